"""Draw the pictures of the README in the window: `python packaging/pictures.py [FOLDER]`.

The sourced sample is made a tender, sealed, changed once and decided; then each page is kept as it looks there.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from itsm_fit.model.edits import set_settings
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.resources import folder
from itsm_fit.sealing.baseline import in_tender, sealed
from itsm_fit.sealing.deviations import explained
from itsm_fit.storage.project_file import open_project
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.shell.start import application

PICTURES = {
    "seal": ("seal", "baseline", ""),
    "evidence": ("judge", "evidence", ""),
    "flip-certificate": ("fit", "firm", "flips"),
    "business-case": ("value", "business", ""),
    "roll-out": ("value", "rollout", ""),
}
"""The stage and the page that each picture shows, and which of the page's views."""
_SIZE = (1280, 800)
_PATIENCE_S = 120


def told() -> Project:
    """The sample after what a selection does to it."""
    project = open_project(folder("sample_models") / "itsm" / "itsm-selection.itsmfit")
    project = in_tender(project, tender=True, by="Anna Kern", at=datetime(2026, 11, 2, 8, tzinfo=UTC))
    reason = "Agreed with service desk, operations and procurement"
    project = sealed(project, by="Anna Kern", reason=reason, at=datetime(2026, 11, 3, 9, 30, tzinfo=UTC))
    levels = {**project.settings.levels, Level.CUSTOM: 0.7}
    project = set_settings(project, replace(project.settings, levels=levels))
    reason = "What is built for us is maintained like an add-on"
    return explained(project, by="Piotr Zielinski", reason=reason, at=datetime(2026, 11, 17, 14, 5, tzinfo=UTC))


def show(window: MainWindow, stage: str, page: str, view: str) -> None:
    """Bring a page to the front and wait until nothing is worked out any more."""
    window.open_stage(stage)
    shown = getattr(window.stages, stage).show_page(page)
    if view:
        shown.views.choose(view)
    until(lambda: window.session.fit_is_current and not window.tasks.running)


def until(done: Callable[[], bool]) -> None:
    """Let the window work until something is done, and settle after it."""
    end = time.monotonic() + _PATIENCE_S
    settled = 0
    while settled < 20 and time.monotonic() < end:
        QApplication.processEvents()
        settled = settled + 1 if done() else 0
        time.sleep(0.05)


def main(into: Path) -> None:
    """Draw every picture into a folder."""
    application()
    into.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as home:
        window = MainWindow(QSettings(str(Path(home) / "look.ini"), QSettings.Format.IniFormat))
        window.look.choose("light")
        window.session.open(Revision(told()))
        window.resize(*_SIZE)
        window.show()
        for name, place in PICTURES.items():
            show(window, *place)
            drawn = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
            drawn.save(str(into / f"{name}.png"))
    os._exit(0)  # without what Qt takes apart at the end


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures"))
