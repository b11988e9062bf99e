"""What tools leave uncovered: never more than they do, and exactly that where the layers are the levels (§12)."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from itsm_fit.scoring import uncovered as module
from itsm_fit.scoring.uncovered import uncovered

LEVELS = [0.0, 0.1, 0.4, 0.7, 0.9, 1.0]


def left_by(weights, support, tools):
    return float(weights @ (support.max() - support[:, list(tools)].max(axis=1)))


@st.composite
def supports(draw, values):
    shape = draw(st.integers(1, 8)), draw(st.integers(3, 6))
    weights = draw(arrays(float, shape[0], elements=st.sampled_from([0.25, 1.0, 3.0])))
    support = draw(arrays(float, shape, elements=values))
    support[0, 0] = 1.0
    return weights, support


@given(supports(st.floats(0, 1)))
def test_no_pair_leaves_less_than_is_said_also_beside_tools_that_joined_before(drawn):
    weights, support = drawn
    nothing = uncovered(weights, support)
    first = nothing.after(0, np.ones(support.shape[1] - 1, dtype=bool))
    for one, other in combinations(range(1, support.shape[1]), 2):
        assert nothing.pairs()[one, other] <= left_by(weights, support, (one, other))
        assert nothing.pairs()[one, one] <= left_by(weights, support, (one,))
        assert first.pairs()[one - 1, other - 1] <= left_by(weights, support, (0, one, other))


@given(supports(st.sampled_from(LEVELS)))
def test_at_the_levels_of_support_it_is_what_they_leave(drawn):
    weights, support = drawn
    pairs = uncovered(weights, support).pairs()
    for one, other in combinations(range(support.shape[1]), 2):
        assert pairs[one, other] == pytest.approx(left_by(weights, support, (one, other)), rel=1e-3)


def test_what_nobody_asks_for_any_more_and_tools_that_do_not_join_are_left_out():
    its = uncovered(np.ones(2), np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])).after(0, np.array([False, True]))
    assert (its.weights.tolist(), its.shares.tolist()) == ([1.0], [[1.0]])
    assert its.pairs() == pytest.approx(1.0, rel=1e-3)


def test_many_requirements_are_added_up_in_blocks_and_cut_into_fewer_layers(monkeypatch):
    monkeypatch.setattr(module, "_BLOCK", 7)
    monkeypatch.setattr(module, "_CELLS", 120)
    rng = np.random.default_rng(3)
    weights, support = rng.random(20), rng.choice(LEVELS, (20, 4))
    its = uncovered(weights, support)
    assert its.shares.shape == (20, 4)
    for one, other in combinations(range(4), 2):
        assert 0 < its.pairs()[one, other] <= left_by(weights, support, (one, other))
