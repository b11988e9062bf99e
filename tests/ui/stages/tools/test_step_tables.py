"""Tables of steps in the window: looked at and corrected before they are drawn, pasted on a drawing, and written."""

from __future__ import annotations

from pathlib import Path

from importing_kit import choose, open_dialog, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from window_kit import model

from itsm_fit.importing.steps.fields import StepField
from itsm_fit.model.process import NodeKind, Process
from ui.editor.editor import Editor
from ui.shell.main_window import MainWindow

_WAIT_MS = 20_000
_STEPS = "Step,Who,Next,Minutes\nAsk,Desk,Find,5\nFind,Expert,Tel,10\nTell,Desk,,2\n"
_CELLS = "Step\tWho\tNext\tMinutes\nAsk\tDesk\tFind\t5\nFind\tExpert\tTell\t10\nTell\tDesk\t\t2\n"


def _named(process: Process) -> list[str]:
    return [node.name for node in process.nodes if node.kind.is_activity]


def _last(window: MainWindow) -> Process:
    return list(window.session.project.processes.values())[-1]


def _opened(window: MainWindow, qtbot: QtBot, folder: Path) -> Editor:
    """A drawn process in front."""
    path = folder / "incident.bpmn"
    path.write_text(model("INC", "incident"), encoding="utf-8")
    window.files.open([path])
    qtbot.waitUntil(lambda: window.draw.editor is not None and not window.tasks.running, timeout=_WAIT_MS)
    editor = window.draw.editor
    assert editor is not None
    return editor


def test_a_column_is_corrected_in_the_preview_before_the_process_is_drawn(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ask.csv"
    path.write_text(_STEPS, encoding="utf-8")
    dialog = open_dialog(window, qtbot, path)
    page = dialog.steps
    assert dialog.tabs.currentWidget() is page
    assert "“Tel” is to follow" in page.noticed.table.shown[0].issue.message
    header = page.view.horizontalHeader()
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionViewportPosition(3) + 12, 12)
    )
    choose(qtbot, StepField.BY_HAND.words)
    assert dialog.steps_drafts[0].layout.fields[3] is StepField.BY_HAND
    qtbot.waitUntil(dialog.take.isEnabled, timeout=_WAIT_MS)
    press(qtbot, dialog, "take")
    qtbot.waitUntil(lambda: bool(window.session.project.processes), timeout=_WAIT_MS)
    process = _last(window)
    assert _named(process) == ["Ask", "Find", "Tell"]
    assert [node.time.by_hand for node in process.nodes if node.kind.is_activity] == [5, 10, 2]
    assert window.choice.process in window.session.project.processes


def test_cells_that_are_pasted_on_a_drawing_become_a_process_in_one_step_of_undo(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = _opened(window, qtbot, tmp_path)
    before = window.session.project
    QGuiApplication.clipboard().setText(_CELLS)
    editor.view.setFocus()
    qtbot.keyClick(editor.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.session.project.processes) > len(before.processes), timeout=_WAIT_MS)
    process = _last(window)
    assert _named(process) == ["Ask", "Find", "Tell"]
    assert [lane.name for lane in process.lanes] == ["Desk", "Expert"]
    assert process.nodes[0].kind is NodeKind.START
    assert window.session.project.processes[window.choice.process] is process
    window.session.stack.undo()
    assert window.session.project.documents == before.documents


def test_the_drawing_is_copied_as_a_table_and_pasted_again_it_is_the_same_process(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = _opened(window, qtbot, tmp_path)
    first = _last(window)
    QGuiApplication.clipboard().clear()
    editor.run_by_id("copy_table")
    qtbot.waitUntil(lambda: "Process Step ID" in QGuiApplication.clipboard().text(), timeout=_WAIT_MS)
    window.actions_["paste_table"].trigger()
    qtbot.waitUntil(lambda: len(window.session.project.processes) == 2, timeout=_WAIT_MS)
    again = _last(window)
    assert [(node.id, node.kind, node.name) for node in again.nodes] == [
        (node.id, node.kind, node.name) for node in first.nodes
    ]


def test_a_person_says_that_a_sheet_is_a_table_of_steps_and_that_it_is_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "order.csv"
    path.write_text("What we do,Remark\nAsk the caller,calm\nFind the cause,soon\nTell them,kindly\n", encoding="utf-8")
    dialog = open_dialog(window, qtbot, path)
    assert not dialog.steps_drafts
    qtbot.mouseClick(dialog.cells.steps, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.tabs.currentWidget() is dialog.steps, timeout=_WAIT_MS)
    assert [file.drawn[0].name for file in dialog.files] == ["order"]
    qtbot.mouseClick(dialog.steps.answers, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.tabs.currentWidget() is dialog.cells, timeout=_WAIT_MS)
    assert not any(table.wanted for table in dialog.steps_drafts)
    qtbot.mouseClick(dialog.cells.steps, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.tabs.currentWidget() is dialog.steps, timeout=_WAIT_MS)
    press(qtbot, dialog, "take")
    qtbot.waitUntil(lambda: bool(window.session.project.processes), timeout=_WAIT_MS)
    assert _named(_last(window)) == ["Ask the caller", "Find the cause", "Tell them"]


def test_a_table_of_steps_is_said_to_hold_answers(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "ask.csv"
    path.write_text(_STEPS, encoding="utf-8")
    dialog = open_dialog(window, qtbot, path)
    qtbot.mouseClick(dialog.steps.answers, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.tabs.currentWidget() is dialog.cells, timeout=_WAIT_MS)
    assert [draft.wanted for draft in dialog.drafts] == [True]
    assert not dialog.files or not dialog.files[0].drawn


def test_what_is_no_table_of_steps_is_said_and_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Colour\tPrice\nred\t5\nblue\t7\n")
    window.actions_["paste_table"].trigger()
    qtbot.waitUntil(lambda: "no table of steps" in getattr(window.messages.current, "text", ""), timeout=_WAIT_MS)
    assert window.session.project.documents == ()
