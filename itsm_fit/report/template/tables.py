"""A table of the report at a place of a template: which columns, how they look, whether there is room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple

from itsm_fit.report.template.cells import GivenValue, SheetCells
from itsm_fit.report.template.looks import StyleList
from itsm_fit.report.template.mentions import key_of
from itsm_fit.report.template.places import CellAsks, Wording, text_of
from itsm_fit.report.text import clean, looks_like_formula
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange


class GivenColumn(NamedTuple):
    """A column: the words by which it is chosen, its heading, when its figures are stale.

    `stale` is a formula that holds where a figure rests on inputs that have been changed, "" where it follows them;
    `{row}` in it stands for the number of the row in the table, from 1.
    """

    known_as: frozenset[str]
    heading: str
    stale: str = ""


@dataclass(frozen=True, slots=True)
class GivenTable:
    """A table to be written at a place; `empty` stands there when it has no row."""

    columns: Sequence[GivenColumn]
    rows: Sequence[Sequence[GivenValue]]
    empty: str


@dataclass(frozen=True, slots=True)
class LaidTable:
    """A table at its place: which of its columns stand in which column of the sheet, and where its rows begin.

    `heading` is the row of its headings, None where the template brings its own. What stands in its `room` is an
    example, and gives way.
    """

    table: GivenTable
    at: CellPlace
    columns: Mapping[int, int]
    heading: int | None
    first: int
    room: CellRange | None = None

    @property
    def last(self) -> int:
        """Its last row; one without any row has one that says so."""
        return self.first + max(len(self.table.rows), 1) - 1

    @property
    def span(self) -> CellRange:
        """The cells that it takes."""
        return CellRange(self.at.row, self.at.column, self.last, max(self.columns))


def laid(table: GivenTable, chosen: Sequence[int], asks: CellAsks, cells: SheetCells, wording: Wording) -> LaidTable:
    """The table at a place: with the columns that are `chosen`, all without any, or those that headings above name."""
    at = asks.at
    own = {} if chosen else dict(_named_above(table, at, cells, wording))
    if own:
        return LaidTable(table, at, own, None, at.row, asks.room)
    places = dict(zip(count(at.column), chosen or range(len(table.columns))))
    return LaidTable(table, at, places, at.row, at.row + 1, asks.room)


def _named_above(table: GivenTable, at: CellPlace, cells: SheetCells, wording: Wording) -> Iterator[tuple[int, int]]:
    """The columns that the cells above a place name, by the columns of the sheet; none if the first names none."""
    for column in count(at.column):
        cell = cells.found(at.row - 1, column)
        text = None if cell is None else wording.of(cell)
        if text is None:
            return
        number = column_called(table, text_of(text))
        if number is not None:
            yield column, number
        elif column == at.column:
            return


def column_called(table: GivenTable, name: str) -> int | None:
    """The number of the column that a name means."""
    key = key_of(name)
    return next((at for at, column in enumerate(table.columns) if key in column.known_as), None)


def in_the_way(laid: LaidTable, cells: SheetCells) -> CellRange | None:
    """What of the template stands where the table is to be."""
    span, room = laid.span, laid.room
    for merged in cells.merged():
        if merged.meets(span):
            return merged
    for row in range(span.top, span.bottom + 1):
        for column in laid.columns:
            cell = CellRange(row, column, row, column)
            inside = room is not None and cell.meets(room) and not cells.shares_formula(row, column)
            if not inside and (row, column) != laid.at and not cells.is_empty(row, column):
                return cell
    return None


def write(laid: LaidTable, cells: SheetCells, styles: StyleList) -> None:
    """Write a table where there is room for it, as its place looks."""
    table, first = laid.table, laid.first
    if laid.room is not None:
        for row in range(laid.room.top, min(laid.room.bottom, cells.last_row) + 1):
            for column in laid.columns:
                cells.clear(row, column)
    if laid.heading is not None:
        place = cells.style(*laid.at) or 0
        for column, number in laid.columns.items():
            its = cells.style(laid.heading, column) or place
            cells.put(laid.heading, column, GivenValue(table.columns[number].heading), its)
    bodies = {column: cells.style(first, column) or 0 for column in laid.columns}
    if not table.rows:
        column = next(iter(laid.columns))
        cells.put(first, column, GivenValue(table.empty), bodies[column])
    for row, values in enumerate(table.rows, start=first):
        for column, number in laid.columns.items():
            style = cells.style(row, column) or bodies[column]
            put(cells, CellPlace(row, column), values[number], style, styles)
    cells.reach(laid.span)


def put(cells: SheetCells, at: CellPlace, given: GivenValue, style: int, styles: StyleList) -> None:
    """Write a value as its place looks, its number as it reads best where the place has no format of its own."""
    if isinstance(given.value, str):
        its = styles.like(style, quoted=not given.formula and looks_like_formula(clean(given.value)))
    else:
        its = styles.like(style, given.number)
    cells.put(at.row, at.column, given, its)
