"""What of a document is to be seen: elements with their places, those that a collapsed sub-process hides left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from itsm_fit.drawing.border import Border, border_of, cut_off
from itsm_fit.drawing.framing import frames_of
from itsm_fit.drawing.labels import flow_label_box, text_beside
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.shapes import label_below
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Flow, Lane, Node


@dataclass(slots=True)
class View:
    """Drawn elements in drawing order, each with its place; lines end on the borders of what they join."""

    pools: list[tuple[Pool, Bounds]] = field(default_factory=list)
    lanes: list[tuple[Lane, Bounds]] = field(default_factory=list)
    nodes: list[tuple[Node, Bounds]] = field(default_factory=list)
    artifacts: list[tuple[Artifact, Bounds]] = field(default_factory=list)
    flows: list[tuple[Flow, Waypoints, Node]] = field(default_factory=list)
    message_flows: list[tuple[MessageFlow, Waypoints]] = field(default_factory=list)
    associations: list[tuple[Association, Waypoints]] = field(default_factory=list)
    frames: frozenset[str] = frozenset()
    """The ids of nodes that are drawn around others."""

    def lines(self) -> Iterator[Waypoints]:
        """The points of every line."""
        yield from (points for _, points, _ in self.flows)
        yield from (points for _, points in self.message_flows)
        yield from (points for _, points in self.associations)

    def boxes(self) -> Iterator[Bounds]:
        """What the drawing has to make room for, labels included."""
        for drawn in (self.pools, self.lanes, self.nodes, self.artifacts):
            yield from (bounds for _, bounds in drawn)
        for node, bounds in self.nodes:
            if text_beside(node) and not node.kind.is_activity:
                yield node.label_bounds or label_below(bounds)
        for artifact, bounds in self.artifacts:
            if artifact.text and artifact.kind not in (ArtifactKind.ANNOTATION, ArtifactKind.GROUP):
                yield artifact.label_bounds or label_below(bounds)
        for flow, points, _ in self.flows:
            yield from _line_boxes(flow, points)
        for message, points in self.message_flows:
            yield from _line_boxes(message, points)
        for _, points in self.associations:
            yield from _spots(points)


def view_of(document: Document) -> View:
    """What is to be drawn of a document; what has no place on the diagram is left out."""
    view = View(frames=frozenset(frames_of(document)))
    borders: dict[str, Border | None] = {}
    hidden: set[str] = set()
    for pool in document.pools:
        if pool.bounds:
            view.pools.append((pool, pool.bounds))
            borders[pool.id] = border_of(pool)
    for process in document.processes:
        view.lanes += [(lane, lane.bounds) for lane in process.lanes if lane.bounds]
        for node in process.nodes:
            host = process.node_by_id.get(node.attached_to or "", node)
            if visible(process, node) is not node or visible(process, host) is not host:
                hidden.add(node.id)
            elif node.bounds:
                view.nodes.append((node, node.bounds))
                borders[node.id] = border_of(node)
    for artifact in document.artifacts:
        if artifact.bounds and not _hides(artifact.parent, hidden, view):
            view.artifacts.append((artifact, artifact.bounds))
            borders[artifact.id] = border_of(artifact)
    _add_lines(view, document, borders, hidden)
    return view


def _hides(parent: str | None, hidden: set[str], view: View) -> bool:
    """Whether the sub-process `parent` is hidden itself or shows nothing of what it holds."""
    if parent is None:
        return False
    return parent in hidden or any(node.id == parent and not node.expanded for node, _ in view.nodes)


def _add_lines(view: View, document: Document, borders: Mapping[str, Border | None], hidden: set[str]) -> None:
    for process in document.processes:
        for flow in process.flows:
            source = process.node_by_id.get(flow.source)
            if source and flow.waypoints and not {flow.source, flow.target} & hidden:
                view.flows.append((flow, _docked(flow, borders), source))
    for message in document.message_flows:
        if message.waypoints and not {message.source, message.target} & hidden:
            view.message_flows.append((message, _docked(message, borders)))
    seen = {artifact.id for artifact, _ in view.artifacts}
    unseen = {artifact.id for artifact in document.artifacts} - seen | hidden
    for association in document.associations:
        if association.waypoints and not {association.source, association.target} & unseen:
            view.associations.append((association, _docked(association, borders)))


def _docked(line: DrawnLine, borders: Mapping[str, Border | None]) -> Waypoints:
    return cut_off(line.waypoints, borders.get(line.source), borders.get(line.target))


def _line_boxes(flow: Flow | MessageFlow, points: Waypoints) -> Iterator[Bounds]:
    yield from _spots(points)
    text = text_beside(flow)
    if text and len(points) > 1:
        yield flow.label_bounds or flow_label_box(text, points)


def _spots(points: Waypoints) -> Iterator[Bounds]:
    return (Bounds(point.x, point.y, 0, 0) for point in points)
