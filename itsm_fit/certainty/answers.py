"""Every answer of every tool as arrays: what it gives each requirement, and what it would give otherwise.

An answer is one cell of a table: a feature that is linked to four requirements answers all of them. Where no table of a
tool asks for a requirement that no feature answers either, the missing answer is one too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

import numpy as np

from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.tool import Level
from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.support import NEVER_ASKED, AnswerCell, ToolSupport


@dataclass(frozen=True, slots=True)
class StakedAnswer:
    """One answer: whose, the ids of the requirements that hang on it (never none), and where it stands.

    `place` is ``file!sheet!cell``, "" where no table of the tool asks for it; `raw` is what is written there. An answer
    that is not `known` is unknown. `linked` says that it counts by way of links.
    """

    tool: str
    serves: tuple[str, ...]
    place: str
    raw: str
    known: bool
    linked: bool

    @property
    def requirement(self) -> str:
        """The first of those it serves."""
        return self.serves[0]


@dataclass(frozen=True, eq=False)
class AnswerArrays:
    """The A answers of one tool, and how they make its support of R requirements.

    `low` and `high` (A,) are what an answer states: both the same, or 0 and 1 where it is unknown. Entry e of E says
    that `answer[e]` counts for the requirement `row[e]` by `factor[e]`; entries are sorted by row, and every row has
    one. A row takes the greatest of its entries, the least where it `needs_all` (R,). Answers that nobody was asked
    for, and that stay unknown, are not `askable` (A,).
    """

    low: Array
    high: Array
    row: Indices
    answer: Indices
    factor: Array
    needs_all: Flags
    askable: Flags

    def __post_init__(self) -> None:
        starts = np.flatnonzero(np.diff(self.row, prepend=-1))
        object.__setattr__(self, "starts", starts)
        object.__setattr__(self, "single", np.diff(starts, append=len(self.row)) == 1)

    starts: Indices = None  # type: ignore[assignment]  # made after the others
    """The first entry of each row, shape (R,)."""
    single: Flags = None  # type: ignore[assignment]
    """Whether a row has one entry only, shape (R,)."""

    @cached_property
    def known(self) -> Flags:
        """Which answers are no longer open, shape (A,)."""
        return np.asarray(self.high - self.low <= TOLERANCE)

    def support(self, values: Array) -> Array:
        """Support of each requirement, shape (R,), for what the answers state, shape (A,)."""
        given = values[self.answer] * self.factor
        if len(self.starts) == len(self.row):
            return given
        most = np.maximum.reduceat(given, self.starts)
        return np.where(self.needs_all, np.minimum.reduceat(given, self.starts), most)

    def entries(self, row: int) -> range:
        """The entries of a row."""
        end = int(self.starts[row + 1]) if row + 1 < len(self.starts) else len(self.row)
        return range(int(self.starts[row]), end)


@dataclass(frozen=True, eq=False)
class AllAnswers:
    """The answers of each tool, in the order of the fit's ranking: `staked[t][a]` tells what `arrays[t]` numbers."""

    tools: tuple[str, ...]
    arrays: tuple[AnswerArrays, ...]
    staked: tuple[Sequence[StakedAnswer], ...]


def answers_of(fit: Fit) -> AllAnswers:
    """Every answer of a fit. Raises ValueError for a fit that does not hold what it was made of."""
    if fit.workings is None:
        raise ValueError("The fit does not hold what it was made of.")
    columns = {column.tool: column for column in fit.workings.basis.table.columns}
    gathered = [_gathered(fit, columns[tool.name]) for tool in fit.tools]
    return AllAnswers(
        tuple(tool.name for tool in fit.tools),
        tuple(arrays for arrays, _ in gathered),
        tuple(staked for _, staked in gathered),
    )


def _gathered(fit: Fit, column: ToolSupport) -> tuple[AnswerArrays, Sequence[StakedAnswer]]:
    if not column.options:
        rows = np.arange(len(column.low))
        alike = np.ones(len(rows))
        flags = alike > 0
        arrays = AnswerArrays(column.low, column.high, rows, rows, alike, ~flags, flags)
        return arrays, _Staked(fit, column, arrays, [None] * len(rows))
    number: dict[AnswerCell | int, int] = {}
    low: list[float] = []
    high: list[float] = []
    row_of: list[int] = []
    answer_of: list[int] = []
    factor_of: list[float] = []
    needs_all = np.zeros(len(column.low), dtype=np.bool_)
    lows, highs, cells = column.low.tolist(), column.high.tolist(), column.cells.tolist()
    for row, (least, most, cell) in enumerate(zip(lows, highs, cells, strict=True)):
        options = column.options.get(row)
        entries: list[tuple[AnswerCell | int, float, float, float]] = [
            (tuple(cell) if cell[0] >= 0 else row, least, most, 1.0)
        ]
        if options is not None:
            needs_all[row] = options.needs_all
            entries = [
                (each.cell, each.value.low / each.factor, each.value.high / each.factor, each.factor)
                for each in options.values
            ]
        for source, own_low, own_high, factor in entries:
            at = number.setdefault(source, len(number))
            if at == len(low):
                low.append(own_low)
                high.append(own_high)
            row_of.append(row)
            answer_of.append(at)
            factor_of.append(factor)
    arrays = AnswerArrays(
        np.array(low),
        np.array(high),
        np.array(row_of, dtype=np.intp),
        np.array(answer_of, dtype=np.intp),
        np.array(factor_of),
        needs_all,
        np.array([isinstance(source, int) or source[1] != NEVER_ASKED for source in number], dtype=np.bool_),
    )
    return arrays, _Staked(fit, column, arrays, list(number))


class _Staked(Sequence[StakedAnswer]):
    """The answers of one tool, made when asked for: there may be very many. `sources` None: as the row's cell tells."""

    def __init__(
        self, fit: Fit, column: ToolSupport, arrays: AnswerArrays, sources: Sequence[AnswerCell | int | None]
    ) -> None:
        self._fit, self._column, self._arrays, self._sources = fit, column, arrays, sources

    @overload
    def __getitem__(self, at: int) -> StakedAnswer: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[StakedAnswer]: ...

    def __getitem__(self, at: int | slice) -> StakedAnswer | Sequence[StakedAnswer]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        rows = self._rows[at]
        source = self._sources[at]
        if source is None or isinstance(source, int):
            cell = self._column.cells[rows[0]].tolist()
            source = tuple(cell) if cell[0] >= 0 else self._blank(rows[0])
        ids = self._fit.support.requirement_ids
        return StakedAnswer(
            self._column.tool,
            tuple(dict.fromkeys(ids[row] for row in rows)),
            *_written(self._fit.project, source),
            bool(self._arrays.known[at]),
            any(row in self._column.options for row in rows),
        )

    def __len__(self) -> int:
        return len(self._sources)

    @cached_property
    def _rows(self) -> list[list[int]]:
        """The rows that hang on each answer."""
        found: list[list[int]] = [[] for _ in self._sources]
        for row, at in zip(self._arrays.row.tolist(), self._arrays.answer.tolist(), strict=True):
            found[at].append(row)
        return found

    def _blank(self, row: int) -> AnswerCell | int:
        """Where the answer to a row would stand; the row itself where no table asks for it."""
        for sheet in reversed(self._column.sheets):
            at = np.flatnonzero(sheet.fills.rows == row)
            if len(at):
                return sheet.number, sheet.place, int(sheet.fills.features[at[-1]])
        return row


def _written(project: Project, source: AnswerCell | int) -> tuple[str, str]:
    """Where an answer stands, and what is written there."""
    if isinstance(source, int) or source[1] == NEVER_ASKED:
        return "", ""
    matrix, column, feature = project.matrices[source[0]], source[1], source[2]
    responses = matrix.responses[column]
    return matrix.place(responses.cells[feature]), responses.raw[feature]


@dataclass(frozen=True, slots=True)
class OtherAnswer:
    """An answer taken for another than it is: one that is known counts as none, an unknown one as its worst or best."""

    answer: StakedAnswer
    best: bool = False

    @property
    def fails(self) -> bool:
        """Whether a known answer does not hold."""
        return self.answer.known

    def change(self, project: Project) -> ScenarioChange:
        """The same as a change of What if."""
        level = Level.NATIVE if self.best else Level.NONE
        value: str | float = level.value
        wanted = project.settings.levels[level] if self.fails else float(self.best)
        if project.settings.levels[level] != wanted:
            value = wanted
        if self.answer.linked:
            return ScenarioChange(ChangeKind.FEATURE, (self.answer.tool, self.answer.place), value)
        return ScenarioChange(ChangeKind.ANSWER, (self.answer.tool, self.answer.requirement), value)


def replayed(project: Project, others: Sequence[OtherAnswer]) -> Iterator[ScenarioChange]:
    """The changes of What if that make a project's answers these others."""
    return (other.change(project) for other in others)
