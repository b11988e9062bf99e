"""What was done, step by step: a click goes back to a step, or forward again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.cells import AnyIndex
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.tab_order import hand_focus
from ui.widgets.words import one_line

_BEGINNING: Final = Caption("At the beginning")
_SAVED: Final = Caption("saved")
_SAVED_ROLE: Final = Qt.ItemDataRole.UserRole
_PADDING: Final = 10


class HistoryModel(QAbstractListModel):
    """The steps of an undo stack behind its beginning; tells only of rows that come, go or change."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._stack, self._look = session.stack, look
        self._rows = self._stack.count() + 1
        session.history_changed.connect(self._refresh)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._rows

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        saved = row == self._stack.cleanIndex()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                undone = tr("undone") if row > self._stack.index() else ""
                return ", ".join(filter(None, (self._text(row), undone, str(_SAVED) if saved else "")))
            case Qt.ItemDataRole.ForegroundRole if row > self._stack.index():
                return QColor(self._look.theme.muted)
            case Qt.ItemDataRole.FontRole if row > self._stack.index():
                italic = QFont()
                italic.setItalic(True)
                return italic
            case _ if role == _SAVED_ROLE:
                return saved
        return None

    def _text(self, row: int) -> str:
        return one_line(self._stack.text(row - 1)) if row else str(_BEGINNING)

    def _refresh(self) -> None:
        wanted = self._stack.count() + 1
        if wanted > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, wanted - 1)
            self._rows = wanted
            self.endInsertRows()
        elif wanted < self._rows:
            self.beginRemoveRows(QModelIndex(), wanted, self._rows - 1)
            self._rows = wanted
            self.endRemoveRows()
        self.dataChanged.emit(self.index(0), self.index(self._rows - 1))


class _StepCell(QStyledItemDelegate):
    """The text of a step, and at its end whether it is what was saved."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        saved = index.data(_SAVED_ROLE)
        room = QRect(option.rect)
        if saved:
            width = option.fontMetrics.horizontalAdvance(str(_SAVED)) + 2 * _PADDING
            option.rect = room.adjusted(0, 0, -width, 0)
        super().paint(painter, option, index)
        if saved:
            painter.setPen(QColor(self._look.theme.muted))
            end = room.adjusted(0, 0, -_PADDING, 0)
            painter.drawText(end, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(_SAVED))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        return size.expandedTo(QSize(0, size.height() + 4))


class HistoryPanel(QWidget):
    """The list of steps; its current row is where the project stands."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        del choice  # every panel is given it
        self._session = session
        self.list = QListView()
        self.list.setAccessibleName(tr("History"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = HistoryModel(session, look, self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_StepCell(look, self.list))
        hand_focus(self, self.list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._go)
        session.history_changed.connect(self._show_step)
        look.changed.connect(self.list.viewport().update)
        self._show_step()

    def _go(self, current: QModelIndex) -> None:
        if current.isValid() and current.row() != self._session.stack.index():
            self._session.go_to(current.row())

    def _show_step(self) -> None:
        at = self.model.index(self._session.stack.index())
        self.list.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(at)
