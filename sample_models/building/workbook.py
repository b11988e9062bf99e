"""Writes a tool matrix as vendors' answers come: one header row, a row a requirement, a column a tool."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

from itsm_fit.model.requirement import Requirement

_MADE = datetime(2026, 11, 22, tzinfo=UTC)
"""When the reference was gathered; a fixed date keeps the file's bytes the same from run to run."""

_COLUMNS = (("ID", 9), ("Practice", 36), ("Requirement", 86), ("Priority", 9))
_TOOL_WIDTH = 18


@dataclass(frozen=True)
class Sheet:
    """A matrix; `answers` and `comments` by (requirement id, tool), `about` the lines of the sheet beside it."""

    title: str
    requirements: Sequence[Requirement]
    tools: Sequence[str]
    answers: Mapping[tuple[str, str], str]
    comments: Mapping[tuple[str, str], str]
    about: Sequence[str]


def write_workbook(path: Path, sheet: Sheet) -> None:
    """The matrix with the source of each answer as a cell comment, and a sheet that says what it is."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": sheet.title, "created": _MADE})
        _write_matrix(book, sheet)
        _write_about(book, sheet)


def _write_matrix(book: xlsxwriter.Workbook, sheet: Sheet) -> None:
    head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E7ECF2"})
    page = book.add_worksheet("Matrix")
    for column, (title, width) in enumerate(_COLUMNS):
        page.write_string(0, column, title, head)
        page.set_column(column, column, width)
    first = len(_COLUMNS)
    page.set_column(first, first + len(sheet.tools) - 1, _TOOL_WIDTH)
    for column, tool in enumerate(sheet.tools, first):
        page.write_string(0, column, tool, head)
    for row, requirement in enumerate(sheet.requirements, 1):
        priority = requirement.priority.capitalize() if requirement.priority else ""
        for column, value in enumerate((requirement.id, requirement.category, requirement.text, priority)):
            page.write_string(row, column, value)
        for column, tool in enumerate(sheet.tools, first):
            pair = requirement.id, tool
            page.write_string(row, column, sheet.answers[pair])
            if comment := sheet.comments.get(pair):
                page.write_comment(row, column, comment, {"x_scale": 3, "y_scale": 1.2})
    page.freeze_panes(1, 3)
    page.autofilter(0, 0, len(sheet.requirements), first + len(sheet.tools) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _write_about(book: xlsxwriter.Workbook, sheet: Sheet) -> None:
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    page = book.add_worksheet("About")
    page.set_column(0, 0, 120)
    page.write_string(0, 0, sheet.title, book.add_format({"bold": True, "font_size": 14}))
    for row, line in enumerate(sheet.about, 2):
        page.write_string(row, 0, line, wrap)
