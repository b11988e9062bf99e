"""Where a line ran in another program, led to the shapes as they are drawn here."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from itsm_fit.model.process import Bounds, Node, Point
from itsm_fit.storage.limits import Limit

_ALIKE: Final = 0.75
"""Diagram units within which two places, or three on a line, are taken for one."""


def bends_between(points: Sequence[Point], source: Node, target: Node) -> tuple[Point, ...]:
    """The points of a flow from node to node that ran through `points`; none where that is not to be told.

    Events and gateways have other sizes here than there: the line is led on to them.
    """
    if not 2 <= len(points) <= Limit.BENDS.most or source.bounds is None or target.bounds is None:
        return ()
    way = [_docked(points, source.bounds, source), *points, _docked(points[::-1], target.bounds, target)]
    boxes = (source.bounds, target.bounds)
    outside = [at for at, point in enumerate(way) if not any(_within(point, box) for box in boxes)]
    between = way[outside[0] : outside[-1] + 1] if outside else []
    if len(between) != len(outside):
        return ()  # it runs through what it joins
    straight = _without_needless([way[0], *between, way[-1]])
    return tuple(straight) if len(straight) >= 2 else ()


def _docked(points: Sequence[Point], box: Bounds, node: Node) -> Point:
    """Where a line that begins at the first of its points touches a node."""
    end, middle = points[0], box.center
    if node.kind.is_activity:
        return _on_box(end, box)
    across, down = end.x - middle.x, end.y - middle.y
    if node.kind.is_event:
        length = math.hypot(across, down)
        share = box.width / 2 / length if length else 0.0
    else:
        length = abs(across) / (box.width / 2) + abs(down) / (box.height / 2)
        share = 1 / length if length else 0.0
    return Point(middle.x + across * share, middle.y + down * share)


def _on_box(place: Point, box: Bounds) -> Point:
    """The place on the border of a box that is nearest to another one."""
    x, y = min(max(place.x, box.x), box.right), min(max(place.y, box.y), box.bottom)
    sides = {
        x - box.x: Point(box.x, y),
        box.right - x: Point(box.right, y),
        y - box.y: Point(x, box.y),
        box.bottom - y: Point(x, box.bottom),
    }
    return sides[min(sides)]


def _within(place: Point, box: Bounds) -> bool:
    """Whether a place lies in a box, its border included."""
    level = box.x - _ALIKE <= place.x <= box.right + _ALIKE
    return level and box.y - _ALIKE <= place.y <= box.bottom + _ALIKE


def _without_needless(points: Sequence[Point]) -> list[Point]:
    """The points without those that lie on another one or between their neighbours."""
    apart = [points[0]]
    for before, point in pairwise(points):
        if _distance(before, point) > _ALIKE and _distance(apart[-1], point) > _ALIKE:
            apart.append(point)
    kept = apart[:1]
    for at in range(1, len(apart) - 1):
        if not _between(kept[-1], apart[at], apart[at + 1]):
            kept.append(apart[at])
    return [*kept, *apart[1:][-1:]]


def _between(one: Point, place: Point, other: Point) -> bool:
    """Whether a place lies on the way from one to another."""
    length = _distance(one, other)
    off = abs((other.x - one.x) * (place.y - one.y) - (other.y - one.y) * (place.x - one.x))
    ahead = (place.x - one.x) * (other.x - place.x) + (place.y - one.y) * (other.y - place.y)
    return length > 0 and off / length <= _ALIKE and ahead >= 0


def _distance(one: Point, other: Point) -> float:
    return math.hypot(one.x - other.x, one.y - other.y)
