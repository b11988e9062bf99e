"""Amounts that open answers leave between two ends."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class AmountSpan(NamedTuple):
    """An amount between two ends; they are equal where it is known."""

    low: float
    high: float

    def times(self, factor: float) -> AmountSpan:
        """So many of it; the factor is 0 or more."""
        return AmountSpan(self.low * factor, self.high * factor)

    def plus(self, other: AmountSpan) -> AmountSpan:
        """Both together, of which neither says anything about the other."""
        return AmountSpan(self.low + other.low, self.high + other.high)

    def less(self, other: AmountSpan) -> AmountSpan:
        """What is left of it without the other, of which neither says anything about the other."""
        return AmountSpan(self.low - other.high, self.high - other.low)

    def rounded(self, decimals: int = 0) -> AmountSpan:
        """As it is shown with so many decimals."""
        return AmountSpan(round(self.low, decimals), round(self.high, decimals))


NOUGHT = AmountSpan(0.0, 0.0)
_MOST_ROUNDINGS = 2
"""In the last place, by as much as figures that are shown may add up to something else."""


def left_as_shown(
    left: AmountSpan | None, whole: AmountSpan | None, less: AmountSpan | None, decimals: int = 0
) -> AmountSpan | None:
    """What is `left` of a whole without the rest, where both are shown too: as anybody reckons it from what is shown.

    The figure itself where one of the two is not known, and where it is no plain difference of them, as with a tool
    set against itself.
    """
    if left is None or whole is None or less is None:
        return left
    reckoned = whole.rounded(decimals).less(less.rounded(decimals))
    rounding = _MOST_ROUNDINGS * 10.0**-decimals
    plain = all(abs(said - its) < rounding for said, its in zip(reckoned, left, strict=True))
    return reckoned if plain else left


def total(spans: Iterable[AmountSpan | None]) -> AmountSpan | None:
    """All together; None where one of them is not known."""
    found = NOUGHT
    for each in spans:
        if each is None:
            return None
        found = found.plus(each)
    return found
