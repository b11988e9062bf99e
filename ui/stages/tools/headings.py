"""The context menu on the headings of a table: its order, and what can be done with the tool of a column."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.language import Caption, tr
from ui.widgets.table import TableView

_ORDERS = (
    (Caption("Sort from &high to low"), Qt.SortOrder.DescendingOrder),
    (Caption("Sort from &low to high"), Qt.SortOrder.AscendingOrder),
)


class HeadingMenu(QObject):
    """`fill` puts what a column (by its number) offers beside sorting into the menu.

    With `everywhere` the cells have the menu of their column, too: the keyboard reaches it there.
    """

    def __init__(
        self, table: TableView[Any], fill: Callable[[QMenu, int], object], *, everywhere: bool = False
    ) -> None:
        super().__init__(table)
        self._table, self._fill = table, fill
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self._popup(header.logicalIndexAt(at), header, at))
        if everywhere:
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(
                lambda at: self._popup(max(table.currentIndex().column(), 0), table.viewport(), at)
            )

    def fill_orders(self, menu: QMenu, column: int) -> None:
        """Put the ways to sort by a column, and the order of the sources, into a menu."""
        header = self._table.horizontalHeader()
        sorted_ = header.sortIndicatorSection()
        for words, order in _ORDERS:
            action = menu.addAction(str(words))
            action.setCheckable(True)
            action.setChecked(sorted_ == column and header.sortIndicatorOrder() == order)
            action.triggered.connect(lambda _=False, order=order: self._table.sortByColumn(column, order))
        given = menu.addAction(tr("In the &order of the sources"))
        given.setCheckable(True)
        given.setChecked(sorted_ < 0)
        given.triggered.connect(lambda _=False: self._table.sortByColumn(-1, Qt.SortOrder.AscendingOrder))

    def _popup(self, column: int, over: QWidget, at: QPoint) -> None:
        if column < 0:
            return
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_orders(menu, column)
        menu.addSeparator()
        self._fill(menu, column)
        menu.popup(over.mapToGlobal(at))
