"""SMAA and weight stability, against closed forms and hand calculations (the contract's §10)."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.errors import FitError
from itsm_fit.scoring import robustness
from itsm_fit.scoring.robustness import LinearSampler, draw_weights, smaa, stability


def certain(low):
    low = np.array(low, dtype=float)
    return LinearSampler(low, np.zeros(0, dtype=np.intp), np.zeros((0, len(low))))


def test_the_contracts_case_of_two_specialists_and_an_allrounder():
    """A(1, 0), B(0, 1), C(.6, .6) under uniform weights."""
    found = smaa(certain([[1.0, 0.0, 0.6], [0.0, 1.0, 0.6]]), np.array([1.0, 1.0]), draws=100_000, seed=3)
    assert found.ranks[:, 0] == pytest.approx([0.4, 0.4, 0.2], abs=0.006)
    assert found.ranks[0] == pytest.approx([0.4, 0.1, 0.5], abs=0.006)
    assert found.central == pytest.approx(np.array([[0.8, 0.2], [0.2, 0.8], [0.5, 0.5]]), abs=0.006)
    assert found.confidence == pytest.approx([1.0, 1.0, 1.0])
    assert found.pairwise[0, 1] == pytest.approx(0.5, abs=0.006)
    assert found.pairwise[0, 2] == pytest.approx(0.4, abs=0.006)


def test_an_unknown_answer_alone_decides_by_its_uniform_draw():
    """One group, A = 0.25 for sure, B = u: B leads when u > 0.25."""
    sampler = LinearSampler(np.array([[0.25, 0.0]]), np.array([1]), np.array([[1.0]]))
    found = smaa(sampler, np.array([1.0]), draws=100_000, seed=1)
    assert found.ranks[1, 0] == pytest.approx(0.75, abs=0.006)
    assert found.confidence == pytest.approx([0.25, 0.75], abs=0.006)


def test_one_answer_serves_every_group_that_asks_for_it():
    """A's answer u counts in both groups: A = u whatever the weights, B = 0.5; independent draws would give less."""
    sampler = LinearSampler(np.array([[0.0, 0.5], [0.0, 0.5]]), np.array([0]), np.array([[1.0, 1.0]]))
    found = smaa(sampler, np.array([1.0, 1.0]), draws=100_000, seed=1)
    assert found.ranks[0, 0] == pytest.approx(0.5, abs=0.006)


def test_ties_are_shared():
    found = smaa(certain([[0.5, 0.5, 0.5]]), np.array([1.0]), draws=100)
    assert found.ranks == pytest.approx(np.full((3, 3), 1 / 3))
    assert found.pairwise == pytest.approx(np.where(np.eye(3) > 0, 1.0, 0.5))
    assert found.confidence == pytest.approx(np.full(3, 1 / 3))


def test_a_tool_that_never_leads_has_no_central_weights():
    found = smaa(certain([[1.0, 0.0]]), np.array([1.0]), draws=50)
    assert np.isnan(found.central[1]).all()
    assert found.confidence[1] == 0.0


def test_the_same_seed_gives_the_same_figures_and_another_seed_others():
    sampler = certain([[1.0, 0.0, 0.6], [0.0, 1.0, 0.6]])
    first, again, other = (smaa(sampler, np.ones(2), draws=500, seed=seed) for seed in (5, 5, 6))
    assert np.array_equal(first.ranks, again.ranks)
    assert not np.array_equal(first.ranks, other.ranks)


@pytest.mark.parametrize("sizes", [(1, 7), (300, 100), (64_000, 10_000)])
def test_draws_taken_in_parts_are_those_taken_in_one(sizes, monkeypatch):
    sampler = LinearSampler(np.array([[0.3, 0.0, 0.5], [0.2, 0.6, 0.1]]), np.array([0, 0, 1]), np.eye(3, 2) / 2)
    whole = smaa(sampler, np.ones(2), draws=250, seed=4)
    for name, size in zip(("_IN_CACHE", "_COUNTED_AT_ONCE"), sizes, strict=True):
        monkeypatch.setattr(robustness, name, size)
    monkeypatch.setattr(robustness, "_AT_LEAST", 1)
    parted = smaa(sampler, np.ones(2), draws=250, seed=4)
    for name in ("ranks", "central", "confidence", "pairwise"):
        assert getattr(parted, name) == pytest.approx(getattr(whole, name), abs=1e-12)


def test_a_seed_gives_the_figures_that_it_has_always_given():
    """Whoever repeats a run of years ago finds its figures again."""
    sampler = LinearSampler(np.array([[0.3, 0.0, 0.5], [0.2, 0.6, 0.1]]), np.array([0, 0, 1]), np.eye(3, 2) / 2)
    found = smaa(sampler, np.array([1.0, 3.0]), draws=1000, seed=11, scheme="around")
    assert (found.ranks * 1000).round(9).tolist() == [[598.0, 402.0, 0.0], [402.0, 589.0, 9.0], [0.0, 9.0, 991.0]]
    assert found.central[0] == pytest.approx([0.2754628887956524, 0.7245371112043477], abs=1e-12)
    assert found.confidence * 1000 == pytest.approx([641, 493, 0])


def test_values_under_some_weights_are_those_under_each():
    rng = np.random.default_rng(2)
    sampler = LinearSampler(rng.random((2, 3)), np.array([0, 0, 2]), rng.random((3, 2)))
    weights, answers = rng.dirichlet(np.ones(2), 4), rng.random((5, 3))
    under = sampler.under(weights)(answers)
    assert under.shape == (4, 3, 5)
    for found, its in zip(under, weights, strict=True):
        each, shared = (sampler.values(np.repeat(its[None], times, axis=0), answers) for times in (5, 1))
        assert found.T.tolist() == pytest.approx(each, abs=1e-12)
        assert found.T.tolist() == pytest.approx(shared, abs=1e-12)


def test_weights_under_an_order_keep_it():
    drawn = draw_weights(np.random.default_rng(0), np.array([1.0, 3.0, 2.0]), 1000, "order")
    assert (drawn[:, 1] >= drawn[:, 2]).all()
    assert (drawn[:, 2] >= drawn[:, 0]).all()
    # the mean of ordered uniform weights is the rank-order centroid
    assert drawn.mean(axis=0)[[1, 2, 0]] == pytest.approx([11 / 18, 5 / 18, 2 / 18], abs=0.03)


def test_equal_weights_stay_unordered_among_themselves():
    """Groups 1, 2 and 4 weigh the same, group 3 more: each of the three is the least in a third of the draws."""
    drawn = draw_weights(np.random.default_rng(0), np.array([2.0, 2.0, 3.0, 2.0]), 30_000, "order")
    assert (drawn.argmax(axis=1) == 2).all()
    least = np.bincount(drawn.argmin(axis=1), minlength=4) / 30_000
    assert least == pytest.approx([1 / 3, 1 / 3, 0.0, 1 / 3], abs=0.01)
    even = draw_weights(np.random.default_rng(0), np.ones(2), 30_000, "order")
    assert (even[:, 0] > even[:, 1]).mean() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("scheme", ["uniform", "around", "order"])
def test_groups_that_weigh_nothing_are_left_out(scheme):
    drawn = draw_weights(np.random.default_rng(0), np.array([1.0, 0.0, 1.0]), 20_000, scheme)
    assert (drawn[:, 1] == 0).all()
    assert drawn.mean(axis=0) == pytest.approx([0.5, 0.0, 0.5], abs=0.01)


def test_weights_around_the_given_ones_have_them_as_their_mean():
    drawn = draw_weights(np.random.default_rng(0), np.array([3.0, 1.0, 0.0]), 20_000, "around")
    assert drawn.mean(axis=0) == pytest.approx([0.75, 0.25, 0.0], abs=0.01)


def test_uniform_weights_are_uniform_on_the_simplex():
    drawn = draw_weights(np.random.default_rng(0), np.ones(3), 50_000, "uniform")
    assert drawn.sum(axis=1) == pytest.approx(np.ones(50_000))
    assert (drawn[:, 0] > 0.5).mean() == pytest.approx(0.25, abs=0.01)


def test_no_draws_is_refused():
    with pytest.raises(FitError, match="At least one draw"):
        smaa(certain([[1.0]]), np.ones(1), draws=0)


def test_the_stability_interval_worked_by_hand():
    """Shares .5 .3 .2. A = (.8 .2 .5), B = (.4 .9 .5): A = .56, B = .57; others of group 1 share .6 : .4.

    x · .8 + (1 − x) · .32 = x · .4 + (1 − x) · .74 gives x = .42 / .82 = .512195; B leads below it.
    """
    found = stability(np.array([[0.8, 0.4], [0.2, 0.9], [0.5, 0.5]]), np.array([5.0, 3.0, 2.0]))
    assert found[0].weight == 0.5
    assert found[0].first == pytest.approx((0.0, 0.42 / 0.82))
    assert found[0].ranking == found[0].first
    # group 3 answers alike for both, so nothing there ever turns B's lead round: at x = 1 both tie
    assert found[2].first == pytest.approx((0.0, 1.0))


def test_a_tie_is_lost_at_the_least_change():
    found = stability(np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([1.0, 1.0]))
    assert found[0].first == (0.5, 0.5)


@settings(max_examples=examples(200), deadline=None)
@given(st.lists(st.lists(st.integers(0, 20), min_size=3, max_size=3), min_size=2, max_size=4), st.integers(0, 10**6))
def test_the_ranking_holds_inside_its_stability_interval_and_turns_outside(grid, seed):
    values = np.array(grid, dtype=float).T / 20
    weights = np.random.default_rng(seed).uniform(0.1, 1, size=3)
    shares = weights / weights.sum()

    def order(group, x):
        moved = shares * (1 - x) / (1 - shares[group])
        moved[group] = x
        return _signs(moved @ values)

    for group, found in enumerate(stability(values, weights)):
        now = _signs(shares @ values)
        low, high = found.ranking
        assert low - 1e-9 <= shares[group] <= high + 1e-9
        for x in np.linspace(low, high, 7)[1:-1]:
            assert np.array_equal(order(group, x), now)
        for x in (low - 1e-4, high + 1e-4):
            if 0 <= x <= 1:
                assert not np.array_equal(order(group, x), now)


def _signs(value):
    difference = value[:, None] - value[None, :]
    return np.where(np.abs(difference) < 1e-9, 0, np.sign(difference))
