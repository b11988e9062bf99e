"""What vendors have still to answer, and how much each answer can change (§3, §4, §6)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile

import numpy as np

from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.ranking import proven
from itsm_fit.scoring.result import Fit, RequirementFit, ToolFit

StepPlace = tuple[str, str]
"""Project-wide process id and step key."""


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """What one tool's missing or vague answer can still change.

    `share` is how far the answer can move the tool's coverage C(t), 0 to 1: over all requirements of a tool the
    shares add up to the width of its interval. `steps` are those that ask for it and are still open. `places` is how
    many places of the ranking lie between the worst and the best answer, all other figures as they are; of a ranking
    by end to end, those that eligibility alone moves.
    """

    tool: str
    share: float
    decides_must: bool
    steps: tuple[StepPlace, ...]
    places: int = 0


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """One requirement to ask about; `answers` are the open ones, tools in ranking order."""

    requirement: RequirementFit
    answers: tuple[OpenAnswer, ...]

    @property
    def share(self) -> float:
        """How far the answers can move the coverage of all tools together."""
        return sum(answer.share for answer in self.answers)

    @property
    def decides_must(self) -> bool:
        return any(answer.decides_must for answer in self.answers)

    @property
    def steps(self) -> tuple[StepPlace, ...]:
        """Every step that an answer can decide, each once."""
        return tuple(dict.fromkeys(place for answer in self.answers for place in answer.steps))


def questions(fit: Fit) -> tuple[OpenQuestion, ...]:
    """Every open answer that can change a figure: musts first, those that decide a gate ahead, then by share of C."""
    pull = coverage_pull(fit)
    width = (fit.support.high - fit.support.low).tolist()
    columns = [(tool.name, fit.support.column[tool.name]) for tool in fit.tools]
    open_steps = _open_steps(fit)
    others = {tool.name: _Others(fit, tool) for tool in fit.tools}
    by_coverage = fit.project.settings.decision == "coverage"
    found = []
    for row, requirement in enumerate(fit.requirements):
        answers = [
            OpenAnswer(
                tool,
                share := float(pull[row]) * width[row][column],
                decides := requirement.met.get(tool) is Outcome.OPEN,
                open_steps.get((requirement.id, tool), ()),
                others[tool].places(requirement.id if decides else "", share if by_coverage else 0.0),
            )
            for tool, column in columns
            if width[row][column] > TOLERANCE
        ]
        telling = tuple(each for each in answers if each.share > 0 or each.decides_must or each.steps)
        if telling:
            found.append(OpenQuestion(requirement, telling))
    return tuple(sorted(found, key=_urgency))


class _Others:
    """The decision values of all tools but one, by eligibility, the lowest first."""

    def __init__(self, fit: Fit, tool: ToolFit) -> None:
        self._tool, self._low = tool, _decision(fit, tool)
        self._values: dict[Outcome, list[float]] = {eligible: [] for eligible in Outcome}
        for other in fit.tools:
            if other is not tool:
                self._values[other.eligible].append(_decision(fit, other))
        for values in self._values.values():
            values.sort()

    def places(self, must: str, gain: float) -> int:
        """How many places the tool moves between the worst and the best answer, to `must` if it leaves that open."""
        tool = self._tool
        worst = Outcome.NO if must else tool.eligible
        best = Outcome.YES if tool.open_musts == (must,) and not tool.unmet_musts else tool.eligible
        return self._ahead(worst, self._low) - self._ahead(best, self._low + gain)

    def _ahead(self, eligible: Outcome, value: float) -> int:
        """How many stand before a tool of this eligibility and value (`coverage.ranks` says who does)."""
        before = sum(len(self._values[each]) for each in takewhile(lambda each: each is not eligible, Outcome))
        values = self._values[eligible]
        return before + len(values) - bisect_right(values, value + TOLERANCE)


def _decision(fit: Fit, tool: ToolFit) -> float:
    return proven(tool.coverage if fit.project.settings.decision == "coverage" else tool.end_to_end)


def coverage_pull(fit: Fit) -> Array:
    """How far full support of each requirement moves C(t), shape (requirements,): `Σ_P W_P/ΣW · w_r/Σ w`."""
    row = fit.support.row
    weight = [requirement.weight for requirement in fit.requirements]
    groups = [(process.weight, process.requirements) for process in fit.processes]
    if fit.cross_cutting is not None:
        groups.append((fit.cross_cutting.weight, fit.cross_cutting.requirements))
    totals = [sum(weight[row[rid]] for rid in requirements) for _, requirements in groups]
    all_groups = sum(group for (group, _), total in zip(groups, totals, strict=True) if total > 0)
    pull = np.zeros(len(weight))
    if all_groups <= 0:
        return pull
    for (group, requirements), total in zip(groups, totals, strict=True):
        if total <= 0:
            continue
        for rid in requirements:
            pull[row[rid]] += group / all_groups * weight[row[rid]] / total
    return pull


def _urgency(question: OpenQuestion) -> tuple[bool, bool, float, int]:
    is_must = question.requirement.priority is Priority.MUST
    return not is_must, not question.decides_must, -question.share, -len(question.steps)


def _open_steps(fit: Fit) -> Mapping[tuple[str, str], tuple[StepPlace, ...]]:
    """Steps whose verdict is open, by (requirement id, tool)."""
    found: dict[tuple[str, str], list[StepPlace]] = {}
    for process in fit.processes:
        for step in process.steps:
            undecided = [tool for tool, figures in step.tools.items() if figures.carried is Outcome.OPEN]
            for requirement in step.requirements:
                for tool in undecided:
                    found.setdefault((requirement, tool), []).append((process.id, step.key))
    return {pair: tuple(places) for pair, places in found.items()}
