"""A quick pass over a worksheet's XML for what calamine does not tell: extent, hidden, errors, formulas, styles.

It looks for marks of bytes first, all of them in one go, and only where a piece of the sheet bears one it looks closer
with a regular expression: parsing the XML of 20,000 rows would take longer than reading their cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, reduce
from typing import NamedTuple
from xml.parsers import expat

import numpy as np
import numpy.typing as npt

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange, column_index, union, whole
from itsm_fit.storage.spreadsheet.xlsx_text import SheetText

_Bytes = npt.NDArray[np.uint8]
_Flags = npt.NDArray[np.bool_]
_Places = npt.NDArray[np.intp]
_WINDOW, _AHEAD = 1 << 18, 32
"""Bytes that are looked through at once, and bytes behind each of them that are looked at."""
_MOST_DIGITS = 9
_FEW_CELLS = 20_000
"""Up to so many cells the reach of all is found out in next to no time."""
_MOST_COLUMNS = 16_384


class Styles(NamedTuple):
    """What cell styles show, by their index as bytes like in the XML.

    `percent` says what a number is divided by to be a share, `fills` the colour (RRGGBB), `symbols` the font of signs.
    """

    percent: Mapping[bytes, float]
    bold: frozenset[bytes]
    fills: Mapping[bytes, str]
    symbols: Mapping[bytes, str]


NO_STYLES = Styles({}, frozenset(), {}, {})


@dataclass
class Scan:
    """What one worksheet's XML says beside its values; rows and columns count from 0.

    `uncached` are formulas without a value, `zeros` those with the value 0 or "", which some writers put where they
    worked nothing out. `rows` and `columns` are those of a range from A1 that holds all cells, or of a small one
    around it, `cells` counts them, except where the cells are `odd` and have to be followed one by one
    (`followed_extent`). `tail` is the XML behind the cells.
    """

    rows: int = 0
    columns: int = 0
    cells: int = 0
    odd: bool = False
    truths: bool = False
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: frozenset[int] = frozenset()
    errors: dict[CellPlace, str] = field(default_factory=dict)
    uncached: list[CellPlace] = field(default_factory=list)
    zeros: list[CellPlace] = field(default_factory=list)
    percent: dict[CellPlace, float] = field(default_factory=dict)
    bold: set[CellPlace] = field(default_factory=set)
    fills: dict[CellPlace, str] = field(default_factory=dict)
    symbols: dict[CellPlace, str] = field(default_factory=dict)
    tail: bytes = b""


class _Patterns(NamedTuple):
    column: re.Pattern[bytes]
    hidden_row: re.Pattern[bytes]
    error: re.Pattern[bytes]
    formula: re.Pattern[bytes]
    styled: re.Pattern[bytes] | None


@cache
def _patterns(prefix: bytes, styles: frozenset[bytes]) -> _Patterns:
    def compiled(pattern: bytes) -> re.Pattern[bytes]:
        return re.compile(pattern.replace(b"@", re.escape(prefix)), re.DOTALL)

    return _Patterns(
        column=compiled(rb"<@col\b([^<>]*+)>"),
        hidden_row=compiled(rb'<@row\b((?>[^<>]*?\bhidden="(?:1|true)")[^<>]*+)>'),
        error=compiled(
            rb'<@c\b((?>[^<>]*?\bt="e")[^<>]*+)>(?:<@f\b(?>[^<>]*/>|[^<>]*+>[^<]*+</@f>))?\s*+<@v>([^<]*+)</@v>'
        ),
        formula=compiled(
            rb"<@c\b([^<>]*+)>\s*+<@f\b(?>[^<>]*/>|[^<>]*+>[^<]*+</@f>)\s*+"
            rb"(<@v\b[^<>]*/>|<@v\b[^<>]*+>([^<]*+)</@v>)?"
        ),
        styled=compiled(rb'<@c\b((?>[^<>]*?\bs="(%s)")[^<>]*?)(/?)>(</@c>)?' % _any_of(styles)) if styles else None,
    )


_MOST_STYLES_TRIED = 100


def _any_of(styles: frozenset[bytes]) -> bytes:
    """A pattern of style numbers; any number where trying one after the other would take long."""
    return b"|".join(styles) if len(styles) <= _MOST_STYLES_TRIED else rb"\d++"


_REFERENCE = re.compile(rb'\br="([A-Za-z]{1,3})(\d{1,7})"')
_ROW_NUMBER = re.compile(rb'\br="(\d{1,7})"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_MIN_MAX = re.compile(rb'\b(min|max)="(\d{1,7})"')
_STRING = re.compile(rb'\bt="str"')
_ZERO = re.compile(rb"0*(?:\.0*)?")


def scan(text: SheetText, styles: Styles) -> Scan:
    """What stands beside the values of a worksheet."""
    found = Scan()
    wanted = frozenset(styles.percent) | styles.bold | frozenset(styles.fills) | frozenset(styles.symbols)
    patterns = _patterns(text.prefix, wanted)
    found.hidden_columns = union(_hidden_columns(patterns, text.head), _MOST_COLUMNS)
    reach = _Reach()
    for piece in text.rows():
        marks = reach.marks(piece) if not text.prefix else _ALL_MARKS
        found.truths = found.truths or marks.letters
        if marks.hidden:
            found.hidden_rows.update(_hidden_rows(patterns, piece))
        if marks.letters:
            found.errors.update(_errors(patterns, piece))
        if marks.formulas:
            _formulas(patterns, piece, found)
        if patterns.styled is not None:
            _styled(patterns.styled, piece, styles, found)
    found.tail = text.tail
    found.rows, found.columns, found.cells = reach.rows, reach.columns, reach.cells
    found.odd = reach.odd or bool(text.prefix)
    return found


_PREFIXED = re.compile(rb":c[ >/\n\t\r]")
"""Cells that bear a prefix though the sheet has none."""


class _Marks(NamedTuple):
    """Whether a piece of a worksheet may hold hidden rows, values of one letter (truths and errors), and formulas."""

    hidden: bool
    letters: bool
    formulas: bool


_ALL_MARKS = _Marks(True, True, True)


class _Reach:
    """Looks through the cells of a worksheet, many bytes at once, and follows how far they reach.

    For small sheets, and from the first window on that reaches beyond column Z or row 99,999, the reach is exact. `odd`
    says that some cells are marked up so that only following them one by one tells where they stand.
    """

    def __init__(self) -> None:
        self.rows = self.columns = self.cells = 0
        self.odd = self.exact = False
        self._text = np.empty(0, np.uint8)
        self._flags = np.empty((4, _WINDOW), np.bool_)
        self._differences = np.empty(_WINDOW, np.uint8)

    def marks(self, piece: bytes) -> _Marks:
        """What the piece may hold."""
        self.odd = self.odd or _PREFIXED.search(piece) is not None
        text = np.frombuffer(piece + bytes(_AHEAD), np.uint8)
        windows = [text[at : at + _WINDOW + _AHEAD] for at in range(0, len(piece), _WINDOW)]
        return _Marks(*map(any, zip(*map(self._window, windows), strict=True)))

    def _window(self, text: _Bytes) -> _Marks:
        """Each comparison takes its time, and new memory for its outcome would take more: both are used again."""
        self._text = text
        tag, cell = self._at(0, "<", 0), self._at(1, "c", 1)
        cell &= tag
        self._follow(cell)
        quote = self._at(2, '"', 1)
        hidden = _any(quote, self._at(0, "n", 2))  # n="
        letters = _any(quote, self._at(0, '"', 2), self._within(1, "a", 7, 3))
        return _Marks(hidden, letters, formulas=_any(tag, self._at(1, "f", 2)))

    def _at(self, ahead: int, character: str, into: int) -> _Flags:
        """For each byte whether a character stands so many bytes ahead."""
        end = len(self._text) - _AHEAD
        return np.equal(self._text[ahead : ahead + end], ord(character), out=self._flags[into, :end])

    def _within(self, ahead: int, first: str, count: int, into: int) -> _Flags:
        """For each byte whether one of `count` characters from the first on stands so many bytes ahead."""
        end = len(self._text) - _AHEAD
        found = np.subtract(self._text[ahead : ahead + end], np.uint8(ord(first)), out=self._differences[:end])
        return np.less(found, count, out=self._flags[into, :end])

    def _follow(self, cell: _Flags) -> None:
        """Takes note of the places of cells, written as in ``<c r="AB12"``."""
        self.cells += int(np.count_nonzero(cell))
        letter = self._within(6, "A", 26, 2)
        letter &= self._at(3, "r", 3)
        self.odd = self.odd or bool(np.greater(cell, letter, out=letter).any())
        if not self.exact:
            far = self._within(7, "A", 58, 2)
            far |= self._within(12, "0", 10, 3)
            self.exact = _any(cell, far)
        exact = self.exact or self.cells <= _FEW_CELLS
        rows, columns = _furthest(self._text, np.flatnonzero(cell) + 6) if exact else (99_999, 26)
        self.rows, self.columns = max(self.rows, rows), max(self.columns, columns)


def _all(*flags: _Flags) -> _Flags:
    """Which bytes have all flags; the last are written over."""
    return reduce(lambda these, those: np.bitwise_and(these, those, out=those), flags)


def _any(*flags: _Flags) -> bool:
    """Whether some byte has all flags; the last are written over."""
    return bool(_all(*flags).any())


def _furthest(text: _Bytes, starts: _Places) -> tuple[int, int]:
    """The highest row and column of the references such as ``AB12`` that begin at some places, counted from 1."""
    second = _digits(text, starts + 1, "A") < 26
    numbers = starts + 1 + second
    if second.any():
        numbers += second & (_digits(text, starts + 2, "A") < 26)
    return _highest(text, numbers, "0", 10), _highest(text, starts, "A", 26)


def _digits(text: _Bytes, places: _Places, first: str) -> _Bytes:
    """What the characters at some places are as digits counted from `first`, small letters like capitals."""
    found = text.take(places, mode="clip")
    if first == "A":
        found &= np.uint8(0xDF)
    found -= np.uint8(ord(first))
    return found


def _highest(text: _Bytes, starts: _Places, first: str, base: int) -> int:
    """The highest of the numbers that begin at some places, their digits counted from `first`, letters from 1."""
    length = 0
    while length < _MOST_DIGITS and len(longer := _kept(starts, _digits(text, starts + length, first) < base)):
        starts, length = longer, length + 1
    number = 0
    for at in range(length):
        digits = _digits(text, starts + at, first)
        highest = digits.max()
        starts = _kept(starts, digits == highest)
        number = number * base + int(highest) + (base == 26)
    return number


def _kept(places: _Places, flags: _Flags) -> _Places:
    """The places with a flag; mostly all of them, which is found out in less time than they are copied."""
    return places if flags.all() else places[flags]


_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,9})")
_DAMAGED = Phrase("A sheet of the workbook is damaged: open it in its program and save it anew.")


class _Extent:
    """Follows the cells of a worksheet as they come, whatever their markup looks like."""

    def __init__(self) -> None:
        self.row, self.column = -1, -1
        self.rows = self.columns = self.cells = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "row":
            self.row = self._row(attributes["r"]) if "r" in attributes else self.row + 1
            self.column = -1
        elif name == "c" and "r" in attributes:
            self._cell(attributes["r"])
        elif name == "c":
            self.column += 1
        elif name in ("v", "is", "f"):
            self.cells += 1
            self.rows, self.columns = max(self.rows, self.row + 1), max(self.columns, self.column + 1)

    def _row(self, number: str) -> int:
        if not (row := whole(number, 0)):
            raise InputError(_DAMAGED)
        return row - 1

    def _cell(self, reference: str) -> None:
        """Goes to a cell; other readers may take a place that is none for one far away."""
        if (found := _PLACE.fullmatch(reference)) is None:
            raise InputError(_DAMAGED)
        self.row, self.column = self._row(found[2]), column_index(found[1])


def followed_extent(pieces: Iterable[bytes]) -> tuple[int, int, int]:
    """Rows and columns of the smallest range from A1 that holds all filled cells, and the number of their values."""
    found = _Extent()
    parser = expat.ParserCreate()
    parser.StartElementHandler = found.start
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:  # the latter two of an encoding that is none
        raise InputError(_DAMAGED) from error
    return found.rows, found.columns, found.cells


def _hidden_rows(patterns: _Patterns, xml: bytes) -> Iterator[int]:
    for row in patterns.hidden_row.finditer(xml):
        if number := _ROW_NUMBER.search(row[1]):
            yield int(number[1]) - 1


def _hidden_columns(patterns: _Patterns, head: bytes) -> Iterator[tuple[int, int]]:
    for column in patterns.column.finditer(head):
        if _HIDDEN.search(column[1]):
            ends = {end: int(number) for end, number in _MIN_MAX.findall(column[1])}
            yield ends.get(b"min", 1) - 1, ends.get(b"max", 0) - 1


def _errors(patterns: _Patterns, xml: bytes) -> Iterator[tuple[CellPlace, str]]:
    for cell in patterns.error.finditer(xml):
        if place := _place(cell[1]):
            yield place, cell[2].decode("utf-8", "replace")


def _formulas(patterns: _Patterns, xml: bytes, found: Scan) -> None:
    for attributes, element, value in patterns.formula.findall(xml):
        text = _STRING.search(attributes) is not None
        if value and (text or not _ZERO.fullmatch(value)):
            continue
        if place := _place(attributes):
            (found.zeros if value or (text and element) else found.uncached).append(place)


def _styled(pattern: re.Pattern[bytes], xml: bytes, styles: Styles, found: Scan) -> None:
    for attributes, style, closed, ended in pattern.findall(xml):
        if (place := _place(attributes)) is None:
            continue
        if closed or ended:
            if style in styles.fills:
                found.fills[place] = styles.fills[style]
            continue
        if style in styles.percent:
            found.percent[place] = styles.percent[style]
        if style in styles.bold:
            found.bold.add(place)
        if style in styles.symbols:
            found.symbols[place] = styles.symbols[style]


def _place(attributes: bytes) -> CellPlace | None:
    found = _REFERENCE.search(attributes)
    return CellPlace(int(found[2]) - 1, column_index(found[1].decode())) if found else None


def parse_range(reference: str) -> CellRange | None:
    """A range such as ``B2:D4`` or a single cell; None when it is neither."""
    found = re.fullmatch(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?", reference.strip())
    if found is None:
        return None
    left, top, right, bottom = found.groups()
    return CellRange(int(top) - 1, column_index(left), int(bottom or top) - 1, column_index(right or left))
