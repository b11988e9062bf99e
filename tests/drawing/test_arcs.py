"""Arcs between shapes that no line joins: past what stands between, with room for their words."""

from __future__ import annotations

from itertools import pairwise

import pytest

from itsm_fit.drawing.arcs import ArcEnds, ArcPlace, arcs_between
from itsm_fit.drawing.geometry import crosses, grown, overlap
from itsm_fit.drawing.shapes import Size
from itsm_fit.drawing.view import View
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point

WORDS = Size(50, 15)
ROW = [Bounds(100 + 150 * at, 100, 100, 80) for at in range(4)]


def _view(boxes: list[Bounds], *lines: tuple[Point, ...]) -> View:
    nodes = [(Node(f"n{at}", NodeKind.TASK, bounds=box), box) for at, box in enumerate(boxes)]
    flows = [(Flow(f"f{at}", "n0", "n1", waypoints=points), points, nodes[0][0]) for at, points in enumerate(lines)]
    return View(nodes=nodes, flows=flows)


def _through(place: ArcPlace, boxes: list[Bounds]) -> list[Bounds]:
    return [box for box in boxes if any(crosses(a, b, grown(box, -2)) for a, b in pairwise(place.points))]


@pytest.mark.parametrize("ends", [(0, 1), (0, 2), (0, 3), (3, 0), (2, 1)])
def test_an_arc_runs_from_border_to_border_past_what_stands_between(ends: tuple[int, int]) -> None:
    (place,) = arcs_between(_view(ROW), [ArcEnds(ROW[ends[0]], ROW[ends[1]], WORDS)])
    assert _through(place, ROW) == []
    for end, box in ((place.points[0], ROW[ends[0]]), (place.points[-1], ROW[ends[1]])):
        assert end.x in (box.x, box.right) or end.y in (box.y, box.bottom)
    assert not any(overlap(place.label, box) for box in ROW)


def test_where_something_stands_above_an_arc_goes_below() -> None:
    above = Bounds(240, -80, 200, 178)
    (place,) = arcs_between(_view([*ROW, above]), [ArcEnds(ROW[0], ROW[3], WORDS)])
    assert _through(place, [*ROW, above]) == []
    assert max(point.y for point in place.points) > ROW[0].bottom


def test_an_arc_does_not_run_upon_a_line_nor_two_upon_each_other() -> None:
    line = Point(150, 80), Point(600, 80)
    places = arcs_between(_view(ROW, line), [ArcEnds(ROW[0], ROW[2], WORDS)] * 2)
    levels = [a.y for place in places for a, b in pairwise(place.points) if a.y == b.y and abs(a.x - b.x) > 100]
    assert 80 not in levels
    assert len(set(levels)) == 2
    assert not overlap(places[0].label, places[1].label)


def test_an_arc_meets_a_round_shape_in_the_middle_of_its_sides() -> None:
    start = Bounds(20, 122, 36, 36)
    for target in (ROW[1], Bounds(300, 320, 100, 80)):
        (place,) = arcs_between(_view([start, *ROW, target]), [ArcEnds(start, target, WORDS)])
        first = place.points[0]
        assert (first.x == start.center.x and first.y in (start.y, start.bottom)) or (
            first.y == start.center.y and first.x in (start.x, start.right)
        )


def test_a_step_after_itself_has_a_loop_and_a_case_that_stops_a_stub() -> None:
    loop, stub, start = arcs_between(
        _view(ROW), [ArcEnds(ROW[0], ROW[0], WORDS), ArcEnds(ROW[1], None, WORDS), ArcEnds(None, ROW[2], WORDS)]
    )
    assert loop.points[0].y == loop.points[-1].y in (ROW[0].y, ROW[0].bottom)
    assert loop.points[0].x != loop.points[-1].x
    assert stub.points[0].y in (ROW[1].y, ROW[1].bottom)
    assert not overlap(stub.label, ROW[1])
    assert start.points[-1].y in (ROW[2].y, ROW[2].bottom)
    assert _through(stub, ROW) == _through(start, ROW) == _through(loop, ROW) == []
