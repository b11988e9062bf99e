"""The drawings of a file: what they are called, which there are, and their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from itsm_fit.editor.begin import begun
from itsm_fit.editor.command import Edited
from itsm_fit.editor.commands.steps import rename, rename_process
from itsm_fit.editor.diagram import Diagram, quoted
from itsm_fit.errors import EditError, InputError
from itsm_fit.language import tr, trn
from itsm_fit.model import edits
from itsm_fit.model.document import DiagramPage, Document, Pool
from itsm_fit.model.edits.pages import (
    pages_by_element,
    rename_page,
    title_of,
    titled_by,
    whole_pages,
    with_new_page,
)
from itsm_fit.model.edits.parts import DrawnLine, parts_of
from itsm_fit.model.edits.processes import without_process
from itsm_fit.model.edits.reach import moved
from itsm_fit.model.process import Process

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


def rename_drawing(diagram: Diagram, page: str, name: str) -> Edited:
    """Name a page of a document: its one process or pool, else the diagram itself.

    Raises EditError for no name where the process would have none.
    """
    by = titled_by(diagram.document, page)
    if isinstance(by, Process | Pool) and not name.strip():
        raise EditError(tr("A drawing goes by the name of its process, which needs one: write it."))
    if isinstance(by, Process):
        return rename_process(diagram, by, name)
    if isinstance(by, Pool):
        return rename(diagram, by.id, name)
    text = tr("Rename {name}", name=quoted(title_of(diagram.document, page)))
    return Edited(text, diagram.with_document(rename_page(diagram.document, page, name)), ())


def add_page(diagram: Diagram, name: str) -> Edited:
    """One page more behind those of a document, with a process to draw in, which is chosen by its id."""
    from itsm_fit.storage.bpmn.diagrams import read_again

    document = diagram.document
    process, pool = begun(document, name, taken=diagram.project.processes)
    own = edits.free_id(document, "BPMNDiagram", [page.id for page in document.pages])
    page = DiagramPage(own, draws=frozenset({pool.id, *process.node_by_id, *process.lane_by_id}))
    more = replace(document, processes=(*document.processes, process), pools=(*document.pools, pool))
    after = _read(lambda: read_again(with_new_page(more, page)))
    return Edited(tr("New Page"), diagram.with_document(after), (process.id,))


def delete_page(diagram: Diagram, page: str) -> Edited:
    """Delete a page with what is drawn on no other; what another one draws too stays, where that has it.

    So does what belongs to something that stays: what is inside it or on its border, and lines between such. Raises
    EditError for the only page.
    """
    from itsm_fit.storage.bpmn.diagrams import drawn_beside, with_diagrams

    document = diagram.document
    order = _order(document)
    if len(order) == 1:
        raise EditError(
            tr("This is the only page of {file}: take the file out of the project instead.", file=document.name)
        )
    text = tr("Delete the Page {name}", name=quoted(title_of(document, page)))
    kept = _kept(document, page, drawn_beside(document, page))
    left = _read(lambda: with_diagrams(document, [each for each in order if each != page]))
    for process in left.processes:
        parts = (process.id, *process.node_by_id, *process.lane_by_id)
        parts = (*parts, *(pool.id for pool in left.pools if pool.process == process.id))
        if kept.isdisjoint(parts) and len(left.processes) > 1:
            left = without_process(left, process)
    diagram = diagram.with_document(left)
    diagram = diagram.edited(edits.delete_elements, {part.id for part in parts_of(left)} - kept)
    return Edited(text, diagram, (), notes=(_said(document, diagram.document, page, kept),))


def move_page(diagram: Diagram, page: str, by: int) -> Edited:
    """Let a page stand so many places further on among those of whole processes.

    Raises EditError where another page would draw nothing of its own then.
    """
    from itsm_fit.storage.bpmn.diagrams import with_diagrams

    document = diagram.document
    order, title = _order(document), title_of(document, page)
    at = order.index(page)
    if at + by < 0:
        raise EditError(tr("“{page}” is the first page already.", page=title))
    if at + by >= len(order):
        raise EditError(tr("“{page}” is the last page already.", page=title))
    wanted = moved(order, at, at + by)
    after = document if wanted == order else _read(lambda: with_diagrams(document, wanted))
    if len(_order(after)) < len(order):
        raise EditError(
            tr(
                "“{page}” stays: of two pages that draw the same, one would be left with nothing of its own.",
                page=title,
            )
        )
    return Edited(tr("Move the Page {name}", name=quoted(title)), diagram.with_document(after), ())


def _order(document: Document) -> tuple[str, ...]:
    return tuple(page.id for page in whole_pages(document))


def _read(make: Callable[[], Document]) -> Document:
    try:
        return make()
    except InputError as problem:
        raise EditError(str(problem)) from problem


def _kept(document: Document, page: str, beside: AbstractSet[str]) -> set[str]:
    """The ids of the processes and parts that stay when a page goes; `beside` are those that others draw, too."""
    kept = {own for own, there in pages_by_element(document).items() if there != page} | beside
    for process in document.processes:
        while held := {node.id for node in process.nodes if {node.parent, node.attached_to} & kept} - kept:
            kept |= held
        ends = {node.id for node in process.nodes} & kept
        kept |= {flow.id for flow in process.flows if {flow.source, flow.target} <= ends}
    nodes = {node.id for process in document.processes for node in process.nodes}
    kept |= {each.id for each in document.artifacts if each.parent in kept & nodes}
    lines: Sequence[DrawnLine] = (*document.message_flows, *document.associations)
    return kept | {line.id for line in lines if {line.source, line.target} <= kept}


def _said(before: Document, after: Document, page: str, kept: AbstractSet[str]) -> str:
    """What went with a page, and what of it stays."""
    at = pages_by_element(before)
    left = {part.id for part in parts_of(after)}
    shapes = [part.id for part in parts_of(before) if not isinstance(part, DrawnLine)]
    gone = sum(own not in left for own in shapes)
    stays = sum(own in kept and at[own] == page for own in shapes)
    name = quoted(title_of(before, page))
    said = trn(
        "The page {name} is deleted with the {count} element drawn only there; Undo brings it back.",
        "The page {name} is deleted with the {count} elements drawn only there; Undo brings them back.",
        gone,
        name=name,
    )
    if not gone:
        said = tr("The page {name} is deleted; Undo brings it back.", name=name)
    if not stays:
        return said
    more = trn("{count} that another page draws too stays.", "{count} that other pages draw too stay.", stays)
    return f"{said} {more}"
