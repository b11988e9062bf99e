"""What follows from an edit: borders, pools, frames and lanes take in what was put there, lines follow and give way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.elements import frames_around, lines_of
from itsm_fit.drawing.geometry import crosses, span, union
from itsm_fit.drawing.line_places import lines_in
from itsm_fit.editor.borders import settled_on_borders
from itsm_fit.editor.clearance import clear_to_grow, clear_where_put, lines_leaving
from itsm_fit.editor.diagram import Diagram, lane_at
from itsm_fit.editor.frames import askew_lines, frames_of, grown_frames, settled_in_frames
from itsm_fit.editor.near import runs_in
from itsm_fit.editor.rehome import companions, settled_in_pools
from itsm_fit.editor.slide import standing_in
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End

PAD: Final = 20.0
"""Kept free between a step and the border of its pool, in diagram units."""


def moved(diagram: Diagram, ids: Collection[str], dx: float, dy: float) -> Diagram:
    """Move elements by so many diagram units.

    An event on a border stays on it, goes along it or off it; steps go into the sub-process that they are dropped
    into, and out of it, and into the process of another pool, with their notes. Lines with one moved end are drawn
    anew, but keep bends made by hand and the far part of a long way; lines that something moved now lies on are drawn
    around it. An unconnected step that comes to stand on a flow goes into it.
    """
    alone = next(iter(ids)) if len(ids) == 1 else ""
    along = companions(diagram, ids, dx, dy)
    ids = {*ids, *along}
    going = carried(diagram.document, ids)
    diagram = diagram.edited(edits.move_elements, ids, dx, dy)
    return settle(diagram, placed=ids, around=along, onto_flow=alone, moved=going)


def settle(
    diagram: Diagram,
    *,
    placed: Collection[str] = (),
    around: Collection[str] = (),
    onto_flow: str = "",
    moved: Collection[str] = (),
    torn: Collection[str] = (),
    frames: Collection[str] = (),
    lines: Collection[str] = (),
    ends: Mapping[str, End] = MappingProxyType({}),
    forget: bool = False,
) -> Diagram:
    """All that follows from an edit, for every edit in this one order; each says what it has touched.

    `placed` was put somewhere by itself: borders, pools, frames and lanes take it in. Frames and pools reach around
    it, and around the nodes and data in `around`; what is in a pool's way makes room. The unconnected step
    `onto_flow` goes into the flow that it stands on. Lines follow what was `moved`, all that went along included, and
    give way to it; the ends of those in `torn` moved by different ways. The border of open sub-processes in `frames`
    lies elsewhere than it did. In the end `lines` are drawn anew; of those in `ends` stays what can where this end
    was moved, and bends made by hand stay unless to `forget`.
    """
    diagram = settled_on_borders(diagram, placed)
    diagram, crossing = settled_in_pools(diagram, placed)
    diagram = settled_in_frames(diagram, placed)
    diagram, pushed = _contained(diagram, placed, around)
    diagram = _in_lanes(diagram, placed)
    if pushed:
        moved, torn = {*moved, *pushed}, {*torn, *lines_leaving(diagram.document, pushed)}
    diagram = _inserted(diagram, onto_flow) if onto_flow else diagram
    diagram = _followed(diagram, moved, torn) if moved or torn else diagram
    touched = {*frames, *(frames_of(diagram, placed) if moved else ())}
    askew = (askew_lines(diagram, diagram.node(own)[0], own) for own in touched)
    return diagram.routed(crossing.union(lines, *askew), ends, forget=forget)


def _contained(diagram: Diagram, placed: Collection[str], around: Collection[str]) -> tuple[Diagram, set[str]]:
    """Let the open sub-processes around some nodes, then pools, reach around them; and what made room for pools."""
    ids = {*placed, *around}
    if not ids:
        return diagram, set()
    diagram, pushed = clear_where_put(diagram, placed)
    diagram = grown_frames(diagram, ids)
    diagram, more = _grown_pools(diagram, frames_of(diagram, ids) | ids, around)
    return diagram, pushed | more


def _grown_pools(diagram: Diagram, ids: Collection[str], data: Collection[str]) -> tuple[Diagram, set[str]]:
    """Let pools, with the lanes at their edges, reach around these nodes and data; and what made room for them."""
    pushed: set[str] = set()
    for at in range(len(diagram.document.pools)):
        pool = diagram.document.pools[at]
        process = diagram.document.process_by_id.get(pool.process or "")
        if process is None or pool.bounds is None:
            continue
        held = [node.bounds for node in process.nodes if node.id in ids and node.parent is None and node.bounds]
        held += [each.bounds for each in standing_in(diagram.document, process) if each.id in data and each.bounds]
        room = union([pool.bounds, *(_padded(box) for box in held)])
        if room is not None and room != pool.bounds:
            diagram, more = clear_to_grow(diagram, pool.id, pool.bounds, room)
            diagram = diagram.edited(edits.resize, pool.id, room)
            pushed |= more
    return diagram, pushed


def _padded(box: Bounds) -> Bounds:
    return Bounds(box.x - PAD, box.y - PAD, box.width + 2 * PAD, box.height + 2 * PAD)


def _in_lanes(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Steps that now stand in another lane of their process belong to it."""
    for process in diagram.document.processes:
        found: dict[str, list[str]] = {}
        for node in [node for node in process.nodes if node.id in ids]:
            lane = _lane_under(process, node) if node.parent is None else None
            if lane is not None and lane.id != node.lane:
                found.setdefault(lane.id, []).append(node.id)
        for lane_id, nodes in found.items():
            diagram = diagram.edited_in(process, edits.assign_lane, nodes, lane_id)
    return diagram


def _lane_under(process: Process, node: Node) -> Lane | None:
    if node.bounds is None or node.kind is NodeKind.BOUNDARY:
        return None
    return lane_at(process, node.bounds.center.x, node.bounds.center.y)


def _followed(diagram: Diagram, moving: Collection[str], torn: Collection[str] = ()) -> Diagram:
    """The diagram with those lines drawn anew of which one end is among the moved elements, or that these lie on now.

    Bends made by hand stay: of a line with a moved end those away from it. `torn` are lines whose ends both moved,
    but not together.
    """
    moved_ends: dict[str, End] = {}
    due = set(torn)
    obstacles, area = _obstacles(diagram.document, moving)
    lines = lines_of(diagram.document)
    for line in [line for line in lines if (line.source in moving) is not (line.target in moving)]:
        moved_ends[line.id] = "source" if line.source in moving else "target"
    for line in lines_in(diagram.document, area) if area is not None else ():
        if line.source not in moving and line.target not in moving and _gives_way(line, obstacles):
            due.add(line.id)
    return diagram.routed(due.union(moved_ends), moved_ends)


def _obstacles(document: Document, moving: Collection[str]) -> tuple[Cells[Bounds], Bounds | None]:
    """The moved nodes that lines go around (frames that lines run inside are left out), and the area around them."""
    cells: Cells[Bounds] = Cells()
    boxes = []
    for process in document.processes:
        frames = {frame.id for node in process.nodes if node.parent for frame in frames_around(process, node)}
        for node in [node for node in process.nodes if node.id in moving]:
            if node.bounds and node.id not in frames and node.kind is not NodeKind.BOUNDARY:
                cells.add(node.bounds, node.bounds)
                boxes.append(node.bounds)
    return cells, union(boxes)


def _gives_way(line: DrawnLine, boxes: Cells[Bounds]) -> bool:
    """Whether a line that nobody bent runs through one of the boxes."""
    stretches = () if line.by_hand else pairwise(line.waypoints)
    return any(crosses(a, b, box) for a, b in stretches for _, box in boxes.near(span(a, b)))


def _inserted(diagram: Diagram, element: str) -> Diagram:
    """Let the flow that an unconnected step stands on lead through it; the very same diagram when there is none."""
    home = diagram.home(element)
    node = home.node_by_id.get(element) if home else None
    flow = flow_under(home, node) if home and node else None
    if home is None or flow is None:
        return diagram
    second = Flow(edits.free_id(diagram.document, "Flow"), element, flow.target)
    diagram = diagram.edited_in(home, edits.reconnect_flow, flow.id, target=element)
    diagram = diagram.edited_in(home, edits.add_flow, second)
    return diagram.routed({flow.id, second.id})


def flow_under(process: Process, node: Node) -> Flow | None:
    """The flow that an unconnected node could be put into where it stands."""
    if (
        node.bounds is None
        or node.triggered_by_event
        or node.kind in {NodeKind.START, NodeKind.END, NodeKind.BOUNDARY}
        or process.is_joined(node.id)
    ):
        return None
    scope = {each.id for each in process.nodes if each.parent == node.parent}
    for flow in process.flows:
        if {flow.source, flow.target} <= scope and _lies_on(node.bounds, flow):
            return flow
    return None


def _lies_on(box: Bounds, flow: Flow) -> bool:
    """Whether a line runs through the middle half of a box."""
    core = Bounds(box.x + box.width / 4, box.y + box.height / 4, box.width / 2, box.height / 2)
    return runs_in(flow, core) and any(crosses(a, b, core) for a, b in pairwise(flow.waypoints))
