"""The gap register as a workbook that people work in: what it says is locked, what they decide is not."""

from __future__ import annotations

from datetime import date

from itsm_fit.importing.gap_form import (
    DUE,
    EFFORT,
    HIDDEN,
    MARK,
    NOTE,
    OWNER,
    REQUIREMENT,
    RESOLUTION,
    SHEET,
    TOOL,
    VERSION,
)
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.gap import Resolution
from itsm_fit.report import styles
from itsm_fit.report.content import Column, Row
from itsm_fit.report.styles import Style
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.cell_checks import DAY, DAYS_OF_WORK, CellCheck, check_columns, one_of
from itsm_fit.report.workbook.page import HEADER, Page
from itsm_fit.scoring.register import RegisterPlace, RegisterRow
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY, level_words

_INPUT = Style(fill="#FFF9E5", align="left", indent=1, unlocked=True)
_DATE = _INPUT._replace(number="yyyy-mm-dd", align="right")
COLUMNS = (
    Column(TOOL, styles.STRONG, 24),
    Column(REQUIREMENT, styles.WORD, 16, 9),
    Column(Phrase("Requirement"), styles.TEXT, 50, 30),
    Column(Phrase("Process"), styles.TEXT, 26),
    Column(Phrase("Step"), styles.TEXT, 26),
    Column(Phrase("Priority"), styles.WORD, 10),
    Column(Phrase("Gap"), styles.WORD, 16, 13),
    Column(Phrase("Answer today"), styles.WORD, 16),
    Column(RESOLUTION, _INPUT, 24, 24),
    Column(EFFORT, _INPUT._replace(align="right"), 10, 10),
    Column(OWNER, _INPUT, 20, 18),
    Column(DUE, _DATE, 12, 12),
    Column(NOTE, _INPUT._replace(wrap=True), 44, 44),
)
_LEAD = Phrase(
    "Decide in the yellow cells: what is done about each gap, its effort, who sees to it and until "
    "when. Then take the sheet back in ITSM Fit: only what changed is taken, after one look at it. "
    "Rows may be sorted, filtered and left out; the tool and the id tell which gap a row is about."
)
_MAY = {
    "format_columns": True,
    "format_rows": True,
    "format_cells": True,
    "sort": True,
    "autofilter": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
}


def gap_workbook(fit: Fit, rows: tuple[RegisterRow, ...], *, made_on: date) -> bytes:
    """The rows of a register as the bytes of an .xlsx file, the same bytes for the same rows and day."""
    book = Book(tr("Gap register"), fit.project.name, made_on, filled_in=True)
    with book.page(str(SHEET), may=_MAY) as page:
        end = page.one_table(book.title, str(_LEAD), COLUMNS, [_row(fit, row) for row in rows], frozen=2)
        _dress_dates(page, rows)
        check_columns(page, _checks(), end)
    book.hidden(HIDDEN, [(MARK, str(VERSION))])
    return book.close()


def _row(fit: Fit, row: RegisterRow) -> Row:
    gap, asked = row.gap, row.requirement
    answer = fit.support.answer(asked.id, gap.tool) if asked is not None and row.support is not None else None
    return (
        gap.tool,
        gap.requirement,
        asked.text if asked else "",
        row.place.process,
        _step(row.place),
        PRIORITY[asked.priority] if asked else "",
        row.kind.words,
        level_words(answer) if answer else "",
        gap.resolution.words if gap.resolution else "",
        gap.effort_days,
        gap.owner,
        None,
        gap.note,
    )


def _step(place: RegisterPlace) -> str:
    if not place.more:
        return place.step
    return trn("{step} and {count} more", "{step} and {count} more", place.more, step=place.step)


def _dress_dates(page: Page, rows: tuple[RegisterRow, ...]) -> None:
    """Dates as dates, so that the sheet can be sorted and filtered by them."""
    column = _place(DUE)
    for at, row in enumerate(rows, start=HEADER + 1):
        if row.gap.due is not None:
            page.date(at, column, row.gap.due, _DATE)


def _checks() -> dict[int, CellCheck]:
    resolutions = one_of([each.words for each in Resolution])
    return {_place(RESOLUTION): resolutions, _place(EFFORT): DAYS_OF_WORK, _place(DUE): DAY}


def _place(heading: Phrase) -> int:
    return [column.heading for column in COLUMNS].index(heading)
