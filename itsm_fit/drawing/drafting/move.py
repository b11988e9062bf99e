"""Moving elements: their lines follow, steps take on the lane they are dropped into, pools grow around them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.drafting.insert import inserted
from itsm_fit.drawing.drafting.near import runs_in
from itsm_fit.drawing.drafting.sheet import Sheet, lane_at
from itsm_fit.drawing.elements import Line, frames_around, lines_of
from itsm_fit.drawing.geometry import NEAR, crosses, union
from itsm_fit.model import edits
from itsm_fit.model.document import Association, Document
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Point, Process

PAD: Final = 20.0
"""Kept free between a step and the border of its pool, in diagram units."""
_BENDS_OF_ITS_OWN: Final = 2
"""A line with more bends than the plain way has was bent by hand, or led around something."""


def moved(sheet: Sheet, ids: Collection[str], dx: float, dy: float) -> Sheet:
    """Move elements by so many diagram units.

    An event on a border stays on it. Lines with one moved end are drawn anew unless somebody bent them and they
    still run clear; lines that something moved now lies on are drawn around it. An unconnected step that comes to
    stand on a flow goes into it.
    """
    before = sheet.document
    sheet = sheet.edited(edits.move_elements, ids, dx, dy)
    sheet = _back_on_borders(sheet, ids)
    sheet = _in_lanes(sheet, ids)
    sheet = grown_pools(sheet, ids)
    if len(ids) == 1:
        sheet = inserted(sheet, next(iter(ids)))
    moving = carried(before, ids)
    return sheet.routed(_to_route(sheet.document, moving))


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


def on_border(box: Bounds, place: Point) -> Point:
    """The point of a rectangle's border nearest to a place."""
    x, y = min(max(place.x, box.x), box.right), min(max(place.y, box.y), box.bottom)
    choices = Point(box.x, y), Point(box.right, y), Point(x, box.y), Point(x, box.bottom)
    return min(choices, key=lambda point: abs(point.x - place.x) + abs(point.y - place.y))


def _padded(box: Bounds) -> Bounds:
    return Bounds(box.x - PAD, box.y - PAD, box.width + 2 * PAD, box.height + 2 * PAD)


def _back_on_borders(sheet: Sheet, ids: Collection[str]) -> Sheet:
    """Boundary events that were moved without their activity."""
    places = {}
    for process in sheet.document.processes:
        for node in process.nodes:
            host = process.node_by_id.get(node.attached_to or "")
            if node.id in ids and host is not None and host.id not in ids and node.bounds and host.bounds:
                middle = on_border(host.bounds, node.bounds.center)
                size = node.bounds.width, node.bounds.height
                places[node.id] = Bounds(middle.x - size[0] / 2, middle.y - size[1] / 2, *size)
    return sheet.edited(edits.place_elements, places) if places else sheet


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


def _to_route(document: Document, moving: Collection[str]) -> set[str]:
    """The lines to draw anew after something was moved."""
    boxes = _solid(document)
    everywhere, landed = _cells(boxes, boxes), _cells(boxes, boxes.keys() & moving)
    area = union(boxes[key] for key in boxes.keys() & moving)

    def is_due(line: Line) -> bool:
        from_moved, to_moved = line.source in moving, line.target in moving
        if from_moved and to_moved:
            return False
        if from_moved or to_moved:
            return isinstance(line, Association) or not _keeps_bends(line.waypoints, everywhere)
        return area is not None and runs_in(line, area) and _runs_through(line.waypoints, landed)

    return {line.id for line in lines_of(document) if is_due(line)}


def _cells(boxes: Mapping[str, Bounds], wanted: Iterable[str]) -> Cells[Bounds]:
    cells: Cells[Bounds] = Cells()
    for key in wanted:
        cells.add(boxes[key], boxes[key])
    return cells


def _solid(document: Document) -> dict[str, Bounds]:
    """The nodes that lines go around; frames that lines run inside are left out."""
    found = {}
    for process in document.processes:
        frames = {frame.id for node in process.nodes if node.parent for frame in frames_around(process, node)}
        for node in process.nodes:
            if node.bounds and node.id not in frames and node.kind is not NodeKind.BOUNDARY:
                found[node.id] = node.bounds
    return found


def _keeps_bends(points: Sequence[Point], boxes: Cells[Bounds]) -> bool:
    """Whether a line that followed its end has bends of its own and still runs level, upright and clear."""
    level = all(abs(a.x - b.x) < NEAR or abs(a.y - b.y) < NEAR for a, b in pairwise(points))
    return len(points) > 2 + _BENDS_OF_ITS_OWN and level and not _runs_through(points, boxes)


def _runs_through(points: Sequence[Point], boxes: Cells[Bounds]) -> bool:
    return any(crosses(a, b, box) for a, b in pairwise(points) for _, box in boxes.near(_span(a, b)))


def _span(a: Point, b: Point) -> Bounds:
    return Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
