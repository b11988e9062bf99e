"""Events on the borders of activities."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from itsm_fit.drawing.geometry import NEAR, overlap
from itsm_fit.drawing.label_places import label_places
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.shapes import EVENT
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.edits.attaching import attach_event, detach_event
from itsm_fit.model.process import Bounds, EventKind, Node, NodeKind, Point, Process

CATCHES: Final = 14.0
"""An event whose middle comes this near to a border goes onto it."""
_HOLDS: Final = 30.0
"""One on a border stays on it until its middle is farther away."""
_STEP: Final = 12.0
_FREE: Final = frozenset({NodeKind.CATCH, NodeKind.THROW})


def on_border(box: Bounds, place: Point) -> Point:
    """The point of a rectangle's border nearest to a place."""
    x, y = min(max(place.x, box.x), box.right), min(max(place.y, box.y), box.bottom)
    choices = Point(box.x, y), Point(box.right, y), Point(x, box.y), Point(x, box.bottom)
    return min(choices, key=lambda point: abs(point.x - place.x) + abs(point.y - place.y))


def hosts_of(process: Process) -> list[Node]:
    """The activities that are to be seen; none that an event starts."""
    return [
        node
        for node in process.nodes
        if node.kind.is_activity and not node.triggered_by_event and node.bounds and visible(process, node) is node
    ]


def host_at(process: Process, node: Node, place: Point, hosts: Sequence[Node]) -> Node | None:
    """The activity among some onto whose border an event at a place goes; None when it stands free there."""
    if node.kind is NodeKind.BOUNDARY:
        own = process.node_by_id.get(node.attached_to or "")
        if own is not None and own.bounds is not None and _away(own.bounds, place) <= _HOLDS:
            return own
    elif node.kind not in _FREE or node.id in process.incoming:
        return None
    near = [(_away(other.bounds, place), other) for other in hosts if other.bounds]
    distance, nearest = min(near, key=lambda pair: pair[0], default=(CATCHES + 1, None))
    return nearest if distance <= CATCHES else None


def settled_on_borders(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Events that were moved by themselves: onto a border, along it, or off it."""
    for process in diagram.document.processes:
        for node in process.nodes:
            if node.id not in ids or node.bounds is None or node.attached_to in ids:
                continue
            if node.kind is NodeKind.BOUNDARY or (node.kind in _FREE and len(ids) == 1):
                diagram = _settled(diagram, process, node)
    return diagram


def with_border_event(diagram: Diagram, host: str, event: EventKind, *, interrupting: bool) -> tuple[Diagram, str]:
    """A new event on the border of an activity, where there is room for it, and its id."""
    process, activity = diagram.node(host)
    if not activity.kind.is_activity or activity.triggered_by_event:
        raise EditError(tr("Events stand on the border of tasks, calls and sub-processes only."))
    own = edits.free_id(diagram.document, "Event")
    bounds = _free_place(process, activity)
    node = Node(
        own,
        NodeKind.BOUNDARY,
        event=event,
        attached_to=host,
        interrupting=interrupting,
        parent=activity.parent,
        lane=activity.lane,
        bounds=bounds,
    )
    return diagram.edited_in(process, edits.add_node, node), own


def _settled(diagram: Diagram, process: Process, node: Node) -> Diagram:
    if node.bounds is None:
        return diagram
    host = host_at(process, node, node.bounds.center, hosts_of(process))
    if host is None and node.attached_to not in process.node_by_id:
        return diagram  # a file may leave an event without what it stands on
    if host is None or host.bounds is None:
        return diagram.edited_in(process, detach_event, node.id) if node.kind is NodeKind.BOUNDARY else diagram
    if host.id != node.attached_to:
        diagram = diagram.edited_in(process, attach_event, node.id, host.id)
    middle = on_border(host.bounds, node.bounds.center)
    size = node.bounds.width, node.bounds.height
    box = Bounds(middle.x - size[0] / 2, middle.y - size[1] / 2, *size)
    diagram = diagram.edited(edits.place_elements, {node.id: box})
    labels = label_places(diagram.document, {node.id})
    return diagram.with_document(Sketch(labels=labels).put_into(diagram.document)) if labels else diagram


def _away(box: Bounds, place: Point) -> float:
    """How far a place lies from a border."""
    nearest = on_border(box, place)
    return max(abs(nearest.x - place.x), abs(nearest.y - place.y))


def _free_place(process: Process, host: Node) -> Bounds | None:
    """The first place on a border that nothing else stands on: below from the right, then the other sides."""
    if host.bounds is None:
        return None
    taken = [node.bounds for node in process.nodes if node.attached_to == host.id and node.bounds]
    ends = [
        point
        for flow in (*process.outgoing.get(host.id, ()), *process.incoming.get(host.id, ()))
        for point in (flow.waypoints[:1] if flow.source == host.id else flow.waypoints[-1:])
    ]
    for box in _round(host.bounds):
        if not any(overlap(box, other) for other in taken) and not any(_covers(box, end) for end in ends):
            return box
    across, down = EVENT
    return Bounds(host.bounds.right - across, host.bounds.bottom - down / 2, across, down)


def _round(box: Bounds) -> Iterator[Bounds]:
    """Boxes for an event along the lower border from the right, then up the right side, then above."""
    across, down = EVENT
    x = box.right - across
    while x >= box.x + NEAR:
        yield Bounds(x, box.bottom - down / 2, across, down)
        x -= _STEP
    y = box.bottom - down * 1.5
    while y >= box.y:
        yield Bounds(box.right - across / 2, y, across, down)
        y -= _STEP
    x = box.right - across
    while x >= box.x:
        yield Bounds(x, box.y - down / 2, across, down)
        x -= _STEP


def _covers(box: Bounds, point: Point) -> bool:
    return box.x <= point.x <= box.right and box.y <= point.y <= box.bottom
