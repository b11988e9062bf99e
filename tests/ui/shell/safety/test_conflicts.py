"""Saving over what somebody else saved meanwhile: mine beside theirs, who changed what, and every way out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model import edits
from itsm_fit.selection import load
from itsm_fit.storage.project_file import open_project, save_project
from ui.session.dialogs import OnDisk, Unsaved
from ui.shell.main_window import MainWindow
from ui.shell.safety.differences_dialog import DifferencesDialog

_WAIT_MS = 10_000


@pytest.fixture
def project(kept: MainWindow, qtbot: QtBot, answers: Answers, incident: Path, tmp_path: Path) -> Path:
    """Renamed to “mine” in the window, while somebody else gave it another volume and saved it."""
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    with qtbot.waitSignal(kept.files.opened):
        kept.files.open([saved])
    kept.session.edit("Rename", lambda now: edits.rename_process(now, "INC", "mine"))
    theirs = edits.rename_node(open_project(saved), "INC", "INC_log", "Register")
    save_project(edits.set_process_values(theirs, "INC", 1.0, 500.0), saved)
    answers.about_disk = OnDisk.DIFFERENCES
    return saved


def _asked(window: MainWindow, qtbot: QtBot) -> DifferencesDialog[OnDisk]:
    """Save, and look at the differences."""
    window.actions_["save"].trigger()
    assert window.keeping is not None
    conflicts = window.keeping.conflicts
    qtbot.waitUntil(lambda: conflicts.dialog is not None, timeout=_WAIT_MS)
    dialog = conflicts.dialog
    assert dialog is not None
    return dialog


def _press(dialog: DifferencesDialog[OnDisk], text: str) -> None:
    button = next(each for each in (*dialog.buttons, dialog.leave) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_mine_stands_beside_theirs_with_who_changed_it(
    kept: MainWindow, qtbot: QtBot, answers: Answers, project: Path
) -> None:
    dialog = _asked(kept, qtbot)
    assert answers.asked[-1].startswith("changed on disk")
    assert [(row.name, row.field, row.first, row.second, row.by) for row in dialog.table.table.shown] == [
        ("incident", "name", "mine", "incident", "me"),
        ("incident", "cases a month", "–", "500", "them"),
        ("Register", "name", "Log incident", "Register", "them"),
    ]
    assert dialog.text.text().endswith("Different there: 1 process, 1 step.")
    _press(dialog, "Cancel")
    assert kept.session.dirty
    assert open_project(project).processes["INC"].cases_per_month == 500


def test_keep_both_saves_mine_beside_theirs(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    dialog = _asked(kept, qtbot)
    with qtbot.waitSignal(kept.session.stored, timeout=_WAIT_MS):
        _press(dialog, "Keep Both")
    beside = kept.session.path
    assert beside is not None
    assert beside != project
    assert open_project(beside).processes["INC"].name == "mine"
    assert open_project(project).processes["INC"].name == "incident"


def test_overwrite_saves_mine_and_theirs_stays_among_the_earlier_versions(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    dialog = _asked(kept, qtbot)
    with qtbot.waitSignal(kept.session.stored, timeout=_WAIT_MS):
        _press(dialog, "Overwrite")
    assert open_project(project).processes["INC"].name == "mine"
    assert kept.keeping is not None
    [theirs] = kept.keeping.copies.of(project)
    assert open_project(theirs.file).processes["INC"].cases_per_month == 500


def test_load_theirs_asks_about_what_is_unsaved_and_shows_theirs(
    kept: MainWindow, qtbot: QtBot, answers: Answers, project: Path
) -> None:
    answers.about_changes = Unsaved.DISCARD
    dialog = _asked(kept, qtbot)
    with qtbot.waitSignal(kept.files.opened, timeout=_WAIT_MS):
        _press(dialog, "Load Theirs")
    assert kept.session.project.processes["INC"].cases_per_month == 500
    assert kept.session.path == project
    assert not kept.session.dirty


def test_what_was_typed_while_the_dialog_stood_is_still_unsaved_afterwards(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    dialog = _asked(kept, qtbot)
    kept.session.edit("Rename", lambda now: edits.rename_process(now, "INC", "later"))
    with qtbot.waitSignal(kept.session.stored, timeout=_WAIT_MS):
        _press(dialog, "Overwrite")
    assert open_project(project).processes["INC"].name == "mine"
    assert kept.session.dirty
