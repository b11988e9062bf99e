"""Drawing new elements: after a step, at a place, onto a flow."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.drawing.drafting.attach import settled_on_borders
from itsm_fit.drawing.drafting.connect import connected
from itsm_fit.drawing.drafting.insert import inserted
from itsm_fit.drawing.drafting.lanes import lane_added
from itsm_fit.drawing.drafting.move import contained
from itsm_fit.drawing.drafting.nest import frame_at, open_frames
from itsm_fit.drawing.drafting.pools import pool_added
from itsm_fit.drawing.drafting.room import branch_place
from itsm_fit.drawing.drafting.sheet import Sheet, lane_at
from itsm_fit.drawing.drafting.slide import pool_of
from itsm_fit.drawing.drafting.stencil import Band, Stencil
from itsm_fit.drawing.geometry import contains
from itsm_fit.drawing.shapes import ARTIFACTS, default_size
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point, Process

_STEMS = {ArtifactKind.ANNOTATION: "Annotation", ArtifactKind.GROUP: "Group"}


def appended(sheet: Sheet, source: str, stencil: Stencil) -> tuple[Sheet, str]:
    """A new element after a step, joined with it, and the new id.

    It stands in the free place nearest to the right of the step; a further branch stands below those before it.
    """
    home, before = sheet.node(source)
    if before.kind is NodeKind.END:
        raise EditError("Nothing follows an end event: make it an intermediate event first.")
    host = home.node_by_id.get(before.attached_to or "", before)
    node = replace(_new_node(sheet, stencil), lane=host.lane, parent=before.parent)
    sheet, bounds = branch_place(sheet, home, before, default_size(node))
    node = replace(node, bounds=bounds)
    flow = Flow(edits.free_id(sheet.document, "Flow"), source, node.id)
    placed = replace(node, kind=NodeKind.TASK) if node.kind.is_sub_process else node  # it is as large as a task
    sheet = sheet.edited_in(home, edits.add_node, placed).edited_in(home, edits.add_flow, flow).arranged({flow.id})
    return (changed_kind(sheet, node.id, stencil) if placed is not node else sheet), node.id


def appended_at(sheet: Sheet, source: str, stencil: Stencil, place: Point) -> tuple[Sheet, str]:
    """A new element after a step, with its middle at a place, joined with the step; and the new id."""
    sheet, own = created(sheet, stencil, place)
    home, _ = sheet.node(source)
    if any(flow.target == own for flow in home.outgoing.get(source, ())):
        return sheet, own  # it was put into a flow that leaves the step
    sheet, _ = connected(sheet, source, own)
    return sheet, own


def created(sheet: Sheet, stencil: Stencil, place: Point) -> tuple[Sheet, str]:
    """A new element with its middle at a place, in the lane there; and the new id.

    On a flow it goes into it, an intermediate event on the border of an activity goes onto that.
    """
    if isinstance(stencil.kind, Band):
        return _with_band(sheet, stencil.kind, place)
    if isinstance(stencil.kind, ArtifactKind):
        return _with_artifact(sheet, stencil.kind, place)
    home = process_at(sheet, place)
    frame = frame_at(open_frames(home), place)
    lane = lane_at(home, place.x, place.y) if frame is None else None
    node = _new_node(sheet, stencil)
    box = _around(place, default_size(node))
    node = replace(node, bounds=box, parent=frame.id if frame else None, lane=lane.id if lane else None)
    sheet = sheet.edited_in(home, edits.add_node, node)
    sheet = settled_on_borders(sheet, {node.id})
    sheet = contained(sheet, {node.id})
    return inserted(sheet, node.id), node.id


def changed_kind(sheet: Sheet, element: str, stencil: Stencil) -> Sheet:
    """Make a node another kind of its family, where it stands."""
    home, before = sheet.node(element)
    if not isinstance(stencil.kind, NodeKind):
        raise EditError("A step can only become another kind of step.")
    sheet = sheet.edited_in(home, edits.set_kind, element, stencil.kind)
    if stencil.kind.is_event:
        sheet = sheet.edited_in(home, edits.set_event, element, stencil.event)
    if stencil.kind.is_sub_process and not before.kind.is_sub_process:
        sheet = sheet.edited_in(home, edits.set_expanded, element, False)
    return sheet


def _new_node(sheet: Sheet, stencil: Stencil) -> Node:
    if not isinstance(stencil.kind, NodeKind):
        raise EditError(f"“{stencil.name}” is no step: nothing leads to it.")
    kind = stencil.kind
    family = "Event" if kind.is_event else "Gateway" if kind.is_gateway else "Activity"
    expanded = not kind.is_sub_process
    return Node(edits.free_id(sheet.document, family), kind, event=stencil.event, expanded=expanded)


def _around(place: Point, size: tuple[float, float]) -> Bounds:
    return Bounds(place.x - size[0] / 2, place.y - size[1] / 2, *size)


def process_at(sheet: Sheet, place: Point) -> Process:
    """The process whose pool is drawn at a place; the only one, or that without a pool, everywhere."""
    document = sheet.document
    for pool in document.pools:
        if pool.process and pool.bounds and contains(place, pool.bounds):
            return document.process_by_id[pool.process]
        if pool.bounds and contains(place, pool.bounds):
            raise EditError("This pool is closed: draw in another one, or take “Pool” for one that holds steps.")
    pooled = {pool.process for pool in document.pools}
    free = next((process for process in document.processes if process.id not in pooled), None)
    if free is None and len(document.processes) == 1:
        free = document.processes[0]
    if free is None:
        raise EditError("Steps stand in a pool: choose a place inside one.")
    return free


def _with_artifact(sheet: Sheet, kind: ArtifactKind, place: Point) -> tuple[Sheet, str]:
    home = process_at(sheet, place)
    stem = _STEMS.get(kind, "Data")
    box = _around(place, ARTIFACTS[kind])
    artifact = Artifact(edits.free_id(sheet.document, stem), kind, parent=home.id, bounds=box)
    return sheet.edited(edits.add_artifact, artifact), artifact.id


def _with_band(sheet: Sheet, band: Band, place: Point) -> tuple[Sheet, str]:
    """A pool at a place, or a lane at the foot of the pool there."""
    if band is not Band.LANE:
        return pool_added(sheet, place, closed=band is Band.CLOSED_POOL)
    home = process_at(sheet, place)
    pool = pool_of(sheet.document, home)
    if pool is None or pool.bounds is None:
        raise EditError("Lanes divide a pool, and this process has none: draw a pool first.")
    return lane_added(sheet, pool.id, "below")
