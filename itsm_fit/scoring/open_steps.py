"""Steps whose verdict unknown answers decide: which of them a draw of these answers leaves uncarried (§6, §10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, ProcessFit, StepFit


@dataclass(frozen=True)
class OpenStep:
    """A step whose verdict a draw decides: `answers` are the columns of the draws that it asks for.

    Its coverage is `coverage` plus `slopes` times the draws; a must reaches θ where its draw reaches `needs`.
    """

    key: str
    answers: Sequence[int]
    coverage: float | None
    slopes: Sequence[float]
    musts: Sequence[int]
    needs: Sequence[float]


class OpenSteps:
    """The verdicts of S open steps on all draws at once; `threshold` is τ."""

    def __init__(self, steps: Sequence[OpenStep], threshold: float) -> None:
        self._asked = _turns([step.answers for step in steps], [step.slopes for step in steps])
        self._must = _turns([step.musts for step in steps], [step.needs for step in steps])
        proven = np.array([np.inf if step.coverage is None else step.coverage for step in steps], dtype=np.float64)
        self._proven, self._threshold = proven[:, None], threshold

    def uncarried(self, answers: Array) -> Flags:
        """Which steps each draw leaves uncarried, shape (n, A) to (S, n)."""
        by_answer = np.ascontiguousarray(answers.T)
        coverage = np.repeat(self._proven, len(answers), axis=1)
        for turn in self._asked:
            coverage[turn.steps] += by_answer[turn.answers] * turn.numbers
        fails = coverage < self._threshold - TOLERANCE
        for turn in self._must:
            fails[turn.steps] |= by_answer[turn.answers] < turn.numbers - TOLERANCE
        return fails


class _Turn(NamedTuple):
    """One answer each of some steps, with a number for it; all of shape (s,), `numbers` (s, 1)."""

    steps: Indices
    answers: Indices
    numbers: Array


def _turns(answers: Sequence[Sequence[int]], numbers: Sequence[Sequence[float]]) -> list[_Turn]:
    """The first answer of each step, the second of each that has two, and so on."""
    found = []
    for place in range(max(map(len, answers), default=0)):
        steps = [step for step, its in enumerate(answers) if len(its) > place]
        which = np.array([answers[step][place] for step in steps], dtype=np.intp)
        its = np.array([[numbers[step][place]] for step in steps], dtype=np.float64)
        found.append(_Turn(np.array(steps, dtype=np.intp), which, its))
    return found


class OpenStepReader:
    """Reads the open steps out of a fit, and numbers the uncertain supports as it meets them, into `column`."""

    def __init__(self, fit: Fit) -> None:
        self._fit = fit
        self.column: dict[tuple[str, str], int] = {}

    def open_steps(self, process: ProcessFit, tool: str) -> Iterator[OpenStep]:
        for step in process.steps:
            if step.tools[tool].carried is Outcome.OPEN:
                yield self._open_step(step, tool)

    def _open_step(self, step: StepFit, tool: str) -> OpenStep:
        support = self._fit.support
        threshold = self._fit.project.settings.must_threshold
        asked = [self._fit.requirement_by_id[rid] for rid in step.requirements]
        total = sum(requirement.weight for requirement in asked)
        answers, slopes, musts, needs = [], [], [], []
        for requirement in asked:
            low, high = support.of(requirement.id, tool)
            if high - low <= TOLERANCE:
                continue
            column = self.column.setdefault((requirement.id, tool), len(self.column))
            if total > 0 and requirement.weight > 0:
                answers.append(column)
                slopes.append(requirement.weight / total * (high - low))
            if requirement.priority is Priority.MUST and low < threshold - TOLERANCE:
                musts.append(column)
                needs.append((threshold - low) / (high - low))
        proven = step.tools[tool].coverage
        return OpenStep(step.key, answers, None if proven is None else proven.low, slopes, musts, needs)
