"""The rules on how a process is drawn. Expected findings are read off the little models by eye."""

from __future__ import annotations

from little_models import END, START, drawn, must, places, project, step

from itsm_fit.checks import check_project
from itsm_fit.findings import Severity
from itsm_fit.model.process import EventKind, Flow, Lane, Node, NodeKind, Process

WHOLE = drawn(START, step("a", "Log", requirements=(must("R1"),)), END, flows="start>a a>end")


def elements(process: Process, rule: str) -> list[str]:
    return places(check_project(project(process)), rule)


def test_a_whole_process_has_no_finding() -> None:
    assert check_project(project(WHOLE)) == ()


def test_a_process_without_start_event_is_an_error_that_names_it() -> None:
    (finding,) = (f for f in check_project(project(drawn(step("a"), END, flows="a>end"))) if f.rule == "no-start")
    assert (finding.severity, finding.element, finding.file, finding.process) == (Severity.ERROR, "P", "p.bpmn", "P")
    assert finding.message == "The process “Incident” has no start event: draw one before its first step."


def test_a_process_without_end_event_is_an_error() -> None:
    assert elements(drawn(START, step("a"), flows="start>a"), "no-end") == ["P"]


def test_a_start_event_inside_a_sub_process_does_not_start_the_process() -> None:
    inner = Node("inner", NodeKind.START, parent="sub")
    sub = step("sub", kind=NodeKind.SUB_PROCESS)
    assert elements(drawn(sub, inner, END, flows="sub>end"), "no-start") == ["P"]


def test_a_sub_process_may_go_without_start_and_end_events() -> None:
    sub = step("sub", kind=NodeKind.SUB_PROCESS)
    inner = (step("x", parent="sub"), step("y", parent="sub"), step("z", parent="sub"))
    process = drawn(START, sub, *inner, END, flows="start>sub sub>end x>y")
    rules = {finding.rule for finding in check_project(project(process))}
    assert not rules & {"no-start", "no-end", "dead-end", "disconnected"}


def test_a_step_that_nothing_follows_is_a_dead_end() -> None:
    assert elements(drawn(START, step("a"), step("b"), END, flows="start>a a>end start>b"), "dead-end") == ["b"]


def test_a_sub_process_with_an_end_event_has_dead_ends_inside() -> None:
    sub = step("sub", kind=NodeKind.SUB_PROCESS)
    inner = (step("x", parent="sub"), step("y", parent="sub"), Node("e", NodeKind.END, parent="sub"))
    process = drawn(START, sub, *inner, END, flows="start>sub sub>end x>e x>y")
    assert elements(process, "dead-end") == ["y"]


def test_a_boundary_event_that_leads_nowhere_is_a_dead_end_unless_it_compensates() -> None:
    timer = Node("timer", NodeKind.BOUNDARY, "2 h", event=EventKind.TIMER, attached_to="a")
    undo = Node("undo", NodeKind.BOUNDARY, event=EventKind.COMPENSATION, attached_to="a")
    process = drawn(START, step("a"), timer, undo, END, flows="start>a a>end")
    assert elements(process, "dead-end") == ["timer"]
    assert elements(process, "disconnected") == []


def test_a_link_throw_continues_elsewhere_and_is_no_dead_end() -> None:
    throw = Node("throw", NodeKind.THROW, "On", event=EventKind.LINK, event_ref="On")
    catch = Node("catch", NodeKind.CATCH, "On", event=EventKind.LINK, event_ref="On")
    assert elements(drawn(START, throw, catch, END, flows="start>throw catch>end"), "dead-end") == []


def test_a_step_without_any_flow_is_disconnected_and_not_also_a_dead_end() -> None:
    process = drawn(START, step("a"), step("b"), END, flows="start>a a>end")
    assert elements(process, "disconnected") == ["b"]
    assert elements(process, "dead-end") == []


def test_what_needs_no_flow_is_not_disconnected() -> None:
    ad_hoc = step("hoc", kind=NodeKind.AD_HOC)
    event_sub = step("esub", kind=NodeKind.SUB_PROCESS, triggered_by_event=True)
    undo = step("undo", for_compensation=True)
    loose = (step("x", parent="hoc"), step("y", parent="hoc"))
    process = drawn(START, ad_hoc, *loose, event_sub, undo, END, flows="start>hoc hoc>end")
    assert elements(process, "disconnected") == []


def test_steps_and_deciding_gateways_need_a_name_and_joins_do_not() -> None:
    nodes = (
        START,
        step("a", ""),
        Node("split", NodeKind.EXCLUSIVE),
        Node("both", NodeKind.PARALLEL),
        Node("join", NodeKind.EXCLUSIVE),
        END,
    )
    process = drawn(*nodes, flows="start>a a>split split>both split>join both>join both>join join>end")
    findings = check_project(project(process))
    assert places(findings, "unnamed") == ["a", "split"]
    assert [f.message for f in findings if f.rule == "unnamed"] == [
        "The step has no name: say what is done there.",
        "The gateway decides without a name: write the question that it answers.",
    ]


def test_a_node_in_no_lane_is_told_only_where_there_are_lanes() -> None:
    lane = Lane("agent", "Agent")
    start, end = Node("start", NodeKind.START, lane="agent"), Node("end", NodeKind.END, lane="agent")
    process = drawn(start, step("a"), end, flows="start>a a>end", lanes=(lane,))
    assert elements(process, "no-lane") == ["a"]
    assert elements(WHOLE, "no-lane") == []


def test_inner_steps_and_boundary_events_share_the_lane_of_what_holds_them() -> None:
    sub = step("sub", kind=NodeKind.SUB_PROCESS, lane="agent")
    timer = Node("timer", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="sub")
    process = Process("P", nodes=(sub, step("x", parent="sub"), timer), lanes=(Lane("agent"),))
    assert elements(process, "no-lane") == []


def test_a_step_without_requirements_asks_nothing() -> None:
    findings = check_project(project(drawn(START, step("a", "Call\nback"), END, flows="start>a a>end")))
    (finding,) = findings
    assert (finding.rule, finding.severity, finding.element) == ("asks-nothing", Severity.INFO, "a")
    assert finding.message == "The step “Call back” asks nothing of a tool: attach what a tool has to do there."


def test_a_reference_asks_and_a_sub_process_is_answered_for_by_its_steps() -> None:
    sub = step("sub", kind=NodeKind.SUB_PROCESS)
    inner = step("x", parent="sub", requirement_refs=("R1",))
    process = drawn(START, sub, inner, END, flows="start>sub sub>end", requirements=(must("R1"),))
    assert elements(process, "asks-nothing") == []


def test_a_call_asks_through_the_process_that_it_names() -> None:
    known, foreign = (step(name, kind=NodeKind.CALL, called=called) for name, called in (("c1", "P"), ("c2", "X")))
    caller = Process("Q", "Change", nodes=(START, known, foreign, END), flows=(Flow("f", "start", "c1"),))
    (finding,) = (f for f in check_project(project(WHOLE, caller)) if f.rule == "asks-nothing")
    assert finding.element == "c2"
    assert "names the process X, which no file given holds" in finding.message


def test_a_process_without_flow_nodes_is_told_once_and_nothing_else() -> None:
    empty = Process("E", "Later", lanes=(Lane("l1"), Lane("l1")), requirement_refs=("nobody",))
    (finding,) = check_project(project(empty))
    assert (finding.rule, finding.severity, finding.element) == ("empty-process", Severity.INFO, "E")
