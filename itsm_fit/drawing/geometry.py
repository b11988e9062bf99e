"""Plane geometry of drawings: rectangles, the borders of shapes, polylines. Diagram units, y down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot, inf, sqrt
from typing import Literal

from itsm_fit.model.process import Bounds, NodeKind, Point

Outline = Literal["rectangle", "circle", "diamond"]
NEAR = 0.01
"""Closer than this is the same place."""


def outline_of(kind: NodeKind) -> Outline:
    """The form of a node's border."""
    if kind.is_event:
        return "circle"
    return "diamond" if kind.is_gateway else "rectangle"


def union(boxes: Iterable[Bounds]) -> Bounds | None:
    """The smallest rectangle around all of them, None when there is none."""
    found = list(boxes)
    if not found:
        return None
    left, top = min(box.x for box in found), min(box.y for box in found)
    right, bottom = max(box.right for box in found), max(box.bottom for box in found)
    return Bounds(left, top, right - left, bottom - top)


def span(a: Point, b: Point) -> Bounds:
    """The rectangle around a straight stretch."""
    return Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))


def grown(box: Bounds, by: float) -> Bounds:
    """The rectangle with a margin all around (negative shrinks it)."""
    return Bounds(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def moved(box: Bounds, dx: float, dy: float) -> Bounds:
    """The rectangle elsewhere."""
    return Bounds(box.x + dx, box.y + dy, box.width, box.height)


def overlap(a: Bounds, b: Bounds) -> bool:
    """Whether the rectangles share more than a border."""
    return (
        a.x + a.width - b.x > NEAR
        and b.x + b.width - a.x > NEAR
        and a.y + a.height - b.y > NEAR
        and b.y + b.height - a.y > NEAR
        and min(a.width, b.width, a.height, b.height) > NEAR
    )


def inside(inner: Bounds, outer: Bounds) -> bool:
    """Whether `inner` lies wholly within `outer`, borders included."""
    return (
        inner.x >= outer.x - NEAR
        and inner.y >= outer.y - NEAR
        and inner.right <= outer.right + NEAR
        and inner.bottom <= outer.bottom + NEAR
    )


def outline(box: Bounds) -> tuple[Point, ...]:
    """The corners of a box in turn, the first one again at the end."""
    corners = Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom), Point(box.x, box.bottom)
    return *corners, corners[0]


def crosses(a: Point, b: Point, box: Bounds) -> bool:
    """Whether the segment from a to b runs through the inside of the rectangle (clipping by Liang and Barsky)."""
    enter, leave = 0.0, 1.0
    dx, dy = b.x - a.x, b.y - a.y
    for delta, low, high in ((dx, box.x - a.x, box.right - a.x), (dy, box.y - a.y, box.bottom - a.y)):
        if abs(delta) < 1e-12:
            if low >= -NEAR or high <= NEAR:
                return False
            continue
        first, last = sorted((low / delta, high / delta))
        enter, leave = max(enter, first), min(leave, last)
    return (leave - enter) * hypot(dx, dy) > NEAR


def contains(point: Point, box: Bounds, outline: Outline = "rectangle") -> bool:
    """Whether the point lies inside the border, not on it."""
    return _reach(point, box, outline) < 1 - NEAR / max(min(box.width, box.height) / 2, NEAR)


def _reach(point: Point, box: Bounds, outline: Outline) -> float:
    """How far out a point lies: 0 in the middle of a shape, 1 on its border, more beyond."""
    across, down = box.width / 2, box.height / 2
    if across <= 0 or down <= 0:
        return inf
    dx, dy = abs(point.x - box.center.x) / across, abs(point.y - box.center.y) / down
    return {"rectangle": max(dx, dy), "circle": hypot(dx, dy), "diamond": dx + dy}[outline]


def on_border(point: Point, box: Bounds, outline: Outline = "rectangle", within: float = 0.5) -> bool:
    """Whether the point lies on the border, up to `within`."""
    return contains(point, grown(box, within), outline) and not contains(point, grown(box, -within), outline)


def clip(start: Point, end: Point, box: Bounds, outline: Outline) -> Point:
    """Where the segment from `start`, inside the border, to `end`, outside it, leaves the shape."""
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        at = Point(start.x + (end.x - start.x) * middle, start.y + (end.y - start.y) * middle)
        low, high = (middle, high) if _reach(at, box, outline) < 1 else (low, middle)
    return Point(start.x + (end.x - start.x) * high, start.y + (end.y - start.y) * high)


def docked(points: Sequence[Point], box: Bounds, outline: Outline) -> tuple[Point, ...]:
    """A polyline whose beginning is cut off where it leaves the shape it starts in."""
    inner = 0
    while inner < len(points) - 1 and contains(points[inner], box, outline):
        inner += 1
    if inner == 0 or contains(points[inner], box, outline):
        return tuple(points)
    return (clip(points[inner - 1], points[inner], box, outline), *points[inner:])


def border_x(box: Bounds, outline: Outline, y: float, *, right: bool) -> float:
    """The x of the border's right (or left) side at height y, which lies within the shape."""
    off = min(abs(y - box.center.y) / (box.height / 2), 1.0) if box.height > 0 else 0.0
    reach = {"rectangle": 1.0, "circle": sqrt(1 - off * off), "diamond": 1 - off}[outline] * box.width / 2
    return box.center.x + (reach if right else -reach)


def border_y(box: Bounds, outline: Outline, x: float, *, bottom: bool) -> float:
    """The y of the border's lower (or upper) side at x, which lies within the shape."""
    turned = Bounds(box.y, box.x, box.height, box.width)
    return border_x(turned, outline, x, right=bottom)


def simplified(points: Sequence[Point]) -> tuple[Point, ...]:
    """The polyline without points that repeat or that lie on a straight stretch."""
    kept: list[Point] = []
    for point in points:
        if kept and abs(point.x - kept[-1].x) < NEAR and abs(point.y - kept[-1].y) < NEAR:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _straight(a: Point, b: Point, c: Point) -> bool:
    turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
    ahead = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)
    return abs(turn) < NEAR and ahead >= 0


def length(points: Sequence[Point]) -> float:
    """How long a polyline is."""
    return sum(hypot(b.x - a.x, b.y - a.y) for a, b in pairwise(points))


def along(points: Sequence[Point], share: float) -> Point:
    """The point a share (0 to 1) of the way along a polyline of at least one point."""
    left = length(points) * share
    for a, b in pairwise(points):
        step = hypot(b.x - a.x, b.y - a.y)
        if left <= step and step > 0:
            return Point(a.x + (b.x - a.x) * left / step, a.y + (b.y - a.y) * left / step)
        left -= step
    return points[-1]


def nearest_on(a: Point, b: Point, place: Point) -> Point:
    """The point of the segment from a to b that is nearest to a place."""
    dx, dy = b.x - a.x, b.y - a.y
    square = dx * dx + dy * dy
    share = min(max(((place.x - a.x) * dx + (place.y - a.y) * dy) / square, 0.0), 1.0) if square else 0.0
    return Point(a.x + share * dx, a.y + share * dy)


def nearest_share(points: Sequence[Point], place: Point) -> float:
    """How far along a polyline, 0 to 1, its point nearest to a place lies."""
    whole = length(points)
    best, found, reached = inf, 0.0, 0.0
    for a, b in pairwise(points):
        at = nearest_on(a, b, place)
        away = hypot(at.x - place.x, at.y - place.y)
        if away < best:
            best, found = away, reached + hypot(at.x - a.x, at.y - a.y)
        reached += hypot(b.x - a.x, b.y - a.y)
    return found / whole if whole else 0.0


def is_orthogonal(points: Sequence[Point]) -> bool:
    """Whether every stretch is level or upright."""
    return all(abs(a.x - b.x) < NEAR or abs(a.y - b.y) < NEAR for a, b in pairwise(points))
