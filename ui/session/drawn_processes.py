"""Which process of the project a drawing, or an element in it, belongs to."""

from __future__ import annotations

from collections.abc import Mapping

from itsm_fit.model.document import Document
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project


def key_of(processes: Mapping[str, Process], document: Document) -> str:
    """The project-wide id of the document's first process."""
    return id_of(processes, document.processes[0])


def id_of(processes: Mapping[str, Process], process: Process) -> str:
    """The project-wide id of a process."""
    return next(pid for pid, each in processes.items() if each is process)


def process_with(document: Document, element: str) -> Process | None:
    """The process of a document that holds a node."""
    return next((process for process in document.processes if element in process.node_by_id), None)


def owner_of(processes: Mapping[str, Process], document: Document, element: str) -> str:
    """The project-wide id of the process that an element of a document belongs to, "" when to none."""
    pool = next((pool.process for pool in document.pools if pool.id == element), None)
    own = {id(process) for process in document.processes}
    for pid, process in processes.items():
        if id(process) in own and (
            process.id == pool
            or element in process.node_by_id
            or element in process.lane_by_id
            or element in process.flow_by_id
        ):
            return pid
    return ""


def is_pool(document: Document, element: str) -> bool:
    """Whether an element of a document is a pool."""
    return any(pool.id == element for pool in document.pools)


def pool_among_others(project: Project, process: str) -> str:
    """The pool of a process that shares its drawing with others, else ""."""
    if process not in project.processes or len(project.document_of(process).processes) < 2:
        return ""
    own = project.processes[process].id
    return next((pool.id for pool in project.document_of(process).pools if pool.process == own), "")
