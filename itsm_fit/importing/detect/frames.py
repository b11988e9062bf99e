"""Where tables begin and end on a view: bands of columns, header rows, and the rows below them.

A row heads a table because answers stand below its texts and it does not answer like them; words count little.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from operator import eq

from itsm_fit.importing.detect.view import SheetView, picking
from itsm_fit.importing.grid import (
    ANSWER,
    ANSWERISH,
    BLANK,
    CODE,
    DATE,
    FIGURES,
    LINK,
    PHRASE,
    PRIORITY,
    PROSE,
    SHARED,
    SHORT,
)
from itsm_fit.importing.headings import Role, roles_of, says
from itsm_fit.importing.legend import definitions
from itsm_fit.importing.text import normal

_HEADING = frozenset({SHORT, PHRASE, PRIORITY, CODE, ANSWER, SHARED, PROSE})
_WORDY = frozenset({SHORT, PHRASE, PROSE, CODE})
_FIGURES = FIGURES | {DATE, LINK}
_LOOK = 16
"""Filled cells below a heading that are looked at."""
_PAGES = 120
"""Rows in which headings may come again."""
_NEAR = 6
"""Filled cells below a heading that surely belong to its table."""
_FAR = 40
"""Rows within which the first answer must come."""
_NEW_AFTER_A_GAP, _NEW_AT_ONCE = 4.0, 6.5
"""How much a row amid answers must look like headings to open another table: after a blank row or a title, and else."""
_TURNS = 3
"""How often a part of a heading must come again where no gap stands above it."""
_MOST_LEADING = 2
"""Columns before the tools that may be headed, as by weights."""
_BESIDE = 2
"""Columns behind the tools, as of totals or remarks on the row."""
_MOST_LOWER = 2
_MOST_UPPER = 4
"""Header rows above the one nearest to the answers."""
_LONGEST_NAME = 60
_DESCRIBING = (Role.TEXT, Role.ID, Role.GROUP, Role.PRIORITY, Role.WEIGHT)
_LABELS = (*_DESCRIBING, Role.TOOL)


@dataclass(frozen=True)
class TableFrame:
    """A table's outline: header rows, columns, and the rows that may belong to it (both ends included).

    `answers` are columns that are answered below their heading; there may be more.
    """

    view: SheetView
    header: tuple[int, ...]
    columns: tuple[int, ...]
    first: int
    last: int
    answers: frozenset[int]

    @cached_property
    def headings(self) -> dict[int, tuple[str, ...]]:
        """The headings of each column from the topmost row to the lowest; upper ones also stand over what follows."""
        if not self.header:
            return dict.fromkeys(self.columns, ("",))
        levels = [_spread(self.view, row, self.columns, upper=row != self.header[-1]) for row in self.header]
        if len(self.header) == 1:
            self._let_follow(levels[0])
        return {column: _distinct([level[column] for level in levels]) for column in self.columns}

    def _let_follow(self, level: dict[int, str]) -> None:
        """Where names stand over the first of their columns only, the same number for each, they head all of them."""
        label = next((at for at in self.columns if _is_wordy(self.view, at, self.header[0])), -1)
        headed = [column for column in self.columns if level[column] and column > label]
        sizes = {column: _followers(level, column) for column in headed}
        runs = [list(run) for size, run in groupby(headed, key=sizes.__getitem__) if size]
        names = max(runs, key=len, default=[])
        before = [column for column in headed if names and column < names[0]]
        if names and names[0] - 1 != label and level.get(names[0] - 1) == "":
            return
        if len(names) == 1 and before and self._speak_alike(before[-1], names[0]):
            return
        for column in names:
            level.update({column + at: level[column] for at in range(1, sizes[column] + 1)})

    def _speak_alike(self, one: int, other: int) -> bool:
        """Whether two columns answer in the same words."""
        said = [{self.view.word(row, at) for row in _below(self.view, self.header[0], at)} for at in (one, other)]
        return bool(said[0] & said[1])

    def heading(self, column: int) -> str:
        """The heading nearest to the cells."""
        return next((text for text in reversed(self.headings.get(column, ())) if text), "")


def _distinct(levels: list[str]) -> tuple[str, ...]:
    return tuple(text if text not in levels[:at] else "" for at, text in enumerate(levels))


def _spread(view: SheetView, row: int, columns: Sequence[int], *, upper: bool) -> dict[int, str]:
    found: dict[int, str] = {}
    before = ""
    for column in columns:
        text = view.under(row, column)
        found[column] = before = text or (before if upper else "")
    return found


def find_frames(view: SheetView) -> list[TableFrame]:
    """The outlines of all tables of a view whose headings have answers below them, band by band."""
    return [frame for band in find_bands(view) for frame in _in_band(view, band)]


# ---------------------------------------------------------------- bands
_LEGEND_COLUMNS, _LEGEND_ROWS, _LONGEST_CODE = 3, 20, 20
"""Columns and lines of a legend at most."""


def find_bands(view: SheetView) -> list[tuple[int, ...]]:
    """Bands of columns with a blank column between them, each of which could hold a table of its own."""
    titles = {row for row, line in enumerate(view.lines) if len(line) - line.count(BLANK) == 1}
    runs: list[list[int]] = [[]]
    for column, rows in enumerate(view.filled):
        if any(row not in titles for row in rows):
            runs[-1].append(column)
        elif runs[-1]:
            runs.append([])
    bands: list[list[int]] = []
    for run in filter(None, runs):
        if bands and _is_legend(view, bands[-1], run):
            continue
        start = 0 if not bands else _begins_at(view, bands[-1], run)
        if start is None:
            bands[-1].extend(run)
        else:
            bands += [run[:start]] * bool(start) + [run[start:]]
    return [tuple(band) for band in bands]


def _begins_at(view: SheetView, band: Sequence[int], run: list[int]) -> int | None:
    """Where in a run of columns behind a gap a table of its own begins; None when it goes on with the one before.

    Right behind the gap, or a few columns on where the labels of the table before stand again.
    """
    if _stands_alone(view, run):
        return 0
    begins = (at for at in range(1, min(_LEGEND_COLUMNS, len(run))) if _stands_alone(view, run[at:]))
    return next((at for at in begins if any(_says_the_same(view, column, run[at]) for column in band)), None)


def _says_the_same(view: SheetView, one: int, other: int) -> bool:
    """Whether most texts of a column stand in another one too, row by row."""
    rows = view.filled[other]
    return sum(view.word(row, one) == view.word(row, other) for row in rows) * 2 > len(rows)


def _is_legend(view: SheetView, band: Sequence[int], run: Sequence[int]) -> bool:
    """Whether a run of columns lists the answers given beside it, each once, with what they mean."""
    texts = [view.text(row, run[0]) for row in view.filled[run[0]]]
    if len(run) == 1:
        explained = sum(any(True for _ in definitions(text)) for text in texts)
        return len(texts) <= _LEGEND_ROWS and explained * 3 >= len(texts) * 2
    if len(run) > _LEGEND_COLUMNS:
        return False
    codes = [normal(view.text(row, run[0])) for row in view.filled[run[0]] if view.text(row, run[1])]
    if not 1 < len(codes) <= _LEGEND_ROWS or len(set(codes)) < len(codes) or max(map(len, codes)) > _LONGEST_CODE:
        return False
    given = {normal(view.text(row, column)) for column in band for row in view.filled[column]}
    return sum(code in given for code in codes) * 3 > len(codes)


def _stands_alone(view: SheetView, run: list[int]) -> bool:
    """Whether a run of columns begins with a column of its own texts rather than with answers."""
    rows = view.filled[run[0]]
    kinds = [view.kind(row, run[0]) for row in rows]
    texts = {view.text(row, run[0]) for row in rows}
    wordy = sum(kind in _WORDY for kind in kinds)
    return len(run) > 1 and len(kinds) > 2 and wordy * 4 > len(kinds) * 3 and len(texts) * 3 > len(kinds) * 2


# ---------------------------------------------------------------- rows of headings
@dataclass(frozen=True)
class _Start:
    """A row that could head the columns named, with how much it looks like headings."""

    row: int
    answers: frozenset[int]
    looks: float

    @cached_property
    def pick(self) -> Callable[[Sequence[str]], Sequence[str]]:
        """What takes the cells in these columns out of a row."""
        return picking(tuple(self.answers))


def _in_band(view: SheetView, band: tuple[int, ...]) -> Iterator[TableFrame]:
    starts = list(_starts(view, band))
    if starts and _only_answers(view, band, starts[0]):
        yield _headless(view, band, starts[0])
        return
    headers = [_header(view, band, start, again=at > 0) for at, start in enumerate(starts)]
    for at, (start, header) in enumerate(zip(starts, headers, strict=True)):
        end = headers[at + 1][0] - 1 if at + 1 < len(starts) else view.height - 1
        first = header[-1] + 1
        for part in _side_by_side(view, _filled(view, band, header[0], end), header[-1]):
            answers = start.answers & set(part)
            if answers and first <= max(first, end):
                yield TableFrame(view, header, part, first, max(first, end), frozenset(answers))


def _filled(view: SheetView, band: Sequence[int], first: int, last: int) -> Sequence[int]:
    """The columns of a band up to the last that holds something in the rows given."""
    right = next((at for at, column in reversed(list(enumerate(band))) if _holds(view, column, first, last)), 0)
    return band[: right + 1]


def _holds(view: SheetView, column: int, first: int, last: int) -> bool:
    return bisect_left(view.filled[column], first) < bisect_right(view.filled[column], last)


def _only_answers(view: SheetView, band: Sequence[int], start: _Start) -> bool:
    """Whether what could be headings are answers like those below and above, so that nothing heads the table."""
    answers = _answers_of(view, band, start)
    words = [view.word(start.row, column) for column in answers]
    above = any(view.kind(row, column) in ANSWERISH for column in answers for row in range(start.row))
    if above and all(view.kind(start.row, column) in ANSWERISH for column in answers):
        return True
    if any(len(view.filled_in(row, band)) > 1 for row in range(start.row)):
        return False
    across = [column for column in band if column >= min(answers, default=0)]
    own = Counter(view.word(start.row, column) for column in across)
    return all(sum(view.said[at].count(word) for at in across) > own[word] + 1 for word in words)


def _answers_of(view: SheetView, band: Sequence[int], start: _Start) -> list[int]:
    left = _zone(view, band, start.answers, start.row)[0]
    return [column for column in start.answers if column >= left]


def _headless(view: SheetView, band: tuple[int, ...], start: _Start) -> TableFrame:
    """The table that begins with the first of the full rows around a row of answers."""
    first = start.row
    while first and len(view.filled_in(first - 1, band)) > 1:
        first -= 1
    whole = [column for column in band if view.kind(start.row, column) in ANSWERISH]
    return TableFrame(view, (), band, first, view.height - 1, frozenset(whole) | start.answers)


def _starts(view: SheetView, band: tuple[int, ...]) -> Iterator[_Start]:
    """One row of headings for each table of a band."""
    rivals: list[_Start] = []
    answered = False
    for row in range(view.height):
        best = _best(rivals) if rivals else None
        if (
            best is not None
            and _answers_like(view, band, _with_next(best, rivals), row)
            and (answered or not _comes_again(view, band, row))
        ):
            answered = True
            continue
        start = _candidate(view, band, row)
        if start is None or (answered and best is not None and not _begins_anew(view, band, best, start)):
            continue
        if answered and best is not None:
            yield best
            rivals, answered = [], False
        rivals.append(start)
    if rivals:
        yield _best(rivals)


def _with_next(best: _Start, rivals: Sequence[_Start]) -> _Start:
    """The rival with the columns that the rows right above and below it head as well."""
    near = [rival.answers for rival in rivals if abs(rival.row - best.row) == 1]
    return replace(best, answers=best.answers.union(*near))


def _candidate(view: SheetView, band: tuple[int, ...], row: int) -> _Start | None:
    """The row as headings, when texts in it have answers below."""
    filled = view.filled_in(row, band)
    if len(filled) < 2:
        return None
    answers = frozenset(column for column in filled if view.kind(row, column) in _HEADING and _heads(view, row, column))
    return _Start(row, answers, _looks(view, band, row, filled, answers)) if answers else None


def _below(view: SheetView, row: int, column: int) -> list[int]:
    rows = view.filled[column]
    start = bisect_right(rows, row)
    return rows[start : start + _LOOK]


def _heads(view: SheetView, row: int, column: int) -> bool:
    """Whether mostly answers stand below a cell, none of which says the same right away."""
    below = _below(view, row, column)
    if not below or below[0] - row > _FAR:
        return False
    answers = [view.word(at, column) for at in below if view.kind(at, column) in ANSWERISH]
    often = row == 0 and len(answers) * 4 >= len(below) and len(set(answers)) < len(answers)
    return (often or len(answers) * 2 >= len(below)) and all(
        view.word(at, column) != view.word(row, column) for at in below[:2]
    )


def _answers_like(view: SheetView, band: Sequence[int], best: _Start, row: int) -> bool:
    """Whether a row below headings answers, in words that come again there rather than in names of its own."""
    kinds = "".join(best.pick(view.lines[row])).replace(BLANK, "")
    if not kinds or sum(map(kinds.count, ANSWERISH)) * 2 < len(kinds) or _repeats(view, band, best.row, row):
        return False
    if not _FIGURES.isdisjoint(kinds):
        return True
    unsaid = {*best.pick(view.words[row])} - {""}
    for column in best.answers:
        start = bisect_right(view.filled[column], row)
        unsaid.difference_update(view.said[column][start : start + _LOOK])
        if not unsaid:
            return True
    filled = view.filled_in(row, best.answers)
    again = sum(view.word(row, column) not in unsaid for column in filled)
    return again * 2 >= len(filled) or not _names_columns(view, band, row, filled)


def _names_columns(view: SheetView, band: Sequence[int], row: int, filled: Sequence[int]) -> bool:
    """Whether a row is a further line of headings: nothing is said about the row itself, or only what columns hold."""
    labels = [view.text(row, column) for column in view.filled_in(row, band) if column < min(filled)]
    return all(says(text, *_LABELS) >= _SURE for text in labels)


_SURE = 0.9


def _repeats(view: SheetView, band: Sequence[int], above: int, row: int) -> bool:
    """Whether a row repeats the headings of a row above."""
    line, words, before = view.lines[row], view.words[row], view.words[above]
    if sum(map(eq, words, before)) < 2:
        return False
    own = [column for column in band if line[column] in _HEADING]
    same = sum(words[column] == before[column] for column in own)
    return same >= 3 or (same == 2 and same * 2 >= len(own))


def _begins_anew(view: SheetView, band: Sequence[int], best: _Start, start: _Start) -> bool:
    """Whether a row of headings amid answers opens another table instead of being a row of odd answers."""
    if _repeats(view, band, best.row, start.row):
        return True
    zone = range(_zone(view, band, start.answers, start.row)[0], band[-1] + 1)
    again = [column for column in band if view.word(start.row, column) == view.word(best.row, column)]
    words = [view.word(start.row, column) for column in view.filled_in(start.row, zone) if column not in again]
    opens = _opens(view, band, start.row)
    turns = _TURNS - opens
    leading = range(_MOST_LEADING + 1)
    if len(set(words)) < len(words) and not any(_is_regular(words[at:], turns) for at in leading):
        return False
    return start.looks >= (_NEW_AFTER_A_GAP if opens else _NEW_AT_ONCE)


def _is_regular(words: Sequence[str], turns: int) -> bool:
    """Whether words come again as headings do: the parts of each name, each name over its parts."""
    return _is_periodic(words) or _is_even(words) or _alternates(words, turns)


def _is_even(words: Sequence[str]) -> bool:
    """Whether each word stands the same number of times, as names do over their columns, or once behind them."""
    runs = [(word, len(list(run))) for word, run in groupby(words)]
    while runs and runs[-1][1] == 1:
        runs.pop()
    return len(dict(runs)) == len(runs) > 1 and len({size for _, size in runs}) == 1


def _alternates(words: Sequence[str], turns: int) -> bool:
    """Whether words that come again at each of so many turns stand between others that never do: names and parts."""
    for period in range(2, len(words) // turns + 1):
        places = [words[at::period] for at in range(period)]
        distinct = [len(set(place)) for place in places]
        regular = all(kinds in (1, len(place)) for kinds, place in zip(distinct, places, strict=True))
        if regular and min(distinct) == 1 < max(distinct):
            return True
    return False


def _opens(view: SheetView, band: Sequence[int], row: int) -> bool:
    """Whether a row stands first, or below a blank row or a title."""
    return row == 0 or len(view.filled_in(row - 1, band)) <= 1


def _looks(view: SheetView, band: Sequence[int], row: int, filled: Sequence[int], answers: frozenset[int]) -> float:
    """How much a row looks like the headings of the answers below it."""
    words = [view.word(row, column) for column in answers]
    texts = [view.text(row, column) for column in filled]
    again = _repetitions(view, band, row, filled[0])
    below = ((at, column) for column in answers for at in _below(view, row, column) if at not in again)
    spoken = Counter(view.word(at, column) for at, column in below)
    unlike = sum(not spoken[word] for word in words) / len(words)
    average = sum(map(len, texts)) / len(texts)
    beside = [text for column, text in zip(filled, texts, strict=True) if column not in answers]
    named = sum(max((roles_of(text).get(role, 0.0) for role in _LABELS), default=0.0) for text in beside)
    points = 2.0 * unlike + 1.5 * len(set(words)) / len(words) * min(1.0, len(words) / 2)
    points += 1.5 * sum(view.is_bold(row, column) for column in filled) / len(filled)
    points += 1.0 * _opens(view, band, row) + min(1.5, named)
    points += 0.5 if average <= 40 else -1.0 if average > 90 else 0.0
    return points - 3.0 * sum(view.kind(row, column) in _FIGURES for column in filled) / len(filled)


def _repetitions(view: SheetView, band: Sequence[int], row: int, leading: int) -> set[int]:
    """The rows further down that repeat a row of headings, as where a table goes on over pages."""
    word = view.word(row, leading)
    rows = range(row + 1, min(view.height, row + _PAGES))
    return {at for at in rows if view.word(at, leading) == word and _repeats(view, band, row, at)}


def _comes_again(view: SheetView, band: Sequence[int], row: int) -> bool:
    """Whether a row stands again further down, word by word, as only headings do."""
    filled = view.filled_in(row, band)
    words = [view.word(row, column) for column in filled]
    again = _repetitions(view, band, row, filled[0])
    return any(
        sum(view.word(at, column) == word for column, word in zip(filled, words, strict=True)) * 5 >= len(words) * 4
        for at in again
    )


def _best(rivals: Sequence[_Start]) -> _Start:
    """The rival that looks most like headings, the topmost of those that do alike."""
    widest = max(len(rival.answers) for rival in rivals)
    return max(rivals, key=lambda its: (round(its.looks + 3.0 * len(its.answers) / widest, 6), -its.row))


# ---------------------------------------------------------------- further rows of headings
def _header(view: SheetView, band: tuple[int, ...], start: _Start, *, again: bool) -> tuple[int, ...]:
    """All rows of headings around the one found; `again` says that another table ends above."""
    zone = range(_zone(view, band, start.answers, start.row)[0], max(band) + 1)
    row = start.row
    lower: tuple[int, ...] = ()
    while len(lower) < _MOST_LOWER and row + len(lower) + 2 < view.height and _goes_on(view, band, start, lower):
        lower = (*lower, row + len(lower) + 1)
    first = row
    bottom = (row, *lower)[-1]
    words = [view.word(bottom, column) for column in view.filled_in(bottom, zone)]
    current, distinct = len(words), len(set(words)) == len(words)
    within = range(zone.start, max(view.filled_in(bottom, zone)) + 1)
    for above in range(row - 1, max(-1, row - 1 - _MOST_UPPER), -1):
        over = len(view.filled_in(above, within))
        if again and _answers(view, above, start.answers):
            break
        if not _is_upper(view, band, above, zone) or over > current or (over == current and distinct and first == row):
            break
        first = above
        current, distinct = over, len({view.word(above, column) for column in view.filled_in(above, zone)}) == over
    top = bottom if again else _merged_from(view, range(band[0], zone.start), bottom)
    return (*range(min(first, top), row + 1), *lower)


def _answers(view: SheetView, row: int, columns: Collection[int]) -> bool:
    """Whether a row answers: in a figure or an answer word, or mostly in words that also stand elsewhere."""
    kinds = Counter(view.kind(row, column) for column in columns)
    return any(kinds[kind] for kind in ANSWERISH - {SHARED}) or kinds[SHARED] * 2 > len(columns)


def _merged_from(view: SheetView, labels: range, row: int) -> int:
    """The topmost row in which the headings of the labels begin that are merged down to a row."""
    tops = (view.merged_from(row, column) for column in labels if view.kind(row, column) == BLANK)
    return max(min(tops, default=row), row - _MOST_UPPER)


def _goes_on(view: SheetView, band: Sequence[int], start: _Start, lower: tuple[int, ...]) -> bool:
    """Whether the row below the headings goes on with them: it names kinds of columns, or what names leave blank."""
    above = (start.row, *lower)[-1]
    row = above + 1
    left, right = _zone(view, band, start.answers, start.row)
    over = [column for column in view.filled_in(row, band) if column >= left]
    if not over or any(view.kind(row, column) not in _HEADING for column in over):
        return False
    words = [view.word(row, column) for column in over]
    again = _repetitions(view, band, row, over[0]) - {row + 1, row + 2}
    below = ((at, column) for column in over for at in _below(view, row, column)[:_NEAR] if at not in again)
    spoken = Counter(view.word(at, column) for at, column in below)
    if sum(spoken[word] > 0 for word in words) * 4 > len(words):
        return False
    labels = [column for column in view.filled_in(row, band) if column < left or _is_full_label(view, column, row)]
    told = [(view.text(row, column), f"{view.text(above, column)} {view.text(row, column)}") for column in labels]
    double = len({view.word(above, column) for column in start.answers}) < len(start.answers)
    if double and len(set(words)) == len(words) >= len(start.answers):
        return True
    silent = all(says(text, *_DESCRIBING) >= 0.6 or says(whole, *_DESCRIBING) >= _SURE for text, whole in told)
    periodic = _is_periodic(words)
    between = any(view.kind(above, column) == BLANK for column in over if column <= right + 1)
    return (
        (silent or periodic) and (periodic or between or bool(labels) or len(over) > 1) and _is_headed(view, row, over)
    )


def _followers(level: Mapping[int, str], column: int) -> int:
    """How many columns without a heading follow one that has a heading."""
    following = column + 1
    while following in level and not level[following]:
        following += 1
    return following - column - 1


def _is_full_label(view: SheetView, column: int, row: int) -> bool:
    """Whether every row below has a text of its own in a column, as labels have."""
    below = _below(view, row, column)
    words = {view.word(at, column) for at in below}
    return len(below) > 2 and len(words) == len(below) == below[-1] - below[0] + 1 and _is_wordy(view, column, row)


def _zone(view: SheetView, band: Sequence[int], answers: frozenset[int], row: int) -> tuple[int, int]:
    """The first and the last column of the answers: those right of the first column of texts, where any is."""
    label = next((column for column in band if _is_wordy(view, column, row)), -1)
    right = [column for column in answers if column > label]
    return min(right or answers), max(answers)


def _is_periodic(words: Sequence[str]) -> bool:
    """Whether words come again in one and the same order, as the kinds of columns do below each name.

    One or two more may follow, of columns that stand beside all of the names.
    """
    for period in range(1, len(words) // 2 + 1):
        same = [a == b for a, b in zip(words, words[period:], strict=False)]
        if all(same):
            return period > 1 or says(words[0], Role.ANSWER, Role.SCORE) >= 0.6
        if period > 1 and len(same) - _BESIDE >= period and all(same[:-_BESIDE]):
            return True
    return False


def _is_headed(view: SheetView, row: int, columns: Sequence[int]) -> bool:
    """Whether anything stands below half of the columns or more."""
    return sum(bool(_below(view, row, column)) for column in columns) * 2 >= len(columns)


def _is_upper(view: SheetView, band: Sequence[int], row: int, zone: range) -> bool:
    """Whether a row above the headings names groups of columns, and is neither a title nor a row of answers."""
    filled = view.filled_in(row, band)
    over = [column for column in filled if column in zone]
    if not over or (len(filled) == 1 and filled[0] <= band[0]):
        return False
    if any(len(view.text(row, column)) > _LONGEST_NAME for column in over):
        return False
    texts = sum(view.kind(row, column) in _HEADING for column in over)
    return texts * 2 > len(over)


def _side_by_side(view: SheetView, band: Sequence[int], row: int) -> list[tuple[int, ...]]:
    """Columns parted where their first heading stands again, as in "Feature | A | B | Feature | C | D"."""
    opening = view.word(row, band[0])
    if view.kind(row, band[0]) not in _HEADING:
        return [tuple(band)]
    cuts = [at for at, column in enumerate(band) if view.word(row, column) == opening]
    if any(not _is_wordy(view, band[at], row) for at in cuts):
        return [tuple(band)]
    return [tuple(band[a:b]) for a, b in zip(cuts, [*cuts[1:], len(band)], strict=True)]


def _is_wordy(view: SheetView, column: int, row: int) -> bool:
    below = _below(view, row, column)
    return sum(view.kind(at, column) in _WORDY for at in below) * 2 > len(below)
