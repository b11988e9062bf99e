"""Folding a sub-process and unfolding it again leads back to the very same drawing, and the other way round."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from invariants import visible_nodes
from random_models import documents
from thorough import examples

from itsm_fit.drawing.layout import arrange
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.steps import renamed
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.tail import moved
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Process
from itsm_fit.model.project import Project


def _drawn(document: Document) -> Diagram:
    return Diagram(Project(documents=(arrange(document),)), 0)


def _turned(diagram: Diagram, frame: str, *, expanded: bool) -> Diagram:
    return folded(diagram, frame) if expanded else unfolded(diagram, frame)


@settings(max_examples=examples(50), deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(), st.data())
def test_fold_and_unfold_lead_back_to_the_very_same_drawing(document: Document, data: st.DataObject) -> None:
    before = _drawn(document)
    frames = [n for p in before.document.processes for n in visible_nodes(p) if n.kind.is_sub_process and n.bounds]
    assume(frames)
    frame = data.draw(st.sampled_from(frames))
    there = _turned(before, frame.id, expanded=frame.expanded)
    back = _turned(there, frame.id, expanded=not frame.expanded)
    assert back.document == before.document
    assert _turned(back, frame.id, expanded=frame.expanded).document == there.document


def _with_a_frame() -> Diagram:
    nodes = (
        Node("a", NodeKind.TASK, bounds=Bounds(0, 100, 100, 80)),
        Node("f", NodeKind.SUB_PROCESS, "Frame", bounds=Bounds(150, 40, 350, 200)),
        Node("i", NodeKind.TASK, "Inner", parent="f", bounds=Bounds(250, 100, 100, 80)),
        Node("b", NodeKind.TASK, bounds=Bounds(550, 100, 100, 80)),
    )
    return _drawn(Document("a.bpmn", (Process("P", nodes=nodes),)))


def test_a_name_given_in_between_is_kept() -> None:
    before = _with_a_frame()
    back = unfolded(renamed(folded(before, "f"), "b", "Another"), "f")
    assert back.document == renamed(before, "b", "Another").document


def test_what_was_moved_in_between_stays_where_it_was_moved_to() -> None:
    closed = folded(_with_a_frame(), "f")
    far = moved(closed, ["b"], 600.0, 300.0)
    there = far.document.processes[0].node_by_id["b"].bounds
    assert unfolded(far, "f").document.processes[0].node_by_id["b"].bounds == there
