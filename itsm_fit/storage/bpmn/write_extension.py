"""Our own extension elements into the tree: requirements, shares, minutes and what a process is worth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple
from typing import NamedTuple

from itsm_fit.model.process import StepTime
from itsm_fit.model.requirement import ORIGIN_TEXTS, Requirement, ids_as_text
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import Arranger, add_child, child_or_new, drop
from itsm_fit.storage.bpmn.extension import (
    TIMES,
    extensions,
    reference_elements,
    requirement_comments,
    requirement_elements,
)
from itsm_fit.storage.bpmn.index import XmlElement
from itsm_fit.storage.bpmn.match import EntityChanges
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.thread import write_thread


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


def write_time(record: BpmnRecord, holder: XmlElement, before: StepTime, after: StepTime) -> None:
    """Bring the minutes of a step up to date; what stands there and is no number stays until it is given anew."""
    pairs = zip(TIMES, astuple(before), astuple(after), strict=True)
    changed = {attribute: number(now) for attribute, was, now in pairs if was != now}
    if changed:
        write_own_attributes(record, holder, names.FIT_TIME, changed)


def number(value: float | None) -> str | None:
    """A number as XML and people write it: without a needless fraction."""
    if value is None:
        return None
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))


def _write_requirement(record: BpmnRecord, element: XmlElement, before: Requirement, after: Requirement) -> None:
    for attribute, value in _attributes(after).items():
        if value != _attributes(before)[attribute]:
            record.set(element, attribute, value or None)
    if after.comments != before.comments:
        write_thread(record, requirement_comments(element), lambda: element, before.comments, after.comments)
    if (after.text, after.comments) != (before.text, before.comments):
        record.set_text(element, after.text, beside=requirement_comments(element))


def _attributes(its: Requirement) -> dict[str, str | None]:
    """What stands in the tag beside the id."""
    return {
        "priority": its.priority and its.priority.value,
        "weight": number(its.weight),
        "category": its.category,
        "note": its.note,
        **{name: getattr(its, name) for name in ORIGIN_TEXTS},
        "dependsOn": ids_as_text(its.depends_on),
        "state": its.state and its.state.value,
    }


def _holder(record: BpmnRecord, owner: XmlElement) -> XmlElement:
    return child_or_new(record, owner, names.EXTENSIONS)


def _remove(record: BpmnRecord, changes: EntityChanges[Requirement] | EntityChanges[_Reference]) -> None:
    for element, _ in changes.removed:
        drop(record, element)
