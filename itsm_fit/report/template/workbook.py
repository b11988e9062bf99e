"""The workbook of a template: which sheets it has, its names, its texts, its styles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.report.template.looks import NO_STYLES, StyleList
from itsm_fit.report.template.parts import MAIN, RELATIONS, PartStore, local, named, relations_of
from itsm_fit.storage.guard import reading
from itsm_fit.storage.limits import Limit
from itsm_fit.storage.spreadsheet.locked import unlocked
from itsm_fit.storage.spreadsheet.package import related

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_BECOMES = {
    _PLAIN: _PLAIN,
    _WITH_MACROS: _WITH_MACROS,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": _PLAIN,
    "application/vnd.ms-excel.template.macroEnabled.main+xml": _WITH_MACROS,
}
"""What a workbook part can be, and is once it is filled."""
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_REFERENCE = re.compile(
    r"=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)", re.IGNORECASE
)
_BEFORE_NAMES = ("sheets", "functionGroups", "externalReferences")
_BEFORE_RECALCULATION = (*_BEFORE_NAMES, "definedNames")


class TemplateSheet(NamedTuple):
    """A sheet of a template that holds cells: its name, and the part they lie in."""

    name: str
    part: str


class DefinedName(NamedTuple):
    """A name for cells: `sheet` "" where they are no plain range of one sheet."""

    name: str
    sheet: str
    cells: str


class TemplateBook:
    """A template as it is filled. Raises InputError, one plain sentence, for what is no workbook that can be."""

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        with reading(file):
            self.parts = PartStore(_zipped(data, file), file)
            self.part = self._workbook_part()
            self._check_kind()
            self._targets = related(self.parts, self.part, file)
            self.root = self.parts.edited(self.part)
            if etree.QName(self.root).namespace != MAIN:
                raise InputError(
                    tr("The template is saved as “Strict Open XML”: save it as an Excel workbook (.xlsx)."), file=file
                )

    @property
    def macros(self) -> bool:
        """Whether it holds macros, or may."""
        return self.parts.content_type(self.part) == _WITH_MACROS

    @property
    def counts_from_1904(self) -> bool:
        """Whether its days count from 1904, not from 1900."""
        its = self.root.find(named("workbookPr"))
        return its is not None and its.get("date1904", "0") in ("1", "true")

    @cached_property
    def sheets(self) -> Sequence[TemplateSheet]:
        """The sheets with cells, in their order."""
        return tuple(self._sheets())

    def _sheets(self) -> Iterator[TemplateSheet]:
        for sheet in self.root.iterfind(f"{named('sheets')}/{named('sheet')}"):
            kind, target = self._targets.get(sheet.get(f"{{{RELATIONS}}}id", ""), ("", ""))
            if kind == "worksheet" and target in self.parts:
                yield TemplateSheet(sheet.get("name", ""), target)

    @property
    def sheet_names(self) -> list[str]:
        """The names of all sheets, those of charts and dialogs too."""
        return [its.get("name", "") for its in self.root.iterfind(f"{named('sheets')}/{named('sheet')}")]

    def defined(self) -> Iterator[DefinedName]:
        """The names for cells."""
        for its in self.root.iterfind(f"{named('definedNames')}/{named('definedName')}"):
            found = _REFERENCE.fullmatch((its.text or "").strip())
            if found is None:
                yield DefinedName(its.get("name", ""), "", "")
            else:
                sheet = found[1].replace("''", "'") if found[1] else found[2]
                yield DefinedName(its.get("name", ""), sheet, found[3])

    @cached_property
    def styles(self) -> StyleList:
        """Its styles, which may be added to."""
        return StyleList(self.parts.edited(self._only("styles", "xl/styles.xml", NO_STYLES)))

    def share_texts(self, more: bytes) -> int:
        """Let cells share more texts, ``si`` elements in a row; gives the number of the first of them."""
        nothing = f'<sst xmlns="{MAIN}"/>'.encode()
        part = self._only("sharedStrings", "xl/sharedStrings.xml", nothing)
        own = self.shared_texts()
        rest = [each for each in self.parts.read(part) if local(each) not in ("si", "")]
        start, end = (b"".join(map(etree.tostring, each)) for each in (own, rest))
        self.parts.add(part, lambda: (b'<sst xmlns="%b">' % MAIN.encode(), start, more, end, b"</sst>"))
        return len(own)

    def shared_texts(self) -> Sequence[etree._Element]:
        """The texts that cells share, to look at."""
        part = dict(self._targets.values()).get("sharedStrings", "")
        return list(self.parts.read(part).iterchildren(named("si"))) if part in self.parts else ()

    def _only(self, kind: str, otherwise: str, content: bytes) -> str:
        """The part of a kind that a workbook has one of, made where it has none."""
        part = dict(self._targets.values()).get(kind, "")
        if part in self.parts:
            return part
        part = self.parts.free_name(otherwise) if otherwise in self.parts else otherwise
        self.parts.add(part, lambda: [content], f"{_TYPE}{kind}+xml")
        self.parts.relate(self.part, kind, part)
        return part

    def tables(self) -> Iterator[DefinedName]:
        """The tables with a name, and the cells that they take."""
        for sheet in self.sheets:
            for its in map(self.parts.read, self.table_parts(sheet)):
                yield DefinedName(its.get("displayName", ""), sheet.name, its.get("ref", ""))

    def table_parts(self, sheet: TemplateSheet) -> Iterator[str]:
        """The parts of the tables on a sheet."""
        for kind, target in related(self.parts, sheet.part, self.file).values():
            if kind == "table" and target in self.parts:
                yield target

    def recalculate_on_opening(self) -> None:
        """Let programs work all formulas out when they open it: what the template keeps of their values is stale."""
        settings = self.root.find(named("calcPr"))
        if settings is None:
            settings = etree.Element(named("calcPr"))
            self.put_behind(settings, _BEFORE_RECALCULATION)
        settings.set("fullCalcOnLoad", "1")
        relations = relations_of(self.part)
        for its_id, (kind, target) in self._targets.items():
            if kind == "calcChain" and target in self.parts:
                self.parts.drop(target)
                root = self.parts.edited(relations)
                for its in [its for its in root if its.get("Id") == its_id]:
                    root.remove(its)

    def names(self) -> etree._Element:
        """The element that lists the names for cells, made where there is none."""
        found = self.root.find(named("definedNames"))
        if found is None:
            found = etree.Element(named("definedNames"))
            self.put_behind(found, _BEFORE_NAMES)
        return found

    def put_behind(self, element: etree._Element, before: Sequence[str]) -> None:
        """Put an element of the workbook behind the last of those that stand before it."""
        [each for each in self.root if local(each) in before][-1].addnext(element)

    def _workbook_part(self) -> str:
        for kind, target in related(self.parts, "", self.file).values():
            if kind == "officeDocument" and target in self.parts:
                return target
        raise _no_workbook(self.file)

    def _check_kind(self) -> None:
        becomes = _BECOMES.get(self.parts.content_type(self.part))
        if becomes is None:
            raise _no_workbook(self.file)
        if any(name.startswith("_xmlsignatures/") for name in self.parts):
            raise InputError(
                tr("The template is signed, and filling it would break its signature: save a copy without one."),
                file=self.file,
            )
        self.parts.set_content_type(self.part, becomes)


def _no_workbook(file: str) -> InputError:
    return InputError(
        tr("This is no Excel workbook: open it in its program and save it as .xlsx, with macros as .xlsm."), file=file
    )


def _zipped(data: bytes, file: str) -> bytes:
    Limit.BYTES.check(len(data), file)
    if data.startswith(_COMPOUND):
        data = unlocked(data, file, None)
    if not data.startswith(b"PK"):
        raise _no_workbook(file)
    return data
