"""Where tables begin: rows of headings with answers below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from itsm_fit.importing.answer_words import ANSWERS
from itsm_fit.importing.grid import (
    AMOUNT,
    ANSWER,
    ANSWERISH,
    BLANK,
    CODE,
    DATE,
    LINK,
    NUMBER,
    PHRASE,
    PRIORITY,
    PROSE,
    SHARED,
    SHORT,
    Grid,
)
from itsm_fit.importing.headings import Role, roles_of, take_apart
from itsm_fit.importing.text import normal

_HEADING_KINDS = frozenset({SHORT, PHRASE, PRIORITY, CODE, ANSWER, SHARED, PROSE})
_ODD_KINDS = frozenset({LINK, DATE, AMOUNT, NUMBER, PROSE})
_LOOK = 20
"""Filled cells below a heading that are looked at."""
_FAR = 40
"""Rows within which the first answer must come."""
_NAMING = frozenset({Role.TEXT, Role.ID, Role.GROUP, Role.PRIORITY, Role.WEIGHT, Role.TOOL, Role.ANSWER})
_NEW_AFTER_A_GAP, _NEW_AT_ONCE = 3.4, 5.0
"""How much a row amid answers must look like headings to open another table: after a blank row or a title, and else."""


@dataclass(frozen=True)
class Block:
    """A table's outline: its header rows, its columns, and the rows that may belong to it (both ends included)."""

    grid: Grid
    header: tuple[int, ...]
    columns: tuple[int, ...]
    first: int
    last: int
    answers: frozenset[int] = frozenset()

    @cached_property
    def headings(self) -> dict[int, tuple[str, ...]]:
        """The heading of each column, from the topmost header row to the lowest, merges and spans filled in."""
        levels = [_spread(self.grid, row, self.columns, upper=row != self.header[-1]) for row in self.header]
        return {column: _distinct([level[column] for level in levels]) for column in self.columns}

    def heading(self, column: int) -> str:
        """The heading nearest to the cells."""
        return next((text for text in reversed(self.headings.get(column, ())) if text), "")


def _distinct(levels: list[str]) -> tuple[str, ...]:
    return tuple(text if text not in levels[:at] else "" for at, text in enumerate(levels))


def _spread(grid: Grid, row: int, columns: tuple[int, ...], *, upper: bool) -> dict[int, str]:
    """A header row's texts by column; in an upper row a text also stands for the blank columns that follow it."""
    found: dict[int, str] = {}
    before = ""
    for column in columns:
        text = grid.under(row, column)
        found[column] = before = text or (before if upper else "")
    return found


def find_blocks(grid: Grid) -> list[Block]:
    """The outlines of all tables of a sheet whose headings have answers below them."""
    return [block for band in _bands(grid) for block in _blocks_in(grid, band)]


def _blocks_in(grid: Grid, band: tuple[int, ...]) -> list[Block]:
    starts = _starts(grid, band)
    tops = [start.top for start in starts[1:]] + [grid.height] * bool(starts)
    return [block for start, stop in zip(starts, tops, strict=True) for block in _outlines(grid, band, start, stop - 1)]


def _bands(grid: Grid) -> list[tuple[int, ...]]:
    """Bands of columns with a blank column between them, each of which could hold a table of its own."""
    titles = {row for row, line in enumerate(grid.kinds) if sum(kind != BLANK for kind in line) == 1}
    runs: list[list[int]] = [[]]
    for column in range(grid.width):
        if any(row not in titles for row in grid.filled[column]):
            runs[-1].append(column)
        elif runs[-1]:
            runs.append([])
    bands: list[list[int]] = []
    for run in filter(None, runs):
        if bands and not _stands_alone(grid, run):
            bands[-1].extend(run)
        else:
            bands.append(run)
    return [tuple(band) for band in bands]


def _stands_alone(grid: Grid, run: list[int]) -> bool:
    """Whether a run of columns begins with a column of its own texts rather than with answers."""
    kinds = [grid.kind(row, run[0]) for row in grid.filled[run[0]]]
    texts = {grid.text(row, run[0]) for row in grid.filled[run[0]]}
    wordy = sum(kind in (SHORT, PHRASE, PROSE, CODE) for kind in kinds)
    return len(run) > 1 and len(kinds) > 2 and wordy * 4 > len(kinds) * 3 and len(texts) * 3 > len(kinds) * 2


@dataclass(frozen=True, slots=True)
class _Start:
    """A row of headings with the columns that have answers below."""

    row: int
    answers: frozenset[int]
    upper: tuple[int, ...] = ()

    @property
    def top(self) -> int:
        return self.upper[0] if self.upper else self.row


def _starts(grid: Grid, band: tuple[int, ...]) -> list[_Start]:
    """One row of headings for each table: of several that head the same answers the one that looks most like it."""
    chosen: list[_Start] = []
    answered = False
    for row in range(len(grid.columns[0]) if grid.width else 0):
        answers = _answers_below(grid, band, row)
        if not chosen:
            chosen.extend([_Start(row, answers)] if answers else [])
            continue
        before = chosen[-1]
        answering = _answers_in(grid, before.answers, row)
        if answers and not answering:
            start = _Start(row, answers)
            if answered and _begins_anew(grid, band, before, start):
                chosen.append(start)
                answered = False
            elif not answered and before.answers & answers and _looks(grid, band, start) > _looks(grid, band, before):
                chosen[-1] = start
        answered = answered or answering
    return [_Start(start.row, start.answers, _upper(grid, band, start)) for start in chosen]


def _answers_below(grid: Grid, band: tuple[int, ...], row: int) -> frozenset[int]:
    """The columns whose cell in this row could be a heading and has answers below it."""
    if sum(grid.kind(row, column) != BLANK for column in band) < 2:
        return frozenset()
    return frozenset(
        column for column in band if grid.kind(row, column) in _HEADING_KINDS and _heads_answers(grid, row, column)
    )


def _heads_answers(grid: Grid, row: int, column: int) -> bool:
    below = grid.below(row, column, _LOOK)
    if not below or below[0] - row > _FAR:
        return False
    answers = sum(grid.kind(at, column) in ANSWERISH for at in below)
    own = normal(grid.text(row, column))
    return answers * 2 >= len(below) and all(normal(grid.text(at, column)) != own for at in below)


def _answers_in(grid: Grid, columns: frozenset[int], row: int) -> bool:
    """Whether a row answers in the columns given: more answers than other texts."""
    kinds = [kind for column in columns if (kind := grid.kind(row, column)) != BLANK]
    return sum(kind in ANSWERISH for kind in kinds) * 2 > len(kinds)


def _begins_anew(grid: Grid, band: tuple[int, ...], before: _Start, start: _Start) -> bool:
    """Whether a row of headings amid answers opens another table instead of being a row of odd answers."""
    own = [normal(grid.text(start.row, column)) for column in band]
    old = [normal(grid.text(before.row, column)) for column in band]
    same = sum(a == b for a, b in zip(own, old, strict=True) if a)
    if same >= 2 and same * 2 >= sum(map(bool, own)):
        return True
    apart = grid.is_blank(start.row - 1) or _is_title(grid, band, start.row - 1)
    return _looks(grid, band, start) >= (_NEW_AFTER_A_GAP if apart else _NEW_AT_ONCE)


def _is_title(grid: Grid, band: tuple[int, ...], row: int) -> bool:
    return sum(grid.kind(row, column) != BLANK for column in band) == 1


def _looks(grid: Grid, band: tuple[int, ...], start: _Start) -> float:
    """How much a row looks like the headings of the answers below it."""
    row = start.row
    filled = [column for column in band if grid.kind(row, column) != BLANK]
    texts = [grid.text(row, column) for column in filled]
    points = min(
        4.0, sum(2.0 * max((roles_of(text).get(role, 0.0) for role in _NAMING), default=0.0) for text in texts)
    )
    if filled[0] not in start.answers:
        first = roles_of(texts[0])
        points -= 2.0 * max(first.get(Role.ABOUT, 0.0), first.get(Role.TOTAL, 0.0))
    points += 2.0 * len(start.answers) / max(1, len(_answered_after(grid, band, row)))
    points += 1.5 * sum((row, column) in grid.sheet.bold for column in filled) / len(filled)
    if row == 0 or grid.is_blank(row - 1) or _is_title(grid, band, row - 1):
        points += 1.0
    average = sum(map(len, texts)) / len(texts)
    points += 0.5 if average <= 40 else -1.0 if average > 90 else 0.0
    points -= 3.0 * sum(grid.kind(row, column) in _ODD_KINDS for column in filled) / len(filled)
    heads = [normal(text) for column, text in zip(filled, texts, strict=True) if column in start.answers]
    if len(heads) > 2 and len(set(heads)) * 2 <= len(heads) and not any(take_apart(text).kind for text in heads):
        points -= 1.5
    return points


def _answered_after(grid: Grid, band: tuple[int, ...], row: int) -> list[int]:
    """The columns that are answered in the rows just below."""
    return [
        column
        for column in band
        if (below := grid.below(row, column, _LOOK))
        and sum(grid.kind(at, column) in ANSWERISH for at in below) * 2 >= len(below)
    ]


def _upper(grid: Grid, band: tuple[int, ...], start: _Start) -> tuple[int, ...]:
    """The header rows right above the row of headings that name groups of its columns."""
    found: list[int] = []
    lower = _texts_over(grid, start.row, start.answers)
    kinds = [take_apart(text) for text in lower]
    only_kinds = bool(kinds) and all(its.kind is not None and not its.stem for its in kinds)
    for row in range(start.row - 1, max(-1, start.row - 4), -1):
        if not _groups_columns(grid, band, row, start.answers):
            break
        texts = _texts_over(grid, row, start.answers)
        if not (len(set(texts)) < len(set(lower)) or (only_kinds and not found)):
            break
        found.append(row)
        lower = texts
    return tuple(reversed(found))


def _texts_over(grid: Grid, row: int, columns: frozenset[int]) -> list[str]:
    left, right = min(columns), max(columns)
    return [text for column in range(left, right + 1) if (text := grid.text(row, column))]


def _groups_columns(grid: Grid, band: tuple[int, ...], row: int, answers: frozenset[int]) -> bool:
    """Whether a row above the headings names groups of columns, and is neither a title nor a row of answers."""
    filled = [column for column in band if grid.kind(row, column) != BLANK]
    over = [column for column in filled if column >= min(answers)]
    if not over or (len(filled) == 1 and filled[0] == band[0]):
        return False
    texts = sum(grid.kind(row, column) in _HEADING_KINDS for column in over)
    answering = sum(grid.kind(row, column) in ANSWERISH for column in over)
    return texts * 2 > len(over) and answering * 2 <= len(over)


def _outlines(grid: Grid, band: tuple[int, ...], start: _Start, end: int) -> list[Block]:
    """The table or, side by side, the tables below one row of headings."""
    header = (*start.upper, start.row, *_lower(grid, start))
    first = header[-1] + 1
    parts = _repeats(grid, band, header[-1])
    end = end if first <= end else first
    if end >= len(grid.columns[0]) - 1:
        end = grid.height - 1
    return [
        Block(grid, header, part, first, end, start.answers & set(part)) for part in parts if start.answers & set(part)
    ]


def _lower(grid: Grid, start: _Start) -> tuple[int, ...]:
    """The row below that says for every answer column what kind it is, if there is one."""
    row = start.row + 1
    if row >= grid.height:
        return ()
    kinds = [take_apart(text) for text in _texts_over(grid, row, start.answers)]
    return (row,) if len(kinds) >= 2 and all(its.kind is not None and not its.stem for its in kinds) else ()


def _repeats(grid: Grid, band: Sequence[int], row: int) -> list[tuple[int, ...]]:
    """Columns parted where their first heading stands again, as in "Feature | A | B | Feature | C | D"."""
    opening = normal(grid.text(row, band[0]))
    if not opening or not roles_of(opening).keys() & {Role.TEXT, Role.ID} or opening in ANSWERS:
        return [tuple(band)]
    cuts = [at for at, column in enumerate(band) if normal(grid.text(row, column)) == opening]
    return [tuple(band[a:b]) for a, b in zip(cuts, [*cuts[1:], len(band)], strict=True)]
