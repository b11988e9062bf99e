"""How far evaluators agree: kernels over arrays of m evaluators (rows) and n things judged (columns), NaN not scored.

Sources: Kendall & Babington Smith 1939 (W, here corrected for ties), Friedman 1937 (its chi-square).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.criteria import kendalls_w


@dataclass(frozen=True, slots=True)
class Concordance:
    """Kendall's W over `evaluators` that each scored the same `judged` things, 0 (none) to 1 (all order them alike).

    `p` is the chance of at least as much agreement among evaluators who score at random: ``m (n − 1) W`` against
    chi-square with n − 1 degrees of freedom, which is rough below five evaluators and six things.
    """

    w: float
    p: float
    evaluators: int
    judged: int


def spreads(scores: Array) -> tuple[Array, Array]:
    """The range (highest less lowest) and the standard deviation (n − 1) of each column, shape (n,) each.

    NaN where nobody scored; a column of one score has range 0 and no deviation (NaN).
    """
    there = ~np.isnan(scores)
    number = there.sum(axis=0)
    low = np.min(scores, axis=0, where=there, initial=np.inf)
    high = np.max(scores, axis=0, where=there, initial=-np.inf)
    with np.errstate(invalid="ignore", divide="ignore"):
        reach = np.where(number > 0, high - low, np.nan)
        mean = np.where(there, scores, 0.0).sum(axis=0) / number
        squares = np.where(there, (scores - mean) ** 2, 0.0).sum(axis=0)
        deviation = np.where(number > 1, np.sqrt(squares / np.maximum(number - 1, 1)), np.nan)
    return reach, deviation


def concordance(scores: Array) -> Concordance | None:
    """How alike evaluators order what they all scored; None where that says nothing.

    That is so with fewer than two evaluators or things, and where each evaluator scored all things alike. Evaluators
    without any score play no part; things that one of the others left out are passed over.
    """
    from scipy.special import chdtrc

    rated = scores[~np.isnan(scores).all(axis=1)]
    rated = rated[:, ~np.isnan(rated).any(axis=0)]
    evaluators, judged = rated.shape
    if evaluators < 2 or judged < 2:
        return None
    w = kendalls_w(list(rated))
    if w is None:
        return None
    return Concordance(w, float(chdtrc(judged - 1, evaluators * (judged - 1) * w)), evaluators, judged)
