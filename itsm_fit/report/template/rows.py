"""Rows put into a sheet of a template, so that a table has room: everything that refers to moved cells follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.report.template.cells import SheetCells
from itsm_fit.report.template.formulas import MovedRows, translated
from itsm_fit.report.template.parts import CHART, DRAWING, local, named
from itsm_fit.report.template.workbook import TemplateBook, TemplateSheet
from itsm_fit.storage.limits import MAX_ROWS
from itsm_fit.storage.spreadsheet.package import related
from itsm_fit.storage.spreadsheet.values import CellPlace
from itsm_fit.storage.spreadsheet.xlsx_scan import parse_range

_FORMULAS = ("formula", "formula1", "formula2", "f", "calculatedColumnFormula", "totalsRowFormula", "definedName")
"""Elements that hold a formula: of sheets, tables, charts, names."""
_LEADING = ("location", "textlink")
"""Attributes that hold one: of links, of text boxes."""
_RANGES = ("ref", "sqref", "activeCell", "topLeftCell")
"""Attributes that hold cells of their own sheet."""
_STAY = ("controls", "oleObjects", "scenarios", "customSheetViews", "dataConsolidate", "cellWatches")
"""What a sheet may have that cannot follow."""
_FOLLOW = ("drawing", "comments", "threadedComment", "vmlDrawing", "table", "printerSettings", "hyperlink", "image")
"""Kinds of parts of a sheet that can, or have no place on it."""
_NOTE = re.compile(r"(\s*\d+\s*,\s*-?\d+\s*,\s*)(\d+)(\s*,\s*-?\d+\s*,\s*\d+\s*,\s*-?\d+\s*,\s*)(\d+)(.*)", re.DOTALL)
"""Where the box of a comment stands: column, offset, row, offset of its first corner and of its last."""


def insert_rows(book: TemplateBook, sheet: TemplateSheet, move: MovedRows) -> None:
    """Let rows of a sheet stand further down. Raises InputError, naming what it is, where something cannot follow."""
    try:
        _RowMove(book, sheet, move).make()
    except ValueError as error:
        raise InputError(
            tr(
                "The rows below the place cannot be moved down, as this would not follow: {what}. Leave room for the "
                "table.",
                what=str(error)[:80],
            ),
            file=book.file,
            where=sheet.name,
        ) from error


class _RowMove:
    """Rows of a sheet on their way; what cannot follow raises ValueError with what it is."""

    def __init__(self, book: TemplateBook, sheet: TemplateSheet, move: MovedRows) -> None:
        self._book, self._sheet, self._move = book, sheet, move
        self._root = book.parts.edited(sheet.part)

    def make(self) -> None:
        self._check()
        for sheet in self._book.sheets:
            self._move_formulas(sheet)
        self._in_formulas(self._book.names(), "")
        for part in self._book.parts.of_type(CHART, DRAWING):
            if self._in_formulas(self._book.parts.read(part), ""):
                self._book.parts.edited(part)
        self._move_cells()
        self._move_ranges(self._root)
        for kind, part in self._related(self._sheet):
            self._move_part(kind, part)

    def _check(self) -> None:
        for child in self._root:
            if local(child) in _STAY:
                raise ValueError(local(child))
        for kind, _ in related(self._book.parts, self._sheet.part, self._book.file).values():
            if kind not in _FOLLOW:
                raise ValueError(kind)
        if any("/pivotCache/" in name for name in self._book.parts):
            raise ValueError("pivotCache")
        last = 0
        for at, cell in SheetCells(self._root).places():
            last = at.row
            its = cell.find(named("f"))
            span = None if its is None else parse_range(its.get("ref", ""))
            if its is not None and its.get("t") != "shared" and span and span.top < self._move.first <= span.bottom:
                raise ValueError(at.name)
        if self._move.row(last) >= MAX_ROWS:
            raise ValueError(CellPlace(last, 0).name)

    def _related(self, sheet: TemplateSheet) -> Iterator[tuple[str, str]]:
        for kind, part in related(self._book.parts, sheet.part, self._book.file).values():
            if part in self._book.parts:
                yield kind, part

    # ------------------------------------------------------------ formulas, wherever they stand

    def _move_formulas(self, sheet: TemplateSheet) -> None:
        own = sheet.part == self._sheet.part
        if own or self._sheet.name.encode() in self._book.parts[sheet.part] or b"!" in self._book.parts[sheet.part]:
            root = self._book.parts.read(sheet.part)
            unshared = self._unshare(root, sheet.name, always=own)
            if self._in_formulas(root, sheet.name) or unshared:
                self._book.parts.edited(sheet.part)
        for kind, part in self._related(sheet):
            if kind == "table" and self._in_formulas(self._book.parts.read(part), sheet.name):
                self._book.parts.edited(part)

    def _unshare(self, root: etree._Element, on: str, *, always: bool) -> bool:
        """Give cells that share a formula one each, where it is no longer the same for all."""
        shared: dict[str, tuple[str, str]] = {}
        for its in root.iterfind(f"{named('sheetData')}/{named('row')}/{named('c')}/{named('f')}[@t='shared']"):
            if its.text:
                shared[its.get("si", "")] = its.text, _cell_of(its)
        if not always and all(self._move.formula(text, on) == text for text, _ in shared.values()):
            return False
        for its in root.iterfind(f"{named('sheetData')}/{named('row')}/{named('c')}/{named('f')}[@t='shared']"):
            its.text = translated(*shared[its.get("si", "")], _cell_of(its))
            for name in ("t", "si", "ref"):
                its.attrib.pop(name, "")
        return bool(shared)

    def _in_formulas(self, root: etree._Element, on: str) -> bool:
        """Let formulas follow below an element that stands on a sheet; whether any did."""
        changed = False
        for its in root.iter(etree.Element):
            if local(its) in _FORMULAS and its.text:
                now = self._move.formula(its.text, on)
                changed |= now != its.text
                its.text = now
            for name in _leading(its):
                was = its.get(name, "")
                now = self._move.formula(was, on)
                changed |= now != was
                its.set(name, now)
        return changed

    # ------------------------------------------------------------ what stands on the sheet

    def _move_cells(self) -> None:
        cells = SheetCells(self._root)
        for at, cell in list(cells.places()):
            cell.set("r", CellPlace(self._move.row(at.row), at.column).name)
        for row in self._root.iterfind(f"{named('sheetData')}/{named('row')}"):
            row.set("r", str(self._move.row(int(row.get("r", "1")) - 1) + 1))

    def _move_ranges(self, root: etree._Element) -> None:
        for its in root.iter(etree.Element):
            for name in _RANGES:
                if its.get(name):
                    its.set(name, self._move.ranges(its.get(name, "")))
            if local(its) == "sqref" and its.text:
                its.text = self._move.ranges(its.text)
            if local(its) == "brk" and (above := its.getparent()) is not None and local(above) == "rowBreaks":
                its.set("id", str(self._move.row(int(its.get("id", "0")))))

    def _move_part(self, kind: str, part: str) -> None:
        if kind in ("comments", "threadedComment", "table"):
            self._move_ranges(self._book.parts.edited(part))
        elif kind == "drawing":
            for anchor in self._book.parts.edited(part).iter("{*}oneCellAnchor", "{*}twoCellAnchor"):
                self._move_anchor(anchor)
        elif kind == "vmlDrawing" and b"<x:Anchor" in self._book.parts[part]:
            root = self._book.parts.edited(part)
            for its in root.iter("{*}Row"):
                its.text = self._row(its.text)
            for its in root.iter("{*}Anchor"):
                its.text = _NOTE.sub(self._note, its.text or "")

    def _move_anchor(self, anchor: etree._Element) -> None:
        """Let a drawing go with its cells, and grow with them where it does, as its author chose."""
        goes = anchor.get("editAs", "twoCell")
        start, end = anchor.find("{*}from/{*}row"), anchor.find("{*}to/{*}row")
        if start is None or goes == "absolute":
            return
        moves = self._row(start.text) != start.text
        start.text = self._row(start.text)
        if end is not None and (moves or goes == "twoCell"):
            end.text = self._row(end.text)

    def _note(self, found: re.Match[str]) -> str:
        return f"{found[1]}{self._row(found[2])}{found[3]}{self._row(found[4])}{found[5]}"

    def _row(self, number: str | None) -> str:
        return str(self._move.row(int(number or 0)))


def _leading(its: etree._Element) -> Iterator[str]:
    """The attributes of an element that hold a formula."""
    yield from (name for name in _LEADING if its.get(name))
    if local(its) == "cfvo" and its.get("type") == "formula" and its.get("val"):
        yield "val"


def _cell_of(formula: etree._Element) -> str:
    cell = formula.getparent()
    return "" if cell is None else str(cell.get("r", ""))
