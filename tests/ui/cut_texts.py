"""Texts that do not find room where they stand: measured at the widgets that are shown, as they are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from ui.widgets.parts import Elided
from ui.widgets.table import TableView
from ui.widgets.upright_header import UprightHeader

_SLACK = 1
"""Pixels by which a text may be wider than its room: what rounding makes of it."""
_LINE_AIR = 4
"""Pixels on each side of a line between its border and its text."""
_TALLEST = 100_000
_CELL_PADDING, _CELL_AIR = 22, 40
"""Pixels beside the text of a cell, and those that a column may keep beside the longest of its texts."""

Lacking = Iterator[tuple[str, float]]
"""Texts, and how many pixels each lacks: 0 or less where it has room."""


def cut_in(within: QWidget) -> Iterator[str]:
    """Each text in this widget that is cut or wider than its room, with its widget and what it lacks in pixels.

    What is scrolled out of sight is none, nor what ends in … on purpose and has the whole text as its tool tip.
    """
    for widget in (within, *within.findChildren(QWidget)):
        if widget.isVisibleTo(within) and not widget.visibleRegion().isEmpty():
            for text, lacks in _room_of(widget):
                if lacks > _SLACK:
                    yield f"{type(widget).__name__}: {text!r} lacks {lacks:.0f} px"


def cut_beside_room(within: QWidget) -> Iterator[str]:
    """Each cell of a table that is cut while the columns beside it, or the table, have more room than it lacks."""
    for table in within.findChildren(TableView):
        if table.isVisibleTo(within) and not isinstance(table.horizontalHeader(), UprightHeader):
            yield from _cells_cut(table)


def _cells_cut(table: TableView[Any]) -> Iterator[str]:
    header, model, measure = table.horizontalHeader(), table.table, table.fontMetrics().horizontalAdvance
    widths = {at: header.sectionSize(at) for at in range(len(model.columns)) if not table.isColumnHidden(at)}
    texts = {at: [str(model.index(row, at).data() or "") for row in range(len(model.shown))] for at in widths}
    bold = QFont(table.font())
    bold.setWeight(QFont.Weight.DemiBold)
    heavy = QFontMetrics(bold).horizontalAdvance
    spare = {
        at: width - max(heavy(model.columns[at].title), *map(measure, texts[at]), 0) - _CELL_AIR
        for at, width in widths.items()
        if model.columns[at].edit is None and model.columns[at].delegate is None
    }
    free = max(table.viewport().width() - sum(widths.values()), 0) + sum(each for each in spare.values() if each > 0)
    for at, width in widths.items():
        for text in texts[at]:
            lacks = measure(text) + _CELL_PADDING - width
            if 0 < lacks <= free:
                yield f"{table.accessibleName()}: {model.columns[at].title}: {text!r} lacks {lacks} px of {free} free"


def _room_of(widget: QWidget) -> Lacking:
    metrics = widget.fontMetrics()
    match widget:
        case Elided() | UprightHeader():
            pass
        case QLabel():
            yield from _label(widget)
        case QAbstractButton() if widget.text():
            yield widget.text(), widget.sizeHint().width() - widget.width()
        case QGroupBox():
            yield widget.title(), metrics.horizontalAdvance(widget.title()) - widget.width()
        case QTabBar():
            yield from _tabs(widget)
        case QComboBox() if not widget.toolTip():
            yield from _choice(widget)
        case QHeaderView():
            yield from _headings(widget)
        case QDockWidget():
            yield widget.windowTitle(), metrics.horizontalAdvance(widget.windowTitle()) - widget.width()
        case QLineEdit() if not widget.text() and not widget.toolTip():
            room = widget.contentsRect().width() - 2 * _LINE_AIR
            yield widget.placeholderText(), metrics.horizontalAdvance(widget.placeholderText()) - room
        case _:
            pass


def _label(label: QLabel) -> Lacking:
    text = label.text()
    if not text or label.textFormat() != Qt.TextFormat.PlainText:
        return
    margin, metrics = label.margin(), label.fontMetrics()
    room = label.contentsRect().adjusted(margin, margin, -margin, -margin)
    if label.wordWrap():
        needed = metrics.boundingRect(QRect(0, 0, room.width(), _TALLEST), Qt.TextFlag.TextWordWrap.value, text)
        yield text, max(needed.width() - room.width(), needed.height() - room.height())
    else:
        widest = max(map(metrics.horizontalAdvance, text.splitlines()), default=0)
        yield text, max(widest - room.width(), metrics.height() - room.height())


def _tabs(bar: QTabBar) -> Lacking:
    shown = [at for at in range(bar.count()) if bar.isTabVisible(at)]
    for at in shown:
        text = bar.tabText(at).replace("&", "")
        yield text, bar.fontMetrics().horizontalAdvance(text) - bar.tabRect(at).width()
    yield "all of its tabs", sum(bar.tabRect(at).width() for at in shown) - bar.width()


def _choice(box: QComboBox) -> Lacking:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    yield box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()) - room.width()


def _headings(header: QHeaderView) -> Lacking:
    """A word that is longer than its column; where a heading ends in … its tool tip has all of it."""
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            text = str(model.headerData(section, header.orientation(), Qt.ItemDataRole.DisplayRole) or "")
            longest = max(map(header.fontMetrics().horizontalAdvance, text.split()), default=0)
            yield text, longest - header.sectionSize(section)
