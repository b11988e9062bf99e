"""Processes as tables of steps that Visio takes in: a workbook with a sheet a process, or comma-separated values."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Final

from xlsxwriter import Workbook

from itsm_fit.importing.steps.fields import HEADINGS, StepField
from itsm_fit.importing.steps.listing import StepSheet
from itsm_fit.report import styles
from itsm_fit.report.styles import Formats
from itsm_fit.report.text import clean, lines, looks_like_formula
from itsm_fit.report.workbook.plain_sheet import PlainSheet
from itsm_fit.storage.spreadsheet import CellValue, Percent

_LONGEST_NAME: Final = 31
"""Characters of the name of a sheet."""
_REFUSED: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_WIDTHS: Final = {
    HEADINGS[StepField.ID]: 18,
    HEADINGS[StepField.NAME]: 38,
    HEADINGS[StepField.NEXT]: 22,
    HEADINGS[StepField.LABEL]: 22,
    HEADINGS[StepField.TYPE]: 13,
    HEADINGS[StepField.LANE]: 20,
    HEADINGS[StepField.DOCUMENTATION]: 44,
    HEADINGS[StepField.REQUIREMENTS]: 24,
}
_USUAL: Final = 15
_LINE_POINTS: Final = 13.5
_MOST_LINES: Final = 12
_PERCENT: Final = styles.WORD._replace(number="0.##%")
_CELL: Final = styles.TEXT._replace(middle=False)
_A4: Final = 9


def step_workbook(sheets: Sequence[StepSheet], *, made_on: date) -> bytes:
    """The bytes of an .xlsx file: the headings in the first row of each sheet, where other programs look for them."""
    made = io.BytesIO()
    workbook = Workbook(made, {"in_memory": True})
    workbook.set_properties({"author": "ITSM Fit", "created": datetime.combine(made_on, time())})
    formats = Formats(workbook)
    for name, sheet in zip(sheet_names([sheet.name for sheet in sheets]), sheets, strict=True):
        page = workbook.add_worksheet(name, worksheet_class=PlainSheet)
        page.hide_gridlines(2)
        page.freeze_panes(1, 2)
        page.set_landscape()
        page.set_paper(_A4)
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        page.set_row(0, 2.2 * _LINE_POINTS, formats[styles.HEADER])
        widths = [_WIDTHS.get(heading, _USUAL) for heading in sheet.headings]
        for at, (heading, width) in enumerate(zip(sheet.headings, widths, strict=True)):
            page.set_column(at, at, width)
            page.write_string(0, at, clean(heading), formats[styles.HEADER])
        for number, row in enumerate(sheet.rows, 1):
            high = max((lines(str(value), width - 2) for value, width in zip(row, widths, strict=True)), default=1)
            page.set_row(number, _LINE_POINTS * min(max(high, 1), _MOST_LINES) + 4)
            for at, value in enumerate(row):
                _put(page, number, at, value, formats)
        page.autofilter(0, 0, len(sheet.rows), len(sheet.headings) - 1)
    workbook.close()
    return made.getvalue()


def _put(page: PlainSheet, row: int, column: int, value: CellValue, formats: Formats) -> None:
    if isinstance(value, int | float) and float(f"{value:.16G}") == value:
        page.write_number(row, column, float(value), formats[_PERCENT if isinstance(value, Percent) else _CELL])
    elif value == "":
        page.write_blank(row, column, None, formats[_CELL])
    else:
        text = clean(_text(value))
        page.write_string(row, column, text, formats[_CELL._replace(quoted=looks_like_formula(text))])


def sheet_names(names: Iterable[str]) -> list[str]:
    """Names as sheets can have them, all different."""
    found: list[str] = []
    taken: set[str] = set()
    for name in names:
        plain = _REFUSED.sub(" ", name).strip(" '")[:_LONGEST_NAME].strip(" '") or "Process"
        own, number = plain, 2
        while own.casefold() in taken or own.casefold() == "history":
            tail = f" {number}"
            own, number = plain[: _LONGEST_NAME - len(tail)] + tail, number + 1
        taken.add(own.casefold())
        found.append(own)
    return found


def step_csv(sheet: StepSheet) -> bytes:
    """One process as comma-separated values: UTF-8 with its mark, as RFC 4180 has it."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerows([_harmless(_text(value)) for value in row] for row in (sheet.headings, *sheet.rows))
    return made.getvalue().encode("utf-8-sig")


def step_cells(sheet: StepSheet) -> list[list[str]]:
    """One process as texts of cells, to be copied."""
    return [[_text(value) for value in row] for row in (sheet.headings, *sheet.rows)]


def _harmless(text: str) -> str:
    """A text that no program takes for a formula."""
    return f"'{text}" if looks_like_formula(text) else text


def _text(value: CellValue) -> str:
    if isinstance(value, Percent):
        text = f"{value * 100:.10g}"
        return f"{text}%" if float(text) / 100 == float(value) else repr(float(value))
    if isinstance(value, int | float):
        return repr(float(value)).removesuffix(".0")
    return str(value)
