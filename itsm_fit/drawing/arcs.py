"""Arcs between shapes that no line joins: led past other shapes where that can be, each with room for a few words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise, product
from typing import Final, NamedTuple, TypeVar

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.geometry import along, crosses, grown, length, overlap, span
from itsm_fit.drawing.labels import label_box
from itsm_fit.drawing.shapes import Size, header_of
from itsm_fit.drawing.view import View
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Point

T = TypeVar("T")
ARC_BEND: Final = 26.0
"""Radius of an arc's corners, where its stretches are long enough."""
_RISES: Final = (20.0, 30.0, 42.0, 56.0, 74.0, 96.0, 124.0, 160.0, 210.0)
"""How far an arc rises over its shapes, or sinks under them."""
_STUB: Final = 26.0
_LOOP: Final = 15.0
_OFF: Final = (10.0, 24.0, -14.0)
"""From the middle of a side to where an arc begins or ends; lines are joined to the middle."""
_ROUND: Final = 60.0
"""Up to so wide shapes are events and gateways."""
_TURNS: Final = (0.5, 0.2, 0.8)
"""Where an arc turns that has to step aside."""
_SHRUNK: Final = 1.5
_ON_SHAPE, _ON_LABEL, _ON_HEADER, _ACROSS_LINE = 2_000.0, 240.0, 120.0, 12.0
_ALONG_LINE: Final = 3.0
"""What a unit costs that an arc runs so near to a line that it could be taken for it."""
_BESIDE: Final = 5.0
_CORNER_COST: Final = 10.0
_LABEL_SHARES: Final = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
_COVERS_SHAPE, _COVERS_LABEL, _COVERS_LINE = 40.0, 60.0, 6.0
_FAR: Final = 1_000.0
"""The longest way for which rises of all heights are tried."""


class ArcEnds(NamedTuple):
    """What an arc leads from and to; one is None where cases begin or stop. `words` is the room that its words need."""

    source: Bounds | None
    target: Bounds | None
    words: Size


class ArcPlace(NamedTuple):
    """Where an arc runs, and where its words stand."""

    points: Waypoints
    label: Bounds


class _Thing(NamedTuple):
    """What an arc keeps away from: what it costs to lie upon it, and for a stretch of line its ends."""

    cost: float
    covered: float
    stretch: tuple[Point, Point] | None = None


def arcs_between(view: View, wanted: Sequence[ArcEnds], words: Iterable[Bounds] = ()) -> list[ArcPlace]:
    """A place for each arc, the first ones first; `words` is what else is written on the drawing."""
    things = _filled(view, words)
    found: list[ArcPlace] = []
    for ends in wanted:
        ways = ((way, length(way) + _CORNER_COST * (len(way) - 2)) for way in _ways(ends))
        points = cheapest(ways, partial(_in_the_way, things, ends))
        label = _label(things, points, ends.words)
        found.append(ArcPlace(points, label))
        _add_line(things, points)
        things.add(label, _Thing(_ON_LABEL, _COVERS_LABEL))
    return found


def cheapest(places: Iterable[tuple[T, float]], more: Callable[[T], float]) -> T:
    """The place that costs the least by itself and with what `more` it costs there; of equal ones the first."""
    ranked = sorted(enumerate(places), key=lambda its: (its[1][1], its[0]))
    (_, (found, least)), *others = ranked
    least += more(found)
    for _, (place, cost) in others:
        if cost >= least:
            break
        whole = cost + more(place)
        if whole < least:
            found, least = place, whole
    return found


def _filled(view: View, words: Iterable[Bounds]) -> Cells[_Thing]:
    things: Cells[_Thing] = Cells()
    for node, bounds in view.nodes:
        if node.id not in view.frames:
            things.add(grown(bounds, -_SHRUNK), _Thing(_ON_SHAPE, _COVERS_SHAPE))
    for _, bounds in view.artifacts:
        things.add(bounds, _Thing(_ON_LABEL, _COVERS_SHAPE))
    for points in view.lines():
        _add_line(things, points)
    boxes = [*(label_box(node) for node, _ in view.nodes), *(label_box(flow) for flow, _, _ in view.flows)]
    for box in (*filter(None, boxes), *words):
        things.add(box, _Thing(_ON_LABEL, _COVERS_LABEL))
    bands = [(pool.horizontal, box) for pool, box in view.pools] + [(lane.horizontal, box) for lane, box in view.lanes]
    for level, box in bands:
        things.add(header_of(box, level=level), _Thing(_ON_HEADER, _COVERS_SHAPE))
    return things


def _add_line(things: Cells[_Thing], points: Waypoints) -> None:
    for a, b in pairwise(points):
        things.add(span(a, b), _Thing(_ACROSS_LINE, _COVERS_LINE, (a, b)))


# -------------------------------------------------------------------- ways
def _ways(ends: ArcEnds) -> Iterator[Waypoints]:
    source, target, _ = ends
    if source is None or target is None:
        yield from _stubs(source, target)
    elif source == target:
        yield from _loops(source)
    else:
        yield from _bridges(source, target)
        yield from _steps(source, target)


def _stubs(source: Bounds | None, target: Bounds | None) -> Iterator[Waypoints]:
    """Away from where a case stops, or to where it begins."""
    box = source or target
    if box is None:
        return
    for off, below in product((box.width / 4, -box.width / 4, 0.0), (True, False)):
        x = box.center.x + off
        near, far = (box.bottom, box.bottom + _STUB) if below else (box.y, box.y - _STUB)
        way = Point(x, near), Point(x, far)
        yield way if source is not None else way[::-1]


def _loops(box: Bounds) -> Iterator[Waypoints]:
    for rise, off in product(_RISES[:4], (0.0, -box.width / 4, box.width / 4)):
        left, right = box.center.x + off - _LOOP, box.center.x + off + _LOOP
        for edge, y in ((box.y, box.y - rise), (box.bottom, box.bottom + rise)):
            yield Point(right, edge), Point(right, y), Point(left, y), Point(left, edge)


def _bridges(source: Bounds, target: Bounds) -> Iterator[Waypoints]:
    """Over both shapes, or under them."""
    far = abs(source.center.x - target.center.x)
    ahead = 1.0 if target.center.x >= source.center.x else -1.0
    for rise, off in product(_RISES if far < _FAR else _RISES[::2], _OFF):
        begin, end = _beside(source, ahead * off), _beside(target, -ahead * off)
        over, under = min(source.y, target.y) - rise, max(source.bottom, target.bottom) + rise
        for first, level, last in ((source.y, over, target.y), (source.bottom, under, target.bottom)):
            yield Point(begin, first), Point(begin, level), Point(end, level), Point(end, last)


def _steps(source: Bounds, target: Bounds) -> Iterator[Waypoints]:
    """From side to side, or from below to above, with a step where they are not level."""
    for turn, off in product(_TURNS, _OFF):
        aside = off / 2
        if target.x > source.right or target.right < source.x:
            start, end = (source.right, target.x) if target.x > source.right else (source.x, target.right)
            x = start + (end - start) * turn
            first, last = _below(source, aside), _below(target, aside)
            yield Point(start, first), Point(x, first), Point(x, last), Point(end, last)
        if target.y > source.bottom or target.bottom < source.y:
            start, end = (source.bottom, target.y) if target.y > source.bottom else (source.y, target.bottom)
            y = start + (end - start) * turn
            begin, finish = _beside(source, off), _beside(target, off)
            yield Point(begin, start), Point(begin, y), Point(finish, y), Point(finish, end)
    yield from _corners(source, target)


def _corners(source: Bounds, target: Bounds) -> Iterator[Waypoints]:
    """Out of a side and into the top or the bottom, or the other way round."""
    right, below = target.center.x > source.center.x, target.center.y > source.center.y
    side, entry = (source.right if right else source.x), (target.y if below else target.bottom)
    level = _below(source, _OFF[0])
    yield Point(side, level), Point(target.center.x, level), Point(target.center.x, entry)
    leave, side = (source.bottom if below else source.y), (target.x if right else target.right)
    begin, level = _beside(source, _OFF[0] if right else -_OFF[0]), _below(target, _OFF[0])
    yield Point(begin, leave), Point(begin, level), Point(side, level)


def _beside(box: Bounds, off: float) -> float:
    """Where on its top or bottom an arc meets a shape: one that is round only in the middle."""
    return box.center.x + (off if box.width > _ROUND else 0.0)


def _below(box: Bounds, off: float) -> float:
    """Where on its sides."""
    return box.center.y + (off if box.height > _ROUND else 0.0)


# -------------------------------------------------------------------- what they cost
def _in_the_way(things: Cells[_Thing], ends: ArcEnds, way: Waypoints) -> float:
    cost = 0.0
    for a, b in pairwise(way):
        stretch = span(a, b)
        for box, thing in things.near(grown(stretch, _BESIDE)):
            if thing.stretch is None:
                cost += thing.cost if crosses(a, b, box) else 0.0
            else:
                cost += _ALONG_LINE * _together(stretch, box) or thing.cost * overlap(grown(stretch, 1), grown(box, 1))
    return cost + sum(_ON_SHAPE for each in (ends.source, ends.target) if each is not None and _enters(way, each))


def _enters(way: Waypoints, box: Bounds) -> bool:
    """Whether it runs through the shape that it begins or ends at."""
    return any(crosses(a, b, grown(box, -_SHRUNK)) for a, b in pairwise(way))


def _together(one: Bounds, other: Bounds) -> float:
    """How far two level stretches, or two upright ones, run beside each other."""
    if one.height == other.height == 0 and abs(one.y - other.y) < _BESIDE:
        return max(min(one.right, other.right) - max(one.x, other.x), 0.0)
    if one.width == other.width == 0 and abs(one.x - other.x) < _BESIDE:
        return max(min(one.bottom, other.bottom) - max(one.y, other.y), 0.0)
    return 0.0


def _label(things: Cells[_Thing], points: Waypoints, size: Size) -> Bounds:
    """On the arc where it covers the least."""
    middles = [along(points, share) for share in _LABEL_SHARES]
    if len(points) == 2:
        below = points[1].y > points[0].y
        end = max(points, key=lambda point: point.y) if below else min(points, key=lambda point: point.y)
        middles = [Point(end.x, end.y + (size.height / 2 + 4) * (1 if below else -1))]
    boxes = [Bounds(at.x - size.width / 2, at.y - size.height / 2, *size) for at in middles]
    return min(boxes, key=lambda box: _covered(things, box))


def _covered(things: Cells[_Thing], box: Bounds) -> float:
    total = 0.0
    for other, thing in things.near(box):
        if thing.stretch is None:
            total += thing.covered if overlap(other, box) else 0.0
        elif crosses(*thing.stretch, box):
            total += thing.covered
    return total
