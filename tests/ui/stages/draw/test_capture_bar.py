"""The workshop by real keys: from an empty window to steps that ask, the hands never leaving the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import NodeKind, Process
from itsm_fit.model.requirement import Priority
from ui.shell.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("dressed")

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _press(window: MainWindow, key: Qt.Key, mod: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.activateWindow()
    QTest.keyClick(window.focusWidget() or window, key, mod)
    QApplication.processEvents()


def _say(window: MainWindow, *lines: str) -> None:
    for line in lines:
        QTest.keyClicks(window.focusWidget(), line)
        _press(window, Key.Key_Return)


def _process(window: MainWindow) -> Process:
    (process,) = window.session.project.processes.values()
    return process


def _workshop(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_N, CTRL)
    QTest.keyClicks(window.focusWidget(), "Incident")
    _press(window, Key.Key_Return)
    _press(window, Key.Key_F8)


def test_a_step_and_what_it_asks_are_two_lines_and_the_room_sees_them(window: MainWindow) -> None:
    _workshop(window)
    assert not window.rail_bar.isVisible()
    assert not any(dock.isVisible() for dock in window.docks.by_id.values())
    assert not window.draw.palette_strip.isVisible()
    _say(window, "Log", "must: Mail becomes a ticket", "A ticket has a number", "", "Known?")
    process = _process(window)
    log = next(node for node in process.nodes if node.name == "Log")
    assert [(each.text, each.priority) for each in log.requirements] == [
        ("Mail becomes a ticket", Priority.MUST),
        ("A ticket has a number", None),
    ]
    assert not window.rail_bar.isVisible()
    known = next(node for node in process.nodes if node.name == "Known?")
    assert known.kind is NodeKind.EXCLUSIVE
    assert window.draw.view is not None
    assert window.draw.view.selected_ids() == (known.id,), "the drawing shows where one is"
    assert window.draw.view.camera.scale >= 1.4
    assert window.draw.capture.step.hasFocus(), "a decision asks nothing of a tool: the next line is a step again"


def test_up_goes_back_to_a_step_to_draw_another_branch_from(window: MainWindow) -> None:
    _workshop(window)
    _say(window, "Known?", "yes: Apply fix", "")
    _press(window, Key.Key_Up)
    _say(window, "no: Escalate", "", "Closed.")
    flows = {flow.name: flow.target for flow in _process(window).flows if flow.name}
    names = {own: node.name for own, node in _process(window).node_by_id.items()}
    assert {name: names[target] for name, target in flows.items()} == {"yes": "Apply fix", "no": "Escalate"}
    assert window.session.stack.undoText() == "Capture “Closed”"


def test_escape_ends_it_and_everything_is_where_it_was(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_N, CTRL)
    _press(window, Key.Key_Return)
    before = {name for name, dock in window.docks.by_id.items() if dock.isVisible()}
    _press(window, Key.Key_F8)
    QTest.keyClicks(window.focusWidget(), "half a")
    _press(window, Key.Key_Escape)
    assert window.draw.capture.step.text() == ""
    assert window.draw.capture.isVisible(), "a line that was begun is emptied first"
    _press(window, Key.Key_Escape)
    assert not window.draw.capture.isVisible()
    assert window.rail_bar.isVisible()
    assert window.draw.palette_strip.isVisible()
    assert {name for name, dock in window.docks.by_id.items() if dock.isVisible()} == before


def test_what_was_said_last_is_in_sight_at_the_size_from_before(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_N, CTRL)
    _press(window, Key.Key_Return)
    assert window.draw.view is not None
    before = window.draw.view.camera.scale
    _press(window, Key.Key_F8)
    _say(window, "One", "", "Two", "", "Three", "", "Four", "", "Five", "", "Done.")
    _press(window, Key.Key_Escape)
    camera = window.draw.view.camera
    qtbot.waitUntil(lambda: camera.scale == before)
    (done,) = [node for node in _process(window).nodes if node.name == "Done"]
    assert done.bounds is not None
    qtbot.waitUntil(lambda: camera.in_sight().contains(QPointF(done.bounds.center.x, done.bounds.center.y)))


def test_what_cannot_be_is_said_in_a_sentence_and_the_line_stays(window: MainWindow) -> None:
    _workshop(window)
    _say(window, "Closed.")
    _say(window, "Go on")
    assert window.draw.capture.step.text() == "Go on"
    assert "Nothing follows an end" in window.messages.text.text()


def test_another_stage_ends_it(window: MainWindow) -> None:
    _workshop(window)
    window.open_stage("report")
    assert window.draw.capture.isHidden()
    assert window.rail_bar.isVisible()


def test_f8_in_an_empty_window_begins_with_the_name_of_a_process(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F8)
    QTest.keyClicks(window.focusWidget(), "Incident")
    _press(window, Key.Key_Return)
    assert window.draw.capture.step.hasFocus()
    _say(window, "Log")
    assert (_process(window).name, _process(window).nodes[-1].name) == ("Incident", "Log")


def test_the_room_sees_where_the_process_starts(window: MainWindow, qtbot: QtBot) -> None:
    _workshop(window)
    view = window.draw.view
    assert view is not None
    start = view.drawing.figure[view.walk.start() or ""]
    qtbot.waitUntil(lambda: view.camera.in_sight().contains(start.body))


def test_a_line_leads_back_to_a_step_by_how_that_begins(window: MainWindow) -> None:
    _workshop(window)
    _say(window, "Log the call", "", "Known?", "no: Ask again", "")
    _say(window, "> log")
    assert window.draw.capture.step.hasFocus(), "what is there already is not asked about again"
    _press(window, Key.Key_Up)
    process = _process(window)
    names = {own: node.name for own, node in process.node_by_id.items()}
    assert ("Ask again", "Log the call") in {(names[flow.source], names[flow.target]) for flow in process.flows}
    assert len(process.nodes) == 4
    assert window.session.stack.undoText() == "Lead to “Log the call”"


def test_a_branch_that_leads_back_is_named(window: MainWindow) -> None:
    _workshop(window)
    _say(window, "Log", "", "Known?", "no: -> Log")
    assert [flow.name for flow in _process(window).flows if flow.name] == ["no"]


def test_a_name_that_no_step_has_is_refused_until_something_is_taken_down(window: MainWindow) -> None:
    _workshop(window)
    _say(window, "Log", "", "> Close")
    assert window.messages.text.text() == "No step is called “Close”: write how it begins on the drawing."
    line = window.draw.capture.step
    places = [QRect(each.mapTo(window, QPoint()), each.size()) for each in (line, window.messages)]
    assert not places[0].intersects(places[1])
    line.clear()
    _say(window, "Close")
    assert not window.messages.isVisible()
