"""What people do to a report in a spreadsheet program, done to its bytes; and reading it back as the app does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO

import openpyxl
from openpyxl.cell.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from itsm_fit.importing.report_back import read_report
from itsm_fit.importing.report_changes import ReturnedReport
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.spreadsheet import read_workbook
from itsm_fit.storage.spreadsheet.beside import read_beside

DAY = date(2027, 1, 15)
TOP = 4
"""The row of the headings on a sheet that holds one table."""
FILE = "report.xlsx"


def edited(packed: bytes, work: Callable[[Workbook], object]) -> bytes:
    """The report after somebody has worked in it; formulas stay formulas."""
    book = openpyxl.load_workbook(BytesIO(packed))
    work(book)
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def brought_back(packed: bytes, fit: Fit, file: str = FILE) -> ReturnedReport:
    return read_report(read_workbook(packed, file), fit, read_beside(packed, file))


def column_of(sheet: Worksheet, heading: str) -> int:
    return next(cell.column for cell in sheet[TOP] if cell.value == heading)


def row_of(sheet: Worksheet, text: str) -> int:
    """The row that holds a text; of several the one that says most, as rows that somebody adds say little."""
    rows = [row for row in sheet.iter_rows(min_row=TOP + 1) if text in (cell.value for cell in row)]
    return max(rows, key=lambda row: sum(cell.value is not None for cell in row))[0].row


def at(sheet: Worksheet, row: str, heading: str) -> Cell:
    """The cell under a heading in the row that holds a text."""
    found = sheet.cell(row_of(sheet, row), column_of(sheet, heading))
    assert isinstance(found, Cell)
    return found


def formulas_of(sheet: Worksheet) -> Iterator[Cell]:
    """The cells of a sheet's table that hold formulas."""
    for row in sheet.iter_rows(min_row=TOP + 1):
        yield from (cell for cell in row if isinstance(cell, Cell) and cell.data_type == "f")


def reversed_rows(sheet: Worksheet) -> None:
    """The rows of a table as somebody sorted them the other way round."""
    rows = [[each.value for each in row] for row in sheet.iter_rows(min_row=TOP + 1)]
    for number, row in enumerate(reversed(rows), start=TOP + 1):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value
