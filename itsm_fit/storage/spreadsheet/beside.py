"""What a workbook holds beside its values: formulas, notes with who wrote them, and who saved it last.

It is read only where somebody asks for it, in a pass of its own over bytes that were read as a workbook before.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from itertools import islice

from lxml import etree

from itsm_fit.errors import PasswordNeeded
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.spreadsheet.locked import unlocked
from itsm_fit.storage.spreadsheet.ods import NAMESPACES, cell_text, repeated
from itsm_fit.storage.spreadsheet.package import Archive, parse_xml
from itsm_fit.storage.spreadsheet.values import CellPlace, column_index
from itsm_fit.storage.spreadsheet.xlsx_parts import Package
from itsm_fit.storage.spreadsheet.xlsx_text import SheetText

_COMPOUND = b"\xd0\xcf\x11\xe0"
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_SHARED = re.compile(rb'\bsi="(\d{1,9})"')
_MOST_REPEATED = 1_000
_TABLE, _OFFICE = (f"{{{NAMESPACES}{each}:1.0}}" for each in ("table", "office"))


@dataclass(frozen=True, slots=True)
class CellNote:
    """What somebody wrote at a cell; `author` and `written` (ISO 8601) are "" where the file does not say."""

    text: str
    author: str = ""
    written: str = ""


@dataclass(frozen=True)
class BesideValues:
    """Formulas and notes by the name of their sheet and their cell, and who saved the file last, when (ISO 8601).

    `formulas` is None for a kind of file that is not looked through for them.
    """

    formulas: Mapping[str, Mapping[CellPlace, str]] | None = None
    notes: Mapping[str, Mapping[CellPlace, CellNote]] = field(default_factory=dict)
    saved_by: str = ""
    saved_on: str = ""


@guarded
def read_beside(data: bytes, file: str, passwords: Sequence[str] = ()) -> BesideValues:
    """What the bytes of a workbook hold beside its values; nothing of other kinds of files than .xlsx and .ods."""
    if data.startswith(_COMPOUND):
        data = _opened(data, file, passwords)
    if not data.startswith(b"PK"):
        return BesideValues()
    parts = Archive(data, file)
    inside = {part.lower() for part in parts}
    if "xl/workbook.xml" in inside:
        return _of_excel(Package(parts, file))
    return _of_open_document(parts, file) if "content.xml" in inside else BesideValues()


def _opened(data: bytes, file: str, passwords: Sequence[str]) -> bytes:
    for password in (None, *passwords):
        with suppress(PasswordNeeded):
            return unlocked(data, file, password)
    return b""


def _text_in(root: etree._Element | None, name: str) -> str:
    found = None if root is None else next(root.iter(f"{{*}}{name}"), None)
    return "" if found is None or found.text is None else found.text.strip()


# ---------------------------------------------------------------- Excel


def _of_excel(package: Package) -> BesideValues:
    formulas, notes = {}, {}
    for sheet, part in package.sheet_parts().items():
        if part in package.parts:
            formulas[sheet] = dict(_formulas(SheetText(package.parts.pieces(part))))
            authors = package.authors(part)
            notes[sheet] = {
                place: CellNote(text, *authors.get(place, ())) for place, text in package.comments(part).items()
            }
    core = package.parts.get("docProps/core.xml")
    root = None if core is None else parse_xml(core, package.file)
    return BesideValues(formulas, notes, _text_in(root, "lastModifiedBy"), _text_in(root, "modified"))


@cache
def _formula_pattern(prefix: bytes) -> re.Pattern[bytes]:
    pattern = rb"<@c\b([^<>]*+)>\s*+<@f\b((?>[^<>/]|/(?!>))*+)(?:/>|>([^<]*+)</@f>)"
    return re.compile(pattern.replace(b"@", re.escape(prefix)))


def _formulas(text: SheetText) -> Iterator[tuple[CellPlace, str]]:
    """The formulas of a sheet; one that is written once for several cells is that of each of them."""
    shared: dict[bytes, str] = {}
    pattern = _formula_pattern(text.prefix)
    for rows in text.rows():
        for cell, attributes, written in pattern.findall(rows):
            place, group = _REFERENCE.search(cell), _SHARED.search(attributes)
            formula = unescape(written.decode("utf-8", "replace"))
            if group is not None:
                formula = shared.setdefault(group[1], formula)
            if place is not None:
                yield CellPlace(int(place[2]) - 1, column_index(place[1].decode())), formula


# ---------------------------------------------------------------- OpenDocument


def _of_open_document(parts: Archive, file: str) -> BesideValues:
    formulas: dict[str, dict[CellPlace, str]] = {}
    notes: dict[str, dict[CellPlace, CellNote]] = {}
    for sheet, place, cell in _cells(parts["content.xml"]):
        formula, note = cell.get(_TABLE + "formula"), cell.find(_OFFICE + "annotation")
        if formula is not None:
            formulas.setdefault(sheet, {})[place] = formula
        if note is not None and (text := cell_text(note)):
            notes.setdefault(sheet, {})[place] = CellNote(text, _text_in(note, "creator"), _text_in(note, "date"))
    meta = parts.get("meta.xml")
    root = None if meta is None else parse_xml(meta, file)
    return BesideValues(formulas, notes, _text_in(root, "creator"), _text_in(root, "date"))


def _cells(text: bytes) -> Iterator[tuple[str, CellPlace, etree._Element]]:
    """The cells of a document that was read before, with the name of their sheet."""
    sheet, row = "", 0
    wanted = (_TABLE + "table", _TABLE + "table-row")
    safe = {"resolve_entities": False, "no_network": True, "load_dtd": False}
    for event, element in etree.iterparse(io.BytesIO(text), events=("start", "end"), tag=wanted, **safe):
        if element.tag == wanted[0]:
            if event == "start":
                sheet, row = element.get(_TABLE + "name", ""), 0
        elif event == "end":
            column = 0
            for cell in element.iterchildren(_TABLE + "table-cell", _TABLE + "covered-table-cell"):
                times = repeated(cell, "number-columns-repeated")
                if len(cell) or cell.get(_TABLE + "formula") is not None:
                    for at in islice(range(column, column + times), _MOST_REPEATED):
                        yield sheet, CellPlace(row, at), cell
                column += times
            row += repeated(element, "number-rows-repeated")
            element.clear()
