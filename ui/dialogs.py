"""The questions the window puts to its user; tests answer them in its place."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from ui.file_kinds import ALL_INPUTS, MODELS, PROJECTS, SHEETS


class Unsaved(Enum):
    """What to do with unsaved changes."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class OnDisk(Enum):
    """What to do when the file to save to holds somebody else's changes."""

    OVERWRITE = auto()
    SAVE_ELSEWHERE = auto()
    CANCEL = auto()


class Dialogs:
    """Native dialogs over a window. Each returns nothing (an empty list, None) when the user turns back."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def open_files(self, title: str, folder: str) -> list[Path]:
        """Any number of projects, models and spreadsheets."""
        kinds = f"{ALL_INPUTS};;{PROJECTS};;{MODELS};;{SHEETS};;All files (*)"
        names, _ = QFileDialog.getOpenFileNames(self._window, title, folder, kinds)
        return [Path(name) for name in names]

    def save_file(self, title: str, suggested: Path, kinds: str) -> Path | None:
        """Where to write; an ending is added from the chosen kind when the name has none."""
        name, kind = QFileDialog.getSaveFileName(self._window, title, str(suggested), kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_name(path.name + ending_of(kind))

    def scale(self) -> float | None:
        """How many pixels a picture has for one of the screen."""
        title, text = (
            "Export as a picture",
            "Scale (1 is the size on screen, 2 is sharp on most screens, 4 prints well):",
        )
        value, given = QInputDialog.getDouble(self._window, title, text, 2.0, 0.25, 16.0, 2)
        return value if given else None

    def unsaved(self, name: str) -> Unsaved:
        """Whether to save the changes before the project goes."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Unsaved changes")
        box.setText(f"“{name}” has changes that are not saved.")
        box.setInformativeText("Without saving they are lost.")
        save = box.addButton("Save", QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton("Discard", QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        box.exec()
        chosen = box.clickedButton()
        if chosen is save:
            return Unsaved.SAVE
        return Unsaved.DISCARD if chosen is discard else Unsaved.CANCEL

    def changed_on_disk(self, name: str) -> OnDisk:
        """Whether to save over a file that somebody else changed."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Changed on disk")
        box.setText(f"“{name}” was changed on disk since it was opened here.")
        box.setInformativeText("Overwriting it loses those changes.")
        elsewhere = box.addButton("Save As…", QMessageBox.ButtonRole.AcceptRole)
        overwrite = box.addButton("Overwrite", QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(elsewhere)
        box.setEscapeButton(cancel)
        box.exec()
        chosen = box.clickedButton()
        if chosen is elsewhere:
            return OnDisk.SAVE_ELSEWHERE
        return OnDisk.OVERWRITE if chosen is overwrite else OnDisk.CANCEL


def ending_of(kind: str) -> str:
    """The first ending in a kind such as ``Drawing (*.svg *.png)``."""
    inside = kind.partition("(*")[2]
    return inside.partition(")")[0].partition(" ")[0]
