"""The plain way where no better one is found: straight out, across, and in."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.drawing.geometry import inside, simplified
from itsm_fit.model.process import Bounds, Point


def plain_way(source: Bounds, target: Bounds) -> tuple[Point, ...]:
    """An orthogonal line with at most two bends, border to border, whatever stands between."""
    if inside(source, target):
        return _to_side(source, target)
    if inside(target, source):
        return _to_side(target, source)[::-1]
    a, b = source.center, target.center
    if source.right <= target.x or target.right <= source.x:
        start, end = (source.right, target.x) if source.right <= target.x else (source.x, target.right)
        middle = (start + end) / 2
        return simplified([Point(start, a.y), Point(middle, a.y), Point(middle, b.y), Point(end, b.y)])
    start, end = (source.bottom, target.y) if source.bottom <= target.y else (source.y, target.bottom)
    middle = (start + end) / 2
    return simplified([Point(a.x, start), Point(a.x, middle), Point(b.x, middle), Point(b.x, end)])


def _to_side(inner: Bounds, outer: Bounds) -> tuple[Point, ...]:
    """Straight from a box to the nearest side of the one around it."""
    middle = inner.center
    sides = {
        outer.bottom - inner.bottom: (Point(middle.x, inner.bottom), Point(middle.x, outer.bottom)),
        inner.y - outer.y: (Point(middle.x, inner.y), Point(middle.x, outer.y)),
        outer.right - inner.right: (Point(inner.right, middle.y), Point(outer.right, middle.y)),
        inner.x - outer.x: (Point(inner.x, middle.y), Point(outer.x, middle.y)),
    }
    return sides[min(sides)]


def loop_way(box: Bounds) -> tuple[Point, ...]:
    """A line out of the top of a shape and back into it from the right."""
    out, over = box.right + 18, box.y - 18
    x, y = box.center.x, box.center.y
    return Point(box.right, y), Point(out, y), Point(out, over), Point(x, over), Point(x, box.y)


HOME_DROP = 18.0
"""How far out from a border event its line back to the activity runs, in diagram units."""
_HOME_APART, _HOME_REACH = 12.0, 52.0
"""From what else stands on the border, and from its event, where there is room for that."""


def way_home(event: Bounds, host: Bounds, beside: Sequence[Bounds]) -> tuple[Point, ...]:
    """From an event on the border of an activity back onto that border: out, along and in, clear of those `beside`."""
    at = event.center
    gaps = {"bottom": host.bottom - at.y, "top": at.y - host.y, "right": host.right - at.x, "left": at.x - host.x}
    side = min(gaps, key=lambda each: abs(gaps[each]))
    if side in ("bottom", "top"):
        border, end, out = (
            (host.bottom, event.bottom, event.bottom + HOME_DROP)
            if side == "bottom"
            else (host.y, event.y, event.y - HOME_DROP)
        )
        x = _home(host.x, host.width, [(box.x, box.right) for box in (*beside, event)], at.x)
        return Point(at.x, end), Point(at.x, out), Point(x, out), Point(x, border)
    border, end, out = (
        (host.right, event.right, event.right + HOME_DROP)
        if side == "right"
        else (host.x, event.x, event.x - HOME_DROP)
    )
    y = _home(host.y, host.height, [(box.y, box.bottom) for box in (*beside, event)], at.y)
    return Point(end, at.y), Point(out, at.y), Point(out, y), Point(border, y)


def _home(start: float, length: float, taken: Sequence[tuple[float, float]], event: float) -> float:
    """Where along a border a line comes home: clear of what stands there, then as far from its event as looks well."""

    def merit(place: float) -> tuple[float, float]:
        clear = min(max(low - place, place - high) for low, high in taken)
        return min(clear, _HOME_APART), min(abs(place - event), _HOME_REACH)

    return max((start + share / 40 * length for share in range(3, 38)), key=merit)
