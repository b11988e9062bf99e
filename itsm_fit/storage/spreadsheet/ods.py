"""OpenDocument spreadsheets (.ods and flat .fods), read in one pass: cells, merges, comments, links, what is hidden.

Element and attribute names as in OpenDocument 1.3 part 3, chapter 9.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.progress import Progress
from itsm_fit.storage.doctype import refuse_doctype
from itsm_fit.storage.spreadsheet.limits import MAX_INFLATED, check_extent
from itsm_fit.storage.spreadsheet.package import Archive
from itsm_fit.storage.spreadsheet.values import Cell, Percent, Sheet, Span, Value, Workbook, rectangle

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _TEXT, _OFFICE = f"{{{_NS}table:1.0}}", f"{{{_NS}text:1.0}}", f"{{{_NS}office:1.0}}"
_STYLE, _FO = f"{{{_NS}style:1.0}}", f"{{{_NS}xsl-fo-compatible:1.0}}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_HIDDEN = ("collapse", "filter")


def read_ods(data: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook of a zipped document. Raises InputError when it is damaged, locked or too large."""
    parts = Archive(data, file)
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise InputError("The file is protected by a password: save a copy without one.", file=file)
    if "content.xml" not in parts:
        raise InputError("The document has no content: it may be damaged. Save it anew.", file=file)
    return read_fods(parts["content.xml"], file, progress)


def read_fods(text: bytes, file: str, progress: Progress) -> Workbook:
    """The workbook of a document in one XML text."""
    if len(text) > MAX_INFLATED:
        check_extent(MAX_INFLATED, 1, file, "")
    refuse_doctype(text, file)
    styles = _Styles()
    sheets: list[Sheet] = []
    wanted = (_TABLE + "table", _STYLE + "style")
    pass_ = etree.iterparse(
        io.BytesIO(text), events=("end",), tag=wanted, resolve_entities=False, no_network=True, load_dtd=False
    )
    try:
        for _, element in pass_:
            if element.tag == _STYLE + "style":
                styles.add(element)
            elif element.getparent() is not None and element.getparent().tag == _OFFICE + "spreadsheet":
                progress(f"Reading {element.get(_TABLE + 'name', '')}", 0.5)
                sheets.append(_Table(element, styles, file).sheet())
                element.clear()
    except etree.XMLSyntaxError as error:
        raise InputError("The document is damaged: open it in its program and save it anew.", file=file) from error
    return Workbook(file, tuple(sheets))


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

    value: Value
    bold: bool = False
    comment: str = ""
    link: str = ""
    uncached: bool = False
    span: tuple[int, int] = (1, 1)


class _Table:
    """Collects one sheet; repeated rows and cells are written out only where they hold something."""

    def __init__(self, element: etree._Element, styles: _Styles, file: str) -> None:
        self.element, self.styles, self.file = element, styles, file
        self.name = element.get(_TABLE + "name", "")
        self.rows: list[list[Value]] = []
        self.blank_rows = 0
        self.width = 0
        self.hidden_rows: set[int] = set()
        self.contents: list[tuple[Cell, _Content]] = []

    def sheet(self) -> Sheet:
        for row in self.element.iter(_TABLE + "table-row"):
            self._row(row)
        marked = self.contents
        return Sheet(
            self.name,
            rectangle(self.rows),
            hidden=self.element.get(_TABLE + "style-name", "") in self.styles.hidden,
            hidden_rows=frozenset(row for row in self.hidden_rows if row < len(self.rows)),
            hidden_columns=frozenset(self._hidden_columns()),
            merged=tuple(
                Span(at.row, at.column, at.row + its.span[0] - 1, at.column + its.span[1] - 1)
                for at, its in marked
                if its.span != (1, 1)
            ),
            comments={at: its.comment for at, its in marked if its.comment},
            links={at: its.link for at, its in marked if its.link},
            uncached=tuple(at for at, its in marked if its.uncached),
            bold=frozenset(at for at, its in marked if its.bold),
        )

    def _hidden_columns(self) -> Iterator[int]:
        at = 0
        for column in self.element.iter(_TABLE + "table-column"):
            times = _times(column, "number-columns-repeated")
            if column.get(_TABLE + "visibility") in _HIDDEN:
                yield from range(at, min(at + times, self.width))
            at += times

    def _row(self, row: etree._Element) -> None:
        start = len(self.rows) + self.blank_rows
        times = _times(row, "number-rows-repeated")
        cells = list(self._cells(row))
        if row.get(_TABLE + "visibility") in _HIDDEN:
            self.hidden_rows.update(range(start, start + min(times, 100_000)))
        if not cells:
            self.blank_rows += times
            return
        self.width = max(self.width, cells[-1][0] + 1)
        check_extent(start + times, self.width, self.file, self.name)
        self.rows.extend([] for _ in range(self.blank_rows))
        self.blank_rows = 0
        values: list[Value] = [""] * (cells[-1][0] + 1)
        for column, content in cells:
            values[column] = content.value
        self.rows.extend(values for _ in range(times))
        self.contents.extend(
            (Cell(start + at, column), content)
            for at in range(min(times, 1000))
            for column, content in cells
            if content[1:] != _Content("")[1:]
        )

    def _cells(self, row: etree._Element) -> Iterator[tuple[int, _Content]]:
        column = 0
        for cell in row.iterchildren(_TABLE + "table-cell", _TABLE + "covered-table-cell"):
            times = _times(cell, "number-columns-repeated")
            covered = cell.tag == _TABLE + "covered-table-cell"
            content = _Content("") if covered or not (len(cell) or len(cell.attrib)) else self._content(cell)
            if content.value != "" or content.comment or content.uncached or content.span != (1, 1):
                check_extent(1, column + times, self.file, self.name)
                yield from ((column + at, content) for at in range(times))
            column += times

    def _content(self, cell: etree._Element) -> _Content:
        text = "\n".join(_plain(part) for part in cell.iterchildren(_TEXT + "p"))
        value = _value(cell, text)
        note = cell.find(_OFFICE + "annotation")
        link = cell.find(f"{_TEXT}p//{_TEXT}a")
        rows, columns = (_times(cell, f"number-{which}-spanned") for which in ("rows", "columns"))
        unworked = cell.get(_TABLE + "formula") is not None and not text and value in ("", 0.0)
        return _Content(
            "" if unworked else value,
            bold=cell.get(_TABLE + "style-name", "") in self.styles.bold,
            comment="" if note is None else "\n".join(_plain(part) for part in note.iter(_TEXT + "p")).strip(),
            link="" if link is None else link.get(_HREF, ""),
            uncached=unworked and cell.get(_OFFICE + "value-type") != "string",
            span=(rows, columns),
        )


def _times(element: etree._Element, name: str) -> int:
    count = element.get(_TABLE + name, "1")
    return int(count) if count.isdigit() and len(count) < 9 else 1


def _value(cell: etree._Element, text: str) -> Value:
    kind = cell.get(_OFFICE + "value-type")
    try:
        if kind in ("float", "currency"):
            number = float(cell.get(_OFFICE + "value", ""))
            worded = bool(text) and not any(map(str.isdigit, text))
            return text if worded else Percent(number / 100) if text.endswith("%") else number
        if kind == "percentage":
            return Percent(float(cell.get(_OFFICE + "value", "")))
        if kind == "boolean":
            return "TRUE" if cell.get(_OFFICE + "boolean-value") == "true" else "FALSE"
        if kind == "date":
            written = cell.get(_OFFICE + "date-value", "")
            return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
    except ValueError:
        return text
    return _duration(cell.get(_OFFICE + "time-value", ""), text) if kind == "time" else text


def _duration(written: str, text: str) -> Value:
    """A duration such as ``PT08H30M00S``; the shown text when it is written otherwise."""
    numbers = written.replace("PT", "").replace("H", ":").replace("M", ":").replace("S", "").split(":")
    try:
        hours, minutes, seconds = (float(number) for number in numbers)
    except ValueError:
        return text
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _plain(paragraph: etree._Element) -> str:
    """A paragraph's text; notes inside it are left out, spaces and line breaks put in."""
    return "".join(_pieces(paragraph))


def _pieces(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for part in element:
        if part.tag == _TEXT + "s":
            yield " " * min(int(part.get(_TEXT + "c", "1") or 1), 100)
        elif part.tag == _TEXT + "line-break":
            yield "\n"
        elif part.tag == _TEXT + "tab":
            yield "\t"
        elif part.tag not in (_OFFICE + "annotation", _TEXT + "note"):
            yield from _pieces(part)
        yield part.tail or ""
