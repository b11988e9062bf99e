"""What each column of a table is: labels of the rows, figures worked out from others, remarks, answers.

Each role is weighed by what the cells do; a heading's word is a small part of it, and between columns that answer alike
it counts for nothing.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from heapq import nlargest

from itsm_fit.importing.detect.arithmetic import Product, column_totals, figures, further_products, products
from itsm_fit.importing.detect.frames import TableFrame
from itsm_fit.importing.detect.view import ALIKE, ColumnProfile, overlap, profile, spoken_by
from itsm_fit.importing.grid import (
    AMOUNT,
    ANSWER,
    ANSWERISH,
    CODE,
    DATE,
    LINK,
    NUMBER,
    PHRASE,
    PRIORITY,
    PROSE,
    SHARE,
    SHARED,
    SHORT,
)
from itsm_fit.importing.headings import Role
from itsm_fit.importing.priorities import parse_priority

_SAMPLE = 400
"""Rows of a table whose cells are looked at one by one."""
_ANSWERING = 0.45
"""How much a column must look like answers to be taken for some."""
_LEAST_TEXT = 1.0
_SURE, _FIGURED, _PROVEN = 0.9, 0.6, 4
"""How surely a heading must name weights, and a column hold figures; products that prove a weight whatever is said."""
_TEXTS = (SHORT, PHRASE, PROSE, SHARED, CODE)


@dataclass(frozen=True)
class ColumnProfiles:
    """The columns of a frame, profiled on the rows that hold something; `derived` says what figures come from.

    `behind` is how far the label column stands behind the likeliest one, in points.
    """

    frame: TableFrame
    rows: tuple[int, ...]
    lines: Mapping[int, ColumnProfile]
    label: int
    id: int | None = None
    group: int | None = None
    priority: int | None = None
    weight: int | None = None
    derived: Mapping[int, str] = field(default_factory=dict)
    products: tuple[Product, ...] = ()
    behind: float = 0.0

    @property
    def describing(self) -> frozenset[int]:
        """The columns that say what a row is about."""
        found = (self.label, self.id, self.group, self.priority, self.weight)
        return frozenset(column for column in found if column is not None)

    @cached_property
    def answering(self) -> tuple[int, ...]:
        """The columns that answer, from left to right: those right of the label where any is there."""
        free = [at for at in self.lines if at not in self.describing and at not in self.derived]
        found = [at for at in free if self.lines[at].answering >= _ANSWERING]
        plain = [at for at in found if self.lines[at].says(Role.COMMENT) < 0.6]
        spoken = spoken_by(self.lines[at] for at in plain or found)
        found = [at for at in found if not self._remarks(at, spoken, among=not plain)]
        right = [at for at in found if at > self.label]
        return tuple(self._alike(right or found))

    @cached_property
    def spoken(self) -> Counter[str]:
        """How often the columns that answer say each word together."""
        return spoken_by(self.lines[at] for at in self.answering)

    @cached_property
    def _said(self) -> dict[int, tuple[str, ...]]:
        return {}

    def said(self, column: int) -> tuple[str, ...]:
        """The texts of a column, each once, in the order in which they stand there."""
        if column not in self._said:
            texts = dict.fromkeys(self.frame.view.under(row, column) for row in self.rows)
            self._said[column] = tuple(filter(None, texts))
        return self._said[column]

    def _apart(self, at: int, others: Sequence[int]) -> bool:
        """Whether a blank column stands between this one and the nearest of others, which come from left to right."""
        right = bisect(others, at)
        nearest = min(others[max(right - 1, 0) : right + 1], key=lambda other: abs(other - at))
        return abs(self._place[at] - self._place[nearest]) < abs(at - nearest)

    @cached_property
    def _place(self) -> dict[int, int]:
        """The columns that are not blank, counted from left to right."""
        return {column: place for place, column in enumerate(self.frame.columns)}

    def _remarks(self, at: int, spoken: Counter[str], *, among: bool) -> bool:
        """Whether a column is headed as remarks and does not speak like the others, however its texts begin."""
        its = self.lines[at]
        return its.says(Role.COMMENT) >= 0.6 and overlap(its.words, spoken, among=among) < ALIKE

    def _alike(self, columns: list[int]) -> list[int]:
        """The columns without those whose words are neither understood nor said by another one."""
        if len(columns) < 2:
            return columns
        spoken = spoken_by(self.lines[at] for at in columns)
        shared = {at: overlap(self.lines[at].words, spoken, among=True) for at in columns}
        usual = sorted(shared.values())[len(columns) // 2]
        most = max(self.lines[at].filled for at in columns)
        full = [at for at in columns if self.lines[at].filled * 3 >= most]
        filled = frozenset(full)
        return [
            at
            for at in columns
            if (shared[at] >= 0.3 * usual or self.lines[at].share(ANSWER) >= 0.3)
            and (at in filled or (self.lines[at].heading and not self._apart(at, full)))
        ]


def answered_rows(frame: TableFrame) -> tuple[int, ...]:
    """The rows from the first to the last that answers, blank ones left out."""
    lines = frame.view.lines
    last = next(
        (
            row
            for row in range(min(frame.last, frame.view.height - 1), frame.first - 1, -1)
            if any(lines[row][at] in ANSWERISH for at in frame.answers)
        ),
        frame.first - 1,
    )
    return tuple(row for row in range(frame.first, last + 1) if lines[row].strip())


def read_columns(frame: TableFrame, rows: tuple[int, ...], *, choices: int = 2) -> list[ColumnProfiles]:
    """The columns of a frame for each of the likeliest label columns, the likeliest first."""
    sample = rows[:: max(1, len(rows) // _SAMPLE)]
    lines = {at: profile(frame.view, at, sample, frame.heading(at)) for at in frame.columns}
    lines = {at: its for at, its in lines.items() if its.filled or its.heading}
    numbers = figures(frame.view, lines, rows)
    made = products(numbers)
    leading = next((at for at, its in lines.items() if _could_lead(its)), None)
    scored = sorted(((_textness(its) + 0.9 * (at == leading), -at) for at, its in lines.items()), reverse=True)
    labels = {-at: scored[0][0] - points for points, at in scored[:choices] if points >= _LEAST_TEXT}
    if not labels:
        coded = sorted(((_idness(its, label=None), -at) for at, its in lines.items()), reverse=True)
        labels = {-at: 0.0 for points, at in coded[:1] if points >= _LEAST_TEXT}
    bare = [
        ColumnProfiles(frame, rows, lines, label, products=tuple(made), behind=its) for label, its in labels.items()
    ]
    return [_described(its, numbers) for its in bare]


def _described(its: ColumnProfiles, numbers: Mapping[int, list[float | None]]) -> ColumnProfiles:
    """The columns with those that describe the rows, and those that are worked out, told from the answers."""
    lines, label = its.lines, its.label
    weights = Counter(made.weight for made in its.products if made.weight != label)
    proven = [at for at, times in weights.most_common() if times > 1 or _may_weigh(lines, label, at)]
    weight = next(iter(proven), None)
    told = next((at for at, line in lines.items() if line.says(Role.WEIGHT) >= _SURE and line.figures > _FIGURED), None)
    if weight is not None and told is not None and weights[weight] < _PROVEN and _may_weigh(lines, label, told):
        weight = told
    weighted = [made for made in its.products if made.weight == weight]
    its = replace(its, products=(*its.products, *further_products(numbers, weighted)))
    derived = {made.column: "weighted" for made in its.products if made.weight == weight}
    free = {at: line for at, line in lines.items() if at != label and at not in derived}
    figured = [at for at in free if at in numbers and at > label and at != weight]
    named = {at for at in figured if lines[at].says(Role.TOTAL) >= 0.6}
    derived |= column_totals(numbers, figured, named)
    free = {at: line for at, line in free.items() if at not in derived}
    answering = [at for at, line in free.items() if at != weight and line.answering >= _ANSWERING]
    plain = [at for at in answering if at > label] or answering
    if weight is None:
        rivals = _Rivals.of([lines[at] for at in plain])
        weight = _best(free, lambda line: _weightness(line, plain, rivals), 0.9)
    free.pop(-1 if weight is None else weight, None)
    plain = [at for at in plain if at != weight]
    left = next((at for at in plain if at > label), max(lines) + 1)
    outside = [at for at in free if at < left and not _under_a_name(its.frame, at, plain)]
    id_ = _best({at: free[at] for at in outside}, lambda line: _idness(line, label), 1.3)
    free.pop(-1 if id_ is None else id_, None)
    spoken = spoken_by(lines[at] for at in plain)
    priority = _best(free, lambda line: _priorityness(line, plain, spoken), 0.7)
    free.pop(-1 if priority is None else priority, None)
    group = _best({at: free[at] for at in outside if at in free}, _groupness, 1.0)
    free.pop(-1 if group is None else group, None)
    figured = [at for at in free if at in numbers and at > min(label, *plain, label)]
    derived |= column_totals(numbers, figured, named)
    derived |= {at: "weights" for at in free if weight is not None and _same(numbers, at, weight)}
    derived |= _headed_alike(its, derived, free)
    return ColumnProfiles(
        its.frame,
        its.rows,
        lines,
        label,
        id_,
        group,
        priority,
        weight,
        derived,
        its.products,
        its.behind,
    )


def _may_weigh(lines: Mapping[int, ColumnProfile], label: int, at: int) -> bool:
    """Whether a column that one product alone shows to be a weight stands where weights stand, or says so."""
    figured = [other for other, line in lines.items() if other > label and line.figures > 0.5]
    return at in (*figured[:1], *figured[-1:]) or at < label or lines[at].says(Role.WEIGHT) >= 0.6


def _best(lines: Mapping[int, ColumnProfile], points: Callable[[ColumnProfile], float], least: float) -> int | None:
    """The column that has most points for a role, None when too few."""
    ranked = max(((points(line), -at) for at, line in lines.items()), default=(least - 1, 0))
    return -ranked[1] if ranked[0] >= least else None


def _under_a_name(frame: TableFrame, at: int, plain: Sequence[int]) -> bool:
    """Whether a column shares its upper heading with columns that answer."""
    upper = set(frame.headings[at][:-1]) - {""}
    return any(not upper.isdisjoint(frame.headings[other][:-1]) for other in plain)


def _same(numbers: Mapping[int, list[float | None]], one: int, other: int) -> bool:
    return one in numbers and other in numbers and len(set(numbers[other])) > 1 and numbers[one] == numbers[other]


def _headed_alike(its: ColumnProfiles, derived: Mapping[int, str], free: Mapping[int, ColumnProfile]) -> dict[int, str]:
    """Columns under the same lowest heading as one that is worked out, where that heading comes again and again."""
    below = {at: its.frame.headings[at][-1] for at in its.frame.columns}
    worked_out = {below[at] for at in derived} - {below[made.source] for made in its.products} - {""}
    return {
        at: "weighted"
        for at, line in free.items()
        if below[at] in worked_out and (line.figures > 0.5 or not line.filled) and len(derived) >= 2
    }


def _textness(its: ColumnProfile) -> float:
    """How much a column looks like the one that says what a row is about."""
    if not its.filled or its.share(LINK, DATE, AMOUNT, NUMBER, SHARE) > 0.5:
        return 0.0
    points = 1.6 * its.variety + 1.4 * its.fullness + min(its.length, 40) / 60
    points -= 2.2 * min(1.0, its.answering) + 1.0 * its.share(PRIORITY) + 1.2 * its.share(CODE)
    points -= 0.12 * min(its.index, 15)
    points += 1.4 * its.says(Role.TEXT) + 0.8 * its.says(Role.TOOL)
    return points - 1.2 * its.says(Role.COMMENT) - 0.6 * its.says(Role.GROUP, Role.ID)


def _could_lead(its: ColumnProfile) -> bool:
    """Whether a column holds texts that differ from row to row."""
    wordy = its.share(*_TEXTS) > 0.6 and its.share(CODE) <= 0.5 and its.variety >= 0.6 and its.fullness > 0.5
    return wordy and its.says(Role.ID, Role.GROUP) < 0.9


def _idness(its: ColumnProfile, label: int | None) -> float:
    if not its.filled or its.variety < (0.6 if label is not None else 0.02):
        return 0.0
    numbered = 0.9 * (its.rises and its.figures > 0.9)
    led = 0.5 * (label is not None and its.index < label)
    coded = 1.3 * its.share(CODE)
    return coded + numbered + led + 1.2 * its.says(Role.ID) + 0.3 * (its.variety > 0.95) - (its.length > 30)


def _groupness(its: ColumnProfile) -> float:
    if not its.filled or its.share(*_TEXTS, PRIORITY, ANSWER) < 0.5:
        return 0.0
    runs = its.variety < 0.7 and its.changes < 0.75
    sparse = its.fullness < 0.6
    return 0.9 * (runs or sparse) + 0.5 * (its.changes < 0.5) + 1.0 * its.says(Role.GROUP) + 0.2 * (its.length < 50)


def _inside(its: ColumnProfile, plain: Sequence[int]) -> bool:
    return bool(plain) and plain[0] < its.index < plain[-1]


def _priorityness(its: ColumnProfile, plain: Sequence[int], answered: Counter[str]) -> float:
    """Points for a column of priorities; `answered` counts the words of the plain columns together."""
    named = its.says(Role.PRIORITY)
    if not its.filled:
        return float(named >= 0.9)
    if len(its.words) > 12 or its.share(PROSE, LINK, DATE) > 0.3:
        return 0.0
    spoken = sum(count for word, count in its.words.items() if parse_priority(word) is not None) / its.filled
    among = its.index in plain
    alike = overlap(its.words, answered, among=among)
    first = not plain or its.index <= plain[0]
    if len(plain) == among:
        return 1.2 * named + spoken * (1.0 - its.share(ANSWER, SHARED))
    points = 1.2 * named + 1.0 * spoken - (3.0 if _inside(its, plain) else 1.4) * alike
    points += 1.0 * (first and len(its.words) <= 2 and named >= 0.6)
    return points if first or alike < 0.5 else points - 1.0


@dataclass(frozen=True)
class _Rivals:
    """What may tell weights from answers: the first columns that answer, the first with figures, and the highest ones.

    Two of each, as one may be the column that is looked at.
    """

    first: Sequence[ColumnProfile]
    figured: Sequence[ColumnProfile]
    highest: Sequence[ColumnProfile]

    @classmethod
    def of(cls, answering: Sequence[ColumnProfile]) -> _Rivals:
        """Of the columns that answer, from left to right."""
        figured = [line for line in answering if line.figures > 0.5]
        return cls(answering[:2], figured[:2], nlargest(2, figured, key=lambda line: max(line.numbers)))


def _other(than: ColumnProfile, lines: Sequence[ColumnProfile]) -> ColumnProfile | None:
    return next((line for line in lines if line.index != than.index), None)


def _weightness(its: ColumnProfile, plain: Sequence[int], rivals: _Rivals) -> float:
    named = its.says(Role.WEIGHT)
    if its.filled and (its.figures < 0.6 or (min(its.numbers) < 0 and named < 0.9)):
        return 0.0
    if not its.filled:
        return 1.2 * named
    if its.rises and named < 0.6:
        return 0.0
    other = _other(its, rivals.first)
    if other is None and plain and named < 0.6:
        return 0.0
    total = sum(its.numbers)
    whole = any(abs(total - goal) <= 0.011 * goal for goal in (1.0, 100.0, 10.0)) and len(set(its.numbers)) > 1
    first = other is None or its.index < other.index
    unlike = other is not None and not _ranges_alike(its, rivals)
    points = 1.2 * named + 0.7 * whole + 0.3 * first + 0.4 * (unlike and first) - 0.8 * its.says(Role.ANSWER)
    return points - (3.0 if _inside(its, plain) else 0.3) * (not unlike)


def _ranges_alike(its: ColumnProfile, rivals: _Rivals) -> bool:
    figured, highest = _other(its, rivals.figured), _other(its, rivals.highest)
    if figured is None or highest is None:
        return False
    top, shares = max(highest.numbers), its.share(SHARE) > 0.5
    return shares == (figured.share(SHARE) > 0.5) and 0.4 * top <= max(its.numbers) <= 1.5 * top
