"""What a shape draws: its paths, in inches from its lower left corner ([MS-VSDX] 2.2.5.3.5, Geometry sections)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, NamedTuple

from itsm_fit.storage.visio.shape import VisioShape
from itsm_fit.storage.visio.sheet import SheetCell, as_number

_CLOSE: Final = 0.03
"""Inches within which two places are taken for one."""
_HEAD: Final = 6
"""Places that the drawn head of an arrow has at most."""

Inches = tuple[float, float]


class GeometryPath(NamedTuple):
    """A path: the places that it goes through, the kinds of its rows, and whether it is filled.

    An ellipse has its four outermost places.
    """

    places: tuple[Inches, ...]
    kinds: tuple[str, ...]
    is_filled: bool

    @property
    def is_closed(self) -> bool:
        return "Ellipse" in self.kinds or (len(self.places) > 2 and is_close(self.places[0], self.places[-1]))

    @property
    def size(self) -> float:
        """Half of what it measures around."""
        across, down = [x for x, _ in self.places], [y for _, y in self.places]
        return max(across) - min(across) + max(down) - min(down)


class LinePath(NamedTuple):
    """A path that leads from somewhere to somewhere; whether a head of an arrow is drawn at either end."""

    places: tuple[Inches, ...]
    begins_with_head: bool
    ends_with_head: bool


def paths_of(shape: VisioShape) -> list[GeometryPath]:
    """The paths of a shape, those of its parts not, that are shown."""
    cells = shape.sheet
    if cells.cell("LinePattern").value == "0" == cells.cell("FillPattern").value:
        return []
    found = []
    for index in cells.row_numbers("Geometry"):
        rows = cells.rows("Geometry", index)
        own = rows.pop("", {})
        drawn = [row for _, row in sorted(rows.items(), key=lambda each: as_number(each[0], -1.0)) if "T" in row]
        hidden, no_line, no_fill = (_is_set(own, name) for name in ("NoShow", "NoLine", "NoFill"))
        if drawn and not hidden and not (no_line and no_fill):
            places = tuple(place for row in drawn for place in _places(shape, row))
            found.append(GeometryPath(places, tuple(row["T"].value for row in drawn), not no_fill))
    return found


def line_path(shape: VisioShape) -> LinePath | None:
    """How a shape leads that is a line without saying so: an open path, with a drawn head or without a text."""
    if shape.parts:
        return None
    paths = paths_of(shape)
    if not paths or paths[0].is_closed or paths[0].is_filled or len(paths[0].places) < 2:
        return None
    way, heads = paths[0].places, [path for path in paths[1:] if path.is_closed and len(path.places) <= _HEAD]
    if len(heads) < len(paths) - 1:
        return None
    first, last = (any(is_close(end, place) for head in heads for place in head.places) for end in (way[0], way[-1]))
    return LinePath(way, first, last) if first or last or not (shape.text or heads) else None


def is_close(one: Inches, other: Inches) -> bool:
    """Whether two places are as good as one."""
    return math.dist(one, other) <= _CLOSE


def _places(shape: VisioShape, row: Mapping[str, SheetCell]) -> list[Inches]:
    kind = row["T"].value
    x, y = _number(row, "X"), _number(row, "Y")
    if kind == "Ellipse":
        wide = math.dist((x, y), (_number(row, "A"), _number(row, "B")))
        high = math.dist((x, y), (_number(row, "C"), _number(row, "D")))
        return [(x - wide, y), (x, y + high), (x + wide, y), (x, y - high)]
    if kind == "PolylineTo":
        return [*_polyline(shape, row["A"].value if "A" in row else ""), (x, y)]
    if kind.startswith("Rel"):
        return [(x * shape.sheet.number("Width"), y * shape.sheet.number("Height"))]
    return [(x, y)]


def _polyline(shape: VisioShape, written: str) -> list[Inches]:
    """The places of ``POLYLINE(xType, yType, x1, y1, …)``: of type 0 they are shares of width and height."""
    inside = written.upper().removeprefix("POLYLINE").strip().removeprefix("(").removesuffix(")")
    numbers = [as_number(each, 0.0) for each in inside.split(",")] if inside else []
    if len(numbers) < 2:
        return []
    wide, high = (
        shape.sheet.number(size) if of_type == 0 else 1.0
        for of_type, size in zip(numbers[:2], ("Width", "Height"), strict=True)
    )
    return [(x * wide, y * high) for x, y in zip(numbers[2::2], numbers[3::2], strict=False)]


def _number(row: Mapping[str, SheetCell], name: str) -> float:
    return as_number(row[name].value, 0.0) if name in row else 0.0


def _is_set(row: Mapping[str, SheetCell], name: str) -> bool:
    return name in row and row[name].value == "1"
