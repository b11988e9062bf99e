"""Shares that sum to 1 and move together: when one changes, the others give or take in proportion."""

from __future__ import annotations

from collections.abc import Collection, Sequence


def linked(shares: Sequence[float], at: int, wanted: float, locked: Collection[int] = ()) -> list[float]:
    """The shares with one set to `wanted`, as far as the locked ones leave room; the free ones fill up to 1.

    `shares` are 0 to 1 each. Free shares keep their proportions (all-zero ones fill up evenly); with none free the
    share takes all that the locked ones leave.
    """
    held = sum(share for place, share in enumerate(shares) if place in locked and place != at)
    room = max(0.0, 1.0 - held)
    free = [place for place in range(len(shares)) if place != at and place not in locked]
    new = list(shares)
    new[at] = min(max(wanted, 0.0), room) if free else room
    rest = room - new[at]
    total = sum(shares[place] for place in free)
    for place in free:
        new[place] = rest * shares[place] / total if total > 0 else rest / len(free)
    return new


def evened(shares: Sequence[float], locked: Collection[int] = ()) -> list[float]:
    """The shares that are not locked made equal, so that all sum to 1; with all locked they stay."""
    free = [place for place in range(len(shares)) if place not in locked]
    held = sum(share for place, share in enumerate(shares) if place in locked)
    return [max(0.0, 1.0 - held) / len(free) if place in free else share for place, share in enumerate(shares)]


def rounded(shares: Sequence[float], digits: int = 4) -> list[float]:
    """Shares that sum to 1, rounded so that they still do to all digits: the largest remainders are rounded up."""
    unit: int = 10**digits
    parts = [share * unit for share in shares]
    whole = [int(part + 1e-9) for part in parts]
    missing = round(sum(parts)) - sum(whole)
    by_remainder = sorted(range(len(parts)), key=lambda place: whole[place] - parts[place])
    for place in by_remainder[:missing]:
        whole[place] += 1
    return [part / unit for part in whole]
