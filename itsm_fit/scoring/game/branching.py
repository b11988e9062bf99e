"""What comes of tokens each of which may become several that never meet: the probabilities that all of them end.

A branching process with as many kinds of tokens as places (Harris 1963, The Theory of Branching Processes, ch. II).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod

import numpy as np

from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.game.resolvent import IllConditionedError

CRITICAL = 1e-9
"""Growth this close to 1 is 1."""
_WHOLE = 1e-13
_MOST_STEPS = 200

BranchTerm = tuple[float, tuple[int, ...]]
"""One way on: its probability, times those of what ends elsewhere, and the tokens that it leaves here."""

BranchTerms = Mapping[int, Sequence[BranchTerm]]
"""The ways on of a token of each kind."""


def growth(mean: Array) -> float:
    """How many times as many tokens there are a step later, in the long run: the spectral radius."""
    return float(np.abs(np.linalg.eigvals(mean)).max(initial=0.0))


def least_solution(terms: BranchTerms) -> dict[int, float]:
    """The least x with ``x_k = Σ factor · Π x_left`` for each kind k; all kinds lead to each other.

    Found by Newton's method from 0, which takes one step where no way leaves more than one token. Raises
    IllConditionedError where it would be lost in rounding.
    """
    number = {kind: at for at, kind in enumerate(terms)}
    ways = [[(factor, [number[kind] for kind in left]) for factor, left in its] for its in terms.values()]
    if not any(factor for its in ways for factor, left in its if not left):
        return dict.fromkeys(terms, 0.0)
    whole = all(abs(sum(factor for factor, _ in its) - 1.0) < _WHOLE for its in ways)
    if whole and growth(_slope(ways, np.ones(len(ways)))) <= 1 + CRITICAL:
        return dict.fromkeys(terms, 1.0)
    return dict(zip(terms, _newton(ways).tolist(), strict=True))


_Ways = Sequence[Sequence[tuple[float, Sequence[int]]]]


def _newton(ways: _Ways) -> Array:
    x = np.zeros(len(ways))
    for _ in range(_MOST_STEPS):
        value = np.array([sum(factor * prod(x[left]) for factor, left in its) for its in ways])
        try:
            step = np.linalg.solve(np.eye(len(ways)) - _slope(ways, x), value - x)
        except np.linalg.LinAlgError:
            break
        x = np.clip(x + step, 0.0, 1.0)
        if np.abs(step).max() < 1e-15:
            return x
    if np.abs(value - x).max() < _WHOLE:
        return x
    raise IllConditionedError


def _slope(ways: _Ways, x: Array) -> Array:
    """The derivatives of the right-hand side, shape (k, k); at 1 they are the mean numbers of tokens."""
    slope = np.zeros((len(ways), len(ways)))
    for at, its in enumerate(ways):
        for factor, left in its:
            for skipped, each in enumerate(left):
                slope[at, each] += factor * prod(x[[*left[:skipped], *left[skipped + 1 :]]])
    return slope
