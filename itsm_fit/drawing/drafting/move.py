"""Moving elements: their lines follow, steps take on the lane they are dropped into, pools grow around them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from itsm_fit.drawing.drafting.attach import settled_on_borders
from itsm_fit.drawing.drafting.follow import followed
from itsm_fit.drawing.drafting.frames import askew_lines, frames_of, grown_frames
from itsm_fit.drawing.drafting.insert import inserted
from itsm_fit.drawing.drafting.nest import settled_in_frames
from itsm_fit.drawing.drafting.sheet import Sheet, lane_at
from itsm_fit.drawing.geometry import union
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Process

PAD: Final = 20.0
"""Kept free between a step and the border of its pool, in diagram units."""


def moved(sheet: Sheet, ids: Collection[str], dx: float, dy: float) -> Sheet:
    """Move elements by so many diagram units.

    An event on a border stays on it, goes along it or off it; steps go into the sub-process that they are dropped
    into, and out of it. Lines with one moved end are drawn anew, but keep bends made by hand and the far part of a
    long way; lines that something moved now lies on are drawn around it. An unconnected step that comes to stand on
    a flow goes into it.
    """
    before = sheet.document
    return settled(sheet.edited(edits.move_elements, ids, dx, dy), before, ids)


def settled(sheet: Sheet, before: Document, ids: Collection[str], torn: Collection[str] = ()) -> Sheet:
    """The sheet after elements were moved, with all that follows from it.

    `before` is the document as it was, `torn` the lines whose ends were moved by different ways.
    """
    sheet = settled_on_borders(sheet, ids)
    sheet = settled_in_frames(sheet, ids)
    sheet = _in_lanes(sheet, ids)
    sheet = contained(sheet, ids)
    if len(ids) == 1:
        sheet = inserted(sheet, next(iter(ids)))
    sheet = followed(sheet, carried(before, ids), torn)
    askew = (askew_lines(sheet, sheet.node(own)[0], own) for own in frames_of(sheet, ids))
    return sheet.routed(set().union(*askew))


def contained(sheet: Sheet, ids: Collection[str]) -> Sheet:
    """Let the open sub-processes around some nodes, then pools, reach around them."""
    sheet = grown_frames(sheet, ids)
    return grown_pools(sheet, frames_of(sheet, ids).union(ids))


def grown_pools(sheet: Sheet, ids: Collection[str]) -> Sheet:
    """Let pools, with the lanes at their edges, reach around these nodes."""
    for pool in sheet.document.pools:
        process = sheet.document.process_by_id.get(pool.process or "")
        if process is None or pool.bounds is None:
            continue
        held = [node.bounds for node in process.nodes if node.id in ids and node.parent is None and node.bounds]
        room = union([pool.bounds, *(_padded(box) for box in held)])
        if room is not None and room != pool.bounds:
            sheet = sheet.edited(edits.resize, pool.id, room)
    return sheet


def _padded(box: Bounds) -> Bounds:
    return Bounds(box.x - PAD, box.y - PAD, box.width + 2 * PAD, box.height + 2 * PAD)


def _in_lanes(sheet: Sheet, ids: Collection[str]) -> Sheet:
    """Steps that now stand in another lane of their process belong to it."""
    for process in sheet.document.processes:
        found: dict[str, list[str]] = {}
        for node in process.nodes:
            lane = _lane_under(process, node) if node.id in ids and node.parent is None else None
            if lane is not None and lane.id != node.lane:
                found.setdefault(lane.id, []).append(node.id)
        for lane_id, nodes in found.items():
            sheet = sheet.edited_in(process, edits.assign_lane, nodes, lane_id)
    return sheet


def _lane_under(process: Process, node: Node) -> Lane | None:
    if node.bounds is None or node.kind is NodeKind.BOUNDARY:
        return None
    return lane_at(process, node.bounds.center.x, node.bounds.center.y)
