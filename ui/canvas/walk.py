"""Getting around a drawn process by keyboard: along the flow, between branches, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final, Literal

from itsm_fit.model.document import Artifact, Document
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Process

Direction = Literal["forward", "back", "up", "down"]

_NOWHERE: Final = Bounds(0, 0, 0, 0)
_ASIDE: Final = 2.0
"""A place aside counts as so much farther than one straight above or below."""


class Walk:
    """Where each key leads in one document; only what `shown` holds is reached.

    Forward and back follow a flow to its other end. Where several leave or arrive they stop on the first of them:
    up and down then choose the branch, forward and back go along it.
    """

    def __init__(self, document: Document, shown: Mapping[str, object]) -> None:
        self._document = document
        self._shown = shown
        self._arriving = False

    def start(self) -> str | None:
        """The first start event, else the first element of the reading order."""
        starts = [node for node in self._nodes.values() if node.kind is NodeKind.START and node.parent is None]
        first = next(iter(sorted(starts, key=lambda node: (_place(node).y, _place(node).x))), None)
        return first.id if first is not None else next(iter(self.order), None)

    def end(self) -> str | None:
        """The last end event, else the last element of the reading order."""
        ends = [node for node in self._nodes.values() if node.kind is NodeKind.END and node.parent is None]
        last = max(ends, key=lambda node: (_place(node).x, _place(node).y), default=None)
        return last.id if last is not None else next(reversed(self.order), None)

    def beside(self, element: str | None, step: int) -> str | None:
        """So many places further in reading order; None past either end."""
        if element not in self._position:
            return next(iter(self.order) if step > 0 else reversed(self.order), None)
        at = self._position[element] + step
        return self.order[at] if 0 <= at < len(self.order) else None

    def to(self, element: str, direction: Direction) -> str | None:
        """Where an arrow key leads; None when there is nowhere to go."""
        if direction in ("forward", "back"):
            return self._along(element, ahead=direction == "forward")
        step = 1 if direction == "down" else -1
        if element in self._flows:
            return self._next_branch(self._flows[element], step)
        return self._nearest(element, step)

    def onto_flow(self, element: str, *, ahead: bool) -> str | None:
        """The first flow that leaves (or reaches) an element."""
        self._arriving = not ahead
        flows = self._branches(element, arriving=not ahead)
        return flows[0].id if flows else None

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Reading order: pool by pool, lane by lane, row by row; what a frame holds follows it; flows left out."""
        rest = (element for element in self._shown if element not in self._flows)  # parents that go in circles
        seen = dict.fromkeys(element for element in _reading_order(self._document) if element in self._shown)
        return tuple(seen | dict.fromkeys(rest))

    @cached_property
    def everything(self) -> tuple[str, ...]:
        """The reading order with each node followed by the flows that leave it."""
        found: dict[str, None] = {}
        for element in self.order:
            found[element] = None
            found.update((flow.id, None) for flow in self._leaving.get(element, ()))
        found.update(dict.fromkeys(self._flows))  # those that leave nothing drawn
        return tuple(found)

    @cached_property
    def _position(self) -> dict[str | None, int]:
        return {element: at for at, element in enumerate(self.order)}

    @cached_property
    def _nodes(self) -> dict[str, Node]:
        found = (node for process in self._document.processes for node in process.nodes)
        return {node.id: node for node in found if node.id in self._shown}

    @cached_property
    def _flows(self) -> dict[str, Flow]:
        found = (flow for process in self._document.processes for flow in process.flows)
        return {flow.id: flow for flow in found if flow.id in self._shown}

    @cached_property
    def _leaving(self) -> dict[str, list[Flow]]:
        return self._by_end("source", "target")

    @cached_property
    def _reaching(self) -> dict[str, list[Flow]]:
        return self._by_end("target", "source")

    def _by_end(self, own: str, other: str) -> dict[str, list[Flow]]:
        """Flows by one end, those of an element in the order of where their other end stands, top to bottom."""
        found: dict[str, list[Flow]] = {}
        for flow in self._flows.values():
            found.setdefault(getattr(flow, own), []).append(flow)
        for flows in found.values():
            flows.sort(key=lambda flow: self._height(getattr(flow, other)))
        return found

    def _height(self, element: str) -> tuple[float, float]:
        place = _place(self._nodes.get(element))
        return place.center.y, place.center.x

    def _branches(self, element: str, *, arriving: bool) -> list[Flow]:
        return (self._reaching if arriving else self._leaving).get(element, [])

    def _along(self, element: str, *, ahead: bool) -> str | None:
        flow = self._flows.get(element)
        if flow is None:
            flows = self._branches(element, arriving=not ahead)
            if len(flows) > 1:
                self._arriving = not ahead
                return flows[0].id
            if not flows:
                return self._beyond(element, ahead=ahead)
            flow = flows[0]
        end = flow.target if ahead else flow.source
        return end if end in self._shown else None

    def _beyond(self, element: str, *, ahead: bool) -> str | None:
        """Where it goes on without a flow: to the other side of a pair of links, back from a border to its activity."""
        node = self._nodes.get(element)
        if node is not None and node.attached_to in self._shown and not ahead:
            return node.attached_to
        if node is None or node.event is not EventKind.LINK:
            return None
        wanted = NodeKind.CATCH if ahead else NodeKind.THROW
        pairs = (
            other.id
            for other in self._nodes.values()
            if other.event is EventKind.LINK and other.kind is wanted and other.event_ref == node.event_ref
        )
        return next(pairs, None)

    def _next_branch(self, flow: Flow, step: int) -> str | None:
        arriving = self._arriving if len(self._branches(flow.source, arriving=False)) > 1 else True
        branches = self._branches(flow.target if arriving else flow.source, arriving=arriving)
        at = branches.index(flow) + step
        return branches[at].id if 0 <= at < len(branches) else None

    def _nearest(self, element: str, step: int) -> str | None:
        """The nearest node above or below."""
        here = self._nodes.get(element)
        if here is None:
            return self.beside(element, step)
        middle = _place(here).center
        found: tuple[float, str] | None = None
        for node in self._nodes.values():
            there = _place(node).center
            away = (there.y - middle.y) * step
            if away > 1.0:
                far = away + _ASIDE * abs(there.x - middle.x)
                if found is None or far < found[0]:
                    found = far, node.id
        return found[1] if found is not None else None


def _place(element: Node | Lane | Artifact | None) -> Bounds:
    return element.bounds or _NOWHERE if element is not None else _NOWHERE


def _reading_order(document: Document) -> Iterator[str]:
    pools = sorted(document.pools, key=lambda pool: ((pool.bounds or _NOWHERE).y, (pool.bounds or _NOWHERE).x))
    rest = document.process_by_id
    told: set[str] = set()
    for pool in pools:
        yield pool.id
        if pool.process in rest:
            told.add(pool.process)
            yield from _process_order(rest[pool.process])
    for process in document.processes:
        if process.id not in told:
            yield from _process_order(process)
    for artifact in document.artifacts:
        yield artifact.id
    for message in document.message_flows:
        yield message.id
    for association in document.associations:
        yield association.id


def _process_order(process: Process) -> Iterator[str]:
    lanes = process.lane_by_id
    groups: dict[tuple[str, str], list[Node]] = {}
    guests: dict[str, list[Node]] = {}
    for node in process.nodes:
        if node.kind is NodeKind.BOUNDARY and node.attached_to in process.node_by_id:
            guests.setdefault(node.attached_to, []).append(node)
        else:
            inside = node.parent if node.parent in process.node_by_id else None
            lane = node.lane if inside is None and node.lane in lanes else None
            groups.setdefault((inside or "", lane or ""), []).append(node)
    for role in sorted(lanes.values(), key=lambda role: (_place(role).y, _place(role).x)):
        yield role.id
        yield from _rows_with_contents(groups.pop(("", role.id), []), groups, guests)
    yield from _rows_with_contents(groups.pop(("", ""), []), groups, guests)


def _rows_with_contents(
    nodes: list[Node], groups: dict[tuple[str, str], list[Node]], guests: Mapping[str, list[Node]]
) -> Iterator[str]:
    for node in _rows(nodes):
        yield node.id
        yield from (guest.id for guest in _rows(guests.get(node.id, [])))
        yield from _rows_with_contents(groups.pop((node.id, ""), []), groups, guests)


def _rows(nodes: Iterable[Node]) -> Iterator[Node]:
    """Left to right in rows, rows top to bottom: a node belongs to the row that its middle lies in."""
    waiting = sorted(nodes, key=lambda node: _place(node).y)
    at = 0
    while at < len(waiting):
        bottom = _place(waiting[at]).bottom
        end = at + 1
        while end < len(waiting) and _place(waiting[end]).center.y <= bottom:
            end += 1
        yield from sorted(waiting[at:end], key=lambda node: _place(node).x)
        at = end
