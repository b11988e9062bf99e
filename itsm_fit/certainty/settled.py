"""Open answers that cannot matter: whatever the others turn out to be, they never change who is first (§15).

A completion gives every open answer a value from 0 to 1. An answer can matter where two completions that differ in it
alone put different tools first (tools that share the first rank count together). Its tool's figures rise with it and
those of others stay, so these proofs are sound: the first place is settled; its tool never comes first, at its best;
its tool's value and gate are the same whatever it says. What none of them shows is asked on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from itsm_fit.certainty.answers import AllAnswers, AnswerArrays, StakedAnswer, answers_of
from itsm_fit.certainty.flip import contest_of
from itsm_fit.certainty.search import AnswerContest, Stand
from itsm_fit.certainty.values import CoverageValuation, EndToEndValuation, Valuation
from itsm_fit.language import WordedEnum
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.asked_steps import NO, YES
from itsm_fit.scoring.coverage import TOLERANCE, reaches
from itsm_fit.scoring.result import Fit


class WhySettled(WordedEnum):
    """Which proof shows that an answer cannot matter."""

    FIRST_PROVEN = "the first place is proven"
    GATE_FAILED = "the tool fails a must for sure"
    OUT_OF_REACH = "the tool is out of reach at its best"
    NO_EFFECT = "it weighs nothing and decides no gate"


class StandReach(NamedTuple):
    """How a tool stands at its worst and at its best, over all completions."""

    worst: Stand
    best: Stand


@dataclass(frozen=True, slots=True)
class SettledAnswer:
    """An open answer that cannot matter, and the bounds that prove it.

    `reach` is that of its tool. `against` is the tool whose worst stands before the best of this one (of all others,
    where the first place is proven), "" where the proof needs no other; `at_worst` is how that one stands at its worst.
    """

    answer: StakedAnswer
    why: WhySettled
    reach: StandReach
    against: str = ""
    at_worst: Stand | None = None


@dataclass(frozen=True)
class OpenAnswers:
    """All open answers of a fit: those that `can_matter`, and those that cannot, with their proofs."""

    can_matter: tuple[StakedAnswer, ...]
    settled: tuple[SettledAnswer, ...]

    @property
    def number(self) -> int:
        return len(self.can_matter) + len(self.settled)


def open_answers(fit: Fit) -> OpenAnswers:
    """Which open answers can still change who is first. Raises FitError when there is nothing to compare."""
    answers = answers_of(fit)
    return OpenQuestions(contest_of(fit, answers), answers).told()


class OpenQuestions:
    """Open answers while they come in one by one: `reveal` makes one known."""

    def __init__(self, contest: AnswerContest, answers: AllAnswers) -> None:
        self._contest, self._answers = contest, answers
        self._musts = np.flatnonzero(contest.must)
        self._low = [arrays.low.copy() for arrays in answers.arrays]
        self._high = [arrays.high.copy() for arrays in answers.arrays]
        tools = range(len(answers.tools))
        self._reach = [self._reached(tool) for tool in tools]
        self._ahead: list[set[int]] = [set() for _ in tools]
        """The tools that stand before each tool in every completion."""
        self._telling: list[Flags | None] = [None for _ in tools]
        for tool in tools:
            self._compare(tool)

    def reveal(self, tool: int, answer: int | list[int], low: float | Array, high: float | Array) -> None:
        """Let answers be known (or said to be unknown for good, where both ends differ)."""
        self._low[tool][answer], self._high[tool][answer] = low, high
        self._changed(tool)

    def forget(self, tool: int, which: Flags) -> None:
        """Take some of a tool's answers (A,) for open."""
        self._low[tool][which], self._high[tool][which] = 0.0, 1.0
        self._changed(tool)

    def open(self, tool: int) -> Flags:
        """Which of a tool's answers are open, shape (A,)."""
        return np.asarray(self._high[tool] - self._low[tool] > TOLERANCE)

    @property
    def first(self) -> int | None:
        """The tool that is first alone in every completion; None where that is not proven."""
        return next(filter(self._before_all, range(len(self._reach))), None)

    def beaten_by(self, tool: int) -> int | None:
        """A tool that stands before this one in every completion; None where there is none."""
        ahead = sorted(self._ahead[tool])
        return min(ahead, key=lambda at: (self._reach[at].worst.eligible, -self._reach[at].worst.value), default=None)

    def out(self, tool: int) -> bool:
        """Whether nothing that this tool answers can matter any longer: another stands before it, or it is first."""
        return bool(self._ahead[tool]) or self._before_all(tool)

    def telling(self, tool: int) -> Flags:
        """Which open answers change their tool's value or gate in some completion, shape (A,)."""
        known = self._telling[tool]
        if known is None:
            known = self._telling[tool] = self._tells(tool)
        return known

    def told(self) -> OpenAnswers:
        """Every open answer, with its proof where it cannot matter."""
        able: list[StakedAnswer] = []
        settled: list[SettledAnswer] = []
        for tool, staked in enumerate(self._answers.staked):
            open_ = np.flatnonzero(self.open(tool)).tolist()
            telling = self.telling(tool) if open_ else np.zeros(0, dtype=np.bool_)
            why = self._why(tool) if open_ else None
            for at in open_:
                if why is not None:
                    settled.append(SettledAnswer(staked[at], *why))
                elif not telling[at]:
                    settled.append(SettledAnswer(staked[at], WhySettled.NO_EFFECT, self._reach[tool]))
                else:
                    able.append(staked[at])
        return OpenAnswers(tuple(able), tuple(settled))

    def _why(self, tool: int) -> tuple[WhySettled, StandReach, str, Stand] | None:
        """Why no answer of the tool can matter."""
        first, by = self.first, self.beaten_by(tool)
        if by is None and first is None:
            return None
        why = WhySettled.OUT_OF_REACH
        if by is None:
            by, why = tool, WhySettled.FIRST_PROVEN
        elif self._reach[tool].best.eligible == NO and self._reach[by].worst.eligible != NO:
            why = WhySettled.GATE_FAILED
        return why, self._reach[tool], self._answers.tools[by], self._reach[by].worst

    def _changed(self, tool: int) -> None:
        reach, self._telling[tool] = self._reached(tool), None
        if reach != self._reach[tool]:
            self._reach[tool] = reach
            self._compare(tool)

    def _compare(self, tool: int) -> None:
        """See who stands before this tool in every completion, and whom it stands before."""
        own = self._reach[tool]
        for at, other in enumerate(self._reach):
            if at != tool:
                (self._ahead[at].add if own.worst.before(other.best) else self._ahead[at].discard)(tool)
                (self._ahead[tool].add if other.worst.before(own.best) else self._ahead[tool].discard)(at)

    def _before_all(self, tool: int) -> bool:
        return all(tool in ahead for at, ahead in enumerate(self._ahead) if at != tool)

    def _supported(self, tool: int) -> tuple[Array, Array]:
        """The support of each requirement at its worst and at its best, (R,) each."""
        arrays = self._answers.arrays[tool]
        return arrays.support(self._low[tool]), arrays.support(self._high[tool])

    def _reached(self, tool: int) -> StandReach:
        worst, best = self._supported(tool)
        return StandReach(self._stand(worst), self._stand(best))

    def _stand(self, support: Array) -> Stand:
        """With every answer known, a must is met or it is not."""
        return Stand(YES if self._meets_musts(support) else NO, self._contest.valuation.value(support))

    def _meets_musts(self, support: Array) -> bool:
        met = reaches(support[self._musts], self._contest.threshold)
        return int(np.count_nonzero(met)) == len(met)

    def _tells(self, tool: int) -> Flags:
        arrays, contest = self._answers.arrays[tool], self._contest
        low, high = self._low[tool], self._high[tool]
        worst, best = self._supported(tool)
        open_rows = best - worst > TOLERANCE
        gate = np.zeros(len(worst), dtype=np.bool_)
        if self._meets_musts(best):  # else the gate is failed, whatever comes
            gate = contest.must & ~reaches(worst, contest.threshold)
        rows = open_rows & (gate | _valued(contest.valuation, open_rows, worst, best))
        found = np.zeros(len(low), dtype=np.bool_)
        found[arrays.answer[arrays.starts[rows & arrays.single]]] = True
        for row in np.flatnonzero(rows & ~arrays.single).tolist():
            found[list(_moving(arrays, row, (low, high), (float(worst[row]), float(best[row]))))] = True
        return found


def _valued(valuation: Valuation, rows: Flags, worst: Array, best: Array) -> Flags:
    """Which of some open rows can change the value, shape (R,)."""
    if isinstance(valuation, CoverageValuation):
        return np.asarray(valuation.counts > 0)
    found = np.zeros(len(rows), dtype=np.bool_)
    if isinstance(valuation, EndToEndValuation):
        found[valuation.telling_rows(np.flatnonzero(rows).tolist(), worst, best)] = True
    return found


def _moving(arrays: AnswerArrays, row: int, answers: tuple[Array, Array], ends: tuple[float, float]) -> Iterator[int]:
    """The open answers that move the support of a row in some completion: both ends of the answers and the support."""
    (low, high), (worst, best) = answers, ends
    for entry in arrays.entries(row):
        at, factor = int(arrays.answer[entry]), float(arrays.factor[entry])
        least, most = low[at] * factor, high[at] * factor
        if most - least <= TOLERANCE:
            continue
        if arrays.needs_all[row]:
            if least < best - TOLERANCE:
                yield at
        elif most > worst + TOLERANCE:
            yield at
