"""Which diagrams a file has and in which order: its text changed, and read again, as the next reader will see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from itsm_fit.model.document import Document
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.index import BpmnIndex, XmlElement, reference
from itsm_fit.storage.bpmn.read import read_source
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.text import parse
from itsm_fit.storage.bpmn.write import edited_text


def read_again(document: Document) -> Document:
    """The document as it is read once it is written; its parts have the same ids.

    Raises InputError where there is more of something than is read.
    """
    return _read(document, edited_text(document))


def with_diagrams(document: Document, order: Sequence[str]) -> Document:
    """A document of several pages as it is read when its file has these of them alone, in this order.

    All other text stays. What several diagrams draw stands where the first one left has it, what none draws any more
    has no place; no element of the model goes.
    """
    record = BpmnRecord(edited_text(document), document.name)
    whole = {page.id for page in document.pages if not page.frame}
    diagrams = {plane.id: _diagram(plane.element) for plane in record.index.planes if plane.id in whole}
    for own in whole.difference(order):
        record.remove(diagrams[own])
    _put_in_order(record, [diagrams[own] for own in order])
    return _read(document, record.text())


def drawn_beside(document: Document, page: str) -> frozenset[str]:
    """The ids of what other diagrams of the file draw than one of its pages, with what their planes show."""
    text = document.source.text
    if not text:
        return frozenset()
    others = [each for each in BpmnIndex(parse(text, document.name)).planes if each.id != page]
    drawn = [each for plane in others for each in plane.element.iterchildren(names.SHAPE, names.EDGE)]
    return frozenset({*(plane.shows for plane in others), *(reference(each, "bpmnElement") for each in drawn)})


def _put_in_order(record: BpmnRecord, wanted: Sequence[XmlElement]) -> None:
    """Move diagrams that stand before one that they are to follow, no others."""
    root = record.root
    first = min(wanted, key=root.index)
    if first is not wanted[0]:
        record.move(wanted[0], root, first.getprevious())
    for one, following in pairwise(wanted):
        if root.index(following) < root.index(one):
            record.move(following, root, one)


def _diagram(plane: XmlElement) -> XmlElement:
    diagram = plane.getparent()
    return plane if diagram is None else diagram


def _read(document: Document, text: str) -> Document:
    read = read_source(replace(document.source, text=text, as_read=None), document.name).document
    known = {process.id: process for process in document.processes}
    processes = tuple(known[each.id] if known.get(each.id) == each else each for each in read.processes)
    return replace(read, processes=processes)
