"""How large a spreadsheet may be: far above any matrix that people fill, far below what makes a machine stand still."""

from __future__ import annotations

from itsm_fit.errors import InputError

MAX_BYTES = 200_000_000
"""Of the file as it lies on the disk."""

MAX_INFLATED = 1_000_000_000
"""Of all parts of a zipped workbook together, in bytes; its cells are read without being held as text."""

MAX_PART = 300_000_000
"""Of a part of a zipped workbook that has to be held as text, in bytes."""

MAX_CELLS = 12_000_000
"""Rows times columns of the used range of one sheet."""

MAX_ROWS = 1_048_576
"""Rows of one sheet: Excel's own limit."""


def check_extent(rows: int, columns: int, file: str, sheet: str) -> None:
    """Raise InputError when a used range of `rows` by `columns` is more than can be read with care."""
    if rows > MAX_ROWS or rows * columns > MAX_CELLS:
        raise InputError(
            f"The sheet reaches over {rows:,} rows and {columns:,} columns, more than can be read: "
            "delete what stands far from the table (Ctrl+End finds it), or keep only the table, and save it again.",
            file=file,
            where=sheet,
        )
