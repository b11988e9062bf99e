"""Pools whose lanes lie beside each other: whatever is done to level ones is done to them, across."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from itsm_fit.drawing.geometry import inside
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.lanes import given_to_lane, lane_added, lane_moved, lane_split
from itsm_fit.editor.commands.sizes import resized
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.slide import is_level
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project


@pytest.fixture
def diagram() -> Diagram:
    """Three lanes 200 wide, 30 below the top of their pool: start and step a in A, step b in B, the end in C."""
    lanes = tuple(
        Lane(own, own, bounds=Bounds(200 * at, 30, 200, 770), horizontal=False) for at, own in enumerate("ABC")
    )
    nodes = (
        Node("s", NodeKind.START, lane="A", bounds=Bounds(82, 80, 36, 36)),
        Node("a", NodeKind.TASK, "a", lane="A", bounds=Bounds(50, 180, 100, 80)),
        Node("b", NodeKind.TASK, "b", lane="B", bounds=Bounds(250, 360, 100, 80)),
        Node("e", NodeKind.END, lane="C", bounds=Bounds(482, 540, 36, 36)),
    )
    flows = (
        Flow("sa", "s", "a", waypoints=(Point(100, 116), Point(100, 180))),
        Flow("ab", "a", "b", waypoints=(Point(100, 260), Point(100, 400), Point(250, 400))),
        Flow("be", "b", "e", waypoints=(Point(300, 440), Point(300, 558), Point(482, 558))),
    )
    process = Process("P", "P", nodes=nodes, flows=flows, lanes=lanes)
    pool = Pool("pool", "P", "P", Bounds(0, 0, 600, 800), horizontal=False)
    return Diagram(Project(documents=(Document("p.bpmn", (process,), (pool,)),)), 0)


def _process(diagram: Diagram) -> Process:
    return diagram.document.processes[0]


def _stack(diagram: Diagram) -> list[tuple[str, float, float]]:
    """Lanes from left to right, with their sides."""
    lanes = [(lane.id, lane.bounds) for lane in _process(diagram).lanes if lane.parent is None and lane.bounds]
    return sorted(((own, box.x, box.right) for own, box in lanes), key=lambda each: each[1])


def _check(diagram: Diagram) -> None:
    """Lanes fill their pool side by side, steps stand in theirs, lines are level or upright."""
    process, pool = _process(diagram), diagram.document.pools[0].bounds
    assert pool is not None
    stack = _stack(diagram)
    assert (stack[0][1], stack[-1][2]) == (pool.x, pool.right)
    assert all(left[2] == right[1] for left, right in pairwise(stack))
    for lane in process.lanes:
        assert lane.bounds is not None
        assert lane.bounds.bottom == pool.bottom
    for node in (each for each in process.nodes if each.parent is None):
        lane = process.lane_of(node)
        assert lane is not None
        assert lane.bounds is not None
        assert node.bounds is not None
        assert inside(node.bounds, lane.bounds)
    assert all(is_level(flow.waypoints) for flow in process.flows)


def test_lanes_change_places_with_all_they_hold(diagram: Diagram) -> None:
    after = lane_moved(diagram, "C", 0)
    assert _stack(after) == [("C", 0, 200), ("A", 200, 400), ("B", 400, 600)]
    assert [node.bounds and node.bounds.x for node in _process(after).nodes] == [282, 250, 450, 82]
    _check(after)


def test_a_new_lane_stands_beside_and_the_pool_grows_to_the_right(diagram: Diagram) -> None:
    after, own = lane_added(diagram, "A", "below")
    assert _stack(after) == [("A", 0, 200), (own, 200, 360), ("B", 360, 560), ("C", 560, 760)]
    assert after.document.pools[0].bounds == Bounds(0, 0, 760, 800)
    _check(after)


def test_a_split_lane_hands_its_steps_out(diagram: Diagram) -> None:
    after, first = lane_split(diagram, "B")
    assert first in _process(after).lane_by_id
    _check(after)


def test_a_lane_pulled_wider_pushes_those_to_its_right(diagram: Diagram) -> None:
    box = _process(diagram).lane_by_id["A"].bounds
    assert box is not None
    after = resized(diagram, "A", replace(box, width=300))
    # B gives the 30 that are free before its step but for a margin of 20, the other 70 push
    assert _stack(after) == [("A", 0, 300), ("B", 300, 470), ("C", 470, 670)]
    _check(after)


def test_a_step_is_given_to_another_lane(diagram: Diagram) -> None:
    after = given_to_lane(diagram, ["b"], "C")
    node = _process(after).node_by_id["b"]
    assert (node.lane, node.bounds) == ("C", Bounds(450, 360, 100, 80))
    _check(after)


def test_a_sub_process_is_made_folded_and_unfolded(diagram: Diagram) -> None:
    opened, own = wrapped(diagram, ["b"])
    _check(opened)
    small = folded(opened, own)
    _check(small)
    again = unfolded(small, own)
    _check(again)
    assert _process(again).node_by_id["b"].bounds is not None
