"""Pages are added, named, put in another order and deleted, by key, mouse and menu; undo brings each back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.shell.main_window import MainWindow

HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"'
    ' id="D" targetNamespace="urn:test">\n'
)
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def _process(name: str) -> str:
    return f'<process id="{name}" name="{name}"><task id="{name}_step" name="Work"/></process>\n'


def _diagram(name: str, *repeated: str) -> str:
    shapes = "".join(
        f'<bpmndi:BPMNShape id="{name}_{step}" bpmnElement="{step}">'
        f'<dc:Bounds x="{100 + 200 * at + 900 * len(name)}" y="100" width="100" height="80"/></bpmndi:BPMNShape>'
        for at, step in enumerate([f"{name}_step", *repeated])
    )
    plane = f'<bpmndi:BPMNPlane id="{name}_plane" bpmnElement="{name}">{shapes}</bpmndi:BPMNPlane>'
    return f'<bpmndi:BPMNDiagram id="{name}_page">{plane}</bpmndi:BPMNDiagram>\n'


@pytest.fixture
def three(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a file of the pages Ask, Build and Check; the last draws the step of the first, too."""
    names = ("Ask", "Build", "Check")
    diagrams = (_diagram("Ask"), _diagram("Build"), _diagram("Check", "Ask_step"))
    path = tmp_path / "three.bpmn"
    path.write_text(HEAD + "".join([*map(_process, names), *diagrams, "</definitions>\n"]), encoding="utf-8")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.files.open([path])
    window.activateWindow()
    _focus_canvas(window, qtbot)
    return window


def _focus_canvas(window: MainWindow, qtbot: QtBot) -> None:
    view = window.draw.view
    assert view is not None
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)


def _tabs(window: MainWindow) -> list[str]:
    return [window.draw.tabs.tabText(at) for at in range(window.draw.tabs.count())]


def _front(window: MainWindow) -> tuple[str, set[str]]:
    """The name of the tab in front, and the ids of what is drawn there."""
    view = window.draw.view
    assert view is not None
    return window.draw.tabs.tabText(window.draw.tabs.currentIndex()), set(view.drawing.figure)


def _written(window: MainWindow) -> bytes:
    return write_bpmn(window.session.project.documents[0])


def _pages(window: MainWindow) -> list[str]:
    """The diagrams in the file that would be saved."""
    return [page.id for page in read_bpmn(_written(window), "three.bpmn").pages]


def _take(window: MainWindow, tab: int, text: str) -> None:
    """Take something from the menu of a tab, by the mouse."""
    tabs = window.draw.tabs
    at = tabs.tabRect(tab).center()
    QApplication.sendEvent(
        tabs,
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, tabs.mapToGlobal(at), Qt.KeyboardModifier.NoModifier),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == text)
    assert action.isEnabled()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_a_key_adds_a_page_and_its_name_is_written_at_once(three: MainWindow, qtbot: QtBot) -> None:
    before = _written(three)
    QTest.keyClick(three.draw.view, Qt.Key.Key_N, _CTRL | _ALT)
    editor = three.draw.editor
    assert editor is not None
    qtbot.waitUntil(editor.names.hasFocus)
    QTest.keyClicks(editor.names, "Deploy")
    QTest.keyClick(editor.names, Qt.Key.Key_Return)
    assert _tabs(three) == ["Ask", "Build", "Check", "Deploy"]
    assert _front(three)[0] == "Deploy"
    assert three.choice.process == "Process_1"
    assert three.session.project.process_names["Process_1"] == "Deploy"
    assert len(_pages(three)) == 4
    three.session.stack.undo()
    three.session.stack.undo()
    assert _tabs(three) == ["Ask", "Build", "Check"]
    assert _written(three) == before
    three.session.stack.redo()
    assert _front(three)[0] == "New process"


def test_a_page_comes_to_a_file_that_had_one(selection: MainWindow, qtbot: QtBot) -> None:
    _focus_canvas(selection, qtbot)
    QTest.keyClick(selection.draw.view, Qt.Key.Key_N, _CTRL | _ALT)
    assert _tabs(selection) == ["incident", "New process"]
    selection.draw.tabs.setCurrentIndex(0)
    assert "INC_log" in _front(selection)[1]
    assert "Event_1" not in _front(selection)[1]


def test_the_menu_of_a_tab_deletes_its_page_and_says_what_went_with_it(three: MainWindow) -> None:
    said: list[str] = []
    three.session.noticed.connect(said.append)
    before = _written(three)
    _take(three, 1, "Delete Page")
    assert _tabs(three) == ["Ask", "Check"]
    assert list(three.session.project.processes) == ["Ask", "Check"]
    assert said == ["The page “Build” is deleted with the 1 element drawn only there; Undo brings it back."]
    assert _front(three)[0] == "Check"
    assert three.messages.isVisible()
    three.session.stack.undo()
    assert not three.messages.isVisible(), "it is there again"
    assert _tabs(three) == ["Ask", "Build", "Check"]
    assert _front(three) == ("Build", {"Build_step"})
    assert _written(three) == before
    three.session.stack.redo()
    assert _tabs(three) == ["Ask", "Check"]


def test_delete_on_the_first_tab_leaves_what_a_later_page_draws_too(three: MainWindow, qtbot: QtBot) -> None:
    three.draw.tabs.setFocus()
    qtbot.waitUntil(three.draw.tabs.hasFocus)
    three.draw.tabs.setCurrentIndex(0)
    QTest.keyClick(three.draw.tabs, Qt.Key.Key_Delete)
    assert _tabs(three) == ["Build", "three 2"]
    three.draw.tabs.setCurrentIndex(1)
    assert _front(three)[1] == {"Ask_step", "Check_step"}
    three.session.stack.undo()
    assert _tabs(three) == ["Ask", "Build", "Check"]
    assert _front(three) == ("Ask", {"Ask_step"})


def test_undo_shows_each_page_that_it_brings_back(three: MainWindow) -> None:
    three.draw.tabs.setCurrentIndex(0)
    for left in (["Build", "three 2"], ["three"]):
        _take(three, 0, "Delete Page")
        assert _tabs(three) == left
    three.session.stack.undo()
    assert (_tabs(three), _front(three)[0]) == (["Build", "three 2"], "Build")
    three.session.stack.undo()
    assert (_tabs(three), _front(three)[0]) == (["Ask", "Build", "Check"], "Ask")


def test_pages_change_places_by_key_and_in_the_file(three: MainWindow, qtbot: QtBot) -> None:
    three.draw.tabs.setCurrentIndex(1)
    _focus_canvas(three, qtbot)
    QTest.keyClick(three.draw.view, Qt.Key.Key_PageUp, _CTRL | _SHIFT)
    assert _tabs(three) == ["Build", "Ask", "Check"]
    assert _front(three) == ("Build", {"Build_step"})
    view = three.draw.view
    assert view is not None
    assert abs(view.drawing.extent().center().x() - view.camera.in_sight().center().x()) < 3
    assert _pages(three) == ["Build_page", "Ask_page", "Check_page"]
    assert not three.actions_["page_left"].isEnabled()
    assert three.actions_["page_right"].isEnabled()
    three.session.stack.undo()
    assert _tabs(three) == ["Ask", "Build", "Check"]
    assert _front(three) == ("Build", {"Build_step"})
    three.session.stack.redo()
    assert _front(three) == ("Build", {"Build_step"})
    three.session.stack.undo()
    _take(three, 1, "Move Page Right")
    assert _pages(three) == ["Ask_page", "Check_page", "Build_page"]
    assert _tabs(three) == ["Ask", "Check", "Build"]
    assert _front(three) == ("Build", {"Build_step"})


@pytest.mark.usefixtures("dressed")
def test_a_tab_that_is_dragged_over_others_moves_its_page_in_the_file(three: MainWindow, qtbot: QtBot) -> None:
    tabs = three.draw.tabs
    start, end = tabs.tabRect(0).center(), tabs.tabRect(1).center() + QPoint(tabs.tabRect(1).width() // 2, 0)
    QTest.mousePress(tabs, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 11):
        QTest.mouseMove(tabs, start + (end - start) * (part / 10))
    QTest.mouseRelease(tabs, Qt.MouseButton.LeftButton, pos=end)
    assert _tabs(three) == ["Build", "Ask", "Check"]
    assert _pages(three) == ["Build_page", "Ask_page", "Check_page"]
    assert _front(three) == ("Ask", {"Ask_step"})
    three.session.stack.undo()
    assert _tabs(three) == ["Ask", "Build", "Check"]
    assert _pages(three) == ["Ask_page", "Build_page", "Check_page"]


def test_f2_in_the_menu_writes_the_name_on_the_tab(three: MainWindow, qtbot: QtBot) -> None:
    _take(three, 2, "Rename Page…")
    line = three.draw.tabs.line
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "Review")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert _tabs(three) == ["Ask", "Build", "Review"]


def test_the_only_page_and_the_inside_of_a_sub_process_are_no_pages_to_delete(selection: MainWindow) -> None:
    refused: list[str] = []
    selection.session.refused.connect(refused.append)
    assert not selection.actions_["delete_page"].isEnabled()
    QTest.keyClick(selection.draw.tabs, Qt.Key.Key_Delete)
    assert refused == ["This is the only page of incident.bpmn: take the file out of the project instead."]
    assert len(selection.session.project.processes) == 1
