"""Weights after choices, where one choice in so many may be meant otherwise: draws, not proofs.

Kernels over arrays. G groups weigh; a choice is one or two rows (R, G) of which `w · row ≥ 0` holds where it is right,
never both violated at once (see `compatible.half_spaces`). Each choice is right with `1 - error`, so weights that
violate v of them are worth `(error / (1 - error)) ** v`, on weights that were all as likely before (uniform on the
simplex).
"""

from __future__ import annotations

import math

import numpy as np

from itsm_fit.scoring.arrays import Array, Indices

_SURE = 1e-12
"""What stands for an error of 0, so that choices which contradict leave the weights that violate fewest."""
_SWEEPS = 8


def uniform_weights(rng: np.random.Generator, draws: int, groups: int) -> Array:
    """Weights summing to 1, uniform on the simplex, shape (draws, G)."""
    drawn = rng.standard_exponential((draws, groups))
    return np.asarray(drawn / drawn.sum(axis=1, keepdims=True))


def after_choice(rng: np.random.Generator, weights: Array, rows: Array, new: int, error: float) -> Array:
    """Weights drawn after one more choice, shape (n, G), from weights drawn before it.

    `rows` are those of all choices, the last `new` of them those of the new one. Draws are weighed by the new choice,
    chosen anew, and then moved by hit and run, which keeps what all choices together say.
    """
    penalty = _penalty(error)
    worth = np.exp(penalty * (weights @ rows[len(rows) - new :].T < 0).sum(axis=1))
    chosen = weights[_systematic(rng, worth)]
    for _ in range(_SWEEPS):
        chosen = _moved(rng, chosen, rows, penalty)
    return chosen


def _penalty(error: float) -> float:
    error = max(error, _SURE)
    return math.log(error / (1.0 - error))


def _systematic(rng: np.random.Generator, worth: Array) -> Indices:
    """Places drawn in proportion to their worth, evenly spaced, shape (n,)."""
    ends = np.cumsum(worth / worth.sum())
    at = (rng.random() + np.arange(len(worth))) / len(worth)
    return np.asarray(np.minimum(np.searchsorted(ends, at), len(worth) - 1))


def _moved(rng: np.random.Generator, weights: Array, rows: Array, penalty: float) -> Array:
    """Each draw moved along a line through it to a place drawn from the whole of that line.

    Along a line the worth is constant between the places where it meets a row, so the place is drawn exactly.
    """
    draws, groups = weights.shape
    way = rng.standard_normal((draws, groups))
    way -= way.mean(axis=1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        reach = -weights / way
    first = np.where(way > 0, reach, -np.inf).max(axis=1)
    last = np.where(way < 0, reach, np.inf).min(axis=1)
    here, slope = weights @ rows.T, way @ rows.T
    rises = slope > 0
    flat = slope == 0
    with np.errstate(divide="ignore", invalid="ignore"):
        meets = np.where(flat, first[:, None], -here / slope)
    change = np.where(flat, 0, np.where(rises, -1, 1))
    violated = np.where(flat, here < 0, rises).sum(axis=1)
    order = np.argsort(meets, axis=1)
    cuts = np.clip(np.take_along_axis(meets, order, axis=1), first[:, None], last[:, None])
    cuts = np.column_stack((first, cuts, last))
    counts = violated[:, None] + np.column_stack(
        (np.zeros(draws, dtype=np.intp), np.cumsum(np.take_along_axis(change, order, axis=1), axis=1))
    )
    mass = np.diff(cuts, axis=1) * np.exp(penalty * (counts - counts.min(axis=1, keepdims=True)))
    return _along(rng, weights, way, cuts, mass)


def _along(rng: np.random.Generator, weights: Array, way: Array, cuts: Array, mass: Array) -> Array:
    """The places drawn from the pieces between the `cuts` (n, K + 1) of each line by their `mass` (n, K)."""
    ends = np.cumsum(mass, axis=1)
    at = rng.random(len(weights)) * ends[:, -1]
    piece = np.minimum((ends < at[:, None]).sum(axis=1), mass.shape[1] - 1)[:, None]
    start, end = np.take_along_axis(cuts, piece, axis=1)[:, 0], np.take_along_axis(cuts, piece + 1, axis=1)[:, 0]
    moved = np.maximum(weights + (start + rng.random(len(weights)) * (end - start))[:, None] * way, 0.0)
    sums = moved.sum(axis=1, keepdims=True)
    sound = np.isfinite(sums) & (sums > 0)
    return np.where(sound, moved / np.where(sound, sums, 1.0), weights)
