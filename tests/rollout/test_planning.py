"""From a project to its plan: what is planned with, what is told, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from builders import matrix_of, must, process_of, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st

from itsm_fit.errors import EditError, FitError
from itsm_fit.model import edits
from itsm_fit.model.decision import DayRate
from itsm_fit.model.gap import GIVES, Gap, Resolution
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.rollout.planning import wave_plan
from itsm_fit.rollout.wave_plan import POSSIBLE, WavePlan, WhyLeftOpen, WhyLeftOut
from itsm_fit.rollout.words import plan_words
from itsm_fit.scoring.fit import score


def line(name: str, *asked: Requirement, calls: str = "", **more: object) -> Process:
    """A process of one step that asks, and a call before it."""
    nodes = [Node("start", NodeKind.START)]
    if calls:
        nodes.append(Node("call", NodeKind.CALL, "Call", called=calls))
    nodes += [Node("do", NodeKind.USER_TASK, "Do", requirements=asked), Node("end", NodeKind.END)]
    ids = [node.id for node in nodes]
    values: dict[str, object] = {"id": name, "name": f"{name} management", "cases_per_month": 1.0, **more}
    return process_of(nodes, list(pairwise(ids)), **values)


def planned(*processes: Process, answers: dict[str, str], gaps: tuple[Gap, ...] = (), **said: Any) -> Project:
    project = project_of(*processes, matrices=[matrix_of({"Desk": answers})], gaps=gaps)
    return edits.set_rollout(project, **{"waves": 2, "capacity": (10.0,), **said})


def introduced(project: Project, **days: float) -> Project:
    for process, its in days.items():
        project = edits.set_introductions(project, [process], days=its)
    return project


def plan_of(project: Project) -> WavePlan:
    found = wave_plan(score(project))
    assert found.proven
    return found


def placed(plan: WavePlan) -> list[tuple[str, ...]]:
    return [wave.processes for wave in plan.waves]


A, B = line("A", must("R1")), line("B", must("R2"), weight=3.0)
BUILD = Gap("Desk", "R1", Resolution.CONFIGURE, 8.0)


# ---------------------------------------------------------------- what goes live when
def test_what_weighs_more_goes_live_first_where_both_do_not_fit() -> None:
    """10 days a wave, 10 each: B with 3 of 4 shares in wave 1, all in wave 2; so 0.75 + 1."""
    plan = plan_of(introduced(planned(A, B, answers={"R1": "native", "R2": "native"}), A=10.0, B=10.0))
    assert placed(plan) == [("B",), ("A",)]
    assert [wave.end_to_end for wave in plan.waves] == [(0.75, 0.75), (1.0, 1.0)]
    assert [wave.of_live for wave in plan.waves] == [(1.0, 1.0), (1.0, 1.0)]
    assert (plan.value, plan.possible) == (1.75, 1.75)
    assert [wave.days for wave in plan.waves] == [10.0, 10.0]


def test_a_process_that_another_calls_is_live_by_then() -> None:
    caller = line("C", must("R1"), calls="A", weight=9.0)
    project = planned(A, caller, answers={"R1": "native"})
    assert placed(plan_of(introduced(project, A=10.0, C=5.0))) == [("A",), ("C",)]


def test_a_dependency_that_is_stated_by_hand_counts_like_a_call() -> None:
    project = introduced(planned(A, B, answers={"R1": "native", "R2": "native"}), A=10.0, B=10.0)
    assert placed(plan_of(edits.set_introductions(project, ["B"], after=("A",)))) == [("A",), ("B",)]


def test_a_gap_is_closed_where_it_brings_cases_to_their_end() -> None:
    """R1 fails a must, so A carries nothing before its 8 days are done; B needs 3."""
    project = introduced(planned(A, B, answers={"R1": "no", "R2": "native"}, gaps=(BUILD,)), B=3.0)
    plan = plan_of(project)
    assert [(wave.processes, wave.gaps, wave.days) for wave in plan.waves] == [
        (("B",), (), 3.0),
        (("A",), ("R1",), 8.0),
    ]
    assert [wave.end_to_end.low for wave in plan.waves] == [0.75, 1.0]


def test_work_that_does_not_fit_into_its_wave_begins_in_the_one_before() -> None:
    plan = plan_of(introduced(planned(A, answers={"R1": "native"}), A=17.0))
    assert [(wave.processes, wave.days, wave.finished) for wave in plan.waves] == [((), 7.0, 0.0), (("A",), 10.0, 17.0)]
    assert any(
        "its work begins in the waves before (2)" in each for each in plan_words(score(planned(A, answers={})), plan)
    )


def test_a_requirement_that_two_processes_share_is_closed_once_and_its_days_count_once() -> None:
    cmdb = Gap("Desk", "CMDB", Resolution.CONFIGURE, 10.0)
    first, second = line("A", must("CMDB")), replace(line("B"), nodes=line("B").nodes)
    second = replace(
        second,
        nodes=tuple(replace(node, requirement_refs=("CMDB",)) if node.id == "do" else node for node in second.nodes),
    )
    plan = plan_of(planned(first, second, answers={"CMDB": "no"}, gaps=(cmdb,)))
    first_wave = plan.waves[0]
    assert (first_wave.processes, first_wave.gaps, first_wave.days) == (("A", "B"), ("CMDB",), 10.0)


def test_configured_answers_take_the_days_of_their_level_and_shared_ones_take_them_once() -> None:
    """Half a day each, as on the page Money; what belongs to no process is needed by whatever comes first."""
    project = planned(A, B, answers={"R1": "config", "R2": "config", "X1": "config"})
    project = replace(project, requirements=(should("X1"),))
    plan = plan_of(project)
    assert (plan.days, plan.waves[0].shared, plan.waves[0].days) == ({"A": 0.5, "B": 0.5}, ("X1",), 1.5)


def test_a_plan_of_everything_takes_the_days_of_the_cost_of_ownership() -> None:
    from itsm_fit.scoring.money import costs_of

    gaps = (BUILD, Gap("Desk", "R3", Resolution.WORK_AROUND, 2.0))
    project = planned(A, B, line("C", should("R3")), answers={"R1": "no", "R2": "config", "R3": "addon"}, gaps=gaps)
    fit = score(edits.set_rollout(project, capacity=(100.0,)))
    assert sum(wave.days for wave in wave_plan(fit).waves) == costs_of(fit).by_tool["Desk"].days == 10.5


# ---------------------------------------------------------------- dates
def test_waves_follow_one_another_in_months() -> None:
    plan = plan_of(planned(A, answers={"R1": "native"}, start=date(2027, 1, 31), months=1, waves=3))
    assert [(wave.first_day, wave.last_day) for wave in plan.waves] == [
        (date(2027, 1, 31), date(2027, 2, 27)),
        (date(2027, 2, 28), date(2027, 3, 30)),
        (date(2027, 3, 31), date(2027, 4, 29)),
    ]


def test_a_gap_is_not_closed_before_its_day_and_never_after_the_last_wave() -> None:
    due = replace(BUILD, due=date(2027, 4, 1))
    project = planned(A, answers={"R1": "no"}, gaps=(due,), start=date(2027, 1, 1))
    assert [wave.gaps for wave in plan_of(project).waves] == [(), ("R1",)]
    never = replace(due, due=date(2028, 1, 1))
    late = planned(A, B, answers={"R1": "no", "R2": "native"}, gaps=(never,), start=date(2027, 1, 1))
    plan = plan_of(late)
    assert (plan.left_open, plan.left_out) == ({"R1": WhyLeftOpen.TOO_LATE}, {"A": WhyLeftOut.NOT_CARRIED})


def test_a_dated_promise_of_the_vendor_counts_from_its_day_and_is_told_as_one() -> None:
    matrix = matrix_of({"Desk": {"R1": "roadmap"}})
    column = replace(matrix.responses[0], comments=("planned for Q2 2027",))
    project = edits.set_rollout(
        project_of(A, matrices=[replace(matrix, responses=(column,))]),
        waves=3,
        capacity=(1.0,),
        start=date(2027, 1, 1),
    )
    plan = plan_of(project)
    assert [(wave.processes, wave.gaps, wave.end_to_end.low) for wave in plan.waves] == [
        ((), (), 0.0),
        (("A",), ("R1",), 1.0),
        ((), (), 1.0),
    ]
    assert "1 gap is only promised by its vendor: R1." in plan_words(score(project), plan)


# ---------------------------------------------------------------- readiness, budget, pins
def test_a_process_whose_practice_is_not_ready_waits_for_the_day_on_which_it_is() -> None:
    project = planned(A, answers={"R1": "native"}, start=date(2027, 1, 1))
    waiting = edits.set_introductions(project, ["A"], maturity_needed=2, ready_on=date(2027, 5, 1))
    assert placed(plan_of(edits.assess_process(waiting, "A", 1))) == [(), ("A",)]
    assert placed(plan_of(edits.assess_process(waiting, "A", 2))) == [("A",), ()]
    never = edits.set_introductions(waiting, ["A"], ready_on=None)
    beside = replace(never, documents=project_of(A, B).documents, matrices=(matrix_of({"Desk": {"R2": "native"}}),))
    assert plan_of(beside).left_out == {"A": WhyLeftOut.NOT_READY}


def test_hours_of_training_are_a_limit_of_each_wave() -> None:
    project = planned(A, B, answers={"R1": "native", "R2": "native"}, training_hours=8.0)
    plan = plan_of(edits.set_introductions(project, ["A", "B"], training_hours=6.0))
    assert (placed(plan), [wave.training_hours for wave in plan.waves]) == ([("B",), ("A",)], [6.0, 6.0])


def test_a_budget_a_quarter_buys_days_at_the_rate_of_the_vendor() -> None:
    project = introduced(planned(A, B, answers={"R1": "native", "R2": "native"}, budget=4000.0), A=5.0, B=5.0)
    project = replace(project, decision=replace(project.decision, day_rates=(DayRate("Desk", 800.0),)))
    plan = plan_of(project)
    assert ([wave.capacity for wave in plan.waves], placed(plan)) == ([5.0, 5.0], [("B",), ("A",)])
    assert [wave.cost for wave in plan.waves] == [4000.0, 4000.0]


def test_a_process_goes_live_where_it_is_placed_by_hand_or_nowhere() -> None:
    project = introduced(planned(A, B, answers={"R1": "native", "R2": "native"}), A=10.0, B=10.0)
    assert placed(plan_of(edits.place_in_wave(project, "A", 1))) == [("A",), ("B",)]
    plan = plan_of(edits.leave_out_of_plan(project, "B"))
    assert (placed(plan), plan.left_out) == ([("A",), ()], {"B": WhyLeftOut.BY_HAND})


def test_what_needs_a_process_that_is_left_out_waits() -> None:
    caller = line("C", must("R1"), calls="A")
    project = edits.leave_out_of_plan(planned(A, B, caller, answers={"R1": "native", "R2": "native"}), "A")
    assert plan_of(project).left_out == {"A": WhyLeftOut.BY_HAND, "C": WhyLeftOut.WAITS}


def test_what_asks_nothing_goes_live_in_days_that_are_left() -> None:
    project = introduced(planned(A, line("N"), answers={"R1": "native"}), A=8.0, N=5.0)
    assert placed(plan_of(project)) == [("A",), ("N",)]


def test_gaps_that_bring_no_case_to_its_end_are_closed_in_days_that_are_left_musts_first() -> None:
    whole = replace(A, requirements=(should("S1"), must("M1")))
    gaps = (Gap("Desk", "S1", Resolution.CONFIGURE, 6.0), Gap("Desk", "M1", Resolution.CONFIGURE, 8.0))
    plan = plan_of(planned(whole, answers={"R1": "native", "S1": "no", "M1": "no"}, gaps=gaps))
    assert [wave.gaps for wave in plan.waves] == [("M1",), ("S1",)]


# ---------------------------------------------------------------- what it rests on
def test_days_that_nobody_estimated_are_told_and_those_of_the_level_taken() -> None:
    gap = Gap("Desk", "R1", Resolution.BUILD)
    project = replace(planned(A, answers={"R1": "no"}, gaps=(gap,)))
    project = replace(project, settings=replace(project.settings, must_threshold=0.4, step_threshold=0.4))
    plan = plan_of(project)
    assert [(gap.days, gap.estimated) for gap in plan.rests_on] == [(5.0, False)]
    said = list(plan_words(score(project), plan))
    assert "The days of 1 gap are not estimated; the plan takes those set for its level: R1 (5)." in said
    assert "Nobody told the days to introduce 1 process, they count as none: A management." in said


def test_quick_wins_need_nobody_and_carry_for_their_days_at_least_what_the_plan_does() -> None:
    """A: 1 of 5 shares for 1 day; B: 3 of 5 for 9 days; the plan: 1 for 11 days."""
    project = planned(
        A, B, line("C", must("R1"), calls="A"), answers={"R1": "native", "R2": "native"}, capacity=(11.0,)
    )
    assert plan_of(introduced(project, A=1.0, B=9.0, C=1.0)).quick_wins == ("A",)


# ---------------------------------------------------------------- what is refused
def refusal(project: Project) -> str:
    with pytest.raises(FitError) as refused:
        wave_plan(score(project))
    return str(refused.value)


def test_a_circle_is_named_by_its_smallest() -> None:
    project = planned(A, B, line("C", must("R1")), answers={"R1": "native"})
    for process, after in (("A", "B"), ("B", "C"), ("C", "A")):
        project = edits.set_introductions(project, [process], after=(after,))
    project = edits.set_introductions(project, ["C"], after=("A", "B"))
    assert "in a circle, so none can go live first: B management → C management → B management." in refusal(project)


def test_placements_that_cannot_be_together_are_named_and_no_others() -> None:
    project = planned(A, B, line("C", must("R1"), calls="A"), answers={"R1": "native", "R2": "native"})
    for process, wave in (("A", 2), ("B", 1), ("C", 1)):
        project = edits.place_in_wave(project, process, wave)
    assert refusal(project) == (
        "No plan keeps all of this: C management needs A management; A management is placed in wave 2; "
        "C management is placed in wave 1. Change one of it."
    )


def test_too_few_days_for_what_is_placed_are_named_with_the_wave() -> None:
    project = introduced(planned(A, B, answers={"R1": "native", "R2": "native"}), A=6.0, B=6.0)
    for process in "AB":
        project = edits.place_in_wave(project, process, 1)
    assert refusal(project) == (
        "No plan keeps all of this: days of work in wave 1: 10; A management is placed in wave 1; "
        "B management is placed in wave 1. Change one of it."
    )


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"capacity": ()}, "A plan needs the days of work that a wave has: state its capacity."),
        ({"capacity": (0.0,)}, "No wave has any day of work: state a capacity above 0."),
        ({"budget": 0.0}, "A budget of 0 buys no day of work: state a budget above 0, or none."),
        ({"tool": "Other"}, "There is no tool “Other”: choose among Desk."),
    ],
)
def test_a_plan_without_days_or_tool_is_refused(said: dict[str, Any], sentence: str) -> None:
    assert refusal(planned(A, answers={"R1": "native"}, **said)) == sentence


def test_a_process_that_is_too_large_for_all_waves_is_told_with_its_days() -> None:
    said = refusal(introduced(planned(A, answers={"R1": "native"}), A=99.0))
    assert "they have 20 days together, and even A management takes 99" in said


def test_a_placement_behind_the_last_wave_or_of_what_waits_is_refused() -> None:
    project = planned(A, line("C", must("R1"), calls="A"), answers={"R1": "native"})
    assert refusal(edits.place_in_wave(project, "A", 3)) == "A management is placed in wave 3, but the plan has 2."
    left_out = edits.leave_out_of_plan(edits.place_in_wave(project, "C", 1), "A")
    assert "but A management, which has to be live, is in none: left out by hand." in refusal(left_out)


def test_a_tool_that_carries_nothing_is_told() -> None:
    assert refusal(planned(A, answers={"R1": "no"})).startswith("There is nothing to plan for Desk")


@pytest.mark.parametrize(
    "values",
    [{"days": -1.0}, {"days": float("nan")}, {"wave": -1}, {"wave": 41}, {"maturity_needed": 6}, {"after": ("A",)}],
)
def test_an_introduction_that_is_none_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(EditError):
        edits.set_introductions(planned(A, answers={}), ["A"], **values)


# ---------------------------------------------------------------- against a really edited project
LEVEL_WORDS = {Resolution.CONFIGURE: "config", Resolution.ADD_ON: "addon", Resolution.BUILD: "custom"}


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_end_to_end_after_a_wave_is_that_of_a_project_really_edited_so(data: st.DataObject) -> None:
    """With closed gaps answered at their new level, and what is not live carrying nothing."""
    words = st.sampled_from(("native", "config", "custom", "no", "?", "half"))
    asked = [f"R{at}" for at in range(5)]
    processes = []
    for at in range(data.draw(st.integers(1, 3))):
        rids = data.draw(st.lists(st.sampled_from(asked), min_size=1, max_size=3, unique=True))
        kinds = [data.draw(st.sampled_from((must, should))) for _ in rids]
        calls = f"P{at - 1}" if at and data.draw(st.booleans()) else ""
        process = line(f"P{at}", *(make(rid) for make, rid in zip(kinds, rids, strict=True)), calls=calls)
        processes.append(replace(process, weight=float(data.draw(st.integers(1, 3)))))
    answers = {rid: data.draw(words) for rid in asked}
    chosen = data.draw(st.lists(st.sampled_from(asked), max_size=4, unique=True))
    gaps = tuple(
        Gap("Desk", rid, data.draw(st.sampled_from(list(LEVEL_WORDS))), float(data.draw(st.integers(0, 6))))
        for rid in chosen
    )
    project = planned(*processes, answers=answers, gaps=gaps, capacity=(6.0,))
    for process in processes:
        project = edits.set_introductions(project, [process.id], days=float(data.draw(st.integers(0, 4))))
    try:
        plan = wave_plan(score(project))
    except FitError:
        return
    assert plan.proven
    assert plan.bound == pytest.approx(plan.value + POSSIBLE * plan.possible, abs=1e-9)
    closed: set[str] = set()
    live: set[str] = set()
    levels = project.settings.levels
    for wave in plan.waves:
        closed |= set(wave.gaps)
        live |= set(wave.processes)
        now = dict(answers)
        for gap in gaps:
            if gap.requirement in closed and gap.resolution is not None:
                now[gap.requirement] = LEVEL_WORDS[gap.resolution]
                assert levels[GIVES[gap.resolution]] >= score(project).support.of(gap.requirement, "Desk").low
        fit = score(replace(project, matrices=(matrix_of({"Desk": now}),)))
        total = sum(process.weight for process in processes)
        figures = {each.id: each.tools["Desk"].end_to_end for each in fit.processes}
        for end in range(2):
            its = sum(each.weight * figures[each.id][end] for each in processes if each.id in live)  # type: ignore[index]
            assert wave.end_to_end[end] == pytest.approx(its / total, abs=1e-12)
        assert wave.days <= wave.capacity + 1e-6


def test_the_plan_travels_in_the_project_file_and_an_older_file_stays_as_it_is() -> None:
    from itsm_fit.storage.project_file import read_project, write_project

    project = planned(A, answers={"R1": "native"}, start=date(2027, 1, 1), budget=5.0, training_hours=2.0)
    project = edits.set_introductions(
        project, ["A"], days=2.0, after=("B",), wave=2, maturity_needed=1, ready_on=date(2027, 5, 1)
    )
    again = read_project(write_project(project), "p.itsmfit")
    assert again.rollout == project.rollout
    assert b"rollout" not in write_project(project_of(A))
