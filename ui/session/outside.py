"""Files and folders in the programs that the system has for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui.widgets.language import tr


def open_outside(path: Path, tell: Callable[[str], object]) -> None:
    """Open a file, or show a folder; where the system has nothing for it, tell where it lies."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = tr("Nothing is set here to open {file}. It lies in {folder}.", file=path.name, folder=path.parent)
        tell(text)
