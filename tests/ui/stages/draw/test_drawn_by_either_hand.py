"""An everyday process from an empty window, once by the mouse and once by the keyboard alone.

Fifteen steps in two pools and three lanes, a timer that does not interrupt, a sub-process with its inside, messages
between the pools, and shares on the flows of a gateway.
"""

from __future__ import annotations

import pytest
from hands_kit import ALT, CTRL, Key, Mouse, Typist
from invariants import broken_rules
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QPushButton
from pytestqt.qtbot import QtBot

from itsm_fit.model.document import Document
from itsm_fit.model.process import EventKind, Node, NodeKind
from ui.shell.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("dressed")

_LANES = {
    "Service desk": {"Log", "Classify", "Known?", "Resolve", "Confirm", "Close", "Closed"},
    "Support group": {"Investigate", "4 hours", "Order patch", "Take patch", "Apply change"},
    "Management": {"Inform management", "Informed"},
}
_INSIDE = ["Plan", "Test", "Roll out"]
_SUPPLIED = ["Receive order", "Deliver patch"]


def _document(window: MainWindow) -> Document:
    (document,) = window.session.project.documents
    return document


def _assert_drawn(document: Document) -> None:
    """The process is all there, and nothing lies on or runs through what it should not."""
    ours, theirs = document.processes
    nodes: dict[str, Node] = {node.name: node for process in document.processes for node in process.nodes}
    lanes = {lane.id: lane.name for lane in ours.lanes}
    led = {(ours.node_by_id[flow.source].name, ours.node_by_id[flow.target].name) for flow in ours.flows}
    sub_process, timer = nodes["Apply change"], nodes["4 hours"]
    assert [pool.name for pool in document.pools] == ["IT service", "Supplier"]
    assert list(lanes.values()) == list(_LANES)
    assert {node.name: lanes[node.lane or ""] for node in ours.nodes if node.name and node.parent is None} == {
        name: lane for lane, names in _LANES.items() for name in names
    }
    assert sum(node.kind.is_activity for node in nodes.values()) == 15
    assert (timer.kind, timer.event, timer.interrupting) == (NodeKind.BOUNDARY, EventKind.TIMER, False)
    assert timer.attached_to == nodes["Investigate"].id
    assert sub_process.kind is NodeKind.SUB_PROCESS
    assert {nodes[name].parent for name in [*_INSIDE, "Applied"]} == {sub_process.id}
    assert [nodes[name].id in theirs.node_by_id for name in _SUPPLIED] == [True, True]
    assert {("Known?", "Investigate"), ("4 hours", "Inform management"), ("Apply change", "Confirm")} <= led
    assert {(flow.source, flow.target) for flow in document.message_flows} == {
        (nodes["Order patch"].id, nodes["Receive order"].id),
        (nodes["Deliver patch"].id, nodes["Take patch"].id),
    }
    shares = {ours.node_by_id[flow.target].name: flow.share for flow in ours.outgoing[nodes["Known?"].id]}
    assert {name: round(share or 0, 9) for name, share in shares.items()} == {"Resolve": 0.8, "Investigate": 0.2}
    assert broken_rules(document) == []


@pytest.mark.slow
def test_by_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1600, 900)
    hand = Mouse(window)

    def append(sign: str, name: str) -> None:
        hand.click(hand.pad(sign))
        hand.name(name)

    hand.click(next(each for each in window.findChildren(QPushButton) if each.text() == "Draw a new process"))
    hand.name("IT service")
    hand.click(hand.head(hand.lane(0)), times=2)
    hand.name("Service desk")
    for lane in ("Support group", "Management"):
        append("lane_below", lane)
    hand.click(hand.at("Event_1"))
    append("step", "Log")
    append("step", "Classify")
    append("gateway", "Known?")
    for name in ("Resolve", "Confirm", "Close"):
        append("step", name)
    append("end", "Closed")
    hand.click(hand.at("Known?"))
    hand.drag(hand.pad("step"), QPoint(hand.at("Known?", across=120).x(), hand.at("Support group").y()))
    hand.name("Investigate")
    hand.click(hand.pad("border"))
    hand.take("Non-interrupting timer")
    hand.name("4 hours")
    hand.drag(hand.pad("step"), QPoint(hand.at("4 hours", across=60).x(), hand.at("Management").y()))
    hand.name("Inform management")
    append("end", "Informed")
    hand.click(hand.at("Investigate", down=-20))
    append("step", "Order patch")
    append("step", "Take patch")
    hand.click(hand.pad("more"))
    hand.take("Sub-process")
    hand.name("Apply change")
    hand.drag(hand.pad("connect"), hand.at("Confirm"))
    hand.click(hand.at("Apply change", down=-20))
    hand.click(hand.pad("fold"))
    hand.drag(hand.palette("Start event"), hand.at("Apply change", across=-120))
    QTest.keyClick(hand.editor.names, Key.Key_Escape)  # it goes without a name
    for name in _INSIDE:
        append("step", name)
    append("end", "Applied")
    hand.click(window.draw.strip.zoom)
    hand.drag(
        hand.palette("Pool"), hand.at("IT service", across=200, down=hand.figure("IT service").body.height() / 2 + 120)
    )
    hand.name("Supplier")
    hand.drag(hand.palette("Start event"), hand.at("Supplier", across=-220))
    QTest.keyClick(hand.editor.names, Key.Key_Escape)
    for name in _SUPPLIED:
        append("step", name)
    append("end", "Delivered")
    hand.click(window.draw.strip.zoom)
    for sends, takes in (("Order patch", "Receive order"), ("Deliver patch", "Take patch")):
        hand.click(hand.at(sends))
        hand.drag(hand.pad("connect"), hand.at(takes))
    hand.click(hand.at("Known?"))

    def shares() -> list[QAbstractSpinBox]:
        fields = window.findChildren(QAbstractSpinBox)
        return [each for each in fields if each.accessibleName().endswith("Resolve in per cent") and each.isVisible()]

    qtbot.waitUntil(lambda: any(not each.visibleRegion().isEmpty() for each in shares()))
    share = shares()[0]
    hand.click(share, times=2)
    QTest.keyClicks(share, "80")
    QTest.keyClick(share, Key.Key_Return)

    _assert_drawn(_document(window))
    assert hand.actions <= 44


def test_by_the_keyboard(window: MainWindow) -> None:
    hand = Typist(window)
    hand.begin("IT service", "Service desk", "Support group", "Management")
    hand.press(Key.Key_Return, mod=CTRL)
    hand.steps("Log", "Classify")
    hand.append("exclusive", "Known?")
    hand.press(Key.Key_Return, mod=CTRL)
    hand.steps("Resolve", "Confirm", "Close")
    hand.append("end", "Closed")
    hand.press(*[Key.Key_Left] * 4)
    hand.press(Key.Key_Return, mod=CTRL)
    hand.write("Investigate")
    hand.press(Key.Key_PageDown, mod=CTRL | ALT)
    hand.press(Key.Key_T, mod=CTRL)
    hand.write("Non-int")
    hand.write("4 hours")
    hand.press(Key.Key_Return, mod=CTRL)
    hand.write("Inform management")
    hand.press(Key.Key_PageDown, mod=CTRL | ALT)
    hand.append("end", "Informed")
    hand.press(*[Key.Key_Left] * 3)
    hand.press(Key.Key_Return, mod=CTRL)
    hand.steps("Order patch", "Take patch")
    hand.append("sub-process", "Apply change")
    hand.press(Key.Key_Down, mod=CTRL)
    hand.press(Key.Key_Return, Key.Key_Return, mod=CTRL)
    hand.steps(*_INSIDE)
    hand.append("end", "Applied")
    hand.press(Key.Key_Up, mod=CTRL)
    hand.press(Key.Key_C, Key.Key_Up, Key.Key_Left, Key.Key_Left, Key.Key_Return)
    hand.press(Key.Key_N)
    hand.write("Pool")
    hand.write("Supplier")
    hand.press(Key.Key_Return, Key.Key_Return, mod=CTRL)
    hand.steps(*_SUPPLIED)
    hand.append("end", "Delivered")
    hand.press(Key.Key_Left)
    hand.press(Key.Key_C)
    hand.write("Take")
    hand.press(Key.Key_Left)
    hand.press(Key.Key_C)
    hand.write("Receive")
    hand.press(Key.Key_Home, *[Key.Key_Right] * 3)
    hand.press(Key.Key_Right, mod=CTRL)
    hand.press(Key.Key_P)
    hand.write("80")

    _assert_drawn(_document(window))
    assert hand.chords <= 47
