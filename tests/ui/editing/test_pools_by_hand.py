"""Pools beside and below each other, worked on by real mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from canvas_kit import click, drag, key, place
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from itsm_fit.drawing.geometry import inside
from itsm_fit.editor.commands.colour import PAINTS
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _process(key: str, top: float, lanes: tuple[Lane, ...] = ()) -> Process:
    """A start, two tasks and an end in a row, 60 below a height, in the first lane if there are any."""
    lane = lanes[0].id if lanes else None
    nodes = (
        Node(f"{key}_start", NodeKind.START, "Go", lane=lane, bounds=Bounds(80, top + 42, 36, 36)),
        Node(f"{key}_task", NodeKind.TASK, f"Assess {key}", lane=lane, bounds=Bounds(180, top + 20, 100, 80)),
        Node(f"{key}_check", NodeKind.TASK, f"Check {key}", lane=lane, bounds=Bounds(320, top + 20, 100, 80)),
        Node(f"{key}_end", NodeKind.END, lane=lane, bounds=Bounds(460, top + 42, 36, 36)),
    )
    flows = (
        Flow(f"{key}_f1", f"{key}_start", f"{key}_task", waypoints=(Point(116, top + 60), Point(180, top + 60))),
        Flow(f"{key}_f2", f"{key}_task", f"{key}_check", waypoints=(Point(280, top + 60), Point(320, top + 60))),
        Flow(f"{key}_f3", f"{key}_check", f"{key}_end", waypoints=(Point(420, top + 60), Point(460, top + 60))),
    )
    return Process(key, nodes=nodes, flows=flows, lanes=lanes)


LATE = Node(
    "late",
    NodeKind.BOUNDARY,
    event=EventKind.TIMER,
    attached_to="A_task",
    interrupting=False,
    bounds=Bounds(250, 82, 36, 36),
)
TEAM = Lane("B_lane", "Team", bounds=Bounds(30, 160, 570, 120))
_A = _process("A", 0)
TWO = Document(
    "two.bpmn",
    processes=(
        replace(_A, nodes=(*_A.nodes, LATE)),
        _process("B", 160, (Lane("B_lane", "Team", bounds=Bounds(30, 160, 570, 120)),)),
    ),
    pools=(
        Pool("pool_A", "Change", "A", Bounds(0, 0, 600, 120)),
        Pool("pool_B", "Vendor", "B", Bounds(0, 160, 600, 120)),
    ),
    artifacts=(
        Artifact("note", ArtifactKind.ANNOTATION, "Within a day", parent="A", bounds=Bounds(500, 10, 90, 30)),
        Artifact("form", ArtifactKind.DATA_OBJECT, "Form", parent="A", bounds=Bounds(520, 60, 36, 50)),
    ),
    associations=(
        Association("to_note", "A_task", "note", waypoints=(Point(280, 30), Point(500, 25))),
        Association("to_form", "A_task", "form", waypoints=(Point(280, 90), Point(520, 85))),
        Association("to_form2", "A_check", "form", waypoints=(Point(420, 90), Point(520, 90))),
    ),
    message_flows=(MessageFlow("m", "A_task", "B_task", waypoints=(Point(230, 100), Point(230, 180))),),
)
"""Two pools 40 apart, the lower one with a lane."""
POOL_A, POOL_B = (15, 60), (15, 220)
"""Places in the headers."""
two_pools = pytest.mark.parametrize("board", [TWO], indirect=True)


def _boxes(board: Board) -> list[tuple[float, float]]:
    return [(pool.bounds.y, pool.bounds.bottom) for pool in board.document.pools if pool.bounds]


@two_pools
def test_a_lane_below_leaves_what_a_pool_holds_where_it_is_in_a_lane_of_its_own(board: Board) -> None:
    click(board.view, place(board.view, *POOL_A))
    key(board.view, Key.Key_L, modifiers=CTRL)
    board.editor.names.finish()
    first, new = board.process.lanes
    assert (first.bounds, new.bounds) == (Bounds(30, 0, 570, 120), Bounds(30, 120, 570, 160))
    assert [(node.bounds, node.lane) for node in board.process.nodes] == [
        (node.bounds, first.id) for node in TWO.processes[0].nodes
    ]
    assert board.process.flows == TWO.processes[0].flows
    assert _boxes(board) == [(0, 280), (320, 440)]
    board.session.stack.undo()
    assert board.document is TWO


@two_pools
def test_a_lane_above_leaves_what_a_pool_holds_where_it_is_and_pools_above_make_room(board: Board) -> None:
    click(board.view, place(board.view, *POOL_B))
    key(board.view, Key.Key_U, modifiers=CTRL | SHIFT)
    board.editor.names.finish()
    process = board.document.processes[1]
    assert [lane.bounds and lane.bounds.y for lane in process.lanes] == [0, 160]
    assert process.nodes == TWO.processes[1].nodes
    assert _boxes(board) == [(-160, -40), (0, 280)]


@two_pools
def test_a_pool_pulled_larger_pushes_the_next_one_down_with_all_it_holds(board: Board) -> None:
    click(board.view, place(board.view, *POOL_A))
    drag(board.view, place(board.view, 300, 122), place(board.view, 300, 202))
    assert _boxes(board) == [(0, 200), (240, 360)]
    assert board.document.processes[1].node_by_id["B_task"].bounds == Bounds(180, 260, 100, 80)
    assert board.undo_texts == ["Resize “Change”"]
    board.session.stack.undo()
    assert board.document is TWO


@two_pools
def test_a_pool_put_onto_another_one_pushes_that_away(board: Board) -> None:
    start = place(board.view, *POOL_A)
    drag(board.view, start, start + (place(board.view, 0, 60) - place(board.view, 0, 0)))
    assert _boxes(board) == [(60, 180), (230, 350)]
    assert board.document.processes[1].node_by_id["B_task"].bounds == Bounds(180, 250, 100, 80)


@two_pools
def test_tidying_keeps_the_order_in_which_pools_and_lanes_are_drawn(board: Board) -> None:
    click(board.view, place(board.view, *POOL_B))
    key(board.view, Key.Key_L, modifiers=CTRL)
    board.editor.names.finish()
    start = place(board.view, *POOL_A)
    drag(board.view, start, start + (place(board.view, 0, 500) - place(board.view, 0, 0)))
    upper, lower = board.document.pools[1], board.document.pools[0]
    assert upper.bounds is not None
    assert lower.bounds is not None
    assert upper.bounds.bottom < lower.bounds.y
    key(board.view, Key.Key_L, modifiers=CTRL | SHIFT)
    upper, lower = board.document.pools[1], board.document.pools[0]
    assert upper.bounds is not None
    assert lower.bounds is not None
    assert upper.bounds.bottom < lower.bounds.y


def _chosen_flows() -> Document:
    """The flow to Check A has a share and a colour, that from there a condition."""
    process = TWO.processes[0]
    said = {"A_check": {"share": 0.3, "colours": PAINTS[0].colours}, "A_end": {"conditional": True, "condition": "ok"}}
    flows = tuple(replace(flow, **said.get(flow.target, {})) for flow in process.flows)  # type: ignore[arg-type]
    return replace(TWO, processes=(replace(process, flows=flows), *TWO.processes[1:]))


@pytest.mark.parametrize("board", [_chosen_flows()], indirect=True)
def test_what_a_flow_says_of_its_cases_is_named_where_it_becomes_a_message_and_keeps_its_colour(board: Board) -> None:
    told: list[str] = []
    board.session.noticed.connect(told.append)
    click(board.view, "A_check")
    key(board.view, Key.Key_PageDown, modifiers=CTRL | Qt.KeyboardModifier.AltModifier)
    (message,) = (line for line in board.document.message_flows if line.target == "A_check")
    assert message.colours == PAINTS[0].colours
    assert told[1] == (
        "Messages have no share, condition or default: “Assess A” to “Check A” lost what was said of them."
    )
    key(board.view, Key.Key_PageUp, modifiers=CTRL | Qt.KeyboardModifier.AltModifier)
    (flow,) = (flow for flow in board.process.flows if flow.target == "A_check")
    assert flow.colours == PAINTS[0].colours


def _ends(board: Board, number: int) -> set[tuple[str, str]]:
    return {(flow.source, flow.target) for flow in board.document.processes[number].flows}


@two_pools
def test_a_step_dragged_into_another_pool_belongs_to_its_process_and_its_lines_follow(board: Board) -> None:
    told: list[str] = []
    board.session.noticed.connect(told.append)
    start = place(board.view, 230, 40)
    drag(board.view, start, start + (place(board.view, 300, 180) - place(board.view, 0, 0)))
    left, other = board.document.processes
    assert {node.id for node in left.nodes} == {"A_start", "A_check", "A_end"}
    assert {"A_task", "late"} <= {node.id for node in other.nodes}
    assert other.node_by_id["A_task"].lane == "B_lane"
    assert other.node_by_id["late"].attached_to == "A_task"
    assert _ends(board, 0) == {("A_check", "A_end")}
    assert ("A_task", "B_task") in _ends(board, 1)
    messages = {(line.source, line.target): line for line in board.document.message_flows}
    assert messages.keys() == {("A_task", "A_check")}
    assert all(line.waypoints for line in messages.values())
    note, form = board.document.artifacts
    assert note.parent == "B"
    assert note.bounds is not None
    assert board.document.pools[1].bounds is not None
    assert inside(note.bounds, board.document.pools[1].bounds)
    assert (form.parent, form.bounds) == ("A", Bounds(520, 60, 36, 50))
    assert {line.id for line in board.document.associations} == {"to_note", "to_form2"}
    assert told == [
        "Between pools messages run: “Assess A” to “Check A” became message flows.",
        "Inside a pool no messages run: “Assess A” to “Assess B” became sequence flows.",
        "Nothing can run from pool to pool there: “Go” to “Assess A”, “Assess A” to “Form” went.",
    ]
    again = read_bpmn(write_bpmn(board.document), "two.bpmn")
    assert [process.nodes for process in again.processes] == [process.nodes for process in board.document.processes]
    assert again.message_flows == board.document.message_flows
    board.session.stack.undo()
    assert board.document is TWO


@two_pools
def test_a_step_of_the_last_lane_moves_by_keys_into_the_next_pool_and_back(board: Board) -> None:
    click(board.view, "A_check")
    key(board.view, Key.Key_PageDown, modifiers=CTRL | Qt.KeyboardModifier.AltModifier)
    node = board.document.processes[1].node_by_id["A_check"]
    assert node.lane == "B_lane"
    assert node.bounds is not None
    assert (node.bounds.center.y, node.bounds.x) == (220, 500)  # beside what stands straight below
    assert ("A_task", "A_check") in {(line.source, line.target) for line in board.document.message_flows}
    assert board.undo_texts == ["Move “Check A” to the Pool Below"]
    assert board.view.selected_ids() == ("A_check",)
    key(board.view, Key.Key_PageUp, modifiers=CTRL | Qt.KeyboardModifier.AltModifier)
    assert ("A_task", "A_check") in _ends(board, 0)
    assert {line.id for line in board.document.message_flows} == {"m"}
    board.session.stack.undo()
    board.session.stack.undo()
    assert board.document is TWO


@two_pools
def test_steps_moved_together_into_another_pool_stay_joined_and_the_pool_reaches_around_them(board: Board) -> None:
    click(board.view, "A_task")
    click(board.view, "A_check", CTRL)
    key(board.view, Key.Key_PageDown, modifiers=CTRL | Qt.KeyboardModifier.AltModifier)
    other = board.document.processes[1]
    assert {"A_task", "A_check", "late"} <= other.node_by_id.keys()
    assert ("A_task", "A_check") in _ends(board, 1)
    pool = board.document.pools[1].bounds
    assert pool is not None
    assert all(node.bounds and inside(node.bounds, pool) for node in other.nodes)
    assert all(each.parent == "B" and each.bounds and inside(each.bounds, pool) for each in board.document.artifacts)
    assert all(node.lane == "B_lane" for node in other.nodes if node.kind is not NodeKind.BOUNDARY)
    board.session.stack.undo()
    assert board.document is TWO


THREE = replace(TWO, pools=(*TWO.pools, Pool("closed", "Customer", None, Bounds(4, 330, 630, 60))))
three_pools = pytest.mark.parametrize("board", [THREE], indirect=True)


@three_pools
def test_a_dragged_pool_comes_to_rest_level_with_the_side_of_another_and_a_guide_shows_it(board: Board) -> None:
    start = place(board.view, *POOL_A)
    QTest.mousePress(board.view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for to in (20, 5):
        QTest.mouseMove(board.view.viewport(), start + (place(board.view, to, 0) - place(board.view, 0, 0)))
    preview = board.editor.preview
    assert preview is not None
    assert [(line.x1(), line.x2()) for line in preview.guides] == [(4, 4)]
    end = start + (place(board.view, 5, 0) - place(board.view, 0, 0))
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert board.document.pools[0].bounds == Bounds(4, 0, 600, 120)
    assert board.process.node_by_id["A_task"].bounds == Bounds(184, 20, 100, 80)


@three_pools
def test_open_and_closed_pools_are_aligned_and_distributed_with_all_they_hold(board: Board) -> None:
    click(board.view, place(board.view, *POOL_A))
    click(board.view, place(board.view, *POOL_B), CTRL)
    click(board.view, "closed", CTRL)
    key(board.view, Key.Key_Right, modifiers=CTRL | SHIFT)
    assert [pool.bounds and pool.bounds.right for pool in board.document.pools] == [634, 634, 634]
    assert board.process.node_by_id["A_task"].bounds == Bounds(214, 20, 100, 80)
    key(board.view, Key.Key_V, modifiers=CTRL | Qt.KeyboardModifier.AltModifier)
    assert _boxes(board) == [(0, 120), (165, 285), (330, 390)]
    assert board.document.processes[1].node_by_id["B_task"].bounds == Bounds(214, 185, 100, 80)
    for _ in range(2):
        board.session.stack.undo()
    assert board.document is THREE
