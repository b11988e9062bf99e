"""A copy that a sync program laid beside a project is mentioned when the project opens, compared, taken or left."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem
from itsm_fit.model.log import LogKind
from itsm_fit.sealing.baseline import sealed
from itsm_fit.sealing.chain import recorded
from itsm_fit.sealing.verify import verify
from itsm_fit.selection import load
from itsm_fit.storage.project_file import save_project
from ui.shell.main_window import MainWindow
from ui.shell.safety.copies_beside import CopiesBeside
from ui.shell.safety.differences_dialog import DifferencesDialog

_WAIT_MS = 10_000
AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
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


def _compare(window: MainWindow, qtbot: QtBot) -> DifferencesDialog:
    QTest.mouseClick(window.messages.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _beside(window).dialog is not None, timeout=_WAIT_MS)
    dialog = _beside(window).dialog
    assert dialog is not None
    return dialog


def _press(dialog: DifferencesDialog, text: str) -> None:
    button = next(each for each in dialog.buttons if each.text() == text)
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_opening_a_project_says_that_a_copy_lies_beside_it_and_what_differs(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    _open(kept, qtbot, project)
    assert COPY in _said(kept)
    assert _said(kept).endswith("Different in it: 1 process.")
    dialog = _compare(kept, qtbot)
    assert [(row.field, row.first, row.second) for row in dialog.table.table.shown] == [("name", "incident", "theirs")]


def test_taking_the_copy_is_one_step_that_can_be_undone(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _open(kept, qtbot, project)
    _press(_compare(kept, qtbot), "Take All of the Copy")
    assert kept.session.project.processes["INC"].name == "theirs"
    assert kept.session.path == project
    kept.session.stack.undo()
    assert kept.session.project.processes["INC"].name == "incident"


@pytest.fixture
def differing(project: Path) -> Path:
    """The same, and the copy counts a step as carried from 50 % on, the project's name is another and GLPI costs."""
    theirs = edits.rename_project(edits.rename_process(load([project]).project, "INC", "theirs"), "Theirs")
    settings = replace(theirs.settings, step_threshold=0.5)
    decision = replace(theirs.decision, costs=(CostItem("GLPI", "Support", amount=7.0),))
    save_project(replace(theirs, settings=settings, decision=decision), project.with_name(COPY))
    return project


def test_single_things_are_ticked_and_taken_in_one_step(kept: MainWindow, qtbot: QtBot, differing: Path) -> None:
    _open(kept, qtbot, differing)
    before = kept.session.project
    dialog = _compare(kept, qtbot)
    table = dialog.table
    take = next(each for each in dialog.buttons if each.text() == "Take Ticked")
    assert not take.isEnabled()
    names = {row.name: at for at, row in enumerate(table.table.shown)}
    table.setCurrentIndex(table.table.index(names["threshold of a step"], 2))
    QTest.keyClick(table, Qt.Key.Key_Space)
    at = table.table.index(names["GLPI: Support"], 0)
    for _ in range(3):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(at).center())
    assert [table.table.index(row, 0).data() for row in sorted(names.values())].count("☑") == 2
    _press(dialog, "Take Ticked (2)")
    after = kept.session.project
    assert after.settings.step_threshold == 0.5
    assert [cost.amount for cost in after.decision.costs] == [7.0]
    assert (after.processes["INC"].name, after.name) == ("incident", before.name)
    kept.session.stack.undo()
    assert kept.session.project is before


def test_what_belongs_together_is_ticked_together(kept: MainWindow, qtbot: QtBot, differing: Path) -> None:
    theirs = edits.rename_node(load([differing.with_name(COPY)]).project, "INC", "INC_log", "Note")
    save_project(theirs, differing.with_name(COPY))
    _open(kept, qtbot, differing)
    dialog = _compare(kept, qtbot)
    at = next(at for at, row in enumerate(dialog.table.table.shown) if row.name == "Note")
    dialog.table.setCurrentIndex(dialog.table.table.index(at, 2))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    _press(dialog, "Take Ticked (2)")
    process = kept.session.project.processes["INC"]
    assert (process.name, process.node_by_id["INC_log"].name) == ("theirs", "Note")


def test_what_was_edited_since_opening_is_compared_too(kept: MainWindow, qtbot: QtBot, differing: Path) -> None:
    _open(kept, qtbot, differing)
    kept.session.edit("Rename", lambda project: edits.rename_process(project, "INC", "theirs"))
    assert "theirs" not in {row.second for row in _compare(kept, qtbot).table.table.shown}


def test_opening_the_copy_puts_it_in_the_window(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _open(kept, qtbot, project)
    with qtbot.waitSignal(kept.files.opened):
        _press(_compare(kept, qtbot), "Open the Copy")
    assert kept.session.path == project.with_name(COPY)


def test_a_copy_that_was_left_is_not_mentioned_again_until_it_changes(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    _open(kept, qtbot, project)
    _press(_compare(kept, qtbot), "Leave It")
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


@pytest.fixture
def sealed_twice(incident: Path, tmp_path: Path) -> Path:
    """A sealed project, looked at by two people: each has an entry that the other lacks."""
    saved = tmp_path / "selection.itsmfit"
    start = sealed(load([incident]).project, by="Ada", reason="Ready", at=AT)
    for name, path in (("Bo", saved), ("Cy", saved.with_name(COPY))):
        save_project(recorded(start, LogKind.LOOKED, by=name, at=AT), path)
    return saved


def test_the_records_of_two_desks_are_joined_whatever_is_taken(
    kept: MainWindow, qtbot: QtBot, sealed_twice: Path
) -> None:
    _open(kept, qtbot, sealed_twice)
    _press(_compare(kept, qtbot), "Take All of the Copy")
    project = kept.session.project
    assert [entry.by for entry in project.log[:3]] in (["Ada", "Bo", "Cy"], ["Ada", "Cy", "Bo"])
    assert project.log[3].kind is LogKind.JOINED
    assert verify(project).problems == ()
