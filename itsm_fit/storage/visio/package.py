"""A Visio drawing as its parts: an OPC package of XML ([MS-VSDX] 2.2), opened with care."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final, NamedTuple

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.language import Phrase, tr
from itsm_fit.storage.limits import Limit
from itsm_fit.storage.spreadsheet.package import Archive, parse_xml, related

_ZIPPED, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FLAT: Final = b"<VisioDocument"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_REL_ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DOCUMENT: Final = "visio/document.xml"
_OLD: Final = Phrase(
    "This is a drawing of an older Visio, which is not read: open it in Visio 2013 or later and "
    "save it as “Visio Drawing (*.vsdx)”."
)
_PROTECTED: Final = Phrase("The file is protected by a password: save a copy without one.")
_NO_DRAWING: Final = Phrase("This is no Visio drawing: choose a .vsdx file, or save the drawing as one.")
_MISSING: Final = Phrase("The part “{part}” is missing in the file; what it holds is left out.")


class PagePart(NamedTuple):
    """A page: its attributes and sheet as `entry`, what is drawn on it as `content`."""

    id: str
    name: str
    is_background: bool
    entry: etree._Element
    content: etree._Element


class MasterPart(NamedTuple):
    """A master: its attributes and sheet as `entry`, its shapes as `content`."""

    id: str
    entry: etree._Element
    content: etree._Element


def is_visio(data: bytes) -> bool:
    """Whether bytes are a zip archive, or what an older Visio wrote: no other model begins so."""
    return data.startswith((_ZIPPED, _COMPOUND)) or _FLAT in data[:2_000]


class VisioPackage:
    """The parts of a drawing; raises InputError where it is none. `issues` tells of parts that are missing."""

    def __init__(self, data: bytes, name: str) -> None:
        if data.startswith(_COMPOUND):
            raise InputError(_PROTECTED if _LOCKED in data else _OLD, file=name)
        if not data.startswith(_ZIPPED):
            raise InputError(_OLD, file=name)
        self._name = name
        self.issues: list[Issue] = []
        self._archive = Archive(data, name)
        inflated = (self._archive.size(part) for part in self._archive if part.endswith((".xml", ".rels")))
        Limit.MODEL.check(sum(inflated), name)
        self._markup = 0
        starts = related(self._archive, "", name).values()
        self._document = next((part for kind, part in starts if kind == "document"), _DOCUMENT)
        if self._document not in self._archive:
            raise InputError(_NO_DRAWING, file=name)

    def document(self) -> etree._Element:
        """The element with the style sheets and colours of the whole drawing."""
        return self._part(self._document)

    def pages(self) -> list[PagePart]:
        """The pages in order, those whose part is missing left out. Raises InputError where there are too many."""
        found: list[PagePart] = []
        for entry, part in self._entries("pages", "Page"):
            Limit.PAGES.check(len(found) + 1, self._name)
            name = entry.get("Name") or entry.get("NameU") or tr("Page {number}", number=len(found) + 1)
            content = self._content(part, name)
            if content is not None:
                found.append(PagePart(entry.get("ID") or "", name, entry.get("Background") == "1", entry, content))
        return found

    def masters(self) -> dict[str, MasterPart]:
        """The masters by id, the first of each, those whose part is missing left out."""
        found: dict[str, MasterPart] = {}
        for entry, part in self._entries("masters", "Master"):
            content = self._content(part, entry.get("Name") or "")
            if content is not None:
                key = entry.get("ID") or ""
                found.setdefault(key, MasterPart(key, entry, content))
        return found

    def comments(self) -> etree._Element | None:
        """What people remarked on shapes and pages."""
        part = self._related_to(self._document, "comments")
        return self._part(part) if part in self._archive else None

    def _entries(self, kind: str, tag: str) -> Iterator[tuple[etree._Element, str]]:
        """The entries of a list of pages or masters with the part that each names."""
        part = self._related_to(self._document, kind) or f"visio/{kind}/{kind}.xml"
        if part not in self._archive:
            return
        targets = related(self._archive, part, self._name)
        for entry in self._part(part).iter(f"{{*}}{tag}"):
            relation = entry.find("{*}Rel")
            wanted = "" if relation is None else relation.get(_REL_ID) or ""
            target = targets.get(wanted, ("", ""))[1]
            yield entry, target or f"{posixpath.dirname(part)}/{wanted}"

    def _content(self, part: str, where: str) -> etree._Element | None:
        if part in self._archive:
            return self._part(part)
        said = str(_MISSING).format(part=part)
        self.issues.append(Issue(Severity.WARNING, self._name, where, said))
        return None

    def _related_to(self, part: str, kind: str) -> str:
        targets = related(self._archive, part, self._name).values()
        return next((target for its, target in targets if its == kind), "")

    def _part(self, part: str) -> etree._Element:
        text = self._archive[part]
        self._markup += text.count(b"<")
        Limit.MARKUP.check(self._markup // _MARKUP_FOR_EACH, self._name)
        return parse_xml(text, self._name, part)


_MARKUP_FOR_EACH: Final = 8
"""Visio writes about so many pieces of markup where a model of BPMN has one."""
