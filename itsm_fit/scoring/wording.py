"""How shares and intervals read, wherever people read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from itsm_fit.language import Phrase, tr, trn
from itsm_fit.scoring.figures import Interval

NOTHING = "–"
"""Stands where a figure does not apply."""
NO_PROCESS = Phrase("Cross-cutting")
"""What belongs to no process, as a place or a group."""
THIN_SPACE = "\u2009"

_EVEN = 1e-9
_MOST_DECIMALS = 2


def percent(share: float, decimals: int = 0) -> str:
    """A share as per cent. It reads 0 % or 100 % only where it is so: 0.997 is ``99.7 %``, 0.00001 ``< 0.1 %``."""
    text = f"{share * 100:.{decimals}f}"
    lies = (float(text) == 0 and share > _EVEN) or (float(text) == 100 and share < 1 - _EVEN)
    if not lies:
        return f"{text} %"
    if decimals == 0:
        return percent(share, 1)
    step = 10.0**-decimals
    return f"< {step:.{decimals}f} %" if share < 0.5 else f"> {100 - step:.{decimals}f} %"


def interval(figure: Interval | None, decimals: int = 0) -> str:
    """Both ends as per cent: ``81–90 %``; equal ends read ``81 %``, and decimals appear where they tell ends apart."""
    if figure is None:
        return NOTHING
    if figure.width <= _EVEN:
        return percent(figure.low, decimals)
    low, high = percent(figure.low, decimals), percent(figure.high, decimals)
    if low == high:
        return interval(figure, decimals + 1) if decimals < _MOST_DECIMALS else low
    return f"{low.removesuffix(' %')}–{high}"


def decimals_apart(share: float, others: Iterable[float]) -> int:
    """The fewest decimals, 0 to 2, with which a share reads differently from those of the others that differ."""
    rivals = [other for other in others if abs(other - share) > _EVEN]
    for decimals in range(_MOST_DECIMALS):
        if percent(share, decimals) not in {percent(other, decimals) for other in rivals}:
            return decimals
    return _MOST_DECIMALS


def listed(names: Sequence[str], most: int) -> str:
    """The first names in words, and how many more there are: ``A, B and C``."""
    shown = list(names[:most])
    if len(names) > most:
        more = len(names) - most
        shown.append(trn("{count} more", "{count} more", more, count=count(more)))
    if len(shown) < 2:
        return "".join(shown)
    return tr("{names} and {last}", names=", ".join(shown[:-1]), last=shown[-1])


def count(number: int) -> str:
    """A count with thin spaces between thousands."""
    return f"{number:,}".replace(",", THIN_SPACE)
