"""The best set of any size, as tests ask for it; and looked for by nothing but going through all sets."""

from __future__ import annotations

import numpy as np

from itsm_fit.scoring.best_sets import BestSet, best_sets, work_of


def best_set(*values, **named):
    """The last of the best sets; without tools where nothing is worth anything."""
    found = best_sets(*values, **named)
    return found[-1] if found else BestSet((), 0.0, True)


def first_of_all(weights, support, most, *, costs=None, work=None, budget=np.inf):
    """What `best_sets` finds, from every set that can be had: in turn, after each set those with the tool more that
    adds most (of equal ones the cheaper), and a set counts only where it beats all before it.
    """
    worth = (support * weights[:, None])[weights > 0]
    costs = np.zeros(support.shape[1]) if costs is None else costs
    found, best = [], ((), 0.0)

    def look(tools, covered, free, left):
        nonlocal best
        price = costs[tools].sum() if np.isfinite(budget) else 0.0
        free = free[costs[free] <= budget - price + 1e-9] if np.isfinite(budget) else free
        if work is not None and np.isfinite(budget):
            price += work_of(support, work, tools)
        if covered.sum() > best[1] + 1e-9 and price <= budget + 1e-9:
            best = tuple(sorted(tools)), covered.sum()
        if left and len(free):
            raised = np.maximum(worth[:, free], covered[:, None])
            order = np.lexsort((costs[free], -(raised.sum(axis=0) - covered.sum())))
            for place, at in enumerate(order):
                look([*tools, int(free[at])], raised[:, at], free[order][place + 1 :], left - 1)

    for size in range(1, most + 1):
        look([], np.zeros(len(worth)), np.arange(support.shape[1]), size)
        if best[0] and best not in found:
            found.append(best)
    return found
