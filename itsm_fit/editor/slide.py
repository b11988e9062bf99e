"""Sliding a process apart or together along one axis: lines stay level and upright, and most need no new way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import inf

from itsm_fit.drawing.elements import lines_of
from itsm_fit.drawing.geometry import NEAR, contains, grown
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, Pool
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.process import Bounds, Node, NodeKind, Point, Process

Map = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class Slide:
    """Where coordinates of one axis go.

    `begin` maps points and the near sides of shapes, `end` the far sides of what stretches: lanes and open frames.
    Nothing before `first` moves. `growth` is what the pool gains at its far side, or where it goes `back` at its near
    side; `down` says that the axis is y.
    """

    begin: Map
    end: Map
    first: float
    growth: float
    down: bool
    border: Map | None = None
    """Where both sides of lanes go, if not as the sides of other shapes do: they stay side by side."""
    whole: bool = False
    """Whether open sub-processes go as a whole with all they hold: their sides could change places else."""
    back: bool = False


def gap(at: float, by: float, *, down: bool, after: bool | None = None) -> Slide:
    """Everything from a place on moves by so much; what ends at that very place stays.

    Where two lanes meet there they part, unless `after` says which of them gets the room: that after it, or before.
    """

    def begin(place: float) -> float:
        return place + by if place >= at - NEAR else place

    def end(place: float) -> float:
        return place + by if place > at + NEAR else place

    border = None if after is None else end if after else begin
    return Slide(begin, end, at - NEAR, by, down, border)


def gap_before(at: float, by: float, *, down: bool) -> Slide:
    """Everything before a place moves back by so much; what begins at that very place stays."""

    def begin(place: float) -> float:
        return place - by if place < at - NEAR else place

    def end(place: float) -> float:
        return place - by if place <= at + NEAR else place

    return Slide(begin, end, -inf, by, down, back=True)


def blocks(moves: Sequence[tuple[float, float, float]], *, down: bool) -> Slide:
    """Stretches from a start to an end, each moved by its own distance; what lies in none of them stays."""

    def begin(place: float) -> float:
        return place + next((by for start, end, by in moves if start - NEAR <= place < end - NEAR), 0.0)

    def end(place: float) -> float:
        return place + next((by for start, end, by in moves if start + NEAR < place <= end + NEAR), 0.0)

    first = min((start for start, _, _ in moves), default=0.0) - NEAR
    return Slide(cache(begin), cache(end), first, 0.0, down, whole=True)


def strips(gone: Sequence[tuple[float, float]], *, down: bool) -> Slide:
    """These stretches, free of shapes, fall together."""

    def place_after(place: float) -> float:
        return place - sum(min(max(place - start, 0.0), end - start) for start, end in gone)

    first = min((start for start, _ in gone), default=0.0)
    return Slide(place_after, place_after, first, -sum(end - start for start, end in gone), down)


def slid(diagram: Diagram, process: Process, slide: Slide) -> tuple[Diagram, set[str]]:
    """The diagram with everything of a process slid, and the lines that have to be drawn anew.

    What a collapsed sub-process hides stays where it is, as it does when that is moved.
    """
    document = diagram.document
    now = document.process_by_id[process.id]
    pool = pool_of(document, now)
    work = _Sliding(document, now, pool, slide)
    return diagram.with_document(work.sketch.put_into(document)), work.due


def pool_of(document: Document, process: Process) -> Pool | None:
    """The pool of a process."""
    return next((pool for pool in document.pools if pool.process == process.id), None)


def standing_in(document: Document, process: Process) -> Iterator[Artifact]:
    """The notes, groups and data that are drawn in a process."""
    pool = pool_of(document, process)
    for artifact in document.artifacts:
        if artifact.bounds is None:
            continue
        loose = artifact.parent is None and pool is not None and pool.bounds is not None
        if (
            artifact.parent == process.id
            or artifact.parent in process.node_by_id
            or (loose and pool is not None and pool.bounds and contains(artifact.bounds.center, pool.bounds))
        ):
            yield artifact


def start_of(box: Bounds, *, down: bool) -> float:
    """The near side of a box along an axis."""
    return box.y if down else box.x


def end_of(box: Bounds, *, down: bool) -> float:
    """The far side of a box along an axis."""
    return box.bottom if down else box.right


def spanning(box: Bounds, start: float, end: float, *, down: bool) -> Bounds:
    """The box with other sides along an axis."""
    if down:
        return Bounds(box.x, start, box.width, end - start)
    return Bounds(start, box.y, end - start, box.height)


def shifted(box: Bounds, by: float, *, down: bool) -> Bounds:
    """The box moved along an axis."""
    return (
        Bounds(box.x, box.y + by, box.width, box.height) if down else Bounds(box.x + by, box.y, box.width, box.height)
    )


class _Sliding:
    """One slide being carried out."""

    def __init__(self, document: Document, process: Process, pool: Pool | None, slide: Slide) -> None:
        self.sketch, self.due = Sketch(), set[str]()
        self._process, self._slide = process, slide
        self._hidden = _hidden(process)
        self._by: dict[str, float] = {}
        """How far each node or artifact moves; what is stretched is left out."""
        self._area = grown(pool.bounds, NEAR) if pool is not None and pool.bounds else None
        self._slide_bands(pool)
        for node in process.nodes:
            self._slide_node(node)
        for artifact in standing_in(document, process):
            self._slide_box(artifact, stretches=artifact.kind is ArtifactKind.GROUP)
        for line in lines_of(document):
            self._slide_line(line)

    def _slide_bands(self, pool: Pool | None) -> None:
        down = self._slide.down
        if pool is not None and pool.bounds is not None:
            start, end = start_of(pool.bounds, down=down), end_of(pool.bounds, down=down)
            growth = self._slide.growth
            sides = (start - growth, end) if self._slide.back else (start, max(end + growth, start))
            self.sketch.shapes[pool.id] = spanning(pool.bounds, *sides, down=down)
        for lane in self._process.lanes:
            if lane.bounds is not None:
                near, far = self._slide.border or self._slide.begin, self._slide.border or self._slide.end
                start, stop = start_of(lane.bounds, down=down), end_of(lane.bounds, down=down)
                ends = far(stop) if lane.horizontal is down else stop + self._slide.growth
                self.sketch.shapes[lane.id] = spanning(lane.bounds, near(start), ends, down=down)

    def _slide_node(self, node: Node) -> None:
        if node.bounds is None or node.id in self._hidden:
            return
        host = self._process.node_by_id.get(node.attached_to or "")
        if node.kind is NodeKind.BOUNDARY and host is not None:
            self._move(node, self._by.get(host.id, self._at_middle(node.bounds)))
        elif self._slide.whole and node.parent in self._by:
            self._move(node, self._by[node.parent])
        else:
            self._slide_box(node, stretches=node.kind.is_sub_process and node.expanded and not self._slide.whole)

    def _slide_box(self, item: Node | Artifact, *, stretches: bool) -> None:
        box = item.bounds
        if box is None:
            return
        near = max(start_of(box, down=self._slide.down), self._lane_start(item))
        by = self._slide.begin(near) - near
        longer = self._stretched(box) if stretches else None
        if longer is not None and longer != shifted(box, by, down=self._slide.down):
            self.sketch.shapes[item.id] = longer
            self.due |= _touching(self._process, item.id)
        else:
            self._move(item, by)

    def _lane_start(self, item: Node | Artifact) -> float:
        """Where the lane of a node begins: what reaches over that border goes with its lane."""
        lane = self._process.lane_by_id.get(item.lane or "") if isinstance(item, Node) and item.parent is None else None
        if lane is None or lane.bounds is None or lane.horizontal is not self._slide.down:
            return -inf
        return start_of(lane.bounds, down=self._slide.down)

    def _move(self, item: Node | Artifact, by: float) -> None:
        self._by[item.id] = by
        if by and item.bounds is not None:
            self.sketch.shapes[item.id] = shifted(item.bounds, by, down=self._slide.down)
            if item.label_bounds is not None:
                self.sketch.labels[item.id] = shifted(item.label_bounds, by, down=self._slide.down)

    def _at_middle(self, box: Bounds) -> float:
        middle = box.center.y if self._slide.down else box.center.x
        return self._slide.begin(middle) - middle

    def _stretched(self, box: Bounds) -> Bounds:
        down = self._slide.down
        start, end = self._slide.begin(start_of(box, down=down)), self._slide.end(end_of(box, down=down))
        return spanning(box, start, max(end, start + NEAR), down=down)

    def _slide_line(self, line: DrawnLine) -> None:
        """Points go where the slide takes them; an end that does not go with its shape is due for a new way."""
        if not line.waypoints or not (line.source in self._by or line.target in self._by):
            return
        if not any(self._is_beyond(point) for point in line.waypoints):
            return
        points = tuple(map(self._point, line.waypoints))
        self.sketch.lines[line.id] = points
        if line.by_hand:
            self.sketch.by_hand.add(line.id)
        label = None if isinstance(line, Association) else line.label_bounds
        if label is not None:
            by = self._slide.begin(start_of(label, down=self._slide.down)) - start_of(label, down=self._slide.down)
            self.sketch.labels[line.id] = shifted(label, by, down=self._slide.down)
        if self._strays(line, points) or (not isinstance(line, Association) and not is_level(points)):
            self.due.add(line.id)

    def _is_beyond(self, point: Point) -> bool:
        return (point.y if self._slide.down else point.x) >= self._slide.first

    def _point(self, point: Point) -> Point:
        area = self._area
        if not self._is_beyond(point):
            return point
        if area is not None and not (area.x < point.x < area.right and area.y < point.y < area.bottom):
            return point
        if self._slide.down:
            return Point(point.x, self._slide.begin(point.y))
        return Point(self._slide.begin(point.x), point.y)

    def _strays(self, line: DrawnLine, points: Sequence[Point]) -> bool:
        """Whether one of its ends, which go to the first and last of these points, goes elsewhere than its shape."""
        for end, was, now in (
            (line.source, line.waypoints[0], points[0]),
            (line.target, line.waypoints[-1], points[-1]),
        ):
            along = now.y - was.y if self._slide.down else now.x - was.x
            if abs(self._by.get(end, along) - along) > NEAR:
                return True
        return False


def is_level(points: Sequence[Point]) -> bool:
    """Whether every stretch of a line is level or upright."""
    return all(abs(a.x - b.x) < NEAR or abs(a.y - b.y) < NEAR for a, b in pairwise(points))


def _hidden(process: Process) -> set[str]:
    if all(node.expanded for node in process.nodes):
        return set()
    hidden = {node.id for node in process.nodes if visible(process, node) is not node}
    return hidden | {node.id for node in process.nodes if node.attached_to in hidden}


def _touching(process: Process, node: str) -> set[str]:
    """The flows from and to a node."""
    return {flow.id for flow in (*process.outgoing.get(node, ()), *process.incoming.get(node, ()))}
