"""Tables in markup that spreadsheet programs open under the ending .xls: HTML, and Excel's XML of 2003."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime
from itertools import count

from lxml import etree, html

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.storage.limits import Limit, Tally, check_extent
from itsm_fit.storage.spreadsheet.delimited import decode, stem
from itsm_fit.storage.spreadsheet.package import parse_xml
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange, CellValue, Workbook, Worksheet, rectangle, whole

EXCEL_2003 = "urn:schemas-microsoft-com:office:spreadsheet"
_SS = f"{{{EXCEL_2003}}}"


class _Filling:
    """Rows filled from left to right around the cells that earlier spans already cover."""

    def __init__(self, name: str, tally: Tally) -> None:
        self.name, self._tally = name, tally
        self.cells: dict[CellPlace, CellValue] = {}
        self._free_from: dict[int, int] = {}
        self.merged: list[CellRange] = []
        self.links: dict[CellPlace, str] = {}
        self.comments: dict[CellPlace, str] = {}

    def put(self, row: int, column: int, value: CellValue, down: int, right: int) -> CellPlace:
        """Puts a value into the first free cell of the row from `column` on; it covers `down` rows, `right` columns.

        Rows come from above to below.
        """
        while self._free_from.get(column, 0) > row:
            column += 1
        at = CellPlace(row, column)
        check_extent(row + down, column + right, self._tally.file, self.name)
        self.cells[at] = value
        if (down, right) != (1, 1):
            self._tally.add(Limit.MERGED, 1, self.name)
            self._tally.add(Limit.COVERED, down * right, self.name)
            self.merged.append(CellRange(row, column, row + down - 1, column + right - 1))
            self._free_from |= dict.fromkeys(range(column, column + right), row + down)
        return at

    def sheet(self) -> Worksheet:
        height = max((cell.row for cell in self.cells), default=-1) + 1
        width = max((cell.column for cell in self.cells), default=-1) + 1
        self._tally.add_sheet(height, width, self.name, len(self.cells))
        rows: list[list[CellValue]] = [[""] * width for _ in range(height)]
        for (row, column), value in self.cells.items():
            rows[row][column] = value
        return Worksheet(
            self.name, rectangle(rows), merged=tuple(self.merged), comments=self.comments, links=self.links
        )


def read_html(data: bytes, file: str, progress: Progress) -> Workbook:
    """Each table of a page as a sheet; tables that only arrange others are left out.

    Raises InputError when the page has no table.
    """
    progress(tr("Reading {file}", file=file), 0.5)
    Limit.ELEMENTS.check(data.count(b"<"), file)
    try:
        root = html.document_fromstring(decode(data, file)[0], parser=html.HTMLParser(no_network=True, huge_tree=False))
    except (etree.ParserError, ValueError) as error:
        raise InputError(tr("The page cannot be read: save the table itself as .xlsx."), file=file) from error
    tables = [table for table in root.iter("table") if next(table.iterdescendants("table"), None) is None]
    if not tables:
        raise InputError(tr("The file is a web page without a table: save the table itself as .xlsx."), file=file)
    names = (stem(file) if not at else f"{stem(file)} ({at + 1})" for at in count())
    tally = Tally(file)
    return Workbook(file, tuple(_html_sheet(table, name, tally) for table, name in zip(tables, names, strict=False)))


def _html_sheet(table: html.HtmlElement, name: str, tally: Tally) -> Worksheet:
    filling = _Filling(name, tally)
    for row, element in enumerate(table.iter("tr")):
        column = 0
        for cell in element.iterchildren("td", "th"):
            text = " ".join(str(cell.text_content()).split())
            at = filling.put(row, column, text, _span(cell, "rowspan"), _span(cell, "colspan"))
            column = at.column + 1
            address = next((link.get("href", "") for link in cell.iter("a")), "")
            if address.startswith(("http:", "https:")):
                filling.links[at] = address
    return filling.sheet()


def _span(cell: html.HtmlElement, name: str) -> int:
    return min(max(whole(cell.get(name), 1), 1), 1000)


def read_excel_2003(data: bytes, file: str, progress: Progress) -> Workbook:
    """A workbook in Excel's XML of 2003 ("XML Spreadsheet")."""
    progress(tr("Reading {file}", file=file), 0.5)
    root = parse_xml(data, file)
    tally = Tally(file)
    return Workbook(file, tuple(_sheet_2003(element, tally) for element in root.iter(_SS + "Worksheet")))


def _sheet_2003(element: etree._Element, tally: Tally) -> Worksheet:
    filling = _Filling(element.get(_SS + "Name", ""), tally)
    row = -1
    for row_element in element.iterfind(f"{_SS}Table/{_SS}Row"):
        row = max(_index(row_element, row), row + 1)
        column = -1
        for cell in row_element.iterchildren(_SS + "Cell"):
            column = max(_index(cell, column), column + 1)
            down, right = (whole(cell.get(_SS + which), 0) + 1 for which in ("MergeDown", "MergeAcross"))
            at = filling.put(row, column, _value_2003(cell.find(_SS + "Data")), down, right)
            column = at.column + right - 1
            if address := cell.get(_SS + "HRef", ""):
                filling.links[at] = address
            if (note := cell.find(_SS + "Comment")) is not None:
                filling.comments[at] = " ".join("".join(_strings(note)).split())
    return filling.sheet()


def _strings(element: etree._Element) -> Iterator[str]:
    return (str(text) for text in element.itertext())


def _index(element: etree._Element, before: int) -> int:
    return whole(element.get(_SS + "Index"), before + 2) - 1


def _value_2003(data: etree._Element | None) -> CellValue:
    if data is None:
        return ""
    text = "".join(_strings(data))
    kind = data.get(_SS + "Type")
    try:
        if kind == "Number":
            number = float(text)
            return number if math.isfinite(number) else text
        if kind == "DateTime":
            return datetime.fromisoformat(text)
    except ValueError:
        return text
    return {"1": "TRUE", "0": "FALSE"}.get(text, text) if kind == "Boolean" else text
