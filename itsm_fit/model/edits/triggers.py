"""Edits of what an event throws or catches, by the name that the file defines it under."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Definition, Document
from itsm_fit.model.edits.nodes import set_event
from itsm_fit.model.edits.reach import clean, document_of, free_id, node_of, process_of, with_document
from itsm_fit.model.process import EventKind, Node
from itsm_fit.model.project import Project

DEFINED = frozenset({EventKind.MESSAGE, EventKind.SIGNAL, EventKind.ERROR, EventKind.ESCALATION})
"""Triggers that a file defines once for all events that refer to them."""


def trigger_name(document: Document, node: Node) -> str:
    """The name of the link, or of what the file defines, that an event throws or catches; "" for none."""
    if node.event not in DEFINED:
        return node.event_ref
    known = (each.name or each.id for each in document.definitions if _is(each, node.event, node.event_ref))
    return next(known, node.event_ref)


def name_trigger(project: Project, process_id: str, node_id: str, name: str) -> Project:
    """Let an event throw or catch the link, message, signal, error or escalation of a name, "" for none.

    Events of one name belong together: they refer to one definition, which is made where the file has none yet.
    """
    document, node = document_of(project, process_id), node_of(process_of(project, process_id), node_id)
    wanted = " ".join(clean(name).split())
    if node.event is EventKind.LINK or not wanted:
        return set_event(project, process_id, node_id, node.event, wanted)
    if node.event not in DEFINED:
        raise EditError(tr("What triggers this event has no name: change its type first."))
    found = next((each for each in document.definitions if each.kind is node.event and each.name == wanted), None)
    if found is None:
        own = free_id(document, node.event.value.title(), (each.id for each in document.definitions))
        found = Definition(own, node.event, wanted)
        document = replace(document, definitions=(*document.definitions, found))
        project = with_document(project, document_of(project, process_id), document)
    return set_event(project, process_id, node_id, node.event, found.id)


def _is(definition: Definition, kind: EventKind, own: str) -> bool:
    return definition.kind is kind and definition.id == own
