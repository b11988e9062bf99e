"""Templates of office programs, looked through before any reader sees them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.spreadsheet.package import Archive, parse_xml

_CONTENT_TYPES: Final = "[Content_Types].xml"
_MACROS: Final = "macroEnabled"


def sound_package(data: bytes, file: str, main: str, kinds: Mapping[str, str]) -> bytes:
    """The bytes of a document whose parts hold nothing that a reader could stumble over, `main` among them.

    A kind of template, a key of `kinds`, becomes the kind of document that it is to. Raises InputError for anything
    else, and for one with macros.
    """
    archive = Archive(data, file, whole=True)
    if _CONTENT_TYPES not in archive or main not in archive:
        raise InputError(
            tr("This is no template of that kind: a book for Word takes .docx and .dotx, slides take .pptx and .potx."),
            file=file,
        )
    for name in archive:
        if name.endswith((".xml", ".rels")):
            parse_xml(archive[name], file, name)
    archive.check()
    said = archive[_CONTENT_TYPES].decode("utf-8", "replace")
    if _MACROS in said:
        raise InputError(tr("The template holds macros: save it without them."), file=file)
    for kind, wanted in kinds.items():
        if wanted and kind in said:
            return archive.with_parts({_CONTENT_TYPES: said.replace(kind, wanted).encode()})
    return data
