"""How likely conditions on a vendor's answers are, given its reliability; exact, or between proven bounds.

`holds` is the chance of each answer to hold, shape (K, N): answers by nodes of the reliability. Given a node answers
hold independently of each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple, Protocol

import numpy as np

from itsm_fit.evidence.condition import AnswerChoice, Answers, ConditionPart, StatedSupport, WeighedSum, stated
from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.coverage import TOLERANCE

MOST_TABLED = 10
"""Answers of a group whose outcomes are all listed."""
MOST_SUMS = 2_000
"""Different sums of supports that are told apart; more are put together, and the chance lies between two bounds."""
_ALIKE = 1e-10
"""Sums closer than this are one."""


class Chance(NamedTuple):
    """A chance at each node, (N,), between two bounds that are one where it is exact; `slopes` say how it moves with
    the chance of each answer that it depends on, (N,) each.
    """

    low: Array
    high: Array
    slopes: Mapping[int, Array]


class GroupChance(Protocol):
    """How likely some parts of a condition are true together."""

    @property
    def answers(self) -> Sequence[int]: ...

    @property
    def exact(self) -> bool: ...

    def at(self, holds: Array) -> Chance: ...

    def true(self, held: Flags) -> Flags:
        """Which draws make them true; `held` (n, K), the result (n,)."""


def group_chance(parts: Sequence[ConditionPart], needs: Answers) -> GroupChance:
    """For parts that share answers, where those of `needs` hold."""
    answers = frozenset().union(*(part.answers for part in parts)) - needs
    if len(answers) <= MOST_TABLED:
        return _table(parts, needs, sorted(answers))
    if len(parts) == 1 and isinstance(parts[0], WeighedSum):
        terms = [(weight, _reduced(term, needs)) for weight, term in parts[0].terms]
        if sum(len(term.answers) for _, term in terms) == len(answers):
            return _Sums(tuple(terms), parts[0].least)
    return _Bounded(tuple(group_chance((part,), needs) if len(parts) > 1 else _Loose(part, needs) for part in parts))


def _reduced(support: StatedSupport, needs: Answers) -> StatedSupport:
    return stated(support.base, [AnswerChoice(each.answers - needs, each.value) for each in support.choices])


def expectation(
    support: StatedSupport, values: Sequence[Array | float], holds: Array
) -> tuple[Array, dict[int, Array]]:
    """The mean of a value for each choice, in their order, and last of one for the base: (N,), and its slopes."""
    own = [np.prod(holds[sorted(each.answers)], axis=0) for each in support.choices]
    rests = [np.full(holds.shape[1], 1.0) * values[-1]]
    for chance, value in zip(reversed(own), reversed(values[:-1]), strict=True):
        rests.append(chance * value + (1.0 - chance) * rests[-1])
    slopes: dict[int, Array] = {}
    reached = np.ones(holds.shape[1])
    for at, (choice, chance) in enumerate(zip(support.choices, own, strict=True)):
        slope = reached * (values[at] - rests[len(own) - 1 - at])
        for answer in choice.answers:
            slopes[answer] = slope * np.prod(holds[sorted(choice.answers - {answer})], axis=0)
        reached = reached * (1.0 - chance)
    return rests[-1], slopes


# ---------------------------------------------------------------- few answers: every outcome
@dataclass(frozen=True, eq=False)
class _Table:
    """`truth` has one axis of 2 an answer: falls, holds."""

    answers: Sequence[int]
    truth: Flags
    exact: bool = True

    def at(self, holds: Array) -> Chance:
        folded: Array = self.truth.astype(np.float64)[..., None]
        ahead = [folded]
        for answer in self.answers[:-1]:  # ahead[i]: those before the i-th folded in
            folded = _fold(folded, holds[answer])
            ahead.append(folded)
        value = _fold(folded, holds[self.answers[-1]])
        slopes = {}
        for place, answer in enumerate(self.answers):
            rest = ahead[place][1] - ahead[place][0]
            for later in self.answers[place + 1 :]:
                rest = _fold(rest, holds[later])
            slopes[answer] = np.broadcast_to(rest, value.shape)
        return Chance(value, value, slopes)

    def true(self, held: Flags) -> Flags:
        return np.asarray(self.truth[tuple(held[:, answer].astype(np.intp) for answer in self.answers)])


def _fold(table: Array, chance: Array) -> Array:
    return np.asarray((1.0 - chance) * table[0] + chance * table[1])


def _table(parts: Sequence[ConditionPart], needs: Answers, answers: Sequence[int]) -> _Table:
    truth = np.zeros((2,) * len(answers), dtype=np.bool_)
    for outcome in product((0, 1), repeat=len(answers)):
        held = needs | {answer for answer, its in zip(answers, outcome, strict=True) if its}
        truth[outcome] = all(_true(part, held) for part in parts)
    return _Table(answers, truth)


def _true(part: ConditionPart, held: Answers) -> bool:
    return part.reached(held) if isinstance(part, WeighedSum) else any(each <= held for each in part.choices)


# ---------------------------------------------------------------- one sum of many supports
class _Level(NamedTuple):
    """The different sums before a term, (S,), and where each of the term's values leads from each, (V + 1, S)."""

    sums: Array
    leads: Sequence[Indices]


class _Sums:
    """One weighed sum, whose terms share no answer: term by term, equal sums put together."""

    def __init__(self, terms: tuple[tuple[float, StatedSupport], ...], least: float) -> None:
        self.answers = sorted(frozenset().union(*(term.answers for _, term in terms)))
        self._terms, self._least = terms, least
        self._fine = self._levels(0.0, np.floor)
        self.exact = self._fine is not None
        grain = least / MOST_SUMS
        self._ways = [self._fine] if self._fine else [self._levels(grain, np.floor), self._levels(grain, np.ceil)]

    def _levels(self, grain: float, snap: np.ufunc) -> list[_Level] | None:
        """None when there are too many sums to tell apart; with a `grain` they are snapped to its multiples."""
        sums, found = np.zeros(1), []
        for weight, term in self._terms:
            values = [*(each.value for each in term.choices), term.base]
            after = sums[None, :] + weight * np.array(values)[:, None]
            after = np.minimum(after, self._least)  # more makes no difference
            after = np.where(after >= self._least - TOLERANCE, self._least, after)
            if grain:
                after = np.minimum(snap(after / grain + _ALIKE) * grain, self._least)
            different, leads = np.unique(np.round(after / _ALIKE), return_inverse=True)
            if len(different) > MOST_SUMS + 2 and not grain:
                return None
            found.append(_Level(sums, list(leads.reshape(after.shape))))
            sums = different * _ALIKE
        return [*found, _Level(sums, ())]

    def at(self, holds: Array) -> Chance:
        found = [self._by(levels, holds) for levels in self._ways if levels]
        low, high = found[0], found[-1]
        return Chance(low[0], high[0], low[1])

    def _by(self, levels: Sequence[_Level], holds: Array) -> tuple[Array, dict[int, Array]]:
        nodes = holds.shape[1]
        behind = [(levels[-1].sums >= self._least - TOLERANCE)[:, None] * np.ones(nodes)]
        chances = [_value_chances(term, holds) for _, term in self._terms]
        for level, chance in zip(reversed(levels[:-1]), reversed(chances), strict=True):
            each = [its * behind[-1][leads] for its, leads in zip(chance, level.leads, strict=True)]
            behind.append(np.sum(each, axis=0))
        behind.reverse()
        slopes: dict[int, Array] = {}
        before = np.ones((1, nodes))
        for at, (level, chance, (_, term)) in enumerate(zip(levels[:-1], chances, self._terms, strict=True)):
            onward = [(before * behind[at + 1][leads]).sum(axis=0) for leads in level.leads]
            slopes |= expectation(term, onward, holds)[1]
            after = np.zeros((len(levels[at + 1].sums), nodes))
            for its, leads in zip(chance, level.leads, strict=True):
                np.add.at(after, leads, before * its)
            before = after
        return behind[0][0], slopes

    def true(self, held: Flags) -> Flags:
        total = np.zeros(len(held))
        for weight, term in self._terms:
            total += weight * drawn(term, held)
        return np.asarray(total >= self._least - TOLERANCE)


def _value_chances(term: StatedSupport, holds: Array) -> list[Array]:
    """How likely each value of a support is, the base last."""
    left, found = np.ones(holds.shape[1]), []
    for choice in term.choices:
        chance = np.prod(holds[sorted(choice.answers)], axis=0)
        found.append(left * chance)
        left = left * (1.0 - chance)
    return [*found, left]


def drawn(support: StatedSupport, held: Flags) -> Array:
    """The support of each draw, (n,); `held` (n, K)."""
    found = np.full(len(held), support.base)
    for choice in reversed(support.choices):
        found[held[:, sorted(choice.answers)].all(axis=1)] = choice.value
    return found


# ---------------------------------------------------------------- what is only bounded
class _Loose:
    """One part of very many answers that no rule above fits: somewhere between never and always."""

    exact = False

    def __init__(self, part: ConditionPart, needs: Answers) -> None:
        self._part, self._needs = part, needs
        self.answers = sorted(part.answers - needs)

    def at(self, holds: Array) -> Chance:
        nodes = holds.shape[1]
        together = np.prod(holds[self.answers], axis=0)
        return Chance(together, np.ones(nodes), {})

    def true(self, held: Flags) -> Flags:
        order = self.answers
        return np.array([
            _true(self._part, self._needs | {order[at] for at in np.flatnonzero(row)}) for row in held[:, order]
        ])  # fmt: skip


@dataclass(frozen=True, eq=False)
class _Bounded:
    """Parts that share answers: together they are at least as likely as if they did not (Harris' inequality), and at
    most as likely as the least likely of them.
    """

    parts: tuple[GroupChance, ...]
    exact: bool = False

    @property
    def answers(self) -> Sequence[int]:
        return sorted({answer for part in self.parts for answer in part.answers})

    def at(self, holds: Array) -> Chance:
        found = [part.at(holds) for part in self.parts]
        low = np.prod([each.low for each in found], axis=0)
        slopes: dict[int, Array] = {}
        for at, each in enumerate(found):
            others = np.prod([other.low for place, other in enumerate(found) if place != at], axis=0)
            for answer, slope in each.slopes.items():
                slopes[answer] = slopes.get(answer, 0.0) + slope * others
        return Chance(low, np.min([each.high for each in found], axis=0), slopes)

    def true(self, held: Flags) -> Flags:
        return np.asarray(np.all([part.true(held) for part in self.parts], axis=0))
