"""How firm a ranking is: SMAA by drawing, weight stability intervals exactly (§10).

Kernels over arrays. P groups weigh (the processes, and the cross-cutting group), T tools compete, A answers are
uncertain. Sources: Lahdelma & Salminen, SMAA-2, Operations Research 49 (2001) 444-454.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array, Indices
from itsm_fit.scoring.coverage import TOLERANCE

WeightScheme = Literal["uniform", "around", "order", "chosen"]
"""Any weights at all; a Dirichlet around the given ones; any that keep the order of the given ones; drawn elsewhere."""

DEFAULT_DRAWS = 10_000
CONCENTRATION = 20.0
"""How closely a Dirichlet draw keeps to the given weights: its parameters are their shares times this."""

_DIGITS = 9
"""Weights that agree to so many decimals are equal."""
_CHUNK_NUMBERS = 2_000_000


class Sampler(Protocol):
    """Turns drawn weights and drawn answers into the decision value of each tool."""

    @property
    def answers(self) -> int:
        """A, the number of uncertain answers."""
        ...

    def values(self, weights: Array, answers: Array) -> Array:
        """Decision values, shape (n, T), for weights summing to 1 and answers from 0 to 1.

        `answers` has shape (n, A), `weights` (n, P), or (1, P) where all draws share them.
        """
        ...

    def under(self, answers: Array) -> Callable[[Array], Array]:
        """The values of these draws, shape (n, T), as a function of weights that all share, shape (P,)."""
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
    def answers(self) -> int:
        return len(self.tool)

    def values(self, weights: Array, answers: Array) -> Array:
        """`Σ_p w_p · C(t, p)` with the drawn answers in C."""
        values = np.repeat(weights @ self.low, 1 if len(weights) == len(answers) else len(answers), axis=0)
        if len(self.tool):
            tools, starts = np.unique(self.tool, return_index=True)
            values[:, tools] += np.add.reduceat(answers * (weights @ self.slope.T), starts, axis=1)
        return values

    def under(self, answers: Array) -> Callable[[Array], Array]:
        """By the coverage of each group and tool, shape (n, T, P), worked out once."""
        covered = np.repeat(self.low.T[None], len(answers), axis=0)
        for tool in np.unique(self.tool):
            its = slice(*np.searchsorted(self.tool, (tool, tool + 1)))
            covered[:, tool] += answers[:, its] @ self.slope[its]
        return lambda weights: np.asarray(covered @ weights)


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
    weights = draw_weights(np.random.default_rng((seed, 0)), given, draws, scheme) if drawn is None else drawn
    tools = sampler.values(weights[:1], np.zeros((1, sampler.answers))).shape[1]
    starts = np.zeros((tools, tools + 1))
    pairwise = np.zeros((tools, tools))
    first_share, first_weights = np.zeros(tools), np.zeros((tools, len(given)))
    for part, answers in _parts(draws, sampler.answers, tools, seed):
        progress(tr("Drawing weights and answers"), part.start / draws * 0.7)
        values = sampler.values(weights[part], answers)
        ranked = _rank(values)
        _add_ranks(starts, ranked)
        _add_pairs(pairwise, ranked)
        leads = ranked.leads
        first_share += leads.sum(axis=0)
        first_weights += leads.T @ weights[part]
    np.fill_diagonal(pairwise, draws)
    central = np.full_like(first_weights, np.nan)
    np.divide(first_weights, first_share[:, None], out=central, where=first_share[:, None] > 0)
    return Acceptability(
        _shares(starts.cumsum(axis=1)[:, :-1] / draws),
        _shares(central),
        _shares(_confidence(sampler, central, draws, seed, progress)),
        pairwise / draws,
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
        drawn = rng.standard_exponential((draws, len(given))) * ((given > 0) if given.sum() > 0 else 1.0)
    drawn /= drawn.sum(axis=1, keepdims=True)
    if scheme == "order":
        _, step = np.unique(np.round(given, _DIGITS), return_inverse=True)
        place = np.argsort(np.argsort(step + drawn, axis=1), axis=1)
        drawn = np.take_along_axis(np.sort(drawn, axis=1), place, axis=1)
    return drawn


def _parts(draws: int, answers: int, tools: int, seed: int) -> Iterator[tuple[slice, Array]]:
    """The draws in parts that fit into memory, with the answers drawn for each part."""
    rng = np.random.default_rng((seed, 1))
    size = max(1, _CHUNK_NUMBERS // max(answers, tools, 1))
    for start in range(0, draws, size):
        part = slice(start, min(start + size, draws))
        yield part, rng.random((part.stop - part.start, answers))


@dataclass(frozen=True, slots=True)
class _Ranked:
    """Draws ranked: for each draw and tool how many are ahead of it and how many tie with it (itself too).

    Both arrays have shape (n, T).
    """

    ahead: Indices
    tied: Indices

    @property
    def leads(self) -> Array:
        """Each tool's part in the first rank of each draw."""
        return np.where(self.ahead == 0, 1.0 / self.tied, 0.0)


def _rank(values: Array) -> _Ranked:
    """Rank the tools of each draw; values within the tolerance of their neighbour tie."""
    order = np.argsort(-values, axis=1)
    ordered = np.take_along_axis(values, order, axis=1)
    position = np.broadcast_to(np.arange(values.shape[1]), values.shape)
    starts = np.ones(values.shape, dtype=np.bool_)
    starts[:, 1:] = ordered[:, :-1] - ordered[:, 1:] > TOLERANCE
    ahead_ordered, tied_ordered = position, np.ones_like(position)
    if not starts.all():
        ends = np.roll(starts, -1, axis=1)
        ends[:, -1] = True
        ahead_ordered = np.maximum.accumulate(np.where(starts, position, 0), axis=1)
        last = np.minimum.accumulate(np.where(ends, position, values.shape[1])[:, ::-1], axis=1)[:, ::-1]
        tied_ordered = last - ahead_ordered + 1
    ahead, tied = np.empty_like(order), np.empty_like(order)
    np.put_along_axis(ahead, order, ahead_ordered, axis=1)
    np.put_along_axis(tied, order, tied_ordered, axis=1)
    return _Ranked(ahead, tied)


def _add_ranks(starts: Array, ranked: _Ranked) -> None:
    """Add each draw's ranks: a tool tied with others has an equal part in each of the ranks they fill.

    `starts` (T, T + 1) holds the differences along the ranks, so that a running sum gives the shares.
    """
    tools = len(starts)
    for tool in range(tools):
        ahead, tied = ranked.ahead[:, tool], ranked.tied[:, tool]
        starts[tool] += np.bincount(ahead, 1.0 / tied, minlength=tools + 1)
        starts[tool] -= np.bincount(ahead + tied, 1.0 / tied, minlength=tools + 1)


def _add_pairs(pairwise: Array, ranked: _Ranked) -> None:
    """Add each draw's duels: 1 to the better tool of a pair, a half to each of two that tie."""
    columns = np.ascontiguousarray(ranked.ahead.T.astype(np.int16))
    for tool, column in enumerate(columns):
        pairwise[tool] += (column < columns).sum(axis=1) + 0.5 * (column == columns).sum(axis=1)


def _confidence(sampler: Sampler, central: Array, draws: int, seed: int, progress: Progress) -> Array:
    led = np.zeros(len(central))
    leaders = np.flatnonzero(~np.isnan(central).any(axis=1))
    if not sampler.answers:
        draws = 1
    for part, answers in _parts(draws, sampler.answers, central.size, seed):
        progress(tr("Judging each tool by its own weights"), 0.7 + 0.3 * part.start / draws)
        under = sampler.under(answers)
        for tool in leaders:
            values = under(central[tool])
            best = values.max(axis=1) - TOLERANCE
            leads = values[:, tool] >= best
            led[tool] += (1.0 / (values[leads] >= best[leads, None]).sum(axis=1)).sum()
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
    return tuple(_stability_of(values, shares, group) for group in range(len(shares)))


def _stability_of(values: Array, shares: Array, group: int) -> Stability:
    weight = float(shares[group])
    others = np.delete(shares, group)
    others = others / others.sum() if others.sum() > 0 else np.full(len(others), 1.0 / max(len(others), 1))
    own, rest = values[group], others @ np.delete(values, group, axis=0)
    now = weight * own + (1 - weight) * rest
    best = now >= now.max(initial=-np.inf) - TOLERANCE
    behind, ahead = np.tril_indices(len(now), -1)
    reach = _same_order(own[behind] - own[ahead], rest[behind] - rest[ahead], weight)
    return Stability(weight, _within_all(reach[best[behind] | best[ahead]]), _within_all(reach))


def _same_order(own: Array, rest: Array, weight: float) -> Array:
    """The ranges of x around `weight` in which `x · own + (1 - x) · rest` keeps its sign, shape (n, 2)."""
    slope = own - rest
    now = weight * own + (1 - weight) * rest
    flat, tied = np.abs(slope) <= TOLERANCE, np.abs(now) <= TOLERANCE
    crossing = -rest / np.where(flat, 1.0, slope)
    low = np.where(crossing > weight, 0.0, np.maximum(crossing, 0.0))
    high = np.where(crossing > weight, np.minimum(crossing, 1.0), 1.0)
    low, high = np.where(tied, weight, low), np.where(tied, weight, high)
    return np.column_stack((np.where(flat, 0.0, low), np.where(flat, 1.0, high)))


def _within_all(ranges: Array) -> tuple[float, float]:
    """What ranges of shape (n, 2) have in common; 0 to 1 where there are none."""
    return float(ranges[:, 0].max(initial=0.0)), float(ranges[:, 1].min(initial=1.0))
