"""Making room: pools, lanes and what stands beside give way to what grows, and close up where it shrinks."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from itsm_fit.drawing.geometry import NEAR, grown, overlap
from itsm_fit.drawing.labels import text_beside
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.shapes import HEADER, Size
from itsm_fit.editor.bands import PAD, contents
from itsm_fit.editor.clearance import clear_to_grow, lines_leaving
from itsm_fit.editor.diagram import Diagram, lane_at
from itsm_fit.editor.frames import with_held
from itsm_fit.editor.slide import (
    Slide,
    end_of,
    gap,
    pool_of,
    shifted,
    slid,
    spanning,
    standing_in,
    start_of,
    strips,
)
from itsm_fit.editor.tail import moved, settle
from itsm_fit.model import edits
from itsm_fit.model.document import ArtifactKind, Document, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, Process

_STEPS_APART: Final = 30.0
"""Between two steps."""


def branch_place(diagram: Diagram, process: Process, source: Node, size: Size) -> tuple[Diagram, Bounds | None]:
    """Where one more branch goes, below those that a step has to its right already; None for the first one.

    Its lane has grown in the diagram where it had to.
    """
    if source.bounds is None:
        return diagram, None
    ends = [process.node_by_id.get(flow.target) for flow in process.outgoing.get(source.id, ())]
    right = [end.bounds for end in ends if end is not None and end.bounds and end.bounds.x >= source.bounds.right]
    if not right:
        return diagram, None
    foot = max(box.bottom for box in right) + _STEPS_APART
    left = min(box.x for box in right)
    box = Bounds(left, foot, *size)
    beside = [node for node in process.nodes if (node.parent, node.lane) == (source.parent, source.lane)]
    taken = [node.bounds for node in beside if node.bounds]
    while hit := next((other for other in taken if overlap(grown(other, _STEPS_APART - 1), box)), None):
        box = replace(box, y=hit.bottom + _STEPS_APART)
    lane = process.lane_by_id.get(source.lane or "")
    return _room_in_lane(diagram, process, lane, box.bottom + PAD), box


def room_for_pool(diagram: Diagram, pool: Pool, new: Bounds) -> Diagram:
    """Let others make room for a pool that is to take `new`, with the lines between them drawn anew."""
    if pool.bounds is None:
        return diagram
    diagram, pushed = clear_to_grow(diagram, pool.id, pool.bounds, new)
    return settle(diagram, moved=pushed, torn=lines_leaving(diagram.document, pushed)) if pushed else diagram


def pools_apart(before: Diagram, after: Diagram) -> Diagram:
    """The diagram after an edit in which pools may have grown, with room made for those that have."""
    was = {pool.id: pool.bounds for pool in before.document.pools}
    pushed: set[str] = set()
    for pool in after.document.pools:
        old = was.get(pool.id)
        if old is not None and pool.bounds is not None and pool.bounds != old:
            after, more = clear_to_grow(after, pool.id, old, pool.bounds)
            pushed |= more
    return settle(after, moved=pushed, torn=lines_leaving(after.document, pushed)) if pushed else after


def room_to_slide(diagram: Diagram, pool: Pool | None, slide: Slide) -> Diagram:
    """Let others make room for a pool that a slide makes longer."""
    if pool is None or pool.bounds is None or slide.growth <= 0:
        return diagram
    start, end = start_of(pool.bounds, down=slide.down), end_of(pool.bounds, down=slide.down)
    sides = (start - slide.growth, end) if slide.back else (start, end + slide.growth)
    return room_for_pool(diagram, pool, spanning(pool.bounds, *sides, down=slide.down))


def _room_in_lane(diagram: Diagram, process: Process, lane: Lane | None, foot: float) -> Diagram:
    """Let a lane reach down to a height; the lanes below it and their steps make room."""
    pool = next((pool for pool in diagram.document.pools if pool.process == process.id), None)
    if lane is None or lane.bounds is None or pool is None or pool.bounds is None or not lane.horizontal:
        return diagram
    more = foot - lane.bounds.bottom
    if more <= 0:
        return diagram
    tall = {pool.id: replace(pool.bounds, height=pool.bounds.height + more)}
    diagram = room_for_pool(diagram, pool, tall[pool.id])
    above = lane
    while above.parent is not None and (outer := process.lane_by_id.get(above.parent)) is not None and outer.bounds:
        tall[outer.id] = replace(outer.bounds, height=outer.bounds.height + more)
        above = outer
    below = [each.id for each in process.lanes if each.bounds and each.bounds.y >= lane.bounds.bottom]
    diagram = diagram.edited(edits.place_elements, tall)
    diagram = moved(diagram, below, 0.0, more) if below else diagram
    return diagram.edited(edits.place_elements, {lane.id: replace(lane.bounds, height=lane.bounds.height + more)})


_APART: Final = 30.0
"""Between what has grown and what stands beside it."""
_CLEAR: Final = 10.0
"""Around what must not be squeezed together."""


class Room(NamedTuple):
    """The diagram with room made, where the box that it was made for lies, and the lines to be drawn anew."""

    diagram: Diagram
    box: Bounds
    due: set[str]


def with_room(diagram: Diagram, process: Process, own: Collection[str], old: Bounds, new: Bounds) -> Room:
    """Let what stands in `old` take `new`, a box around it: the rest gives way.

    `own` are the ids of what stands there. Nothing moves where there is room already.
    """
    due: set[str] = set()
    for down in (False, True):
        at = start_of(old, down=down)
        need = _near_need(diagram, process, own, old, new, down=down)
        if need > 0:
            diagram, more = slid_in_pool(diagram, process, gap(at, need, down=down, after=True))
            due |= more
            old, new = shifted(old, need, down=down), shifted(new, need, down=down)
        need = _far_need(diagram, process, own, old, new, down=down)
        if need > 0:
            diagram, more = slid_in_pool(diagram, process, gap(end_of(old, down=down), need, down=down, after=False))
            due |= more
    return Room(diagram, new, due)


def without_room(diagram: Diagram, process: Process, own: Collection[str], old: Bounds, new: Bounds) -> Room:
    """Close up what is free of the room between `new` and the larger `old` around it that something has left."""
    due: set[str] = set()
    for down in (False, True):
        now = diagram.document.process_by_id[process.id]
        zones = [
            (start_of(old, down=down), start_of(new, down=down)),
            (end_of(new, down=down), end_of(old, down=down)),
        ]
        if not down:
            zones = zones[1:]  # it keeps its left side
        taken = sorted(_taken(diagram.document, now, own, down=down))
        free = [part for zone in zones for part in _free_parts(zone, taken)]
        if free:
            diagram, more = slid_in_pool(diagram, process, strips(free, down=down))
            due |= more
    return Room(diagram, new, due)


def slid_in_pool(diagram: Diagram, process: Process, slide: Slide) -> tuple[Diagram, set[str]]:
    """The diagram with a process slid and the pools below it out of its way, and the lines to be drawn anew."""
    now = diagram.document.process_by_id[process.id]
    pool = pool_of(diagram.document, now)
    slide = _fitted(diagram, now, pool, slide)
    diagram = room_to_slide(diagram, pool, slide)
    return slid(diagram, process, slide)


def _fitted(diagram: Diagram, process: Process, pool: Pool | None, slide: Slide) -> Slide:
    """The slide with a pool that grows along its lanes only where it has no free room at its end, and never shrinks."""
    if pool is None or pool.bounds is None or pool.horizontal is slide.down:
        return slide
    held = contents(diagram.document, process, None)
    spare = end_of(pool.bounds, down=slide.down) - end_of(held, down=slide.down) - PAD if held is not None else 0.0
    return replace(slide, growth=max(slide.growth - max(spare, 0.0), 0.0))


def _near_need(
    diagram: Diagram, process: Process, own: Collection[str], old: Bounds, new: Bounds, *, down: bool
) -> float:
    """How much is missing on the near side."""
    across = spanning(new, start_of(new, down=down), end_of(old, down=down), down=down)
    ends = [end_of(box, down=down) for box in _beside(diagram, process, own, across, down=down)]
    limit = max((end for end in ends if end <= start_of(old, down=down) + NEAR), default=None)
    needs = [limit + _APART - start_of(new, down=down)] if limit is not None else []
    lane = _holding(diagram, process, old)
    if lane is not None:
        needs.append(start_of(lane, down=down) + PAD - start_of(new, down=down))
    return max(needs, default=0.0)


def _far_need(
    diagram: Diagram, process: Process, own: Collection[str], old: Bounds, new: Bounds, *, down: bool
) -> float:
    """How much is missing on the far side."""
    across = spanning(new, start_of(old, down=down), end_of(new, down=down), down=down)
    starts = [start_of(box, down=down) for box in _beside(diagram, process, own, across, down=down)]
    limit = min((start for start in starts if start >= end_of(old, down=down) - NEAR), default=None)
    needs = [end_of(new, down=down) + _APART - limit] if limit is not None else []
    lane = _holding(diagram, process, old)
    if lane is not None:
        needs.append(end_of(new, down=down) + PAD - end_of(lane, down=down))
    return max(needs, default=0.0)


def _beside(diagram: Diagram, process: Process, own: Collection[str], area: Bounds, *, down: bool) -> Iterator[Bounds]:
    """What stands before or after an area along an axis, or in it."""
    now = diagram.document.process_by_id[process.id]
    low, high = start_of(area, down=not down) - _CLEAR, end_of(area, down=not down) + _CLEAR
    for box in _solid(diagram.document, now, own):
        if min(end_of(box, down=not down), high) - max(start_of(box, down=not down), low) > NEAR:
            yield box


def _holding(diagram: Diagram, process: Process, box: Bounds) -> Bounds | None:
    """The inside of the innermost lane, else of the pool, that holds the middle of a box."""
    now = diagram.document.process_by_id[process.id]
    pool = pool_of(diagram.document, now)
    band: Lane | Pool | None = lane_at(now, box.center.x, box.center.y) or pool
    if band is None or band.bounds is None:
        return None
    room = band.bounds
    if band.horizontal:
        return Bounds(room.x + HEADER, room.y, room.width - HEADER, room.height)
    return Bounds(room.x, room.y + HEADER, room.width, room.height - HEADER)


def _solid(document: Document, process: Process, own: Collection[str]) -> Iterator[Bounds]:
    """What stands in a process beside `own`, and what these are on and in."""
    held = with_held(process, own)
    around = {node.parent for node in process.nodes if node.id in held}
    frames = {node.id for node in process.nodes if node.id in around}
    for node in process.nodes:
        if node.bounds and node.id not in held | frames and visible(process, node) is node:
            yield node.bounds
            if node.label_bounds and text_beside(node) and not node.kind.is_activity:
                yield node.label_bounds
    for artifact in standing_in(document, process):
        if artifact.bounds and artifact.kind is not ArtifactKind.GROUP and artifact.parent not in held:
            yield artifact.bounds


def _taken(document: Document, process: Process, own: Collection[str], *, down: bool) -> Iterator[tuple[float, float]]:
    """The stretches of an axis that something stands in, or a line runs across."""
    for box in _solid(document, process, own):
        yield start_of(box, down=down) - _CLEAR, end_of(box, down=down) + _CLEAR
    for node in process.nodes:
        if node.id in own and node.bounds:
            yield start_of(node.bounds, down=down), end_of(node.bounds, down=down)
    for lane in process.lanes:
        if lane.bounds:
            for side in (start_of(lane.bounds, down=down), end_of(lane.bounds, down=down)):
                yield side - PAD, side + PAD
    held = with_held(process, own)
    for flow in process.flows:
        if flow.source not in held or flow.target not in held:
            yield from _crossed(flow, down=down)


def _crossed(flow: Flow, *, down: bool) -> Iterator[tuple[float, float]]:
    """Where the stretches of a flow across an axis lie."""
    for a, b in pairwise(flow.waypoints):
        first, second = (a.y, b.y) if down else (a.x, b.x)
        if abs(first - second) < NEAR:
            yield first - _CLEAR, first + _CLEAR


def _free_parts(zone: tuple[float, float], taken: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """What of a stretch nothing is taken of; `taken` is in order."""
    at, end = zone
    for start, stop in taken:
        if stop <= at or start >= end:
            continue
        if start > at + NEAR:
            yield at, start
        at = max(at, stop)
    if at < end - NEAR:
        yield at, end
