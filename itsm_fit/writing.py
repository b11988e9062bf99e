"""Numbers, days and what stands side by side as texts have them, in the signs of the language spoken."""

from __future__ import annotations

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


def clauses(parts: Iterable[str]) -> str:
    """Parts of a sentence, or short sentences, one after another: ``2 steps; 1 role``."""
    first, *others = (*parts,) or ("",)
    return reduce(lambda said, more: tr("{said}; {more}", said=said, more=more), others, first)
