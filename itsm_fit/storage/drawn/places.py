"""Boxes by where they stand, looked through all at once."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from itsm_fit.model.process import Bounds, Point


class BoxPlaces:
    """Boxes by id, in the order given."""

    def __init__(self, boxes: Mapping[str, Bounds]) -> None:
        self._ids = list(boxes)
        numbers = [(box.x, box.y, box.right, box.bottom, box.width * box.height) for box in boxes.values()]
        self._left, self._top, self._right, self._bottom, self._area = np.array(numbers).reshape(-1, 5).T
        self._middle_x, self._middle_y = (self._left + self._right) / 2, (self._top + self._bottom) / 2

    def around(self, place: Point, within: float = 0.0, larger_than: float = -1.0) -> list[str]:
        """The boxes that a place lies in, or so close to, of more than an area."""
        level = (self._left - within <= place.x) & (place.x <= self._right + within)
        upright = (self._top - within <= place.y) & (place.y <= self._bottom + within)
        return self._chosen(level & upright & (self._area > larger_than))

    def in_box(self, box: Bounds) -> list[str]:
        """The smaller boxes whose middle lies in one."""
        level = (box.x <= self._middle_x) & (self._middle_x <= box.right)
        inside = level & (box.y <= self._middle_y) & (self._middle_y <= box.bottom)
        return self._chosen(inside & (self._area < box.width * box.height))

    def _chosen(self, which: NDArray[np.bool_]) -> list[str]:
        return [self._ids[at] for at in np.flatnonzero(which)]
