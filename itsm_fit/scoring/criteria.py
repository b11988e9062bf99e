"""Tools compared by several criteria at once: values made comparable, four methods, and whether they agree.

Kernels over arrays: T tools in rows, C criteria in columns; NaN stands for a value that nobody has told. Sources:
Hwang & Yoon 1981 (weighted sum, TOPSIS), Opricovic & Tzeng 2004 (VIKOR), Brans & Vincke 1985 (PROMETHEE II), Kendall
& Babington Smith 1939 (W). TOPSIS, VIKOR and PROMETHEE II are those of pymcdm.
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
    """Closeness to the best and distance from the worst that any tool reaches in each criterion."""
    from pymcdm.methods import TOPSIS

    return np.asarray(TOPSIS(_as_they_are)(shares, weights, np.ones(shares.shape[1]), validation=False))


def _vikor(shares: Array, weights: Array) -> Array:
    """Compromise between the group's regret S and the greatest single regret R, v = 0.5; the least is best.

    Where all tools regret alike in one of the two, the other decides.
    """
    from pymcdm.methods import VIKOR

    with np.errstate(invalid="ignore", divide="ignore"):  # its own Q divides by a spread of 0
        explained = VIKOR()(shares, weights, np.ones(shares.shape[1]), validation=False, verbose=True)
    group, single = (np.asarray(explained.results[at].data, dtype=np.float64).ravel() for at in (3, 4))
    return -0.5 * (_stretched(group) + _stretched(single))


def _promethee(shares: Array, weights: Array) -> Array:
    """Net flow: how much more often a tool beats the others than it is beaten, any difference counting in full."""
    from pymcdm.methods import PROMETHEE_II

    return np.asarray(PROMETHEE_II("usual")(_told_apart(shares), weights, np.ones(shares.shape[1]), validation=False))


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


def _as_they_are(column: Array, cost: bool = False) -> Array:  # noqa: ARG001 - pymcdm's own signature
    """A normalisation for pymcdm that leaves values as they are: they are comparable already."""
    return column


def _stretched(regrets: Array) -> Array:
    """Between the least (0) and the greatest (1); all 0 where they are the same."""
    span = np.ptp(regrets)
    return (regrets - regrets.min()) / span if span > TOLERANCE else np.zeros(len(regrets))
