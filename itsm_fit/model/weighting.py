"""Weights from what people can say of importance: an order, or points.

Every method gives shares that sum to 1, in the order of what it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from itsm_fit.errors import EditError
from itsm_fit.language import WordedEnum, tr
from itsm_fit.model.settings import require_weight

MOST_SWING = 100.0
"""The points of the most important swing; all others are measured against it."""


class WeightingMethod(WordedEnum):
    """A way to elicit weights."""

    POINTS = "points"
    SWING = "swing"
    ROC = "roc"
    RANK_SUM = "rank sum"
    RECIPROCAL = "reciprocal"


def rank_order_centroid(count: int) -> list[float]:
    """``w_k = (1/n) Σ_{i=k..n} 1/i`` for ranks k = 1 (most important) to n.

    The centre of all weights that agree with the order; nearest to true weights of the three rank methods
    (Barron & Barrett 1996, Management Science 42(11), 1515-1523).
    """
    weights: list[float] = []
    tail = 0.0
    for rank in range(count, 0, -1):
        tail += 1 / rank
        weights.append(tail / count)
    return weights[::-1]


def rank_sum(count: int) -> list[float]:
    """``w_k = 2(n + 1 - k) / (n(n + 1))``: falls in even steps (Stillwell, Seaver & Edwards 1981, OBHP 28, 62-77)."""
    return [2 * (count + 1 - rank) / (count * (count + 1)) for rank in range(1, count + 1)]


def rank_reciprocal(count: int) -> list[float]:
    """``w_k = (1/k) / Σ_i 1/i``: falls steeply at first (Stillwell, Seaver & Edwards 1981, OBHP 28, 62-77)."""
    whole = sum(1 / rank for rank in range(1, count + 1))
    return [1 / rank / whole for rank in range(1, count + 1)]


def direct_points(points: Sequence[float]) -> list[float]:
    """Points of any size, divided by their sum; raises EditError when one is below 0 or all are 0."""
    for each in points:
        require_weight(each, tr("number of points"))
    total = sum(points)
    if points and total <= 0:
        raise EditError(tr("All points are 0: give at least one row some."))
    return [each / total for each in points]


def swing(points: Sequence[float]) -> list[float]:
    """Points of each swing from worst to best, the most important one 100, divided by their sum.

    Raises EditError when none has 100 or one has more (von Winterfeldt & Edwards 1986, Decision Analysis and
    Behavioral Research, ch. 8).
    """
    if points and max(points) != MOST_SWING:
        raise EditError(tr("The most important swing has 100 points, and no other has more."))
    return direct_points(points)


BY_RANK: Mapping[WeightingMethod, Callable[[int], list[float]]] = MappingProxyType(
    {
        WeightingMethod.ROC: rank_order_centroid,
        WeightingMethod.RANK_SUM: rank_sum,
        WeightingMethod.RECIPROCAL: rank_reciprocal,
    }
)
BY_POINTS: Mapping[WeightingMethod, Callable[[Sequence[float]], list[float]]] = MappingProxyType(
    {WeightingMethod.POINTS: direct_points, WeightingMethod.SWING: swing}
)


def scaled(shares: Sequence[float], total: float, digits: int = 4) -> list[float]:
    """Weights that sum to `total` (but for rounding to `digits`) and stand to one another as the shares do."""
    return [round(share * total, digits) for share in shares]
