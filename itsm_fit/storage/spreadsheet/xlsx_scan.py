"""A quick pass over a worksheet's XML for what calamine does not tell: extent, hidden, errors, formulas, styles.

It looks for marks of bytes first, all of them in one go, and only where a piece of the sheet bears one it looks closer
with a regular expression: parsing the XML of 20,000 rows would take longer than reading their cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple
from xml.parsers import expat

import numpy as np
import numpy.typing as npt

from itsm_fit.errors import InputError
from itsm_fit.storage.spreadsheet.values import Cell, Span, column_index
from itsm_fit.storage.spreadsheet.xlsx_text import SheetText

_Bytes = npt.NDArray[np.uint8]


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
    around it, except where the cells are `odd` and have to be followed one by one (`followed_extent`). `tail` is the
    XML behind the cells.
    """

    rows: int = 0
    columns: int = 0
    odd: bool = False
    truths: bool = False
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: frozenset[int] = frozenset()
    errors: dict[Cell, str] = field(default_factory=dict)
    uncached: list[Cell] = field(default_factory=list)
    zeros: list[Cell] = field(default_factory=list)
    percent: dict[Cell, float] = field(default_factory=dict)
    bold: set[Cell] = field(default_factory=set)
    fills: dict[Cell, str] = field(default_factory=dict)
    symbols: dict[Cell, str] = field(default_factory=dict)
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
        column=compiled(rb"<@col\b([^>]*)>"),
        hidden_row=compiled(rb'<@row\b([^>]*\bhidden="(?:1|true)"[^>]*)>'),
        error=compiled(rb'<@c\b([^>]*\bt="e"[^>]*)>(?:<@f\b[^>]*?(?:/>|>[^<]*</@f>))?\s*<@v>([^<]*)</@v>'),
        formula=compiled(
            rb"<@c\b([^>]*)>\s*<@f\b(?:[^>]*/>|[^>]*>[^<]*</@f>)\s*(<@v\b[^>]*/>|<@v\b[^>]*>([^<]*)</@v>)?"
        ),
        styled=compiled(rb'<@c\b([^>]*?\bs="(%s)"[^>]*?)(/?)>(</@c>)?' % b"|".join(styles)) if styles else None,
    )


_REFERENCE = re.compile(rb'\br="([A-Za-z]+)(\d+)"')
_ROW_NUMBER = re.compile(rb'\br="(\d+)"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_MIN_MAX = re.compile(rb'\b(min|max)="(\d+)"')
_STRING = re.compile(rb'\bt="str"')
_ZERO = re.compile(rb"0*(?:\.0*)?")


def scan(text: SheetText, styles: Styles) -> Scan:
    """What stands beside the values of a worksheet."""
    found = Scan()
    wanted = frozenset(styles.percent) | styles.bold | frozenset(styles.fills) | frozenset(styles.symbols)
    patterns = _patterns(text.prefix, wanted)
    found.hidden_columns = frozenset(_hidden_columns(patterns, text.head))
    reach = _Reach()
    for piece in text.rows():
        marks = reach.marks(piece) if not text.prefix else _ALL_MARKS
        found.truths = found.truths or marks.truths
        if marks.hidden:
            found.hidden_rows.update(_hidden_rows(patterns, piece))
        if marks.errors:
            found.errors.update(_errors(patterns, piece))
        if marks.formulas:
            _formulas(patterns, piece, found)
        if patterns.styled is not None:
            _styled(patterns.styled, piece, styles, found)
    found.tail = text.tail
    found.rows, found.columns, found.odd = reach.rows, reach.columns, reach.odd or bool(text.prefix)
    return found


class _Marks(NamedTuple):
    """Whether a piece of a worksheet may hold hidden rows, errors, formulas and truth values."""

    hidden: bool
    errors: bool
    formulas: bool
    truths: bool


_ALL_MARKS = _Marks(True, True, True, True)


class _Reach:
    """Looks through the cells of a worksheet, all bytes at once, and follows how far they reach.

    From the first piece on that reaches beyond column Z or row 99,999 the reach is exact. `odd` says that some cells
    are marked up so that only following them one by one tells where they stand.
    """

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self.odd = self.exact = False

    def marks(self, piece: bytes) -> _Marks:
        """What the piece may hold; comparisons are shared, as each of them takes as long as the others."""
        text = np.frombuffer(piece + bytes(16), np.uint8)
        end = len(piece)
        quote = text[: end + 2] == ord('"')
        value = text[:end] == ord("=")
        value &= quote[1 : end + 1]
        tag = text[:end] == ord("<")
        short = quote[:end] & quote[2 : end + 2]
        self._follow(text, value, tag)
        return _Marks(
            hidden=_any(value[1:], text[: end - 1] == ord("n")),
            errors=_any(short, text[1 : end + 1] == ord("e")),
            formulas=_any(tag, text[1 : end + 1] == ord("f")),
            truths=_any(short, text[1 : end + 1] == ord("b")),
        )

    def _follow(self, text: _Bytes, value: npt.NDArray[np.bool_], tag: npt.NDArray[np.bool_]) -> None:
        end = len(value)
        cell = tag & (text[1 : end + 1] == ord("c"))
        self.odd = self.odd or _any(cell, text[3 : end + 3] != ord("r"))
        if not self.exact:
            far = (text[3 : end + 3] - np.uint8(ord("A"))) < 26  # the second letter of a column beyond Z
            far |= (text[8 : end + 8] - np.uint8(ord("0"))) < 10  # the sixth digit of a row
            self.exact = _any(value, far)
        rows, columns = _furthest(text, np.flatnonzero(value) + 2) if self.exact else (99_999, 26)
        self.rows, self.columns = max(self.rows, rows), max(self.columns, columns)


def _any(these: npt.NDArray[np.bool_], those: npt.NDArray[np.bool_]) -> bool:
    those &= these
    return bool(those.any())


def _furthest(text: _Bytes, starts: npt.NDArray[np.intp]) -> tuple[int, int]:
    """The highest row and column of the references such as ``AB12`` that begin at some places, counted from 1."""
    starts = starts[(text[starts] - np.uint8(ord("A")) < 26) & (text[starts - 3] == ord("r"))]
    if not len(starts):
        return 0, 0
    columns = np.zeros(len(starts), np.int64)
    rows = np.zeros(len(starts), np.int64)
    at = starts.copy()
    for base, first, numbers in ((26, ord("A"), columns), (10, ord("0"), rows)):
        for _ in range(4 if base == 26 else 9):
            digit = text[at] - np.uint8(first)
            more = digit < base
            if not more.any():
                break
            numbers[more] = numbers[more] * base + digit[more] + (base == 26)
            at += more
    return int(rows.max()), int(columns.max())


class _Extent:
    """Follows the cells of a worksheet as they come, whatever their markup looks like."""

    def __init__(self) -> None:
        self.row, self.column = -1, -1
        self.rows, self.columns = 0, 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "row":
            self.row = int(attributes["r"]) - 1 if attributes.get("r", "").isdigit() else self.row + 1
            self.column = -1
        elif name == "c":
            self._cell(attributes.get("r", ""))
        elif name in ("v", "is", "f"):
            self.rows, self.columns = max(self.rows, self.row + 1), max(self.columns, self.column + 1)

    def _cell(self, reference: str) -> None:
        letters = reference.rstrip("0123456789")
        if letters.isascii() and letters.isalpha() and len(letters) <= 4 and len(letters) < len(reference) <= 12:
            self.row, self.column = int(reference[len(letters) :]) - 1, column_index(letters)
        else:
            self.column += 1


def followed_extent(pieces: Iterable[bytes]) -> tuple[int, int]:
    """Rows and columns of the smallest range from A1 that holds all filled cells, each of them looked at."""
    found = _Extent()
    parser = expat.ParserCreate()
    parser.StartElementHandler = found.start
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise InputError("A sheet of the workbook is damaged: open it in its program and save it anew.") from error
    return found.rows, found.columns


def _refuse_doctype(*_: object) -> None:
    raise InputError("The file declares an XML document type, which no spreadsheet needs: refused.")


def _hidden_rows(patterns: _Patterns, xml: bytes) -> Iterator[int]:
    for row in patterns.hidden_row.finditer(xml):
        if number := _ROW_NUMBER.search(row[1]):
            yield int(number[1]) - 1


def _hidden_columns(patterns: _Patterns, head: bytes) -> Iterator[int]:
    for column in patterns.column.finditer(head):
        if _HIDDEN.search(column[1]):
            ends = {end: int(number) for end, number in _MIN_MAX.findall(column[1])}
            yield from range(ends.get(b"min", 1) - 1, min(ends.get(b"max", 0), 16_384))


def _errors(patterns: _Patterns, xml: bytes) -> Iterator[tuple[Cell, str]]:
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


def _place(attributes: bytes) -> Cell | None:
    found = _REFERENCE.search(attributes)
    return Cell(int(found[2]) - 1, column_index(found[1].decode())) if found else None


def parse_range(reference: str) -> Span | None:
    """A range such as ``B2:D4`` or a single cell; None when it is neither."""
    found = re.fullmatch(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?", reference.strip())
    if found is None:
        return None
    left, top, right, bottom = found.groups()
    return Span(int(top) - 1, column_index(left), int(bottom or top) - 1, column_index(right or left))
