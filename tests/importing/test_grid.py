"""A grid's numbered texts are those of its cells, whatever stands in them."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.importing.grid import Grid
from itsm_fit.storage.spreadsheet import CellValue, Percent, Worksheet

_VALUES: st.SearchStrategy[CellValue] = st.sampled_from(
    ["", " ", "\u00a0", "Yes", " Yes ", "1", 1.0, 0.0, Percent(1.0), "0", date(2024, 5, 1)]
)


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[_VALUES] * width), max_size=6)))
def test_columns_and_what_is_filled_are_told_as_cell_by_cell(rows: list[tuple[CellValue, ...]]) -> None:
    grid = Grid(Worksheet("S", tuple(rows)))
    below = range(1, len(rows))
    for column in range(grid.width):
        assert grid.column(column, below) == [grid.text(row, column) for row in below]
    assert grid.filled.tolist() == [
        [bool(grid.text(at, column)) for column in range(grid.width)] for at in range(len(rows))
    ]
