"""From a document to what has to be drawn: which figures, in which order, made of what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import partial
from itertools import compress
from operator import is_not
from typing import Any, NamedTuple

from itsm_fit.drawing.border import border_of
from itsm_fit.drawing.elements import lines_of
from itsm_fit.drawing.framing import frames_of
from itsm_fit.drawing.geometry import NEAR, inside, length
from itsm_fit.drawing.paint import visible
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnLine, DrawnPart, DrawnShape, is_drawn
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process
from ui.canvas.figures.artifacts import artifact_figure
from ui.canvas.figures.bands import BandFigure
from ui.canvas.figures.edges import AssociationFigure, EdgeFigure, Ends, FlowFigure, MessageFigure
from ui.canvas.figures.figure import Figure
from ui.canvas.figures.nodes import NodeFigure, node_figure


class Order(NamedTuple):
    """A figure to be made. Orders with equal `inputs` make equal figures; `make` may find that it cannot be drawn."""

    make: Callable[..., Figure | None]
    inputs: tuple[Any, ...]


class Surround(NamedTuple):
    """What decides how parts are drawn that are the same: the nodes that are drawn around others, and of each process
    whether it is drawn within something.
    """

    frames: AbstractSet[str] = frozenset()
    framed: tuple[bool, ...] = ()


@dataclass(slots=True)
class Orders:
    """What a document needs, each list in the order of painting; lists are painted one over the other."""

    bands: list[Order] = field(default_factory=list)
    edges: list[Order] = field(default_factory=list)
    nodes: list[Order] = field(default_factory=list)
    around: Surround = field(default_factory=Surround)

    @property
    def layers(self) -> tuple[list[Order], list[Order], list[Order]]:
        """Bands, edges and nodes."""
        return self.bands, self.edges, self.nodes


def renewed(
    known: Callable[[str], Order | None], around: Surround, before: Document, after: Document
) -> list[Order] | None:
    """The orders that differ for another state of a document from those `known`, which go by the ids of the elements.

    None where more than single figures may differ: parts came, went or belong elsewhere.
    """
    new = _exchanged(before, after)
    if new is None or around != _surround(after, frames_of(after)):
        return None
    ids = {part.id for part in new.values()}
    joined = [line.id for line in lines_of(after) if line.source in ids or line.target in ids]
    orders = (known(own) for own in dict.fromkeys([*ids, *joined]))
    return [Order(make, tuple(new.get(id(part), part) for part in inputs)) for make, inputs in filter(None, orders)]


def _exchanged(before: Document, after: Document) -> dict[int, DrawnPart] | None:
    """What takes the place of each part that differs, by its identity; None where more than that differs."""
    tuples = [_parts_in_turn(document) for document in (before, after)]
    if [process.id for process in before.processes] != [process.id for process in after.processes]:
        return None
    found: dict[int, DrawnPart] = {}
    for old, new in zip(*tuples, strict=True):
        if len(old) != len(new):
            return None
        for was, part in compress(zip(old, new, strict=True), map(is_not, old, new)):
            if _standing(was) != _standing(part):
                return None
            found[id(was)] = part
    return found


def _parts_in_turn(document: Document) -> Iterator[tuple[DrawnPart, ...]]:
    for process in document.processes:
        yield from (process.nodes, process.flows, process.lanes)
    yield from (document.pools, document.message_flows, document.artifacts, document.associations)


def _standing(part: DrawnPart) -> tuple[object, ...]:
    """What of a part decides how others are drawn."""
    if isinstance(part, DrawnLine):
        return is_drawn(part), part.id, part.source, part.target
    if isinstance(part, Node):
        return is_drawn(part), part.id, part.kind, part.expanded, part.parent, part.attached_to
    if isinstance(part, Artifact):
        return is_drawn(part), part.id, part.kind, part.parent
    return is_drawn(part), part.id, part.process if isinstance(part, Pool) else part.parent


def orders_of(document: Document) -> Orders:
    """Everything that can be seen of a document: what a collapsed sub-process hides is left out."""
    found = _Collector(document)
    for process in document.processes:
        found.add_process(process)
    found.add_artifacts()
    found.add_lines()
    return found.orders


class _Collector:
    """Goes through a document, keeping what later parts need of earlier ones."""

    def __init__(self, document: Document) -> None:
        self._document = document
        divided = {process.id for process in document.processes if process.lanes}
        self.orders = Orders([Order(_pool_figure, (pool, pool.process not in divided)) for pool in document.pools])
        self._ends: dict[str, Node | Pool | Artifact] = {pool.id: pool for pool in document.pools}
        self._frames = frames_of(document)
        self.orders.around = _surround(document, self._frames)
        self._framing = _pooled(document)
        """What lies in a pool or another frame, or is such a process."""
        self._hidden: set[str] = set()
        self._attached: list[Order] = []
        """Boundary events, painted over everything."""

    def add_process(self, process: Process) -> None:
        framed = process.id in self._framing or _is_drawn_in_a_frame(process, self._frames)
        self._framing |= process.node_by_id.keys() if framed else set()
        around = {lane.parent for lane in process.lanes}
        self.orders.bands += [Order(_lane_figure, (lane, lane.id not in around)) for lane in _outer_first(process)]
        hidden = _hidden(process)
        self._hidden |= hidden
        for node in process.nodes:
            if node.id not in hidden:
                self._ends.setdefault(node.id, node)
                order = Order(_node_figure, (node, framed or node.parent is not None, node.id in self._frames))
                self._layer_of(node).append(order)
        self.orders.edges += _flows(process, hidden, framed)

    def add_artifacts(self) -> None:
        """Comes after the processes: an artifact goes with the sub-process that it stands in."""
        for artifact in self._document.artifacts:
            if artifact.parent in self._hidden or self._is_collapsed(artifact.parent):
                self._hidden.add(artifact.id)
                continue
            self._ends.setdefault(artifact.id, artifact)
            layer = self.orders.bands if artifact.kind is ArtifactKind.GROUP else self.orders.nodes
            layer.append(Order(_artifact_figure, (artifact, artifact.parent in self._framing)))

    def add_lines(self) -> None:
        """Comes last: these may run between any two elements."""
        self.orders.nodes += self._attached
        for make, lines in (
            (_message_figure, self._document.message_flows),
            (_association_figure, self._document.associations),
        ):
            self.orders.edges += [
                Order(make, (line, self._ends.get(line.source), self._ends.get(line.target)))
                for line in lines
                if line.source not in self._hidden and line.target not in self._hidden
            ]

    def _layer_of(self, node: Node) -> list[Order]:
        if node.kind is NodeKind.BOUNDARY:
            return self._attached
        return self.orders.bands if node.id in self._frames else self.orders.nodes

    def _is_collapsed(self, element: str | None) -> bool:
        node = self._ends.get(element or "")
        return isinstance(node, Node) and node.kind.is_sub_process and not node.expanded


def _pooled(document: Document) -> set[str]:
    """The processes whose pool is drawn."""
    return {pool.process or "" for pool in document.pools if pool.bounds is not None}


def _surround(document: Document, frames: Mapping[str, Bounds | None]) -> Surround:
    pooled = _pooled(document)
    framed = (process.id in pooled or _is_drawn_in_a_frame(process, frames) for process in document.processes)
    return Surround(frozenset(frames), tuple(framed))


def _is_drawn_in_a_frame(process: Process, frames: Mapping[str, Bounds | None]) -> bool:
    """Whether a process is drawn within a call of it."""
    place = next((node.bounds for node in process.nodes if node.bounds is not None), None)
    boxes = (box for box in frames.values() if box is not None and box is not place)
    return place is not None and any(inside(place, box) for box in boxes)


def _hidden(process: Process) -> set[str]:
    """The nodes inside collapsed sub-processes, and what is attached to them."""
    if not any(not node.expanded and node.kind.is_sub_process for node in process.nodes):
        return set()
    inside = {node.id for node in process.nodes if visible(process, node) is not node}
    return inside | {node.id for node in process.nodes if node.attached_to in inside}


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
    return _edge(make, flow, Ends(border_of(source), border_of(target), framed))


def _message_figure(flow: MessageFlow, source: DrawnShape | None, target: DrawnShape | None) -> EdgeFigure | None:
    return _edge(MessageFigure, flow, Ends(border_of(source), border_of(target)))


def _association_figure(line: Association, source: DrawnShape | None, target: DrawnShape | None) -> EdgeFigure | None:
    return _edge(AssociationFigure, line, Ends(border_of(source), border_of(target)))


def _edge(make: Callable[..., EdgeFigure], line: DrawnLine, ends: Ends) -> EdgeFigure | None:
    """A line along its waypoints, or straight from middle to middle; None when it has no place at all."""
    waypoints = line.waypoints
    if len(waypoints) < 2:
        if ends.source is None or ends.target is None:
            return None
        waypoints = (ends.source.box.center, ends.target.box.center)
    return make(line, waypoints, ends) if length(waypoints) > NEAR else None
