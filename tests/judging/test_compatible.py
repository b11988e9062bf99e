"""Weights that agree with choices, against brute force over subsets and over the corners of the weights."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from itsm_fit.judging.compatible import (
    ABOUT_EQUAL,
    HalfSpaces,
    agree,
    can_lead,
    half_spaces,
    never_behind,
    possible_firsts,
    smallest_contradiction,
    weight_ranges,
)
from itsm_fit.judging.posterior import after_choice, uniform_weights
from itsm_fit.scoring.arrays import Array


def corners(rows: Array, groups: int) -> Array:
    """Every corner of the weights that agree: where as many bounds meet as there are weights."""
    bounds = np.vstack((rows, np.eye(groups)))
    found = []
    for tight in combinations(range(len(bounds)), groups - 1):
        square = np.vstack((bounds[list(tight)], np.ones(groups)))
        if abs(np.linalg.det(square)) > 1e-9:
            weights = np.linalg.solve(square, np.r_[np.zeros(groups - 1), 1.0])
            if (bounds @ weights >= -1e-9).all():
                found.append(weights)
    return np.array(found).reshape(-1, groups)


def drawn_choices(rng: np.random.Generator, choices: int, groups: int) -> HalfSpaces:
    return half_spaces(rng.uniform(-1, 1, (choices, groups)), rng.random(choices) < 0.2)


def fewest_by_trying(spaces: HalfSpaces) -> int:
    """How many choices the smallest set that cannot all hold has, by trying every set; 0 where all can hold."""
    choices = int(spaces.owner[-1]) + 1
    for size in range(1, choices + 1):
        for some in combinations(range(choices), size):
            if not agree(spaces.rows[np.isin(spaces.owner, some)]):
                return size
    return 0


def check_contradiction(seed: int) -> bool:
    rng = np.random.default_rng(seed)
    spaces = drawn_choices(rng, int(rng.integers(2, 7)), int(rng.integers(2, 5)))
    found = smallest_contradiction(spaces)
    assert len(found) == fewest_by_trying(spaces)
    if found:
        kept = np.isin(spaces.owner, found)
        assert not agree(spaces.rows[kept])
        assert all(agree(spaces.rows[kept & (spaces.owner != each)]) for each in found)
    return bool(found)


def check_proofs(seed: int) -> bool:
    """Ranges, necessary preference and possible first places equal those of the corners."""
    rng = np.random.default_rng(seed)
    groups, tools = int(rng.integers(2, 5)), int(rng.integers(2, 6))
    rows = drawn_choices(rng, int(rng.integers(0, 4)), groups).rows
    if not agree(rows):
        return False
    at, values = corners(rows, groups), rng.random((groups, tools))
    assert weight_ranges(rows, groups) == pytest.approx(np.column_stack((at.min(axis=0), at.max(axis=0))), abs=1e-6)
    for tool, other in combinations(range(tools), 2):
        ahead = values[:, tool] - values[:, other]
        assert never_behind(rows, ahead) == ((at @ ahead).min() >= -1e-7)
    nothing_drawn = np.zeros((0, groups))
    drawn = uniform_weights(rng, 200, groups)
    firsts = possible_firsts(rows, values, nothing_drawn)
    assert firsts.tolist() == [can_lead(rows, values, tool) for tool in range(tools)]
    assert firsts.tolist() == possible_firsts(rows, values, drawn).tolist()
    within = drawn[(drawn @ rows.T >= 0).all(axis=1)]
    assert firsts[(within @ values).argmax(axis=1)].all()
    return True


def test_the_smallest_contradiction_is_that_of_trying_every_set() -> None:
    assert sum(check_contradiction(seed) for seed in range(10)) > 2


def test_ranges_and_preferences_are_those_of_the_corners() -> None:
    assert sum(check_proofs(seed) for seed in range(10)) > 4


@pytest.mark.long
def test_proofs_hold_on_two_hundred_selections() -> None:
    assert sum(check_contradiction(seed) for seed in range(1000, 1200)) > 40
    assert sum(check_proofs(seed) for seed in range(1000, 1200)) > 80


def test_two_that_are_about_equal_are_so_within_two_points() -> None:
    """One process counts 2.5 points more for A: the choice allows weights that keep the two within 2 points."""
    rows = half_spaces(np.array([[0.025, -0.5]]), np.array([True])).rows
    low, high = weight_ranges(rows, 2)[0]
    assert (low, high) == pytest.approx(((0.5 - ABOUT_EQUAL) / 0.525, (0.5 + ABOUT_EQUAL) / 0.525))


def test_draws_after_choices_are_as_likely_as_the_choices_make_them() -> None:
    """Three processes, two choices: the shares of the four regions, weighed by hand as 0.9 and 0.1 say."""
    rng = np.random.default_rng(3)
    rows = np.array([[1.0, -1.0, 0.0], [0.4, 0.3, -1.0]])
    plain = uniform_weights(rng, 200_000, 3)
    violated = (plain @ rows.T < 0).sum(axis=1)
    worth = (0.1 / 0.9) ** violated
    drawn = after_choice(rng, uniform_weights(rng, 20_000, 3), rows[:1], 1, 0.1)
    drawn = after_choice(rng, drawn, rows, 1, 0.1)
    assert np.bincount((drawn @ rows.T < 0).sum(axis=1), minlength=3) / len(drawn) == pytest.approx(
        np.bincount(violated, worth, minlength=3) / worth.sum(), abs=0.012
    )
    assert drawn.mean(axis=0) == pytest.approx(worth @ plain / worth.sum(), abs=0.012)
    assert drawn.sum(axis=1) == pytest.approx(1.0)


def test_no_error_leaves_only_weights_that_agree() -> None:
    rng = np.random.default_rng(4)
    rows = half_spaces(np.array([[1.0, -1.0, 0.2], [0.1, 0.4, -1.0], [-0.2, 1.0, -0.3]]), np.zeros(3, bool)).rows
    drawn = uniform_weights(rng, 2_000, 3)
    for made in range(1, 4):
        drawn = after_choice(rng, drawn, rows[:made], 1, 0.0)
    assert agree(rows)
    assert (drawn @ rows.T >= -1e-12).all()
