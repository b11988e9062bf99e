"""Lanes into the tree, and which nodes they list."""

from __future__ import annotations

from typing import NamedTuple

from itsm_fit.model.process import Lane, Process
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import Arranger, add_child, child_or_new
from itsm_fit.storage.bpmn.comments import write_comments
from itsm_fit.storage.bpmn.draft import BpmnEdit, write_name
from itsm_fit.storage.bpmn.index import XmlElement, plain_id
from itsm_fit.storage.bpmn.match import EntityChanges
from itsm_fit.storage.bpmn.write_diagram import ElementLook
from itsm_fit.storage.bpmn.write_nodes import PlacedNode


class _PlacedLane(NamedTuple):
    process: str
    lane: Lane

    @property
    def id(self) -> str:
        return self.lane.id


class LaneWriter:
    """Brings lanes and their lists of nodes up to date."""

    def __init__(self, draft: BpmnEdit) -> None:
        self._draft, self._record = draft, draft.record
        before: list[_PlacedLane] = []
        elements: list[XmlElement] = []
        after: list[_PlacedLane] = []
        self._outer: dict[str, str | None] = {}
        for items, old, new in draft.process_pairs():
            before.extend(_placed(old))
            after.extend(_placed(new))
            elements.extend(item.element for item in (items.lanes if items else ()))
            self._outer |= {lane.id: lane.parent for lane in reversed(old.lanes if old else ())}
        self._before_elements = {lane.id: element for lane, element in zip(before[::-1], elements[::-1], strict=True)}
        self._elements = dict(self._before_elements)
        self.changes: EntityChanges[_PlacedLane] = EntityChanges(before, elements, after)

    def write(self) -> None:
        arranger = Arranger(self._record)
        for found, before, (process, lane) in self.changes.present:
            scope = process, lane.parent
            moved = before is not None and (before.process, before.lane.parent) != scope
            home = None if moved or found is None else found.getparent()
            container = self._lane_set(process, lane.parent) if home is None else home
            element = arranger.place(scope, lane.id, found, container, names.LANE, moved=moved)
            self._elements.setdefault(lane.id, element)
            old = Lane(lane.id) if before is None else before.lane
            if old is not lane:
                write_name(self._record, element, old.name, lane.name)
                write_comments(self._record, element, old.comments, lane.comments)
                looks = _look(old), _look(lane)
                if looks[0] != looks[1]:
                    self._draft.diagram.shape(lane.id, *looks, self._draft.scopes(process, None))

    def write_members(self, nodes: EntityChanges[PlacedNode]) -> None:
        """Take nodes that left a lane off its list and put those that entered on it."""
        for _, node in nodes.removed:
            self._unlist(node.node.lane, node.id)
        for _, before, after in nodes.present:
            was, now = before and before.node.lane, after.node.lane
            if was == now:
                continue
            self._unlist(was, after.id)
            if now in self._elements:
                link = add_child(self._record, self._elements[now], names.FLOW_NODE_REF)
                self._record.set_text(link, after.id)

    def _unlist(self, lane: str | None, node: str) -> None:
        """Off the lane's list and off those of the lanes around it."""
        at = lane
        seen: set[str] = set()
        while at is not None and at not in seen:
            seen.add(at)
            element = self._before_elements.get(at)
            for link in [] if element is None else list(element.iterchildren(names.FLOW_NODE_REF)):
                if plain_id(link, link.text or "") == node:
                    self._record.remove(link)
            at = self._outer.get(at)

    def _lane_set(self, process: str, parent: str | None) -> XmlElement:
        if parent is not None and parent in self._elements:
            return child_or_new(self._record, self._elements[parent], names.CHILD_LANE_SET)
        found = child_or_new(self._record, self._draft.process_elements[process], names.LANE_SET)
        if found.get("id") is None and not len(found):
            self._record.set(found, "id", self._record.free_id(f"LaneSet_{process}"))
        return found


def _look(lane: Lane) -> ElementLook:
    return ElementLook(lane.bounds, None, {"isHorizontal": lane.horizontal}, lane.colours)


def _placed(process: Process | None) -> list[_PlacedLane]:
    return [] if process is None else [_PlacedLane(process.id, lane) for lane in process.lanes]
