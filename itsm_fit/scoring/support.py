"""Support of every requirement by every tool, from the matrices and the links (§1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr
from itsm_fit.model.editions import belongs, editions_in_force
from itsm_fit.model.project import PARTIAL_FACTOR, Project, Settings
from itsm_fit.model.tool import Level, Matrix, Meaning, Responses
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.catalogue import Catalogue, key_of
from itsm_fit.scoring.figures import Interval, Support, ToolAnswer

UNKNOWN = Interval(0.0, 1.0)

AnswerCell = tuple[int, int, int]
"""Where an answer stands: matrix number, number of the tool's column in it, feature number."""

NEVER_ASKED = -1
"""In place of a tool's column: the table does not ask it."""


def value_of(meaning: Meaning, settings: Settings) -> Interval:
    """The support that an answer states."""
    if isinstance(meaning, Level):
        if meaning is Level.UNKNOWN:
            return UNKNOWN
        value = settings.levels[meaning]
        return Interval(value, value)
    return Interval(float(meaning), float(meaning))


class _Fills:
    """The features of a table that answer a requirement, and the rows they fill; both of shape (such features,)."""

    def __init__(self, answered: Mapping[int, int]) -> None:
        self.answered = answered
        self.features = np.fromiter(answered.keys(), dtype=np.intp, count=len(answered))
        self.rows = np.fromiter(answered.values(), dtype=np.intp, count=len(answered))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A tool's column in one table."""

    number: int
    place: int
    matrix: Matrix
    responses: Responses
    fills: _Fills

    def same_as(self, other: _Sheet) -> bool:
        """Whether it says the very same of the very same requirements."""
        return (
            (self.number, self.place, self.matrix.by_hand) == (other.number, other.place, other.matrix.by_hand)
            and self.responses is other.responses
            and self.fills is other.fills
            and self.matrix.meanings == other.matrix.meanings
            and self.matrix.hidden == other.matrix.hidden
        )


@dataclass(frozen=True, slots=True)
class _Mapped:
    """A link found in its table: a feature that counts for a requirement's row, by `factor`."""

    row: int
    number: int
    feature: int
    factor: float
    needs_all: bool


class FeatureValue(NamedTuple):
    """What one linked feature gives: `value` is what the answer in `cell` states times `factor`.

    A feature that the tool was never asked has -1 for its column.
    """

    cell: AnswerCell
    value: Interval
    factor: float


@dataclass(frozen=True, slots=True)
class Options:
    """What linked features give a requirement: the least of the values if it `needs_all`, else the greatest."""

    needs_all: bool
    values: tuple[FeatureValue, ...]

    @property
    def pick(self) -> Callable[..., Any]:
        """`min` or `max`."""
        return min if self.needs_all else max


@dataclass(frozen=True, slots=True, eq=False)
class ToolSupport:
    """What one tool supports; arrays have shape (requirements,), `cells` (requirements, 3) with -1 where unanswered.

    `options` are behind the support of rows that links answer. `conflicts` are pairs of cells that answer the same
    requirement differently, the one that counts first.
    """

    tool: str
    sheets: tuple[_Sheet, ...]
    low: Array
    high: Array
    cells: NDArray[np.int32]
    options: Mapping[int, Options]
    conflicts: tuple[tuple[AnswerCell, AnswerCell], ...]


class _Answers(Mapping[tuple[str, str], ToolAnswer]):
    """The answers behind a support array, made when asked for: there may be very many."""

    def __init__(self, project: Project, catalogue: Catalogue, columns: Sequence[ToolSupport]) -> None:
        self._project, self._ids = project, catalogue.ids
        self._columns = {column.tool: column for column in columns}

    @cached_property
    def _row(self) -> dict[str, int]:
        return {rid: row for row, rid in enumerate(self._ids)}

    def __getitem__(self, pair: tuple[str, str]) -> ToolAnswer:
        row, column = self._row[pair[0]], self._columns[pair[1]]
        number, place, index = column.cells[row].tolist()
        if number < 0:
            raise KeyError(pair)
        matrix = self._project.matrices[number]
        responses, feature = matrix.responses[place], matrix.features[index]
        raw = responses.raw[index]
        meaning = matrix.meaning(raw)
        return ToolAnswer(
            Interval(float(column.low[row]), float(column.high[row])),
            meaning if isinstance(meaning, Level) and row not in column.options else None,
            matrix.place(responses.cells[index]),
            raw,
            responses.comments[index] if responses.comments else "",
            feature.text or feature.id,
        )

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for tool, column in self._columns.items():
            for row in np.flatnonzero(column.cells[:, 0] >= 0).tolist():
                yield self._ids[row], tool

    def __len__(self) -> int:
        return sum(int((column.cells[:, 0] >= 0).sum()) for column in self._columns.values())


class SupportTable:
    """Gathers the support of a project tool by tool; `issues` names answers that contradict each other.

    `since` is the table of an earlier state: tools whose answers, and what they answer, did not change are taken from
    it as they are.
    """

    def __init__(self, project: Project, catalogue: Catalogue, since: SupportTable | None = None) -> None:
        self._project, self._catalogue = project, catalogue
        self._mapped = _mapped(project, catalogue)
        filled = {id(fills.answered): fills for fills in since.fills} if since else {}
        self.fills: tuple[_Fills, ...] = tuple(
            filled.get(id(answered)) or _Fills(answered) for answered in catalogue.answered
        )
        known = {column.tool: column for column in since.columns} if since and self._values_as(since) else {}
        self.columns: tuple[ToolSupport, ...] = tuple(
            self._column(tool, known.get(tool)) for tool in project.tool_names
        )
        self.support = self._support()

    @property
    def issues(self) -> list[Issue]:
        """One for each answer that contradicts an earlier one, in the order of the files."""
        conflicts = [pair for column in self.columns for pair in column.conflicts]
        return [self._conflict(*pair) for pair in sorted(conflicts)]

    def _values_as(self, since: SupportTable) -> bool:
        """Whether an unchanged answer has the value that it had before."""
        return (
            self._catalogue.demands is since._catalogue.demands
            and self._project.settings.levels == since._project.settings.levels
            and self._mapped == since._mapped
        )

    def _support(self) -> Support:
        shape = len(self._catalogue.demands), len(self.columns)
        low, high = (np.empty(shape, order="F") for _ in range(2))
        for place, column in enumerate(self.columns):
            low[:, place], high[:, place] = column.low, column.high
        answers = _Answers(self._project, self._catalogue, self.columns)
        return Support(self._project.tool_names, self._catalogue.ids, low, high, answers)

    @cached_property
    def _sheets(self) -> dict[str, list[_Sheet]]:
        found: dict[str, list[_Sheet]] = {tool: [] for tool in self._project.tool_names}
        in_force = editions_in_force(self._project)
        for number, (matrix, fills) in enumerate(zip(self._project.matrices, self.fills, strict=True)):
            for place, responses in enumerate(matrix.responses):
                if belongs(responses.edition, responses.tool, in_force):
                    found[responses.tool].append(_Sheet(number, place, matrix, responses, fills))
        return found

    def _column(self, tool: str, before: ToolSupport | None) -> ToolSupport:
        sheets = tuple(self._sheets[tool])
        if before is not None and len(sheets) == len(before.sheets) and all(map(_Sheet.same_as, sheets, before.sheets)):
            return before
        return _ToolReader(tool, sheets, self._project.settings, len(self._catalogue.demands)).read(self._mapped)

    def _conflict(self, counts: AnswerCell, earlier: AnswerCell) -> Issue:
        matrix, responses, index = self._at(counts)
        old, old_responses, old_index = self._at(earlier)
        cell = responses.cells[index]
        row = self._catalogue.answered[counts[0]][index]
        return Issue(
            Severity.WARNING,
            matrix.file,
            f"{matrix.sheet}!{cell}" if matrix.sheet else cell,
            tr(
                "{tool} answers {requirement} twice: “{answer}” here, “{other}” in {place}. {which} counts; keep the "
                "right one.",
                tool=responses.tool,
                requirement=self._catalogue.demands[row].id,
                answer=responses.raw[index],
                other=old_responses.raw[old_index],
                place=old.place(old_responses.cells[old_index]),
                which=self._which(counts, earlier),
            ),
        )

    def _which(self, counts: AnswerCell, earlier: AnswerCell) -> str:
        """Which of two answers counts."""
        first, second = (its.cells[at] in matrix.hidden for matrix, its, at in map(self._at, (counts, earlier)))
        return tr("The visible one") if second and not first else tr("The one given last")

    def _at(self, cell: AnswerCell) -> tuple[Matrix, Responses, int]:
        matrix = self._project.matrices[cell[0]]
        return matrix, matrix.responses[cell[1]], cell[2]


class _ToolReader:
    """Reads the columns of one tool."""

    def __init__(self, tool: str, sheets: tuple[_Sheet, ...], settings: Settings, size: int) -> None:
        self._tool, self._sheets = tool, sheets
        self._values = [_stated(sheet, settings) for sheet in sheets]
        self._low, self._high = np.zeros(size), np.ones(size)
        self._cells = np.full((size, 3), -1, dtype=np.int32)

    def read(self, mapped: Sequence[_Mapped]) -> ToolSupport:
        conflicts = self._direct()
        options = self._options(self._shown(mapped))
        for row, its in options.items():
            self._low[row] = its.pick(each.value.low for each in its.values)
            self._high[row] = its.pick(each.value.high for each in its.values)
            asked = [each for each in its.values if each.cell[1] != NEVER_ASKED]
            if asked:
                self._cells[row] = its.pick(asked, key=lambda each: each.value).cell
        return ToolSupport(self._tool, self._sheets, self._low, self._high, self._cells, options, conflicts)

    def _direct(self) -> tuple[tuple[AnswerCell, AnswerCell], ...]:
        """Take the rows that answer a requirement: of several the last given wins, blank and hidden ones aside."""
        if not self._sheets:
            return ()
        rows, values, cells, shown = [], [], [], []
        for sheet, its in zip(self._sheets, self._values, strict=True):
            given = its.given[sheet.fills.features]
            features = sheet.fills.features[given]
            rows.append(sheet.fills.rows[given])
            values.append(its.values[features])
            cells.append(np.empty((len(features), 3), dtype=np.int32))
            cells[-1][:] = sheet.number, sheet.place, 0
            cells[-1][:, 2] = features
            shown.append(~its.hidden[features])
        row, value, cell = np.concatenate(rows), np.concatenate(values), np.concatenate(cells)
        order = np.lexsort((np.concatenate(shown), row))
        row, value, cell = row[order], value[order], cell[order]
        last = np.append(row[1:] != row[:-1], np.ones(min(len(row), 1), dtype=np.bool_))
        self._low[row[last]], self._high[row[last]] = value[last].T
        self._cells[row[last]] = cell[last]
        again = np.flatnonzero(~last)
        differ = again[(value[again] != value[again + 1]).any(axis=1)]
        by_hand = {sheet.number for sheet in self._sheets if sheet.matrix.by_hand}
        pairs = [(_cell(cell[at + 1]), _cell(cell[at])) for at in differ.tolist()]
        return tuple((later, earlier) for later, earlier in pairs if later[0] not in by_hand)

    def _shown(self, mapped: Sequence[_Mapped]) -> Sequence[_Mapped]:
        """The links without those to hidden answers of requirements that visible ones are linked to."""
        hidden = {
            (sheet.number, feature)
            for sheet, its in zip(self._sheets, self._values, strict=True)
            for feature in np.flatnonzero(its.hidden).tolist()
        }
        if not hidden:
            return mapped
        own = {sheet.number for sheet in self._sheets}
        seen = {its.row for its in mapped if its.number in own and (its.number, its.feature) not in hidden}
        return [its for its in mapped if its.row not in seen or (its.number, its.feature) not in hidden]

    def _options(self, mapped: Sequence[_Mapped]) -> Mapping[int, Options]:
        """What mapped features give, where there is no direct answer.

        Of those that the tool was never asked *any* takes no notice, and to *all* they are unknown.
        """
        found: dict[int, Options] = {}
        for link in mapped:
            if self._cells[link.row, 0] >= 0:
                continue
            values: list[FeatureValue] = []
            for sheet, its in zip(self._sheets, self._values, strict=True):
                if sheet.number == link.number:
                    low, high = (its.values[link.feature] * link.factor).tolist()
                    cell = sheet.number, sheet.place, link.feature
                    values.append(FeatureValue(cell, Interval(low, high), link.factor))
            if not values and link.needs_all:
                never = link.number, NEVER_ASKED, link.feature
                values.append(FeatureValue(never, Interval(0.0, link.factor), link.factor))
            if values:
                before = found.get(link.row, Options(link.needs_all, ()))
                found[link.row] = Options(link.needs_all, (*before.values, *values))
        return found


@dataclass(frozen=True, slots=True, eq=False)
class _Stated:
    """What a column says: both ends of each answer's support, shape (features, 2); which are given, which hidden."""

    values: Array
    given: Flags
    hidden: Flags


def _stated(sheet: _Sheet, settings: Settings) -> _Stated:
    """A word without a meaning, and a blank, are unknown."""
    meanings = sheet.matrix.meanings
    stated = [value_of(meaning, settings) for meaning in meanings.values()]
    no_word, blank = len(stated), len(stated) + 1
    code = defaultdict(lambda: no_word, {raw: place for place, raw in enumerate(meanings)})
    code[""] = blank
    raws = sheet.responses.raw
    codes = np.fromiter(map(code.__getitem__, raws), np.intp, count=len(raws))
    values = np.array([*stated, UNKNOWN, UNKNOWN], dtype=np.float64)[codes]
    return _Stated(values, codes != blank, _hidden(sheet))


def _hidden(sheet: _Sheet) -> Flags:
    """Which answers of a column the file does not show."""
    cells, hidden = sheet.responses.cells, sheet.matrix.hidden
    if not hidden:
        return np.zeros(len(cells), dtype=np.bool_)
    return np.fromiter(map(hidden.__contains__, cells), np.bool_, count=len(cells))


def _cell(numbers: NDArray[np.int32]) -> AnswerCell:
    number, place, feature = numbers.tolist()
    return number, place, feature


def _mapped(project: Project, catalogue: Catalogue) -> tuple[_Mapped, ...]:
    """Every link whose requirement and feature there are."""
    if not project.links:
        return ()
    places = _feature_places(project.matrices)
    all_of = {key_of(requirement) for requirement in project.all_of}
    found = []
    for link in project.links:
        key = key_of(link.requirement)
        row, place = catalogue.row.get(key), places.get(link.feature)
        if row is not None and place is not None:
            found.append(_Mapped(row, *place, PARTIAL_FACTOR if link.partial else 1.0, key in all_of))
    return tuple(found)


def _feature_places(matrices: tuple[Matrix, ...]) -> dict[str, tuple[int, int]]:
    return {
        matrix.place(matrix.responses[0].cells[index]): (number, index)
        for number, matrix in enumerate(matrices)
        if matrix.responses
        for index in range(len(matrix.features))
    }
