"""The best set of tools, against brute force and by hand (the contract's §12)."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from best_sets_kit import best_set, first_of_all
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from thorough import examples

from itsm_fit.errors import FitError
from itsm_fit.scoring.best_sets import additions, best_sets


def brute_force(weights, support, most, costs=None, budget=None):
    tools = range(support.shape[1])
    sets = [chosen for size in range(1, most + 1) for chosen in combinations(tools, size)]
    if budget is not None:
        sets = [chosen for chosen in sets if sum(costs[tool] for tool in chosen) <= budget + 1e-9]
    return max((float(weights @ support[:, chosen].max(axis=1)) for chosen in sets), default=0.0)


@pytest.mark.parametrize("seed", range(200))
def test_the_best_set_equals_brute_force(seed):
    rng = np.random.default_rng(seed)
    requirements, tools = rng.integers(1, 9), rng.integers(1, 8)
    support = rng.choice([0, 0.1, 0.4, 0.7, 0.9, 1.0], (requirements, tools))
    weights = rng.choice([0, 1, 2, 4], requirements).astype(float)
    costs = rng.integers(0, 10, tools).astype(float)
    most = int(rng.integers(1, 5))
    budget = float(rng.integers(1, 20)) if seed % 2 else None
    found = best_set(weights, support, most, costs=costs, budget=budget)
    assert found.proven
    assert found.value == pytest.approx(brute_force(weights, support, most, costs, budget))
    assert found.value == pytest.approx(float(weights @ support[:, list(found.tools)].max(axis=1, initial=0)))
    assert len(found.tools) <= most
    assert budget is None or costs[list(found.tools)].sum() <= budget


def test_two_specialists_beat_the_suite_and_each_adds_its_own():
    support = np.array([[1.0, 0.0, 0.6], [0.0, 1.0, 0.6]])
    weights = np.array([1.0, 3.0])
    found = best_set(weights, support, 2)
    assert (found.tools, found.value) == ((0, 1), 4.0)
    assert additions(weights, support, found.tools) == pytest.approx([1.0, 3.0])
    assert best_set(weights, support, 1).tools == (1,)


def test_a_tool_that_adds_nothing_stays_out():
    found = best_set(np.ones(2), np.array([[1.0, 0.5], [1.0, 0.5]]), 2)
    assert found.tools == (0,)


def test_of_equal_tools_the_cheaper_one_is_taken():
    found = best_set(np.ones(1), np.array([[0.7, 0.7]]), 1, costs=np.array([5.0, 3.0]), budget=9.0)
    assert found.tools == (1,)


def test_without_a_budget_tools_of_unknown_cost_make_sets_too():
    costs = np.array([np.inf, np.inf, 4.0])
    found = best_set(np.ones(3), np.eye(3), 3, costs=costs)
    assert (found.tools, found.value) == ((0, 1, 2), 3.0)
    assert best_set(np.ones(3), np.eye(3), 3, costs=costs, budget=9.0).tools == (2,)


def test_nothing_affordable_is_an_empty_set():
    found = best_set(np.ones(1), np.array([[1.0]]), 1, costs=np.array([5.0]), budget=3.0)
    assert (found.tools, found.value, found.proven) == ((), 0.0, True)


def test_a_search_cut_short_says_that_it_proves_nothing():
    rng = np.random.default_rng(1)
    found = best_set(np.ones(40), rng.random((40, 20)), 6, node_limit=50)
    assert not found.proven
    assert len(found.tools) == 6


@pytest.mark.parametrize(("most", "budget"), [(0, None), (1, 10.0)])
def test_impossible_questions_are_refused(most, budget):
    with pytest.raises(FitError):
        best_set(np.ones(1), np.ones((1, 1)), most, budget=budget)


@st.composite
def _selections(draw):
    """Tools that answer in levels, in shares, or nearly alike; at times with costs, a budget, and work."""
    requirements, tools = draw(st.integers(1, 8)), draw(st.integers(1, 7))
    answers = draw(st.sampled_from([st.sampled_from([0, 0.1, 0.4, 0.7, 0.9, 1]), st.floats(0, 1), st.just(0.7)]))
    support = draw(arrays(float, (requirements, tools), elements=answers))
    if draw(st.booleans()):
        support = support[:, draw(arrays(int, tools, elements=st.integers(0, tools - 1)))]
        support[draw(st.integers(0, requirements - 1)), draw(st.integers(0, tools - 1))] = 1.0
    weights = draw(arrays(float, requirements, elements=st.sampled_from([0.0, 1.0, 2.0, 4.0])))
    named = {}
    if draw(st.booleans()):
        named["costs"] = draw(arrays(float, tools, elements=st.sampled_from([0.0, 1.0, 3.0, 4.0, np.inf])))
        if draw(st.booleans()):
            named["budget"] = draw(st.floats(0, 12))
            if draw(st.booleans()):
                named["work"] = draw(arrays(float, support.shape, elements=st.sampled_from([0.0, 1.0, 2.0])))
    return (weights, support, draw(st.integers(1, 5))), named


@settings(max_examples=examples(300))
@given(_selections())
def test_of_each_size_it_is_the_first_of_the_best_among_all_sets_in_turn(drawn):
    values, named = drawn
    found = best_sets(*values, **named)
    expected = first_of_all(*values, **named)
    assert all(each.proven for each in found)
    assert [each.tools for each in found] == [tools for tools, _ in expected]
    assert [each.value for each in found] == pytest.approx([value for _, value in expected], abs=1e-12)
    assert best_sets(*values, **named) == found


@pytest.mark.parametrize("budget", [None, 100.0])
def test_the_best_four_of_sixty_tools_that_answer_at_random_are_proven_in_two_thousand_looks(budget):
    rng = np.random.default_rng(5)
    support, costs = rng.random((80, 60)), rng.integers(1, 60, 60).astype(float)
    found = best_sets(np.ones(80), support, 4, costs=costs, budget=budget, node_limit=2000)
    assert [len(each.tools) for each in found] == [1, 2, 3, 4]
    assert all(each.proven for each in found)


def test_a_good_set_that_exchanges_find_stands_where_the_search_is_cut_short():
    rng = np.random.default_rng(2)
    weights, support = np.ones(40), rng.random((40, 30))
    found, proven = best_set(weights, support, 3, node_limit=1), best_set(weights, support, 3)
    assert (found.proven, proven.proven) == (False, True)
    assert len(found.tools) == 3
    assert 0.97 * proven.value <= found.value <= proven.value
