"""How flows leave nodes and come together: each rule tells a wrong model from its right twin."""

from __future__ import annotations

import pytest
from little_models import END, START, drawn, places, project, step

from itsm_fit.checks import check_project
from itsm_fit.findings import Severity
from itsm_fit.model.process import Node, NodeKind, Process

A, B, C = (step(own.lower(), own) for own in "ABC")
TIMER = Node("t", NodeKind.CATCH, "2 h")
MAIL = Node("m", NodeKind.CATCH, "Mail")


def gateway(own: str = "g", kind: NodeKind = NodeKind.EXCLUSIVE, **more: object) -> Node:
    return Node(own, kind, "Known?", **more)  # type: ignore[arg-type]


def found(process: Process, rule: str) -> list[str]:
    return places(check_project(project(process)), rule)


TWINS = {
    "superfluous-gateway": (
        ["g"],
        drawn(START, gateway(), A, END, flows="start>g g>a a>end"),
        drawn(START, gateway(), A, END, flows="start>g g>a:0.5 g>end:0.5 a>end"),
    ),
    "join-and-fork": (
        ["g"],
        drawn(START, A, B, C, gateway(), END, flows="start>a start>b a>g b>g g>c:0.5 g>end:0.5 c>end"),
        drawn(
            *(START, A, B, C, gateway(), gateway("h"), END),
            flows="start>a start>b a>g b>g g>h h>c:0.5 h>end:0.5 c>end",
        ),
    ),
    "duplicate-flow": (
        ["f2"],
        drawn(START, A, B, END, flows="start>a a>b a>b b>end"),
        drawn(START, A, B, END, flows="start>a a>b? a>b? b>end"),
    ),
    "unconditioned-flow": (
        ["f2"],
        drawn(START, gateway(), A, B, END, flows="start>g g>a? g>b a>end b>end"),
        drawn(START, gateway(default_flow="f2"), A, B, END, flows="start>g g>a? g>b a>end b>end"),
    ),
    "unconditioned-flow beside shares": (
        [],
        drawn(START, gateway(), A, B, END, flows="start>g g>a? g>b:0.4 a>end b>end"),
        drawn(START, gateway(), A, B, END, flows="start>g g>a g>b a>end b>end"),
    ),
    "event-gateway": (
        ["g"],
        drawn(START, gateway(kind=NodeKind.EVENT_BASED), TIMER, END, flows="start>g g>t t>end"),
        drawn(START, gateway(kind=NodeKind.EVENT_BASED), TIMER, MAIL, END, flows="start>g g>t g>m t>end m>end"),
    ),
    "event-gateway with a condition": (
        ["f2"],
        drawn(START, gateway(kind=NodeKind.EVENT_BASED), TIMER, MAIL, END, flows="start>g g>t g>m? t>end m>end"),
        drawn(START, gateway(), TIMER, MAIL, END, flows="start>g g>t? g>m? t>end m>end"),
    ),
    "implicit-split": (
        ["a"],
        drawn(START, A, B, C, END, flows="start>a a>b a>c b>end c>end"),
        drawn(START, A, B, C, END, flows="start>a a>b? a>c b>end c>end"),
    ),
    "implicit-join": (
        ["c"],
        drawn(START, gateway(), A, B, C, END, flows="start>g g>a:0.5 g>b:0.5 a>c b>c c>end"),
        drawn(START, gateway(), A, B, gateway("h"), C, END, flows="start>g g>a:0.5 g>b:0.5 a>h b>h h>c c>end"),
    ),
}


@pytest.mark.parametrize("name", TWINS)
def test_a_wrong_model_is_told_from_its_right_twin(name: str) -> None:
    wanted, wrong, right = TWINS[name]
    rule = name.partition(" ")[0]
    assert found(wrong, rule) == wanted
    assert found(right, rule) == []


def test_an_event_gateway_with_one_way_is_not_called_superfluous_as_well() -> None:
    assert found(TWINS["event-gateway"][1], "superfluous-gateway") == []


def test_several_flows_to_an_end_event_join_nothing() -> None:
    assert found(TWINS["superfluous-gateway"][2], "implicit-join") == []


def test_findings_name_flows_by_their_ends_and_say_the_way_out() -> None:
    findings = check_project(project(TWINS["unconditioned-flow"][1]))
    (finding,) = (each for each in findings if each.rule == "unconditioned-flow")
    assert finding.severity is Severity.WARNING
    assert finding.message == (
        "The flow from gateway “Known?” to step “B” has neither condition nor share beside one that has: "
        "say when it is taken, or make it the default flow."
    )
