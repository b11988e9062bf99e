"""Which tables a workbook holds and how each is laid out: every plausible reading is weighed, the best one taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from itsm_fit.importing.detect.account import account
from itsm_fit.importing.detect.confidence import confidence, layout_confidence
from itsm_fit.importing.detect.readings import form_readings, readings, to_the_end, whole
from itsm_fit.importing.detect.respondent import respondent
from itsm_fit.importing.doubt import doubtful_layout
from itsm_fit.importing.grid import SCOUTED, Grid
from itsm_fit.importing.layout import Detection, Layout, Orientation, Table
from itsm_fit.importing.legend import LegendEntry, StatedScale, find_entries, stated_scale
from itsm_fit.importing.levels import read_word
from itsm_fit.importing.meanings import AnswerKey, interpret, make_key
from itsm_fit.importing.noticed import lost_answers, of_table, of_workbook
from itsm_fit.importing.roles import column_roles
from itsm_fit.importing.table_reading import TableReading
from itsm_fit.storage.spreadsheet import Workbook, Worksheet

__all__ = ["TableReading", "detect", "find_tables", "key_of_table", "offered_to", "said_beside", "tables_of", "told_of"]

_SHORTEST_HINT = 8
_ENOUGH = 6.0
"""Points that a reading needs to count as a matrix."""
_ENOUGH_FORM = 0.0
"""Points that an unanswered form needs, whose headings have spoken for it already."""


def detect(workbook: Workbook, grids: Sequence[Grid] | None = None) -> Detection:
    """The tables of all sheets, hidden ones too, in the order of the tabs, and what is to be said about them.

    `grids` are those of the sheets, made here where they are not handed in.
    """
    grids = [Grid(sheet) for sheet in workbook.sheets] if grids is None else grids
    found = find_tables(workbook, grids)
    return told_of(workbook, grids, [its for its, _ in found], tables_of(found))


def find_tables(workbook: Workbook, grids: Sequence[Grid]) -> list[tuple[TableReading, Layout | None]]:
    """The tables of all sheets in the order of the tabs, each with the second-best layout."""
    entries = [list(find_entries(grid, ())) for grid in grids]
    told = [entry for own in entries for entry in own if entry.written_out or _is_told(entry)]
    for grid, own in zip(grids, entries, strict=True):
        grid.teach({entry.code for entry in own if _is_code(entry)} | {its.code for its in told})
    chosen = [pair for grid in grids for pair in _of_sheet(grid, told)]
    named = _named(workbook, grids, [found for found, _ in chosen])
    return list(zip(_explained(grids, named), (runner_up for _, runner_up in chosen), strict=True))


def told_of(
    workbook: Workbook, grids: Sequence[Grid], found: Sequence[TableReading], tables: Sequence[Table]
) -> Detection:
    """The tables found, what they leave out, and what is to be said about them."""
    left_out = account(grids, found)
    issues = [
        doubt
        for its in tables
        for doubt in doubtful_layout(workbook.name, its.layout, its.layout_confidence, its.runner_up)
    ]
    issues += of_workbook(workbook, holds_tables=bool(found))
    issues += lost_answers(workbook.name, left_out) if found else ()
    issues += (issue for its in found for issue in of_table(workbook.name, its))
    return Detection(tuple(tables), left_out, tuple(dict.fromkeys(issues)))


def tables_of(found: Iterable[tuple[TableReading, Layout | None]]) -> tuple[Table, ...]:
    """What was found, each with the second-best layout and with how sure it is."""
    return tuple(_table(its, runner_up) for its, runner_up in found)


def _table(its: TableReading, runner_up: Layout | None) -> Table:
    second = runner_up.score if runner_up else None
    sure, layout_sure = confidence(its, second), layout_confidence(its, second)
    return replace(its.table, runner_up=runner_up, confidence=sure, layout_confidence=layout_sure)


def _is_code(entry: LegendEntry) -> bool:
    """Whether a list explains a letter or two, in whatever words."""
    return len(entry.code) <= 2 and entry.code.isalpha()


def _is_told(entry: LegendEntry) -> bool:
    """Whether a code beside an explanation is none that would be understood without it."""
    return entry.meaning is not None and read_word(entry.code) is None


def _of_sheet(grid: Grid, told: Sequence[LegendEntry]) -> list[tuple[TableReading, Layout | None]]:
    """The tables of a sheet; forms that nobody has answered yet only where nothing is answered."""
    return list(_chosen(list(readings(grid, told)))) or list(_chosen(list(form_readings(grid)), _ENOUGH_FORM))


def _chosen(
    candidates: Sequence[TableReading], enough: float = _ENOUGH
) -> Iterator[tuple[TableReading, Layout | None]]:
    """The best readings of a sheet that share no answers, from the top, each with its runner-up."""
    ranked = sorted((its for its in candidates if its.score >= enough), key=lambda its: -its.score)
    taken: list[tuple[TableReading, _Cells]] = []
    second: dict[int, Layout] = {}
    for its in ranked:
        cells = _cells(its)
        rivals = [at for at, (_, others) in enumerate(taken) if cells.meet(others)]
        if not rivals:
            taken.append((its, cells))
        for at in rivals:
            second.setdefault(at, its.layout)
    order = sorted(range(len(taken)), key=lambda at: (taken[at][0].layout.first, taken[at][0].layout.text))
    for at in order:
        its, other = taken[at][0], second.get(at)
        yield whole(its), None if other is None else to_the_end(other, its.grid)


class _Cells(NamedTuple):
    """A block of cells: all that stand in one of the rows and one of the columns."""

    rows: frozenset[int]
    columns: frozenset[int]

    def meet(self, other: _Cells) -> bool:
        return not (self.rows.isdisjoint(other.rows) or self.columns.isdisjoint(other.columns))


def _cells(its: TableReading) -> _Cells:
    """The places of the answers, and of what is worked out of them, among the rows looked at."""
    layout = its.layout
    worked_out = {at for at, _ in layout.aside}
    if layout.orientation is Orientation.ROWS:
        rows = frozenset(tool.row for tool in layout.tools if tool.row is not None)
        return _Cells(rows, frozenset(worked_out | {feature.column for feature in layout.features}))
    rows = frozenset(feature.row for feature in its.rows.features)
    return _Cells(rows, frozenset(worked_out | {at for tool in layout.tools for at in tool.responses}))


def _named(workbook: Workbook, grids: Sequence[Grid], found: Sequence[TableReading]) -> Iterator[TableReading]:
    """The tables, with a name given to each respondent whom no heading names."""
    alone = [its for its in found if its.layout.orientation is Orientation.ONE]
    by_sheet = _answer_the_same(alone)
    holding = {its.layout.sheet for its in found}
    others = [grid for grid in grids if grid.sheet.name not in holding]
    for its in found:
        if its.layout.orientation is Orientation.ONE:
            top = its.layout.header[0] if its.layout.header else its.layout.first
            name = respondent(its.grid, top, workbook.name, others, sheet_is_name=by_sheet)
            tools = tuple(replace(tool, name=name) for tool in its.layout.tools)
            yield replace(its, layout=replace(its.layout, tools=tools))
        else:
            yield its


def _answer_the_same(alone: Sequence[TableReading]) -> bool:
    """Whether the sheets of lone respondents ask the same requirements, so that each sheet is another tool's."""
    asked: dict[str, set[str]] = {}
    for its in alone:
        texts = {its.grid.text(row.row, its.layout.text) for row in its.rows.features}
        asked.setdefault(its.layout.sheet, set()).update(texts)
    sets = list(asked.values())
    return len(sets) > 1 and all(len(sets[0] & other) * 2 > len(sets[0] | other) for other in sets[1:])


def _explained(grids: Sequence[Grid], found: Iterator[TableReading]) -> Iterator[TableReading]:
    """The tables, with their answers read again by the legends that stand beside them."""
    listed = list(found)
    entries, spoken = said_beside(grids, listed)
    for its in listed:
        choices = offered_to(its.grid.sheet, its.layout)
        key = key_of_table(its.layout, its.headings, entries, its.times, spoken=spoken, choices=choices)
        yield replace(its, reading=interpret(its.times, key))


def said_beside(
    grids: Iterable[Grid], tables: Sequence[TableReading]
) -> tuple[tuple[LegendEntry, ...], dict[str, StatedScale | None]]:
    """What the sheets say outside of the tables: lines of legends, and by sheet the scale that it speaks of."""
    entries: list[LegendEntry] = []
    spoken: dict[str, StatedScale | None] = {}
    for grid in grids:
        own = [its for its in tables if its.layout.sheet == grid.sheet.name]
        rows = _rows_of(own)
        entries += find_entries(grid, rows, _columns_of(grid, own))
        spoken[grid.sheet.name] = _best_spoken(grid, rows)
    return tuple(entries), spoken


def key_of_table(
    layout: Layout,
    headings: Sequence[str],
    entries: Sequence[LegendEntry],
    times: Mapping[str, int],
    *,
    spoken: Mapping[str, StatedScale | None],
    choices: Sequence[str] = (),
) -> AnswerKey:
    """What the workbook says about the answers of a table: its headings and its own sheet count first."""
    own = sorted(entries, key=lambda entry: entry.sheet == layout.sheet)
    headed = (stated_scale(text, heading=True) for text in headings)
    said = next((said for said in headed if said), None) or spoken.get(layout.sheet)
    said = said or next((said for said in spoken.values() if said), None)
    return make_key(own, times, said, choices=choices, sheet=layout.sheet)


def offered_to(sheet: Worksheet, layout: Layout) -> list[str]:
    """The texts that the answer cells of a table offer as their choices."""
    columns = {at for tool in layout.tools for at in tool.responses} | {its.column for its in layout.features}
    return [
        text
        for span, texts in sheet.validations
        if span.top <= layout.last and span.bottom >= layout.first
        if any(span.left <= column <= span.right for column in columns)
        for text in texts
    ]


def _rows_of(tables: Sequence[TableReading]) -> frozenset[int]:
    """The rows of a sheet that belong to its tables."""
    rows: set[int] = set()
    for its in tables:
        rows.update(its.layout.header, its.rows.groups, (feature.row for feature in its.rows.features))
        rows.update(tool.row for tool in its.layout.tools if tool.row is not None)
    return frozenset(rows)


def _columns_of(grid: Grid, tables: Sequence[TableReading]) -> frozenset[int]:
    """The columns of a sheet from the first that a table of it reads to the last that its headings reach."""
    columns: set[int] = set()
    for its in tables:
        if own := column_roles(its.layout):
            last = max(own)
            while its.layout.header and last + 1 < grid.width and grid.text(its.layout.above, last + 1):
                last += 1
            columns.update(range(min(own), last + 1))
    return frozenset(columns)


def _best_spoken(grid: Grid, tables: frozenset[int]) -> StatedScale | None:
    """The scale that a text outside the rows of the tables speaks of; None when none does."""
    rows = (row for row in range(min(grid.height, SCOUTED)) if row not in tables and not grid.is_blank(row))
    texts = (grid.text(row, column) for row in rows for column in range(grid.width))
    return next((said for text in texts if len(text) > _SHORTEST_HINT and (said := stated_scale(text))), None)
