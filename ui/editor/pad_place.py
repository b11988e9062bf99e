"""Where a bar of buttons stands beside a shape: over none of what is drawn around it, as far as there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

AWAY: Final = 12
"""Pixels between a shape and what stands beside it."""
_EDGE: Final = 4
"""Pixels left free at the border of the viewport."""
_FARTHER: Final = (0, 22, 44, 66)
"""So much farther from the shape it may stand, in pixels."""
_PARTS: Final = 4
"""Places to either side of the middle that are tried."""


def place_beside(size: QSize, shape: QRect, port: QRect, taken: Sequence[QRect]) -> QPoint:
    """The nearest place that covers nothing of `taken`, above rather than below; else the one that covers least.

    All in pixels of the viewport, whose rectangle is `port`.
    """
    wished = QPoint(shape.center().x() - size.width() // 2, shape.top() - AWAY - size.height())
    near_first = sorted(_corners(size, shape, port), key=lambda at: (at - wished).manhattanLength())
    covered = {}
    for corner in near_first:
        covered[corner.toTuple()] = area = _covered(QRect(corner, size), taken)
        if not area:
            return corner
    return min(near_first, key=lambda at: covered[at.toTuple()], default=wished)


def _corners(size: QSize, shape: QRect, port: QRect) -> Iterator[QPoint]:
    """Where it may stand within the viewport: above or below, or at either side; some part of it near the shape."""
    room = port.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    farthest = QPoint(max(room.right() - size.width() + 1, room.left()), room.bottom() - size.height() + 1)
    middle = shape.center().x() - size.width() // 2
    aside = (size.width() + shape.width()) // 2
    across = [middle + aside * part // _PARTS for part in range(-_PARTS, _PARTS + 1)]
    heights = [shape.top() - AWAY - size.height() - more for more in _FARTHER]
    heights += [shape.bottom() + AWAY + more for more in _FARTHER]
    level = shape.center().y() - size.height() // 2
    beside = [QPoint(shape.right() + AWAY, level), QPoint(shape.left() - AWAY - size.width(), level)]
    found = 0
    for x in across:
        for y in heights:
            if room.top() <= y <= farthest.y():
                found += 1
                yield QPoint(min(max(x, room.left()), farthest.x()), y)
    for at in beside:
        if room.contains(QRect(at, size)):
            found += 1
            yield at
    if not found and port.intersects(shape):  # it fills the viewport
        yield QPoint(min(max(middle, room.left()), farthest.x()), room.top())


def _covered(bar: QRect, taken: Sequence[QRect]) -> int:
    """Square pixels."""
    parts = (bar & each for each in taken if bar.intersects(each))
    return sum(part.width() * part.height() for part in parts)
