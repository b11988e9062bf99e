"""How an edit reaches the part it changes: everything on the way is made anew, everything beside it stays the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import with_sound_pages
from itsm_fit.model.order import in_document_order
from itsm_fit.model.process import Flow, Identified, Lane, Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.text import writable

ID = re.compile(r"[A-Za-z_][\w.-]*")


T = TypeVar("T", bound=Identified)
V = TypeVar("V")


def change_process(project: Project, process_id: str, change: Callable[[Process], Process]) -> Project:
    """The project with one process changed; the very same project when `change` gives the same process."""
    process = process_of(project, process_id)
    changed = change(process)
    if changed is process:
        return project
    document = project.document_of(process_id)
    return with_document(
        project, document, replace(document, processes=exchanged(document.processes, process, changed))
    )


def process_of(project: Project, process_id: str) -> Process:
    """The process with this project-wide id; raises EditError when there is none."""
    try:
        return project.processes[process_id]
    except KeyError:
        raise EditError(tr("There is no process {process_id} in this project.", process_id=process_id)) from None


def document_of(project: Project, process_id: str) -> Document:
    """The document of a process; raises EditError when there is none."""
    process_of(project, process_id)
    return project.document_of(process_id)


def change_node(project: Project, process_id: str, node_id: str, change: Callable[[Process, Node], Node]) -> Project:
    """The project with one node changed."""

    def in_process(process: Process) -> Process:
        node = node_of(process, node_id)
        changed = change(process, node)
        if changed == node:
            return process
        return replace(process, nodes=exchanged(process.nodes, node, changed))

    return change_process(project, process_id, in_process)


def change_flow(project: Project, process_id: str, flow_id: str, change: Callable[[Process, Flow], Flow]) -> Project:
    """The project with one sequence flow changed."""

    def in_process(process: Process) -> Process:
        flow = flow_of(process, flow_id)
        changed = change(process, flow)
        return process if changed == flow else replace(process, flows=exchanged(process.flows, flow, changed))

    return change_process(project, process_id, in_process)


def with_document(project: Project, document: Document, changed: Document) -> Project:
    """The project with one document exchanged; raises EditError when it has no such document."""
    require_document(project, document)
    if changed is document:
        return project
    return replace(project, documents=exchanged(project.documents, document, with_sound_pages(changed)))


def with_processes(document: Document, changed: Mapping[int, Process]) -> Document:
    """The document with some processes, by their places, exchanged and put in order."""
    processes = tuple(
        in_document_order(changed[place]) if place in changed else process
        for place, process in enumerate(document.processes)
    )
    return replace(document, processes=processes)


def require_document(project: Project, document: Document) -> None:
    """Raise EditError unless the project holds this very document or an equal one."""
    if not any(each is document for each in project.documents) and document not in project.documents:
        raise EditError(tr("{document} is no longer in the project as it was.", document=document.name))


def exchanged(items: tuple[V, ...], old: V, new: V) -> tuple[V, ...]:
    """The items with `old` (this very one, else the first equal one) exchanged for `new`."""
    place = place_of(items, old)
    return (*items[:place], new, *items[place + 1 :])


def place_of(items: tuple[V, ...], item: V) -> int:
    """The place of this very item, else of the first equal one."""
    place = next((place for place, each in enumerate(items) if each is item), None)
    return items.index(item) if place is None else place


def moved(items: tuple[V, ...], place: int, to: int) -> tuple[V, ...]:
    """The items with one at another place; raises EditError for a place that is none."""
    if not (0 <= place < len(items) and 0 <= to < len(items)):
        raise EditError(tr("There is no such place to move it to."))
    left = [*items[:place], *items[place + 1 :]]
    left.insert(to, items[place])
    return tuple(left)


def node_of(process: Process, node_id: str) -> Node:
    """The first node with this id; raises EditError when there is none."""
    node = process.node_by_id.get(node_id)
    if node is None:
        raise EditError(
            tr(
                "There is no step {node_id} in the process {process}.",
                node_id=node_id,
                process=process.name or process.id,
            )
        )
    return node


def flow_of(process: Process, flow_id: str) -> Flow:
    """The first flow with this id; raises EditError when there is none."""
    return _first(process.flows, flow_id, tr("flow in the process {process}", process=process.name or process.id))


def lane_of(process: Process, lane_id: str) -> Lane:
    """The lane with this id; raises EditError when there is none."""
    return _first(process.lanes, lane_id, tr("lane in the process {process}", process=process.name or process.id))


def _first(items: Iterable[T], wanted: str, what: str) -> T:
    for item in items:
        if item.id == wanted:
            return item
    raise EditError(tr("There is no {what} with the id {wanted}.", what=what, wanted=wanted))


def element_of(items: tuple[T, ...], wanted: str, what: str) -> T:
    """The first of several values with this id; raises EditError when there is none."""
    return _first(items, wanted, what)


def ids_of(document: Document) -> Iterator[str]:
    """The ids of everything that a document's value holds, or that its file holds beside it."""
    for process in document.processes:
        yield process.id
        for parts in (process.nodes, process.flows, process.lanes):
            yield from (part.id for part in parts)
    for around in (document.pools, document.message_flows, document.artifacts, document.associations):
        yield from (part.id for part in around)
    yield from document.elsewhere


def free_id(document: Document, stem: str, taken: Iterable[str] = ()) -> str:
    """An id such as ``Task_4`` that neither the drawing nor anything else in its file has."""
    used = {*ids_of(document), *taken}
    text, number = document.source.text, 1
    while (candidate := f"{stem}_{number}") in used or f'"{candidate}"' in text or f"'{candidate}'" in text:
        number += 1
    return candidate


def require_new_ids(document: Document, items: Iterable[Identified]) -> None:
    """Raise EditError unless each id is well formed and used nowhere in the document yet."""
    used = set(ids_of(document))
    for item in items:
        if not ID.fullmatch(item.id):
            raise EditError(
                tr("“{id}” cannot be an id: use letters, digits, “_”, “-” and “.”, a letter first.", id=item.id)
            )
        if item.id in used:
            raise EditError(tr("The id {id} is taken: give the new element another one.", id=item.id))
        used.add(item.id)


def clean(text: str) -> str:
    """Text as it is kept: trimmed, and without characters that no file can hold."""
    return writable(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
