"""The parts of an Excel workbook around its cells: which sheet lies where, styles, comments, links, lists, merges."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from html import unescape
from typing import NamedTuple

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.limits import Limit, Tally
from itsm_fit.storage.spreadsheet.package import Archive, parse_xml, related
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange, linked, whole
from itsm_fit.storage.spreadsheet.xlsx_scan import NO_STYLES, Styles, parse_range
from itsm_fit.storage.spreadsheet.xlsx_styles import styles_of

_LINK = re.compile(rb"<(?:[\w.-]+:)?hyperlink\b([^<>]*+)>")
_MERGE = re.compile(rb'<(?:[\w.-]+:)?mergeCell\b[^<>]*?\bref="([^"<>]*+)"')
_ICONS = re.compile(
    rb'<(?:[\w.-]+:)?conditionalFormatting\b([^<>]*+)>(?:(?!conditionalFormatting).)*?"iconSet"', re.DOTALL
)
_VALIDATION = re.compile(rb"<(?:[\w.-]+:)?dataValidation\b([^<>]*+)>")
_VALIDATION_END = re.compile(rb"</(?:[\w.-]+:)?dataValidation>")
_SOURCE = re.compile(rb"<(?:[\w.-]+:)?formula1\b[^<>]*+>((?:[^<]|<(?!/?(?:[\w.-]+:)?formula1\b))*+)")
_RANGES = re.compile(rb"<(?:[\w.-]+:)?sqref\b[^<>]*+>([^<]*+)<")
_TAG = re.compile(r"<[^<>]*+>")
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([\w:.-]++)\s*+=\s*(?:\"([^\"]*)\"|'([^']*)')")


class OfferedList(NamedTuple):
    """A range whose cells offer a list, and the formula that says which: texts in quotes, a range, or a name."""

    span: CellRange
    source: str


class Package:
    """An Excel workbook's parts by name, and the name of the file for messages."""

    def __init__(self, parts: Archive, file: str) -> None:
        self.parts, self.file = parts, file

    @cached_property
    def workbook(self) -> str:
        """The name of the workbook part."""
        for kind, target in related(self.parts, "", self.file).values():
            if kind == "officeDocument":
                return target
        return "xl/workbook.xml"

    @cached_property
    def workbook_xml(self) -> etree._Element | None:
        """The root of the workbook part, None where that is missing."""
        text = self.parts.get(self.workbook)
        return None if text is None else parse_xml(text, self.file, self.workbook)

    @cached_property
    def _targets(self) -> dict[str, tuple[str, str]]:
        """The relationships of the workbook part."""
        return related(self.parts, self.workbook, self.file)

    def sheet_parts(self) -> dict[str, str]:
        """Sheet names with the part that holds each sheet's cells."""
        targets, root = self._targets, self.workbook_xml
        found: dict[str, str] = {}
        for sheet in () if root is None else root.iter("{*}sheet"):
            reference = next((value for key, value in sheet.items() if str(key).endswith("}id")), "")
            if reference in targets:
                name, part = sheet.get("name", ""), targets[reference][1]
                if name in found or part in found.values():
                    raise InputError(
                        tr("Two sheets are one: open the file in its program and save it anew."), where=name
                    )
                found[name] = part
        return found

    def names(self) -> dict[str, str]:
        """The ranges that bear a name, by their name."""
        root = self.workbook_xml
        defined = () if root is None else root.iter("{*}definedName")
        return {name.get("name", ""): name.text or "" for name in defined}

    def recalculates(self) -> bool:
        """Whether the workbook asks to be recalculated when opened: its writer did not work its formulas out."""
        root = self.workbook_xml
        settings = None if root is None else next(root.iter("{*}calcPr"), None)
        return settings is not None and settings.get("fullCalcOnLoad") in ("1", "true")

    def styles(self) -> Styles:
        """What the cell styles show."""
        styles = self._only("styles")
        return NO_STYLES if styles is None else styles_of(styles, partial(self._only, "theme"))

    def _only(self, kind: str) -> etree._Element | None:
        """The root of the part of a kind that a workbook has one of; None where it has none."""
        text = self.parts.get(dict(self._targets.values()).get(kind, ""))
        return None if text is None else parse_xml(text, self.file)

    def comments(self, sheet_part: str) -> dict[CellPlace, str]:
        """Comments by cell; the words of a conversation win over the stand-in kept for older programs."""
        targets = related(self.parts, sheet_part, self.file)
        found: dict[CellPlace, str] = {}
        for kind, element in (("comments", "comment"), ("threadedComment", "threadedComment")):
            texts: dict[CellPlace, list[str]] = {}
            for _, target in (its for its in targets.values() if its[0] == kind and its[1] in self.parts):
                for place, text in _notes(parse_xml(self.parts[target], self.file, target), element):
                    texts.setdefault(place, []).append(text)
            found |= {place: "\n".join(lines) for place, lines in texts.items()}
        return found

    def authors(self, sheet_part: str) -> dict[CellPlace, tuple[str, str]]:
        """Who wrote at a cell last, and when (ISO 8601), by cell; "" for what the file does not say."""
        found: dict[CellPlace, tuple[str, str]] = {}
        for kind, target in sorted(related(self.parts, sheet_part, self.file).values()):
            if target not in self.parts or kind not in {"comments", "threadedComment"}:
                continue
            root = parse_xml(self.parts[target], self.file, target)
            named = [each.text or "" for each in root.iter("{*}author")]
            for note in root.iter("{*}comment", "{*}threadedComment"):
                span = parse_range(note.get("ref", ""))
                at = whole(note.get("authorId"), len(named))
                person = self._persons.get(note.get("personId", ""), "") if kind == "threadedComment" else ""
                if span is not None:
                    author = person or (named[at] if at < len(named) else "")
                    found[CellPlace(span.top, span.left)] = author.strip(), note.get("dT", "")
        return found

    @cached_property
    def _persons(self) -> dict[str, str]:
        """The names of those who take part in conversations, by their id."""
        parts = [target for kind, target in self._targets.values() if kind == "person" and target in self.parts]
        people = (each for part in parts for each in parse_xml(self.parts[part], self.file, part).iter("{*}person"))
        return {each.get("id", ""): each.get("displayName", "") for each in people}

    def links(self, sheet_part: str, tail: bytes, tally: Tally) -> dict[CellPlace, str]:
        """Addresses outside the workbook by cell; `tail` is what follows the cells of the sheet."""
        found: dict[CellPlace, str] = {}
        links = _LINK.findall(tail)
        targets = related(self.parts, sheet_part, self.file) if links else {}
        for link in links:
            its = _link(link, targets)
            tally.add(Limit.LINKED, len(its))
            found |= its
        return found


def merges(tail: bytes) -> tuple[CellRange, ...]:
    """The merged ranges that a sheet's XML lists behind its cells."""
    spans = (parse_range(found.decode("utf-8", "replace")) for found in _MERGE.findall(tail))
    return tuple(span for span in spans if span is not None)


def icons(tail: bytes) -> tuple[CellRange, ...]:
    """The ranges that show icons by their numbers."""
    if b'"iconSet"' not in tail:
        return ()
    return tuple(span for found in _ICONS.findall(tail) for span in _spans(_attributes(found).get("sqref", "")))


def lists(tail: bytes) -> Iterator[OfferedList]:
    """The ranges whose cells offer a list to choose from."""
    for attributes, content in _lists(tail):
        source = _SOURCE.search(content)
        ranges = _attributes(attributes).get("sqref", "") or b" ".join(_RANGES.findall(content)).decode()
        text = unescape(_TAG.sub("", source[1].decode("utf-8", "replace"))).strip() if source else ""
        yield from (OfferedList(span, text) for span in _spans(ranges))


def _lists(tail: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The attributes and the content of each list, found in one pass whether or not it is closed."""
    found = list(_VALIDATION.finditer(tail))
    ends = [*(its.start() for its in found[1:]), len(tail)]
    for its, end in zip(found, ends, strict=False):
        if b'type="list"' in its[1]:
            yield its[1], _VALIDATION_END.split(tail[its.end() : end], 1)[0]


def _spans(ranges: str) -> list[CellRange]:
    return [span for its in ranges.split() if (span := parse_range(its)) is not None]


def choices(
    source: str, own: str, names: Mapping[str, str], texts: Callable[[str, CellRange], tuple[str, ...]]
) -> tuple[str, ...]:
    """The texts of a list on the sheet `own`; `texts` gives those that stand in a range of a sheet."""
    if source.startswith('"'):
        return tuple(text for part in source.strip('"').replace('""', '"').split(",") if (text := part.strip()))
    sheet, _, place = names.get(source, source).removeprefix("=").rpartition("!")
    span = parse_range(place)
    return () if span is None else texts(sheet.strip("'").replace("''", "'") or own, span)


def _notes(root: etree._Element, element: str) -> Iterator[tuple[CellPlace, str]]:
    for note in root.iter(f"{{*}}{element}"):
        span = parse_range(note.get("ref", ""))
        text = "".join(part.text or "" for part in note.iter("{*}t", "{*}text") if part.text).strip()
        if span is not None and text:
            yield CellPlace(span.top, span.left), text


def _attributes(written: bytes) -> dict[str, str]:
    return {key: first or second for key, first, second in _ATTRIBUTE.findall(written.decode("utf-8", "replace"))}


def _link(attributes: bytes, targets: Mapping[str, tuple[str, str]]) -> dict[CellPlace, str]:
    found = _attributes(attributes)
    address = next((targets[value][1] for key, value in found.items() if key.endswith(":id") and value in targets), "")
    span = parse_range(found.get("ref", ""))
    return dict.fromkeys(linked(span), address) if address and span is not None else {}
