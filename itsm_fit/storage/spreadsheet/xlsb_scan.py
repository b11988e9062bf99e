"""The records of an .xlsb workbook ([MS-XLSB]) that calamine leaves out: extent, hidden, errors, notes, links.

Each record is a number and a size, both written in bytes of seven bits, then its data; numbers as in [MS-XLSB] 2.3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase
from itsm_fit.storage.limits import MAX_COLUMNS
from itsm_fit.storage.spreadsheet.binary_records import ERRORS, PERCENT_FORMATS, SheetRecords
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange, linked, percent_scale

_ROW, _COLUMN, _SHEET, _FORMAT, _STYLE, _LINK, _MERGE, _CALCULATION = 0, 60, 156, 44, 47, 494, 176, 157
_STYLES_BEGIN, _STYLES_END, _COMMENT, _COMMENT_TEXT = 617, 618, 635, 637
_CELLS = range(1, 12)
_FILLED_CELLS = range(2, 12)
"""Cells with a value or a formula; record 1 is a cell that is only formatted."""
_SHORT_CELLS = range(12, 19)
"""Cells without their column, which is the one after the cell before; otherwise as records 1 to 7."""
_NUMBERS = frozenset({2, 5, 9})
_NUMBER_FORMULA, _TEXT_FORMULA = 9, 8
_ERRORS_IN = frozenset({3, 11})
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x10, 0x01
_DAMAGED = Phrase("The workbook is damaged: open it in its program and save it anew as .xlsx.")


def sheet_names(part: bytes) -> dict[str, str]:
    """Relationship id → name of each sheet, from the workbook part."""
    found: dict[str, str] = {}
    for kind, data in _records(part):
        if kind == _SHEET:
            relation, rest = _wide_string(data, 8)
            found[relation] = _wide_string(data, rest)[0]
    return found


def recalculates(part: bytes) -> bool:
    """Whether the workbook part asks for recalculation: its writer did not work the formulas out."""
    settings = next((data for kind, data in _records(part) if kind == _CALCULATION), b"")
    return len(settings) > 24 and (settings[24] & 1 == 1 or not _number(settings, 0))


def percent_styles(part: bytes) -> dict[int, float]:
    """The cell styles that show percentages, from the styles part, with what numbers are divided by to be shares."""
    formats = dict(PERCENT_FORMATS)
    styles: list[int] = []
    inside = False
    for kind, data in _records(part):
        if kind in (_STYLES_BEGIN, _STYLES_END):
            inside = kind == _STYLES_BEGIN
        elif kind == _FORMAT and (scale := percent_scale(_wide_string(data, 2)[0])) is not None:
            formats[int.from_bytes(data[:2], "little")] = scale
        elif kind == _STYLE and inside:
            styles.append(int.from_bytes(data[2:4], "little"))
    return {at: formats[number] for at, number in enumerate(styles) if number in formats}


def comments(part: bytes) -> dict[CellPlace, str]:
    """Comments by cell, from a comments part."""
    found: dict[CellPlace, str] = {}
    place: CellPlace | None = None
    for kind, data in _records(part):
        if kind == _COMMENT:
            place = CellPlace(_number(data, 4), _number(data, 12))
        elif kind == _COMMENT_TEXT and place is not None:
            found[place] = _wide_string(data, 1)[0].strip()
    return found


def with_columns(part: bytes) -> bytes:
    """A sheet part in which every cell says its column: readers leave out those that do not."""
    out = bytearray()
    for kind, data, _ in _cells_with_columns(part):
        out += _varied(kind) + _varied(len(data)) + data
    return bytes(out)


def _cells_with_columns(part: bytes) -> Iterator[tuple[int, bytes, bool]]:
    """The records of a sheet part, those of cells without a column in their long form; whether it was a short one."""
    column = -1
    for kind, data in _records(part):
        if kind in _SHORT_CELLS:
            column += 1
            if column >= MAX_COLUMNS:
                raise InputError(_DAMAGED)
            yield kind - 11, column.to_bytes(4, "little") + data, True
            continue
        if kind == _ROW:
            column = -1
        elif kind in _CELLS:
            column = _number(data, 0)
        yield kind, data, False


def _varied(number: int) -> bytes:
    """A number in bytes of seven bits, lowest first."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes((*out, number))


def scan_sheet(part: bytes, percent: Mapping[int, float], addresses: Mapping[str, str]) -> SheetRecords:
    """What a sheet part says; `addresses` are outside links by relationship id."""
    found = SheetRecords()
    row = 0
    for kind, data, short in _cells_with_columns(part):
        found.short = found.short or short
        if kind in _FILLED_CELLS:
            _take_cell(kind, data, CellPlace(row, _number(data, 0)), percent, found)
        elif kind == _ROW:
            row = _number(data, 0)
            if len(data) > 11 and data[11] & _ROW_HIDDEN:
                found.hidden_rows.add(row)
        elif kind == _COLUMN and len(data) > 16 and data[16] & _COLUMN_HIDDEN:
            found.hidden_columns.append((_number(data, 0), _number(data, 4)))
        elif kind == _MERGE:
            top, bottom, left, right = (_number(data, at) for at in (0, 4, 8, 12))
            found.merged.append(CellRange(top, left, bottom, right))
        elif kind == _LINK:
            found.links |= _link(data, addresses)
    return found


def _take_cell(kind: int, data: bytes, cell: CellPlace, percent: Mapping[int, float], found: SheetRecords) -> None:
    found.filled += 1
    found.rows, found.columns = max(found.rows, cell.row + 1), max(found.columns, cell.column + 1)
    if kind in _ERRORS_IN:
        found.errors[cell] = ERRORS.get(data[8], "#N/A") if len(data) > 8 else "#N/A"
    elif kind in _NUMBERS and (scale := percent.get(int.from_bytes(data[4:7], "little"))) is not None:
        found.percent[cell] = scale
    if (kind == _NUMBER_FORMULA and not any(data[8:16])) or (kind == _TEXT_FORMULA and not _number(data, 8)):
        found.zeros.append(cell)


def _link(data: bytes, addresses: Mapping[str, str]) -> dict[CellPlace, str]:
    top, bottom, left, right = (_number(data, at) for at in (0, 4, 8, 12))
    address = addresses.get(_wide_string(data, 16)[0], "")
    return dict.fromkeys(linked(CellRange(top, left, bottom, right)), address) if address else {}


def _records(part: bytes) -> Iterator[tuple[int, bytes]]:
    at, end = 0, len(part)
    try:
        while at < end:
            kind = part[at]
            at += 1
            if kind & 0x80:
                kind = kind & 0x7F | (part[at] & 0x7F) << 7
                at += 1
            size = shift = 0
            for _ in range(4):
                byte = part[at]
                at += 1
                size |= (byte & 0x7F) << shift
                shift += 7
                if not byte & 0x80:
                    break
            yield kind, part[at : at + size]
            at += size
    except IndexError as error:
        raise InputError(_DAMAGED) from error


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")


def _wide_string(data: bytes, at: int) -> tuple[str, int]:
    """A text that begins with its length, and the position behind it."""
    end = at + 4 + 2 * _number(data, at)
    return data[at + 4 : end].decode("utf-16-le", "replace"), end
