"""Dissolving a sub-process: its steps stand in its place, and the flow runs on through them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from itsm_fit.drawing.layout import arrange
from itsm_fit.editor.commands.dissolve import dissolved
from itsm_fit.editor.commands.fold import folded
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.slide import is_level
from itsm_fit.errors import EditError
from itsm_fit.model.document import Artifact, ArtifactKind, Document, Pool
from itsm_fit.model.process import EventKind, Flow, Lane, Loop, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement

SUB, TASK, END = NodeKind.SUB_PROCESS, NodeKind.TASK, NodeKind.END
INNER = (
    Node("in", NodeKind.START, parent="sub"),
    Node("a", TASK, "A", parent="sub"),
    Node("way", NodeKind.EXCLUSIVE, parent="sub"),
    Node("b", TASK, "B", parent="sub"),
    Node("out", END, parent="sub"),
)
FLOWS = (("s", "sub"), ("sub", "e"), ("in", "a"), ("a", "way"), ("way", "b"), ("way", "out"), ("b", "out"))


def _sheet(*inner: Node, flows: tuple[tuple[str, str], ...] = FLOWS, sub: Node | None = None) -> Diagram:
    sub = sub or Node("sub", SUB, "Solve", lane="desk")
    outer = (Node("s", NodeKind.START, lane="desk"), sub, Node("e", END, lane="desk"))
    lines = tuple(Flow(f"{a}-{b}", a, b, share=0.4 if a == "way" else None) for a, b in flows)
    process = Process("P", "P", nodes=(*outer, *inner), flows=lines, lanes=(Lane("desk", "Desk"),))
    notes = (Artifact("note", ArtifactKind.ANNOTATION, "Why", parent="sub"),)
    return Diagram(
        Project(documents=(arrange(Document("p.bpmn", (process,), (Pool("pool", "P", "P"),), (), notes)),)), 0
    )


def _pairs(diagram: Diagram) -> set[tuple[str, str]]:
    return {(flow.source, flow.target) for flow in diagram.document.processes[0].flows}


@pytest.mark.parametrize("fold", [False, True], ids=["open", "folded"])
def test_the_steps_come_out_and_the_flow_runs_through_them(fold: bool) -> None:
    before = _sheet(*INNER)
    diagram, steps = dissolved(folded(before, "sub") if fold else before, "sub")
    process = diagram.document.processes[0]
    assert steps == ["a", "way", "b"]
    assert _pairs(diagram) == {("s", "a"), ("a", "way"), ("way", "b"), ("way", "e"), ("b", "e")}
    assert {(node.parent, node.lane) for node in process.nodes} == {(None, "desk")}
    assert {node.id for node in process.nodes} == {"s", "a", "way", "b", "e"}
    assert next(flow for flow in process.flows if flow.target == "e" and flow.source == "way").share == 0.4
    assert all(flow.waypoints and is_level(flow.waypoints) for flow in process.flows)
    assert diagram.document.artifacts[0].parent == "P"


def test_open_steps_stay_where_they_stand() -> None:
    before = _sheet(*INNER)
    diagram, _ = dissolved(before, "sub")
    places = {node.id: node.bounds for node in before.document.processes[0].nodes}
    assert all(node.bounds == places[node.id] for node in diagram.document.processes[0].nodes)


def test_an_empty_one_goes_and_the_flow_closes_up() -> None:
    diagram, steps = dissolved(_sheet(flows=FLOWS[:2]), "sub")
    assert steps == []
    assert _pairs(diagram) == {("s", "e")}


def test_one_inside_another_hands_its_steps_to_that() -> None:
    deep = (Node("deep", SUB, "Deep", parent="sub"), Node("c", TASK, "C", parent="deep"))
    diagram, _ = dissolved(_sheet(INNER[0], *deep, INNER[-1], flows=(*FLOWS[:2], ("in", "deep"))), "deep")
    assert diagram.document.processes[0].node_by_id["c"].parent == "sub"
    assert ("in", "c") in _pairs(diagram)


def test_what_nothing_leads_to_keeps_its_start() -> None:
    diagram, _ = dissolved(_sheet(*INNER, flows=FLOWS[1:]), "sub")
    assert ("in", "a") in _pairs(diagram)


BORDER = Node("late", NodeKind.BOUNDARY, parent=None, attached_to="sub", event=EventKind.TIMER)


@pytest.mark.parametrize(
    ("inner", "flows", "sub", "reason"),
    [
        ((*INNER, BORDER), FLOWS, {}, "has events on its border"),
        (INNER, FLOWS, {"loop": Loop.STANDARD}, "repeats as a whole"),
        (INNER, FLOWS, {"requirements": (Requirement("R", "Text"),)}, "asks requirements itself"),
        (INNER, FLOWS[2:], {"triggered_by_event": True}, "is started by an event"),
        ((*INNER[:4], replace(INNER[4], event=EventKind.TERMINATE)), FLOWS, {}, "would end the whole process"),
        ((*INNER, Node("c", TASK, parent="sub")), (*FLOWS, ("in", "c")), {}, "begins at 2 steps"),
        (INNER, (*FLOWS, ("sub", "s2")), {}, "2 flows leave “Solve”"),
        (INNER[:4], FLOWS[:5], {}, "does not end everywhere"),
        ((*INNER[:2], replace(INNER[2], kind=NodeKind.PARALLEL), *INNER[3:]), FLOWS, {}, "at 2 places after a split"),
    ],
)
def test_what_would_change_its_meaning_is_refused_with_the_way_out(
    inner: tuple[Node, ...], flows: tuple[tuple[str, str], ...], sub: dict[str, object], reason: str
) -> None:
    frame = Node("sub", SUB, "Solve", lane="desk", **sub)  # type: ignore[arg-type]
    more = (Node("s2", END),) if ("sub", "s2") in flows else ()
    with pytest.raises(EditError, match=reason) as refused:
        dissolved(_sheet(*inner, *more, flows=flows, sub=frame), "sub")
    assert " first" in str(refused.value) or "instead" in str(refused.value)


def test_a_step_is_no_sub_process() -> None:
    with pytest.raises(EditError, match="Only sub-processes"):
        dissolved(_sheet(*INNER), "a")
