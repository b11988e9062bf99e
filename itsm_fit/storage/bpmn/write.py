"""A `Document` to BPMN bytes: its text as it was read, with only what was edited changed in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import whole_pages
from itsm_fit.model.process import Process
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.draft import BpmnEdit, ids_inside, write_documentation, write_name
from itsm_fit.storage.bpmn.index import Twin, XmlElement, plain_id, text_of
from itsm_fit.storage.bpmn.last_record import LastRecord
from itsm_fit.storage.bpmn.match import EntityChanges, words
from itsm_fit.storage.bpmn.read import read_source
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.text import encode
from itsm_fit.storage.bpmn.write_around import ArtifactWriter, write_pools
from itsm_fit.storage.bpmn.write_associations import AssociationWriter
from itsm_fit.storage.bpmn.write_extension import number, write_own_attributes, write_references, write_requirements
from itsm_fit.storage.bpmn.write_flows import FlowWriter, write_message_flows
from itsm_fit.storage.bpmn.write_lanes import LaneWriter
from itsm_fit.storage.bpmn.write_nodes import NodeWriter

_LATER = frozenset({names.XSI, names.COLOR, names.BIOC})
"""Namespaces that are declared where they are first needed."""
_DECLARATIONS = " ".join(
    f'xmlns:{prefix}="{namespace}"' for namespace, prefix in names.PREFIXES.items() if namespace not in _LATER
)
_EMPTY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<bpmn:definitions {_DECLARATIONS} id="Definitions_1" targetNamespace="urn:itsm-fit:model" exporter="ITSM Fit">\n'
    "  </bpmn:definitions>\n"
)
LAST_RECORD: Final = LastRecord()


def write_bpmn(document: Document) -> bytes:
    """The BPMN 2.0 file of a document, in the encoding it was read in.

    An unedited document gives back its bytes; of an edited one only the edited parts are written anew. A document
    without a source is written as a new file in UTF-8.
    """
    return encode(document.source, edited_text(document))


def edited_text(document: Document, records: LastRecord = LAST_RECORD) -> str:
    """The text of the file, declaration included."""
    source = document.source
    text, before = source.text or _EMPTY, Document(document.name)
    if source.text:
        before = source.as_read or read_source(source, document.name).document
        if _contents(before) == _contents(document):
            return text
    with records.lent(text, before, document.name) as record:
        return _edited(record, before, document)


def _contents(document: Document) -> tuple[object, ...]:
    return (
        document.processes,
        document.pools,
        document.message_flows,
        document.artifacts,
        document.associations,
        document.twins,
        document.pages,
    )


def _edited(record: BpmnRecord, before: Document, after: Document) -> str:
    index = record.index
    draft = BpmnEdit(record, before, after)
    nodes, flows, lanes = NodeWriter(draft), FlowWriter(draft), LaneWriter(draft)
    pools = EntityChanges(before.pools, [item.element for item in index.pools], after.pools)
    messages = EntityChanges(before.message_flows, [item.element for item in index.message_flows], after.message_flows)
    artifacts = EntityChanges(before.artifacts, [item.element for item in index.artifacts], after.artifacts)
    associations = EntityChanges(before.associations, [item.element for item in index.associations], after.associations)
    everything: list[EntityChanges[Any]] = [
        *(draft.processes, nodes.changes, flows.changes, lanes.changes),
        *(pools, messages, artifacts, associations),
    ]
    _name_unnamed(record, everything)
    if record.index.twins:
        _part_twins(record, draft.before.twins != draft.after.twins, everything)
    draft.add_pages()
    _write_processes(draft)
    write_pools(draft, pools)
    lanes.write()
    nodes.write()
    lanes.write_members(nodes.changes)
    flows.write()
    artifact_writer = ArtifactWriter(draft)
    artifact_writer.write(artifacts)
    AssociationWriter(draft).write(associations)
    write_message_flows(draft, messages)
    _remove(draft, everything)
    draft.diagram.end_nowhere()
    artifact_writer.remove_data(artifacts)
    if before.pages != after.pages:
        if len(whole_pages(after)) > 1:
            draft.show_collaboration()
        draft.diagram.write_pages(draft.whole()[0])
    return record.text()


def _name_unnamed(record: BpmnRecord, everything: Iterable[EntityChanges[Any]]) -> None:
    """Write down the made-up ids once an edit speaks of one of them: another count would give another id."""
    unnamed = record.index.unnamed
    if not unnamed:
        return
    spoken_of = _spoken_of(everything)
    if any(item.id in spoken_of for item in unnamed):
        for item in unnamed:
            record.set(item.element, "id", item.id)


def _spoken_of(everything: Iterable[EntityChanges[Any]]) -> set[str]:
    return {word for changes in everything for entity in changes.stirred() for word in words(entity)}


def _part_twins(record: BpmnRecord, wanted: bool, everything: Iterable[EntityChanges[Any]]) -> None:
    """Write down the ids that tell twins apart, and all that refers to them, once an edit speaks of one of them.

    It does also when the first of them goes, whose id the next would have then.
    """
    index = record.index
    gone = {word for changes in everything for each in changes.removed for word in words(each.before)}
    spoken_of = _spoken_of(everything)
    if not wanted and not any(twin.id in spoken_of or twin.written in gone for twin in index.twins):
        return
    made = {twin.id for twin in index.twins}
    ends = [
        (flow.element, attribute, own)
        for items in index.processes
        for flow in items.flows
        for attribute in ("sourceRef", "targetRef")
        if (own := index.flow_end(flow, attribute)) in made
    ]
    for element, attribute, own in ends:
        record.set(element, attribute, own)
    for twin in index.twins:
        record.set(twin.element, "id", twin.id)
        for drawn in (index.shapes.get(twin.id), index.edges.get(twin.id)):
            if drawn is not None:
                record.set(drawn, "bpmnElement", twin.id)
        if twin.element.tag != names.SEQUENCE_FLOW:
            _list_in_lanes(record, twin)


def _list_in_lanes(record: BpmnRecord, twin: Twin) -> None:
    """Beside the first of its id."""
    process = next(twin.element.iterancestors(names.PROCESS))
    for link in [*process.iterdescendants(names.FLOW_NODE_REF)]:
        lane = link.getparent()
        if lane is not None and plain_id(link, text_of(link)) == twin.written:
            record.set_text(record.add(lane, names.FLOW_NODE_REF, after=link), twin.id)


def _write_processes(draft: BpmnEdit) -> None:
    for element, before, after in draft.placed_processes:
        if before is not after:
            _write_process(draft.record, element, before or Process(after.id), after)


def _write_process(record: BpmnRecord, element: XmlElement, before: Process, after: Process) -> None:
    write_name(record, element, before.name, after.name)
    write_documentation(record, element, before.documentation, after.documentation)
    own = {
        "weight": (before.weight, after.weight, None if after.weight == 1 else number(after.weight)),
        "casesPerMonth": (before.cases_per_month, after.cases_per_month, number(after.cases_per_month)),
        "practice": (before.practice, after.practice, after.practice or None),
    }
    changed = {attribute: written for attribute, (was, now, written) in own.items() if was != now}
    if changed:
        write_own_attributes(record, element, names.FIT_PROCESS, changed)
    write_requirements(record, element, before.requirements, after.requirements)
    write_references(record, element, before.requirement_refs, after.requirement_refs)


def _remove(draft: BpmnEdit, everything: Iterable[EntityChanges[Any]]) -> None:
    """Take removed elements out of the model, and what shows them out of the diagrams."""
    record = draft.record
    removed = [element for changes in everything for element, _ in changes.removed]
    if not removed:
        return
    dead = {own for element in removed for own in ids_inside(element)}
    for element in removed:
        record.remove(element)
    draft.diagram.remove(dead - set(ids_inside(record.root)), draft.whole()[0])
