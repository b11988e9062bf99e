"""Tools compared by several criteria at once: values made comparable, four methods, and whether they agree.

Kernels over arrays: T tools in rows, C criteria in columns; NaN stands for a value that nobody has told. Sources:
Hwang & Yoon 1981 (weighted sum, TOPSIS), Opricovic 1998 and Opricovic & Tzeng 2004 (VIKOR), Brans & Vincke 1985
(PROMETHEE II), Kendall & Babington Smith 1939 (W).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.decision import RankingMethod
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.coverage import TOLERANCE


def between_bounds(values: Array, low: Array, high: Array, more_is_better: Flags) -> Array:
    """Each value as a share of the way from its worst (0) to its best end (1), shape (T, C); outside ends are clamped.

    `low` and `high` (C,) are the ends, NaN where nobody stated one: then the least or greatest value there is stands
    in, and one more tool could move it. A criterion whose values are all the same gives 1 to every tool.
    """
    known = ~np.isnan(values)
    least = np.min(values, axis=0, where=known, initial=np.inf)
    most = np.max(values, axis=0, where=known, initial=-np.inf)
    bottom = np.where(np.isnan(low), least, low)
    top = np.where(np.isnan(high), most, high)
    span = top - bottom
    flat = ~(span > 0)
    with np.errstate(invalid="ignore"):
        share = np.clip((values - bottom) / np.where(flat, 1.0, span), 0.0, 1.0)
    share = np.where(more_is_better, share, 1.0 - share)
    return np.where(known & flat, 1.0, share)


def share_of_sum(values: Array, more_is_better: Flags) -> Array:
    """Each value as its share of the criterion's sum over the tools; of reciprocals where less is better.

    A tool with a value missing has no shares at all (a row of NaN). Raises FitError for a value of 0 or less where
    the shares have no meaning.
    """
    whole = ~np.isnan(values).any(axis=1)
    taken = values[whole]
    if (taken < 0).any() or (taken[:, ~more_is_better] == 0).any():
        raise FitError(
            tr("Shares of a sum need values above 0, and one is not: scale between bounds, or state costs above 0.")
        )
    turned = np.where(more_is_better, taken, 1.0 / np.where(taken == 0, 1.0, taken))
    total = turned.sum(axis=0)
    shares = np.full(values.shape, np.nan)
    shares[whole] = turned / np.where(total > 0, total, 1.0)
    return shares


def weighted_sum(shares: Array, weights: Array) -> Array:
    """``Σ_c w_c · x_c`` with the weights as shares, shape (T,)."""
    return np.asarray(shares @ (weights / weights.sum()))


def _topsis(shares: Array, weights: Array) -> Array:
    """Closeness to what the best tool reaches in each criterion, against the worst: 0 to 1, shape (T,).

    ``d⁻ / (d⁻ + d⁺)`` with the Euclidean distances of ``w_c · x_tc`` from the criterion's least and its greatest value
    (Hwang & Yoon 1981, ch. III); the values are comparable already and are not normalised again.
    """
    weighted = shares * weights
    from_best = np.linalg.norm(weighted - weighted.max(axis=0), axis=1)
    from_worst = np.linalg.norm(weighted - weighted.min(axis=0), axis=1)
    return np.asarray(from_worst / (from_worst + from_best))


def _vikor(shares: Array, weights: Array) -> Array:
    """Compromise between the group's regret and the greatest single one: ``-Q``, -1 to 0, shape (T,).

    ``S_t = Σ_c r_tc`` and ``R_t = max_c r_tc`` of the regrets ``r_tc = w_c · (best_c − x_tc) / (best_c − worst_c)``;
    ``Q = v · S' + (1 − v) · R'``, v = 0.5, each stretched from 0 to 1 over the tools (Opricovic 1998). Where all tools
    regret alike in one of the two, which the formula divides by, the other decides.
    """
    best = shares.max(axis=0)
    regrets = weights * ((best - shares) / (best - shares.min(axis=0)))
    return -0.5 * (_stretched(regrets.sum(axis=1)) + _stretched(regrets.max(axis=1)))


def _promethee(shares: Array, weights: Array) -> Array:
    """Net flow: how much more often a tool beats the others than it is beaten, -1 to 1, shape (T,).

    ``Σ_c w_c · Σ_u sign(x_tc − x_uc) / (T − 1)``: the usual criterion of Brans & Vincke 1985, by which any difference
    counts in full; differences by rounding are none.
    """
    ahead = [np.sign(told[:, None] - told).sum(axis=1) for told in _told_apart(shares).T]
    return np.asarray(weights @ np.array(ahead) / (len(shares) - 1))


def _told_apart(shares: Array) -> Array:
    """The values with those that differ by rounding only from their neighbour made the same, column by column."""
    order = np.argsort(shares, axis=0, kind="stable")
    rising = np.take_along_axis(shares, order, axis=0)
    steps = np.diff(rising, axis=0, prepend=rising[:1]) > TOLERANCE
    told = np.empty_like(shares)
    np.put_along_axis(told, order, np.cumsum(steps, axis=0).astype(np.float64), axis=0)
    return told


_METHODS: Mapping[RankingMethod, Callable[[Array, Array], Array]] = {
    RankingMethod.WEIGHTED_SUM: weighted_sum,
    RankingMethod.TOPSIS: _topsis,
    RankingMethod.VIKOR: _vikor,
    RankingMethod.PROMETHEE: _promethee,
}


def preferences(method: RankingMethod, shares: Array, weights: Array) -> Array:
    """How well each tool does by a method, shape (T,), the greatest best; figures of two methods do not compare.

    `shares` has no NaN, `weights` (C,) are at least 0 with one above. Criteria that weigh nothing, or in which all
    tools are alike, make no difference, save in the weighted sum; where none does all tools tie.
    """
    if method is RankingMethod.WEIGHTED_SUM:
        return weighted_sum(shares, weights)
    telling = (weights > 0) & (np.ptp(shares, axis=0) > TOLERANCE) if len(shares) else np.zeros(len(weights), bool)
    if len(shares) < 2 or not telling.any():
        return np.zeros(len(shares))
    kept = weights[telling]
    return _METHODS[method](shares[:, telling], kept / kept.sum())


def ranks_of(preference: Array) -> NDArray[np.int64]:
    """Ranks from 1, the greatest first; values within the tolerance share one, shape (T,)."""
    return np.asarray((preference[None, :] > preference[:, None] + TOLERANCE).sum(axis=1) + 1)


def kendalls_w(rankings: Sequence[Array]) -> float | None:
    """Kendall's coefficient of concordance, 0 (none) to 1 (all alike), corrected for ties.

    ``W = 12 S / (m² (n³ − n) − m Σ (t³ − t))`` over m rankings of n tools, with the mean rank for tools that tie.
    None where it says nothing: fewer than two rankings or tools, or every ranking one tie.
    """
    judges = len(rankings)
    if judges < 2 or len(rankings[0]) < 2:
        return None
    middle = np.array([_mean_ranks(each) for each in rankings])
    tools = middle.shape[1]
    spread = float(((middle.sum(axis=0) - middle.sum() / tools) ** 2).sum())
    ties = sum(float((often.astype(np.float64) ** 3 - often).sum()) for often in map(_ties, rankings))
    most = judges**2 * (tools**3 - tools) - judges * ties
    return 12 * spread / most if most > 0 else None


def _mean_ranks(ranks: Array) -> Array:
    """Competition ranks (1, 2, 2, 4) with the mean for those that tie (1, 2.5, 2.5, 4)."""
    ahead = (ranks[None, :] < ranks[:, None]).sum(axis=1)
    tied = (ranks[None, :] == ranks[:, None]).sum(axis=1)
    return np.asarray(ahead + (tied + 1) / 2)


def _ties(ranks: Array) -> NDArray[np.int64]:
    return np.asarray(np.unique(ranks, return_counts=True)[1])


def _stretched(regrets: Array) -> Array:
    """Between the least (0) and the greatest (1); all 0 where they are the same."""
    span = np.ptp(regrets)
    return (regrets - regrets.min()) / span if span > TOLERANCE else np.zeros(len(regrets))
