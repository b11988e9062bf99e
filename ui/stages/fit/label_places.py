"""Where the names of points in a chart stand: beside their points, on no other name and on no other point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

GAP = 9.0
"""Pixels between the middle of a point and its name."""
_SIDES = ((1, 0), (0, -1), (0, 1), (-1, 0), (1, -1), (1, 1), (-1, -1), (-1, 1))
"""Right, above, below, left, then the corners."""
_POINT = 5.0


def label_places(
    points: Sequence[QPointF], sizes: Sequence[QSizeF], room: QRectF, lines: Sequence[QRectF] = ()
) -> list[QRectF | None]:
    """A rectangle in pixels for the name of each point, None where there is no room; the first points choose first.

    Names keep off the `lines` too where they can.
    """
    blocked = [QRectF(point.x() - _POINT, point.y() - _POINT, 2 * _POINT, 2 * _POINT) for point in points]
    taken: list[QRectF] = []
    found: list[QRectF | None] = []
    for at, (point, size) in enumerate(zip(points, sizes, strict=True)):
        others = [*taken, *blocked[:at], *blocked[at + 1 :]]
        free = [
            place
            for place in (_beside(point, size, *side) for side in _SIDES)
            if room.contains(place) and not any(place.intersects(other) for other in others)
        ]
        clear = (place for place in free if not any(place.intersects(line) for line in lines))
        place = next(clear, free[0] if free else None)
        found.append(place)
        if place is not None:
            taken.append(place)
    return found


def _beside(point: QPointF, size: QSizeF, right: int, down: int) -> QRectF:
    gap = GAP if not (right and down) else GAP * 0.7
    x = point.x() + right * (gap + size.width() / 2)
    y = point.y() + down * (gap + size.height() / 2)
    return QRectF(x - size.width() / 2, y - size.height() / 2, size.width(), size.height())
