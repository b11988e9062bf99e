"""What people may write into the cells of a sheet that goes out and comes back: one row a column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from itsm_fit.language import Phrase
from itsm_fit.report.workbook.page import HEADER, Page
from itsm_fit.storage.spreadsheet import column_name

_FIRST_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class CellCheck:
    """What a cell may hold, as a rule of XlsxWriter's, and what is said of anything else."""

    title: Phrase
    message: Phrase
    rule: Mapping[str, object]


DAY = CellCheck(
    Phrase("Not a date"),
    Phrase("Give the day as 2026-12-31."),
    {"validate": "date", "criteria": ">=", "value": _FIRST_DAY},
)
DAYS_OF_WORK = CellCheck(
    Phrase("Not a number of days"),
    Phrase("Give the effort as a number of days, 0 or more."),
    {"validate": "decimal", "criteria": ">=", "value": 0},
)


def one_of(words: Sequence[str]) -> CellCheck:
    """A drop-down of these words."""
    return CellCheck(
        Phrase("Not in the list"),
        Phrase("Choose one from the list, or leave the cell empty."),
        {"validate": "list", "source": list(words)},
    )


def check_columns(page: Page, checks: Mapping[int, CellCheck], end: int) -> None:
    """Check the columns at these places below the headings; `end` is the first row below the table."""
    for place, check in checks.items():
        letter = column_name(place)
        cells = f"{letter}{HEADER + 2}:{letter}{max(end, HEADER + 2)}"
        page.validate(cells, title=check.title, message=check.message, **check.rule)
