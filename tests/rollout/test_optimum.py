"""The plan of the highest value: against every plan there is."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from rollout_kit import best_by_subsets, generated, problems, rules_of, without

from itsm_fit.rollout.optimum import best_placement, earliest
from itsm_fit.rollout.problem import (
    GapBundle,
    GapWorkload,
    Placement,
    PlannedProcess,
    PlanProblem,
    fit_in,
    is_sound,
    worked,
    worth_of,
)
from itsm_fit.rollout.reasons import conflict


def carrying(days: float, *worth: float, **more: object) -> PlannedProcess:
    return PlannedProcess(days, (GapBundle((), worth),), **more)  # type: ignore[arg-type]


def with_gap(
    days: float, without: float, closed: float, gap: int = 0, waves: int = 2, **more: object
) -> PlannedProcess:
    bundles = GapBundle((), (without,) * waves), GapBundle((gap,), (closed,) * waves)
    return PlannedProcess(days, bundles, **more)  # type: ignore[arg-type]


def found(problem: PlanProblem) -> Placement:
    its = best_placement(problem)
    assert its is not None
    assert its.proven
    assert is_sound(problem, its)
    return its


# ---------------------------------------------------------------- by hand
def test_what_carries_more_comes_first() -> None:
    """10 days a wave: 3 + 3 + 1 from the second process in wave 1; 1 + 1 + 3 the other way round."""
    its = found(PlanProblem((10.0, 10.0), (carrying(10.0, 1.0, 1.0), carrying(10.0, 3.0, 3.0))))
    assert (its.processes, its.worth) == ((1, 0), 7.0)


def test_what_takes_longer_than_a_wave_begins_before() -> None:
    its = found(PlanProblem((10.0, 10.0, 10.0), (carrying(25.0, 1.0, 1.0, 1.0),)))
    assert its.processes == (2,)
    assert worked((10.0, 10.0, 10.0), (0.0, 0.0, 25.0)) == [5.0, 10.0, 10.0]


def test_a_process_waits_for_what_it_needs() -> None:
    its = found(PlanProblem((10.0, 10.0), (carrying(5.0, 9.0, 9.0, needs=(1,)), carrying(8.0, 1.0, 1.0))))
    assert its.processes == (1, 0)


def test_a_gap_that_two_processes_share_is_closed_once_and_its_days_count_once() -> None:
    problem = PlanProblem((10.0, 10.0), (with_gap(1.0, 0.0, 2.0), with_gap(1.0, 0.0, 3.0)), (GapWorkload(8.0),))
    its = found(problem)
    assert (its.processes, its.gaps, its.worth) == ((0, 0), (0,), 10.0)


def test_work_that_several_need_is_done_once_and_by_the_first_of_them() -> None:
    problem = PlanProblem(
        (6.0, 6.0), (carrying(1.0, 2.0, 2.0, chores=(0,)), carrying(6.0, 1.0, 1.0, chores=(0,))), (), (5.0,)
    )
    its = found(problem)
    assert (its.processes, its.chores) == ((0, 1), (0,))


def test_a_process_goes_live_without_its_gap_where_that_pays_and_gets_better_later() -> None:
    """Live at once: 2 + 5. Waiting for the gap: 0 + 5."""
    its = found(PlanProblem((5.0, 10.0), (with_gap(5.0, 2.0, 5.0),), (GapWorkload(10.0),)))
    assert (its.processes, its.gaps, its.worth) == ((0,), (1,), 7.0)


def test_a_gap_is_not_closed_before_its_day() -> None:
    its = found(PlanProblem((10.0, 10.0), (with_gap(5.0, 1.0, 4.0),), (GapWorkload(1.0, earliest=1),)))
    assert (its.gaps, its.worth) == ((1,), 5.0)


def test_training_has_its_own_limit_in_the_wave_of_going_live() -> None:
    processes = carrying(1.0, 2.0, 2.0, hours=6.0), carrying(1.0, 3.0, 3.0, hours=6.0)
    its = found(PlanProblem((10.0, 10.0), processes, training=(8.0, 8.0)))
    assert its.processes == (1, 0)


def test_a_pinned_process_goes_live_in_its_wave() -> None:
    its = found(PlanProblem((10.0, 10.0), (carrying(10.0, 1.0, 1.0, fixed=0), carrying(10.0, 3.0, 3.0))))
    assert (its.processes, its.worth) == ((0, 1), 5.0)


def test_there_is_no_plan_where_pins_contradict_needs() -> None:
    processes = carrying(1.0, 1.0, 1.0, needs=(1,), fixed=0), carrying(1.0, 1.0, 1.0, fixed=1)
    assert best_placement(PlanProblem((10.0, 10.0), processes)) is None


def test_the_search_goes_on_where_its_default_calls_a_worse_plan_optimal() -> None:
    """0.00001 of 1 is less than HiGHS' default gap of 0.0001, and more than nothing."""
    processes = carrying(10.0, 1.0), carrying(10.0, 1.00001), carrying(10.0, 1.000005)
    assert found(PlanProblem((10.0,), processes)).processes == (None, 0, None)


def test_the_earliest_wave_of_a_process_counts_all_that_it_needs() -> None:
    processes = carrying(4.0, 0.0, needs=(1,), chores=(0,)), carrying(5.0, 0.0), carrying(99.0, 0.0)
    assert earliest(PlanProblem((4.0, 4.0, 4.0), processes, chores=(2.0,))) == [2, 1, 3]


def test_days_left_over_are_those_that_no_later_wave_needs() -> None:
    assert fit_in((10.0, 10.0), (4.0, 14.0), 2.0, 0) == 0
    assert fit_in((10.0, 10.0), (4.0, 15.0), 2.0, 0) is None
    assert fit_in((10.0, 10.0, 10.0), (10.0, 4.0, 0.0), 9.0, 1) == 2


# ---------------------------------------------------------------- against every plan
@given(problems(processes=5, gaps=6, waves=3))
@settings(max_examples=80, deadline=None)
def test_no_plan_is_better(problem: PlanProblem) -> None:
    best = best_by_subsets(problem)
    its = best_placement(problem)
    if best is None:
        assert its is None
        return
    assert its is not None
    assert its.proven
    assert is_sound(problem, its)
    assert its.worth == pytest.approx(best, abs=1e-7)


@given(problems(processes=3, gaps=2, waves=2, training=True))
@settings(max_examples=60, deadline=None)
def test_no_plan_is_better_within_the_hours_of_training(problem: PlanProblem) -> None:
    waves = [None, *range(problem.waves)]
    sizes = len(problem.processes), len(problem.gaps), len(problem.chores)
    best = None
    for placed in product(waves, repeat=sum(sizes)):
        live, closed, done = placed[: sizes[0]], placed[sizes[0] : sizes[0] + sizes[1]], placed[sizes[0] + sizes[1] :]
        worth = worth_of(problem, live, closed)
        if is_sound(problem, Placement(live, closed, done, worth, worth, proven=True)):
            best = worth if best is None else max(best, worth)
    its = best_placement(problem)
    assert (its is None) == (best is None)
    if its is not None:
        assert its.worth == pytest.approx(best, abs=1e-7)


def test_a_search_that_is_cut_short_says_how_far_it_may_be_from_the_best_plan() -> None:
    problem = generated("shared", 3)
    its = best_placement(problem, seconds=0.5)
    assert its is None or its.proven or its.bound >= its.worth


# ---------------------------------------------------------------- why there is none
@given(problems(processes=5, gaps=0, waves=3))
@settings(max_examples=150, deadline=None)
def test_without_any_one_of_the_reasons_there_is_a_plan_and_with_them_alone_there_is_none(problem: PlanProblem) -> None:
    rules = conflict(problem)
    if best_by_subsets(problem) is not None:
        assert rules == ()
        return
    assert rules
    everything = list(rules_of(problem))
    others = [each for each in everything if each not in rules]
    assert best_by_subsets(without(problem, others)) is None
    for rule in rules:
        assert best_by_subsets(without(problem, [*others, rule])) is not None
