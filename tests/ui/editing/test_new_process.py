"""Beginning with nothing: the window, a new process, the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import NodeKind
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.shell.main_window import MainWindow


def test_a_process_is_begun_named_and_continued_from_an_empty_window(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(window.welcome.new_button, Qt.MouseButton.LeftButton)
    view = window.draw.view
    assert view is not None
    assert view.editor is not None
    QTest.keyClicks(view.editor.names, "Incident")
    QTest.keyClick(view.editor.names, Qt.Key.Key_Return)
    (document,) = window.session.project.documents
    (process,) = document.processes
    assert (process.name, [node.kind for node in process.nodes], len(process.lanes)) == (
        "Incident",
        [NodeKind.START],
        1,
    )
    again = read_bpmn(write_bpmn(document), document.name)
    assert (again.processes, again.pools) == (document.processes, document.pools)
    window.session.stack.undo()
    window.session.stack.undo()
    assert window.session.empty


def test_a_second_new_process_gets_its_own_file_and_tab(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.draw_new()
    window.commands.draw_new()
    assert [document.name for document in window.session.project.documents] == ["process.bpmn", "process-2.bpmn"]
    assert window.draw.tabs.count() == 2
    assert window.choice.process == "Process_2"


def test_while_there_are_no_answers_a_new_drawing_has_its_findings_in_front(window: MainWindow) -> None:
    window.commands.draw_new()
    panels = window.docks.in_front()
    assert window.panels.findings in panels
    assert window.panels.ranking not in panels
