"""Where a copy, or what is new and large, comes to stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product
from math import ceil, hypot
from typing import Final

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.elements import lines_of, shapes_of
from itsm_fit.drawing.geometry import crosses, grown, inside, moved, overlap, span, union
from itsm_fit.drawing.shapes import HEADER, Size
from itsm_fit.editor.bands import PAD, contents
from itsm_fit.editor.diagram import Diagram, lane_at, process_at
from itsm_fit.editor.room import room_for_pool
from itsm_fit.editor.slide import end_of, pool_of, shifted, spanning, start_of
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.edits.places import moved_elements
from itsm_fit.model.process import Bounds, Lane, Node, Point, Process

_GRID: Final = 10.0
_BESIDE: Final = 20.0
"""How far beside the last one a copy comes to rest that would stand just where that stands."""
_APART: Final = 30.0
"""Between what stands there and a copy in a free place."""
_POOLS_APART: Final = 50.0
_FARTHEST: Final = 8
"""Free places are looked for so many times the size of the copy away."""


def put_down(diagram: Diagram, clip: Document, middle: Point | None) -> tuple[Diagram, Document]:
    """The clip where it comes to stand: around a place, or with None as near to where it was as there is room.

    Where there is none near by it stands behind everything else in its pool, which has grown in the diagram.
    """
    box = _extent(clip)
    if clip.pools:
        return diagram, _moved(clip, *_below_pools(diagram.document, clip, box, middle))
    if middle is None and can_stand(diagram, box.center):
        diagram, way = way_to_room(diagram, box)
        return diagram, _moved(clip, *way)
    at = middle if middle is not None else _middle_of_a_pool(diagram.document)
    return diagram, _moved(clip, *_beside_twins(diagram.document, clip, *_way(box, at)))


def way_to_room(diagram: Diagram, box: Bounds) -> tuple[Diagram, tuple[float, float]]:
    """How far a box moves to stand on nothing: as near as there is room, else behind everything else in its pool.

    The pool has grown in the diagram where it does not reach so far.
    """
    way = _free_way(diagram, box)
    return (diagram, way) if way is not None else _behind(diagram, box)


def room_near(diagram: Diagram, place: Point, size: Size) -> tuple[Diagram, Point]:
    """The middle of a free place for something of a size, in the pool with steps nearest to where none can be.

    The pool has grown in the diagram where it has no room; the place itself where there is no such pool.
    """
    known = diagram.document.process_by_id
    pools = [pool for pool in diagram.document.pools if pool.process in known and pool.bounds]
    boxes = [_within(pool.bounds, place, size, horizontal=pool.horizontal) for pool in pools if pool.bounds]
    if not boxes:
        return diagram, place
    box = min(boxes, key=lambda each: hypot(each.center.x - place.x, each.center.y - place.y))
    diagram, way = way_to_room(diagram, box)
    return diagram, moved(box, *way).center


def _within(pool: Bounds, place: Point, size: Size, *, horizontal: bool) -> Bounds:
    """A box of a size in a pool, clear of its border and headers, as near to a place as there is room."""
    left, top = (2 * HEADER + PAD, PAD) if horizontal else (PAD, 2 * HEADER + PAD)
    x = max(min(place.x - size.width / 2, pool.right - PAD - size.width), pool.x + left)
    y = max(min(place.y - size.height / 2, pool.bottom - PAD - size.height), pool.y + top)
    return Bounds(x, y, *size)


def home_under(diagram: Diagram, clip: Document, process: Process) -> tuple[Process, Point]:
    """The process of the drawing that is under the middle of a clip's process, and that middle."""
    own = [node.bounds for node in process.nodes if node.parent is None and node.bounds]
    box = union(own) or _extent(clip)
    return process_at(diagram, box.center), box.center


def _extent(clip: Document) -> Bounds:
    """Around all shapes that stand in no other one."""
    boxes = [
        shape.bounds for shape in shapes_of(clip) if shape.bounds and not (isinstance(shape, Node) and shape.parent)
    ]
    found = union(boxes)
    if found is None:
        raise EditError(tr("The clipboard’s BPMN draws nothing: copy steps, data, notes or a pool."))
    return found


def _moved(clip: Document, dx: float, dy: float) -> Document:
    """The whole clip moved, what closed sub-processes hold included."""
    return moved_elements(clip, [part.id for part in parts_of(clip)], dx, dy)


def _way(box: Bounds, at: Point) -> tuple[float, float]:
    """How far to move so that the middle comes to a place, in whole steps of the grid."""
    dx, dy = at.x - box.center.x, at.y - box.center.y
    return round(dx / _GRID) * _GRID, round(dy / _GRID) * _GRID


def _beside_twins(document: Document, clip: Document, dx: float, dy: float) -> tuple[float, float]:
    """The way, somewhat farther where the same thing would come to stand on its twin."""
    there = {(shape.bounds.x, shape.bounds.y) for shape in shapes_of(document) if shape.bounds}
    own = [shape.bounds for shape in shapes_of(clip) if shape.bounds and not isinstance(shape, Pool | Lane)]
    while any((box.x + dx, box.y + dy) in there for box in own):
        dx, dy = dx + _BESIDE, dy + _BESIDE
    return dx, dy


def can_stand(diagram: Diagram, place: Point) -> bool:
    """Whether there is a process at a place that steps can go into."""
    try:
        process_at(diagram, place)
    except EditError:
        return False
    return True


def _behind(diagram: Diagram, box: Bounds) -> tuple[Diagram, tuple[float, float]]:
    """The way behind everything in the process that a box stands in, its pool having grown in the diagram."""
    home = process_at(diagram, box.center)
    pool = pool_of(diagram.document, home)
    down = pool is not None and not pool.horizontal
    held = contents(diagram.document, home, None) or box
    by = ceil((end_of(held, down=down) + _APART - start_of(box, down=down)) / _GRID) * _GRID
    there = shifted(box, by, down=down)
    if pool is not None and pool.bounds is not None:
        room = spanning(pool.bounds, start_of(pool.bounds, down=down), end_of(there, down=down) + PAD, down=down)
        room = union([pool.bounds, room]) or room
        diagram = room_for_pool(diagram, pool, room).edited(edits.resize, pool.id, room)
    return diagram, (there.x - box.x, there.y - box.y)


def _free_way(diagram: Diagram, box: Bounds) -> tuple[float, float] | None:
    """Nowhere if nothing stands there, else to the nearest place in the same lane, else in the same pool.

    Places that no line runs through come first; None where there is no free place near by.
    """
    document, home = diagram.document, process_at(diagram, box.center)
    pool = pool_of(document, home)
    lane = lane_at(home, box.center.x, box.center.y)
    rooms = [each.bounds for each in (lane, pool) if each is not None]
    steps, lines = _standing(document, box), _running(document)
    for clear, room in product((True, False), rooms or [None]):
        for dx, dy in _ways(box):
            there = moved(box, dx, dy)
            around = grown(there, _APART - 1) if dx or dy else there
            fits = room is None or inside(there, room)
            if fits and not _meets(around, steps) and not (clear and _is_crossed(grown(there, _GRID), lines)):
                return dx, dy
    return None


def _standing(document: Document, box: Bounds) -> Cells[Bounds]:
    """Everything that a copy would stand on, but for what the box stands in."""
    cells: Cells[Bounds] = Cells()
    for shape in shapes_of(document):
        other = shape.bounds
        if other and not isinstance(shape, Pool | Lane) and (not inside(box, other) or inside(other, box)):
            cells.add(other, other)
    return cells


def _running(document: Document) -> Cells[tuple[Point, Point]]:
    """The stretches of all lines."""
    cells: Cells[tuple[Point, Point]] = Cells()
    for line in lines_of(document):
        for a, b in pairwise(line.waypoints):
            cells.add(span(a, b), (a, b))
    return cells


def _meets(box: Bounds, steps: Cells[Bounds]) -> bool:
    return any(overlap(other, box) for other, _ in steps.near(box))


def _is_crossed(box: Bounds, lines: Cells[tuple[Point, Point]]) -> bool:
    return any(crosses(a, b, box) for _, (a, b) in lines.near(box))


def _ways(box: Bounds) -> Iterator[tuple[float, float]]:
    """Ways to places around a box, the nearest first."""
    across, down = (ceil((side + _APART) / _GRID) * _GRID for side in (box.width, box.height))
    yield 0.0, 0.0
    for times, (x, y) in product(range(1, _FARTHEST + 1), ((0, 1), (1, 0), (0, -1), (-1, 0))):
        yield times * x * across, times * y * down


def _middle_of_a_pool(document: Document) -> Point:
    """Of the first pool that can hold steps."""
    found = next((pool.bounds for pool in document.pools if pool.process and pool.bounds), None)
    boxes = [shape.bounds for shape in shapes_of(document) if shape.bounds]
    middle = found or union(boxes)
    return middle.center if middle is not None else Point(0.0, 0.0)


def _below_pools(document: Document, clip: Document, box: Bounds, middle: Point | None) -> tuple[float, float]:
    """To the place, or as far below it as pools are in the way."""
    dx, dy = _way(box, middle) if middle is not None else (0.0, 0.0)
    own = union([pool.bounds for pool in clip.pools if pool.bounds]) or box
    pools = sorted((pool.bounds for pool in document.pools if pool.bounds), key=lambda each: each.y)
    for other in pools:
        if overlap(grown(other, _POOLS_APART - 1), moved(own, dx, dy)):
            dy = ceil((other.bottom + _POOLS_APART - own.y) / _GRID) * _GRID
    return dx, dy
