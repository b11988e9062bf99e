"""Open sub-processes hold what is inside them; steps go into them and come out of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.geometry import NEAR, contains, crosses, grown, inside, union
from itsm_fit.drawing.labels import text_beside
from itsm_fit.drawing.paint import visible
from itsm_fit.editor.diagram import Diagram, called, lane_at
from itsm_fit.editor.slide import is_level
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.order import inside as held_in
from itsm_fit.model.process import SUB_PROCESSES, Bounds, Flow, Node, NodeKind, Point, Process

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
    boxes += [
        node.label_bounds for node in inner if node.label_bounds and text_beside(node) and not node.kind.is_activity
    ]
    boxes += [artifact.bounds for artifact in document.artifacts if artifact.parent == frame.id and artifact.bounds]
    for flow in process.flows:
        if flow.source in ids and flow.target in ids:
            boxes += [Bounds(point.x, point.y, 0, 0) for point in flow.waypoints]
    held = union(boxes)
    if held is None:
        return None
    return Bounds(held.x - SIDE, held.y - TOP, held.width + 2 * SIDE, held.height + TOP + SIDE)


def grown_frames(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Let the open sub-processes around some nodes reach around them, the innermost first."""
    for process in diagram.document.processes:
        frames = {
            frame.id: None
            for node in process.nodes
            if node.id in ids
            for frame in frames_around(process, node)
            if frame.expanded
        }
        for own in sorted(frames, key=lambda own: -len(frames_around(process, process.node_by_id[own]))):
            diagram = _grown(diagram, process, own)
    return diagram


def _grown(diagram: Diagram, process: Process, own: str) -> Diagram:
    now = diagram.document.process_by_id[process.id]
    frame = now.node_by_id[own]
    needed = needed_around(diagram.document, now, frame)
    if frame.bounds is None or needed is None or inside(needed, frame.bounds):
        return diagram
    return diagram.edited(edits.resize, own, union([frame.bounds, needed]) or needed)


def askew_lines(diagram: Diagram, process: Process, element: str) -> set[str]:
    """The lines that a sub-process's new size has left askew, and those that run through it now."""
    now = diagram.document.process_by_id[process.id]
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
        for line in diagram.document.message_flows
        if {line.source, line.target} & ends and not is_level(line.waypoints)
    }
    notes = {line.id for line in diagram.document.associations if element in (line.source, line.target)}
    return flows | messages | notes


def frames_of(diagram: Diagram, ids: Collection[str]) -> set[str]:
    """The open sub-processes around some nodes."""
    return {
        frame.id
        for process in diagram.document.processes
        for node in process.nodes
        if node.id in ids and node.parent is not None
        for frame in frames_around(process, node)
        if frame.expanded
    }


def open_frames(process: Process, without: Collection[str] = ()) -> list[Node]:
    """The open sub-processes that are to be seen, outer ones first, but for those in `without` and in these."""
    gone = with_held(process, without) if without else set()
    return [
        node
        for node in process.nodes
        if node.kind in SUB_PROCESSES
        and node.expanded
        and node.bounds
        and node.id not in gone
        and visible(process, node) is node
    ]


def frame_at(frames: Sequence[Node], place: Point) -> Node | None:
    """The innermost of some frames that is drawn at a place."""
    found = [frame for frame in frames if frame.bounds and contains(place, frame.bounds)]
    return found[-1] if found else None


def with_held(process: Process, ids: Collection[str]) -> set[str]:
    """Some nodes with all that is in them and on them."""
    held = set(ids) | {own for outer in ids for own in held_in(process.nodes, outer)}
    return held | {node.id for node in process.nodes if node.attached_to in held}


def crossing(process: Process, ids: Collection[str]) -> list[Flow]:
    """The flows between some nodes, with all in and on them, and the others."""
    held = with_held(process, ids)
    return [flow for flow in process.flows if (flow.source in held) is not (flow.target in held)]


def crossing_words(frame: Node, *, into: bool) -> str:
    """Why a step with flows to the other side cannot just go over the border of a sub-process."""
    if into:
        return tr(
            "A flow would cross the border of {element}: move what it joins too, or let “Move Into Sub-process” "
            "(Ctrl+Alt+G) lead the flows anew.",
            element=called(frame),
        )
    return tr(
        "A flow would cross the border of {element}: move what it joins too, or let “Move Out of Sub-process” "
        "(Ctrl+Alt+Shift+G) lead the flows anew.",
        element=called(frame),
    )


def settled_in_frames(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Steps that were moved into an open sub-process, or out of one, belong where they stand now.

    Raises EditError when flows would then cross its border.
    """
    for process in diagram.document.processes:
        found: dict[str | None, list[str]] = {}
        frames = open_frames(process, ids)
        for node in [node for node in process.nodes if node.id in ids]:
            if node.bounds is None or node.kind is NodeKind.BOUNDARY or node.parent in ids:
                continue
            if visible(process, node) is not node:
                continue
            frame = frame_at(frames, node.bounds.center)
            if (frame.id if frame else None) != node.parent:
                found.setdefault(frame.id if frame else None, []).append(node.id)
        for parent, nodes in found.items():
            diagram = put_into_frame(diagram, process, nodes, parent)
    return diagram


def put_into_frame(diagram: Diagram, process: Process, nodes: Collection[str], parent: str | None) -> Diagram:
    """Put steps into a sub-process, or out of it, with the lane they stand in; their flows may not cross its border."""
    now = diagram.document.process_by_id[process.id]
    if crossing(now, nodes):
        frame = now.node_by_id[parent or now.node_by_id[next(iter(nodes))].parent or ""]
        raise EditError(crossing_words(frame, into=parent is not None))
    diagram = diagram.edited_in(process, edits.put_into, nodes, parent)
    now = diagram.document.process_by_id[process.id]
    lanes: dict[str | None, list[str]] = {}
    for own in nodes:
        box = now.node_by_id[own].bounds
        lane = lane_at(now, box.center.x, box.center.y) if parent is None and box is not None else None
        lanes.setdefault(lane.id if lane else None, []).append(own)
    for lane_id, members in lanes.items():
        diagram = diagram.edited_in(process, edits.assign_lane, members, lane_id)
    return diagram
