"""Fills in what has no place; what has one stays where it is."""

from __future__ import annotations

from itsm_fit.drawing.elements import lines_of, named_of
from itsm_fit.drawing.label_places import label_places, with_clear_labels
from itsm_fit.drawing.layout.blocks import blocks_of
from itsm_fit.drawing.layout.fill import filled
from itsm_fit.drawing.layout.tied import tied
from itsm_fit.drawing.layout.whole import placed
from itsm_fit.drawing.routing import route
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import cut_out, whole_pages, with_page
from itsm_fit.progress import Progress, silent, within


def arrange(document: Document, progress: Progress = silent) -> Document:
    """The document with a place for everything that is to be seen: whole processes, single elements, lines.

    What has a place keeps it; only frames (pools, lanes, sub-processes) grow where something new has to go into
    them, and whole pools make room for new ones. A document that lacks nothing comes back as it is. Groups stay
    without a place: nothing says what they surround. Pages know nothing of one another. `progress` may raise
    `Cancelled`.
    """
    pages = whole_pages(document)
    if len(pages) == 1:
        return _arranged(document, progress)
    for number, page in enumerate(pages):
        own = cut_out(document, page.id)
        arranged = _arranged(own, within(progress, number / len(pages), (number + 1) / len(pages)))
        document = with_page(document, page.id, own, arranged)
    return document


def _arranged(document: Document, progress: Progress) -> Document:
    blocks = blocks_of(document)
    unplaced = [number for number, block in enumerate(blocks) if block.is_unplaced()]
    document = placed(document, blocks, unplaced, within(progress, 0.0, 0.6))
    new = Sketch()
    for block in blocks_of(document):
        new.add(filled(document, block, within(progress, 0.6, 0.6)), 0, 0)
    if new.shapes:
        document = new.put_into(document)
        document = Sketch(labels=label_places(document, set(new.shapes) - set(new.labels))).put_into(document)
    missing = {line.id for line in lines_of(document) if not line.waypoints}
    unlabelled = {named.id for named in named_of(document) if named.label_bounds is None}
    routed = route(document, missing, within(progress, 0.6, 1.0))
    crossing = missing if document.source.text else {line.id for line in lines_of(document)}
    return tied(with_clear_labels(routed, crossing, unlabelled))
