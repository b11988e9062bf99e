"""Which tables a workbook holds and how each is laid out: every plausible reading is scored, the best one taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from itsm_fit.importing.detect_forms import find_forms
from itsm_fit.importing.detect_headers import Block, find_blocks
from itsm_fit.importing.detect_layouts import plausible_layouts
from itsm_fit.importing.detect_rows import classify
from itsm_fit.importing.grid import SCOUTED, Grid
from itsm_fit.importing.judge import judge
from itsm_fit.importing.layout import Detection, Layout, Orientation, Table
from itsm_fit.importing.legend import Entry, best_spoken_of, find_entries
from itsm_fit.importing.meanings import Key, count_answers, interpret, make_key
from itsm_fit.importing.noticed import Found, notice
from itsm_fit.importing.respondent import respondent
from itsm_fit.storage.spreadsheet import Workbook

_SHORTEST_HINT = 8
_ENOUGH = 4.0
"""Points that a reading needs to count as a matrix."""


def detect(workbook: Workbook, grids: Sequence[Grid] | None = None) -> Detection:
    """The tables of all sheets, hidden ones too, in the order of the tabs, and what is to be said about them.

    `grids` are those of the sheets, made here where they are not handed in.
    """
    grids = [Grid(sheet) for sheet in workbook.sheets] if grids is None else grids
    found = [its for grid in grids for its in _tables_of(grid)]
    found = list(_explained(grids, _named(workbook, grids, found)))
    return Detection(tuple(its.table for its in found), tuple(notice(workbook, found)))


def _tables_of(grid: Grid) -> list[Found]:
    """The tables of a sheet; forms that nobody has answered yet only where nothing is answered."""
    answered = [its for block in find_blocks(grid) if (its := _best_table(block))]
    return answered or [its for block in find_forms(grid) if (its := _best_table(block))]


def _best_table(block: Block) -> Found | None:
    """The layout that the evidence speaks for most, with the second best beside it; None when none is a matrix.

    Long tables are judged by their first rows; only the best layout is then applied to all of them.
    """
    judged: list[Found] = []
    for layout in plausible_layouts(block):
        its = _apply(block, replace(layout, last=min(layout.last, layout.first + SCOUTED)))
        evidence = (*layout.evidence, *judge(block.grid, its.table.layout, its.table.rows, its.reading))
        judged.append(replace(its, table=replace(its.table, layout=replace(its.table.layout, evidence=evidence))))
    judged = sorted((its for its in judged if its.table.layout.score >= _ENOUGH), key=_by_score)
    if not judged:
        return None
    best = judged[0]
    if best.table.layout.last < block.last:
        best = _apply(block, replace(best.table.layout, last=block.last))
    runner_up = judged[1].table.layout if len(judged) > 1 else None
    return replace(best, table=replace(best.table, runner_up=runner_up))


def _apply(block: Block, layout: Layout) -> Found:
    """The table that a layout makes of a block, its answers read without a legend."""
    rows = classify(block.grid, layout)
    times = count_answers(block.grid, layout, rows)
    reading = interpret(times)
    return Found(block, Table(layout, rows, reading.meanings), reading, times)


def _by_score(found: Found) -> float:
    return -found.table.layout.score


def _named(workbook: Workbook, grids: Sequence[Grid], found: Sequence[Found]) -> Iterator[Found]:
    """The tables, with a name given to each respondent whom no heading names."""
    alone = [its for its in found if its.table.layout.orientation is Orientation.ONE]
    by_sheet = _answer_the_same(alone)
    holding = {its.table.layout.sheet for its in found}
    others = [grid for grid in grids if grid.sheet.name not in holding]
    for its in found:
        if its in alone:
            layout = its.table.layout
            name = respondent(its.block, workbook.name, others, sheet_is_name=by_sheet)
            layout = replace(layout, tools=tuple(replace(tool, name=name) for tool in layout.tools))
            yield replace(its, table=replace(its.table, layout=layout))
        else:
            yield its


def _answer_the_same(alone: Sequence[Found]) -> bool:
    """Whether the sheets of lone respondents ask the same requirements, so that each sheet is another tool's."""
    asked: dict[str, set[str]] = {}
    for its in alone:
        texts = {its.grid.text(row.row, its.table.layout.text) for row in its.table.rows.features}
        asked.setdefault(its.table.layout.sheet, set()).update(texts)
    sets = list(asked.values())
    return len(sets) > 1 and all(len(sets[0] & other) * 2 > len(sets[0] | other) for other in sets[1:])


def _explained(grids: Sequence[Grid], found: Iterator[Found]) -> Iterator[Found]:
    """The tables, with their answers read again by the legends that stand beside them."""
    listed = list(found)
    entries = [entry for grid in grids for entry in find_entries(grid, rows_of_tables(grid, listed))]
    spoken = {grid.sheet.name: best_spoken(grid, rows_of_tables(grid, listed)) for grid in grids}
    for its in listed:
        reading = interpret(its.times, key_of_table(its.block, its.table.layout, entries, its.times, spoken))
        yield replace(
            its, table=replace(its.table, meanings=reading.meanings, best_score=reading.best), reading=reading
        )


def key_of_table(
    block: Block, layout: Layout, entries: Sequence[Entry], times: Mapping[str, int], spoken: dict[str, float | None]
) -> Key:
    """What the workbook says about the answers of a table: its headings and its own sheet count first."""
    own = sorted(entries, key=lambda entry: entry.sheet == layout.sheet)
    headed = (best_spoken_of(text, heading=True) for levels in block.headings.values() for text in levels)
    best = next((best for best in headed if best), None) or spoken.get(layout.sheet)
    return make_key(own, times, best or next((best for best in spoken.values() if best), None))


def rows_of_tables(grid: Grid, found: Sequence[Found]) -> frozenset[int]:
    """The rows of a sheet that hold features, titles or headings of its tables."""
    rows: set[int] = set()
    for its in found:
        if its.block.grid is grid:
            rows.update(its.table.layout.header)
            rows.update(feature.row for feature in its.table.rows.features)
            rows.update(its.table.rows.groups)
            rows.update(tool.row for tool in its.table.layout.tools if tool.row is not None)
    return frozenset(rows)


def best_spoken(grid: Grid, tables: frozenset[int]) -> float | None:
    """The upper end of a scale that a text outside the rows of the tables speaks of; None when none does."""
    rows = (row for row in range(min(grid.height, SCOUTED)) if row not in tables and not grid.is_blank(row))
    texts = (grid.text(row, column) for row in rows for column in range(grid.width))
    return next((best for text in texts if len(text) > _SHORTEST_HINT and (best := best_spoken_of(text))), None)
