"""Asking in rounds: musts first, then what weighs most, and no longer what cannot matter.

Questions are put one requirement after the other, to every tool in turn. A question is spared where, by what is known
when its turn comes, its answer cannot matter (see `settled`); so once the first place is proven all that are left are
spared. An answer that stays unknown was asked for all the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from itsm_fit.certainty.answers import AllAnswers, answers_of
from itsm_fit.certainty.flip import contest_of
from itsm_fit.certainty.search import AnswerContest
from itsm_fit.certainty.settled import OpenAnswers, OpenQuestions
from itsm_fit.importing.questionnaire_form import QuestionLeftOut, WhyNotAsked
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.result import Fit

MOST_ONE_BY_ONE = 5_000
"""Questions that are played through one after the other."""


@dataclass(frozen=True, slots=True)
class SavedQuestions:
    """Of `number` questions (one a tool and answer) how many were `asked`; of these so many in each of the `rounds`."""

    number: int
    rounds: tuple[int, ...]

    @property
    def asked(self) -> int:
        return sum(self.rounds)

    @property
    def saved(self) -> int:
        return self.number - self.asked


def ask_order(contest: AnswerContest) -> list[int]:
    """The rows in the order that settles soonest: musts, then the others, those first that count most for the value."""
    counts = contest.valuation.heaviness()
    return [int(row) for row in np.lexsort((-counts, ~contest.must))]


def saved_one_by_one(fit: Fit) -> SavedQuestions | None:
    """How many questions it would have taken, each put only when the answers before it are in.

    The answers are those of the fit. None where there are more than `MOST_ONE_BY_ONE`: it would take long. Raises
    FitError when there is nothing to compare.
    """
    answers = answers_of(fit)
    contest = contest_of(fit, answers)
    asking = _Asking(contest, answers)
    if asking.number > MOST_ONE_BY_ONE:
        return None
    return SavedQuestions(asking.number, (asking.one_by_one(ask_order(contest)),))


def saved_in_rounds(fit: Fit) -> SavedQuestions:
    """How many questions two questionnaires would have taken: the musts to everyone, the others to who is left."""
    answers = answers_of(fit)
    contest = contest_of(fit, answers)
    asking = _Asking(contest, answers)
    order = ask_order(contest)
    musts = [row for row in order if contest.must[row]]
    others = [row for row in order if not contest.must[row]]
    return SavedQuestions(asking.number, (asking.at_once(musts), asking.at_once(others)))


@dataclass(frozen=True)
class QuestionRound:
    """The ids of one round, those first that settle soonest, and the questions that it leaves out."""

    asked: tuple[str, ...]
    left_out: tuple[QuestionLeftOut, ...]


def musts_round(fit: Fit) -> QuestionRound:
    """The first round: the musts, and the others later."""
    asked = {requirement.id for requirement in fit.requirements if requirement.priority is Priority.MUST}
    return _selected(fit, asked, dict.fromkeys((each.id for each in fit.requirements), WhyNotAsked.LATER))


def open_round(fit: Fit, told: OpenAnswers, tool: str | None = None) -> QuestionRound:
    """What can still change the first place: the open answers of a tool that can matter, without one those of any.

    `told` are the open answers of the fit. Raises KeyError for an unknown tool.
    """
    if tool is not None and tool not in fit.tool_by_name:
        raise KeyError(tool)
    matter = {rid for each in told.can_matter if tool in {None, each.tool} for rid in each.serves}
    open_ = {rid for each in told.settled if tool in {None, each.answer.tool} for rid in each.answer.serves}
    why = {each.id: WhyNotAsked.SETTLED if each.id in open_ else WhyNotAsked.ANSWERED for each in fit.requirements}
    return _selected(fit, matter, why)


def _selected(fit: Fit, asked: AbstractSet[str], why: Mapping[str, WhyNotAsked]) -> QuestionRound:
    ids = fit.support.requirement_ids
    order = [ids[row] for row in ask_order(contest_of(fit, answers_of(fit)))]
    return QuestionRound(
        tuple(rid for rid in order if rid in asked),
        tuple(QuestionLeftOut(each.id, each.text, why[each.id]) for each in fit.requirements if each.id not in asked),
    )


class _Asking:
    """Everything open at first; asking reveals what the tools say."""

    def __init__(self, contest: AnswerContest, answers: AllAnswers) -> None:
        self._answers = answers
        self._open = OpenQuestions(contest, answers)
        self._asked: set[tuple[int, int]] = set()
        self.number = sum(int(arrays.askable.sum()) for arrays in answers.arrays)
        for tool, arrays in enumerate(answers.arrays):
            self._open.forget(tool, arrays.askable)

    def one_by_one(self, order: Sequence[int]) -> int:
        """Put the questions on these rows one after the other; returns how many were put."""
        return sum(
            self._ask(tool, answer) for row in order for tool, answer in self._on(row) if self._wanted(tool, answer)
        )

    def at_once(self, order: Sequence[int]) -> int:
        """Put the questions on these rows that matter now, all at once; returns how many."""
        wanted = dict.fromkeys(each for row in order for each in self._on(row) if self._wanted(*each))
        for tool, arrays in enumerate(self._answers.arrays):
            its = [answer for asked, answer in wanted if asked == tool]
            self._open.reveal(tool, its, arrays.low[its], arrays.high[its])
        self._asked.update(wanted)
        return len(wanted)

    def _on(self, row: int) -> Iterator[tuple[int, int]]:
        for tool, arrays in enumerate(self._answers.arrays):
            for entry in arrays.entries(row):
                yield tool, int(arrays.answer[entry])

    def _wanted(self, tool: int, answer: int) -> bool:
        known = (tool, answer) in self._asked or not self._answers.arrays[tool].askable[answer]
        return not known and not self._open.out(tool) and bool(self._open.telling(tool)[answer])

    def _ask(self, tool: int, answer: int) -> int:
        arrays = self._answers.arrays[tool]
        self._asked.add((tool, answer))
        self._open.reveal(tool, answer, float(arrays.low[answer]), float(arrays.high[answer]))
        return 1
