"""The exact play of a net through its regions: few markings where the whole net has too many."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np

from itsm_fit.scoring.arrays import Flags, Indices
from itsm_fit.scoring.game.chain import Chain, chain_of
from itsm_fit.scoring.game.exploration import Exploration, Explorer, explore
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.reduction import EntangledError, Reduced, reduced
from itsm_fit.scoring.game.resolvent import IllConditionedError

_REMEMBERED = 4


@dataclass(frozen=True, eq=False)
class Decomposed:
    """A net, its reduced one, and the markings of that; `activities` says of each node whether it is one."""

    net: Net
    its: Reduced
    exploration: Exploration
    activities: Flags

    @cached_property
    def solved(self) -> tuple[Chain, Indices]:
        """The chain of the reduced net, and the row of each of its states."""
        return chain_of(self.exploration, self.activities)

    @cached_property
    def enumerated(self) -> tuple[Exploration, Chain] | None:
        """All markings of the net after all, if they are not too many: for questions about single ways through it."""
        found = explore(self.net)
        try:
            chain = chain_of(found, self.activities)[0] if found.finished else None
        except IllConditionedError:
            chain = None
        return None if chain is None else (found, chain)

    def chain(self, without: Collection[int]) -> Chain:
        """The same for cases that enter none of some nodes inside of regions; those that do go nowhere."""
        touched = frozenset(root for root, region in self.its.regions.items() if not region.nodes.isdisjoint(without))
        return self._chain(frozenset(without), touched) if touched else self.solved[0]

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - few, and dropped with the play
    def _chain(self, without: frozenset[int], touched: frozenset[int]) -> Chain:
        found = self.exploration
        outcomes = {root: self.its.regions[root].outcomes(without) for root in touched & set(found.runners)}
        probabilities = [
            outcomes[root].get(choice.places, 0.0) if (root := found.runners[source]) in outcomes else probability
            for source, probability, choice in zip(found.sources, found.probabilities, found.choices, strict=True)
        ]
        return chain_of(replace(found, probabilities=probabilities), self.activities)[0]

    def through_regions(self) -> tuple[dict[int, float], dict[int, float]]:
        """Expected visits to nodes and traversals of flows inside of regions, infinite where they have no end."""
        chain, rows = self.solved
        in_state = np.where(rows >= 0, chain.visits[rows], np.inf)
        visits: dict[int, float] = {}
        taken: dict[int, float] = {}
        for root, region in self.its.regions.items():
            states = [at for at, runner in enumerate(self.exploration.runners) if runner == root]
            amount = float(in_state[states].sum())
            if amount > 0:
                for total, part in zip((visits, taken), region.flows_through(), strict=True):
                    for key, each in part.items():
                        total[key] = total.get(key, 0.0) + (amount * each if each > 0 else 0.0)
        return visits, taken


def decomposed(net: Net, bound: int) -> Decomposed:
    """Raises EntangledError where no region is found, or the reduced net has too many markings too."""
    its = reduced(net)
    explorer = Explorer(its.net, its)
    explorer.run(bound)
    if not explorer.found.finished:
        raise EntangledError
    return Decomposed(net, its, explorer.found, activities_of(net))


def activities_of(net: Net) -> Flags:
    """Of each node whether it is an activity."""
    return np.array([node.node.kind.is_activity for node in net.nodes], dtype=np.bool_)
