"""A long day at the window: edits, undos, saves and imports by the thousand leave no more in memory than a few did."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from itsm_fit import selection
from itsm_fit.model import edits
from itsm_fit.storage.project_file import open_project
from ui.session.session import Revision
from ui.shell.main_window import MainWindow

ROUND = 20
"""So many edits, with their undos, one import and one save."""
_LOOKS = 4
ANSWERS = "ID,Requirement,Arbor,Birch\nINC-01,Logs,Yes,No\nINC-02,Assigns,Partly,Yes\nINC-03,Closes,No,Yes\n"


class Day:
    """The window at work on one project."""

    def __init__(self, window: MainWindow, qtbot: QtBot, model: Path, folder: Path) -> None:
        self.session, self._window, self._qtbot = window.session, window, qtbot
        self._sheet, self._home, self.done = folder / "vendors.csv", folder / "day.itsmfit", 0
        self._sheet.write_text(ANSWERS, encoding="utf-8")
        loaded = selection.load([model])
        self.session.open(Revision(loaded.project, loaded.issues), self._home)

    def round(self) -> None:
        """Edits undone in turn or together, an import and its undo, a save; what is left to undo is forgotten."""
        for turn in range(ROUND):
            self._edit(f"Step {self.done} {turn}")
            if turn % 3:
                self.session.stack.undo()
            if turn % 5 == 4:
                self.session.go_to(0)
        self._edit(f"Kept {self.done}")
        added = selection.add_files(self.session.project, [self._sheet])
        assert self.session.push("Import", Revision(added.project, added.issues))
        assert self.session.project.matrices
        self.session.stack.undo()
        with self._qtbot.waitSignal(self.session.stored, timeout=60_000):
            self._window.saving.save()
        assert not self.session.dirty
        self.session.go_to(0)
        self.done += 1

    def _edit(self, name: str) -> None:
        process_id, process = next(iter(self.session.project.processes.items()))
        node = process.nodes[self.done % len(process.nodes)]
        assert self.session.edit("Rename", lambda project: edits.rename_node(project, process_id, node.id, name))

    def held(self) -> int:
        """How many objects Python holds once all work is done."""
        self._qtbot.waitUntil(lambda: self.session.fit_is_current, timeout=60_000)
        self._qtbot.wait(50)  # what is shown a moment later
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        while gc.collect():
            pass
        return len(gc.get_objects())


def _soak(day: Day, first: int, rounds: int) -> int:
    """How many objects more there are after so many rounds than after the first ones.

    What is shown late or timed out early comes and goes, some hundred objects at a time: the least of some rounds
    counts, before and after.
    """
    for _ in range(first):
        day.round()
    before = _least(day)
    for _ in range(rounds):
        day.round()
    return _least(day) - before


def _least(day: Day) -> int:
    def after_a_round() -> int:
        day.round()
        return day.held()

    return min(after_a_round() for _ in range(_LOOKS))


def _saved_last(folder: Path) -> str:
    (process,) = open_project(folder / "day.itsmfit").processes.values()
    return " ".join(node.name for node in process.nodes)


def test_hundreds_of_edits_undos_saves_and_imports_leave_nothing_behind(
    kept: MainWindow, qtbot: QtBot, incident: Path, tmp_path: Path
) -> None:
    day = Day(kept, qtbot, incident, tmp_path)
    assert _soak(day, 4, 6) < 5 * ROUND, "less than one object for two edits"
    assert "Kept 17" in _saved_last(tmp_path)


@pytest.mark.long
def test_ten_thousand_edits_undos_saves_and_imports_leave_nothing_behind(
    kept: MainWindow, qtbot: QtBot, incident: Path, tmp_path: Path
) -> None:
    day = Day(kept, qtbot, incident, tmp_path)
    assert _soak(day, 20, 480) < 484 * ROUND / 20, "less than one object for twenty edits"
    assert "Kept 507" in _saved_last(tmp_path)
