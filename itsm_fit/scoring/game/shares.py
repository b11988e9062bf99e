"""What the shares on flows mean as probabilities, and what there is to say about them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

TOLERANCE = 1e-9
"""Sums of shares this close to 1 are 1."""

DEFAULT_INCLUSIVE_SHARE = 0.5

Share = float | None
"""The share of cases that take a flow; None when not stated."""


class ShareTrouble(StrEnum):
    """What is wrong with the shares of one choice."""

    MISSING = "missing"
    ALL_ZERO = "all zero"
    UNDER_FULL = "under-full"
    OVER_FULL = "over-full"
    NEVER = "never"


def exclusive(shares: Sequence[Share]) -> tuple[list[float], ShareTrouble | None]:
    """Probabilities (they sum to 1) of the flows of which one is chosen.

    Missing shares split what is left evenly; other sums are scaled to 1; all-zero shares split evenly.
    """
    if len(shares) == 1:
        return [1.0], None
    given = [_at_least_zero(share) for share in shares if share is not None]
    missing = len(shares) - len(given)
    total = sum(given)
    if missing:
        rest = max(0.0, 1.0 - total) / missing
        filled = [rest if share is None else _at_least_zero(share) for share in shares]
        return _scaled(filled), ShareTrouble.OVER_FULL if total > 1 + TOLERANCE else ShareTrouble.MISSING
    if total <= 0:
        return [1 / len(shares)] * len(shares), ShareTrouble.ALL_ZERO
    trouble = None
    if abs(total - 1) > TOLERANCE:
        trouble = ShareTrouble.OVER_FULL if total > 1 else ShareTrouble.UNDER_FULL
    return _scaled(given), trouble


def starts(shares: Sequence[Sequence[Share]]) -> tuple[list[float], ShareTrouble | None]:
    """Probabilities of several start events, from the shares on the flows out of each; evenly when none is stated."""
    stated = [summed(flows) for flows in shares]
    if all(share is None for share in stated):
        return [1 / len(stated)] * len(stated), None
    return exclusive(stated)


def inclusive(shares: Sequence[Share], *, forced: bool) -> tuple[list[float], ShareTrouble | None]:
    """Probabilities (each by itself) of the flows of which any number is taken.

    `forced` says that at least one of them has to be: then all-zero shares are a trouble, and a lone flow has none.
    """
    if forced and len(shares) == 1:
        return [1.0], None
    filled = [DEFAULT_INCLUSIVE_SHARE if share is None else _at_least_zero(share) for share in shares]
    trouble = None
    if any(share > 1 + TOLERANCE for share in filled):
        trouble = ShareTrouble.OVER_FULL
    elif any(share is None for share in shares):
        trouble = ShareTrouble.MISSING
    elif forced and not any(filled):
        trouble = ShareTrouble.ALL_ZERO
    return [min(share, 1.0) for share in filled], trouble


def boundary(flows: Sequence[Share]) -> tuple[float, ShareTrouble | None]:
    """Probability that a boundary event occurs, from the shares on its outgoing flows; 0 when none is stated."""
    share = summed(flows)
    if share is None:
        return 0.0, ShareTrouble.NEVER
    return min(share, 1.0), ShareTrouble.OVER_FULL if share > 1 + TOLERANCE else None


def at_most_one(probabilities: Sequence[float]) -> tuple[list[float], ShareTrouble | None]:
    """Probabilities of events that exclude each other, scaled down where their sum exceeds 1."""
    total = sum(probabilities)
    if total <= 1 + TOLERANCE:
        return list(probabilities), None
    return _scaled(probabilities), ShareTrouble.OVER_FULL


def summed(flows: Sequence[Share]) -> Share:
    """The sum of the stated shares; None when none is stated."""
    given = [_at_least_zero(share) for share in flows if share is not None]
    return sum(given) if given else None


def _at_least_zero(share: float) -> float:
    return max(0.0, share)


def _scaled(shares: Sequence[float]) -> list[float]:
    """To a sum of 1; by way of the largest, as the sum may be more than a float can hold."""
    most = max(shares)
    parts = [share / most for share in shares]
    return [part / sum(parts) for part in parts]
