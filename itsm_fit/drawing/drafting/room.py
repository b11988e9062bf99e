"""Making room: pools, lanes and what stands below give way."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from itsm_fit.drawing.drafting.move import PAD, moved
from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.geometry import grown, overlap
from itsm_fit.drawing.shapes import Size
from itsm_fit.model import edits
from itsm_fit.model.document import Pool
from itsm_fit.model.process import Bounds, Lane, Node, Process

_GAP: Final = 50.0
"""Between two pools."""
_APART: Final = 30.0
"""Between two steps."""


def branch_place(sheet: Sheet, process: Process, source: Node, size: Size) -> tuple[Sheet, Bounds | None]:
    """Where one more branch goes, below those that a step has to its right already; None for the first one.

    Its lane has grown in the sheet where it had to.
    """
    if source.bounds is None:
        return sheet, None
    ends = [process.node_by_id.get(flow.target) for flow in process.outgoing.get(source.id, ())]
    right = [end.bounds for end in ends if end is not None and end.bounds and end.bounds.x >= source.bounds.right]
    if not right:
        return sheet, None
    foot = max(box.bottom for box in right) + _APART
    left = min(box.x for box in right)
    box = Bounds(left, foot, *size)
    beside = [node for node in process.nodes if (node.parent, node.lane) == (source.parent, source.lane)]
    taken = [node.bounds for node in beside if node.bounds]
    while hit := next((other for other in taken if overlap(grown(other, _APART - 1), box)), None):
        box = replace(box, y=hit.bottom + _APART)
    lane = process.lane_by_id.get(source.lane or "")
    return _room_in_lane(sheet, process, lane, box.bottom + PAD), box


def room_below(sheet: Sheet, pool: Pool, height: float) -> Sheet:
    """Move other pools down when they are in the way of a pool that is to grow at its foot."""
    box = pool.bounds
    if box is None or height <= 0:
        return sheet
    foot = Bounds(box.x, box.bottom, box.width, height + _GAP)
    below = [other for other in sheet.document.pools if other.bounds and other.bounds.y >= box.bottom]
    if not any(other.bounds and overlap(other.bounds, foot) for other in below):
        return sheet
    return moved(sheet, [other.id for other in below], 0.0, height)


def room_above(sheet: Sheet, pool: Pool, height: float) -> Sheet:
    """Move other pools up when they are in the way of a pool that is to grow at its head."""
    box = pool.bounds
    if box is None:
        return sheet
    head = Bounds(box.x, box.y - height - _GAP, box.width, height + _GAP)
    above = [other for other in sheet.document.pools if other.bounds and other.bounds.bottom <= box.y]
    if not any(other.bounds and overlap(other.bounds, head) for other in above):
        return sheet
    return moved(sheet, [other.id for other in above], 0.0, -height)


def _room_in_lane(sheet: Sheet, process: Process, lane: Lane | None, foot: float) -> Sheet:
    """Let a lane reach down to a height; the lanes below it and their steps make room."""
    pool = next((pool for pool in sheet.document.pools if pool.process == process.id), None)
    if lane is None or lane.bounds is None or pool is None or pool.bounds is None or not lane.horizontal:
        return sheet
    more = foot - lane.bounds.bottom
    if more <= 0:
        return sheet
    sheet = room_below(sheet, pool, more)
    tall = {pool.id: replace(pool.bounds, height=pool.bounds.height + more)}
    above = lane
    while above.parent is not None and (outer := process.lane_by_id.get(above.parent)) is not None and outer.bounds:
        tall[outer.id] = replace(outer.bounds, height=outer.bounds.height + more)
        above = outer
    below = [each.id for each in process.lanes if each.bounds and each.bounds.y >= lane.bounds.bottom]
    sheet = sheet.edited(edits.place_elements, tall)
    sheet = moved(sheet, below, 0.0, more) if below else sheet
    return sheet.edited(edits.place_elements, {lane.id: replace(lane.bounds, height=lane.bounds.height + more)})
