"""Bends by hand: what is level or upright stays so, ends stay on their borders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.drawing.bends import Line, with_bend_added, with_bend_moved, with_stretch_moved, without_bend
from itsm_fit.drawing.border import Border
from itsm_fit.drawing.geometry import is_orthogonal, on_border, simplified
from itsm_fit.model.process import Bounds, Point


def way(*places: tuple[float, float]) -> tuple[Point, ...]:
    return tuple(Point(x, y) for x, y in places)


A, B = Border(Bounds(0, 0, 100, 80)), Border(Bounds(300, 100, 100, 80))
ZED = Line(way((100, 40), (200, 40), (200, 140), (300, 140)), A, B)
"""From the right of A over, down, and into the left of B."""


def test_an_inner_stretch_moves_parallel_to_itself() -> None:
    assert with_stretch_moved(ZED, 1, Point(30, 99)) == way((100, 40), (230, 40), (230, 140), (300, 140))


def test_an_inner_stretch_is_held_off_the_shape_it_leaves() -> None:
    assert with_stretch_moved(ZED, 1, Point(-500, 0))[1] == Point(110, 40)


def test_the_end_of_a_stretch_slides_along_its_border() -> None:
    assert with_stretch_moved(ZED, 0, Point(0, 20)) == way((100, 60), (200, 60), (200, 140), (300, 140))


def test_beyond_the_corner_the_line_gets_a_bend_beside_the_shape() -> None:
    moved = with_stretch_moved(ZED, 0, Point(0, -60))
    assert moved == way((100, 40), (110, 40), (110, -20), (200, -20), (200, 140), (300, 140))


def test_the_end_on_a_circle_follows_its_curve() -> None:
    line = Line(way((36, 18), (200, 18)), Border(Bounds(0, 0, 36, 36), "circle"), Border(Bounds(200, 0, 36, 36)))
    (start, _) = with_stretch_moved(line, 0, Point(0, 9))
    assert start.y == 27
    assert start.x == pytest.approx(18 + (18**2 - 9**2) ** 0.5)


def test_a_corner_moves_both_of_its_stretches() -> None:
    assert with_bend_moved(ZED, 1, Point(180, 50)) == way((100, 50), (180, 50), (180, 140), (300, 140))


def test_a_bend_of_a_line_that_is_not_level_goes_anywhere() -> None:
    line = Line(way((0, 0), (50, 20), (100, 0)))
    assert with_bend_moved(line, 1, Point(70, 70)) == way((0, 0), (70, 70), (100, 0))


def test_a_slanting_stretch_gets_a_bend_when_it_is_moved() -> None:
    assert with_stretch_moved(Line(way((0, 0), (100, 50))), 0, Point(0, 40)) == way((0, 0), (50, 65), (100, 50))


def test_a_new_bend_lies_on_the_line_and_lets_its_halves_part() -> None:
    points, at = with_bend_added(ZED.points, Point(205, 90))
    assert (points[at], at) == (Point(200, 90), 2)
    assert simplified(points) == ZED.points
    parted = with_stretch_moved(ZED._replace(points=points), at, Point(40, 0))
    assert parted == way((100, 40), (200, 40), (200, 90), (240, 90), (240, 140), (300, 140))


def test_a_bend_taken_out_takes_the_step_in_the_line_along() -> None:
    stair = Line(way((100, 40), (150, 40), (150, 60), (200, 60), (200, 140), (300, 140)), A, B)
    assert without_bend(stair, 2) == way((100, 60), (200, 60), (200, 140), (300, 140))


def test_a_bend_that_is_needed_stays() -> None:
    assert without_bend(Line(way((100, 40), (350, 40), (350, 100)), A, B), 1) is None


def test_a_bend_between_level_shapes_can_go_when_the_ends_can_slide() -> None:
    beside = Border(Bounds(300, 20, 100, 80))
    line = Line(way((100, 40), (200, 40), (200, 60), (300, 60)), A, beside)
    assert without_bend(line, 1) == way((100, 60), (300, 60))


@given(
    at=st.integers(0, 2),
    by=st.tuples(st.integers(-400, 400), st.integers(-400, 400)),
    bend=st.integers(1, 2),
    to=st.tuples(st.integers(-400, 700), st.integers(-400, 500)),
)
def test_whatever_is_moved_stays_level_and_on_its_borders(
    at: int, by: tuple[int, int], bend: int, to: tuple[int, int]
) -> None:
    for points in (with_stretch_moved(ZED, at, Point(*by)), with_bend_moved(ZED, bend, Point(*to))):
        assert is_orthogonal(points)
        assert on_border(points[0], A.box)
        assert on_border(points[-1], B.box)
