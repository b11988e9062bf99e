"""Where the sign of comments stands at an element, and what it looks like: a balloon with how many are open."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import Final

from itsm_fit.drawing.geometry import overlap
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.model.comment import open_ones
from itsm_fit.model.document import Pool
from itsm_fit.model.edits.parts import DrawnPart, DrawnShape
from itsm_fit.model.process import Bounds, Lane, Node, Point

SIGN_SIZE: Final = 10.0
"""Font size of the number."""
_HEIGHT, _TAIL = 15.0, 5.0
_BELOW_CORNER: Final = 16.0
"""Clear of the handle at the corner and of the sign of the kind in it."""
_ALONG: Final = (0.3, 0.7, 0.15, 0.85)
"""Shares of a line's longest stretch where the sign may stand, the best first; shares of cases stand at its middle."""


def open_comments(part: DrawnPart) -> int:
    """How many comments at it are open."""
    return open_ones(part.comments) if part.comments else 0


def sign_of_shape(shape: DrawnShape, place: Bounds) -> Point:
    """The middle of the sign at a shape: on its upper left border, of a pool or lane in the corner of its header."""
    if isinstance(shape, Pool | Lane):
        return Point(place.x + HEADER / 2, place.y + HEADER / 2)
    if isinstance(shape, Node) and not shape.kind.is_activity:
        inset = 0.25 if shape.kind.is_gateway else 0.15
        return Point(place.x + inset * place.width, place.y + inset * place.height - 3)
    return Point(place.x - 3, place.y + min(_BELOW_CORNER, place.height / 2))


def sign_of_line(points: tuple[Point, ...], number: int, label: Bounds | None) -> Point:
    """The middle of the sign on a line, clear of its label where there is such a place on its longest stretch."""
    a, b = max(pairwise(points), key=lambda ends: hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y))
    spots = [Point(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)) for share in _ALONG]
    if label is None:
        return spots[0]
    return next((spot for spot in spots if not overlap(balloon(spot, number), label)), spots[0])


def balloon(middle: Point, number: int, size: float = 1.0) -> Bounds:
    """The box of the sign without its tail, `size` times as large as usual."""
    width, height = (10.0 + 6.0 * len(str(number))) * size, _HEIGHT * size
    return Bounds(middle.x - width / 2, middle.y - height / 2, width, height)


def tail(box: Bounds, size: float = 1.0) -> tuple[Point, Point, Point]:
    """The corners of what hangs from the balloon."""
    left, down = box.x + 4.0 * size, box.bottom - size / 2
    return Point(left, down), Point(left + _TAIL * size, down), Point(left, down + _TAIL * 0.8 * size)
