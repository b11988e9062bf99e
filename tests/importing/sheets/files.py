"""Examples as real files, for looking at and for tests of reading."""

from __future__ import annotations

import csv
import io

import xlsxwriter

from itsm_fit.storage.spreadsheet import Percent, Workbook, Worksheet, column_name, display


def as_xlsx(workbook: Workbook) -> bytes:
    """The workbook as an .xlsx file."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        bold, share = book.add_format({"bold": True}), book.add_format({"num_format": "0.##%"})
        for sheet in workbook.sheets:
            _write(book.add_worksheet(sheet.name), sheet, bold, share)
    return buffer.getvalue()


def _write(page: xlsxwriter.worksheet.Worksheet, sheet: Worksheet, bold: object, share: object) -> None:
    for top, left, bottom, right in sheet.merged:
        page.merge_range(top, left, bottom, right, "")
    strong = set(sheet.bold)
    for row, values in enumerate(sheet.rows):
        for column, value in enumerate(values):
            style = bold if (row, column) in strong else None
            if isinstance(value, float):
                page.write_number(row, column, value, share if isinstance(value, Percent) else style)
            elif value != "":
                page.write_string(row, column, str(value), style)
    for row in sheet.hidden_rows:
        page.set_row(row, None, None, {"hidden": True})
    for column in sheet.hidden_columns:
        page.set_column(column, column, None, None, {"hidden": True})


def as_csv(workbook: Workbook) -> bytes:
    """The first sheet as .csv in UTF-8; merges and hidden parts are lost, as they are there."""
    buffer = io.StringIO()
    csv.writer(buffer).writerows([display(value) for value in row] for row in workbook.sheets[0].rows)
    return buffer.getvalue().encode()


def as_text(workbook: Workbook, width: int = 18) -> str:
    """The sheets as text with row numbers and column letters, cells cut to `width` characters."""
    lines = []
    for sheet in workbook.sheets:
        lines.append(f"== {sheet.name} merged {[*sheet.merged]}" if sheet.merged else f"== {sheet.name}")
        lines.append("    " + " ".join(f"{column_name(at):{width}}" for at in range(sheet.width)))
        for row, values in enumerate(sheet.rows, 1):
            lines.append(f"{row:3} " + " ".join(f"{display(value)[:width]:{width}}" for value in values).rstrip())
    return "\n".join(lines)
