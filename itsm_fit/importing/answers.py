"""A spreadsheet file → matrices: every answer with the cell it stands in and what is written beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from itsm_fit.findings import Issue
from itsm_fit.importing.detect import detect
from itsm_fit.importing.layout import FeatureRow, Layout, Orientation, Table, ToolPlace
from itsm_fit.importing.levels import parse_priority
from itsm_fit.importing.scale import parse_number, parse_share
from itsm_fit.importing.text import squeeze
from itsm_fit.model.tool import Feature, Matrix, Responses
from itsm_fit.progress import Progress, silent, within
from itsm_fit.storage.spreadsheet import Cell, Sheet, Value, column_name, display, read_workbook


@dataclass(frozen=True)
class Imported:
    """What a file gave: a matrix for each table, and what was noticed."""

    matrices: tuple[Matrix, ...]
    issues: tuple[Issue, ...]


def read_matrices(data: bytes, name: str, progress: Progress = silent) -> Imported:
    """The matrices in the bytes of a file; none, with an issue that says so, when it holds no table of answers.

    `name` is the file's name without folder. Raises InputError when the file cannot be read at all.
    """
    workbook = read_workbook(data, name, within(progress, 0.0, 0.6))
    progress(f"Looking for tables in {name}", 0.6)
    found = detect(workbook)
    sheets = {sheet.name: sheet for sheet in workbook.sheets}
    digest = hashlib.sha256(data).hexdigest()
    matrices = tuple(read_table(sheets[table.layout.sheet], table, name, digest) for table in found.tables)
    return Imported(matrices, found.issues)


def read_table(sheet: Sheet, table: Table, file: str, sha256: str) -> Matrix:
    """The answers of one table; `file` and `sha256` go into the matrix as they are."""
    builder = _turned if table.layout.orientation is Orientation.ROWS else _upright
    features, responses = builder(sheet, table)
    return Matrix(file, sha256, sheet.name, features, responses, table.meanings)


def _upright(sheet: Sheet, table: Table) -> tuple[tuple[Feature, ...], tuple[Responses, ...]]:
    layout = table.layout
    rows = table.rows.features
    features = tuple(_feature(sheet, layout, its) for its in rows)
    numbers = [its.row for its in rows]
    responses = tuple(_responses(sheet, layout, tool, numbers) for tool in layout.tools)
    return features, responses


def _feature(sheet: Sheet, layout: Layout, its: FeatureRow) -> Feature:
    cells = sheet.rows[its.row]

    def text(column: int | None) -> str:
        return "" if column is None else squeeze(display(cells[column]))

    priority = text(layout.priority)
    return Feature(
        id=text(layout.id),
        text=text(layout.text),
        group=its.group,
        priority=str(parse_priority(priority) or "") if priority else its.priority,
        weight=_weight(text(layout.weight)),
    )


def _weight(text: str) -> float | None:
    share = parse_share(text)
    return parse_number(text) if share is None else share


def _responses(sheet: Sheet, layout: Layout, tool: ToolPlace, rows: Sequence[int]) -> Responses:
    if tool.one_hot:
        raw, columns = _ticked(sheet, layout, tool, rows)
        cells = tuple(f"{column_name(column)}{row + 1}" for row, column in zip(rows, columns, strict=True))
    else:
        (column,) = tool.responses
        shown = _Shown()
        raw = tuple([shown[sheet.rows[row][column]] for row in rows])
        letters = column_name(column)
        cells = tuple([f"{letters}{row + 1}" for row in rows])
        columns = (column,) * len(rows)
    return Responses(tool.name, raw, cells, _comments(sheet, tool.comment, list(zip(rows, columns, strict=True))))


class _Shown(dict[Value, str]):
    """The text of each value, found once."""

    def __missing__(self, value: Value) -> str:
        text = self[value] = squeeze(display(value))
        return text


def _ticked(
    sheet: Sheet, layout: Layout, tool: ToolPlace, rows: Sequence[int]
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The heading of the ticked column and the column, row by row; the first column where none is ticked."""
    names = {column: squeeze(display(sheet.value(layout.header[-1], column))) for column in tool.responses}
    raw, columns = [], []
    for row in rows:
        ticked = [column for column in tool.responses if squeeze(display(sheet.rows[row][column]))]
        raw.append(" / ".join(names[column] for column in ticked))
        columns.append(ticked[0] if ticked else tool.responses[0])
    return tuple(raw), tuple(columns)


def _comments(sheet: Sheet, column: int | None, places: list[tuple[int, int]]) -> tuple[str, ...]:
    """What stands beside each answer: comment column, cell comment, link; () when there is nothing at all."""
    noted: Callable[[int, int], list[str]] = lambda row, at: [  # noqa: E731
        note for notes in (sheet.comments, sheet.links) if (note := notes.get(Cell(row, at)))
    ]
    marked = bool(sheet.comments or sheet.links)
    if column is None and not marked:
        return ()
    found = []
    for row, at in places:
        beside = [display(sheet.rows[row][column])] if column is not None else []
        if marked:
            beside += noted(row, at)
            beside += noted(row, column) if column is not None else []
        found.append("\n".join(dict.fromkeys(filter(None, beside))))
    return tuple(found) if any(found) else ()


def _turned(sheet: Sheet, table: Table) -> tuple[tuple[Feature, ...], tuple[Responses, ...]]:
    layout = table.layout
    header = layout.header[-1]
    features = tuple(
        Feature(text=squeeze(display(sheet.value(header, its.column))), group=its.group) for its in layout.features
    )
    return features, tuple(_row_responses(sheet, layout, tool) for tool in layout.tools if tool.row is not None)


def _row_responses(sheet: Sheet, layout: Layout, tool: ToolPlace) -> Responses:
    assert tool.row is not None
    row = tool.row
    raw = tuple(squeeze(display(sheet.rows[row][its.column])) for its in layout.features)
    cells = tuple(Cell(row, its.column).name for its in layout.features)
    comments: list[str] = []
    for its in layout.features:
        comments.extend(_comments(sheet, its.comment, [(row, its.column)]) or ("",))
    return Responses(tool.name, raw, cells, tuple(comments) if any(comments) else ())
