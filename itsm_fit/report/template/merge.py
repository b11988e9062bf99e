"""The sheets of a report put behind those of a template, with what they rest on: styles, texts, names, charts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from functools import partial

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.report.template.looks import StyleNumbers
from itsm_fit.report.template.parts import RELATIONS, PartStore, named, relations_of
from itsm_fit.report.template.workbook import TemplateBook
from itsm_fit.storage.spreadsheet.package import related

_CELL = re.compile(rb'<c (r="[A-Z]+[0-9]+")(?: s="([0-9]+)")?( t="s")?(?:><v>([0-9]+)(?=</v>))?')
_BAND = re.compile(rb'(<(?:row|col) [^<>]*?\b(?:s|style)=")([0-9]+)(?=")')
_LOOK = re.compile(rb'((?:dxf|Dxf)Id=")([0-9]+)(?=")')
_TEXTS = re.compile(rb"<sst [^>]*>(.*)</sst>", re.DOTALL)
_ROW_END = b"</row>"
_SELECTED = b' tabSelected="1"'
_TABLE_ID = re.compile(rb'(?<=\bid=")[0-9]+(?=")')
"""What is renumbered in sheets as XlsxWriter writes them."""


def take_in(book: TemplateBook, made: TemplateBook) -> None:
    """Put every sheet of a workbook that XlsxWriter made behind those of a template.

    Raises InputError where both have a sheet or a name alike.
    """
    _check_alike(book, made)
    styles = book.styles.take_in(made.parts.read("xl/styles.xml"))
    texts = book.share_texts(_TEXTS.findall(made.parts["xl/sharedStrings.xml"])[0])
    before = len(book.sheet_names)
    _copy_sheets(book, made, styles, texts)
    names = book.names()
    for its in map(deepcopy, made.root.iterfind(f"{named('definedNames')}/{named('definedName')}")):
        if "localSheetId" in its.attrib:
            its.set("localSheetId", str(int(its.get("localSheetId", "0")) + before))
        names.append(its)


def _check_alike(book: TemplateBook, made: TemplateBook) -> None:
    its_names = _known(book)
    for name in _known(made):
        if name.casefold() in {each.casefold() for each in its_names}:
            raise InputError(
                tr(
                    "The template already has a name “{name}”, which the report needs for itself: rename or delete it "
                    "there. If the template was made from a report, delete that report’s sheets and names first.",
                    name=name,
                ),
                file=book.file,
            )


def _known(book: TemplateBook) -> list[str]:
    """The names that a workbook can have once only: of sheets, of cells, of tables."""
    defined = book.root.iterfind(f"{named('definedNames')}/{named('definedName')}")
    return [
        *book.sheet_names,
        *(its.get("name", "") for its in defined if "localSheetId" not in its.attrib),
        *(its.name for its in book.tables()),
    ]


def _copy_sheets(book: TemplateBook, made: TemplateBook, styles: StyleNumbers, texts: int) -> None:
    (sheets,) = book.root.iterfind(named("sheets"))
    written = made.root.iterfind(f"{named('sheets')}/{named('sheet')}")
    number = max((int(its.get("sheetId", "0")) for its in sheets), default=0)
    for said, sheet in zip(written, made.sheets, strict=True):
        part = _Copy(book.parts, made.parts, lambda pieces: _renumbered(pieces, styles, texts)).part(sheet.part)
        number += 1
        its = {"name": sheet.name, "sheetId": str(number)}
        if said.get("state"):
            its["state"] = said.get("state", "")
        its[f"{{{RELATIONS}}}id"] = book.parts.relate(book.part, "worksheet", part)
        etree.SubElement(sheets, named("sheet"), its)


_Renumbering = Callable[[Iterable[bytes]], Iterable[bytes]]


class _Copy:
    """Parts of one file copied into another under free names, with all that they refer to."""

    def __init__(
        self, into: PartStore, source: PartStore, renumbered: Callable[[Iterable[bytes]], Iterable[bytes]]
    ) -> None:
        self._into, self._source, self._renumbered = into, source, renumbered
        self._copied: dict[str, str] = {}

    def part(self, name: str) -> str:
        """Copy a part; gives its new name."""
        if name not in self._copied:
            self._copied[name] = copied = self._into.free_name(name)
            self._into.add(copied, partial(self._data, name, self._free_table()), self._source.content_type(name))
            self._relations(name, copied)
        return self._copied[name]

    def _data(self, name: str, table: int) -> Iterable[bytes]:
        if "/worksheets/" in name:
            return self._renumbered(self._source.pieces(name))
        data = self._source[name]
        return [_TABLE_ID.sub(b"%d" % table, data, count=1) if "/tables/" in name else data]

    def _relations(self, name: str, copied: str) -> None:
        if relations_of(name) not in self._source:
            return
        targets = related(self._source, name, self._source.file)
        root = deepcopy(self._source.read(relations_of(name)))
        for its in root:
            if its.get("TargetMode") != "External":
                its.set("Target", "/" + self.part(targets[its.get("Id", "")][1]))
        text = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        self._into.add(relations_of(copied), lambda: [text])

    def _free_table(self) -> int:
        """A number that no table has."""
        tables = [self._into.read(name) for name in self._into if "/tables/" in name and name.endswith(".xml")]
        return max((int(its.get("id", "0")) for its in tables), default=0) + 1


def _renumbered(pieces: Iterable[bytes], styles: StyleNumbers, texts: int) -> Iterator[bytes]:
    """A sheet whose styles, looks and shared texts come behind those of the template, in pieces of whole rows."""

    def cell(found: re.Match[bytes]) -> bytes:
        place, style, shared, number = found.groups()
        start = b'<c %b s="%d"' % (place, int(style or 0) + styles.cells)
        if shared and number is not None:
            return b'%b t="s"><v>%d' % (start, int(number) + texts)
        return start + (shared or b"") + (b"><v>" + number if number is not None else b"")

    def band(found: re.Match[bytes]) -> bytes:
        return b"%b%d" % (found[1], int(found[2]) + styles.cells)

    def look(found: re.Match[bytes]) -> bytes:
        return b"%b%d" % (found[1], int(found[2]) + styles.conditional)

    def rows(data: bytes) -> bytes:
        return _CELL.sub(cell, _BAND.sub(band, data.replace(_SELECTED, b"", 1)))

    rest = b""
    for piece in pieces:
        rest += piece
        whole = rest.rfind(_ROW_END) + len(_ROW_END)
        if whole >= len(_ROW_END):
            yield rows(rest[:whole])
            rest = rest[whole:]
    head, end, tail = rest.partition(b"</sheetData>")
    yield rows(head) + end + _LOOK.sub(look, tail)
