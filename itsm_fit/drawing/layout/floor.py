"""What stands where while single elements find their places."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.geometry import grown, inside, moved, union
from itsm_fit.drawing.shapes import Size
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.model.process import Bounds, Point

APART = 30.0
"""Least distance between two shapes."""
_OFF_LINE = 8.0
"""And from a shape to a line that it has nothing to do with."""
_PAD, _STEP = 10.0, 20.0
_FINE, _ACROSS, _DOWN = 20.0, 32, 24
"""A free place is looked for in steps this fine, so many of them across and down."""
_MOST_TRIES = 200_000
"""Of all places together that are looked at; after them things stand to the right of everything."""


def _spiral() -> list[tuple[float, float]]:
    """Offsets from nearest to furthest; staying level counts as nearer."""
    offsets = [(x * _FINE, y * _FINE) for x in range(-_ACROSS, _ACROSS + 1) for y in range(-_DOWN, _DOWN + 1)]
    return sorted(offsets, key=lambda at: (abs(at[0]) + 1.5 * abs(at[1]), -at[0], -at[1]))


_SPIRAL = _spiral()


class Floor:
    """Every place by element id, and in `new` those that are given here; `frames` may have others in them."""

    def __init__(self, places: dict[str, Bounds], frames: Collection[str], lines: Iterable[Sequence[Point]]) -> None:
        self.places, self.new = dict(places), Sketch()
        self.extent = union(places.values())
        self._tries_left = _MOST_TRIES
        self._lines = Cells[str]()
        for points in lines:
            self._lines.add_line(points, "")
        self._frames, self._solid = frames, Cells[str]()
        for key, box in places.items():
            if key not in frames:
                self._solid.add(box, key)

    def put(self, key: str, box: Bounds) -> None:
        """Gives an element its place, or a frame a larger one."""
        if self.places.get(key) != box:
            self.new.shapes[key] = self.places[key] = box
            self.extent = union([box] if self.extent is None else [self.extent, box])
            if key not in self._frames:
                self._solid.add(box, key)

    def add(self, sketch: Sketch, at: Bounds) -> None:
        """Takes over what a frame at that place holds."""
        placed = Sketch()
        placed.add(sketch, at.x, at.y)
        for key, box in placed.shapes.items():
            self.put(key, box)
        self.new.lines |= placed.lines
        self.new.labels |= placed.labels

    def reach(self, key: str, held: Iterable[Bounds]) -> None:
        """Lets a frame grow until it holds all of these."""
        around = union([self.places[key], *held])
        if around:
            self.put(key, around)

    def free(
        self, size: Size, wish: Point, region: Bounds | None, *, downwards: bool = False, onward: bool = False
    ) -> Bounds:
        """The free place nearest to a wish, within the region where there is one, else on to the right (down) of it.

        That may be beyond the region's end; nothing is put before the wish that was not found near it, and nothing at
        all when it is to go `onward`.
        """
        if self._tries_left <= 0:
            return self._beside_all(size, downwards=downwards)
        room = grown(region, -_PAD) if region else None
        for dx, dy in _SPIRAL:
            if onward and (dy if downwards else dx) < 0:
                continue
            box = Bounds(wish.x + dx, wish.y + dy, *size)
            if (room is None or inside(box, room)) and self._is_free(box):
                return box
        x, y = wish.x, wish.y
        if room:
            x, y = max(x, room.x), max(y, room.y)
            if downwards:
                x = min(x, max(room.right - size.width, room.x))
            else:
                y = min(y, max(room.bottom - size.height, room.y))
        box = Bounds(x, y, *size)
        while not self._is_free(box):
            if self._tries_left <= 0:
                return self._beside_all(size, downwards=downwards)
            box = moved(box, 0.0, _STEP) if downwards else moved(box, _STEP, 0.0)
        return box

    def _beside_all(self, size: Size, *, downwards: bool) -> Bounds:
        around = self.extent or Bounds(0, 0, 0, 0)
        if downwards:
            return Bounds(around.x, around.bottom + APART, *size)
        return Bounds(around.right + APART, around.y, *size)

    def _is_free(self, box: Bounds) -> bool:
        self._tries_left -= 1
        if next(self._lines.near(grown(box, _OFF_LINE)), None):
            return False
        return next(self._solid.near(grown(box, APART - 1)), None) is None
