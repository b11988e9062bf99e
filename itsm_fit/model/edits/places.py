"""Edits of where things stand: moving, resizing, waypoints and labels.

Everything here works on a whole document, because what moves takes lines of every kind along.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, Association, Document, Pool
from itsm_fit.model.edits.parts import (
    DrawnLine,
    DrawnPart,
    P,
    Unlabelled,
    is_drawn,
    part_of,
    parts_of,
    require_parts,
    with_parts,
)
from itsm_fit.model.edits.reach import with_document
from itsm_fit.model.process import Bounds, ElementColours, Lane, Node, NodeKind, Point
from itsm_fit.model.project import Project
from itsm_fit.model.replacing import with_fields

FARTHEST = 1_000_000.0
"""Coordinates reach this far from the origin, in diagram units."""

Waypoints: TypeAlias = tuple[Point, ...]
Shift: TypeAlias = Callable[[Point], Point]


def place_elements(
    project: Project,
    document: Document,
    bounds: Mapping[str, Bounds | None] = {},
    waypoints: Mapping[str, Sequence[Point]] = {},
    labels: Mapping[str, Bounds | None] = {},
) -> Project:
    """Set where elements stand, as a layout or a gesture has worked it out; None or no points: not drawn yet."""
    require_parts(document, {*bounds, *waypoints, *labels})
    for part in parts_of(document):
        if part.id in (bounds if isinstance(part, DrawnLine) else waypoints):
            raise EditError(tr("{id} is a line with waypoints or a shape with bounds, not the other.", id=part.id))
    for box in (*bounds.values(), *labels.values()):
        if box is not None:
            require_sound_bounds(box)
    places: dict[str, Bounds | Waypoints | None] = {**bounds}
    places |= {own: sound_points(points) for own, points in waypoints.items()}

    def change(part: DrawnPart) -> DrawnPart:
        return _drawn(part, places, labels) if part.id in places or part.id in labels else part

    return with_document(project, document, with_parts(document, change, {*places, *labels}))


def set_waypoints(
    project: Project, document: Document, line_id: str, points: Sequence[Point], *, by_hand: bool = False
) -> Project:
    """The way of a sequence flow, message flow or association; none lets it be drawn anew.

    `by_hand` says that somebody bent it so: it keeps its bends when what it joins is moved.
    """
    line = part_of(document, line_id)
    if not isinstance(line, DrawnLine):
        raise EditError(tr("{line_id} is no line: it has no waypoints.", line_id=line_id))
    way = sound_points(points)
    new = _with(line, waypoints=way, by_hand=by_hand and bool(way))
    if not way and not isinstance(new, Association):
        new = _with(new, label_bounds=None)
    return with_document(project, document, with_parts(document, lambda part: new if part is line else part))


def set_label(project: Project, document: Document, element_id: str, bounds: Bounds | None) -> Project:
    """Where the label of an event, gateway, flow or piece of data stands; None: where it usually does."""
    part = part_of(document, element_id)
    if isinstance(part, Unlabelled) or not is_drawn(part):
        raise EditError(tr("{element_id} has no label that could be moved.", element_id=element_id))
    return place_elements(project, document, labels={element_id: bounds})


def move_elements(project: Project, document: Document, ids: Iterable[str], dx: float, dy: float) -> Project:
    """Move elements with everything on and in them: attached events, inner steps, lanes and pools with all they hold.

    Lines between moved things move along; one with a moved end follows with that end only.
    """
    return with_document(project, document, moved_elements(document, ids, dx, dy))


def moved_elements(document: Document, ids: Iterable[str], dx: float, dy: float) -> Document:
    """The document of `move_elements`."""
    if not (math.isfinite(dx) and math.isfinite(dy)):
        raise EditError(tr("A move needs two numbers."))
    moving = carried(document, require_parts(document, ids))

    def shift(point: Point) -> Point:
        return Point(point.x + dx, point.y + dy)

    def change(part: DrawnPart) -> DrawnPart:
        if isinstance(part, DrawnLine):
            return followed_line(part, shift, part.source in moving, part.target in moving)
        if part.id not in moving:
            return part
        new = _with(part, bounds=_shifted(part.bounds, dx, dy))
        return _with(new, label_bounds=_shifted(new.label_bounds, dx, dy)) if isinstance(new, Node | Artifact) else new

    return with_parts(document, change, moving) if dx or dy else document


def resize(project: Project, document: Document, element_id: str, bounds: Bounds) -> Project:
    """Give an element new bounds.

    Attached events and the ends of flows keep their place along its border; the lanes of a pool fill it again.
    """
    require_sound_bounds(bounds)
    part = part_of(document, element_id)
    if isinstance(part, DrawnLine):
        raise EditError(tr("{element_id} is a line: set its waypoints instead.", element_id=element_id))
    if part.bounds is None:
        return with_document(project, document, _placed(document, part, bounds))
    return with_document(project, document, _resized(document, part, part.bounds, bounds))


def carried(document: Document, ids: Iterable[str]) -> set[str]:
    """The ids of everything that moves when these move."""
    found = set(ids)
    held = {pool.process for pool in document.pools if pool.id in found} - {None}
    for process in document.processes:
        whole = process.id in held
        for lane in process.lanes:
            if whole or lane.parent in found:
                found.add(lane.id)
        lanes = found & set(process.lane_by_id)
        for node in process.nodes:
            if whole or (node.lane in lanes and node.parent is None):
                found.add(node.id)
        _add_attached_and_inner(process.nodes, found)
    found |= {artifact.id for artifact in document.artifacts if artifact.parent in found | held}
    return found


def require_sound_bounds(bounds: Bounds) -> None:
    """Raise EditError unless bounds are finite, of some size and not out of all reach."""
    if not is_sound_bounds(bounds):
        raise EditError(tr("That place lies out of reach or has no size."))


def is_sound_bounds(bounds: Bounds) -> bool:
    """Whether bounds are finite, of some size and not out of all reach."""
    numbers = (bounds.x, bounds.y, bounds.right, bounds.bottom)
    return all(abs(number) <= FARTHEST for number in numbers) and bounds.width > 0 and bounds.height > 0


def sound_points(points: Sequence[Point]) -> Waypoints:
    """The points as waypoints; raises EditError for a single one, and for one that is out of all reach."""
    if not are_sound_points(points):
        raise EditError(tr("A line needs two points or more, none of them out of reach."))
    return tuple(points)


def are_sound_points(points: Sequence[Point]) -> bool:
    """Whether points can be a line's way: none or several, none of them out of all reach."""
    return len(points) != 1 and all(abs(point.x) <= FARTHEST and abs(point.y) <= FARTHEST for point in points)


def _add_attached_and_inner(nodes: tuple[Node, ...], found: set[str]) -> None:
    """Events on the found nodes, and what is inside of them when it is drawn there."""
    closed = {node.id for node in nodes if not node.expanded and node.kind.is_sub_process}
    for node in nodes:  # a sub-process stands before what is inside it
        if node.parent in found and node.parent not in closed:
            found.add(node.id)
    for node in nodes:
        if node.kind is NodeKind.BOUNDARY and node.attached_to in found:
            found.add(node.id)


def _resized(document: Document, part: DrawnPart, old: Bounds, new: Bounds) -> Document:
    if isinstance(part, Pool):
        return _resized_pool(document, part, old, new)
    if not isinstance(part, Node):
        return _placed(document, part, new)
    attached = {
        node.id: _moved_to(node.bounds, _scaled(node.bounds.center, old, new))
        for process in document.processes
        for node in process.nodes
        if node.attached_to == part.id and node.bounds is not None
    }

    def change(each: DrawnPart) -> DrawnPart:
        if each is part:
            return _with(part, bounds=new)
        if isinstance(each, DrawnLine):
            return followed_line(
                each, lambda point: _scaled(point, old, new), each.source == part.id, each.target == part.id
            )
        return _with(each, bounds=attached[each.id]) if each.id in attached else each

    return with_parts(document, change)


def _resized_pool(document: Document, pool: Pool, old: Bounds, new: Bounds) -> Document:
    """Lanes at an edge of the pool move with that edge."""
    process = document.process_by_id.get(pool.process or "")
    held = set(process.lane_by_id) if process else set()

    def change(each: DrawnPart) -> DrawnPart:
        if each is pool:
            return _with(pool, bounds=new)
        if not isinstance(each, Lane) or each.id not in held or each.bounds is None:
            return each
        box = each.bounds
        left = box.x + (new.x - old.x if pool.horizontal or box.x == old.x else 0)
        top = box.y + (new.y - old.y if not pool.horizontal or box.y == old.y else 0)
        right = new.right if box.right == old.right else box.right
        bottom = new.bottom if box.bottom == old.bottom else box.bottom
        if right <= left or bottom <= top:
            raise EditError(tr("The pool would become smaller than its lanes: make those smaller first."))
        return _with(each, bounds=Bounds(left, top, right - left, bottom - top))

    return with_parts(document, change)


def _drawn(
    part: DrawnPart, places: Mapping[str, Bounds | Waypoints | None], labels: Mapping[str, Bounds | None]
) -> DrawnPart:
    """A part with its place and label; one without a place has neither a label nor a shape to say it is collapsed."""
    kind = "waypoints" if isinstance(part, DrawnLine) else "bounds"
    new = _with(part, **{kind: places.get(part.id, getattr(part, kind))})
    if isinstance(new, DrawnLine) and part.id in places:
        new = _with(new, by_hand=False)
    if isinstance(new, Unlabelled):
        return new
    if not is_drawn(new):
        new = _with(new, label_bounds=None)
        return _with(new, expanded=True) if isinstance(new, Node) else new
    return _with(new, label_bounds=labels.get(part.id, new.label_bounds))


def colour(project: Project, document: Document, ids: Collection[str], colours: ElementColours) -> Project:
    """Paint elements in other colours; lines have no ground."""
    require_parts(document, ids)
    line = replace(colours, fill="")

    def change(part: DrawnPart) -> DrawnPart:
        return _with(part, colours=line if isinstance(part, DrawnLine) else colours) if part.id in ids else part

    return with_document(project, document, with_parts(document, change))


def _placed(document: Document, part: DrawnPart, bounds: Bounds) -> Document:
    return with_parts(document, lambda each: _with(each, bounds=bounds) if each is part else each)


def followed_line(line: DrawnLine, shift: Shift, from_source: bool, to_target: bool) -> DrawnLine:
    """A line of which the source, the target or both have moved; bends keep the direction of the first stretch."""
    points = line.waypoints
    if not points or not (from_source or to_target):
        return line
    if from_source and to_target:
        moved = _with(line, waypoints=tuple(map(shift, points)))
        if isinstance(moved, Association) or moved.label_bounds is None:
            return moved
        corner = shift(Point(moved.label_bounds.x, moved.label_bounds.y))
        return _with(moved, label_bounds=replace(moved.label_bounds, x=corner.x, y=corner.y))
    if to_target:
        return _with(line, waypoints=_stretched(points[::-1], shift)[::-1])
    return _with(line, waypoints=_stretched(points, shift))


def _stretched(points: Waypoints, shift: Shift) -> Waypoints:
    """The first point shifted; the second one follows sideways so that the first stretch stays straight."""
    first = shift(points[0])
    if len(points) == 2:
        return (first, points[1])
    second = points[1]
    if points[0].y == second.y:
        second = Point(second.x, first.y)
    elif points[0].x == second.x:
        second = Point(first.x, second.y)
    return (first, second, *points[2:])


def _scaled(point: Point, old: Bounds, new: Bounds) -> Point:
    """The point of `new` that lies where `point` lies in `old`."""
    across = (point.x - old.x) / old.width if old.width else 0.5
    down = (point.y - old.y) / old.height if old.height else 0.5
    return Point(new.x + across * new.width, new.y + down * new.height)


def _moved_to(bounds: Bounds, center: Point) -> Bounds:
    return replace(bounds, x=center.x - bounds.width / 2, y=center.y - bounds.height / 2)


def _shifted(bounds: Bounds | None, dx: float, dy: float) -> Bounds | None:
    return None if bounds is None else Bounds(bounds.x + dx, bounds.y + dy, bounds.width, bounds.height)


def _with(part: P, **values: object) -> P:
    if all(getattr(part, name) == value for name, value in values.items()):
        return part
    return with_fields(part, **values)
