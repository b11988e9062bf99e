"""The sheets Money and Criteria of the report: there when there is something to say, with figures worked by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from report_fits import small_fit
from report_reading import links, records, texts, written

from itsm_fit.model.decision import (
    FIT_CRITERIA,
    CostItem,
    Criterion,
    CriterionKind,
    Decision,
    Money,
    PriceBasis,
    Scaling,
)
from itsm_fit.scoring.result import Fit

OFFERS = (
    CostItem("Alpha", "Seats", PriceBasis.USER_MONTH, 2.5),
    CostItem("Alpha", "Set-up", PriceBasis.ONE_OFF, 400.0),
)
RISK = Criterion(
    "risk", "Risk", CriterionKind.SCALE, more_is_better=False, words=("low", "high"), values={"Alpha": 1, "Beta": 2}
)
REACH = Criterion("reach", "Reach", weight=3.0, values={"Alpha": 5.0})


def deciding(*criteria: Criterion, **more: object) -> Fit:
    fit = small_fit()
    decision = Decision(criteria or FIT_CRITERIA, **more)  # type: ignore[arg-type]
    return replace(fit, project=replace(fit.project, decision=decision))


def test_a_selection_that_says_nothing_of_money_and_criteria_has_no_such_sheets() -> None:
    book = written(small_fit())
    assert not {"Money", "Criteria"} & set(book.sheetnames)
    assert not {"Money", "Criteria"} & set(texts(book))


def test_the_sheet_of_money_adds_up_with_work_and_points() -> None:
    """Alpha: 400 + 2 years · 20 users · 12 · 2.5, INC-03 to be written: 5 days of 100; 100 · (1 − 2,100 / 4,200)."""
    money = Money(years=2, users=20.0, day_rate=100.0, ceiling=4_200.0)
    book = written(deciding(costs=OFFERS, money=money))
    assert book.sheetnames.index("Money") == book.sheetnames.index("Questions") - 1
    alpha, beta = records(book["Money"])[:2]
    assert (alpha["Tool"], alpha["Total in EUR"]) == ("Alpha", 400 + 1_200 + 500)
    assert (alpha["One-off"], alpha["Running"], alpha["Work on gaps"], alpha["Days of work"]) == (400, 1_200, 500, 5)
    assert (alpha["Efficient"], alpha["Points"]) == ("✓ yes", 50)
    assert (beta["Total in EUR"], beta["One-off"], beta["What is missing"]) == ("not priced", None, "no cost items")
    said = set(texts(book))
    assert "per user a month" in said
    assert any("a bid that loses can turn the winner" in text for text in said)
    told = {link.tooltip for link in links(book["Summary"])}
    assert "what each tool costs over the years, and what it earns in points" in told


def test_totals_that_are_nearly_the_same_are_not_drawn_against_fit() -> None:
    """With 500 of work for Alpha: 10,500 and 10,000 differ by less than a twentieth, 11,000 and 10,000 do not."""

    def drawn(alpha: float) -> set[str]:
        offers = (CostItem("Alpha", "Licence", amount=alpha - 500.0), CostItem("Beta", "Licence", amount=10_000.0))
        return set(texts(written(deciding(costs=offers, money=Money(years=1, day_rate=100.0)))))

    alike = "Not drawn, as all tools cost nearly the same."
    assert alike in drawn(10_500.0)
    assert alike not in drawn(11_000.0)


def test_the_sheet_of_criteria_compares_by_every_method_and_says_what_is_open() -> None:
    """Alpha: risk low 1, reach alone 1; Beta: risk high 0, reach open 0 to 1 with three quarters of the weight."""
    book = written(deciding(RISK, REACH))
    alpha, beta = records(book["Criteria"], header=5)[:2]
    assert (alpha["Tool"], alpha["Weighted sum"], alpha["Rank by weighted sum"]) == ("Alpha", "100 %", 1)
    assert (alpha["Risk"], alpha["Reach"], alpha["Eligible"]) == ("low", 5, "? open")
    assert (beta["Weighted sum"], beta["Rank by weighted sum"], beta["by TOPSIS"]) == ("0–75 %", 2, None)
    assert beta["Reach"] == "? open"
    assert any("leave out Beta: a value is open" in text for text in texts(book))
    assert any("No bounds are stated for Reach" in text for text in texts(book))


@pytest.mark.parametrize(
    ("fit", "sentence"),
    [
        (deciding(replace(REACH, weight=0.0)), "Every criterion weighs 0"),
        (deciding(replace(REACH, values={"Alpha": 0.0, "Beta": -1.0}), scaling=Scaling.SUM), "need values above 0"),
    ],
)
def test_criteria_that_cannot_be_compared_are_said_instead_of_refusing_the_report(fit: Fit, sentence: str) -> None:
    assert any(sentence in text for text in texts(written(fit)))
