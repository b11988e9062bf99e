"""What becomes of every cell: used by a table, or left out for a stated reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from itsm_fit.importing.found import Found
from itsm_fit.importing.grid import AMOUNT, ANSWER, BLANK, NUMBER, SHARE, SHARED, Grid
from itsm_fit.importing.layout import Holds, LeftOut, Orientation
from itsm_fit.storage.spreadsheet import Cell

_ORDER = tuple(Holds)
_NO_TABLE = "no table was found on this sheet"
_OUTSIDE = "it stands outside of the tables"
_UNLIKE = "the column says nothing that its neighbours answer"
_NO_REQUIREMENT = "the row is no requirement"
_NO_FEATURE = "the column is no requirement that the tools answer"


def account(grids: Sequence[Grid], found: Sequence[Found]) -> tuple[LeftOut, ...]:
    """The cells of all sheets that no table uses, lost answers first."""
    listed = [left for grid in grids for left in _left_on(grid, [its for its in found if its.grid is grid])]
    return tuple(sorted(listed, key=lambda left: _ORDER.index(left.holds)))


def _left_on(grid: Grid, found: Sequence[Found]) -> Iterator[LeftOut]:
    used: list[tuple[frozenset[int], frozenset[int]]] = [part for its in found for part in used_by(its)]
    by_row: dict[int, set[int]] = {}
    for rows, columns in used:
        for row in rows:
            by_row.setdefault(row, set()).update(columns)
    reasons = _Reasons(found)
    runs: list[tuple[int, int, int, str]] = []
    for row, cells in enumerate(grid.sheet.rows):
        taken = by_row.get(row, ())
        free = [column for column, value in enumerate(cells) if value != "" and column not in taken]
        lost = [(column, reasons.of(row, column)) for column in free if grid.kind(row, column) != BLANK]
        for reason, group in groupby(lost, key=lambda pair: pair[1]):
            columns = [column for column, _ in group]
            runs += [(row, first, last, reason) for first, last in _runs(columns)]
    for (top, left, bottom, right), reason in _blocks(runs):
        places = [(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)]
        kinds = [kind for row, column in places if (kind := grid.kind(row, column)) != BLANK]
        name = (
            Cell(top, left).name
            if (top, left) == (bottom, right)
            else f"{Cell(top, left).name}:{Cell(bottom, right).name}"
        )
        yield LeftOut(f"{grid.sheet.name}!{name}", len(kinds), _held(kinds), reason)


def _held(kinds: Sequence[str]) -> Holds:
    if any(kind in (ANSWER, SHARED) for kind in kinds):
        return Holds.ANSWERS
    return Holds.NUMBERS if any(kind in (NUMBER, AMOUNT, SHARE) for kind in kinds) else Holds.TEXT


def used_by(its: Found) -> Iterator[tuple[frozenset[int], frozenset[int]]]:
    """The cells that a table uses, as rectangles of rows and columns."""
    layout, whole = its.layout, frozenset(range(its.grid.width))
    yield frozenset(its.rows.groups), whole
    if layout.orientation is Orientation.ROWS:
        rows = frozenset(tool.row for tool in layout.tools if tool.row is not None)
        features = {at for feature in layout.features for at in (feature.column, feature.comment) if at is not None}
        yield frozenset(layout.header), frozenset(features) | {layout.text}
        yield rows, frozenset(features) | {layout.text}
        return
    roles = {layout.text, layout.id, layout.group, layout.priority, layout.weight, layout.tool_column, layout.note}
    roles |= {at for tool in layout.tools for at in (*tool.responses, tool.comment)}
    columns = frozenset(at for at in roles if at is not None)
    yield frozenset(layout.header), columns
    yield frozenset(feature.row for feature in its.rows.features), columns


class _Reasons:
    """Why a cell has no part in the tables of its sheet."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._found = found
        self._aside: list[Mapping[int, str]] = [dict(its.layout.aside) for its in found]

    def of(self, row: int, column: int) -> str:
        if not self._found:
            return _NO_TABLE
        for its, aside in zip(self._found, self._aside, strict=True):
            turned = its.layout.orientation is Orientation.ROWS
            line = row if turned else column
            if not min(its.layout.header, default=its.layout.first) <= row <= its.layout.last:
                continue
            if line in aside:
                return f"it is worked out from other figures ({aside[line]})"
            if turned:
                return _NO_FEATURE
            if row in its.rows.skipped:
                return _NO_REQUIREMENT
            return _UNLIKE
        return _OUTSIDE


def _runs(columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = before = columns[0]
    for column in columns[1:]:
        if column != before + 1:
            yield start, before
            start = column
        before = column
    yield start, before


def _blocks(runs: Sequence[tuple[int, int, int, str]]) -> Iterator[tuple[tuple[int, int, int, int], str]]:
    """Runs of cells in following rows put together where they cover the same columns for the same reason."""
    open_: dict[tuple[int, int, str], tuple[int, int]] = {}
    for row, first, last, reason in runs:
        top, bottom = open_.get((first, last, reason), (row, row - 1))
        if bottom != row - 1:
            yield (top, first, bottom, last), reason
            top = row
        open_[first, last, reason] = top, row
    for (first, last, reason), (top, bottom) in open_.items():
        yield (top, first, bottom, last), reason
