"""What the binary formats (.xls, .xlsb) say of a sheet beside its values, and the sheet that comes of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from itsm_fit.storage.spreadsheet.calamine import Cells
from itsm_fit.storage.spreadsheet.values import Cell, Sheet, Value, as_percent, overlaid

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
PERCENT_FORMATS: Final = (9, 10)
"""The built-in number formats that show percentages."""
MOST_CELLS_OF_A_LINK: Final = 1000


@dataclass
class SheetRecords:
    """What one sheet's records say beside its values; rows and columns count from 0."""

    name: str = ""
    rows: int = 0
    columns: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    errors: dict[Cell, str] = field(default_factory=dict)
    percent: list[Cell] = field(default_factory=list)
    comments: dict[Cell, str] = field(default_factory=dict)
    links: dict[Cell, str] = field(default_factory=dict)


def sheet_of(cells: Cells, records: SheetRecords) -> Sheet:
    """A sheet's values with what its records say."""
    changes: dict[Cell, Value] = records.errors | as_percent(cells.rows, records.percent)
    return Sheet(
        cells.name,
        overlaid(cells.rows, changes),
        hidden=cells.hidden,
        hidden_rows=frozenset(records.hidden_rows),
        hidden_columns=frozenset(records.hidden_columns),
        merged=cells.merged,
        comments=records.comments,
        links=records.links,
    )
