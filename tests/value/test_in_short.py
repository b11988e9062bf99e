"""What a tool is worth in a sentence or two: 35 minutes a case with a tool, 105 by hand, 120 cases a month."""

from __future__ import annotations

from dataclasses import replace

import pytest
from example_worth import ASKING, ROLES, STEPS, TEN, answered, timed
from report_reading import DAY

from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Incumbent, PriceBasis
from itsm_fit.model.project import Project
from itsm_fit.report.parts.board import key_answers
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of
from itsm_fit.value.business import business_cases
from itsm_fit.value.in_short import in_short
from itsm_fit.value.worth import worth_of


def project(**answers: str) -> Project:
    process = timed(ASKING, dict.fromkeys(STEPS, TEN), ROLES, cases_per_month=120.0)
    its = edits.set_role_rates(answered(process, **answers), {"Desk": 60.0, "Shop": 60.0})
    days = dict.fromkeys(its.decision.money.days, 0.0)
    return edits.set_money(its, replace(its.decision.money, days=days))


def priced(its: Project, first: float, yearly: float) -> Project:
    return edits.set_costs(
        its,
        [
            CostItem("New", "set up", PriceBasis.ONE_OFF, first),
            CostItem("New", "licence", PriceBasis.YEARLY, yearly),
        ],
    )


def told(its: Project) -> list[str]:
    fit = score(its)
    worth = worth_of(fit)
    return list(in_short(worth, business_cases(fit, worth, costs_of(fit))[0]))


SAVED = "Against doing all by hand New saves 140 hours of work a month."
ALL = "native native native native"


def test_without_prices_it_says_what_is_saved() -> None:
    """70 minutes · 120 cases = 140 hours, at 60 an hour 8,400 a month."""
    assert told(project(New=ALL)) == [SAVED, "That brings 100\u2009800 EUR a year."]


@pytest.mark.parametrize(
    ("first", "yearly", "ending"),
    [
        (50_000.0, 800.0, ": what it costs is paid back after 0.50 years."),
        (4_000.0, 800.0, ": what it costs is paid back at once."),
        (4_000.0, 200_000.0, ", which never pays back what it costs."),
    ],
)
def test_with_prices_it_says_when_they_are_paid_back(first: float, yearly: float, ending: str) -> None:
    """50,000 at 100,000 a year; 0.04 years read 0.0; 100,800 a year are less than 200,000."""
    assert told(priced(project(New=ALL), first, yearly))[1] == f"That brings 100\u2009800 EUR a year{ending}"


def test_against_the_tool_in_use_it_says_so() -> None:
    its = edits.set_incumbent(project(New=ALL, Old="no no no no"), Incumbent("Old"))
    assert told(its)[0] == "Against Old New saves 140 hours of work a month."


def test_where_minutes_are_lacking_nothing_is_said() -> None:
    its = answered(replace(ASKING, cases_per_month=120.0), New=ALL)
    assert told(its) == []
    assert "What it is worth" not in questions_of(its)


def test_page_one_of_the_report_says_it() -> None:
    assert questions_of(priced(project(New=ALL), 50_000.0, 800.0))["What it is worth"] == [
        f"{SAVED} That brings 100\u2009800 EUR a year: what it costs is paid back after 0.50 years."
    ]


def questions_of(its: Project) -> dict[str, list[str]]:
    return {each.question: list(each.says) for each in key_answers(Material(score(its), DAY))}
