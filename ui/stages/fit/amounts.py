"""How amounts of money and plain numbers read on the pages of the stage."""

from __future__ import annotations

from itsm_fit.language import THIN_SPACE, in_signs
from ui.widgets.words import NO_BREAK, THIN

_MOST_WRITTEN = 1e15
"""Larger amounts have more digits than a float can tell."""


def plain(number: float) -> str:
    """A number with thin spaces between thousands and no needless decimals."""
    text = f"{number:,.2f}".rstrip("0").rstrip(".") if abs(number) < _MOST_WRITTEN else f"{number:g}"
    return _in_signs(text)


def money(amount: float, currency: str) -> str:
    """An amount in whole units with its currency; small ones keep their cents."""
    if abs(amount) >= _MOST_WRITTEN:
        return f"{_in_signs(f'{amount:.3g}')}{NO_BREAK}{currency}"
    digits = 2 if abs(amount) < 100 and amount != round(amount) else 0
    return f"{_in_signs(f'{amount:,.{digits}f}')}{NO_BREAK}{currency}"


def _in_signs(number: str) -> str:
    return in_signs(number).replace(THIN_SPACE, THIN)
