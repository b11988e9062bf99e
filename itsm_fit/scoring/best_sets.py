"""The best set of tools (§12): the support of a requirement is the best over the set, the sum is proven optimal.

Kernels over arrays: R requirements, T tools. The value of a set never falls when a tool joins and every tool adds
less to a larger set (it is submodular), so what the best single additions would bring bounds every larger set, and
what the best pair would bring (`uncovered.py`) bounds it more closely.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array, Indices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.uncovered import Singles, Uncovered, uncovered

NODE_LIMIT = 400_000
"""Sets looked at before the search gives up proving that its best is the best."""
_CELLS = 1_000_000
"""Worths that are copied at a time."""
_FEW = 64
"""Requirements by which most tools are told apart."""


@dataclass(frozen=True, slots=True)
class BestSet:
    """The tools chosen (column numbers, ascending), the value of the set, and whether no set is better."""

    tools: tuple[int, ...]
    value: float
    proven: bool


def best_sets(
    weights: Array,
    support: Array,
    most: int,
    *,
    costs: Array | None = None,
    work: Array | None = None,
    budget: float | None = None,
    progress: Progress = silent,
    node_limit: int = NODE_LIMIT,
) -> tuple[BestSet, ...]:
    """The best single tool, the best set of at most two, and so on, while one more tool brings a higher value.

    `weights` (R,) and `costs` (T,) are at least 0, `support` is (R, T); an infinite cost keeps a tool out of every
    budget. A set costs what its tools cost and the `work` (R, T) that each requirement takes by the tool that supports
    it best. No set has a tool more than its value needs; of tools that add the same the cheaper is tried first. Raises
    FitError when a budget comes without costs, or `most` is below 1.
    """
    if most < 1:
        raise FitError(tr("A set needs at least one tool; allow one or more."))
    if budget is not None and costs is None:
        raise FitError(tr("A budget needs a cost for each tool; state the costs first."))
    asked = weights > 0
    search = _Search(
        weights[asked],
        support[asked],
        np.zeros(support.shape[1]) if costs is None else costs,
        np.inf if budget is None else budget,
        node_limit=node_limit,
        progress=progress,
    )
    if work is None or budget is None:
        search.leave_out_dominated()
    else:
        search.support, search.work = support, work
    found: list[BestSet] = []
    for size in range(1, min(most, support.shape[1]) + 1):
        proven = search.run(size)
        if found and found[-1].tools == search.best:
            found[-1] = replace(found[-1], proven=proven)
        elif search.best:
            found.append(BestSet(search.best, search.best_value, proven))
    return tuple(found)


def _greatest(values: Array, count: int) -> float:
    """The sum of the greatest `count` of the values, which are at least 0; of all where there are fewer."""
    return float(np.sort(values)[::-1][:count].sum() if count > 1 else values.max(initial=0.0) * count)


class _Set(NamedTuple):
    """A set of tools on the way: the best worth of each requirement (R,), their sum, and what the set costs."""

    tools: tuple[int, ...]
    covered: Array
    value: float
    cost: float


class _Search:
    """Depth-first branch and bound over sets of tools, of each set the tool that adds most first."""

    def __init__(
        self, weights: Array, support: Array, costs: Array, budget: float, *, node_limit: int, progress: Progress
    ) -> None:
        self._nothing = uncovered(weights, support) if support.any() else None
        self._worth, self._costs, self._budget = support * weights[:, None], costs, budget
        self._node_limit, self._progress = node_limit, progress
        self._most = float(weights.sum()) * float(support.max(initial=0.0))
        self.best: tuple[int, ...] = ()
        self.best_value = 0.0
        self.nodes = 0
        self.support: Array | None = None
        self.work: Array | None = None
        self._sought = 0.0
        self._tools = np.arange(support.shape[1])

    def leave_out_dominated(self) -> None:
        """Leave out tools beside which another is worth as much of every requirement, for no more: of sets that are
        worth the same, the one with that other comes first.
        """
        kept: list[int] = []
        for tool in np.lexsort((self._costs, -self._worth.sum(axis=0))):
            others = np.array([each for each in kept if self._costs[each] <= self._costs[tool]], dtype=np.intp)
            for rows in (slice(_FEW), slice(_FEW, None)):
                others = others[(self._worth[rows][:, others] >= self._worth[rows, tool][:, None]).all(axis=0)]
            if not len(others):
                kept.append(int(tool))
        self._tools = np.array(sorted(kept))

    def run(self, size: int) -> bool:
        """Look for a better set of at most `size` tools; whether it is proven that there is no better one."""
        if self._nothing is None:
            return True
        self.nodes = 0
        good = self._exchanged(size)
        self._sought = good.value - TOLERANCE
        its = self._nothing.of(self._tools) if size > 1 else None
        self.extend(_Set((), np.zeros(len(self._worth)), 0.0, 0.0), self._tools, size, its)
        if good.value > self.best_value + TOLERANCE:  # the search was cut short
            self.best, self.best_value = tuple(sorted(good.tools)), good.value
        return self.nodes <= self._node_limit

    @property
    def _enough(self) -> float:
        """A set has to be worth more, or it is not better than the best, or worse than one that is known."""
        return max(self.best_value + TOLERANCE, self._sought)

    def extend(self, chosen: _Set, free: Indices, left: int, uncovered: Uncovered | None) -> None:
        """Try every set that adds up to `left` of the `free` tools to `chosen`; what that leaves `uncovered` is
        asked for where two or more may join.
        """
        self.nodes += 1
        if chosen.value > self.best_value + TOLERANCE and self._affordable(chosen):
            self.best, self.best_value = tuple(sorted(chosen.tools)), chosen.value
        if self._budget < np.inf:
            within = self._costs[free] <= self._budget - chosen.cost + TOLERANCE
            free, uncovered = free[within], uncovered and uncovered.of(within)
        if not left or not len(free) or self.nodes > self._node_limit:
            return
        self._progress(tr("Comparing sets of tools"), min(self.nodes / self._node_limit, 1.0))
        least = uncovered.pairs() if uncovered is not None else None
        if least is not None and left == 2 and self._most - float(least.min()) <= self._enough:
            return
        gains = self._gains(chosen, free)
        order = np.lexsort((self._costs[free], -gains))
        gains, free = gains[order], free[order]
        pairs = None
        if uncovered is not None and least is not None:
            uncovered, pairs = uncovered.of(order), self._pairs(chosen, free, least[np.ix_(order, order)])
        for place, tool in enumerate(free):
            if chosen.value + gains[place : place + left].sum() <= self._enough:
                return
            value = chosen.value + float(gains[place])
            if pairs is None:
                later = np.ones(len(free) - place - 1, dtype=np.bool_)
            else:
                adds = np.maximum(pairs[place, place + 1 :] - value, 0.0)
                if value + _greatest(adds, left - 1) <= self._enough:
                    continue
                later = value + adds + _greatest(adds, left - 2) > self._enough
            its = uncovered.after(place, later) if uncovered is not None and left > 2 else None
            self.extend(self._joined(chosen, int(tool), value), free[place + 1 :][later], left - 1, its)

    def _gains(self, chosen: _Set, free: Indices) -> Array:
        """What each of the free tools adds, shape (free,); a piece at a time, so that no copy of all is made."""
        pieces = np.array_split(free, 1 + len(free) * len(chosen.covered) // _CELLS)
        worth = [np.maximum(self._worth[:, some], chosen.covered[:, None]).sum(axis=0) for some in pieces]
        return np.asarray(np.concatenate(worth) - chosen.value)

    def _pairs(self, chosen: _Set, free: Indices, left: Singles) -> Array:
        """What a set is worth at most once two of the free tools have joined, by what is left then; -inf for two that
        no budget buys.
        """
        pairs = self._most - left.astype(np.float64)
        if self._budget < np.inf:
            costs = chosen.cost + self._costs[free][:, None] + self._costs[free]
            pairs[(costs > self._budget + TOLERANCE) & ~np.eye(len(free), dtype=np.bool_)] = -np.inf
        return pairs

    def _joined(self, chosen: _Set, tool: int, value: float) -> _Set:
        covered = np.maximum(self._worth[:, tool], chosen.covered)
        return _Set((*chosen.tools, tool), covered, value, chosen.cost + float(self._costs[tool]))

    def _exchanged(self, size: int) -> _Set:
        """A good set, found from the best smaller one by adding and exchanging one tool at a time."""
        good, improved = self._set_of(self.best), True
        while improved:
            improved = False
            for place in range(size):
                rest = self._set_of((*good.tools[:place], *good.tools[place + 1 :]))
                values = rest.value + self._gains(rest, np.arange(len(self._costs)))
                if self._budget < np.inf:
                    values[self._costs > self._budget - rest.cost + TOLERANCE] = -np.inf
                tool = int(values.argmax())
                if values[tool] > good.value + TOLERANCE:
                    with_it = self._joined(rest, tool, float(values[tool]))
                    if self._affordable(with_it):
                        good, improved = with_it, True
        return good

    def _set_of(self, tools: Sequence[int]) -> _Set:
        covered = self._worth[:, list(tools)].max(axis=1, initial=0.0)
        return _Set(tuple(tools), covered, float(covered.sum()), float(self._costs[list(tools)].sum()))

    def _affordable(self, chosen: _Set) -> bool:
        """Whether the work that its gaps take fits into the budget too: more tools may need less of it, so a set that
        is over the budget is still extended.
        """
        if self.work is None or self.support is None:
            return True
        return chosen.cost + work_of(self.support, self.work, chosen.tools) <= self._budget + TOLERANCE


def work_of(support: Array, work: Array, tools: Sequence[int]) -> float:
    """The work of a set: each requirement by the tool of the set that supports it best, of several with the least."""
    its = support[:, list(tools)]
    best = its.max(axis=1, initial=0.0)[:, None]
    return float(np.where(its >= best - TOLERANCE, work[:, list(tools)], np.inf).min(axis=1).sum()) if tools else 0.0


def additions(weights: Array, support: Array, tools: Sequence[int]) -> Array:
    """What each tool of a set adds: the value lost without it, shape (len(tools),)."""
    whole = support[:, list(tools)].max(axis=1, initial=0.0)
    without = [support[:, [other for other in tools if other != tool]].max(axis=1, initial=0.0) for tool in tools]
    return np.array([float(weights @ (whole - rest)) for rest in without])
