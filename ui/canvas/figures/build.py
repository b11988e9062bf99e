"""From a document to what has to be drawn: which figures, in which order, made of what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from itsm_fit.drawing.geometry import NEAR, inside, length, outline_of
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.shapes import TASK
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process
from ui.canvas.figures.artifacts import artifact_figure
from ui.canvas.figures.bands import BandFigure
from ui.canvas.figures.edges import AssociationFigure, Dock, EdgeFigure, Ends, FlowFigure, MessageFigure
from ui.canvas.figures.figure import Figure
from ui.canvas.figures.nodes import NodeFigure, node_figure

End = Node | Pool | Artifact | None


class Order(NamedTuple):
    """A figure to be made. Orders with equal `inputs` make equal figures; `make` may find that it cannot be drawn."""

    make: Callable[..., Figure | None]
    inputs: tuple[Any, ...]


@dataclass(slots=True)
class Orders:
    """What a document needs, each list in the order of painting; lists are painted one over the other."""

    bands: list[Order] = field(default_factory=list)
    edges: list[Order] = field(default_factory=list)
    nodes: list[Order] = field(default_factory=list)


def orders_of(document: Document) -> Orders:
    """Everything that can be seen of a document: what a collapsed sub-process hides is left out."""
    divided = {process.id for process in document.processes if process.lanes}
    made = Orders([Order(_pool_figure, (pool, pool.process not in divided)) for pool in document.pools])
    framing = {pool.process or "" for pool in document.pools if pool.bounds is not None}
    ends: dict[str, Node | Pool | Artifact] = {pool.id: pool for pool in document.pools}
    hidden: set[str] = set()
    attached: list[Order] = []
    frames = {node.id: node.bounds for node in _frames(document)}
    for process in document.processes:
        framed = process.id in framing or _is_drawn_inside(process, frames)
        framing |= process.node_by_id.keys() if framed else set()
        outer = {lane.parent for lane in process.lanes}
        made.bands += [Order(_lane_figure, (lane, lane.id not in outer)) for lane in _outer_first(process)]
        unseen = _hidden(process)
        for node in process.nodes:
            if node.id not in unseen:
                ends.setdefault(node.id, node)
                frame = node.id in frames
                layer = made.bands if frame else attached if node.kind is NodeKind.BOUNDARY else made.nodes
                layer.append(Order(_node_figure, (node, framed or node.parent is not None, frame)))
        made.edges += _flows(process, unseen, framed)
        hidden |= unseen
    collapsed = hidden | {order.inputs[0].id for order in made.nodes if order.inputs[0].kind.is_sub_process}
    for artifact in document.artifacts:
        if artifact.parent not in collapsed:
            ends.setdefault(artifact.id, artifact)
            layer = made.bands if artifact.kind is ArtifactKind.GROUP else made.nodes
            layer.append(Order(_artifact_figure, (artifact, artifact.parent in framing)))
        else:
            hidden.add(artifact.id)
    made.nodes += attached
    made.edges += _lines(_message_figure, document.message_flows, ends, hidden)
    made.edges += _lines(_association_figure, document.associations, ends, hidden)
    return made


def _hidden(process: Process) -> set[str]:
    """The nodes inside collapsed sub-processes, and what is attached to them."""
    if not any(node.kind.is_sub_process and not node.expanded for node in process.nodes):
        return set()
    inside = {node.id for node in process.nodes if visible(process, node) is not node}
    return inside | {node.id for node in process.nodes if node.attached_to in inside}


def _frames(document: Document) -> Iterator[Node]:
    """Nodes that show what they hold: expanded sub-processes, and whatever activity is drawn around other nodes."""
    for process in document.processes:
        for node in process.nodes:
            opened = node.kind.is_sub_process and node.expanded
            if opened or (node.kind.is_activity and node.bounds is not None and _surrounds(node.bounds, document)):
                yield node


def _is_drawn_inside(process: Process, frames: Mapping[str, Bounds | None]) -> bool:
    """Whether a process is drawn within a call of it."""
    places = [node.bounds for node in process.nodes[:1] if node.bounds is not None]
    return any(box is not None and inside(place, box) for place in places for box in frames.values())


def _surrounds(box: Bounds, document: Document) -> bool:
    """Whether a whole node lies within a box larger than a task."""
    if box.width < 2 * TASK.width:
        return False
    drawn = (node.bounds for process in document.processes for node in process.nodes)
    return any(bounds is not None and bounds is not box and inside(bounds, box) for bounds in drawn)


def _outer_first(process: Process) -> list[Lane]:
    """The lanes, each after the one around it."""
    depth: dict[str, int] = {}
    for lane in process.lanes:
        depth[lane.id] = depth.get(lane.parent or "", -1) + 1
    return sorted(process.lanes, key=lambda lane: depth[lane.id])


def _flows(process: Process, hidden: set[str], framed: bool) -> Iterator[Order]:
    nodes = process.node_by_id
    for flow in process.flows:
        if flow.source not in hidden and flow.target not in hidden:
            yield Order(_flow_figure, (flow, nodes.get(flow.source), nodes.get(flow.target), framed))


def _lines(
    make: Callable[..., EdgeFigure | None],
    lines: Iterable[MessageFlow | Association],
    ends: Mapping[str, Node | Pool | Artifact],
    hidden: set[str],
) -> Iterator[Order]:
    for line in lines:
        if line.source not in hidden and line.target not in hidden:
            yield Order(make, (line, ends.get(line.source), ends.get(line.target)))


def _pool_figure(pool: Pool, innermost: bool) -> BandFigure | None:
    if pool.bounds is None:
        return None
    return BandFigure(pool, pool.bounds, closed=pool.process is None, innermost=innermost)


def _lane_figure(lane: Lane, innermost: bool) -> BandFigure | None:
    return BandFigure(lane, lane.bounds, closed=False, innermost=innermost) if lane.bounds is not None else None


def _node_figure(node: Node, framed: bool, frame: bool) -> NodeFigure | None:
    return node_figure(node, framed=framed, frame=frame)


def _artifact_figure(artifact: Artifact, framed: bool) -> Figure | None:
    return artifact_figure(artifact, framed=framed)


def _flow_figure(flow: Flow, source: Node | None, target: Node | None, framed: bool) -> EdgeFigure | None:
    make = partial(
        FlowFigure,
        default=source is not None and source.default_flow == flow.id,
        conditional=flow.conditional and source is not None and source.kind.is_activity,
    )
    return _edge(make, flow, Ends(_dock(source), _dock(target), framed))


def _message_figure(flow: MessageFlow, source: End, target: End) -> EdgeFigure | None:
    return _edge(MessageFigure, flow, Ends(_dock(source), _dock(target)))


def _association_figure(association: Association, source: End, target: End) -> EdgeFigure | None:
    return _edge(AssociationFigure, association, Ends(_dock(source), _dock(target)))


def _edge(make: Callable[..., EdgeFigure], line: Flow | MessageFlow | Association, ends: Ends) -> EdgeFigure | None:
    """A line along its waypoints, or straight from middle to middle; None when it has no place at all."""
    waypoints = line.waypoints
    if len(waypoints) < 2:
        if ends.source is None or ends.target is None:
            return None
        waypoints = (ends.source.box.center, ends.target.box.center)
    return make(line, waypoints, ends) if length(waypoints) > NEAR else None


def _dock(end: End) -> Dock | None:
    if end is None or end.bounds is None:
        return None
    return Dock(end.bounds, outline_of(end.kind) if isinstance(end, Node) else "rectangle")
