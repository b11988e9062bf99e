"""Reading a report back, the way its readers' programs do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from itsm_fit.report import fit_report
from itsm_fit.report.sheets import EVERY, SHEETS
from itsm_fit.scoring.result import Fit

DAY = date(2027, 1, 15)
_SHEETS = [sheet.name.source for sheet in SHEETS]
HEADER = 4
"""The row of the header on sheets that hold one table."""


def whole_report(fit: Fit) -> bytes:
    """The report with every sheet, of all tools and all answers."""
    return fit_report(fit, made_on=DAY, chosen=[EVERY], whole=True)


def without_pictures(fit: Fit) -> bytes:
    """The report with every sheet but the drawings, which no formula needs."""
    return fit_report(fit, made_on=DAY, chosen=[each for each in _SHEETS if each != "Drawings"])


def written(fit: Fit) -> Workbook:
    return opened(whole_report(fit))


def opened(packed: bytes) -> Workbook:
    """The workbook with the values of its formulas."""
    return openpyxl.load_workbook(BytesIO(packed), data_only=True)


def records(sheet: Worksheet, header: int = HEADER) -> list[dict[str, Any]]:
    """The rows of a table as dictionaries by heading, down to the first row without a value."""
    return list(_records(sheet, header))


def _records(sheet: Worksheet, header: int) -> Iterator[dict[str, Any]]:
    headings = [cell.value for cell in sheet[header]]
    for row in sheet.iter_rows(min_row=header + 1, values_only=True):
        if all(value is None for value in row):
            return
        yield dict(zip(headings, row, strict=True))


def shown(book: Workbook) -> list[str]:
    """The names of the sheets that a program offers to show."""
    return [sheet.title for sheet in book if sheet.sheet_state == "visible"]


def texts(book: Workbook) -> Iterator[str]:
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    yield cell.value


def links(sheet: Worksheet) -> list[Hyperlink]:
    return [cell.hyperlink for row in sheet.iter_rows() for cell in row if cell.hyperlink is not None]
