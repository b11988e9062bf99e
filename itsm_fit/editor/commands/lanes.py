"""Lanes drawn by hand: added, divided, put in another order; steps given to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, Literal

from itsm_fit.drawing.geometry import inside, union
from itsm_fit.drawing.geometry import moved as box_moved
from itsm_fit.drawing.label_places import followed
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.editor.bands import PAD, Stack, contents, stack_of
from itsm_fit.editor.command import Command, Edited, OnPad, unchanged
from itsm_fit.editor.context import Context
from itsm_fit.editor.crossing import clear_ways
from itsm_fit.editor.diagram import Diagram, called, first_upper, lane_at
from itsm_fit.editor.rehome import taken_across
from itsm_fit.editor.room import room_for_pool, room_to_slide
from itsm_fit.editor.slide import blocks, gap, gap_before, slid, spanning
from itsm_fit.editor.tail import moved, settle
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.document import Pool
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.edits.reach import lane_of
from itsm_fit.model.order import outer_first
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process

LANE_HEIGHT: Final = 160.0
_MOST_NEW_WAYS: Final = 8
"""So many lines that cannot step aside are drawn anew when lanes change places; the rest keep their way."""


def lane_added(diagram: Diagram, element: str, where: Literal["above", "below"]) -> tuple[Diagram, str]:
    """A new lane before or after another one, or at the head or foot of a pool, which grows there; and its id.

    What stands in the other lane stays where it is, and so does what a pool without lanes held: in a lane of its own.
    """
    stack, lane = stack_of(diagram, element)
    own = edits.free_id(diagram.document, "Lane")
    if lane is None and not stack.process.lanes:
        diagram = _first_lane(diagram, stack, own)
        return lane_added(diagram, own, where) if stack.process.nodes else (diagram, own)
    if lane is None:
        outer = next((each for each in stack.process.lanes if each.parent is None and each.bounds), None)
        if outer is None:
            raise EditError(tr("The lanes of this pool are not drawn: tidy the drawing first."))
        lane = stack.beside(outer)[0 if where == "above" else -1]
    box = stack.place(lane)
    above = where == "above"
    at = stack.start(box) if above else stack.end(box)
    diagram = opened(diagram, stack, lane, at, LANE_HEIGHT, back=above)
    beside = stack.beside(lane)
    place = beside.index(lane) + (not above)
    new = Lane(own, parent=lane.parent, horizontal=stack.down)
    start = at - LANE_HEIGHT if above else at
    new = replace(new, bounds=spanning(box, start, start + LANE_HEIGHT, down=stack.down))
    return diagram.edited_in(stack.process, edits.add_lane, new, place), own


def lane_split(diagram: Diagram, element: str) -> tuple[Diagram, str]:
    """Divide a lane into two inner ones, its steps by where they stand; and the id of the first.

    The border between them runs through the middle, or below all steps where one stands there.
    """
    stack, lane = stack_of(diagram, element)
    if lane is None or any(each.parent == lane.id for each in stack.process.lanes):
        raise EditError(tr("This is divided already: add a lane above or below one of its lanes."))
    diagram = _with_header_room(diagram, stack, lane)
    stack, lane = stack_of(diagram, element)
    if lane is None:
        raise EditError(tr("That is no lane: choose one by its header."))
    box = stack.place(lane)
    border = (stack.start(box) + stack.end(box)) / 2
    if not _is_clear(stack, lane, border):
        border = stack.end(box)
        diagram = opened(diagram, stack, lane, border, LANE_HEIGHT, inside=True)
        box = spanning(box, stack.start(box), border + LANE_HEIGHT, down=stack.down)
    first = edits.free_id(diagram.document, "Lane")
    second = edits.free_id(diagram.document, "Lane", {first})
    inner = _beside_header(box, stack)
    for own, start, end in ((first, stack.start(box), border), (second, border, stack.end(box))):
        part = Lane(own, parent=lane.id, bounds=spanning(inner, start, end, down=stack.down), horizontal=stack.down)
        diagram = diagram.edited_in(stack.process, edits.add_lane, part)
    return _handed_out(diagram, stack, lane.id), first


def lane_moved(diagram: Diagram, element: str, to: int) -> Diagram:
    """Put a lane at another place among those beside it: its steps and lines go with it, the others make room."""
    stack, lane = stack_of(diagram, element)
    if lane is None:
        raise EditError(tr("A pool is moved as a whole: drag it."))
    before = stack.beside(lane)
    at, to = before.index(lane), min(max(to, 0), len(before) - 1)
    if at == to:
        return diagram
    after = [*before[:at], *before[at + 1 :]]
    after.insert(to, lane)
    place = stack.start(stack.place(before[0]))
    moves = []
    for each in after:
        box = stack.place(each)
        moves.append((stack.start(box), stack.end(box), place - stack.start(box)))
        place += stack.end(box) - stack.start(box)
    diagram, due = slid(diagram, stack.process, blocks(moves, down=stack.down))
    outer = {own: stack.process.lane_by_id[own].bounds for own in _around(stack, lane)}
    diagram = _listed(diagram.edited(edits.place_elements, outer), stack, after)
    there = diagram.document.process_by_id[stack.process.id].nodes
    reaching = {node.id for node in there if node.bounds and not inside(node.bounds, stack.box)}
    diagram = settle(diagram, around=reaching | {node.id for node in there if node.kind.is_sub_process})
    now = diagram.document.process_by_id[stack.process.id]
    pulled = {new.id for old, new in zip(stack.process.flows, now.flows, strict=True) if not _as_one(old, new)}
    return _cleared(diagram, now, pulled - due, down=stack.down, due=due)


def _cleared(diagram: Diagram, process: Process, pulled: set[str], *, down: bool, due: set[str]) -> Diagram:
    """Let pulled lines step aside where they would run through steps; what cannot, and what is due, is drawn anew."""
    ways, blocked = clear_ways(process, pulled, down=down)
    labels = {
        flow.id: followed(flow.label_bounds, flow.waypoints, ways[flow.id])
        for flow in process.flows
        if flow.id in ways and flow.label_bounds is not None
    }
    hands = {flow.id for flow in process.flows if flow.id in ways and flow.by_hand}
    diagram = diagram.with_document(Sketch(lines=ways, labels=labels, by_hand=hands).put_into(diagram.document))
    return settle(diagram, lines=due | set(sorted(blocked)[:_MOST_NEW_WAYS]))


def _as_one(old: Flow, new: Flow) -> bool:
    """Whether a line moved as a whole."""
    ways = {(b.x - a.x, b.y - a.y) for a, b in zip(old.waypoints, new.waypoints, strict=True)}
    return len(ways) < 2


def opened(
    diagram: Diagram, stack: Stack, lane: Lane, at: float, by: float, *, inside: bool = False, back: bool = False
) -> Diagram:
    """Push apart what stands before and after a border of a lane: the pool grows, other pools make room.

    What is after it moves on, or what is before it moves `back`. `inside` says that the new room is the lane's own,
    else it lies beside it, in the lanes around it.
    """
    slide = gap_before(at, by, down=stack.down) if back else gap(at, by, down=stack.down)
    diagram = room_to_slide(diagram, stack.pool, slide)
    around = _around(stack, lane) | ({lane.id} if inside else set())
    diagram, due = slid(diagram, stack.process, slide)
    near, far = (-by, 0.0) if back else (0.0, by)
    places = {
        each.id: spanning(each.bounds, stack.start(each.bounds) + near, stack.end(each.bounds) + far, down=stack.down)
        for each in stack.process.lanes
        if each.id in around and each.bounds is not None
    }
    return settle(diagram.edited(edits.place_elements, places), lines=due)


def _listed(diagram: Diagram, stack: Stack, order: list[Lane]) -> Diagram:
    """The lanes of a process listed as they lie now."""
    process = diagram.document.process_by_id[stack.process.id]
    wanted = iter([process.lane_by_id[lane.id] for lane in order])
    beside = {lane.id for lane in order}
    lanes = outer_first(tuple(next(wanted) if lane.id in beside else lane for lane in process.lanes))
    return diagram.with_process(process, replace(process, lanes=lanes))


def _around(stack: Stack, lane: Lane) -> set[str]:
    """The lanes that a lane lies in."""
    found: set[str] = set()
    at = stack.process.lane_by_id.get(lane.parent or "")
    while at is not None and at.id not in found:
        found.add(at.id)
        at = stack.process.lane_by_id.get(at.parent or "")
    return found


def _first_lane(diagram: Diagram, stack: Stack, own: str) -> Diagram:
    """One lane in a pool without any, which holds all that the pool held."""
    lane = Lane(own, bounds=_beside_header(stack.box, stack), horizontal=stack.down)
    nodes = [node.id for node in stack.process.nodes if node.parent is None]
    diagram = diagram.edited_in(stack.process, edits.add_lane, lane)
    return diagram.edited_in(stack.process, edits.assign_lane, nodes, own)


def _beside_header(box: Bounds, stack: Stack) -> Bounds:
    if stack.down:
        return Bounds(box.x + HEADER, box.y, box.width - HEADER, box.height)
    return Bounds(box.x, box.y + HEADER, box.width, box.height - HEADER)


def _with_header_room(diagram: Diagram, stack: Stack, lane: Lane) -> Diagram:
    """Let a pool begin earlier where inner lanes' headers would come to lie on what its lane holds."""
    held, box = contents(diagram.document, stack.process, {lane.id}), stack.place(lane)
    if held is None:
        return diagram
    start = held.x - box.x if stack.down else held.y - box.y
    more = 2 * HEADER + PAD / 2 - start
    if more <= 0:
        return diagram
    pool = stack.box
    new = (
        replace(pool, x=pool.x - more, width=pool.width + more)
        if stack.down
        else replace(pool, y=pool.y - more, height=pool.height + more)
    )
    return room_for_pool(diagram, stack.pool, new).edited(edits.resize, stack.pool.id, new)


def _is_clear(stack: Stack, lane: Lane, border: float) -> bool:
    for node in stack.process.nodes:
        box = node.bounds
        if box is not None and node.lane == lane.id and stack.start(box) < border < stack.end(box):
            return False
    return True


def _handed_out(diagram: Diagram, stack: Stack, lane: str) -> Diagram:
    """The steps of a lane given to the inner lanes that they stand in."""
    process = diagram.document.process_by_id[stack.process.id]
    found: dict[str, list[str]] = {}
    for node in process.nodes:
        place = _place(process.node_by_id, node)
        under = lane_at(process, place.center.x, place.center.y) if place is not None and node.lane == lane else None
        if under is not None and under.id != lane:
            found.setdefault(under.id, []).append(node.id)
    for own, nodes in found.items():
        diagram = diagram.edited_in(process, edits.assign_lane, nodes, own)
    return diagram


def _place(nodes: dict[str, Node], node: Node) -> Bounds | None:
    """Where a node stands; an event on a border stands where its activity does."""
    host = nodes.get(node.attached_to or "") if node.kind is NodeKind.BOUNDARY else None
    return host.bounds if host is not None else node.bounds


_STEP: Final = 10.0
_FARTHEST: Final = 600.0
"""How far along the lane a free place is looked for."""


def given_to_lane(diagram: Diagram, ids: Iterable[str], lane_id: str | None) -> Diagram:
    """Let a lane (None: no lane) do these steps; drawn ones move into it, events on their border come along.

    Raises EditError when the lane belongs to another process.
    """
    for element in ids:
        home, node = diagram.node(element)
        if node.lane == lane_id or node.kind is NodeKind.BOUNDARY:
            continue
        lane = lane_of(home, lane_id) if lane_id is not None else None
        if lane is not None and lane.bounds is not None and node.bounds is not None and node.parent is None:
            place = _free_place(home, node, node.bounds, lane, lane.bounds)
            diagram = moved(diagram, {element}, place.x - node.bounds.x, place.y - node.bounds.y)
            home, _ = diagram.node(element)
        diagram = diagram.edited_in(home, edits.assign_lane, [element], lane_id)
    return diagram


def give_to_lane(diagram: Diagram, ids: Sequence[str], lane_id: str | None) -> Edited:
    """Let a lane (None: no lane) do these steps."""
    lane = next((part for part in parts_of(diagram.document) if isinstance(part, Lane) and part.id == lane_id), None)
    words = diagram.words_for(ids)
    if lane is not None:
        text = tr("Give {elements} to {lane}", elements=words, lane=called(lane))
    else:
        text = tr("Take {elements} out of the Lane", elements=words)
    return Edited(text, given_to_lane(diagram, ids, lane_id), tuple(ids))


def given_to_lane_beside(diagram: Diagram, ids: Iterable[str], step: int) -> Diagram:
    """Let the lanes so many places further down (or right; negative: back) do these steps, each from its own lane.

    Raises EditError where a step stands in no lane, or there is no lane further on.
    """
    for element in ids:
        home, node = diagram.node(element)
        if node.kind is not NodeKind.BOUNDARY:
            diagram = given_to_lane(diagram, [element], _lane_beside(home, node, step).id)
    return diagram


def into_pool_beside(diagram: Diagram, ids: Sequence[str], step: int) -> Diagram | None:
    """Steps put straight across into the pool below theirs (`step` 1) or above it (-1), where none of them is given
    to a further lane of their own; None where there is no such pool, or they stand in several.
    """
    homes = {diagram.node(own)[0].id for own in ids}
    home = diagram.document.process_by_id[homes.pop()]
    nodes = [home.node_by_id[own] for own in ids if own in home.node_by_id]
    boxes = [node.bounds for node in nodes if node.bounds]
    own = diagram.document.pool_of.get(home.id)
    row = [pool for pool in diagram.document.pools if pool.process in diagram.document.process_by_id and pool.bounds]
    row.sort(key=lambda pool: (pool.bounds.y, pool.bounds.x) if pool.bounds else (0.0, 0.0))
    around = union(boxes)
    stay = any(node.parent or _has_lane_beside(home, node, step) for node in nodes)
    if homes or own not in row or around is None or stay:
        return None
    at = row.index(own) + step
    if not 0 <= at < len(row):
        return None
    room = _first_room(diagram, row[at], last=step < 0)
    left, right = room.x + 2 * HEADER + PAD, room.right - PAD - around.width
    dx = min(max(around.x, left), max(left, right)) - around.x
    dy = room.center.y - around.center.y
    others = [node.bounds for node in diagram.document.process_by_id[row[at].process or ""].nodes if node.bounds]
    free = (
        along
        for along in _both_ways(_FARTHEST)
        if around.x + dx + along >= left
        and not any(_touch(box_moved(box, dx + along, dy), other) for box in boxes for other in others)
    )
    return moved(diagram, ids, dx + next(free, 0.0), dy)


def _first_room(diagram: Diagram, pool: Pool, *, last: bool) -> Bounds:
    """The bounds of the first or the last lane of a pool, of the pool where it has none."""
    process = diagram.document.process_by_id[pool.process or ""]
    outer = {lane.parent for lane in process.lanes}
    lanes = sorted((lane for lane in process.lanes if lane.id not in outer and lane.bounds), key=_start)
    found = (lanes[-1 if last else 0].bounds if lanes else None) or pool.bounds
    return found or Bounds(0, 0, 0, 0)


def _has_lane_beside(process: Process, node: Node, step: int) -> bool:
    if node.kind is NodeKind.BOUNDARY or node.lane is None:
        return False
    try:
        _lane_beside(process, node, step)
    except EditError:
        return False
    return True


def _lane_beside(process: Process, node: Node, step: int) -> Lane:
    """The lane so many places after that of a node, among those without inner lanes."""
    own = process.lane_by_id.get(node.lane or "")
    if own is None:
        raise EditError(tr("{element} stands in no lane: drag it into one.", element=first_upper(called(node))))
    outer = {lane.parent for lane in process.lanes}
    row = sorted((lane for lane in process.lanes if lane.id not in outer or lane is own), key=_start)
    to = row.index(own) + step
    if not 0 <= to < len(row):
        words = first_upper(called(own))
        if step > 0:
            raise EditError(tr("{element} is the last lane of its pool: add one beside it first.", element=words))
        raise EditError(tr("{element} is the first lane of its pool: add one beside it first.", element=words))
    return row[to]


def _start(lane: Lane) -> float:
    box = lane.bounds
    return (box.y if lane.horizontal else box.x) if box is not None else 0.0


def _free_place(process: Process, node: Node, box: Bounds, lane: Lane, room: Bounds) -> Bounds:
    """The place nearest to straight across, in the middle of the lane, that touches no other node; else that place."""
    others = [each.bounds for each in process.nodes if each.bounds is not None and _stands_apart(each, node)]
    across = max((room.height - box.height if lane.horizontal else room.width - box.width) / 2 - PAD, 0.0)
    places = (_shifted(box, lane, room, along, off) for along in _both_ways(_FARTHEST) for off in _both_ways(across))
    return next(
        (place for place in places if not any(_touch(place, other) for other in others)),
        _shifted(box, lane, room, 0.0, 0.0),
    )


def _shifted(box: Bounds, lane: Lane, room: Bounds, along: float, off: float) -> Bounds:
    """The box in the lane: so far along it, and so far off its middle."""
    if lane.horizontal:
        return Bounds(box.x + along, room.center.y - box.height / 2 + off, box.width, box.height)
    return Bounds(room.center.x - box.width / 2 + off, box.y + along, box.width, box.height)


def _both_ways(most: float) -> list[float]:
    """0, then steps this way and that way."""
    return [0.0] + [step * way for step in _steps(most) for way in (1, -1)]


def _steps(most: float) -> list[float]:
    return [number * _STEP for number in range(1, int(most // _STEP) + 1)]


def _stands_apart(other: Node, node: Node) -> bool:
    """Whether the other node has a place of its own beside this one."""
    return other is not node and node.id not in (other.attached_to, other.parent)


def _touch(one: Bounds, other: Bounds) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def add_lane(diagram: Diagram, context: Context, where: Literal["above", "below"]) -> Edited:
    """A lane above or below the selected one, or at the head or foot of the selected pool."""
    if not context.element:
        return unchanged(diagram, context.ids)
    after, own = lane_added(diagram, context.element, where)
    return Edited(tr("Add Lane Above") if where == "above" else tr("Add Lane Below"), after, (own,), is_new=True)


def split_lane(diagram: Diagram, context: Context) -> Edited:
    """Divide the selected lane into two inner ones."""
    if not context.element:
        return unchanged(diagram, context.ids)
    after, own = lane_split(diagram, context.element)
    return Edited(tr("Split {elements}", elements=diagram.words_for(context.ids)), after, (own,), is_new=True)


def move_lane(diagram: Diagram, lane: str, to: int) -> Edited:
    """Put a lane at another place among those beside it."""
    return Edited(tr("Move {elements}", elements=diagram.words_for([lane])), lane_moved(diagram, lane, to), (lane,))


def step_lane(diagram: Diagram, lane: str, step: int) -> Edited:
    """Put a lane so many places further down among those beside it; one that is not drawn stays."""
    try:
        stack, own = stack_of(diagram, lane)
    except EditError:
        return unchanged(diagram, (lane,))
    to = stack.beside(own).index(own) + step if own is not None else 0
    return move_lane(diagram, lane, to)


def step_across_lanes(diagram: Diagram, context: Context, step: int) -> Edited:
    """Put the selected lane, or the selected steps, one lane further down (1) or up (-1); steps of the last lane, or of
    a pool without lanes, go into the next pool.
    """
    if context.lane is not None:
        return step_lane(diagram, context.lane.id, step)
    steps = [node.id for node in context.steps]
    if not steps:
        return unchanged(diagram, context.ids)
    words = diagram.words_for(steps)
    beyond = into_pool_beside(diagram, steps, step)
    if beyond is not None:
        text = tr("Move {elements} to the Pool Below", elements=words)
        text = text if step > 0 else tr("Move {elements} to the Pool Above", elements=words)
        return Edited(text, beyond, context.ids, notes=taken_across(diagram.document, beyond.document))
    below, above = (
        tr("Give {elements} to the Lane Below", elements=words),
        tr("Give {elements} to the Lane Above", elements=words),
    )
    text = below if step > 0 else above
    return Edited(text, given_to_lane_beside(diagram, steps, step), context.ids)


LANES: Final[tuple[Command, ...]] = (
    Command(
        "lane_below",
        Phrase("Add Lane Below"),
        ("Ctrl+L",),
        "Shape",
        "lane",
        "table-row-plus-after",
        lambda c: c.band is not None,
        lambda d, c: add_lane(d, c, "below"),
        pad=OnPad("lane_below", always=False),
    ),
    Command(
        "lane_above",
        Phrase("Add Lane Above"),
        ("Ctrl+Shift+U",),
        "Shape",
        "lane",
        "table-row-plus-before",
        lambda c: c.band is not None,
        lambda d, c: add_lane(d, c, "above"),
        pad=OnPad("lane_above", always=False),
    ),
    Command(
        "split_lane",
        Phrase("Split Lane"),
        ("Ctrl+I",),
        "Shape",
        "lane",
        "table-split-cell",
        lambda c: c.lane is not None,
        split_lane,
        pad=OnPad("split", always=False),
    ),
    Command(
        "lane_up",
        Phrase("Move One Lane Up"),
        ("Ctrl+Alt+PgUp",),
        "Shape",
        "lane",
        "arrow-up-bold-box-outline",
        lambda c: c.lane is not None or bool(c.steps),
        lambda d, c: step_across_lanes(d, c, -1),
    ),
    Command(
        "lane_down",
        Phrase("Move One Lane Down"),
        ("Ctrl+Alt+PgDown",),
        "Shape",
        "lane",
        "arrow-down-bold-box-outline",
        lambda c: c.lane is not None or bool(c.steps),
        lambda d, c: step_across_lanes(d, c, 1),
    ),
)
