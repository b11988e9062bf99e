"""Texts of cells brought into one form, so that words can be compared and looked up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from itsm_fit.language import trn

_INVISIBLE = dict.fromkeys(map(ord, "\ufe0e\ufe0f\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_FOOTNOTE_MARKS = "*†‡§¶°#¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ"
_FOOTNOTE = re.compile(
    rf"(?<=[^\s.,…{re.escape(_FOOTNOTE_MARKS)}])\s*(?:[{re.escape(_FOOTNOTE_MARKS)}]+|\[\d{{1,2}}\]|\(\d{{1,2}}\)|\^\d{{1,2}})$"
)
_QUOTES = "\"'“”„«»‘’`"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
UNSPACED = "\u2e80"
"""From here on stand the scripts of Chinese, Japanese and Korean."""


def squeeze(text: str) -> str:
    """White space runs as one space, none at the ends, invisible characters and variation selectors dropped."""
    return " ".join((text if text.isascii() else text.translate(_INVISIBLE)).split())


def first_of(texts: Sequence[str], most: int, between: str = ", ") -> str:
    """The first texts side by side, and how many more there are: ``A, B and 3 more``."""
    shown, more = between.join(texts[:most]), len(texts) - most
    return trn("{texts} and {count} more", "{texts} and {count} more", more, texts=shown) if more > 0 else shown


def phrases(listed: str) -> list[str]:
    """The phrases of a list in which bars stand between them."""
    return [phrase for piece in listed.split("|") if (phrase := piece.strip())]


def any_of(listed: str) -> re.Pattern[str]:
    """A pattern for any of the expressions of a list in which bars with white space around stand between them."""
    return re.compile("|".join(piece.strip() for piece in re.split(r"\s\|\s", listed) if piece.strip()))


class Lexicon:
    """Phrases that are looked for in texts in normal form: as whole words, or anywhere in scripts without spaces."""

    def __init__(self, listed: str) -> None:
        known = set(map(normal, phrases(listed)))
        self.closed = tuple(sorted((phrase for phrase in known if phrase >= UNSPACED), key=len, reverse=True))
        self.spaced = frozenset(known.difference(self.closed))
        self.several = tuple(f" {phrase} " for phrase in self.spaced if " " in phrase)
        self.longest = max((phrase.count(" ") + 1 for phrase in self.spaced), default=0)
        self.firsts = frozenset(phrase.split(" ", 1)[0] for phrase in self.spaced)
        self.lasts = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in self.spaced)

    def after(self, text: str) -> str:
        """What stands in a text after the longest phrase at its start; "" where there is neither."""
        pieces = text.split(" ", self.longest)
        for length in range(len(pieces) - 1, 0, -1) if pieces[0] in self.firsts else ():
            if " ".join(pieces[:length]) in self.spaced:
                return " ".join(pieces[length:])
        return (
            next((text.removeprefix(its).lstrip() for its in self.closed if text.startswith(its)), "")
            if text >= UNSPACED
            else ""
        )

    def before(self, text: str) -> str:
        """What stands in a text before the longest phrase at its end; "" where there is neither."""
        pieces = text.rsplit(" ", self.longest)
        for length in range(1, len(pieces)) if pieces[-1] in self.lasts else ():
            if " ".join(pieces[length:]) in self.spaced:
                return " ".join(pieces[:length])
        return (
            next((text.removesuffix(its).rstrip() for its in self.closed if text.endswith(its)), "")
            if text[-1:] >= UNSPACED
            else ""
        )

    def is_in(self, text: str) -> bool:
        """Whether any of the phrases stands in a text."""
        found = _WORD.findall(text)
        if not self.spaced.isdisjoint(found):
            return True
        spaced = f" {' '.join(found)} "
        return any(phrase in spaced for phrase in self.several) or any(phrase in text for phrase in self.closed)


def footnote_of(text: str) -> tuple[str, str]:
    """A text without its footnote mark, and the mark in plain form: "Yes¹" gives "Yes" and "1"; ("", "") for none."""
    bare = squeeze(text)
    found = _FOOTNOTE.search(bare)
    return (bare[: found.start()], plain_mark(found[0])) if found else ("", "")


def plain_mark(mark: str) -> str:
    """A footnote mark as it is compared: "¹", "(1)" and "[1]" are "1"."""
    return unicodedata.normalize("NFKC", mark).strip(" ()[]^")


@lru_cache(maxsize=65536)
def normal(text: str) -> str:
    """The form in which words are compared: folded case, plain width and apostrophes, no footnote mark or quotes.

    "Y‡" → "y", "Yes." → "yes", "✔️" → "✔", "Ｎｏ" → "no". A text of marks only stays as it is.
    """
    bare = squeeze(text).strip(_QUOTES)
    bare = _FOOTNOTE.sub("", bare)
    bare = " ".join(unicodedata.normalize("NFKC", bare).casefold().replace("’", "'").split())
    return bare.rstrip(".!:;").strip() or bare


def words(text: str) -> list[str]:
    """The words of a text in normal form."""
    return _WORD.findall(normal(text))
