"""The characters of an XML text, piece by piece, so that what is not edited is written back as it stood."""

from __future__ import annotations

import re

from itsm_fit.model.text import writable
from itsm_fit.storage.bpmn.index import XmlElement

_PIECES = re.compile(
    r"""(<(?:!--.*?--|\?.*?\?|!\[CDATA\[.*?\]\]|[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>)""", re.DOTALL
)
_ATTRIBUTE = re.compile(r"""\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')""")
_TAG_NAME = re.compile(r"(</?)([^\s/>]+)")
_TEXT_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_VALUE_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
_TEXT_TABLE, _VALUE_TABLE = str.maketrans(_TEXT_ESCAPES), str.maketrans(_VALUE_ESCAPES)


class Lexemes:
    """The pieces of a well-formed text and which of them belong to which node of its tree.

    Pieces alternate: character data at even places, tags, comments, instructions and CDATA at odd ones.
    """

    def __init__(self, text: str, root: XmlElement) -> None:
        self.pieces = _PIECES.split(text)
        self._starts, self._stops = self._extents()
        self._numbers = {node: number for number, node in enumerate(root.iter())}
        if len(self._numbers) != len(self._starts):
            raise ValueError("the pieces are not those of the tree")

    def __contains__(self, node: XmlElement) -> bool:
        """Whether an element, comment or instruction stands in the text."""
        return node in self._numbers

    def span(self, node: XmlElement) -> tuple[int, int]:
        """The first and last piece of a node of the text; the same one when it is a single tag."""
        number = self._numbers[node]
        return self._starts[number], self._stops[number]

    def _extents(self) -> tuple[list[int], list[int]]:
        pieces = self.pieces
        starts: list[int] = []
        stops: list[int] = []
        waiting: list[int] = []
        for place in range(1, len(pieces), 2):
            piece = pieces[place]
            mark = piece[1]
            if mark in "!?":
                if not waiting or piece.startswith("<![CDATA["):
                    continue
                starts.append(place)
                stops.append(place)
            elif mark == "/":
                stops[waiting.pop()] = place
            else:
                starts.append(place)
                stops.append(place)
                if piece[-2] != "/":
                    waiting.append(len(starts) - 1)
        return starts, stops

    def characters_after(self, place: int) -> str:
        """The character data between a tag and the next one, CDATA sections included."""
        return "".join(self.pieces[place + 1 : self.behind(place)])

    def behind(self, place: int) -> int:
        """The piece behind the character data that follows a tag; that data ends the text where there is none."""
        stop = place + 2
        while stop < len(self.pieces) and self.pieces[stop].startswith("<![CDATA["):
            stop += 2
        return stop


def escaped_text(text: str) -> str:
    """Character data of an element."""
    return writable(text).translate(_TEXT_TABLE)


def escaped_value(text: str) -> str:
    """The value of an attribute, for double quotes."""
    return writable(text).translate(_VALUE_TABLE)


def with_attribute(tag: str, name: str, value: str | None) -> str:
    """A start tag with one attribute set, or removed when `value` is None; the rest stays as it is written."""
    for found in _ATTRIBUTE.finditer(tag):
        if found[1] != name:
            continue
        if value is None:
            return tag[: found.start()] + tag[found.end() :]
        return f'{tag[: found.start(2)]}"{escaped_value(value)}"{tag[found.end(2) :]}'
    if value is None:
        return tag
    end = len(tag) - (2 if tag.endswith("/>") else 1)
    body = tag[:end].rstrip()
    return f'{body} {name}="{escaped_value(value)}"{tag[len(body) :]}'


def tag_name(tag: str) -> str:
    """The name in a start tag, prefix included."""
    return tag[1:].split(maxsplit=1)[0].rstrip("/>")


def with_name(tag: str, name: str) -> str:
    """A start or end tag of another element; its attributes stay."""
    return _TAG_NAME.sub(rf"\g<1>{name}", tag, count=1)


def opened(tag: str) -> str:
    """A start tag that content follows."""
    return tag[:-2].rstrip() + ">" if tag.endswith("/>") else tag
