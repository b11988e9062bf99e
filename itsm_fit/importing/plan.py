"""What imported tables will do to a project: which older ones they take the place of, and what changes then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from itsm_fit.model import edits
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Feature, Level, Matrix, Meaning, Responses

_SAME_SHARE = 0.5
"""Share of the features that two tables of the same tools must have in common to count as two versions of one."""


@dataclass(frozen=True, slots=True)
class Step:
    """A table to import; `replacing` is the older version whose place it takes, None when it is added."""

    matrix: Matrix
    replacing: Matrix | None = None


def plan(project: Project, matrices: Sequence[Matrix], *, keep_older: bool = False) -> tuple[Step, ...]:
    """A step for each table; no older table is replaced twice.

    With `keep_older` all are added; then the newest answer of each requirement wins, and blank ones leave the older
    answer as it is.
    """
    if keep_older:
        return tuple(Step(matrix) for matrix in matrices)
    free = [matrix for matrix in project.matrices if not matrix.by_hand]
    steps = []
    for matrix in matrices:
        older = _older(free, matrix)
        if older is not None:
            free.remove(older)
        steps.append(Step(matrix, older))
    return tuple(steps)


def carry_out(project: Project, steps: Sequence[Step], on: date) -> Project:
    """The project with all tables taken in; raises EditError when it is no longer as it was.

    Answers that differ from those of an older version stay in the history, replaced on the day given.
    """
    for step in steps:
        project = edits.take_matrix(project, step.matrix, step.replacing)
        project = edits.keep_history(project, tuple(_superseded(step, on)))
    return project


def _older(candidates: Sequence[Matrix], matrix: Matrix) -> Matrix | None:
    """The same sheet of a file of the same name, else a table of the same tools and mostly the same features.

    Tables that have no tool in common are no versions of one: several vendors send back files of the same name.
    """
    tools = {column.tool for column in matrix.responses}
    same = [
        each
        for each in candidates
        if (each.file, each.sheet) == (matrix.file, matrix.sheet) and any(its.tool in tools for its in each.responses)
    ]
    if same:
        return max(same, key=lambda each: _common(each, matrix))
    alike = [each for each in candidates if {column.tool for column in each.responses} == tools]
    best = max(alike, key=lambda each: _common(each, matrix), default=None)
    return best if best is not None and _common(best, matrix) >= _SAME_SHARE else None


def _common(one: Matrix, other: Matrix) -> float:
    """Share of the features of both that the two have in common."""
    first, second = _keys(one.features), _keys(other.features)
    return len(first & second) / max(len(first | second), 1)


def _keys(features: Sequence[Feature]) -> set[str]:
    return set(map(feature_key, features))


def feature_key(feature: Feature) -> str:
    """By what a feature is known again in another version of its table."""
    return " ".join((feature.id or feature.text).split()).casefold()


class Kind(StrEnum):
    """How an answer differs from that of the older version."""

    ADDED = "added"
    IMPROVED = "improved"
    WORSE = "worse"
    REWORDED = "reworded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Change:
    """An answer that differs: raw words before and after, "" where there is none; `place` is the cell that tells."""

    feature: Feature
    tool: str
    before: str
    after: str
    kind: Kind
    place: str


def changes_of(step: Step, levels: Mapping[Level, float]) -> tuple[Change, ...]:
    """What differs from the older version, in the order of the newer table, withdrawn features last.

    A table that replaces none has no changes. `levels` values the answers, as in the project's settings.
    """
    if step.replacing is None:
        return ()
    changes = (_change(before, after, levels) for before, after in _differing(step.replacing, step.matrix))
    return tuple(change for change in changes if change is not None)


def _superseded(step: Step, on: date) -> Iterator[OldAnswer]:
    """The older version's answers that the newer one changes or withdraws."""
    if step.replacing is None:
        return
    for its, _after in _differing(step.replacing, step.matrix):
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


def _differing(older: Matrix, newer: Matrix) -> Iterator[tuple[_Answer | None, _Answer | None]]:
    """The answers before and after whose words or meanings differ, in the order of the newer table.

    None stands for an answer in a row or of a tool that the other table does not have. Whole columns are compared, as
    large tables have far more answers than changes.
    """
    before, after = _rows(older), _rows(newer)
    rows = [(after.get(key, -1), before.get(key, -1)) for key in dict.fromkeys([*after, *before])]
    old = {column.tool: column for column in older.responses}
    new = {column.tool: column for column in newer.responses}
    reread = {word for word in older.meanings if older.meaning(word) != newer.meaning(word)}
    found: list[tuple[int, int]] = []
    tools = list(dict.fromkeys([*new, *old]))
    for number, tool in enumerate(tools):
        words = _words(new.get(tool), newer), _words(old.get(tool), older)
        for at, (here, there) in enumerate(rows):
            word = words[0][here]
            if word != words[1][there] or word in reread:
                found.append((at, number))
    for at, number in sorted(found):
        here, there = rows[at]
        its, was = new.get(tools[number]), old.get(tools[number])
        yield (
            _Answer(older, was, there) if was is not None and there >= 0 else None,
            _Answer(newer, its, here) if its is not None and here >= 0 else None,
        )


def _rows(matrix: Matrix) -> dict[tuple[str, int], int]:
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


def _change(before: _Answer | None, after: _Answer | None, levels: Mapping[Level, float]) -> Change | None:
    old, new = before.raw if before else "", after.raw if after else ""
    told = after or before
    if told is None or (old == new and _value(before, levels) == _value(after, levels)):
        return None
    first, last = _value(before, levels), _value(after, levels)
    if not old or not new:
        kind = Kind.WITHDRAWN if old else Kind.ADDED
    elif first is None or last is None or first == last:
        kind = Kind.REWORDED
    else:
        kind = Kind.IMPROVED if last > first else Kind.WORSE
    return Change(told.feature, told.tool, old, new, kind, told.place)


def _value(answer: _Answer | None, levels: Mapping[Level, float]) -> float | None:
    return answer.value(levels) if answer is not None and answer.raw else None
