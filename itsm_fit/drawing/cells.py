"""Finds boxes and lines by where they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import floor
from typing import Generic, TypeVar

from itsm_fit.drawing.geometry import span
from itsm_fit.model.process import Bounds, Point

T = TypeVar("T")
_CELL = 200.0
_MOST_CELLS = 400
"""A box over more cells than that is kept apart: a file may hold one of a million units."""

_Entry = tuple[int, float, float, float, float, Bounds, T]
"""The number of a box, its left, top, right and bottom, the box, and what it stands for."""


class Cells(Generic[T]):
    """Boxes, each with something that it stands for, in a grid of cells that are so wide and high.

    `looked_at` counts the boxes that were compared with those asked about.
    """

    def __init__(self, cell: float = _CELL) -> None:
        self.looked_at = 0
        self._cell = cell
        self._rows: defaultdict[int, defaultdict[int, list[_Entry[T]]]] = defaultdict(lambda: defaultdict(list))
        self._large: list[_Entry[T]] = []
        self._all: list[_Entry[T]] = []

    def add(self, box: Bounds, what: T) -> None:
        """Adds a box; one without width or height is a stretch of line."""
        x, y = box.x, box.y
        right, bottom = x + box.width, y + box.height
        entry = len(self._all), x, y, right, bottom, box, what
        self._all.append(entry)
        cell = self._cell
        first, top, last, foot = floor(x / cell), floor(y / cell), floor(right / cell), floor(bottom / cell)
        if (last - first + 1) * (foot - top + 1) > _MOST_CELLS:
            self._large.append(entry)
            return
        for row in range(top, foot + 1):
            cells = self._rows[row]
            for column in range(first, last + 1):
                cells[column].append(entry)

    def add_line(self, points: Sequence[Point], what: T) -> None:
        """Adds the rectangle around each stretch of a line."""
        for a, b in pairwise(points):
            self.add(span(a, b), what)

    def near(self, box: Bounds) -> Iterator[tuple[Bounds, T]]:
        """What touches the box, each once, in the order of adding."""
        left, top, right, bottom = box.x, box.y, box.right, box.bottom
        found: dict[int, tuple[Bounds, T]] = {}
        for entries in self._around(box):
            self.looked_at += len(entries)
            for number, x, y, end, foot, other, what in entries:
                if x <= right and end >= left and y <= bottom and foot >= top:
                    found[number] = other, what
        return (found[number] for number in sorted(found))

    def _around(self, box: Bounds) -> Iterator[list[_Entry[T]]]:
        """What may touch a box, in the lists that it is kept in."""
        cell = self._cell
        first, top = floor(box.x / cell), floor(box.y / cell)
        last, foot = floor(box.right / cell), floor(box.bottom / cell)
        if (last - first + 1) * (foot - top + 1) > max(_MOST_CELLS, len(self._all)):
            yield self._all
            return
        yield self._large
        for cells in (self._rows[row] for row in range(top, foot + 1) if row in self._rows):
            for column in range(first, last + 1):
                if column in cells:
                    yield cells[column]
