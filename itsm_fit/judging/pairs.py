"""The next pair to choose from: the one whose answer is expected to tell most.

Kernels over arrays. G groups weigh, T tools have `values` (G, T); `drawn` (n, G) are weights after the choices so far
(see `posterior`). A profile is a share by group, (G,), in tenths of a per cent.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from itsm_fit.scoring.arrays import Array, Flags

DIGITS = 3
"""Profiles are shown, and kept, in tenths of a per cent: whole ones would turn one close first place in twenty."""

_AGAIN = 0.8
"""What asking for a trade-off once more is worth of what it tells: nobody errs twice quite independently."""
_LESS_REAL = 0.8
"""What an invented pair is worth of what it tells: people choose better between what there is."""
_WORTH_ASKING = 1e-4
"""An answer expected to tell less (in nats) is not asked for."""
_ROUNDED = 10.0**-DIGITS * 1.01
"""By how much roundings of one difference lie apart at most."""
_WEIGHTS_TOO = 1e-3
"""How much learning about the weights counts beside learning who comes first: it parts equals."""

_INVENTED = 300
_LOOKED_AT = 40
_STEPS = (4, 20)
"""Invented shares go from 20 to 100 % in steps of 5."""
_MOST_APART = 4
"""Invented profiles differ in at most so many groups: more cannot be weighed up in one look."""


class ProfilePair(NamedTuple):
    """Two profiles, each better somewhere, shape (G,) each; an `invented` pair is no tool's."""

    a: Array
    b: Array
    invented: bool = False


def telling_pair(
    rng: np.random.Generator, values: Array, drawn: Array, asked: Array, error: float
) -> ProfilePair | None:
    """The pair whose comparison tells most about which tool comes first; None where none tells anything.

    `asked` (K, G) are the differences of the pairs asked so far, the last one last. Two tools' profiles are taken where
    these tell most; what was asked before is asked again on other levels: the same differences, at another height.
    """
    tools = _profiles(values)
    others = _invented(rng, len(values))
    a, b = np.vstack((tools.a, others.a)), np.vstack((tools.b, others.b))
    differences = a - b
    times = times_asked(differences, asked)
    open_ones = _trades(differences) & (times_asked(differences, asked[-1:]) == 0)
    tells = _tells(drawn @ differences.T > 0, (drawn @ values).argmax(axis=1), values.shape[1], error)
    real = np.arange(len(a)) < len(tools.a)
    tells = np.where(open_ones, tells * _AGAIN**times * np.where(real, 1.0, _LESS_REAL), -1.0)
    best = int(tells.argmax()) if len(tells) else 0
    if not len(tells) or tells[best] < _WORTH_ASKING:
        return None
    pair = ProfilePair(a[best], b[best], not real[best])
    return _mixed(rng, _elsewhere(rng, pair) if times[best] else pair)


def invented_pair(rng: np.random.Generator, drawn: Array, error: float) -> ProfilePair | None:
    """Two invented profiles whose comparison tells most about the weights; None where there is one group only."""
    if drawn.shape[1] < 2:
        return None
    pairs = _invented(rng, drawn.shape[1])
    agreed = drawn @ (pairs.a - pairs.b).T > 0
    even = np.abs(agreed.mean(axis=0) - 0.5).argsort()[:_LOOKED_AT]
    best = even[int(_left_open(drawn, agreed[:, even], error).argmin())]
    return ProfilePair(pairs.a[best], pairs.b[best], invented=True)


def random_pair(rng: np.random.Generator, values: Array, asked: Array) -> ProfilePair | None:
    """Two tools' profiles at random, of those not asked yet: what telling pairs are measured against."""
    tools = _profiles(values)
    differences = tools.a - tools.b
    left = np.flatnonzero(_trades(differences) & (times_asked(differences, asked) == 0))
    if not len(left):
        return None
    at = rng.choice(left)
    return _mixed(rng, ProfilePair(tools.a[at], tools.b[at]))


def times_asked(differences: Array, asked: Array) -> Array:
    """How often each difference (D, G), or its reverse, is among those asked (K, G), but for rounding; shape (D,)."""
    same = [np.abs(differences[:, None] - sign * asked[None]).max(axis=2, initial=0.0) <= _ROUNDED for sign in (1, -1)]
    return np.asarray((same[0] | same[1]).sum(axis=1), dtype=np.float64)


def _profiles(values: Array) -> ProfilePair:
    """Every two tools' profiles as they are shown, a pair a row, shape (D, G) each."""
    first, second = np.triu_indices(values.shape[1], 1)
    shown = np.round(values, DIGITS).T
    return ProfilePair(shown[first], shown[second])


def _invented(rng: np.random.Generator, groups: int) -> ProfilePair:
    """Pairs of profiles that nobody has, each better somewhere, a pair a row, shape (D, G) each."""
    if groups < 2:
        return ProfilePair(np.zeros((0, groups)), np.zeros((0, groups)), invented=True)
    a = rng.integers(*_STEPS, (_INVENTED, groups), endpoint=True) / _STEPS[1]
    b = rng.integers(*_STEPS, (_INVENTED, groups), endpoint=True) / _STEPS[1]
    apart = rng.integers(2, min(_MOST_APART, groups), _INVENTED, endpoint=True)
    b = np.where(rng.random((_INVENTED, groups)).argsort(axis=1).argsort(axis=1) < apart[:, None], b, a)
    kept = _trades(a - b)
    return ProfilePair(np.round(a[kept], DIGITS), np.round(b[kept], DIGITS), invented=True)


def _trades(differences: Array) -> Flags:
    """Where each of two is better somewhere."""
    return np.asarray((differences > 0).any(axis=1) & (differences < 0).any(axis=1))


def _tells(agreed: Flags, leads: Array, tools: int, error: float) -> Array:
    """What each answer is expected to tell about who comes first, in nats, shape (D,).

    `agreed` (n, D) says by which draws the first of a pair is taken, `leads` (n,) which tool comes first by them.
    """
    share = np.bincount(leads, minlength=tools) / len(leads)
    leading = np.zeros((tools, len(leads)))
    leading[leads, np.arange(len(leads))] = 1.0 / len(leads)
    by_leader = np.divide(
        leading @ agreed, share[:, None], where=share[:, None] > 0, out=np.zeros((tools, agreed.shape[1]))
    )
    answers = _erring(by_leader, error)
    about_first = _entropy(share @ answers) - share @ _entropy(answers)
    about_weights = _entropy(_erring(agreed.mean(axis=0), error)) - _entropy(np.array(error))
    return np.asarray(about_first + _WEIGHTS_TOO * about_weights)


def _left_open(drawn: Array, agreed: Flags, error: float) -> Array:
    """The variance of the weights that is expected after each answer, summed over the groups, shape (D,)."""
    left = np.zeros(agreed.shape[1])
    for worth in (np.where(agreed, 1 - error, error), np.where(agreed, error, 1 - error)):
        share = worth / worth.sum(axis=0)
        mean = share.T @ drawn
        left += worth.mean(axis=0) * ((share.T @ drawn**2) - mean**2).sum(axis=1)
    return left


def _elsewhere(rng: np.random.Generator, pair: ProfilePair) -> ProfilePair:
    """Two profiles as far apart in each group, at heights of their own."""
    apart = pair.a - pair.b
    low = np.round(rng.uniform(0.0, 1.0 - np.abs(apart)), DIGITS)
    a, b = (np.round(low + np.maximum(sign * apart, 0.0), DIGITS) for sign in (1, -1))
    return ProfilePair(a, b, invented=True)


def _mixed(rng: np.random.Generator, pair: ProfilePair) -> ProfilePair:
    return pair._replace(a=pair.b, b=pair.a) if rng.random() < 0.5 else pair


def _erring(share: Array, error: float) -> Array:
    return np.asarray((1 - error) * share + error * (1 - share))


def _entropy(share: Array) -> Array:
    """Of a yes that comes with this share, in nats."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(-np.nan_to_num(share * np.log(share)) - np.nan_to_num((1 - share) * np.log(1 - share)))
