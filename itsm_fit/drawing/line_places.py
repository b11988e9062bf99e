"""Finds the lines of a document by where they run; what is known of one state goes along to the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, count
from operator import is_not
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.drawing.elements import lines_of
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.process import Bounds

Corners = NDArray[np.float64]
"""Left, top, right and bottom of the rectangle around each line, in diagram units; no number where it has no way."""


class _State(NamedTuple):
    """The lines of a document in one of its states."""

    lines: Sequence[DrawnLine]
    corners: Corners

    def after(self, lines: Sequence[DrawnLine]) -> _State:
        """Those of another state: a line is a value, so the very same one runs where it ran."""
        if len(lines) != len(self.lines):
            return _State(lines, _corners(lines))
        changed = [*compress(count(), map(is_not, lines, self.lines))]
        corners = self.corners.copy()
        corners[:, changed] = _corners([lines[at] for at in changed])
        return _State(lines, corners)


class LinePlaces:
    """Where lines run; what was worked out for the document asked about last is compared with, line by line."""

    def __init__(self) -> None:
        self._last = _State((), np.empty((4, 0)))

    def lines_in(self, document: Document, area: Bounds) -> list[DrawnLine]:
        """The lines whose surrounding rectangle reaches into an area, in the order of `lines_of`."""
        state = self._last = self._last.after(lines_of(document))
        left, top, right, bottom = state.corners
        x, y, end, foot = area.x, area.y, area.x + area.width, area.y + area.height
        return [*compress(state.lines, ((left <= end) & (right >= x) & (top <= foot) & (bottom >= y)).tolist())]


lines_in: Final = LinePlaces().lines_in


def _corners(lines: Sequence[DrawnLine]) -> Corners:
    return np.array([_around(line) for line in lines], np.float64).reshape(-1, 4).T


def _around(line: DrawnLine) -> tuple[float, float, float, float]:
    if not line.waypoints:
        return (np.nan, np.nan, np.nan, np.nan)
    across, down = [point.x for point in line.waypoints], [point.y for point in line.waypoints]
    return min(across), min(down), max(across), max(down)
