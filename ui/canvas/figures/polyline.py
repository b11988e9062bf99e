"""Lines with bends as Qt paints them: rounded, ending under an arrow head; and how near they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from itsm_fit.model.process import Point

Points = Sequence[Point]


def shortened(points: Points, by: float) -> Points:
    """The line with its last segment shortened by `by`; one that is shorter stays."""
    *rest, before, last = points
    length = _length(before, last)
    return points if length <= by else (*rest, before, _towards(last, before, by))


def rounded(points: Points, radius: float) -> QPainterPath:
    """The line as a path whose bends are rounded, by less where segments are short."""
    path = QPainterPath(QPointF(points[0].x, points[0].y))
    for before, bend, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(radius, _length(before, bend) / 2, _length(bend, after) / 2)
        start, end = _towards(bend, before, reach), _towards(bend, after, reach)
        path.lineTo(start.x, start.y)
        path.quadTo(bend.x, bend.y, end.x, end.y)
    path.lineTo(points[-1].x, points[-1].y)
    return path


def polygon(points: Points) -> QPolygonF:
    """The points as Qt's."""
    return QPolygonF([QPointF(point.x, point.y) for point in points])


def head(points: Points, length: float, half_width: float) -> QPolygonF:
    """An arrow head on the last point: one side, the tip, the other side."""
    before, tip = points[-2:]
    ux, uy = direction(tip, before)
    x, y = tip.x + ux * length, tip.y + uy * length
    one, other = Point(x - uy * half_width, y + ux * half_width), Point(x + uy * half_width, y - ux * half_width)
    return polygon((one, tip, other))


def distance(points: Points, x: float, y: float) -> float:
    """How far a point lies from the nearest segment."""
    return min(_to_segment(first, second, x, y) for first, second in pairwise(points))


def direction(start: Point, end: Point) -> tuple[float, float]:
    """The unit vector from `start` to `end`; (0, 0) when they are the same place."""
    size = _length(start, end) or 1.0
    return (end.x - start.x) / size, (end.y - start.y) / size


def _to_segment(first: Point, second: Point, x: float, y: float) -> float:
    dx, dy = second.x - first.x, second.y - first.y
    square = dx * dx + dy * dy
    share = 0.0 if square == 0 else min(max(((x - first.x) * dx + (y - first.y) * dy) / square, 0.0), 1.0)
    return hypot(x - first.x - share * dx, y - first.y - share * dy)


def _length(first: Point, second: Point) -> float:
    return hypot(second.x - first.x, second.y - first.y)


def _towards(start: Point, end: Point, by: float) -> Point:
    ux, uy = direction(start, end)
    return Point(start.x + ux * by, start.y + uy * by)
