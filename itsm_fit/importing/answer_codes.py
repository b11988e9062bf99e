"""Short codes of several senses: what they mean depends on the other answers of their table."""

from __future__ import annotations

from typing import NamedTuple

from itsm_fit.importing.answer_words import PARTLY
from itsm_fit.model.tool import Level, Meaning


class _Code(NamedTuple):
    """A code with several senses: it means `meaning` where one of `beside` is answered too, none of `never`."""

    word: str
    meaning: Meaning
    beside: frozenset[str]
    never: frozenset[str] = frozenset()


def _code(words: str, meaning: Meaning, beside: str, never: str = "") -> list[_Code]:
    return [_Code(word, meaning, frozenset(beside.split()), frozenset(never.split())) for word in words.split()]


_TICKS = "✓ ✔ ☑ ✅ 🗸 √ yes y ja j oui ok true supported"
_ANY = ""

CODES: tuple[_Code, ...] = (
    *_code("x", Level.NONE, f"{_TICKS} o ○ ◯"),
    *_code("x", Level.NATIVE, _ANY),
    *_code("☒", Level.NONE, f"{_TICKS} ☐"),
    *_code("☒", Level.NATIVE, _ANY),
    *_code("☐ □", Level.NONE, _ANY),
    *_code("○ ◯", Level.NONE, "● ◐ ◑ ◔ ◕ ⬤ ◉"),
    *_code("○ ◯", Level.NATIVE, "× x △ ◎ ✕ ✗ ▲"),
    *_code("●", Level.NATIVE, _ANY),
    *_code("++", 1.0, _ANY),
    *_code("+", 0.75, "++ --"),
    *_code("+", Level.NATIVE, _ANY),
    *_code("o 0", PARTLY, "+ ++", "1 2 3"),
    *_code("- – — −", 0.25, "++ --"),
    *_code("-- —–", Level.NONE, "+ ++ -"),
    *_code("- – — −", Level.NONE, "+"),
    *_code("- – — −", Level.UNKNOWN, "no n nein non nee none ✗ ✘ ❌ ✖ × ✕ false nc ns keine"),
    *_code("- – — − --", Level.NONE, _ANY),
    *_code("p", PARTLY, "y n f fc c nc full yes no s ns none j ✓ ✔ x"),
    *_code("f", Level.NONE, "t v w", "p n y"),
    *_code("f", Level.NATIVE, "p n nc ns", "s y"),
    *_code("f", Level.ROADMAP, "s y"),
    *_code("t v w", Level.NATIVE, "f", "p n y s"),
    *_code("t", Level.EXTENSION, "s y c n", "f"),
    *_code("c", Level.NATIVE, "nc pc", "s y"),
    *_code("c", Level.CUSTOM, "s y"),
    *_code("m", Level.CUSTOM, "s y c"),
    *_code("s", Level.NATIVE, "n ns nc p ps c t m f u na n/a no"),
    *_code("o", Level.NATIVE, "n non p", "y yes"),
    *_code("o", Level.NATIVE, "x × ×"),
    *_code("u", Level.UNKNOWN, "y n s"),
)
"""Codes that mean different things in different company; the first rule that fits decides."""

AMBIGUOUS: frozenset[str] = frozenset(code.word for code in CODES)


PLAIN_TICKS = frozenset({"x", "☒", "●", "+", "++"})
"""Of these the marks that everybody reads alike unless something stands against them."""


def read_code(word: str, beside: frozenset[str]) -> Meaning | None:
    """What a short code in normal form means beside the other answers of its table; None when that leaves it open."""
    for code in CODES:
        if code.word == word and (not code.beside or code.beside & beside) and not code.never & beside:
            return code.meaning
    return None
