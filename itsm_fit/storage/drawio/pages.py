"""A draw.io file as its pages, compressed or not.

A compressed page is percent-encoded XML, deflated without a header, in base64 (draw.io's own "Extras > Edit
Diagram" shows the same).
"""

from __future__ import annotations

import base64
import binascii
import zlib
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.storage.bpmn.text import decode, parse_xml
from itsm_fit.storage.limits import Limit

_ROOTS = (b"<mxfile", b"<mxGraphModel")
_SAVE_AGAIN = Phrase("open it in draw.io and save it again")


class DrawioPage(NamedTuple):
    """One page: its name ("" in a bare model) and the element that holds its cells."""

    name: str
    model: etree._Element


def is_drawio(data: bytes) -> bool:
    """Whether bytes look like a draw.io file: its root stands near the beginning."""
    return any(root in data[:2_000] for root in _ROOTS)


def read_pages(data: bytes, name: str) -> list[DrawioPage]:
    """The pages of a draw.io file in order; raises InputError when it is none or a page is broken."""
    root = parse_xml(decode(data, name).text, name)
    if root.tag == "mxGraphModel":
        return [DrawioPage("", root)]
    if root.tag != "mxfile":
        raise InputError(
            tr("This is no draw.io file: it begins with <{element}>.", element=etree.QName(root).localname),
            file=name,
        )
    pages = list(root.iter("diagram"))
    Limit.PAGES.check(len(pages), name)
    found, left = [], Limit.MODEL.most
    for page in pages:
        model = page.find("mxGraphModel")
        if model is None:
            text = _unpacked(page, name, left)
            left -= len(text)
            model = parse_xml(text, name)
        found.append(DrawioPage(page.get("name") or "", model))
    return found


def _unpacked(page: etree._Element, name: str, most: int) -> str:
    """The text of a compressed page of at most so many characters."""
    where = tr("page {page}", page=page.get("name") or page.get("id") or "?")
    try:
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        raw = inflate.decompress(base64.b64decode("".join((page.text or "").split()), validate=True), most + 1)
        Limit.MODEL.check(len(raw) + Limit.MODEL.most - most, name, where)
        text = unquote(raw.decode("utf-8"))
    except (binascii.Error, zlib.error, UnicodeDecodeError, ValueError) as problem:
        raise InputError(
            tr("The page cannot be unpacked: {way_out}.", way_out=_SAVE_AGAIN), file=name, where=where
        ) from problem
    if not text.strip():
        raise InputError(tr("The page holds nothing: {way_out}.", way_out=_SAVE_AGAIN), file=name, where=where)
    return text
