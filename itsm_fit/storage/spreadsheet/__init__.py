"""Spreadsheet files of every kind → `Workbook`: cells, and what the file says beside them."""

from __future__ import annotations

from itsm_fit.storage.spreadsheet.read import read_workbook
from itsm_fit.storage.spreadsheet.values import (
    CellPlace,
    CellRange,
    CellValue,
    Choices,
    Percent,
    Workbook,
    Worksheet,
    column_index,
    column_name,
    display,
)

__all__ = [
    "CellPlace",
    "CellRange",
    "CellValue",
    "Choices",
    "Percent",
    "Workbook",
    "Worksheet",
    "column_index",
    "column_name",
    "display",
    "read_workbook",
]
