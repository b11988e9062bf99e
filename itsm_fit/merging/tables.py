"""Two people's versions of a table of answers: question by question, and answer by answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from itsm_fit.differences.tables import paired_tables
from itsm_fit.merging.keys import one_text
from itsm_fit.merging.result import MergePlace
from itsm_fit.merging.walk import NOTHING, OPEN, MergeWalk, Three
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Feature, Matrix, Responses

_NO_TABLE = Matrix("", "", "", (), ())


@dataclass(frozen=True, slots=True)
class AnsweredCell:
    """One answer, where it stands, and what goes with it."""

    raw: str
    cell: str
    comment: str = ""


class _Answers(Mapping[str, AnsweredCell]):
    """One tool's answers by the keys of their rows; `over` are those that are other ones than in the column."""

    def __init__(
        self, column: Responses, rows: Mapping[str, int], over: Mapping[str, AnsweredCell] | None = None
    ) -> None:
        self.column, self.rows, self.over = column, rows, over or {}

    def __getitem__(self, key: str) -> AnsweredCell:
        if key in self.over:
            return self.over[key]
        at, comments = self.rows[key], self.column.comments
        return AnsweredCell(self.column.raw[at], self.column.cells[at], comments[at] if comments else "")

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self.rows, *self.over)))

    def __len__(self) -> int:
        return len(self.rows.keys() | self.over.keys())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _Answers) and not self.over and not other.over and self.rows == other.rows:
            if _told(self.column) == _told(other.column):
                return True
            if [*self.rows] == [*other.rows]:
                return False
        return isinstance(other, Mapping) and dict(self) == dict(other)

    def __hash__(self) -> int:
        return hash(len(self))

    def differing(self, other: _Answers) -> list[str]:
        """The rows of both that two columns answer differently."""
        if self.rows == other.rows:
            cells = zip(self.rows.items(), *_told(self.column), *_told(other.column), strict=True)
            return [key for (key, _), *its in cells if its[:3] != its[3:]] if self._in_order else self._slowly(other)
        return self._slowly(other)

    @property
    def _in_order(self) -> bool:
        return [*self.rows.values()] == [*range(len(self.rows))]

    def _slowly(self, other: _Answers) -> list[str]:
        return [key for key in self.rows if key in other.rows and self[key] != other[key]]


def _told(column: Responses) -> tuple[Sequence[str], ...]:
    return column.raw, column.cells, column.comments or ("",) * len(column.raw)


@dataclass(frozen=True, slots=True)
class ToolColumn:
    """One tool's column in a table that two people changed."""

    tool: str
    edition: str
    answers: Mapping[str, AnsweredCell]


@dataclass(frozen=True, slots=True, eq=False)
class AskedRow:
    """A question in its table; two are equal where they ask the same and each tool of both answers the same."""

    feature: Feature
    table: Matrix
    row: int

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AskedRow) or self.feature != other.feature:
            return False
        mine, theirs = self.answers, other.answers
        return all(mine[tool] == theirs[tool] for tool in mine.keys() & theirs.keys())

    def __hash__(self) -> int:
        return hash(self.feature)

    @property
    def answers(self) -> dict[str, str]:
        """What each tool answers."""
        return {text_key(each.tool): each.raw[self.row] for each in self.table.responses}


def tables_by_key(base: Project, side: Project) -> dict[str, Matrix]:
    """The tables of one side, by what those of the base are called of which they are versions, else by their place."""
    found = {key: its for key, (its, _) in paired_tables(side, base).items() if its is not None}
    order = {id(matrix): at for at, matrix in enumerate(side.matrices)}
    return dict(sorted(found.items(), key=lambda pair: order[id(pair[1])]))


def merged_table(walk: MergeWalk, path: MergePlace, versions: Three) -> Any:
    """A table that both have."""
    found = walk.settled(path, versions)
    if found is not OPEN:
        return found
    sides = Three(*(_NO_TABLE if each is NOTHING else each for each in versions))
    rows = [rows_of_table(each) for each in sides]
    asked = walk.items((*path, "features"), Three(*map(_asked, sides, rows)))
    features = {key: row.feature for key, row in asked.items()}
    tools = walk.items((*path, "responses"), Three(*map(_columns, sides, rows)))
    values = {
        name: walk.value((*path, name), sides.of(name)) for name in ("file", "sha256", "sheet", "meanings", "hidden")
    }
    responses = tuple(_column(each, features) for each in tools.values())
    return replace(sides.theirs, **values, features=tuple(features.values()), responses=responses)


def rows_of_table(matrix: Matrix) -> dict[str, int]:
    """The row of each question by its key: what it is known by, with its number where several are."""
    from itsm_fit.importing.plan import rows_of

    return {one_text((key, str(number)) if number else (key,)): at for (key, number), at in rows_of(matrix).items()}


def _asked(matrix: Matrix, rows: Mapping[str, int]) -> dict[str, AskedRow]:
    return {key: AskedRow(matrix.features[at], matrix, at) for key, at in rows.items()}


def _columns(matrix: Matrix, rows: Mapping[str, int]) -> dict[str, ToolColumn]:
    found: dict[str, ToolColumn] = {}
    for column in matrix.responses:
        found.setdefault(text_key(column.tool), ToolColumn(column.tool, column.edition, _Answers(column, rows)))
    return found


def merged_row(walk: MergeWalk, path: MergePlace, versions: Three) -> Any:
    """A question that both ask; what is answered is put together by tool."""
    return replace(versions.theirs, feature=walk.value(path, versions.of("feature")))


def merged_answers(walk: MergeWalk, path: MergePlace, name: str, owners: Three) -> Any:
    """One tool's answers to what either asks; one to a question that only one side has is as it is there."""
    was, own, its = owners.of(name)
    over = {key: own[key] for key in own if key not in its}
    for key in own.differing(its):
        before = was[key] if was is not NOTHING and key in was.rows else NOTHING
        over[key] = walk.value((*path, name, key), Three(before, own[key], its[key]))
    return _Answers(its.column, its.rows, over)


def _column(column: ToolColumn, features: Mapping[str, Feature]) -> Responses:
    answers = column.answers
    if isinstance(answers, _Answers) and not answers.over and [*answers.rows] == [*features]:
        return replace(answers.column, tool=column.tool, edition=column.edition)
    cells = [answers[key] if key in answers else AnsweredCell("", its.id) for key, its in features.items()]
    comments = tuple(each.comment for each in cells)
    return Responses(
        column.tool,
        tuple(each.raw for each in cells),
        tuple(each.cell for each in cells),
        comments if any(comments) else (),
        column.edition,
    )
