"""What amounts of business cases are counted in, so that both ends can be read side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from itsm_fit.language import Phrase
from itsm_fit.value.business import BusinessCase
from itsm_fit.value.spans import AmountSpan, left_as_shown, total
from itsm_fit.value.words import amount

_WIDEST, _WIDEST_PRESENT = 14, 16
"""Characters that there is room for in a table: of an amount, and of the net present value."""


class AmountUnit(NamedTuple):
    """So many of a currency, and how many decimals of it are told; `words` names both."""

    size: int
    decimals: int
    words: Phrase

    def said(self, span: AmountSpan | None) -> str:
        return amount(self.of(span), self.decimals)

    def of(self, span: AmountSpan | None) -> AmountSpan | None:
        """An amount counted in it."""
        return None if span is None else span.times(1 / self.size)

    def left(self, case: BusinessCase) -> AmountSpan | None:
        """What is left of a year, counted in it, as what comes in and what is paid are shown beside it."""
        comes = [self.of(each) for each in (case.saved, case.stated)]
        brings = total(None if each is None else each.rounded(self.decimals) for each in comes)
        return left_as_shown(self.of(case.net), brings, self.of(case.yearly), self.decimals)

    def name(self, currency: str) -> str:
        return str(self.words).format(currency=currency)


UNITS = (
    AmountUnit(1, 0, Phrase("{currency}")),
    AmountUnit(1_000, 0, Phrase("thousands of {currency}")),
    AmountUnit(1_000_000, 1, Phrase("millions of {currency}")),
)


def unit_of(cases: Sequence[BusinessCase]) -> AmountUnit:
    """The smallest in which every amount has room."""
    room = {_WIDEST: ("saved", "net", "initial", "yearly"), _WIDEST_PRESENT: ("present",)}
    spans = [(most, getattr(case, name)) for case in cases for most, names in room.items() for name in names]
    return next((unit for unit in UNITS if all(len(unit.said(span)) <= most for most, span in spans)), UNITS[-1])
