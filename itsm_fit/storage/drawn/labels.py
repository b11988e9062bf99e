"""Texts that stand beside events, gateways and lines, and name them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from itsm_fit.model.process import Bounds, Point

_BELOW: Final = 24.0
"""A text is the name of a sign that it stands so close to,"""
_OFF: Final = 16.0
"""before all where its middle is no further to a side than this."""
_BESIDE: Final = 18.0
"""A text so close to a line says something of it,"""
_CLEARLY: Final = 6.0
"""where no other line is nearer than so much more."""
_WIDE: Final = 160.0
"""Wider texts are notes."""


def labels_of(
    signs: Mapping[str, Bounds], lines: Mapping[str, Sequence[Point]], texts: Mapping[str, Bounds]
) -> dict[str, str]:
    """The text that names each event, gateway or way out of a choice, by its id; a text names one of them.

    First those at a line, then those right under or over a sign, then those anywhere beside one.
    """
    free, found = dict(texts), dict[str, str]()
    for pairs in (_at_lines, _upright, _around):
        for _, key, text in sorted(pairs(signs, lines, free)):
            if key not in found and text in free:
                found[key] = text
                del free[text]
    return found


def _upright(
    signs: Mapping[str, Bounds], _: Mapping[str, Sequence[Point]], texts: Mapping[str, Bounds]
) -> list[tuple[float, str, str]]:
    return [each for each in _around(signs, _, texts) if abs(signs[each[1]].center.x - texts[each[2]].center.x) <= _OFF]


def _at_lines(
    _: Mapping[str, Bounds], lines: Mapping[str, Sequence[Point]], texts: Mapping[str, Bounds]
) -> list[tuple[float, str, str]]:
    pairs = []
    for text, box in texts.items():
        far = sorted((_distance(box, points), key) for key, points in lines.items()) if box.width <= _WIDE else []
        if far and far[0][0] <= _BESIDE and (len(far) == 1 or far[1][0] - far[0][0] >= _CLEARLY):
            pairs.append((*far[0], text))
    return pairs


def _around(
    signs: Mapping[str, Bounds], _: Mapping[str, Sequence[Point]], texts: Mapping[str, Bounds]
) -> list[tuple[float, str, str]]:
    pairs = []
    for key, sign in signs.items():
        for text, box in texts.items():
            across = max(box.x - sign.right, sign.x - box.right, 0.0)
            down = max(box.y - sign.bottom, sign.y - box.bottom, 0.0)
            if math.hypot(across, down) <= _BELOW:
                pairs.append((math.hypot(across, down), key, text))
    return pairs


def _distance(text: Bounds, points: Sequence[Point]) -> float:
    """How far a line passes from a text; 0 where it runs through it."""
    return min((_from_stretch(text, one, other) for one, other in pairwise(points)), default=math.inf)


def _from_stretch(text: Bounds, one: Point, other: Point) -> float:
    across = max(text.x - max(one.x, other.x), min(one.x, other.x) - text.right, 0.0)
    down = max(text.y - max(one.y, other.y), min(one.y, other.y) - text.bottom, 0.0)
    if one.x == other.x or one.y == other.y or across or down:
        return math.hypot(across, down)
    length = math.dist((one.x, one.y), (other.x, other.y))
    sides = [
        ((other.x - one.x) * (y - one.y) - (other.y - one.y) * (x - one.x)) / length
        for x in (text.x, text.right)
        for y in (text.y, text.bottom)
    ]
    return 0.0 if min(sides) <= 0 <= max(sides) else min(map(abs, sides))
