"""The connected pieces of anything that lines join."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

Thing = TypeVar("Thing", bound=Hashable)


def connected_pieces(things: Iterable[Thing], lines: Iterable[tuple[Thing, Thing]]) -> list[list[Thing]]:
    """What lines join, directly or by way of others; the pieces in the order of their first thing.

    The ends of all lines are among the things.
    """
    beside: dict[Thing, list[Thing]] = {thing: [] for thing in things}
    for source, target in lines:
        beside[source].append(target)
        beside[target].append(source)
    found: list[list[Thing]] = []
    seen: set[Thing] = set()
    for first in beside:
        if first not in seen:
            seen.add(first)
            piece = [first]
            for thing in piece:  # which grows
                new = [other for other in dict.fromkeys(beside[thing]) if other not in seen]
                seen.update(new)
                piece += new
            found.append(piece)
    return found
