"""Which lanes a process is divided into, from top to bottom."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from itsm_fit.model.process import Lane, Node, Process


@dataclass(frozen=True)
class Bands:
    """`lanes` holds for each band its lane, or None for what no lane lists; `parents` the lane around each lane."""

    lanes: tuple[Lane | None, ...]
    parents: dict[str, str | None]

    def of(self, process: Process, node: Node) -> int:
        """The number of a node's band."""
        lane = process.lane_of(node)
        return self.number.get(lane.id if lane else None, len(self.lanes) - 1)

    @cached_property
    def number(self) -> dict[str | None, int]:
        """Bands by the id of their lane."""
        return {lane.id if lane else None: at for at, lane in enumerate(self.lanes)}

    def above(self, lane: str) -> list[str]:
        """The ids of the lanes around a lane, innermost first."""
        found: list[str] = []
        at = self.parents.get(lane)
        while at is not None:
            found.append(at)
            at = self.parents.get(at)
        return found

    @property
    def depth(self) -> int:
        """How deep lanes nest: 0 without lanes."""
        return max((len(self.above(lane)) + 1 for lane in self.parents), default=0)


def bands_of(process: Process) -> Bands:
    """Every lane that lists nodes itself or holds no other lane gets a band; so does what no lane lists.

    Lanes beside each other come in the order in which they are drawn, else in that in which they are listed.
    """
    known = process.lane_by_id
    parents = {lane.id: lane.parent if lane.parent in known else None for lane in process.lanes}
    _cut_circles(parents)
    inner: dict[str | None, list[Lane]] = {}
    for lane in known.values():
        inner.setdefault(parents[lane.id], []).append(lane)
    listed = {lane.id: at for at, lane in enumerate(process.lanes)}
    order = {own: at for beside in inner.values() for at, own in enumerate(_in_order(beside, listed))}
    lists = {node.lane for node in process.nodes}
    found: list[Lane | None] = []
    waiting = sorted(inner.get(None, []), key=lambda lane: -order[lane.id])
    while waiting:
        lane = waiting.pop()
        below = inner.get(lane.id, [])
        if lane.id in lists or not below:
            found.append(lane)
        waiting += sorted(below, key=lambda lane: -order[lane.id])
    outside = any(process.lane_of(node) is None for node in process.nodes if node.parent is None)
    if outside or not found:
        found.append(None)
    return Bands(tuple(found), parents)


def _in_order(beside: list[Lane], listed: dict[str, int]) -> list[str]:
    """The ids of the lanes of one parent as they are drawn; as they are listed unless all are drawn."""
    starts = {lane.id: lane.bounds.y if lane.horizontal else lane.bounds.x for lane in beside if lane.bounds}
    drawn = len(starts) == len(beside)
    return sorted((lane.id for lane in beside), key=lambda own: (starts[own] if drawn else 0.0, listed[own]))


def _cut_circles(parents: dict[str, str | None]) -> None:
    """Makes lanes outermost that lie, through others, within themselves."""
    for lane in list(parents):
        seen = {lane}
        at = parents[lane]
        while at is not None and at not in seen:
            seen.add(at)
            at = parents[at]
        if at == lane:
            parents[lane] = None
