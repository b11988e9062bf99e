"""Steps are given to another lane and move there."""

from __future__ import annotations

import pytest
from builders import process_of, project_of

from itsm_fit.editor.commands.lanes import given_to_lane
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.model.process import Bounds, EventKind, Lane, Node, NodeKind


def diagram(*nodes: Node, drawn: bool = True) -> Diagram:
    """Two lanes of 200 below each other, or beside each other when they stand upright."""
    lanes = (
        Lane("one", "One", bounds=Bounds(30, 0, 700, 200) if drawn else None),
        Lane("two", "Two", bounds=Bounds(30, 200, 700, 200) if drawn else None),
    )
    project = project_of(process_of(nodes, [], lanes=lanes))
    return Diagram.of(project, project.documents[0])


def task(name: str, x: float, y: float, lane: str = "one") -> Node:
    return Node(name, NodeKind.TASK, name, lane=lane, bounds=Bounds(x, y, 100, 80))


def node_of(after: Diagram, name: str) -> Node:
    return after.document.processes[0].node_by_id[name]


def test_a_step_goes_straight_to_the_middle_of_the_lane() -> None:
    after = given_to_lane(diagram(task("A", 100, 60)), ["A"], "two")
    assert (node_of(after, "A").lane, node_of(after, "A").bounds) == ("two", Bounds(100, 260, 100, 80))


def test_a_step_stands_beside_what_is_there() -> None:
    after = given_to_lane(diagram(task("A", 100, 60), task("B", 100, 260, "two")), ["A"], "two")
    assert node_of(after, "A").bounds == Bounds(200, 260, 100, 80)


def test_an_event_on_the_border_comes_along() -> None:
    event = Node(
        "E", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="A", lane="one", bounds=Bounds(132, 122, 36, 36)
    )
    after = given_to_lane(diagram(task("A", 100, 60), event), ["A", "E"], "two")
    assert (node_of(after, "E").lane, node_of(after, "E").bounds) == ("two", Bounds(132, 322, 36, 36))


def test_what_is_not_drawn_changes_its_lane_only() -> None:
    after = given_to_lane(diagram(Node("A", NodeKind.TASK, lane="one"), drawn=False), ["A"], "two")
    assert node_of(after, "A") == Node("A", NodeKind.TASK, lane="two")
    assert node_of(given_to_lane(after, ["A"], None), "A").lane is None


def test_a_lane_that_is_not_there_is_refused() -> None:
    with pytest.raises(EditError, match="no lane"):
        given_to_lane(diagram(task("A", 100, 60)), ["A"], "three")
