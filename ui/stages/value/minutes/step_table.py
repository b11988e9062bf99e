"""The table in which the minutes of steps are written, and pasted by the names of their steps."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from itsm_fit.errors import FitError
from ui.stages.fit.edit_table import EditTable
from ui.stages.require.clipboard import cells_of
from ui.stages.value.minutes.rows import step_name
from ui.stages.value.minutes.step_paste import by_name, cells_of_lines
from ui.stages.value.minutes.step_rows import FIELD_AT, StepMinutesRow
from ui.widgets.language import tr, trn
from ui.widgets.words import listed


class StepMinutesTable(EditTable[StepMinutesRow]):
    """Cells beside names of steps go to these steps; others from the current cell on, as in every table."""

    def paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        try:
            cells = cells_of_lines(text) or cells_of(text)
        except FitError as error:
            self.refused.emit(str(error))
            return
        rows = list(self.table.shown)
        named = by_name(cells, [step_name(row.its) for row in rows])
        if named is None:
            super().paste()
            return
        column = {field.name: self._column(source) for source, field in FIELD_AT.items()}
        written = [(rows[at], column[field], words) for at, field, words in named.cells]
        if named.strangers:
            self.refused.emit(
                tr("These lines name no step of the process and are left out: {names}.", names=listed(named.strangers))
            )
        if written:
            number = len(written)
            self._write(trn("Paste {count} Cell", "Paste {count} Cells", number), written)

    def _column(self, source: str) -> int:
        return [column.source for column in self.table.columns].index(source)
