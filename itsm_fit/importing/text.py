"""Texts of cells brought into one form, so that words can be compared and looked up."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = dict.fromkeys(map(ord, "\ufe0e\ufe0f\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_FOOTNOTE_MARKS = "*†‡§¶°#¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ"
_FOOTNOTE = re.compile(
    rf"(?<=[^\s.,…{re.escape(_FOOTNOTE_MARKS)}])\s*(?:[{re.escape(_FOOTNOTE_MARKS)}]+|\[\d{{1,2}}\]|\(\d{{1,2}}\)|\^\d{{1,2}})$"
)
_QUOTES = "\"'“”„«»‘’`"


def squeeze(text: str) -> str:
    """White space runs as one space, none at the ends, invisible characters and variation selectors dropped."""
    return " ".join((text if text.isascii() else text.translate(_INVISIBLE)).split())


def phrases(listed: str) -> list[str]:
    """The phrases of a list in which bars stand between them."""
    return [phrase for piece in listed.split("|") if (phrase := piece.strip())]


def any_of(listed: str) -> re.Pattern[str]:
    """A pattern for any of the expressions of a list in which bars with white space around stand between them."""
    return re.compile("|".join(piece.strip() for piece in re.split(r"\s\|\s", listed) if piece.strip()))


@lru_cache(maxsize=65536)
def normal(text: str) -> str:
    """The form in which words are compared: folded case, plain width, no footnote mark, quotes or end stop.

    "Y‡" → "y", "Yes." → "yes", "✔️" → "✔", "Ｎｏ" → "no". A text of marks only stays as it is.
    """
    bare = squeeze(text).strip(_QUOTES)
    bare = _FOOTNOTE.sub("", bare)
    bare = " ".join(unicodedata.normalize("NFKC", bare).casefold().split())
    return bare.rstrip(".!:;").strip() or bare


def words(text: str) -> list[str]:
    """The words of a text in normal form."""
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)?", normal(text))
