"""A table → a matrix: every answer with the cell it stands in and what is written beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from itsm_fit.importing.grid import Grid
from itsm_fit.importing.ids import split_ids
from itsm_fit.importing.layout import FeatureRow, Layout, Orientation, Table, ToolPlace
from itsm_fit.importing.memo import Memo
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.scale import read_weight
from itsm_fit.importing.text import squeeze
from itsm_fit.model.tool import Feature, Matrix, Responses, features_of
from itsm_fit.storage.spreadsheet import CellPlace, column_name

_Rows = NDArray[np.intp]


def read_table(grid: Grid, table: Table, file: str, sha256: str) -> Matrix:
    """The answers of one table of a sheet; `file` and `sha256` go into the matrix as they are."""
    build = _BUILDERS.get(table.layout.orientation, _upright)
    features, responses = build(_Reader(grid, table.layout), table)
    return Matrix(file, sha256, grid.sheet.name, features, responses, table.meanings)


class _Reader:
    """Reads the cells of one sheet by a layout."""

    def __init__(self, grid: Grid, layout: Layout) -> None:
        self.grid, self.sheet, self.layout = grid, grid.sheet, layout
        self.noted = bool(self.sheet.comments or self.sheet.links)

    def column(self, column: int | None, rows: _Rows) -> list[str]:
        """The texts of a column; blank ones where there is no such column."""
        return [""] * len(rows) if column is None else self.grid.column(column, rows)

    def text(self, row: int, column: int) -> str:
        return self.grid.shown[self.sheet.value(row, column)]

    def features(self, rows: Sequence[FeatureRow], numbers: _Rows) -> tuple[Feature, ...]:
        """The requirements on the rows given; ids at the beginning of texts are taken off where there is no column.

        `numbers` are the numbers of these rows.
        """
        layout = self.layout
        texts = list(map(squeeze, self.column(layout.text, numbers)))
        ids = self.column(layout.id, numbers)
        if layout.id is None:
            ids, texts = map(list, zip(*split_ids(texts), strict=True)) if texts else ([], [])
        groups = map(Memo(squeeze).__getitem__, [its.group for its in rows])
        priorities = map(Memo(_priority).__getitem__, self.column(layout.priority, numbers))
        weights = map(Memo(read_weight).__getitem__, self.column(layout.weight, numbers))
        asked = [own or its.priority for own, its in zip(priorities, rows, strict=True)]
        return features_of(ids, texts, groups, asked, weights)

    def responses(self, tool: ToolPlace, rows: _Rows, names: Sequence[str]) -> Responses:
        """A tool's answers on the rows given; `names` are these rows as a person counts them."""
        if tool.one_hot:
            return self._ticked(tool, rows.tolist())
        (column,) = tool.responses
        cells = tuple(map(column_name(column).__add__, names))
        noted = self.noted or tool.comment is not None or self.layout.note is not None
        places = [CellPlace(row, column) for row in rows.tolist()] if noted else []
        return Responses(tool.name, tuple(self.column(column, rows)), cells, self.comments(tool.comment, places))

    def _ticked(self, tool: ToolPlace, rows: Sequence[int]) -> Responses:
        """The heading of the ticked column as the answer; the first column's cell where none is ticked."""
        names = {column: self.text(self.layout.above, column) for column in tool.responses}
        raw, places = [], []
        for row in rows:
            ticked = [column for column in tool.responses if self.text(row, column)]
            raw.append(" / ".join(names[column] for column in ticked))
            places.append(CellPlace(row, ticked[0] if ticked else tool.responses[0]))
        cells = tuple(place.name for place in places)
        return Responses(tool.name, tuple(raw), cells, self.comments(tool.comment, places))

    def comments(self, column: int | None, places: Iterable[CellPlace]) -> tuple[str, ...]:
        """What stands beside each answer: comment columns, cell comment, link; () when there is nothing at all."""
        columns = [at for at in (column, self.layout.note) if at is not None]
        found = []
        for place in places:
            beside = [CellPlace(place.row, at) for at in columns]
            notes = [self.text(*cell) for cell in beside]
            for cell in (place, *beside):
                notes += [self.sheet.comments.get(cell, ""), self.sheet.links.get(cell, "")]
            found.append("\n".join(dict.fromkeys(filter(None, notes))))
        return tuple(found) if any(found) else ()


def _priority(text: str) -> str:
    """The priority that a text stands for, "" for none."""
    return str(parse_priority(text) or "")


_Built = tuple[tuple[Feature, ...], tuple[Responses, ...]]


def _upright(reader: _Reader, table: Table) -> _Built:
    """A requirement on each row, the tools in columns."""
    rows = table.rows.features
    numbers, names = _numbers([its.row for its in rows])
    tools = table.layout.tools
    return reader.features(rows, numbers), tuple(reader.responses(tool, numbers, names) for tool in tools)


def _numbers(rows: Sequence[int]) -> tuple[_Rows, list[str]]:
    """Rows counted from 0, and as a person counts them."""
    return np.array(rows, np.intp), [str(row + 1) for row in rows]


def _turned(reader: _Reader, table: Table) -> _Built:
    """A tool on each row, the requirements in columns."""
    layout = table.layout
    features = tuple(
        Feature(
            text=squeeze(reader.text(layout.above, its.column)),
            group=its.group,
            priority=its.priority,
            weight=its.weight,
        )
        for its in layout.features
    )
    responses = []
    for tool in layout.tools:
        row = tool.row if tool.row is not None else layout.first
        places = [CellPlace(row, its.column) for its in layout.features]
        notes = [
            next(iter(reader.comments(its.comment, [place])), "")
            for its, place in zip(layout.features, places, strict=True)
        ]
        raw = tuple(reader.text(*place) for place in places)
        cells = tuple(place.name for place in places)
        responses.append(Responses(tool.name, raw, cells, tuple(notes) if any(notes) else ()))
    return features, tuple(responses)


def _long(reader: _Reader, table: Table) -> _Built:
    """A row for each requirement and tool; of a pair that comes twice the later row counts."""
    layout = table.layout
    first: dict[str, FeatureRow] = {}
    rows: dict[tuple[str, str], int] = {}
    for its in table.rows.features:
        first.setdefault(its.key, its)
        rows[its.key, squeeze(reader.text(its.row, layout.tool_column or 0))] = its.row
    responses = []
    for tool in layout.tools:
        found = [rows.get((key, tool.name)) for key in first]
        given = reader.responses(tool, *_numbers([row for row in found if row is not None]))
        responses.append(_spread(given, [row is not None for row in found]))
    rows_of_first = list(first.values())
    return reader.features(rows_of_first, _numbers([its.row for its in rows_of_first])[0]), tuple(responses)


def _spread(its: Responses, present: Sequence[bool]) -> Responses:
    """Answers with blank ones put in where a tool has no row for a requirement."""

    def spread(texts: Sequence[str]) -> tuple[str, ...]:
        given = iter(texts)
        return tuple(next(given, "") if there else "" for there in present)

    return replace(
        its, raw=spread(its.raw), cells=spread(its.cells), comments=spread(its.comments) if its.comments else ()
    )


_BUILDERS = {Orientation.ROWS: _turned, Orientation.LONG: _long}
