"""Lines that run through steps, and how their stretches step aside."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import floor
from typing import Final

from itsm_fit.drawing.bends import Line, with_stretch_moved
from itsm_fit.drawing.border import border_of
from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.geometry import NEAR, crosses, grown, simplified, span
from itsm_fit.drawing.paint import visible
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Flow, NodeKind, Point, Process

_BESIDE_DOCK: Final = 12.0
"""How deep a line may reach into the box around a round or slanted shape that it ends on."""
_BERTH: Final = 14.0
"""From a step to a line that has stepped aside, in diagram units."""
_ASIDE: Final = 9.0
"""Between a line that has stepped aside and another one beside it."""
_MOST_TRIES: Final = 24
"""So many places are tried on each side of a stretch."""


class Steps:
    """The steps of a process that lines go around."""

    def __init__(self, process: Process) -> None:
        self._nodes = process.node_by_id
        self._cells: Cells[str] = Cells()
        frames = {frame.id for node in process.nodes if node.parent for frame in frames_around(process, node)}
        for node in process.nodes:
            solid = node.id not in frames and node.kind is not NodeKind.BOUNDARY
            if solid and node.bounds is not None and visible(process, node) is node:
                self._cells.add(node.bounds, node.id)

    def met(self, flow: Flow, a: Point, b: Point) -> Iterator[Bounds]:
        """The steps that a stretch of a flow runs through, its own ends included."""
        ends = {flow.source, flow.target}
        hosts = {self._nodes[end].attached_to for end in ends if end in self._nodes}
        for box, own in self._cells.near(span(a, b)):
            deep = _BESIDE_DOCK if own in ends or own in hosts else 0.0
            if crosses(a, b, grown(box, -min(deep, box.width / 4, box.height / 4))):
                yield box

    def is_own_met(self, flow: Flow) -> bool:
        """Whether a flow runs through a step that it joins."""
        own = [self._nodes[end].bounds for end in (flow.source, flow.target) if end in self._nodes]
        return any(box in own for a, b in pairwise(flow.waypoints) for box in self.met(flow, a, b))

    def any_met(self, flow: Flow, points: Waypoints) -> bool:
        """Whether a flow that ran along these points would run through a step."""
        return any(True for a, b in pairwise(points) for _ in self.met(flow, a, b))


class SteppingAside:
    """Moves stretches of flows, parallel to themselves, off the steps that they run through."""

    def __init__(self, process: Process, steps: Steps, *, down: bool) -> None:
        self._process, self._steps, self._down = process, steps, down
        self._channels: dict[int, list[tuple[float, float, float, str]]] = {}
        for flow in process.flows:
            self._remember(flow, flow.waypoints)

    def way_of(self, flow: Flow) -> Waypoints | None:
        """The points of a flow with stretches moved until none runs through a step; None where that is not enough."""
        points, blocked = flow.waypoints, self._blocked(flow, flow.waypoints)
        while blocked:
            choices = self._moved(flow, points, blocked[0])
            fewer = ((new, left) for new in choices if len(left := self._blocked(flow, new)) < len(blocked))
            points, blocked = next(fewer, ((), []))
        if not points:
            return None
        self._remember(flow, points)
        return points

    def _blocked(self, flow: Flow, points: Waypoints) -> list[int]:
        """The numbers of the stretches that run through a step."""
        stretches = enumerate(pairwise(points))
        return [at for at, (a, b) in stretches if any(True for _ in self._steps.met(flow, a, b))]

    def _moved(self, flow: Flow, points: Waypoints, at: int) -> Iterator[Waypoints]:
        """The points with one stretch put to free places beside it, the nearest first."""
        a, b = points[at], points[at + 1]
        was = self._across(a)
        if abs(was - self._across(b)) > NEAR:
            return
        shapes = self._process.node_by_id
        line = Line(points, border_of(shapes.get(flow.source)), border_of(shapes.get(flow.target)))
        for place in sorted(self._places(flow, a, b), key=lambda each: abs(each - was)):
            by = place - was
            yield simplified(with_stretch_moved(line, at, Point(by, 0.0) if self._down else Point(0.0, by)))

    def _places(self, flow: Flow, a: Point, b: Point) -> Iterator[float]:
        """Where a stretch would run through no step and along no other line, on either side."""
        for way in (-1, 1):
            place = self._across(a)
            for _ in range(_MOST_TRIES):
                moved = self._at(a, place), self._at(b, place)
                box = next(self._steps.met(flow, *moved), None)
                if box is not None:
                    place = self._beside(box, way)
                elif self._is_taken(flow, *moved):
                    place += way * _ASIDE
                else:
                    yield place
                    break

    def _beside(self, box: Bounds, way: int) -> float:
        near, far = (box.x, box.right) if self._down else (box.y, box.bottom)
        return far + _BERTH if way > 0 else near - _BERTH

    # ------------------------------------------------------------ other lines

    def _remember(self, flow: Flow, points: Sequence[Point]) -> None:
        """Keep the stretches along the axis by where they lie across it."""
        for a, b in pairwise(points):
            place = self._across(a)
            if abs(place - self._across(b)) < NEAR:
                low, high = sorted((self._along(a), self._along(b)))
                self._channels.setdefault(floor(place / _ASIDE), []).append((place, low, high, flow.id))

    def _is_taken(self, flow: Flow, a: Point, b: Point) -> bool:
        place = self._across(a)
        low, high = sorted((self._along(a), self._along(b)))
        column = floor(place / _ASIDE)
        return any(
            own != flow.id and abs(other - place) < _ASIDE - NEAR and start < high and end > low
            for near in (column - 1, column, column + 1)
            for other, start, end, own in self._channels.get(near, ())
        )

    def _across(self, point: Point) -> float:
        return point.x if self._down else point.y

    def _along(self, point: Point) -> float:
        return point.y if self._down else point.x

    def _at(self, point: Point, across: float) -> Point:
        return Point(across, point.y) if self._down else Point(point.x, across)


def clear_ways(process: Process, among: Collection[str], *, down: bool) -> tuple[dict[str, Waypoints], set[str]]:
    """New points for those of some flows that ran through steps and could step aside, and the flows that could not.

    `down` says that upright stretches give way to the side, else level ones up and down.
    """
    steps = Steps(process)
    drawn = [flow for flow in process.flows if flow.id in among and flow.waypoints]
    flows = [_turned(process, flow, down=down) for flow in drawn]
    ways = {new.id: new.waypoints for old, new in zip(drawn, flows, strict=True) if new is not old}
    blocked = [flow for flow in flows if steps.any_met(flow, flow.waypoints)]
    if not blocked:
        return ways, set()
    aside = SteppingAside(process, steps, down=down)
    around = [flow for flow in blocked if not steps.is_own_met(flow)]
    ways |= {flow.id: points for flow in around if (points := aside.way_of(flow)) is not None}
    return ways, {flow.id for flow in blocked if steps.any_met(flow, ways.get(flow.id, flow.waypoints))}


def _turned(process: Process, flow: Flow, *, down: bool) -> Flow:
    """The flow; an end that it reaches through the shape it joins now lies on the opposite side of that."""
    points = list(flow.waypoints)
    for end, at, beside in ((flow.source, 0, 1), (flow.target, -1, -2)):
        node = process.node_by_id.get(end)
        if node is not None and node.bounds is not None:
            points[at] = _facing(points[at], points[beside], node.bounds, down=down)
    return flow if tuple(points) == flow.waypoints else replace(flow, waypoints=tuple(points))


def _facing(end: Point, beside: Point, box: Bounds, *, down: bool) -> Point:
    """The end of a stretch along the axis, mirrored in its shape where the stretch comes from the other side."""
    if down:
        off, toward = end.y - box.center.y, beside.y - box.center.y
        crosses_box = abs(end.x - beside.x) < NEAR and off * toward < 0 and abs(toward) > abs(off) + NEAR
        return Point(end.x, box.center.y - off) if crosses_box else end
    off, toward = end.x - box.center.x, beside.x - box.center.x
    crosses_box = abs(end.y - beside.y) < NEAR and off * toward < 0 and abs(toward) > abs(off) + NEAR
    return Point(box.center.x - off, end.y) if crosses_box else end
