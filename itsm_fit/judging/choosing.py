"""Weights by choosing, for a project: what is compared, what the choices say so far, and what to ask next.

A tool's value is the mean of its proven figures by process (the low ends: open answers count as none), weighed by the
weights sought. For end-to-end fit a weight is that of all cases of a process, so its share is that of weight times
volume. Of the tools those compete that fail no must, where two or more do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from itsm_fit.judging.compatible import (
    HalfSpaces,
    half_spaces,
    never_behind,
    possible_firsts,
    smallest_contradiction,
    weight_ranges,
)
from itsm_fit.judging.pairs import ProfilePair, invented_pair, telling_pair
from itsm_fit.judging.posterior import after_choice, uniform_weights
from itsm_fit.language import Phrase
from itsm_fit.model.choices import PairChoice, Preferred
from itsm_fit.model.project import CROSS_CUTTING, DecisionValue
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.firmness import Firmness, Stakes, firmness_of, stakes
from itsm_fit.scoring.ranking import process_volumes
from itsm_fit.scoring.result import Fit, ProcessTool
from itsm_fit.scoring.robustness import DEFAULT_DRAWS

ERROR = 0.1
"""The share of choices that are taken to be made otherwise than meant."""
SURE = 0.95
"""How likely a tool has to come first before no more is asked."""
ENOUGH = 12
"""So many choices are enough as a rule: see the simulation in tests/judging."""
LEAST = 3
"""Fewer choices are never enough, unless a tool comes first whatever the weights."""
NARROW_RANGE = 0.2
"""Without tools no more is asked once the weights lie in ranges this narrow on average."""

_DRAWS = 1_000
_LIKELY = (0.05, 0.95)
_SAME_DIGITS = 9

WHY_OTHER_MEASURE = Phrase("made for the other measure")
WHY_GONE = Phrase("about a process that is no longer weighed")


@dataclass(frozen=True)
class Contest:
    """What weights are sought for: `groups` are process ids and the cross-cutting group, those that weigh.

    `given` (G,) are their weights as stated, `volumes` (G,) their cases (all 1 for coverage). `values` (G, T) are the
    proven figures of the tools that compete; tools with the same figures compete as one of several names. `invented`
    says that no tool may be seen, or fewer than two compete: there are no columns.
    """

    groups: tuple[str, ...]
    given: Array
    volumes: Array
    tools: tuple[tuple[str, ...], ...]
    values: Array
    measure: DecisionValue

    @property
    def invented(self) -> bool:
        return len(self.tools) < 2


@dataclass(frozen=True)
class ChoiceState:
    """What the choices so far say; the same choices and seed give the same state.

    `counted` are the places of the choices that count, `aside` says why others do not. `drawn` (n, G) are shares of
    the weights as likely as the choices make them.
    """

    contest: Contest
    spaces: HalfSpaces
    asked: Array
    drawn: Array = field(repr=False)
    counted: tuple[int, ...] = ()
    aside: Mapping[int, Phrase] = field(default_factory=dict)
    seed: int = 0
    error: float = ERROR

    @cached_property
    def contradiction(self) -> tuple[int, ...]:
        """The fewest choices, by their places in the project, that cannot all hold; () where all can."""
        return tuple(self.counted[at] for at in smallest_contradiction(self.spaces))

    @cached_property
    def ranges(self) -> Mapping[str, Interval] | None:
        """The least and greatest share of each group's weight if all choices hold, exact; None where they cannot."""
        if self.contradiction:
            return None
        found = weight_ranges(self.spaces.rows, len(self.contest.groups)).tolist()
        return {group: Interval(*ends) for group, ends in zip(self.contest.groups, found, strict=True)}

    @cached_property
    def likely(self) -> Mapping[str, Interval]:
        """The range that holds nine tenths of what is likely of each group's share."""
        ends = np.quantile(self.drawn, _LIKELY, axis=0).T.tolist()
        return {group: Interval(*its) for group, its in zip(self.contest.groups, ends, strict=True)}

    @cached_property
    def central(self) -> Mapping[str, float]:
        """The mean share of each group's weight."""
        return dict(zip(self.contest.groups, self.drawn.mean(axis=0).tolist(), strict=True))

    @cached_property
    def first(self) -> tuple[tuple[tuple[str, ...], float], ...]:
        """How likely each tool (or those that are the same) comes first, the likeliest first."""
        if not self.contest.tools:
            return ()
        leads = (self.drawn @ self.contest.values).argmax(axis=1)
        share = np.bincount(leads, minlength=len(self.contest.tools)) / len(leads)
        order = np.argsort(-share, kind="stable").tolist()
        return tuple((self.contest.tools[at], float(share[at])) for at in order)

    @cached_property
    def possible(self) -> tuple[tuple[str, ...], ...]:
        """The tools that come first under some weights if all choices hold, exact; all where they cannot all hold."""
        if self.contradiction or not self.contest.tools:
            return self.contest.tools
        firsts = possible_firsts(self.spaces.rows, self.contest.values, self.drawn)
        return tuple(tool for tool, can in zip(self.contest.tools, firsts.tolist(), strict=True) if can)

    @property
    def necessary(self) -> tuple[str, ...] | None:
        """The one tool that comes first under all weights if all choices hold."""
        return self.possible[0] if len(self.possible) == 1 and not self.contradiction else None

    @property
    def sure(self) -> float:
        """How likely the likeliest comes first; without tools how far the weights are known, of what is wanted."""
        if self.first:
            return self.first[0][1]
        width = float(np.mean([ends.high - ends.low for ends in self.likely.values()]))
        return min(1.0, NARROW_RANGE / max(width, TOLERANCE))

    @property
    def enough(self) -> bool:
        """Whether no more need be asked."""
        if self.contest.invented:
            return len(self.contest.groups) < 2 or self.sure >= 1.0
        if len(self.counted) < LEAST or self.error <= 0:
            return self.necessary is not None and (not self.counted or self.error <= 0)
        return self.sure >= SURE

    def next_pair(self) -> ProfilePair | None:
        """What to ask next; None where no answer would tell anything."""
        rng = np.random.default_rng((self.seed, 1, len(self.asked)))
        if self.contest.invented:
            return invented_pair(rng, self.drawn, self.error)
        return telling_pair(rng, self.contest.values, self.drawn, self.asked, self.error)

    def asking(self, pair: ProfilePair) -> PairChoice:
        """A pair as it is kept, before anybody has chosen."""
        a, b = (dict(zip(self.contest.groups, its.tolist(), strict=True)) for its in (pair.a, pair.b))
        return PairChoice(a, b, Preferred.EQUAL, self.contest.measure, invented=pair.invented)

    def after(self, choice: PairChoice, place: int) -> ChoiceState:
        """The state once one more choice was made, the one at `place` of the project."""
        why = _why_aside(self.contest, choice)
        if why is not None:
            return replace(self, aside={**self.aside, place: why})
        shown = _difference(self.contest, choice)
        equal = choice.taken is Preferred.EQUAL
        new = half_spaces((-shown if choice.taken is Preferred.B else shown)[None], np.array([equal])).rows
        rows = np.vstack((self.spaces.rows, new))
        rng = np.random.default_rng((self.seed, 2, len(self.counted)))
        return replace(
            self,
            spaces=HalfSpaces(rows, np.r_[self.spaces.owner, np.full(len(new), len(self.counted), dtype=np.intp)]),
            asked=np.vstack((self.asked, shown)),
            drawn=after_choice(rng, self.drawn, rows, len(new), self.error),
            counted=(*self.counted, place),
        )

    def is_first_for_sure(self, tool: int, other: int) -> bool:
        """Whether one tool (by its place) is never behind another if all choices hold: necessary preference."""
        values = self.contest.values
        return not self.contradiction and never_behind(self.spaces.rows, values[:, tool] - values[:, other])

    @property
    def weights(self) -> Mapping[str, float]:
        """The central shares as weights of the processes, which sum to what these weigh together today."""
        contest = self.contest
        plain = np.array(list(self.central.values())) / contest.volumes
        total = contest.given.sum() or float(len(contest.given))
        return {
            group: round(float(weight), 4)
            for group, weight in zip(contest.groups, plain / plain.sum() * total, strict=True)
        }


def contest_of(fit: Fit, *, unseen: bool = False) -> Contest:
    """What weights are sought for in a project; `unseen` keeps the tools out of it."""
    measure = fit.project.settings.decision
    parts = _parts(fit, measure)
    if parts and all(part.weight * part.volume <= 0 for part in parts):
        parts = [replace(part, weight=1.0, volume=1.0) for part in parts]
    parts = [part for part in parts if part.weight * part.volume > 0]
    names = () if unseen else tuple(name for name in fit.project.tool_names if name in fit.tool_by_name)
    eligible = tuple(name for name in names if fit.tool_by_name[name].eligible is not Outcome.NO)
    names = eligible if len(eligible) > 1 else names
    columns: dict[tuple[float, ...], list[str]] = {}
    for name in names:
        figures = tuple(round(_figure(part.tools.get(name), measure), _SAME_DIGITS) for part in parts)
        columns.setdefault(figures, []).append(name)
    return Contest(
        tuple(part.group for part in parts),
        np.array([part.weight for part in parts]),
        np.array([part.volume for part in parts]),
        tuple(tuple(its) for its in columns.values()),
        np.array(list(columns)).reshape(len(columns), len(parts)).T,
        measure,
    )


def choice_state(
    contest: Contest, choices: Sequence[PairChoice] = (), *, seed: int = 0, error: float = ERROR, draws: int = _DRAWS
) -> ChoiceState:
    """What choices say of the weights sought, taken one after the other."""
    groups = len(contest.groups)
    state = ChoiceState(
        contest,
        half_spaces(np.zeros((0, groups)), np.zeros(0, dtype=np.bool_)),
        np.zeros((0, groups)),
        uniform_weights(np.random.default_rng((seed, 0)), draws, groups),
        seed=seed,
        error=error,
    )
    for place, choice in enumerate(choices):
        state = state.after(choice, place)
    return state


def trade_off(choice: PairChoice) -> tuple[tuple[str, float], ...]:
    """What was taken against what: by how much the one taken is better in each group, the most first.

    Groups in which the two are alike are left out; of two about equal, A is told against B.
    """
    sign = -1 if choice.taken is Preferred.B else 1
    apart = {group: sign * (choice.a[group] - choice.b[group]) for group in choice.a}
    told = (group for group in apart if abs(apart[group]) > TOLERANCE)
    return tuple((group, apart[group]) for group in sorted(told, key=lambda group: -abs(apart[group])))


def firmness_as_chosen(fit: Fit, *, draws: int = DEFAULT_DRAWS, seed: int = 0, progress: Progress = silent) -> Firmness:
    """How firm the ranking is under weights as the project's choices make them likely; see `scoring.firmness`."""
    at_stake = stakes(fit)
    drawn = weights_as_chosen(fit, at_stake, draws=draws, seed=seed)
    return firmness_of(at_stake, draws=draws, seed=seed, scheme="chosen", drawn=drawn, progress=progress)


def weights_as_chosen(fit: Fit, at_stake: Stakes, *, draws: int = DEFAULT_DRAWS, seed: int = 0) -> Array:
    """Weights of the processes at stake as the project's choices make them likely, shape (draws, P)."""
    contest = contest_of(fit, unseen=True)
    shares = choice_state(contest, fit.project.choices, seed=seed, draws=draws).drawn
    weights = np.zeros((draws, len(at_stake.groups)))
    at = {group: place for place, group in enumerate(at_stake.groups)}
    weights[:, [at[group] for group in contest.groups]] = shares / contest.volumes
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


@dataclass(frozen=True, slots=True)
class _Part:
    group: str
    weight: float
    volume: float
    tools: Mapping[str, ProcessTool]


def _parts(fit: Fit, measure: DecisionValue) -> list[_Part]:
    """The groups that have figures of this measure, tools or none."""
    weighs = {requirement.id for requirement in fit.requirements if requirement.weight > 0}
    if measure == "end_to_end":
        volumes = process_volumes(fit.processes)
        return [
            _Part(process.id, process.weight, volume, process.tools)
            for process, volume in zip(fit.processes, volumes, strict=True)
            if any(step.asks for step in process.steps)
        ]
    parts = [
        _Part(process.id, process.weight, 1.0, process.tools)
        for process in fit.processes
        if not weighs.isdisjoint(process.requirements)
    ]
    cross = fit.cross_cutting
    if cross is not None and not weighs.isdisjoint(cross.requirements):
        parts.append(_Part(CROSS_CUTTING, cross.weight, 1.0, cross.tools))
    return parts


def _figure(figures: ProcessTool | None, measure: DecisionValue) -> float:
    shown = None if figures is None else figures.coverage if measure == "coverage" else figures.end_to_end
    return 0.0 if shown is None else shown.low


def _why_aside(contest: Contest, choice: PairChoice) -> Phrase | None:
    """Why a choice does not count for these weights; None where it does."""
    if choice.measure != contest.measure:
        return WHY_OTHER_MEASURE
    known = set(contest.groups)
    apart = {group for group in choice.a if abs(choice.a[group] - choice.b[group]) > TOLERANCE}
    return WHY_GONE if not apart <= known else None


def _difference(contest: Contest, choice: PairChoice) -> Array:
    """By how much A is better than B in each group; one that was not shown then does not tell them apart."""
    return np.array([choice.a.get(group, 0.0) - choice.b.get(group, 0.0) for group in contest.groups])
