"""Where a line may start on a shape's border: the middle of each side first, beside it when that is taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from itsm_fit.drawing.geometry import NEAR, Outline, border_x, border_y
from itsm_fit.model.process import Bounds, Point

RIGHT, DOWN, LEFT, UP = range(4)
"""Directions; the opposite of each is two further on."""
STEP = ((1, 0), (0, 1), (-1, 0), (0, -1))

_ASIDE = {"rectangle": (0.0, 14.0, -14.0, 28.0, -28.0), "circle": (0.0, 8.0, -8.0), "diamond": (0.0, 8.0, -8.0)}
_OFF_MIDDLE: dict[Outline, float] = {"rectangle": 6.0, "circle": 25.0, "diamond": 25.0}
_MOST_SAVED = 28.0
"""A dock beside the middle may save as much way as it is off: that alone is no reason to take it."""
_TAKEN = 120.0
_NEAR, _CORNER, _NEAR_MIDDLE = 5.0, 6.0, 4.0
_TURN = 40.0


STUB = 10.0
"""How far a line runs straight out of a shape before it may turn."""


class Dock(NamedTuple):
    """A place on a border, the direction outwards, what it costs to start there, and where the line may first turn."""

    at: Point
    way: int
    cost: float
    out: Point


def docks(
    box: Bounds,
    outline: Outline,
    other: Bounds,
    liking: Sequence[float],
    taken: Sequence[Point],
    *,
    anywhere: bool = False,
) -> Iterator[Dock]:
    """The docks of a shape for a line to or from the shape `other`.

    `liking` is what each direction costs, `taken` are ends of other lines. `anywhere` says that every dock of the
    other shape has one straight opposite: a pool has no middle that matters.
    """
    toward = other.center
    for way, cost in enumerate(liking):
        level = way in (RIGHT, LEFT)
        side = box.height if level else box.width
        facing = toward.y - box.center.y if level else toward.x - box.center.x
        facings = [facing + aside for aside in _ASIDE[outline]] if anywhere else [facing]
        for aside in [*_ASIDE[outline], *facings] if outline == "rectangle" else _ASIDE[outline]:
            if aside and abs(aside) > side / 2 - _CORNER:
                continue
            at, out = _on_side(box, outline, way, aside, _stub(box, other, way))
            used = any(abs(at.x - end.x) < _NEAR and abs(at.y - end.y) < _NEAR for end in taken)
            off = _OFF_MIDDLE[outline] + min(abs(aside), _MOST_SAVED) if aside else 0.0
            yield Dock(at, way, cost + off + (_TAKEN if used else 0.0), out)


def dock_at(box: Bounds, outline: Outline, place: Point) -> Dock:
    """The dock nearest to a place on or beside a border; close to the middle of a side it is the middle."""
    off = Point(place.x - box.center.x, place.y - box.center.y)
    gaps = box.right - place.x, box.bottom - place.y, place.x - box.x, place.y - box.y
    if outline == "rectangle":
        way = min((RIGHT, DOWN, LEFT, UP), key=lambda side: (abs(gaps[side]), side))
    elif abs(off.x) >= abs(off.y):
        way = RIGHT if off.x >= 0 else LEFT
    else:
        way = DOWN if off.y >= 0 else UP
    level = way in (RIGHT, LEFT)
    most = max((box.height if level else box.width) / 2 - _CORNER, 0.0)
    aside = min(max(off.y if level else off.x, -most), most)
    at, out = _on_side(box, outline, way, aside if abs(aside) > _NEAR_MIDDLE else 0.0, STUB)
    return Dock(at, way, 0.0, out)


def arrivals(bend: Point, following: Point) -> tuple[Dock, ...]:
    """The docks of a bend for a line that goes on from there: straight on, or with a turn, but not back."""
    level = abs(following.y - bend.y) < NEAR
    onward = (RIGHT if following.x > bend.x else LEFT) if level else (DOWN if following.y > bend.y else UP)
    return tuple(Dock(bend, (onward + turn + 2) % 4, _TURN if turn else 0.0, bend) for turn in (0, 1, 3))


def _stub(box: Bounds, other: Bounds, way: int) -> float:
    """The stub's length: less than usual where the other shape is close."""
    gap = (other.x - box.right, other.y - box.bottom, box.x - other.right, box.y - other.bottom)[way]
    return min(STUB, gap / 2) if gap > 0 else STUB


def _on_side(box: Bounds, outline: Outline, way: int, aside: float, stub: float) -> tuple[Point, Point]:
    """The place on the border, and the end of the stub."""
    if way in (RIGHT, LEFT):
        y = box.center.y + aside
        at = Point(border_x(box, outline, y, right=way == RIGHT), y)
        return at, Point(box.right + stub if way == RIGHT else box.x - stub, y)
    x = box.center.x + aside
    at = Point(x, border_y(box, outline, x, bottom=way == DOWN))
    return at, Point(x, box.bottom + stub if way == DOWN else box.y - stub)
