"""The records of an .xls workbook ([MS-XLS], BIFF8) that calamine leaves out: extent, hidden, errors, notes, links.

Record numbers and layouts as in [MS-XLS] 2.4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice

from itsm_fit.storage.spreadsheet.binary_records import ERRORS, PERCENT_FORMATS, SheetRecords
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange, linked, percent_scale

_BOF, _EOF, _BOUND_SHEET, _FILE_PASS = 0x0809, 0x000A, 0x0085, 0x002F
_FORMAT, _STYLE = 0x041E, 0x00E0
_ROW, _COLUMN, _BOOL_OR_ERROR, _FORMULA = 0x0208, 0x007D, 0x0205, 0x0006
_RECALCULATED, _MERGES = 0x01C1, 0x00E5
_NOTE, _OBJECT, _TEXT_OBJECT, _CONTINUE, _LINK = 0x001C, 0x005D, 0x01B6, 0x003C, 0x01B8
_SINGLE_CELLS = frozenset({0x00FD, 0x0203, 0x0204, 0x027E, 0x00D6, _BOOL_OR_ERROR, _FORMULA})
_NUMBERS = frozenset({0x0203, 0x027E, _FORMULA})
_MANY_NUMBERS = 0x00BD
_NOUGHT_OR_BLANK = (bytes(8), b"\3\0\0\0\0\0\xff\xff")
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x20, 0x01
_URL_MONIKER = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")
_ABSOLUTE, _WITH_TEXT, _WITH_FRAME, _AS_STRING = 0x01, 0x10, 0x80, 0x100


def is_encrypted(stream: bytes) -> bool:
    """Whether a workbook stream can only be read with a password."""
    return any(kind == _FILE_PASS for kind, _ in islice(_records(stream, 0, len(stream)), 10))


def scan_records(stream: bytes) -> tuple[list[SheetRecords], bool]:
    """The sheets of a workbook stream in the order of their tabs, and whether its formulas were never worked out.

    A stream older than BIFF8 or cut short gives what can be read of it.
    """
    book = _Book()
    for kind, data in _records(stream, 0, len(stream)):
        with suppress(struct.error, IndexError):
            book.take(kind, data)
    percent = {at: book.formats[number] for at, number in enumerate(book.styles) if number in book.formats}
    starts = sorted(book.names)
    ends = dict(zip(starts, [*starts[1:], len(stream)], strict=False))
    sheets = [_Scanner(name, percent).run(stream, at, ends[at]) for at, name in book.names.items()]
    return sheets, not book.trusted and not any(sheet.worked_out for sheet in sheets)


class _Book:
    """Collects what the records before the sheets say: names by where each sheet begins, number formats, styles."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        self.formats = dict(PERCENT_FORMATS)
        self.styles: list[int] = []
        self.trusted = False

    def take(self, kind: int, data: bytes) -> None:
        """Take a record; raises struct.error or IndexError when it is too short."""
        if kind == _RECALCULATED:
            self.trusted = any(data[4:8])
        elif kind == _BOUND_SHEET:
            self.names[struct.unpack_from("<I", data)[0]] = _short_string(data, 6)
        elif kind == _FORMAT and (scale := percent_scale(_format(data))) is not None:
            self.formats[struct.unpack_from("<H", data)[0]] = scale
        elif kind == _STYLE:
            self.styles.append(struct.unpack_from("<H", data, 2)[0])


def _records(stream: bytes, at: int, end: int) -> Iterator[tuple[int, bytes]]:
    """The records of the substream that begins at a position, up to an end, substreams inside it left out."""
    depth = 0
    while at + 4 <= end:
        kind, size = struct.unpack_from("<HH", stream, at)
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        if depth == 1 and at + 4 + size <= len(stream):
            yield kind, stream[at + 4 : at + 4 + size]
        at += 4 + size


class _Scanner:
    """Collects what the records of one sheet say."""

    def __init__(self, name: str, percent: Mapping[int, float]) -> None:
        self.found = SheetRecords(name)
        self.percent = percent
        self.object = 0
        self.awaiting = 0
        self.texts: dict[int, str] = {}
        self.notes: list[tuple[CellPlace, int]] = []

    def run(self, stream: bytes, start: int, end: int) -> SheetRecords:
        """The sheet whose records begin at a position of the stream, and end before another."""
        for kind, data in _records(stream, start, end):
            with suppress(struct.error, IndexError):
                self._take(kind, data)
        self.found.comments = {cell: text for cell, number in self.notes if (text := self.texts.get(number, ""))}
        return self.found

    def _take(self, kind: int, data: bytes) -> None:
        if kind in _SINGLE_CELLS:
            self._cell(kind, data)
        elif kind == _MANY_NUMBERS:
            self._many(data)
        elif kind == _MERGES:
            for at in range(struct.unpack_from("<H", data)[0]):
                top, bottom, left, right = struct.unpack_from("<HHHH", data, 2 + 8 * at)
                self.found.merged.append(CellRange(top, left, bottom, right))
        elif kind == _ROW:
            if struct.unpack_from("<H", data, 12)[0] & _ROW_HIDDEN:
                self.found.hidden_rows.add(struct.unpack_from("<H", data)[0])
        elif kind == _COLUMN:
            first, last = struct.unpack_from("<HH", data)
            if data[8] & _COLUMN_HIDDEN:
                self.found.hidden_columns.append((first, min(last, 255)))
        else:
            self._take_note(kind, data)

    def _cell(self, kind: int, data: bytes) -> None:
        row, column, style = struct.unpack_from("<HHH", data)
        self._filled(row, column)
        if kind == _BOOL_OR_ERROR and data[7]:
            self.found.errors[CellPlace(row, column)] = ERRORS.get(data[6], "#N/A")
        elif kind == _FORMULA and data[12:14] == b"\xff\xff" and data[6] == 2:
            self.found.errors[CellPlace(row, column)] = ERRORS.get(data[8], "#N/A")
        elif kind in _NUMBERS and style in self.percent:
            self.found.percent[CellPlace(row, column)] = self.percent[style]
        if kind == _FORMULA:
            if data[6:14] in _NOUGHT_OR_BLANK:
                self.found.zeros.append(CellPlace(row, column))
            else:
                self.found.worked_out = True

    def _many(self, data: bytes) -> None:
        row, first = struct.unpack_from("<HH", data)
        for at in range((len(data) - 6) // 6):
            self._filled(row, first + at)
            if (style := struct.unpack_from("<H", data, 4 + 6 * at)[0]) in self.percent:
                self.found.percent[CellPlace(row, first + at)] = self.percent[style]

    def _filled(self, row: int, column: int) -> None:
        self.found.filled += 1
        self.found.rows = max(self.found.rows, row + 1)
        self.found.columns = max(self.found.columns, column + 1)

    def _take_note(self, kind: int, data: bytes) -> None:
        if kind == _OBJECT:
            self.object = struct.unpack_from("<H", data, 6)[0]
        elif kind == _TEXT_OBJECT:
            self.awaiting = struct.unpack_from("<H", data, 10)[0]
        elif kind == _CONTINUE and self.awaiting:
            wide = bool(data[0] & 1)
            text = data[1 : 1 + self.awaiting * (2 if wide else 1)].decode("utf-16-le" if wide else "cp1252", "replace")
            self.texts[self.object] = text.strip()
            self.awaiting = 0
        elif kind == _NOTE:
            row, column, _, number = struct.unpack_from("<HHHH", data)
            self.notes.append((CellPlace(row, column), number))
        elif kind == _LINK:
            self._link(data)

    def _link(self, data: bytes) -> None:
        top, bottom, left, right = struct.unpack_from("<HHHH", data)
        if address := _address(data):
            self.found.links |= dict.fromkeys(linked(CellRange(top, left, bottom, min(right, 255))), address)


def _address(data: bytes) -> str:
    """The web address of a link record, "" when it leads elsewhere."""
    flags = struct.unpack_from("<I", data, 28)[0]
    at = 32
    for flag in (_WITH_TEXT, _WITH_FRAME):
        if flags & flag:
            at += 4 + 2 * struct.unpack_from("<I", data, at)[0]
    if not flags & _ABSOLUTE or flags & _AS_STRING or data[at : at + 16] != _URL_MONIKER:
        return ""
    size = struct.unpack_from("<I", data, at + 16)[0]
    return data[at + 20 : at + 20 + size].decode("utf-16-le", "replace").split("\0")[0]


def _format(data: bytes) -> str:
    """The number format of a format record."""
    count, wide = struct.unpack_from("<HB", data, 2)
    if count > len(data):  # before Excel 97 the length takes one byte
        return data[3:].decode("cp1252", "replace")
    return (
        data[5 : 5 + 2 * count].decode("utf-16-le", "replace")
        if wide & 1
        else data[5 : 5 + count].decode("cp1252", "replace")
    )


def _short_string(data: bytes, at: int) -> str:
    count, flags = data[at], data[at + 1]
    raw = data[at + 2 :]
    return raw[: 2 * count].decode("utf-16-le", "replace") if flags & 1 else raw[:count].decode("cp1252", "replace")
