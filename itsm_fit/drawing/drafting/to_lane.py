"""Giving steps to another lane: they move into it, to a free place beside what stands there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from itsm_fit.drawing.drafting.move import PAD, moved
from itsm_fit.drawing.drafting.sheet import Sheet, called, first_upper
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.edits.reach import lane_of
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Process

_STEP: Final = 10.0
_FARTHEST: Final = 600.0
"""How far along the lane a free place is looked for."""


def given_to_lane(sheet: Sheet, ids: Iterable[str], lane_id: str | None) -> Sheet:
    """Let a lane (None: no lane) do these steps; drawn ones move into it, events on their border come along.

    Raises EditError when the lane belongs to another process.
    """
    for element in ids:
        home, node = sheet.node(element)
        if node.lane == lane_id or node.kind is NodeKind.BOUNDARY:
            continue
        lane = lane_of(home, lane_id) if lane_id is not None else None
        if lane is not None and lane.bounds is not None and node.bounds is not None and node.parent is None:
            place = _free_place(home, node, node.bounds, lane, lane.bounds)
            sheet = moved(sheet, {element}, place.x - node.bounds.x, place.y - node.bounds.y)
            home, _ = sheet.node(element)
        sheet = sheet.edited_in(home, edits.assign_lane, [element], lane_id)
    return sheet


def given_to_lane_beside(sheet: Sheet, ids: Iterable[str], step: int) -> Sheet:
    """Let the lanes so many places further down (or right; negative: back) do these steps, each from its own lane.

    Raises EditError where a step stands in no lane, or there is no lane further on.
    """
    for element in ids:
        home, node = sheet.node(element)
        if node.kind is not NodeKind.BOUNDARY:
            sheet = given_to_lane(sheet, [element], _lane_beside(home, node, step).id)
    return sheet


def _lane_beside(process: Process, node: Node, step: int) -> Lane:
    """The lane so many places after that of a node, among those without inner lanes."""
    own = process.lane_by_id.get(node.lane or "")
    if own is None:
        raise EditError(f"{first_upper(called(node))} stands in no lane: drag it into one.")
    outer = {lane.parent for lane in process.lanes}
    row = sorted((lane for lane in process.lanes if lane.id not in outer or lane is own), key=_start)
    to = row.index(own) + step
    if not 0 <= to < len(row):
        end = "last" if step > 0 else "first"
        raise EditError(f"{first_upper(called(own))} is the {end} lane of its pool: add one beside it first.")
    return row[to]


def _start(lane: Lane) -> float:
    box = lane.bounds
    return (box.y if lane.horizontal else box.x) if box is not None else 0.0


def _free_place(process: Process, node: Node, box: Bounds, lane: Lane, room: Bounds) -> Bounds:
    """The place nearest to straight across, in the middle of the lane, that touches no other node; else that place."""
    others = [each.bounds for each in process.nodes if each.bounds is not None and _stands_apart(each, node)]
    across = max((room.height - box.height if lane.horizontal else room.width - box.width) / 2 - PAD, 0.0)
    places = (_shifted(box, lane, room, along, off) for along in _both_ways(_FARTHEST) for off in _both_ways(across))
    return next(
        (place for place in places if not any(_touch(place, other) for other in others)),
        _shifted(box, lane, room, 0.0, 0.0),
    )


def _shifted(box: Bounds, lane: Lane, room: Bounds, along: float, off: float) -> Bounds:
    """The box in the lane: so far along it, and so far off its middle."""
    if lane.horizontal:
        return Bounds(box.x + along, room.center.y - box.height / 2 + off, box.width, box.height)
    return Bounds(room.center.x - box.width / 2 + off, box.y + along, box.width, box.height)


def _both_ways(most: float) -> list[float]:
    """0, then steps this way and that way."""
    return [0.0] + [step * way for step in _steps(most) for way in (1, -1)]


def _steps(most: float) -> list[float]:
    return [number * _STEP for number in range(1, int(most // _STEP) + 1)]


def _stands_apart(other: Node, node: Node) -> bool:
    """Whether the other node has a place of its own beside this one."""
    return other is not node and node.id not in (other.attached_to, other.parent)


def _touch(one: Bounds, other: Bounds) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom
