"""The business case against one that is worked out by hand, and laws that hold for any."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import contract_process, matrix_of, must, project_of
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.language import speaking
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Incumbent, PriceBasis, StatedBenefit
from itsm_fit.model.process import Flow, Lane, Node, NodeKind, Process, StepTime
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of, present_value
from itsm_fit.translations import language_of
from itsm_fit.value.business import BusinessCase, business_cases, internal_rate, payback
from itsm_fit.value.words import rates, years
from itsm_fit.value.worth import worth_of

STEPS = ("Log", "Fix", "Escalate", "Verify")
RATE = 60.0


def project(benefits: tuple[StatedBenefit, ...] = (), incumbent: str = "", **answers: str) -> Project:
    """35 minutes a case with a tool, 105 by hand, 120 cases a month at 1 a minute; 5 years without interest."""
    asking = contract_process(**{step: [must(f"R{at}")] for at, step in enumerate(STEPS)})
    nodes = tuple(
        replace(each, time=StepTime(10.0, 30.0, 0.0), lane="L") if each.kind is NodeKind.USER_TASK else each
        for each in asking.nodes
    )
    process = replace(asking, nodes=nodes, lanes=(Lane("L", "Desk"),), cases_per_month=120.0)
    rows = {tool: {f"R{at}": word for at, word in enumerate(words.split())} for tool, words in answers.items()}
    its = edits.set_role_rates(project_of(process, matrices=[matrix_of(rows)]), {"Desk": RATE})
    costs = [
        *(CostItem(tool, "set up", PriceBasis.ONE_OFF, 20_000.0) for tool in answers),
        *(CostItem(tool, "licence", PriceBasis.YEARLY, 6_000.0 if tool == "New" else 9_000.0) for tool in answers),
    ]
    its = edits.set_benefits(edits.set_costs(its, costs), benefits)
    money = replace(its.decision.money, days=dict.fromkeys(its.decision.money.days, 0.0))
    its = edits.set_money(its, money)
    return edits.set_incumbent(its, Incumbent(incumbent, 5_000.0)) if incumbent else its


def cases(its: Project) -> dict[str, BusinessCase]:
    fit = score(its)
    return {each.tool: each for each in business_cases(fit, worth_of(fit), costs_of(fit))}


def test_a_case_against_by_hand() -> None:
    """70 minutes saved · 120 cases · 12 months = 100,800 a year."""
    its = cases(project(New="native native native native"))["New"]
    assert its.saved == pytest.approx((100_800.0,) * 2)
    assert (its.initial, its.yearly) == ((20_000.0, 20_000.0), (6_000.0, 6_000.0))
    assert its.present == pytest.approx((5 * 94_800.0 - 20_000,) * 2)
    assert its.payback == (pytest.approx(20_000 / 94_800), pytest.approx(20_000 / 94_800))
    # a ticket: 35 minutes, and (20,000 / 60 + 500) a month over 120 of them
    assert its.per_ticket == pytest.approx((35 + (20_000 / 60 + 500) / 120,) * 2)


def _answer(its: Project, tool: str, word: str) -> Project:
    return edits.set_answer(its, its.matrices[0], tool, 0, word)


EDITS: dict[str, Callable[[Project], Project]] = {
    "an answer": lambda its: _answer(its, "New", "none"),
    "an answer of the tool in use": lambda its: _answer(its, "Old", "native"),
    "a price": lambda its: edits.set_costs(its, [replace(its.decision.costs[0], amount=1.0), *its.decision.costs[1:]]),
    "a price of the tool in use": lambda its: edits.set_costs(its, its.decision.costs[:-1]),
    "years": lambda its: edits.set_money(its, replace(its.decision.money, years=3)),
    "a rate": lambda its: edits.set_role_rates(its, {"Desk": 90.0}),
    "a benefit": lambda its: edits.set_benefits(its, (StatedBenefit("Fewer outages", 1.0, 2.0),)),
    "the tool in use": lambda its: edits.set_incumbent(its, Incumbent("New", 5_000.0)),
    "no tool in use": lambda its: edits.set_incumbent(its, Incumbent()),
    "minutes that are taken away": lambda its: edits.set_step_times(its, "P", {"Fix": StepTime()}),
    "the name of a step that lacks minutes": lambda its: edits.rename_node(its, "P", "Log", "Record"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_after_an_edit_the_cases_are_as_from_scratch(edit: str) -> None:
    its = project((), "Old", New="native ? native native", Old="no no no no", Other="native native native native")
    if "lacks" in edit:
        its = edits.set_step_times(its, "P", {"Log": StepTime()})
    fit = score(its)
    before = worth_of(fit)
    known = business_cases(fit, before, costs_of(fit))
    then = EDITS[edit](its)
    again = score(then, since=fit)
    found = business_cases(again, worth_of(again, since=before), costs_of(again), since=known)
    assert found != known
    assert found == tuple(cases(then).values())


def test_only_what_changed_is_worked_out_again_and_in_the_language_spoken() -> None:
    its = project((), "Old", New="native ? native native", Old="no no no no", Other="native native native native")
    fit = score(its)
    before = worth_of(fit)
    known = business_cases(fit, before, costs_of(fit))
    again = score(_answer(its, "New", "none"), since=fit)
    found = business_cases(again, worth_of(again, since=before), costs_of(again), since=known)
    assert {each.tool: id(each) in map(id, known) for each in found} == {"New": False, "Other": True}
    with speaking(language_of("de")):
        told = business_cases(fit, before, costs_of(fit), since=known)
        assert told == business_cases(fit, before, costs_of(fit))
    assert told != known


def test_open_answers_and_stated_benefits_give_two_ends() -> None:
    outages = StatedBenefit("Outages avoided", 1_000.0, 4_000.0)
    others = StatedBenefit("Of another tool", 1e6, 1e6, tool="Old")
    its = cases(project((outages, others), New="native native ? native", Old="no no no no"))["New"]
    low = 100_800 - 120 * 12 * 20 * 0.375
    assert its.saved == pytest.approx((low, 100_800.0))
    assert its.stated == (1_000.0, 4_000.0)
    assert its.present == pytest.approx((5 * (low + 1_000 - 6_000) - 20_000, 5 * (100_800.0 + 4_000 - 6_000) - 20_000))


def test_against_the_tool_in_use_only_what_differs_counts() -> None:
    """Old saves nothing; leaving it for New costs 5,000 beside, and 3,000 less a year; its own set-up is the same."""
    its = cases(project((), "Old", New="native native native native", Old="no no no no"))
    assert set(its) == {"New"}
    case = its["New"]
    assert case.initial == (5_000.0, 5_000.0)
    assert case.yearly == (-3_000.0, -3_000.0)
    assert case.present == pytest.approx((5 * 103_800.0 - 5_000,) * 2)


def test_a_benefit_of_the_tool_in_use_is_lost_with_it() -> None:
    kept = StatedBenefit("People know it", 500.0, 900.0, tool="old")
    its = cases(project((kept,), "Old", New="native native native native", Old="no no no no"))["New"]
    assert its.stated == (-900.0, -500.0)


def test_what_is_missing_is_said_and_nothing_is_nought() -> None:
    its = project(New="native native native native")
    unpriced = edits.set_costs(its, [CostItem("New", "licence", PriceBasis.YEARLY, None)])
    case = cases(unpriced)["New"]
    assert (case.initial, case.present, case.payback, case.rate) == (None, None, None, None)
    assert case.missing == ("New: no amount for “licence”",)
    unpaid = cases(edits.set_role_rates(its, {"Desk": None}))["New"]
    assert (unpaid.saved, unpaid.present) == (None, None)
    assert unpaid.missing == ("minutes, volume or rates are missing in Incident",)


def test_what_it_hangs_on_is_sorted_by_how_much() -> None:
    outages = StatedBenefit("Outages avoided", 1_000.0, 4_000.0)
    its = cases(project((outages,), New="native native ? native"))["New"]
    widths = [each.width for each in its.drivers]
    assert widths == sorted(widths, reverse=True)
    found = {each.what: each for each in its.drivers}
    assert found["Outages avoided"].width == pytest.approx(5 * 3_000)
    assert found["open answers in Incident"].width == pytest.approx(5 * 120 * 12 * 20 * 0.375)
    assert found["what is paid at the start"].at_low > found["what is paid at the start"].at_high
    # minutes saved are 98,100 a year in the middle, all of one process and of one role
    for what in ("cases a month of Incident", "rate of Desk"):
        assert found[what].width == pytest.approx(5 * 0.4 * (100_800 - 120 * 12 * 20 * 0.375 / 2))
    assert its.present is not None
    middle = sum(its.present) / 2
    assert all(each.at_low + each.at_high == pytest.approx(2 * middle) for each in its.drivers)


def test_a_call_of_a_process_with_a_volume_of_its_own_is_counted_once() -> None:
    its = project(New="native native native native")
    caller = Process(
        "Q", "Caller", flows=(Flow("1", "s", "K"), Flow("2", "K", "e")), cases_per_month=50.0,
        nodes=(Node("s", NodeKind.START), Node("K", NodeKind.CALL, called="P"), Node("e", NodeKind.END)),
    )  # fmt: skip
    both = replace(its, documents=(*its.documents, *project_of(caller).documents))
    assert cases(both)["New"].saved == pytest.approx((100_800.0,) * 2)
    fit = score(both)
    assert worth_of(fit).by_id["Q"].tools["New"].money == pytest.approx((50 * 35.0,) * 2)


def test_a_gap_to_build_is_paid_at_the_start() -> None:
    its = project(New="native native native custom")
    money = replace(its.decision.money, days={**its.decision.money.days, Level.CUSTOM: 10.0}, day_rate=800.0)
    case = cases(edits.set_money(its, money))["New"]
    assert case.initial == (28_000.0, 28_000.0)


# ---------------------------------------------------------------- rates and years
@pytest.mark.parametrize(
    ("initial", "net", "years", "rate"),
    [
        (100.0, 110.0, 1, 0.1),
        (100.0, 100.0, 1, 0.0),
        (1000.0, 1000.0 / (1 / 1.08 + 1 / 1.08**2 + 1 / 1.08**3), 3, 0.08),
        (100.0, 50.0, 1, -0.5),
        (0.0, 50.0, 3, None),
        (100.0, 0.0, 3, None),
        (100.0, -5.0, 3, None),
    ],
)
def test_the_rate_of_return(initial: float, net: float, years: int, rate: float | None) -> None:
    assert internal_rate(initial, net, years) == (None if rate is None else pytest.approx(rate, abs=1e-9))


@given(st.floats(1, 1e6), st.floats(1, 1e6), st.integers(1, 30))
def test_at_its_rate_of_return_a_case_is_worth_nothing(initial: float, net: float, years: int) -> None:
    rate = internal_rate(initial, net, years)
    if rate is not None:
        assert present_value(net, years, rate) == pytest.approx(initial, rel=1e-6)


def test_what_costs_nothing_is_back_at_once_and_what_brings_nothing_never() -> None:
    assert (payback(0.0, 5.0), payback(-1.0, -5.0)) == (0.0, 0.0)
    assert (payback(10.0, 0.0), payback(10.0, -5.0)) == (None, None)
    assert payback(10.0, 4.0) == 2.5


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ((0.12, 0.3), "12–30 %"),
        ((0.12, 0.121), "12 %"),
        ((-0.04, 1.72), "-4 to 172 %"),
        ((None, 0.3), "none–30 %"),
        ((None, None), "–"),
        (None, "–"),
    ],
)
def test_a_rate_of_return_in_words(ends: tuple[float | None, float | None] | None, said: str) -> None:
    assert rates(ends).replace("\u2009", " ").replace("\u00a0", " ") == said


def test_years_in_words() -> None:
    assert years((0.0, 0.211)) == "at once–0.21"
    assert years((1.26, None)) == "1.3–never"
