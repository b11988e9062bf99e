"""What the rows of a table are: requirements, titles of groups, or what is to be left aside, with the reason.

Each answered row is weighed by itself (does it answer in the words and figures of the others, has it a label and an id
like them, does it total them up), then all of them together: what follows a summary is likelier a summary too.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property
from itertools import compress, groupby, pairwise, repeat
from operator import itemgetter, ne

import numpy as np

from itsm_fit.importing.detect.arithmetic import counts, is_rank, product_factor, row_totals
from itsm_fit.importing.detect.view import ALIKE, SheetView, overlap, picking
from itsm_fit.importing.grid import (
    AMOUNT,
    ANSWER,
    ANSWERISH,
    BLANK,
    DATE,
    FIGURES,
    LINK,
    NUMBER,
    SCOUTED,
    SHARE,
    SHARED,
    Grid,
)
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.layout import FeatureRow, Layout, Orientation, TableRows
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.text import normal
from itsm_fit.storage.spreadsheet import CellPlace, CellValue

_PLACEHOLDER = re.compile(r"[\[<{…].*[\]>}…]|[._ …-]{3,}")
_NUMBERED = re.compile(r"((?:\d+|[A-Za-z]{1,4}[-_ ]?\d+|[A-Z])(?:[.-]\d+)*)\.?(?=\s|$|[:)–-])")
_WORDS = frozenset({ANSWER, SHARED})
_SURVEYED = 1500
_TAIL = 200
"""Rows at the end of a long table that are weighed one by one, as those at its beginning are."""
_JUDGED = 400
"""Rows at the beginning of a table that, with those at its end, tell whether a layout fits it."""
_LONGEST_TOTAL = 40
_LEAST_BLOCK = 4
"""Rows that answer in figures among others in words from which on they are a part of the table."""
_DOUBT = 0.9
"""Points from which on a row is surely a requirement."""
_LIKE_TITLES = 2.5
"""Points against a row that has neither id nor weight, like others most of which sum up those below them."""
_LONE = 0.6
"""How surely figures that are those of the one row below are its sum."""
_FOOT = 3
"""Rows below a total at the foot of a table."""


class _State(IntEnum):
    """What a run of rows is: requirements, what stands above them, one row that sums up, more than one."""

    FEATURE = 0
    ABOVE = 1
    TOTAL = 2
    SUMMARY = 3


_COST: Mapping[tuple[_State, _State], float] = {
    (_State.FEATURE, _State.FEATURE): 0.0,
    (_State.FEATURE, _State.ABOVE): 0.3,
    (_State.ABOVE, _State.ABOVE): 0.0,
    (_State.ABOVE, _State.FEATURE): 0.0,
    (_State.FEATURE, _State.TOTAL): 0.4,
    (_State.TOTAL, _State.FEATURE): 1.5,
    (_State.TOTAL, _State.SUMMARY): 0.0,
    (_State.SUMMARY, _State.SUMMARY): 0.0,
    (_State.SUMMARY, _State.FEATURE): 3.5,
}
"""What it costs, in points, that one row follows another; across a gap no more than the bound below."""
_ACROSS_A_GAP = 0.3


def judged(layout: Layout) -> Sequence[int]:
    """The rows by which a layout is judged: all of a short table, those at both ends of a long one."""
    return _ends(range(layout.first, layout.last + 1), _JUDGED)


def _ends(rows: Sequence[int], first: int) -> Sequence[int]:
    """So many rows from the first on and some at the end."""
    return rows if len(rows) <= first + _TAIL else (*rows[:first], *rows[-_TAIL:])


def classify(grid: Grid, layout: Layout, rows: Sequence[int] | None = None) -> TableRows:
    """Each row from the layout's first to its last that is not blank, or only those of `rows`."""
    if layout.orientation is Orientation.ROWS:
        tools = {tool.row for tool in layout.tools}
        filled = (row for row in range(layout.first, layout.last + 1) if not grid.is_blank(row))
        return TableRows(skipped=tuple(row for row in filled if row not in tools))
    return _Classifier(grid, layout, rows).run()


def is_placeholder(text: str) -> bool:
    """Whether a text only shows where one is to be put: "[Name goes here]", "……", " + + "."""
    return bool(_PLACEHOLDER.fullmatch(text.strip())) or not any(map(str.isalnum, text))


def _form(text: str) -> str:
    """What stays of an id when its figures are left out; empty where it has none."""
    return re.sub(r"\d+", "0", text) if re.search(r"\d", text) else ""


@dataclass
class _Survey:
    """What is usual in a table: words and kinds of its answers, the highest score, and which labels a row has."""

    words: Counter[str]
    kinds: Counter[str]
    top: float
    patterns: Mapping[tuple[int, ...], int]
    columns: Mapping[int, Counter[str]]
    labels: Counter[str]
    typical: float = 0.0
    length: float = 0.0
    """Usual length of an answered label; 0 where so many rows are left open that it tells nothing of the others."""

    def share_like(self, kind: str) -> float:
        """Share of the answers that are figures of a kind: numbers or shares."""
        alike = (SHARE,) if kind == SHARE else (NUMBER, AMOUNT)
        return sum(self.kinds[its] for its in alike) / max(1, self.kinds.total())

    def texts(self, column: int) -> float:
        """Share of a column's other cells that are texts which no rule knows."""
        kinds = self.columns[column]
        texts = sum(count for kind, count in kinds.items() if kind not in ANSWERISH and kind not in FIGURES)
        return (texts - 1) / (kinds.total() - 1) if kinds.total() > 1 else 0.0

    @cached_property
    def usual(self) -> frozenset[str]:
        total = self.kinds.total()
        return frozenset(kind for kind, count in self.kinds.items() if count >= 0.08 * total) - {LINK, DATE}

    @cached_property
    def in_words(self) -> float:
        """Share of the answers that are words."""
        total = self.kinds.total()
        return 1 - sum(self.kinds[kind] for kind in FIGURES) / total if total else 0.0

    @cached_property
    def common(self) -> frozenset[tuple[int, ...]]:
        total = sum(self.patterns.values())
        return frozenset(at for at, count in self.patterns.items() if at and count * 20 >= total)


class _Classifier:
    """Goes through the rows once; rows without answers wait until the next answer shows whether they head something."""

    def __init__(self, grid: Grid, layout: Layout, rows: Sequence[int] | None) -> None:
        self.grid, self.layout = grid, layout
        self.responses = tuple(dict.fromkeys(column for tool in layout.tools for column in tool.responses))
        beside = {tool.comment for tool in layout.tools} | {layout.group, layout.note, *self.responses}
        self.describing = tuple(at for at in range(grid.width) if at not in beside)
        self._described = picking(self.describing)
        self.is_long = layout.orientation is Orientation.LONG
        self._inside = range(layout.first, min(layout.last + 1, grid.height))
        self.over = self._answers_over()
        self.pick = picking(self.responses)
        self.answered = self._answered_rows()
        self.rows = self._inside if rows is None else rows
        self.heading_labels = {self._cell(row, layout.text) for row in layout.header} - {""}
        self.headings = [self._row_texts(row) for row in layout.header]
        self.survey = self._survey()
        self.is_plain = cache(self._is_plain)
        self.features: list[FeatureRow] = []
        self.groups: list[int] = []
        self.skipped: list[int] = []
        self.waiting: list[int] = []
        self.weighed: list[int] = []
        self.doubtful: list[int] = []
        self.title = self.title_priority = ""
        self.group_texts = self._group_texts(layout.group)

    def run(self) -> TableRows:
        """The rows, each put where it belongs."""
        summary = self._summaries()
        plain = self.answered - summary
        for are_features, rows in groupby(self.rows, plain.__contains__):
            if are_features:
                stretch = list(rows)
                self._settle(stretch[0])
                self._add(stretch)
            else:
                unasked = [row for row in rows if row in summary or self._is_filled(row)]
                self.skipped += [row for row in unasked if row in summary]
                self.waiting += [row for row in unasked if row not in summary]
        self._close()
        return TableRows(tuple(self.features), tuple(self.groups), tuple(sorted(self.skipped)), tuple(self.doubtful))

    # ------------------------------------------------------------ cells
    def _cell(self, row: int, column: int) -> str:
        return self.grid.text(row, column)

    def _is_filled(self, row: int) -> bool:
        return not self.grid.is_blank(row)

    def _answers_over(self) -> dict[CellPlace, CellPlace]:
        """The cells of answers that an answer further up covers, with the cell that does."""
        covered = self.grid.covered.items()
        columns = set(self.responses)
        return {cell: at for cell, at in covered if self.layout.first <= at.row < cell.row and cell.column in columns}

    def _answered_rows(self) -> frozenset[int]:
        """The rows on which anything is answered; what covers a cell answers for it."""
        inside = self._inside
        filled = self.grid.filled[inside.start : inside.stop, list(self.responses)].any(axis=1)
        covered = (cell.row for cell, at in self.over.items() if self.grid.kind(*at) != BLANK)
        return frozenset((np.flatnonzero(filled) + inside.start).tolist()).union(covered)

    def _kinds(self, row: int) -> str:
        """The kinds of the answers given on a row; what covers a cell answers for it."""
        kinds = self.pick(self.grid.line(row)) if not self.over else [self._kind(row, at) for at in self.responses]
        return "".join(kinds).replace(BLANK, "")

    def _kind(self, row: int, column: int) -> str:
        """The kind of an answer or of what covers it."""
        return self.grid.kind(*self.over.get(CellPlace(row, column), (row, column)))

    def _label(self, row: int) -> str:
        text = self._cell(row, self.layout.text) or self.grid.under(row, self.layout.text)
        return self._cell(row, self.layout.id) if not text and self.layout.id is not None else text

    def _row_texts(self, row: int) -> list[str]:
        return [normal(self._cell(row, column)) for column in (self.layout.text, *self.responses)]

    def _pattern(self, row: int) -> tuple[int, ...]:
        """The columns that describe the requirement of a row, as far as they are filled."""
        return tuple(compress(self.describing, map(ne, self._described(self.grid.sheet.rows[row]), repeat(""))))

    # ------------------------------------------------------------ what is usual
    def _survey(self) -> _Survey:
        words: Counter[str] = Counter()
        columns: dict[int, Counter[str]] = {at: Counter() for at in self.responses}
        figured = False
        patterns: Counter[tuple[int, ...]] = Counter()
        tops: list[float] = []
        span = self.rows[:: max(1, len(self.rows) // _SURVEYED)]
        cells = [self.grid.sheet.rows[row] for row in span]
        for at, counted in columns.items():
            for value, times in Counter(map(itemgetter(at), cells)).items():
                if value != "":
                    counted[self.grid.kinds[value]] += times
                    words[normal(self.grid.shown[value])] += times
                    figured = figured or self.grid.numbers[value] is not None
        for row, line in zip(span, cells, strict=True):
            if self._cell(row, self.layout.text) and self.pick(line).count("") < len(self.responses):
                patterns[self._pattern(row)] += 1
            found = [x for at in self.responses if (x := self._number(row, at)) is not None] if figured else []
            tops += [max(found)] if found else []
        if not any(columns.values()):
            patterns.update(self._pattern(row) for row in span if self._cell(row, self.layout.text))
        tops.sort(reverse=True)
        top = next(
            (top for at, top in enumerate(tops) if sum(x >= 0.5 * top for x in tops[at:]) > 1), max(tops, default=0.0)
        )
        labels = Counter(self._cell(row, self.layout.text) for row in span)
        lengths = sorted(len(self._label(row)) for row in span if row in self.answered)
        often = len(lengths) * 4 >= 3 * sum(bool(self._cell(row, self.layout.text)) for row in span)
        typical = lengths[len(lengths) // 2] if lengths else 0.0
        kinds = sum(columns.values(), Counter())
        return _Survey(words, kinds, top, patterns, columns, labels, typical, typical if often else 0.0)

    @cached_property
    def remarks(self) -> frozenset[str]:
        """Labels that come again and again over words which no other row says: those of remarks on the rows above."""
        rows = _ends(self.rows, SCOUTED) if self.layout.orientation is not Orientation.LONG else ()
        again = {label for label, times in self.survey.labels.items() if label and 2 < times <= len(rows) // 2}
        said: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for row in rows if again else ():
            words = (word for at in self.responses if (word := normal(self._cell(row, at))))
            said[self._cell(row, self.layout.text)].update(words)
        spoken = sum(said.values(), Counter[str]())
        return frozenset(it for it in again if said[it] and overlap(said[it], spoken, among=True) < ALIKE)

    def _number(self, row: int, column: int) -> float | None:
        return self._view.number(row, column) if row < self._view.height else None

    @cached_property
    def _view(self) -> SheetView:
        return SheetView(self.grid)

    # ------------------------------------------------------------ summaries
    def _summaries(self) -> set[int]:
        """The answered rows that are no requirements: totals, ranks, verdicts, data about the tools, legends."""
        weighed = [row for row in _ends(self.rows, SCOUTED) if row in self.answered or self._is_figured(row)]
        remarks = {row for row in weighed if self._label(row) in self.remarks}
        answered = self.weighed = [row for row in weighed if row not in remarks]
        points = {}
        kept: list[int] = []
        since: list[int] = []
        for row in answered:
            points[row] = self._fit(row, kept, since)
            if points[row] > 0:
                kept.append(row)
                since.append(row)
            else:
                since = []
        bare = [row for row in answered if self._stands_over(row)]
        if len(bare) < len(answered) and sum(points[row] < 0 for row in bare) * 2 > len(bare):
            points |= {row: points[row] - _LIKE_TITLES for row in bare}
        summary = set(self._smoothed(answered, points))
        doubtful = (row for row in answered if (points[row] > _DOUBT) == (row in summary))
        self.doubtful = [row for row in doubtful if row in summary or not self._is_worded_like(row)]
        return summary | remarks

    def _is_worded_like(self, row: int) -> bool:
        """Whether a row is described like the others and answers in one of their words, whatever else it says."""
        words = Counter(normal(self._cell(row, at)) for at in self.responses if self._kind(row, at) in _WORDS)
        again = any(self.survey.words[word] > count for word, count in words.items())
        return again and self._pattern(row) in self.survey.common

    def _is_figured(self, row: int) -> bool:
        """Whether a row without answers has figures in columns that have no part in the table, as subtotals do."""
        cells = self.grid.sheet.rows[row]
        return any(isinstance(cells[at], (int, float)) and at != self.layout.id for at in self.describing)

    def _smoothed(self, rows: Sequence[int], points: Mapping[int, float]) -> Iterator[int]:
        """The rows that are summaries in the likeliest sequence of requirements and summaries."""
        if all(its > 0 for its in points.values()):
            return
        best: dict[_State, float] = {_State.FEATURE: 0.0, _State.ABOVE: -_COST[_State.FEATURE, _State.ABOVE]}
        back: list[dict[_State, _State]] = []
        before: int | None = None
        for row in rows:
            apart = before is not None and row - before > 1
            came: dict[_State, _State] = {}
            now: dict[_State, float] = {}
            for (old, new), cost in _COST.items():
                if old in best and not (new is _State.ABOVE and before is not None and old is not _State.ABOVE):
                    value = best[old] - (min(cost, _ACROSS_A_GAP) if apart else cost)
                    if new not in now or value > now[new]:
                        now[new], came[new] = value, old
            now[_State.FEATURE] = now.get(_State.FEATURE, -1e9) + points[row]
            back.append(came)
            best, before = now, row
        state = max(best, key=lambda its: best[its])
        for row, came in zip(reversed(rows), reversed(back), strict=True):
            if state is not _State.FEATURE:
                yield row
            state = came[state]

    def _fit(self, row: int, features: Sequence[int], since: Sequence[int]) -> float:
        """Points for taking an answered row for a requirement, below 0 against it."""
        layout, survey = self.layout, self.survey
        label = self._label(row)
        kinds = self._kinds(row)
        if not label or self._is_heading(row):
            return -5.0
        points = 1.0
        if layout.id is not None:
            points += 1.2 if self._cell(row, layout.id) else -1.0
        if layout.weight is not None:
            points += 0.4 if self._cell(row, layout.weight) else -0.6
        if kinds:
            points += 2.0 * self._usualness(row) - 1.0
        else:
            points -= 1.0
        points -= 4.0 * self._totals(row, kinds, features, since)
        points -= self._worded(label, kinds)
        if self._pattern(row) not in survey.common:
            points -= 0.5
        if not self.is_long and self.survey.labels[label] > 2:
            points -= 3.0 * (self._usualness(row) < 0.8)
        return points - self._key_like(row, label, features)

    def _usualness(self, row: int) -> float:
        """How much the answers of a row are like those of the others, -2 to 1."""
        values = {*self.pick(self.grid.sheet.rows[row])} - {""}
        if values and not self.over and all(map(self.is_plain, values)):
            return 1.0
        given = [at for at in self.responses if self._kind(row, at) != BLANK]
        if not given:
            return 0.0
        own = Counter(normal(self._cell(row, at)) for at in given)
        alone = all(self.survey.words[word] <= count for word, count in own.items())
        marks = [self._is_usual(row, at, own, alone=alone) for at in given]
        return sum(marks) / len(marks)

    def _is_numbered_like(self, row: int) -> bool:
        """Whether a row has an id of the same form as the next row's."""
        at = self.layout.id
        if at is None or row + 1 not in self._inside:
            return False
        return _form(self._cell(row, at)) == _form(self._cell(row + 1, at)) != ""

    def _is_plain(self, value: CellValue) -> bool:
        """Whether a value is an answer in words that come on more than one row."""
        often = self.survey.words[normal(self.grid.shown[value])] > len(self.responses)
        return often and self.grid.kinds[value] in _WORDS

    def _in_block(self, row: int) -> bool:
        """Whether a row is one of several under a title that all answer in figures."""
        block = [row]
        for step in (-1, 1):
            at = row + step
            while at in self._inside and (kinds := self._kinds(at)) and FIGURES.issuperset(kinds) and self._label(at):
                block.append(at)
                at += step
        top = min(block) - 1
        return len(block) >= _LEAST_BLOCK and top >= self.layout.first and top not in self.answered

    def _is_usual(self, row: int, column: int, own: Counter[str], *, alone: bool) -> float:
        """How much one answer is like the others; `alone` says that no word of its row comes in another row."""
        kind = self._kind(row, column)
        survey = self.survey
        if kind in FIGURES:
            return self._is_usual_figure(row, column, kind)
        if kind in (LINK, DATE):
            return -1.0
        word = normal(self._cell(row, column))
        again = survey.words[word] > own[word]
        if kind in ANSWERISH:
            odd = -0.5 if kind == SHARED else 0.3
            return 1.0 if again else 0.9 if not alone or len(self.responses) < 2 else odd
        if again:
            return 0.5
        unknown = 0.0 if self._is_numbered_like(row) else -1.0
        return 0.7 if survey.texts(column) >= 0.25 else unknown

    def _is_usual_figure(self, row: int, column: int, kind: str) -> float:
        number, survey = self._number(row, column), self.survey
        if survey.share_like(kind) < 0.3 and not self._in_block(row):
            return -1.0
        if number is not None and survey.top and number > 1.2 * survey.top:
            return -2.0
        return 1.0 if kind in survey.usual else -0.5

    def _totals(self, row: int, kinds: str, features: Sequence[int], since: Sequence[int]) -> float:
        """How surely the figures of a row are worked out from those above, 0 to 1."""
        if row >= self._view.height or sum(map(kinds.count, FIGURES)) * 4 < len(kinds) * 3:
            return 0.0
        cells = self._view.lines[row]
        columns = [
            at for at in range(self.grid.width) if cells[at] in FIGURES and at not in (self.layout.id, self.layout.text)
        ]
        if not columns:
            return 0.0
        weight = self.layout.weight
        if self._is_weighted(row, columns):
            return 1.0
        odd = self.weighed[: bisect_left(self.weighed, row)][-1:]
        if odd and odd[0] not in features[-1:] and is_rank(self._view, row, odd[0], columns):
            return 1.0
        high = any((x := self._view.number(row, at)) is not None and x > 1.2 * self.survey.top for at in columns)
        if not high and not self._ends_here(row) and not self._stands_over(row):
            return 0.0
        below = self._below(row)
        sets = [above for above in (features, since, below) if len(above) > 1]
        found = max((row_totals(self._view, row, columns, above, weight) for above in sets), default=0.0)
        if len(below) == 1:
            found = max(found, _LONE * row_totals(self._view, row, columns, below, weight))
        if len(columns) < 2:
            found *= 0.6 if high or any((self._number(row, at) or 0.0) % 1 for at in columns) else 0.4
        answers = [at for at in columns if at in self.responses]
        if kinds and self.survey.in_words > 0.6 and any(counts(self._view, row, answers, above) for above in sets):
            found = max(found, 0.7)
        return found if found > 0.5 else 0.0

    def _is_weighted(self, row: int, columns: Sequence[int]) -> bool:
        """Whether a row without a weight gives the scores of the row above times its weight."""
        at = self.layout.weight
        weight = None if at is None or self._cell(row, at) else self._number(row - 1, at)
        pairs = ((self._number(row, column), self._number(row - 1, column)) for column in columns)
        return bool(weight) and product_factor([(*pair, weight) for pair in pairs], least=2) > 0

    def _stands_over(self, row: int) -> bool:
        """Whether a row is described by its title alone, without the id, the priority and the weight of others."""
        described = [self.layout.id, self.layout.priority, self.layout.weight]
        usual = [at for at in described if at is not None]
        return bool(usual) and not any(self._cell(row, at) for at in usual)

    def _below(self, row: int) -> list[int]:
        """The rows that a title with sums of its own stands over: those below it down to the next row like it."""
        pattern = self._pattern(row)
        if pattern in self.survey.common and len(pattern) > 1:
            return []
        found = []
        for at in self.weighed[bisect_right(self.weighed, row) :]:
            if at >= self._view.height or self._pattern(at) == pattern:
                break
            found.append(at)
        return found

    def _ends_here(self, row: int) -> bool:
        """Whether hardly anything is answered below a row before the next gap or the end."""
        below = range(row + 1, min(row + 2 + _FOOT, self._inside.stop))
        return next((at - row - 1 for at in below if at not in self.answered), len(below)) <= _FOOT

    def _worded(self, label: str, kinds: Sequence[str]) -> float:
        """Points against a row that its label gives: a word for a total over figures counts, over words hardly."""
        if len(label) > _LONGEST_TOTAL:
            return 0.0
        total = max(says(label, Role.TOTAL), 0.8 * (says(label, Role.SCORE) >= 0.9))
        about = says(label, Role.ABOUT, Role.PRODUCT, Role.TOOL, Role.WEIGHT, Role.PRIORITY)
        if FIGURES.issuperset(kinds):
            return 2.2 * total + 0.8 * about
        return 0.5 * total + (0.7 * about if not _WORDS.issuperset(kinds) else 0.0)

    def _key_like(self, row: int, label: str, features: Sequence[int]) -> float:
        """Points against a row that stands apart and lists the answers there are: a key to them."""
        if not features or row - features[-1] < 2:
            return 0.0
        if self.survey.words[normal(label)] > 0 and not FIGURES.issuperset(self._kinds(row)):
            return 3.0
        words = [normal(self._cell(row, at)) for at in self.responses if self._cell(row, at)]
        brief = len(label) < (0.7 if len(words) > 2 else 0.5) * self.survey.typical
        lists = brief and len(set(words)) == len(words) > 1 and len(words) >= len(self.survey.words) - 1
        close = sum(b - a > 1 for a, b in pairwise(features))
        return 1.5 * lists + 1.0 * label.endswith((":", "：")) + 1.0 * (close == 0 and len(features) > 2)

    # ------------------------------------------------------------ requirements and titles
    def _group_texts(self, column: int | None) -> dict[int, str]:
        """The text of the group column by row; it may stand on the first row of its group only."""
        if column is None:
            return {}
        found: dict[int, str] = {}
        current = ""
        shown, cells, covered = self.grid.shown, self.grid.sheet.rows, bool(self.grid.covered)
        for row in self.rows:
            text = shown[cells[row][column]] or (self.grid.under(row, column) if covered else "")
            found[row] = current = text or current
        return found

    def _add(self, rows: Sequence[int]) -> None:
        groups = [self.group_texts.get(row) or self.title for row in rows]
        keys = map(self._label, rows) if self.is_long else repeat("")
        self.features += map(FeatureRow, rows, groups, repeat(self.title_priority), keys)

    def _is_heading(self, row: int) -> bool:
        return self._cell(row, self.layout.text) in self.heading_labels and self._row_texts(row) in self.headings

    def _settle(self, row: int) -> None:
        """An answer has come: of the rows that waited, those that head something are titles, the others features."""
        for at, waiting in enumerate(self.waiting):
            following = self.waiting[at + 1] if at + 1 < len(self.waiting) else row
            if self._is_heading(waiting):
                self.skipped.append(waiting)
            elif self._is_open(waiting, following):
                self._add([waiting])
            else:
                self._begin_group(waiting)
        self.waiting.clear()

    def _begin_group(self, row: int) -> None:
        self.groups.append(row)
        figures = (BLANK, NUMBER, AMOUNT)
        texts = (self._cell(row, column) for column, kind in enumerate(self.grid.line(row)) if kind not in figures)
        title = next(texts, "")
        if title:
            self.title = title
            self.title_priority = "" if self.layout.priority is not None else str(parse_priority(title) or "")

    def _is_open(self, row: int, following: int) -> bool:
        """Whether a row without answers is a requirement left open rather than a title."""
        if not self._cell(row, self.layout.text) or self._pattern(row) not in self.survey.common:
            return False
        label = self._label(row)
        if self.layout.id is not None and self.forms and _form(self._cell(row, self.layout.id)) not in self.forms:
            return False
        if len(self._pattern(row)) < 2 and (self.layout.header or len(label) < 0.7 * self.survey.typical):
            return False
        if len(label) < 0.55 * self.survey.length and self.survey.kinds:
            return False
        return not self._numbers_above(row, following) and (
            len(label) > _LONGEST_TOTAL or says(label, Role.TOTAL) < 0.6
        )

    @cached_property
    def forms(self) -> frozenset[str]:
        """The forms that ids of answered rows have, "" among them where one has none."""
        at, rows = self.layout.id, _ends(self.rows, SCOUTED)
        return (
            frozenset(_form(self._cell(row, at)) for row in rows if row in self.answered)
            if at is not None
            else frozenset()
        )

    def _numbers_above(self, row: int, following: int) -> bool:
        """Whether the number of a row is that of a chapter to which the following row's number belongs: 1, 1.1."""
        own, after = self._numbering(row).removesuffix(".0"), self._numbering(following)
        if not own or not after.startswith(own):
            return False
        rest = after[len(own) :]
        return rest.lstrip(".-")[:1].isdigit() and (rest[0] in ".-" or not own[-1].isdigit())

    def _numbering(self, row: int) -> str:
        at = self.layout.id if self.layout.id is not None else self.layout.text
        found = _NUMBERED.match(self._cell(row, at))
        return found[1] if found else ""

    def _close(self) -> None:
        """Rows at the end that no answer follows: requirements left open up to the first that is none, then notes."""
        if not self.survey.kinds:
            last = max((at for at, row in enumerate(self.waiting) if self._is_open(row, row)), default=-1)
            notes = self.waiting[last + 1 :]
            del self.waiting[last + 1 :]
            self._settle(self.layout.last)
            self.skipped.extend(notes)
            return
        for at, row in enumerate(self.waiting):
            before = self.waiting[at - 1] if at else max((its.row for its in self.features), default=row - 1)
            if row - before > 1 or not self._is_open(row, row):
                self.skipped.extend(self.waiting[at:])
                return
            self._add([row])
