"""What the window does with the workspace of a shared project, in a folder: its history, states, files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model import edits
from itsm_fit.storage.project_file import open_project, write_project
from itsm_fit.workspace.store import make_workspace
from ui.shell.known_workspaces import KnownWorkspace, remember
from ui.shell.main_window import MainWindow
from ui.shell.recent import RecentShared
from ui.widgets.parts import Button

_PATIENCE_MS = 20_000


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda holds: qtbot.waitUntil(holds, timeout=_PATIENCE_MS)


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KnownWorkspace:
    """An empty workspace in a folder; copies are kept in a folder of the test."""
    monkeypatch.setattr("itsm_fit.workspace.desks.desks_folder", lambda: tmp_path / "desks")
    make_workspace(str(tmp_path / "team")).close()
    return KnownWorkspace(str(tmp_path / "team"))


@pytest.fixture
def shared(
    kept: MainWindow, opened: Path, team: KnownWorkspace, wait: Callable[[Callable[[], bool]], None]
) -> MainWindow:
    """The window with a project that was put into the workspace."""
    remember(kept._settings, team)
    kept.actions_["workspace"].trigger()
    dialog = kept.workspaces().dialog
    assert dialog is not None
    wait(lambda: dialog._reached)
    dialog.put.click()
    wait(lambda: kept.sharing.copy is not None)
    wait(lambda: not kept.sharing._exchanging)
    return kept


def _rename(window: MainWindow, step: str, name: str) -> None:
    window.session.edit("Rename", lambda project: edits.rename_node(project, "INC", step, name))


def test_what_is_put_in_lies_there_and_is_worked_on_there(
    shared: MainWindow, opened: Path, team: KnownWorkspace
) -> None:
    with make_workspace(team.address) as workspace:
        (there,) = workspace.projects()
        assert write_project(workspace.read(there.id).project) == write_project(shared.session.project)
    assert shared.session.path is None
    assert shared.windowTitle() == f"{shared.session.name} — ITSM Fit"
    assert not shared.session.dirty
    line = shared.standing
    assert line.told == f"{shared.session.name}: kept in the workspace"
    assert line.text.geometry().right() < line.act.geometry().left()  # no word lies under the button


def test_who_changed_what_is_found_by_words_and_shown_on_the_drawing(
    shared: MainWindow, wait: Callable[[Callable[[], bool]], None]
) -> None:
    copy = shared.sharing.copy
    assert copy is not None
    for step, name in (("INC_log", "Register"), ("INC_solve", "Mend")):
        before = copy.revision
        _rename(shared, step, name)
        wait(lambda before=before: copy.revision > before)  # type: ignore[misc]
    shared.actions_["history"].trigger()
    dialog = shared.workspaces().history.dialog
    assert dialog is not None
    wait(lambda: len(dialog.table.table.rows) == 3)
    assert [line.what for line in dialog.table.table.rows] == ["step", "step", "everything, as it was put in"]
    wait(lambda: bool(dialog.parts.table.rows))
    assert [(part.kind, part.how) for part in dialog.parts.table.rows] == [("step", "name: Solve incident → Mend")]

    QTest.keyClicks(dialog.search, "INC_log")  # by an id, and then all again
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    wait(lambda: [line.revision for line in dialog.table.table.rows] == [2, 1])
    dialog.search.clear()
    wait(lambda: len(dialog.table.table.rows) == 3)

    dialog.table.choose(dialog.table.table.index(2, 0))  # as it was put in, beside now
    dialog.compare.click()
    compared = shared._kept().compared
    wait(lambda: compared.dialog is not None and len(compared.dialog.table.table.rows) == 2)
    assert compared.dialog is not None
    compared.dialog.reject()
    dialog.close_.click()


def test_earlier_versions_of_a_shared_project_are_those_of_its_workspace(shared: MainWindow) -> None:
    shared.actions_["versions"].trigger()
    dialog = shared.workspaces().history.dialog
    assert dialog is not None
    dialog.close_.click()


def test_a_project_is_taken_out_as_a_file_with_all_it_holds(
    shared: MainWindow, answers: Answers, tmp_path: Path, wait: Callable[[Callable[[], bool]], None]
) -> None:
    answers.save = tmp_path / "out.itsmfit"
    shared.actions_["workspace"].trigger()
    dialog = shared.workspaces().dialog
    assert dialog is not None
    wait(lambda: dialog._reached)
    dialog.take.click()
    wait(lambda: "it stays in the workspace too" in dialog.said.text())
    assert write_project(open_project(answers.save)) == write_project(shared.session.project)
    dialog.close_.click()


def test_a_copy_that_is_open_elsewhere_is_not_opened_twice(
    shared: MainWindow, team: KnownWorkspace, wait: Callable[[Callable[[], bool]], None]
) -> None:
    copy = shared.sharing.copy
    assert copy is not None
    shared.workspaces().open_project(team, copy.project_id, copy.name)
    wait(lambda: "in use" in shared.messages.text.text())
    assert shared.sharing.copy is copy


def test_a_closed_project_is_among_the_recent_ones_and_goes_on_where_it_was_left(
    shared: MainWindow, team: KnownWorkspace, wait: Callable[[Callable[[], bool]], None]
) -> None:
    copy = shared.sharing.copy
    assert copy is not None
    _rename(shared, "INC_log", "Register")
    shared.files.close_project()
    wait(lambda: shared.session.empty and shared.sharing.copy is None)
    button = _recent_buttons(shared)[f"{copy.name} · {team.title}"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(lambda: shared.sharing.copy is not None)
    assert shared.session.project.processes["INC"].node_by_id["INC_log"].name == "Register"
    assert [action.text() for action in shared.menus.recent.actions()].count(copy.name) == 1


def test_a_recent_project_whose_workspace_is_gone_says_so(
    shared: MainWindow, team: KnownWorkspace, wait: Callable[[Callable[[], bool]], None]
) -> None:
    before = shared.sharing.copy
    shared.recent.remember_shared(RecentShared(f"{team.address}-gone", "p1", "Selection of May"))
    shared.menus.recent.actions()[0].trigger()
    wait(lambda: "There is no workspace here" in shared.messages.text.text())
    assert shared.sharing.copy is before


def _recent_buttons(window: MainWindow) -> dict[str, Button]:
    return {button.text(): button for button in window.welcome.findChildren(Button)}


def test_a_folder_that_holds_no_workspace_any_more_says_so(
    shared: MainWindow, team: KnownWorkspace, wait: Callable[[Callable[[], bool]], None]
) -> None:
    gone = KnownWorkspace(f"{team.address}-gone")
    remember(shared._settings, gone)
    shared.actions_["workspace"].trigger()
    dialog = shared.workspaces().dialog
    assert dialog is not None
    wait(dialog.again.isVisible)
    assert "There is no workspace here" in dialog.said.text()
    dialog.close_.click()
