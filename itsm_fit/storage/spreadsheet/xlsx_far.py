"""Cells that stand so far from all others that a sheet cannot be laid out as a grid: found and taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from itsm_fit.storage.spreadsheet.values import CellPlace, column_index
from itsm_fit.storage.spreadsheet.xlsx_text import SheetText

_FEW = 20
"""Cells that may be left out of any sheet; of large sheets a twentieth of all cells may."""
_ROW_GAP, _COLUMN_GAP = 2_000, 200
"""Blank rows and columns in a row after which everything counts as far away."""


def without_far_cells(xml: bytes) -> tuple[bytes, tuple[CellPlace, ...]]:
    """A worksheet's XML without the few filled cells beyond a wide gap of blank rows or columns, and these cells.

    Where they are not few the XML comes back as it was.
    """
    prefix = SheetText((xml,)).prefix
    filled = re.compile(rb'<%sc r="([A-Z]+)(\d+)"[^>]*(?<!/)>.*?</%sc>' % (prefix, prefix), re.DOTALL)
    cells = [CellPlace(int(found[2]) - 1, column_index(found[1].decode())) for found in filled.finditer(xml)]
    last_row = _before_gap({cell.row for cell in cells}, _ROW_GAP)
    last_column = _before_gap({cell.column for cell in cells}, _COLUMN_GAP)
    far = tuple(cell for cell in cells if cell.row > last_row or cell.column > last_column)
    if len(far) > max(_FEW, len(cells) // 20):
        return xml, ()
    dropped = set(far)

    def kept(found: re.Match[bytes]) -> bytes:
        cell = CellPlace(int(found[2]) - 1, column_index(found[1].decode()))
        return b"" if cell in dropped else found[0]

    return (filled.sub(kept, xml) if far else xml), far


def _before_gap(numbers: Iterable[int], gap: int) -> int:
    """The last number before the first gap wider than allowed, counted from the first number."""
    last = -1
    for number in sorted(numbers):
        if last >= 0 and number - last > gap:
            break
        last = number
    return last
