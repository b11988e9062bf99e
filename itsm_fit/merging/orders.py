"""The order of a list that two people changed."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def merged_order(
    base: Sequence[K], mine: Sequence[K], theirs: Sequence[K], present: Collection[K], *, mine_leads: bool
) -> tuple[list[K], bool]:
    """The keys that are present in one order, and whether both lists put what they share in orders of their own.

    Where only one of them did, its order stands; where both did, that of mine if it leads. What one of them alone has
    stands behind what it stood behind there.
    """
    shared = set(mine) & set(theirs) & set(present)
    before, ours, others = ([key for key in keys if key in shared] for keys in (base, mine, theirs))
    known = set(before)
    mine_moved = [key for key in ours if key in known] != before
    theirs_moved = [key for key in others if key in known] != before
    both = mine_moved and theirs_moved and ours != others
    first, second = (mine, theirs) if (mine_moved and not theirs_moved) or (both and mine_leads) else (theirs, mine)
    lead = [key for key in first if key in shared]
    runs = [_runs(keys, shared, present) for keys in (first, second)]
    found: list[K] = []
    for anchor in (None, *lead):
        if anchor is not None:
            found.append(anchor)
        found += [key for run in sorted((its.get(anchor, []) for its in runs), key=str) for key in run]
    return list(dict.fromkeys(found)), both


def _runs(keys: Sequence[K], shared: Collection[K], present: Collection[K]) -> dict[K | None, list[K]]:
    """What one list alone has, by what of both it stands behind; None for the front."""
    found: dict[K | None, list[K]] = {}
    anchor: K | None = None
    for key in keys:
        if key in shared:
            anchor = key
        elif key in present:
            found.setdefault(anchor, []).append(key)
    return found
