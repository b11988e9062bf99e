"""What a text says of an element beyond what the app reads, for parts that were copied from it into another text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TypeVar

from itsm_fit.model.document import Copied, Document
from itsm_fit.model.edits.parts import DrawnPart, parts_of
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import add_child
from itsm_fit.storage.bpmn.index import BpmnIndex, XmlElement, elements, last_child, plain_id
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.text import parse

Part = TypeVar("Part", bound=DrawnPart)

_PARTS = frozenset(
    {
        *names.NODE_KINDS,
        *names.ARTIFACT_KINDS,
        names.SEQUENCE_FLOW,
        names.LANE_SET,
        names.CHILD_LANE_SET,
        names.FLOW_NODE_REF,
        names.DATA_OBJECT,
        names.ASSOCIATION,
        names.DATA_INPUT_ASSOCIATION,
        names.DATA_OUTPUT_ASSOCIATION,
        names.INCOMING,
        names.OUTGOING,
    }
)
"""What stands inside an element and is a part of the drawing itself, or follows from its lines."""
_OWN = frozenset({names.PROCESS, names.COLLABORATION, names.DIAGRAM})
"""The children of the root that no element needs for its meaning."""


class Grafts:
    """The parts of a document that were copied, and what the texts that they come from say of them."""

    def __init__(self, record: BpmnRecord, document: Document) -> None:
        self._record = record
        self._homes: dict[str, tuple[_Origin, str]] = {}
        self._defined: set[str] = set()
        """The ids of definitions that were brought along."""
        for copied in document.copied:
            origin = _Origin(copied)
            self._homes |= {own: (origin, there) for own, there in copied.ids.items()}

    def part(self, element: XmlElement, blank: Part) -> Part:
        """Let a new element say all that its origin says; returns what it says then, `blank` without an origin."""
        home = self._homes.get(blank.id)
        if home is None:
            return blank
        origin, there = home
        part, written = origin.parts.get(there), origin.elements.get(there)
        if part is None or written is None or type(part) is not type(blank):
            return blank
        self._take(element, written, origin)
        return part

    def dress(self, drawn: XmlElement, own: str) -> None:
        """Let a new shape or edge have the colours and other looks of its origin."""
        origin, there = self._homes.get(own, (None, ""))
        found = None if origin is None else origin.drawn(there, drawn.tag)
        if origin is None or found is None:
            return
        self._record.prefer(origin.root.nsmap)
        for attribute, value in found.attrib.items():
            if str(attribute).startswith("{") and attribute != names.BENDS:
                self._record.set(drawn, str(attribute), str(value))

    def _take(self, element: XmlElement, written: XmlElement, origin: _Origin) -> None:
        self._record.prefer(origin.root.nsmap)
        ids: dict[str, str] = {}
        self._fill(element, written, ids)
        fragment = list(element.iter("*"))
        for each in fragment:
            if _is_model(each):
                self._refer(each, ids)
        self._define(fragment, origin)

    def _fill(self, element: XmlElement, written: XmlElement, ids: dict[str, str]) -> None:
        """Attributes, texts and children of `written`, without what is a part of the drawing itself."""
        for attribute, value in written.attrib.items():
            name, said = str(attribute), str(value)
            if name == "id":
                continue
            self._record.set(element, name, self._record.qualified(element, written, said) if name == _TYPE else said)
        if next(elements(written), None) is None and (_has_words(written) or not len(written)):
            if written.text or len(written):
                self._record.set_mixed(element, written)
            return
        for child in written:
            if not isinstance(child.tag, str):
                self._record.add_aside(element, child, last_child(element))
                continue
            if child.tag in _PARTS and written.tag != names.IO_SPECIFICATION:
                continue
            new = self._record.add(element, str(child.tag), last_child(element))
            own = child.get("id")
            if own and _is_model(child):
                ids[own] = self._record.free_id(own)
                self._record.set(new, "id", ids[own])
            elif own:
                self._record.set(new, "id", own)
            self._fill(new, child, ids)

    def _refer(self, element: XmlElement, ids: dict[str, str]) -> None:
        """Let references inside of what was copied follow its new ids."""
        for attribute, value in element.attrib.items():
            if attribute != "id" and ids.get(str(value), value) != value:
                self._record.set(element, str(attribute), ids[str(value)])
        said = (element.text or "").strip()
        if not len(element) and ids.get(said, said) != said:
            self._record.set_text(element, ids[said])

    def _define(self, fragment: list[XmlElement], origin: _Origin) -> None:
        """Bring along messages and whatever else the file defines once for all, where this text has none of that id."""
        wanted = [name for each in fragment if _is_model(each) for name in _references(each)]
        while wanted:
            definition = origin.definitions.get(wanted.pop())
            own = None if definition is None else definition.get("id")
            if definition is None or own is None or self._record.index.target(own) is not None or own in self._defined:
                continue
            self._defined.add(own)
            new = add_child(self._record, self._record.root, str(definition.tag))
            self._record.set(new, "id", own)
            self._fill(new, definition, {})
            wanted += [name for each in definition.iter("*") for name in _references(each)]


class _Origin:
    """A text that parts were copied from, read when one of them is asked for."""

    def __init__(self, copied: Copied) -> None:
        self._source = copied.source

    @cached_property
    def root(self) -> XmlElement:
        return parse(self._source.text, "")

    @cached_property
    def _index(self) -> BpmnIndex:
        return BpmnIndex(self.root)

    @cached_property
    def parts(self) -> dict[str, DrawnPart]:
        read = self._source.as_read
        return {} if read is None else {part.id: part for part in reversed(list(parts_of(read)))}

    @cached_property
    def elements(self) -> dict[str, XmlElement]:
        index = self._index
        found = [*index.pools, *index.message_flows, *index.artifacts]
        for items in index.processes:
            found += [*items.nodes, *items.flows, *items.lanes]
        return {item.id: item.element for item in reversed(found)}

    @cached_property
    def definitions(self) -> dict[str, XmlElement]:
        """By the id of each element in it: a child of the root that is neither drawn nor a diagram."""
        return {
            own: outer
            for outer in elements(self.root)
            if outer.tag not in _OWN
            for each in outer.iter("*")
            if (own := each.get("id"))
        }

    def drawn(self, own: str, tag: object) -> XmlElement | None:
        """The shape or edge of an element."""
        return (self._index.shapes if tag == names.SHAPE else self._index.edges).get(own)


_TYPE = f"{{{names.XSI}}}type"


def _is_model(element: XmlElement) -> bool:
    return str(element.tag).startswith(names.model(""))


def _has_words(element: XmlElement) -> bool:
    """Whether more than blanks stands between the comments in an element without others."""
    return any((said or "").strip() for said in (element.text, *(each.tail for each in element)))


def _references(element: XmlElement) -> Iterator[str]:
    """What may be ids of other elements: values of attributes and a text without children."""
    yield from (plain_id(element, str(value)) for key, value in element.attrib.items() if key != "id")
    if not len(element) and element.text:
        yield plain_id(element, element.text)
