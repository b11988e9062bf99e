"""How firm a ranking is: SMAA by drawing, weight stability intervals exactly (§10).

Kernels over arrays. P groups weigh (the processes, and the cross-cutting group), T tools compete, A answers are
uncertain. Sources: Lahdelma & Salminen, SMAA-2, Operations Research 49 (2001) 444-454.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, Protocol

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array, Flags, Indices, slices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.rank_tally import RankTally, count_type, leads, places_of

WeightScheme = Literal["uniform", "around", "order", "chosen"]
"""Any weights at all; a Dirichlet around the given ones; any that keep the order of the given ones; drawn elsewhere."""

DEFAULT_DRAWS = 10_000
CONCENTRATION = 20.0
"""How closely a Dirichlet draw keeps to the given weights: its parameters are their shares times this."""

_DIGITS = 9
"""Weights that agree to so many decimals are equal."""
_IN_CACHE = 64_000
"""Numbers of draws that are turned into values in one go."""
_AT_LEAST = 200
"""Draws, where an answer each of very many are asked for."""
IN_MEMORY = 2_000_000
"""Numbers of draws that are held at a time."""
_COUNTED_AT_ONCE = 10_000
"""Draws."""


class Sampler(Protocol):
    """Turns drawn weights and drawn answers into the decision value of each tool."""

    @property
    def tools(self) -> int:
        """T, the number of tools."""
        ...

    @property
    def answers(self) -> int:
        """A, the number of uncertain answers."""
        ...

    @property
    def at_once(self) -> int:
        """How many draws are best turned into values together."""
        ...

    def values(self, weights: Array, answers: Array) -> Array:
        """Decision values, shape (n, T), for weights summing to 1 and answers from 0 to 1.

        `answers` has shape (n, A), `weights` (n, P), or (1, P) where all draws share them.
        """
        ...

    def under(self, weights: Array) -> Callable[[Array], Array]:
        """The values by each of some weights, shape (W, P), as a function of answers: (n, A) to (W, T, n)."""
        ...


@dataclass(frozen=True)
class LinearSampler:
    """Coverage: `low` has shape (P, T); answer a raises tool `tool[a]` in group p by up to `slope[a, p]`.

    `tool` has shape (A,) and is sorted, `slope` shape (A, P).
    """

    low: Array
    tool: Indices
    slope: Array

    @property
    def tools(self) -> int:
        return int(self.low.shape[1])

    @property
    def answers(self) -> int:
        return len(self.tool)

    @property
    def at_once(self) -> int:
        """No more than the cache holds, but some."""
        width = max(len(self.tool), len(self.low))
        return max(1, min(max(_IN_CACHE // width, _AT_LEAST), IN_MEMORY // width))

    @cached_property
    def _owned(self) -> dict[int, slice]:
        """The answers of each tool that has uncertain ones."""
        tools, starts = np.unique(self.tool, return_index=True)
        ends = pairwise((*starts.tolist(), len(self.tool)))
        return dict(zip(tools.tolist(), (slice(*its) for its in ends), strict=True))

    def values(self, weights: Array, answers: Array) -> Array:
        """`Σ_p w_p · C(t, p)` with the drawn answers in C."""
        if len(weights) < len(answers):
            return np.asarray(self.under(weights)(answers)[0].T)
        values: Array = (self.low.T @ weights.T).T
        if self._owned:
            raised = weights @ self.slope.T
            raised *= answers
            starts = [its.start for its in self._owned.values()]
            values[:, list(self._owned)] += np.add.reduceat(raised, starts, axis=1)
        return values

    def under(self, weights: Array) -> Callable[[Array], Array]:
        """By what each answer adds under each of the weights, worked out once."""
        sure, rise = weights @ self.low, weights @ self.slope.T

        def values(answers: Array) -> Array:
            found = np.repeat(sure[:, :, None], len(answers), axis=2)
            for tool, its in self._owned.items():
                found[:, tool] += rise[:, its] @ answers[:, its].T
            return found

        return values


@dataclass(frozen=True)
class Acceptability:
    """What the draws gave.

    `ranks` (T, T): share of draws in which tool t comes k-th. `central` (T, P): mean weights of the draws in which
    it comes first, a row of NaN when it never does. `confidence` (T,): share of draws of the answers in which it
    comes first under its central weights. `pairwise` (T, T): share of draws in which t beats u. Ties are shared.
    """

    ranks: Array
    central: Array
    confidence: Array
    pairwise: Array
    draws: int
    seed: int


def smaa(
    sampler: Sampler,
    given: Array,
    *,
    draws: int = DEFAULT_DRAWS,
    seed: int = 0,
    scheme: WeightScheme = "uniform",
    drawn: Array | None = None,
    progress: Progress = silent,
) -> Acceptability:
    """Stochastic multicriteria acceptability analysis; `given` are the weights as stated, shape (P,).

    `drawn` are weights drawn elsewhere, shape (draws, P), summing to 1, in place of any that a scheme draws.

    The same seed gives the same figures. Raises FitError when `draws` is below 1.
    """
    if draws < 1:
        raise FitError(tr("At least one draw is needed; 10,000 give ±0.01."))
    tally, first_weights = RankTally(sampler.tools), np.zeros((sampler.tools, len(given)))
    rng, answer_rng = (np.random.default_rng((seed, stream)) for stream in range(2))
    for counted in slices(draws, _COUNTED_AT_ONCE):
        places = np.empty((sampler.tools, counted.stop - counted.start), dtype=count_type(sampler.tools))
        for part in slices(places.shape[1], sampler.at_once):
            done, number = counted.start + part.start, part.stop - part.start
            progress(tr("Drawing weights and answers"), done / draws * 0.7)
            weights = drawn[done : done + number] if drawn is not None else draw_weights(rng, given, number, scheme)
            values = sampler.values(weights, answer_rng.random((number, sampler.answers)))
            places[:, part] = ahead = places_of(values.T)
            first_weights += leads(ahead) @ weights
        tally.add(places)
    np.fill_diagonal(tally.duels, draws)
    first = tally.ranks[:, :1]
    central = np.full_like(first_weights, np.nan)
    np.divide(first_weights, first, out=central, where=first > 0)
    return Acceptability(
        _shares(tally.ranks / draws),
        _shares(central),
        _shares(_confidence(sampler, central, draws, seed, progress)),
        tally.duels / draws,
        draws,
        seed,
    )


def _shares(sums: Array) -> Array:
    """Without what rounding leaves below 0 and above 1."""
    return np.clip(sums, 0.0, 1.0)


def draw_weights(rng: np.random.Generator, given: Array, draws: int, scheme: WeightScheme) -> Array:
    """Weights summing to 1, shape (draws, P); groups whose given weight is 0 keep it, unless all are.

    In the given order equal weights stay unordered among themselves.
    """
    if scheme == "around" and given.sum() > 0:
        shape = given / given.sum() * CONCENTRATION
        drawn = rng.standard_gamma(np.broadcast_to(shape, (draws, len(given))))
    else:
        drawn = rng.standard_exponential((draws, len(given)))
        if given.sum() > 0:
            drawn[:, given <= 0] = 0.0
    drawn *= 1.0 / (drawn @ np.ones((len(given), 1)))
    if scheme == "order":
        _, step = np.unique(np.round(given, _DIGITS), return_inverse=True)
        place = np.argsort(np.argsort(step + drawn, axis=1), axis=1)
        drawn = np.take_along_axis(np.sort(drawn, axis=1), place, axis=1)
    return drawn


def _confidence(sampler: Sampler, central: Array, draws: int, seed: int, progress: Progress) -> Array:
    led = np.zeros(len(central))
    leaders = np.flatnonzero(~np.isnan(central).any(axis=1))
    under = sampler.under(central[leaders])
    rng = np.random.default_rng((seed, 1))
    if not sampler.answers:
        draws = 1
    for part in slices(draws, sampler.at_once):
        progress(tr("Judging each tool by its own weights"), 0.7 + 0.3 * part.start / draws)
        values = under(rng.random((part.stop - part.start, sampler.answers)))
        first = values >= values.max(axis=1, keepdims=True) - TOLERANCE
        led[leaders] += (first[np.arange(len(leaders)), leaders] / first.sum(axis=1, dtype=np.int32)).sum(axis=1)
    return led / draws


@dataclass(frozen=True, slots=True)
class Stability:
    """How far one group's weight can move, as a share of all weights, before the ranking changes."""

    weight: float
    first: tuple[float, float]
    ranking: tuple[float, float]


def stability(values: Array, weights: Array) -> tuple[Stability, ...]:
    """The weight stability intervals of each group, exact, from the pairwise crossings of straight lines.

    `values` has shape (P, T), `weights` shape (P,), not all zero. The other weights keep their proportions; where
    they are all zero they share evenly.
    """
    shares = weights / weights.sum()
    pairs = values.shape[1] * (values.shape[1] - 1) // 2
    some = slices(len(shares), max(1, _IN_CACHE // max(pairs, len(shares))))
    return tuple(found for groups in some for found in _stability_of(values, shares, groups))


def _stability_of(values: Array, shares: Array, groups: slice) -> Iterator[Stability]:
    weight, own, rest = shares[groups, None], values[groups], _others(shares, groups) @ values
    now = weight * own + (1 - weight) * rest
    best = now >= now.max(axis=1, keepdims=True, initial=-np.inf) - TOLERANCE
    behind, ahead = np.tril_indices(values.shape[1], -1)
    low, high = _same_order(own[:, behind] - own[:, ahead], rest[:, behind] - rest[:, ahead], weight)
    with_best = best[:, behind] | best[:, ahead]
    first, ranking = _within_all(low, high, with_best), _within_all(low, high, np.ones_like(with_best))
    yield from map(Stability, weight[:, 0].tolist(), first, ranking)


def _others(shares: Array, groups: slice) -> Array:
    """The shares of all groups but one, summing to 1, for each of some groups; shape (G, P)."""
    own = np.eye(len(shares), dtype=np.bool_)[groups]
    others = np.where(own, 0.0, shares)
    others = np.where(others.sum(axis=1, keepdims=True) > 0, others, ~own)
    return np.asarray(others / np.maximum(others.sum(axis=1, keepdims=True), np.finfo(np.float64).tiny))


def _same_order(own: Array, rest: Array, weight: Array) -> tuple[Array, Array]:
    """The ranges of x around `weight` in which `x · own + (1 - x) · rest` keeps its sign, both ends."""
    slope = own - rest
    now = weight * own + (1 - weight) * rest
    flat, tied = np.abs(slope) <= TOLERANCE, np.abs(now) <= TOLERANCE
    crossing = -rest / np.where(flat, 1.0, slope)
    low = np.where(crossing > weight, 0.0, np.maximum(crossing, 0.0))
    high = np.where(crossing > weight, np.minimum(crossing, 1.0), 1.0)
    low, high = np.where(tied, weight, low), np.where(tied, weight, high)
    return np.where(flat, 0.0, low), np.where(flat, 1.0, high)


def _within_all(low: Array, high: Array, counts: Flags) -> list[tuple[float, float]]:
    """What those ranges of each row that count have in common; 0 to 1 where none does."""
    least = low.max(axis=1, initial=0.0, where=counts).tolist()
    most = high.min(axis=1, initial=1.0, where=counts).tolist()
    return list(zip(least, most, strict=True))
