"""An incident process drawn from an empty window without a mouse: real key events, to whatever has the focus."""

from __future__ import annotations

import pytest
from hands_kit import ALT, CTRL, Key, Typist
from PySide6.QtTest import QTest

from itsm_fit.model.process import EventKind, NodeKind
from ui.shell.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("dressed")


def test_an_incident_process_of_twelve_steps_is_drawn_by_keyboard_alone(window: MainWindow) -> None:
    hand = Typist(window)
    hand.begin("Incident management", "Service desk", "Support group", "Management")
    hand.steps("Incident reported", "Log incident", "Categorise incident", "Prioritise incident")
    hand.append("exclusive", "Major incident?")
    hand.press(Key.Key_Return, mod=CTRL)
    hand.write("Diagnose incident")
    hand.append("exclusive", "Solved?")
    hand.press(Key.Key_Return, mod=CTRL)
    hand.steps("Resolve at first line", "Confirm with user", "Close incident")
    hand.append("end event", "Incident closed")
    hand.press(Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    hand.press(Key.Key_Return, mod=CTRL)
    hand.write("Investigate")
    hand.press(Key.Key_PageDown, mod=CTRL | ALT)
    hand.press(Key.Key_Return, mod=CTRL)
    hand.steps("Develop workaround", "Apply fix")
    hand.press(Key.Key_C, Key.Key_Up, Key.Key_Left, Key.Key_Return)
    hand.press(Key.Key_Home, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    hand.press(Key.Key_Return, mod=CTRL)
    hand.write("Declare major incident")
    hand.press(Key.Key_PageDown, Key.Key_PageDown, mod=CTRL | ALT)
    hand.press(Key.Key_Return, mod=CTRL)
    hand.write("Inform stakeholders")
    hand.press(Key.Key_C, Key.Key_Up, Key.Key_Up, Key.Key_Right, Key.Key_Return)
    hand.press(Key.Key_Down, Key.Key_Left)
    hand.press(Key.Key_T, mod=CTRL)
    hand.write("Timer")
    hand.write("4 hours")
    hand.press(Key.Key_C, Key.Key_Down, Key.Key_Return)
    hand.press(Key.Key_Home, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    hand.press(Key.Key_Right, mod=CTRL)
    hand.write("No")
    hand.press(Key.Key_2, mod=ALT)
    hand.press(*[Key.Key_Tab] * 5)  # past condition, default flow and what evens the shares out
    hand.write("95")
    hand.press(Key.Key_1, mod=CTRL)

    process = hand.process
    by_name = {node.name: node for node in process.nodes}
    led = {(process.node_by_id[flow.source].name, process.node_by_id[flow.target].name) for flow in process.flows}
    lanes = {lane.name: lane.id for lane in process.lanes}
    assert process.name == "Incident management"
    assert list(lanes) == ["Service desk", "Support group", "Management"]
    assert sum(node.kind is NodeKind.USER_TASK for node in process.nodes) == 12
    assert by_name["Apply fix"].lane == lanes["Support group"]
    assert by_name["Inform stakeholders"].lane == lanes["Management"]
    assert by_name["4 hours"].event is EventKind.TIMER
    assert by_name["4 hours"].attached_to == by_name["Investigate"].id
    assert {("Apply fix", "Confirm with user"), ("4 hours", "Inform stakeholders")} <= led
    assert ("Inform stakeholders", "Confirm with user") in led
    shares = {flow.name: flow.share for flow in process.outgoing[by_name["Major incident?"].id]}
    assert shares == {"No": 0.95, "": 0.05}


def test_ctrl_r_lets_the_chosen_step_ask_for_a_requirement_that_is_written_at_once(window: MainWindow) -> None:
    hand = Typist(window)
    QTest.keyClick(window, Key.Key_N, CTRL)
    hand.write("Incident management")
    hand.press(Key.Key_Home)
    hand.press(Key.Key_Return, mod=CTRL)
    hand.write("Log incident")
    hand.press(Key.Key_R, mod=CTRL)
    hand.write("Log incidents by mail")
    step = hand.process.nodes[-1]
    assert [each.text for each in step.requirements] == ["Log incidents by mail"]


def test_where_nothing_can_be_asked_for_ctrl_r_says_so(window: MainWindow) -> None:
    hand = Typist(window)
    QTest.keyClick(window, Key.Key_N, CTRL)
    hand.write("Incident management")
    hand.press(Key.Key_Tab)
    hand.press(Key.Key_R, mod=CTRL)
    assert window.announcer.last == "Only steps and processes ask for requirements: choose one of them first."
