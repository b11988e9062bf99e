"""The cells of one sheet of a template, to be read and written where they stand."""

from __future__ import annotations

import math
import re
from bisect import bisect
from collections.abc import Callable, Iterator
from typing import NamedTuple

from lxml import etree
from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from itsm_fit.blanks import with_blanks
from itsm_fit.report.template.parts import local, named
from itsm_fit.report.text import MOST_CHARACTERS, clean
from itsm_fit.report.wording import INFINITE
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange
from itsm_fit.storage.spreadsheet.xlsx_scan import parse_range

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""The attribute that keeps blanks at the ends of a text."""
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_BEHIND_FORMATS = (
    *("dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"),
    *("colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing"),
    *("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"),
)
"""What stands behind conditional formats in a sheet (ECMA-376 part 1, 18.3.1.99)."""


class GivenValue(NamedTuple):
    """What is to stand in a cell: a value, the formula (without its sign) that gives it where there is one, and its
    number format.
    """

    value: str | float | None
    formula: str = ""
    number: str = ""


class SheetCells:
    """The cells of a sheet's root element. Rows and columns count from 0."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        data = root.find(named("sheetData"))
        self._data = etree.SubElement(root, named("sheetData")) if data is None else data
        self._rows = _Numbered(self._data, named("row"), _row_number)
        self._cells: dict[int, _Numbered] = {}

    def places(self) -> Iterator[tuple[CellPlace, etree._Element]]:
        """Every cell with its place."""
        for row in self._rows.numbers:
            cells = self._row(row)
            yield from ((CellPlace(row, column), cells.element(column)) for column in cells.numbers)

    @property
    def last_row(self) -> int:
        """The last row that has anything, -1 without any."""
        return self._rows.numbers[-1] if self._rows.numbers else -1

    def found(self, row: int, column: int) -> etree._Element | None:
        """The cell that stands there, if any does."""
        if row not in self._rows or column not in (cells := self._row(row)):
            return None
        return cells.element(column)

    def style(self, row: int, column: int) -> int | None:
        """The number of the style that a cell has, None where there is no cell."""
        cell = self.found(row, column)
        return None if cell is None else int(cell.get("s", "0"))

    def is_empty(self, row: int, column: int) -> bool:
        """Whether nothing stands there but looks."""
        cell = self.found(row, column)
        return cell is None or not len(cell)

    def shares_formula(self, row: int, column: int) -> bool:
        """Whether the formula of a cell is that of others too."""
        cell = self.found(row, column)
        formula = None if cell is None else cell.find(named("f"))
        return formula is not None and formula.get("t", "normal") != "normal"

    def clear(self, row: int, column: int) -> None:
        """Leave nothing but looks in a cell."""
        cell = self.found(row, column)
        if cell is not None:
            _emptied(cell)

    def put(self, row: int, column: int, given: GivenValue, style: int) -> None:
        """Write a cell: texts always as text, numbers always finite."""
        cell = self._made(row, column)
        _emptied(cell)
        if style:
            cell.set("s", str(style))
        else:
            cell.attrib.pop("s", "")
        _fill(cell, given)

    def put_text(self, row: int, column: int, text: etree._Element) -> None:
        """Write a text with the looks of its letters, the content of an ``si`` element, into a cell that is there."""
        cell = self._made(row, column)
        _emptied(cell)
        cell.set("t", "inlineStr")
        its = etree.SubElement(cell, named("is"))
        its.extend(text)

    def merged(self) -> list[CellRange]:
        """The ranges that are one cell."""
        spans = (parse_range(its.get("ref", "")) for its in self.root.iter(named("mergeCell")))
        return [span for span in spans if span is not None]

    def reach(self, span: CellRange) -> None:
        """Let the sheet say that it reaches as far as a range."""
        dimension = self.root.find(named("dimension"))
        was = None if dimension is None else parse_range(dimension.get("ref", ""))
        if dimension is not None and was is not None:
            top, left = min(was.top, span.top), min(was.left, span.left)
            dimension.set("ref", xl_range(top, left, max(was.bottom, span.bottom), max(was.right, span.right)))

    def dress(self, cells: str, condition: str, look: int) -> None:
        """Let cells have a look, by its number, while a formula is true that is written for the first of them."""
        ranks = [int(its.get("priority", "0")) for its in self.root.iter("{*}cfRule") if its.get("priority")]
        made = etree.Element(named("conditionalFormatting"), {"sqref": cells})
        its = {"type": "expression", "dxfId": str(look), "priority": str(max(ranks, default=0) + 1)}
        etree.SubElement(etree.SubElement(made, named("cfRule"), its), named("formula")).text = condition
        behind = next((each for each in self.root if local(each) in _BEHIND_FORMATS), None)
        if behind is None:
            self.root.append(made)
        else:
            behind.addprevious(made)

    def _row(self, row: int) -> _Numbered:
        if row not in self._cells:
            self._cells[row] = _Numbered(self._rows.element(row), named("c"), _column_number)
        return self._cells[row]

    def _made(self, row: int, column: int) -> etree._Element:
        if row not in self._rows:
            self._rows.insert(row, etree.Element(named("row"), {"r": str(row + 1)}))
        cells = self._row(row)
        if column not in cells:
            cells.parent.attrib.pop("spans", "")
            cells.insert(column, etree.Element(named("c"), {"r": xl_rowcol_to_cell(row, column)}))
        return cells.element(column)


class _Numbered:
    """The rows of a sheet or the cells of a row, by their numbers, in their order."""

    def __init__(self, parent: etree._Element, tag: str, number: Callable[[etree._Element, int], int]) -> None:
        self.parent = parent
        self._there: dict[int, etree._Element] = {}
        at = -1
        for child in parent.iterchildren(tag):
            at = number(child, at + 1)
            self._there[at] = child
        self.numbers = sorted(self._there)

    def __contains__(self, number: int) -> bool:
        return number in self._there

    def element(self, number: int) -> etree._Element:
        return self._there[number]

    def insert(self, number: int, element: etree._Element) -> None:
        at = bisect(self.numbers, number)
        if at:
            self._there[self.numbers[at - 1]].addnext(element)
        else:
            self.parent.insert(0, element)
        self.numbers.insert(at, number)
        self._there[number] = element


def _row_number(row: etree._Element, otherwise: int) -> int:
    """The number of a row, which then says it: what is put before it moves it no more."""
    if "r" not in row.attrib:
        row.set("r", str(otherwise + 1))
    return int(row.get("r", "1")) - 1


def _column_number(cell: etree._Element, otherwise: int) -> int:
    span = parse_range(cell.get("r", ""))
    if span is not None:
        return span.left
    row = cell.getparent()
    cell.set("r", xl_rowcol_to_cell(0 if row is None else int(row.get("r", "1")) - 1, otherwise))
    return otherwise


def _emptied(cell: etree._Element) -> None:
    for child in list(cell):
        cell.remove(child)
    for name in ("t", "cm", "vm"):
        cell.attrib.pop(name, "")


def _fill(cell: etree._Element, given: GivenValue) -> None:
    value = given.value
    if isinstance(value, float | int) and not math.isfinite(value):
        value = INFINITE
    if isinstance(value, str):
        value = written(value)
    if given.formula:
        etree.SubElement(cell, named("f")).text = given.formula
        if isinstance(value, str):
            cell.set("t", "str")
        etree.SubElement(cell, named("v")).text = "" if value is None else str(value)
    elif isinstance(value, str):
        cell.set("t", "inlineStr")
        text = etree.SubElement(etree.SubElement(cell, named("is")), named("t"), {SPACE: "preserve"})
        text.text = value
    elif value is not None:
        etree.SubElement(cell, named("v")).text = repr(float(value)) if isinstance(value, float) else str(value)


def written(text: str, most: int = MOST_CHARACTERS) -> str:
    """A text as a workbook's markup holds it: a cell takes no more, and what reads as an escape stays what it is."""
    return _ESCAPE.sub("_x005F_", clean(with_blanks(text), most))
