"""What the marks at an element say, set by keys and mouse, and how the file says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import choose, click, key, middle, place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from itsm_fit.drawing.geometry import overlap
from itsm_fit.drawing.svg.document import to_svg
from itsm_fit.model import edits
from itsm_fit.model.process import EventKind, Loop, Node, NodeKind
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _offered(board: Board) -> list[str]:
    menu = board.editor.asking.menu
    assert menu is not None
    return [menu.list.item(at).text() for at in range(menu.list.count())]


def _written(board: Board) -> str:
    return write_bpmn(board.document).decode()


def _read_back(board: Board, element: str) -> Node:
    return read_bpmn(write_bpmn(board.document), "again.bpmn").processes[0].node_by_id[element]


def test_i_lets_the_step_go_on_beside_the_event_on_its_border(board: Board) -> None:
    click(board.view, "late")
    before = board.node("late").interrupting
    key(board.view, Key.Key_I)
    assert board.node("late").interrupting is not before
    key(board.view, Key.Key_I)
    assert board.node("late").interrupting is before
    board.session.stack.undo()
    board.session.stack.undo()
    assert board.session.stack.index() == 0


def test_a_non_interrupting_timer_is_put_on_a_border_at_once(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T, modifiers=CTRL)
    assert _offered(board)[:2] == ["Timer on the border", "Non-interrupting timer on the border"]
    own = choose(board.editor, "non timer")
    assert (board.node(own).event, board.node(own).interrupting) == (EventKind.TIMER, False)
    assert f'id="{own}" attachedToRef="fix" cancelActivity="false"' in _written(board)
    assert _read_back(board, own).interrupting is False
    assert to_svg(board.document).count('stroke-dasharray="4 3"') >= 2  # both of its rings


def test_the_pad_of_an_event_on_a_border_turns_it(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T, modifiers=CTRL)
    own = choose(board.editor, "timer on")
    click(board.view, own)
    QTest.mouseClick(board.editor.pad.buttons["interrupting"], Qt.MouseButton.LeftButton)
    assert board.node(own).interrupting is False


def test_an_error_always_interrupts_and_offers_no_other_way(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T, modifiers=CTRL)
    own = choose(board.editor, "error")
    click(board.view, own)
    assert not board.editor.pad.buttons["interrupting"].isVisible()
    said: list[str] = []
    board.session.refused.connect(said.append)
    key(board.view, Key.Key_I)
    assert said == ["An event of kind error always interrupts."]
    assert board.node(own).interrupting


def test_an_event_on_a_border_becomes_another_one_where_it_stands(board: Board) -> None:
    click(board.view, "late")
    bounds = board.node("late").bounds
    key(board.view, Key.Key_T)
    offers = _offered(board)
    assert offers[0] == "Timer on the border"  # the nearest to the non-interrupting one that it is
    assert "Cancellation on the border" not in offers  # only a transaction is cancelled
    assert "Compensation on the border" not in offers  # a flow leaves this one
    assert all("on the border" in each for each in offers)
    choose(board.editor, "non-interrupting message")
    late = board.node("late")
    assert (late.kind, late.event, late.interrupting) == (NodeKind.BOUNDARY, EventKind.MESSAGE, False)
    assert (late.attached_to, late.bounds) == ("escalate", bounds)
    assert "messageEventDefinition" in _written(board)
    board.session.stack.undo()
    assert board.node("late").event is EventKind.TIMER


@pytest.mark.parametrize(
    ("words", "loop", "written"),
    [
        ("loop", Loop.STANDARD, "standardLoopCharacteristics"),
        ("at once", Loop.PARALLEL, "multiInstanceLoopCharacteristics"),
        ("one after", Loop.SEQUENTIAL, 'isSequential="true"'),
    ],
)
def test_m_says_how_a_step_repeats(board: Board, words: str, loop: Loop, written: str) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_M)
    choose(board.editor, words)
    assert board.node("fix").loop is loop
    assert written in _written(board)
    assert _read_back(board, "fix").loop is loop
    key(board.view, Key.Key_M)
    choose(board.editor, "once")
    assert board.node("fix").loop is Loop.NONE
    assert written not in _written(board)


def test_m_lets_all_selected_steps_repeat_in_one_step_of_undo(board: Board) -> None:
    board.view.select(["fix", "log"])
    key(board.view, Key.Key_M)
    choose(board.editor, "at once")
    assert {board.node(own).loop for own in ("fix", "log")} == {Loop.PARALLEL}
    board.session.stack.undo()
    assert {board.node(own).loop for own in ("fix", "log")} == {Loop.NONE}


def test_d_makes_a_flow_the_default_one_and_takes_it_back(board: Board) -> None:
    flow = board.flow("which", "fix")
    board.view.select([flow.id])
    key(board.view, Key.Key_D)
    assert board.node("which").default_flow == flow.id
    assert f'default="{flow.id}"' in _written(board)
    assert board.view.selected_ids() == [flow.id] or tuple(board.view.selected_ids()) == (flow.id,)
    key(board.view, Key.Key_D)
    assert board.node("which").default_flow is None


def test_d_at_a_gateway_asks_which_of_its_flows(board: Board) -> None:
    click(board.view, "which")
    key(board.view, Key.Key_D)
    assert _offered(board)[-1] == "No default flow"
    choose(board.editor, "escalate")
    assert board.node("which").default_flow == board.flow("which", "escalate").id


def test_a_flow_that_becomes_the_default_loses_its_condition_and_it_is_said(board: Board) -> None:
    flow = board.flow("which", "fix")
    board.session.edit("x", lambda project: edits.set_conditional(project, "P", flow.id, True))
    said: list[str] = []
    board.session.noticed.connect(said.append)
    board.view.select([flow.id])
    key(board.view, Key.Key_D)
    assert not board.flow("which", "fix").conditional
    assert said == ["The default flow has no condition: the one that this flow had was taken off."]


def test_an_event_sub_process_is_drawn_open_with_the_event_that_starts_it(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 500, 420).toPointF())
    own = choose(board.editor, "event sub-process")
    frame = board.node(own)
    assert (frame.kind, frame.triggered_by_event, frame.expanded) == (NodeKind.SUB_PROCESS, True, True)
    (start,) = [node for node in board.process.nodes if node.parent == own]
    assert (start.kind, start.event) == (NodeKind.START, EventKind.MESSAGE)
    assert start.bounds is not None
    assert frame.bounds is not None
    assert frame.bounds.x < start.bounds.x < start.bounds.right < frame.bounds.right
    assert board.undo_texts == ["Draw Event sub-process"]
    assert 'triggeredByEvent="true"' in _written(board)
    board.session.stack.undo()
    assert own not in board.process.node_by_id


def test_the_start_of_an_event_sub_process_offers_the_events_that_may_start_it(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 500, 420).toPointF())
    own = choose(board.editor, "event sub-process")
    (start,) = [node for node in board.process.nodes if node.parent == own]
    click(board.view, start.id)
    key(board.view, Key.Key_T)
    assert "Error start" in _offered(board)
    assert all("start" in each.lower() for each in _offered(board))
    choose(board.editor, "non-interrupting timer")
    now = board.node(start.id)
    assert (now.event, now.interrupting) == (EventKind.TIMER, False)
    assert 'isInterrupting="false"' in _written(board)
    key(board.view, Key.Key_I)
    assert board.node(start.id).interrupting


def test_a_sub_process_without_flows_becomes_one_that_an_event_starts_and_back(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 500, 420).toPointF())
    own = choose(board.editor, "event sub-process")
    (start,) = [node for node in board.process.nodes if node.parent == own]
    click(board.view, start.id)
    key(board.view, Key.Key_I)
    board.view.select([own])
    key(board.view, Key.Key_T)
    assert "User task" not in _offered(board)  # it holds a step
    choose(board.editor, "sub-process")
    assert not board.node(own).triggered_by_event
    assert board.node(start.id).interrupting  # what a flow starts interrupts nothing
    key(board.view, Key.Key_T)
    choose(board.editor, "event sub-process")
    assert board.node(own).triggered_by_event


def test_a_step_in_the_flow_is_not_offered_to_be_started_by_an_event(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T)
    assert "Event sub-process" not in _offered(board)
    assert "Sub-process" in _offered(board)


def test_an_event_sub_process_comes_to_stand_beside_what_stands_at_its_place(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 420, 120).toPointF())  # between Fix and Escalate
    own = choose(board.editor, "event sub-process")
    frame = board.node(own).bounds
    assert frame is not None
    others = [node for node in board.process.nodes if own not in {node.id, node.parent}]
    assert not any(overlap(frame, node.bounds) for node in others if node.bounds)


def test_an_event_sub_process_put_down_on_a_flow_stays_out_of_it(board: Board) -> None:
    flow = board.flow("which", "fix")
    at = flow.waypoints[0]
    board.editor.run_by_id("create", place(board.view, at.x + 20, at.y).toPointF())
    own = choose(board.editor, "event sub-process")
    assert board.node(own).triggered_by_event
    assert own not in board.process.incoming
    assert own not in board.process.outgoing


def test_what_is_offered_shows_how_it_looks(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T)
    menu = board.editor.asking.menu
    assert menu is not None
    pictures = [menu.list.item(at).icon().pixmap(22).toImage() for at in range(menu.list.count())]
    assert all(not picture.isNull() for picture in pictures)
    receive, manual = (
        menu.list.findItems(each, Qt.MatchFlag.MatchExactly)[0] for each in ("Receive task", "Manual task")
    )
    assert receive.icon().pixmap(22).toImage() != manual.icon().pixmap(22).toImage()
    menu.reject()


def test_an_event_dropped_at_the_border_of_an_event_sub_process_stays_free(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 500, 420).toPointF())
    own = choose(board.editor, "event sub-process")
    frame = board.node(own).bounds
    assert frame is not None
    board.editor.run_by_id("create", place(board.view, frame.right + 8, frame.center.y).toPointF())
    event = board.node(choose(board.editor, "signal event"))
    assert (event.kind, event.attached_to) == (NodeKind.CATCH, None)
    assert middle(board.view, own) != QPoint()
