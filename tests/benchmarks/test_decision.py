"""Sets of tools, costs and comparison by criteria at the size of a large selection."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from synthetic import selection

from itsm_fit.model.decision import FIT_CRITERIA, CostItem, Criterion, Decision, PriceBasis, ValueSource
from itsm_fit.scoring.comparison import compare
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.sets import best_by_size
from ui.stages.fit.label_places import label_places


@pytest.fixture(scope="module")
def forty():
    """40 tools over 3,000 requirements in 50 processes, each with an offer."""
    project = selection(tools=40)
    offers = tuple(
        CostItem(tool, "Offer", PriceBasis.ONE_OFF, 100_000.0 * (1 + number % 7))
        for number, tool in enumerate(project.tool_names)
    )
    return score(replace(project, decision=Decision(costs=offers)))


def test_best_three_of_40_tools(benchmark, forty):
    found = benchmark.pedantic(best_by_size, (forty, 3), rounds=3)
    assert found[-1].proven
    assert len(found[-1].tools) == 3


def test_best_three_of_40_tools_under_a_budget(benchmark, forty):
    costs = costs_of(forty)
    cheapest = min(cost.at_least for cost in costs.tools)
    found = benchmark.pedantic(best_by_size, (forty, 3), {"costs": costs, "budget": 0.8 * cheapest}, rounds=3)
    assert found[-1].proven
    assert found[-1].cost <= 0.8 * cheapest


def test_costs_of_40_tools(benchmark, forty):
    assert len(benchmark.pedantic(costs_of, (forty,), rounds=3).tools) == 40


def test_compare_200_tools_by_8_criteria(benchmark):
    project = selection(processes=1, nodes=10, requirements=20, tools=200)
    rng = random.Random(1)
    own = tuple(
        Criterion(f"c{at}", f"C{at}", values={tool: rng.uniform(1, 9) for tool in project.tool_names})
        for at in range(5)
    )
    cost = Criterion("cost", "Cost", more_is_better=False, source=ValueSource.COST)
    offers = tuple(CostItem(tool, "Offer", PriceBasis.ONE_OFF, rng.uniform(1, 9)) for tool in project.tool_names)
    fit = score(replace(project, decision=Decision((*FIT_CRITERIA, cost, *own), costs=offers)))
    costs = costs_of(fit)
    assert len(benchmark.pedantic(compare, (fit, costs), rounds=3, warmup_rounds=1).tools) == 200


def test_place_200_names_in_a_chart(benchmark):
    rng = random.Random(4)
    points = [QPointF(rng.uniform(0, 1200), rng.uniform(0, 500)) for _ in range(200)]
    assert benchmark(label_places, points, [QSizeF(80, 16)] * 200, QRectF(0, 0, 1200, 500))
