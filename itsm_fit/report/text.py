"""Texts from other people's files, made fit for a cell."""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache

from itsm_fit.language import Phrase

MOST_CHARACTERS = 32_767
"""Excel's limit for one cell, in UTF-16 units."""

_FILLED = 0.98
"""How far wrapped lines are filled on average: words do not break."""

_BEFORE_SIGN = re.compile("(?<=\\d)[ \u2009](?=%)")
_IN_NUMBER = re.compile("(?<=\\d)\u2009(?=\\d)")
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CUT_NOTE = Phrase("… (cut here: a cell holds no more)")


def clean(text: str, most: int = MOST_CHARACTERS, note: str | Phrase = _CUT_NOTE) -> str:
    """The text without what XML forbids, all line ends alike, cut with a note where there is no room for it."""
    if not text.isprintable():
        text = _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if 2 * len(text) > most and _units(text) > most:
        text = _cut(text, most - len(str(note))) + str(note)
    return text


def unbroken(text: str) -> str:
    """A text of sentences in which no line ends within a number, or between a number and its per cent."""
    return _IN_NUMBER.sub("\u202f", _BEFORE_SIGN.sub("\u00a0", text))


def in_formula(text: str) -> str:
    """A text as a formula has it."""
    return '"' + text.replace('"', '""') + '"'


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula once somebody edits or exports it."""
    if text[:1].isalnum():
        return False
    return text[:1] in {"\t", "\r", "\n"} or text.lstrip()[:1] in {"=", "+", "-", "@"}


def width(text: str) -> int:
    """The columns that the longest line takes in a fixed-pitch font; East Asian wide characters take two."""
    return len(text) if text.isascii() and text.isprintable() else _wide(text)


def lines(text: str, columns: float) -> int:
    """About how many lines the text takes when it is wrapped at words in `columns`."""
    room = max(columns * _FILLED, 1.0)
    return sum(max(1, math.ceil(width(line) / room)) for line in text.split("\n"))


@lru_cache(maxsize=4096)
def _wide(text: str) -> int:
    return max(sum(map(_columns, line)) for line in text.split("\n"))


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, most: int) -> str:
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", errors="ignore")
