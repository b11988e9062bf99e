"""Every text that widgets show or say of themselves, gathered from what they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.canvas.document_view import DocumentView

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
MOST_ROWS = 60
_NOWHERE = QModelIndex()

Way = Literal["line", "mnemonic", "tip", "edited"]
"""How a text is read: as it is, with & before a letter to press, on several lines over what it explains, or as it can
be edited."""


class Said(NamedTuple):
    """A text, and what says it: the type of the widget, then its name and part."""

    kind: str
    text: str
    way: Way = "line"


def widgets_of(within: QWidget | None = None) -> list[QWidget]:
    """A widget and all in it and of it, dialogs too; without one all that the application has."""
    QApplication.processEvents()
    return QApplication.allWidgets() if within is None else [within, *within.findChildren(QWidget)]


def texts_of(widget: QWidget) -> Iterator[Said]:
    """What a widget itself shows: nothing of those in it."""
    kind = type(widget).__name__
    yield Said(f"{kind} tip", widget.toolTip(), "tip")
    yield Said(f"{kind} name", widget.accessibleName())
    yield Said(f"{kind} description", widget.accessibleDescription())
    yield Said(f"{kind} status", widget.statusTip())
    yield Said(f"{kind} title", widget.windowTitle())
    for action in widget.actions():
        yield from _action(action)
    yield from _own(widget, kind)


def _own(widget: QWidget, kind: str) -> Iterator[Said]:
    match widget:
        case QLabel():
            yield Said(kind, widget.text())
        case QAbstractButton():
            yield Said(kind, widget.text(), "mnemonic")
        case QGroupBox():
            yield Said(kind, widget.title(), "mnemonic")
        case QDockWidget():
            yield Said(kind, widget.windowTitle(), "mnemonic")
        case QMenu():
            yield from _menu(widget)
        case QTabBar() | QComboBox():
            yield from _entries(kind, widget)
        case QAbstractItemView():
            yield from _model(f"{kind} {widget.accessibleName()}", widget.model())
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield Said(kind, widget.placeholderText())
            yield Said(kind, widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText(), "edited")
        case _:
            yield from (Said(kind, text) for text in _beside(widget))


def _beside(widget: QWidget) -> Iterator[str]:
    """What stands beside or over what else a widget shows."""
    match widget:
        case QSpinBox() | QDoubleSpinBox():
            yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
        case QProgressBar():
            yield widget.format().replace("%p", "").replace("%v", "").replace("%m", "")
        case QStatusBar():
            yield widget.currentMessage()
        case QGraphicsView():
            items = widget.scene().items() if widget.scene() is not None else []
            yield from (item.toPlainText() for item in items if isinstance(item, QGraphicsTextItem))
        case DocumentView():
            for figure in widget.drawing.figure.values():
                yield widget.describer.sentence(figure)
                yield widget.describer.documentation(figure)


def _entries(kind: str, widget: QTabBar | QComboBox) -> Iterator[Said]:
    for at in range(widget.count()):
        if isinstance(widget, QComboBox):
            yield Said(kind, widget.itemText(at))
        else:
            yield Said(kind, widget.tabText(at), "mnemonic")
            yield Said(f"{kind} tip", widget.tabToolTip(at), "tip")


def _menu(menu: QMenu) -> Iterator[Said]:
    yield Said("QMenu title", menu.title(), "mnemonic")
    menu.aboutToShow.emit()
    for action in menu.actions():
        yield from _action(action)


def _action(action: QAction) -> Iterator[Said]:
    yield Said("QAction", action.text(), "mnemonic")
    yield Said("QAction tip", action.toolTip(), "tip")
    yield Said("QAction status", action.statusTip())


def _model(kind: str, its: QAbstractItemModel | None, parent: QModelIndex = _NOWHERE) -> Iterator[Said]:
    if its is None:
        return
    columns = 1 if isinstance(its, QAbstractListModel) else its.columnCount(parent)
    for row in range(min(its.rowCount(parent), MOST_ROWS)):
        for column in range(columns):
            index = its.index(row, column, parent)
            for role in ROLES:
                yield from _role(f"{kind} {role.name}", index.data(role), role)
        yield from _model(kind, its, its.index(row, 0, parent))
    if not parent.isValid():
        for orientation, number in (
            (Qt.Orientation.Horizontal, columns),
            (Qt.Orientation.Vertical, min(its.rowCount(), MOST_ROWS)),
        ):
            for section in range(number):
                for role in ROLES:
                    said = its.headerData(section, orientation, role)
                    yield from _role(f"{kind} heading {role.name}", said, role)


def _role(kind: str, said: object, role: Qt.ItemDataRole) -> Iterator[Said]:
    if isinstance(said, str):
        yield Said(kind, said, "tip" if role == Qt.ItemDataRole.ToolTipRole else "line")
