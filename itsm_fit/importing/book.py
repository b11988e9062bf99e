"""A spreadsheet file opened for import: its cells and tables, each of which can be read again by another layout."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from itsm_fit import collector
from itsm_fit.importing.colours import with_colours
from itsm_fit.importing.detect import find_tables, key_of_table, offered_to, said_beside, tables_of, told_of
from itsm_fit.importing.detect.rows import classify
from itsm_fit.importing.grid import BLANK, Grid
from itsm_fit.importing.layout import Detection, FeatureRow, Layout, Orientation, Table, TableRows
from itsm_fit.importing.legend import LegendEntry, StatedScale
from itsm_fit.importing.meanings import count_answers, interpret
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.roles import RowRole
from itsm_fit.importing.table_reading import TableReading
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent, within
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.spreadsheet import Workbook, read_workbook

_SPARSE = 2
"""Filled cells from which a row may be the first one of a table that nobody has found."""


@dataclass(frozen=True)
class OpenedWorkbook:
    """A workbook with a grid for each sheet and the tables that were found; `sha256` is the hash of its bytes.

    `found` are the `tables` with all that was read of them.
    """

    name: str
    sha256: str
    workbook: Workbook
    tables: tuple[Table, ...]
    grids: Mapping[str, Grid] = field(repr=False)
    found: tuple[TableReading, ...] = field(default=(), repr=False)

    @cached_property
    def detection(self) -> Detection:
        """The tables found, what they leave out, and what is to be said about them."""
        return told_of(self.workbook, list(self.grids.values()), self.found, self.tables)

    @cached_property
    def said(self) -> tuple[tuple[LegendEntry, ...], dict[str, StatedScale | None]]:
        """What the sheets say outside of the tables, see `said_beside`."""
        return said_beside(self.grids.values(), self.found)


@guarded
@collector.paused()
def open_book(data: bytes, name: str, progress: Progress = silent) -> OpenedWorkbook:
    """The workbook in the bytes of a file; raises InputError as `read_workbook` does."""
    workbook = read_workbook(data, name, within(progress, 0.0, 0.5))
    return book_of(workbook, hashlib.sha256(data).hexdigest(), within(progress, 0.5, 1.0))


def book_of(workbook: Workbook, sha256: str, progress: Progress = silent) -> OpenedWorkbook:
    """A workbook with the tables in it; `sha256` is the hash of the bytes that it was read from.

    Colours count as answers on sheets where nothing else answers.
    """
    name = workbook.name
    progress(tr("Looking for tables in {name}", name=name), 0.0)
    grids = {sheet.name: Grid(sheet) for sheet in workbook.sheets}
    found = find_tables(workbook, list(grids.values()))
    held = {its.layout.sheet for its, _ in found}
    coloured = tuple(sheet if sheet.name in held else with_colours(sheet) for sheet in workbook.sheets)
    if any(a is not b for a, b in zip(coloured, workbook.sheets, strict=True)):
        workbook = replace(workbook, sheets=coloured)
        grids = {sheet.name: Grid(sheet) for sheet in workbook.sheets}
        found = find_tables(workbook, list(grids.values()))
    return OpenedWorkbook(name, sha256, workbook, tables_of(found), grids, tuple(its for its, _ in found))


def read_with(
    book: OpenedWorkbook,
    layout: Layout,
    forced: Mapping[int, RowRole] | None = None,
    *,
    best: float | None = None,
    worst: float | None = None,
    lowest_is_best: bool | None = None,
) -> TableReading:
    """Read a table of `book` by a layout; `forced` rows are what they are said to be, whatever they look like.

    `best` and `worst` are the ends of a numeric scale and `lowest_is_best` its direction where a person has said them.
    """
    grid = book.grids[layout.sheet]
    rows = _with_forced(grid, layout, classify(grid, layout), forced or {})
    times = count_answers(grid, layout, rows)
    headings = tuple(text for row in layout.header for column in range(grid.width) if (text := grid.text(row, column)))
    entries, spoken = book.said
    key = key_of_table(layout, headings, entries, times, spoken=spoken, choices=offered_to(grid.sheet, layout))
    if (best, worst, lowest_is_best) != (None, None, None):
        key = key.with_ends(best, worst, lowest_is_best=lowest_is_best)
    reading = interpret(times, key)
    return TableReading(grid, layout, rows, reading, times, headings)


def empty_layout(grid: Grid) -> Layout:
    """Where a person begins who marks a table that was not found: the first full row as header, no tool yet."""
    filled = (row for row in range(grid.height) if sum(kind != BLANK for kind in grid.line(row)) >= _SPARSE)
    header = next(filled, 0)
    below = range(header + 1, grid.height)
    text = max(
        range(grid.width),
        key=lambda column: (sum(grid.kind(row, column) != BLANK for row in below[:50]), -column),
        default=0,
    )
    return Layout(grid.sheet.name, Orientation.COLUMNS, (header,), header + 1, max(grid.height - 1, header), text)


def _with_forced(grid: Grid, layout: Layout, rows: TableRows, forced: Mapping[int, RowRole]) -> TableRows:
    if not forced or layout.orientation is Orientation.ROWS:
        return rows
    inside = {row: role for row, role in forced.items() if layout.first <= row <= layout.last}
    groups = _placed(rows.groups, inside, RowRole.GROUP)
    skipped = _placed(rows.skipped, inside, RowRole.SKIPPED)
    known = {its.row: its for its in rows.features}
    features = [known.get(row, FeatureRow(row)) for row in _placed(tuple(known), inside, RowRole.FEATURE)]
    if groups != rows.groups:
        features = _under_titles(grid, layout, features, groups)
    if layout.orientation is Orientation.LONG:
        features = [its._replace(key=its.key or grid.text(its.row, layout.text)) for its in features]
    return TableRows(tuple(features), groups, skipped)


def _placed(there: tuple[int, ...], forced: Mapping[int, RowRole], role: RowRole) -> tuple[int, ...]:
    """The rows of one role: those found so unless forced to be another, and those forced to be so."""
    kept = {row for row in there if row not in forced}
    return tuple(sorted(kept | {row for row, its in forced.items() if its is role}))


def _under_titles(grid: Grid, layout: Layout, features: list[FeatureRow], groups: tuple[int, ...]) -> list[FeatureRow]:
    """The features, each under the title above it; those above the first one as they were."""
    placed = []
    for its in features:
        above = max((row for row in groups if row < its.row), default=None)
        if above is None or layout.group is not None:
            placed.append(its)
            continue
        title = next((text for column in range(grid.width) if (text := grid.text(above, column))), "")
        placed.append(its._replace(group=title, priority=str(parse_priority(title) or "")))
    return placed
