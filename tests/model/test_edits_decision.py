"""Criteria, costs and the settings of money: edited, kept with their tools, refused where they make no sense."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from builders import matrix_of

from itsm_fit.errors import EditError, InputError
from itsm_fit.model import edits
from itsm_fit.model.decision import (
    CostItem,
    Criterion,
    CriterionKind,
    DayRate,
    Decision,
    Money,
    PriceBasis,
    RankingMethod,
    Scaling,
    ValueSource,
)
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.storage.project_file import read_project, write_project

RISK = Criterion("risk", "Vendor risk", CriterionKind.SCALE, more_is_better=False, words=("low", "medium", "high"))
TRAINING = Criterion("training", "Training", low=0.0, high=20.0, more_is_better=False, values={"A": 5.0, "B": 10.0})
PRICE = Criterion("price", "Price", CriterionKind.MONEY)
FIT = Criterion("coverage", "Coverage", source=ValueSource.COVERAGE)
OFFER = CostItem("A", "Licence", PriceBasis.USER_MONTH, 12.5)


def project(*criteria: Criterion, **more: object) -> Project:
    answers = matrix_of({"A": {"R1": "native"}, "B": {"R1": "no"}})
    return Project("P", matrices=(answers,), decision=Decision(criteria, **more))  # type: ignore[arg-type]


def test_a_new_selection_decides_by_fit_alone() -> None:
    assert [each.source for each in Project().decision.criteria] == [ValueSource.END_TO_END, ValueSource.COVERAGE]


def test_an_added_criterion_gets_an_id_of_its_own() -> None:
    twice = edits.add_criterion(edits.add_criterion(project(), replace(RISK, id="")), replace(RISK, id=""))
    assert [each.id for each in twice.decision.criteria] == ["vendor-risk", "vendor-risk-2"]


def test_values_are_stated_and_taken_back_together() -> None:
    stated = edits.set_values(project(RISK, TRAINING), {("risk", "A"): 3, ("training", "B"): None})
    assert [dict(each.values) for each in stated.decision.criteria] == [{"A": 3}, {"A": 5.0}]
    with pytest.raises(EditError, match="write one of low, medium, high"):
        edits.set_values(stated, {("training", "B"): 1, ("risk", "A"): 4})


def test_criteria_change_and_go() -> None:
    start = project(RISK, TRAINING)
    heavier = edits.set_criterion(start, replace(RISK, weight=7.0))
    assert heavier.decision.criteria[0].weight == 7.0
    assert edits.remove_criterion(start, "risk").decision.criteria == (TRAINING,)
    with pytest.raises(EditError, match="no longer"):
        edits.remove_criterion(start, "gone")


def test_a_renamed_tool_takes_its_values_and_offer_along_and_a_removed_one_leaves_none() -> None:
    start = project(TRAINING, costs=(OFFER,))
    renamed = edits.rename_tool(start, "A", "Alpha")
    assert renamed.decision.criteria[0].values == {"Alpha": 5.0, "B": 10.0}
    assert renamed.decision.costs[0].tool == "Alpha"
    removed = edits.remove_tool(start, "A")
    assert removed.decision.criteria[0].values == {"B": 10.0}
    assert removed.decision.costs == ()


def test_a_decision_that_does_not_speak_of_a_tool_stays_the_very_same() -> None:
    start = project(RISK)
    assert edits.rename_tool(start, "A", "Alpha").decision is start.decision
    assert edits.remove_tool(start, "A").decision is start.decision


def test_of_merged_tools_the_one_that_stays_keeps_its_own_value() -> None:
    assert edits.merge_tools(project(TRAINING), "A", "B").decision.criteria[0].values == {"B": 10.0}


def test_an_edit_that_changes_nothing_gives_the_very_same_project() -> None:
    start = project(TRAINING, costs=(OFFER,))
    assert edits.set_criterion(start, TRAINING) is start
    assert edits.set_money(start, Money()) is start
    assert edits.set_costs(start, (OFFER,)) is start
    assert edits.set_method(start, RankingMethod.WEIGHTED_SUM) is start


def test_costs_come_and_go_by_place() -> None:
    three = edits.set_costs(project(), [OFFER, CostItem("B", "Set-up"), CostItem("B", "Hosting", PriceBasis.YEARLY)])
    assert [item.name for item in edits.remove_costs(three, [1]).decision.costs] == ["Licence", "Hosting"]


NAN = math.nan


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda p: edits.add_criterion(p, Criterion("", " ")), "needs a name"),
        (lambda p: edits.add_criterion(p, Criterion("x", "X", weight=-1)), "weight of X"),
        (lambda p: edits.add_criterion(p, Criterion("x", "X", weight=NAN)), "weight of X"),
        (lambda p: edits.add_criterion(p, Criterion("x", "X", low=5, high=5)), "below the highest"),
        (lambda p: edits.add_criterion(p, Criterion("x", "X", low=NAN)), "must be a number"),
        (lambda p: edits.add_criterion(p, Criterion("x", "X", CriterionKind.SCALE, words=("one",))), "2 to 20 words"),
        (lambda p: edits.add_criterion(p, Criterion("x", "X", CriterionKind.SCALE, words=("a", "A"))), "different"),
        (lambda p: edits.set_values(p, {("training", "A"): NAN}), "must be a number"),
        (lambda p: edits.set_values(p, {("training", "A"): math.inf}), "must be a number"),
        (lambda p: edits.set_values(p, {("training", "A"): 21}), "outside the bounds of Training"),
        (lambda p: edits.set_values(p, {("training", "Z"): 1}), "no tool Z"),
        (lambda p: edits.set_values(edits.add_criterion(p, PRICE), {("price", "A"): -1}), "cannot be below 0"),
        (lambda p: edits.add_criterion(p, replace(FIT, values={"A": 1.0})), "worked out"),
        (lambda p: edits.set_values(p, {("coverage", "A"): 1}), "no longer"),
        (lambda p: edits.set_costs(p, [CostItem("A", "x", amount=-1.0)]), "0 or more"),
        (lambda p: edits.set_costs(p, [CostItem("A", "x", amount=1e300)]), "at most"),
        (lambda p: edits.set_costs(p, [CostItem("", "x", amount=1.0)]), "needs the tool"),
        (lambda p: edits.set_money(p, Money(years=0)), "1 to 30 years"),
        (lambda p: edits.set_money(p, Money(discount_rate=NAN)), "discount rate"),
        (lambda p: edits.set_money(p, Money(day_rate=-5)), "day rate"),
        (lambda p: edits.set_money(p, Money(users=NAN)), "number of users"),
        (lambda p: edits.set_money(p, Money(ceiling=0)), "above 0"),
        (lambda p: edits.set_money(p, Money(currency=" ")), "currency"),
        (lambda p: edits.set_money(p, Money(days={})), "days of work"),
        (lambda p: edits.set_money(p, Money(days={**Money().days, Level.CUSTOM: -1})), "days of work for custom"),
        (lambda p: edits.set_values(edits.add_criterion(p, FIT), {("coverage", "A"): 1}), "worked out"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_in_a_sentence(change, sentence) -> None:
    with pytest.raises(EditError, match=sentence):
        change(project(TRAINING))


def test_worked_out_criteria_come_once_and_take_no_values() -> None:
    start = edits.add_criterion(project(), FIT)
    with pytest.raises(EditError, match="already"):
        edits.add_criterion(start, replace(FIT, id="again"))
    with pytest.raises(EditError, match="worked out"):
        edits.set_values(start, {("coverage", "A"): 0.5})


def test_a_decision_comes_back_from_its_file() -> None:
    money = Money("€", 3, 0.04, 120.0, None, 900.0, ceiling=50_000.0)
    start = project(
        RISK, TRAINING, scaling=Scaling.SUM, method=RankingMethod.TOPSIS, costs=(OFFER, CostItem("B", "?")), money=money
    )
    again = read_project(write_project(start), "p.itsmfit")
    assert again.decision == start.decision
    assert write_project(again) == write_project(start)


def test_a_file_of_before_opens_with_the_usual_decision() -> None:
    data = write_project(project(*Decision().criteria))
    assert b'"decision": {' not in data
    assert read_project(data, "p.itsmfit").decision == Decision()


def test_a_file_with_two_criteria_of_one_id_is_refused() -> None:
    data = write_project(project(RISK, TRAINING)).replace(b'"id":"training"', b'"id":"risk"')
    with pytest.raises(InputError, match="Two criteria have the id risk"):
        read_project(data, "p.itsmfit")


def test_a_file_with_a_negative_cost_is_refused_with_its_place() -> None:
    data = write_project(project(costs=(OFFER,))).replace(b"12.5", b"-12.5")
    with pytest.raises(InputError, match=r"p.itsmfit, \$.decision: .*0 or more"):
        read_project(data, "p.itsmfit")


def test_a_vendors_day_rate_goes_with_its_tool_and_can_be_taken_back() -> None:
    rated = edits.set_day_rate(edits.set_day_rate(project(), "A", 900.0, " CHF "), "B", 800.0)
    assert rated.decision.day_rates == (DayRate("A", 900.0, "CHF"), DayRate("B", 800.0))
    renamed = edits.rename_tool(rated, "A", "Alpha")
    assert renamed.decision.day_rates[0] == DayRate("Alpha", 900.0, "CHF")
    joined = edits.rename_tool(rated, "A", "B")
    assert joined.decision.day_rates == (DayRate("B", 800.0),)
    assert edits.remove_tool(rated, "A").decision.day_rates == (DayRate("B", 800.0),)
    assert edits.set_day_rate(rated, "A", None).decision.day_rates == (DayRate("B", 800.0),)
    with pytest.raises(EditError, match="0 or more"):
        edits.set_day_rate(rated, "A", -1.0)
