"""The upright stretches between columns: each gets a track of its own, so that no two lie on each other.

The order of tracks follows from what each order would cost in crossings (after the hyperedge ordering of
Sander 2003): for two stretches a and b, crossings with a to the left of b are compared with those the other way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Literal

from itsm_fit.drawing.geometry import NEAR

Side = Literal["left", "right"]
_ON_EACH_OTHER = 1000
"""What two lines on each other cost, in crossings."""
_TOUCH = 6.0
"""Level lines closer than this count as lying on each other."""
MOST_PAIRS = 250_000
"""So many pairs of stretches of one drawing are weighed against each other."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """An upright stretch in a channel: its line arrives at `start` from one side and goes on at `end` to another."""

    link: int
    start: float
    start_side: Side
    end: float
    end_side: Side

    @property
    def low(self) -> float:
        return min(self.start, self.end)

    @property
    def high(self) -> float:
        return max(self.start, self.end)

    def levels(self, side: Side) -> list[float]:
        """The heights at which its level lines lie on one side of it."""
        return [level for level, at in ((self.start, self.start_side), (self.end, self.end_side)) if at == side]


def tracks_of(channels: Sequence[Sequence[Stretch]]) -> list[list[int]]:
    """For each channel a track number, from 0 at the left, for each stretch; those that overlap never share one."""
    left, found = MOST_PAIRS, []
    for stretches in channels:
        pairs = len(stretches) * (len(stretches) - 1) // 2
        affordable = pairs <= left
        found.append(tracks(stretches) if affordable else _first_free(stretches))
        left -= pairs if affordable else 0
    return found


def tracks(stretches: Sequence[Stretch]) -> list[int]:
    """A track number, from 0 at the left, for each stretch; stretches that overlap never share one."""
    count = len(stretches)
    after: list[dict[int, int]] = [{} for _ in range(count)]
    for a in range(count):
        for b in range(a + 1, count):
            if not _meet(stretches[a], stretches[b]):
                continue
            ahead, behind = _cost(stretches[a], stretches[b]), _cost(stretches[b], stretches[a])
            first, second = (a, b) if (ahead, a) <= (behind, b) else (b, a)
            after[first][second] = abs(ahead - behind)
    return _numbered(after, _sequence(after))


def _first_free(stretches: Sequence[Stretch]) -> list[int]:
    """The leftmost free track for one stretch after the other, from the highest down, whatever crosses."""
    track = [0] * len(stretches)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    for at in sorted(range(len(stretches)), key=lambda at: (stretches[at].low, at)):
        while busy and busy[0][0] + _TOUCH <= stretches[at].low:
            heappush(free, heappop(busy)[1])
        track[at] = heappop(free) if free else len(busy)
        heappush(busy, (stretches[at].high, track[at]))
    return track


def _meet(a: Stretch, b: Stretch) -> bool:
    return a.low < b.high + _TOUCH and b.low < a.high + _TOUCH


def _cost(left: Stretch, right: Stretch) -> int:
    """Crossings when `left` stands to the left of `right`."""
    cost = 0
    for level in left.levels("right"):
        cost += right.low - NEAR < level < right.high + NEAR
        cost += _ON_EACH_OTHER * sum(abs(level - other) < _TOUCH for other in right.levels("left"))
    for level in right.levels("left"):
        cost += left.low - NEAR < level < left.high + NEAR
    return cost


def _sequence(after: list[dict[int, int]]) -> list[int]:
    """All stretches in an order that breaks the least preferences, greedily (Eades, Lin & Smyth 1993)."""
    count = len(after)
    out = [sum(targets.values()) for targets in after]
    into = [0] * count
    before: list[dict[int, int]] = [{} for _ in range(count)]
    for first, targets in enumerate(after):
        for second, weight in targets.items():
            into[second] += weight
            before[second][first] = weight
    left = set(range(count))
    head: list[int] = []
    while left:
        chosen = min(left, key=lambda at: (into[at] > 0, into[at] - out[at], at))
        left.remove(chosen)
        head.append(chosen)
        for second, weight in after[chosen].items():
            into[second] -= weight
        for first, weight in before[chosen].items():
            out[first] -= weight
    return head


def _numbered(after: list[dict[int, int]], sequence: list[int]) -> list[int]:
    """The leftmost track for each, given the order in which they stand."""
    place = {stretch: at for at, stretch in enumerate(sequence)}
    track = [0] * len(sequence)
    beside: list[list[int]] = [[] for _ in sequence]
    for first, targets in enumerate(after):
        for second in targets:
            beside[first].append(second)
            beside[second].append(first)
    for stretch in sequence:
        earlier = [track[other] for other in beside[stretch] if place[other] < place[stretch]]
        track[stretch] = max(earlier, default=-1) + 1
    return track
