"""OpenDocument spreadsheets (.ods and flat .fods), read in one pass: cells, merges, comments, links, what is hidden.

Element and attribute names as in OpenDocument 1.3 part 3, chapter 9.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.storage.doctype import refuse_doctype
from itsm_fit.storage.limits import Limit, Tally, check_extent
from itsm_fit.storage.spreadsheet.package import Archive
from itsm_fit.storage.spreadsheet.values import (
    CellPlace,
    CellRange,
    CellValue,
    Percent,
    Workbook,
    Worksheet,
    rectangle,
    union,
    whole,
)

NAMESPACES = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _TEXT, _OFFICE = f"{{{NAMESPACES}table:1.0}}", f"{{{NAMESPACES}text:1.0}}", f"{{{NAMESPACES}office:1.0}}"
_ROW = _TABLE + "table-row"
_STYLE, _FO = f"{{{NAMESPACES}style:1.0}}", f"{{{NAMESPACES}xsl-fo-compatible:1.0}}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_HIDDEN = ("collapse", "filter")


def read_ods(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook of a zipped document. Raises InputError when it is damaged, locked or too large."""
    parts = Archive(data, file)
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise InputError(tr("The file is protected by a password: save a copy without one."), file=file)
    if "content.xml" not in parts:
        raise InputError(tr("The document has no content: it may be damaged. Save it anew."), file=file)
    return read_fods(parts["content.xml"], file, progress)


def read_fods(text: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook of a document in one XML text."""
    refuse_doctype(text, file)
    if text.count(b"<") > Limit.ELEMENTS.most:
        _check_rows(text, file)
    styles, tally = _Styles(), Tally(file)
    sheets: list[Worksheet] = []
    table: _Table | None = None
    depth = 0
    try:
        for event, element in _pieces_of(text):
            ends = event == "end"
            if element.tag == _TABLE + "table":
                depth += -1 if ends else 1
                if ends and depth == 0 and table is not None:
                    sheets.append(table.sheet())
                    table = None
                elif not ends and depth == 1 and _is_sheet(element):
                    progress(tr("Reading {sheet}", sheet=element.get(_TABLE + "name", "")), 0.5)
                    table = _Table(element, styles, tally)
            elif ends and element.tag == _STYLE + "style":
                styles.add(element)
            elif ends and depth == 1 and table is not None:
                table.take(element)
                _forget(element)
    except etree.XMLSyntaxError as error:
        raise InputError(tr("The document is damaged: open it in its program and save it anew."), file=file) from error
    return Workbook(file, tuple(sheets))


def _pieces_of(text: bytes) -> Iterator[tuple[str, etree._Element]]:
    """The beginnings and ends of styles, tables, their columns and rows."""
    wanted = (_TABLE + "table", _TABLE + "table-column", _ROW, _STYLE + "style")
    yield from etree.iterparse(
        io.BytesIO(text),
        events=("start", "end"),
        tag=wanted,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )


def _check_rows(text: bytes, file: str) -> None:
    """Raise InputError when what lies between two rows is more than can be held as a tree."""
    at = 0
    while at < len(text):
        end = text.find(b"table-row", at)
        end = len(text) if end < 0 else end
        Limit.ELEMENTS.check(text.count(b"<", at, end), file)
        at = end + 1


def _is_sheet(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == _OFFICE + "spreadsheet"


def _forget(element: etree._Element) -> None:
    """Let go of what an element and those before it hold."""
    element.clear()
    parent = element.getparent()
    while parent is not None and (before := element.getprevious()) is not None:
        parent.remove(before)


@dataclass
class _Styles:
    """Automatic styles: bold cells and tables that are not shown."""

    bold: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)

    def add(self, element: etree._Element) -> None:
        name = element.get(_STYLE + "name", "")
        for part in element:
            if part.get(_FO + "font-weight") == "bold":
                self.bold.add(name)
            if part.get(_TABLE + "display") == "false":
                self.hidden.add(name)


class _Content(NamedTuple):
    """A cell as the document gives it."""

    value: CellValue
    bold: bool = False
    comment: str = ""
    link: str = ""
    uncached: bool = False
    span: tuple[int, int] = (1, 1)


class _Table:
    """Collects one sheet; repeated rows and cells are written out only where they hold something."""

    def __init__(self, element: etree._Element, styles: _Styles, tally: Tally) -> None:
        self.element, self.styles, self.tally = element, styles, tally
        self.name = element.get(_TABLE + "name", "")
        self.rows: list[list[CellValue]] = []
        self.blank_rows = 0
        self.width = self.columns = self.filled = 0
        self.hidden_rows: list[tuple[int, int]] = []
        self.hidden_columns: list[tuple[int, int]] = []
        self.contents: list[tuple[CellPlace, _Content]] = []

    def take(self, element: etree._Element) -> None:
        """Take the next row, or the next column that is described."""
        if element.tag == _ROW:
            self._row(element)
            return
        times = repeated(element, "number-columns-repeated")
        if element.get(_TABLE + "visibility") in _HIDDEN:
            self.hidden_columns.append((self.columns, self.columns + times - 1))
        self.columns += times

    def sheet(self) -> Worksheet:
        """The sheet, once all of it was taken."""
        self.tally.add_sheet(len(self.rows), self.width, self.name, self.filled)
        marked = self.contents
        return Worksheet(
            self.name,
            rectangle(self.rows),
            hidden=self.element.get(_TABLE + "style-name", "") in self.styles.hidden,
            hidden_rows=union(self.hidden_rows, len(self.rows)),
            hidden_columns=union(self.hidden_columns, self.width),
            merged=tuple(
                CellRange(at.row, at.column, at.row + its.span[0] - 1, at.column + its.span[1] - 1)
                for at, its in marked
                if its.span != (1, 1)
            ),
            comments={at: its.comment for at, its in marked if its.comment},
            links={at: its.link for at, its in marked if its.link},
            uncached=tuple(at for at, its in marked if its.uncached),
            bold=frozenset(at for at, its in marked if its.bold),
        )

    def _row(self, row: etree._Element) -> None:
        start = len(self.rows) + self.blank_rows
        times = repeated(row, "number-rows-repeated")
        cells = list(self._cells(row))
        if row.get(_TABLE + "visibility") in _HIDDEN:
            self.hidden_rows.append((start, start + times - 1))
        if not cells:
            self.blank_rows += times
            return
        self.width = max(self.width, cells[-1][0] + 1)
        check_extent(start + times, self.width, self.tally.file, self.name)
        if times > 1:
            self.tally.add(Limit.UNFOLDED, len(cells) * (times - 1), self.name)
        self.filled += len(cells) * times
        self.rows.extend([] for _ in range(self.blank_rows))
        self.blank_rows = 0
        values: list[CellValue] = [""] * (cells[-1][0] + 1)
        for column, content in cells:
            values[column] = content.value
        self.rows.extend(values for _ in range(times))
        self.contents.extend(
            (CellPlace(start + at, column), content)
            for at in range(min(times, 1000))
            for column, content in cells
            if content[1:] != _Content("")[1:]
        )

    def _cells(self, row: etree._Element) -> Iterator[tuple[int, _Content]]:
        column = 0
        for cell in row.iterchildren(_TABLE + "table-cell", _TABLE + "covered-table-cell"):
            times = repeated(cell, "number-columns-repeated")
            covered = cell.tag == _TABLE + "covered-table-cell"
            content = _Content("") if covered or not (len(cell) or len(cell.attrib)) else self._content(cell)
            if content.value != "" or content.comment or content.uncached or content.span != (1, 1):
                if times > 1:
                    check_extent(1, column + times, self.tally.file, self.name)
                    self.tally.add(Limit.UNFOLDED, times - 1, self.name)
                yield from ((column + at, content) for at in range(times))
            column += times

    def _content(self, cell: etree._Element) -> _Content:
        text = "\n".join(_plain(part) for part in cell.iterchildren(_TEXT + "p"))
        value = _value(cell, text)
        note = cell.find(_OFFICE + "annotation")
        link = cell.find(f"{_TEXT}p//{_TEXT}a")
        rows, columns = (repeated(cell, f"number-{which}-spanned") for which in ("rows", "columns"))
        unworked = cell.get(_TABLE + "formula") is not None and not text and value in ("", 0.0)
        return _Content(
            "" if unworked else value,
            bold=cell.get(_TABLE + "style-name", "") in self.styles.bold,
            comment="" if note is None else cell_text(note),
            link="" if link is None else link.get(_HREF, ""),
            uncached=unworked and cell.get(_OFFICE + "value-type") != "string",
            span=(rows, columns),
        )


def cell_text(holder: etree._Element) -> str:
    """The paragraphs of a note."""
    return "\n".join(_plain(part) for part in holder.iter(_TEXT + "p")).strip()


def repeated(element: etree._Element, name: str) -> int:
    """How often an element stands there, by that attribute."""
    return max(whole(element.get(_TABLE + name), 1), 1)


def _value(cell: etree._Element, text: str) -> CellValue:
    kind = cell.get(_OFFICE + "value-type")
    try:
        if kind in ("float", "currency"):
            number = _finite(cell.get(_OFFICE + "value", ""))
            worded = bool(text) and not any(map(str.isdigit, text))
            return text if worded else Percent(number / 100) if text.endswith("%") else number
        if kind == "percentage":
            return Percent(_finite(cell.get(_OFFICE + "value", "")))
        if kind == "boolean":
            return "TRUE" if cell.get(_OFFICE + "boolean-value") == "true" else "FALSE"
        if kind == "date":
            written = cell.get(_OFFICE + "date-value", "")
            return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
    except ValueError:
        return text
    return _duration(cell.get(_OFFICE + "time-value", ""), text) if kind == "time" else text


def _finite(written: str) -> float:
    """A number; raises ValueError for what is none, as for one without end."""
    number = float(written)
    if not math.isfinite(number):
        raise ValueError(written)
    return number


def _duration(written: str, text: str) -> CellValue:
    """A duration such as ``PT08H30M00S``; the shown text when it is written otherwise."""
    numbers = written.replace("PT", "").replace("H", ":").replace("M", ":").replace("S", "").split(":")
    try:
        hours, minutes, seconds = (float(number) for number in numbers)
        return timedelta(hours=hours, minutes=minutes, seconds=seconds)
    except (ValueError, OverflowError):
        return text


def _plain(paragraph: etree._Element) -> str:
    """A paragraph's text; notes inside it are left out, spaces and line breaks put in."""
    return "".join(_pieces(paragraph))


def _pieces(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for part in element:
        if part.tag == _TEXT + "s":
            yield " " * min(whole(part.get(_TEXT + "c"), 1), 100)
        elif part.tag == _TEXT + "line-break":
            yield "\n"
        elif part.tag == _TEXT + "tab":
            yield "\t"
        elif isinstance(part.tag, str) and part.tag not in (_OFFICE + "annotation", _TEXT + "note"):
            yield from _pieces(part)
        yield part.tail or ""
