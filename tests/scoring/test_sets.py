"""Sets of tools on drawn processes: coverage, end-to-end fit, musts, costs and integrations by hand (§12)."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from best_sets_kit import best_set
from builders import contract_process, matrix_of, must, process_of, project_of, should

from itsm_fit.errors import FitError
from itsm_fit.model.decision import CostItem, Decision, Money, PriceBasis
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Settings
from itsm_fit.scoring.best_sets import work_of
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.sets import Integration, best_by_size, combine, taken_together

SPECIALISTS = {
    "Desk": {"R1": "native", "R2": "native", "R3": "no", "R4": "no"},
    "Expert": {"R1": "no", "R2": "no", "R3": "native", "R4": "native"},
    "Suite": {"R1": "addon", "R2": "custom", "R3": "addon", "R4": "custom"},
}


def fit_of(answers, *items: CostItem, money: Money | None = None):
    """Log asks R1 (must), Fix R2 (should), Escalate R3 (must) and R4 (should)."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    decision = Decision(costs=items, money=money or Money())
    return score(project_of(process, matrices=[matrix_of(answers)], decision=decision))


def test_two_specialists_carry_together_what_neither_does_alone():
    found = combine(fit_of(SPECIALISTS), 2)
    assert sorted(found.tools) == ["Desk", "Expert"]
    assert found.coverage == (1.0, 1.0)
    assert found.end_to_end == pytest.approx((1.0, 1.0))
    assert found.adds == pytest.approx({"Desk": 0.5, "Expert": 0.5})
    assert (found.unmet_musts, found.open_musts, found.proven, found.cost) == ((), (), True, None)


def test_costs_that_nobody_stated_keep_no_tool_out_of_a_set():
    fit = fit_of(SPECIALISTS)
    assert all(tool.total is None for tool in costs_of(fit).tools)
    assert sorted(combine(fit, 2, costs=costs_of(fit)).tools) == ["Desk", "Expert"]


def test_every_move_between_their_steps_is_an_integration_gateways_and_steps_that_ask_nothing_between():
    """Log (Desk) → Fix (Desk) or Escalate (Expert); both → Verify, which asks nothing → back to either."""
    found = combine(fit_of(SPECIALISTS), 2)
    assert set(found.integrations) == {
        Integration("P", "Log", "Escalate", ("Desk", "Expert")),
        Integration("P", "Fix", "Escalate", ("Desk", "Expert")),
        Integration("P", "Escalate", "Fix", ("Expert", "Desk")),
    }


def test_cross_cutting_requirements_and_processes_that_ask_nothing_count_as_in_the_ranking():
    asks = process_of((Node("s", NodeKind.START), Node("T", NodeKind.TASK, requirements=(must("R1"),))), [("s", "T")])
    silent = process_of((Node("s2", NodeKind.START), Node("e2", NodeKind.END)), [("s2", "e2")], id="Q", name="Silent")
    answers = {"A": {"R1": "native", "X": "no"}, "B": {"R1": "no", "X": "native"}}
    fit = score(project_of(asks, silent, matrices=[matrix_of(answers)], requirements=(should("X"),)))
    for tool in fit.tools:
        alone = taken_together(fit, [tool.name])
        assert (alone.coverage, alone.end_to_end) == (tool.coverage, tool.end_to_end)
    assert combine(fit, 2).coverage == (1.0, 1.0)


def test_event_sub_processes_are_not_played_so_nothing_moves_into_them():
    nodes = (
        Node("s", NodeKind.START),
        Node("One", NodeKind.TASK, requirements=(must("R1"),)),
        Node("Event", NodeKind.SUB_PROCESS, triggered_by_event=True),
        Node("In", NodeKind.TASK, parent="Event", requirements=(must("R2"),)),
    )
    answers = {"A": {"R1": "native"}, "B": {"R2": "native"}}
    fit = score(project_of(process_of(nodes, [("s", "One")]), matrices=[matrix_of(answers)]))
    assert combine(fit, 2).integrations == ()


def test_a_single_tool_needs_no_integration_and_is_scored_as_in_the_ranking():
    fit = fit_of(SPECIALISTS)
    for tool in fit.tools:
        alone = taken_together(fit, [tool.name])
        assert alone.coverage == pytest.approx(tool.coverage)
        assert alone.end_to_end == pytest.approx(tool.end_to_end)
        assert (alone.unmet_musts, alone.open_musts) == (tool.unmet_musts, tool.open_musts)
        assert alone.integrations == ()


def test_tools_that_must_serve_one_step_together_are_an_integration_inside_it():
    fit = fit_of({"A": {"R3": "native", "R4": "no"}, "B": {"R3": "no", "R4": "native"}})
    inside = Integration("P", "Escalate", "Escalate", ("A", "B"))
    assert inside not in taken_together(fit, ["A", "B"]).integrations  # A alone carries it: 4 of 6 is above τ
    settings = Settings(step_threshold=0.9)
    assert taken_together(score(replace(fit.project, settings=settings)), ["A", "B"]).integrations[0] == inside


def test_an_integration_between_steps_that_one_tool_carries_both_is_only_for_coverage():
    fit = fit_of({"A": {"R1": "native", "R2": "addon"}, "B": {"R1": "no", "R2": "native"}})
    assert Integration("P", "Log", "Fix", ("A", "B"), needed=False) in taken_together(fit, ["A", "B"]).integrations


def test_work_goes_on_inside_sub_processes_and_over_their_edge():
    nodes = (
        Node("s", NodeKind.START),
        Node("One", NodeKind.TASK, requirements=(must("R1"),)),
        Node("Sub", NodeKind.SUB_PROCESS),
        Node("i", NodeKind.START, parent="Sub"),
        Node("Two", NodeKind.TASK, parent="Sub", requirements=(must("R2"),)),
        Node("j", NodeKind.END, parent="Sub"),
        Node("Slow", NodeKind.BOUNDARY, attached_to="Sub"),
        Node("Three", NodeKind.TASK, requirements=(must("R3"),)),
        Node("Four", NodeKind.TASK, requirements=(must("R4"),)),
        Node("e", NodeKind.END),
    )
    flows = [("s", "One"), ("One", "Sub"), ("i", "Two"), ("Two", "j"), ("Sub", "Three"), ("Slow", "Four", 0.1)]
    flows += [("Three", "e"), ("Four", "e")]
    answers = {"A": {"R1": "native", "R3": "native"}, "B": {"R2": "native", "R4": "native"}}
    fit = score(project_of(process_of(nodes, flows), matrices=[matrix_of(answers)]))
    pairs = [(each.source, each.target) for each in combine(fit, 2).integrations]
    assert pairs == [("One", "Two"), ("One", "Four"), ("Two", "Three")]


def test_open_and_unmet_musts_of_the_set_are_those_that_no_tool_of_it_answers():
    found = combine(fit_of({"A": {"R1": "native", "R3": "no"}, "B": {"R2": "native", "R3": "roadmap"}}), 2)
    assert (found.unmet_musts, found.open_musts) == (("R3",), ())
    waiting = combine(fit_of({"A": {"R1": "native"}, "B": {"R2": "native"}}), 2)
    assert (waiting.unmet_musts, waiting.open_musts) == ((), ("R3",))


def test_a_set_costs_its_offers_and_the_work_that_the_best_tool_for_each_requirement_takes():
    """Both: 10 + 20, and nothing is left to build; Suite alone: 5 and two custom items at 5 days of 1."""
    money = Money(years=1, day_rate=1)
    items = CostItem("Desk", "", amount=10), CostItem("Expert", "", amount=20), CostItem("Suite", "", amount=5)
    fit = fit_of(SPECIALISTS, *items, money=money)
    costs = costs_of(fit)
    assert combine(fit, 2, costs=costs).cost == 30
    assert taken_together(fit, ["Suite"], costs).cost == costs.by_tool["Suite"].total == 15
    assert combine(fit, 2, costs=costs, budget=30).tools == combine(fit, 2).tools
    assert combine(fit, 2, costs=costs, budget=29).tools == ("Suite", "Desk")  # 5 + 10, and R4 built in the suite
    assert combine(fit, 2, costs=costs, budget=19).tools == ("Suite",)
    assert combine(fit, 2, costs=costs, budget=14).tools == ("Desk",)


def test_one_more_tool_is_listed_as_long_as_it_adds_something():
    fit = fit_of(SPECIALISTS | {"Twin": SPECIALISTS["Desk"]})
    assert [len(each.tools) for each in best_by_size(fit, 4)] == [1, 2]


@pytest.mark.parametrize(
    ("answers", "most", "budget", "sentence"),
    [
        ({}, 2, None, "no tools to combine"),
        ({"A": {"R1": "native"}}, 0, None, "at least one tool"),
        ({"A": {"R1": "?"}, "B": {"R1": "?"}}, 2, None, "None of 2 tools has a proven answer"),
        ({"A": {"R1": "native"}}, 1, 5.0, "state cost items"),
        ({"A": {"R1": "native"}}, 1, -5.0, "0 or more"),
    ],
)
def test_what_cannot_be_combined_is_said(answers, most, budget, sentence):
    fit = fit_of(answers)
    with pytest.raises(FitError, match=sentence):
        combine(fit, most, costs=costs_of(fit), budget=budget)


def test_nothing_affordable_is_said_with_the_cheapest_price():
    fit = fit_of({"A": {"R1": "native"}}, CostItem("A", "", PriceBasis.ONE_OFF, 900))
    with pytest.raises(FitError, match="No tool can be had for 800 EUR: the cheapest costs 900"):
        combine(fit, 1, costs=costs_of(fit), budget=800)


def test_processes_that_weigh_nothing_leave_nothing_to_combine():
    process = replace(contract_process(Log=[must("R1")]), weight=0.0)
    with pytest.raises(FitError, match="No requirement weighs anything"):
        combine(score(project_of(process, matrices=[matrix_of({"A": {"R1": "native"}})])), 1)


@pytest.mark.parametrize("seed", range(200))
def test_with_work_in_the_budget_the_best_set_equals_brute_force(seed):
    rng = np.random.default_rng(seed)
    requirements, tools, most = int(rng.integers(1, 7)), int(rng.integers(1, 7)), int(rng.integers(1, 4))
    support = rng.choice([0, 0.4, 0.7, 1.0], (requirements, tools))
    weights = rng.choice([0, 1, 2], requirements).astype(float)
    costs, work = rng.integers(0, 9, tools).astype(float), rng.integers(0, 4, support.shape).astype(float)
    budget = float(rng.integers(1, 20))
    found = best_set(weights, support, most, costs=costs, work=work, budget=budget)
    values = [
        float(weights @ support[:, chosen].max(axis=1))
        for size in range(1, most + 1)
        for chosen in combinations(range(tools), size)
        if costs[list(chosen)].sum() + work_of(support, work, chosen) <= budget + 1e-9
    ]
    assert found.proven
    assert found.value == pytest.approx(max(values, default=0.0))
