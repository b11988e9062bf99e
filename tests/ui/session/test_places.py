"""Places found for drawings are remembered no longer than the drawings themselves."""

from __future__ import annotations

import gc
import weakref

from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Process
from ui.session.places import PlacedDocuments


def _document(*nodes: Node) -> Document:
    return Document("a.bpmn", (Process("P", nodes=nodes),))


def test_a_drawing_with_all_its_places_is_its_own_laid_out_form() -> None:
    document = _document(Node("a", NodeKind.TASK, bounds=Bounds(0, 0, 100, 80)))
    assert PlacedDocuments().of(document) is document


def test_one_without_is_laid_out_once() -> None:
    places, document = PlacedDocuments(), _document(Node("a", NodeKind.TASK))
    assert places.of(document).processes[0].nodes[0].bounds is not None
    assert places.of(document) is places.of(document)


def test_a_drawing_that_nobody_holds_any_more_is_let_go_of() -> None:
    places = PlacedDocuments()
    held = []
    for node in (Node("a", NodeKind.TASK), Node("a", NodeKind.TASK, bounds=Bounds(0, 0, 100, 80))):
        document = _document(node)
        held += [weakref.ref(document), weakref.ref(places.of(document))]
        del document
    gc.collect()
    assert [each() for each in held] == [None] * 4
