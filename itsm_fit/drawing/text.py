"""Measuring and wrapping labels without a toolkit or a font file.

Widths are averages of common sans-serif fonts, in shares of the font size (em); text keeps its logical order, so
right-to-left names go to the renderer as they were written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from itsm_fit.drawing.shapes import LINE_HEIGHT
from itsm_fit.visible import visible_lines

ELLIPSIS = "…"
BOLD_WIDTH = 1.1
"""How much wider bold print runs."""

_ADVANCES = {
    0.28: " !',./:;I[\\]|fijlt",
    0.34: '"()-`r{}',
    0.40: "*",
    0.50: "Jcksvxyz^",
    0.56: "#$0123456789?L_abdeghnopqu",
    0.61: "+<=>FTZ~",
    0.67: "&ABEKPSVXY",
    0.73: "CDHNRUw",
    0.79: "GOQ",
    0.84: "Mm",
    0.90: "%",
    0.95: "W",
    1.02: "@",
}
_ADVANCE = {character: advance for advance, characters in _ADVANCES.items() for character in characters}
_UPPER, _OTHER, _WIDE = 0.73, 0.60, 1.0
_NARROWEST = 0.28
_INVISIBLE = frozenset({"Mn", "Me", "Cf", "Cc"})
_CLOSING = frozenset({"Pe", "Pf", "Po"})
_JOINER = "\u200d"
_HELD = r"(?:[\u00a0\u202f]|(?<=\d)\u2009(?=\d)|(?<=\d)[ \u2009](?=%))"
_WORD = r"[^\s/\-\u00ad\u200b]"
_PIECE = re.compile(rf"\s+|{_WORD}*(?:{_HELD}{_WORD}*)*[/\-\u00ad\u200b]+|{_WORD}+(?:{_HELD}{_WORD}*)*")
"""A stretch of white space, or of text that ends where a line may end: no line ends within a number, or before its %.
"""


class WrappedText(NamedTuple):
    """A label laid out: its lines, top to bottom, and the font size they fit with."""

    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * LINE_HEIGHT

    @property
    def width(self) -> float:
        return max((measure(line, self.size) for line in self.lines), default=0.0)


def measure(text: str, size: float) -> float:
    """The width of one line of text at a font size."""
    return size * sum(map(_advance, text))


def wrap(text: str, width: float, size: float, most: int | None = None) -> tuple[str, ...]:
    """The lines of a text no wider than `width`; only a single character may be wider.

    Lines end at line breaks, white space, hyphens, slashes and between wide characters; a longer word is broken
    between characters. When more than `most` lines are needed the last one ends with an ellipsis.
    """
    lines: list[str] = []
    for line in _lines(text, width / size):
        if most is not None and len(lines) == most:
            lines[-1] = shorten(lines[-1] + ELLIPSIS, width, size)
            break
        lines.append(line)
    return tuple(lines)


def shorten(text: str, width: float, size: float) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    if measure(text, size) <= width:
        return text
    room = width / size - _advance(ELLIPSIS)
    kept: list[str] = []
    for cluster in _clusters(text):
        room -= _em(cluster)
        if room < 0:
            break
        kept.append(cluster)
    return "".join(kept).rstrip() + ELLIPSIS


def fit(text: str, width: float, height: float, size: float, smallest: float = 8.0) -> WrappedText:
    """The text laid out in a box: smaller print before broken words, an ellipsis only when nothing else helps."""
    sizes = [float(at) for at in range(int(size), int(smallest) - 1, -1)] or [smallest]
    if len(text) * _NARROWEST * sizes[-1] ** 2 * LINE_HEIGHT > width * height:
        sizes = sizes[-1:]
    for whole_words in (True, False):
        for at in sizes[:3] if whole_words else sizes:
            if whole_words and _longest_word(text) * at > width:
                continue
            lines = wrap(text, width, at, _room(height, at) + 1)
            if len(lines) <= _room(height, at):
                return WrappedText(lines, at)
    return WrappedText(wrap(text, width, sizes[-1], _room(height, sizes[-1])), sizes[-1])


def _room(height: float, size: float) -> int:
    """How many lines fit, at least one."""
    return max(1, int(height / (size * LINE_HEIGHT)))


@lru_cache(maxsize=4096)
def _advance(character: str) -> float:
    """The width of one character in em."""
    known = _ADVANCE.get(character)
    if known is not None:
        return known
    if unicodedata.category(character) in _INVISIBLE:
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return _WIDE
    base = unicodedata.normalize("NFD", character)[0]
    return _ADVANCE.get(base) or (_UPPER if character.isupper() or character == ELLIPSIS else _OTHER)


def _em(text: str) -> float:
    return sum(map(_advance, text))


def _lines(text: str, room: float) -> Iterator[str]:
    """Lines no wider than `room` em, made as they are asked for."""
    for paragraph in visible_lines(text).strip().splitlines():
        line, used = "", 0.0
        for piece in _pieces(paragraph.strip(), room):
            em = _em(piece)
            if line and used + _em(piece.rstrip()) > room:
                yield line.rstrip()
                line, used = "", 0.0
            if line or not piece.isspace():
                line, used = line + piece, used + em
        yield line.rstrip()


def _pieces(text: str, room: float) -> Iterator[str]:
    """The text cut where a line may end; what is wider than a line is cut between characters."""
    for match in _PIECE.finditer(text):
        piece = match.group()
        if piece.isspace():
            yield " "
        elif _em(piece) <= room and not _has_wide(piece):
            yield piece
        else:
            yield from _cut(piece, room)


def _cut(piece: str, room: float) -> Iterator[str]:
    held, used = "", 0.0
    for cluster in _clusters(piece):
        em = _em(cluster)
        if held and (used + em > room or _has_wide(cluster) or _has_wide(held)):
            yield held
            held, used = "", 0.0
        held, used = held + cluster, used + em
    yield held


def _clusters(text: str) -> Iterator[str]:
    """Characters together with the marks, joiners and wide closing punctuation that belong to them."""
    held = ""
    for character in text:
        kind = unicodedata.category(character)
        joined = kind in _INVISIBLE or held.endswith(_JOINER) or (kind in _CLOSING and _has_wide(character))
        if held and not joined:
            yield held
            held = ""
        held += character
    if held:
        yield held


def _has_wide(text: str) -> bool:
    return not text.isascii() and any(unicodedata.east_asian_width(character) in "WF" for character in text)


def _longest_word(text: str) -> float:
    """The width in em of the longest stretch that a line cannot end in."""
    words = (match.group() for match in _PIECE.finditer(text))
    return max((_em(word) for word in words if not _has_wide(word)), default=0.0)
