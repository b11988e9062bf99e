"""Cells of workbooks in the binary formats, read in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.progress import Progress
from itsm_fit.storage.reader_process import cells as raw
from itsm_fit.storage.reader_process.serve import CELLS
from itsm_fit.storage.spreadsheet.apart import TooLongError, UnfinishedError, work_apart
from itsm_fit.storage.spreadsheet.calamine import LOCKED, UNREADABLE, CalamineCells
from itsm_fit.storage.spreadsheet.values import CellValue, rectangle

_SECONDS, _BYTES_A_SECOND = 9, 2_000_000
"""How long reading may take: some seconds, and more for large files."""
_TOO_LONG = Phrase(
    "The workbook takes far longer to read than any sound one, it is probably damaged: open it in its "
    "program and save it anew as .xlsx."
)


def read_cells_apart(data: bytes, file: str, progress: Progress) -> Iterator[CalamineCells]:
    """Each worksheet in the order of its tabs.

    Raises InputError when the workbook is locked or damaged, takes too much memory or too long, or ends the process.
    """
    seconds = _SECONDS + len(data) // _BYTES_A_SECOND
    try:
        for part in work_apart(CELLS, (data,), seconds, lambda: progress(tr("Reading {file}", file=file), 0.4)):
            if part == raw.LOCKED:
                raise InputError(LOCKED, file=file)
            sheet = raw.RawSheet(*part)
            yield CalamineCells(sheet.name, rectangle(_from_the_first(sheet)), sheet.hidden)
    except TooLongError as error:
        raise InputError(_TOO_LONG, file=file) from error
    except UnfinishedError as error:
        raise InputError(UNREADABLE, file=file) from error


def _from_the_first(sheet: raw.RawSheet) -> list[tuple[CellValue, ...]]:
    """The rows from the first on, the columns too."""
    before = ("",) * sheet.left
    cells = map(sheet.values.__getitem__, sheet.numbers)
    rows = [(*before, *islice(cells, sheet.width)) for _ in range(len(sheet.numbers) // max(1, sheet.width))]
    return [*(() for _ in range(sheet.bottom + 1 - len(rows))), *rows]
