"""Sheets of readiness that people fill in: numbers are locked, the rest is not, and there is room for new rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from itsm_fit.importing.readiness_fields import NO, YES
from itsm_fit.importing.readiness_form import (
    FORMS,
    HIDDEN,
    MARK,
    NUMBER,
    VERSION,
    FieldSort,
    FormColumn,
    ReadinessForm,
)
from itsm_fit.importing.readiness_record import entries_of, record_rows
from itsm_fit.language import tr
from itsm_fit.model.kpi import BetterWhen
from itsm_fit.model.practices import practice_words
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import BEST_MATURITY, LEAST_MATURITY, RaciPart
from itsm_fit.readiness.prepared import prepared
from itsm_fit.report import styles
from itsm_fit.report.content import Column, Value
from itsm_fit.report.styles import INPUT_FILL, Style
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.cell_checks import DAY, CellCheck, check_columns, one_of
from itsm_fit.report.workbook.page import HEADER, Page

_ROOM = 25
"""Empty rows below what is there."""
_INPUT = Style(fill=INPUT_FILL, align="left", indent=1, unlocked=True)
_DATE = _INPUT._replace(number="yyyy-mm-dd", align="right")
_WIDTHS = {FieldSort.LONG: 44, FieldSort.PROCESS: 28, FieldSort.TEXT: 24, FieldSort.IDS: 20, FieldSort.PRACTICE: 34}
_MAY = dict.fromkeys(
    ("format_columns", "format_rows", "format_cells", "sort", "autofilter", "select_locked_cells"), True
) | {"select_unlocked_cells": True}


def readiness_book(project: Project, *, made_on: date) -> bytes:
    """The tables as the bytes of an .xlsx file, the same bytes for the same project and day."""
    book = Book(tr("Readiness"), project.name, made_on, filled_in=True)
    for spec in FORMS:
        rows = [*_rows(project, spec)]
        with book.page(str(spec.sheet), may=_MAY) as page:
            columns = (Column(NUMBER, styles.MUTED, 26, 6), *map(_column, spec.columns))
            lead = f"{spec.tells} " + tr("Write in the yellow cells; an emptied row goes, one without a number is new.")
            shown = [[_plain(value) for value in row] for row in rows]
            end = page.one_table(str(spec.sheet), lead, columns, shown, frozen=2)
            _dates(page, rows)
            check_columns(page, _checks(spec), end)
    book.hidden(HIDDEN, [(MARK, str(VERSION)), *record_rows(project)])
    return book.close()


def _column(column: FormColumn) -> Column:
    width = _WIDTHS.get(column.sort, 14)
    style = _DATE if column.sort is FieldSort.DAY else _INPUT._replace(wrap=column.sort is FieldSort.LONG)
    return Column(column.heading, style, width, width)


def _rows(project: Project, spec: ReadinessForm) -> Iterator[list[Any]]:
    """What is there, then what could be asked of the drawn processes, then room."""
    for number, values in entries_of(project, spec):
        yield [number, *(_told(project, column, values[column.field]) for column in spec.columns)]
    for each in prepared(project, spec.held):
        given = (getattr(each, column.field) if column.field in spec.given else None for column in spec.columns)
        yield ["", *(_told(project, column, value) for column, value in zip(spec.columns, given, strict=True))]
    yield from (["", *([None] * len(spec.columns))] for _ in range(_ROOM))


def _told(project: Project, column: FormColumn, value: Any) -> Any:
    match column.sort:
        case FieldSort.PROCESS:
            return project.process_names.get(value, value)
        case FieldSort.PRACTICE:
            return practice_words(value)
        case FieldSort.YES:
            return str(YES) if value else ""
        case FieldSort.PART | FieldSort.BETTER:
            return "" if value is None else value.words
        case FieldSort.IDS:
            return ", ".join(value)
    return value


def _plain(value: Any) -> Value:
    """A day is written as one afterwards."""
    return None if isinstance(value, date) else value


def _dates(page: Page, rows: list[list[Any]]) -> None:
    for at, row in enumerate(rows, start=HEADER + 1):
        for place, value in enumerate(row):
            if isinstance(value, date):
                page.date(at, place, value, _DATE)


def _checks(spec: ReadinessForm) -> dict[int, CellCheck]:
    sorts = dict(enumerate((column.sort for column in spec.columns), start=1))
    found = {place: one_of(_OFFERED[sort]()) for place, sort in sorts.items() if sort in _OFFERED}
    return found | {place: DAY for place, sort in sorts.items() if sort is FieldSort.DAY}


_OFFERED: Mapping[FieldSort, Callable[[], list[str]]] = {
    FieldSort.MATURITY: lambda: [str(level) for level in range(LEAST_MATURITY, BEST_MATURITY + 1)],
    FieldSort.PART: lambda: [each.words for each in RaciPart],
    FieldSort.BETTER: lambda: [each.words for each in BetterWhen],
    FieldSort.YES: lambda: [str(YES), str(NO)],
}
