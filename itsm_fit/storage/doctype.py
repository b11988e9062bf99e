"""Document types: what declares one is refused before anything else of it is parsed, in every encoding."""

from __future__ import annotations

import re
from typing import Final, cast

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase

_REFUSAL: Final = Phrase(
    "The file declares an XML document type (DOCTYPE), which can pull in other files and is never "
    "needed here: remove that line."
)
_IN_ASCII_LETTERS: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<[A-Za-z]"
    rb"""|<\?xml\s(?:[^<>]*?encoding\s*=\s*["'](?:utf-8|us-ascii|iso-8859-1)["']|(?![^<>]*encoding))[^<>]*\?>)""",
    re.IGNORECASE,
)
"""How XML begins in which a document type can be written in one way only; the others are parsed up to it."""
_HEAD: Final = 1 << 16
"""Bytes within which the first element nearly always stands."""


def refuse_doctype(data: bytes, file: str, *, encoding: str | None = None) -> None:
    """Raise InputError when XML declares a document type; `encoding` is that of the bytes whatever they declare.

    What is no XML passes: its reader says so.
    """
    if (encoding == "utf-8" or _IN_ASCII_LETTERS.match(data)) and b"<!DOCTYPE" not in data:
        return
    for part in (data[:_HEAD], data):
        beginning = _Beginning()
        parser = etree.XMLParser(
            target=cast("etree.ParserTarget", beginning),
            encoding=encoding,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
        )
        try:
            etree.fromstring(part, parser)
        except _Seen:
            break
        except (etree.XMLSyntaxError, ValueError):
            continue
    if beginning.declared:
        raise InputError(_REFUSAL, file=file)


class _Seen(Exception):  # noqa: N818 - ends the parsing
    """The document type or the first element came."""


class _Beginning:
    """What a parser is told up to the first element."""

    declared = False

    def doctype(self, *_: object) -> None:
        self.declared = True
        raise _Seen

    def start(self, *_: object) -> None:
        raise _Seen

    def close(self) -> None:
        """The end came before any element."""
