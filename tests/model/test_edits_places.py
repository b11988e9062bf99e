"""Edits of where things stand; every expected place is worked out by hand from `little_project`."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from little_project import DOCUMENT, PROJECT

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Flow, Node, Point
from itsm_fit.model.project import Project


def moved(dx: float, dy: float, *ids: str) -> Document:
    return edits.move_elements(PROJECT, DOCUMENT, ids, dx, dy).documents[0]


def node(document: Document, own: str) -> Node:
    return document.processes[0].node_by_id[own]


def flow(document: Document, own: str) -> Flow:
    return next(each for each in document.processes[0].flows if each.id == own)


def test_a_step_moves_and_its_lines_follow_at_right_angles() -> None:
    document = moved(10, 20, "T")
    assert node(document, "T").bounds == Bounds(160, 60, 100, 80)
    assert flow(document, "F1").waypoints == (Point(96, 78), Point(160, 98))
    assert flow(document, "F2").waypoints == (Point(260, 100), Point(325, 100), Point(325, 255))
    assert document.message_flows[0].waypoints == (Point(210, 140), Point(200, 520))
    assert document.associations[0].waypoints == (Point(150, 150), Point(190, 140))
    assert flow(document, "F3") is flow(DOCUMENT, "F3")
    assert document.processes[1] is DOCUMENT.processes[1]


def test_a_slanted_line_keeps_its_bends() -> None:
    project = edits.set_waypoints(PROJECT, DOCUMENT, "F4", [Point(0, 0), Point(50, 30), Point(90, 90)])
    document = edits.move_elements(project, project.documents[0], ["G"], 10, 20).documents[0]
    assert flow(document, "F4").waypoints == (Point(10, 20), Point(50, 30), Point(90, 90))


def test_lines_between_moved_things_move_whole() -> None:
    document = moved(10, 20, "T", "G")
    assert flow(document, "F2").waypoints == (Point(260, 100), Point(335, 100), Point(335, 275))


def test_a_sub_process_moves_with_its_inside_and_the_events_on_it() -> None:
    document = moved(5, 0, "Sub")
    assert node(document, "In").bounds == Bounds(425, 240, 100, 80)
    assert node(document, "B").bounds == Bounds(487, 332, 36, 36)
    closed = edits.set_expanded(PROJECT, "P1", "Sub", expanded=False)
    after = edits.move_elements(closed, closed.documents[0], ["Sub"], 5, 0).documents[0]
    assert node(after, "In").bounds == Bounds(420, 240, 100, 80)


def test_a_lane_and_a_pool_move_with_all_they_hold() -> None:
    lane = moved(0, 100, "Expert")
    assert lane.processes[0].lanes[1].bounds == Bounds(30, 300, 770, 200)
    assert [node(lane, own).bounds.y for own in ("T", "G", "In", "B", "E")] == [40, 355, 340, 432, 262]
    pool = moved(0, 100, "PoolA")
    assert pool.pools[0].bounds == Bounds(0, 100, 800, 400)
    assert pool.processes[0].lanes[0].bounds == Bounds(30, 100, 770, 200)
    assert node(pool, "E").bounds == Bounds(700, 362, 36, 36)
    assert pool.artifacts[0].bounds == Bounds(100, 250, 100, 30)
    assert pool.message_flows[0].waypoints == (Point(200, 220), Point(200, 520))


def test_labels_move_with_what_they_belong_to() -> None:
    labels = {"G": Bounds(290, 310, 60, 14), "F3": Bounds(360, 260, 20, 14)}
    project = edits.place_elements(PROJECT, DOCUMENT, labels=labels)
    document = edits.move_elements(project, project.documents[0], ["G", "Sub"], 10, 10).documents[0]
    assert node(document, "G").label_bounds == Bounds(300, 320, 60, 14)
    assert flow(document, "F3").label_bounds == Bounds(370, 270, 20, 14)


def test_a_resized_step_keeps_its_events_and_flow_ends_on_its_border() -> None:
    document = edits.resize(PROJECT, DOCUMENT, "Sub", Bounds(400, 210, 400, 280)).documents[0]
    assert node(document, "Sub").bounds == Bounds(400, 210, 400, 280)
    # the event's centre lay in the middle of the lower border: at (500, 350) before, at (600, 490) now
    assert node(document, "B").bounds == Bounds(582, 472, 36, 36)
    # F3 ended in the middle of the left border: at (400, 280) before, at (400, 350) now
    assert flow(document, "F3").waypoints == (Point(350, 280), Point(400, 350))


def test_notes_lanes_and_what_is_not_drawn_yet_are_resized_alone() -> None:
    box = Bounds(1, 2, 30, 40)
    assert edits.resize(PROJECT, DOCUMENT, "Note", box).documents[0].artifacts[0].bounds == box
    assert edits.resize(PROJECT, DOCUMENT, "Desk", box).documents[0].processes[0].lanes[0].bounds == box
    bare = edits.place_elements(PROJECT, DOCUMENT, {"E": None})
    assert node(edits.resize(bare, bare.documents[0], "E", box).documents[0], "E").bounds == box


def test_a_pool_whose_box_is_anothers_moves_what_it_holds() -> None:
    document = moved(0, 10, "PoolB", "PoolC")
    assert document.processes[0] is DOCUMENT.processes[0]
    assert document.processes[1].nodes[0].bounds == Bounds(200, 530, 100, 80)


def test_the_lanes_of_a_resized_pool_fill_it_again() -> None:
    document = edits.resize(PROJECT, DOCUMENT, "PoolA", Bounds(-10, -20, 900, 450)).documents[0]
    assert [lane.bounds for lane in document.processes[0].lanes] == [
        Bounds(20, -20, 870, 220),
        Bounds(20, 200, 870, 230),
    ]
    with pytest.raises(EditError, match="smaller"):
        edits.resize(PROJECT, DOCUMENT, "PoolA", Bounds(0, 0, 800, 150))


def test_elements_are_placed_as_a_layout_says() -> None:
    project = edits.place_elements(
        PROJECT,
        DOCUMENT,
        {"E": Bounds(1, 2, 36, 36), "PoolC": None, "Desk": Bounds(5, 5, 5, 5)},
        {"F4": (Point(0, 0), Point(1, 1)), "M": ()},
        {"E": Bounds(9, 9, 9, 9)},
    )
    document = project.documents[0]
    assert (node(document, "E").bounds, node(document, "E").label_bounds) == (Bounds(1, 2, 36, 36), Bounds(9, 9, 9, 9))
    assert document.pools[2].bounds is None
    assert document.processes[0].lanes[0].bounds == Bounds(5, 5, 5, 5)
    assert flow(document, "F4").waypoints == (Point(0, 0), Point(1, 1))
    assert document.message_flows[0].waypoints == ()


def test_what_is_no_longer_drawn_is_not_collapsed() -> None:
    closed = edits.set_expanded(PROJECT, "P1", "Sub", expanded=False)
    project = edits.place_elements(closed, closed.documents[0], {"Sub": None})
    assert node(project.documents[0], "Sub").expanded
    with pytest.raises(EditError, match="lay the drawing out"):
        edits.set_expanded(project, "P1", "Sub", expanded=False)


def test_what_is_no_longer_drawn_has_no_label() -> None:
    project = edits.place_elements(PROJECT, DOCUMENT, labels={"F3": Bounds(1, 1, 1, 1), "G": Bounds(1, 1, 1, 1)})
    document = edits.place_elements(project, project.documents[0], {"G": None}, {"F3": ()}).documents[0]
    assert (flow(document, "F3").label_bounds, node(document, "G").label_bounds) == (None, None)


def test_waypoints_and_labels_are_set_one_by_one() -> None:
    project = edits.set_waypoints(PROJECT, DOCUMENT, "A", [Point(0, 0), Point(5, 5)])
    assert project.documents[0].associations[0].waypoints == (Point(0, 0), Point(5, 5))
    project = edits.set_label(PROJECT, DOCUMENT, "M", Bounds(1, 2, 3, 4))
    assert project.documents[0].message_flows[0].label_bounds == Bounds(1, 2, 3, 4)


@pytest.mark.parametrize(
    "bad",
    [
        lambda: edits.move_elements(PROJECT, DOCUMENT, ["T"], float("nan"), 0),
        lambda: edits.move_elements(PROJECT, DOCUMENT, ["Nope"], 1, 0),
        lambda: edits.resize(PROJECT, DOCUMENT, "T", Bounds(0, 0, 0, 10)),
        lambda: edits.resize(PROJECT, DOCUMENT, "T", Bounds(0, 0, float("inf"), 10)),
        lambda: edits.resize(PROJECT, DOCUMENT, "F1", Bounds(0, 0, 10, 10)),
        lambda: edits.set_waypoints(PROJECT, DOCUMENT, "T", [Point(0, 0), Point(1, 1)]),
        lambda: edits.set_waypoints(PROJECT, DOCUMENT, "F1", [Point(0, 0)]),
        lambda: edits.set_waypoints(PROJECT, DOCUMENT, "F1", [Point(0, 0), Point(1e7, 1)]),
        lambda: edits.set_label(PROJECT, DOCUMENT, "PoolA", Bounds(0, 0, 1, 1)),
        lambda: edits.place_elements(PROJECT, DOCUMENT, {"Nope": None}),
        lambda: edits.place_elements(PROJECT, DOCUMENT, {"F1": Bounds(0, 0, 1, 1)}),
        lambda: edits.place_elements(PROJECT, DOCUMENT, {}, {"T": (Point(0, 0), Point(1, 1))}),
        lambda: edits.set_label(PROJECT, DOCUMENT, "F4", Bounds(0, 0, 1, 1)),
        lambda: edits.place_elements(PROJECT, DOCUMENT, {"T": Bounds(0, 0, -1, 1)}),
    ],
)
def test_a_place_that_is_none_is_refused(bad: Callable[[], Project]) -> None:
    with pytest.raises(EditError):
        bad()
