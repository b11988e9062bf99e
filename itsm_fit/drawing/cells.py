"""Finds boxes and lines by where they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import floor
from typing import Generic, TypeVar

from itsm_fit.model.process import Bounds, Point

T = TypeVar("T")
_CELL = 200.0


class Cells(Generic[T]):
    """Boxes, each with something that it stands for, in a grid of cells."""

    def __init__(self) -> None:
        self._cells: defaultdict[tuple[int, int], list[tuple[int, Bounds, T]]] = defaultdict(list)
        self._count = 0

    def add(self, box: Bounds, what: T) -> None:
        """Adds a box; one without width or height is a stretch of line."""
        self._count += 1
        for cell in _cells(box):
            self._cells[cell].append((self._count, box, what))

    def add_line(self, points: Sequence[Point], what: T) -> None:
        """Adds the rectangle around each stretch of a line."""
        for a, b in pairwise(points):
            self.add(Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)), what)

    def near(self, box: Bounds) -> Iterator[tuple[Bounds, T]]:
        """What touches the box, each once, in the order of adding."""
        found: dict[int, tuple[Bounds, T]] = {}
        for cell in _cells(box):
            for number, other, what in self._cells.get(cell, ()):
                if other.x <= box.right and other.right >= box.x and other.y <= box.bottom and other.bottom >= box.y:
                    found[number] = other, what
        return (found[number] for number in sorted(found))


def _cells(box: Bounds) -> Iterator[tuple[int, int]]:
    for column in range(floor(box.x / _CELL), floor(box.right / _CELL) + 1):
        for row in range(floor(box.y / _CELL), floor(box.bottom / _CELL) + 1):
            yield column, row
