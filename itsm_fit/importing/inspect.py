"""How a spreadsheet was understood, as plain data for `itsm-fit inspect --json`: rows from 1, columns as letters."""

from __future__ import annotations

from typing import Any

from itsm_fit.errors import InputError
from itsm_fit.importing.book import open_book
from itsm_fit.importing.layout import Detection, Layout, LeftOut, Orientation, Table, ToolPlace
from itsm_fit.importing.step_table import StepTable, read_step_tables
from itsm_fit.storage.spreadsheet import column_name


def inspection(data: bytes, name: str) -> dict[str, Any]:
    """The tables found in the bytes of a file, in the shape of the inspection contract.

    Each table also tells its score, the evidence behind it, and the orientation and score of the runner-up. Raises
    InputError when the file cannot be read at all.
    """
    book = open_book(data, name)
    steps = read_step_tables(book.workbook)
    found = described(book.detection, name)
    if steps:
        used = {its["sheet"] for its in found["tables"]}
        drawn = [table for table in steps if table.sheet not in used]
        sheets = {table.sheet for table in drawn}
        found["left_out"] = [its for its in found["left_out"] if its["where"].rpartition("!")[0] not in sheets]
        found["left_out"] += [_left_out(its) for table in drawn for its in table.left_out]
        found["steps"] = [_steps(table) for table in steps]
        found["issues"] = [its for its in found["issues"] if its["where"] or found["tables"]]  # it holds something
    return found


def _steps(table: StepTable) -> dict[str, Any]:
    """A table of steps: what each column is read as, where blank rows lead, and what was noticed."""
    layout = table.layout
    try:
        process, issues = table.document.processes[0], table.issues
        steps, trouble = sum(node.kind.is_activity for node in process.nodes), ""
    except InputError as refused:
        steps, issues, trouble = 0, (), refused.message
    return {
        "sheet": table.sheet,
        "name": table.name,
        "header_row": layout.top + 1,
        "last_row": layout.last + 1,
        "columns": {column_name(at): field.value for at, field in sorted(layout.fields.items())},
        "falls_through": layout.falls_through,
        "steps": steps,
        "refused": trouble,
        "score": round(layout.score, 2),
        "evidence": [{"reason": its.reason, "points": round(its.points, 2)} for its in layout.evidence if its.points],
        "told": list(table.told),
        "issues": [{"severity": str(its.severity), "where": its.where, "message": its.message} for its in issues],
    }


def described(found: Detection, name: str) -> dict[str, Any]:
    """What was found in the workbook of that file name, in the same shape."""
    return {
        "file": name,
        "tables": [_table(table) for table in found.tables],
        "left_out": [_left_out(its) for its in found.left_out],
        "issues": [{"severity": str(its.severity), "where": its.where, "message": its.message} for its in found.issues],
    }


def _left_out(its: LeftOut) -> dict[str, Any]:
    return {"where": its.where, "cells": its.cells, "holds": str(its.holds), "reason": its.reason}


def _table(table: Table) -> dict[str, Any]:
    layout, rows = table.layout, table.rows
    content = [its.row for its in rows.features] + [tool.row for tool in layout.tools if tool.row is not None]
    shown: dict[str, Any] = {
        "sheet": layout.sheet,
        "orientation": str(layout.orientation),
        "header_rows": [row + 1 for row in layout.header],
        "first_row": min(content, default=layout.first) + 1,
        "last_row": max(content, default=layout.last) + 1,
        "id_column": _letters(layout.id),
        "text_column": _letters(layout.text),
        "group_column": _letters(layout.group),
        "priority_column": _letters(layout.priority),
        "weight_column": _letters(layout.weight),
        "tools": [_tool(tool) for tool in layout.tools],
        "features": table.feature_count,
        "group_rows": [row + 1 for row in rows.groups],
        "skipped_rows": [row + 1 for row in rows.skipped],
        "levels": {text: its if isinstance(its, float) else str(its) for text, its in table.meanings.items()},
        "score": round(layout.score, 2),
        "evidence": [
            {"reason": item.reason, "points": round(item.points, 2)} for item in layout.evidence if item.points
        ],
        "confidence": round(table.confidence, 3),
        "runner_up": _runner_up(table.runner_up),
    }
    if layout.orientation is Orientation.LONG:
        shown["tool_column"] = _letters(layout.tool_column)
        shown["response_column"] = _letters(layout.tools[0].responses[0])
    return shown


def _tool(tool: ToolPlace) -> dict[str, Any]:
    letters = [_letters(column) for column in tool.responses]
    response = letters if tool.one_hot else next(iter(letters), None)
    shown: dict[str, Any] = {"name": tool.name, "response": response, "comment": _letters(tool.comment)}
    return shown if tool.row is None else shown | {"row": tool.row + 1}


def _runner_up(layout: Layout | None) -> dict[str, Any] | None:
    if layout is None:
        return None
    return {
        "orientation": str(layout.orientation),
        "text_column": _letters(layout.text),
        "score": round(layout.score, 2),
    }


def _letters(column: int | None) -> str | None:
    return None if column is None else column_name(column)
