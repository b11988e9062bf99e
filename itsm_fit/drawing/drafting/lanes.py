"""Lanes drawn by hand: added above, below and inside, put in another order, taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from itsm_fit.drawing.drafting.bands import PAD, Stack, contents, stack_of
from itsm_fit.drawing.drafting.crossing import clear_ways
from itsm_fit.drawing.drafting.move import grown_pools
from itsm_fit.drawing.drafting.room import room_below
from itsm_fit.drawing.drafting.sheet import Sheet, lane_at
from itsm_fit.drawing.drafting.slide import blocks, gap, slid, spanning
from itsm_fit.drawing.label_places import followed
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.order import outer_first
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process

LANE_HEIGHT: Final = 160.0
_MOST_NEW_WAYS: Final = 8
"""So many lines that cannot step aside are drawn anew when lanes change places; the rest keep their way."""


def lane_added(sheet: Sheet, element: str, where: Literal["above", "below"]) -> tuple[Sheet, str]:
    """A new lane before or after another one, or at the head or foot of a pool, which grows; and its id."""
    stack, lane = stack_of(sheet, element)
    own = edits.free_id(sheet.document, "Lane")
    if lane is None and not stack.process.lanes:
        return _first_lane(sheet, stack, own), own
    if lane is None:
        outer = next((each for each in stack.process.lanes if each.parent is None and each.bounds), None)
        if outer is None:
            raise EditError("The lanes of this pool are not drawn: tidy the drawing first.")
        lane = stack.beside(outer)[0 if where == "above" else -1]
    box = stack.place(lane)
    at = stack.start(box) if where == "above" else stack.end(box)
    sheet = opened(sheet, stack, lane, at, LANE_HEIGHT)
    beside = stack.beside(lane)
    place = beside.index(lane) + (where == "below")
    new = Lane(own, parent=lane.parent, horizontal=stack.down)
    new = replace(new, bounds=spanning(box, at, at + LANE_HEIGHT, down=stack.down))
    return sheet.edited_in(stack.process, edits.add_lane, new, place), own


def lane_split(sheet: Sheet, element: str) -> tuple[Sheet, str]:
    """Divide a lane into two inner ones, its steps by where they stand; and the id of the first.

    The border between them runs through the middle, or below all steps where one stands there.
    """
    stack, lane = stack_of(sheet, element)
    if lane is None or any(each.parent == lane.id for each in stack.process.lanes):
        raise EditError("This is divided already: add a lane above or below one of its lanes.")
    sheet = _with_header_room(sheet, stack, lane)
    stack, lane = stack_of(sheet, element)
    if lane is None:
        raise EditError("That is no lane: choose one by its header.")
    box = stack.place(lane)
    border = (stack.start(box) + stack.end(box)) / 2
    if not _is_clear(stack, lane, border):
        border = stack.end(box)
        sheet = opened(sheet, stack, lane, border, LANE_HEIGHT, inside=True)
        box = spanning(box, stack.start(box), border + LANE_HEIGHT, down=stack.down)
    first = edits.free_id(sheet.document, "Lane")
    second = edits.free_id(sheet.document, "Lane", {first})
    inner = _beside_header(box, stack)
    for own, start, end in ((first, stack.start(box), border), (second, border, stack.end(box))):
        part = Lane(own, parent=lane.id, bounds=spanning(inner, start, end, down=stack.down), horizontal=stack.down)
        sheet = sheet.edited_in(stack.process, edits.add_lane, part)
    return _handed_out(sheet, stack, lane.id), first


def lane_moved(sheet: Sheet, element: str, to: int) -> Sheet:
    """Put a lane at another place among those beside it: its steps and lines go with it, the others make room."""
    stack, lane = stack_of(sheet, element)
    if lane is None:
        raise EditError("A pool is moved as a whole: drag it.")
    before = stack.beside(lane)
    at, to = before.index(lane), min(max(to, 0), len(before) - 1)
    if at == to:
        return sheet
    after = [*before[:at], *before[at + 1 :]]
    after.insert(to, lane)
    place = stack.start(stack.place(before[0]))
    moves = []
    for each in after:
        box = stack.place(each)
        moves.append((stack.start(box), stack.end(box), place - stack.start(box)))
        place += stack.end(box) - stack.start(box)
    sheet, due = slid(sheet, stack.process, blocks(moves, down=stack.down))
    outer = {own: stack.process.lane_by_id[own].bounds for own in _around(stack, lane)}
    sheet = _listed(sheet.edited(edits.place_elements, outer), stack, after)
    sheet = grown_pools(sheet, {node.id for node in stack.process.nodes if node.kind.is_sub_process})
    now = sheet.document.process_by_id[stack.process.id]
    pulled = {new.id for old, new in zip(stack.process.flows, now.flows, strict=True) if not _as_one(old, new)}
    return _cleared(sheet, now, pulled - due, down=stack.down, due=due)


def _cleared(sheet: Sheet, process: Process, pulled: set[str], *, down: bool, due: set[str]) -> Sheet:
    """Let pulled lines step aside where they would run through steps; what cannot, and what is due, is drawn anew."""
    ways, blocked = clear_ways(process, pulled, down=down)
    labels = {
        flow.id: followed(flow.label_bounds, flow.waypoints, ways[flow.id])
        for flow in process.flows
        if flow.id in ways and flow.label_bounds is not None
    }
    hands = {flow.id for flow in process.flows if flow.id in ways and flow.by_hand}
    sheet = sheet.with_document(Sketch(lines=ways, labels=labels, by_hand=hands).put_into(sheet.document))
    return sheet.routed(due | set(sorted(blocked)[:_MOST_NEW_WAYS]))


def _as_one(old: Flow, new: Flow) -> bool:
    """Whether a line moved as a whole."""
    ways = {(b.x - a.x, b.y - a.y) for a, b in zip(old.waypoints, new.waypoints, strict=True)}
    return len(ways) < 2


def opened(sheet: Sheet, stack: Stack, lane: Lane, at: float, by: float, *, inside: bool = False) -> Sheet:
    """Push apart what stands before and after a border of a lane: the pool grows, other pools make room.

    `inside` says that the new room is the lane's own, else it lies beside it, in the lanes around it.
    """
    if stack.down:
        sheet = room_below(sheet, stack.pool, by)
    around = _around(stack, lane) | ({lane.id} if inside else set())
    sheet, due = slid(sheet, stack.process, gap(at, by, down=stack.down))
    places = {
        each.id: spanning(each.bounds, stack.start(each.bounds), stack.end(each.bounds) + by, down=stack.down)
        for each in stack.process.lanes
        if each.id in around and each.bounds is not None
    }
    return sheet.edited(edits.place_elements, places).routed(due)


def _listed(sheet: Sheet, stack: Stack, order: list[Lane]) -> Sheet:
    """The lanes of a process listed as they lie now."""
    process = sheet.document.process_by_id[stack.process.id]
    wanted = iter([process.lane_by_id[lane.id] for lane in order])
    beside = {lane.id for lane in order}
    lanes = outer_first(tuple(next(wanted) if lane.id in beside else lane for lane in process.lanes))
    return sheet.with_process(process, replace(process, lanes=lanes))


def _around(stack: Stack, lane: Lane) -> set[str]:
    """The lanes that a lane lies in."""
    found: set[str] = set()
    at = stack.process.lane_by_id.get(lane.parent or "")
    while at is not None and at.id not in found:
        found.add(at.id)
        at = stack.process.lane_by_id.get(at.parent or "")
    return found


def _first_lane(sheet: Sheet, stack: Stack, own: str) -> Sheet:
    """One lane in a pool without any, which holds all that the pool held."""
    lane = Lane(own, bounds=_beside_header(stack.box, stack), horizontal=stack.down)
    nodes = [node.id for node in stack.process.nodes if node.parent is None]
    sheet = sheet.edited_in(stack.process, edits.add_lane, lane)
    return sheet.edited_in(stack.process, edits.assign_lane, nodes, own)


def _beside_header(box: Bounds, stack: Stack) -> Bounds:
    if stack.down:
        return Bounds(box.x + HEADER, box.y, box.width - HEADER, box.height)
    return Bounds(box.x, box.y + HEADER, box.width, box.height - HEADER)


def _with_header_room(sheet: Sheet, stack: Stack, lane: Lane) -> Sheet:
    """Let a pool begin earlier where inner lanes' headers would come to lie on what its lane holds."""
    held, box = contents(sheet.document, stack.process, {lane.id}), stack.place(lane)
    if held is None:
        return sheet
    start = held.x - box.x if stack.down else held.y - box.y
    more = 2 * HEADER + PAD / 2 - start
    if more <= 0:
        return sheet
    pool = stack.box
    if stack.down:
        return sheet.edited(edits.resize, stack.pool.id, replace(pool, x=pool.x - more, width=pool.width + more))
    return sheet.edited(edits.resize, stack.pool.id, replace(pool, y=pool.y - more, height=pool.height + more))


def _is_clear(stack: Stack, lane: Lane, border: float) -> bool:
    for node in stack.process.nodes:
        box = node.bounds
        if box is not None and node.lane == lane.id and stack.start(box) < border < stack.end(box):
            return False
    return True


def _handed_out(sheet: Sheet, stack: Stack, lane: str) -> Sheet:
    """The steps of a lane given to the inner lanes that they stand in."""
    process = sheet.document.process_by_id[stack.process.id]
    found: dict[str, list[str]] = {}
    for node in process.nodes:
        place = _place(process.node_by_id, node)
        under = lane_at(process, place.center.x, place.center.y) if place is not None and node.lane == lane else None
        if under is not None and under.id != lane:
            found.setdefault(under.id, []).append(node.id)
    for own, nodes in found.items():
        sheet = sheet.edited_in(process, edits.assign_lane, nodes, own)
    return sheet


def _place(nodes: dict[str, Node], node: Node) -> Bounds | None:
    """Where a node stands; an event on a border stands where its activity does."""
    host = nodes.get(node.attached_to or "") if node.kind is NodeKind.BOUNDARY else None
    return host.bounds if host is not None else node.bounds
