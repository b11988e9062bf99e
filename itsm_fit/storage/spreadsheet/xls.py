"""Excel workbooks of the years before 2007 (.xls), through calamine."""

from __future__ import annotations

from itsm_fit.errors import InputError
from itsm_fit.progress import Progress
from itsm_fit.storage.spreadsheet.calamine import read_cells
from itsm_fit.storage.spreadsheet.values import Sheet, Workbook


def read_xls(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook; macros are left alone. Raises InputError when it is damaged, locked or no spreadsheet."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise InputError("The file is protected by a password: save a copy without one.", file=file)
    progress(f"Reading {file}", 0.3)
    sheets = (Sheet(its.name, its.rows, hidden=its.hidden, merged=its.merged) for its in read_cells(data, file))
    return Workbook(file, tuple(sheets))
