"""A long table of steps, from cells to a process that can be played, beside reading the same workbook."""

from __future__ import annotations

import io
from collections.abc import Callable

from openpyxl import Workbook as Book
from side_by_side import Ratio, here

from itsm_fit.importing.step_table import StepTable, read_step_tables
from itsm_fit.storage.spreadsheet import read_workbook

ROWS = 3000


def _workbook() -> bytes:
    """Steps of seven roles; every tenth one is a decision with shares."""
    book = Book()
    book.active.append(("Step ID", "Step", "Next step", "Condition", "Share", "Who", "Minutes"))
    for at in range(1, ROWS + 1):
        ways = ("", "", "") if at == ROWS else (f"P{at + 1}", "", "")
        if at % 10 == 5:
            ways = (f"P{at + 1}; P{at + 2}", "Yes; No", "70%; 30%")
        book.active.append((f"P{at}", f"Do the step {at}", *ways, f"Role {at % 7}", at % 40))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_a_long_table_of_steps_is_drawn_beside_reading_its_workbook(compare: Callable[..., Ratio]) -> None:
    data = _workbook()
    workbook = read_workbook(data, "steps.xlsx")

    def drawn() -> StepTable:
        (table,) = read_step_tables(workbook)
        return table.read()

    assert len(drawn().document.processes[0].nodes) > ROWS
    compare(
        f"{ROWS:,} steps from cells to a process, beside reading their workbook",
        here(drawn),
        here(lambda: read_workbook(data, "steps.xlsx")),
        25,
    )
