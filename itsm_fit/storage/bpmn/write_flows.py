"""Sequence flows and message flows into the tree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from itsm_fit.model.document import MessageFlow
from itsm_fit.model.process import Flow, Process
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import Arranger, add_child, write_expression
from itsm_fit.storage.bpmn.comments import write_comments
from itsm_fit.storage.bpmn.draft import BpmnEdit, write_name
from itsm_fit.storage.bpmn.index import XmlElement, child, plain_id
from itsm_fit.storage.bpmn.match import EntityChanges
from itsm_fit.storage.bpmn.write_diagram import Route
from itsm_fit.storage.bpmn.write_extension import number, write_own_attributes


class _Placed(NamedTuple):
    """A flow with its process and the sub-process it runs in."""

    process: str
    scope: str | None
    flow: Flow

    @property
    def id(self) -> str:
        return self.flow.id


class FlowWriter:
    """Brings the sequence flows of all processes up to date, with what nodes say of those that enter and leave."""

    def __init__(self, draft: BpmnEdit) -> None:
        self._draft, self._record = draft, draft.record
        before: list[_Placed] = []
        sources: list[XmlElement] = []
        after: list[_Placed] = []
        for items, old, new in draft.process_pairs():
            was, now = _homes(old), _homes(new)
            if old and new and old.flows is new.flows and was == now:
                continue
            before.extend(_placed(old, was))
            after.extend(_placed(new, now))
            sources.extend(item.element for item in (items.flows if items else ()))
        self.changes: EntityChanges[_Placed] = EntityChanges(before, sources, after)
        self._lists_ends = self._nodes_list_flows()

    def write(self) -> None:
        arranger = Arranger(self._record)
        for found, before, after in self.changes.present:
            scope, container = after[:2], self._draft.container(after.process, after.scope)
            moved = before is not None and before[:2] != scope
            element = arranger.place(scope, after.id, found, container, names.SEQUENCE_FLOW, moved=moved)
            if before is None:
                blank = Flow(after.id, "", "")
                self._write_fields(element, self._draft.grafts.part(element, blank), after.flow)
                self._write_way(blank, after)
            elif before.flow is not after.flow:
                self._write_fields(element, before.flow, after.flow)
                self._write_way(before.flow, after)
        for _, before in self.changes.removed:
            self._relist(before.flow, Flow(before.id, "", ""))

    def _write_fields(self, element: XmlElement, before: Flow, after: Flow) -> None:
        record = self._record
        write_name(record, element, before.name, after.name)
        if before.source != after.source:
            record.set(element, "sourceRef", after.source)
        if before.target != after.target:
            record.set(element, "targetRef", after.target)
        if before.share != after.share:
            write_own_attributes(record, element, names.FIT_FLOW, {"share": number(after.share)})
        if _condition_of(before) != _condition_of(after):
            self._write_condition(element, after)
        write_comments(record, element, before.comments, after.comments)

    def _write_way(self, before: Flow, placed: _Placed) -> None:
        after = placed.flow
        self._relist(before, after)
        old, new = route_of(before), route_of(after)
        if old != new:
            self._draft.diagram.edge(after.id, old, new, self._draft.scopes(placed.process, placed.scope))

    def _write_condition(self, element: XmlElement, flow: Flow) -> None:
        found = child(element, names.CONDITION)
        if flow.conditional:
            written = write_expression(self._record, element, names.CONDITION, flow.condition)
            self._record.set(written, "language", flow.language or None)
        elif found is not None:
            self._record.remove(found)

    def _nodes_list_flows(self) -> bool:
        """Whether nodes of this file name their incoming and outgoing flows (BPMN leaves it open)."""
        nodes = [item.element for items in self._record.index.processes for item in items.nodes]
        flows = any(items.flows for items in self._record.index.processes)
        return not flows or any(child(node, tag) is not None for node in nodes for tag in _ENDS.values())

    def _relist(self, before: Flow, after: Flow) -> None:
        if not self._lists_ends:
            return
        for end, tag in _ENDS.items():
            old, new = getattr(before, end), getattr(after, end)
            if old != new:
                self._unlist(old, tag, before.id)
                if (node := self._draft.node_elements.get(new)) is not None:
                    self._record.set_text(add_child(self._record, node, tag), after.id)

    def _unlist(self, node: str, tag: str, flow: str) -> None:
        element = self._draft.node_elements.get(node)
        if element is not None:
            for link in list(element.iterchildren(tag)):
                if plain_id(link, link.text or "") == flow:
                    self._record.remove(link)


def route_of(line: Flow | MessageFlow) -> Route:
    """How a flow is drawn."""
    envelope = line.envelope if isinstance(line, MessageFlow) else ""
    return Route(line.waypoints, line.label_bounds, line.by_hand, line.source, line.target, line.colours, envelope)


def _condition_of(flow: Flow) -> tuple[bool, str, str]:
    return flow.conditional, flow.condition, flow.language


_ENDS = {"source": names.OUTGOING, "target": names.INCOMING}


def _homes(process: Process | None) -> dict[str, str | None]:
    """The sub-process of each node."""
    return {node.id: node.parent for node in reversed(process.nodes)} if process else {}


def _placed(process: Process | None, homes: Mapping[str, str | None]) -> list[_Placed]:
    return [_Placed(process.id, homes.get(flow.source), flow) for flow in process.flows] if process else []


def write_message_flows(draft: BpmnEdit, changes: EntityChanges[MessageFlow]) -> None:
    """Message flows, which stand in the collaboration."""
    record, arranger = draft.record, Arranger(draft.record)
    for found, before, after in changes.present:
        element = arranger.place(None, after.id, found, draft.collaboration(), names.MESSAGE_FLOW)
        blank = MessageFlow(after.id, "", "")
        old = before or draft.grafts.part(element, blank)
        write_name(record, element, old.name, after.name)
        if old.source != after.source:
            record.set(element, "sourceRef", after.source)
        if old.target != after.target:
            record.set(element, "targetRef", after.target)
        write_comments(record, element, old.comments, after.comments)
        routes = route_of(before or blank), route_of(after)
        if routes[0] != routes[1]:
            draft.diagram.edge(after.id, *routes, draft.whole())
