"""Draws the lines of a document anew, each around what stands in its way."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot, inf

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.elements import Line, frames_around, lines_of, named_of
from itsm_fit.drawing.geometry import (
    Outline,
    along,
    clip,
    contains,
    crosses,
    grown,
    inside,
    outline_of,
    simplified,
    union,
)
from itsm_fit.drawing.label_places import label_places
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.routing.docks import Dock, docks
from itsm_fit.drawing.routing.maze import CLEARANCE, Things, cheapest_way
from itsm_fit.drawing.routing.plain import loop_way, plain_way
from itsm_fit.drawing.sketch import Points, Sketch
from itsm_fit.model.document import ArtifactKind, Association, Document, MessageFlow
from itsm_fit.model.process import Bounds, Flow, NodeKind, Point
from itsm_fit.progress import Progress, silent

_REGIONS = (120.0, 600.0, 3000.0)
"""How far around its ends a line looks for a way, in turn."""
_MOST_STEPS, _STEPS, _STEPS_A_LINE = 60_000, 150_000, 150
"""Of one search; of all together, and more for each line: big hubs get plain lines rather than a long wait."""

Liking = tuple[float, float, float, float]
"""What it costs to leave (or enter) to the right, downwards, to the left, upwards."""

_FROM_NODE, _FROM_GATEWAY, _FROM_BOUNDARY = (0.0, 8.0, 40.0, 8.0), (0.0, 2.0, 30.0, 2.0), (16.0, 0.0, 16.0, 0.0)
_INTO_NODE, _INTO_GATEWAY = (40.0, 8.0, 0.0, 8.0), (30.0, 2.0, 0.0, 2.0)
_MESSAGE: Liking = (30.0, 0.0, 30.0, 0.0)
_ANY: Liking = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class _Shape:
    """Something that lines join; `around` are the ids of the frames that hold it, `solid` whether lines go round it."""

    id: str
    bounds: Bounds
    outline: Outline
    around: frozenset[str]
    solid: bool
    kind: NodeKind | None = None


def route(document: Document, ids: Collection[str], progress: Progress = silent) -> Document:
    """The document with these sequence flows, message flows and associations drawn anew.

    Shapes and other lines stay. Lines are orthogonal, start and end on borders and go round every shape they do not
    join; where that is impossible they take the plain way. Associations run straight where nothing stands between.
    Lines whose ends have no place are left as they are.
    """
    wanted = [line for line in lines_of(document) if line.id in ids]
    if not wanted:
        return document
    board = _Board(document, ids)
    wanted.sort(key=lambda line: (isinstance(line, Association), board.distance(line)))
    sketch = Sketch()
    for done, line in enumerate(wanted):
        progress("Drawing flows", done / len(wanted))
        points = board.draw(line)
        if points:
            sketch.lines[line.id] = points
    if not sketch.lines:
        return document
    drawn = sketch.put_into(document)
    return Sketch(labels=label_places(drawn, set(sketch.lines))).put_into(drawn)


class _Board:
    """All shapes, and the lines drawn so far; the middle of a line is a shape too, for what is associated with it."""

    def __init__(self, document: Document, ids: Collection[str]) -> None:
        self._shapes = {shape.id: shape for shape in _shapes(document)}
        self._obstacles: Cells[_Shape] = Cells()
        self._drawn: Cells[tuple[Point, Point]] = Cells()
        self._ends: dict[str, list[Point]] = {}
        self._steps_left = _STEPS + _STEPS_A_LINE * len(ids)
        self._labels: Cells[str] = Cells()
        for named in named_of(document):
            if named.label_bounds and named.id not in ids:
                self._labels.add(named.label_bounds, named.id)
        for shape in self._shapes.values():
            self._obstacles.add(shape.bounds, shape)
        for line in lines_of(document):
            if line.id not in ids and line.waypoints:
                self._remember(line, line.waypoints)

    def distance(self, line: Line) -> float:
        """How far apart the ends of a line are; infinitely far when one of them is not drawn yet."""
        source, target = self._shapes.get(line.source), self._shapes.get(line.target)
        if source is None or target is None:
            return inf
        a, b = source.bounds.center, target.bounds.center
        return hypot(a.x - b.x, a.y - b.y)

    def draw(self, line: Line) -> Points | None:
        """The points of a line, remembered for those that follow; None when an end has no place."""
        source, target = self._shapes.get(line.source), self._shapes.get(line.target)
        if source is None or target is None:
            return None
        if source is target:
            points = loop_way(source.bounds)
        elif isinstance(line, Association) and (straight := self._straight(source, target)):
            points = straight
        else:
            likings = (_MESSAGE, _MESSAGE) if isinstance(line, MessageFlow) else (_ANY, _ANY)
            if isinstance(line, Flow):
                likings = _leaving(source.kind), _entering(target.kind)
            points = self._way(source, target, *likings) or plain_way(source.bounds, target.bounds)
        self._remember(line, points)
        return points

    def _remember(self, line: Line, points: Points) -> None:
        for a, b in pairwise(points):
            self._drawn.add_line((a, b), (a, b))
        self._ends.setdefault(line.source, []).append(points[0])
        self._ends.setdefault(line.target, []).append(points[-1])
        middle = along(points, 0.5)
        self._shapes.setdefault(
            line.id, _Shape(line.id, Bounds(middle.x, middle.y, 0, 0), "rectangle", frozenset(), False)
        )

    def _way(self, source: _Shape, target: _Shape, leaving: Liking, entering: Liking) -> Points | None:
        starts = self._docks(source, target, leaving)
        ends = self._docks(target, source, entering)
        around = union([source.bounds, target.bounds])
        for reach in _REGIONS if self._steps_left > 0 else ():
            region = grown(around or source.bounds, reach)
            others = [grown(shape.bounds, CLEARANCE) for shape in self._in_the_way(source, target, region)]
            own = [grown(shape.bounds, 1.0) for shape in (source, target) if not _holds(shape, source, target)]
            labels = [box for box, _ in self._labels.near(region)]
            lines = [stretch for _, stretch in self._drawn.near(region)]
            things = Things([*others, *own], labels, lines)
            most = min(_MOST_STEPS, self._steps_left)
            way = cheapest_way(_open(starts, others), _open(ends, others), things, most)
            self._steps_left -= way.steps
            if way.points:
                return simplified(way.points)
        return None

    def _docks(self, shape: _Shape, other: _Shape, liking: Liking) -> list[Dock]:
        taken = self._ends.get(shape.id, ())
        return list(docks(shape.bounds, shape.outline, other.bounds, liking, taken))

    def _in_the_way(self, source: _Shape, target: _Shape, region: Bounds) -> list[_Shape]:
        """What a line has to go round: nothing that it joins, that holds one of its ends or that lies in one."""
        ends = {source.id, target.id}
        frames = ends | source.around | target.around
        return [
            shape
            for _, shape in self._obstacles.near(region)
            if shape.solid
            and shape.id not in frames
            and not shape.around & ends
            and not any(inside(end.bounds, shape.bounds) for end in (source, target))
        ]

    def _straight(self, source: _Shape, target: _Shape) -> Points | None:
        """The straight line between two shapes when it runs through no other."""
        a, b = source.bounds.center, target.bounds.center
        if contains(b, source.bounds) or contains(a, target.bounds):
            return None
        points = clip(a, b, source.bounds, source.outline), clip(b, a, target.bounds, target.outline)
        region = Bounds(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
        if any(crosses(*points, shape.bounds) for shape in self._in_the_way(source, target, region)):
            return None
        return points


def _open(places: list[Dock], others: Sequence[Bounds]) -> list[Dock]:
    """The docks that nothing blocks, or all where everything is blocked."""
    return [dock for dock in places if not any(crosses(dock.at, dock.out, box) for box in others)] or places


def _holds(shape: _Shape, source: _Shape, target: _Shape) -> bool:
    """Whether the shape is a frame around the line's other end."""
    return shape.id in source.around | target.around


def _leaving(kind: NodeKind | None) -> Liking:
    if kind is NodeKind.BOUNDARY:
        return _FROM_BOUNDARY
    return _FROM_GATEWAY if kind and kind.is_gateway else _FROM_NODE


def _entering(kind: NodeKind | None) -> Liking:
    return _INTO_GATEWAY if kind and kind.is_gateway else _INTO_NODE


def _shapes(document: Document) -> list[_Shape]:
    """Everything visible that lines join or go round."""
    found = [
        _Shape(pool.id, pool.bounds, "rectangle", frozenset(), pool.process is None)
        for pool in document.pools
        if pool.bounds
    ]
    for process in document.processes:
        for node in process.nodes:
            if node.bounds and visible(process, node) is node:
                around = frozenset(frame.id for frame in frames_around(process, node))
                found.append(_Shape(node.id, node.bounds, outline_of(node.kind), around, True, node.kind))
    for artifact in document.artifacts:
        if artifact.bounds:
            around = frozenset([artifact.parent] if artifact.parent else [])
            found.append(
                _Shape(artifact.id, artifact.bounds, "rectangle", around, artifact.kind is not ArtifactKind.GROUP)
            )
    return found
