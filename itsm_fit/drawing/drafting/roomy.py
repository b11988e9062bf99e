"""Room for something that grows, and none left over where it shrinks: the rest of its process slides."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from itsm_fit.drawing.drafting.bands import PAD, contents
from itsm_fit.drawing.drafting.nest import with_held
from itsm_fit.drawing.drafting.room import room_below
from itsm_fit.drawing.drafting.sheet import Sheet, lane_at
from itsm_fit.drawing.drafting.slide import (
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
from itsm_fit.drawing.geometry import NEAR
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.model.document import ArtifactKind, Document, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Process

_APART: Final = 30.0
"""Between what has grown and what stands beside it."""
_CLEAR: Final = 10.0
"""Around what must not be squeezed together."""


class Room(NamedTuple):
    """The sheet with room made, where the box that it was made for lies, and the lines to be drawn anew in the end."""

    sheet: Sheet
    box: Bounds
    due: set[str]


def with_room(sheet: Sheet, process: Process, own: Collection[str], old: Bounds, new: Bounds) -> Room:
    """Let what stands in `old` take `new`, a box around it: the rest gives way.

    `own` are the ids of what stands there. Nothing moves where there is room already.
    """
    due: set[str] = set()
    for down in (False, True):
        at = start_of(old, down=down)
        need = _near_need(sheet, process, own, old, new, down=down)
        if need > 0:
            sheet, more = _slid(sheet, process, gap(at, need, down=down, after=True))
            due |= more
            old, new = shifted(old, need, down=down), shifted(new, need, down=down)
        need = _far_need(sheet, process, own, old, new, down=down)
        if need > 0:
            sheet, more = _slid(sheet, process, gap(end_of(old, down=down), need, down=down, after=False))
            due |= more
    return Room(sheet, new, due)


def without_room(sheet: Sheet, process: Process, own: Collection[str], old: Bounds, new: Bounds) -> Room:
    """Close up what is free of the room between `new` and the larger `old` around it that something has left."""
    due: set[str] = set()
    for down in (False, True):
        now = sheet.document.process_by_id[process.id]
        zones = [
            (start_of(old, down=down), start_of(new, down=down)),
            (end_of(new, down=down), end_of(old, down=down)),
        ]
        if not down:
            zones = zones[1:]  # it keeps its left side
        taken = sorted(_taken(sheet.document, now, own, down=down))
        free = [part for zone in zones for part in _free_parts(zone, taken)]
        if free:
            sheet, more = _slid(sheet, process, strips(free, down=down))
            due |= more
    return Room(sheet, new, due)


def _slid(sheet: Sheet, process: Process, slide: Slide) -> tuple[Sheet, set[str]]:
    now = sheet.document.process_by_id[process.id]
    pool = pool_of(sheet.document, now)
    slide = _fitted(sheet, now, pool, slide)
    if slide.down and pool is not None:
        sheet = room_below(sheet, pool, slide.growth)
    return slid(sheet, process, slide)


def _fitted(sheet: Sheet, process: Process, pool: Pool | None, slide: Slide) -> Slide:
    """The slide with a pool that grows along its lanes only where it has no free room at its end, and never shrinks."""
    if pool is None or pool.bounds is None or pool.horizontal is slide.down:
        return slide
    held = contents(sheet.document, process, None)
    spare = end_of(pool.bounds, down=slide.down) - end_of(held, down=slide.down) - PAD if held is not None else 0.0
    return replace(slide, growth=max(slide.growth - max(spare, 0.0), 0.0))


def _near_need(sheet: Sheet, process: Process, own: Collection[str], old: Bounds, new: Bounds, *, down: bool) -> float:
    """How much is missing on the near side."""
    across = spanning(new, start_of(new, down=down), end_of(old, down=down), down=down)
    ends = [end_of(box, down=down) for box in _beside(sheet, process, own, across, down=down)]
    limit = max((end for end in ends if end <= start_of(old, down=down) + NEAR), default=None)
    needs = [limit + _APART - start_of(new, down=down)] if limit is not None else []
    lane = _holding(sheet, process, old)
    if lane is not None:
        needs.append(start_of(lane, down=down) + PAD - start_of(new, down=down))
    return max(needs, default=0.0)


def _far_need(sheet: Sheet, process: Process, own: Collection[str], old: Bounds, new: Bounds, *, down: bool) -> float:
    """How much is missing on the far side."""
    across = spanning(new, start_of(old, down=down), end_of(new, down=down), down=down)
    starts = [start_of(box, down=down) for box in _beside(sheet, process, own, across, down=down)]
    limit = min((start for start in starts if start >= end_of(old, down=down) - NEAR), default=None)
    needs = [end_of(new, down=down) + _APART - limit] if limit is not None else []
    lane = _holding(sheet, process, old)
    if lane is not None:
        needs.append(end_of(new, down=down) + PAD - end_of(lane, down=down))
    return max(needs, default=0.0)


def _beside(sheet: Sheet, process: Process, own: Collection[str], area: Bounds, *, down: bool) -> Iterator[Bounds]:
    """What stands before or after an area along an axis, or in it."""
    now = sheet.document.process_by_id[process.id]
    low, high = start_of(area, down=not down) - _CLEAR, end_of(area, down=not down) + _CLEAR
    for box in _solid(sheet.document, now, own):
        if min(end_of(box, down=not down), high) - max(start_of(box, down=not down), low) > NEAR:
            yield box


def _holding(sheet: Sheet, process: Process, box: Bounds) -> Bounds | None:
    """The inside of the innermost lane, else of the pool, that holds the middle of a box."""
    now = sheet.document.process_by_id[process.id]
    pool = pool_of(sheet.document, now)
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
            if node.label_bounds and node.name and not node.kind.is_activity:
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
