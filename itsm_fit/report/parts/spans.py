"""Amounts with two ends as cells: a number where both are one, else both in words."""

from __future__ import annotations

from itsm_fit.report.content import Value
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.value.spans import AmountSpan
from itsm_fit.value.words import amount


def spanned(span: AmountSpan | None, decimals: int = 0) -> Value:
    """For a column of numbers; what is not estimated is a dash."""
    if span is None:
        return NOTHING
    low, high = round(span.low, decimals), round(span.high, decimals)
    return low + 0.0 if low == high else amount(span, decimals)
