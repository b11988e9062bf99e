"""Weights from ranks and points, against the published tables."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.errors import EditError
from itsm_fit.model.weighting import BY_RANK, WeightingMethod, direct_points, scaled, swing


@pytest.mark.parametrize(
    ("method", "published"),
    [
        # Barron & Barrett 1996, table 1, n = 4
        (WeightingMethod.ROC, [0.5208, 0.2708, 0.1458, 0.0625]),
        (WeightingMethod.RANK_SUM, [0.4, 0.3, 0.2, 0.1]),
        (WeightingMethod.RECIPROCAL, [0.48, 0.24, 0.16, 0.12]),
    ],
)
def test_four_ranks_weigh_as_published(method: WeightingMethod, published: list[float]) -> None:
    assert BY_RANK[method](4) == pytest.approx(published, abs=5e-5)


def test_three_ranks_weigh_as_published() -> None:
    """Barron & Barrett 1996: the centroid of three ranks is 11/18, 5/18, 2/18."""
    assert BY_RANK[WeightingMethod.ROC](3) == pytest.approx([11 / 18, 5 / 18, 2 / 18])
    assert BY_RANK[WeightingMethod.RANK_SUM](3) == pytest.approx([3 / 6, 2 / 6, 1 / 6])
    assert BY_RANK[WeightingMethod.RECIPROCAL](3) == pytest.approx([6 / 11, 3 / 11, 2 / 11])


@given(st.sampled_from(sorted(BY_RANK)), st.integers(1, 300))
def test_ranks_never_rise_and_sum_to_one(method: WeightingMethod, count: int) -> None:
    weights = BY_RANK[method](count)
    assert sum(weights) == pytest.approx(1)
    assert all(first > second > 0 for first, second in pairwise(weights))


def test_points_count_by_their_part_of_the_sum() -> None:
    assert direct_points([50, 30, 20]) == pytest.approx([0.5, 0.3, 0.2])
    assert swing([100, 60, 40]) == pytest.approx([0.5, 0.3, 0.2])


@pytest.mark.parametrize(
    ("method", "points", "said"),
    [
        (direct_points, [0, 0], "All points are 0"),
        (direct_points, [-1, 2], "number of points"),
        (direct_points, [float("nan"), 2], "number of points"),
        (swing, [90, 40], "has 100 points"),
        (swing, [100, 120], "no other has more"),
    ],
)
def test_points_that_weigh_nothing_are_refused(method: object, points: list[float], said: str) -> None:
    with pytest.raises(EditError, match=said):
        method(points)  # type: ignore[operator]


def test_weights_keep_the_sum_that_they_are_given() -> None:
    assert scaled([0.48, 0.24, 0.16, 0.12], 25) == [12, 6, 4, 3]
