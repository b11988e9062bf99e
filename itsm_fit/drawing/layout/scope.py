"""Places what one process or sub-process holds, sub-processes within it first."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass

from itsm_fit.drawing.labels import label_size, text_beside
from itsm_fit.drawing.layout.graph import Link
from itsm_fit.drawing.layout.loose import place_all
from itsm_fit.drawing.layout.main_path import weights
from itsm_fit.drawing.layout.measures import artifact_size, node_size
from itsm_fit.drawing.layout.member import Member
from itsm_fit.drawing.layout.plain import Effort
from itsm_fit.drawing.shapes import Size, marker_kinds
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.model.document import Artifact, ArtifactKind, Association
from itsm_fit.model.process import Flow, Node, NodeKind, Point, Process
from itsm_fit.progress import Progress, silent

_PAD, _TITLE, _MARKERS = 20.0, 34.0, 18.0
"""Inside an expanded sub-process: all around, above for its name, below for its markers."""
_LABEL_ROOM = 14.0


@dataclass(frozen=True, slots=True)
class Plan:
    """A placed scope: its elements from (0, 0) on, the bands they stand in, and how wide they are."""

    sketch: Sketch
    bands: list[tuple[float, float]]
    width: float


class Scopes:
    """Plans the scopes of one process.

    `artifacts` are those to be placed with it; each goes to the first node it is associated with, else to the
    sub-process it lies in, else to the process. `effort` is what the placing may cost.
    """

    def __init__(
        self,
        process: Process,
        artifacts: Iterable[Artifact],
        associations: Sequence[Association],
        *,
        effort: Effort | None = None,
    ) -> None:
        self._process, self._effort = process, effort or Effort()
        self._progress: Progress = silent
        self._plans: dict[str, Plan] = {}
        self._inner: dict[str | None, list[Node]] = {}
        for node in process.nodes:
            home = node.parent if node.parent in process.node_by_id else None
            self._inner.setdefault(home, []).append(node)
        self._satellites: dict[str, list[Artifact]] = {}
        self._loose: dict[str | None, list[Artifact]] = {}
        hosts = _hosts(process, associations)
        for artifact in artifacts:
            if artifact.kind is ArtifactKind.GROUP:
                continue
            if artifact.id in hosts:
                self._satellites.setdefault(hosts[artifact.id], []).append(artifact)
            else:
                home = artifact.parent if artifact.parent in self._inner else None
                self._loose.setdefault(home, []).append(artifact)

    def plan(
        self,
        parent: str | None,
        band_of: Callable[[Node], int] = lambda _: 0,
        bands: int = 1,
        progress: Progress = silent,
    ) -> Plan:
        """Places what the sub-process `parent` holds, or the process itself for None."""
        self._progress = progress
        members, bands_of = self._members(parent, band_of)
        number: dict[str, int] = {}
        exits: dict[str, Point] = {}
        for at, member in enumerate(members):
            if member.id in self._process.node_by_id:  # no flow is drawn to data or a note
                number[member.id] = at
            exits |= member.exits()
            number |= {event.id: at for event in member.boundary}
        flows = [flow for flow in self._process.flows if _is_plain(flow, number, exits)]
        for flow in flows:
            members[number[flow.source]].loop |= number[flow.source] == number[flow.target]
        for member in members:
            events = {event.id for event in member.boundary}
            member.home = any(flow.source in events for flow in self._process.incoming.get(member.id, ()))
        roots = [at for at, member in enumerate(members) if member.kind is NodeKind.START]
        boxes = [member.box(band) for member, band in zip(members, bands_of, strict=True)]
        placed = place_all(boxes, self._links(flows, number, exits), roots, bands, progress, effort=self._effort)
        sketch = Sketch()
        for member, center in zip(members, placed.centers, strict=True):
            member.put(center, sketch)
        sketch.lines |= {flow.id: route for flow, route in zip(flows, placed.routes, strict=True)}
        return Plan(sketch, placed.bands, placed.width)

    def _members(self, parent: str | None, band_of: Callable[[Node], int]) -> tuple[list[Member], list[int]]:
        """What a scope holds, and the band of each; boundary events go with their hosts."""
        nodes = self._inner.get(parent, [])
        ids = {node.id for node in nodes}
        guests: dict[str, list[Node]] = {}
        for node in nodes:
            if node.kind is NodeKind.BOUNDARY and node.attached_to in ids:
                guests.setdefault(str(node.attached_to), []).append(node)
        hosted = {guest.id for its in guests.values() for guest in its}
        hosts = [node for node in nodes if node.id not in hosted]
        members = [self.member(node, guests.get(node.id, [])) for node in hosts]
        loose = [Member(item.id, item.text, item.kind, artifact_size(item)) for item in self._loose.get(parent, [])]
        return members + loose, [band_of(node) for node in hosts] + [0] * len(loose)

    def member(self, node: Node, guests: Sequence[Node] = ()) -> Member:
        """A node with its size, with what it holds placed inside it, and with what stands over it."""
        member = Member(node.id, text_beside(node), node.kind, node_size(node, guests), [*guests])
        member.satellites = [item for own in (node, *guests) for item in self._satellites.get(own.id, [])]
        if node.kind.is_sub_process and node.expanded and self._inner.get(node.id):
            plan = self._inside(node.id)
            title = _TITLE if node.name.strip() else _PAD
            member.contents = Sketch()
            member.contents.add(plan.sketch, _PAD, title)
            below = _PAD + (_MARKERS if marker_kinds(node) else 0.0)
            member.size = Size(max(plan.width + 2 * _PAD, 100.0), plan.bands[-1][1] + title + below)
        return member

    def _inside(self, frame: str) -> Plan:
        """What a sub-process holds, placed once; however deep sub-processes lie in each other, the innermost first."""
        if frame not in self._plans:
            for own in reversed([frame, *self._opened_within(frame)]):
                if own not in self._plans:
                    self._plans[own] = self.plan(own, progress=self._progress)
        return self._plans[frame]

    def _opened_within(self, frame: str) -> list[str]:
        """The expanded sub-processes within a sub-process that hold something, each before those in it."""
        found, waiting = [], [frame]
        while waiting:
            inner = [
                node.id
                for node in self._inner.get(waiting.pop(), ())
                if node.kind.is_sub_process and node.expanded and node.id in self._inner
            ]
            found += inner
            waiting += inner
        return found

    def _links(self, flows: Sequence[Flow], number: dict[str, int], exits: dict[str, Point]) -> list[Link]:
        weight = weights(self._process, flows)
        return [
            Link(
                number[flow.source],
                number[flow.target],
                weight[flow.id],
                exits.get(flow.source),
                label_size(text).width + _LABEL_ROOM if (text := text_beside(flow)).strip() else 0.0,
            )
            for flow in flows
        ]


def _is_plain(flow: Flow, number: dict[str, int], boundary: Container[str]) -> bool:
    """Whether a flow joins two nodes of the scope; those from a boundary event back to its host are drawn later."""
    if flow.source not in number or flow.target not in number or flow.target in boundary:
        return False
    return flow.source not in boundary or number[flow.source] != number[flow.target]


def _hosts(process: Process, associations: Sequence[Association]) -> dict[str, str]:
    """The node that each artifact stands over, by artifact: the first it touches, or whose flow it touches."""
    source = {flow.id: flow.source for flow in process.flows}
    found: dict[str, str] = {}
    for association in associations:
        ends = (association.source, association.target)
        for artifact, end in (ends, ends[::-1]):
            node = source.get(end, end)
            if node in process.node_by_id:
                found.setdefault(artifact, node)
    return found
