"""What imported tables will do to a project: which older ones they take the place of, and what changes then."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from itsm_fit.language import WordedEnum
from itsm_fit.model import edits
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Feature, Level, Matrix, Meaning, Responses, with_rows

_SAME_SHARE = 0.5
"""Share of the features that two tables of the same tools must have in common to count as two versions of one."""
_MARKS = re.compile(
    r"(?<![^\W_])(?:(?:19|20)\d\d(?:[-._ ]?\d\d){0,2}|\d\d?[-._ ]\d\d?[-._ ](?:19|20)?\d\d"
    r"|(?:v|ver|version|rev|revision)[-._ ]?\d+(?:\.\d+)*)(?![^\W_])|\(\d+\)",
    re.IGNORECASE,
)
"""What of a file's name changes with each version of it: a date, the number of a version or a copy."""


@dataclass(frozen=True, slots=True)
class PlannedTable:
    """A table to import; `replacing` is the older version whose place it takes, None when it is added.

    `whole` says that it is all that the vendor says now: what it leaves blank is withdrawn. Otherwise those answers of
    the older table stay.
    """

    matrix: Matrix
    replacing: Matrix | None = None
    whole: bool = True

    @property
    def kept(self) -> Matrix | None:
        """The part of the older table that the newer one leaves open and does not withdraw."""
        if self.replacing is None or self.whole:
            return None
        older = self.replacing
        over = rows_of(self.matrix)
        row_of = [over.get(key, -1) for key in rows_of(older)]
        newer = {text_key(its.tool): _words(its, self.matrix) for its in self.matrix.responses}
        nothing = _words(None, self.matrix)
        left = []
        for column in older.responses:
            words = newer.get(text_key(column.tool), nothing)
            raw = tuple("" if words[at] else raw for raw, at in zip(column.raw, row_of, strict=True))
            left.append(replace(column, raw=raw))
        rows = [at for at in range(len(older.features)) if any(column.raw[at] for column in left)]
        return with_rows(replace(older, responses=tuple(left)), rows) if rows else None


def plan(
    project: Project, matrices: Sequence[Matrix], *, keep_older: bool = False, part: bool = False
) -> tuple[PlannedTable, ...]:
    """A step for each table of one file; no older table is replaced twice.

    An older version has the same tool, and either the name of file and sheet, dates and versions apart, or mostly the
    same features. Tables of one file are versions of those of one file: a sheet that no longer has much in common with
    any is a version of its namesake there. With `keep_older` all are added; then the newest answer of each requirement
    wins, and blank ones leave the older answer as it is. A `part` of the questions asked for no more: what it leaves
    open stays too.
    """
    if keep_older:
        return tuple(PlannedTable(matrix) for matrix in matrices)
    free = [matrix for matrix in project.matrices if not matrix.by_hand]
    steps: dict[int, PlannedTable] = {}
    for find in (_namesake, _content, _beside):
        for at, matrix in enumerate(matrices):
            files = {step.replacing.file for step in steps.values() if step.replacing is not None}
            older = find(free, matrix, files) if at not in steps else None
            if older is not None:
                free.remove(older)
                steps[at] = PlannedTable(matrix, older, not part and _stem(older.file) == _stem(matrix.file))
    return tuple(steps.get(at, PlannedTable(matrix)) for at, matrix in enumerate(matrices))


def carry_out(project: Project, steps: Sequence[PlannedTable], on: date) -> Project:
    """The project with all tables taken in; raises EditError when it is no longer as it was.

    Answers that differ from those of an older version stay in the history, replaced on the day given.
    """
    for step in steps:
        project = edits.take_matrix(project, step.matrix, step.replacing, step.kept)
        project = edits.keep_history(project, tuple(_superseded(step, on)))
    return project


def _namesake(free: Sequence[Matrix], matrix: Matrix, _files: Collection[str]) -> Matrix | None:
    """The same sheet of a file of the same name; several vendors may send back files of one name."""
    name = _stem(matrix.file), _stem(matrix.sheet)
    same = [each for each in free if (_stem(each.file), _stem(each.sheet)) == name and _share_a_tool(each, matrix)]
    return max(same, key=lambda each: (each.sheet == matrix.sheet, _common(each, matrix)), default=None)


def _content(free: Sequence[Matrix], matrix: Matrix, _files: Collection[str]) -> Matrix | None:
    """A table of the same tools and mostly the same features."""
    tools = _tools(matrix)
    alike = [each for each in free if _tools(each) == tools and _share_a_tool(each, matrix)]
    best = max(alike, key=lambda each: (_common(each, matrix), _stem(each.file) == _stem(matrix.file)), default=None)
    return best if best is not None and _common(best, matrix) >= _SAME_SHARE else None


def _beside(free: Sequence[Matrix], matrix: Matrix, files: Collection[str]) -> Matrix | None:
    """The same sheet of a file whose other sheets have newer versions here."""
    same = [each for each in free if each.file in files and _stem(each.sheet) == _stem(matrix.sheet)]
    return next((each for each in same if _share_a_tool(each, matrix)), None)


def _stem(name: str) -> str:
    """A name of a file or sheet as versions of it share it: without ending; whole where nothing else is left."""
    bare = name.rsplit(".", 1)[0] if re.search(r"\.[A-Za-z]{2,5}$", name) else name
    return " ".join(re.findall(r"[^\W_]+", without_version(bare).casefold())) or name.casefold()


def without_version(name: str) -> str:
    """A name without dates and numbers of versions and copies."""
    return _MARKS.sub(" ", name)


def _tools(matrix: Matrix) -> set[str]:
    return {text_key(column.tool) for column in matrix.responses}


def _share_a_tool(one: Matrix, other: Matrix) -> bool:
    """Whether both hold answers of a tool, and none of them of different editions of it."""
    first, second = (
        {text_key(column.tool): text_key(column.edition) for column in its.responses} for its in (one, other)
    )
    both = first.keys() & second.keys()
    return bool(both) and not any(first[tool] != second[tool] and first[tool] and second[tool] for tool in both)


def _common(one: Matrix, other: Matrix) -> float:
    """Share of the features of both that the two have in common."""
    first, second = _keys(one.features), _keys(other.features)
    return len(first & second) / max(len(first | second), 1)


def _keys(features: Sequence[Feature]) -> set[str]:
    return set(map(feature_key, features))


def feature_key(feature: Feature) -> str:
    """By what a feature is known again in another version of its table."""
    return text_key(feature.id or feature.text)


class AnswerChangeKind(WordedEnum):
    """How an answer differs from that of the older version."""

    ADDED = "added"
    IMPROVED = "improved"
    WORSE = "worse"
    REWORDED = "reworded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """An answer that differs: raw words before and after, "" where there is none.

    `place` is the cell that tells, `was` that of the answer before, "" where there was none.
    """

    feature: Feature
    tool: str
    before: str
    after: str
    kind: AnswerChangeKind
    place: str
    was: str = ""


def changes_of(step: PlannedTable, levels: Mapping[Level, float]) -> tuple[AnswerChange, ...]:
    """What differs from the older version, in the order of the newer table, withdrawn features last.

    A table that replaces none has no changes. `levels` values the answers, as in the project's settings.
    """
    changes = (_change(before, after, levels) for before, after in _differing(step))
    return tuple(change for change in changes if change is not None)


def _superseded(step: PlannedTable, on: date) -> Iterator[OldAnswer]:
    """The older version's answers that the newer one changes or withdraws."""
    for its, _after in _differing(step):
        if its is not None and its.raw:
            yield OldAnswer(
                its.feature.id,
                its.feature.text,
                its.tool,
                its.raw,
                its.meaning,
                its.comment,
                its.place,
                on.isoformat(),
                step.matrix.file,
            )


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer of a table, at a row of it."""

    matrix: Matrix
    column: Responses
    row: int

    @property
    def feature(self) -> Feature:
        return self.matrix.features[self.row]

    @property
    def tool(self) -> str:
        return self.column.tool

    @property
    def raw(self) -> str:
        return self.column.raw[self.row]

    @property
    def comment(self) -> str:
        return self.column.comments[self.row] if self.column.comments else ""

    @property
    def place(self) -> str:
        return self.matrix.place(self.column.cells[self.row])

    @property
    def meaning(self) -> Meaning:
        return self.matrix.meaning(self.raw)

    def value(self, levels: Mapping[Level, float]) -> float | None:
        """0 to 1; None when it is open."""
        meaning = self.meaning
        return levels.get(meaning) if isinstance(meaning, Level) else meaning


def _differing(step: PlannedTable) -> Iterator[tuple[_Answer | None, _Answer | None]]:
    """The answers before and after whose words or meanings differ, in the order of the newer table.

    None stands for an answer in a row or of a tool that the other table does not have. Whole columns are compared, as
    large tables have far more answers than changes.
    """
    older, newer = step.replacing, step.matrix
    if older is None:
        return
    before, after = rows_of(older), rows_of(newer)
    rows = [(after.get(key, -1), before.get(key, -1)) for key in dict.fromkeys([*after, *before])]
    old = {text_key(column.tool): column for column in older.responses}
    new = {text_key(column.tool): column for column in newer.responses}
    reread = {word for word in older.meanings if older.meaning(word) != newer.meaning(word)}
    found: list[tuple[int, int]] = []
    tools = list(dict.fromkeys([*new, *old]))
    for number, tool in enumerate(tools):
        words = _words(new.get(tool), newer), _words(old.get(tool), older)
        for at, (here, there) in enumerate(rows):
            word = words[0][here]
            if (word != words[1][there] or word in reread) and (word or step.whole):
                found.append((at, number))
    for at, number in sorted(found):
        here, there = rows[at]
        its, was = new.get(tools[number]), old.get(tools[number])
        yield (
            _Answer(older, was, there) if was is not None and there >= 0 else None,
            _Answer(newer, its, here) if its is not None and here >= 0 else None,
        )


def rows_of(matrix: Matrix) -> dict[tuple[str, int], int]:
    """The row of each feature by what it is known by, and its number among features known by the same."""
    seen: Counter[str] = Counter()
    found = {}
    for at, key in enumerate(map(feature_key, matrix.features)):
        found[key, seen[key]] = at
        seen[key] += 1
    return found


def _words(column: Responses | None, matrix: Matrix) -> tuple[str, ...]:
    """The answers of a tool, and a blank one at the end for rows that are not there."""
    return ("",) * (len(matrix.features) + 1) if column is None else (*column.raw, "")


def _change(before: _Answer | None, after: _Answer | None, levels: Mapping[Level, float]) -> AnswerChange | None:
    old, new = before.raw if before else "", after.raw if after else ""
    told = after or before
    if told is None or (old == new and _value(before, levels) == _value(after, levels)):
        return None
    first, last = _value(before, levels), _value(after, levels)
    if not old or not new:
        kind = AnswerChangeKind.WITHDRAWN if old else AnswerChangeKind.ADDED
    elif first is None or last is None or first == last:
        kind = AnswerChangeKind.REWORDED
    else:
        kind = AnswerChangeKind.IMPROVED if last > first else AnswerChangeKind.WORSE
    return AnswerChange(told.feature, told.tool, old, new, kind, told.place, before.place if before and old else "")


def _value(answer: _Answer | None, levels: Mapping[Level, float]) -> float | None:
    return answer.value(levels) if answer is not None and answer.raw else None
