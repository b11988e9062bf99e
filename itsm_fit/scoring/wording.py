"""How shares and intervals read, wherever people read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from itsm_fit.language import Phrase, in_signs, spoken, tr, trn
from itsm_fit.scoring.figures import Interval
from itsm_fit.writing import grouped, per_cent

NOTHING = "–"
"""Stands where a figure does not apply."""
NO_PROCESS = Phrase("Cross-cutting")
"""What belongs to no process, as a place or a group."""

_EVEN = 1e-9
_MOST_DECIMALS = 2
_TENTH, _LEAST = 0.095, 0.01
"""Points from which one decimal tells enough, and the fewest that are written out."""


def percent(share: float, decimals: int = 0) -> str:
    """A share as per cent. It reads 0 % or 100 % only where it is so: 0.997 is ``99.7 %``, 0.00001 ``< 0.1 %``."""
    text = f"{share * 100:.{decimals}f}"
    lies = (float(text) == 0 and share > _EVEN) or (float(text) == 100 and share < 1 - _EVEN)
    if not lies:
        return per_cent(share, decimals)
    if decimals == 0:
        return percent(share, 1)
    step = 0.1**decimals / 100
    return f"< {per_cent(step, decimals)}" if share < 0.5 else f"> {per_cent(1 - step, decimals)}"


def fraction(share: float, decimals: int = 3) -> str:
    """A share as a number from 0 to 1, its ends only where it is so: 0.99995 is ``> 0.999``, 0.00001 ``< 0.001``."""
    step = 0.1**decimals
    if 1 - step / 2 <= share < 1 - _EVEN:
        return f"> {grouped(1 - step, decimals)}"
    if _EVEN < share < step / 2:
        return f"< {grouped(step, decimals)}"
    return grouped(share, decimals)


def how_many(number: int, what: str) -> str:
    """How many of something are what a word says of them: ``12 claimed``."""
    return tr("{count} {what}", count=count(number), what=what)


def interval(figure: Interval | None, decimals: int = 0) -> str:
    """Both ends as per cent: ``81–90 %``; equal ends read ``81 %``, and decimals appear where they tell ends apart."""
    if figure is None:
        return NOTHING
    if figure.width <= _EVEN:
        return percent(figure.low, decimals)
    low, high = percent(figure.low, decimals), percent(figure.high, decimals)
    if low == high:
        return interval(figure, decimals + 1) if decimals < _MOST_DECIMALS else low
    return f"{low.removesuffix(spoken().writing.percent)}–{high}"


def on_scale(words: Sequence[str], figure: Interval) -> str:
    """Places on a scale of words, from 1: ``good``, ``poor–good``; between two words ``2.5–3 of 4``."""
    ends = (figure.low,) if figure.width <= _EVEN else figure
    if all(abs(end - round(end)) <= _EVEN for end in ends):
        return "–".join(words[round(end) - 1] for end in ends)
    return tr("{places} of {words}", places="–".join(in_signs(f"{end:.3g}") for end in ends), words=len(words))


def points(difference: float) -> str:
    """How far two shares lie apart, in percentage points: ``14.1 points``, ``0.1 point``."""
    amount = abs(difference) * 100
    decimals = 1 if amount >= _TENTH else 2
    said = f"< {grouped(_LEAST, 2)}" if amount < _LEAST else grouped(amount, decimals)
    return trn("{points} point", "{points} points", 1 if round(amount, decimals) <= 1 else 2, points=said)


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
    return grouped(number)
