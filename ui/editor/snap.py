"""Where something that is being moved comes to rest: level with its neighbours, else on the grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

from itsm_fit.editor.diagram import GRID

_REACH_PX: Final = 6.0


class Rest(NamedTuple):
    """A place, and guide lines to the neighbours that it is level with."""

    place: QPointF
    guides: tuple[QLineF, ...]


class Snapper:
    """`neighbours` are the middles to be level with; `origin`, where the move began, is one of them.

    What is moved is a box where it has a `size`: it comes level with the sides of the boxes in `beside` too.
    """

    def __init__(
        self, neighbours: Sequence[QPointF], origin: QPointF, size: QSizeF | None = None, beside: Sequence[QRectF] = ()
    ) -> None:
        middles = [origin, *neighbours]
        corners = [QPointF(0.0, 0.0)] * len(middles)
        if size is not None:
            half = QPointF(size.width() / 2, size.height() / 2)
            for box in beside:
                middles += [box.topLeft() + half, box.bottomRight() - half]
                corners += [-half, half]
        self._points: NDArray[np.float64] = np.array([(point.x(), point.y()) for point in middles])
        self._corners = corners
        """From each middle to where its guides run."""

    def rest(self, wish: QPointF, scale: float) -> Rest:
        """Where a middle that is wished at a place comes to rest; `scale` is in screen pixels a unit."""
        reach = min(_REACH_PX / scale, GRID)
        x, beside_x = self._level(wish.x(), 0, wish.y(), reach)
        y, beside_y = self._level(wish.y(), 1, wish.x(), reach)
        place = QPointF(x, y)
        guides = [
            QLineF(place + self._corners[beside], QPointF(*self._points[beside]) + self._corners[beside])
            for beside in (beside_x, beside_y)
            if beside
        ]
        return Rest(place, tuple(guides))

    def _level(self, wish: float, axis: int, across: float, reach: float) -> tuple[float, int]:
        """One coordinate, and the number of the neighbour it was taken from, the nearest of those that are level.

        0 is none, or where the move began.
        """
        off = np.abs(self._points[:, axis] - wish)
        best = off.min()
        if best > reach:
            return round(wish / GRID) * GRID, 0
        level = np.flatnonzero(off <= best + 1e-6)
        nearest = int(level[np.abs(self._points[level, 1 - axis] - across).argmin()])
        return float(self._points[nearest, axis]), nearest
