"""Minutes, hours and money of processes, against figures worked out by hand."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from example_worth import ASKING, ROLES, STEPS, TEN, VISITS, answered, timed, worth
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.errors import Cancelled
from itsm_fit.model import edits
from itsm_fit.model.decision import Incumbent
from itsm_fit.model.process import Flow, Node, NodeKind, Process, StepTime
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of
from itsm_fit.value.business import business_cases
from itsm_fit.value.spans import AmountSpan, left_as_shown
from itsm_fit.value.worth import Worth, worth_of


def test_the_example_of_the_definition_takes_35_minutes() -> None:
    project = answered(timed(ASKING, dict.fromkeys(STEPS, TEN)), Desk="native native native native")
    its = worth(project).by_id["P"].tools["Desk"]
    assert its.handling == pytest.approx((35.0, 35.0), rel=1e-12)
    assert its.cycle is not None
    assert its.cycle.exact
    assert its.cycle.mean == pytest.approx((35.0, 35.0), rel=1e-12)


def test_a_step_that_is_not_carried_is_done_by_hand() -> None:
    project = answered(timed(ASKING, dict.fromkeys(STEPS, TEN)), Desk="native native no native")
    its = worth(project).by_id["P"]
    assert its.tools["Desk"].handling == pytest.approx((35.0 + 0.375 * 20,) * 2)
    assert its.by_hand.handling == pytest.approx((105.0, 105.0))


def test_an_open_step_takes_one_or_the_other_even_where_the_tool_is_slower() -> None:
    times = dict.fromkeys(STEPS, TEN) | {"Fix": StepTime(40.0, 8.0, 0.0)}
    its = worth(answered(timed(ASKING, times), Desk="native ? ? native")).by_id["P"].tools["Desk"]
    low, high = 22.5 + 0.875 * 8 + 0.375 * 10, 22.5 + 0.875 * 40 + 0.375 * 30
    assert its.handling == pytest.approx((low, high))


def test_a_step_that_asks_nothing_takes_what_it_takes_with_a_tool() -> None:
    project = answered(timed(contract_process(Log=[must("R0")]), dict.fromkeys(STEPS, TEN)), Desk="no")
    assert worth(project).by_id["P"].tools["Desk"].handling == pytest.approx((30.0 + 25.0,) * 2)


@pytest.mark.parametrize("seed", range(8))
def test_the_ends_are_those_of_all_ways_in_which_open_steps_may_turn_out(seed: int) -> None:
    """By brute force: each open answer is native or none, in every combination."""
    source = random.Random(seed)
    times = {step: StepTime(*(float(source.randint(0, 40)) for _ in range(3))) for step in STEPS}
    process = timed(ASKING, times)
    words = [source.choice(["native", "no", "?"]) for _ in STEPS]
    its = worth(answered(process, Desk=" ".join(words))).by_id["P"].tools["Desk"]
    ways = [
        worth(answered(process, Desk=" ".join(each))).by_id["P"].tools["Desk"]
        for each in product(*([word] if word != "?" else ["native", "no"] for word in words))
    ]
    for figure in (lambda each: each.handling, lambda each: each.cycle.mean, lambda each: each.cycle.p90):
        assert figure(its) == pytest.approx(
            (min(figure(each).low for each in ways), max(figure(each).high for each in ways))
        )


# ---------------------------------------------------------------- what is not given
def test_what_is_not_given_is_not_estimated_and_says_where() -> None:
    times = dict.fromkeys(STEPS, TEN) | {"Fix": StepTime(touch=5.0, wait=0.0), "Verify": StepTime(5.0, 5.0)}
    its = worth(answered(timed(ASKING, times, cases_per_month=60.0), Desk="native no native native")).by_id["P"]
    desk = its.tools["Desk"]
    assert (desk.handling, desk.cycle, desk.money) == (None, None, None)
    assert (desk.lacking, desk.cycle_lacking) == (("Fix",), ("Fix", "Verify"))
    carries = worth(answered(timed(ASKING, times), Desk="native native native native")).by_id["P"].tools["Desk"]
    assert (carries.lacking, carries.cycle_lacking) == ((), ("Verify",))
    assert carries.handling is not None


def test_a_step_that_no_case_enters_needs_no_minutes() -> None:
    flows = tuple(
        replace(each, share={"which-Fix": 1.0, "which-Escalate": 0.0}.get(each.id, each.share)) for each in ASKING.flows
    )
    times = {step: TEN for step in STEPS if step != "Escalate"}
    project = answered(timed(replace(ASKING, flows=flows), times), Desk="native native native native")
    assert worth(project).by_id["P"].tools["Desk"].handling == pytest.approx((10 * (1 + 1.25 + 1.25),) * 2)


def test_without_a_volume_there_are_neither_hours_nor_money() -> None:
    its = worth(answered(timed(ASKING, dict.fromkeys(STEPS, TEN)), Desk="native native native native")).by_id["P"]
    assert (its.tools["Desk"].hours, its.tools["Desk"].money) == (None, None)
    assert its.savings["Desk"].minutes is None


def test_a_loop_that_nobody_leaves_takes_no_number_of_minutes() -> None:
    nodes = (Node("s", NodeKind.START), Node("A", NodeKind.TASK, time=TEN), Node("B", NodeKind.TASK, time=TEN))
    process = Process("P", "P", nodes=nodes, flows=(Flow("1", "s", "A"), Flow("2", "A", "B"), Flow("3", "B", "A")))
    its = worth(project_of(process, matrices=[matrix_of({"Desk": {"R0": "native"}})])).by_id["P"].tools["Desk"]
    assert (its.handling, its.cycle) == (None, None)
    assert its.endless == ("A", "B")


# ---------------------------------------------------------------- hours and money
def paid(rates: dict[str, float], incumbent: str = "", **answers: str) -> Worth:
    process = timed(ASKING, dict.fromkeys(STEPS, TEN), ROLES, cases_per_month=120.0)
    project = edits.set_role_rates(answered(process, **answers), rates)  # type: ignore[arg-type]
    return worth(edits.set_incumbent(project, Incumbent(incumbent)) if incumbent else project)


def test_hours_are_by_lane_and_money_by_rate() -> None:
    found = paid({" desk ": 60.0, "SHOP": 90.0}, Good="native native native native")
    its = found.by_id["P"].tools["Good"]
    assert its.hours == {"Desk": pytest.approx((62.5, 62.5)), "Shop": pytest.approx((7.5, 7.5))}
    assert its.money == pytest.approx((62.5 * 60 + 7.5 * 90,) * 2)
    assert found.money("Good") == its.money


def test_a_role_without_a_rate_is_named_and_its_money_not_estimated() -> None:
    its = paid({"Desk": 60.0}, Good="native native native native").by_id["P"].tools["Good"]
    assert (its.money, its.unpaid) == (None, ("Shop",))


def test_what_is_saved_is_the_difference_to_by_hand() -> None:
    found = paid({"Desk": 60.0, "Shop": 90.0}, Good="native native native native", Half="native no ? no")
    its = found.by_id["P"]
    assert its.savings["Good"].minutes == pytest.approx((120 * 70.0,) * 2)
    # Half saves 20 minutes at Log for sure, and 0.375 · 20 of the Shop's if Escalate turns out to be carried
    assert its.savings["Half"].minutes == pytest.approx((120 * 20.0, 120 * 27.5))
    assert its.savings["Half"].money == pytest.approx((120 * 20.0, 120 * (20.0 + 7.5 * 1.5)))


def test_against_the_tool_in_use_open_steps_of_both_are_open() -> None:
    its = paid({"Desk": 60.0, "Shop": 60.0}, "Old", Old="native no ? no", New="native native ? ?").by_id["P"]
    fix, escalate, verify = (120 * 20 * VISITS[each] for each in ("Fix", "Escalate", "Verify"))
    assert its.savings_on_incumbent["New"].minutes == pytest.approx((fix - escalate, fix + escalate + verify))
    assert its.savings_on_incumbent["Old"].minutes == (0.0, 0.0)


def test_a_process_that_is_called_is_worked_in_its_own_lanes() -> None:
    inner = timed(replace(ASKING, id="Q"), dict.fromkeys(STEPS, TEN), ROLES)
    outer = Process(
        "P", "P", nodes=(Node("s", NodeKind.START), Node("K", NodeKind.CALL, called="Q"), Node("e", NodeKind.END)),
        flows=(Flow("1", "s", "K"), Flow("2", "K", "e")), cases_per_month=60.0,
    )  # fmt: skip
    project = answered(outer, Desk="native native no native")
    project = replace(project, documents=(*project.documents, *project_of(inner).documents))
    its = worth(project).by_id["P"].tools["Desk"]
    assert its.handling == pytest.approx((35 + 7.5,) * 2)
    assert its.hours is not None
    assert its.hours["Shop"] == pytest.approx((0.375 * 30,) * 2)


# ---------------------------------------------------------------- anew
def test_figures_that_nothing_has_changed_are_taken_over_and_the_others_are_as_from_scratch() -> None:
    first = timed(ASKING, dict.fromkeys(STEPS, TEN), ROLES, cases_per_month=60.0)
    second = replace(contract_process(Log=[should("S0")]), id="Q")
    rows = {"Desk": {"R0": "native", "R1": "?", "S0": "native"}, "Hub": {"R0": "native", "R1": "no", "S0": "?"}}
    project = project_of(first, second, matrices=[matrix_of(rows)])
    fit = score(project)
    before = worth_of(fit)
    changed = edits.set_answer(project, project.matrices[0], "Desk", 1, "native")
    again = score(changed, since=fit)
    after = worth_of(again, since=before)
    assert after == worth_of(score(changed))
    assert after.by_id["Q"] is before.by_id["Q"]
    assert after.by_id["P"].accounts.clock is before.by_id["P"].accounts.clock
    assert after.by_id["P"].tools["Hub"] is before.by_id["P"].tools["Hub"]
    assert after.by_id["P"].tools["Desk"] != before.by_id["P"].tools["Desk"]
    minutes = edits.set_step_time(changed, "P", "Log", StepTime(11.0, 30.0, 0.0))
    assert worth_of(score(minutes, since=again), since=after) == worth_of(score(minutes))
    rates = edits.set_role_rates(minutes, {"Desk": 60.0, "Shop": 1.0})
    assert worth_of(score(rates, since=again), since=after) == worth_of(score(rates))


def test_spans_keep_their_ends_in_order() -> None:
    source = np.random.default_rng(1)
    for low, high, less, more in np.sort(source.uniform(0, 9, (50, 4))):
        left = AmountSpan(less, more).less(AmountSpan(low, high))
        assert left.low <= left.high


@settings(max_examples=examples(10), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_after_any_edits_figures_are_as_from_scratch(data: st.DataObject) -> None:
    """P is called by Q, and both may get volumes, minutes, lanes and rates, or lose them."""
    with pytest.MonkeyPatch.context() as patch:  # what is simulated is as equal with few moves
        patch.setattr("itsm_fit.scoring.game.durations._MOST_MOVES", 2_000)
        _edited_as_from_scratch(data)


def _edited_as_from_scratch(data: st.DataObject) -> None:
    inner = timed(ASKING, dict.fromkeys(STEPS, TEN), ROLES, cases_per_month=60.0)
    nodes = (Node("s", NodeKind.START), Node("K", NodeKind.CALL, called="P"), Node("e", NodeKind.END))
    outer = Process("Q", "Q", nodes=nodes, flows=(Flow("1", "s", "K"), Flow("2", "K", "e")), cases_per_month=30.0)
    project = answered(inner, Desk="native ? no native", Hub="no native ? ?")
    (document,) = project.documents
    project = replace(project, documents=(replace(document, processes=(inner, outer)),))
    project = edits.set_role_rates(project, {"Desk": 60.0, "Shop": 90.0})
    fit = score(project)
    before = worth_of(fit)
    cases = business_cases(fit, before, costs_of(fit))
    for _ in range(2):
        project = edited(data, project)
        fit = score(project, since=fit)
        before = worth_of(fit, since=before)
        cases = business_cases(fit, before, costs_of(fit), since=cases)
        fresh = score(project)
        assert before == worth_of(fresh)
        assert cases == business_cases(fresh, worth_of(fresh), costs_of(fresh))


def test_cycle_times_can_come_after_all_else_and_known_ones_come_at_once() -> None:
    project = answered(
        timed(ASKING, dict.fromkeys(STEPS, TEN), ROLES, cases_per_month=120.0), Desk="native no ? native"
    )
    fit = score(project)
    first = worth_of(fit, cycles=False)
    quick = first.by_id["P"].tools["Desk"]
    assert (quick.timed, quick.cycle, first.timed) == (False, None, False)
    then, whole = worth_of(fit, since=first), worth_of(fit)
    assert (then, then.timed) == (whole, True)
    assert (quick.handling, quick.hours, quick.lacking) == (
        (its := whole.by_id["P"].tools["Desk"]).handling, its.hours, its.lacking,
    )  # fmt: skip
    rates = edits.set_role_rates(project, {"Desk": 60.0, "Shop": 1.0})
    again = worth_of(score(rates, since=fit), since=then, cycles=False)
    assert again == worth_of(score(rates))


def test_working_out_cycle_times_can_be_ended() -> None:
    project = answered(timed(ASKING, dict.fromkeys(STEPS, TEN)), Desk="native no ? native")
    calls = 0

    def progress(_text: str, _share: float) -> None:
        nonlocal calls
        calls += 1
        if calls > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        worth_of(score(project), progress)


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0, 1e6), st.integers(0, 2))
def test_what_is_left_is_shown_as_what_one_reckons_from_both(
    whole: float, wider: float, less: float, more: float, decimals: int
) -> None:
    both = AmountSpan(whole, whole + wider), AmountSpan(less, less + more)
    shown = left_as_shown(both[0].less(both[1]), *both, decimals)
    assert shown is not None
    for end, one, other in zip(shown, both[0], reversed(both[1]), strict=True):
        assert f"{end:.{decimals}f}" == f"{round(one, decimals) - round(other, decimals):.{decimals}f}"


def test_what_is_no_plain_difference_is_shown_as_it_is() -> None:
    """A tool against itself saves nothing, whatever its open steps take."""
    its = AmountSpan(10.0, 30.0)
    assert left_as_shown(AmountSpan(0.0, 0.0), its, its) == (0.0, 0.0)
    assert left_as_shown(AmountSpan(1.4, 1.4), None, its) == (1.4, 1.4)
