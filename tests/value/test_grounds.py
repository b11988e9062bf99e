"""Every figure of a business case is the sum of its rows, and what keeps a row from being known is said there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import project_of
from hypothesis import given
from hypothesis import strategies as st
from test_business import cases, project

from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, PriceBasis, StatedBenefit
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.value.business import BusinessCase
from itsm_fit.value.grounds import CaseFigure, CaseRow, Lack, sum_of

ALL = "native native native native"


def rows(case: BusinessCase, figure: CaseFigure) -> list[CaseRow]:
    return [row for row in case.rows if row.figure is figure]


def only(case: BusinessCase, figure: CaseFigure) -> CaseRow:
    (row,) = rows(case, figure)
    return row


def test_minutes_saved_stand_by_process_and_role_with_hours_and_rate() -> None:
    """105 and 35 minutes of 120 cases are 210 and 70 hours; 140 hours at 60 are 8,400 a month."""
    row = only(cases(project(New=ALL))["New"], CaseFigure.SAVED)
    assert (row.what, row.role, row.process) == ("Desk", "Desk", "P")
    assert row.how == "210 hours a month, then 70, at 60 an hour"
    assert row.amount == pytest.approx((100_800.0,) * 2)


def test_each_price_has_a_row_with_what_it_is_paid_for() -> None:
    its = edits.set_costs(
        project(New=ALL),
        [
            CostItem("New", "set up", PriceBasis.ONE_OFF, 500.0),
            CostItem("New", "seats", PriceBasis.USER_MONTH, 3.0),
            CostItem("New", "", PriceBasis.TICKET, 0.5),
        ],
    )
    its = edits.set_money(its, replace(its.decision.money, users=10.0))
    case = cases(its)["New"]
    assert [(row.what, row.amount) for row in rows(case, CaseFigure.INITIAL)] == [("set up", (500.0, 500.0))]
    assert [(row.what, row.how, row.amount) for row in rows(case, CaseFigure.YEARLY)] == [
        ("seats", "per user a month: 3 × 120 a year", (360.0, 360.0)),
        ("per ticket", "per ticket: 0.5 × 1\u2009440 a year", (720.0, 720.0)),
    ]


def test_what_staying_would_cost_stands_against_it() -> None:
    case = cases(project((), "Old", New=ALL, Old="no no no no"))["New"]
    assert [(row.what, row.amount) for row in rows(case, CaseFigure.INITIAL)] == [
        ("set up", (20_000.0, 20_000.0)),
        ("switching", (5_000.0, 5_000.0)),
        ("not paid any more: set up", (-20_000.0, -20_000.0)),
    ]


def test_work_on_gaps_has_a_row_with_its_days() -> None:
    its = project(New="native native ? custom")
    money = replace(its.decision.money, days={**its.decision.money.days, Level.CUSTOM: 10.0}, day_rate=800.0)
    found = rows(cases(edits.set_money(its, money))["New"], CaseFigure.INITIAL)
    assert [(row.what, row.how, row.amount) for row in found][1:] == [
        ("work on gaps", "10–20 days at 800 a day", (8_000.0, 16_000.0))
    ]


def test_a_year_after_the_other_comes_to_the_net_present_value() -> None:
    its = project(New=ALL)
    case = cases(edits.set_money(its, replace(its.decision.money, years=2, discount_rate=0.25)))["New"]
    assert [(row.what, row.amount) for row in rows(case, CaseFigure.FLOW)] == [
        ("start", (-20_000.0, -20_000.0)),
        ("year 1", pytest.approx((94_800.0,) * 2)),
        ("year 2", pytest.approx((94_800.0,) * 2)),
    ]
    assert rows(case, CaseFigure.PRESENT)[2].amount == pytest.approx((94_800 / 1.25**2,) * 2)
    assert sum_of(case.rows, CaseFigure.PRESENT) == pytest.approx(case.present)


def test_a_ticket_costs_its_work_and_its_part_of_the_tool_and_what_it_costs_today_is_told() -> None:
    """Today 105 minutes at 1 a minute."""
    case = cases(project(New=ALL))["New"]
    assert [(row.what, row.amount) for row in rows(case, CaseFigure.TICKET)] == [
        ("work in Incident", pytest.approx((35.0,) * 2)),
        ("set up", pytest.approx((20_000 / 60 / 120,) * 2)),
        ("licence", pytest.approx((500 / 120,) * 2)),
    ]
    assert case.ticket_now == pytest.approx((105.0,) * 2)


def test_what_is_worked_in_a_called_process_is_a_row_that_counts_nothing() -> None:
    """50 of the caller's cases take 105 and 35 minutes there: 87.5 and 29.2 hours."""
    caller = Process(
        "Q", "Caller", flows=(Flow("1", "s", "K"), Flow("2", "K", "e")), cases_per_month=50.0,
        nodes=(Node("s", NodeKind.START), Node("K", NodeKind.CALL, called="P"), Node("e", NodeKind.END)),
    )  # fmt: skip
    its = project(New=ALL)
    case = cases(replace(its, documents=(*its.documents, *project_of(caller).documents)))["New"]
    (elsewhere,) = [row for row in rows(case, CaseFigure.SAVED) if row.process == "Q"]
    assert elsewhere.amount == (0.0, 0.0)
    assert elsewhere.how == "87.5 hours a month, then 29.2, count in the processes that it calls"


# ---------------------------------------------------------------- what is missing
def lacking(its: Project) -> CaseRow:
    (row,) = [row for row in cases(its)["New"].rows if row.lacks is not None and row.figure is not CaseFigure.TICKET]
    return row


def untimed() -> Project:
    its = project(New=ALL)
    (document,) = its.documents
    (process,) = document.processes
    nodes = tuple(replace(each, time=type(each.time)()) if each.id == "Fix" else each for each in process.nodes)
    return replace(its, documents=(replace(document, processes=(replace(process, nodes=nodes),)),))


def test_a_step_without_minutes_is_named_with_the_way_to_it() -> None:
    row = lacking(untimed())
    assert (row.lacks, row.process, row.step, row.amount) == (Lack.MINUTES, "P", "Fix", None)
    assert row.how == "minutes worked are not given at Fix"


def test_a_role_without_a_rate_and_a_process_without_a_volume_are_named() -> None:
    its = project(New=ALL)
    row = lacking(edits.set_role_rates(its, {"Desk": None}))
    assert (row.lacks, row.role) == (Lack.RATE, "Desk")
    assert row.how == "210 hours a month, then 70; no rate is stated for the role"
    row = lacking(edits.set_process_values(its, "P", 1.0, None))
    assert (row.lacks, row.what) == (Lack.VOLUME, "cases a month")
    assert row.how == "how many cases come a month is not stated"


def test_a_price_that_nobody_told_is_named() -> None:
    its = project(New=ALL)
    row = lacking(edits.set_costs(its, [CostItem("New", "licence", PriceBasis.YEARLY, None)]))
    assert (row.lacks, row.figure, row.how) == (Lack.PRICE, CaseFigure.YEARLY, "no amount for “licence”")


def test_a_benefit_of_a_process_that_is_gone_does_not_count_and_is_not_lost() -> None:
    gone = StatedBenefit("Fewer escalations", 10.0, 20.0, process="Gone")
    row = lacking(project((gone,), New=ALL))
    assert (row.lacks, row.amount) == (Lack.BENEFIT, (0.0, 0.0))
    assert row.how == "does not count: there is no process Gone in this project"
    assert cases(project((gone,), New=ALL))["New"].stated == (0.0, 0.0)


# ---------------------------------------------------------------- laws
WORDS = st.sampled_from(["native", "no", "?", "custom"])


@given(
    st.lists(WORDS, min_size=4, max_size=4),
    st.lists(WORDS, min_size=4, max_size=4),
    st.booleans(),
    st.floats(-1e5, 1e5),
    st.floats(0, 0.3),
)
def test_figures_are_the_sums_of_their_rows(
    new: list[str], old: list[str], staying: bool, benefit: float, rate: float
) -> None:
    stated = (StatedBenefit("One", benefit, benefit + 7.0), StatedBenefit("Two", 1.0, 2.0, tool="Old"))
    its = project(stated, "Old" if staying else "", New=" ".join(new), Old=" ".join(old))
    case = cases(edits.set_money(its, replace(its.decision.money, discount_rate=rate, years=3)))["New"]
    figures = {
        CaseFigure.SAVED: case.saved,
        CaseFigure.STATED: case.stated,
        CaseFigure.INITIAL: case.initial,
        CaseFigure.YEARLY: case.yearly,
        CaseFigure.PRESENT: case.present,
        CaseFigure.TICKET: case.per_ticket,
    }
    for figure, its_span in figures.items():
        assert its_span is not None
        assert sum_of(case.rows, figure) == pytest.approx(its_span, abs=1e-6)
        assert its_span.low <= its_span.high
