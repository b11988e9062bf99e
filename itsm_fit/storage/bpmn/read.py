"""BPMN bytes to a `Document`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from itsm_fit import collector
from itsm_fit.errors import InputError
from itsm_fit.findings import Issue
from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, ArtifactKind, Association, BpmnSource, Document, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Process
from itsm_fit.storage.bpmn import extension, names
from itsm_fit.storage.bpmn.comments import documenting, note_unread, read_comments
from itsm_fit.storage.bpmn.geometry import Geometry
from itsm_fit.storage.bpmn.index import (
    BpmnIndex,
    IndexedElement,
    ProcessItems,
    XmlElement,
    child,
    ends,
    local_name,
    reference,
    text_of,
)
from itsm_fit.storage.bpmn.notes import Notes
from itsm_fit.storage.bpmn.read_definitions import read_definitions
from itsm_fit.storage.bpmn.read_node import NodeReader
from itsm_fit.storage.bpmn.read_pages import read_pages
from itsm_fit.storage.bpmn.text import decode, parse
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.limits import Limit, check_ways


class BpmnFile(NamedTuple):
    """A document and what was noticed while reading it."""

    document: Document
    issues: tuple[Issue, ...] = ()


def read_bpmn(data: bytes, name: str) -> Document:
    """The model in a BPMN 2.0 file; `name` is the file's name, for messages and `Document.name`.

    Raises InputError when the bytes are no BPMN 2.0, hold a DOCTYPE or hold no process.
    """
    return read_bpmn_with_issues(data, name).document


@guarded
def read_bpmn_with_issues(data: bytes, name: str) -> BpmnFile:
    """Like `read_bpmn`, with the issues: values that cannot be used and are left out."""
    return read_source(decode(data, name), name)


def issues_of(document: Document) -> tuple[Issue, ...]:
    """What there is to say about the text that a document was read from."""
    source = document.source
    if source.as_read is not None and source.as_read.name == document.name:
        return source.issues
    return read_source(source, document.name).issues if source.text else ()


@guarded
@collector.paused()
def read_source(source: BpmnSource, name: str) -> BpmnFile:
    """The document that a text holds."""
    root = parse(source.text, name)
    index = BpmnIndex(root)
    if not index.processes:
        raise InputError(tr("The model holds no process: draw one, or choose another file."), file=name)
    notes = Notes(name)
    _check_amount(index, name)
    document = read_index(index, notes, name)
    Limit.NAME.check(max(map(len, _names(document)), default=0), name)
    for process in document.processes:
        check_ways(process, name)
    del index  # before the tree: no thread goes on while either is let go, which takes a while
    extension.note_misplaced(root, notes)
    known = replace(source, as_read=document, issues=notes.issues)
    return BpmnFile(replace(document, source=known), notes.issues)


def _check_amount(index: BpmnIndex, name: str) -> None:
    """Raise InputError where a tree draws more than can be worked with."""
    several = [len(items.nodes) + len(items.flows) for items in index.processes]
    Limit.DRAWN.check(sum(several) + len(index.message_flows) + len(index.artifacts) + len(index.associations), name)
    lanes = sum(len(items.lanes) for items in index.processes)
    Limit.FRAMES.check(lanes + len(index.processes) + len(index.pools), name)


def _names(document: Document) -> Iterator[str]:
    """What is written on the drawing."""
    for process in document.processes:
        yield process.name
        yield from (node.name for node in process.nodes)
        yield from (flow.name for flow in process.flows)
        yield from (lane.name for lane in process.lanes)
    yield from (pool.name for pool in document.pools)
    yield from (flow.name for flow in document.message_flows)
    yield from (artifact.text for artifact in document.artifacts)


def read_index(index: BpmnIndex, notes: Notes, name: str) -> Document:
    """The values of an indexed tree, without its source."""
    geometry = Geometry(index, notes)
    nodes = NodeReader(index, geometry, notes)
    processes = tuple(_process(items, nodes, geometry, notes) for items in index.processes)
    process_ids = {process.id for process in processes}
    return Document(
        name,
        processes,
        tuple(_pool(item, process_ids, geometry, notes) for item in index.pools),
        tuple(_message_flow(item, geometry, notes) for item in index.message_flows),
        tuple(_artifact(item, index, geometry, notes) for item in index.artifacts),
        tuple(_association(item, geometry, notes) for item in index.associations),
        read_definitions(index),
        tuple((twin.id, twin.written) for twin in index.twins),
        read_pages(index, notes),
    )


def _process(items: ProcessItems, nodes: NodeReader, geometry: Geometry, notes: Notes) -> Process:
    element = items.element
    own = next(iter(extension.extensions(element, names.FIT_PROCESS)), None)
    note_unread(element, items.id, notes)
    weight = None if own is None else notes.amount(own.get("weight"), items.id, "weight")
    return Process(
        items.id,
        element.get("name") or "",
        documentation(element),
        nodes.read(items),
        tuple(_flow(item, nodes.index, geometry, notes) for item in items.flows),
        tuple(_lane(item, geometry, notes) for item in items.lanes),
        1.0 if weight is None else weight,
        None if own is None else notes.amount(own.get("casesPerMonth"), items.id, tr("number of cases per month")),
        "" if own is None else (own.get("practice") or "").strip(),
        extension.read_requirements(element, items.id, notes),
        extension.read_references(element, items.id, notes),
    )


def _flow(item: IndexedElement, index: BpmnIndex, geometry: Geometry, notes: Notes) -> Flow:
    element = item.element
    says_more = len(element) > 0
    condition = child(element, names.CONDITION) if says_more else None
    source, target = index.flow_end(item, "sourceRef"), index.flow_end(item, "targetRef")
    return Flow(
        item.id,
        source,
        target,
        element.get("name") or "",
        extension.read_share(element, item.id, notes) if says_more else None,
        condition is not None,
        geometry.waypoints(item.id, source, target),
        geometry.label(item.id),
        geometry.by_hand(item.id),
        "" if condition is None else text_of(condition),
        "" if condition is None else condition.get("language") or "",
        colours=geometry.colours(item.id),
        comments=read_comments(element, item.id, notes),
    )


def _lane(item: IndexedElement, geometry: Geometry, notes: Notes) -> Lane:
    return Lane(
        item.id,
        item.element.get("name") or "",
        item.parent or None,
        geometry.bounds(item.id),
        geometry.horizontal(item.id),
        colours=geometry.colours(item.id),
        comments=read_comments(item.element, item.id, notes),
    )


def _pool(item: IndexedElement, process_ids: set[str], geometry: Geometry, notes: Notes) -> Pool:
    process = reference(item.element, "processRef")
    return Pool(
        item.id,
        item.element.get("name") or "",
        process if process in process_ids else None,
        geometry.bounds(item.id),
        geometry.horizontal(item.id),
        colours=geometry.colours(item.id),
        comments=read_comments(item.element, item.id, notes),
    )


def _message_flow(item: IndexedElement, geometry: Geometry, notes: Notes) -> MessageFlow:
    source, target = reference(item.element, "sourceRef"), reference(item.element, "targetRef")
    return MessageFlow(
        item.id,
        source,
        target,
        item.element.get("name") or "",
        geometry.waypoints(item.id, source, target),
        geometry.label(item.id),
        geometry.by_hand(item.id),
        colours=geometry.colours(item.id),
        comments=read_comments(item.element, item.id, notes),
        envelope=geometry.envelope(item.id),
    )


def _artifact(item: IndexedElement, index: BpmnIndex, geometry: Geometry, notes: Notes) -> Artifact:
    element = item.element
    kind = ArtifactKind.DATA_OBJECT if element.tag == names.DATA_OBJECT else names.ARTIFACT_KINDS[element.tag]
    return Artifact(
        item.id,
        kind,
        _artifact_text(element, kind, index),
        item.parent or None,
        geometry.bounds(item.id),
        geometry.label(item.id),
        _is_collection(element, index),
        colours=geometry.colours(item.id),
        comments=read_comments(item.element, item.id, notes),
    )


def _artifact_text(element: XmlElement, kind: ArtifactKind, index: BpmnIndex) -> str:
    if kind is ArtifactKind.ANNOTATION:
        text = child(element, names.TEXT)
        return "" if text is None else text_of(text)
    if kind is ArtifactKind.GROUP:
        value = index.target(reference(element, "categoryValueRef"))
        return "" if value is None else value.get("value") or ""
    if element.get("name") is not None:
        return element.get("name") or ""
    stands_for = _stands_for(element, index)
    return "" if stands_for is None else stands_for.get("name") or ""


def _stands_for(element: XmlElement, index: BpmnIndex) -> XmlElement | None:
    """The data object or store behind a reference to it."""
    return index.target(reference(element, f"{local_name(element).removesuffix('Reference')}Ref"))


def _is_collection(element: XmlElement, index: BpmnIndex) -> bool:
    holders = (element, _stands_for(element, index))
    return any(holder is not None and holder.get("isCollection") in {"true", "1"} for holder in holders)


def _association(item: IndexedElement, geometry: Geometry, notes: Notes) -> Association:
    source, target = ends(item)
    directed = item.element.tag != names.ASSOCIATION or item.element.get("associationDirection") in {"One", "Both"}
    return Association(
        item.id,
        source,
        target,
        directed,
        geometry.waypoints(item.id, source, target),
        geometry.by_hand(item.id),
        geometry.colours(item.id),
        read_comments(item.element, item.id, notes),
    )


def documentation(element: XmlElement) -> str:
    """The text of the first documentation element."""
    return next(map(text_of, documenting(element)), "")
