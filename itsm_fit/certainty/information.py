"""What an answer not yet given, or a weight moved, can do to the first place (§10).

Values are those of the decision; "as proven" takes every open answer as none. Sources: value of perfect information
about one parameter, Felli & Hazen, Medical Decision Making 18 (1998) 95-109; dominance as in Pareto's order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from itsm_fit.certainty.answers import StakedAnswer
from itsm_fit.certainty.flip import Flip, FlipCertificate, flip_certificate
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent, within
from itsm_fit.scoring.arrays import Array, Flags, Indices, slices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.firmness import Stakes
from itsm_fit.scoring.owed import OwedAnswer
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.robustness import LinearSampler

_CHUNK_NUMBERS = 2_000_000
_BINS = 4
"""Parts of an answer's interval that its worth is averaged over where it is not worked out exactly."""
_SURE = 3.0
"""Standard errors by which a mean over draws must differ to count."""


@dataclass(frozen=True, slots=True)
class AnswerWorth:
    """One open answer, as if everything else stayed as proven.

    `lift` is what a yes adds to the tool's value, `lead` what the first place leads by then (below 0: another tool
    leads by this value). `changes_first` says that this answer alone can put another tool first, gates included.
    `together` says that it is one of the fewest open answers that do. `worth` is the expected
    gain of knowing this answer before choosing, in points of the decision value, when all open answers are drawn,
    gates set aside.
    """

    tool: str
    serves: tuple[str, ...]
    """The requirements that hang on the answer, by their ids; never none."""
    lift: float
    lead: float
    changes_first: bool
    together: bool
    worth: float

    @property
    def requirement(self) -> str:
        """The first of those that it serves."""
        return self.serves[0]


@dataclass(frozen=True, slots=True)
class WeightSwing:
    """The lead of the first place when a group's weight is halved and when it is doubled."""

    group: str
    halved: float
    doubled: float


@dataclass(frozen=True, slots=True)
class Information:
    """What is at stake for the `first` tool.

    `lead` is what it is ahead by, as proven; `own_musts` are its open musts that would cost it the first place if one
    turned out unmet. `answers` stand most telling first. `flips` are the fewest open answers that put another tool
    first, for each that any put there, fewest first.
    """

    first: str
    lead: float
    own_musts: tuple[str, ...]
    answers: tuple[AnswerWorth, ...]
    weights: tuple[WeightSwing, ...]
    flips: tuple[Flip, ...]
    worth_of_all: float


def information(
    fit: Fit,
    stakes: Stakes,
    draws: int = 4_000,
    seed: int = 0,
    *,
    certificate: FlipCertificate | None = None,
    progress: Progress = silent,
) -> Information:
    """What single answers and weights do to the lead, and what to ask first; the `certificate` of the fit saves work.

    Raises Cancelled when `progress` does.
    """
    teller = _Teller(stakes)
    progress(tr("Trying every open answer"), 0.0)
    lifted = teller.lifted(progress)
    progress(tr("Weighing what answers are worth"), 0.5)
    worth, worth_of_all = teller.worths(draws, seed, progress)
    now = teller.proven
    certificate = certificate or flip_certificate(fit, progress=within(progress, 0.9, 1.0))
    flips = sorted(
        (each.by_open for each in certificate.rivals if each.by_open is not None and each.by_open.others),
        key=lambda flip: len(flip.others),
    )
    alone = set(map(_named, certificate.alone))
    together = {_named(other.answer) for flip in flips[:1] for other in flip.others}
    answers = [
        AnswerWorth(
            asked.tool,
            asked.serves,
            float(lifted[at] - now[own]),
            teller.lead_with(own, float(lifted[at])),
            _named(asked) in alone,
            _named(asked) in together,
            float(worth[at]),
        )
        for at, (asked, own) in enumerate(zip(stakes.asked, teller.owner.tolist(), strict=True))
    ]
    leader = fit.tools[0]
    costing = {rid for answer in certificate.alone if answer.tool == leader.name for rid in answer.serves}
    return Information(
        stakes.tools[teller.first],
        teller.lead_with(teller.first, float(now[teller.first])),
        tuple(must for must in leader.open_musts if must in costing),
        tuple(sorted(answers, key=_telling)),
        tuple(teller.weight_swings()),
        tuple(flips),
        worth_of_all,
    )


def _named(answer: OwedAnswer | StakedAnswer) -> tuple[str, str]:
    """What tells an answer from all others: its tool and where it stands, or what it serves where none asks for it."""
    place = answer.source if isinstance(answer, OwedAnswer) else answer.place
    return answer.tool, place or answer.requirement


def dominance(values: Array) -> Flags:
    """Whether tool t (row) is nowhere worse than u (column) and somewhere better; `values` has shape (P, T)."""
    across = values.T
    no_worse = (across[:, None, :] >= across[None, :, :] - TOLERANCE).all(axis=2)
    better = (across[:, None, :] > across[None, :, :] + TOLERANCE).any(axis=2)
    return np.asarray(no_worse & better)


class _Teller:
    """Looks up what the stakes give under one answer or weight changed."""

    def __init__(self, stakes: Stakes) -> None:
        self.stakes = stakes
        self.weights = (stakes.weights / stakes.weights.sum())[None, :]
        column = {tool: at for at, tool in enumerate(stakes.tools)}
        self.owner = np.array([column[asked.tool] for asked in stakes.asked], dtype=np.intp)
        self.proven = self.values(np.zeros((1, len(stakes.asked))))[0]
        self.first = 0
        """The tool that ranks first, gates included: tools stand in ranking order."""

    def values(self, answers: Array, weights: Array | None = None) -> Array:
        return self.stakes.sampler.values(self.weights if weights is None else weights, answers)

    def lead_with(self, tool: int, value: float) -> float:
        """What the first tool is ahead of the best other by, when one tool's value is another one."""
        values = self.proven.copy()
        values[tool] = value
        others = np.delete(values, self.first)
        return float(values[self.first] - others.max()) if len(others) else 0.0

    def lifted(self, progress: Progress) -> Array:
        """The value of its tool with each answer a yes and the others as proven, shape (A,)."""
        size = len(self.owner)
        sampler = self.stakes.sampler
        if isinstance(sampler, LinearSampler):
            return np.asarray(self.proven[self.owner] + sampler.slope @ self.weights[0])
        found = np.empty(size)
        for part in slices(size, _at_once(size)):
            progress(tr("Trying every open answer"), 0.5 * part.start / size)
            tried = np.zeros((part.stop - part.start, size))
            tried[np.arange(len(tried)), np.arange(part.start, part.stop)] = 1.0
            found[part] = self.values(tried)[np.arange(len(tried)), self.owner[part]]
        return found

    def worths(self, draws: int, seed: int, progress: Progress) -> tuple[Array, float]:
        """The worth of each answer, shape (A,), and of all of them together."""
        size = len(self.owner)
        if not size or len(self.proven) < 2:  # nothing to ask, or nobody to choose instead
            return np.zeros(size), 0.0
        linear = isinstance(self.stakes.sampler, LinearSampler)
        tally = _Tally(self.owner, len(self.proven), in_parts=not linear)
        rng = np.random.default_rng((seed, 2))
        for part in slices(draws, _at_once(size)):
            progress(tr("Weighing what answers are worth"), 0.5 + 0.4 * part.start / draws)
            answers = rng.random((part.stop - part.start, size))
            tally.add(answers, self.values(answers))
        sampler = self.stakes.sampler
        if isinstance(sampler, LinearSampler):
            middle = self.values(np.full((1, size), 0.5))[0]
            return _exact_worths(middle, self.owner, sampler.slope @ self.weights[0]), tally.worth_of_all
        return tally.worths(), tally.worth_of_all

    def weight_swings(self) -> Iterator[WeightSwing]:
        nothing = np.zeros((1, len(self.owner)))
        for at, group in enumerate(self.stakes.groups):
            leads = []
            for factor in (0.5, 2.0):
                weights = self.weights.copy()
                weights[0, at] *= factor
                weights /= weights.sum()
                values = self.values(nothing, weights)[0]
                others = np.delete(values, self.first)
                leads.append(float(values[self.first] - others.max()) if len(others) else 0.0)
            yield WeightSwing(group, leads[0], leads[1])


def _exact_worths(middle: Array, owner: Indices, slope: Array) -> Array:
    """`∫ max(m + s(u − ½), o) du − max(m, o)` over u from 0 to 1, where o is the best other tool's mean."""
    best_other = _best_other(middle)[owner]
    own = middle[owner]
    low, high = own - slope / 2, own + slope / 2
    crosses = (low < best_other) & (high > best_other)
    worth = np.zeros(len(owner))
    above = (high - best_other)[crosses]
    worth[crosses] = above**2 / (2 * slope[crosses]) - np.maximum(own - best_other, 0.0)[crosses]
    return np.maximum(worth, 0.0)


def _best_other(values: Array) -> Array:
    """For each of two or more tools the best value of another one, shape (T,)."""
    order = np.argsort(-values)
    found = np.full(len(values), values[order[0]])
    found[order[0]] = values[order[1]]
    return found


class _Tally:
    """Means of the tools' values over the draws, and over those that lie in each part of an answer's interval."""

    def __init__(self, owner: Indices, tools: int, *, in_parts: bool) -> None:
        self._owner = owner
        self._parts = range(_BINS if in_parts else 0)
        self._sums = np.zeros((_BINS, len(owner)))
        self._counts = np.zeros((_BINS, len(owner)))
        self._value_sum, self._square_sum = np.zeros(tools), np.zeros(tools)
        self._best_sum, self._draws = 0.0, 0

    def add(self, answers: Array, values: Array) -> None:
        which = (answers * _BINS).astype(np.int8)
        for part in self._parts:
            inside = (which == part).astype(np.float64)
            self._sums[part] += (inside.T @ values)[np.arange(len(self._owner)), self._owner]
            self._counts[part] += inside.sum(axis=0)
        self._value_sum += values.sum(axis=0)
        self._square_sum += (values**2).sum(axis=0)
        self._best_sum += float(values.max(axis=1).sum())
        self._draws += len(values)

    @property
    def worth_of_all(self) -> float:
        """The expected gain of knowing every answer before choosing."""
        return max(self._best_sum / self._draws - float(self._value_sum.max()) / self._draws, 0.0)

    def worths(self) -> Array:
        """By the means of the parts; differences that chance explains count as none."""
        mean = self._value_sum / self._draws
        spread = np.sqrt(np.maximum(self._square_sum / self._draws - mean**2, 0.0))
        own, other = mean[self._owner], _best_other(mean)[self._owner]
        parts = self._sums / np.maximum(self._counts, 1)
        error = spread[self._owner] / np.sqrt(np.maximum(self._counts, 1))
        told = np.where(np.abs(parts - own) > _SURE * error, parts, own)
        share = self._counts / self._draws
        worth = (share * np.maximum(told, other)).sum(axis=0) - np.maximum(own, other)
        return np.where((told != own).any(axis=0) & (worth > TOLERANCE), worth, 0.0)


def _telling(answer: AnswerWorth) -> tuple[bool, bool, float, float]:
    return not answer.changes_first, not answer.together, -answer.worth, -answer.lift


def _at_once(width: int) -> int:
    return max(1, _CHUNK_NUMBERS // max(width, 1))
