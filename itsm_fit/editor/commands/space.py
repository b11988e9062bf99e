"""Making room by hand: everything right of a line, or below it, is pushed on; free room is taken out again."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, Literal

from itsm_fit.drawing.elements import shapes_of
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.editor.bands import PAD
from itsm_fit.editor.clearance import lines_leaving
from itsm_fit.editor.command import Command, Edited
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.slide import Slide, end_of, gap, pool_of, slid, spanning, start_of, strips
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind, Document, Pool
from itsm_fit.model.edits.parts import DrawnShape
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds, Lane, Node, Process

Axis = Literal["x", "y"]

_CLEAR: Final = 20.0
"""Kept free beside what stands before the line when room is taken out, in diagram units."""


def spaced(diagram: Diagram, axis: Axis, at: float, by: float) -> Diagram:
    """Push everything from a place on by so many diagram units, or pull it back (negative) as far as nothing stands.

    Lanes, pools and open sub-processes that reach over the place grow or shrink. Raises EditError where there is no
    room to be taken out.
    """
    if not by:
        return diagram
    down = axis == "y"
    if by < 0:
        by = -_free_before(diagram.document, at, -by, down=down)
        if not by:
            raise EditError(tr("There is no free room to take out here: begin just before what is to come nearer."))
    reached = [each for each in diagram.document.processes if _reaches(diagram.document, each, at, by, down=down)]
    diagram, beyond = _with_pools_moved(diagram, at, by, down=down)
    diagram = _with_closed_pools(diagram, at, by, down=down)
    due: set[str] = set()
    for process in reached:
        slide = gap(at, by, down=down) if by > 0 else strips([(at + by, at)], down=down)
        diagram, more = _slid(diagram, process, slide)
        due |= more
    return settle(diagram, moved=beyond, torn=lines_leaving(diagram.document, beyond), lines=due)


def _slid(diagram: Diagram, process: Process, slide: Slide) -> tuple[Diagram, set[str]]:
    return slid(diagram, diagram.document.process_by_id[process.id], slide)


def _reaches(document: Document, process: Process, at: float, by: float, *, down: bool) -> bool:
    """Whether a line at a place runs through a process."""
    pool = pool_of(document, process)
    if pool is None or pool.bounds is None:
        return True
    return end_of(pool.bounds, down=down) > at and not _is_beyond(pool.bounds, at, by, down=down)


def _is_beyond(box: Bounds, at: float, by: float, *, down: bool) -> bool:
    """Whether a pool goes along as a whole; room at its very border is made inside it, and taken out before it."""
    start = start_of(box, down=down)
    return start > at or (by < 0 and start == at)


def _with_pools_moved(diagram: Diagram, at: float, by: float, *, down: bool) -> tuple[Diagram, set[str]]:
    """Pools beyond the line go along; and the ids of all that goes."""
    pools = diagram.document.pools
    beyond = [pool.id for pool in pools if pool.bounds and _is_beyond(pool.bounds, at, by, down=down)]
    diagram = diagram.edited(edits.move_elements, beyond, 0.0 if down else by, by if down else 0.0)
    return diagram, carried(diagram.document, beyond)


def _with_closed_pools(diagram: Diagram, at: float, by: float, *, down: bool) -> Diagram:
    """Closed pools that the line runs through stay as long as the others."""
    places = {
        pool.id: spanning(pool.bounds, start_of(pool.bounds, down=down), end_of(pool.bounds, down=down) + by, down=down)
        for pool in diagram.document.pools
        if pool.process is None
        and pool.bounds
        and start_of(pool.bounds, down=down) < at < end_of(pool.bounds, down=down)
    }
    return diagram.edited(edits.place_elements, places) if places else diagram


def _free_before(document: Document, at: float, most: float, *, down: bool) -> float:
    """How much of the room before a place, `most` at most, nothing stands in."""
    limit = at - most
    for shape in shapes_of(document):
        box = shape.bounds
        if box is None or not start_of(box, down=down) < at:
            continue
        if isinstance(shape, Pool) and end_of(box, down=down) <= at:
            limit = max(limit, end_of(box, down=down) + _CLEAR)
        elif _is_frame(document, shape):
            limit = max(limit, _inside(shape, box, down=down) if end_of(box, down=down) > at else limit)
        elif not down or _is_beside(document, box, at):
            limit = max(limit, end_of(box, down=down) + _CLEAR)
    return max(at - limit, 0.0)


def _is_frame(document: Document, shape: DrawnShape) -> bool:
    """Whether the line may run through a shape: a lane, a pool, an open sub-process, a group."""
    if isinstance(shape, Artifact):
        return shape.kind is ArtifactKind.GROUP
    if not isinstance(shape, Node):
        return True
    holds = any(node.parent == shape.id for process in document.processes for node in process.nodes)
    return shape.kind.is_sub_process and shape.expanded and holds


def _inside(shape: DrawnShape, box: Bounds, *, down: bool) -> float:
    """Where the room inside a frame begins."""
    header = HEADER if isinstance(shape, Pool | Lane) and shape.horizontal is not down else 0.0
    return start_of(box, down=down) + header + PAD


def _is_beside(document: Document, box: Bounds, at: float) -> bool:
    """Whether something stands in the same pool as the line, which runs across below it."""
    pools = [pool.bounds for pool in document.pools if pool.bounds and pool.bounds.y <= at <= pool.bounds.bottom]
    return not pools or any(pool.y <= box.center.y <= pool.bottom for pool in pools)


def make_room(diagram: Diagram, axis: Axis, at: float, by: float, chosen: Collection[str]) -> Edited:
    """Push everything from a place on, or pull it back; what is selected stays so."""
    text = tr("Make Room") if by > 0 else tr("Take Room Out")
    return Edited(text, spaced(diagram, axis, at, by), tuple(chosen))


SPACE: Final = Command(
    "space", Phrase("Make Room…"), ("S",), "Arrange", "tidy", "arrow-expand-horizontal", lambda _: True
)
