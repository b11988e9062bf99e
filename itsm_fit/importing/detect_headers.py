"""Where tables begin: rows of headings with answers below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from itsm_fit.importing.answer_words import ANSWERS
from itsm_fit.importing.detect_bands import find_bands
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
from itsm_fit.importing.headings import Role, roles_of, says, take_apart
from itsm_fit.importing.layout import Evidence
from itsm_fit.importing.text import normal

_HEADING_KINDS = frozenset({SHORT, PHRASE, PRIORITY, CODE, ANSWER, SHARED, PROSE})
_ODD_KINDS = frozenset({LINK, DATE, AMOUNT, NUMBER, PROSE})
_LOOK = 20
"""Filled cells below a heading that are looked at."""
_FAR = 40
"""Rows within which the first answer must come."""
_NAMING = frozenset({Role.TEXT, Role.ID, Role.GROUP, Role.PRIORITY, Role.WEIGHT, Role.TOOL, Role.ANSWER})
_NEW_AFTER_A_GAP, _NEW_AT_ONCE = 4.0, 6.5
"""How much a row amid answers must look like headings to open another table: after a blank row or a title, and else."""
_SURE_LABEL = 0.9
TICKS = frozenset("x✓✔☑✅√🗸●•*1☒🗹■")
"""Marks that say nothing but "here"."""
_MOST_UPPER = 3
"""Header rows above the one nearest to the answers."""


@dataclass(frozen=True)
class Block:
    """A table's outline: its header rows, its columns, and the rows that may belong to it (both ends included).

    `answers` are columns that are answered below their heading; there may be more. `why` tells why the header was
    taken for one.
    """

    grid: Grid
    header: tuple[int, ...]
    columns: tuple[int, ...]
    first: int
    last: int
    answers: frozenset[int] = frozenset()
    why: tuple[Evidence, ...] = ()

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
    return [block for band in find_bands(grid) for block in _blocks_in(grid, band)]


def _blocks_in(grid: Grid, band: tuple[int, ...]) -> list[Block]:
    starts = _starts(grid, band)
    tops = [start.top for start in starts[1:]] + [grid.height] * bool(starts)
    return [block for start, stop in zip(starts, tops, strict=True) for block in _outlines(grid, band, start, stop - 1)]


@dataclass(frozen=True, slots=True)
class _Start:
    """A row of headings with the columns that have answers below, and the header rows above and below it."""

    row: int
    answers: frozenset[int]
    upper: tuple[int, ...] = ()
    lower: tuple[int, ...] = ()

    @property
    def top(self) -> int:
        return self.upper[0] if self.upper else self.row

    @property
    def header(self) -> tuple[int, ...]:
        return (*self.upper, self.row, *self.lower)


def _starts(grid: Grid, band: tuple[int, ...]) -> list[_Start]:
    """One row of headings for each table of a band."""
    chosen: list[_Start] = []
    rivals: list[_Start] = []
    looks: dict[int, float] = {}
    best: _Start | None = None
    answered = False
    for row in range(len(grid.columns[0]) if grid.width else 0):
        if answered and best is not None and _plainly_answers(grid, band, best, row):
            continue
        start = _candidate(grid, band, row)
        again = best is not None and start is not None and answered and _repeats(grid, band, best, start)
        answering = not again and best is not None and _answers_in(grid, best.answers, row)
        answering = answering and not _describes_columns(grid, band, row)
        if answering and start is not None:
            answering = not (_names_ticks(grid, start) or _names_describing(grid, band, row))
        if start is not None and not answering and (not answered or again or _begins_anew(grid, band, start)):
            if answered and best is not None:
                chosen.append(best)
                rivals, answered = [], False
            rivals.append(start)
            looks[row] = _looks(grid, band, start)
            best = _best(grid, rivals, looks)
        answered = answered or answering
    if best is not None:
        chosen.append(best)
    return [_with_levels(grid, band, start) for start in chosen]


def _plainly_answers(grid: Grid, band: tuple[int, ...], best: _Start, row: int) -> bool:
    """Whether a row surely goes on with the table above: it answers, and its first text repeats no heading."""
    line = grid.kinds[row]
    kinds = [line[column] for column in best.answers]
    if not any(kind in ANSWERISH for kind in kinds) or any(kind not in ANSWERISH and kind != BLANK for kind in kinds):
        return False
    return all(grid.text(row, column) != grid.text(best.row, column) for column in band if line[column] != BLANK)


def _candidate(grid: Grid, band: tuple[int, ...], row: int) -> _Start | None:
    """The row as headings, when cells in it could be headings and have answers below."""
    if sum(grid.kind(row, column) != BLANK for column in band) < 2:
        return None
    answers = frozenset(
        column
        for column in band
        if column in grid.answering and grid.kind(row, column) in _HEADING_KINDS and _heads_answers(grid, row, column)
    )
    return _Start(row, answers) if answers else None


def _heads_answers(grid: Grid, row: int, column: int) -> bool:
    below = grid.below(row, column, _LOOK)
    if not below or below[0] - row > _FAR:
        return False
    answers = sum(grid.kind(at, column) in ANSWERISH for at in below)
    own = normal(grid.text(row, column))
    return answers * 2 >= len(below) and all(normal(grid.text(at, column)) != own for at in below[:2])


def _answers_in(grid: Grid, columns: frozenset[int], row: int) -> bool:
    """Whether a row answers in the columns given: at least as many answers as other texts."""
    kinds = [kind for column in columns if (kind := grid.kind(row, column)) != BLANK]
    return sum(kind in ANSWERISH for kind in kinds) * 2 >= len(kinds) > 0


def _is_role(text: str) -> bool:
    """Whether a text is the very word for what a column beside the answers holds."""
    return says(text, Role.TEXT, Role.ID, Role.GROUP, Role.PRIORITY, Role.WEIGHT) >= _SURE_LABEL


def _names_describing(grid: Grid, band: tuple[int, ...], row: int) -> bool:
    """Whether a row heads at least two columns beside the answers: ids and texts, texts and priorities."""
    return sum(_is_role(text) for column in band if (text := grid.text(row, column))) > 1


def _describes_columns(grid: Grid, band: tuple[int, ...], row: int) -> bool:
    """Whether a row tells the weight or priority of each column: its label says so."""
    label = next((text for column in band if (text := grid.text(row, column))), "")
    return says(label, Role.WEIGHT, Role.PRIORITY) >= _SURE_LABEL


def _names_ticks(grid: Grid, start: _Start) -> bool:
    """Whether the headings are answers of different meaning over columns that are only ticked."""
    names = {normal(grid.text(start.row, column)) for column in start.answers}
    return len({ANSWERS.get(name) for name in names} - {None}) > 1 and all(
        normal(grid.text(at, column)) in TICKS
        for column in start.answers
        for at in grid.below(start.row, column, _LOOK)
    )


def _repeats(grid: Grid, band: tuple[int, ...], before: _Start, start: _Start) -> bool:
    """Whether a row repeats the headings of a table above."""
    own = [normal(grid.text(start.row, column)) for column in band]
    old = [normal(grid.text(before.row, column)) for column in band]
    same = sum(a == b for a, b in zip(own, old, strict=True) if a)
    return same >= 2 and same * 2 >= sum(map(bool, own))


def _begins_anew(grid: Grid, band: tuple[int, ...], start: _Start) -> bool:
    """Whether a row of headings amid answers opens another table instead of being a row of odd answers."""
    threshold = _NEW_AFTER_A_GAP if _opens(grid, band, start.row) else _NEW_AT_ONCE
    return _looks(grid, band, start) >= threshold


def _opens(grid: Grid, band: tuple[int, ...], row: int) -> bool:
    """Whether a row stands first, or below a blank row or a title."""
    return row == 0 or sum(grid.kind(row - 1, column) != BLANK for column in band) <= 1


def _best(grid: Grid, rivals: Sequence[_Start], looks: Mapping[int, float]) -> _Start:
    """The rival that looks most like headings; in a run of rows the first one that heads about all the answers.

    `looks` tells by row how much each looks like headings.
    """
    widest = max(len(rival.answers) for rival in rivals)
    rows = {rival.row: rival for rival in rivals}

    def points(rival: _Start) -> float:
        above, below = rows.get(rival.row - 1), rows.get(rival.row + 1)
        own = looks[rival.row] + 3.0 * len(rival.answers) / widest
        if above is not None and not _is_upper(grid, above, rival):
            own -= 2.0
        return own - 4.0 * (below is not None and _is_upper(grid, rival, below))

    return max(rivals, key=lambda rival: (round(points(rival), 6), -rival.row))


def _is_upper(grid: Grid, upper: _Start, lower: _Start) -> bool:
    """Whether of two rows of headings the lower one names the columns and the upper one only groups them."""
    if len(lower.answers) * 2 >= len(upper.answers) * 3:
        return True
    names = [{normal(grid.text(start.row, column)) for column in upper.answers} for start in (upper, lower)]
    told, more = (sum(bool(take_apart(name).stem) for name in row) for row in names)
    return told < len(upper.answers) and told < more


def _looks(grid: Grid, band: tuple[int, ...], start: _Start) -> float:
    """How much a row looks like the headings of the answers below it."""
    return sum(evidence.points for evidence in _reasons(grid, band, start))


def _reasons(grid: Grid, band: tuple[int, ...], start: _Start) -> Iterator[Evidence]:
    """Reasons for and against taking a row for headings."""
    row = start.row
    filled = [column for column in band if grid.kind(row, column) != BLANK]
    texts = [grid.text(row, column) for column in filled]
    naming = [
        text
        for column, text in zip(filled, texts, strict=True)
        if column == filled[0] or _is_heading(grid, row, column)
    ]
    sure = [max((roles_of(text).get(role, 0.0) for role in _NAMING), default=0.0) for text in naming]
    yield Evidence("words that name columns", min(4.0, 2.0 * sum(sure)))
    if filled[0] not in start.answers:
        yield Evidence("tells about the tools", -2.0 * says(texts[0], Role.ABOUT, Role.PRODUCT, Role.TOTAL))
    yield Evidence("bold type", 1.5 * sum((row, column) in grid.sheet.bold for column in filled) / len(filled))
    yield Evidence("stands at the beginning", 1.0 * _opens(grid, band, row))
    average = sum(map(len, texts)) / len(texts)
    yield Evidence("short texts", 0.5 if average <= 40 else -1.0 if average > 90 else 0.0)
    odd = sum(grid.kind(row, column) in _ODD_KINDS for column in filled)
    yield Evidence("links, dates and figures", -3.0 * odd / len(filled))
    heads = [normal(text) for column, text in zip(filled, texts, strict=True) if column in start.answers]
    repeated = len(heads) > 2 and len(set(heads)) * 2 <= len(heads)
    if repeated and not any(take_apart(text).kind for text in heads) and not _names_ticks(grid, start):
        yield Evidence("the same words again and again", -1.5)
    elif len(set(heads)) == len(heads) > 1:
        yield Evidence("a word of its own for each column", 1.0)


def _is_heading(grid: Grid, row: int, column: int) -> bool:
    """Whether a cell is no plain answer: "No" heads numbers only where a row begins."""
    return grid.kind(row, column) != ANSWER or normal(grid.text(row, column)) not in ANSWERS


def _with_levels(grid: Grid, band: tuple[int, ...], start: _Start) -> _Start:
    start = replace(start, lower=_lower(grid, band, start))
    return replace(start, upper=_upper(grid, band, start))


def _lower(grid: Grid, band: tuple[int, ...], start: _Start) -> tuple[int, ...]:
    """The row below that goes on with the headings: kinds of columns, levels to tick, further words of the names."""
    row = start.row + 1
    if row + 1 >= grid.height:
        return ()
    left, right = min(start.answers), max(start.answers)
    over = {column: text for column in band if column >= left and (text := grid.text(row, column))}
    if len(over) > 1 and all(_is_kind(text) for column, text in over.items() if column <= right):
        return (row,)
    ticked = _Start(row, frozenset(column for column in over if grid.below(row, column, 1)))
    if len(ticked.answers) > 1 and (_names_ticks(grid, ticked) or _continues(grid, band, start, row)):
        return (row,)
    return ()


def _continues(grid: Grid, band: tuple[int, ...], start: _Start, row: int) -> bool:
    """Whether a row below the headings holds more of their words: short texts over answers, no text of a requirement.

    "Req. | Requirement | Arbor | Birch" goes on with "No. | text | Service Desk | Pro", "Feature | Arbor | | Birch"
    with "| Free | Pro | Free".
    """
    left = min(start.answers)
    before = [
        (text, f"{grid.text(start.row, column)} {text}")
        for column in band
        if column < left and (text := grid.text(row, column))
    ]
    kinds = [grid.kind(row, column) for column in band if column >= left and grid.kind(row, column) != BLANK]
    if not all(_is_role(text) or _is_role(whole) for text, whole in before) or any(
        kind not in (SHORT, SHARED) for kind in kinds
    ):
        return False
    heads = [column for column in band if column >= left and grid.kind(row, column) != BLANK]
    heading = sum(_heads_answers(grid, row, column) for column in heads)
    return heading == len(heads) and len(heads) * 2 > len(start.answers)


def _is_kind(text: str) -> bool:
    apart = take_apart(text)
    return apart.kind is not None and not apart.stem


def _upper(grid: Grid, band: tuple[int, ...], start: _Start) -> tuple[int, ...]:
    """The header rows right above the row of headings that name groups of its columns."""
    found: list[int] = []
    lowest = start.header[-1]
    zone = range(_first_answering(band, grid, lowest, start), max(band) + 1)
    lower = {text for column in zone if (text := grid.text(start.row, column))}
    only_kinds = bool(lower) and all(map(_is_kind, lower))
    for row in range(start.row - 1, max(-1, start.row - 1 - _MOST_UPPER), -1):
        texts = {text for column in zone if (text := grid.text(row, column))}
        if texts and _describes_columns(grid, band, row):
            found.append(row)
            continue
        if (
            _answers_in(grid, start.answers, row)
            or not _groups_columns(grid, band, row, zone)
            or not (len(texts) < len(lower) or (only_kinds and not found))
        ):
            break
        found.append(row)
        lower = texts
    return tuple(reversed(found))


def _first_answering(band: tuple[int, ...], grid: Grid, lowest: int, start: _Start) -> int:
    """The first column of those that go with the answers: comments and scores beside them too."""
    first = min(start.answers)
    for column in reversed([column for column in band if column < first]):
        if not _is_kind(grid.text(lowest, column)) or Role.WEIGHT in roles_of(grid.text(lowest, column)):
            break
        first = column
    return first


def _groups_columns(grid: Grid, band: tuple[int, ...], row: int, zone: range) -> bool:
    """Whether a row above the headings names groups of columns, and is neither a title nor a row of answers."""
    filled = [column for column in band if grid.kind(row, column) != BLANK]
    over = [column for column in filled if column in zone]
    if not over or (len(filled) == 1 and filled[0] <= band[0]):
        return False
    texts = sum(grid.kind(row, column) in _HEADING_KINDS for column in over)
    answering = sum(grid.kind(row, column) in ANSWERISH for column in over)
    return texts * 2 > len(over) and answering * 2 <= len(over)


def _outlines(grid: Grid, band: tuple[int, ...], start: _Start, end: int) -> list[Block]:
    """The table or, side by side, the tables below one row of headings."""
    first = start.header[-1] + 1
    last = grid.height - 1 if end >= len(grid.columns[0]) - 1 else max(first, end)
    why = tuple(_reasons(grid, band, start))
    return [
        Block(grid, start.header, part, first, last, answers, why)
        for part in _side_by_side(grid, band, start.header[-1])
        if (answers := start.answers & set(part))
    ]


def _side_by_side(grid: Grid, band: Sequence[int], row: int) -> list[tuple[int, ...]]:
    """Columns parted where their first heading stands again, as in "Feature | A | B | Feature | C | D"."""
    opening = normal(grid.text(row, band[0]))
    if not roles_of(opening).keys() & {Role.TEXT, Role.ID} or opening in ANSWERS:
        return [tuple(band)]
    cuts = [at for at, column in enumerate(band) if normal(grid.text(row, column)) == opening]
    return [tuple(band[a:b]) for a, b in zip(cuts, [*cuts[1:], len(band)], strict=True)]
