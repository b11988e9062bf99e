"""How differences between shares read on the pages of the stage: in percentage points, never as per cent."""

from __future__ import annotations

from itsm_fit.language import in_signs
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.fit_differences import rise
from ui.widgets.words import interval

NOISE = 5e-6
"""Differences of shares smaller than this would read as none."""
_FINE, _FINEST = 0.095, 0.005
"""Points from which one decimal, and two, tell enough."""


def points(difference: float) -> str:
    """A difference of two shares in percentage points, signed: ``+3.2``; "" where it is none."""
    amount = abs(difference) * 100
    if abs(difference) <= NOISE:
        return ""
    sign = "+" if difference > 0 else "−"
    text = f"{amount:.1f}" if amount >= _FINE else f"{amount:.2f}" if amount >= _FINEST else "<0.01"
    return sign + in_signs(text)


def moved_words(before: Interval | None, after: Interval | None) -> str:
    """``81–90 %  +3.0``: the figure as it would be, and by how many points its proven end rises."""
    return "  ".join(part for part in (interval(after), points(rise(before, after))) if part)
