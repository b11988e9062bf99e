"""Somebody else saved meanwhile: both are put together, and what both changed is decided side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.merging import MergeSide
from itsm_fit.model import edits
from itsm_fit.selection import load
from itsm_fit.storage.project_file import open_project, save_project
from ui.session.dialogs import OnDisk
from ui.shell.main_window import MainWindow
from ui.shell.safety.merge_dialog import MergeDialog

_WAIT_MS = 10_000


@pytest.fixture
def project(kept: MainWindow, qtbot: QtBot, answers: Answers, incident: Path, tmp_path: Path) -> Path:
    """Open in the window; somebody else gave the process a volume and saved it."""
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    with qtbot.waitSignal(kept.files.opened):
        kept.files.open([saved])
    answers.about_disk = OnDisk.MERGE
    return saved


def saved_there(path: Path, name: str = "") -> None:
    """What somebody else made of it: a volume, and a step by another name."""
    theirs = edits.set_process_values(open_project(path), "INC", 1.0, 500.0)
    save_project(edits.rename_node(theirs, "INC", "INC_log", name) if name else theirs, path)


def asked(window: MainWindow, qtbot: QtBot) -> MergeDialog:
    """Save, and merge."""
    window.actions_["save"].trigger()
    assert window.keeping is not None
    merging = window.keeping.merging
    qtbot.waitUntil(lambda: merging.dialog is not None, timeout=_WAIT_MS)
    dialog = merging.dialog
    assert dialog is not None
    return dialog


def test_what_each_changed_is_saved_without_a_question(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    kept.session.edit("Rename", lambda now: edits.rename_process(now, "INC", "mine"))
    saved_there(project)
    with qtbot.waitSignal(kept.session.stored, timeout=_WAIT_MS):
        kept.actions_["save"].trigger()
    for there in (open_project(project), kept.session.project):
        assert (there.processes["INC"].name, there.processes["INC"].cases_per_month) == ("mine", 500)
    assert not kept.session.dirty
    assert kept.session.path == project
    assert "nothing was in each other’s way" in kept.messages.text.text()


def test_a_step_that_both_renamed_is_seen_on_both_drawings_and_decided(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    kept.session.edit("Rename", lambda now: edits.rename_node(now, "INC", "INC_log", "Register"))
    kept.session.edit("Rename", lambda now: edits.rename_process(now, "INC", "mine"))
    saved_there(project, "Record")
    dialog = asked(kept, qtbot)
    [row] = dialog.table.table.shown
    assert (row.what, row.conflict.base, row.conflict.mine, row.conflict.theirs) == (
        "Record · name", "Log incident", "Register", "Record",
    )  # fmt: skip
    assert {side: pane.said.toPlainText() for side, pane in dialog.panes.items()} == {
        MergeSide.MINE: "Register",
        MergeSide.THEIRS: "Record",
    }
    for pane in dialog.panes.values():
        assert pane.view.selected_ids() == ("INC_log",)
        assert "INC_log" in pane.view.changes
    assert not dialog.act.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_1)
    assert dialog.act.isEnabled()
    with qtbot.waitSignal(kept.session.stored, timeout=_WAIT_MS):
        QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    there = open_project(project).processes["INC"]
    assert (there.node_by_id["INC_log"].name, there.name, there.cases_per_month) == ("Register", "mine", 500)
    assert kept.session.project.processes["INC"].node_by_id["INC_log"].name == "Register"


def test_all_are_decided_at_once_and_a_click_turns_one(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    kept.session.edit("Rename", lambda now: edits.rename_node(now, "INC", "INC_log", "Register"))
    kept.session.edit("Volume", lambda now: edits.set_process_values(now, "INC", 1.0, 40.0))
    saved_there(project, "Record")
    dialog = asked(kept, qtbot)
    QTest.mouseClick(dialog.take_all[MergeSide.THEIRS], Qt.MouseButton.LeftButton)
    assert dialog.act.isEnabled()
    at = next(at for at, row in enumerate(dialog.table.table.shown) if row.conflict.field == "cases a month")
    place = dialog.table.visualRect(dialog.table.table.index(at, 0)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(kept.session.stored, timeout=_WAIT_MS):
        QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    there = open_project(project).processes["INC"]
    assert (there.node_by_id["INC_log"].name, there.cases_per_month) == ("Record", 40)


def test_turning_back_leaves_file_and_project_as_they_were(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    kept.session.edit("Rename", lambda now: edits.rename_node(now, "INC", "INC_log", "Register"))
    saved_there(project, "Record")
    before = project.read_bytes()
    dialog = asked(kept, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert project.read_bytes() == before
    assert kept.session.dirty
    assert kept.session.project.processes["INC"].node_by_id["INC_log"].name == "Register"


def test_what_was_edited_while_it_was_asked_is_still_there_and_unsaved(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    kept.session.edit("Rename", lambda now: edits.rename_node(now, "INC", "INC_log", "Register"))
    saved_there(project, "Record")
    dialog = asked(kept, qtbot)
    kept.session.edit("Rename", lambda now: edits.rename_process(now, "INC", "later"))
    dialog.decide(MergeSide.THEIRS, dialog.open_ones)
    with qtbot.waitSignal(kept.session.stored, timeout=_WAIT_MS):
        QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    now = kept.session.project.processes["INC"]
    assert (now.name, now.node_by_id["INC_log"].name, now.cases_per_month) == ("later", "Record", 500)
    assert open_project(project).processes["INC"].name == "incident"
    assert kept.session.dirty
