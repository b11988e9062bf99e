"""Weights by choosing in the window: asked by keys, undone, taken back, used."""

from __future__ import annotations

import pytest
from builders import matrix_of, process_of, project_of, should
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.choices import PairChoice, Preferred
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import read_project, write_project
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.require.choosing_dialog import ChoosingDialog
from ui.stages.require.require_page import RequirePage

TOOLS = ("Ash", "Birch", "Cedar")


def project() -> Project:
    """Three processes of one requirement each, and three tools each best at one of them."""
    work = [Node("T", NodeKind.USER_TASK, "Work", requirements=(should(f"R{at}"),)) for at in range(3)]
    processes = [process_of([its], [], id=f"P{at}", name=f"Process {at}") for at, its in enumerate(work)]
    answers = {
        tool: {f"R{at}": "native" if at == best else "custom" for at in range(3)} for best, tool in enumerate(TOOLS)
    }
    return read_project(write_project(project_of(*processes, matrices=[matrix_of(answers)])), "p.itsmfit")


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ChoosingDialog:
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000, check_params_cb=None):
        window.session.open(Revision(project()))
    return asked(window, qtbot)


def asked(window: MainWindow, qtbot: QtBot) -> ChoosingDialog:
    """The dialog as the button on Require opens it."""
    window.open_stage("require")
    page = window.findChild(RequirePage)
    assert isinstance(page, RequirePage)
    qtbot.waitUntil(lambda: window.session.fit is not None and page.choosing.isEnabled())
    page.choosing.click()
    found = window.findChildren(ChoosingDialog)[-1]
    qtbot.waitUntil(found.isVisible)
    return found


def texts(dialog: ChoosingDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_keys_answer_and_each_answer_is_one_step_of_undo(
    dialog: ChoosingDialog, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    qtbot.keyClick(dialog, Qt.Key.Key_B)
    qtbot.keyClick(dialog, Qt.Key.Key_Equal)
    choices = window.session.project.choices
    assert [each.taken for each in choices] == [Preferred.A, Preferred.B, Preferred.EQUAL]
    assert all(each.by and each.at for each in choices)
    window.session.stack.undo()
    assert window.session.project.choices == choices[:2]


def test_a_choice_is_told_whole_where_the_list_is_too_narrow(dialog: ChoosingDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    item = dialog.choices.item(0)
    assert item.toolTip().splitlines()[0] == item.text()


def test_no_tool_is_named_while_it_is_asked(dialog: ChoosingDialog) -> None:
    assert dialog.pair is not None
    assert [tool for tool in TOOLS if tool in texts(dialog)] == []
    assert "can still come first if all choices hold" in texts(dialog)
    dialog.stop.click()
    assert any(tool in texts(dialog) for tool in TOOLS)


def test_the_last_choice_is_taken_back_and_asked_again(
    dialog: ChoosingDialog, window: MainWindow, qtbot: QtBot
) -> None:
    first = dialog.pair
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    assert dialog.pair != first
    qtbot.keyClick(dialog, Qt.Key.Key_Backspace)
    assert window.session.project.choices == ()
    assert dialog.pair == first


def test_choices_that_contradict_are_marked_and_one_selected_is_taken_back(
    dialog: ChoosingDialog, window: MainWindow, qtbot: QtBot
) -> None:
    one, other, _ = window.session.project.processes
    dialog.close()
    first = PairChoice({one: 0.9, other: 0.1}, {one: 0.1, other: 0.9}, Preferred.A, by="Ada")
    fine = PairChoice({one: 0.9, other: 0.1}, {one: 0.8, other: 0.9}, Preferred.B, by="Ada")
    against = PairChoice({one: 0.9, other: 0.1}, {one: 0.1, other: 0.9}, Preferred.B, by="Bob")
    for each in (first, fine, against):
        window.session.edit("Choose", lambda project, each=each: edits.add_choice(project, each))
    again = asked(window, qtbot)
    assert again.state.contradiction == (0, 2)
    assert "Choices 1, 3 cannot all hold" in again.trouble.text()
    marked = [again.choices.item(at).text().startswith("⚠") for at in range(3)]
    assert marked == [True, False, True]
    again.choices.item(2).setSelected(True)
    again.back.click()
    assert window.session.project.choices == (first, fine)
    assert not again.trouble.isVisible()


def test_the_weights_found_become_those_of_the_processes(
    dialog: ChoosingDialog, window: MainWindow, qtbot: QtBot
) -> None:
    before = [process.weight for process in window.session.project.processes.values()]
    assert not dialog.weigh.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    wanted = dict(dialog.state.weights)
    dialog.weigh.click()
    after = {key: process.weight for key, process in window.session.project.processes.items()}
    assert list(after.values()) != before
    assert {group: wanted[group] for group in after} == after


def test_a_covered_tender_asks_about_invented_profiles_and_names_no_tool(
    dialog: ChoosingDialog, window: MainWindow, qtbot: QtBot
) -> None:
    from datetime import UTC, datetime

    from itsm_fit.sealing.baseline import in_tender

    dialog.close()
    at = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000, check_params_cb=None):
        window.session.record(lambda project: in_tender(project, tender=True, by="Ada", at=at))
    covered = asked(window, qtbot)
    assert covered.pair is not None
    assert covered.pair.invented
    assert "invented" in texts(covered)
    qtbot.keyClick(covered, Qt.Key.Key_A)
    covered.stop.click()
    assert not any(tool in texts(covered) for tool in TOOLS)
