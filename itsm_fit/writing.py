"""Numbers, days and what stands side by side as texts have them, in the signs of the language, and their order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import reduce

from itsm_fit.language import in_signs, spoken, tr


def grouped(number: float, decimals: int = 0) -> str:
    """A number with signs between its thousands and as many decimals as are wanted: ``1 234.50``."""
    return in_signs(f"{number:,.{decimals}f}")


def exact(number: float, digits: int = 6) -> str:
    """A number with no more decimals than it has, of so many digits that count: ``1 234.5``."""
    return in_signs(f"{number:,.{digits}g}")


def per_cent(share: float, decimals: int = 0) -> str:
    """A share as per cent: ``8.0 %``."""
    return in_signs(f"{share:.{decimals}%}")


def day(on: date) -> str:
    """A day as the language writes it: ``2027-01-15``."""
    return spoken().writing.day(on)


def in_quotes(text: str) -> str:
    """A text in quotes: ``“Log the incident”``."""
    return tr("“{text}”", text=text)


def titled(title: object, text: object) -> str:
    """A text behind what it is about: ``GLPI: no answer``."""
    return tr("{title}: {text}", title=title, text=text)


def alphabetical(name: str) -> tuple[object, ...]:
    """What a name is sorted by where people look for it: as dictionaries of English, German and French have it.

    Letters count before their accents and these before capitals, numbers by what they are: ``Apfel``, ``Äpfel``,
    ``Zebra``, ``Zone 9``, ``Zone 10``. The window has `ui/widgets/order.py`.
    """
    whole = unicodedata.normalize("NFKD", name.translate(_TWO_LETTERS))
    letters = "".join(sign for sign in whole if not unicodedata.combining(sign)).casefold()
    return [*map(_part_key, _PARTS.findall(letters))], whole.casefold(), name.swapcase()


def _part_key(part: str) -> tuple[int, int, str]:
    """A number before any word, the shorter before the longer without its leading zeros."""
    if part.isdecimal():
        bare = part.lstrip("0")
        return 0, len(bare), bare
    return 1, 0, part


_PARTS = re.compile(r"\d+|[^\W\d_]+")
_TWO_LETTERS = str.maketrans({"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"})
"""Letters that stand beside those of which they are made, though Unicode does not take them apart."""


def clauses(parts: Iterable[str]) -> str:
    """Parts of a sentence, or short sentences, one after another: ``2 steps; 1 role``."""
    first, *others = (*parts,) or ("",)
    return reduce(lambda said, more: tr("{said}; {more}", said=said, more=more), others, first)
