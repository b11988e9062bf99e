"""Excel binary workbooks (.xlsb): cells through calamine after a look at the records for extent and hidden rows.

Record numbers as in [MS-XLSB] 2.3: each record is a number and a size, both in bytes of seven bits, then its data.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from itsm_fit.errors import InputError
from itsm_fit.progress import Progress
from itsm_fit.storage.spreadsheet.calamine import Cells, read_cells
from itsm_fit.storage.spreadsheet.limits import check_extent
from itsm_fit.storage.spreadsheet.package import open_package, related
from itsm_fit.storage.spreadsheet.values import Sheet, Workbook

_ROW, _COLUMN, _BUNDLE_SHEET = 0, 60, 156
_FILLED_CELLS = range(2, 12)
"""Cells with a value or a formula; record 1 is a cell that is only formatted."""
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x10, 0x01


class _Scan(NamedTuple):
    rows: int
    columns: int
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]


def read_xlsb(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook; macros are left alone. Raises InputError when it is damaged, locked or too large."""
    parts = open_package(data, file)
    scans: dict[str, _Scan] = {}
    for name, part in _sheet_parts(parts, file).items():
        scans[name] = found = _scan(parts[part], file, name)
        check_extent(found.rows, found.columns, file, name)
    progress(f"Reading {file}", 0.3)
    sheets = tuple(_sheet(cells, scans.get(cells.name)) for cells in read_cells(data, file))
    return Workbook(file, sheets, macros=any(name.lower().endswith("vbaproject.bin") for name in parts))


def _sheet(cells: Cells, found: _Scan | None) -> Sheet:
    if found is None:
        return Sheet(cells.name, cells.rows, hidden=cells.hidden, merged=cells.merged)
    return Sheet(cells.name, cells.rows, cells.hidden, found.hidden_rows, found.hidden_columns, cells.merged)


def _sheet_parts(parts: dict[str, bytes], file: str) -> dict[str, str]:
    workbook = next((target for kind, target in related(parts, "", file).values() if kind == "officeDocument"), "")
    workbook = workbook if workbook in parts else "xl/workbook.bin"
    targets = related(parts, workbook, file)
    found: dict[str, str] = {}
    for kind, data in _records(parts.get(workbook, b""), file, workbook):
        if kind == _BUNDLE_SHEET:
            relation, rest = _wide_string(data, 8)
            name, _ = _wide_string(data, rest)
            target = targets.get(relation, ("", ""))[1]
            if target in parts:
                found[name] = target
    return found


def _scan(part: bytes, file: str, sheet: str) -> _Scan:
    rows = columns = row = 0
    hidden_rows: set[int] = set()
    hidden_columns: set[int] = set()
    for kind, data in _records(part, file, sheet):
        if kind in _FILLED_CELLS:
            rows, columns = row + 1, max(columns, _number(data, 0) + 1)
        elif kind == _ROW:
            row = _number(data, 0)
            if len(data) > 11 and data[11] & _ROW_HIDDEN:
                hidden_rows.add(row)
        elif kind == _COLUMN and len(data) > 16 and data[16] & _COLUMN_HIDDEN:
            hidden_columns.update(range(_number(data, 0), min(_number(data, 4), 16_383) + 1))
    return _Scan(rows, columns, frozenset(hidden_rows), frozenset(hidden_columns))


def _records(part: bytes, file: str, where: str) -> Iterator[tuple[int, bytes]]:
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
        raise InputError("The workbook is damaged here: save it anew as .xlsx.", file=file, where=where) from error


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")


def _wide_string(data: bytes, at: int) -> tuple[str, int]:
    end = at + 4 + 2 * _number(data, at)
    return data[at + 4 : end].decode("utf-16-le", "replace"), end
