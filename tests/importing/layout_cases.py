"""What a case of layout detection is made of.

A case gives sheets as rows of cells (None is blank), and what the inspection shall find: only the keys given are
compared. Nothing here comes from a real file.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import openpyxl
from openpyxl.styles import Font

Rows = Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Case:
    """One workbook and the tables that shall be found in it."""

    name: str
    sheets: Mapping[str, Rows]
    tables: Sequence[Mapping[str, Any]]
    merged: Mapping[str, Sequence[str]] = field(default_factory=dict)
    bold: Mapping[str, Sequence[int]] = field(default_factory=dict)
    file: str = ""

    def data(self) -> bytes:
        """The bytes of the file; .csv when its name says so."""
        if self.file.endswith(".csv"):
            (rows,) = self.sheets.values()
            return "\n".join(";".join("" if cell is None else str(cell) for cell in row) for row in rows).encode(
                "cp1252"
            )
        return workbook(self.sheets, self.merged, self.bold)

    @property
    def file_name(self) -> str:
        return self.file or "vendors.xlsx"


def workbook(
    sheets: Mapping[str, Rows],
    merged: Mapping[str, Sequence[str]] | None = None,
    bold: Mapping[str, Sequence[int]] | None = None,
) -> bytes:
    """An .xlsx of the sheets given; `bold` lists rows from 1."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for reference in (merged or {}).get(name, ()):
            sheet.merge_cells(reference)
        for row in (bold or {}).get(name, ()):
            for cell in sheet[row]:
                cell.font = Font(bold=True)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def tool(name: str, response: Any, comment: str | None = None, row: int | None = None) -> dict[str, Any]:
    found = {"name": name, "response": response, "comment": comment}
    return found if row is None else found | {"row": row}


TEXTS = (
    "Incidents can be logged from e-mail",
    "Service level clocks pause while waiting for the user",
    "Major incidents notify a bridge team",
    "Changes are approved by several roles",
    "The calendar shows conflicting changes",
    "Known errors are linked to incidents",
    "Users see the state of their requests",
    "Reports are sent on a schedule",
)


def words(*columns: Sequence[Any]) -> list[list[Any]]:
    return [[text, *answers] for text, *answers in zip(TEXTS, *columns, strict=False)]


FIRST = ("Yes", "No", "Yes", "Partial", "Yes", "No", "Yes", "Yes")
SECOND = ("No", "Yes", "Planned", "Yes", "Custom", "Yes", "No", "Yes")
THIRD = ("Yes", "Yes", "No", "Add-on", "Yes", "Yes", "n/a", "No")
