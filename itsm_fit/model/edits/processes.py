"""Edits of what a process says of itself, and of which processes there are."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.edits.reach import (
    change_process,
    clean,
    document_of,
    process_of,
    require_new_ids,
    with_document,
)
from itsm_fit.model.edits.requirements import sound_requirement
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.settings import require_weight


def new_document(name: str) -> Document:
    """A file with one empty process to draw in, not yet part of any project."""
    return Document(name, (Process("Process_1"),))


def rename_process(project: Project, process_id: str, name: str) -> Project:
    """Name a process."""
    return _change(project, process_id, name=clean(name))


def document_process(project: Project, process_id: str, documentation: str) -> Project:
    """Describe a process at length."""
    return _change(project, process_id, documentation=clean(documentation))


def set_process_weight(project: Project, process_id: str, weight: float) -> Project:
    """Business value of a process, 0 or more."""
    require_weight(weight, tr("weight of a process"))
    return _change(project, process_id, weight=float(weight))


def set_cases_per_month(project: Project, process_id: str, cases: float | None) -> Project:
    """Volume of a process, 0 or more; None when it is not known."""
    if cases is not None:
        require_weight(cases, tr("number of cases per month"))
    return _change(project, process_id, cases_per_month=None if cases is None else float(cases))


def set_process_values(project: Project, process_id: str, weight: float, cases: float | None) -> Project:
    """Weight and volume together."""
    return set_cases_per_month(set_process_weight(project, process_id, weight), process_id, cases)


def set_practice(project: Project, process_id: str, practice: str) -> Project:
    """The management practice that a process belongs to, such as ``incident-management``."""
    return _change(project, process_id, practice=clean(practice))


def add_process(project: Project, document: Document, process: Process) -> Project:
    """An empty process in a document."""
    require_new_ids(document, [process])
    if process.nodes or process.flows or process.lanes:
        raise EditError(tr("A new process is empty: add its steps afterwards."))
    require_weight(process.weight, tr("weight of a process"))
    if process.cases_per_month is not None:
        require_weight(process.cases_per_month, tr("number of cases per month"))
    new = replace(
        process,
        name=clean(process.name),
        documentation=clean(process.documentation),
        practice=clean(process.practice),
        requirements=tuple(map(sound_requirement, process.requirements)),
    )
    return with_document(project, document, replace(document, processes=(*document.processes, new)))


def remove_process(project: Project, process_id: str) -> Project:
    """Take a process out with its pools and all lines to them; the last one of a file goes with its file."""
    process, document = process_of(project, process_id), document_of(project, process_id)
    if len(document.processes) == 1:
        raise EditError(tr("{document} needs at least one process: remove the file instead.", document=document.name))
    return with_document(project, document, without_process(document, process))


def without_process(document: Document, process: Process) -> Document:
    """A document without a process, its pools, what stands in it, and the lines to any of these."""
    gone = {process.id, *(node.id for node in process.nodes)}
    gone |= {pool.id for pool in document.pools if pool.process == process.id}
    gone |= {artifact.id for artifact in document.artifacts if artifact.parent in gone}
    return replace(
        document,
        processes=tuple(each for each in document.processes if each is not process),
        pools=tuple(pool for pool in document.pools if pool.id not in gone),
        message_flows=tuple(flow for flow in document.message_flows if not {flow.source, flow.target} & gone),
        artifacts=tuple(artifact for artifact in document.artifacts if artifact.id not in gone),
        associations=tuple(line for line in document.associations if not {line.source, line.target} & gone),
    )


def _change(project: Project, process_id: str, **values: object) -> Project:
    def changed(process: Process) -> Process:
        if all(getattr(process, name) == value for name, value in values.items()):
            return process
        return replace(process, **values)  # type: ignore[arg-type]

    return change_process(project, process_id, changed)
