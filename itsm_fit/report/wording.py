"""How numbers and lists read in a report."""

from __future__ import annotations

import math
from collections.abc import Sequence

from itsm_fit.language import trn
from itsm_fit.scoring.wording import count
from itsm_fit.scoring.wording import listed as in_words
from itsm_fit.visible import shorten
from itsm_fit.writing import grouped

INFINITE = "∞"


def amount(number: float) -> str:
    """A quantity: whole ones as counts, others with one decimal."""
    if not math.isfinite(number):
        return INFINITE
    return count(int(number)) if number == int(number) else grouped(number, 1)


def many(number: int, noun: str, nouns: str = "") -> str:
    """A count with its noun: ``1 process``, ``10 processes``."""
    return f"{count(number)} {trn(noun, nouns or noun + 's', number)}"


def listed(names: Sequence[str], most: int = 6, longest: int = 40) -> str:
    """The first names in words, none over `longest` characters, and how many more there are: ``A, B and C``."""
    return in_words([shorten(name, longest) for name in names[:most]] + list(names[most:]), most)


def finite(number: float | None) -> float | str:
    """A number for a cell; what is infinite, which no cell can hold, as a sign."""
    return INFINITE if number is None or not math.isfinite(number) else number
