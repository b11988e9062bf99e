"""How likely the answers of one vendor hold, together: its reliability is drawn once (§15).

One number u, even between 0 and 1, stands for a vendor. An answer whose grade has the chance p holds, given u, with
the u-quantile of Beta(c p, c (1 - p)), independently of the others; so answers of all grades go together, and each
grade has the mean p. Means over u are sums over the nodes of a double exponential rule (Takahasi & Mori, Publ. RIMS 9
(1974) 721-741): the quantiles leave both ends like powers of u, which Gauss-Legendre nodes in u would not follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from itsm_fit.scoring.arrays import Array

_REACH = 3.5
"""Nodes go on until u is below 1e-22, and as close to 1."""
_FINE, _COARSE = 0.025, 0.05
"""Distance of nodes; the rule is right to 1e-11 with the finer one, to 1e-13 with the other where it is used."""
_SMOOTH = 5.0
"""The concentration from which the coarser rule does."""
LEAST_CHANCE = 1e-12
"""Quantiles below are taken for this, so that chances can be divided by."""


@dataclass(frozen=True, eq=False)
class Reliability:
    """`weights` (N,) of the nodes, which sum to 1, and the `chances` (G + 1, N) of each grade at each; the last row is
    that of answers known to hold: 1.
    """

    weights: Array
    chances: Array

    @property
    def sure(self) -> int:
        """The row of answers known to hold."""
        return len(self.chances) - 1


def reliability(chances: Sequence[float], concentration: float) -> Reliability:
    """The rule for grades with these chances; `concentration` is 1 or more."""
    return _reliability(tuple(chances), concentration)


@lru_cache(maxsize=8)
def _reliability(chances: tuple[float, ...], concentration: float) -> Reliability:
    distance = _COARSE if concentration >= _SMOOTH else _FINE
    at = np.arange(-round(_REACH / distance), round(_REACH / distance) + 1) * distance
    below, above = 1.0 / (1.0 + np.exp(-np.pi * np.sinh(at))), 1.0 / (1.0 + np.exp(np.pi * np.sinh(at)))
    weights = np.cosh(at) * below * above
    rows = [quantiles(chance, concentration, below, above) for chance in chances]
    return Reliability(weights / weights.sum(), np.array([*rows, np.ones(len(at))]))


def quantiles(chance: float, concentration: float, below: Array, above: Array) -> Array:
    """Those of Beta(c p, c (1 - p)) at u = `below` = 1 - `above`, each as exact as it can be; shape (N,)."""
    if chance in (0.0, 1.0):
        return np.full(len(below), max(chance, LEAST_CHANCE))
    from scipy.special import betainccinv, betaincinv, betaln

    a, b = concentration * chance, concentration * (1.0 - chance)
    found = np.where(below < above, betaincinv(a, b, below), betainccinv(a, b, above))
    far = np.isnan(found)  # where the library gives up, next to an end, the first term of the series does
    if far.any():
        near_low = np.exp((np.log(below * a) + betaln(a, b)) / a)
        near_high = 1.0 - np.exp((np.log(above * b) + betaln(a, b)) / b)
        found = np.where(far, np.where(below < above, near_low, near_high), found)
    return np.clip(found, LEAST_CHANCE, 1.0)
