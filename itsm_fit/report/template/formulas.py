"""Formulas of a template: which cells they look at, and how they read once rows have moved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import Token
from openpyxl.formula.translate import Translator

from itsm_fit.storage.limits import MAX_COLUMNS, MAX_ROWS
from itsm_fit.storage.spreadsheet.values import CellRange
from itsm_fit.storage.spreadsheet.xlsx_scan import parse_range

_SHEET = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(.+)", re.DOTALL)
_ROWS = re.compile(r"\$?(\d+):\$?(\d+)")
_COLUMNS = re.compile(r"\$?([A-Z]{1,3}):\$?([A-Z]{1,3})", re.IGNORECASE)
_ROW = re.compile(r"(?<![A-Z0-9])(\$?[A-Z]{0,3}\$?)(\d{1,7})(?!\d)", re.IGNORECASE)
_ANYWHERE = ("INDIRECT(", "OFFSET(")
"""Functions that look at cells which their formula does not name."""


class LooksAt(NamedTuple):
    """Something that a formula looks at: cells of a sheet ("" for its own), else a name; both empty for anything."""

    sheet: str = ""
    cells: CellRange | None = None
    name: str = ""


class MovedRows(NamedTuple):
    """Rows of a sheet from one on, counted from 0, that stand so many rows further down."""

    sheet: str
    first: int
    by: int

    def row(self, row: int) -> int:
        """Where a row stands now."""
        return row + self.by if row >= self.first else row

    def ranges(self, ranges: str) -> str:
        """Cells and ranges of the sheet as they are called now."""
        return _ROW.sub(lambda found: f"{found[1]}{self._number(int(found[2]))}", ranges)

    def formula(self, formula: str, on: str) -> str:
        """A formula that stands on a sheet as it reads now. Raises ValueError for one that cannot be read."""
        return "".join(self._token(token, on) for token in _tokens(formula))

    def _token(self, token: Token, on: str) -> str:
        value = str(token.value)
        if token.type == Token.FUNC and ":" in value:  # a range whose end a function gives
            start, _, function = value.rpartition(":")
            return f"{self._operand(start, on)}:{function}"
        return self._operand(value, on) if (token.type, token.subtype) == (Token.OPERAND, Token.RANGE) else value

    def _operand(self, value: str, on: str) -> str:
        sheet, place = _split(value)
        here = (sheet or on).casefold() == self.sheet.casefold()
        if not here or not (_ROWS.fullmatch(place) or parse_range(place)):
            if sheet and ":" in sheet and "[" not in sheet:
                raise ValueError(value)  # the same cells of several sheets
            return value
        return value[: len(value) - len(place)] + self.ranges(place)

    def _number(self, number: int) -> int:
        return min(self.row(number - 1) + 1, MAX_ROWS)


def looks_at(formula: str) -> Iterator[LooksAt]:
    """What a formula looks at, as far as it says so."""
    try:
        tokens = _tokens(formula)
    except ValueError:
        yield LooksAt()
        return
    for token in tokens:
        value = str(token.value)
        if (token.type == Token.FUNC and value.upper().endswith(_ANYWHERE)) or (
            token.type == Token.FUNC and ":" in value
        ):
            yield LooksAt()
        elif (token.type, token.subtype) == (Token.OPERAND, Token.RANGE):
            sheet, place = _split(value)
            cells = _cells(place)
            if cells is not None:
                yield LooksAt(sheet, cells)
            else:
                yield LooksAt(name=place.partition("[")[0] or place)


def translated(formula: str, origin: str, cell: str) -> str:
    """The formula of a cell that shares that of another one."""
    return str(Translator(f"={formula}", origin).translate_formula(cell))[1:]


def _tokens(formula: str) -> list[Token]:
    try:
        return list(Tokenizer(f"={formula}").items)
    except Exception as error:  # its own errors have no common kind, and it stumbles over some formulas
        raise ValueError(formula) from error


def _split(operand: str) -> tuple[str, str]:
    """The sheet that an operand names, "" for none, and what of it."""
    found = _SHEET.fullmatch(operand)
    if found is None:
        return "", operand
    return (found[1].replace("''", "'") if found[1] else found[2]), found[3]


def _cells(place: str) -> CellRange | None:
    """The cells that an operand names, those of whole rows and columns too; None for a name."""
    if rows := _ROWS.fullmatch(place):
        return CellRange(int(rows[1]) - 1, 0, int(rows[2]) - 1, MAX_COLUMNS - 1)
    if columns := _COLUMNS.fullmatch(place):
        ends = parse_range(f"{columns[1]}1:{columns[2]}1")
        return ends and ends._replace(bottom=MAX_ROWS - 1)
    return parse_range(place)
