"""Room for what two people put into one drawing: lanes lie side by side, and nothing new lies on what the other put."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import hypot
from typing import Any, Final

from itsm_fit.drawing.geometry import grown, moved, overlap
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import with_parts
from itsm_fit.model.edits.places import moved_elements
from itsm_fit.model.order import inside
from itsm_fit.model.process import Bounds, Lane, Node, Process

_STEP: Final = 10.0
_REACH: Final = 40
"""So many steps are looked at in each direction."""
_STEPS: Final = range(-_REACH, _REACH + 1)
_BACK: Final = 2.0
"""A way back or up counts as so many times as long: what comes later stands to the right or below."""


def _length(way: tuple[float, float]) -> float:
    return hypot(*(each * _BACK if each < 0 else each for each in way))


_WAYS: Final = sorted(((dx * _STEP, dy * _STEP) for dx in _STEPS for dy in _STEPS), key=_length)
"""Where there may be room, the nearest first."""
_MOST: Final = 60
"""So many new steps get room of their own; more of them stay where they were put."""
_APART: Final = 20.0
_EDGE: Final = 10.0
"""Kept free between steps, and between a step and the border of what it stands in, in diagram units."""
_PAD: Final = 20.0


def with_room(document: Document, mine: Document, theirs: Document) -> Document:
    """The document with its lanes side by side again, and room for new steps of mine that lie on others there."""
    if document is mine or document is theirs:
        return document
    document = _with_lanes_side_by_side(document, mine, theirs)
    there = {node.id for process in theirs.processes for node in process.nodes}
    before = {node.id: node.bounds for process in mine.processes for node in process.nodes}
    new = [node.id for process in mine.processes for node in process.nodes if node.id not in there]
    for own in new[:_MOST]:
        document = _apart(document, own, before)
    return document


# ---------------------------------------------------------------- lanes


def _with_lanes_side_by_side(document: Document, *sides: Document) -> Document:
    """The lanes that both changed border on one another, as they did."""
    known = [{lane.id: lane.bounds for process in side.processes for lane in process.lanes} for side in sides]
    new: dict[str, Bounds] = {}
    for process in document.processes:
        if any(all(its.get(lane.id) != lane.bounds for its in known) for lane in process.lanes):
            pool = document.pool_of.get(process.id)
            new |= dict(_side_by_side(process.lanes, None, pool.bounds if pool is not None else None))
    if not new:
        return document
    return with_parts(document, lambda part: _at(part, new[part.id]) if part.id in new else part, new)


def _at(part: Any, bounds: Bounds) -> Any:
    return replace(part, bounds=bounds)


def _side_by_side(lanes: Sequence[Lane], parent: str | None, frame: Bounds | None) -> Iterator[tuple[str, Bounds]]:
    """The lanes inside of one, each from where the one before ends, the last one to the end of what they are in."""
    inner = [(lane, lane.bounds) for lane in lanes if lane.parent == parent and lane.bounds is not None]
    if not inner:
        return
    level = inner[0][0].horizontal
    inner.sort(key=lambda pair: pair[1].y if level else pair[1].x)
    start = inner[0][1].y if level else inner[0][1].x
    ends = [box.bottom if level else box.right for _, box in inner]
    if frame is not None:
        start, ends[-1] = (frame.y, frame.bottom) if level else (frame.x, frame.right)
    for (lane, box), end in zip(inner, ends, strict=True):
        size = max(end - start, 2 * _PAD)
        placed = Bounds(box.x, start, box.width, size) if level else Bounds(start, box.y, size, box.height)
        yield lane.id, placed
        yield from _side_by_side(lanes, lane.id, placed)
        start += size


# ---------------------------------------------------------------- steps


def _apart(document: Document, own: str, before: Mapping[str, Bounds | None]) -> Document:
    """The document with a new step of mine beside what it lies on there, and did not lie on in mine."""
    process = next((each for each in document.processes if own in each.node_by_id), None)
    node = process.node_by_id[own] if process is not None else None
    if process is None or node is None or node.bounds is None or node.attached_to is not None:
        return document
    others = [other for other in process.nodes if other.bounds and not _belong_together(process, node, other)]
    lies_on = [each for each in others if each.bounds and overlap(each.bounds, node.bounds)]
    if not any(before.get(each.id) != each.bounds for each in lies_on):
        return document
    way = _way(node.bounds, [each.bounds for each in others if each.bounds], _frame(document, process, node))
    return _around(moved_elements(document, [own], *way), process.id, own)


def _belong_together(process: Process, one: Node, other: Node) -> bool:
    """Whether one of two steps is the other, stands in it or on its border."""
    held = {one.id, *inside(process.nodes, one.id)}
    return bool({other.id, other.attached_to} & held) or one.id in inside(process.nodes, other.id)


def _frame(document: Document, process: Process, node: Node) -> Bounds | None:
    """What the step is to stay in: its sub-process, its lane, else its pool."""
    if node.parent is not None and (frame := process.node_by_id.get(node.parent)) is not None:
        return frame.bounds
    lane = process.lane_by_id.get(node.lane or "")
    if lane is not None and lane.bounds is not None:
        return lane.bounds
    pool = document.pool_of.get(process.id)
    return pool.bounds if pool is not None else None


def _way(box: Bounds, others: Sequence[Bounds], frame: Bounds | None) -> tuple[float, float]:
    """The shortest way to where nothing is in a frame; beyond everything to the right where there is no room."""

    def fits(at: Bounds, near: Sequence[Bounds]) -> bool:
        inner = frame is None or (
            frame.x + _EDGE <= at.x
            and at.right <= frame.right - _EDGE
            and frame.y + _EDGE <= at.y
            and at.bottom <= frame.bottom - _EDGE
        )
        return inner and not any(overlap(grown(at, _APART), other) for other in near)

    near = [other for other in others if overlap(grown(box, _REACH * _STEP + _APART), other)]
    found = next((way for way in _WAYS if fits(moved(box, *way), near)), None)
    if found is not None:
        return found
    level = [other.right for other in others if other.y < box.bottom + _APART and box.y - _APART < other.bottom]
    return max(level, default=box.x) + 2 * _APART - box.x, 0.0


def _around(document: Document, process_id: str, own: str) -> Document:
    """The document whose lanes and pool reach around a step as far as it stands to the right."""
    process = document.process_by_id[process_id]
    box = process.node_by_id[own].bounds
    pool = document.pool_of.get(process_id)
    if box is None or pool is None or pool.bounds is None or box.right + _PAD <= pool.bounds.right:
        return document
    more = box.right + _PAD - pool.bounds.right
    ids = {pool.id, *(lane.id for lane in process.lanes)}

    def wider(part: Any) -> Any:
        if part.id not in ids or part.bounds is None:
            return part
        return replace(part, bounds=replace(part.bounds, width=part.bounds.width + more))

    return with_parts(document, wider, ids)
