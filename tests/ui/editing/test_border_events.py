"""Events on the borders of activities: put there, moved along, taken off, gone with their activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canvas_kit import INCIDENT, choose, click, create, drag, key, middle, place
from PySide6.QtCore import Qt

from itsm_fit.checks import check_project
from itsm_fit.model.process import EventKind, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.session.session import Revision

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_t_puts_a_timer_on_the_border_of_the_selected_step(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T, modifiers=CTRL)
    new = board.node(choose(board.editor, "timer"))
    assert (new.kind, new.event, new.attached_to, new.lane) == (NodeKind.BOUNDARY, EventKind.TIMER, "fix", "desk")
    assert new.bounds is not None
    assert new.bounds.center.y == 115  # the lower border of Fix
    assert board.undo_texts == ["Put Timer on the border of “Fix”"]


def test_a_second_event_stands_beside_the_first(board: Board) -> None:
    click(board.view, "escalate")
    key(board.view, Key.Key_T, modifiers=CTRL)
    new, late = board.node(choose(board.editor, "error")).bounds, board.node("late").bounds
    assert new is not None
    assert late is not None
    assert new.right <= late.x


def test_an_event_created_on_a_border_goes_onto_it(board: Board) -> None:
    new = board.node(create(board.editor, "timer event", 450, 118))
    assert (new.kind, new.attached_to) == (NodeKind.BOUNDARY, "fix")
    assert new.bounds is not None
    assert (new.bounds.center.x, new.bounds.center.y) == (450, 115)


def test_a_free_event_dropped_on_a_border_is_attached(board: Board) -> None:
    new = create(board.editor, "message event", 700, 260)
    assert board.node(new).kind is NodeKind.CATCH
    drag(board.view, middle(board.view, new), place(board.view, 490, 50))
    event = board.node(new)
    assert (event.kind, event.event, event.attached_to) == (NodeKind.BOUNDARY, EventKind.MESSAGE, "fix")
    assert event.bounds is not None
    assert event.bounds.center.x == 490


def test_an_event_dragged_off_the_border_stands_free_with_its_flow(board: Board) -> None:
    drag(board.view, middle(board.view, "late"), place(board.view, 560, 200))
    late = board.node("late")
    assert (late.kind, late.attached_to, late.interrupting) == (NodeKind.CATCH, None, True)
    assert board.flow("late", "given_up").waypoints
    board.session.stack.undo()
    assert board.document is INCIDENT


def test_an_error_cannot_leave_the_border_and_the_reason_is_said(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T, modifiers=CTRL)
    new = choose(board.editor, "error")
    said: list[str] = []
    board.session.refused.connect(said.append)
    before = board.document
    drag(board.view, middle(board.view, new), place(board.view, 700, 260))
    assert said == ["An event of kind “error” stands on the border of an activity only."]
    assert board.document is before


def test_an_event_that_flows_lead_to_is_not_put_on_a_border(board: Board) -> None:
    new = create(board.editor, "message event", 365, 75)
    assert board.flow("which", new)
    drag(board.view, middle(board.view, new), place(board.view, 440, 37))
    assert (board.node(new).kind, board.node(new).attached_to) == (NodeKind.CATCH, None)


def test_an_event_dragged_to_another_activity_goes_onto_its_border(board: Board) -> None:
    drag(board.view, middle(board.view, "late"), place(board.view, 190, 115))
    late = board.node("late")
    assert (late.kind, late.attached_to, late.lane) == (NodeKind.BOUNDARY, "log", "desk")


def test_an_event_follows_its_activity_and_goes_with_it(board: Board) -> None:
    start = middle(board.view, "escalate")
    drag(board.view, start, start + (place(board.view, 40, 0) - place(board.view, 0, 0)))
    assert board.node("late").bounds.x == 512  # type: ignore[union-attr]
    click(board.view, "escalate")
    key(board.view, Key.Key_Delete)
    assert not {"escalate", "late"} & set(board.process.node_by_id)


def _without_host(board: Board) -> bytes:
    """Open the incident as a file whose timer stands on nothing, and whose error stands on a step that is not there."""
    text = write_bpmn(INCIDENT).decode().replace('attachedToRef="escalate" ', "")
    error = '<bpmn:boundaryEvent id="fails" attachedToRef="gone"><bpmn:errorEventDefinition/></bpmn:boundaryEvent>'
    bounds = '<dc:Bounds x="700" y="100" width="36" height="36"/>'
    shape = f'<bpmndi:BPMNShape id="f_di" bpmnElement="fails">{bounds}</bpmndi:BPMNShape>'
    text = text.replace("</bpmn:process>", f"{error}</bpmn:process>")
    data = text.replace("</bpmndi:BPMNPlane>", f"{shape}</bpmndi:BPMNPlane>").encode()
    board.session.open(Revision(Project(documents=(read_bpmn(data, "incident.bpmn"),))))
    return data


def test_events_that_stand_on_nothing_are_drawn_named_by_check_and_kept(board: Board) -> None:
    data = _without_host(board)
    assert {"late", "fails"} <= board.view.drawing.figure.keys()
    found = [finding.element for finding in check_project(board.project) if finding.rule == "unplayed-element"]
    assert {"late", "fails"} <= set(found)
    assert write_bpmn(board.document) == data


def test_events_that_stand_on_nothing_are_changed_moved_and_put_onto_a_step(board: Board) -> None:
    _without_host(board)
    click(board.view, "late")
    key(board.view, Key.Key_I)
    assert board.node("late").interrupting
    drag(board.view, middle(board.view, "fails"), place(board.view, 760, 230))
    fails = board.node("fails")
    assert (fails.kind, fails.attached_to) == (NodeKind.BOUNDARY, "gone")
    assert fails.bounds is not None
    assert fails.bounds.center.x == 760
    drag(board.view, middle(board.view, "fails"), place(board.view, 450, 115))
    assert board.node("fails").attached_to == "fix"
    again = read_bpmn(write_bpmn(board.document), "a.bpmn").processes[0].node_by_id["fails"]
    assert (again.attached_to, again.event) == ("fix", EventKind.ERROR)
