"""Where a line may start on a shape's border: the middle of each side first, beside it when that is taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from itsm_fit.drawing.geometry import Outline, border_x, border_y
from itsm_fit.model.process import Bounds, Point

RIGHT, DOWN, LEFT, UP = range(4)
"""Directions; the opposite of each is two further on."""
STEP = ((1, 0), (0, 1), (-1, 0), (0, -1))

_ASIDE = {"rectangle": (0.0, 14.0, -14.0, 28.0, -28.0), "circle": (0.0, 8.0, -8.0), "diamond": (0.0, 8.0, -8.0)}
_OFF_MIDDLE: dict[Outline, float] = {"rectangle": 6.0, "circle": 25.0, "diamond": 25.0}
_TAKEN = 120.0
_NEAR, _CORNER = 5.0, 6.0


STUB = 10.0
"""How far a line runs straight out of a shape before it may turn."""


class Dock(NamedTuple):
    """A place on a border, the direction outwards, what it costs to start there, and where the line may first turn."""

    at: Point
    way: int
    cost: float
    out: Point


def docks(
    box: Bounds, outline: Outline, other: Bounds, liking: Sequence[float], taken: Sequence[Point]
) -> Iterator[Dock]:
    """The docks of a shape for a line to or from the shape `other`.

    `liking` is what each direction costs, `taken` are ends of other lines.
    """
    toward = other.center
    for way, cost in enumerate(liking):
        level = way in (RIGHT, LEFT)
        side = box.height if level else box.width
        facing = toward.y - box.center.y if level else toward.x - box.center.x
        for aside in [*_ASIDE[outline], facing] if outline == "rectangle" else _ASIDE[outline]:
            if aside and abs(aside) > side / 2 - _CORNER:
                continue
            at, out = _on_side(box, outline, way, aside, _stub(box, other, way))
            used = any(abs(at.x - end.x) < _NEAR and abs(at.y - end.y) < _NEAR for end in taken)
            yield Dock(at, way, cost + (_OFF_MIDDLE[outline] if aside else 0.0) + (_TAKEN if used else 0.0), out)


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
