"""Costs of ownership, worked by hand (the contract's §11)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.errors import FitError
from itsm_fit.model.decision import CostItem, DayRate, Decision, Money, PriceBasis
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Level
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import (
    WHY_NO_RELATIVE_PRICES,
    costs_of,
    efficient,
    present_value,
    price_points,
    require_costs,
)

ANSWERS = {
    "A": {"R1": "native", "R2": "config", "R3": "custom", "R4": "?"},
    "B": {"R1": "custom", "R2": "custom", "R3": "half", "R4": "no"},
}


def fit_of(*items: CostItem, money: Money | None = None, answers=ANSWERS, cases: float | None = 100.0):
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    process = replace(process, cases_per_month=cases)
    decision = Decision(costs=items, money=money or Money())
    return score(project_of(process, matrices=[matrix_of(answers)], decision=decision))


def test_five_years_are_one_off_and_five_times_yearly_and_the_work_of_gaps():
    """A: 10,000 + 5 · 2,000 + (0.5 + 5) days · 1,000, R4 open; B: three at 5 days (0.5 is nearest to custom, 0.4)."""
    found = costs_of(
        fit_of(CostItem("A", "Set-up", PriceBasis.ONE_OFF, 10_000), CostItem("A", "Licence", PriceBasis.YEARLY, 2_000))
    ).by_tool
    assert found["A"].total == 25_500
    assert (found["A"].one_off, found["A"].running, found["A"].effort) == (10_000, 10_000, 5_500)
    assert (found["A"].open_days, found["A"].open_effort) == (5.0, 5_000)
    assert found["B"].days == 15.0
    assert found["B"].total is None
    assert found["B"].missing == ("no cost items",)


def test_users_and_tickets_multiply():
    """20 users · 10 · 12 + 20 · 30 + 100 tickets · 12 · 0.5 = 2,400 + 600 + 600 a year, over two years."""
    money = Money(years=2, users=20, day_rate=0)
    items = [
        CostItem("A", "Seat", PriceBasis.USER_MONTH, 10),
        CostItem("A", "Support", PriceBasis.USER_YEAR, 30),
        CostItem("A", "Use", PriceBasis.TICKET, 0.5),
    ]
    assert costs_of(fit_of(*items, money=money)).by_tool["A"].total == 7_200
    stated = replace(money, tickets_a_month=10.0)
    assert costs_of(fit_of(*items, money=stated)).by_tool["A"].total == 2 * (2_400 + 600 + 60)


def test_yearly_costs_are_discounted_from_the_end_of_the_first_year():
    """100 a year at 10 %: 90.909091 + 82.644628 = 173.553719."""
    assert present_value(100, 2, 0.1) == pytest.approx(173.553719)
    money = Money(years=2, discount_rate=0.1, day_rate=0)
    items = CostItem("A", "Once", PriceBasis.ONE_OFF, 50), CostItem("A", "Licence", PriceBasis.YEARLY, 100)
    assert costs_of(fit_of(*items, money=money)).by_tool["A"].total == pytest.approx(223.553719)


def test_what_is_missing_is_said_and_never_counts_as_nothing():
    items = [
        CostItem("A", "Seat", PriceBasis.USER_MONTH, 10),
        CostItem("A", "Use", PriceBasis.TICKET, 1),
        CostItem("A", "Add-on", PriceBasis.YEARLY),
        CostItem("A", "Set-up", PriceBasis.ONE_OFF, 700),
    ]
    found = costs_of(fit_of(*items, cases=None)).by_tool["A"]
    assert found.missing == (
        "the number of users is not stated",
        "the tickets a month are not stated",
        "no amount for “Add-on”",
    )
    assert (found.total, found.at_least) == (None, 6_200)


def test_the_gap_register_says_what_a_gap_takes():
    """A: R3 built in 12 days of its own estimate, R4 by configuration; B: R1 accepted, R2 left as answered."""
    fit = fit_of()
    gaps = (
        Gap("A", "r3 ", Resolution.BUILD, 12.0),
        Gap("A", "R4", Resolution.CONFIGURE),
        Gap("B", "R1", Resolution.ACCEPT),
        Gap("B", "R2", note="ask again"),
        Gap("Gone", "R1", Resolution.BUILD, 99.0),
    )
    found = costs_of(score(replace(fit.project, gaps=gaps))).by_tool
    assert (found["A"].days, found["A"].open_days) == (0.5 + 12 + 0.5, 0.0)
    assert found["B"].days == 10.0


def test_levels_of_one_value_are_told_apart_by_the_answer():
    """Configuration and native both count 1.0: R1 native takes none, R2 configured half a day, R3 custom five."""
    fit = fit_of()
    settings = replace(fit.project.settings, levels={**fit.project.settings.levels, Level.CONFIGURATION: 1.0})
    assert costs_of(score(replace(fit.project, settings=settings))).by_tool["A"].days == 5.5


def test_a_requirement_that_weighs_nothing_takes_no_work():
    process = contract_process(Log=[must("R1"), Requirement("R2", priority=Priority.WONT)])
    fit = score(project_of(process, matrices=[matrix_of({"A": {"R1": "config", "R2": "custom"}})]))
    assert costs_of(fit).by_tool["A"].days == 0.5


def test_points_fall_in_a_straight_line_to_a_fixed_ceiling():
    assert [price_points(price, 200) for price in (0, 50, 200, 300)] == [100, 75, 0, 0]


def test_the_warning_about_relative_prices_calculates_right():
    """Half the fit and half of 100 · lowest ÷ price, without and with the bid C that loses."""

    def scores(bids):
        lowest = min(price for _, price in bids.values())
        return {name: 0.5 * fit + 0.5 * 100 * lowest / price for name, (fit, price) in bids.items()}

    two = {"A": (90, 120), "B": (70, 90)}
    assert scores(two) == {"A": 82.5, "B": 85.0}
    assert scores(two | {"C": (10, 45)}) == {"A": 63.75, "B": 60.0, "C": 55.0}
    assert "63.75 to 60" in str(WHY_NO_RELATIVE_PRICES)


def test_a_tool_that_another_beats_in_both_is_not_efficient():
    cost, value = np.array([10.0, 20.0, 20.0, 5.0, 10.0]), np.array([0.5, 0.9, 0.8, 0.2, 0.5])
    assert efficient(cost, value).tolist() == [True, True, False, True, True]


def test_a_budget_without_any_cost_is_refused():
    with pytest.raises(FitError, match="state cost items"):
        require_costs(costs_of(fit_of()))


def test_a_selection_without_tools_costs_nothing_to_look_at():
    assert costs_of(score(project_of(contract_process()))).tools == ()


def test_a_vendors_own_day_rate_counts_for_its_tool_and_another_currency_is_missing():
    """A: 5.5 days at 800; B: 15 days at the project's 1,000, as its rate is in another currency."""
    fit = fit_of(
        CostItem("A", "Set-up", PriceBasis.ONE_OFF, 100), CostItem("B", "Set-up", PriceBasis.ONE_OFF, 50, "CHF")
    )
    rates = (DayRate("A", 800.0), DayRate("B", 500.0, "CHF"))
    decision = replace(fit.project.decision, day_rates=rates)
    found = costs_of(score(replace(fit.project, decision=decision))).by_tool
    assert (found["A"].day_rate, found["A"].effort, found["A"].total) == (800.0, 4_400.0, 4_500.0)
    assert (found["B"].day_rate, found["B"].effort, found["B"].total) == (1_000.0, 15_000.0, None)
    assert found["B"].missing == (
        "“Set-up” is in CHF: convert it to EUR",
        "the day rate is in CHF: convert it to EUR",
    )
