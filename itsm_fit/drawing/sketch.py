"""Places being worked out, by element id, until they go into a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from itsm_fit.drawing.geometry import moved
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Flow, Lane, Node, Point, Process
from itsm_fit.model.replacing import with_fields

_Labelled = TypeVar("_Labelled", Node, Artifact)
_Line = TypeVar("_Line", Flow, MessageFlow)


@dataclass(slots=True)
class Sketch:
    """`shapes` are nodes, lanes, pools and artifacts, `lines` flows, message flows and associations.

    `by_hand` names those of the lines that hold bends made by hand; the others are drawn by rule from now on.
    """

    shapes: dict[str, Bounds] = field(default_factory=dict)
    lines: dict[str, Waypoints] = field(default_factory=dict)
    labels: dict[str, Bounds] = field(default_factory=dict)
    by_hand: set[str] = field(default_factory=set)

    def add(self, other: Sketch, dx: float, dy: float) -> None:
        """Takes over another sketch, moved."""
        self.shapes |= {key: moved(box, dx, dy) for key, box in other.shapes.items()}
        self.labels |= {key: moved(box, dx, dy) for key, box in other.labels.items()}
        self.by_hand |= other.by_hand
        self.lines |= {
            key: tuple(Point(point.x + dx, point.y + dy) for point in line) for key, line in other.lines.items()
        }

    def everything(self) -> Iterator[Bounds]:
        """Shapes, labels and the corners of lines."""
        yield from self.shapes.values()
        yield from self.labels.values()
        yield from (Bounds(point.x, point.y, 0, 0) for line in self.lines.values() for point in line)

    def put_into(self, document: Document) -> Document:
        """The document with these places; what the sketch does not name keeps its own."""
        return replace(
            document,
            processes=tuple(self._process(process) for process in document.processes),
            pools=tuple(self._pool(pool) for pool in document.pools),
            message_flows=tuple(self._line(flow) for flow in document.message_flows),
            artifacts=tuple(self._labelled(artifact) for artifact in document.artifacts),
            associations=tuple(self._association(item) for item in document.associations),
        )

    def _process(self, process: Process) -> Process:
        named = {*self.shapes, *self.lines, *self.labels}
        nodes = tuple([self._labelled(node) if node.id in named else node for node in process.nodes])
        flows = tuple([self._line(flow) if flow.id in named else flow for flow in process.flows])
        lanes = tuple([self._lane(lane) for lane in process.lanes])
        same = nodes == process.nodes and flows == process.flows and lanes == process.lanes
        return process if same else replace(process, nodes=nodes, flows=flows, lanes=lanes)

    def _pool(self, pool: Pool) -> Pool:
        if pool.id not in self.shapes:
            return pool
        return replace(pool, bounds=self.shapes[pool.id])

    def _lane(self, lane: Lane) -> Lane:
        if lane.id not in self.shapes:
            return lane
        return replace(lane, bounds=self.shapes[lane.id])

    def _labelled(self, item: _Labelled) -> _Labelled:
        if item.id not in self.shapes and item.id not in self.labels:
            return item
        bounds = self.shapes.get(item.id, item.bounds)
        return with_fields(item, bounds=bounds, label_bounds=self.labels.get(item.id, item.label_bounds))

    def _line(self, flow: _Line) -> _Line:
        if flow.id not in self.lines and flow.id not in self.labels:
            return flow
        label = self.labels.get(flow.id, flow.label_bounds)
        if flow.id not in self.lines:
            return with_fields(flow, label_bounds=label)
        by_hand = flow.id in self.by_hand
        return with_fields(flow, waypoints=self.lines[flow.id], label_bounds=label, by_hand=by_hand)

    def _association(self, item: Association) -> Association:
        if item.id not in self.lines:
            return item
        return replace(item, waypoints=self.lines[item.id], by_hand=item.id in self.by_hand)
