"""The unlock plan: the smallest set of steps to carry that lets enough cases through (§7).

Seen the other way round: the largest set of steps that may stay uncarried, as long as the cases lost to any of them
stay within what is left to lose. The share lost to a set of steps is that of a union of events (a case enters a step),
so each further step costs the less the more have gone before it; the bound below leans on that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

TOLERANCE = 1e-9
_ROUNDING = 1e-6

Loss = Callable[[Sequence[int]], float]
"""The share of cases lost to a set of items: of those that complete, the cases that enter any of them."""


@dataclass(frozen=True, slots=True)
class UnlockPlan:
    """Steps to carry, in document order; `reached` is the end-to-end fit that they bring.

    Without those in `forced` the target is out of reach. `exact` says that no smaller set does; otherwise the plan
    was found by backward greedy.
    """

    steps: tuple[str, ...]
    reached: float
    forced: tuple[str, ...]
    exact: bool


class _LimitReachedError(Exception):
    pass


def most_affordable(singles: Sequence[float], loss: Loss, budget: float, limit: int) -> tuple[frozenset[int], bool]:
    """The largest set of items 0 … n-1 whose loss is at most `budget`, and whether that is proven.

    `singles` is the loss of each item alone, none above the budget. Exact by branch and bound while it needs at most
    `limit` evaluations of `loss`; else greedy, one cheapest item after the other, and not proven.
    """
    items = range(len(singles))
    try:
        counted = _Counted(loss, limit)
        return _Search(_alike(items, singles, counted), counted, budget).best(), True
    except _LimitReachedError:
        return _greedy([(item,) for item in items], loss, budget), False


class _Counted:
    """A loss that may be asked for so many times only."""

    def __init__(self, loss: Loss, limit: int) -> None:
        self._loss = loss
        self._left = limit

    def __call__(self, items: Sequence[int]) -> float:
        self._left -= 1
        if self._left < 0:
            raise _LimitReachedError
        return self._loss(items)


_Group = tuple[int, ...]
"""Items that are lost together or not at all."""


def _alike(items: Sequence[int], singles: Sequence[float], loss: Loss) -> list[_Group]:
    """The items in groups that every case enters together or not at all."""
    groups: list[list[int]] = []
    for item in items:
        for group in groups:
            alone = singles[group[0]]
            if abs(alone - singles[item]) < TOLERANCE and abs(loss((group[0], item)) - alone) < TOLERANCE:
                group.append(item)
                break
        else:
            groups.append([item])
    return [tuple(group) for group in groups]


def _greedy(groups: Sequence[_Group], loss: Loss, budget: float) -> frozenset[int]:
    chosen: tuple[int, ...] = ()
    left = list(groups)
    while left:
        costs = [loss((*chosen, group[0])) for group in left]
        cheapest = min(range(len(left)), key=costs.__getitem__)
        if costs[cheapest] > budget + TOLERANCE:
            break
        chosen += left.pop(cheapest)
    return frozenset(chosen)


class _Search:
    """Branch and bound over which groups are in the set; the others are out."""

    def __init__(self, groups: Sequence[_Group], loss: Loss, budget: float) -> None:
        self._groups = groups
        self._loss = loss
        self._budget = budget + TOLERANCE
        everything = loss([group[0] for group in groups]) if groups else 0.0
        self._least = {
            group: max(0.0, everything - loss([other[0] for other in groups if other is not group])) for group in groups
        }
        """What a group costs when all others have been lost already: it never costs less."""

    def best(self) -> frozenset[int]:
        best = _greedy(self._groups, self._loss, self._budget - TOLERANCE)
        by_worth = sorted(self._groups, key=lambda group: self._least[group] / len(group))
        open_sets: list[tuple[_Group, float, int]] = [((), 0.0, 0)]
        while open_sets:
            chosen, lost, first = open_sets.pop()
            if len(chosen) > len(best):
                best = frozenset(chosen)
            if len(chosen) + self._room(by_worth[first:], self._budget - lost) <= len(best):
                continue
            for at in range(len(by_worth) - 1, first - 1, -1):
                more = (*chosen, *by_worth[at])
                cost = self._loss(more)
                if cost <= self._budget:
                    open_sets.append((more, cost, at + 1))
        return best

    def _room(self, groups: Sequence[_Group], left: float) -> int:
        """At least as many items as the groups, cheapest first, can add for what is left to lose."""
        room = 0.0
        for group in groups:
            cost = self._least[group]
            if cost > left:
                return int(room + len(group) * left / cost + _ROUNDING)
            room += len(group)
            left -= cost
        return int(room)
