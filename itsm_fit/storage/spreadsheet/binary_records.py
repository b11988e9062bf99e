"""What the binary formats (.xls, .xlsb) say of a sheet beside its values, and the sheet that comes of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from itsm_fit.storage.spreadsheet.calamine import Cells
from itsm_fit.storage.spreadsheet.values import Cell, Sheet, Span, Value, as_percent, overlaid, uncovered

ERRORS: Final[Mapping[int, str]] = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
"""Error values by their code."""
PERCENT_FORMATS: Final[Mapping[int, float]] = {9: 1.0, 10: 1.0}
"""The built-in number formats that show percentages, with what a number is divided by to be the share."""
MOST_CELLS_OF_A_LINK: Final = 1000


@dataclass
class SheetRecords:
    """What one sheet's records say beside its values; rows and columns count from 0.

    `percent` says what a cell's number is divided by to be the share it shows, `zeros` are formulas with the value 0,
    which is also what writers put that work nothing out;
    `worked_out` says that some formula has another value, `short` that cells do not say their column.
    """

    name: str = ""
    rows: int = 0
    columns: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    errors: dict[Cell, str] = field(default_factory=dict)
    percent: dict[Cell, float] = field(default_factory=dict)
    merged: list[Span] = field(default_factory=list)
    zeros: list[Cell] = field(default_factory=list)
    worked_out: bool = False
    short: bool = False
    comments: dict[Cell, str] = field(default_factory=dict)
    links: dict[Cell, str] = field(default_factory=dict)


def sheet_of(cells: Cells, records: SheetRecords, *, stale: bool) -> Sheet:
    """A sheet's values with what its records say; `stale` when its formulas were saved without being worked out."""
    uncached = records.zeros if stale else []
    changes: dict[Cell, Value] = records.errors | as_percent(cells.rows, records.percent) | dict.fromkeys(uncached, "")
    return Sheet(
        cells.name,
        uncovered(overlaid(cells.rows, changes), records.merged),
        hidden=cells.hidden,
        hidden_rows=frozenset(records.hidden_rows),
        hidden_columns=frozenset(records.hidden_columns),
        merged=tuple(records.merged),
        comments=records.comments,
        links=records.links,
        uncached=tuple(uncached),
    )
