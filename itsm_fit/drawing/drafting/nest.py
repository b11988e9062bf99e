"""Steps that go into sub-processes and come out of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from itsm_fit.drawing.drafting.sheet import Sheet, called, lane_at
from itsm_fit.drawing.geometry import contains
from itsm_fit.drawing.paint import visible
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.order import inside
from itsm_fit.model.process import Flow, Node, NodeKind, Point, Process


def open_frames(process: Process, without: Collection[str] = ()) -> list[Node]:
    """The open sub-processes that are to be seen, outer ones first, but for those in `without` and in these."""
    gone = with_held(process, without) if without else set()
    return [
        node
        for node in process.nodes
        if node.kind.is_sub_process
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
    held = set(ids) | {own for outer in ids for own in inside(process.nodes, outer)}
    return held | {node.id for node in process.nodes if node.attached_to in held}


def crossing(process: Process, ids: Collection[str]) -> list[Flow]:
    """The flows between some nodes, with all in and on them, and the others."""
    held = with_held(process, ids)
    return [flow for flow in process.flows if (flow.source in held) is not (flow.target in held)]


def crossing_words(frame: Node, *, into: bool) -> str:
    """Why a step with flows to the other side cannot just go over the border of a sub-process."""
    verb, keys = ("Move Into", "Ctrl+Alt+G") if into else ("Move Out of", "Ctrl+Alt+Shift+G")
    words = f"A flow would cross the border of {called(frame)}"
    return f"{words}: move what it joins too, or let “{verb} Sub-process” ({keys}) lead the flows anew."


def settled_in_frames(sheet: Sheet, ids: Collection[str]) -> Sheet:
    """Steps that were moved into an open sub-process, or out of one, belong where they stand now.

    Raises EditError when flows would then cross its border.
    """
    for process in sheet.document.processes:
        found: dict[str | None, list[str]] = {}
        frames = open_frames(process, ids)
        for node in process.nodes:
            if node.id not in ids or node.bounds is None or node.kind is NodeKind.BOUNDARY or node.parent in ids:
                continue
            if visible(process, node) is not node:
                continue
            frame = frame_at(frames, node.bounds.center)
            if (frame.id if frame else None) != node.parent:
                found.setdefault(frame.id if frame else None, []).append(node.id)
        for parent, nodes in found.items():
            sheet = put_into_frame(sheet, process, nodes, parent)
    return sheet


def put_into_frame(sheet: Sheet, process: Process, nodes: Collection[str], parent: str | None) -> Sheet:
    """Put steps into a sub-process, or out of it, with the lane they stand in; their flows may not cross its border."""
    now = sheet.document.process_by_id[process.id]
    if crossing(now, nodes):
        frame = now.node_by_id[parent or now.node_by_id[next(iter(nodes))].parent or ""]
        raise EditError(crossing_words(frame, into=parent is not None))
    sheet = sheet.edited_in(process, edits.put_into, nodes, parent)
    now = sheet.document.process_by_id[process.id]
    lanes: dict[str | None, list[str]] = {}
    for own in nodes:
        box = now.node_by_id[own].bounds
        lane = lane_at(now, box.center.x, box.center.y) if parent is None and box is not None else None
        lanes.setdefault(lane.id if lane else None, []).append(own)
    for lane_id, members in lanes.items():
        sheet = sheet.edited_in(process, edits.assign_lane, members, lane_id)
    return sheet
