"""Shares that sum to 1 whatever is done to one of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.model.shares import evened, linked, rounded

SHARES = st.lists(st.floats(0.001, 1), min_size=2, max_size=8).map(lambda given: [each / sum(given) for each in given])


def test_the_others_give_in_proportion() -> None:
    assert linked([0.5, 0.3, 0.2], 0, 0.75) == pytest.approx([0.75, 0.15, 0.10])


def test_a_locked_share_stays_and_limits_the_one_that_is_moved() -> None:
    assert linked([0.5, 0.3, 0.2], 0, 0.6, {1}) == pytest.approx([0.6, 0.3, 0.1])
    assert linked([0.5, 0.3, 0.2], 0, 0.9, {1}) == pytest.approx([0.7, 0.3, 0.0])


def test_with_all_others_locked_nothing_moves() -> None:
    assert linked([0.5, 0.3, 0.2], 0, 0.1, {1, 2}) == pytest.approx([0.5, 0.3, 0.2])


def test_shares_of_nothing_fill_up_evenly() -> None:
    assert linked([1.0, 0.0, 0.0], 0, 0.4) == pytest.approx([0.4, 0.3, 0.3])


def test_evening_out_leaves_the_locked_one() -> None:
    assert evened([0.7, 0.2, 0.1], {0}) == pytest.approx([0.7, 0.15, 0.15])
    assert evened([0.7, 0.2, 0.1]) == pytest.approx([1 / 3] * 3)


@given(SHARES, st.data(), st.floats(0, 1))
def test_the_sum_is_always_one(shares: list[float], data: st.DataObject, wanted: float) -> None:
    at = data.draw(st.integers(0, len(shares) - 1))
    locked = data.draw(st.sets(st.integers(0, len(shares) - 1)))
    new = linked(shares, at, wanted, locked)
    assert sum(new) == pytest.approx(1)
    assert all(-1e-12 <= share <= 1 + 1e-12 for share in new)
    assert all(new[place] == shares[place] for place in locked - {at})


@given(SHARES)
def test_rounded_shares_still_sum_to_one(shares: list[float]) -> None:
    new = rounded(shares)
    assert round(sum(new) * 10_000) == 10_000
    assert new == pytest.approx(shares, abs=1e-4)
    assert all(share == round(share, 4) for share in new)
