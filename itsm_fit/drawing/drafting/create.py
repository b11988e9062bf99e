"""Drawing new elements: after a step, at a place, onto a flow."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from itsm_fit.drawing.drafting.insert import inserted
from itsm_fit.drawing.drafting.move import grown_pools
from itsm_fit.drawing.drafting.room import branch_place, room_below
from itsm_fit.drawing.drafting.sheet import Sheet, lane_at
from itsm_fit.drawing.drafting.stencil import Stencil
from itsm_fit.drawing.geometry import contains
from itsm_fit.drawing.shapes import ARTIFACTS, HEADER, default_size
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point, Process

LANE_HEIGHT: Final = 160.0


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
    sheet = sheet.edited_in(home, edits.add_node, node).edited_in(home, edits.add_flow, flow)
    return sheet.arranged({flow.id}), node.id


def created(sheet: Sheet, stencil: Stencil, place: Point) -> tuple[Sheet, str]:
    """A new element with its middle at a place, in the lane there; and the new id. On a flow it goes into it."""
    if stencil.is_lane:
        return _with_lane(sheet, place)
    if isinstance(stencil.kind, ArtifactKind):
        return _with_artifact(sheet, stencil.kind, place)
    home = process_at(sheet, place)
    frame = frame_at(home, place)
    lane = lane_at(home, place.x, place.y) if frame is None else None
    node = _new_node(sheet, stencil)
    box = _around(place, default_size(node))
    node = replace(node, bounds=box, parent=frame, lane=lane.id if lane else None)
    sheet = sheet.edited_in(home, edits.add_node, node)
    sheet = grown_pools(sheet, {node.id})
    return inserted(sheet, node.id), node.id


def changed_kind(sheet: Sheet, element: str, stencil: Stencil) -> Sheet:
    """Make a node another kind of its family, where it stands."""
    home, _ = sheet.node(element)
    if not isinstance(stencil.kind, NodeKind):
        raise EditError("A step can only become another kind of step.")
    sheet = sheet.edited_in(home, edits.set_kind, element, stencil.kind)
    if stencil.kind.is_event:
        sheet = sheet.edited_in(home, edits.set_event, element, stencil.event)
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
            raise EditError("This pool is closed: nothing is drawn inside it.")
    pooled = {pool.process for pool in document.pools}
    free = next((process for process in document.processes if process.id not in pooled), None)
    if free is None and len(document.processes) == 1:
        free = document.processes[0]
    if free is None:
        raise EditError("Steps stand in a pool: choose a place inside one.")
    return free


def frame_at(process: Process, place: Point) -> str | None:
    """The innermost expanded sub-process that is drawn at a place."""
    found = [
        node
        for node in process.nodes
        if node.kind.is_sub_process and node.expanded and node.bounds and contains(place, node.bounds)
    ]
    return found[-1].id if found else None


def _with_artifact(sheet: Sheet, kind: ArtifactKind, place: Point) -> tuple[Sheet, str]:
    home = process_at(sheet, place)
    stem = "Annotation" if kind is ArtifactKind.ANNOTATION else "Data"
    box = _around(place, ARTIFACTS[kind])
    artifact = Artifact(edits.free_id(sheet.document, stem), kind, parent=home.id, bounds=box)
    return sheet.edited(edits.add_artifact, artifact), artifact.id


def _with_lane(sheet: Sheet, place: Point) -> tuple[Sheet, str]:
    """A lane at the foot of a pool, which grows; what stands below makes room."""
    home = process_at(sheet, place)
    pool = next((pool for pool in sheet.document.pools if pool.process == home.id), None)
    if pool is None or pool.bounds is None:
        raise EditError("Lanes divide a pool, and this process has none.")
    if not pool.horizontal:
        raise EditError("Lanes are added to level pools only: tidy the drawing first.")
    lane = Lane(edits.free_id(sheet.document, "Lane"))
    box = pool.bounds
    if not home.lanes:
        sheet = sheet.edited_in(home, edits.add_lane, replace(lane, bounds=_beside_header(box, box.y, box.height)))
        nodes = [node.id for node in home.nodes if node.parent is None]
        return sheet.edited_in(home, edits.assign_lane, nodes, lane.id), lane.id
    sheet = room_below(sheet, pool, LANE_HEIGHT)
    tall = replace(box, height=box.height + LANE_HEIGHT)
    sheet = sheet.edited(edits.place_elements, {pool.id: tall})
    new = replace(lane, bounds=_beside_header(box, box.bottom, LANE_HEIGHT))
    return sheet.edited_in(home, edits.add_lane, new), lane.id


def _beside_header(pool: Bounds, y: float, height: float) -> Bounds:
    return Bounds(pool.x + HEADER, y, pool.width - HEADER, height)
