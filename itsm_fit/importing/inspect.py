"""How a spreadsheet was understood, as plain data for `itsm-fit inspect --json`: rows from 1, columns as letters."""

from __future__ import annotations

from typing import Any

from itsm_fit.findings import Issue
from itsm_fit.importing.detect import detect
from itsm_fit.importing.layout import Layout, Orientation, Table, ToolPlace
from itsm_fit.storage.spreadsheet import column_name, read_workbook


def inspection(data: bytes, name: str) -> dict[str, Any]:
    """The tables found in the bytes of a file. Raises InputError when it cannot be read at all."""
    found = detect(read_workbook(data, name))
    return {
        "file": name,
        "tables": [_table(table) for table in found.tables],
        "issues": [_issue(issue) for issue in found.issues],
    }


def _table(table: Table) -> dict[str, Any]:
    layout = table.layout
    shown: dict[str, Any] = {
        "sheet": layout.sheet,
        "orientation": str(layout.orientation),
        "header_rows": [row + 1 for row in layout.header],
        "first_row": layout.first + 1,
        "last_row": layout.last + 1,
        "id_column": _letters(layout.id),
        "text_column": _letters(layout.text),
        "group_column": _letters(layout.group),
        "priority_column": _letters(layout.priority),
        "weight_column": _letters(layout.weight),
        "tools": [_tool(tool, layout) for tool in layout.tools],
        "features": len(layout.features) if layout.orientation is Orientation.ROWS else len(table.rows.features),
        "group_rows": [row + 1 for row in table.rows.groups],
        "skipped_rows": [row + 1 for row in table.rows.skipped],
        "levels": {
            text: meaning if isinstance(meaning, float) else str(meaning) for text, meaning in table.meanings.items()
        },
        "score": round(layout.score, 2),
    }
    return shown


def _tool(tool: ToolPlace, layout: Layout) -> dict[str, Any]:
    response: Any = (
        [_letters(column) for column in tool.responses] if tool.one_hot else _letters(next(iter(tool.responses), None))
    )
    shown: dict[str, Any] = {"name": tool.name, "response": response, "comment": _letters(tool.comment)}
    if layout.orientation is Orientation.ROWS and tool.row is not None:
        shown["row"] = tool.row + 1
    return shown


def _letters(column: int | None) -> str | None:
    return None if column is None else column_name(column)


def _issue(issue: Issue) -> dict[str, str]:
    return {"severity": str(issue.severity), "where": issue.where, "message": issue.message}
