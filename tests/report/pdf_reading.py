"""Reading a PDF back: its text by poppler, its structure by pikepdf."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pikepdf
import pytest

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


class Word(NamedTuple):
    """A word with its box, in points from the upper left corner of its page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


class TextPage(NamedTuple):
    width: float
    height: float
    words: list[Word]


def text_pages(pdf: bytes, *options: str) -> list[str]:
    """The text of each page."""
    return _poppler(pdf, *(options or ("-layout",))).decode().split("\f")[:-1]


def letters(text: str) -> str:
    """A text without white space and what only says where a line may end."""
    return re.sub(r"[\s\u200b\u00ad\u202a-\u202e\u2066-\u2069\u200e\u200f]+", "", text)


def word_pages(pdf: bytes) -> list[TextPage]:
    """Where each word stands."""
    found = _poppler(pdf, "-bbox").decode()
    root = ET.fromstring(re.sub(r"[\x00-\x08\x0b-\x1f]", "", found))  # noqa: S314 - made by poppler
    return [_page(each) for each in root.iter() if each.tag.endswith("page")]


def _page(element: ET.Element) -> TextPage:
    words = [
        Word(each.text or "", *(float(each.attrib[key]) for key in ("xMin", "yMin", "xMax", "yMax")))
        for each in element
    ]
    return TextPage(float(element.attrib["width"]), float(element.attrib["height"]), words)


def _poppler(pdf: bytes, *options: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.pdf"
        path.write_bytes(pdf)
        command = ["pdftotext", *options, str(path), "-"]
        return subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603


def opened_pdf(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def bookmarks(pdf: pikepdf.Pdf) -> list[str]:
    """The titles of the first level."""
    with pdf.open_outline() as outline:
        return [item.title for item in outline.root]


def link_pages(pdf: pikepdf.Pdf, page: int) -> list[int]:
    """The pages, from 0, that the links of a page lead to, from top to bottom."""
    numbers = {each.objgen: at for at, each in enumerate(pdf.pages)}
    links = [each for each in pdf.pages[page].get("/Annots", []) if each.get("/Subtype") == "/Link"]
    links.sort(key=lambda each: -float(each["/Rect"][1]))
    return [numbers[_target(pdf, each).objgen] for each in links]


def _target(pdf: pikepdf.Pdf, link: Any) -> Any:
    place = link.get("/Dest") if "/Dest" in link else link["/A"]["/D"]
    if isinstance(place, pikepdf.String | pikepdf.Name):
        place = _named(pdf.Root["/Names"]["/Dests"], str(place))
    return (place["/D"] if isinstance(place, pikepdf.Dictionary) else place)[0]


def _named(tree: Any, name: str) -> Any:
    for kid in tree.get("/Kids", []):
        found = _named(kid, name)
        if found is not None:
            return found
    names = list(tree.get("/Names", []))
    return next((place for known, place in zip(names[::2], names[1::2], strict=True) if str(known) == name), None)


def tags(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """The elements of the structure tree, in reading order."""
    yield from _under(pdf.Root["/StructTreeRoot"])


def _under(element: Any) -> Iterator[Any]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _under(kid)
