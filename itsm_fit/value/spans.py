"""Amounts that open answers leave between two ends."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """An amount between two ends; they are equal where it is known."""

    low: float
    high: float

    def times(self, factor: float) -> Span:
        """So many of it; the factor is 0 or more."""
        return Span(self.low * factor, self.high * factor)

    def plus(self, other: Span) -> Span:
        """Both together, of which neither says anything about the other."""
        return Span(self.low + other.low, self.high + other.high)

    def less(self, other: Span) -> Span:
        """What is left of it without the other, of which neither says anything about the other."""
        return Span(self.low - other.high, self.high - other.low)


NOUGHT = Span(0.0, 0.0)


def total(spans: Iterable[Span | None]) -> Span | None:
    """All together; None where one of them is not known."""
    found = NOUGHT
    for each in spans:
        if each is None:
            return None
        found = found.plus(each)
    return found
