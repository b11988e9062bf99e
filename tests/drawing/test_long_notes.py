"""Annotations hold their text, however long it is."""

from __future__ import annotations

import pytest
from builders import process_of

from itsm_fit.drawing.geometry import on_border, overlap
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.svg import to_svg
from itsm_fit.editor.commands.steps import rename
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Point
from itsm_fit.model.project import Project

_LONG = "Only where the caller has been told, and the record says by whom and when, may the case be closed. " * 4


def _document(box: Bounds | None, below: Bounds | None = None) -> Document:
    nodes = [Node("t", NodeKind.TASK, "Tell", bounds=Bounds(0, 0, 100, 80))]
    if below is not None:
        nodes.append(Node("u", NodeKind.TASK, "Under", bounds=below))
    note = Artifact("n", ArtifactKind.ANNOTATION, "Short", "P", box)
    way = (Point(50, 80), Point(50, 200)) if box else ()
    return Document(
        "p.bpmn", (process_of(nodes, []),), artifacts=(note,), associations=(Association("a", "t", "n", waypoints=way),)
    )


def _written(document: Document, text: str = _LONG) -> Document:
    diagram = Diagram.of(Project(documents=(document,)), document)
    return rename(diagram, "n", text).diagram.document


def _box(document: Document) -> Bounds:
    box = document.artifacts[0].bounds
    assert box is not None
    return box


def test_a_note_grows_down_to_hold_what_is_written_into_it() -> None:
    before = Bounds(0, 200, 140, 40)
    after = _written(_document(before))
    assert (_box(after).x, _box(after).y, _box(after).width) == (0, 200, 140)
    assert _box(after).height > 200
    svg = to_svg(after)
    assert "…" not in svg
    assert 'font-size="8' not in svg
    assert _box(_written(after, "Short")) == _box(after)  # it does not shrink under what may stand beside it


def test_a_note_grows_up_where_a_step_stands_below() -> None:
    step = Bounds(0, 300, 100, 80)
    after = _box(_written(_document(Bounds(150, 600, 140, 40), Bounds(150, 660, 100, 80))))
    assert after.bottom == 640
    assert after.height > 200
    assert not overlap(after, step)


def test_the_line_to_a_note_that_grew_still_ends_at_it() -> None:
    after = _written(_document(Bounds(0, 200, 140, 40)))
    end = after.associations[0].waypoints[-1]
    assert on_border(end, _box(after))


@pytest.mark.parametrize("times", [1, 3])
def test_a_note_that_is_placed_anew_holds_its_text(times: int) -> None:
    document = _document(None)
    note = Artifact("n", ArtifactKind.ANNOTATION, _LONG * times, "P")
    placed = arrange(Document("p.bpmn", document.processes, artifacts=(note,), associations=document.associations))
    assert "…" not in to_svg(placed)
