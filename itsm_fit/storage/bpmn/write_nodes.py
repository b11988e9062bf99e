"""Flow nodes into the tree."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from itsm_fit.model.process import ACTIVITIES, GATEWAYS, SUB_PROCESSES, EventKind, Loop, Node, NodeKind, Process
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import Arranger, add_child, write_expression
from itsm_fit.storage.bpmn.comments import write_comments
from itsm_fit.storage.bpmn.draft import BpmnEdit, write_documentation, write_name
from itsm_fit.storage.bpmn.index import XmlElement, child, local_name
from itsm_fit.storage.bpmn.match import EntityChanges
from itsm_fit.storage.bpmn.read_node import INTERRUPTS, Trigger, event_definitions, value_element
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.write_diagram import ElementLook
from itsm_fit.storage.bpmn.write_extension import write_references, write_requirements, write_time

_DEFINITIONS: dict[EventKind, str] = {kind: tag for tag, kind in names.EVENT_KINDS.items()}
_SEVERAL = (EventKind.MESSAGE, EventKind.SIGNAL)
"""What a new multiple event waits for; a person adds to them in a program that knows their details."""
_CATCHING = {NodeKind.START, NodeKind.CATCH, NodeKind.BOUNDARY}
_KINDS_WITH = {
    "attachedToRef": {NodeKind.BOUNDARY},
    "cancelActivity": {NodeKind.BOUNDARY},
    "isInterrupting": {NodeKind.START},
    "parallelMultiple": _CATCHING,
    "default": ACTIVITIES | {NodeKind.EXCLUSIVE, NodeKind.INCLUSIVE, NodeKind.COMPLEX},
    "isForCompensation": ACTIVITIES,
    "startQuantity": ACTIVITIES,
    "completionQuantity": ACTIVITIES,
    "calledElement": {NodeKind.CALL},
    "triggeredByEvent": SUB_PROCESSES,
    "method": {NodeKind.TRANSACTION},
    "ordering": {NodeKind.AD_HOC},
    "cancelRemainingInstances": {NodeKind.AD_HOC},
    "scriptFormat": {NodeKind.SCRIPT_TASK},
    "implementation": {
        NodeKind.USER_TASK, NodeKind.SERVICE_TASK, NodeKind.SEND_TASK, NodeKind.RECEIVE_TASK, NodeKind.RULE_TASK
    },
    "operationRef": {NodeKind.SERVICE_TASK, NodeKind.SEND_TASK, NodeKind.RECEIVE_TASK},
    "messageRef": {NodeKind.SEND_TASK, NodeKind.RECEIVE_TASK},
    "instantiate": {NodeKind.RECEIVE_TASK, NodeKind.EVENT_BASED},
    "eventGatewayType": {NodeKind.EVENT_BASED},
    "gatewayDirection": GATEWAYS,
}  # fmt: skip
"""BPMN's attributes that only some kinds have; a node that becomes another kind loses those it may not have."""
_CONTENT_OF = {
    "script": {NodeKind.SCRIPT_TASK},
    "rendering": {NodeKind.USER_TASK},
    "completionCondition": {NodeKind.AD_HOC},
    "activationCondition": {NodeKind.COMPLEX},
}
"""The same for elements inside a node."""


class PlacedNode(NamedTuple):
    """A node with the process it belongs to."""

    process: str
    node: Node

    @property
    def id(self) -> str:
        return self.node.id


class NodeWriter:
    """Brings the nodes of all processes up to date; processes whose nodes are the same value are passed over."""

    def __init__(self, draft: BpmnEdit) -> None:
        self._draft, self._record = draft, draft.record
        before: list[PlacedNode] = []
        elements: list[XmlElement] = []
        after: list[PlacedNode] = []
        for items, old, new in draft.process_pairs():
            if old and new and old.nodes is new.nodes:
                continue
            before.extend(_placed(old))
            after.extend(_placed(new))
            elements.extend(item.element for item in (items.nodes if items else ()))
        self.changes: EntityChanges[PlacedNode] = EntityChanges(before, elements, after)

    def write(self) -> None:
        arranger = Arranger(self._record)
        stirred: set[str | None] = set()
        for found, before, after in self.changes.present:
            process, node = after
            scope, container = (process, node.parent), self._draft.container(process, node.parent)
            moved = before is not None and (before.process, before.node.parent) != scope
            element = arranger.place(scope, node.id, found, container, names.model(node.kind), moved=moved)
            self._draft.node_elements.setdefault(node.id, element)
            if before is None:
                self._write_fields(element, self._draft.grafts.part(element, Node(node.id, node.kind)), node)
                stirred.add(node.parent)
            elif before.node is not node:
                self._write_fields(element, before.node, node)
                if moved or before.node.bounds != node.bounds:
                    stirred |= {node.id, node.parent, before.node.parent}
            self._write_look(before, after)
        stirred |= {before.node.parent for _, before in self.changes.removed}
        self._spell_out(stirred)

    def _spell_out(self, stirred: set[str | None]) -> None:
        """Where a shape leaves open whether it is expanded, say so once what is drawn inside shows it no more."""
        for _, _, (_, node) in self.changes.present:
            if node.id in stirred and node.kind.is_sub_process:
                inner = [each.id for _, _, (_, each) in self.changes.present if each.parent == node.id]
                self._draft.diagram.spell_out(node.id, inner, expanded=node.expanded)

    def _write_look(self, before: PlacedNode | None, after: PlacedNode) -> None:
        if before is not None and before.node is after.node:
            return
        old, new = _look(before.node if before else None), _look(after.node)
        if old != new:
            self._draft.diagram.shape(after.id, old, new, self._draft.scopes(after.process, after.node.parent))

    def _write_fields(self, element: XmlElement, before: Node, after: Node) -> None:
        record = self._record
        if after.kind is not before.kind:
            before = self._change_kind(element, before, after.kind)
        write_name(record, element, before.name, after.name)
        write_documentation(record, element, before.documentation, after.documentation)
        write_requirements(record, element, before.requirements, after.requirements)
        write_references(record, element, before.requirement_refs, after.requirement_refs)
        write_time(record, element, before.time, after.time)
        write_comments(record, element, before.comments, after.comments)
        for old, new, attribute in (
            (before.attached_to, after.attached_to, "attachedToRef"),
            (before.default_flow, after.default_flow, "default"),
            (before.called, after.called, "calledElement"),
        ):
            if new != old:
                record.set(element, attribute, new)
        for was, now, flag in (
            (before.triggered_by_event, after.triggered_by_event, "triggeredByEvent"),
            (before.for_compensation, after.for_compensation, "isForCompensation"),
        ):
            if now is not was:
                record.set(element, flag, "true" if now else None)
        if after.interrupting is not before.interrupting and after.kind in INTERRUPTS:
            record.set(element, INTERRUPTS[after.kind], None if after.interrupting else "false")
        if _trigger_of(before) != _trigger_of(after):
            self._write_event(element, after)
        if after.loop is not before.loop:
            _write_loop(record, element, after.loop)

    def _change_kind(self, element: XmlElement, before: Node, kind: NodeKind) -> Node:
        """Turn the element into another kind; gives what it says afterwards."""
        if element.tag != names.model(kind):
            self._record.retag(element, names.model(kind))
        for attribute, kinds in _KINDS_WITH.items():
            if kind not in kinds:
                self._record.set(element, attribute, None)
        for inner in list(element):
            if isinstance(inner.tag, str) and kind not in _CONTENT_OF.get(local_name(inner), {kind}):
                self._record.remove(inner)
        return replace(
            before,
            kind=kind,
            attached_to=element.get("attachedToRef") and before.attached_to,
            default_flow=element.get("default") and before.default_flow,
            called=element.get("calledElement") and before.called,
            triggered_by_event=before.triggered_by_event and kind.is_sub_process,
            for_compensation=before.for_compensation and kind.is_activity,
            interrupting=kind not in INTERRUPTS or element.get(INTERRUPTS[kind]) != "false",
        )

    def _write_event(self, element: XmlElement, node: Node) -> None:
        record = self._record
        kinds: tuple[EventKind, ...] = _SEVERAL
        if node.event not in {EventKind.MULTIPLE, EventKind.PARALLEL_MULTIPLE}:
            kinds = () if node.event is EventKind.NONE else (node.event,)
        inline = list(element.iterchildren(*names.EVENT_KINDS))
        said = [names.EVENT_KINDS[definition.tag] for definition in event_definitions(element, record.index)]
        if not (said == list(kinds) and inline) and not (len(kinds) > 1 and len(said) > 1):
            for old in (*inline, *element.iterchildren(names.EVENT_DEFINITION_REF)):
                record.remove(old)
            inline = [add_child(record, element, _DEFINITIONS[kind]) for kind in kinds]
        together = node.event is EventKind.PARALLEL_MULTIPLE and node.kind in _CATCHING
        if len(kinds) > 1 or element.get("parallelMultiple") is not None:
            record.set(element, "parallelMultiple", "true" if together else None)
        attribute = names.EVENT_REFERENCES.get(node.event)
        if attribute is not None:
            record.set(inline[0], attribute, node.event_ref or None)
            self._ensure_root(node.event, node.event_ref)
        if node.event in {EventKind.TIMER, EventKind.CONDITIONAL}:
            _write_value(record, inline[0], node)

    def _ensure_root(self, kind: EventKind, own: str) -> None:
        """An error, signal, message or escalation that is new gets its element in the definitions."""
        root = self._record.root
        tag = names.model(kind)
        if own and kind is not EventKind.LINK and all(each.get("id") != own for each in root.iterchildren(tag)):
            element = add_child(self._record, root, tag)
            self._record.set(element, "id", own)
            known = (each.name for each in self._draft.after.definitions if each.id == own and each.kind is kind)
            self._record.set(element, "name", next(known, "") or own)


def _trigger_of(node: Node) -> Trigger:
    return Trigger(node.event, node.event_ref, node.value, node.timing)


def _write_value(record: BpmnRecord, definition: XmlElement, node: Node) -> None:
    """The time of a timer, or the condition of a condition event; an empty one is left out."""
    found = value_element(definition)
    tag = names.model(node.timing) if node.event is EventKind.TIMER else names.EVENT_CONDITION
    if not node.value:
        if found is not None:
            record.remove(found)
        return
    if found is not None and found.tag != tag:
        record.retag(found, tag)
    write_expression(record, definition, tag, node.value)


def _look(node: Node | None) -> ElementLook:
    if node is None:
        return ElementLook()
    flags = {}
    if node.kind.is_sub_process:
        flags["isExpanded"] = node.expanded
    elif node.kind is NodeKind.EXCLUSIVE:
        flags["isMarkerVisible"] = node.marker_visible
    return ElementLook(node.bounds, node.label_bounds, flags, node.colours)


def _write_loop(record: BpmnRecord, element: XmlElement, loop: Loop) -> None:
    for tag in (names.STANDARD_LOOP, names.MULTI_INSTANCE):
        old = child(element, tag)
        if old is not None and (loop is Loop.NONE or (tag == names.STANDARD_LOOP) is not (loop is Loop.STANDARD)):
            record.remove(old)
    if loop is Loop.NONE:
        return
    tag = names.STANDARD_LOOP if loop is Loop.STANDARD else names.MULTI_INSTANCE
    found = child(element, tag)
    found = add_child(record, element, tag) if found is None else found
    if loop is not Loop.STANDARD:
        record.set(found, "isSequential", "true" if loop is Loop.SEQUENTIAL else None)


def _placed(process: Process | None) -> list[PlacedNode]:
    return [] if process is None else [PlacedNode(process.id, node) for node in process.nodes]
