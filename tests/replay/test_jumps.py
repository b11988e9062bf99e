"""Where cases go a way that is not drawn; what is expected follows from the drawing by hand."""

from __future__ import annotations

import pytest
from builders import contract_process, process_of, project_of
from log_kit import Trace, log_of

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.replay.replaying import ReplayWish, replayed
from itsm_fit.replay.result import LogReplay

PROJECT = project_of(contract_process())
KNOWN: Trace = ("Log", "Escalate", "Verify")
"""Fits: the log names every step."""


def _of(*traces: Trace) -> LogReplay:
    return replayed(PROJECT, log_of([*traces, KNOWN, ("Log", "Fix", "Verify")]))


def _jumps(its: LogReplay) -> list[tuple[str, str, tuple[str, ...], int]]:
    return [(each.source, each.target, each.over, each.cases) for each in its.jumps]


@pytest.mark.parametrize(
    ("case", "jump"),
    [
        (("Fix", "Verify"), ("", "Fix", ("Log",))),
        (("Log", "Log", "Fix", "Verify"), ("Log", "Log", ())),
        (("Log", "Fix", "Verify", "Log"), ("Verify", "Log", ())),
        (("Log", "Log", "Fix"), ("Log", "Log", ())),
    ],
)
def test_a_jump_leads_from_the_step_before_to_the_one_that_no_way_leads_to(
    case: Trace, jump: tuple[str, str, tuple[str, ...]]
) -> None:
    assert (*jump, 1) in _jumps(_of(case))


def test_a_jump_over_either_of_two_steps_says_which_the_nearest_run_passes() -> None:
    ((source, target, over, cases),) = _jumps(_of(("Log", "Verify"), ("Log", "Verify")))
    assert (source, target, cases) == ("Log", "Verify", 2)
    assert over in {("Fix",), ("Escalate",)}


def test_a_case_that_makes_a_jump_twice_counts_once_and_is_among_the_examples() -> None:
    its = _of(("Log", "Fix", "Log", "Verify", "Fix", "Log", "Verify"))
    (jump,) = its.jumps
    assert (jump.source, jump.target, jump.cases, jump.examples) == ("Fix", "Log", 1, ("C0",))


def test_a_case_that_stops_amid_deviations_jumps_to_nowhere_or_past_what_is_missing() -> None:
    its = _of(("Verify", "Log", "Fix"))
    assert {(each.source, each.target) for each in its.jumps} >= {("", "Verify"), ("Fix", "")}


def test_what_is_passed_over_inside_a_call_is_drawn_in_the_called_process_and_else_at_the_call() -> None:
    called = process_of(
        [
            Node("s", NodeKind.START),
            *(Node(name, NodeKind.TASK, name) for name in ("Ask", "Build", "Check")),
            Node("e", NodeKind.END),
        ],
        [("s", "Ask"), ("Ask", "Build"), ("Build", "Check"), ("Check", "e")],
        id="CHG",
        name="Change",
    )
    caller = process_of(
        [
            Node("start", NodeKind.START),
            Node("Open", NodeKind.TASK, "Open"),
            Node("call", NodeKind.CALL, "Change", called="CHG"),
            Node("Shut", NodeKind.TASK, "Shut"),
            Node("end", NodeKind.END),
        ],
        [("start", "Open"), ("Open", "call"), ("call", "Shut"), ("Shut", "end")],
    )
    fits = ("Open", "Ask", "Build", "Check", "Shut")
    cases = [
        fits,
        ("Open", "Ask", "Check", "Shut"),
        ("Open", "Ask", "Build", "Shut"),
        ("Open", "Build", "Check", "Shut"),
        (*fits, "Build"),
    ]
    its = replayed(project_of(caller, called), log_of(cases), ReplayWish("P"))
    assert {(each.process, each.source, each.target, each.over) for each in its.jumps} == {
        ("CHG", "Ask", "Check", ("Build",)),
        ("CHG", "Build", "", ("Check",)),
        ("CHG", "", "Build", ("Ask",)),
        ("P", "Shut", "call", ()),
    }


def test_activities_without_a_step_are_counted_by_events_and_cases() -> None:
    its = _of(("Log", "Coffee", "Fix", "Coffee", "Verify"), ("Log", "Coffee", "Fix", "Verify"), ("Tea", "Log", "Fix"))
    assert [(each.activity, each.events, each.cases, each.examples) for each in its.undrawn] == [
        ("Coffee", 3, 2, ("C0", "C1")),
        ("Tea", 1, 1, ("C2",)),
    ]
    assert its.jumps == ()
