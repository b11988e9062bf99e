"""The parts of a workbook as it lies in its file: those that nobody touches stay as their bytes are."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping

from lxml import etree

from itsm_fit.storage.spreadsheet.package import Archive, parse_xml

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml"
CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_PACKAGED = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT_TYPES = "[Content_Types].xml"
_NEW_ENTRY = (1980, 1, 1, 0, 0, 0)
_NUMBERED = re.compile(r"^(.*?)\d*$")


def named(tag: str) -> str:
    """An element of a workbook's own markup, as lxml names it."""
    return f"{{{MAIN}}}{tag}"


def local(element: etree._Element) -> str:
    """The name of an element without its namespace, "" for a comment."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def relations_of(part: str) -> str:
    """The name of the part that holds the relationships of another."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


class PartStore(Mapping[str, bytes]):
    """The parts of a file by name, to be changed; `file` is its name for messages.

    Raises InputError as `Archive` does, and where a part that is edited is no sound XML.
    """

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        self.archive = Archive(data, file, whole=True)
        self._new: dict[str, Callable[[], Iterable[bytes]]] = {}
        self._trees: dict[str, etree._Element] = {}
        self._edited: set[str] = set()
        self._gone: set[str] = set()

    def __getitem__(self, name: str) -> bytes:
        return b"".join(self.pieces(name))

    def pieces(self, name: str) -> Iterator[bytes]:
        """A part's bytes in pieces, none of them kept."""
        if name in self._gone:
            raise KeyError(name)
        if name in self._edited:
            yield _written(self._trees[name])
        elif name in self._new:
            yield from self._new[name]()
        else:
            yield from self.archive.pieces(name)

    def __iter__(self) -> Iterator[str]:
        yield from (name for name in self.archive if name not in self._gone)
        yield from (name for name in self._new if name not in self.archive)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return name not in self._gone and (name in self._new or name in self.archive)

    def read(self, name: str) -> etree._Element:
        """The root of a part, to look at."""
        if name not in self._trees:
            self._trees[name] = parse_xml(self[name], self.file, name)
        return self._trees[name]

    def forget(self, name: str) -> None:
        """Let go of the root of a part that was looked at only."""
        if name not in self._edited:
            self._trees.pop(name, None)

    def edited(self, name: str) -> etree._Element:
        """The root of a part that is written anew, as the root is in the end."""
        root = self.read(name)
        self._edited.add(name)
        return root

    def add(self, name: str, pieces: Callable[[], Iterable[bytes]], content_type: str = "") -> None:
        """A new part, or what is in the place of one; its bytes are made whenever they are needed, and not kept.

        Its type is said unless parts with its ending have one by themselves.
        """
        self._new[name] = pieces
        if content_type:
            its = {"PartName": f"/{name}", "ContentType": content_type}
            types = self.edited(_CONTENT_TYPES)
            etree.SubElement(types, f"{{{etree.QName(types).namespace}}}Override", its)

    def drop(self, name: str) -> None:
        """Leave a part out, with what the package says of its type."""
        self._gone.add(name)
        for said in self._overrides(name):
            self.edited(_CONTENT_TYPES).remove(said)

    def content_type(self, name: str) -> str:
        """The type of a part, "" where the package says none."""
        said = self._overrides(name)
        if said:
            return str(said[0].get("ContentType", ""))
        ending = name.rpartition(".")[2].casefold()
        defaults = self.edited(_CONTENT_TYPES).iterfind("{*}Default")
        return next(
            (its.get("ContentType", "") for its in defaults if its.get("Extension", "").casefold() == ending), ""
        )

    def of_type(self, *types: str) -> list[str]:
        """The parts of some types."""
        return [name for name in self if self.content_type(name) in types]

    def set_content_type(self, name: str, content_type: str) -> None:
        """Let a part whose type is said be of another."""
        for said in self._overrides(name):
            said.set("ContentType", content_type)

    def _overrides(self, name: str) -> list[etree._Element]:
        said = self.edited(_CONTENT_TYPES).iterfind("{*}Override")
        return [its for its in said if its.get("PartName", "").casefold() == f"/{name}".casefold()]

    def free_name(self, like: str) -> str:
        """A name like another that no part has: ``xl/charts/chart1.xml`` becomes ``xl/charts/chart7.xml``."""
        stem, ending = posixpath.splitext(like)
        match = _NUMBERED.match(stem)
        base = match[1] if match else stem
        taken = {name.casefold() for name in self}
        number = next(at for at in range(1, len(taken) + 2) if f"{base}{at}{ending}".casefold() not in taken)
        return f"{base}{number}{ending}"

    def relate(self, part: str, kind: str, target: str) -> str:
        """Let a part refer to another; gives the id of the relationship."""
        name = relations_of(part)
        if name not in self:
            self.add(name, lambda: [f'<Relationships xmlns="{_PACKAGED}"/>'.encode()])
        root = self.edited(name)
        taken = {its.get("Id", "").casefold() for its in root}
        its_id = next(f"rId{at}" for at in range(1, len(taken) + 2) if f"rid{at}" not in taken)
        its = {
            "Id": its_id,
            "Type": f"{RELATIONS}/{kind}",
            "Target": posixpath.relpath(target, posixpath.dirname(part) or "."),
        }
        etree.SubElement(root, f"{{{_PACKAGED}}}Relationship", its)
        return its_id

    def packed(self) -> bytes:
        """The bytes of the file, the same for the same changes."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as packed:
            for name in self:
                with packed.open(self._entry(name), "w") as part:
                    part.writelines(self.pieces(name))
        return out.getvalue()

    def _entry(self, name: str) -> zipfile.ZipInfo:
        if name in self.archive:
            was = self.archive.entry(name)
            entry = zipfile.ZipInfo(name, was.date_time)
            entry.compress_type, entry.external_attr = was.compress_type, was.external_attr
        else:
            entry = zipfile.ZipInfo(name, _NEW_ENTRY)
            entry.compress_type = zipfile.ZIP_DEFLATED
        return entry


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
