"""What becomes of every cell: used by a table, or left out for a stated reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.importing.grid import AMOUNT, ANSWER, BLANK, NUMBER, SHARE, SHARED, SHORT, Grid
from itsm_fit.importing.layout import CellContent, LeftOut, Orientation
from itsm_fit.importing.table_reading import TableReading
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.storage.spreadsheet import CellPlace

_ORDER = tuple(CellContent)
_ANSWERS = np.frombuffer(f"{ANSWER}{SHARED}".encode(), np.uint8)
_NUMBERS = np.frombuffer(f"{NUMBER}{AMOUNT}{SHARE}".encode(), np.uint8)
_FEW = 3
"""Answers in a row or column from which on they may be those of a table that was missed."""
CellFlags = NDArray[np.bool_]
CellKinds = NDArray[np.uint8]


class _Reason(NamedTuple):
    """Why cells are left out; a reason about rows groups them `by_row`, one about a table lets them have `gaps`."""

    text: Phrase | str
    by_row: bool = False
    gaps: bool = True


_NO_TABLE = Phrase("no table was found on this sheet")
_OUTSIDE = _Reason(Phrase("it stands outside of the tables"), gaps=False)
_UNLIKE = _Reason(Phrase("the column is not taken for the answers of a tool"))
_NO_REQUIREMENT = _Reason(Phrase("the row is no requirement"), by_row=True)
_NAMELESS = _Reason(Phrase("the row stands without a requirement"), by_row=True)
_HEADING = _Reason(Phrase("the heading of what is left out"), by_row=True)
_NO_FEATURE = _Reason(Phrase("the column is no requirement that the tools answer"))
_NO_TOOL = _Reason(Phrase("the row is no tool"), by_row=True)
_WORKED_OUT: Mapping[str, str] = Phrases(
    {
        "sum": Phrase("sum"),
        "mean": Phrase("mean"),
        "weighted sum": Phrase("weighted sum"),
        "weighted mean": Phrase("weighted mean"),
        "maximum": Phrase("maximum"),
        "minimum": Phrase("minimum"),
        "spread": Phrase("spread"),
        "best possible": Phrase("best possible"),
    }
)


def account(grids: Sequence[Grid], found: Sequence[TableReading]) -> tuple[LeftOut, ...]:
    """The cells of all sheets that no table uses, lost answers first."""
    listed = [left for grid in grids for left in _left_on(grid, [its for its in found if its.grid is grid])]
    return tuple(sorted(listed, key=lambda left: _ORDER.index(left.holds)))


def left_of(its: TableReading, beside: Sequence[TableReading], reason: Phrase) -> LeftOut:
    """Everything that a table would use and those beside it do not, left out for one reason."""
    others = _used(its.grid, [other for other in beside if other.grid is its.grid])
    left = its.grid.filled & _used(its.grid, [its]) & ~others
    return _told(its.grid, left, _meant(its.grid, [its], left), _around(left), reason)


def _left_on(grid: Grid, found: Sequence[TableReading]) -> Iterator[LeftOut]:
    lost = grid.filled & ~_used(grid, found)
    if not lost.any():
        return
    kinds = _meant(grid, found, lost)
    if not found:
        kinds = kinds if _answers_in_line(grid, lost, kinds) else _without_answers(kinds)
        yield _told(grid, lost, kinds, _around(lost), _NO_TABLE)
        return
    filled = grid.filled & np.logical_or.outer(lost.any(axis=1), lost.any(axis=0))
    reasons, codes = _reasons(grid, found)
    for code, reason in enumerate(reasons):
        here = lost & (codes == code)
        walls = filled & ~here
        if reason.by_row:
            blocks = [(a, b, c, d) for b, a, d, c in _columns(here.T, walls.T, kinds.T, reason)]
        else:
            blocks = list(_columns(here, walls, kinds, reason))
        yield from (_told(grid, here, kinds, block, reason.text) for block in blocks)


def _used(grid: Grid, found: Sequence[TableReading]) -> CellFlags:
    used = np.zeros((grid.height, grid.width), np.bool_)
    for its in found:
        for rows, columns in used_by(its):
            used[np.ix_(sorted(rows), sorted(columns))] = True
    return used


def _around(cells: CellFlags) -> tuple[int, int, int, int]:
    """The smallest block that holds all of the cells: top, left, bottom, right."""
    rows, columns = np.nonzero(cells)
    if not rows.size:
        return 0, 0, 0, 0
    return int(rows.min()), int(columns.min()), int(rows.max()), int(columns.max())


def _meant(grid: Grid, found: Sequence[TableReading], cells: CellFlags) -> CellKinds:
    """The kinds of some cells, where headings and labels are no answers though they may be words for such."""
    kinds = np.full(cells.shape, ord(BLANK), np.uint8)
    kinds[cells] = [ord(grid.kind(row, column)) for row, column in np.argwhere(cells).tolist()]
    for its in found:
        layout = its.layout
        labels = [at for at in (layout.text, layout.id, layout.group) if at is not None]
        for part in (np.s_[list(layout.header), :], np.s_[:, labels]):
            kinds[part] = np.where(np.isin(kinds[part], _ANSWERS), ord(SHORT), kinds[part])
    return kinds


def _without_answers(kinds: CellKinds) -> CellKinds:
    return np.where(np.isin(kinds, _ANSWERS), np.uint8(ord(SHORT)), kinds)


def _answers_in_line(grid: Grid, filled: CellFlags, kinds: CellKinds) -> bool:
    """Whether some column or row holds mostly answers, and one of them again; a legend and prose name each once."""
    answers = np.isin(kinds, _ANSWERS)
    columns = (
        [grid.text(row, column) for row in np.flatnonzero(answers[:, column]).tolist()]
        for column in _mostly(answers.T, filled.T)
    )
    rows = (
        [grid.text(row, column) for column in np.flatnonzero(answers[row]).tolist()] for row in _mostly(answers, filled)
    )
    return any(len(set(texts)) < len(texts) for texts in chain(columns, rows))


def _mostly(answers: CellFlags, filled: CellFlags) -> list[int]:
    """The lines whose filled cells are answers by half or more, and not just one or two."""
    count = answers.sum(axis=1)
    lines: list[int] = np.flatnonzero((count >= _FEW) & (2 * count >= filled.sum(axis=1))).tolist()
    return lines


def _told(
    grid: Grid, cells: CellFlags, kinds: CellKinds, block: tuple[int, int, int, int], reason: Phrase | str
) -> LeftOut:
    """What a block says of those of its cells that are left out."""
    top, left, bottom, right = block
    part = slice(top, bottom + 1), slice(left, right + 1)
    its = kinds[part][cells[part]]
    first, last = CellPlace(top, left), CellPlace(bottom, right)
    name = first.name if first == last else f"{first.name}:{last.name}"
    return LeftOut(f"{grid.sheet.name}!{name}", int(its.size), _held(its), str(reason))


def _held(kinds: CellKinds) -> CellContent:
    if np.isin(kinds, _ANSWERS).any():
        return CellContent.ANSWERS
    return CellContent.NUMBERS if np.isin(kinds, _NUMBERS).any() else CellContent.TEXT


def used_by(its: TableReading) -> Iterator[tuple[frozenset[int], frozenset[int]]]:
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


def _reasons(grid: Grid, found: Sequence[TableReading]) -> tuple[list[_Reason], NDArray[np.uint16]]:
    """The reasons there are, and by cell the number of the one for which it has no part in the tables of its sheet."""
    reasons = [_OUTSIDE]
    codes = np.zeros((grid.height, grid.width), np.uint16)
    for its in reversed(found):
        layout = its.layout
        turned = layout.orientation is Orientation.ROWS
        inside = slice(min(layout.header, default=layout.first), layout.last + 1)
        codes[inside] = _number(reasons, _NO_FEATURE if turned else _UNLIKE)
        skipped = [row for row in its.rows.skipped if inside.start <= row < inside.stop]
        codes[skipped] = _number(reasons, _NO_TOOL if turned else _NO_REQUIREMENT)
        if not turned:
            labels = [column for column in (layout.text, layout.id) if column is not None]
            nameless = [row for row in skipped if all(grid.kind(row, label) == BLANK for label in labels)]
            codes[nameless] = _number(reasons, _NAMELESS)
        for line, what in layout.aside:
            worked_out = _Reason(
                tr("it is worked out from other figures ({how})", how=_WORKED_OUT.get(what, what)), by_row=turned
            )
            if not turned:
                codes[inside, line] = _number(reasons, worked_out)
            elif inside.start <= line < inside.stop:
                codes[line] = _number(reasons, worked_out)
        codes[list(layout.header)] = _number(reasons, _HEADING)
    return reasons, codes


def _number(reasons: list[_Reason], reason: _Reason) -> int:
    """The place of a reason among those there are, taken up there if need be."""
    if reason not in reasons:
        reasons.append(reason)
    return reasons.index(reason)


def _columns(
    cells: CellFlags, walls: CellFlags, kinds: CellKinds, reason: _Reason
) -> Iterator[tuple[int, int, int, int]]:
    """Blocks (top, left, bottom, right) that hold all of the cells and no wall; columns alike are put together."""
    open_: dict[tuple[int, int, CellContent], tuple[int, int]] = {}
    for column in np.flatnonzero(cells.any(axis=0)).tolist():
        rows = np.flatnonzero(cells[:, column])
        apart = np.diff(np.cumsum(walls[:, column])[rows]) > 0
        if not reason.gaps:
            apart |= np.diff(rows) > 1
        ends = np.flatnonzero(apart)
        tops, bottoms = rows[[0, *(ends + 1)]].tolist(), rows[[*ends, -1]].tolist()
        for top, bottom in zip(tops, bottoms, strict=True):
            part = slice(top, bottom + 1), column
            run = top, bottom, _held(kinds[part][cells[part]])
            left, right = open_.get(run, (column, column - 1))
            if right != column - 1:
                yield top, left, bottom, right
                left = column
            open_[run] = left, column
    for (top, bottom, _), (left, right) in open_.items():
        yield top, left, bottom, right
