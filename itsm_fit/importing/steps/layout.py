"""Which row heads a table of steps and what its columns hold: found by what stands in them, then by their headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np

from itsm_fit.importing.grid import ANSWERISH, BLANK, CODE, DATE, FIGURES, NUMBER, Grid
from itsm_fit.importing.layout import Evidence
from itsm_fit.importing.steps.cells import NextSteps, StepNames, listed, next_steps, share_of
from itsm_fit.importing.steps.fields import BRANCHINGS, KIND_WORDS, VISIO, StepField, heading_says
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.model.process import EventKind, NodeKind

_SCOUTED: Final = 20
"""Rows among which the headings must stand."""
_LOOKED_AT: Final = 400
"""Rows by which the columns are told apart."""
_LEAST: Final = 2
"""Steps that make a process, and cells of a row of headings."""
_MOST_TABLES: Final = 60
"""Rows of one sheet that are tried as headings of a table below another one."""
_GLANCED_AT: Final = 8
"""Rows by which it is told whether a row may head a table of steps at all."""
_WORDS_OF: Final = re.compile(r"[\n;|,:(]")
ENOUGH: Final = 6.5
"""Points that a reading needs to count as a table of steps."""
_SURE: Final = 9.0
_MOSTLY: Final = 0.75
_FIGURED, _TYPED = 0.6, 0.4
"""Shares of cells that are figures, or kinds of steps, in columns of these."""
_SINGLE: Final = frozenset(set(StepField) - {StepField.NEXT, StepField.NOTE, StepField.SKIPPED})
_NUMBERS: Final = (StepField.TOUCH, StepField.BY_HAND, StepField.WAIT)
_KIND_NAMES: Final = frozenset(kind.value for kind in NodeKind)
_EVENT_NAMES: Final = frozenset(kind.value for kind in EventKind)


@dataclass(frozen=True)
class StepLayout:
    """One reading of one sheet: its heading row, the last row that may hold a step, and what each column holds.

    `falls_through` says that a row which names nothing leads to the row below. What stands from row `begin` to row
    `end` (None: to the end of the sheet) and is no part of it, it leaves out. Rows and columns count from 0.
    """

    sheet: str
    top: int
    last: int
    fields: Mapping[int, StepField]
    falls_through: bool = False
    evidence: tuple[Evidence, ...] = ()
    begin: int = 0
    end: int | None = None

    @property
    def score(self) -> float:
        """How well the evidence speaks for this reading."""
        return sum(item.points for item in self.evidence)

    @property
    def is_sure(self) -> bool:
        return self.score >= _SURE

    def column(self, field: StepField) -> int | None:
        """The first column that holds a field."""
        return next((at for at, its in self.fields.items() if its is field), None)

    def columns(self, field: StepField) -> list[int]:
        """All columns that hold a field."""
        return [at for at, its in sorted(self.fields.items()) if its is field]

    def with_field(self, column: int, field: StepField) -> StepLayout:
        """The layout with another field for one column; a field that only one can hold leaves the one that had it."""
        fields = {
            at: StepField.NOTE if its is field and field in _SINGLE and at != column else its
            for at, its in self.fields.items()
        }
        return replace(self, fields={**fields, column: field})


def layouts_of(grid: Grid, *, without_next: bool = False) -> tuple[StepLayout, ...]:
    """The tables of steps on a sheet, from the top; none where nothing speaks for one.

    Several stand below each other where headings behind a blank row, below a title, or the same ones again begin a
    table of its own. Headings that are only repeated, as on printed pages, leave it one: its rows name each other.
    `without_next` takes rows in their order as well, where no column says what follows.
    """
    found: list[StepLayout] = []
    stop = grid.height - 1
    for start in reversed((-1, *_later_headings(grid))):
        below = found[0] if found else None
        alone = _likeliest(grid, start, stop, without_next=without_next)
        if below is not None and (alone is None or _refer(grid, alone, below)):
            whole = _likeliest(grid, start, below.last, without_next=without_next)
            if whole is not None and same_texts(grid, whole.top, below.top):
                found, alone = found[1:], whole
        if alone is not None:
            found.insert(0, alone)
            stop = _last_before(grid, max(start, alone.top))
    ends = [*(its.last for its in found[:-1]), None]
    begins = [0, *(its.last + 1 for its in found[:-1])]
    return tuple(replace(its, begin=begin, end=end) for its, begin, end in zip(found, begins, ends, strict=bool(found)))


def marked_layout(grid: Grid) -> StepLayout:
    """Where a person begins who says that a sheet is a table of steps: the likeliest columns, however unlikely."""
    stop = grid.height - 1
    tops = list(_heading_rows(grid, 0, stop)) or [0]
    return max((_Head(grid, top, stop).anyhow() for top in tops), key=lambda its: its.score)


def same_texts(grid: Grid, one: int, other: int) -> bool:
    """Whether two rows say the same, as headings do that are repeated on each page."""
    return all(normal(grid.text(one, at)) == normal(grid.text(other, at)) for at in range(grid.width))


def _likeliest(grid: Grid, start: int, stop: int, *, without_next: bool) -> StepLayout | None:
    """The best table that a row heads, or, with -1, one of the first rows."""
    best: StepLayout | None = None
    for top in _heading_rows(grid, 0, stop) if start < 0 else (start,):
        found = _Head(grid, top, stop).layout(without_next=without_next)
        if found is not None and (best is None or found.score > best.score + 1e-9):
            best = found
    return best if best is not None and best.score >= ENOUGH else None


def _later_headings(grid: Grid) -> list[int]:
    """Rows that may head a table below another one, at most `_MOST_TABLES`."""
    found: list[int] = []
    heads: dict[str, list[int]] = {}
    for top in _heading_rows(grid, 0, grid.height - 1):
        heads.setdefault(normal(grid.text(top, 0)), []).append(top)
    filled = grid.filled.sum(axis=1).tolist()
    for row in range(1, grid.height - _LEAST):
        if filled[row] < _LEAST:
            continue
        alike = heads.get(normal(grid.text(row, 0)), ())
        is_apart = filled[row - 1] < _LEAST or any(same_texts(grid, top, row) for top in alike if top < row)
        if is_apart and _leads_down(grid, row):
            found.append(row)
            if len(found) == _MOST_TABLES:
                break
    return found


def _filled(grid: Grid, row: int) -> int:
    return int(grid.filled[row].sum())


def _leads_down(grid: Grid, top: int) -> bool:
    """Whether one of the next rows names the row below it by a text that stands nowhere else in its column."""
    rows = [row for row in range(top + 1, min(top + 1 + _GLANCED_AT, grid.height)) if not grid.is_blank(row)]
    for above, below in pairwise(rows):
        keys = {
            key: at
            for at in range(grid.width)
            if (key := normal(grid.text(below, at))) and sum(normal(grid.text(row, at)) == key for row in rows) == 1
        }
        for at in range(grid.width):
            parts = _WORDS_OF.split(normal(grid.text(above, at)))
            if any(keys.get(part.strip(), at) != at for part in parts):
                return True
    return False


def _last_before(grid: Grid, start: int) -> int:
    """The last row of what stands above a heading row, blank rows and a title between them left aside."""
    row = start - 1
    while row >= 0 and grid.is_blank(row):
        row -= 1
    if row >= 0 and _filled(grid, row) < _LEAST and (row == start - 1 or (row and grid.is_blank(row - 1))):
        row -= 1
        while row >= 0 and grid.is_blank(row):
            row -= 1
    return row


def _refer(grid: Grid, one: StepLayout, other: StepLayout) -> bool:
    """Whether two tables have the same headings, and rows of one name rows of the other one."""
    if not same_texts(grid, one.top, other.top):
        return False

    def ways(at: StepLayout, names: StepNames) -> Iterator[int | None]:
        for row in range(at.top + 1, at.last + 1):
            for column in one.columns(StepField.NEXT):
                yield from (way.row for way in next_steps(grid.text(row, column), names).ways)

    def names(at: StepLayout) -> StepNames:
        key = one.column(StepField.ID)
        key = one.column(StepField.NAME) if key is None else key
        return StepNames([grid.text(row, key or 0) for row in range(at.top + 1, at.last + 1)], ())

    return any(
        way == -1 and any(row not in (-1, None) for row in ways(its, names(beside)))
        for its, beside in ((one, other), (other, one))
        for way in ways(its, names(its))
    )


def _heading_rows(grid: Grid, start: int, stop: int) -> Iterator[int]:
    """Rows of texts with something below them, at most a few."""
    tried = 0
    for row in range(start, min(stop, start + _SCOUTED)):
        line = grid.line(row)
        filled = [kind for kind in line if kind != BLANK]
        if len(filled) >= _LEAST and sum(kind in FIGURES or kind == DATE for kind in filled) * 2 < len(filled):
            yield row
            tried += 1
        if tried >= 6:
            return


class _Head:
    """A heading row with the columns below it."""

    def __init__(self, grid: Grid, top: int, stop: int) -> None:
        self.grid, self.top = grid, top
        self.last = _last_row(grid, top, stop)
        looked_at = range(top + 1, min(self.last + 1, top + 1 + _LOOKED_AT))
        self.rows = [row for row in looked_at if not same_texts(grid, top, row)]
        self.filled = {at: texts for at in range(grid.width) if any(texts := [grid.text(row, at) for row in self.rows])}
        self.headings = {at: squeeze(grid.under(top, at)) for at in range(grid.width)}
        self._names: dict[int, StepNames] = {}
        self._said: dict[tuple[int, StepField], float] = {}

    def says(self, column: int, field: StepField) -> float:
        if (column, field) not in self._said:
            self._said[column, field] = heading_says(self.headings[column], field)
        return self._said[column, field]

    def names(self, key: int) -> StepNames:
        """The rows by the texts of a column."""
        if key not in self._names:
            self._names[key] = StepNames(self.filled[key], ())
        return self._names[key]

    @cached_property
    def answers(self) -> float:
        """The share of the filled cells that are words of answers."""
        kinds = Counter(kind for row in self.rows for kind in self.grid.line(row))
        said = sum(many for kind, many in kinds.items() if kind in ANSWERISH and kind != NUMBER)
        return said / max(1, kinds.total() - kinds[BLANK])

    def layout(self, *, without_next: bool) -> StepLayout | None:
        """The best reading under this row."""
        if len(self.rows) < _LEAST or len(self.filled) < _LEAST:
            return None
        best = self._pair()
        if best is not None and best.points >= ENOUGH:
            return self._around(best)
        return self._in_order() if without_next else None

    def anyhow(self) -> StepLayout:
        """The best reading there is, whatever speaks against it: the longest texts are steps where nothing follows."""
        best = self._pair() if len(self.rows) >= _LEAST else None
        if best is not None:
            return self._around(best)
        fields = dict.fromkeys(range(self.grid.width), StepField.SKIPPED)
        if self.filled:
            texts = {at: sum(map(len, its)) * (1 + self.says(at, StepField.NAME)) for at, its in self.filled.items()}
            name = max(texts, key=lambda at: (texts[at], -at))
            fields |= {at: StepField.NOTE for at in self.filled if self.headings[at]} | {name: StepField.NAME}
        return StepLayout(self.grid.sheet.name, self.top, self.last, fields, True)

    def _pair(self) -> _Pair | None:
        pairs = [
            pair
            for key in self._keys()
            for following in self.filled
            if following != key and (pair := _Pair.of(self, key, following)) is not None
        ]
        return max(pairs, key=lambda pair: (pair.points, -pair.key), default=None)

    def _keys(self) -> list[int]:
        """Columns by whose texts rows can be named."""
        found = []
        for at, texts in self.filled.items():
            own = [text for text in texts if text]
            if len(own) >= _LEAST and len(set(own)) >= _MOSTLY * len(own) and len(own) >= 0.5 * len(texts):
                found.append(at)
        return found

    def _around(self, pair: _Pair) -> StepLayout:
        fields: dict[int, StepField] = {}
        names = [self._texts(pair.key)]
        free = [at for at in self.filled if at not in (pair.key, pair.following)]
        name = self._name(free, pair)
        fields[name] = StepField.NAME
        if name != pair.key:
            fields[pair.key] = StepField.ID
            names.append(self._texts(name))
        fields[pair.following] = StepField.NEXT
        steps = StepNames(self._texts(pair.key), self._texts(name) if name != pair.key else ())
        free = [at for at in free if at not in fields]
        for at in list(free):
            if self._branches(at, steps, pair):
                fields[at] = StepField.NEXT
                free.remove(at)
        self._others(fields, free, steps)
        visio = frozenset(normal(self.headings[at]) for at in (pair.key, pair.following)) >= VISIO
        falls = not visio and self._falls_through(fields, steps)
        return StepLayout(self.grid.sheet.name, self.top, self.last, fields, falls, pair.evidence)

    def _in_order(self) -> StepLayout | None:
        """Rows that follow one another as they stand, where a heading says what is done."""
        said = [(at, self.says(at, StepField.NAME)) for at in self.filled]
        name, worth = max(said, key=lambda each: (each[1], -each[0]))
        texts = [text for text in self.filled[name] if text]
        if worth < 0.5 or len(texts) < _LEAST or len(texts) < _MOSTLY * len(self.rows):
            return None
        fields = {name: StepField.NAME}
        self._others(fields, [at for at in self.filled if at != name], StepNames((), self._texts(name)))
        points = Evidence("its rows are steps in their order, by their headings", ENOUGH + worth)
        return StepLayout(self.grid.sheet.name, self.top, self.last, fields, True, (points,))

    def _texts(self, column: int) -> list[str]:
        return self.filled.get(column, [])

    def _name(self, free: Sequence[int], pair: _Pair) -> int:
        """The column that says what is done: texts of their own, by heading where several are; else the ids."""

        def worth(at: int) -> float:
            texts = [text for text in self.filled[at] if text]
            letters = sum(any(map(str.isalpha, text)) for text in texts) / max(len(texts), 1)
            own = len(set(texts)) / max(len(texts), 1)
            long = min(sum(map(len, texts)) / max(len(texts), 1), 40) / 40
            filled = len(texts) / len(self.rows)
            others = max(self.says(at, field) for field in (StepField.DOCUMENTATION, StepField.LABEL, StepField.LANE))
            return 2 * self.says(at, StepField.NAME) + own + long + filled - others if letters >= 0.5 else -9.0

        ids = sum(len(text) <= 8 for text in self.filled[pair.key]) / len(self.rows)
        best = max(free, key=worth, default=None)
        if best is None or worth(best) < (1.6 if ids > 0.5 else 2.6):
            return pair.key
        if self.says(pair.key, StepField.NAME) >= 1 and self.says(best, StepField.NAME) < 1 and ids <= 0.5:
            return pair.key
        return best

    def _branches(self, at: int, steps: StepNames, pair: _Pair) -> bool:
        """Whether another column names what follows, too: one column a branch."""
        said = self.says(at, StepField.NEXT)
        texts = [text for text in self.filled[at] if text]
        parts = [way for text in texts for way in next_steps(text, steps).ways]
        told = sum(way.row != -1 for way in parts)
        if said < 0 or not parts or told < 0.9 * len(parts) or not any(way.row not in (-1, None) for way in parts):
            return False
        numeric = all(self.grid.kind(row, at) in FIGURES | {BLANK} for row in self.rows)
        like = said > 0 or normal(self.headings[at]).split(" ")[0] in normal(self.headings[pair.following]).split(" ")
        others = set(StepField) - {StepField.NEXT, StepField.ID, StepField.NAME, StepField.LABEL}
        named = max(self.says(at, field) for field in others)
        return like or (not numeric and named < 1)

    def _others(self, fields: dict[int, StepField], free: list[int], steps: StepNames) -> None:
        """What the columns hold that name neither a step nor what follows: the surest first."""
        ways = self._ways(fields, steps)
        several = [len(its.ways) > 1 for its in ways]
        scored = [
            (points, -at, field, at)
            for at in free
            for field, points in self._points(at, several, [len(its.ways) for its in ways])
            if points > 0
        ]
        taken: set[StepField] = set(fields.values())
        for _, _, field, at in sorted(scored, key=lambda its: (-its[0], -its[1])):
            if at not in fields and field not in taken:
                fields[at] = field
                taken.add(field)
        for at in free:
            fields.setdefault(at, StepField.NOTE if self.headings[at] else StepField.SKIPPED)

    def _ways(self, fields: Mapping[int, StepField], steps: StepNames) -> list[NextSteps]:
        columns = [at for at, field in fields.items() if field is StepField.NEXT]
        return [
            NextSteps(tuple(way for at in columns for way in next_steps(self.grid.text(row, at), steps).ways))
            for row in self.rows
        ]

    def _points(self, at: int, several: Sequence[bool], counts: Sequence[int]) -> Iterator[tuple[StepField, float]]:
        """How likely a column holds each field: by its cells, and by its heading."""
        kinds = [self.grid.kind(row, at) for row in self.rows if self.grid.text(row, at)]
        figures = sum(kind in FIGURES for kind in kinds) / len(kinds)
        yield from self._listed(at)
        shares = _share_points(self.filled[at], counts)
        yield StepField.SHARE, shares + self._like(at, StepField.SHARE)
        if figures >= _FIGURED and shares <= 1.5:
            for field in _NUMBERS:
                like = self._like(at, field)
                yield field, (like and 1.5 + like) - 0.5 * self._is_noted(at)
        if figures < 0.5:
            yield from self._worded(at, several)

    def _like(self, at: int, field: StepField) -> float:
        return 2.0 * max(self.says(at, field), 0.0)

    def _is_noted(self, at: int) -> float:
        """How surely the heading names something that BPMN has no place for."""
        return heading_says(self.headings[at], StepField.NOTE)

    def _listed(self, at: int) -> Iterator[tuple[StepField, float]]:
        """Fields whose cells are words of a list, or whose headings have to say it."""
        own = [text for text in self.filled[at] if text]
        if all(text in _KIND_NAMES for text in own):
            yield StepField.KIND, 9.0
        if all(text.partition(":")[0].partition("(")[0].strip() in _EVENT_NAMES for text in own):
            yield StepField.EVENT, 4.0 + self._like(at, StepField.EVENT)
        for field in (StepField.ATTACHED, StepField.WITHIN, StepField.CALLS):
            if self.says(at, field) >= 1:
                yield field, 5.0
        if all(normal(text) in BRANCHINGS for text in own):
            yield StepField.BRANCHING, 2.5 + self._like(at, StepField.BRANCHING)

    def _worded(self, at: int, several: Sequence[bool]) -> Iterator[tuple[StepField, float]]:
        """Fields whose cells are texts."""
        texts, note = self.filled[at], 1.5 * self._is_noted(at)
        own = [text for text in texts if text]
        typed = sum(normal(text) in KIND_WORDS for text in own) / len(own)
        said = self._like(at, StepField.TYPE)
        if typed >= _TYPED or said >= 2:
            yield StepField.TYPE, 3.5 * typed + said - 2.0 * (said < 2)
        repeated = len({normal(text) for text in own}) <= 0.6 * len(own)
        is_plain = repeated and len(own) >= max(3, 0.5 * len(texts))
        fits = sum(is_several for text, is_several in zip(texts, several, strict=True) if text) / len(own)
        parts = any(several) and fits >= 0.7 and not is_plain
        yield StepField.LABEL, 1.5 * fits * parts + self._like(at, StepField.LABEL) - note
        turns = (1.0 + self._alternates(own)) * is_plain
        yield StepField.LANE, turns + self._like(at, StepField.LANE) - note - 1.5 * (typed >= 0.5)
        yield StepField.REQUIREMENTS, self._like(at, StepField.REQUIREMENTS)
        yield StepField.DOCUMENTATION, self._like(at, StepField.DOCUMENTATION) - note

    def _alternates(self, own: Sequence[str]) -> float:
        """How often a column comes back to what it said before, 0 to 1: roles do, phases do not."""
        turns = [text for at, text in enumerate(own) if at == 0 or own[at - 1] != text]
        return min(1.0, (len(turns) - len(set(turns))) / max(len(set(turns)), 1)) * 0.6

    def _falls_through(self, fields: Mapping[int, StepField], steps: StepNames) -> bool:
        """Whether a row that names nothing leads to the one below: where no row names the one below it by itself."""
        ways = self._ways(fields, steps)
        key = next(at for at, field in fields.items() if field in (StepField.ID, StepField.NAME))
        kind = next((at for at, field in fields.items() if field is StepField.TYPE), None)
        named = [bool(text) for text in self.filled[key]]
        ends = [
            kind is not None and KIND_WORDS.get(normal(self.filled[kind][at])) is NodeKind.END
            for at in range(len(ways))
        ]
        reached = {way.row for its in ways for way in its.ways}
        below = sum(len(its.ways) == 1 and its.ways[0].row == at + 1 for at, its in enumerate(ways) if named[at])
        blank = [at for at, its in enumerate(ways[:-1]) if named[at] and not its.ways and not ends[at]]
        unreached = sum(at + 1 not in reached for at in blank)
        return len(blank) > below or unreached * 2 > len(blank)


@dataclass(frozen=True)
class _Pair:
    """A column whose cells name rows by another one."""

    key: int
    following: int
    evidence: tuple[Evidence, ...]

    @property
    def points(self) -> float:
        return sum(item.points for item in self.evidence)

    @classmethod
    def of(cls, head: _Head, key: int, following: int) -> _Pair | None:
        """What speaks for it; None where most of the cells name no row."""
        said = head.says(following, StepField.NEXT)
        if said < 0 or head.says(key, StepField.NEXT) < 0:
            return None
        names = head.names(key)
        texts = head.filled[following]
        said_by = {text: next_steps(text, names).ways for text in dict.fromkeys(texts)}
        ways = [(at, way) for at, text in enumerate(texts) for way in said_by[text]]
        rows = [(at, way.row) for at, way in ways if way.row not in (-1, None)]
        told = sum(way.row != -1 for _, way in ways)
        if not rows or told * 2 < len(ways):
            return None
        count = len(rows)
        below = sum(row == at + 1 for at, row in rows) / count
        down = sum(row > at for at, row in rows if row is not None) / count
        itself = sum(row == at for at, row in rows) / count
        figures = all(head.grid.kind(row, following) in FIGURES | {BLANK} for row in head.rows)
        evidence = (
            Evidence("cells of one column name rows by another one", 4 * told / len(ways)),
            Evidence("rows lead to the row below them", 3 * below),
            Evidence("more lead down than up", 1.5 * max(2 * down - 1, 0.0 if said >= 1 else -1.0)),
            Evidence("rows name themselves", -4 * itself),
            Evidence("the heading says that this follows", 4.0 * said),
            Evidence("the heading names a row itself", -6.0 * _names_a_row(head.headings[following], names)),
            Evidence("what would follow names each row itself", -4.0 * (not said and _is_key(head, following, key))),
            Evidence("cells name several rows", 2.5 * (len(ways) / max(len({at for at, _ in ways}), 1) - 1)),
            Evidence("the row of headings is like the rows below", -4.0 * _is_like_below(head, key, following)),
            Evidence("cells hold answers", -2 * head.answers),
            Evidence("plain numbers may count something else", -1.5 * (figures and not said)),
            Evidence(
                "the heading names a step", 0.5 * max(head.says(key, StepField.ID), head.says(key, StepField.NAME))
            ),
        )
        return cls(key, following, evidence)


def _is_like_below(head: _Head, key: int, following: int) -> bool:
    """Whether what would be headings has a gap, or an id like those below."""
    if not (head.headings[key] and head.headings[following]):
        return True
    kinds = [head.grid.kind(row, key) for row in head.rows]
    own = head.grid.kind(head.top, key)
    return own in FIGURES | {CODE} and 2 * kinds.count(own) > len(kinds)


def _is_key(head: _Head, column: int, other: int) -> bool:
    """Whether a column has a text of its own in each row, and another one has not."""
    own = head.filled[column]
    return all(own) and len(set(own)) == len(own) and not all(head.filled[other])


def _names_a_row(text: str, names: StepNames) -> bool:
    return any(way.row not in (-1, None) for way in next_steps(text, names).ways)


def _last_row(grid: Grid, top: int, stop: int) -> int:
    """The last row of what stands below a heading row: before two blank rows, or where it has to stop."""
    blank = np.logical_not(grid.filled[top + 1 : stop + 1].any(axis=1))
    twice = np.flatnonzero(blank[1:] & blank[:-1])
    return top + int(twice[0]) if twice.size else stop


def _share_points(texts: Sequence[str], counts: Sequence[int]) -> float:
    """How surely cells are shares: they sum to 1 or 100 over the ways of each step, or stand in per cent."""
    cells = [
        (listed(text, count) if count > 1 else None) or _pieces(text)
        for text, count in zip(texts, counts, strict=True)
        if text
    ]
    parts = [[share_of(part) for part in pieces if part] for pieces in cells]
    if not parts or any(part is None for own in parts for part in own):
        return 0.0
    totals = [sum(part for part in own if part is not None) for own in parts]
    wholes = (any(abs(total - goal) <= 0.011 * goal for goal in (1, 100)) for total in totals)
    signed = ["%" in "".join(pieces) for pieces in cells]
    several = any(len(pieces) > 1 for pieces in cells)
    fitting = sum(whole or sign for whole, sign in zip(wholes, signed, strict=True))
    return (2.5 if several or any(signed) else 1.0) * fitting / len(cells)


def _pieces(text: str) -> list[str]:
    for mark in ("\n", ";", "|"):
        if mark in text:
            return [part.strip() for part in text.split(mark)]
    return [part.strip() for part in text.split(",")] if "%" in text or text.count(",") > 1 else [text]
