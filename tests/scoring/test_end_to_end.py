"""End-to-end fit, gains, exposures and unlock plans: by hand, and against their definitions played out elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import combinations

import pytest
from game_models import TERMINATE, blocks, call, drawn, node, played, tangles, with_inside
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from reference_chain import ReferenceChain, TooManyStatesError
from reference_game import COMPLETE, ReferenceGame
from thorough import examples

from itsm_fit.model.process import Process
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.game import resolvent
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.unlock import most_affordable

THOROUGH = settings(
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
EXAMPLE = drawn("s>Log Log>x1 x1>Fix:0.7 x1>Escalate:0.3 Fix>Verify Escalate>Verify Verify>x2 x2>e:0.8 x2>x1:0.2")


def figures(process: Process, *others: Process) -> EndToEnd:
    return EndToEnd(played(process, *others))


_LARGE_SOLVE = """
import os
import itsm_fit
import numpy, scipy.linalg
numpy.linalg.inv(numpy.eye(400)), scipy.linalg.inv(numpy.eye(400))
print(len(os.listdir("/proc/self/task")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted by /proc")
def test_linear_algebra_starts_no_threads() -> None:
    """They spin while they wait for one another: on busy cores a chain took hundreds of times as long."""
    alone = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    made = subprocess.run([sys.executable, "-c", _LARGE_SOLVE], env=alone, capture_output=True, text=True, check=True)  # noqa: S603 - our own text
    assert int(made.stdout) == 1


# ---------------------------------------------------------------- by hand
def test_the_example_without_escalation_carries_56_of_86_cases() -> None:
    """A case completes with 0.7 · 0.8 and comes round again with 0.7 · 0.2: 0.56 / (1 - 0.14)."""
    assert figures(EXAMPLE).fit({"Escalate"}) == pytest.approx(0.56 / 0.86, abs=1e-12)
    assert round(figures(EXAMPLE).fit({"Escalate"}), 6) == 0.651163


def test_everything_carried_fits_what_completes() -> None:
    assert figures(EXAMPLE).fit(set()) == pytest.approx(1.0)
    stuck = figures(drawn("s>x x>A:0.25 x>B:0.75 B>x2 x2>p:0.5 x2>C:0.5 C>e D>p p>e A>e"))
    assert stuck.fit(set()) == pytest.approx(0.25 + 0.375)


def test_a_step_on_every_way_breaks_every_case() -> None:
    assert figures(EXAMPLE).fit({"Log"}) == 0.0
    assert figures(EXAMPLE).fit({"Verify"}) == 0.0


def test_gains_are_what_carrying_one_step_more_brings() -> None:
    """Fix and Escalate uncarried: with Fix carried 0.56 / 0.86, with Escalate carried 0.24 / 0.94."""
    gains = figures(EXAMPLE).gains({"Fix", "Escalate"})
    assert gains == pytest.approx({"Fix": 0.56 / 0.86, "Escalate": 0.24 / 0.94})


def test_a_gain_is_at_most_every_case_that_completes() -> None:
    """The sum over this loop was 1.0000000000000009."""
    loop = drawn("s>x1 x1>A:0.2 x1>B:0.8 A>x2 B>x2 x2>C:0.2 x2>x1:0.8 C>D D>e")
    assert figures(loop).gains({"C"}) == {"C": 1.0}


def test_gains_are_zero_when_other_links_break_the_same_cases() -> None:
    assert figures(EXAMPLE).gains({"Log", "Verify"}) == {"Log": 0.0, "Verify": 0.0}


def test_exposure_is_the_share_of_completing_cases_that_enter_a_step() -> None:
    """A case avoids Escalate with 0.56 / 0.86 and Fix with 0.24 / 0.94."""
    exposures = figures(EXAMPLE).exposures({"Log", "Escalate", "Fix"})
    assert exposures == pytest.approx({"Log": 1.0, "Escalate": 1 - 0.56 / 0.86, "Fix": 1 - 0.24 / 0.94})


def test_exposure_counts_completing_cases_only() -> None:
    """All cases with B get stuck: none of those that complete enters it."""
    exposures = figures(drawn("s>x x>A:0.5 x>B:0.5 A>e B>p C>p p>e2")).exposures({"A", "B"})
    assert exposures == pytest.approx({"A": 1.0, "B": 0.0})


def test_figures_of_a_process_in_which_no_case_completes_are_zero() -> None:
    kernel = figures(drawn("s>A A>A"))
    assert kernel.fit({"A"}) == 0.0
    assert kernel.gains({"A"}) == {"A": 0.0}
    assert kernel.exposures({"A"}) == {"A": 0.0}
    assert kernel.unlock_plan({"A"}).steps == ()


def test_both_of_two_branches_side_by_side_must_be_carried() -> None:
    kernel = figures(drawn("s>p1 p1>A p1>x x>B:0.5 x>C:0.5 A>p2 B>x2 C>x2 x2>p2 p2>e"))
    assert kernel.fit({"B"}) == pytest.approx(0.5)
    assert kernel.fit({"A"}) == 0.0
    assert kernel.gains({"A", "B"}) == pytest.approx({"A": 0.5, "B": 0.0})


def test_a_branch_cut_off_by_a_terminate_end_still_breaks_the_case() -> None:
    """The other branches are taken to have run as far as they can."""
    assert figures(drawn("s>p p>e1 p>A A>B B>e", TERMINATE)).fit({"B"}) == 0.0


def test_called_and_own_steps_of_one_id_are_different_steps() -> None:
    called = drawn("s>x x>A:0.25 x>e:0.75 A>e", process_id="Q")
    kernel = figures(drawn("s>A A>C C>e", call("C", "Q")), called)
    assert kernel.fit({"C>A"}) == pytest.approx(0.75)
    assert kernel.fit({"A"}) == 0.0
    assert kernel.fit({"C"}) == 0.0


def test_a_sub_process_is_a_step_and_so_are_its_inner_steps() -> None:
    kernel = figures(with_inside("s>x x>u:0.5 x>e:0.5 u>e", "si>xi xi>A:0.2 xi>ei:0.8 A>ei"))
    assert kernel.fit({"u"}) == pytest.approx(0.5)
    assert kernel.fit({"A"}) == pytest.approx(0.9)


def test_keys_that_no_case_enters_make_no_difference() -> None:
    kernel = figures(EXAMPLE)
    assert kernel.fit({"Escalate", "unknown"}) == kernel.fit({"Escalate"})
    assert kernel.gains({"unknown"}) == {"unknown": 0.0}
    assert kernel.exposures({"unknown"}) == {"unknown": 0.0}


def test_a_play_without_its_chain_or_samples_is_refused() -> None:
    with pytest.raises(ValueError, match="neither"):
        EndToEnd(Play({}, {}, 1.0, 0.0, 0.0))


def test_exact_figures_have_no_interval() -> None:
    assert figures(EXAMPLE).interval({"Fix"}) is None


# ---------------------------------------------------------------- against the definitions
@pytest.mark.parametrize("dense_at_most", [resolvent.DENSE_AT_MOST, 0], ids=["dense", "sparse"])
@settings(THOROUGH, max_examples=examples(70))
@given(processes=st.one_of(blocks(), tangles()), seed=st.integers(0, 2**16), data=st.data())
def test_figures_agree_with_their_definitions(
    dense_at_most: int, processes: tuple[Process, ...], seed: int, data: st.DataObject
) -> None:
    try:
        chain = ReferenceChain.of(ReferenceGame(*processes), seed, most=150)
    except TooManyStatesError:
        assume(False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(resolvent, "DENSE_AT_MOST", dense_at_most)
        play = played(*processes)
        assume(play.net is not None and play.chain is not None)
        steps = [each.key for each in play.net.nodes if each.node.kind.is_activity]
        uncarried = data.draw(st.sets(st.sampled_from(steps), max_size=6)) if steps else set()
        kernel = EndToEnd(play, data.draw(st.sampled_from([None, uncarried])))

        def fit(without: set[str]) -> float:
            return float(chain.ends(COMPLETE, frozenset(without)))

        def near(expected: float) -> object:
            return pytest.approx(expected, abs=1e-9)

        assert kernel.fit(uncarried) == near(fit(uncarried))
        gains, exposures = kernel.gains(uncarried), kernel.exposures(uncarried)
        assert gains.keys() == exposures.keys() == uncarried
        completes = fit(set())
        for step in uncarried:
            assert gains[step] == near(fit(uncarried - {step}) - fit(uncarried)), step
            assert exposures[step] == near(1 - fit({step}) / completes if completes else 0.0), step


@settings(THOROUGH, max_examples=examples(60))
@given(st.one_of(blocks(), tangles()))
def test_activities_are_entered_alike_where_nothing_between_them_is_looked_at(processes: tuple[Process, ...]) -> None:
    whole = played(*processes).chain
    assume(whole is not None)
    activities = whole.states_of.keys()
    seen = whole.of(activities)
    assert (seen.labels[1:] >= 0).all()
    for chain in (whole, seen):
        assert chain.visits @ (chain.completes + chain.deadlocks + chain.endless) == pytest.approx(1.0)
    assert seen.visits @ seen.deadlocks == pytest.approx(whole.visits @ whole.deadlocks, abs=1e-9)
    assert seen.completing[0] == pytest.approx(whole.completing[0], abs=1e-9)
    assert seen.entered == pytest.approx(whole.entered, abs=1e-9)
    for step, states in seen.states_of.items():
        assert seen.visits[states] == pytest.approx(whole.visits[whole.states_of[step]], abs=1e-9)


@settings(THOROUGH, max_examples=examples(60))
@given(
    processes=st.one_of(blocks(), tangles()),
    data=st.data(),
    target=st.sampled_from([0.3, 0.6, 0.8, 0.95, 1.0]),
    limit=st.sampled_from([5_000, 5_000, 0]),
)
def test_unlock_plans_are_the_smallest_that_reach_the_target(
    processes: tuple[Process, ...], data: st.DataObject, target: float, limit: int
) -> None:
    try:
        chain = ReferenceChain.of(ReferenceGame(*processes), 1, most=100)
    except TooManyStatesError:
        assume(False)
    play = played(*processes)
    assume(play.net is not None and play.chain is not None)
    steps = [each.key for each in play.net.nodes if each.node.kind.is_activity]
    uncarried = data.draw(st.sets(st.sampled_from(steps), max_size=6)) if steps else set()
    completes = float(chain.ends(COMPLETE))

    def reaches(carried: set[str]) -> bool:
        return float(chain.ends(COMPLETE, frozenset(uncarried - carried))) >= target * completes - 1e-9

    smallest = next(
        size for size in range(len(uncarried) + 1) if any(reaches(set(c)) for c in combinations(uncarried, size))
    )
    plan = EndToEnd(play).unlock_plan(uncarried, target, limit)
    assert reaches(set(plan.steps))
    assert plan.reached == pytest.approx(float(chain.ends(COMPLETE, frozenset(uncarried - set(plan.steps)))), abs=1e-9)
    assert set(plan.forced) == {step for step in uncarried if not reaches(uncarried - {step})}
    assert set(plan.forced) <= set(plan.steps) <= uncarried
    if plan.exact:
        assert len(plan.steps) == smallest
    assert plan.exact or limit == 0


# ---------------------------------------------------------------- unlock plans
def test_a_plan_names_its_steps_in_document_order() -> None:
    """Ten branches of a tenth each; 0.75 of the cases need eight of them, two may stay as they are."""
    letters = "JIHGFEDCBA"
    process = drawn("s>x " + " ".join(f"x>{letter}:0.1 {letter}>e" for letter in letters))
    plan = figures(process).unlock_plan(set(letters), target_share=0.75)
    assert len(plan.steps) == 8
    assert list(plan.steps) == sorted(plan.steps, reverse=True)
    assert (plan.reached, plan.forced, plan.exact) == (pytest.approx(0.8), (), True)


def test_steps_on_every_way_are_forced() -> None:
    plan = figures(EXAMPLE).unlock_plan({"Log", "Escalate"}, target_share=0.6)
    assert (plan.steps, plan.forced) == (("Log",), ("Log",))
    assert plan.reached == pytest.approx(0.56 / 0.86)


def test_a_plan_for_what_is_carried_already_is_empty() -> None:
    plan = figures(EXAMPLE).unlock_plan({"Escalate"}, target_share=0.65)
    assert (plan.steps, plan.exact) == ((), True)


def test_greedy_can_be_beaten_and_says_so() -> None:
    """A alone is the cheapest to leave out, but then neither B nor C can be; together they can."""
    process = drawn("s>x x>A:0.30 x>B:0.32 x>e:0.36 x>D:0.02 A>e B>C C>e D>e")
    exact = figures(process).unlock_plan(set("ABC"), target_share=0.66)
    greedy = figures(process).unlock_plan(set("ABC"), target_share=0.66, limit=0)
    assert (exact.steps, exact.exact) == (("A",), True)
    assert (greedy.steps, greedy.exact) == (("B", "C"), False)


@settings(THOROUGH, max_examples=examples(150))
@given(
    cases=st.lists(st.tuples(st.integers(1, 9), st.sets(st.integers(0, 7))), min_size=1, max_size=14),
    share=st.floats(0.05, 0.9),
)
def test_branch_and_bound_finds_the_largest_set_that_costs_no_more_than_allowed(
    cases: list[tuple[int, set[int]]], share: float
) -> None:
    """Items are steps, each case enters some of them; by trying every set."""
    total = sum(weight for weight, _ in cases)

    def loss(items: object) -> float:
        return sum(weight for weight, entered in cases if entered & set(items)) / total  # type: ignore[call-overload]

    items = [item for item in range(8) if 0 < loss([item]) <= share + 1e-9]
    found, proven = most_affordable(
        [loss([item]) for item in items], lambda chosen: loss([items[at] for at in chosen]), share, 10_000
    )
    best = max(
        size
        for size in range(len(items) + 1)
        if any(loss(chosen) <= share + 1e-9 for chosen in combinations(items, size))
    )
    assert proven
    assert len(found) == best
    assert loss([items[at] for at in found]) <= share + 1e-9


def test_many_alike_branches_are_planned_at_once() -> None:
    """Thirty branches of two steps each: without a good bound this would try most sets of fifteen branches."""
    process = drawn("s>x " + " ".join(f"x>A{n} A{n}>B{n} B{n}>e" for n in range(30)))
    steps = {f"{letter}{n}" for n in range(30) for letter in "AB"}
    plan = figures(process).unlock_plan(steps, target_share=0.5)
    assert (len(plan.steps), plan.exact) == (30, True)
    assert plan.reached == pytest.approx(0.5)


def test_a_node_entered_in_several_states_is_gained_as_one() -> None:
    """A comes in two markings (before and after B) and twice in one case."""
    kernel = figures(drawn("s>p p>A p>B B>x x>A:0.5 x>e:0.5 A>e", node("A")))
    assert kernel.gains({"A", "B"}) == {"A": 0.0, "B": 0.0}
    assert kernel.gains({"A"}) == pytest.approx({"A": 1.0})
    assert kernel.exposures({"A", "B"}) == pytest.approx({"A": 1.0, "B": 1.0})


def test_a_node_that_every_case_enters_again_in_another_state_is_gained_as_one() -> None:
    """From the first entry no case completes without the second, and none meets the second first."""
    kernel = figures(drawn("s>p p>A p>B B>A A>e", node("A")))
    assert kernel.gains({"A"}) == pytest.approx({"A": 1.0})
