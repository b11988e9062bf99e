"""What a screen reader finds on the canvas and is told about it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from canvas_kit import INCIDENT, click, key, middle, with_node, without_node
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from itsm_fit.drawing.paint import Mark
from itsm_fit.scoring.figures import Outcome
from ui.canvas.accessible import ViewInterface
from ui.canvas.view import ProcessView

NAME = QAccessible.Text.Name
ROLE = QAccessible.Role
Told = list[tuple[QAccessible.Event, str]]


@pytest.fixture
def canvas(view: ProcessView) -> QAccessibleInterface:
    """The accessible side of the canvas, as Qt itself finds it."""
    return QAccessible.queryAccessibleInterface(view)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Events as they go to Qt, each with the name of what it is about."""
    heard: Told = []

    def hear(event: QAccessibleEvent) -> None:
        about = event.accessibleInterface()
        heard.append((event.type(), about.text(NAME) if about is not None else ""))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def children(canvas: QAccessibleInterface) -> dict[str, QAccessibleInterface]:
    """Every child by its name without what it is connected to."""
    found = [canvas.child(at) for at in range(canvas.childCount())]
    return {re.split(", (?:comes from|leads to) ", child.text(NAME))[0]: child for child in found}


def test_every_element_is_a_child_in_reading_order_with_flows_after_the_step_they_leave(
    canvas: QAccessibleInterface,
) -> None:
    assert list(children(canvas)) == [
        "Pool Customer",
        "Pool Incident",
        "Lane Service desk",
        "Start event Call, lane Service desk",
        "Flow, from Call to Log incident",
        "User task Log incident, lane Service desk",
        "Flow, from Log incident to Known?",
        "Exclusive gateway Known?, lane Service desk",
        "Flow yes, from Known? to Fix, 70 % of cases",
        "Flow no, from Known? to Escalate, 30 % of cases, default",
        "Service task Fix, lane Service desk",
        "Flow, from Fix to an unnamed exclusive gateway",
        "Exclusive gateway, lane Service desk",
        "Flow, from an unnamed exclusive gateway to Done",
        "End event Done, lane Service desk",
        "Lane Expert",
        "Task Escalate, lane Expert",
        "Flow, from Escalate to an unnamed exclusive gateway",
        "Timer boundary event 2 days, does not interrupt, lane Expert",
        "Flow, from 2 days to Given up",
        "End event Given up, lane Expert",
        "Data object Ticket",
        "Annotation Within the hour",
        "Message flow call, from Customer to Call",
        "Association, from Log incident to Ticket",
    ]


def test_a_step_tells_what_comes_to_it_and_where_its_flows_lead(canvas: QAccessibleInterface) -> None:
    found = children(canvas)
    assert (
        found["Exclusive gateway Known?, lane Service desk"]
        .text(NAME)
        .endswith(", comes from Log incident, leads to Fix (yes, 70 % of cases), Escalate (no, 30 % of cases, default)")
    )
    assert (
        found["Exclusive gateway, lane Service desk"].text(NAME).endswith(", comes from Fix, Escalate, leads to Done")
    )
    assert (
        found["Start event Call, lane Service desk"].text(NAME).endswith(", comes from Customer, leads to Log incident")
    )
    assert found["End event Done, lane Service desk"].text(NAME).endswith(", comes from an unnamed exclusive gateway")


def test_lanes_and_pools_without_a_name_are_counted(view: ProcessView, canvas: QAccessibleInterface) -> None:
    process = INCIDENT.processes[0]
    lanes = tuple(replace(each, name="") for each in process.lanes)
    pools = tuple(replace(each, name="") for each in INCIDENT.pools)
    view.show_document(
        replace(INCIDENT, pools=pools, processes=(replace(process, lanes=lanes), *INCIDENT.processes[1:]))
    )
    found = children(canvas)
    assert {"Pool 1 of 2", "Pool 2 of 2", "Lane 1 of 2", "Lane 2 of 2", "Task Escalate, lane 2 of 2"} <= set(found)


def test_what_was_found_about_an_element_is_counted_in_its_name_and_told_after_it(
    view: ProcessView, canvas: QAccessibleInterface
) -> None:
    view.set_noticed({"log": ["Nobody asks for it.", "It has no documentation."]})
    log = children(canvas)["User task Log incident, lane Service desk, 2\u00a0findings"]
    assert log.text(QAccessible.Text.Description).splitlines() == [
        "What happened, to whom.",
        "Nobody asks for it.",
        "It has no documentation.",
    ]
    view.set_noticed({})
    assert "User task Log incident, lane Service desk" in children(canvas)


def test_roles_tell_bands_steps_and_remarks_apart(canvas: QAccessibleInterface) -> None:
    found = children(canvas)
    assert canvas.role() == ROLE.List
    assert found["Pool Incident"].role() == found["Lane Expert"].role() == ROLE.Grouping
    assert found["Task Escalate, lane Expert"].role() == ROLE.ListItem
    assert found["Flow, from Call to Log incident"].role() == ROLE.ListItem
    assert found["Annotation Within the hour"].role() == ROLE.Note


def test_the_verdict_of_the_chosen_tool_is_part_of_the_name(view: ProcessView, canvas: QAccessibleInterface) -> None:
    view.set_paint(
        {"log": Mark(Outcome.YES), "fix": Mark(Outcome.NO, "breaks 35 %"), "escalate": Mark(Outcome.OPEN)}, "GLPI"
    )
    found = children(canvas)
    assert "User task Log incident, lane Service desk, carried by GLPI" in found
    assert "Service task Fix, lane Service desk, not carried by GLPI, breaks 35 %" in found
    assert "Task Escalate, lane Expert, open for GLPI" in found


def test_documentation_is_the_description(canvas: QAccessibleInterface) -> None:
    log = children(canvas)["User task Log incident, lane Service desk"]
    assert log.text(QAccessible.Text.Description) == "What happened, to whom."


def test_states_follow_selection_focus_and_sight(view: ProcessView, canvas: QAccessibleInterface) -> None:
    log = children(canvas)["User task Log incident, lane Service desk"]
    before = log.state()
    assert before.selectable
    assert before.focusable
    assert not before.selected
    assert not before.focused
    click(view, "log")
    assert log.state().selected
    assert log.state().focused
    assert canvas.focusChild() is log
    view.zoom_to(4.0)
    view.centerOn(678, 75)
    assert log.state().offscreen


def test_children_know_their_place_parent_and_index(view: ProcessView, canvas: QAccessibleInterface) -> None:
    at = view.viewport().mapToGlobal(middle(view, "fix"))
    fix = canvas.childAt(at.x(), at.y())
    assert fix.text(NAME).startswith("Service task Fix")
    assert fix.rect() == QRect(view.viewport().mapToGlobal(view.mapFromScene(390, 35)), fix.rect().size())
    assert fix.rect().width() == pytest.approx(100, abs=2)
    assert fix.parent() is canvas
    assert canvas.child(canvas.indexOfChild(fix)) is fix
    assert fix.childCount() == 0
    empty = view.viewport().mapToGlobal(view.mapFromScene(800, 100))
    assert canvas.childAt(empty.x(), empty.y()) is None


def test_the_canvas_is_found_from_the_window_around_it(qtbot: QtBot) -> None:
    window = QWidget()
    canvas = ProcessView()
    QVBoxLayout(window).addWidget(canvas)
    qtbot.addWidget(window)
    canvas.show_document(INCIDENT)
    around = QAccessible.queryAccessibleInterface(window)
    found = [around.child(at) for at in range(around.childCount())]
    assert any(isinstance(child, ViewInterface) and child.childCount() == 25 for child in found)
    assert found[0].parent() is around


def test_a_screen_reader_can_open_and_focus_a_step(
    view: ProcessView, canvas: QAccessibleInterface, qtbot: QtBot
) -> None:
    fix = children(canvas)["Service task Fix, lane Service desk"]
    action = fix.actionInterface()
    with qtbot.waitSignal(view.activated) as activated:
        action.doAction(action.pressAction())
    assert activated.args == ["fix"]
    assert action.keyBindingsForAction(action.pressAction()) == ["Return"]
    view.select(())
    action.doAction(action.setFocusAction())
    assert view.selected_ids() == ("fix",)


def test_a_screen_reader_can_select(view: ProcessView, canvas: QAccessibleInterface) -> None:
    found = children(canvas)
    selection = canvas.selectionInterface()
    assert selection.select(found["User task Log incident, lane Service desk"])
    assert selection.select(found["Service task Fix, lane Service desk"])
    assert view.selected_ids() == ("log", "fix")
    assert selection.selectedItemCount() == 2
    assert [item.text(NAME)[:9] for item in selection.selectedItems()] == ["User task", "Service t"]
    assert selection.unselect(found["User task Log incident, lane Service desk"])
    assert view.selected_ids() == ("fix",)
    assert selection.selectAll()
    assert len(view.selected_ids()) == 25
    assert selection.clear()
    assert view.selected_ids() == ()


def test_what_an_element_does_not_offer_is_said_without_a_crash(canvas: QAccessibleInterface) -> None:
    assert canvas.actionInterface() is None
    assert canvas.child(0).selectionInterface() is None
    assert canvas.child(0).valueInterface() is None


def test_moving_by_keyboard_is_announced(view: ProcessView, told: Told) -> None:
    key(view, Qt.Key.Key_Home)
    start = "Start event Call, lane Service desk"
    assert [what for what, _ in told] == [QAccessible.Event.Selection, QAccessible.Event.Focus]
    assert all(name.startswith(start) for _, name in told)


def test_selecting_several_is_announced_as_one_change(view: ProcessView, told: Told) -> None:
    view.select_all()
    assert told[0] == (QAccessible.Event.SelectionWithin, "Process drawing")
    assert len(told) == 2


def test_another_state_of_the_drawing_is_announced(view: ProcessView, told: Told) -> None:
    view.show_document(with_node(INCIDENT, "fix", name="Solve"))
    assert (QAccessible.Event.ObjectReorder, "Process drawing") in told


def test_children_follow_the_document(view: ProcessView, canvas: QAccessibleInterface) -> None:
    fix = children(canvas)["Service task Fix, lane Service desk"]
    view.show_document(with_node(INCIDENT, "fix", name="Solve"))
    assert fix.text(NAME).startswith("Service task Solve, lane Service desk, ")
    view.show_document(without_node(INCIDENT, "fix"))
    assert not fix.isValid()
    assert fix.text(NAME) == ""
    assert canvas.indexOfChild(fix) == -1
    assert canvas.childCount() == 24


def test_the_interfaces_of_a_view_that_is_gone_are_given_back(qtbot: QtBot) -> None:
    view = ProcessView()
    view.show_document(INCIDENT)
    canvas = QAccessible.queryAccessibleInterface(view)
    numbers = [QAccessible.uniqueId(canvas.child(at)) for at in range(canvas.childCount())]
    assert all(QAccessible.accessibleInterface(number) is not None for number in numbers)
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))
    assert all(QAccessible.accessibleInterface(number) is None for number in numbers)
