"""Bending a line by hand: stretches move parallel to themselves, so that what is level or upright stays so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from typing import Final, NamedTuple

from itsm_fit.drawing.border import Border
from itsm_fit.drawing.geometry import NEAR, border_x, border_y, nearest_on, simplified
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Point

_STUB: Final = 10.0
"""How far a line runs straight out of a shape before it may turn, in diagram units."""
_CORNER: Final = 6.0
"""Kept free between the end of a line and the corner of its shape."""


class Line(NamedTuple):
    """The points of a line, and the shapes at its ends where they are known."""

    points: Waypoints
    source: Border | None = None
    target: Border | None = None


def with_stretch_moved(line: Line, at: int, by: Point) -> Waypoints:
    """The line with the stretch that begins at point number `at` moved parallel to itself by its share of `by`.

    An end slides along the border of its shape; beyond the border's corner the line gets a bend. A stretch that is
    neither level nor upright gets a bend in its middle, moved by `by`.
    """
    points = line.points
    a, b = points[at], points[at + 1]
    if not _is_straight(a, b):
        middle = Point((a.x + b.x) / 2 + by.x, (a.y + b.y) / 2 + by.y)
        return (*points[: at + 1], middle, *points[at + 1 :])
    level = abs(a.y - b.y) < NEAR
    by = _held_off(line, at, Point(0, by.y) if level else Point(by.x, 0))
    head = _ahead(points[: at + 1], b, by, line.source)
    tail = _ahead(points[:at:-1], a, by, line.target)
    return (*head, *reversed(tail))


def with_bend_moved(line: Line, at: int, to: Point) -> Waypoints:
    """The line with the bend at point number `at` somewhere else; its stretches stay level and upright."""
    points = line.points
    before, bend, after = points[at - 1 : at + 2]
    if not (_is_straight(before, bend) and _is_straight(bend, after)):
        return (*points[:at], to, *points[at + 1 :])
    by = Point(to.x - bend.x, to.y - bend.y)
    moved = with_stretch_moved(line, at, by)
    level, onward = abs(before.y - bend.y) < NEAR, abs(bend.y - after.y) < NEAR
    return moved if level == onward else with_stretch_moved(line._replace(points=moved), at - 1, by)


def with_bend_added(points: Waypoints, place: Point) -> tuple[Waypoints, int]:
    """The line with one more bend where it comes nearest to a place, and the number of the new point."""
    found = [(nearest_on(a, b, place), at + 1) for at, (a, b) in enumerate(pairwise(points))]
    new, at = min(found, key=lambda each: hypot(each[0].x - place.x, each[0].y - place.y))
    return (*points[:at], new, *points[at:]), at


def without_bend(line: Line, at: int) -> Waypoints | None:
    """The line without the bend at point number `at`; None where it could not stay level and upright."""
    points = line.points
    before, bend, after = points[at - 1 : at + 2]
    rest = (*points[:at], *points[at + 1 :])
    if not (_is_straight(before, bend) and _is_straight(bend, after)) or len(simplified((before, bend, after))) == 2:
        return rest
    choices = [moved for stretch in (at - 1, at) for moved in _collapsed(line, stretch)]
    best = min(choices, key=len, default=points)
    return best if len(best) < len(simplified(points)) else None


def _collapsed(line: Line, at: int) -> list[Waypoints]:
    """The line without an inner stretch: what runs on one side of it moved level with what runs on the other."""
    points = line.points
    if not 0 < at < len(points) - 2:
        return []
    a, b = points[at], points[at + 1]
    over, back = Point(b.x - a.x, b.y - a.y), Point(a.x - b.x, a.y - b.y)
    return [simplified(with_stretch_moved(line, at - 1, over)), simplified(with_stretch_moved(line, at + 1, back))]


def _ahead(points: Sequence[Point], onward: Point, by: Point, border: Border | None) -> list[Point]:
    """What leads to the beginning of a moved stretch, and that beginning; `onward` is where the stretch ends."""
    *before, start = points
    moved = Point(start.x + by.x, start.y + by.y)
    if not before:
        slid = _slid(start, onward, by, border) if border is not None else moved
        if slid is not None:
            return [slid]
        far = hypot(onward.x - start.x, onward.y - start.y)
        reach = min(_STUB, far / 2) / far if far else 0.0
        out = Point(start.x + (onward.x - start.x) * reach, start.y + (onward.y - start.y) * reach)
        return [start, out, Point(out.x + by.x, out.y + by.y)]
    previous = before[-1]
    turns = _is_straight(previous, start) and (abs(previous.y - start.y) < NEAR) != (abs(start.y - onward.y) < NEAR)
    return [*before, moved] if turns else [*before, start, moved]


def _slid(end: Point, onward: Point, by: Point, border: Border) -> Point | None:
    """An end moved along the border of its shape; None beyond the corner."""
    box, outline = border
    level = abs(end.y - onward.y) < NEAR
    side, middle = (box.height, box.center.y) if level else (box.width, box.center.x)
    place = end.y + by.y if level else end.x + by.x
    if abs(place - middle) > side / 2 - _CORNER:
        return None
    if level:
        return Point(border_x(box, outline, place, right=onward.x > end.x), place)
    return Point(place, border_y(box, outline, place, bottom=onward.y > end.y))


def _held_off(line: Line, at: int, by: Point) -> Point:
    """The move of an inner stretch, held off the shape that the line leaves or enters right beside it."""
    points = line.points
    for end, beside, touches in ((points[0], points[1], at == 1), (points[-1], points[-2], at == len(points) - 3)):
        if touches:
            across, down = beside.x - end.x, beside.y - end.y
            by = Point(_no_nearer(by.x, across), _no_nearer(by.y, down))
    return by


def _no_nearer(move: float, distance: float) -> float:
    """A move that leaves a distance on its side of 0 and no shorter than a stub."""
    if abs(distance) < NEAR:
        return move
    least = min(_STUB, abs(distance))
    return max(move, least - distance) if distance > 0 else min(move, -least - distance)


def _is_straight(a: Point, b: Point) -> bool:
    return abs(a.x - b.x) < NEAR or abs(a.y - b.y) < NEAR
