"""Lanes that change places: lines inside them go along, lines between them step aside where a step comes to stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from itsm_fit.editor.commands.lanes import lane_added, lane_moved
from itsm_fit.editor.crossing import Steps, clear_ways
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.slide import is_level
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project

LANES = tuple(Lane(own, own, bounds=Bounds(30, 200 * at, 970, 200)) for at, own in enumerate("ABC"))
TASK = NodeKind.TASK
NODES = (
    Node("a", TASK, "a", lane="A", bounds=Bounds(100, 60, 100, 80)),
    Node("b", TASK, "b", lane="B", bounds=Bounds(400, 260, 100, 80)),
    Node("c", TASK, "c", lane="C", bounds=Bounds(250, 460, 100, 80)),
    Node("d", TASK, "d", lane="C", bounds=Bounds(700, 460, 100, 80)),
)
FLOWS = (
    Flow("ab", "a", "b", "go", waypoints=(Point(200, 100), Point(300, 100), Point(300, 300), Point(400, 300)),
         label_bounds=Bounds(305, 190, 20, 14)),
    Flow("cd", "c", "d", waypoints=(Point(350, 500), Point(700, 500))),
)  # fmt: skip


def _sheet(*, by_hand: bool = False) -> Diagram:
    flows = (replace(FLOWS[0], by_hand=by_hand), *FLOWS[1:])
    process = Process("P", nodes=NODES, flows=flows, lanes=LANES)
    document = Document("p.bpmn", (process,), pools=(Pool("Pool", "P", "P", Bounds(0, 0, 1000, 600)),))
    return Diagram(Project(documents=(document,)), 0)


def _flow(diagram: Diagram, own: str) -> Flow:
    return next(flow for flow in diagram.document.processes[0].flows if flow.id == own)


def test_a_line_between_lanes_steps_aside_for_what_comes_between() -> None:
    diagram = lane_moved(_sheet(), "C", 1)
    assert diagram.document.processes[0].node_by_id["c"].bounds == Bounds(250, 260, 100, 80)
    # c now spans 250 to 350 across the upright stretch at 300: 14 to its left is nearer than beyond b on its right
    assert _flow(diagram, "ab").waypoints == (Point(200, 100), Point(236, 100), Point(236, 500), Point(400, 500))


def test_its_label_goes_along() -> None:
    label = _flow(lane_moved(_sheet(), "C", 1), "ab").label_bounds
    assert label is not None
    assert (label.x, label.right) == (241, 261)


@pytest.mark.parametrize("by_hand", [True, False])
def test_bends_made_by_hand_are_still_known_as_such(by_hand: bool) -> None:
    assert _flow(lane_moved(_sheet(by_hand=by_hand), "C", 1), "ab").by_hand is by_hand


def test_bends_made_by_hand_outlast_room_being_made() -> None:
    diagram, _ = lane_added(_sheet(by_hand=True), "C", "above")
    assert _flow(diagram, "ab").by_hand
    assert _flow(diagram, "ab").waypoints[0] == Point(200, -60)


def test_a_line_inside_a_lane_goes_along_whole() -> None:
    assert _flow(lane_moved(_sheet(), "C", 1), "cd").waypoints == (Point(350, 300), Point(700, 300))


def test_putting_a_lane_there_and_back_again_leaves_every_line_level_and_clear() -> None:
    diagram = lane_moved(lane_moved(_sheet(), "C", 0), "C", 2)
    process = diagram.document.processes[0]
    assert [node.bounds for node in process.nodes] == [node.bounds for node in NODES]
    steps = Steps(process)
    assert all(is_level(flow.waypoints) and not steps.any_met(flow, flow.waypoints) for flow in process.flows)


def test_two_lines_do_not_step_onto_each_other() -> None:
    nodes = (*NODES, Node("e", TASK, "e", lane="A", bounds=Bounds(100, -40, 100, 80)))
    flows = tuple(
        Flow(own, source, "b", waypoints=(Point(200, y), Point(x, y), Point(x, 500), Point(400, 500)))
        for own, source, y, x in (("ab", "a", 100.0, 290.0), ("eb", "e", 0.0, 310.0))
    )
    moved = tuple(replace(node, bounds=Bounds(250, 260, 100, 80)) if node.id == "c" else node for node in nodes)
    process = Process("P", nodes=moved, flows=flows)
    ways, blocked = clear_ways(process, {"ab", "eb"}, down=True)
    assert blocked == set()
    assert abs(ways["ab"][1].x - ways["eb"][1].x) >= 9
    assert all(is_level(points) for points in ways.values())


def test_lines_that_cannot_step_aside_are_named() -> None:
    wall = Node("w", TASK, "w", bounds=Bounds(-5000, 200, 10000, 20))
    flow = Flow("ab", "a", "b", waypoints=(Point(200, 100), Point(300, 100), Point(300, 300), Point(400, 300)))
    assert clear_ways(Process("P", nodes=(*NODES[:2], wall), flows=(flow,)), {"ab"}, down=True) == ({}, {"ab"})


def test_level_stretches_give_way_where_lanes_lie_beside_each_other() -> None:
    """The same drawing, its axes exchanged."""
    nodes = tuple(
        replace(node, bounds=Bounds(box.y, box.x, box.height, box.width)) for node in NODES if (box := node.bounds)
    )
    nodes = tuple(replace(node, bounds=Bounds(260, 250, 80, 100)) if node.id == "c" else node for node in nodes)
    points = (Point(100, 200), Point(100, 300), Point(500, 300), Point(500, 400))
    nodes = tuple(replace(node, bounds=Bounds(460, 400, 80, 100)) if node.id == "b" else node for node in nodes)
    ways, _ = clear_ways(Process("P", nodes=nodes, flows=(Flow("ab", "a", "b", waypoints=points),)), {"ab"}, down=False)
    assert ways == {"ab": (Point(100, 200), Point(100, 236), Point(500, 236), Point(500, 400))}
    assert all(a.x == b.x or a.y == b.y for a, b in pairwise(ways["ab"]))


def test_a_line_comes_in_from_the_side_on_which_its_lane_lies_now() -> None:
    """From a down into the top of d; with C above A it comes up into the foot of d."""
    points = (Point(200, 100), Point(750, 100), Point(750, 460))
    diagram = _sheet()
    process = diagram.document.processes[0]
    flow = Flow("ad", "a", "d", waypoints=points)
    diagram = lane_moved(diagram.with_process(process, replace(process, flows=(flow,))), "C", 0)
    # d stands at 60 to 140 now, a at 260: the stretch that would have run through d ends at its foot
    assert _flow(diagram, "ad").waypoints == (Point(200, 300), Point(750, 300), Point(750, 140))
