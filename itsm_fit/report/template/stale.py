"""Values of a template's own formulas that do not hold any more, as they rest on cells that were filled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from itsm_fit.report.template.cells import SheetCells
from itsm_fit.report.template.formulas import LooksAt, looks_at, translated
from itsm_fit.report.template.parts import named
from itsm_fit.report.template.workbook import TemplateBook, TemplateSheet
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange
from itsm_fit.storage.spreadsheet.xlsx_scan import parse_range

_MOST_ROUNDS = 50


class _FormulaCell(NamedTuple):
    """A cell with a formula, and what that looks at; sheets by their names in lower case."""

    sheet: str
    at: CellPlace
    element: etree._Element
    sees: Sequence[LooksAt]


def forget_stale_values(book: TemplateBook, filled: Mapping[str, Sequence[CellRange]]) -> None:
    """Take the values from formulas that rest on filled cells, given by sheet: programs then work them out.

    Some readers never do by themselves: to them a blank is better than a figure of the empty template.
    """
    parts = {sheet.name.casefold(): sheet.part for sheet in book.sheets}
    left = [each for sheet in book.sheets for each in _formulas(book, sheet)]
    names = _names(book)
    new = {sheet.casefold(): list(spans) for sheet, spans in filled.items()}
    for number in range(_MOST_ROUNDS):
        stale = [each for each in left if number == _MOST_ROUNDS - 1 or _rests(each, new, names)]
        if not stale:
            break
        gone = {id(each.element) for each in stale}
        left = [each for each in left if id(each.element) not in gone]
        new = defaultdict(list)
        for each in stale:
            book.parts.edited(parts[each.sheet])
            new[each.sheet].append(CellRange(*each.at, *each.at))
            for value in each.element.findall(named("v")):
                each.element.remove(value)
            each.element.attrib.pop("t", "")


def _formulas(book: TemplateBook, sheet: TemplateSheet) -> Iterator[_FormulaCell]:
    if b"<f" not in book.parts[sheet.part] and b":f" not in book.parts[sheet.part]:
        return
    shared: dict[str, tuple[str, str]] = {}
    for at, cell in SheetCells(book.parts.read(sheet.part)).places():
        its = cell.find(named("f"))
        if its is None:
            continue
        text, group = its.text or "", its.get("si", "")
        if its.get("t") == "shared" and text:
            shared[group] = text, at.name
        elif its.get("t") == "shared" and group in shared:
            text = translated(*shared[group], at.name)
        yield _FormulaCell(sheet.name.casefold(), at, cell, tuple(looks_at(text)))


def _names(book: TemplateBook) -> dict[str, list[LooksAt]]:
    """What names stand for, tables too."""
    found = {its.get("name", "").casefold(): list(looks_at(its.text or "")) for its in book.names()}
    found |= {its.name.casefold(): [LooksAt(its.sheet, parse_range(its.cells))] for its in book.tables()}
    return found


def _rests(formula: _FormulaCell, new: Mapping[str, Sequence[CellRange]], names: Mapping[str, list[LooksAt]]) -> bool:
    return any(_meets(each, formula.sheet, new, names) for each in formula.sees)


def _meets(
    its: LooksAt, on: str, new: Mapping[str, Sequence[CellRange]], names: Mapping[str, list[LooksAt]], deep: int = 0
) -> bool:
    if its.cells is not None:
        cells = its.cells
        return any(cells.meets(span) for span in new.get(its.sheet.casefold() or on, ()))
    if not its.name:
        return True
    return deep < 5 and any(_meets(each, on, new, names, deep + 1) for each in names.get(its.name.casefold(), ()))
