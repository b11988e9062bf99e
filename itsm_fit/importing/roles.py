"""What each row and column of a table is, and how a layout changes when a person says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum

from itsm_fit.errors import EditError
from itsm_fit.importing.grid import Grid
from itsm_fit.importing.headings import take_apart
from itsm_fit.importing.layout import FeatureColumn, Layout, Orientation, TableRows, ToolPlace
from itsm_fit.importing.text import squeeze
from itsm_fit.language import tr
from itsm_fit.storage.spreadsheet import column_name


class ColumnRole(StrEnum):
    """What a column holds."""

    ID = "id"
    TEXT = "text"
    GROUP = "group"
    PRIORITY = "priority"
    WEIGHT = "weight"
    TOOL = "tool name"
    ANSWER = "answer"
    COMMENT = "comment"
    SKIPPED = "skipped"


class RowRole(StrEnum):
    """What a row is; in a table of tools in rows a requirement row stands for a tool."""

    HEADER = "header"
    FEATURE = "requirement"
    GROUP = "group"
    SKIPPED = "skipped"


_FIELDS: Mapping[ColumnRole, str] = {
    ColumnRole.TEXT: "text",
    ColumnRole.ID: "id",
    ColumnRole.GROUP: "group",
    ColumnRole.PRIORITY: "priority",
    ColumnRole.WEIGHT: "weight",
    ColumnRole.TOOL: "tool_column",
}


def column_roles(layout: Layout) -> dict[int, tuple[ColumnRole, str]]:
    """The columns that hold something, each with its role and the tool or feature group it belongs to ("" if none)."""
    found: dict[int, tuple[ColumnRole, str]] = {}
    if layout.note is not None:
        found[layout.note] = ColumnRole.COMMENT, ""
    long = layout.orientation is Orientation.LONG
    for tool in layout.tools:
        name = "" if long else tool.name
        if tool.comment is not None:
            found[tool.comment] = ColumnRole.COMMENT, name
        found |= dict.fromkeys(tool.responses, (ColumnRole.ANSWER, name))
    for feature in layout.features:
        found[feature.column] = ColumnRole.ANSWER, feature.group
        if feature.comment is not None:
            found[feature.comment] = ColumnRole.COMMENT, ""
    for role, field in _FIELDS.items():
        column = getattr(layout, field)
        if column is not None:
            found[column] = role, ""
    return found


def row_roles(layout: Layout, rows: TableRows) -> dict[int, RowRole]:
    """The role of every row that has one; rows that are blank or outside of the table are absent."""
    found = dict.fromkeys(rows.skipped, RowRole.SKIPPED)
    found |= dict.fromkeys(rows.groups, RowRole.GROUP)
    found |= {its.row: RowRole.FEATURE for its in rows.features}
    found |= {tool.row: RowRole.FEATURE for tool in layout.tools if tool.row is not None}
    return found | dict.fromkeys(layout.header, RowRole.HEADER)


def with_column_role(layout: Layout, grid: Grid, column: int, role: ColumnRole) -> Layout:
    """The layout with another role for one column; a role that only one column can have leaves the one that had it.

    Raises EditError when the table would be left without its texts, or a comment has no answer to go with.
    """
    if layout.text == column and role is not ColumnRole.TEXT:
        raise EditError(tr("A table needs a column of texts: give another column that role first."))
    bare = _without(layout, column)
    if role is ColumnRole.SKIPPED:
        return _settled(bare, grid)
    change = _CHANGES.get(role)
    if change is not None:
        return _settled(change(bare, grid, column), grid)
    return _settled(_freed(bare, column, _FIELDS[role]), grid)


def with_row_role(
    layout: Layout, forced: Mapping[int, RowRole], grid: Grid, row: int, role: RowRole
) -> tuple[Layout, dict[int, RowRole]]:
    """The layout and the rows whose role is given by hand, with another role for one row.

    A row made a header beside the header rows joins them, any other becomes the only one. Raises EditError when the
    table would be left without a header.
    """
    others = {at: its for at, its in forced.items() if at != row}
    if role is RowRole.HEADER:
        near = any(abs(row - at) <= 1 for at in layout.header)
        return _headed(layout, grid, (*layout.header, row) if near else (row,)), others
    if row in layout.header:
        layout = _headed(layout, grid, tuple(at for at in layout.header if at != row))
    if layout.orientation is Orientation.ROWS:
        return _with_tool_row(layout, grid, row, is_tool=role is RowRole.FEATURE), others
    if row < min(layout.header):
        raise EditError(tr("The row stands above the headings: make a row above it the header first."))
    reached = replace(layout, first=min(layout.first, row), last=max(layout.last, row))
    return reached, others | {row: role}


def _headed(layout: Layout, grid: Grid, header: tuple[int, ...]) -> Layout:
    """The layout with other header rows; tools whom the header names are named anew."""
    if not header:
        raise EditError(tr("A table needs a row of headings: make another row the header first."))
    header = tuple(sorted(set(header)))
    first = min(max(header) + 1, grid.height - 1)
    changed = replace(layout, header=header, first=first, last=max(layout.last, first))
    if layout.orientation is not Orientation.COLUMNS:
        return changed
    tools = tuple(replace(tool, name=heading_of(changed, grid, tool.responses[0])) for tool in layout.tools)
    return replace(changed, tools=tools)


def _with_tool_row(layout: Layout, grid: Grid, row: int, *, is_tool: bool) -> Layout:
    """A table of tools in rows with a row taken for a tool, or for none."""
    kept = {tool.row: tool for tool in layout.tools if tool.row is not None and tool.row != row}
    if is_tool:
        kept[row] = ToolPlace(squeeze(grid.text(row, layout.text)) or tr("Row {number}", number=row + 1), row=row)
    first, last = min([layout.first, *kept]), max([layout.last, *kept])
    return replace(layout, tools=tuple(kept[at] for at in sorted(kept)), first=first, last=last)


def heading_of(layout: Layout, grid: Grid, column: int) -> str:
    """The name that the header gives a column, the words for its kind taken off; its letters when it gives none."""
    for row in reversed(layout.header):
        text = grid.under(row, column)
        if text:
            return squeeze(take_apart(text).stem or text)
    return tr("Column {letters}", letters=column_name(column))


def _without(layout: Layout, column: int) -> Layout:
    """The layout without a column, whatever it held (a text column stays)."""
    fields = [*_FIELDS.values(), "note"]
    gone = {field: None for field in fields if field != "text" and getattr(layout, field) == column}
    tools = []
    for tool in layout.tools:
        left = tuple(each for each in tool.responses if each != column)
        if left or tool.row is not None:
            comment = None if tool.comment == column else tool.comment
            tools.append(replace(tool, responses=left, comment=comment))
    features = tuple(
        replace(its, comment=None if its.comment == column else its.comment)
        for its in layout.features
        if its.column != column
    )
    return replace(layout, tools=tuple(tools), features=features, **gone)  # type: ignore[arg-type]


def _freed(layout: Layout, column: int, field: str) -> Layout:
    return replace(layout, **{field: column})  # type: ignore[arg-type]


def _as_answer(layout: Layout, grid: Grid, column: int) -> Layout:
    match layout.orientation:
        case Orientation.ROWS:
            features = sorted([*layout.features, FeatureColumn(column)], key=lambda its: its.column)
            return replace(layout, features=tuple(features))
        case Orientation.LONG:
            return replace(layout, tools=tuple(replace(tool, responses=(column,)) for tool in layout.tools))
        case _:
            tools = [*layout.tools, ToolPlace(heading_of(layout, grid, column), (column,))]
            tools.sort(key=lambda tool: tool.responses)
            return replace(layout, tools=tuple(tools))


def _as_comment(layout: Layout, _grid: Grid, column: int) -> Layout:
    if layout.orientation is Orientation.ROWS:
        owner = max((its for its in layout.features if its.column < column), key=lambda its: its.column, default=None)
        if owner is None:
            raise EditError(tr("A comment goes with the answers on its left: mark these first."))
        return replace(
            layout, features=tuple(replace(its, comment=column) if its is owner else its for its in layout.features)
        )
    if not layout.tools:
        raise EditError(tr("A comment goes with answers: mark the column of answers first."))
    if layout.orientation is Orientation.LONG:
        return replace(layout, tools=tuple(replace(tool, comment=column) for tool in layout.tools))
    left = [tool for tool in layout.tools if tool.responses[0] < column]
    nearest = left[-1] if left else layout.tools[0]
    return replace(
        layout, tools=tuple(replace(tool, comment=column) if tool is nearest else tool for tool in layout.tools)
    )


def _as_tool_names(layout: Layout, grid: Grid, column: int) -> Layout:
    """A long table: the tools are the distinct texts of the column, all answered in the first column of answers."""
    answers = next((tool for tool in layout.tools if tool.responses), None)
    if answers is None:
        raise EditError(tr("The names of tools go with one column of answers: mark that one first."))
    texts = (squeeze(grid.text(row, column)) for row in range(layout.first, min(layout.last + 1, grid.height)))
    tools = tuple(replace(answers, name=name) for name in dict.fromkeys(texts) if name)
    return replace(layout, orientation=Orientation.LONG, tool_column=column, tools=tools)


_CHANGES: Mapping[ColumnRole, Callable[[Layout, Grid, int], Layout]] = {
    ColumnRole.ANSWER: _as_answer,
    ColumnRole.COMMENT: _as_comment,
    ColumnRole.TOOL: _as_tool_names,
}


def _settled(layout: Layout, grid: Grid) -> Layout:
    """The layout with the orientation that its roles ask for."""
    if layout.orientation is Orientation.LONG and layout.tool_column is None:
        return replace(layout, orientation=Orientation.ONE, tools=layout.tools[:1])
    if layout.orientation is Orientation.ONE and len(layout.tools) > 1:
        tools = tuple(replace(tool, name=heading_of(layout, grid, tool.responses[0])) for tool in layout.tools)
        return replace(layout, orientation=Orientation.COLUMNS, tools=tools)
    return layout
