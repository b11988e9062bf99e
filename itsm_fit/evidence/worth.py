"""Which answers to check before deciding: what a check is worth, and in which order, until the leader is firm (§15).

Chosen is the tool of the highest expected decision value, open answers taken for none, among those that no must rules
out for sure (among all when that is every one). A check tells whether an answer holds, and by that also how reliable
its vendor is. Its worth is the expected gain, in points of the decision value, of choosing after it in place of before:
the value of information of one observation (Raiffa & Schlaifer, Applied Statistical Decision Theory, 1961).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from itsm_fit.evidence.expected import Backing, chance_of
from itsm_fit.evidence.reliability import Reliability, quantiles
from itsm_fit.evidence.values import AnswerChances, CoverageValue, Expected, ToolValue
from itsm_fit.evidence.vendor import GRADES, Vendor, posterior
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.model.evidence import AnswerPlace, Grade
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit

MOST_LISTED = 40
"""Checks after which the list is cut."""
_DRAWS, _LEAST_DRAWS, _MOST_DRAWN, _SEED = 4_000, 200, 4_000_000, 0
_MANY = 400
"""Answers from which a sum of them is drawn by its mean and variance, given the reliability."""
_QUANTILES = 1_000

HOW: dict[Grade, Phrase] = {
    Grade.CLAIMED: Phrase("Ask for the page of the manual that says so, then have it shown."),
    Grade.DOCUMENTED: Phrase("Have it shown on a case of your own."),
    Grade.SHOWN: Phrase("Try it on a system of your own."),
    Grade.TESTED: Phrase("Have it written into the contract."),
    Grade.CONTRACTED: Phrase("Try it before acceptance, and keep what you saw."),
}


def how_to_check(grade: Grade) -> str:
    """The next step up for an answer of this grade, in words."""
    return Phrases(HOW)[grade]


class WorthBounds(NamedTuple):
    """Between which a figure lies; one number where it is exact."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class CheckFirst:
    """One answer to check, given that the checks before it in the list held.

    `key` names the answer, `source` its cell, `serves` the requirements that hang on it. `holds` is the chance that it
    does, `worth` what checking it gains in points of the decision value; between bounds where that is not exact.
    `must` says that a must hangs on it.
    """

    key: AnswerPlace
    source: str
    serves: tuple[str, ...]
    grade: Grade
    holds: float
    worth: WorthBounds
    must: bool

    @property
    def exact(self) -> bool:
        return self.worth.low == self.worth.high


@dataclass(frozen=True, slots=True)
class RiskyMust:
    """A must of the leader that its answers may not meet: it would be out.

    `chance` is that of meeting it, `key`, `source` (its cell) and `grade` those of the answer that is least likely to
    hold.
    """

    requirement: str
    chance: float
    grade: Grade
    key: AnswerPlace
    source: str


@dataclass(frozen=True, slots=True)
class CheckList:
    """What to check first for the choice between the tools `among`.

    `leader` is the tool chosen by expectation, "" when there is none, `then` the one chosen once all checks of the list
    held. That one is firm then, as no single check is worth anything any more, unless the list was cut before
    (`firm_after` False). `first_now` and `first_then` are the chances that the two have the highest value of all,
    drawn.
    """

    leader: str
    then: str
    among: tuple[str, ...]
    checks: tuple[CheckFirst, ...]
    firm_after: bool
    first_now: float | None
    first_then: float | None
    musts: tuple[RiskyMust, ...]

    @property
    def firm(self) -> bool:
        """Whether nothing needs a check."""
        return bool(self.leader) and self.firm_after and not self.checks


def check_first(fit: Fit, most: int = MOST_LISTED, progress: Progress = silent) -> CheckList:
    """What to check first in a selection; raises Cancelled when `progress` does."""
    return checks_of(Backing(fit), most, progress)


def checks_of(backing: Backing, most: int = MOST_LISTED, progress: Progress = silent) -> CheckList:
    """The same for answers that were gathered before."""
    progress(tr("Looking for what to check first"), 0.0)
    prospects = _prospects(backing)
    if not prospects:
        return CheckList("", "", (), (), True, None, None, ())
    names = tuple(its.vendor.tool for its in prospects)
    leader = leading([its.mean for its in prospects])
    now = _first(backing, prospects, leader)
    checks: list[CheckFirst] = []
    firm = False
    while len(checks) < most:
        progress(tr("Looking for what to check first"), len(checks) / most)
        means = [its.mean for its in prospects]
        found = [its.worths(best_other(means, at)) for at, its in enumerate(prospects)]
        tops = [float(each.estimate.max(initial=0.0)) for each in found]
        at = int(np.argmax(tops))
        if tops[at] <= TOLERANCE:
            firm = all(float(each.high.max(initial=0.0)) <= TOLERANCE for each in found)
            break
        answer = int(np.argmax(found[at].estimate))
        worth = WorthBounds(float(found[at].low[answer]), float(found[at].high[answer]))
        checks.append(_check(backing, prospects[at], answer, worth))
        prospects[at] = prospects[at].with_held(answer)
    then = leading([its.mean for its in prospects])
    return CheckList(
        names[leader],
        names[then],
        names,
        tuple(checks),
        firm,
        now,
        _first(backing, prospects, then) if checks else now,
        _risky_musts(backing, backing.vendors[names[leader]]),
    )


def worths(fit: Fit) -> dict[AnswerPlace, WorthBounds]:
    """What checking each answer is worth, as things stand."""
    return worths_of(Backing(fit))


def worths_of(backing: Backing) -> dict[AnswerPlace, WorthBounds]:
    """The same for answers that were gathered before."""
    prospects = _prospects(backing)
    means = [its.mean for its in prospects]
    found = {}
    for at, its in enumerate(prospects):
        worth = its.worths(best_other(means, at))
        for answer in range(len(its.grade)):
            key, _ = backing.place_of(its.vendor, answer)
            found[key] = WorthBounds(float(worth.low[answer]), float(worth.high[answer]))
    return found


def _candidates(backing: Backing) -> list[str]:
    """The tools to choose among, in the order of the ranking."""
    tools = backing.fit.tools
    left = [tool.name for tool in tools if tool.eligible is not Outcome.NO]
    if _decides(backing) is None:
        return []
    return left or [tool.name for tool in tools]


def _decides(backing: Backing) -> str | None:
    """The decision value, None where no tool has one."""
    decision = backing.fit.project.settings.decision
    there = backing.coverage_shares is not None if decision == "coverage" else any(share for _, share in backing.asking)
    return decision if there else None


def _value(backing: Backing, tool: str) -> ToolValue:
    shares = backing.coverage_shares
    if backing.fit.project.settings.decision == "coverage" and shares is not None:
        return CoverageValue(backing.vendors[tool], shares, "low")
    return backing.end_to_end_value(tool, "low")


def leading(means: Sequence[WorthBounds]) -> int:
    """The place of the highest mean; of equal ones the first."""
    middles = [(each.low + each.high) / 2 for each in means]
    best = max(middles)
    return next(at for at, each in enumerate(middles) if each >= best - TOLERANCE)


def best_other(means: Sequence[WorthBounds], own: int) -> WorthBounds | None:
    """The best mean of the other tools; None when there is none."""
    others = [each for at, each in enumerate(means) if at != own]
    return WorthBounds(max(each.low for each in others), max(each.high for each in others)) if others else None


class ToolProspect:
    """One tool's decision value as it is expected, and as it would be after each check.

    `most` is the value when every answer holds; `known` are answers that were checked, see `Vendor.known`.
    """

    def __init__(
        self, rule: Reliability, vendor: Vendor, value: ToolValue, most: float, held: tuple[int, ...] = ()
    ) -> None:
        self.vendor = vendor
        self._rule, self._value, self._most, self._held_answers = rule, value, most, held
        self.known = (*vendor.known, *((int(vendor.grade[answer]), True) for answer in held))
        self.grade = vendor.grade.copy()
        self.grade[list(held)] = rule.sure
        self.weights = posterior(rule.weights, rule.chances, self.known)
        found = value.at(AnswerChances(rule.chances, self.grade, self.weights), slopes=True)
        low, high = float(found.low @ self.weights), float(found.high @ self.weights)
        self.mean = WorthBounds(low, low)
        if not value.exact:
            self.mean = WorthBounds(max(low - found.margin, 0.0), min(high + found.margin, 1.0))
        self.chances = (rule.chances @ self.weights)[self.grade]
        """(K,) that each answer holds."""
        self._now = float(found.low @ self.weights)
        self._held = self._where_held(found)

    def _where_held(self, found: Expected) -> Array:
        """The mean of the value where an answer holds, times the chance of that, (K,)."""
        chances, weights = self._rule.chances, self.weights
        held = (chances @ (weights * found.low))[self.grade]
        held = held + found.flat * ((chances * (1.0 - chances)) @ weights)[self.grade]
        for answer, slope in found.slopes.items():
            own = chances[self.grade[answer]]
            held[answer] += float((own * (1.0 - own) * slope) @ weights)
        return held

    def worths(self, other: WorthBounds | None) -> Worths:
        """What checking each answer is worth beside the best of the other tools."""
        size = len(self.grade)
        if other is None:
            return Worths(np.zeros(size), np.zeros(size), np.zeros(size))
        best = (other.low + other.high) / 2
        fell = self._now - self._held
        after = np.maximum(self._held, self.chances * best) + np.maximum(fell, (1.0 - self.chances) * best)
        worth = after - max(self._now, best)
        worth = np.where(worth > TOLERANCE, worth, 0.0)
        if self._value.exact and other.low == other.high:
            return Worths(worth, worth, worth)
        # what is gained is most where the other tool lies between the values after the check: p (1 - p) (V1 - V0)
        return Worths(worth, np.zeros(size), self.chances * (1.0 - self.chances) * self._most)

    def with_held(self, answer: int) -> ToolProspect:
        """The same once the answer is known to hold."""
        return ToolProspect(self._rule, self.vendor, self._value, self._most, (*self._held_answers, answer))

    @property
    def by_mean(self) -> bool:
        """Whether there are so many answers in one sum that, given the reliability, it is as good as normal."""
        value = self._value
        return isinstance(value, CoverageValue) and not value.linked and len(self.grade) > _MANY

    def drawn(self, source: np.random.Generator, draws: int, even: Array) -> Array:
        """The value in each draw, (n,); `even` (G + 1, U) are the chances at even quantiles of the reliability."""
        odds = posterior(np.ones(even.shape[1]), even, self.known)
        at = source.choice(len(odds), size=draws, p=odds)
        value = self._value
        if self.by_mean and isinstance(value, CoverageValue):
            mean = np.bincount(self.grade, value.flat, minlength=len(even)) @ even
            variance = np.bincount(self.grade, value.flat**2, minlength=len(even)) @ (even * (1.0 - even))
            return np.asarray(value.sure + mean[at] + np.sqrt(variance[at]) * source.standard_normal(draws))
        return value.drawn(source.random((draws, len(self.grade))) < even[self.grade][:, at].T)


class Worths(NamedTuple):
    """What checking each answer is worth, (K,): as estimated, and two proven bounds; all one where it is exact."""

    estimate: Array
    low: Array
    high: Array


def _prospects(backing: Backing) -> list[ToolProspect]:
    fit = backing.fit
    found = []
    for name in _candidates(backing):
        ends = fit.tool_by_name[name].end_to_end
        most = 1.0 if ends is None else ends.low
        found.append(ToolProspect(backing.rule, backing.vendors[name], _value(backing, name), most))
    return found


def _first(backing: Backing, prospects: Sequence[ToolProspect], leader: int) -> float:
    """The chance that the leader's value is the highest, by draws from a fixed seed."""
    if len(prospects) == 1:
        return 1.0
    trust = backing.fit.project.trust
    below = (np.arange(_QUANTILES) + 0.5) / _QUANTILES
    rows = [quantiles(trust.chances[grade], trust.concentration, below, 1.0 - below) for grade in GRADES]
    even = np.array([*rows, np.ones(_QUANTILES)])
    source = np.random.default_rng(_SEED)
    answers = sum(len(its.grade) for its in prospects if not its.by_mean)
    draws = min(max(_MOST_DRAWN // max(answers, 1), _LEAST_DRAWS), _DRAWS)
    values = np.array([its.drawn(source, draws, even) for its in prospects])
    return float((values[leader] >= values.max(axis=0) - TOLERANCE).mean())


def _check(backing: Backing, prospect: ToolProspect, answer: int, worth: WorthBounds) -> CheckFirst:
    vendor = prospect.vendor
    key, source = backing.place_of(vendor, answer)
    rows = list(vendor.serves(answer))
    return CheckFirst(
        key,
        source,
        backing.basis.ids(rows),
        GRADES[int(vendor.grade[answer])],
        float(prospect.chances[answer]),
        worth,
        bool(backing.basis.must[rows].any()),
    )


def _risky_musts(backing: Backing, vendor: Vendor) -> tuple[RiskyMust, ...]:
    """The musts of a tool that hang on answers which may not hold, the least likely first; none once it is out."""
    if backing.fit.tool_by_name[vendor.tool].eligible is Outcome.NO:
        return ()
    holds = backing.rule.chances[vendor.grade]
    means = holds @ vendor.weights
    found = []
    for row in np.flatnonzero(backing.basis.must).tolist():
        condition = backing.must(vendor, row, "low")
        if condition is None or condition.always:
            continue
        weakest = min(vendor.stated(row, "low").answers, key=lambda answer: (means[answer], answer))
        found.append(
            RiskyMust(
                backing.basis.ids([row])[0],
                chance_of(condition, holds, means, vendor.weights),
                GRADES[int(vendor.grade[weakest])],
                *backing.place_of(vendor, weakest),
            )
        )
    return tuple(sorted(found, key=lambda its: its.chance))
