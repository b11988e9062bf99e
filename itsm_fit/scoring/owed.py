"""Answers that vendors still owe, drawn once each: how a draw becomes support of everything that hangs on it (§10).

An answer is one cell of a table. A feature that is linked to four requirements answers all of them with one draw, and a
requirement that needs any or all of several features takes the greatest or least of theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.robustness import Sampler
from itsm_fit.scoring.support import NEVER_ASKED, AnswerCell, Options, ToolSupport

SupportPlace = tuple[int, int]
"""A row and a column of the support table: a requirement and a tool."""


class OwedAnswer(NamedTuple):
    """One answer owed: whose it is, and the ids of the requirements that hang on it, never none.

    `source` is where it stands or would stand, ``file!sheet!cell``; "" where no table of the tool asks for it.
    """

    tool: str
    serves: tuple[str, ...]
    source: str = ""

    @property
    def requirement(self) -> str:
        """The first of those it serves."""
        return self.serves[0]


class _Mixed(NamedTuple):
    """Uncertain support number `at` that several answers make, or one beside a sure `bound`; `answers` are indices."""

    at: int
    needs_all: bool
    bound: float
    ends: Interval
    answers: tuple[int, ...]
    values: tuple[Interval, ...]

    def fractions(self, drawn: Array) -> Array:
        """Where the support lies in its interval, 0 to 1, for each draw of all answers, shape (n,)."""
        least = np.array([value.low for value in self.values])
        width = np.array([value.width for value in self.values])
        stated = least + width * drawn[:, self.answers]
        reduce = np.minimum if self.needs_all else np.maximum
        support = reduce(reduce.reduce(stated, axis=1), self.bound)
        return np.asarray(np.clip((support - self.ends.low) / self.ends.width, 0.0, 1.0))


class OwedAnswers:
    """The A answers `asked` behind K uncertain supports, `pairs`, in the order in which these name them.

    Raises ValueError for a fit that does not hold what it was made of.
    """

    def __init__(self, fit: Fit, pairs: Sequence[SupportPlace]) -> None:
        if fit.workings is None:
            raise ValueError("The fit does not hold what it was made of.")
        self._columns = fit.workings.basis.table.columns
        self._blanks: dict[int, NDArray[np.int32]] = {}
        self._numbers: dict[tuple[int, AnswerCell | int], int] = {}
        serves: dict[int, dict[str, None]] = {}
        self._single = np.full(len(pairs), -1, dtype=np.intp)
        self._mixed: list[_Mixed] = []
        for at, (row, column) in enumerate(pairs):
            for answer in self._behind(at, row, column):
                serves.setdefault(answer, {})[fit.support.requirement_ids[row]] = None
        self.asked = tuple(
            OwedAnswer(self._columns[column].tool, tuple(serves[answer]), _place(fit, source))
            for answer, (column, source) in enumerate(self._numbers)
        )

    def _behind(self, at: int, row: int, number: int) -> tuple[int, ...]:
        """Note the answers behind a support, and how they make it."""
        column = self._columns[number]
        options = column.options.get(row)
        if options is None:
            self._single[at] = self._number(number, self._cell(column, number, row))
            return (int(self._single[at]),)
        ends = Interval(float(column.low[row]), float(column.high[row]))
        telling = [each for each in options.values if _tells(each.value, ends, options)]
        answers = tuple(self._number(number, cell) for cell, _, _ in telling)
        values = tuple(each.value for each in telling)
        if len(values) == 1 and values[0] == ends:
            self._single[at] = answers[0]
        else:
            bound = ends.high if options.needs_all else ends.low
            self._mixed.append(_Mixed(at, options.needs_all, bound, ends, answers, values))
        return answers

    def _number(self, column: int, source: AnswerCell | int) -> int:
        return self._numbers.setdefault((column, source), len(self._numbers))

    def _cell(self, column: ToolSupport, number: int, row: int) -> AnswerCell | int:
        """Where the answer stands, or would stand; the requirement itself where no table asks for it."""
        matrix, place, feature = column.cells[row].tolist()
        if matrix >= 0:
            return matrix, place, feature
        if number not in self._blanks:
            self._blanks[number] = _asking(column)
        asking: AnswerCell = tuple(self._blanks[number][row].tolist())
        return asking if asking[0] >= 0 else row

    @property
    def adds_up(self) -> bool:
        """Whether each support moves in a straight line with one answer."""
        return not self._mixed

    def summed(self, by_pair: Array) -> Array:
        """What moves with the supports, shape (K, …), as it moves with the answers, (A, …); only where it `adds_up`."""
        found = np.zeros((len(self.asked), *by_pair.shape[1:]))
        np.add.at(found, self._single, by_pair)
        return found

    def fractions(self, drawn: Array) -> Array:
        """Where each support lies in its interval, shape (n, K), for answers drawn from 0 to 1, shape (n, A)."""
        found = drawn[:, self._single]
        for mixed in self._mixed:
            found[:, mixed.at] = mixed.fractions(drawn)
        return found


def _asking(column: ToolSupport) -> NDArray[np.int32]:
    """Where each requirement would be answered, shape (requirements, 3); -1 where no table of the tool asks for it."""
    found = np.full_like(column.cells, -1)
    for sheet in column.sheets:
        found[sheet.fills.rows, :2] = sheet.number, sheet.place
        found[sheet.fills.rows, 2] = sheet.fills.features
    return found


def _place(fit: Fit, source: AnswerCell | int) -> str:
    if isinstance(source, int):
        return ""
    matrix, column, feature = fit.project.matrices[source[0]], source[1], source[2]
    return "" if column == NEVER_ASKED else matrix.place(matrix.responses[column].cells[feature])


def _tells(value: Interval, ends: Interval, options: Options) -> bool:
    """Whether an uncertain option can move the support that all together give."""
    if value.width <= TOLERANCE:
        return False
    return value.low < ends.high - TOLERANCE if options.needs_all else value.high > ends.low + TOLERANCE


@dataclass(frozen=True)
class Spread:
    """A sampler of uncertain supports, fed with draws of the answers behind them; see `robustness.Sampler`."""

    by_support: Sampler
    owed: OwedAnswers

    @property
    def tools(self) -> int:
        return self.by_support.tools

    @property
    def answers(self) -> int:
        return len(self.owed.asked)

    @property
    def at_once(self) -> int:
        return self.by_support.at_once

    def values(self, weights: Array, answers: Array) -> Array:
        return self.by_support.values(weights, self.owed.fractions(answers))

    def under(self, weights: Array) -> Callable[[Array], Array]:
        values = self.by_support.under(weights)
        return lambda answers: values(self.owed.fractions(answers))
