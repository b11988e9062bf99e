"""Our own extension elements into the tree: requirements, shares and what a process is worth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from itsm_fit.model.requirement import Requirement
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import Arranger, add_child, child_or_new
from itsm_fit.storage.bpmn.extension import extensions, reference_elements, requirement_elements
from itsm_fit.storage.bpmn.index import XmlElement
from itsm_fit.storage.bpmn.match import EntityChanges
from itsm_fit.storage.bpmn.record import BpmnRecord


class _Reference(NamedTuple):
    id: str


def write_requirements(
    record: BpmnRecord, holder: XmlElement, before: Sequence[Requirement], after: Sequence[Requirement]
) -> None:
    """Bring the requirements of a node or process up to date."""
    if before == after:
        return
    changes = EntityChanges(before, requirement_elements(holder), after)
    arranger = Arranger(record)
    for found, old, new in changes.present:
        element = arranger.place(None, new.id, found, _holder(record, holder), names.REQUIREMENT)
        _write_requirement(record, element, old or Requirement(new.id), new)
    _remove(record, changes)


def write_references(record: BpmnRecord, holder: XmlElement, before: Sequence[str], after: Sequence[str]) -> None:
    """Bring the references to requirements up to date."""
    if before == after:
        return
    olds, news = [[_Reference(own) for own in ids] for ids in (before, after)]
    changes = EntityChanges(olds, reference_elements(holder), news)
    arranger = Arranger(record)
    for element, _, new in changes.present:
        arranger.place(None, new.id, element, _holder(record, holder), names.REQUIREMENT_REF)
    _remove(record, changes)


def write_own_attributes(record: BpmnRecord, holder: XmlElement, tag: str, changed: Mapping[str, str | None]) -> None:
    """Set attributes of our one element `tag` on a flow or process; an element left without any is removed."""
    element = next(iter(extensions(holder, tag)), None)
    if element is None:
        if all(value is None for value in changed.values()):
            return
        element = add_child(record, _holder(record, holder), tag)
    for attribute, value in changed.items():
        record.set(element, attribute, value)
    if not element.attrib:
        drop(record, element)


def number(value: float | None) -> str | None:
    """A number as XML and people write it: without a needless fraction."""
    if value is None:
        return None
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))


def _write_requirement(record: BpmnRecord, element: XmlElement, before: Requirement, after: Requirement) -> None:
    if after.priority is not before.priority:
        record.set(element, "priority", after.priority and after.priority.value)
    if after.weight != before.weight:
        record.set(element, "weight", number(after.weight))
    if after.category != before.category:
        record.set(element, "category", after.category or None)
    if after.note != before.note:
        record.set(element, "note", after.note or None)
    if after.text != before.text:
        record.set_text(element, after.text)


def _holder(record: BpmnRecord, owner: XmlElement) -> XmlElement:
    return child_or_new(record, owner, names.EXTENSIONS)


def _remove(record: BpmnRecord, changes: EntityChanges[Requirement] | EntityChanges[_Reference]) -> None:
    for element, _ in changes.removed:
        drop(record, element)


def drop(record: BpmnRecord, element: XmlElement) -> None:
    """Remove an element, and the extension elements around it when nothing is left in them."""
    holder = element.getparent()
    record.remove(element)
    if holder is not None and not len(holder) and not (holder.text or "").strip():
        record.remove(holder)
