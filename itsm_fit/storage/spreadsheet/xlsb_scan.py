"""The records of an .xlsb workbook ([MS-XLSB]) that calamine leaves out: extent, hidden, errors, notes, links.

Each record is a number and a size, both written in bytes of seven bits, then its data; numbers as in [MS-XLSB] 2.3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.errors import InputError
from itsm_fit.storage.spreadsheet.binary_records import ERRORS, MOST_CELLS_OF_A_LINK, PERCENT_FORMATS, SheetRecords
from itsm_fit.storage.spreadsheet.values import Cell

_ROW, _COLUMN, _SHEET, _FORMAT, _STYLE, _LINK = 0, 60, 156, 44, 47, 494
_STYLES_BEGIN, _STYLES_END, _COMMENT, _COMMENT_TEXT = 617, 618, 635, 637
_FILLED_CELLS = range(2, 12)
"""Cells with a value or a formula; record 1 is a cell that is only formatted."""
_NUMBERS = frozenset({2, 5, 9})
_ERRORS_IN = frozenset({3, 11})
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x10, 0x01


def sheet_names(part: bytes) -> dict[str, str]:
    """Relationship id → name of each sheet, from the workbook part."""
    found: dict[str, str] = {}
    for kind, data in _records(part):
        if kind == _SHEET:
            relation, rest = _wide_string(data, 8)
            found[relation] = _wide_string(data, rest)[0]
    return found


def percent_styles(part: bytes) -> frozenset[int]:
    """Indices of the cell styles that show percentages, from the styles part."""
    formats = set(PERCENT_FORMATS)
    styles: list[bool] = []
    inside = False
    for kind, data in _records(part):
        if kind in (_STYLES_BEGIN, _STYLES_END):
            inside = kind == _STYLES_BEGIN
        elif kind == _FORMAT and "%" in _wide_string(data, 2)[0]:
            formats.add(int.from_bytes(data[:2], "little"))
        elif kind == _STYLE and inside:
            styles.append(int.from_bytes(data[2:4], "little") in formats)
    return frozenset(at for at, percent in enumerate(styles) if percent)


def comments(part: bytes) -> dict[Cell, str]:
    """Comments by cell, from a comments part."""
    found: dict[Cell, str] = {}
    place: Cell | None = None
    for kind, data in _records(part):
        if kind == _COMMENT:
            place = Cell(_number(data, 4), _number(data, 12))
        elif kind == _COMMENT_TEXT and place is not None:
            found[place] = _wide_string(data, 1)[0].strip()
    return found


def scan_sheet(part: bytes, percent: frozenset[int], addresses: Mapping[str, str]) -> SheetRecords:
    """What a sheet part says; `addresses` are outside links by relationship id."""
    found = SheetRecords()
    row = 0
    for kind, data in _records(part):
        if kind in _FILLED_CELLS:
            column = _number(data, 0)
            found.rows, found.columns = row + 1, max(found.columns, column + 1)
            if kind in _ERRORS_IN:
                found.errors[Cell(row, column)] = ERRORS.get(data[8], "#N/A") if len(data) > 8 else "#N/A"
            elif kind in _NUMBERS and int.from_bytes(data[4:7], "little") in percent:
                found.percent.append(Cell(row, column))
        elif kind == _ROW:
            row = _number(data, 0)
            if len(data) > 11 and data[11] & _ROW_HIDDEN:
                found.hidden_rows.add(row)
        elif kind == _COLUMN and len(data) > 16 and data[16] & _COLUMN_HIDDEN:
            found.hidden_columns.update(range(_number(data, 0), min(_number(data, 4), 16_383) + 1))
        elif kind == _LINK:
            found.links |= _link(data, addresses)
    return found


def _link(data: bytes, addresses: Mapping[str, str]) -> dict[Cell, str]:
    top, bottom, left, right = (_number(data, at) for at in (0, 4, 8, 12))
    address = addresses.get(_wide_string(data, 16)[0], "")
    cells = (Cell(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1))
    return {cell: address for _, cell in zip(range(MOST_CELLS_OF_A_LINK), cells, strict=False) if address}


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
        raise InputError("The workbook is damaged: open it in its program and save it anew as .xlsx.") from error


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")


def _wide_string(data: bytes, at: int) -> tuple[str, int]:
    """A text that begins with its length, and the position behind it."""
    end = at + 4 + 2 * _number(data, at)
    return data[at + 4 : end].decode("utf-16-le", "replace"), end
