"""Elements upon one another, and messages that stay in their pool."""

from __future__ import annotations

from dataclasses import replace

import pytest
from little_models import END, START, drawn, places, step

from itsm_fit.checks import check_project
from itsm_fit.findings import Finding
from itsm_fit.model.document import DiagramPage, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Node, NodeKind, Process
from itsm_fit.model.project import Project

A = step("a", "Ask", bounds=Bounds(0, 0, 100, 80))
B = step("b", "Read", bounds=Bounds(150, 0, 100, 80))
PROCESS = drawn(START, A, B, END, flows="start>a a>b b>end")


def with_nodes(*nodes: Node) -> Process:
    kept = tuple(node for node in PROCESS.nodes if node.id not in {each.id for each in nodes})
    return replace(PROCESS, nodes=(*kept, *nodes))


def found(rule: str, process: Process, **around: object) -> list[Finding]:
    document = Document("p.bpmn", (process,), **around)  # type: ignore[arg-type]
    return [each for each in check_project(Project(documents=(document,))) if each.rule == rule]


def test_elements_upon_one_another_are_named_both() -> None:
    (finding,) = found("overlap", with_nodes(replace(B, bounds=Bounds(90, 70, 100, 80))))
    assert finding.element == "b"
    assert finding.message == "The step “Read” lies upon the step “Ask”: move one of them away."


@pytest.mark.parametrize("place", [Bounds(100, 0, 100, 80), Bounds(0, 80, 100, 80), Bounds(99.5, 0, 100, 80)])
def test_elements_that_touch_do_not_overlap(place: Bounds) -> None:
    assert found("overlap", with_nodes(replace(B, bounds=place))) == []


def test_an_event_belongs_on_the_border_of_its_step_and_of_no_other() -> None:
    late = Node("late", NodeKind.BOUNDARY, "Late", attached_to="a", bounds=Bounds(82, 62, 36, 36))
    assert found("overlap", with_nodes(late)) == []
    assert [each.element for each in found("overlap", with_nodes(replace(late, attached_to="b")))] == ["late"]


def test_what_a_sub_process_holds_lies_in_it_and_not_over_its_border() -> None:
    outer = step("sub", "Solve", kind=NodeKind.SUB_PROCESS, bounds=Bounds(300, 0, 200, 150))
    inner = step("x", "Look", parent="sub", bounds=Bounds(320, 20, 100, 80))
    assert found("overlap", with_nodes(outer, inner)) == []
    (finding,) = found("overlap", with_nodes(outer, replace(inner, bounds=Bounds(420, 20, 100, 80))))
    assert finding.message.startswith("The step “Look” reaches over the border of the sub-process “Solve”")
    collapsed = replace(outer, expanded=False, bounds=Bounds(300, 0, 100, 80))
    assert found("overlap", with_nodes(collapsed, inner)) == []


@pytest.mark.parametrize(("target", "named"), [("b", "step “Read”"), ("own", "pool “Desk”")])
def test_a_message_flow_inside_one_pool_is_named_by_its_ends(target: str, named: str) -> None:
    pools = (Pool("own", "Desk", "P"), Pool("other", "Vendor"))
    flows = (MessageFlow("m", "a", target), MessageFlow("out", "a", "other"))
    (finding,) = found("message-inside-pool", PROCESS, pools=pools, message_flows=flows)
    assert (finding.element, finding.process) == ("m", "P")
    assert finding.message.startswith(f"The message flow from the step “Ask” to the {named} stays inside one pool")


def test_a_message_between_two_processes_is_none() -> None:
    other = replace(PROCESS, id="Q", nodes=(replace(A, id="qa"),), flows=())
    document = Document("p.bpmn", (PROCESS, other), message_flows=(MessageFlow("m", "a", "qa"),))
    assert places(check_project(Project(documents=(document,))), "message-inside-pool") == []


def test_elements_on_two_pages_of_a_file_do_not_lie_upon_one_another() -> None:
    twice = with_nodes(replace(B, id="c", bounds=A.bounds))
    assert [each.element for each in found("overlap", twice)] == ["c"]
    pages = (DiagramPage("D1", draws=frozenset({"a", "b"})), DiagramPage("D2", draws=frozenset({"c"})))
    document = Document("p.bpmn", (twice,), pages=pages)
    assert places(check_project(Project(documents=(document,))), "overlap") == []
