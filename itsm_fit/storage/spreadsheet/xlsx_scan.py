"""A quick pass over a worksheet's XML for what calamine does not tell: extent, hidden, errors, formulas, styles.

Regular expressions over the bytes, each only where a cheap search says that there is something to find: parsing
the XML of 20,000 rows would take longer than reading their cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from xml.parsers import expat

from itsm_fit.errors import InputError
from itsm_fit.storage.spreadsheet.values import Cell, Span, column_index

_BOLD_LIMIT = 3_000_000
"""Bytes of a sheet's XML above which bold type is not looked for: it only helps people's smaller sheets."""


class Styles(NamedTuple):
    """Indices of cell styles, as bytes like in the XML, that show percentages or bold type."""

    percent: frozenset[bytes]
    bold: frozenset[bytes]


class Scan(NamedTuple):
    """What one worksheet's XML says beside its values; rows and columns count from 0."""

    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    errors: dict[Cell, str]
    uncached: tuple[Cell, ...]
    percent: tuple[Cell, ...]
    bold: frozenset[Cell]


class _Patterns(NamedTuple):
    column: re.Pattern[bytes]
    hidden_row: re.Pattern[bytes]
    error: re.Pattern[bytes]
    formula: re.Pattern[bytes]
    cell: re.Pattern[bytes]
    filled: re.Pattern[bytes]
    unplain: re.Pattern[bytes]


@cache
def _patterns(prefix: bytes) -> _Patterns:
    def compiled(pattern: bytes) -> re.Pattern[bytes]:
        return re.compile(pattern.replace(b"@", prefix), re.DOTALL)

    return _Patterns(
        column=compiled(rb"<@col\b([^>]*)>"),
        hidden_row=compiled(rb'<@row\b([^>]*\bhidden="(?:1|true)"[^>]*)>'),
        error=compiled(rb'<@c\b([^>]*\bt="e"[^>]*)>(?:<@f\b[^>]*?(?:/>|>[^<]*</@f>))?\s*<@v>([^<]*)</@v>'),
        formula=compiled(
            rb"<@c\b([^>]*)>\s*<@f\b(?:[^>]*/>|[^>]*>[^<]*</@f>)\s*(?:<@v\b[^>]*/>\s*|<@v>\s*</@v>\s*)?</@c>"
        ),
        cell=compiled(rb"<@c\b([^>]*)>"),
        filled=compiled(rb'<@c r="([A-Z]+)(\d+)"[^>]*(?<!/)>'),
        unplain=compiled(rb'<@c(?:>|\s(?!r="[A-Z]))'),
    )


_PREFIX = re.compile(rb"<(?:([\w.-]+):)?worksheet\b")
_REFERENCE = re.compile(rb'\br="([A-Za-z]+)(\d+)"')
_ROW_NUMBER = re.compile(rb'\br="(\d+)"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_MIN_MAX = re.compile(rb'\b(min|max)="(\d+)"')
_STRING = re.compile(rb'\bt="str"')


def plain_quotes(xml: bytes) -> bytes:
    """The XML with all attributes in double quotes, for looking through it only."""
    return xml.replace(b"'", b'"') if b"='" in xml[:4000] else xml


def prefix_of(xml: bytes) -> bytes | None:
    """The namespace prefix of the worksheet's elements with its colon, b"" when there is none; None when not found."""
    found = _PREFIX.search(xml, 0, 4000)
    return None if found is None else (found[1] + b":" if found[1] else b"")


_FAR_REFERENCE = re.compile(rb'r="(?:[A-Z]{3}|[A-Z]{1,2}\d{6}|\d{6}|[A-Z]{2}\d{5})')
"""A reference beyond column Z and row 99,999, or beyond column ZZ and row 9,999."""
_NEAR_EXTENTS = (99_999, 26)
"""An extent that no sheet without far references exceeds in cells."""


def extent(xml: bytes) -> tuple[int, int]:
    """Rows and columns of the smallest range from A1 that holds all filled cells, or of a small range around it."""
    prefix = prefix_of(xml)
    if prefix is None or _patterns(prefix).unplain.search(xml):
        return _followed_extent(xml)
    if not _FAR_REFERENCE.search(xml):
        return _NEAR_EXTENTS
    rows = columns = 0
    for cell in _patterns(prefix).filled.finditer(xml):
        rows, columns = max(rows, int(cell[2])), max(columns, column_index(cell[1].decode()) + 1)
    return rows, columns


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


def _followed_extent(xml: bytes) -> tuple[int, int]:
    found = _Extent()
    parser = expat.ParserCreate()
    parser.StartElementHandler = found.start
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise InputError("A sheet of the workbook is damaged: open it in its program and save it anew.") from error
    return found.rows, found.columns


def _refuse_doctype(*_: object) -> None:
    raise InputError("The file declares an XML document type, which no spreadsheet needs: refused.")


def scan(xml: bytes, styles: Styles) -> Scan:
    """What stands beside the values of a worksheet."""
    patterns = _patterns(prefix_of(xml) or b"")
    head = xml[: max(0, xml.find(b"sheetData"))]
    wanted = styles.percent | (styles.bold if len(xml) <= _BOLD_LIMIT else frozenset())
    styled = list(_styled(patterns, xml, wanted))
    return Scan(
        hidden_rows=frozenset(_hidden_rows(patterns, xml)),
        hidden_columns=frozenset(_hidden_columns(patterns, head)),
        errors=dict(_errors(patterns, xml)),
        uncached=tuple(_uncached(patterns, xml)),
        percent=tuple(cell for cell, style in styled if style in styles.percent),
        bold=frozenset(cell for cell, style in styled if style in styles.bold),
    )


def holds_truths(xml: bytes) -> bool:
    """Whether any cell may hold a truth value."""
    return b't="b"' in xml


def _hidden_rows(patterns: _Patterns, xml: bytes) -> Iterator[int]:
    if b' hidden="' in xml:
        for row in patterns.hidden_row.finditer(xml):
            if number := _ROW_NUMBER.search(row[1]):
                yield int(number[1]) - 1


def _hidden_columns(patterns: _Patterns, head: bytes) -> Iterator[int]:
    for column in patterns.column.finditer(head):
        if _HIDDEN.search(column[1]):
            ends = {end: int(number) for end, number in _MIN_MAX.findall(column[1])}
            yield from range(ends.get(b"min", 1) - 1, min(ends.get(b"max", 0), 16_384))


def _errors(patterns: _Patterns, xml: bytes) -> Iterator[tuple[Cell, str]]:
    if b't="e"' in xml:
        for cell in patterns.error.finditer(xml):
            if place := _place(cell[1]):
                yield place, cell[2].decode("utf-8", "replace")


def _uncached(patterns: _Patterns, xml: bytes) -> Iterator[Cell]:
    if b"f>" in xml:
        for cell in patterns.formula.finditer(xml):
            if not _STRING.search(cell[1]) and (place := _place(cell[1])):
                yield place


def _styled(patterns: _Patterns, xml: bytes, wanted: frozenset[bytes]) -> Iterator[tuple[Cell, bytes]]:
    if wanted and any(b's="%s"' % style in xml for style in wanted):
        for cell in patterns.cell.finditer(xml):
            style = _STYLE.search(cell[1])
            if style and style[1] in wanted and (place := _place(cell[1])):
                yield place, style[1]


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
