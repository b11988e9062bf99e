"""The parts of an Excel workbook around its cells: which sheet lies where, styles, comments and links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from itsm_fit.storage.spreadsheet.package import parse_xml, related
from itsm_fit.storage.spreadsheet.values import Cell
from itsm_fit.storage.spreadsheet.xlsx_scan import Styles, parse_range

_PERCENT_FORMATS = frozenset({"9", "10"})
"""Ids of Excel's built-in formats 0% and 0.00%."""

_LINKS = re.compile(rb"<(?:[\w.-]+:)?hyperlinks\b.*?</(?:[\w.-]+:)?hyperlinks>", re.DOTALL)
_LINK = re.compile(rb"<(?:[\w.-]+:)?hyperlink\b([^>]*)>")
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_MOST_CELLS_OF_A_LINK = 1000


class Package(NamedTuple):
    """An Excel workbook's parts by name, and the name of the file for messages."""

    parts: dict[str, bytes]
    file: str

    @property
    def workbook(self) -> str:
        """The name of the workbook part."""
        for kind, target in related(self.parts, "", self.file).values():
            if kind == "officeDocument":
                return target
        return "xl/workbook.xml"

    def sheet_parts(self) -> dict[str, str]:
        """Sheet names with the part that holds each sheet's cells."""
        text = self.parts.get(self.workbook)
        if text is None:
            return {}
        targets = related(self.parts, self.workbook, self.file)
        found: dict[str, str] = {}
        for sheet in parse_xml(text, self.file, self.workbook).iter("{*}sheet"):
            reference = next((value for key, value in sheet.items() if str(key).endswith("}id")), "")
            if reference in targets:
                found[sheet.get("name", "")] = targets[reference][1]
        return found

    def styles(self) -> Styles:
        """Which cell styles show percentages, and which bold type."""
        kinds = dict(related(self.parts, self.workbook, self.file).values())
        text = self.parts.get(kinds.get("styles", ""))
        return Styles(frozenset(), frozenset()) if text is None else _styles(parse_xml(text, self.file))

    def comments(self, sheet_part: str) -> dict[Cell, str]:
        """Comments by cell; the words of a conversation win over the stand-in kept for older programs."""
        targets = related(self.parts, sheet_part, self.file)
        found: dict[Cell, str] = {}
        for kind, element in (("comments", "comment"), ("threadedComment", "threadedComment")):
            texts: dict[Cell, list[str]] = {}
            for _, target in (its for its in targets.values() if its[0] == kind and its[1] in self.parts):
                for place, text in _notes(parse_xml(self.parts[target], self.file, target), element):
                    texts.setdefault(place, []).append(text)
            found |= {place: "\n".join(lines) for place, lines in texts.items()}
        return found

    def links(self, sheet_part: str) -> dict[Cell, str]:
        """Addresses outside the workbook by cell."""
        block = _LINKS.search(self.parts[sheet_part], max(0, self.parts[sheet_part].rfind(b"sheetData>")))
        if block is None:
            return {}
        targets = related(self.parts, sheet_part, self.file)
        return {place: address for link in _LINK.finditer(block[0]) for place, address in _link(link[1], targets)}


def _styles(root: etree._Element) -> Styles:
    percent_formats = _PERCENT_FORMATS | {
        its.get("numFmtId", "") for its in root.iter("{*}numFmt") if "%" in its.get("formatCode", "")
    }
    fonts = root.find("{*}fonts")
    bold_fonts = {
        str(at)
        for at, font in enumerate(() if fonts is None else fonts.iterchildren("{*}font"))
        if (bold := font.find("{*}b")) is not None and bold.get("val", "1") not in ("0", "false")
    }
    cell_formats = root.find("{*}cellXfs")
    styles = [] if cell_formats is None else list(cell_formats.iterchildren("{*}xf"))
    return Styles(
        frozenset(b"%d" % at for at, its in enumerate(styles) if its.get("numFmtId") in percent_formats),
        frozenset(b"%d" % at for at, its in enumerate(styles) if its.get("fontId") in bold_fonts),
    )


def _notes(root: etree._Element, element: str) -> Iterator[tuple[Cell, str]]:
    for note in root.iter(f"{{*}}{element}"):
        span = parse_range(note.get("ref", ""))
        text = "".join(part.text or "" for part in note.iter("{*}t", "{*}text") if part.text).strip()
        if span is not None and text:
            yield Cell(span.top, span.left), text


def _link(attributes: bytes, targets: Mapping[str, tuple[str, str]]) -> Iterator[tuple[Cell, str]]:
    found = {key: first or second for key, first, second in _ATTRIBUTE.findall(attributes.decode("utf-8", "replace"))}
    address = next((targets[value][1] for key, value in found.items() if key.endswith(":id") and value in targets), "")
    span = parse_range(found.get("ref", ""))
    if address and span is not None:
        cells = (
            (row, column) for row in range(span.top, span.bottom + 1) for column in range(span.left, span.right + 1)
        )
        for _, (row, column) in zip(range(_MOST_CELLS_OF_A_LINK), cells, strict=False):
            yield Cell(row, column), address
