"""Rectangles, borders and polylines."""

from __future__ import annotations

import pytest

from itsm_fit.drawing.geometry import (
    along,
    border_x,
    border_y,
    clip,
    contains,
    crosses,
    docked,
    inside,
    length,
    on_border,
    overlap,
    simplified,
    union,
)
from itsm_fit.model.process import Bounds, Point

BOX = Bounds(0, 0, 100, 80)


def test_boxes_that_share_only_a_border_do_not_overlap() -> None:
    assert overlap(BOX, Bounds(99, 79, 10, 10))
    assert not overlap(BOX, Bounds(100, 0, 10, 10))
    assert inside(Bounds(0, 0, 100, 80), BOX)
    assert not inside(Bounds(1, 1, 100, 10), BOX)


def test_the_union_reaches_around_all() -> None:
    assert union([BOX, Bounds(-10, 50, 20, 60)]) == Bounds(-10, 0, 110, 110)
    assert union([]) is None


@pytest.mark.parametrize(
    ("a", "b", "through"),
    [
        (Point(-5, 40), Point(105, 40), True),
        (Point(-5, 0), Point(105, 0), False),
        (Point(-5, -5), Point(105, 85), True),
        (Point(-5, 40), Point(-1, 40), False),
        (Point(50, 10), Point(50, 20), True),
        (Point(100, -5), Point(100, 85), False),
    ],
)
def test_a_segment_crosses_a_box_when_it_runs_inside(a: Point, b: Point, through: bool) -> None:
    assert crosses(a, b, BOX) is through


def test_points_are_told_inside_by_the_outline() -> None:
    corner = Point(10, 10)
    assert contains(corner, BOX)
    assert not contains(corner, BOX, "diamond")
    assert not contains(corner, BOX, "circle")
    assert on_border(Point(100, 40), BOX, "diamond")
    assert not contains(Point(0, 0), Bounds(0, 0, 0, 0))


def test_lines_are_cut_off_on_the_border_of_a_circle_and_a_diamond() -> None:
    square = Bounds(0, 0, 50, 50)
    assert clip(Point(25, 25), Point(100, 25), square, "circle").x == pytest.approx(50, abs=0.02)
    leaving = clip(Point(25, 25), Point(75, 75), square, "diamond")
    assert (leaving.x, leaving.y) == pytest.approx((37.5, 37.5), abs=0.02)


def test_a_line_that_starts_in_the_middle_of_a_shape_is_docked_on_its_border() -> None:
    points = (Point(50, 40), Point(150, 40), Point(150, 200))
    assert docked(points, BOX, "rectangle")[0] == Point(pytest.approx(100, abs=0.02), 40)
    outside = points[1:]
    assert docked(outside, BOX, "rectangle") == outside
    within = (Point(10, 10), Point(20, 20))
    assert docked(within, BOX, "rectangle") == within


def test_borders_at_a_height() -> None:
    gate = Bounds(0, 0, 50, 50)
    assert border_x(gate, "diamond", 15, right=True) == 40
    assert border_x(gate, "diamond", 15, right=False) == 10
    assert border_y(gate, "diamond", 35, bottom=True) == 40
    assert border_x(Bounds(0, 0, 10, 10), "circle", 8, right=True) == pytest.approx(9)
    assert border_x(Bounds(3, 3, 0, 0), "rectangle", 3, right=True) == 3


def test_points_on_a_straight_stretch_are_dropped_but_turns_back_stay() -> None:
    line = [Point(0, 0), Point(5, 0), Point(5, 0), Point(10, 0), Point(10, 5)]
    assert simplified(line) == (Point(0, 0), Point(10, 0), Point(10, 5))
    back = (Point(0, 0), Point(10, 0), Point(4, 0))
    assert simplified(back) == back


def test_a_point_along_a_line() -> None:
    line = (Point(0, 0), Point(10, 0), Point(10, 30))
    assert length(line) == 40
    assert along(line, 0.5) == Point(10, 10)
    assert along(line[:1], 0.5) == Point(0, 0)
