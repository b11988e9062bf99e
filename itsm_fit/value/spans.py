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


NOUGHT = AmountSpan(0.0, 0.0)


def total(spans: Iterable[AmountSpan | None]) -> AmountSpan | None:
    """All together; None where one of them is not known."""
    found = NOUGHT
    for each in spans:
        if each is None:
            return None
        found = found.plus(each)
    return found
