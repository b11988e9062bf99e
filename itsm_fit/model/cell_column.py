"""Where the answers of a column stand, without a text for each: a large table has millions of them."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from operator import eq
from typing import overload

_CELL = re.compile(r"([^0-9]*)([1-9][0-9]{0,8})")


class CellColumn(Sequence[str]):
    """Cells of one column from row to row: ``D2``, ``D3``, ``D5``; equal to the tuple of these texts."""

    __slots__ = ("_column", "_rows")

    def __init__(self, column: str, rows: Sequence[int]) -> None:
        self._column, self._rows = column, rows

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...
    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        if isinstance(at, slice):
            return tuple(self)[at]
        return f"{self._column}{self._rows[at]}"

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[str]:
        column = self._column
        return (f"{column}{row}" for row in self._rows)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, CellColumn):
            return self._column == other._column and self._rows == other._rows
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


def in_one_column(cells: Sequence[str]) -> Sequence[str]:
    """The same cells as a `CellColumn` where they are one."""
    first = None if isinstance(cells, CellColumn) or not cells else _CELL.fullmatch(cells[0])
    if first is None:
        return cells
    column = first[1]
    found = CellColumn(column, range(int(first[2]), int(first[2]) + len(cells)))
    if all(map(eq, cells, found)):
        return found
    rows = [cell[len(column) :] for cell in cells]
    if not all(row.isdecimal() and len(row) < 10 for row in rows):
        return cells
    found = CellColumn(column, array("I", map(int, rows)))
    return found if all(map(eq, cells, found)) else cells
