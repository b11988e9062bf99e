"""The open project beside another state of it, or another file: a drawing and a list that lead to each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from renumbered import renumbered
from window_kit import Answers

from itsm_fit.differences import DifferenceKind
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.project_file import open_project, save_project
from ui.shell.main_window import MainWindow
from ui.shell.safety.compared_dialog import ComparedDialog

_WAIT_MS = 10_000
ADDED, REMOVED, CHANGED, MOVED = DifferenceKind


@pytest.fixture
def drawn(kept: MainWindow, qtbot: QtBot, incident: Path) -> MainWindow:
    """The window with incident management as it was read."""
    with qtbot.waitSignal(kept.files.opened):
        kept.files.open([incident])
    return kept


@pytest.fixture
def other(incident: Path, tmp_path: Path) -> Path:
    """The same drawing, Log named otherwise and Solve gone."""
    project = Project("", (read_bpmn(incident.read_bytes(), incident.name),))
    project = edits.rename_node(project, "INC", "INC_log", "Take down")
    project = edits.delete_elements(project, project.documents[0], ["INC_solve"])
    path = tmp_path / "older.bpmn"
    path.write_bytes(write_bpmn(project.documents[0]))
    return path


def _shown(window: MainWindow, qtbot: QtBot, action: str = "compare_versions") -> ComparedDialog:
    window.actions_[action].trigger()
    assert window.keeping is not None
    dialog = window.keeping.compared.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.said.text() not in ("", "Comparing…"), timeout=_WAIT_MS)
    return dialog


def _choose(dialog: ComparedDialog, qtbot: QtBot, is_it: Callable[[str], bool]) -> None:
    """By keyboard; what is passed on the way is compared with, too."""
    dialog.side.setFocus()
    QTest.keyClick(dialog.side, Qt.Key.Key_Home)
    while not is_it(dialog.side.currentText()):
        QTest.keyClick(dialog.side, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.said.text() != "Comparing…", timeout=_WAIT_MS)


def _rows(dialog: ComparedDialog) -> list[tuple[str, str, str]]:
    return [(row.difference.how.sign, row.difference.sort.one, row.difference.name) for row in dialog.table.table.shown]


def _click_row(dialog: ComparedDialog, at: int) -> None:
    cell = dialog.table.visualRect(dialog.table.model().index(at, 2)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)


def _click(dialog: ComparedDialog, element: str) -> None:
    view = dialog.view
    at = view.mapFromScene(view.drawing.figure[element].body.center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))


def test_another_file_stands_beside_the_drawing_as_marks_and_as_a_list(
    drawn: MainWindow, qtbot: QtBot, answers: Answers, other: Path
) -> None:
    answers.open = [other]
    dialog = _shown(drawn, qtbot, "compare_file")
    assert ("+", "step", "Solve incident") in _rows(dialog)
    assert ("≈", "step", "Log incident") in _rows(dialog)
    assert dialog.view.changes["INC_solve"] is ADDED, "it is drawn now, and not in the other file"
    assert dialog.view.changes["INC_log"] is CHANGED
    assert dialog.side.currentText() == "older.bpmn"
    assert "added 3" in dialog.legend.accessibleName()


def test_a_row_leads_to_the_drawing_and_the_drawing_to_its_row(
    drawn: MainWindow, qtbot: QtBot, answers: Answers, other: Path
) -> None:
    answers.open = [other]
    dialog = _shown(drawn, qtbot, "compare_file")
    at = next(at for at, row in enumerate(_rows(dialog)) if row[2] == "Log incident")
    _click_row(dialog, at)
    assert dialog.view.selected_ids() == ("INC_log",)
    dialog.view.fit_all()
    _click(dialog, "INC_solve")
    row = dialog.table.current_row()
    assert row is not None
    assert row.element == "INC_solve"
    _click_row(dialog, at)
    QTest.keyClick(dialog.table, Qt.Key.Key_Up)
    before = dialog.table.current_row()
    assert before is not None
    assert dialog.view.selected_ids() == (before.element,)


def test_what_is_gone_is_drawn_and_nothing_of_it_gets_into_the_project(drawn: MainWindow, qtbot: QtBot) -> None:
    project = drawn.session.project
    drawn.session.edit("Delete", lambda now: edits.delete_elements(now, now.documents[0], ["INC_solve"]))
    after = drawn.session.project
    dialog = _shown(drawn, qtbot)
    assert dialog.side.currentText() == "Before the step: Delete"
    assert dialog.view.changes["INC_solve"] is REMOVED
    assert "INC_solve" in dialog.view.drawing.figure
    _click(dialog, "INC_solve")
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert drawn.session.project is after
    assert project.documents[0].processes[0].node_by_id.keys() - after.documents[0].processes[0].node_by_id.keys() == {
        "INC_solve"
    }


def test_every_earlier_step_and_version_and_the_saved_state_can_be_chosen(
    kept: MainWindow, qtbot: QtBot, incident: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    with qtbot.waitSignal(kept.files.opened):
        kept.files.open([saved])
    kept.session.edit("First", lambda now: edits.rename_node(now, "INC", "INC_log", "One"))
    with qtbot.waitSignal(kept.session.stored, timeout=_WAIT_MS):
        kept.actions_["save"].trigger()
    kept.session.edit("Second", lambda now: edits.rename_node(now, "INC", "INC_solve", "Two"))
    dialog = _shown(kept, qtbot)
    titles = [dialog.side.itemText(at) for at in range(dialog.side.count())]
    assert titles[:3] == ["Last saved", "Before the step: Second", "Before the step: First"]
    assert titles[3].startswith("Version of ")
    assert _rows(dialog) == [("≈", "step", "Two")], "beside what was saved last"
    _choose(dialog, qtbot, lambda title: title.endswith("First"))
    assert _rows(dialog) == [("≈", "step", "One"), ("≈", "step", "Two")]
    _choose(dialog, qtbot, lambda title: title.startswith("Version of"))
    assert dialog.view.changes == {"INC_log": CHANGED, "INC_solve": CHANGED}
    assert open_project(saved).processes["INC"].node_by_id["INC_log"].name == "One"


def test_an_undone_step_is_no_earlier_state(drawn: MainWindow, qtbot: QtBot) -> None:
    drawn.session.edit("First", lambda now: edits.rename_node(now, "INC", "INC_log", "One"))
    drawn.session.edit("Second", lambda now: edits.rename_node(now, "INC", "INC_log", "Two"))
    drawn.session.stack.undo()
    dialog = _shown(drawn, qtbot)
    assert [dialog.side.itemText(at) for at in range(dialog.side.count())] == ["Before the step: First"]


def test_nothing_that_differs_is_said_and_what_never_changed_has_nothing_to_compare_with(
    drawn: MainWindow, qtbot: QtBot, answers: Answers, incident: Path
) -> None:
    dialog = _shown(drawn, qtbot)
    assert "no earlier state" in dialog.said.text()
    assert not dialog.save.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    answers.open = [incident]
    dialog = _shown(drawn, qtbot, "compare_file")
    assert dialog.said.text() == "Both hold the same: nothing differs."
    assert _rows(dialog) == []


def test_a_file_that_cannot_be_read_is_said_to_be_and_another_can_be_chosen(
    drawn: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    drawn.session.edit("Rename", lambda now: edits.rename_node(now, "INC", "INC_log", "One"))
    broken = tmp_path / "broken.bpmn"
    broken.write_text("<bpmn:definitions")
    answers.open = [broken]
    dialog = _shown(drawn, qtbot, "compare_file")
    assert "broken.bpmn" in dialog.said.text()
    assert _rows(dialog) == []
    _choose(dialog, qtbot, lambda title: title.endswith("Rename"))
    assert _rows(dialog) == [("≈", "step", "One")]


def test_a_model_is_compared_with_its_own_drawing_though_all_its_ids_are_others(
    drawn: MainWindow, qtbot: QtBot, answers: Answers, change: Path, tmp_path: Path
) -> None:
    incident = drawn.session.project.documents[0]
    drawn.files.add([change])
    qtbot.waitUntil(lambda: len(drawn.session.project.documents) == 2, timeout=_WAIT_MS)
    drawn.choice.set_process("INC")
    path = tmp_path / "from-elsewhere.bpmn"
    path.write_bytes(write_bpmn(renumbered(incident)))
    answers.open = [path]
    dialog = _shown(drawn, qtbot, "compare_file")
    assert dialog.said.text() == "Both hold the same: nothing differs."


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("written", [(".pdf", b"%PDF"), (".svg", b"<svg"), (".png", b"\x89PNG")], ids=str)
def test_the_drawing_of_both_is_written(
    drawn: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path, written: tuple[str, bytes]
) -> None:
    drawn.session.edit("Rename", lambda now: edits.rename_node(now, "INC", "INC_log", "One"))
    dialog = _shown(drawn, qtbot)
    answers.save = tmp_path / f"both{written[0]}"
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(answers.save.exists, timeout=_WAIT_MS)
    assert answers.save.read_bytes().startswith(written[1])


@pytest.mark.usefixtures("dressed")
def test_the_marks_follow_the_theme(drawn: MainWindow, qtbot: QtBot) -> None:
    drawn.session.edit("Rename", lambda now: edits.rename_node(now, "INC", "INC_log", "One"))
    drawn.look.choose("light")
    dialog = _shown(drawn, qtbot)
    light = dialog.view.grab().toImage()
    drawn.look.choose("dark")
    assert dialog.view.theme.name == "dark"
    assert dialog.view.grab().toImage() != light
    assert dialog.view.changes == {"INC_log": CHANGED}
