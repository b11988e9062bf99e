"""Pulling at the sides of a shape: it holds what it held, and what is beside it gives way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from itsm_fit.drawing.geometry import NEAR, inside, overlap
from itsm_fit.drawing.labels import note_height
from itsm_fit.drawing.shapes import HEADER, Size
from itsm_fit.editor.bands import LEAST_BAND, PAD, Stack, contents, stack_of
from itsm_fit.editor.command import Edited
from itsm_fit.editor.commands.lanes import opened
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.frames import around_frame
from itsm_fit.editor.room import room_for_pool
from itsm_fit.editor.slide import is_level, spanning
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind, Pool
from itsm_fit.model.edits.parts import DrawnPart, DrawnShape, part_of
from itsm_fit.model.process import Bounds, Lane, Node

_LEAST_STEP: Final = Size(60, 40)
_LEAST_NOTE: Final = Size(50, 30)
_LEAST_FRAME: Final = Size(120, 80)
_RESIZABLE: Final = frozenset({ArtifactKind.ANNOTATION, ArtifactKind.GROUP})


@dataclass(frozen=True, slots=True)
class Limits:
    """What a shape cannot be made smaller than: `least` its size, `core` the box it must hold, if any."""

    box: Bounds
    least: Size
    core: Bounds | None = None

    def kept(self, wished: Bounds) -> Bounds:
        """The wished bounds, or the nearest to them that these limits allow; sides that nobody pulls at stay."""
        left, right = self._sides((wished.x, wished.right), (self.box.x, self.box.right), self._core(across=True), 0)
        top, bottom = self._sides((wished.y, wished.bottom), (self.box.y, self.box.bottom), self._core(across=False), 1)
        return Bounds(left, top, right - left, bottom - top)

    def _core(self, *, across: bool) -> tuple[float, float] | None:
        """The near and far side of what must be held; what sticks out of the shape as it is does not count."""
        if self.core is None:
            return None
        if across:
            return max(self.core.x, self.box.x), min(self.core.right, self.box.right)
        return max(self.core.y, self.box.y), min(self.core.bottom, self.box.bottom)

    def _sides(
        self, wished: tuple[float, float], was: tuple[float, float], core: tuple[float, float] | None, axis: int
    ) -> tuple[float, float]:
        near, far = wished
        least = min(self.least[axis], was[1] - was[0])
        if near != was[0]:
            near = min(near, was[1] - least, *(core[:1] if core else ()))
        if far != was[1]:
            far = max(far, was[0] + least, *(core[1:] if core else ()))
        return near, far


def resizable(part: DrawnPart) -> bool:
    """Whether a shape has sides to pull at."""
    if isinstance(part, Node):
        return part.kind.is_activity and part.bounds is not None
    if isinstance(part, Artifact):
        return part.kind in _RESIZABLE and part.bounds is not None
    return isinstance(part, Lane | Pool) and part.bounds is not None


def limits(diagram: Diagram, element: str) -> Limits:
    """How small a shape may become; raises EditError for one that has no size of its own."""
    part = part_of(diagram.document, element)
    box = part.bounds if isinstance(part, DrawnShape) else None
    if box is None or not resizable(part):
        raise EditError(tr("This keeps its size: steps, notes, groups, lanes and pools can be resized."))
    if isinstance(part, Artifact):
        return Limits(box, _LEAST_NOTE)
    if isinstance(part, Node):
        held = around_frame(diagram.document, diagram.node(element)[0], part)
        return Limits(box, _LEAST_FRAME if held else _LEAST_STEP, held)
    if isinstance(part, Pool) and part.process is None:
        return Limits(box, Size(LEAST_BAND, LEAST_BAND))
    return _band_limits(diagram, element, box)


def resized(diagram: Diagram, element: str, bounds: Bounds) -> Diagram:
    """Give a shape other bounds, as near to these as what it holds allows."""
    known = limits(diagram, element)
    bounds = known.kept(bounds)
    if bounds == known.box:
        return diagram
    part = part_of(diagram.document, element)
    if isinstance(part, Lane) or (isinstance(part, Pool) and part.process is not None):
        return _band_resized(diagram, element, known.box, bounds)
    diagram = (
        _pool_resized(diagram, part, bounds)
        if isinstance(part, Pool)
        else diagram.edited(edits.resize, element, bounds)
    )
    if isinstance(part, Node):
        return settle(diagram, around={element}, lines=_bent_lines(diagram, element))
    return settle(diagram, lines=_bent_lines(diagram, element))


def holding_text(diagram: Diagram, note: str) -> Diagram:
    """Let an annotation reach down, or up where something stands below it, until it holds its text."""
    part = part_of(diagram.document, note)
    if not isinstance(part, Artifact) or part.kind is not ArtifactKind.ANNOTATION or part.bounds is None:
        return diagram
    box = part.bounds
    more = note_height(part.text, box.width) - box.height
    if more <= 0:
        return diagram
    down = replace(box, height=box.height + more)
    up = replace(down, y=box.y - more)
    return resized(diagram, note, up if _covers(diagram, part, down) and not _covers(diagram, part, up) else down)


def _covers(diagram: Diagram, note: Artifact, wished: Bounds) -> bool:
    """Whether an annotation would lie on a step or another artifact that it is clear of now."""
    others = [node.bounds for process in diagram.document.processes for node in process.nodes]
    others += [artifact.bounds for artifact in diagram.document.artifacts if artifact is not note]
    boxes = [box for box in others if box is not None]
    return note.bounds is not None and any(
        overlap(box, wished) and not overlap(box, note.bounds) and not inside(note.bounds, box) for box in boxes
    )


def _pool_resized(diagram: Diagram, pool: Pool, bounds: Bounds) -> Diagram:
    """A pool with other bounds, and others out of its way."""
    return room_for_pool(diagram, pool, bounds).edited(edits.resize, pool.id, bounds)


def _bent_lines(diagram: Diagram, element: str) -> set[str]:
    """Lines at a shape that are no longer level and upright, and messages that end on its border."""
    found = set()
    for process in diagram.document.processes:
        for flow in (*process.outgoing.get(element, ()), *process.incoming.get(element, ())):
            if not is_level(flow.waypoints):
                found.add(flow.id)
    for message in diagram.document.message_flows:
        if element in (message.source, message.target):
            found.add(message.id)
    found |= {line.id for line in diagram.document.associations if element in (line.source, line.target)}
    return found


def _band_limits(diagram: Diagram, element: str, box: Bounds) -> Limits:
    """Along the stack the outermost inner lanes say how small, across it everything in the pool does."""
    stack, lane = stack_of(diagram, element)
    all_held = contents(diagram.document, stack.process, None)
    first, last = _least_sides(diagram, stack, lane, box)
    least = Size(LEAST_BAND + HEADER, LEAST_BAND) if stack.down else Size(LEAST_BAND, LEAST_BAND + HEADER)
    across = (box.x, box.right) if stack.down else (box.y, box.bottom)
    middle = sum(across) / 2
    sides = (middle, middle)
    if all_held is not None:
        headers = _headers(stack, lane)
        sides = (all_held.x, all_held.right) if stack.down else (all_held.y, all_held.bottom)
        sides = sides[0] - PAD - headers, sides[1] + PAD
    core = spanning(spanning(box, first, last, down=stack.down), *sides, down=not stack.down)
    return Limits(box, least, core)


def _headers(stack: Stack, lane: Lane | None) -> float:
    """The room that the headers of the lanes inside a band take, at most."""
    inner = [each for each in stack.process.lanes if each.bounds]
    beyond = [
        (each.bounds.x - stack.box.x if stack.down else each.bounds.y - stack.box.y) + HEADER
        for each in inner
        if each.bounds
    ]
    own = 0.0
    if lane is not None and lane.bounds is not None:
        own = lane.bounds.x - stack.box.x if stack.down else lane.bounds.y - stack.box.y
    return max(beyond, default=HEADER) - own


def _least_sides(diagram: Diagram, stack: Stack, lane: Lane | None, box: Bounds) -> tuple[float, float]:
    """How far in the near and the far side of a band may come."""
    start, end = stack.start(box), stack.end(box)
    within = stack.within(lane) if lane is not None else set(stack.process.lane_by_id)
    at_start = [each for each in stack.innermost(start) if each.id in within]
    at_end = [each for each in stack.innermost(end) if each.id in within]
    if not within:
        held = contents(diagram.document, stack.process, None)
        if held is None:
            return end - LEAST_BAND, start + LEAST_BAND
        return stack.start(held) - PAD, stack.end(held) + PAD
    starts = [_from_start(diagram, stack, each) for each in at_start]
    ends = [_from_end(diagram, stack, each) for each in at_end]
    return min(starts, default=start), max(ends, default=end)


def _from_start(diagram: Diagram, stack: Stack, lane: Lane) -> float:
    """How far down the upper side of a lane may come."""
    held = contents(diagram.document, stack.process, {lane.id})
    least = stack.end(stack.place(lane)) - LEAST_BAND
    return least if held is None else min(least, stack.start(held) - PAD)


def _from_end(diagram: Diagram, stack: Stack, lane: Lane) -> float:
    """How far up the lower side of a lane may come."""
    held = contents(diagram.document, stack.process, {lane.id})
    least = stack.start(stack.place(lane)) + LEAST_BAND
    return least if held is None else max(least, stack.end(held) + PAD)


def _band_resized(diagram: Diagram, element: str, old: Bounds, new: Bounds) -> Diagram:
    diagram = _far_side_pulled(diagram, element, old, new)
    diagram = _near_side_pulled(diagram, element, old, new)
    stack, _ = stack_of(diagram, element)
    near, far = (new.x - old.x, new.right - old.right) if stack.down else (new.y - old.y, new.bottom - old.bottom)
    if near or far:
        start, end = (stack.box.x, stack.box.right) if stack.down else (stack.box.y, stack.box.bottom)
        wide = spanning(stack.box, start + near, end + far, down=not stack.down)
        diagram = _pool_resized(diagram, stack.pool, wide)
    return settle(diagram, lines=_bent_lines(diagram, stack.pool.id))


def _far_side_pulled(diagram: Diagram, element: str, old: Bounds, new: Bounds) -> Diagram:
    """Move the lower border of a band: the lanes below give their free room, then everything below moves on."""
    stack, lane = stack_of(diagram, element)
    at, by = stack.end(old), stack.end(new) - stack.end(old)
    if not by:
        return diagram
    if abs(at - stack.end(stack.box)) <= NEAR:
        tall = spanning(stack.box, stack.start(stack.box), at + by, down=stack.down)
        return _pool_resized(diagram, stack.pool, tall)
    if lane is None:
        return diagram
    below = [each for each in stack.innermost(at) if abs(stack.start(stack.place(each)) - at) <= NEAR]
    free = min((_from_start(diagram, stack, each) - at for each in below), default=0.0)
    rest = max(by - max(free, 0.0), 0.0)
    diagram = opened(diagram, stack, lane, at, rest) if rest else diagram
    return _border_put(diagram, stack, at, at + by)


def _near_side_pulled(diagram: Diagram, element: str, old: Bounds, new: Bounds) -> Diagram:
    """Move the upper border of a band: the lanes above give their free room, then all from there on moves down."""
    stack, lane = stack_of(diagram, element)
    at, by = stack.start(old), stack.start(new) - stack.start(old)
    if not by:
        return diagram
    if abs(at - stack.start(stack.box)) <= NEAR:
        tall = spanning(stack.box, at + by, stack.end(stack.box), down=stack.down)
        return _pool_resized(diagram, stack.pool, tall)
    if lane is None:
        return diagram
    above = [each for each in stack.innermost(at) if abs(stack.end(stack.place(each)) - at) <= NEAR]
    free = min((at - _from_end(diagram, stack, each) for each in above), default=0.0)
    rest = max(-by - max(free, 0.0), 0.0)
    diagram = opened(diagram, stack, lane, at, rest) if rest else diagram
    return _border_put(diagram, stack, at, at + rest + by)


def _border_put(diagram: Diagram, stack: Stack, at: float, to: float) -> Diagram:
    """Put the border between the lanes that ended and those that began at a place to another."""
    above = [each.id for each in stack.process.lanes if each.bounds and abs(stack.end(each.bounds) - at) <= NEAR]
    below = [each.id for each in stack.process.lanes if each.bounds and abs(stack.start(each.bounds) - at) <= NEAR]
    process = diagram.document.process_by_id[stack.process.id]
    places = {}
    for each in process.lanes:
        box = each.bounds
        if box is not None and each.id in above:
            places[each.id] = spanning(box, stack.start(box), to, down=stack.down)
        elif box is not None and each.id in below:
            places[each.id] = spanning(box, to, stack.end(box), down=stack.down)
    return diagram.edited(edits.place_elements, places)


def resize(diagram: Diagram, element: str, bounds: Bounds) -> Edited:
    """Give a shape other bounds."""
    return Edited(
        tr("Resize {elements}", elements=diagram.words_for([element])), resized(diagram, element, bounds), (element,)
    )
