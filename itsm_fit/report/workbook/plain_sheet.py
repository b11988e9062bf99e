"""XlsxWriter's worksheet without the steps that only cells need which no sheet here has: a fifth of the time."""

from __future__ import annotations

from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import CellBlankTuple, CellFormulaTuple, CellNumberTuple, CellStringTuple, Worksheet
from xlsxwriter.xmlwriter import xml_escapes

_SPANNED = 16
"""Rows that state together from which column to which they hold cells."""


class _Unkept(dict[tuple[int, int], str]):
    """Keeps nothing: the cells of tables are not remembered one by one, since tables here lie below each other."""

    def __setitem__(self, key: tuple[int, int], value: str) -> None:
        pass


class PlainSheet(Worksheet):  # type: ignore[misc]
    """A worksheet whose cells are given by row and column, with a format each.

    In its formulas no functions newer than Excel 2010 are looked for: there are none.
    """

    write_string = Worksheet._write_string  # noqa: SLF001 - what is public looks for names of cells first
    write_number = Worksheet._write_number  # noqa: SLF001
    write_blank = Worksheet._write_blank  # noqa: SLF001

    def __init__(self) -> None:
        super().__init__()
        self.table_cells = _Unkept()
        self._numbers: dict[Format, int] = {}
        """Of the formats: the library works out anew which of two that look alike is which, for each cell."""
        self._letters: dict[int, str] = {}

    def write_formula(self, row: int, col: int, formula: str, cell_format: Format, value: str | float = 0) -> int:
        """Write a formula, which begins with =, and its value."""
        if self._check_dimensions(row, col):
            return -1
        self.table[row][col] = CellFormulaTuple(self._prepare_formula(formula), cell_format, value)
        return 0

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:  # noqa: ARG002
        return formula.removeprefix("=")

    def _calculate_spans(self) -> None:
        columns: dict[int, set[int]] = {}
        for row, cells in self.table.items():
            if cells:
                columns.setdefault(row // _SPANNED, set()).update(cells)
        self.row_spans = {block: f"{min(its) + 1}:{max(its) + 1}" for block, its in columns.items()}

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        content = None if cell.format is None else _content(cell)
        if content is None:
            super()._write_cell(row, col, cell)
            return
        number, letters = self._numbers.get(cell.format), self._letters.get(col)
        if number is None:
            number = self._numbers[cell.format] = cell.format._get_xf_index()  # noqa: SLF001
        if letters is None:
            letters = self._letters[col] = xl_col_to_name(col)
        self.fh.write(f'<c r="{letters}{row + 1}" s="{number}"{content}')


def _content(cell: Any) -> str | None:
    """What stands behind the place and the format of a cell; None for a kind of cell that is left to the library."""
    kind = type(cell)
    if kind is CellStringTuple:
        return f' t="s"><v>{cell.string}</v></c>'
    if kind is CellNumberTuple:
        return f"><v>{cell.number:.16G}</v></c>"
    if kind is CellBlankTuple:
        return "/>"
    value = cell.value if kind is CellFormulaTuple else None
    if type(value) in {float, int}:
        return f"><f>{_escaped(cell.formula)}</f><v>{value}</v></c>"
    if type(value) is str and value and not value.startswith("#"):  # as errors do
        return f' t="str"><f>{_escaped(cell.formula)}</f><v>{_escaped(value)}</v></c>'
    return None


def _escaped(text: str) -> str:
    if xml_escapes.search(text) is None:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
