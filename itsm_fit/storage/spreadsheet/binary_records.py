"""What the binary formats (.xls, .xlsb) say of a sheet beside its values, and the sheet that comes of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from itsm_fit.storage.limits import Limit, Tally
from itsm_fit.storage.spreadsheet.calamine import CalamineCells
from itsm_fit.storage.spreadsheet.values import (
    CellPlace,
    CellRange,
    CellValue,
    Worksheet,
    as_percent,
    overlaid,
    uncovered,
    union,
)

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
_MOST_COLUMNS: Final = 16_384
PERCENT_FORMATS: Final[Mapping[int, float]] = {9: 1.0, 10: 1.0}
"""The built-in number formats that show percentages, with what a number is divided by to be the share."""


@dataclass
class SheetRecords:
    """What one sheet's records say beside its values; rows and columns count from 0.

    `filled` counts its cells, `hidden_columns` are ranges with both ends. `percent` says what a cell's number is
    divided by to be the share it shows, `zeros` are formulas with the value 0, which is also what writers put that
    work nothing out; `worked_out` says that some formula has another value, `short` that cells do not say their
    column.
    """

    name: str = ""
    rows: int = 0
    columns: int = 0
    filled: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    errors: dict[CellPlace, str] = field(default_factory=dict)
    percent: dict[CellPlace, float] = field(default_factory=dict)
    merged: list[CellRange] = field(default_factory=list)
    zeros: list[CellPlace] = field(default_factory=list)
    worked_out: bool = False
    short: bool = False
    comments: dict[CellPlace, str] = field(default_factory=dict)
    links: dict[CellPlace, str] = field(default_factory=dict)

    def count(self, tally: Tally) -> None:
        """Count what is limited in all sheets together."""
        tally.add_sheet(self.rows, self.columns, self.name, self.filled)
        tally.add(Limit.MERGED, len(self.merged), self.name)
        tally.add(Limit.LINKED, len(self.links), self.name)


def sheet_of(cells: CalamineCells, records: SheetRecords, *, stale: bool) -> Worksheet:
    """A sheet's values with what its records say; `stale` when its formulas were saved without being worked out."""
    uncached = records.zeros if stale else []
    changes: dict[CellPlace, CellValue] = (
        records.errors | as_percent(cells.rows, records.percent) | dict.fromkeys(uncached, "")
    )
    return Worksheet(
        cells.name,
        uncovered(overlaid(cells.rows, changes), records.merged),
        hidden=cells.hidden,
        hidden_rows=frozenset(records.hidden_rows),
        hidden_columns=union(records.hidden_columns, _MOST_COLUMNS),
        merged=tuple(records.merged),
        comments=records.comments,
        links=records.links,
        uncached=tuple(uncached),
    )
