"""Shares, visits, times and deviations of a log, against what the tests know that happened."""

from __future__ import annotations

import itertools
from dataclasses import replace
from random import Random

import pytest
from builders import contract_process, process_of, project_of
from log_kit import FORMATS, Blocks, csv_of, log_of, read_csv, rows_of, shares_of

from itsm_fit.errors import Cancelled, FitError
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.replay.mapping import mapped
from itsm_fit.replay.open_net import open_net
from itsm_fit.replay.replaying import ReplayWish, replayed
from itsm_fit.replay.result import LogReplay
from itsm_fit.replay.runs import DeviationKind
from itsm_fit.replay.working_time import calendar_of
from itsm_fit.storage.logs import read_log

PROJECT = project_of(contract_process())


def contract_case(random: Random) -> list[str]:
    found = ["Log"]
    while True:
        found += ["Fix" if random.random() < 0.7 else "Escalate", "Verify"]
        if random.random() < 0.8:
            return found


def noisy(case: list[str], random: Random) -> list[str]:
    """An event too many, one lost, or two exchanged."""
    found = list(case)
    at = random.randrange(len(found))
    kind = random.choice(["more", "less", "other"])
    if kind == "more":
        found.insert(at, random.choice(["Log", "Fix", "Escalate", "Verify", "Coffee"]))
    elif kind == "less" and len(found) > 2:
        del found[at]
    elif at:
        found[at - 1], found[at] = found[at], found[at - 1]
    return found


def test_the_shares_of_a_log_are_those_that_it_was_made_with() -> None:
    random = Random(1)
    its = replayed(PROJECT, log_of([contract_case(random) for _ in range(4000)]))
    assert (its.cases, its.fitting, its.deviating, its.running, its.fitness) == (4000, 4000, 0, 0, 1.0)
    shares = {each.flow: each for each in its.flows}
    for flow, share in {"which-Fix": 0.7, "which-Escalate": 0.3, "done-end": 0.8, "done-which": 0.2}.items():
        low, high = shares[flow].between or (1, 0)
        assert low <= share <= high
        assert high - low < 0.03
        assert shares[flow].cases == 4000
    assert shares["done-end"].traversals == 4000
    assert shares["Log-which"].share == 1
    assert not shares["Log-which"].choice
    visits = {each.step: each.visits for each in its.steps}
    assert visits["Verify"] == pytest.approx(1.25, abs=0.03)  # as the contract's example says
    assert visits["Fix"] == pytest.approx(0.875, abs=0.03)


def test_forty_per_cent_of_noise_leaves_the_shares_nearly_as_they_are() -> None:
    random = Random(2)
    cases = [contract_case(random) for _ in range(4000)]
    its = replayed(PROJECT, log_of([noisy(case, random) if random.random() < 0.4 else case for case in cases]))
    shares = shares_of(its.flows)
    assert shares["which-Fix"] == pytest.approx(0.7, abs=0.03)
    assert shares["done-which"] == pytest.approx(0.2, abs=0.03)
    assert its.unmapped == ("Coffee",)
    assert 0.9 < (its.fitness or 0) < 0.99
    assert its.fitting + its.deviating + its.running + its.unknown == its.cases == 4000
    assert its.deviating > 600


@pytest.mark.parametrize("seed", range(24))
def test_the_shares_of_a_random_flow_are_those_that_happened(seed: int) -> None:
    blocks = Blocks(Random(seed))
    project = project_of(blocks.process())
    its = replayed(project, log_of([case for case in (blocks.case() for _ in range(250)) if case]))
    assert its.fitting == its.cases
    assert its.fitness == 1
    taken = {each.flow: each.traversals for each in its.flows if each.share is not None and each.choice}
    assert {flow: blocks.drawn.get(flow, 0) for flow in taken} == taken


@pytest.mark.long
@pytest.mark.parametrize("seed", range(500))
def test_the_shares_of_many_random_flows_are_those_that_happened(seed: int) -> None:
    test_the_shares_of_a_random_flow_are_those_that_happened(1000 + seed)


def test_the_same_log_tells_the_same_in_every_format() -> None:
    random = Random(3)
    rows = rows_of([noisy(contract_case(random), random) for _ in range(80)])
    told = [figures(replayed(PROJECT, read_log(FORMATS[name](rows), name))) for name in FORMATS]
    assert all(each == told[0] for each in told)


def figures(its: LogReplay) -> tuple[object, ...]:
    return its.flows, its.steps, its.deviations, its.tokens, its.cases, its.variants, its.cycle, its.months


def test_where_a_log_deviates_is_told_with_cases_and_examples() -> None:
    traces = [["Log", "Fix", "Verify"]] * 4 + [["Log", "Verify"]] * 2 + [["Log", "Log", "Fix", "Verify"]] * 3
    its = replayed(PROJECT, log_of([*traces, ["Log", "Escalate", "Verify"]]))
    assert [(each.kind, each.name, each.after, each.cases) for each in its.deviations] == [
        (DeviationKind.UNEXPECTED, "Log", "Log", 3),
        (DeviationKind.SKIPPED, "Fix", "Log", 2),
    ]
    assert its.deviations[0].examples == ("C6", "C7", "C8")
    assert (its.fitting, its.deviating) == (5, 5)
    shares = {each.flow: each for each in its.flows}
    assert shares["which-Fix"].cases == 8  # what was passed over was Fix or Escalate: nobody can say


def test_cases_that_have_not_ended_are_counted_apart() -> None:
    its = replayed(PROJECT, log_of([["Log", "Fix", "Verify"]] * 3 + [["Log", "Escalate"]] * 2))
    assert (its.fitting, its.running, its.deviating) == (3, 2, 0)
    assert shares_of(its.flows)["which-Fix"] == 1
    assert its.finished.fitness == 1
    assert (its.fitness or 0) < 1


def test_cases_of_another_kind_count_in_no_share() -> None:
    its = replayed(
        PROJECT, log_of([["Log", "Fix", "Verify"]] * 3 + [["Verify", "Verify", "Log", "Log"]] + [["Coffee"]])
    )
    assert (its.unlike, its.unknown, its.counted) == (1, 1, 3)
    assert shares_of(its.flows)["done-end"] == 1


def test_a_share_that_the_log_cannot_tell_is_not_told() -> None:
    nodes = (
        Node("s", NodeKind.START),
        *(Node(name, NodeKind.TASK, name) for name in ("Log", "Mail", "Call", "Walk", "Close")),
        Node("x", NodeKind.EXCLUSIVE),
        Node("y", NodeKind.EXCLUSIVE),
        Node("e", NodeKind.END),
    )
    ways = [("x", name) for name in ("Mail", "Call", "Walk")] + [(name, "y") for name in ("Mail", "Call", "Walk")]
    process = process_of(nodes, [("s", "Log"), ("Log", "x"), *ways, ("y", "Close"), ("Close", "e")])
    its = replayed(project_of(process), log_of([["Log", "Mail", "Close"]] * 6 + [["Log", "Close"]] * 4))
    flows = {each.flow: each for each in its.flows}
    assert its.fitting == 10
    assert flows["x-Mail"].share == 0.6
    assert flows["x-Call"].share is flows["x-Walk"].share is None
    assert flows["x-Call"].between == flows["x-Walk"].between == (0, 0.4)


def test_worked_and_waited_minutes_count_within_working_hours() -> None:
    log = read_csv(
        "Case,Activity,Start,Complete\n"
        "1,Log,2024-01-05 16:00,2024-01-05 16:30\n"  # a Friday
        "1,Fix,2024-01-08 09:00,2024-01-08 11:00\n"  # the Monday after it
        "1,Verify,2024-01-08 11:00,2024-01-08 11:05\n"
    )
    assert log.reading.columns["start"] == "Start"
    always = {each.step: each for each in replayed(PROJECT, log).steps}
    office = {each.step: each for each in replayed(PROJECT, log, ReplayWish(calendar=calendar_of("office"))).steps}
    assert [always[step].touch.mean for step in ("Log", "Fix", "Verify")] == [30, 120, 5]  # type: ignore[union-attr]
    assert always["Fix"].wait.mean == (2 * 24 + 16.5) * 60  # type: ignore[union-attr]
    assert office["Fix"].wait.mean == 30 + 60  # type: ignore[union-attr]
    cycle = replayed(PROJECT, log, ReplayWish(calendar=calendar_of("office"))).cycle
    assert cycle is not None
    assert cycle.mean == 60 + 185


@pytest.mark.parametrize(
    ("hours", "written"),
    [
        ("24x7", "24x7"),
        ("office", "Mo-Fr 8:00-17:00"),
        ("mo-sa 7:30-18", "Mo-Sa 7:30-18:00"),
        ("9-12", "Mo-Fr 9:00-12:00"),
    ],
)
def test_working_hours_are_read(hours: str, written: str) -> None:
    assert str(calendar_of(hours)) == written


@pytest.mark.parametrize("hours", ["", "always open", "17-8", "Tu-Fr 8-17", "8-25", "8:60-17", "8-17:99"])
def test_what_are_no_working_hours_is_said(hours: str) -> None:
    with pytest.raises(FitError, match="are no working hours"):
        calendar_of(hours)


# -------------------------------------------------------------------- what activities mean
STEPS = (
    "Receive contact",
    "Register",
    "Categorise",
    "Initial diagnosis",
    "Escalate functionally",
    "Resolve",
    "Confirm and close",
)


def incident(*names: str, key: str = "I") -> object:
    nodes = (
        Node(f"{key}s", NodeKind.START),
        *(Node(f"{key}{at}", NodeKind.TASK, name) for at, name in enumerate(names)),
        Node(f"{key}e", NodeKind.END),
    )
    ids = [node.id for node in nodes]
    return process_of(nodes, list(itertools.pairwise(ids)), id=key, name=f"Flow {key}")


@pytest.mark.parametrize(
    ("activity", "step"),
    [
        ("Register", "Register"),
        ("I1", "Register"),
        ("categorize", "Categorise"),
        ("Closed", "Confirm and close"),
        ("resolved_at", "Resolve"),
        ("Resolve ticket", "Resolve"),
        ("banana", ""),
        ("In Progress", ""),
    ],
)
def test_activities_mean_steps_by_id_name_or_meaning(activity: str, step: str) -> None:
    project = project_of(incident(*STEPS))  # type: ignore[arg-type]
    (its,) = mapped([activity], open_net("I", project.processes))
    assert its.name == step
    assert bool(its.nodes) == bool(step)


def test_what_is_said_by_hand_counts_before_all_else() -> None:
    log = log_of([["Log", "Fix", "Verify"]] * 2 + [["Log", "Lunch", "Verify"]])
    assert replayed(PROJECT, log).unmapped == ("Lunch",)
    its = replayed(PROJECT, log, ReplayWish(by_hand={"lunch": "Escalate", "Verify": "Verify"}))
    assert its.unmapped == ()
    assert shares_of(its.flows)["which-Escalate"] == pytest.approx(1 / 3)
    with pytest.raises(FitError, match="names the step “Nothing” for “Lunch”, and Incident has no such step"):
        replayed(PROJECT, log, ReplayWish(by_hand={"Lunch": "Nothing"}))


def test_of_several_processes_the_log_belongs_to_the_one_that_it_fits_best() -> None:
    project = project_of(incident("Plan", "Build", "Deploy", key="A"), incident("Log", "Fix", "Close", key="B"))  # type: ignore[arg-type]
    log = log_of([["Log", "Fix", "Close"]] * 3)
    assert replayed(project, log).process == "B"
    assert replayed(project, log, ReplayWish(process="flow b")).process == "B"
    with pytest.raises(FitError, match="no process “Flow C”: choose among “Flow A”, “Flow B”"):
        replayed(project, log, ReplayWish(process="Flow C"))
    with pytest.raises(FitError, match="No activity of the log means a step of “Flow A”"):
        replayed(project, log, ReplayWish(process="A"))
    with pytest.raises(FitError, match="mean steps of no process"):
        replayed(project, log_of([["Banana", "Apple"]] * 3))


def test_months_and_volume_follow_from_the_times() -> None:
    rows = [
        (f"C{at}", name, f"2024-{1 + at // 10:02d}-{1 + at % 10 * 3:02d} 0{number}:00")
        for at in range(60)
        for number, name in enumerate(("Log", "Fix", "Verify"))
    ]
    its = replayed(PROJECT, read_log(csv_of(rows), "log.csv"))
    assert dict(its.months) == {f"2024-0{month}": 10 for month in range(1, 7)}
    assert its.per_month == pytest.approx(10.2, abs=0.2)
    assert (str(its.first), str(its.last)) == ("2024-01-01", "2024-06-28")


def test_a_log_belongs_to_the_process_that_draws_it_and_not_to_one_that_calls_that() -> None:
    """Of the caller’s own steps one event in forty means one: it fits a little better, and draws next to none of it."""
    nodes = (
        Node("s", NodeKind.START, "Begin"),
        Node("watch", NodeKind.TASK, "Watch"),
        Node("call", NodeKind.CALL, "Handle", called="P"),
        Node("e", NodeKind.END, "End"),
    )
    flows = tuple(
        Flow(f"{one}-{other}", one, other) for one, other in (("s", "watch"), ("watch", "call"), ("call", "e"))
    )
    caller = Process("Q", "Monitoring", nodes=nodes, flows=flows)
    project = project_of(caller, contract_process())
    log = log_of([["Log", "Fix", "Verify"]] * 13 + [["Watch", "Log", "Fix", "Verify"]])
    assert replayed(project, log).name == "Incident"
    alone = log_of([["Watch", "Log", "Fix", "Verify"]] * 5)
    assert replayed(project, alone).name == "Monitoring"


def test_looking_for_the_process_can_be_cancelled_between_two_of_them() -> None:
    told: list[float] = []

    def progress(text: str, share: float) -> None:
        told.append(share)
        if len(told) > 3:
            raise Cancelled

    many = [replace(contract_process(), id=f"P{at}", name=f"Process {at}") for at in range(9)]
    with pytest.raises(Cancelled):
        replayed(project_of(*many), log_of([["Log", "Fix", "Verify"]]), progress=progress)
    assert max(told) < 0.1
