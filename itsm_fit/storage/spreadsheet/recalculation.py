"""Formulas of an Excel workbook that were saved without their values, worked out with IronCalc.

Only functions that were compared with LibreOffice and Excel's documentation are trusted; a formula with any other, or
one that rests on such a formula, stays unknown.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from itsm_fit.storage.limits import MAX_ROWS
from itsm_fit.storage.spreadsheet.values import Cell, Value, column_index

if TYPE_CHECKING:
    import ironcalc

MOST_BYTES: Final = 20_000_000
"""Of a workbook whose formulas are worked out."""
_MOST_CELLS: Final = 5_000_000
"""Cells that all ranges in these formulas may have together."""

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
    """A formula's place as IronCalc counts, its own cell, and which functions and how many cells it looks at."""

    sheet: int
    name: str
    cell: Cell
    functions: frozenset[str]
    reach: int


def recalculate(data: bytes, wanted: Mapping[str, Collection[Cell]]) -> dict[str, dict[Cell, Value]]:
    """The values of the formulas wanted, by sheet; those that cannot be worked out for certain are left out."""
    if len(data) > MOST_BYTES or not any(wanted.values()):
        return {}
    import ironcalc  # noqa: PLC0415 - few files need it

    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "book.xlsx"
            path.write_bytes(data)
            model = ironcalc.load_from_xlsx(str(path), "en", "UTC", "en")
        found: dict[str, dict[Cell, Value]] = {}
        for formula, value in _worked_out(model, list(_formulas(model, wanted))):
            found.setdefault(formula.name, {})[formula.cell] = value
    except BaseException as error:
        if isinstance(error, ironcalc.WorkbookError) or type(error).__name__ == "PanicException":
            return {}
        raise
    return found


def _formulas(model: ironcalc.Model, wanted: Mapping[str, Collection[Cell]]) -> Iterator[_Formula]:
    for sheet, properties in enumerate(model.get_worksheets_properties()):
        for cell in wanted.get(properties["name"], ()):
            written = model.get_cell_formula(sheet, cell.row + 1, cell.column + 1)
            if written is not None:
                bare = _TEXT.sub('""', written)
                functions = frozenset(its.upper().removeprefix("_XLFN.") for its in _FUNCTION.findall(bare))
                yield _Formula(
                    sheet, properties["name"], cell, functions, sum(_area(*its) for its in _RANGE.findall(bare))
                )


def _area(left: str, top: str, right: str, bottom: str) -> int:
    height = abs(int(bottom) - int(top)) + 1 if top and bottom else MAX_ROWS
    return height * (abs(column_index(right) - column_index(left)) + 1)


def _worked_out(model: ironcalc.Model, formulas: Collection[_Formula]) -> Iterator[tuple[_Formula, Value]]:
    barred = {its for its in formulas if its.functions - _TRUSTED or not _seeable(model, its)}
    room = _MOST_CELLS
    for its in formulas:
        room -= its.reach
        if room < 0:
            barred.add(its)
    if barred:
        barred.update(its for its in formulas if its.functions & _BLIND)
    for its in barred:
        model.update_cell_with_formula(its.sheet, its.cell.row + 1, its.cell.column + 1, "=UNKNOWN")
    model.evaluate()
    for its in formulas:
        value = model.get_cell_value(its.sheet, its.cell.row + 1, its.cell.column + 1)
        if isinstance(value, bool):
            yield its, "TRUE" if value else "FALSE"
        elif value is not None and value not in _UNKNOWN:
            yield its, value


def _seeable(model: ironcalc.Model, formula: _Formula) -> bool:
    """Whether the cell shows a number as a number: what would be a date is left unknown."""
    shown = model.get_cell_style(formula.sheet, formula.cell.row + 1, formula.cell.column + 1)["num_fmt"]
    return shown.casefold() == "general" or _DATE_FORMAT.match(shown) is None
