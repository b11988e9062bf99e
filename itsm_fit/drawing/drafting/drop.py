"""Letting go of what was dragged: where it makes an open sub-process grow, what stands beside that gives way."""

from __future__ import annotations

from collections.abc import Collection

from itsm_fit.drawing.drafting.fold import refitted
from itsm_fit.drawing.drafting.frames import frames_of
from itsm_fit.drawing.drafting.move import moved
from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.geometry import overlap
from itsm_fit.model import edits
from itsm_fit.model.process import Node, NodeKind, Process


def dropped(sheet: Sheet, ids: Collection[str], dx: float, dy: float) -> Sheet:
    """Move elements as `moved` does; nothing comes to stand under a sub-process that grows around them."""
    after = moved(sheet, ids, dx, dy)
    frames = [after.node(own) for own in frames_of(after, ids) if own not in ids]
    for _, frame in sorted(frames, key=lambda each: -len(frames_around(*each))):
        _, was = sheet.node(frame.id)
        process, now = after.node(frame.id)
        if was.bounds is not None and now.bounds != was.bounds and _covers_something(process, now):
            small = after.edited(edits.place_elements, {frame.id: was.bounds})
            after = refitted(small, frame.id, begun=False)
    return after


def _covers_something(process: Process, frame: Node) -> bool:
    """Whether something beside an open sub-process stands under it."""
    beside = (node for node in process.nodes if node.parent == frame.parent and node.id != frame.id)
    apart = (node for node in beside if node.kind is not NodeKind.BOUNDARY or node.attached_to != frame.id)
    return frame.bounds is not None and any(node.bounds and overlap(node.bounds, frame.bounds) for node in apart)
