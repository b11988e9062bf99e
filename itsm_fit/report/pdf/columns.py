"""How wide the columns of a table are on paper, and which paper it takes; lengths in points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from itsm_fit.drawing.fonts import printed_width
from itsm_fit.drawing.shapes import Size
from itsm_fit.drawing.text import BOLD_WIDTH
from itsm_fit.report.content import Column, ColumnBand
from itsm_fit.report.text import width

MARGIN, FOOT = 40.0, 52.0
"""Of a page at its sides and above, and below."""
PORTRAIT, LANDSCAPE = Size(595.28, 841.89), Size(841.89, 595.28)
INSET = 4.0
"""Left and right of what stands in a cell."""
_SIZE, _SMALL = 8.5, 7.5
_UPRIGHT = ((PORTRAIT, _SIZE), (PORTRAIT, _SMALL), (PORTRAIT, 6.8))
_SPARE = 1.06
"""Print may run a little wider than measured."""
_CHARACTER = 0.5
"""The mean width of one, in em."""
_MEASURED = 6
"""The longest texts of a column that are measured."""
_WORDS = 9.0
"""The narrowest column of words, in em."""
_TEXT = 14.0
"""The narrowest column of sentences."""
_TYPICAL = 0.9
"""The share of the texts of a column that are no longer than its typical one."""
_MOST_LINES, _HALVINGS = 4000.0, 40
_HEAD_LINES = 3
"""What a heading takes where room is scarce."""
_SENTENCE = 60
"""Characters from which a text is a sentence that wraps."""


_UNBROKEN = re.compile(r"\s+|(?<=[-/])")


class ColumnWish(NamedTuple):
    """How wide a column is at least, how wide well, and how wide its longer and its longest text are; in em."""

    least: float
    wish: float
    typical: float
    longest: float = 0.0


class ColumnGroup(NamedTuple):
    """Columns that stand beside each other, by their places in the table, with their widths."""

    places: Sequence[int]
    widths: Sequence[float]


@dataclass(frozen=True, slots=True)
class TableFit:
    """A table on paper: the size of its print, and its columns in groups, one below the other."""

    paper: Size
    size: float
    groups: Sequence[ColumnGroup]


def room_on(paper: Size) -> Size:
    """What a page leaves for what stands on it."""
    return Size(paper.width - 2 * MARGIN, paper.height - MARGIN - FOOT)


def wish_of(column: Column, texts: Iterable[str]) -> ColumnWish:
    """What a column asks for, by its heading and what stands in it."""
    heading = str(column.heading)
    words = _UNBROKEN.split(heading)
    bold = BOLD_WIDTH * _SPARE
    head = max(printed_width(word) for word in words) * bold
    by_length = sorted(texts, key=width)
    longest = list(dict.fromkeys(reversed(by_length[-_MEASURED:])))
    weight = bold if column.style.bold else _SPARE
    natural = max((printed_width(line) for text in longest for line in text.split("\n")), default=0.0) * weight
    in_a_line = printed_width(heading) * bold
    wish = max(head, min(natural, max(column.most, column.least) * _CHARACTER), in_a_line / _HEAD_LINES)
    if column.style.align in {"right", "center"} and natural <= _TEXT:
        return ColumnWish(max(head, natural), max(natural, wish), natural, max(natural, in_a_line))
    most = width(longest[0]) if longest else 0
    typical = width(by_length[int(len(by_length) * _TYPICAL)]) * _CHARACTER if by_length else 0.0
    return ColumnWish(
        max(head, min(natural, _TEXT if most > _SENTENCE else _WORDS)), wish, typical, max(natural, in_a_line)
    )


def fitted(
    wishes: Sequence[ColumnWish], frozen: int, bands: Sequence[ColumnBand] = (), *, upright: bool = False
) -> TableFit:
    """The paper for a table: landscape, in groups of columns that repeat the first `frozen` ones where it is too wide.

    One that is to be `upright` stays in portrait as long as its words fit.
    """
    everything = range(len(wishes))
    for paper, size in (*(_UPRIGHT if upright else ()), (LANDSCAPE, _SIZE), (LANDSCAPE, _SMALL)):
        room = room_on(paper).width
        if sum(each.least * size + 2 * INSET for each in wishes) <= room:
            return TableFit(paper, size, [ColumnGroup(everything, _widths(wishes, size, room))])
    room = room_on(LANDSCAPE).width
    groups = list(_groups(wishes, min(frozen, len(wishes)), bands, room))
    made = [ColumnGroup(places, _widths([wishes[at] for at in places], _SMALL, room)) for places in groups]
    return TableFit(LANDSCAPE, _SMALL, made)


def _groups(
    wishes: Sequence[ColumnWish], frozen: int, bands: Sequence[ColumnBand], room: float
) -> Iterable[Sequence[int]]:
    """As many columns as go beside the frozen ones; those under one band stay together."""

    def taken(places: Iterable[int]) -> float:
        return sum(wishes[at].least * _SMALL + 2 * INSET for at in places)

    kept = list(range(frozen))
    held: list[int] = []
    for unit in _units(frozen, len(wishes), bands):
        if held and taken([*kept, *held, *unit]) > room:
            yield [*kept, *held]
            held = []
        held += unit
    yield [*kept, *held]


def _units(first: int, end: int, bands: Sequence[ColumnBand]) -> Iterable[Sequence[int]]:
    at = first
    while at < end:
        last = next((band.last for band in bands if band.first <= at <= band.last), at)
        yield range(at, min(last, end - 1) + 1)
        at = last + 1


def _widths(wishes: Sequence[ColumnWish], size: float, room: float) -> Sequence[float]:
    """The columns as wide as they wish, else so that the longer texts of all take about as many lines."""
    room = room / size - 2 * INSET * len(wishes) / size
    widths = [each.wish for each in wishes]
    needed = sum(each.least for each in wishes)
    if needed > room:
        widths = [each.least * room / needed for each in wishes]
    elif sum(widths) > room:
        few, many = 1.0, _MOST_LINES
        for _ in range(_HALVINGS):
            lines = (few + many) / 2
            widths = [min(max(each.least, each.typical / lines), max(each.wish, each.least)) for each in wishes]
            few, many = (lines, many) if sum(widths) > room else (few, lines)
    else:
        more = [max(each.longest - wide, 0.0) for each, wide in zip(wishes, widths, strict=True)]
        part = min(1.0, (room - sum(widths)) / sum(more)) if any(more) else 0.0
        widths = [wide + part * by for wide, by in zip(widths, more, strict=True)]
    return [each * size + 2 * INSET for each in widths]
