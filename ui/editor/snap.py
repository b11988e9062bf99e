"""Where something that is being moved comes to rest: level with its neighbours, else on the grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF

from itsm_fit.editor.diagram import GRID

_REACH_PX: Final = 6.0


class Rest(NamedTuple):
    """A place, and guide lines to the neighbours that it is level with."""

    place: QPointF
    guides: tuple[QLineF, ...]


class Snapper:
    """`neighbours` are the middles to be level with; `origin`, where the move began, is one of them."""

    def __init__(self, neighbours: Sequence[QPointF], origin: QPointF) -> None:
        self._points: NDArray[np.float64] = np.array(
            [(origin.x(), origin.y()), *((point.x(), point.y()) for point in neighbours)]
        )

    def rest(self, wish: QPointF, scale: float) -> Rest:
        """Where a middle that is wished at a place comes to rest; `scale` is in screen pixels a unit."""
        reach = min(_REACH_PX / scale, GRID)
        x, beside_x = self._level(wish.x(), 0, wish.y(), reach)
        y, beside_y = self._level(wish.y(), 1, wish.x(), reach)
        guides = [QLineF(x, y, *beside) for beside in (beside_x, beside_y) if beside is not None]
        return Rest(QPointF(x, y), tuple(guides))

    def _level(self, wish: float, axis: int, across: float, reach: float) -> tuple[float, tuple[float, float] | None]:
        """One coordinate, and the neighbour it was taken from, the nearest of those that are level."""
        off = np.abs(self._points[:, axis] - wish)
        best = off.min()
        if best > reach:
            return round(wish / GRID) * GRID, None
        level = np.flatnonzero(off <= best + 1e-6)
        nearest = level[np.abs(self._points[level, 1 - axis] - across).argmin()]
        x, y = self._points[nearest].tolist()
        return (x, y)[axis], (None if nearest == 0 else (x, y))
