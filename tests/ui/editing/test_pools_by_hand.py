"""Pools beside and below each other, worked on by real mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import click, drag, key, place
from PySide6.QtCore import Qt

from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point, Process

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _process(key: str, top: float, lanes: tuple[Lane, ...] = ()) -> Process:
    """A start, a task and an end in a row, 60 below a height, in the first lane if there are any."""
    lane = lanes[0].id if lanes else None
    nodes = (
        Node(f"{key}_start", NodeKind.START, "Go", lane=lane, bounds=Bounds(80, top + 42, 36, 36)),
        Node(f"{key}_task", NodeKind.TASK, f"Assess {key}", lane=lane, bounds=Bounds(180, top + 20, 100, 80)),
        Node(f"{key}_end", NodeKind.END, lane=lane, bounds=Bounds(360, top + 42, 36, 36)),
    )
    flows = (
        Flow(f"{key}_f1", f"{key}_start", f"{key}_task", waypoints=(Point(116, top + 60), Point(180, top + 60))),
        Flow(f"{key}_f2", f"{key}_task", f"{key}_end", waypoints=(Point(280, top + 60), Point(360, top + 60))),
    )
    return Process(key, nodes=nodes, flows=flows, lanes=lanes)


TWO = Document(
    "two.bpmn",
    processes=(_process("A", 0), _process("B", 160, (Lane("B_lane", "Team", bounds=Bounds(30, 160, 570, 120)),))),
    pools=(
        Pool("pool_A", "Change", "A", Bounds(0, 0, 600, 120)),
        Pool("pool_B", "Vendor", "B", Bounds(0, 160, 600, 120)),
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
