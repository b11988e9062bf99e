"""Zipped workbooks opened with care: every part is inflated once, under one limit, before any parser sees it."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.storage.spreadsheet.limits import MAX_INFLATED

_READ = (".xml", ".rels", ".bin", "mimetype")
_LOCAL_HEADER = struct.Struct("<4s22xHH")


def open_package(data: bytes, file: str) -> dict[str, bytes]:
    """The parts of a zipped workbook by name (pictures and the like left out), as they were in the archive.

    Raises InputError when the archive is damaged, locked, or inflates to more than it says or than is allowed.
    """
    try:
        entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, struct.error) as error:
        raise InputError(
            "The file is damaged or was not copied to its end: get it again, or save it anew in its program.",
            file=file,
        ) from error
    parts: dict[str, bytes] = {}
    room = MAX_INFLATED
    for entry in entries:
        if entry.filename.lower().endswith(_READ):
            parts[entry.filename] = part = _inflate(data, entry, room, file)
            room -= len(part)
    return parts


def _inflate(data: bytes, entry: zipfile.ZipInfo, room: int, file: str) -> bytes:
    where = entry.filename
    if entry.flag_bits & 1:
        raise InputError("The file is protected by a password: save a copy without one.", file=file)
    if entry.file_size > room:
        raise _too_large(file, where)
    try:
        magic, name_length, extra_length = _LOCAL_HEADER.unpack_from(data, entry.header_offset)
    except struct.error:
        magic = b""
    if magic != b"PK\x03\x04":
        raise _damaged(file, where)
    start = entry.header_offset + _LOCAL_HEADER.size + name_length + extra_length
    packed = memoryview(data)[start : start + entry.compress_size]
    if entry.compress_type == zipfile.ZIP_STORED:
        part = bytes(packed)
    elif entry.compress_type == zipfile.ZIP_DEFLATED:
        part = _unpack(packed, room, file, where)
    else:
        raise InputError("The file is packed in a way that no spreadsheet program uses: save it anew.", file=file)
    if len(part) != entry.file_size or zlib.crc32(part) != entry.CRC:
        raise _damaged(file, where)
    return part


def _unpack(packed: memoryview, room: int, file: str, where: str) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        part = inflater.decompress(packed, room + 1)
    except zlib.error as error:
        raise _damaged(file, where) from error
    if len(part) > room:
        raise _too_large(file, where)
    if not inflater.eof:
        raise _damaged(file, where)
    return part


def _damaged(file: str, where: str) -> InputError:
    return InputError(
        "The file is damaged here: get it again, or open it in its program and save it anew.", file=file, where=where
    )


def _too_large(file: str, where: str) -> InputError:
    return InputError(
        f"The file unpacks to more than {MAX_INFLATED // 1_000_000} MB, which no matrix needs: "
        "it is refused. Keep only the sheets that carry the answers, and save it again.",
        file=file,
        where=where,
    )


def parse_xml(text: bytes, file: str, where: str = "") -> etree._Element:
    """The root element of an XML part. Raises InputError when it is broken or declares a document type."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    declared = b"<!DOCTYPE" in text
    try:
        root = None if declared else etree.fromstring(text, parser)
    except etree.XMLSyntaxError as error:
        raise _damaged(file, where) from error
    if root is None or root.getroottree().docinfo.internalDTD is not None:
        raise InputError("The file declares an XML document type, which no spreadsheet needs: refused.", file=file)
    return root


def related(parts: Mapping[str, bytes], part: str, file: str) -> dict[str, tuple[str, str]]:
    """The relationships of a part: id → (kind, target), the target a part's name or, when external, an address."""
    folder, name = posixpath.split(part)
    text = parts.get(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
    found: dict[str, tuple[str, str]] = {}
    for relation in parse_xml(text, file) if text is not None else ():
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[relation.get("Id", "")] = relation.get("Type", "").rpartition("/")[2], target
    return found
