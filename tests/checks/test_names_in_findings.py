"""What has no name is called by what stands around it, never by its id."""

from __future__ import annotations

from dataclasses import replace

import pytest
from little_models import END, START, drawn, places, project, step

from itsm_fit.checks import check_project
from itsm_fit.checks.drawn import drawn_processes
from itsm_fit.checks.naming import flow_name, name_of
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Flow, Node, NodeKind
from itsm_fit.model.project import Project

REGISTER, ROUTE, CLOSE = step("reg", "Register"), step("rt", "Route"), step("cl", "Close")
SPLIT, JOIN = Node("g1", NodeKind.EXCLUSIVE), Node("g2", NodeKind.EXCLUSIVE)
LATE = Node("late", NodeKind.BOUNDARY, attached_to="reg")
SUB, INNER = step("sub", "Solve", kind=NodeKind.SUB_PROCESS), step("in", "", parent="sub")
PROCESS = drawn(
    *(START, REGISTER, LATE, SPLIT, ROUTE, JOIN, CLOSE, SUB, INNER, END, step("alone", "")),
    flows="start>reg reg>g1 g1>rt:0.5 g1>g2:0.5 rt>g2 g2>cl cl>sub sub>end",
)


@pytest.mark.parametrize(
    ("node", "name"),
    [
        ("reg", "step “Register”"),
        ("g1", "unnamed gateway after “Register”"),
        ("g2", "unnamed gateway before “Close”"),
        ("start", "unnamed start event before “Register”"),
        ("end", "unnamed end event after “Solve”"),
        ("late", "unnamed boundary event on “Register”"),
        ("in", "unnamed step inside “Solve”"),
        ("alone", "unnamed step"),
    ],
)
def test_a_node_is_called_by_its_name_or_its_nearest_named_neighbour(node: str, name: str) -> None:
    assert name_of(PROCESS.node_by_id[node], PROCESS) == name


def test_a_neighbour_is_looked_for_past_others_without_a_name() -> None:
    chain = drawn(REGISTER, SPLIT, JOIN, END, flows="reg>g1 g1>g2 g2>end")
    assert name_of(END, chain) == "unnamed end event after “Register”"


def test_a_flow_is_called_by_its_ends_and_by_its_name_if_it_has_one() -> None:
    flow = Flow("f", "reg", "rt")
    assert flow_name(flow, [PROCESS]) == "flow from step “Register” to step “Route”"
    assert flow_name(replace(flow, name="yes"), [PROCESS]).startswith("flow “yes” from step “Register”")
    assert flow_name(Flow("f", "reg", "gone"), [PROCESS]).endswith("to nowhere")


def test_a_flow_into_another_pool_names_both_its_ends() -> None:
    other = drawn(step("other", "Deliver"))
    leaving = replace(PROCESS, flows=(*PROCESS.flows, Flow("out", "cl", "other")))
    document = Document("p.bpmn", (leaving, replace(other, id="Q")))
    (finding,) = (each for each in check_project(Project(documents=(document,))) if each.rule == "flow-across-pools")
    assert "from step “Close” to step “Deliver”" in finding.message


def test_a_process_without_a_name_is_called_by_its_pool() -> None:
    process = replace(drawn(step("a"), END, flows="a>end"), id="Process_0x1a", name="")
    document = Document("p.bpmn", (process,), pools=(Pool("pool", "Change management", "Process_0x1a"),))
    findings = check_project(Project(documents=(document,)))
    assert places(findings, "no-start") == ["Process_0x1a"]
    assert findings[0].message.startswith("The process “Change management” has no start event")
    assert drawn_processes(project(process))[0].label == "unnamed process"


def test_no_finding_of_a_process_without_names_speaks_of_an_id() -> None:
    nodes = [Node(f"zz{at}", kind) for at, kind in enumerate(NodeKind) if kind is not NodeKind.BOUNDARY]
    flows = "zz0>zz5 zz0>zz6 zz5>zz8 zz6>zz8 zz8>zz17 zz17>zz9 zz17>zz9 zz9>zz18 zz18>zz10 zz10>zz20 zz20>zz1 zz8>zz8"
    process = replace(drawn(*nodes, flows=flows), name="")
    findings = check_project(project(process))
    assert len({each.rule for each in findings}) > 8
    assert not [each.message for each in findings if "zz" in each.message]


def test_a_case_that_gets_stuck_is_told_by_what_stands_around_the_join() -> None:
    join = Node("zz", NodeKind.PARALLEL)
    stuck = drawn(START, SPLIT, ROUTE, join, CLOSE, END, flows="start>g1 g1>rt:0.5 g1>zz:0.5 rt>zz zz>cl cl>end")
    (finding,) = (each for each in check_project(project(stuck)) if each.rule == "deadlock")
    assert finding.message.startswith("A case gets stuck at the unnamed gateway before “Close”")
