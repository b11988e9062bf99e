"""Formulas of an Excel workbook that were saved without their values, worked out in a process of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final

from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.storage.reader_process.formulas import WorkedOut
from itsm_fit.storage.reader_process.serve import FORMULAS
from itsm_fit.storage.spreadsheet.apart import UnfinishedError, work_apart
from itsm_fit.storage.spreadsheet.values import CellPlace, CellValue

MOST_BYTES: Final = 20_000_000
"""Of a workbook whose formulas are worked out."""
_SECONDS, _BYTES_A_SECOND = 20, 500_000
"""How long that may take: some seconds, and more for large files."""


def recalculate(
    data: bytes, wanted: Mapping[str, Collection[CellPlace]], file: str, progress: Progress
) -> dict[str, dict[CellPlace, CellValue]]:
    """The values of the formulas wanted, by sheet; those that cannot be worked out for certain are left out.

    So are all where it takes too much time or memory, or ends the process that does it.
    """
    if len(data) > MOST_BYTES or not any(wanted.values()):
        return {}
    places = {sheet: list(map(tuple, cells)) for sheet, cells in wanted.items()}
    seconds = _SECONDS + len(data) // _BYTES_A_SECOND
    found: WorkedOut = {}
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "book.xlsx"
            path.write_bytes(data)
            for part in work_apart(
                FORMULAS,
                (str(path), places),
                seconds,
                lambda: progress(tr("Working out formulas in {file}", file=file), 0.0),
            ):
                found = part
    except (UnfinishedError, OSError):
        return {}
    return {sheet: {CellPlace(*place): value for place, value in values.items()} for sheet, values in found.items()}
