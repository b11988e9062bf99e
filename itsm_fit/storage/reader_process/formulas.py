"""Formulas of an Excel workbook that were saved without their values, worked out with IronCalc.

Only functions that were compared with LibreOffice and Excel's documentation are trusted; a formula with any other, or
one that rests on such a formula, stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import reduce
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
_UNKNOWN: Final = frozenset({"#NAME?", "#ERROR!", "#CIRC!", "#N/IMPL!", "#SPILL!", "#CALC!"})
"""Errors that say what IronCalc cannot do, not what the formula gives."""

_TEXT = re.compile(r'"(?:[^"]|"")*"')
_FUNCTION = re.compile(r"([A-Z_][A-Z0-9_.]*)\(", re.IGNORECASE)
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d*):\$?([A-Z]{1,3})\$?(\d*)", re.IGNORECASE)
_DATE_FORMAT = re.compile(r'^(?:"[^"]*"|\\.|\[[^\]]*\]|[^"\\\[dmyhs])*[dmyhs]', re.IGNORECASE)


class _Formula(NamedTuple):
    """A formula's sheet by number and name, its place, and which functions and how many cells it looks at."""

    sheet: int
    name: str
    row: int
    column: int
    functions: frozenset[str]
    reach: int


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
                yield _Formula(sheet, name, row, column, functions, reach)


def _area(left: str, top: str, right: str, bottom: str) -> int:
    height = abs(int(bottom) - int(top)) + 1 if top and bottom else _ROWS
    return height * (abs(_column(right) - _column(left)) + 1)


def _column(letters: str) -> int:
    """Counted from 1."""
    return reduce(lambda number, letter: number * 26 + ord(letter) - 64, letters.upper(), 0)


def _worked_out(model: ironcalc.Model, formulas: Collection[_Formula]) -> Iterator[tuple[_Formula, str | float]]:
    barred = {its for its in formulas if its.functions - _TRUSTED or not _seeable(model, its)}
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
