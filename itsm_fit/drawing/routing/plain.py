"""The plain way where no better one is found: straight out, across, and in."""

from __future__ import annotations

from itsm_fit.drawing.geometry import simplified
from itsm_fit.model.process import Bounds, Point


def plain_way(source: Bounds, target: Bounds) -> tuple[Point, ...]:
    """An orthogonal line with at most two bends, border to border, whatever stands between."""
    a, b = source.center, target.center
    if source.right <= target.x or target.right <= source.x:
        start, end = (source.right, target.x) if source.right <= target.x else (source.x, target.right)
        middle = (start + end) / 2
        return simplified([Point(start, a.y), Point(middle, a.y), Point(middle, b.y), Point(end, b.y)])
    start, end = (source.bottom, target.y) if source.bottom <= target.y else (source.y, target.bottom)
    middle = (start + end) / 2
    return simplified([Point(a.x, start), Point(a.x, middle), Point(b.x, middle), Point(b.x, end)])


def loop_way(box: Bounds) -> tuple[Point, ...]:
    """A line out of the top of a shape and back into it from the right."""
    out, over = box.right + 18, box.y - 18
    x, y = box.center.x, box.center.y
    return Point(box.right, y), Point(out, y), Point(out, over), Point(x, over), Point(x, box.y)
