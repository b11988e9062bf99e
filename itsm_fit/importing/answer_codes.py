"""Short codes of several senses: what they mean depends on the other answers of their table."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
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


_TICKS = "✓ ✔ ☑ ✅ 🗸 √ yes y ja j oui ok true supported sí sim sì да tak ano"
_NOES = "no n nein non nee none ✗ ✘ ❌ ✖ × ✕ false nc ns keine нет nie ne não nej nei ei"
_ARROWS = "↑ ↗ → ↘ ↓ ⬆ ⬈ ➡ ⬊ ⬇"
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
    *_code("o", PARTLY, "+ ++ +++"),
    *_code("0", PARTLY, "+ ++ +++", "1 2 3"),
    *_code("- – — ― −", Level.UNKNOWN, _NOES),
    *_code("- – — ― − -- —–", Level.NONE, _ANY),
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
    *_code("rm", Level.ROADMAP, "fc pc nc y n"),
    *_code("cu", Level.CUSTOM, "fc pc nc y n"),
    *_code(
        "optional opcional опция opcja", Level.EXTENSION, "included standard inklusive inclus incluido yes no enthalten"
    ),
    *_code("optionnel valfritt", Level.EXTENSION, "included standard inklusive inclus ingår"),
    *_code("total totale", Level.NATIVE, "partiel partielle partial parcial parziale non no aucun nul nulle parziale"),
    *_code("↑ ⬆", 1.0, _ARROWS),
    *_code("↗ ⬈", 0.75, _ARROWS),
    *_code("→ ➡", PARTLY, _ARROWS),
    *_code("↘ ⬊", 0.25, _ARROWS),
    *_code("↓ ⬇", Level.NONE, _ARROWS),
)
"""Codes that mean different things in different company; the first rule that fits decides."""

PLUSES = re.compile(r"\++|[-–—−]+")
"""Pluses or minuses in a row; (+) in brackets is read as a consent with a reservation."""
_MARK = re.compile(r"([a-f])([+−-]?)")
_MARKS, _TURNS = "abcdef", {"+": -1, "": 0, "-": 1, "−": 1}

AMBIGUOUS: frozenset[str] = frozenset({code.word for code in CODES} | {"+", "++"})

PLAIN_TICKS = frozenset({"x", "☒", "●", "+", "++"})
"""Of these the marks that everybody reads alike unless something stands against them."""


RANKS: tuple[Mapping[str, int], ...] = tuple(
    {sign: rank for rank, signs in enumerate(listed.split()) for sign in signs.split("|")}
    for listed in (
        "○|◯|⚪ ◔ ◐|◑|◒|◓ ◕ ●|⬤|⚫",
        "×|✕|✗|x △|▲ ○|◯|o ◎",
        "--|−−|—–|–– -|−|–|— o|0|○|+/- + ++",
        "↓ ↘ → ↗ ↑",
    )
)
"""Signs with an order of their own, worst first; signs of one rank are drawn in several ways."""


def read_code(word: str, beside: frozenset[str]) -> Meaning | None:
    """What a short code in normal form means beside the other answers of its table; None when that leaves it open."""
    runs = [other for other in (word, *beside) if PLUSES.fullmatch(other)]
    if PLUSES.fullmatch(word) and any("+" in run for run in runs):
        return _in_a_row(word, runs)
    for code in CODES:
        if code.word == word and (not code.beside or code.beside & beside) and not code.never & beside:
            return code.meaning
    return None


def _in_a_row(word: str, runs: Collection[str]) -> Meaning:
    """Pluses and minuses as steps from the middle, the longest row being the end: "++" 1, "+" 0.75, "-" 0.25."""
    step = len(word) / max(len(run) for run in runs) / 2
    if step == 0.5 and len(word) == 1:
        return Level.NATIVE if word == "+" else Level.NONE
    return 0.5 + step if "+" in word else 0.5 - step or Level.NONE


def read_marks(words: Collection[str]) -> dict[str, float]:
    """Marks "A+" to "F" in normal form, best 1; none where no plus or minus tells them from other letters."""
    found = {word: mark for word in words if (mark := _MARK.fullmatch(word))}
    if not any(mark[2] for mark in found.values()):
        return {}
    steps = {word: _MARKS.index(mark[1]) * 3 + _TURNS[mark[2]] for word, mark in found.items()}
    best, worst = min(0, *steps.values()), _MARKS.index("f") * 3
    return {word: max(0.0, (worst - step) / (worst - best)) for word, step in steps.items()}
