"""What of an earlier version is gone, drawn beside what there is now."""

from __future__ import annotations

import operator
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import product
from typing import Any, Final, TypeVar

from itsm_fit.drawing.geometry import grown, moved, overlap, union
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.routing.plain import plain_way
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.edits.parts import DrawnLine, DrawnPart, parts_of
from itsm_fit.model.process import Bounds, Flow, Lane, Node, Point, Process
from itsm_fit.model.replacing import with_fields

P = TypeVar("P", bound=DrawnPart)
Band = TypeVar("Band", Lane, Pool)

_CLEAR: Final = 10.0
"""Diagram units that stay free around what is gone."""
_STEP: Final = 20.0
_TRIES: Final = 12
_APART: Final = 60.0
"""Between what is there now and a whole process that is gone."""
_CELL: Final = 200.0
_NOWHERE: Final = (0.0, 0.0)


def together(before: Document, after: Document) -> Document:
    """The second version with what of the first one is no longer there, both with all their places."""
    here = {part.id for part in (*after.processes, *parts_of(after))}
    places = _Ghosts(before, after, here)
    gone = places.gone
    processes = [_with_gone(process, before, after, places) for process in after.processes]
    processes += [places.process(process) for process in before.processes if process.id not in here]
    return replace(
        after,
        processes=tuple(processes),
        pools=(*after.pools, *(_pool(pool, after, places) for pool in gone(before.pools))),
        message_flows=(*after.message_flows, *gone(before.message_flows)),
        artifacts=tuple(sorted((*after.artifacts, *gone(before.artifacts)), key=lambda each: each.id)),
        associations=tuple(sorted((*after.associations, *gone(before.associations)), key=lambda each: each.id)),
    )


def _pool(pool: Pool, after: Document, places: _Ghosts) -> Pool:
    """A pool that is gone: its header alone where its process is still there, in another pool or in none."""
    process = after.process_by_id.get(pool.process or "")
    return pool if process is None else places.header(pool, pool.bounds, _frame(process, after))


def _frame(process: Process, document: Document) -> Bounds | None:
    """The pool of a process, else what its lanes or nodes take."""
    pool = document.pool_of.get(process.id)
    if pool is not None and pool.bounds is not None:
        return pool.bounds
    lanes = union(lane.bounds for lane in process.lanes if lane.bounds)
    return lanes or union(node.bounds for node in process.nodes if node.bounds)


def _with_gone(process: Process, before: Document, after: Document, places: _Ghosts) -> Process:
    was = before.process_by_id.get(process.id)
    if was is None:
        return process
    here, frames = places.here, (_frame(was, before), _frame(process, after))
    nodes = (*process.nodes, *places.gone(was.nodes))
    known = {node.id for node in nodes}
    sound = tuple(node if node.parent in known or node.id in here else replace(node, parent=None) for node in nodes)
    lanes = tuple(places.header(lane, *frames) for lane in was.lanes if lane.id not in here)
    return replace(
        process, nodes=sound, flows=(*process.flows, *places.gone(was.flows)), lanes=(*process.lanes, *lanes)
    )


class _Ghosts:
    """Where what is gone is drawn: beside its neighbours, wherever these went, and clear of what stands there now."""

    def __init__(self, before: Document, after: Document, here: AbstractSet[str]) -> None:
        self.here = here
        """The ids of what there is now."""
        self._bands = [*_boxes(after)]
        """Where no header goes."""
        new = {part.id: part for part in parts_of(after)}
        self._shift = _shifts(before, new)
        self._taken = _Taken(
            node.bounds
            for process in after.processes
            for node in process.nodes
            if node.bounds and visible(process, node) is node and not _is_frame(node)
        )
        self._blocks = self._below(before, after)
        self._place: dict[str, tuple[float, float]] = {}
        for process in before.processes:
            for node in process.nodes:
                if node.id not in here:
                    self._place[node.id] = self._free(node, process.id)
        for part in parts_of(before):
            if part.id not in self._place and not isinstance(part, DrawnLine):
                own = part.id if part.id in self._blocks else getattr(part, "process", None) or ""
                self._place[part.id] = self._blocks.get(own, self._shift.get(part.id, _NOWHERE))
        self._boxes = {part.id: part.bounds for part in new.values() if not isinstance(part, DrawnLine) and part.bounds}
        self._boxes |= {
            part.id: moved(part.bounds, *self._place[part.id])
            for part in parts_of(before)
            if not isinstance(part, DrawnLine) and part.bounds and part.id not in self._boxes
        }

    def gone(self, items: Sequence[P]) -> tuple[P, ...]:
        """Those that are no longer there, each in its place."""
        return tuple(self._placed(item) for item in items if item.id not in self.here)

    def header(self, band: Band, was: Bounds | None, now: Bounds | None) -> Band:
        """The header alone of a lane or pool that is gone, beside its process, whose frame is and was there."""
        if band.bounds is None or was is None or now is None:
            return replace(band, bounds=None)
        place = moved(band.bounds, now.x - was.x, now.y - was.y)
        side, size = ("x", "width") if band.horizontal else ("y", "height")
        edge = operator.attrgetter(side)
        place = replace(place, **{side: edge(now) - HEADER - _CLEAR, size: HEADER})
        for other in sorted(self._bands, key=edge, reverse=True):
            if overlap(place, other):
                place = replace(place, **{side: edge(other) - HEADER - _CLEAR})
        self._bands.append(place)
        return replace(band, bounds=place)

    def process(self, process: Process) -> Process:
        """A process that is gone, as far as none of it is somewhere else now."""
        lanes = tuple(self._by(lane, self._blocks.get(process.id, _NOWHERE)) for lane in process.lanes)
        nodes = self.gone(process.nodes)
        known = {node.id for node in nodes}
        nodes = tuple(node if node.parent in known else replace(node, parent=None) for node in nodes)
        return replace(
            process,
            nodes=nodes,
            flows=self.gone(process.flows),
            lanes=tuple(lane for lane in lanes if lane.id not in self.here),
        )

    def _below(self, before: Document, after: Document) -> dict[str, tuple[float, float]]:
        """How far whole processes and pools that are gone go down so that they stand below all there is."""
        ground = union(_boxes(after))
        found: dict[str, tuple[float, float]] = {}
        if ground is None:
            return found
        bottom = ground.bottom + _APART
        for pool in before.pools:
            if pool.process is None and pool.id not in self.here and pool.bounds and overlap(pool.bounds, ground):
                found[pool.id] = 0.0, bottom - pool.bounds.y
                bottom += pool.bounds.height + _APART
        for process in before.processes:
            own = before.pool_of.get(process.id)
            boxes = [each.bounds for each in (*process.nodes, *((own,) if own else ()))]
            block = union(box for box in boxes if box is not None)
            if process.id not in self.here and block is not None and overlap(block, ground):
                found[process.id] = 0.0, bottom - block.y
                bottom += block.height + _APART
        return found

    def _free(self, node: Node, process: str) -> tuple[float, float]:
        if process in self._blocks:
            return self._blocks[process]
        dx, dy = self._shift.get(node.id, _NOWHERE)
        if node.bounds is None or _is_frame(node) or node.attached_to:
            return dx, dy
        aim = moved(node.bounds, dx, dy)
        for aside, down in _NEAREST:
            box = moved(aim, aside, down)
            if self._taken.is_free(grown(box, _CLEAR)):
                self._taken.add(box)
                return dx + aside, dy + down
        return dx, dy

    def _placed(self, item: P) -> P:
        placed: P = (
            self._led(item) if isinstance(item, DrawnLine) else self._by(item, self._place.get(item.id, _NOWHERE))
        )
        return placed

    def _by(self, item: Any, by: tuple[float, float]) -> Any:
        new = {
            name: moved(box, *by)
            for name in ("bounds", "label_bounds")
            if (box := getattr(item, name, None)) is not None
        }
        return with_fields(item, **new) if new and by != _NOWHERE else item

    def _led(self, line: Any) -> Any:
        """As it was where its ends went the same way; else the plain way from end to end."""
        ends = [self._place.get(end, self._shift.get(end, _NOWHERE)) for end in (line.source, line.target)]
        if ends[0] == ends[1]:
            dx, dy = ends[0]
            points = tuple(Point(at.x + dx, at.y + dy) for at in line.waypoints)
            return self._by(with_fields(line, waypoints=points), ends[0])
        boxes = [self._boxes.get(end) for end in (line.source, line.target)]
        if boxes[0] is None or boxes[1] is None:
            return with_fields(line, waypoints=())
        label = {"label_bounds": None} if hasattr(line, "label_bounds") else {}
        return with_fields(line, waypoints=plain_way(boxes[0], boxes[1]), **label)


_NEAREST: Final = sorted(
    product(
        [_STEP * k for k in range(-_TRIES, _TRIES + 1)],
        [_STEP * k for k in range(-_TRIES, _TRIES + 1)],
    ),
    key=lambda by: (abs(by[0]) * 2 + abs(by[1]), by[1] < 0),
)
"""Ways to step aside, the shortest first: rather down or up than out of the order along the flow."""


class _Taken:
    """Boxes, found by place."""

    def __init__(self, boxes: Iterable[Bounds]) -> None:
        self._cells: dict[tuple[int, int], list[Bounds]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Bounds) -> None:
        for cell in self._over(box):
            self._cells.setdefault(cell, []).append(box)

    def is_free(self, box: Bounds) -> bool:
        return not any(overlap(box, other) for cell in self._over(box) for other in self._cells.get(cell, ()))

    @staticmethod
    def _over(box: Bounds) -> Iterator[tuple[int, int]]:
        across = range(int(box.x // _CELL), int(box.right // _CELL) + 1)
        down = range(int(box.y // _CELL), int(box.bottom // _CELL) + 1)
        return iter(product(across, down))


def _is_frame(node: Node) -> bool:
    return node.kind.is_sub_process and node.expanded


def _boxes(document: Document) -> Iterator[Bounds]:
    for part in parts_of(document):
        if not isinstance(part, DrawnLine) and part.bounds is not None:
            yield part.bounds


def _shifts(before: Document, new: Mapping[str, DrawnPart]) -> dict[str, tuple[float, float]]:
    """How far each element went; what is gone goes with the nearest thing along the flow that is still there."""
    found: dict[str, tuple[float, float]] = {}
    for part in parts_of(before):
        now = new.get(part.id)
        was = None if isinstance(part, DrawnLine) else part.bounds
        place = None if now is None or isinstance(now, DrawnLine) else now.bounds
        if was is not None and place is not None:
            wider, higher = place.width - was.width, place.height - was.height
            found[part.id] = place.x - was.x + wider / 2, place.y - was.y + higher / 2
    around = _around(before)
    waiting = deque(own for own in found if own in around)
    while waiting:
        own = waiting.popleft()
        for beside in around[own]:
            if beside not in found:
                found[beside] = found[own]
                waiting.append(beside)
    return found


def _around(document: Document) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}

    def join(one: str, other: str) -> None:
        found.setdefault(one, []).append(other)
        found.setdefault(other, []).append(one)

    for process in document.processes:
        for node in process.nodes:
            for host in (node.attached_to, node.parent):
                if host:
                    join(host, node.id)
    for part in parts_of(document):
        if isinstance(part, Flow):
            join(part.source, part.target)
    return found
