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
_MOST_CELLS = 400
"""A box over more cells than that is kept apart: a file may hold one of a million units."""

Span = tuple[int, int, int, int]
"""The first column and row of cells, and those behind the last."""


class Cells(Generic[T]):
    """Boxes, each with something that it stands for, in a grid of cells.

    `looked_at` counts the boxes that were compared with those asked about.
    """

    def __init__(self) -> None:
        self.looked_at = 0
        self._cells: defaultdict[tuple[int, int], list[tuple[int, Bounds, T]]] = defaultdict(list)
        self._large: list[tuple[int, Bounds, T]] = []
        self._all: list[tuple[int, Bounds, T]] = []

    def add(self, box: Bounds, what: T) -> None:
        """Adds a box; one without width or height is a stretch of line."""
        entry = len(self._all), box, what
        self._all.append(entry)
        left, top, right, bottom = span = _span(box)
        if right - left == 1 and bottom - top == 1:
            self._cells[left, top].append(entry)
        elif _size(span) > _MOST_CELLS:
            self._large.append(entry)
        else:
            for column in range(left, right):
                for row in range(top, bottom):
                    self._cells[column, row].append(entry)

    def add_line(self, points: Sequence[Point], what: T) -> None:
        """Adds the rectangle around each stretch of a line."""
        for a, b in pairwise(points):
            self.add(Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)), what)

    def near(self, box: Bounds) -> Iterator[tuple[Bounds, T]]:
        """What touches the box, each once, in the order of adding."""
        left, top, right, bottom = box.x, box.y, box.right, box.bottom
        found: dict[int, tuple[Bounds, T]] = {}
        for entries in self._around(box):
            self.looked_at += len(entries)
            for number, other, what in entries:
                if other.x <= right and other.right >= left and other.y <= bottom and other.bottom >= top:
                    found[number] = other, what
        return (found[number] for number in sorted(found))

    def _around(self, box: Bounds) -> Iterator[list[tuple[int, Bounds, T]]]:
        """What may touch a box, in the lists that it is kept in."""
        left, top, right, bottom = span = _span(box)
        if _size(span) > max(_MOST_CELLS, len(self._all)):
            yield self._all
            return
        yield self._large
        for column in range(left, right):
            for row in range(top, bottom):
                if (column, row) in self._cells:
                    yield self._cells[column, row]


def _span(box: Bounds) -> Span:
    return floor(box.x / _CELL), floor(box.y / _CELL), floor(box.right / _CELL) + 1, floor(box.bottom / _CELL) + 1


def _size(span: Span) -> int:
    left, top, right, bottom = span
    return (right - left) * (bottom - top)
