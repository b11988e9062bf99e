"""A copy that a sync program laid beside a project is mentioned when the project opens, compared, taken or left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.selection import load
from itsm_fit.storage.project_file import save_project
from ui.shell.main_window import MainWindow
from ui.shell.safety.copies_beside import CopiesBeside
from ui.shell.safety.differences_dialog import DifferencesDialog

_WAIT_MS = 10_000
COPY = "selection (Anna's conflicted copy 2026-11-28).itsmfit"


@pytest.fixture
def project(incident: Path, tmp_path: Path) -> Path:
    """A project with a copy beside it in which the process has another name."""
    saved = tmp_path / "selection.itsmfit"
    mine = load([incident]).project
    save_project(mine, saved)
    save_project(edits.rename_process(mine, "INC", "theirs"), saved.with_name(COPY))
    return saved


def _open(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.files.opened):
        window.files.open([path])
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=_WAIT_MS)


def _said(window: MainWindow) -> str:
    return window.messages.current.text if window.messages.current else ""


def _beside(window: MainWindow) -> CopiesBeside:
    assert window.keeping is not None
    return window.keeping.beside


def _compare(window: MainWindow) -> DifferencesDialog:
    QTest.mouseClick(window.messages.offer, Qt.MouseButton.LeftButton)
    dialog = _beside(window).dialog
    assert dialog is not None
    return dialog


def _press(dialog: DifferencesDialog, text: str) -> None:
    button = next(each for each in dialog.buttons if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_opening_a_project_says_that_a_copy_lies_beside_it_and_what_differs(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    _open(kept, qtbot, project)
    assert COPY in _said(kept)
    assert _said(kept).endswith("Different in it: 1 process.")
    dialog = _compare(kept)
    assert [(row.field, row.first, row.second) for row in dialog.table.table.shown] == [("name", "incident", "theirs")]


def test_taking_the_copy_is_one_step_that_can_be_undone(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _open(kept, qtbot, project)
    _press(_compare(kept), "Take All of the Copy")
    assert kept.session.project.processes["INC"].name == "theirs"
    assert kept.session.path == project
    kept.session.stack.undo()
    assert kept.session.project.processes["INC"].name == "incident"


def test_opening_the_copy_puts_it_in_the_window(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _open(kept, qtbot, project)
    with qtbot.waitSignal(kept.files.opened):
        _press(_compare(kept), "Open the Copy")
    assert kept.session.path == project.with_name(COPY)


def test_a_copy_that_was_left_is_not_mentioned_again_until_it_changes(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    _open(kept, qtbot, project)
    _press(_compare(kept), "Leave It")
    kept.files.close_project()
    _open(kept, qtbot, project)
    assert _said(kept) == ""
    save_project(edits.rename_process(load([project]).project, "INC", "later"), project.with_name(COPY))
    kept.files.close_project()
    _open(kept, qtbot, project)
    assert COPY in _said(kept)


def test_without_a_copy_nothing_is_said(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    project.with_name(COPY).unlink()
    _open(kept, qtbot, project)
    assert _said(kept) == ""
