"""Where new elements go among their siblings: in the order of the BPMN schema, behind the entity listed before."""

from __future__ import annotations

from collections.abc import Hashable

from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import NodeKind
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.index import XmlElement, child, last_child, text_of
from itsm_fit.storage.bpmn.record import BpmnRecord

_ORDER: tuple[tuple[str, ...], ...] = (
    ("import",),
    ("documentation",),
    ("extensionElements", "extension"),
    ("auditing",),
    ("monitoring",),
    ("categoryValueRef", "partitionElement"),
    ("incoming",),
    ("outgoing",),
    ("flowNodeRef",),
    ("childLaneSet",),
    ("supportedInterfaceRef",),
    ("ioSpecification",),
    ("ioBinding",),
    ("property",),
    ("dataInput",),
    ("dataOutput",),
    ("sourceRef",),
    ("targetRef",),
    ("dataInputAssociation",),
    ("dataOutputAssociation",),
    ("inputSet",),
    ("outputSet",),
    ("standardLoopCharacteristics", "multiInstanceLoopCharacteristics"),
    tuple(str(tag).rpartition("}")[2] for tag in names.EVENT_KINDS),
    ("eventDefinitionRef",),
    ("laneSet",),
    (*NodeKind, "dataObject", "dataObjectReference", "dataStoreReference"),
    ("sequenceFlow",),
    ("conditionExpression",),
    ("script", "completionCondition", "activationCondition"),
    ("participant",),
    ("messageFlow",),
    (ArtifactKind.ANNOTATION, ArtifactKind.GROUP, "association"),
    ("category", "error", "escalation", "message", "signal", "dataStore", "itemDefinition", "resource", "interface"),
    ("collaboration",),
    ("process",),
    ("BPMNDiagram",),
    ("relationship",),
    ("Bounds", "waypoint"),
    ("BPMNLabel",),
)
_UNKNOWN = -1
_RANK = {name: rank for rank, group in enumerate(_ORDER) for name in group}


def add_child(record: BpmnRecord, parent: XmlElement, tag: str) -> XmlElement:
    """A new element behind its equals and what the schema puts before them."""
    return record.add(parent, tag, _before(parent, tag, first=False))


def _before(parent: XmlElement, tag: str, *, first: bool) -> XmlElement | None:
    """The child behind which an element belongs: its last equal, or with `first` what stands before its first one.

    Without an equal it is the last child that the schema puts before it, None for the front; an element of which the
    schema says nothing goes last.
    """
    own = _rank(tag)
    if first:
        equal = next(
            (child for child in parent.iterchildren("*") if child.tag == tag or _UNKNOWN < _rank(child.tag) == own),
            None,
        )
        if equal is not None:
            return equal.getprevious()
    if own == _UNKNOWN:
        return last_child(parent)
    before = (child for child in parent.iterchildren("*", reversed=True) if _UNKNOWN < _rank(child.tag) <= own)
    return next(before, None)


def _rank(tag: object) -> int:
    return _RANK.get(str(tag).rpartition("}")[2], _UNKNOWN)


def child_or_new(record: BpmnRecord, parent: XmlElement, tag: str) -> XmlElement:
    """The first child with this tag, made when there is none."""
    found = child(parent, tag)
    return add_child(record, parent, tag) if found is None else found


def write_expression(record: BpmnRecord, parent: XmlElement, tag: str, text: str) -> XmlElement:
    """The text of an expression inside `parent`, which is made as a formal one when there is none."""
    found = child(parent, tag)
    if found is None:
        found = add_child(record, parent, tag)
        record.set(found, names.XSI_TYPE, record.prefixed(found, names.FORMAL))
    if text_of(found) != text:
        record.set_text(found, text)
    return found


class Arranger:
    """Puts the entities of one kind in order, scope by scope; called for each in the order of the document."""

    def __init__(self, record: BpmnRecord) -> None:
        self._record = record
        self._last: dict[Hashable, tuple[XmlElement, int]] = {}

    def place(
        self,
        scope: Hashable,
        own: str,
        element: XmlElement | None,
        container: XmlElement,
        tag: str,
        *,
        moved: bool = False,
    ) -> XmlElement:
        """The element of the entity `own`, in its place among those of its scope.

        One that is there stays where it is, unless its scope is another one now (`moved`) or it comes too early; a
        missing one (None) is made, behind the last of its scope or as the first one in `container`.
        """
        if element is None:
            return self._new(scope, own, container, tag)
        place = self._record.place(element)
        last, least = self._last.get(scope, (None, -1))
        if moved or place < least:
            place = least
            if last is None:
                self._record.move(element, container, _before(container, tag, first=True))
            else:
                self._record.move(element, _parent(last), last)
        self._last[scope] = element, place
        return element

    def _new(self, scope: Hashable, own: str, container: XmlElement, tag: str) -> XmlElement:
        last, place = self._last.get(scope, (None, -1))
        if last is None:
            element = self._record.add(container, tag, _before(container, tag, first=True))
        else:
            element = self._record.add(_parent(last), tag, last)
        self._record.set(element, "id", own)
        self._last[scope] = element, place
        return element


def _parent(element: XmlElement) -> XmlElement:
    parent = element.getparent()
    if parent is None:
        raise ValueError("an element that was taken out has no place")
    return parent


def drop(record: BpmnRecord, element: XmlElement) -> None:
    """Remove an element, and the extension elements around it when nothing is left in them."""
    holder = element.getparent()
    record.remove(element)
    if holder is not None and holder.tag == names.EXTENSIONS and not len(holder) and not (holder.text or "").strip():
        record.remove(holder)
