"""Tables on paper: as many rows as a document holds, in columns that fit, for the template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, NamedTuple

from itsm_fit.drawing.shapes import Size
from itsm_fit.language import tr
from itsm_fit.report.content import Column, ColumnBand, DataTable, Reference, Row, Value, bare
from itsm_fit.report.pdf.cells import CellLook, PrintedCell, breakable, in_print, printed
from itsm_fit.report.pdf.columns import INSET, TableFit, fitted, room_on, wish_of
from itsm_fit.report.styles import Style
from itsm_fit.scoring.wording import count

MOST_CELLS = 70_000
"""Of all tables of a document: some 200 pages, which 6 seconds and 1 GB are enough for."""
_LINE, _ROW = 1.25, 6.0
"""The height of a line, in em, and what a row takes beside its lines, in points."""
_CHARACTER = 0.55
_WHOLE, _LONG = 0.6, 0.4
"""The share of a page up to which a table stays whole, and from which on a row may be broken over pages."""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table with the columns that are seen, and all its rows; `number` tells it from others."""

    block: DataTable
    columns: Sequence[Column]
    rows: Sequence[Row]
    seen: Sequence[int]
    """The places of the columns that are printed."""

    @property
    def cells(self) -> int:
        return len(self.rows) * len(self.seen)


def sheet_table(block: DataTable) -> SheetTable:
    """A table without what only formulas need."""
    columns, rows = block.filled()
    shown = [at for at, column in enumerate(columns) if not column.hidden][: block.printed]
    seen = [at for at in shown if _says(at, columns[at], rows)]
    return SheetTable(block, columns, rows, seen)


def _says(at: int, column: Column, rows: Sequence[Row]) -> bool:
    """Whether a column has a heading, or anything in it: some only keep two tables in line."""
    return bool(column.heading) or any(bare(row[at]) not in {None, ""} for row in rows)


def most_rows(tables: Sequence[SheetTable], most: int) -> Sequence[int]:
    """How many rows of each table are printed: all of small ones, of large ones as much as the others leave."""
    left, shown = most, [len(table.rows) for table in tables]
    by_size = sorted(range(len(tables)), key=lambda at: tables[at].cells)
    for done, at in enumerate(by_size):
        part = left // (len(tables) - done)
        if tables[at].cells > part:
            shown[at] = max(part // len(tables[at].seen), 1)
        left -= shown[at] * len(tables[at].seen)
    return shown


class _KnownCells(dict[Value, PrintedCell]):
    """What the values of a column look like in print, each worked out once: large tables repeat themselves."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    def __missing__(self, value: Value) -> PrintedCell:
        found = self[value] = printed(value, self._style)
        return found


class PrintedTable:
    """A table whose first rows are printed; one that only shows its `beginning` does not say that there are more."""

    def __init__(self, table: SheetTable, rows: int, *, upright: bool, beginning: bool = False) -> None:
        self._table = table
        block, self._columns = table.block, [table.columns[at] for at in table.seen]
        self.cut = 0 if beginning else len(table.rows) - rows
        known = [_KnownCells(column.style) for column in self._columns]
        self.rows = [[cells[row[at]] for at, cells in zip(table.seen, known, strict=True)] for row in table.rows[:rows]]
        self.keys = block.keys
        self._bands = _seen_bands(block.bands, table.seen)
        wishes = [wish_of(column, [row[at].text for row in self.rows]) for at, column in enumerate(self._columns)]
        repeated = _naming(self._columns, sum(at < block.frozen for at in table.seen))
        self.fit: TableFit = fitted(wishes, repeated, self._bands, upright=upright)

    def references(self) -> Iterator[Reference]:
        """Where its cells lead."""
        return (cell.to for row in self.rows for cell in row if cell.to is not None)

    def on(self, paper: Size, looks: Looks, marks: LinkTargets, part: str) -> dict[str, Any]:
        """What the template makes of it: groups of columns, each with head, rows and how they look."""
        height, high = room_on(paper).height, 0.0
        groups = []
        for number, group in enumerate(self.fit.groups):
            rooms = [(width - 2 * INSET) / self.fit.size for width in group.widths]
            columns = [self._columns[place] for place in group.places]
            heads = zip(columns, rooms, strict=True)
            cells: list[Any] = []
            for row, key in zip_longest(self.rows, self.keys[: len(self.rows)]):
                mine = [row[place] for place in group.places]
                target = marks.target(part, key) if key is not None and not number else ""
                row_high = _lines(mine, rooms) * self.fit.size * _LINE + _ROW
                long = row_high > height * _LONG
                high += 0.0 if number else row_high
                cells += [
                    _packed(cell, room, looks, marks, _InRow("" if at else target, long=long))
                    for at, (cell, room) in enumerate(zip(mine, rooms, strict=True))
                ]
            groups.append(
                {
                    "widths": list(group.widths),
                    "align": [column.style.align or "left" for column in columns],
                    "bands": _band_cells(self._bands, group.places),
                    "head": [breakable(in_print(str(column.heading)), room) for column, room in heads],
                    "cells": cells,
                    "said": _which(number, len(self.fit.groups)),
                }
            )
        return {
            "kind": "table",
            "whole": high < height * _WHOLE,
            "size": self.fit.size,
            "empty": "" if self.rows else in_print(self._table.block.empty),
            "cut": self._cut_said(),
            "groups": groups,
        }

    def _cut_said(self) -> str:
        if not self.cut:
            return ""
        return tr(
            "Here are the first {shown} of {rows} rows, more than can be leafed through: the workbook has them all.",
            shown=count(len(self.rows)),
            rows=count(len(self.rows) + self.cut),
        )


def _packed(cell: PrintedCell, room: float, looks: Looks, marks: LinkTargets, its: _InRow) -> Any:
    """A plain text, a text with its look, or all there is to say of a cell in a column of `room` em."""
    text, look, to = breakable(cell.text, room), looks.number(cell.look), marks.led_to(cell.to)
    if its.long or to or its.mark:
        return {"t": text, "l": look, "to": to, "at": its.mark, "long": its.long}
    return [text, look] if look else text


def _lines(row: Sequence[PrintedCell], rooms: Sequence[float]) -> float:
    """About how many lines the highest cell of a row takes."""
    return max(
        1.0 + len(cell.text) * _CHARACTER // room + cell.text.count("\n") for cell, room in zip(row, rooms, strict=True)
    )


class _InRow(NamedTuple):
    """What a cell is to its row: the mark that the row is led to by, and whether it may be broken over pages."""

    mark: str
    long: bool


class Looks:
    """The looks of a document, each once; the first is that of plain text."""

    def __init__(self) -> None:
        self._known: dict[CellLook, int] = {CellLook(): 0}

    def number(self, look: CellLook) -> int:
        return self._known.setdefault(look, len(self._known))

    def packed(self) -> list[dict[str, Any]]:
        return [look._asdict() for look in self._known]


class LinkTargets:
    """The places that cells lead to, by the rows that are printed; a part stands for rows that are not."""

    def __init__(self, parts: Mapping[str, str], rows: Mapping[tuple[str, str], str]) -> None:
        self._parts, self._rows = parts, dict(rows)
        self._set = {""}

    def led_to(self, to: Reference | None) -> str:
        """The mark that a link leads to; nothing where the document lacks its part."""
        if to is None or to.part not in self._parts:
            return ""
        return self._rows.get((to.part, to.key), self._parts[to.part])

    def target(self, part: str, key: str) -> str:
        """The mark of a row that something leads to, once; nothing for others."""
        mark = self._rows.get((part, key), "")
        if mark in self._set:
            return ""
        self._set.add(mark)
        return mark


def _naming(columns: Sequence[Column], frozen: int) -> int:
    """How many first columns it takes to know a row by: those that stay in view, up to one of words."""
    words = (at for at, column in enumerate(columns) if column.style.align not in {"right", "center"})
    return max(frozen, next(words, -1) + 1)


def _seen_bands(bands: Sequence[ColumnBand], seen: Sequence[int]) -> list[ColumnBand]:
    """Bands over the columns that are printed."""
    at = {place: number for number, place in enumerate(seen)}
    found = []
    for band in bands:
        places = [at[place] for place in range(band.first, band.last + 1) if place in at]
        if places:
            found.append(ColumnBand(places[0], places[-1], band.text))
    return found


def _band_cells(bands: Sequence[ColumnBand], places: Sequence[int]) -> list[list[Any]]:
    """A row of texts with how many columns each spans, empty ones between."""
    if not bands:
        return []
    found: list[list[Any]] = []
    at = 0
    while at < len(places):
        band = next((each for each in bands if each.first <= places[at] <= each.last), None)
        span = 1 if band is None else sum(band.first <= place <= band.last for place in places[at:])
        found.append([in_print(band.text) if band else "", span])
        at += span
    return found


def _which(number: int, groups: int) -> str:
    """What stands above a group of columns, where there are several."""
    if groups == 1:
        return ""
    return tr("Columns, part {number} of {parts}", number=number + 1, parts=groups)
