"""Open sub-processes hold what is inside them."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Final

from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.drafting.slide import is_level
from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.geometry import NEAR, crosses, grown, inside, union
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.order import inside as held_in
from itsm_fit.model.process import Bounds, Node, Point, Process

SIDE: Final = 20.0
TOP: Final = 40.0
"""Kept free inside a frame: at its sides, and at its top, where its name stands."""


def around_frame(document: Document, process: Process, frame: Node) -> Bounds | None:
    """The smallest box that an open sub-process needs; None when it is closed or holds nothing drawn."""
    if not frame.kind.is_sub_process or not frame.expanded:
        return None
    return needed_around(document, process, frame)


def needed_around(document: Document, process: Process, frame: Node) -> Bounds | None:
    """The box around all that a sub-process holds, with the room that a frame keeps free."""
    inner = [node for node in process.nodes if node.parent == frame.id]
    ids = {node.id for node in inner}
    boxes = [node.bounds for node in inner if node.bounds]
    boxes += [node.label_bounds for node in inner if node.label_bounds and node.name and not node.kind.is_activity]
    boxes += [artifact.bounds for artifact in document.artifacts if artifact.parent == frame.id and artifact.bounds]
    for flow in process.flows:
        if flow.source in ids and flow.target in ids:
            boxes += [Bounds(point.x, point.y, 0, 0) for point in flow.waypoints]
    held = union(boxes)
    if held is None:
        return None
    return Bounds(held.x - SIDE, held.y - TOP, held.width + 2 * SIDE, held.height + TOP + SIDE)


def grown_frames(sheet: Sheet, ids: Collection[str]) -> Sheet:
    """Let the open sub-processes around some nodes reach around them, the innermost first."""
    for process in sheet.document.processes:
        frames = {
            frame.id: None
            for node in process.nodes
            if node.id in ids
            for frame in frames_around(process, node)
            if frame.expanded
        }
        for own in sorted(frames, key=lambda own: -len(frames_around(process, process.node_by_id[own]))):
            sheet = _grown(sheet, process, own)
    return sheet


def _grown(sheet: Sheet, process: Process, own: str) -> Sheet:
    now = sheet.document.process_by_id[process.id]
    frame = now.node_by_id[own]
    needed = needed_around(sheet.document, now, frame)
    if frame.bounds is None or needed is None or inside(needed, frame.bounds):
        return sheet
    return sheet.edited(edits.resize, own, union([frame.bounds, needed]) or needed)


def askew_lines(sheet: Sheet, process: Process, element: str) -> set[str]:
    """The lines that a sub-process's new size has left askew, and those that run through it now."""
    now = sheet.document.process_by_id[process.id]
    box = now.node_by_id[element].bounds
    held = held_in(now.nodes, element)
    ends = {element, *held, *(node.id for node in now.nodes if node.attached_to == element)}
    core = grown(box, -NEAR) if box is not None else None

    def is_askew(points: tuple[Point, ...]) -> bool:
        through = core is not None and any(crosses(a, b, core) for a, b in pairwise(points))
        return through or not is_level(points)

    flows = {
        flow.id
        for flow in now.flows
        if flow.source not in held and flow.target not in held and flow.waypoints and is_askew(flow.waypoints)
    }
    messages = {
        line.id
        for line in sheet.document.message_flows
        if {line.source, line.target} & ends and not is_level(line.waypoints)
    }
    notes = {line.id for line in sheet.document.associations if element in (line.source, line.target)}
    return flows | messages | notes


def frames_of(sheet: Sheet, ids: Collection[str]) -> set[str]:
    """The open sub-processes around some nodes."""
    return {
        frame.id
        for process in sheet.document.processes
        for node in process.nodes
        if node.id in ids and node.parent is not None
        for frame in frames_around(process, node)
        if frame.expanded
    }
