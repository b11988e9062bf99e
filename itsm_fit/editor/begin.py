"""A drawing to begin with."""

from __future__ import annotations

from itsm_fit.drawing.shapes import EVENT, HEADER
from itsm_fit.model import edits
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project

_POOL = Bounds(160, 80, 1000, 200)


def new_process(project: Project, name: str) -> tuple[Project, str]:
    """The project with one more file, and the project-wide id of its process: a pool, a lane and a start event."""
    lane = Bounds(_POOL.x + HEADER, _POOL.y, _POOL.width - HEADER, _POOL.height)
    start = Bounds(lane.x + 60, lane.center.y - EVENT.height / 2, *EVENT)
    taken = set(project.processes)
    number = next(number for number in range(1, len(taken) + 2) if f"Process_{number}" not in taken)
    process = Process(
        f"Process_{number}",
        name,
        nodes=(Node("Event_1", NodeKind.START, lane="Lane_1", bounds=start),),
        lanes=(Lane("Lane_1", bounds=lane),),
    )
    pools = (Pool("Pool_1", name, process.id, _POOL),)
    document = Document(_free_name(project, "process"), (process,), pools)
    return edits.add_document(project, document), process.id


def _free_name(project: Project, stem: str) -> str:
    taken = {document.name for document in project.documents}
    numbers = range(1, len(taken) + 2)
    names = (f"{stem}.bpmn" if number == 1 else f"{stem}-{number}.bpmn" for number in numbers)
    return next(name for name in names if name not in taken)
