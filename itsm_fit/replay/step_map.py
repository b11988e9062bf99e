"""A table that says by hand which step an activity of a log means."""

from __future__ import annotations

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.logs.columns import words_of
from itsm_fit.storage.spreadsheet.read import read_workbook
from itsm_fit.storage.spreadsheet.values import display

_ACTIVITY = {"activity", "aktivitat", "activite", "actividad", "log", "event"}
_STEP = {"step", "schritt", "etape", "paso", "node", "id"}


def step_map_of(data: bytes, name: str) -> dict[str, str]:
    """The step (its id or name, "" for none) by activity, from the first two columns of a table or those called so.

    Raises InputError where there is no such table.
    """
    book = read_workbook(data, name)
    rows = [[display(value) for value in row] for sheet in book.sheets[:1] for row in sheet.rows]
    rows = [row for row in rows if any(row)]
    if not rows or max(map(len, rows)) < 2:
        raise InputError(tr("The mapping needs two columns: activity, and the step that it means."), file=name)
    activity, step, first = 0, 1, 0
    words = [set(words_of(cell)) for cell in rows[0]]
    named = [at for at, its in enumerate(words) if its & _ACTIVITY]
    steps = [at for at, its in enumerate(words) if its & _STEP and at not in named[:1]]
    if named and steps:
        activity, step, first = named[0], steps[0], 1
    found = {row[activity]: row[step] for row in rows[first:] if len(row) > max(activity, step) and row[activity]}
    if not found:
        raise InputError(tr("The mapping names no activity."), file=name)
    return found
