"""A long day at the window: edits, undos, saves and imports.

It runs in a process of its own (`python soak.py FOLDER FIRST ROUNDS`), as what other tests leave behind cannot be told
from what this day leaves; it prints how many objects more Python holds after so many rounds than after the first ones.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from window_kit import Answers, model

from itsm_fit import selection
from itsm_fit.model import edits
from ui.session.session import Revision
from ui.shell.main_window import MainWindow

ROUND: Final = 20
"""So many edits, with their undos, one import and one save."""
LOOKS: Final = 4
"""Rounds of which the least counts: what is shown late or timed out early comes and goes."""
_ANSWERS = "ID,Requirement,Arbor,Birch\nINC-01,Logs,Yes,No\nINC-02,Assigns,Partly,Yes\nINC-03,Closes,No,Yes\n"
_PATIENCE = 60_000


class Day:
    """The window at work on one project."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._session, self._window = window.session, window
        self._sheet, self._done = folder / "vendors.csv", 0
        self._sheet.write_text(_ANSWERS, encoding="utf-8")
        drawn = folder / "incident.bpmn"
        drawn.write_text(model("INC", "incident"), encoding="utf-8")
        loaded = selection.load([drawn])
        self._session.open(Revision(loaded.project, loaded.issues), folder / "day.itsmfit")

    def round(self) -> None:
        """Edits undone in turn or together, an import and its undo, a save; what is left to undo is forgotten."""
        for turn in range(ROUND):
            self._edit(f"Step {self._done} {turn}")
            if turn % 3:
                self._session.stack.undo()
            if turn % 5 == 4:
                self._session.go_to(0)
        self._edit(f"Kept {self._done}")
        added = selection.add_files(self._session.project, [self._sheet])
        assert self._session.push("Import", Revision(added.project, added.issues))
        assert self._session.project.matrices
        self._session.stack.undo()
        stored = QSignalSpy(self._session.stored)
        self._window.saving.save()
        assert stored.count() or stored.wait(_PATIENCE)
        assert not self._session.dirty
        self._session.go_to(0)
        self._done += 1

    def least(self) -> int:
        """The least that Python holds after each of some rounds."""
        return min(self._held_after_a_round() for _ in range(LOOKS))

    def _edit(self, name: str) -> None:
        process_id, process = next(iter(self._session.project.processes.items()))
        node = process.nodes[self._done % len(process.nodes)]
        assert self._session.edit("Rename", lambda project: edits.rename_node(project, process_id, node.id, name))

    def _held_after_a_round(self) -> int:
        """How many objects Python holds once all work is done, those set aside from the search for cycles too."""
        self.round()
        while not self._session.fit_is_current:
            QTest.qWait(10)
        QTest.qWait(50)  # what is shown a moment later
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.unfreeze()
        while gc.collect():
            pass
        return len(gc.get_objects())


def main(folder: Path, first: int, rounds: int) -> None:
    """Work through the day and print what it left."""
    app = QApplication([])
    window = MainWindow(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat), Answers())
    window.keep_safe(folder / "data" / "unsaved")
    window.show()
    day = Day(window, folder)
    for _ in range(first):
        day.round()
    before = day.least()
    for _ in range(rounds):
        day.round()
    sys.stdout.write(f"{day.least() - before}\n")
    window.session.stack.setClean()
    window.close()
    app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
