"""Starts and ends of sub-processes, links and triggers: each rule tells a wrong model from its right twin."""

from __future__ import annotations

import pytest
from little_models import END, START, drawn, places, project, step

from itsm_fit.checks import check_project
from itsm_fit.findings import Severity
from itsm_fit.model.process import EventKind, Node, NodeKind, Process

MAIL = Node("mail", NodeKind.START, "Mail", event=EventKind.MESSAGE)
CALL = Node("call", NodeKind.START, "Call")
A, B = step("a", "A"), step("b", "B")
X = step("x", "X", parent="sub")


def sub(*inner: Node, kind: NodeKind = NodeKind.SUB_PROCESS, flows: str = "", by_event: bool = False) -> Process:
    """A process with a sub-process, beside the flow if an event starts it."""
    outer = Node("sub", kind, "Solve", triggered_by_event=by_event)
    around = "start>end" if by_event else "start>sub sub>end"
    return drawn(START, outer, *inner, END, flows=f"{around} {flows}")


def inner(own: str, kind: NodeKind, event: EventKind = EventKind.NONE) -> Node:
    return Node(own, kind, own, parent="sub", event=event)


def link(own: str, kind: NodeKind, name: str = "On") -> Node:
    return Node(own, kind, own, event=EventKind.LINK, event_ref=name)


IS, IE = inner("is", NodeKind.START), inner("ie", NodeKind.END)
TIMED = inner("is", NodeKind.START, EventKind.TIMER)
THROW, CATCH, SECOND = link("throw", NodeKind.THROW), link("catch", NodeKind.CATCH), link("second", NodeKind.CATCH)
LINKED = "start>throw catch>a a>end"
TWINS = {
    "no-inner-start": (["sub"], sub(X, IE, flows="x>ie"), sub(IS, X, IE, flows="is>x x>ie")),
    "no-inner-end": (["sub"], sub(IS, X, flows="is>x"), sub(IS, X, IE, flows="is>x x>ie")),
    "no-inner-end where any order will do": ([], sub(X, kind=NodeKind.AD_HOC), sub()),
    "several-blank-starts": (
        ["call"],
        drawn(START, CALL, A, END, flows="start>a call>a a>end"),
        drawn(START, MAIL, A, END, flows="start>a mail>a a>end"),
    ),
    "several-blank-starts with shares": (
        ["call"],
        drawn(START, CALL, A, END, flows="start>a call>a:0.4 a>end"),
        drawn(START, CALL, A, END, flows="start>a:0.6 call>a:0.4 a>end"),
    ),
    "typed-inner-start": (["is"], sub(TIMED, X, IE, flows="is>x x>ie"), sub(IS, X, IE, flows="is>x x>ie")),
    "blank-event-start": (
        ["is"],
        sub(IS, X, IE, flows="is>x x>ie", by_event=True),
        sub(TIMED, X, IE, flows="is>x x>ie", by_event=True),
    ),
    "ad-hoc-start-end": (
        ["is", "ie"],
        sub(IS, X, IE, kind=NodeKind.AD_HOC, flows="is>x x>ie"),
        sub(X, kind=NodeKind.AD_HOC),
    ),
    "several-triggers": (
        ["c"],
        drawn(START, Node("c", NodeKind.CATCH, "It", event=EventKind.MULTIPLE), END, flows="start>c c>end"),
        drawn(START, Node("c", NodeKind.CATCH, "It", event=EventKind.TIMER), END, flows="start>c c>end"),
    ),
    "stray-link that nothing throws": (
        ["catch"],
        drawn(START, CATCH, A, END, flows="start>end catch>a a>end"),
        drawn(START, THROW, CATCH, A, END, flows=LINKED),
    ),
    "stray-link without a name": (
        ["catch"],
        drawn(START, link("throw", NodeKind.THROW, " "), link("catch", NodeKind.CATCH, ""), A, END, flows=LINKED),
        drawn(START, link("throw", NodeKind.THROW, " On"), link("catch", NodeKind.CATCH, "On "), A, END, flows=LINKED),
    ),
    "stray-link that is caught twice": (
        ["second"],
        drawn(START, THROW, CATCH, A, SECOND, B, END, flows=f"{LINKED} second>b b>end"),
        drawn(START, THROW, link("again", NodeKind.THROW), CATCH, A, END, flows=f"{LINKED} start>again"),
    ),
}


@pytest.mark.parametrize("name", TWINS)
def test_a_wrong_model_is_told_from_its_right_twin(name: str) -> None:
    wanted, wrong, right = TWINS[name]
    rule = name.partition(" ")[0]
    assert places(check_project(project(wrong)), rule) == wanted
    assert places(check_project(project(right)), rule) == []


@pytest.mark.parametrize("name", [name for name in TWINS if name.startswith("stray-link")])
def test_nobody_is_told_to_draw_a_flow_to_a_link_catch(name: str) -> None:
    findings = check_project(project(TWINS[name][1]))
    caught = {"catch", "second"}
    assert [(each.rule, each.severity) for each in findings if each.element in caught] == [
        ("stray-link", Severity.ERROR)
    ]


def test_the_second_catch_of_a_link_is_named_with_the_first() -> None:
    findings = check_project(project(TWINS["stray-link that is caught twice"][1]))
    (finding,) = (each for each in findings if each.rule == "stray-link")
    assert finding.message == (
        "The event “second” catches the link On that the event “catch” catches already, so no case comes here: "
        "give one of the two another link."
    )


# ---------------------------------------------------------------- terminate ends
STOP = Node("stop", NodeKind.END, "Stop", event=EventKind.TERMINATE)
ONE = Node("x1", NodeKind.EXCLUSIVE, "?")
FORK, JOIN = Node("p1", NodeKind.PARALLEL), Node("p2", NodeKind.PARALLEL)
LATE = Node("late", NodeKind.BOUNDARY, "Late", event=EventKind.TIMER, attached_to="a")
ENDS_NOTHING = {
    "one way": drawn(START, A, STOP, flows="start>a a>stop"),
    "one of two ways": drawn(START, ONE, A, STOP, END, flows="start>x1 x1>a:0.5 x1>end:0.5 a>stop"),
    "branches that came together": drawn(
        *(START, FORK, A, B, JOIN, STOP), flows="start>p1 p1>a p1>b a>p2 b>p2 p2>stop"
    ),
    "an event that ends its step": drawn(START, A, LATE, STOP, END, flows="start>a a>end late>stop:0.1"),
}
ENDS_SOMETHING = {
    "one of two branches": drawn(START, FORK, A, B, STOP, END, flows="start>p1 p1>a p1>b a>stop b>end"),
    "both branches": drawn(START, FORK, A, B, STOP, flows="start>p1 p1>a p1>b a>stop b>stop"),
    "two flows out of a step": drawn(START, A, B, STOP, END, flows="start>a a>b a>stop b>end"),
    "an event beside its step": drawn(
        *(START, A, Node("late", NodeKind.BOUNDARY, "Late", attached_to="a", interrupting=False), B, STOP, END),
        flows="start>a a>stop late>b:0.1 b>end",
    ),
    "an event sub-process beside it": drawn(
        *(START, A, STOP, Node("sub", NodeKind.SUB_PROCESS, "On call", triggered_by_event=True)),
        *(Node("is", NodeKind.START, "Call", event=EventKind.MESSAGE, parent="sub", interrupting=False), IE),
        flows="start>a a>stop is>ie",
    ),
}


@pytest.mark.parametrize("name", ENDS_NOTHING)
def test_a_terminate_that_ends_nothing_is_an_info(name: str) -> None:
    findings = check_project(project(ENDS_NOTHING[name]))
    (finding,) = (each for each in findings if each.rule == "needless-terminate")
    assert (finding.element, finding.severity) == ("stop", Severity.INFO)


@pytest.mark.parametrize("name", ENDS_SOMETHING)
def test_a_terminate_that_ends_something_is_none(name: str) -> None:
    assert places(check_project(project(ENDS_SOMETHING[name])), "needless-terminate") == []
