"""What a shape is by its outline, where neither a master nor its data tells: a diamond, something round, a box."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Final

from itsm_fit.storage.visio.shape import VisioShape
from itsm_fit.storage.visio.sheet import SheetCell, as_number

_CLOSE: Final = 0.02
"""Of the width or height: as near two places count as one."""
_HALF: Final = 0.45
"""Corners rounded by more than this of the lower side make its ends round."""
_ARCS: Final = frozenset({"ArcTo", "EllipticalArcTo", "RelEllipticalArcTo", "RelCubBezTo", "NURBSTo"})
_CORNERS: Final = frozenset({(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)})


class BorderLook(Enum):
    """What the border of a shape looks like."""

    BOX = auto()
    DIAMOND = auto()
    ROUND = auto()
    """A circle, an ellipse, or a box with round ends."""
    NONE = auto()
    """Nothing is drawn around it."""


def outline_of(shape: VisioShape) -> BorderLook:
    """The outline of a shape, or of the first of its parts that has one."""
    found = BorderLook.NONE
    for each in shape.walk():
        if each.sheet.cell("LinePattern").value == "0" == each.sheet.cell("FillPattern").value:
            continue
        for index in each.sheet.row_numbers("Geometry"):
            rows = each.sheet.rows("Geometry", index)
            if _is_shown(rows.get("", {})):
                outline = _outline(each, rows)
                if outline in (BorderLook.DIAMOND, BorderLook.ROUND):
                    return outline
                found = outline
        if found is not BorderLook.NONE:
            return found
    return found


def _outline(shape: VisioShape, rows: Mapping[str, Mapping[str, SheetCell]]) -> BorderLook:
    width, height = abs(shape.sheet.number("Width")), abs(shape.sheet.number("Height"))
    drawn = [row for key, row in rows.items() if key]
    kinds = [row["T"].value for row in drawn if "T" in row]
    if "Ellipse" in kinds:
        return BorderLook.ROUND
    if not width or not height:
        return BorderLook.BOX
    corners = set(_corners(drawn, width, height))
    if len(corners) == len(_CORNERS) and all(_is_near(corner) for corner in corners) and not _ARCS & set(kinds):
        return BorderLook.DIAMOND
    arcs = sum(kind in _ARCS for kind in kinds)
    ends = arcs >= 2 and len(kinds) - arcs <= 4 and _has_round_ends(drawn, width, height)
    if ends or shape.sheet.number("Rounding") >= _HALF * min(width, height):
        return BorderLook.ROUND
    return BorderLook.BOX


def _corners(rows: list[Mapping[str, SheetCell]], width: float, height: float) -> Iterator[tuple[float, float]]:
    """The places that an outline goes through, as shares of width and height."""
    for row in rows:
        kind = row["T"].value if "T" in row else ""
        x, y = (as_number(row[axis].value, 0.0) if axis in row else 0.0 for axis in ("X", "Y"))
        across, down = (x, y) if kind.startswith("Rel") else (x / width, y / height)
        yield round(across / _CLOSE) * _CLOSE, round(down / _CLOSE) * _CLOSE


def _is_near(corner: tuple[float, float]) -> bool:
    return any(abs(corner[0] - x) <= _CLOSE and abs(corner[1] - y) <= _CLOSE for x, y in _CORNERS)


def _has_round_ends(rows: list[Mapping[str, SheetCell]], width: float, height: float) -> bool:
    """Whether no straight line runs along both of the sides that are left by the arcs: a terminal of a flowchart."""
    places = list(_corners(rows, width, height))
    straight = [
        (before, place)
        for before, place, row in zip(places, places[1:], rows[1:], strict=False)
        if "T" in row and row["T"].value not in _ARCS
    ]
    lying = [one for one, other in straight if abs(one[1] - other[1]) <= _CLOSE]
    return len(lying) == len(straight) == 2


def _is_shown(row: Mapping[str, SheetCell]) -> bool:
    hidden = row["NoShow"].value == "1" if "NoShow" in row else False
    no_line = row["NoLine"].value == "1" if "NoLine" in row else False
    no_fill = row["NoFill"].value == "1" if "NoFill" in row else False
    return not hidden and not (no_line and no_fill)
