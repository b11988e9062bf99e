"""Connectors: what they join, which way they lead, and how they run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

from itsm_fit.model.process import Point
from itsm_fit.storage.drawn import LineMeaning, PageLine
from itsm_fit.storage.visio import bpmn_data
from itsm_fit.storage.visio.meaning import plain_name
from itsm_fit.storage.visio.shape import VisioShape
from itsm_fit.storage.visio.sheet import as_number

_BY_NAME: Final = {
    "sequence flow": LineMeaning.FLOW,
    "message flow": LineMeaning.MESSAGE,
    "association": LineMeaning.ASSOCIATION,
    "data association": LineMeaning.ASSOCIATION,
}
_LINE_SIDES: Final = {"BeginX": 0, "BeginY": 0, "EndX": 1, "EndY": 1}


def glued_ends(content: etree._Element) -> dict[str, list[str]]:
    """The ids of the shapes at beginning and end of each connector of a page, by its own; "" for none."""
    found: dict[str, list[str]] = {}
    for connect in content.iterfind("{*}Connects/{*}Connect"):
        side = _LINE_SIDES.get(connect.get("FromCell") or "")
        if side is not None:
            ends = found.setdefault(connect.get("FromSheet") or "", ["", ""])
            ends[side] = ends[side] or connect.get("ToSheet") or ""
    return found


def line_of(shape: VisioShape, source: str, target: str) -> PageLine:
    """A connector between two boxes, "" for an end at none; turned where its only arrow is at its start."""
    points = _points(shape)
    meaning = bpmn_data.line_meaning(shape) or _BY_NAME.get(plain_name(shape.name))
    told = bpmn_data.condition(shape) if meaning is LineMeaning.FLOW else 0
    line = PageLine(
        shape.key,
        shape.whole_text,
        source,
        target,
        None if source else points[0],
        None if target else points[-1],
        meaning or LineMeaning.FLOW,
        _arrow(shape, "EndArrow") or meaning in (LineMeaning.FLOW, LineMeaning.MESSAGE),
        conditional=told == 1,
        default=told == 2,
        bends=points,
        called=shape.called,
    )
    return line.turned() if is_backward(shape) else line


def is_backward(shape: VisioShape) -> bool:
    """Whether the only arrow of a connector is at its beginning."""
    return _arrow(shape, "BeginArrow") and not _arrow(shape, "EndArrow")


def has_two_arrows(shape: VisioShape) -> bool:
    """Whether a connector has a head at either end."""
    ends = [shape.sheet.number(end) for end in ("BeginArrow", "EndArrow")]
    return _arrow(shape, "BeginArrow") and _arrow(shape, "EndArrow") and ends[0] == ends[1]


def _arrow(shape: VisioShape, cell: str) -> bool:
    return shape.sheet.number(cell) > 0


def _points(shape: VisioShape) -> tuple[Point, ...]:
    """The places that a connector goes through, at least its two ends."""
    cells = shape.sheet
    begin = shape.outer_place(cells.number("BeginX"), cells.number("BeginY"))
    end = shape.outer_place(cells.number("EndX"), cells.number("EndY"))
    for index in cells.row_numbers("Geometry"):
        rows = cells.rows("Geometry", index)
        if "NoShow" in rows.get("", {}) and rows[""]["NoShow"].value == "1":
            continue
        drawn = [row for key, row in sorted(rows.items(), key=lambda each: as_number(each[0], -1.0)) if key]
        inner = [_place(shape, row) for row in drawn[1:-1] if "T" in row]
        return (begin, *inner, end)
    return (begin, end)


def _place(shape: VisioShape, row: Mapping[str, tuple[str, str]]) -> Point:
    x, y = (as_number(row[axis][0], 0.0) if axis in row else 0.0 for axis in ("X", "Y"))
    if row["T"][0].startswith("Rel"):
        x, y = x * shape.sheet.number("Width"), y * shape.sheet.number("Height")
    return shape.place(x, y)
