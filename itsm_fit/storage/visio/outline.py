"""What a shape is by what it draws, where neither a master nor its data tells: a diamond, something round, a box."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from itsm_fit.storage.visio.paths import GeometryPath, paths_of
from itsm_fit.storage.visio.shape import VisioShape

_CLOSE: Final = 0.03
"""Of the width or height: as near two places count as one."""
_HALF: Final = 0.45
"""Corners rounded by more than this of the lower side make its ends round."""
_ARCS: Final = frozenset({"ArcTo", "EllipticalArcTo", "RelEllipticalArcTo", "RelCubBezTo", "NURBSTo"})
_CORNERS: Final = ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5))


class BorderLook(Enum):
    """What the border of a shape looks like."""

    BOX = auto()
    DIAMOND = auto()
    DIAMOND_WITH_CROSS = auto()
    DIAMOND_WITH_CIRCLE = auto()
    ROUND = auto()
    """A circle, an ellipse, or a box with round ends."""
    NONE = auto()
    """Nothing is drawn around it."""


def outline_of(shape: VisioShape) -> BorderLook:
    """The look of a shape by the largest path that it, or the first of its parts that draws one, has."""
    for each in shape.walk():
        paths = paths_of(each)
        if paths:
            border = max(paths, key=lambda path: path.size)
            look = _look(each, border)
            inner = [path for path in paths if path is not border] or [
                path for part in shape.walk() if part is not each for path in paths_of(part)
            ]
            return _with_sign(inner) if look is BorderLook.DIAMOND else look
    return BorderLook.NONE


def _look(shape: VisioShape, border: GeometryPath) -> BorderLook:
    width, height = abs(shape.sheet.number("Width")), abs(shape.sheet.number("Height"))
    if "Ellipse" in border.kinds:
        return BorderLook.ROUND
    if not width or not height:
        return BorderLook.BOX
    corners = [(x / width, y / height) for x, y in border.places]
    arcs = sum(kind in _ARCS for kind in border.kinds)
    if not arcs and all(any(_is_near(corner, its) for its in corners) for corner in _CORNERS):
        return (
            BorderLook.DIAMOND if all(any(_is_near(its, at) for at in _CORNERS) for its in corners) else BorderLook.BOX
        )
    ends = arcs >= 2 and len(border.kinds) - arcs <= 4 and _has_round_ends(corners, border.kinds)
    if ends or shape.sheet.number("Rounding") >= _HALF * min(width, height):
        return BorderLook.ROUND
    return BorderLook.BOX


def _with_sign(inner: Sequence[GeometryPath]) -> BorderLook:
    """A diamond by the sign that is drawn in it: an upright cross runs parallel waves, a circle is inclusive."""
    strokes = [(one, other) for path in inner for one, other in pairwise(path.places) if "Ellipse" not in path.kinds]
    upright = [abs(one[0] - other[0]) <= _CLOSE / 2 for one, other in strokes]
    lying = [abs(one[1] - other[1]) <= _CLOSE / 2 for one, other in strokes]
    if any(upright) and any(lying) and all(one or other for one, other in zip(upright, lying, strict=True)):
        return BorderLook.DIAMOND_WITH_CROSS
    if not strokes and any("Ellipse" in path.kinds for path in inner):
        return BorderLook.DIAMOND_WITH_CIRCLE
    return BorderLook.DIAMOND


def _is_near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] - other[0]) <= _CLOSE and abs(one[1] - other[1]) <= _CLOSE


def _has_round_ends(places: Sequence[tuple[float, float]], kinds: Sequence[str]) -> bool:
    """Whether what is straight are just two lying sides: a terminal of a flowchart."""
    straight = [
        (before, place)
        for (before, place), kind in zip(pairwise(places), kinds[1:], strict=True)
        if kind not in _ARCS and before != place
    ]
    lying = [one for one, other in straight if abs(one[1] - other[1]) <= _CLOSE]
    return len(lying) == len(straight) == 2
