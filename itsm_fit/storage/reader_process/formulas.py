"""Formulas of an Excel workbook that were saved without their values, worked out with IronCalc.

Only functions that were compared with LibreOffice and Excel's documentation are trusted; a formula with any other, or
one that rests on such a formula, stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import ironcalc

Wanted = Mapping[str, Collection[tuple[int, int]]]
"""Places of formulas by sheet: row and column, counted from 0."""
WorkedOut = dict[str, dict[tuple[int, int], str | float]]
"""Values by sheet and place."""

_MOST_CELLS: Final = 5_000_000
"""Cells that all ranges in these formulas may have together."""
_ROWS: Final = 1_048_576
"""Of a sheet, all of which a range of whole columns has."""

_BLIND: Final = frozenset(
    {
        "AVERAGEIF",
        "COUNT",
        "COUNTA",
        "COUNTBLANK",
        "COUNTIF",
        "COUNTIFS",
        "HLOOKUP",
        "IFERROR",
        "IFNA",
        "INDEX",
        "ISBLANK",
        "ISERROR",
        "ISNUMBER",
        "ISTEXT",
        "MATCH",
        "SUMIF",
        "SUMIFS",
        "VLOOKUP",
        "XLOOKUP",
    }
)
"""Functions that may give a value where something that they look at has none."""
_TRUSTED: Final = _BLIND | frozenset(
    {
        "ABS",
        "AND",
        "AVERAGE",
        "CHOOSE",
        "CONCATENATE",
        "FALSE",
        "IF",
        "IFS",
        "INT",
        "LARGE",
        "LEFT",
        "LEN",
        "LOWER",
        "MAX",
        "MEDIAN",
        "MID",
        "MIN",
        "MOD",
        "NOT",
        "OR",
        "PRODUCT",
        "RANK",
        "RANK.EQ",
        "RIGHT",
        "ROUND",
        "ROUNDDOWN",
        "ROUNDUP",
        "SMALL",
        "SQRT",
        "SUM",
        "SUMPRODUCT",
        "TRIM",
        "TRUE",
        "UPPER",
    }
)
_TAKES_RANGES: Final[Mapping[str, range | tuple[int, ...]]] = {
    **dict.fromkeys(("AVERAGE", "COUNT", "COUNTA", "MAX", "MEDIAN", "MIN", "PRODUCT", "SUM", "SUMPRODUCT"), range(255)),
    **dict.fromkeys(("AND", "OR"), range(255)),
    **dict.fromkeys(("COUNTBLANK", "COUNTIF", "INDEX", "LARGE", "SMALL"), (0,)),
    **dict.fromkeys(("AVERAGEIF", "SUMIF"), (0, 2)),
    **dict.fromkeys(("HLOOKUP", "MATCH", "RANK", "RANK.EQ", "VLOOKUP"), (1,)),
    "COUNTIFS": range(0, 255, 2),
    "SUMIFS": (0, *range(1, 255, 2)),
    "XLOOKUP": (1, 2),
}
"""Which arguments of a function are ranges, counted from 0. One that stands in any other asks for each of its cells by
itself: IronCalc then takes one cell, or gives one value for all."""
_UNKNOWN: Final = frozenset({"#NAME?", "#ERROR!", "#CIRC!", "#N/IMPL!", "#SPILL!", "#CALC!"})
"""Errors that say what IronCalc cannot do, not what the formula gives."""

_SINGLE = re.compile(r"@?(?:.*!)?\$?[A-Z]{1,3}\$?[0-9]+", re.IGNORECASE)
_DIGITS = re.compile(r"[0-9]+")
_TEXT = re.compile(r'"(?:[^"]|"")*"')
_FUNCTION = re.compile(r"([A-Z_][A-Z0-9_.]*)\(", re.IGNORECASE)
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d*):\$?([A-Z]{1,3})\$?(\d*)", re.IGNORECASE)
_DATE_FORMAT = re.compile(r'^(?:"[^"]*"|\\.|\[[^\]]*\]|[^"\\\[dmyhs])*[dmyhs]', re.IGNORECASE)


@dataclass
class _Call:
    """A function while its arguments are read, and which of them is."""

    function: str
    argument: int = 0


class _Formula(NamedTuple):
    """A formula's sheet by number and name, its place, which functions and how many cells it looks at.

    It is `trusted` if IronCalc works out what it asks for as other programs do.
    """

    sheet: int
    name: str
    row: int
    column: int
    functions: frozenset[str]
    reach: int
    trusted: bool


def work_out(path: str, wanted: Wanted) -> Iterator[WorkedOut]:
    """The values of the formulas wanted, all at once; those that cannot be worked out for certain are left out."""
    import ironcalc  # memory is limited first

    model = ironcalc.load_from_xlsx(path, "en", "UTC", "en")
    found: WorkedOut = {}
    for formula, value in _worked_out(model, list(_formulas(model, wanted))):
        found.setdefault(formula.name, {})[formula.row, formula.column] = value
    yield found


def _formulas(model: ironcalc.Model, wanted: Wanted) -> Iterator[_Formula]:
    for sheet, properties in enumerate(model.get_worksheets_properties()):
        name = properties["name"]
        for row, column in wanted.get(name, ()):
            written = model.get_cell_formula(sheet, row + 1, column + 1)
            if written is not None:
                bare = _TEXT.sub('""', written)
                functions = frozenset(its.upper().removeprefix("_XLFN.") for its in _FUNCTION.findall(bare))
                reach = sum(_area(*its) for its in _RANGE.findall(bare))
                trusted = functions <= _TRUSTED and not _asks_cell_by_cell(_DIGITS.sub("1", written))
                yield _Formula(sheet, name, row, column, functions, reach, trusted)


@lru_cache(maxsize=4096)
def _asks_cell_by_cell(pattern: str) -> bool:
    """Whether a formula has values in braces, or a range or name where a function takes a single cell.

    Numbers, those of rows too, make no difference: in `pattern` all are alike, as formulas of a column then are.
    """
    from openpyxl.formula import Tokenizer
    from openpyxl.formula.tokenizer import Token, TokenizerError

    try:
        tokens = Tokenizer(pattern).items
    except TokenizerError:
        return True
    inside: list[_Call] = []
    for token in tokens:
        if token.type == Token.ARRAY:
            return True
        if token.subtype == Token.OPEN:
            name = token.value.strip("@(").upper().removeprefix("_XLFN.")
            inside.append(_Call(name) if name else inside[-1] if inside else _Call(""))
        elif token.subtype == Token.CLOSE:
            inside.pop()
        elif token.type == Token.SEP and inside:
            inside[-1].argument += 1
        elif token.subtype == Token.RANGE and not _SINGLE.fullmatch(token.value):
            its = inside[-1] if inside else _Call("")
            if its.argument not in _TAKES_RANGES.get(its.function, ()):
                return True
    return False


def _area(left: str, top: str, right: str, bottom: str) -> int:
    height = abs(int(bottom) - int(top)) + 1 if top and bottom else _ROWS
    return height * (abs(_column(right) - _column(left)) + 1)


def _column(letters: str) -> int:
    """Counted from 1."""
    return reduce(lambda number, letter: number * 26 + ord(letter) - 64, letters.upper(), 0)


def _worked_out(model: ironcalc.Model, formulas: Collection[_Formula]) -> Iterator[tuple[_Formula, str | float]]:
    barred = {its for its in formulas if not its.trusted or not _seeable(model, its)}
    room = _MOST_CELLS
    for its in formulas:
        room -= its.reach
        if room < 0:
            barred.add(its)
    if barred:
        barred.update(its for its in formulas if its.functions & _BLIND)
    for its in barred:
        model.update_cell_with_formula(its.sheet, its.row + 1, its.column + 1, "=UNKNOWN")
    model.evaluate()
    for its in formulas:
        value = model.get_cell_value(its.sheet, its.row + 1, its.column + 1)
        if isinstance(value, bool):
            yield its, "TRUE" if value else "FALSE"
        elif value is not None and value not in _UNKNOWN:
            yield its, value


def _seeable(model: ironcalc.Model, formula: _Formula) -> bool:
    """Whether the cell shows a number as a number: what would be a date is left unknown."""
    shown = model.get_cell_style(formula.sheet, formula.row + 1, formula.column + 1)["num_fmt"]
    return shown.casefold() == "general" or _DATE_FORMAT.match(shown) is None
