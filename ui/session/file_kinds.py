"""The kinds of files that the window reads and writes, as file dialogs name them."""

from __future__ import annotations

from pathlib import Path

from itsm_fit.storage.endings import MODEL_ENDINGS, PROJECT_ENDINGS, SHEET_ENDINGS


def _kind(name: str, endings: tuple[str, ...]) -> str:
    return f"{name} ({' '.join(f'*{ending}' for ending in endings)})"


PROJECTS = _kind("Projects", PROJECT_ENDINGS)
MODELS = _kind("Models", MODEL_ENDINGS)
SHEETS = _kind("Spreadsheets", SHEET_ENDINGS)
ALL_INPUTS = _kind("Projects, models and spreadsheets", PROJECT_ENDINGS + MODEL_ENDINGS + SHEET_ENDINGS)
REPORTS = "Excel workbook (*.xlsx)"
DRAWINGS = "PDF drawing (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png);;BPMN model with its diagram (*.bpmn)"


def is_sheet(path: Path) -> bool:
    """Whether it is a spreadsheet by its ending."""
    return path.suffix.casefold() in SHEET_ENDINGS


def is_project(path: Path) -> bool:
    """Whether it is a project by its ending."""
    return path.suffix.casefold() in PROJECT_ENDINGS
