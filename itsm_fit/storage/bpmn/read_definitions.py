"""What a file defines once for all its events: messages, signals, errors, escalations, and what refers to them."""

from __future__ import annotations

from itertools import islice

from itsm_fit.model.document import Definition
from itsm_fit.model.process import EventKind
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.index import BpmnIndex, XmlElement, elements, plain_id, text_of

_KINDS = {
    names.model(kind.value): kind
    for kind in (EventKind.MESSAGE, EventKind.SIGNAL, EventKind.ERROR, EventKind.ESCALATION)
}
_ATTRIBUTES = tuple(names.EVENT_REFERENCES[kind] for kind in _KINDS.values())
_MESSAGES_OF_OPERATIONS = (names.model("inMessageRef"), names.model("outMessageRef"))
_USERS = frozenset(names.NODE_KINDS) | {names.MESSAGE_FLOW}


def read_definitions(index: BpmnIndex) -> tuple[Definition, ...]:
    """In document order."""
    found = [element for element in elements(index.root) if element.tag in _KINDS and element.get("id")]
    if not found:
        return ()
    users: dict[str, list[str]] = {}
    for element in elements(index.root, deep=True):
        for wanted in _references(element):
            users.setdefault(wanted, []).append(_user(element))
    return tuple(
        Definition(
            own := element.get("id", ""),
            _KINDS[str(element.tag)],
            element.get("name") or "",
            tuple(user for user in users.get(own, ()) if user),
            "" in users.get(own, ()),
        )
        for element in found
    )


def _references(element: XmlElement) -> list[str]:
    """What an element refers to; the only definition of an event is left out, as its node holds that itself."""
    if element.tag in _MESSAGES_OF_OPERATIONS:
        return [plain_id(element, text_of(element))]
    parent = element.getparent()
    if element.tag in names.EVENT_KINDS and parent is not None:
        beside = parent.iterchildren(*names.EVENT_KINDS, names.EVENT_DEFINITION_REF)
        if len(list(islice(beside, 2))) == 1 or parent.tag == names.DEFINITIONS:
            return []
    return [plain_id(element, said) for attribute in _ATTRIBUTES if (said := element.get(attribute))]


def _user(element: XmlElement) -> str:
    """The id of the node or message flow that an element is, or stands in, else ""."""
    at: XmlElement | None = element
    while at is not None:
        if at.tag in _USERS:
            return at.get("id") or ""
        at = at.getparent()
    return ""
