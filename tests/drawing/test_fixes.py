"""What obviously mends a finding does mend it, and brings nothing worse."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest

from itsm_fit.checks import RULE_BY_ID, check_project
from itsm_fit.drawing.layout import arrange
from itsm_fit.editor.commands.fixes import Fix, fix_of
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project

START = Node("start", NodeKind.START, "Call", lane="desk")
LOG = Node("log", NodeKind.USER_TASK, "Log incident", lane="desk")
ASK = Node("ask", NodeKind.EXCLUSIVE, "Known?", lane="desk")
FIX_IT = Node("fix", NodeKind.USER_TASK, "Apply the known fix", lane="desk")
SOLVE = Node("solve", NodeKind.USER_TASK, "Solve", lane="desk")
JOIN = Node("join", NodeKind.EXCLUSIVE, lane="desk")
END = Node("end", NodeKind.END, "Closed", lane="desk")
FLOWS = (
    Flow("f1", "start", "log"),
    Flow("f2", "log", "ask"),
    Flow("yes", "ask", "fix", "yes", share=0.7),
    Flow("no", "ask", "solve", "no", share=0.3),
    Flow("f5", "fix", "join"),
    Flow("f6", "solve", "join"),
    Flow("f7", "join", "end"),
)
WHOLE = Process(
    "P",
    "Incident",
    nodes=(START, LOG, ASK, FIX_IT, SOLVE, JOIN, END),
    flows=FLOWS,
    lanes=(Lane("desk", "Service desk"),),
)


def _with(*changed: Node | Flow, without: tuple[str, ...] = ()) -> Project:
    """The whole process with some parts exchanged and others, with their flows, left out; placed as if drawn."""
    by_id = {part.id: part for part in changed}
    nodes = tuple(by_id.get(node.id, node) for node in WHOLE.nodes if node.id not in without)
    flows = tuple(
        by_id.get(flow.id, flow) for flow in WHOLE.flows if not {flow.id, flow.source, flow.target} & set(without)
    )
    process = replace(WHOLE, nodes=nodes, flows=flows)  # type: ignore[arg-type]  # the ids tell nodes from flows
    return Project(documents=(arrange(Document("incident.bpmn", (process,))),))


def _fix(project: Project, rule: str) -> tuple[Finding, Fix]:
    finding = next(found for found in check_project(project) if found.rule == rule)
    fix = fix_of(project.processes["P"], finding)
    assert fix is not None
    return finding, fix


def _mended(project: Project, rule: str) -> tuple[str, Process]:
    """The text of the fix, and the process after it; the finding is gone and no other rule is broken."""
    before = {found.rule for found in check_project(project)}
    _, fix = _fix(project, rule)
    diagram, chosen = fix.change(Diagram.of(project, project.documents[0]))
    after = {found.rule for found in check_project(diagram.project)}
    assert rule not in after
    assert after <= before
    process = diagram.project.processes["P"]
    assert chosen in process.node_by_id
    return fix.text, process


def test_a_missing_end_is_drawn_after_the_last_step() -> None:
    text, process = _mended(_with(without=("end",)), "no-end")
    assert text == "Add an end event after the unnamed one"
    (end,) = (node for node in process.nodes if node.kind is NodeKind.END)
    assert [flow.source for flow in process.incoming[end.id]] == ["join"]
    assert end.bounds is not None


def test_a_dead_end_gets_an_end_of_its_own() -> None:
    text, process = _mended(_with(without=("f6",)), "dead-end")
    assert text == "Add an end event after “Solve”"
    (flow,) = process.outgoing["solve"]
    assert process.node_by_id[flow.target].kind is NodeKind.END


def test_a_missing_start_is_drawn_before_the_first_step() -> None:
    text, process = _mended(_with(without=("start",)), "no-start")
    assert text == "Add a start event before “Log incident”"
    (flow,) = process.incoming["log"]
    start = process.node_by_id[flow.source]
    assert start.kind is NodeKind.START
    assert start.bounds is not None
    assert process.node_by_id["log"].bounds is not None
    assert start.bounds.right < process.node_by_id["log"].bounds.x
    assert start.lane == "desk"


@pytest.mark.parametrize(
    ("yes", "no", "text", "wanted"),
    [
        (None, None, "Share the cases evenly", (0.5, 0.5)),
        (0.7, None, "Let the other flows share the rest evenly", (0.7, 0.3)),
        (0.0, 0.0, "Share the cases evenly", (0.5, 0.5)),
        (0.2, 0.2, "Scale the shares so that they sum to 100 %", (0.5, 0.5)),
    ],
)
def test_missing_shares_are_filled_up_to_all_cases(
    yes: float | None, no: float | None, text: str, wanted: tuple[float, float]
) -> None:
    project = _with(replace(FLOWS[2], share=yes), replace(FLOWS[3], share=no))
    said, process = _mended(project, "missing-shares")
    assert said == text
    assert tuple(flow.share for flow in process.outgoing["ask"]) == pytest.approx(wanted)


def test_shares_above_all_cases_are_scaled_down() -> None:
    said, process = _mended(_with(replace(FLOWS[2], share=0.9), replace(FLOWS[3], share=0.6)), "over-full-shares")
    assert said == "Scale the shares so that they sum to 100 %"
    assert [flow.share for flow in process.outgoing["ask"]] == pytest.approx([0.6, 0.4])


def test_a_gateway_is_named_after_the_step_before_it_and_a_step_after_its_way() -> None:
    text, process = _mended(_with(replace(ASK, name="")), "unnamed")
    assert (text, process.node_by_id["ask"].name) == ("Name it “Log incident?”", "Log incident?")
    text, process = _mended(_with(replace(SOLVE, name="")), "unnamed")
    assert process.node_by_id["solve"].name == "no"


def test_a_step_outside_every_lane_goes_into_that_of_its_neighbours() -> None:
    text, process = _mended(_with(replace(SOLVE, lane=None)), "no-lane")
    assert text == "Put it into the lane “Service desk”"
    assert process.node_by_id["solve"].lane == "desk"


def test_a_join_becomes_what_its_split_is() -> None:
    project = _with(replace(ASK, kind=NodeKind.PARALLEL), replace(FLOWS[2], share=None), replace(FLOWS[3], share=None))
    text, process = _mended(project, "split-join-mismatch")
    assert text == "Make the unnamed one a parallel gateway"
    assert process.node_by_id["join"].kind is NodeKind.PARALLEL


def test_what_a_person_has_to_decide_is_left_to_them() -> None:
    asks_nothing = next(found for found in check_project(_with()) if found.rule == "asks-nothing")
    assert fix_of(WHOLE, asks_nothing) is None
    assert fix_of(None, asks_nothing) is None


@pytest.mark.parametrize("rule", RULE_BY_ID)
def test_what_was_mended_since_the_check_mends_or_refuses_in_a_sentence(rule: str) -> None:
    """Findings follow an edit a little later, and can be asked to be mended in between."""
    project = _with()
    process = project.processes["P"]
    for element in ("P", "gone", *process.node_by_id, *(flow.id for flow in process.flows)):
        fix = fix_of(process, Finding(rule, Severity.WARNING, "incident.bpmn", "P", element, "It was so."))
        with suppress(EditError):
            assert fix is None or fix.edit(Diagram.of(project, project.documents[0])).text == fix.text


@pytest.mark.parametrize(
    ("rule", "element"),
    [("duplicate-flow", "f2"), ("implicit-join", "log"), ("join-and-fork", "start"), ("implicit-split", "log")],
)
def test_where_one_flow_is_left_nothing_is_to_be_mended(rule: str, element: str) -> None:
    stale = Finding(rule, Severity.WARNING, "incident.bpmn", "P", element, "It was so.")
    assert fix_of(_with().processes["P"], stale) is None
