"""Folding sub-processes up and unfolding them where they stand; what stands beside gives way where one grows."""

from __future__ import annotations

from typing import Final

from itsm_fit.drawing.elements import lines_of, named_of, shapes_of
from itsm_fit.drawing.geometry import moved, union
from itsm_fit.drawing.shapes import SUB_PROCESS, TASK, Size
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.frames import needed_around
from itsm_fit.editor.room import with_room, without_room
from itsm_fit.editor.tail import settle
from itsm_fit.editor.turning import turned
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact
from itsm_fit.model.order import inside
from itsm_fit.model.process import Bounds, Node, Process

LEAST_FRAME: Final = Size(200, 120)
"""An open sub-process is no smaller."""


def folded(diagram: Diagram, element: str) -> Diagram:
    """Fold an open sub-process up to the size of a task; the room that it leaves closes up.

    One that was just unfolded leaves everything as it was before.
    """
    _, node, _ = _sub_process(diagram, element)
    return turned(diagram, element, _folded) if node.expanded else diagram


def unfolded(diagram: Diagram, element: str) -> Diagram:
    """Open a sub-process where it stands, around all that it holds; what is in the way makes room.

    One that was just folded leaves everything as it was before.
    """
    _, node, _ = _sub_process(diagram, element)
    return diagram if node.expanded else turned(diagram, element, _unfolded)


def _folded(diagram: Diagram, element: str) -> Diagram:
    process, _, box = _sub_process(diagram, element)
    small = Bounds(box.x, box.center.y - TASK.height / 2, *TASK)
    diagram = diagram.edited_in(process, edits.set_expanded, element, False)
    diagram = diagram.edited(edits.resize, element, small)
    room = without_room(diagram, process, {element}, box, small)
    return settle(room.diagram, frames={element}, lines=room.due)


def _unfolded(diagram: Diagram, element: str) -> Diagram:
    process, node, box = _sub_process(diagram, element)
    needed = needed_around(diagram.document, process, node)
    size = (
        SUB_PROCESS
        if needed is None
        else Size(max(needed.width, LEAST_FRAME.width), max(needed.height, LEAST_FRAME.height))
    )
    wanted = Bounds(box.x, box.center.y - size.height / 2, *size)
    return _opened(diagram, element, wanted, needed)


def refitted(diagram: Diagram, element: str, *, begun: bool) -> Diagram:
    """Let an open sub-process, and what is around it, grow around all that it holds.

    What it holds comes into its upper left corner where that is only `begun`, else stays where it is.
    """
    process, node, box = _sub_process(diagram, element)
    needed = needed_around(diagram.document, process, node) if node.expanded else None
    if needed is None:
        return diagram
    if begun:
        diagram = with_inner_moved(diagram, process, element, box.x - needed.x, box.y - needed.y)
        needed = moved(needed, box.x - needed.x, box.y - needed.y)
    wanted = union([box, needed])
    if wanted is None or wanted == box:
        return diagram
    closed = diagram.edited_in(process, edits.set_expanded, element, False)  # what it holds moves with it alone
    return _opened(closed, element, wanted, wanted)


def _opened(diagram: Diagram, element: str, wanted: Bounds, inner: Bounds | None) -> Diagram:
    """Open a closed sub-process to the wanted bounds, wherever room is made for them.

    `inner` is where the frame around what it holds would stand now.
    """
    process, _, box = _sub_process(diagram, element)
    diagram, there, due = with_room(diagram, process, {element}, box, wanted)
    if inner is not None:
        diagram = with_inner_moved(diagram, process, element, there.x - inner.x, there.y - inner.y)
    diagram = diagram.edited_in(process, edits.set_expanded, element, True)
    diagram = diagram.edited(edits.resize, element, there)
    return settle(diagram, around={element}, frames={element}, lines=due)


def _sub_process(diagram: Diagram, element: str) -> tuple[Process, Node, Bounds]:
    process, node = diagram.node(element)
    if not node.kind.is_sub_process:
        raise EditError(tr("Only sub-processes fold and unfold: make this step one first (T)."))
    if node.bounds is None:
        raise EditError(tr("This is not drawn yet: tidy the drawing first."))
    return process, node, node.bounds


def with_inner_moved(diagram: Diagram, process: Process, element: str, dx: float, dy: float) -> Diagram:
    """All that a sub-process holds, hidden as it is, put where the frame will stand."""
    now = diagram.document.process_by_id[process.id]
    held = inside(now.nodes, element)
    now_there, elsewhere = Sketch(), Sketch()
    for shape in shapes_of(diagram.document):
        inner = isinstance(shape, Artifact) and shape.parent in {*held, element}
        if shape.bounds is not None and (inner or shape.id in held):
            now_there.shapes[shape.id] = shape.bounds
    for line in lines_of(diagram.document):
        if {line.source, line.target} <= now_there.shapes.keys() | now_there.lines.keys():
            now_there.lines[line.id] = line.waypoints
            now_there.by_hand |= {line.id} if line.by_hand else set()
    for named in named_of(diagram.document):
        if named.label_bounds is not None and (named.id in now_there.shapes or named.id in now_there.lines):
            now_there.labels[named.id] = named.label_bounds
    elsewhere.add(now_there, dx, dy)
    return diagram.with_document(elsewhere.put_into(diagram.document))
