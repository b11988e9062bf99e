"""Excel workbooks of the years before 2007 (.xls): cells through calamine, and beside them what it leaves out."""

from __future__ import annotations

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.storage.limits import Tally
from itsm_fit.storage.spreadsheet.binary_records import SheetRecords, sheet_of
from itsm_fit.storage.spreadsheet.cells_apart import read_cells_apart
from itsm_fit.storage.spreadsheet.compound import CompoundFile
from itsm_fit.storage.spreadsheet.values import Workbook
from itsm_fit.storage.spreadsheet.xls_scan import scan_records


def read_xls(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook; macros are left alone. Raises InputError when it is damaged or no spreadsheet."""
    container = CompoundFile(data, file)
    stream = container.workbook()
    if stream is None:
        raise InputError(
            tr("The file is an Office document but no spreadsheet: save the table as .xlsx and take that."), file=file
        )
    records, stale = scan_records(stream)
    tally = Tally(file)
    for sheet in records:
        sheet.count(tally)
    progress(tr("Reading {file}", file=file), 0.3)
    by_name = {sheet.name: sheet for sheet in records}
    sheets = tuple(
        sheet_of(cells, by_name.get(cells.name, SheetRecords()), stale=stale)
        for cells in read_cells_apart(data, file, progress)
    )
    return Workbook(file, sheets, macros="_VBA_PROJECT_CUR" in container.entries)
