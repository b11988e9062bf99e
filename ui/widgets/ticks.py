"""Rows that are ticked in the first column of a table, by a click there or by Space."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QShortcut

from ui.widgets.aloud import say
from ui.widgets.language import tr
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import spoken

RowT = TypeVar("RowT")
_SIGNS = ("☐", "☑")


class Ticks(QObject, Generic[RowT]):
    """What is ticked. `unit` gives what a row is ticked with: rows of one unit are ticked together."""

    changed = Signal()

    def __init__(self, unit: Callable[[RowT], Hashable], ticked: Iterable[Hashable] = ()) -> None:
        super().__init__()
        self._unit = unit
        self.units: set[Hashable] = set(ticked)

    @property
    def column(self) -> TableColumn[RowT]:
        """The first column of the table."""
        return TableColumn(tr("Take"), lambda row: _SIGNS[self._unit(row) in self.units], width=5)

    def among(self, rows: Iterable[RowT]) -> tuple[RowT, ...]:
        """Those of the rows that are ticked."""
        return tuple(row for row in rows if self._unit(row) in self.units)

    def watch(self, table: TableView[RowT]) -> None:
        """Let the rows of a table be ticked."""

        def clicked(at: QModelIndex) -> None:
            if at.column() == 0:
                tick([table.table.shown[at.row()]])

        def tick(rows: Sequence[RowT]) -> None:
            """Tick what these rows belong to, or nothing of it any more where all of it is ticked."""
            units = set(map(self._unit, rows))
            self.units = self.units - units if units <= self.units else self.units | units
            every = list(table.table.rows)
            if not table.table.update_rows(every, id):
                table.set_rows(every, same=id)  # sorted by what is ticked
            self.changed.emit()
            say(table, spoken(_SIGNS[units <= self.units]))

        chosen = Qt.ShortcutContext.WidgetShortcut
        QShortcut(
            Qt.Key.Key_Space,
            table,
            lambda: tick([table.table.shown[at.row()] for at in table.selectionModel().selectedRows()]),
            context=chosen,
        )
        table.clicked.connect(clicked)
