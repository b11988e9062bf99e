"""Connectors: what they join, which way they lead, and how they run."""

from __future__ import annotations

from typing import Final

from lxml import etree

from itsm_fit.model.process import Point
from itsm_fit.storage.drawn import LineMeaning, PageLine
from itsm_fit.storage.visio import bpmn_data
from itsm_fit.storage.visio.meaning import plain_name
from itsm_fit.storage.visio.paths import line_path, paths_of
from itsm_fit.storage.visio.shape import VisioShape

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


def is_line(shape: VisioShape) -> bool:
    """Whether a shape has a beginning and an end, or is drawn like what has."""
    return shape.is_line or (not shape.is_own_master and line_path(shape) is not None)


def line_of(shape: VisioShape, source: str, target: str) -> PageLine:
    """A connector between two boxes, "" for an end at none; turned where its only arrow is at its start."""
    points, begins, ends = _way(shape)
    meaning = bpmn_data.line_meaning(shape) or _BY_NAME.get(plain_name(shape.name))
    told = bpmn_data.condition(shape) if meaning is LineMeaning.FLOW else 0
    line = PageLine(
        shape.key,
        shape.whole_text,
        source,
        target,
        None if source else points[0],
        None if target else points[-1],
        meaning or (LineMeaning.FLOW if shape.sheet.number("LinePattern", 1) <= 1 else LineMeaning.DASHED),
        ends or meaning in (LineMeaning.FLOW, LineMeaning.MESSAGE),
        conditional=told == 1,
        default=told == 2,
        bends=points,
        called=shape.called,
    )
    return line.turned() if begins and not ends else line


def has_two_arrows(shape: VisioShape) -> bool:
    """Whether a connector has the same head at either end; other signs at its beginning say something else."""
    ends = [shape.sheet.number(end) for end in ("BeginArrow", "EndArrow")]
    return ends[0] > 0 and ends[0] == ends[1]


def _way(shape: VisioShape) -> tuple[tuple[Point, ...], bool, bool]:
    """The places that a line goes through, at least its two ends, and whether there are heads at these."""
    cells = shape.sheet
    if not shape.is_line:
        drawn = line_path(shape)
        if drawn is not None:
            return tuple(shape.place(*place) for place in drawn.places), drawn.begins_with_head, drawn.ends_with_head
    begin = shape.outer_place(cells.number("BeginX"), cells.number("BeginY"))
    end = shape.outer_place(cells.number("EndX"), cells.number("EndY"))
    inner = next((path.places[1:-1] for path in paths_of(shape)), ())
    points = (begin, *(shape.place(*place) for place in inner), end)
    return points, cells.number("BeginArrow") > 0, cells.number("EndArrow") > 0
