"""The best set of tools (§12): the support of a requirement is the best over the set, the sum is proven optimal.

Kernels over arrays: R requirements, T tools. The value of a set never falls when a tool joins and every tool adds
less to a larger set (it is submodular), so what the best single additions would bring bounds every larger set.
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

NODE_LIMIT = 400_000
"""Sets looked at before the search gives up proving that its best is the best."""


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
        support[asked] * weights[asked, None],
        np.zeros(support.shape[1]) if costs is None else costs,
        np.inf if budget is None else budget,
        node_limit,
        progress,
    )
    if work is not None and budget is not None:
        search.support, search.work = support, work
    found: list[BestSet] = []
    for size in range(1, min(most, support.shape[1]) + 1):
        search.nodes = 0
        search.extend(_Set((), np.zeros(int(asked.sum())), 0.0, 0.0), np.arange(support.shape[1]), size)
        proven = search.nodes <= node_limit
        if found and found[-1].tools == search.best:
            found[-1] = replace(found[-1], proven=proven)
        elif search.best:
            found.append(BestSet(search.best, search.best_value, proven))
    return tuple(found)


class _Set(NamedTuple):
    """A set of tools on the way: the best worth of each requirement (R,), their sum, and what the set costs."""

    tools: tuple[int, ...]
    covered: Array
    value: float
    cost: float


class _Search:
    """Depth-first branch and bound over sets of tools."""

    def __init__(self, worth: Array, costs: Array, budget: float, node_limit: int, progress: Progress) -> None:
        self._worth, self._costs, self._budget = worth, costs, budget
        self._node_limit, self._progress = node_limit, progress
        self.best: tuple[int, ...] = ()
        self.best_value = 0.0
        self.nodes = 0
        self.support: Array | None = None
        self.work: Array | None = None

    def extend(self, chosen: _Set, free: Indices, left: int) -> None:
        """Try every set that adds up to `left` of the `free` tools to `chosen`."""
        self.nodes += 1
        if chosen.value > self.best_value + TOLERANCE and self._affordable(chosen):
            self.best, self.best_value = tuple(sorted(chosen.tools)), chosen.value
        if self._budget < np.inf:
            free = free[self._costs[free] <= self._budget - chosen.cost + TOLERANCE]
        if not left or not len(free) or self.nodes > self._node_limit:
            return
        self._progress(tr("Comparing sets of tools"), min(self.nodes / self._node_limit, 1.0))
        raised = np.maximum(self._worth[:, free], chosen.covered[:, None])
        gains = raised.sum(axis=0) - chosen.value
        order = np.lexsort((self._costs[free], -gains))
        gains, free, raised = gains[order], free[order], raised[:, order]
        for place, tool in enumerate(free):
            bound = chosen.value + gains[place : place + left].sum()
            if bound <= self.best_value + TOLERANCE:
                return
            with_it = _Set(
                (*chosen.tools, int(tool)),
                raised[:, place],
                chosen.value + float(gains[place]),
                chosen.cost + float(self._costs[tool]),
            )
            self.extend(with_it, free[place + 1 :], left - 1)

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
