"""The plain way to place what is too much to be placed well: in rows, band by band, with lines straight across."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, sqrt
from typing import Final

from itsm_fit.drawing.layout.graph import Box, Link, Placed
from itsm_fit.drawing.layout.heights import BAND_HEIGHT, BAND_PAD
from itsm_fit.drawing.routing.plain import loop_way, plain_way
from itsm_fit.model.process import Bounds, Point

MOST_EFFORT = 8_000
"""Of one placement that is worked out: boxes, links and bands together take a few seconds then."""
_EACH: Final = 20
_GAP: Final = 50.0


class Effort:
    """What placing a document may cost altogether: boxes, links, bands, and a little for each placement.

    Links beyond two a box count three times: each has many others to bend around.
    """

    def __init__(self) -> None:
        self._left = 2 * MOST_EFFORT

    def affords(self, boxes: Sequence[Box], links: Sequence[Link], bands: int) -> bool:
        """Whether a placement can be worked out; if so its cost is spent."""
        dense = max(0, len(links) - 2 * len(boxes))
        cost = _EACH + len(boxes) + len(links) + 2 * dense + bands
        if cost > min(self._left, MOST_EFFORT):
            return False
        self._left -= cost
        return True


def placed_plainly(boxes: Sequence[Box], links: Sequence[Link], bands: int) -> Placed:
    """Boxes side by side in rows of their bands, in the order given; lines with at most two bends, whatever they cross.

    The drawing starts at (0, 0).
    """
    rows: list[list[int]] = [[] for _ in range(bands)]
    for at, box in enumerate(boxes):
        rows[box.band].append(at)
    centers = [Point(0.0, 0.0)] * len(boxes)
    stretches: list[tuple[float, float]] = []
    pad, least = (BAND_PAD, BAND_HEIGHT) if bands > 1 else (0.0, 0.0)
    y = width = 0.0
    for row in rows:
        top, y = y, y + pad
        across = ceil(sqrt(len(row))) or 1
        for start in range(0, len(row), across):
            piece = row[start : start + across]
            up, x = max(boxes[at].up for at in piece), 0.0
            for at in piece:
                centers[at] = Point(x + boxes[at].left, y + up)
                x += boxes[at].left + boxes[at].right + _GAP
            width, y = max(width, x - _GAP), y + up + max(boxes[at].down for at in piece) + _GAP
        y = max(y - (_GAP if row else 0.0) + pad, top + least)
        stretches.append((top, y))
    return Placed(centers, [_line(link, boxes, centers) for link in links], stretches, width)


def _line(link: Link, boxes: Sequence[Box], centers: Sequence[Point]) -> tuple[Point, ...]:
    source, target = (boxes[at].at(centers[at]) for at in (link.source, link.target))
    if link.exit is not None:
        center = centers[link.source]
        return plain_way(Bounds(center.x + link.exit.x, center.y + link.exit.y, 0.0, 0.0), target)
    return loop_way(source) if link.source == link.target else plain_way(source, target)
