"""Zipped files opened with care: what is in them is checked against what they declare before any parser sees it."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.doctype import refuse_doctype
from itsm_fit.storage.limits import Limit

_READ = (".xml", ".rels", ".bin", "mimetype")
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_PACKED_BYTES, _INFLATED_BYTES = 1 << 14, 1 << 20
"""Bytes that go into the inflater at once, and at most come out: small enough to stay in the processor's cache."""


class Archive(Mapping[str, bytes]):
    """The parts of a zipped file by name, each inflated when it is asked for.

    Pictures and the like are left out unless the `whole` of it is wanted. Everything raises InputError for a part that
    is damaged, locked, or inflates to more than it says; making the archive does so when it is no archive or declares
    more than is allowed.
    """

    def __init__(self, data: bytes, file: str, *, whole: bool = False) -> None:
        self.data, self.file = data, file
        try:
            entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, struct.error) as error:
            raise InputError(
                tr("The file is damaged or was not copied to its end: get it again, or save it anew in its program."),
                file=file,
            ) from error
        self._entries = {its.filename: its for its in entries if whole or its.filename.lower().endswith(_READ)}
        self._whole: dict[str, bytes] = {}
        self._checked: set[str] = set()
        Limit.INFLATED.check(sum(entry.file_size for entry in self._entries.values()), file)

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def __getitem__(self, name: str) -> bytes:
        if name not in self._whole:
            Limit.PART.check(self.size(name), self.file, name)
            self._whole[name] = b"".join(self.pieces(name))
        return self._whole[name]

    def size(self, name: str) -> int:
        """Bytes of a part once inflated."""
        return self._entries[name].file_size

    def entry(self, name: str) -> zipfile.ZipInfo:
        """How a part is packed."""
        return self._entries[name]

    def pieces(self, name: str) -> Iterator[bytes]:
        """A part's bytes in pieces, none of them kept."""
        entry = self._entries[name]
        size = check = 0
        for piece in self._inflated(entry):
            size += len(piece)
            check = zlib.crc32(piece, check)
            if size > entry.file_size:
                break
            if size == len(piece) and name.startswith("xl/") and name.endswith(".xml"):
                refuse_doctype(piece, self.file)
            yield piece
        if size != entry.file_size or check != entry.CRC:
            raise self._damaged(name)
        self._checked.add(name)

    def check(self) -> None:
        """Inflates every part that was not yet, so that other readers meet no surprise in it."""
        for name in self._entries.keys() - self._checked:
            for _ in self.pieces(name):
                pass

    def with_parts(self, changed: Mapping[str, bytes]) -> bytes:
        """The bytes of the workbook with some parts exchanged."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name in self._entries:
                archive.writestr(name, changed[name] if name in changed else b"".join(self.pieces(name)))
        return out.getvalue()

    def _inflated(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        packed = self._packed(entry)
        if entry.compress_type == zipfile.ZIP_STORED:
            yield from (bytes(packed[at : at + _INFLATED_BYTES]) for at in range(0, len(packed), _INFLATED_BYTES))
            return
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            for at in range(0, len(packed), _PACKED_BYTES):
                piece = inflater.decompress(packed[at : at + _PACKED_BYTES], _INFLATED_BYTES)
                while piece:
                    yield piece
                    piece = inflater.decompress(inflater.unconsumed_tail, _INFLATED_BYTES)
        except zlib.error as error:
            raise self._damaged(entry.filename) from error
        if not inflater.eof:
            raise self._damaged(entry.filename)

    def _packed(self, entry: zipfile.ZipInfo) -> memoryview:
        if entry.flag_bits & 1:
            raise InputError(tr("The file is protected by a password: save a copy without one."), file=self.file)
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise InputError(
                tr("The file is packed in a way that no program uses for it: save it anew."), file=self.file
            )
        try:
            magic, name_length, extra_length = _LOCAL_HEADER.unpack_from(self.data, entry.header_offset)
        except struct.error:
            magic = b""
        if magic != b"PK\x03\x04":
            raise self._damaged(entry.filename)
        start = entry.header_offset + _LOCAL_HEADER.size + name_length + extra_length
        return memoryview(self.data)[start : start + entry.compress_size]

    def _damaged(self, where: str) -> InputError:
        return _damaged(self.file, where)


def _damaged(file: str, where: str) -> InputError:
    return InputError(
        tr("The file is damaged here: get it again, or open it in its program and save it anew."),
        file=file,
        where=where,
    )


def parse_xml(text: bytes, file: str, where: str = "") -> etree._Element:
    """The root element of an XML part. Raises InputError when it is broken or declares a document type."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    refuse_doctype(text, file)
    Limit.ELEMENTS.check(text.count(b"<"), file, where)
    try:
        return etree.fromstring(text, parser)
    except etree.XMLSyntaxError as error:
        raise _damaged(file, where) from error


def related(parts: Mapping[str, bytes], part: str, file: str) -> dict[str, tuple[str, str]]:
    """The relationships of a part: id → (kind, target), the target a part's name or, when external, an address."""
    folder, name = posixpath.split(part)
    text = parts.get(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
    found: dict[str, tuple[str, str]] = {}
    for relation in parse_xml(text, file).iter("{*}Relationship") if text is not None else ():
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[relation.get("Id", "")] = relation.get("Type", "").rpartition("/")[2], target
    return found
