"""The kinds of files that the window reads and writes, as file dialogs name them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from itsm_fit.language import Phrase
from itsm_fit.storage.endings import (
    CATALOGUE_ENDINGS,
    LOG_ENDINGS,
    MODEL_ENDINGS,
    OLD_MODEL_ENDINGS,
    PROJECT_ENDINGS,
    SHEET_ENDINGS,
)
from ui.widgets.language import Caption


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind by its name and its endings; as `str` it is a filter of Qt's dialogs."""

    name: Caption | Phrase
    endings: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.name} ({' '.join(f'*{ending}' for ending in self.endings)})"

    def has(self, path: Path) -> bool:
        """Whether a file is of this kind by its ending."""
        return path.name.casefold().endswith(self.endings)


def filters(*kinds: FileKind) -> str:
    """What Qt's dialogs take for several kinds."""
    return ";;".join(map(str, kinds))


DIAGNOSTICS = FileKind(Caption("JSON"), (".json",))
PROJECTS = FileKind(Caption("Projects"), PROJECT_ENDINGS)
MODELS = FileKind(Caption("Models"), MODEL_ENDINGS + OLD_MODEL_ENDINGS)
SHEETS = FileKind(Caption("Spreadsheets"), SHEET_ENDINGS)
LOGS = FileKind(Caption("Logs of tickets"), LOG_ENDINGS)
ALL_INPUTS = FileKind(Caption("Projects, models and spreadsheets"), (*PROJECT_ENDINGS, *MODELS.endings, *SHEET_ENDINGS))
EVERYTHING = FileKind(Caption("All files"), ("",))
PICTURES = FileKind(Caption("Pictures"), (".png", ".jpg", ".jpeg"))
TEMPLATES = FileKind(Caption("Workbooks to fill"), (".xlsx", ".xlsm", ".xltx", ".xltm"))
REPORTS = FileKind(Caption("Excel workbook"), (".xlsx",))
BACKLOGS = FileKind(Caption("Comma-separated values"), (".csv",))
CATALOGUES = FileKind(Caption("Catalogues of requirements"), CATALOGUE_ENDINGS)
CERTIFICATES = (FileKind(Caption("PDF certificate"), (".pdf",)), FileKind(Caption("Web page"), (".html",)))
DRAWINGS = (
    FileKind(Caption("PDF drawing"), (".pdf",)),
    FileKind(Caption("SVG drawing"), (".svg",)),
    FileKind(Caption("PNG picture"), (".png",)),
    FileKind(Caption("BPMN model with its diagram"), (".bpmn",)),
)


def is_sheet(path: Path) -> bool:
    """Whether it is a spreadsheet by its ending."""
    return path.suffix.casefold() in SHEET_ENDINGS


def is_project(path: Path) -> bool:
    """Whether it is a project by its ending."""
    return path.suffix.casefold() in PROJECT_ENDINGS
