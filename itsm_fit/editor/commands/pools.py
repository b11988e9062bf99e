"""Drawing pools, and a drawing to begin with."""

from __future__ import annotations

from typing import Final

from itsm_fit.drawing.geometry import grown, overlap
from itsm_fit.drawing.shapes import EVENT, HEADER, Size
from itsm_fit.editor.bands import PAD, contents
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model import edits
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project

_SIZE: Final = Size(600, 160)
_CLOSED_HEIGHT: Final = 60.0
_APART: Final = 50.0


def pool_added(diagram: Diagram, place: Point, *, closed: bool) -> tuple[Diagram, str]:
    """A pool around the process that has none yet, else one with a new process at a place; and its id.

    A closed one has no process. Where another pool is in the way it stands below that.
    """
    own = edits.free_id(diagram.document, "Pool")
    pooled = {pool.process for pool in diagram.document.pools}
    free = next((process for process in diagram.document.processes if process.id not in pooled), None)
    if closed:
        box = _clear(
            diagram, Bounds(place.x - _SIZE.width / 2, place.y - _CLOSED_HEIGHT / 2, _SIZE.width, _CLOSED_HEIGHT)
        )
        return diagram.edited(edits.add_pool, Pool(own, bounds=box)), own
    if free is None:
        box = _clear(diagram, Bounds(place.x - _SIZE.width / 2, place.y - _SIZE.height / 2, *_SIZE))
        process = Process(edits.free_id(diagram.document, "Process", _ids(diagram)))
        diagram = diagram.edited(edits.add_process, process)
        return diagram.edited(edits.add_pool, Pool(own, process=process.id, bounds=box)), own
    return diagram.edited(edits.add_pool, Pool(own, free.name, free.id, _around(diagram, free, place))), own


def _ids(diagram: Diagram) -> set[str]:
    """The ids of all processes of the project."""
    return {process.id for document in diagram.project.documents for process in document.processes}


def _around(diagram: Diagram, process: Process, place: Point) -> Bounds:
    """A pool's bounds around all that a process holds."""
    held = contents(diagram.document, process, None)
    if held is None:
        return Bounds(place.x - _SIZE.width / 2, place.y - _SIZE.height / 2, *_SIZE)
    left = held.x - PAD - HEADER
    width, height = held.right + PAD - left, held.height + 2 * PAD
    return Bounds(left, held.y - PAD, max(width, _SIZE.width), max(height, _CLOSED_HEIGHT))


def _clear(diagram: Diagram, box: Bounds) -> Bounds:
    """The box, as far down as other pools are in the way."""
    pools = sorted((pool.bounds for pool in diagram.document.pools if pool.bounds), key=lambda other: other.y)
    for other in pools:
        if overlap(grown(other, _APART - 1), box):
            box = Bounds(box.x, other.bottom + _APART, box.width, box.height)
    return box


_FIRST_POOL = Bounds(160, 80, 1000, 200)


def new_process(project: Project, name: str) -> tuple[Project, str]:
    """The project with one more file, and the project-wide id of its process: a pool, a lane and a start event."""
    lane = Bounds(_FIRST_POOL.x + HEADER, _FIRST_POOL.y, _FIRST_POOL.width - HEADER, _FIRST_POOL.height)
    start = Bounds(lane.x + 60, lane.center.y - EVENT.height / 2, *EVENT)
    taken = set(project.processes)
    number = next(number for number in range(1, len(taken) + 2) if f"Process_{number}" not in taken)
    process = Process(
        f"Process_{number}",
        name,
        nodes=(Node("Event_1", NodeKind.START, lane="Lane_1", bounds=start),),
        lanes=(Lane("Lane_1", bounds=lane),),
    )
    pools = (Pool("Pool_1", name, process.id, _FIRST_POOL),)
    document = Document(_free_name(project, "process"), (process,), pools)
    return edits.add_document(project, document), process.id


def _free_name(project: Project, stem: str) -> str:
    taken = {document.name for document in project.documents}
    numbers = range(1, len(taken) + 2)
    names = (f"{stem}.bpmn" if number == 1 else f"{stem}-{number}.bpmn" for number in numbers)
    return next(name for name in names if name not in taken)
