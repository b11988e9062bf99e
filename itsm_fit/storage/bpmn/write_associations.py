"""Dotted lines into the tree."""

from __future__ import annotations

from itsm_fit.model.document import Association
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import add_child
from itsm_fit.storage.bpmn.comments import write_comments
from itsm_fit.storage.bpmn.draft import BpmnEdit
from itsm_fit.storage.bpmn.index import XmlElement
from itsm_fit.storage.bpmn.match import EntityChanges
from itsm_fit.storage.bpmn.write_around import DATA
from itsm_fit.storage.bpmn.write_diagram import Route

_PLACEHOLDER = "__targetRef_placeholder"
"""The name other modelers give a property that stands for a step's input, so that they know it again."""


class AssociationWriter:
    """Dotted lines: between data and a step they stand in the step, as BPMN has it."""

    def __init__(self, draft: BpmnEdit) -> None:
        self._draft, self._record = draft, draft.record
        self._artifacts = {artifact.id: artifact for artifact in draft.after.artifacts}

    def write(self, changes: EntityChanges[Association]) -> None:
        for element, before, after in changes.present:
            if before is after:
                continue
            if element is None or before is None:
                write_comments(self._record, self._new(after), (), after.comments)
            elif (before.source, before.target, before.arrow) != (after.source, after.target, after.arrow):
                self._record.remove(element)
                write_comments(self._record, self._new(after), (), after.comments)
            else:
                write_comments(self._record, element, before.comments, after.comments)
            old, new = _route_of(before) if before else Route(), _route_of(after)
            if old != new:
                self._draft.diagram.edge(after.id, old, new, self._draft.whole())

    def _new(self, association: Association) -> XmlElement:
        source, target = association.source, association.target
        nodes = self._draft.node_elements
        if association.arrow and self._is_data(source) and target in nodes:
            return self._data_association(association, nodes[target], names.DATA_INPUT_ASSOCIATION)
        if association.arrow and self._is_data(target) and source in nodes:
            return self._data_association(association, nodes[source], names.DATA_OUTPUT_ASSOCIATION)
        element = add_child(self._record, self._container(association), names.ASSOCIATION)
        self._record.set(element, "id", association.id)
        self._record.set(element, "sourceRef", source)
        self._record.set(element, "targetRef", target)
        if association.arrow:
            self._record.set(element, "associationDirection", "One")
        return element

    def _is_data(self, own: str) -> bool:
        return own in self._artifacts and self._artifacts[own].kind in DATA

    def _data_association(self, association: Association, step: XmlElement, tag: str) -> XmlElement:
        record = self._record
        into = tag == names.DATA_INPUT_ASSOCIATION
        data = association.source if into else association.target
        element = add_child(record, step, tag)
        record.set(element, "id", association.id)
        if into:
            record.set_text(add_child(record, element, names.SOURCE_REF), data)
        record.set_text(add_child(record, element, names.TARGET_REF), self._input_of(step) if into else data)
        return element

    def _input_of(self, step: XmlElement) -> str:
        """BPMN wants an input association to end in something of the step: a property made for it."""
        for found in step.iterchildren(names.PROPERTY):
            if found.get("name") == _PLACEHOLDER and found.get("id"):
                return str(found.get("id"))
        made = add_child(self._record, step, names.PROPERTY)
        own = self._record.free_id(f"{step.get('id')}_input")
        self._record.set(made, "id", own)
        self._record.set(made, "name", _PLACEHOLDER)
        return own

    def _container(self, association: Association) -> XmlElement:
        """The innermost thing that holds one of the ends: BPMN lets an association stand at any level."""
        for end in (association.source, association.target):
            if end in self._draft.node_elements:
                parent = self._draft.node_elements[end].getparent()
                if parent is not None:
                    return parent
        for end in (association.source, association.target):
            artifact = self._artifacts.get(end)
            held = artifact.parent if artifact else None
            if held in self._draft.process_elements:
                return self._draft.process_elements[held]
            if held in self._draft.node_elements:
                return self._draft.node_elements[held]
        if next(self._record.root.iterchildren(names.COLLABORATION), None) is not None:
            return self._draft.collaboration()
        return next(iter(self._draft.process_elements.values()))


def _route_of(line: Association) -> Route:
    return Route(line.waypoints, None, line.by_hand, line.source, line.target, line.colours)
