"""What mends a finding about the flow does mend it, breaks no other rule, and lets cases run as before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from itsm_fit.checks import check_project
from itsm_fit.drawing.geometry import overlap
from itsm_fit.drawing.layout import arrange
from itsm_fit.editor.commands.fixes import Fix, fix_of
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import play

START, END = Node("s", NodeKind.START, "Call"), Node("e", NodeKind.END, "Closed")
A, B, C = (Node(own.lower(), NodeKind.TASK, own) for own in "ABC")
SUB = Node("sub", NodeKind.SUB_PROCESS, "Solve")


def node(own: str, kind: NodeKind, **more: object) -> Node:
    return Node(own, kind, own.upper(), **more)  # type: ignore[arg-type]


def drawn(*nodes: Node, flows: str) -> Project:
    """A process, placed as if drawn; `flows` reads like ``s>a a>b:0.4 a>c?``."""
    edges = []
    for at, text in enumerate(flows.split()):
        ends, _, share = text.rstrip("?").partition(":")
        source, _, target = ends.partition(">")
        edges.append(
            Flow(f"f{at}", source, target, share=float(share) if share else None, conditional=text.endswith("?"))
        )
    process = Process("P", "Incident", nodes=(START, *nodes, END), flows=tuple(edges))
    return Project(documents=(arrange(Document("incident.bpmn", (process,), pools=(Pool("pool", "Desk", "P"),))),))


def fix(project: Project, rule: str) -> Fix | None:
    finding = next(found for found in check_project(project) if found.rule == rule)
    return fix_of(project.processes["P"], finding)


def mended(project: Project, rule: str) -> tuple[str, Process]:
    """The text of the fix, and the process after it."""
    found = fix(project, rule)
    assert found is not None
    diagram, chosen = found.change(Diagram.of(project, project.documents[0]))
    process = diagram.project.processes["P"]
    rules = {finding.rule for finding in check_project(diagram.project)}
    assert rule not in rules
    assert rules <= {finding.rule for finding in check_project(project)}
    assert chosen in process.node_by_id
    assert all(each.bounds is not None for each in process.nodes)
    return found.text, process


def visits(process: Process) -> dict[str, float | None]:
    """How often a case enters each step."""
    played = play(compile_net("P", {"P": process})).visits
    return {own: played[own] for own in ("a", "b", "c") if own in played}


X, Y = node("x", NodeKind.EXCLUSIVE), node("y", NodeKind.EXCLUSIVE)
DIAMOND = (X, A, B, Y, C)
GATEWAYS = {
    "superfluous-gateway": (drawn(A, X, B, flows="s>a a>x x>b b>e"), "Delete “X”"),
    "implicit-join": (
        drawn(X, A, B, C, flows="s>x x>a:0.3 x>b:0.7 a>c b>c c>e"),
        "Put an exclusive gateway before “C”",
    ),
    "implicit-split": (drawn(A, B, C, flows="s>a a>b a>c b>e c>e"), "Put a parallel gateway after “A”"),
    "join-and-fork": (
        drawn(X, A, B, Y, C, flows="s>x x>a:0.5 x>b:0.5 a>y b>y y>c:0.9 y>e:0.1 c>e"),
        "Put an exclusive gateway before “Y”",
    ),
    "duplicate-flow": (
        drawn(X, A, B, flows="s>x x>a:0.25 x>a:0.5 x>b:0.25 a>e b>e"),
        "Make them one flow with both shares",
    ),
}


@pytest.mark.parametrize("rule", GATEWAYS)
def test_gateways_and_flows_are_mended_and_cases_run_as_before(rule: str) -> None:
    project, wanted = GATEWAYS[rule]
    before = visits(project.processes["P"])
    text, process = mended(project, rule)
    assert text == wanted
    assert visits(process) == pytest.approx(before)
    boxes = [each.bounds for each in process.nodes if each.bounds]
    assert not [1 for at, one in enumerate(boxes) for two in boxes[at + 1 :] if overlap(one, two)]


def test_the_only_flow_that_says_nothing_becomes_the_default() -> None:
    text, process = mended(drawn(X, A, B, flows="s>x x>a? x>b a>e b>e"), "unconditioned-flow")
    assert (text, process.node_by_id["x"].default_flow) == ("Make it the default flow", "f2")
    assert fix(drawn(X, A, B, C, flows="s>x x>a? x>b x>c a>e b>e c>e"), "unconditioned-flow") is None


def test_a_condition_behind_a_gateway_that_waits_is_taken_off() -> None:
    wait, late, mail = (
        node(own, kind) for own, kind in (("w", NodeKind.EVENT_BASED), *[(k, NodeKind.CATCH) for k in "lm"])
    )
    text, process = mended(drawn(wait, late, mail, flows="s>w w>l w>m? l>e m>e"), "event-gateway")
    assert text == "Take the condition off"
    assert not any(flow.conditional for flow in process.flows)
    text, process = mended(drawn(wait, late, flows="s>w w>l l>e"), "event-gateway")
    assert text == "Delete “W”"
    assert [flow.target for flow in process.outgoing["s"]] == ["l"]


def test_a_start_that_waits_and_a_terminate_that_ends_nothing_become_plain() -> None:
    inner = (node("i", NodeKind.START, parent="sub", event=EventKind.TIMER), replace(A, parent="sub"))
    ends = node("j", NodeKind.END, parent="sub", event=EventKind.TERMINATE)
    project = drawn(SUB, *inner, ends, flows="s>sub sub>e i>a a>j")
    text, process = mended(project, "typed-inner-start")
    assert (text, process.node_by_id["i"].event) == ("Make “I” a plain start event", EventKind.NONE)
    text, process = mended(project, "needless-terminate")
    assert (text, process.node_by_id["j"].event) == ("Make “J” a plain end event", EventKind.NONE)


def test_a_sub_process_gets_a_start_and_an_end_inside() -> None:
    inner = (replace(A, parent="sub"), replace(B, parent="sub"))
    project = drawn(SUB, *inner, flows="s>sub sub>e a>b")
    for rule, kind, text in (
        ("no-inner-start", NodeKind.START, "Add a start event before “A”"),
        ("no-inner-end", NodeKind.END, "Add an end event after “B”"),
    ):
        said, process = mended(project, rule)
        assert said == text
        (made,) = (each for each in process.nodes if each.kind is kind and each.parent == "sub")
        room = process.node_by_id["sub"].bounds
        assert made.bounds is not None
        assert room is not None
        assert room.x < made.bounds.x
        assert made.bounds.right < room.right


def test_a_start_event_of_what_is_done_in_any_order_goes() -> None:
    hoc = replace(SUB, kind=NodeKind.AD_HOC)
    inner = (node("i", NodeKind.START, parent="sub"), replace(A, parent="sub"))
    text, process = mended(drawn(hoc, *inner, flows="s>sub sub>e i>a"), "ad-hoc-start-end")
    assert text == "Delete “I”"
    assert "i" not in process.node_by_id


def test_a_link_without_a_name_takes_that_of_its_event() -> None:
    throw = Node("t", NodeKind.THROW, "Page 2", event=EventKind.LINK)
    catch = Node("k", NodeKind.CATCH, "Page 2", event=EventKind.LINK)
    project = drawn(A, throw, catch, B, flows="s>a a>t k>b b>e")
    for rule in ("broken-link", "stray-link"):
        found = fix(project, rule)
        assert found is not None
        assert found.text == "Name its link “Page 2”"
        project = found.change(Diagram.of(project, project.documents[0]))[0].project
    assert not {"broken-link", "stray-link", "unreachable"} & {finding.rule for finding in check_project(project)}


def test_a_message_inside_a_pool_is_deleted() -> None:
    project = drawn(A, B, flows="s>a a>b b>e")
    document = replace(project.documents[0], message_flows=(MessageFlow("m", "a", "b"),))
    project = replace(project, documents=(document,))
    assert mended(project, "message-inside-pool")[0] == "Delete the message flow"
