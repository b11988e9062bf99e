"""Flow nodes of a BPMN tree to values."""

from __future__ import annotations

from typing import NamedTuple

from itsm_fit.model.process import UNTIMED, EventKind, Loop, Node, NodeKind, Timing
from itsm_fit.storage.bpmn import extension, names
from itsm_fit.storage.bpmn.comments import is_embedded, read_comments
from itsm_fit.storage.bpmn.geometry import Geometry
from itsm_fit.storage.bpmn.index import (
    BpmnIndex,
    IndexedElement,
    ProcessItems,
    XmlElement,
    child,
    plain_id,
    reference,
    text_of,
)
from itsm_fit.storage.bpmn.notes import Notes

INTERRUPTS = {NodeKind.BOUNDARY: "cancelActivity", NodeKind.START: "isInterrupting"}
"""The attribute that says whether an event ends what it interrupts; true when missing."""
_TRUE = frozenset({"true", "1"})
_LOOPS = frozenset({names.STANDARD_LOOP, names.MULTI_INSTANCE})


class Trigger(NamedTuple):
    """The kind of an event, what pairs it with others, and the value of a timer or condition."""

    event: EventKind
    ref: str = ""
    value: str = ""
    timing: Timing = Timing.DURATION


_NO_TRIGGER = Trigger(EventKind.NONE)


class NodeReader:
    """Reads the nodes of one tree."""

    def __init__(self, index: BpmnIndex, geometry: Geometry, notes: Notes) -> None:
        self.index, self._geometry, self._notes = index, geometry, notes

    def read(self, items: ProcessItems) -> tuple[Node, ...]:
        lane_of = innermost_lanes(items)
        lane_of |= {twin.id: lane_of[twin.written] for twin in self.index.twins if twin.written in lane_of}
        inner: dict[str, list[str]] = {}
        for item in items.nodes:
            inner.setdefault(item.parent, []).append(item.id)
        return tuple(self._node(item, lane_of.get(item.id), inner.get(item.id, [])) for item in items.nodes)

    def _node(self, item: IndexedElement, lane: str | None, inner: list[str]) -> Node:
        element, own = item.element, item.id
        kind = names.NODE_KINDS[element.tag]
        is_event, is_sub_process = kind.is_event, kind.is_sub_process
        trigger = self._trigger(element) if is_event else _NO_TRIGGER
        loop, extended, embedded = Loop.NONE, False, False
        documentation: str | None = None
        for part in element:
            tag = part.tag
            if tag == names.EXTENSIONS:
                extended = extended or extension.has_ours(part)
            elif tag == names.DOCUMENTATION and is_embedded(part):
                embedded = True
            elif tag == names.DOCUMENTATION:
                documentation = text_of(part) if documentation is None else documentation
            elif tag in _LOOPS:
                loop = _loop(part)
        return Node(
            id=own,
            kind=kind,
            name=element.get("name") or "",
            documentation=documentation or "",
            parent=item.parent or None,
            lane=lane,
            event=trigger.event,
            event_ref=trigger.ref,
            attached_to=reference(element, "attachedToRef") or None if kind is NodeKind.BOUNDARY else None,
            interrupting=kind not in INTERRUPTS or element.get(INTERRUPTS[kind], "true") in _TRUE,
            default_flow=None if is_event else reference(element, "default") or None,
            called=reference(element, "calledElement") or None if kind is NodeKind.CALL else None,
            triggered_by_event=is_sub_process and element.get("triggeredByEvent") in _TRUE,
            for_compensation=kind.is_activity and element.get("isForCompensation") in _TRUE,
            loop=loop,
            requirements=extension.read_requirements(element, own, self._notes) if extended else (),
            requirement_refs=extension.read_references(element, own, self._notes) if extended else (),
            bounds=self._geometry.bounds(own),
            label_bounds=self._geometry.label(own),
            expanded=self._geometry.expanded(own, inner) if is_sub_process else True,
            value=trigger.value,
            timing=trigger.timing,
            colours=self._geometry.colours(own),
            marker_visible=kind is not NodeKind.EXCLUSIVE or self._geometry.marker_visible(own),
            comments=read_comments(element, own, self._notes) if extended or embedded else (),
            time=extension.read_time(element, own, self._notes) if extended and not kind.is_gateway else UNTIMED,
        )

    def _trigger(self, element: XmlElement) -> Trigger:
        """What triggers an event; referenced definitions count as inline ones."""
        definitions = list(event_definitions(element, self.index))
        if not definitions:
            return _NO_TRIGGER
        if len(definitions) > 1:
            both = element.get("parallelMultiple") in _TRUE
            return Trigger(EventKind.PARALLEL_MULTIPLE if both else EventKind.MULTIPLE)
        kind = names.EVENT_KINDS[definitions[0].tag]
        written = value_element(definitions[0])
        value = "" if written is None else text_of(written)
        if written is not None and value:
            return Trigger(kind, value=value, timing=names.TIMINGS.get(str(written.tag), Timing.DURATION))
        attribute = names.EVENT_REFERENCES.get(kind)
        if attribute is None:
            return Trigger(kind)
        said = definitions[0].get(attribute) or ""
        return Trigger(kind, said if kind is EventKind.LINK else plain_id(definitions[0], said))


def value_element(definition: XmlElement) -> XmlElement | None:
    """Where a timer definition says its time, or a conditional one its condition; None where neither does."""
    kind = names.EVENT_KINDS[definition.tag]
    if kind is EventKind.TIMER:
        return next(definition.iterchildren(*names.TIMINGS), None)
    return child(definition, names.EVENT_CONDITION) if kind is EventKind.CONDITIONAL else None


def event_definitions(element: XmlElement, index: BpmnIndex) -> list[XmlElement]:
    """What triggers an event: definitions inside it, then those it refers to."""
    found = list(element.iterchildren(*names.EVENT_KINDS))
    for link in element.iterchildren(names.EVENT_DEFINITION_REF):
        target = index.target(plain_id(link, text_of(link)))
        if target is not None and target.tag in names.EVENT_KINDS:
            found.append(target)
    return found


def innermost_lanes(items: ProcessItems) -> dict[str, str]:
    """The lane of each node that a lane lists: the innermost one, of several lane sets the first."""
    outer = {lane.id: lane.parent for lane in items.lanes}
    found: dict[str, str] = {}
    for lane in items.lanes:
        for link in lane.element.iterchildren(names.FLOW_NODE_REF):
            node = plain_id(link, link.text or "")
            if node not in found or _is_inside(lane.id, found[node], outer):
                found[node] = lane.id
    return found


def _is_inside(lane: str, other: str, outer: dict[str, str]) -> bool:
    at, seen = outer.get(lane, ""), {lane}
    while at and at != other and at not in seen:  # duplicate lane ids could close a circle
        seen.add(at)
        at = outer.get(at, "")
    return at == other


def _loop(element: XmlElement) -> Loop:
    if element.tag == names.STANDARD_LOOP:
        return Loop.STANDARD
    return Loop.SEQUENTIAL if element.get("isSequential") in _TRUE else Loop.PARALLEL
