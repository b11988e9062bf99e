"""A drawing to begin with."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from itsm_fit.drawing.shapes import EVENT, HEADER
from itsm_fit.model import edits
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project

_POOL = Bounds(160, 80, 1000, 200)


def new_process(project: Project, name: str) -> tuple[Project, str]:
    """The project with one more file, and the project-wide id of its process: a pool, a lane and a start event."""
    empty = Document(_free_name(project, "process"))
    process, pool = begun(empty, name, taken=project.processes)
    return edits.add_document(project, replace(empty, processes=(process,), pools=(pool,))), process.id


def begun(document: Document, name: str, taken: Collection[str] = ()) -> tuple[Process, Pool]:
    """What a new drawing in a document begins with: a process and its pool, with a lane and a start event.

    Their ids are free in the document, that of the process is none of those `taken`.
    """
    bounds = Bounds(_POOL.x + HEADER, _POOL.y, _POOL.width - HEADER, _POOL.height)
    start = Bounds(bounds.x + 60, bounds.center.y - EVENT.height / 2, *EVENT)
    process, pool, lane, event = (edits.free_id(document, stem, taken) for stem in ("Process", "Pool", "Lane", "Event"))
    nodes = (Node(event, NodeKind.START, lane=lane, bounds=start),)
    return Process(process, name, nodes=nodes, lanes=(Lane(lane, bounds=bounds),)), Pool(pool, name, process, _POOL)


def _free_name(project: Project, stem: str) -> str:
    taken = {document.name for document in project.documents}
    numbers = range(1, len(taken) + 2)
    names = (f"{stem}.bpmn" if number == 1 else f"{stem}-{number}.bpmn" for number in numbers)
    return next(name for name in names if name not in taken)
