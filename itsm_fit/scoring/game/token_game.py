"""The token game: how a drawn process runs, per case (§5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

import numpy as np

from itsm_fit.scoring.arrays import Array, Indices
from itsm_fit.scoring.game.chain import Chain, chain_of
from itsm_fit.scoring.game.decomposed import Decomposed, activities_of, decomposed
from itsm_fit.scoring.game.exploration import BOUND, Exploration, Explorer
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.reduction import EntangledError
from itsm_fit.scoring.game.resolvent import IllConditionedError
from itsm_fit.scoring.game.simulation import Samples, simulate


@dataclass(frozen=True)
class Play:
    """How a process runs, per case.

    `visits` by step key (``CALL>STEP`` inside a called process) for every node, `traversals` by flow key likewise;
    None is infinite. `completes`, `deadlocks`, `endless` and `undecided` sum to 1; the latter is the share of simulated
    cases that were cut short.

    `net` and `exploration` are what was played; of `chain`, `regions` and `samples` one is there: `chain` when the
    figures are exact, `regions` when they are by way of the regions of the net, whose markings `exploration` has then,
    `samples` when they come from a simulation.
    """

    visits: Mapping[str, float | None]
    traversals: Mapping[str, float | None]
    completes: float
    deadlocks: float
    endless: float
    undecided: float = 0.0
    net: Net | None = field(default=None, compare=False, repr=False)
    exploration: Exploration | None = field(default=None, compare=False, repr=False)
    chain: Chain | None = field(default=None, compare=False, repr=False)
    regions: Decomposed | None = field(default=None, compare=False, repr=False)
    samples: Samples | None = field(default=None, compare=False, repr=False)

    @property
    def exact(self) -> bool:
        """Whether the figures come from no simulation."""
        return self.samples is None

    @property
    def whole_chain(self) -> Chain | None:
        """The chain of all markings, worked out now where the figures came by way of regions; None where too many."""
        if self.regions is None:
            return self.chain
        known = self.regions.enumerated
        return None if known is None else known[1]


FEW = 500
"""Markings, and two for each place of the net, that are explored before regions are looked for."""


_PATIENCE = 8
"""How many times as many are explored where most of what is reached was explored already: there may be an end to it."""


def play(net: Net, *, bound: int = BOUND, seed: int = 0) -> Play:
    """Play a net: exactly, or by simulation from `seed` when it has more than about `bound` markings.

    A loop that goes round so often that rounding would drown the exact figures is simulated too.
    """
    explorer = Explorer(net)
    few = min(max(FEW, 2 * len(net.moves)), bound)
    explorer.run(few)
    if not (explorer.found.finished or explorer.spreads or explorer.found.growth(net)):
        explorer.run(min(_PATIENCE * few, bound))
    try:
        if not explorer.found.finished and bound > few:
            with suppress(EntangledError):
                return _by_regions(decomposed(net, few))
            if explorer.found.growth(net) is None:
                explorer.run(bound)
        if explorer.found.finished:
            return _exact(net, explorer.found, chain_of(explorer.found, activities_of(net)))
    except IllConditionedError:
        pass
    return _simulated(net, explorer.found, seed)


def _by_regions(its: Decomposed) -> Play:
    apart = _exact(its.net, its.exploration, its.solved)
    visits, traversals = dict(apart.visits), dict(apart.traversals)
    within = its.through_regions()
    keys = [node.key for node in its.net.nodes], [flow.key for flow in its.net.flows]
    for figures, names, parts in zip((visits, traversals), keys, within, strict=True):
        for at, amount in parts.items():
            known = figures[names[at]]
            figures[names[at]] = None if known is None or amount == np.inf else known + amount
    return replace(apart, visits=visits, traversals=traversals, chain=None, regions=its)


def _exact(net: Net, exploration: Exploration, solved: tuple[Chain, Indices]) -> Play:
    chain, rows = solved
    entered = np.array(exploration.labels, dtype=np.intp)
    in_state = np.where(rows >= 0, chain.visits[rows], np.inf)
    sources, _ = exploration.edges
    taken = in_state[sources] * np.array(exploration.probabilities)
    along = np.array([len(choice.flows) for choice in exploration.choices], dtype=np.intp)
    flows = np.array([flow for choice in exploration.choices for flow in choice.flows], dtype=np.intp)
    return Play(
        _by_key((node.key for node in net.nodes), entered[entered >= 0], in_state[entered >= 0]),
        _by_key((flow.key for flow in net.flows), flows, np.repeat(taken, along)),
        _share(chain.visits, chain.completes),
        _share(chain.visits, chain.deadlocks),
        _share(chain.visits, chain.endless),
        net=net,
        exploration=exploration,
        chain=chain,
    )


def _share(visits: Array, ending: Array) -> float:
    """Of the cases that end so, without what rounding leaves above 1."""
    return min(float(visits @ ending), 1.0)


def _by_key(keys: Iterable[str], at: Indices, amounts: Array) -> dict[str, float | None]:
    """Amounts summed by index, under the keys; infinite ones are None."""
    names = list(keys)
    sums = np.bincount(at, amounts, minlength=len(names)).tolist()
    found: dict[str, float | None] = dict.fromkeys(names, 0.0)
    for key, total in zip(names, sums, strict=True):
        so_far = found[key]
        found[key] = None if so_far is None or total == np.inf else so_far + total
    return found


def _simulated(net: Net, exploration: Exploration, seed: int) -> Play:
    samples = simulate(net, seed)
    return Play(
        dict(zip((node.key for node in net.nodes), samples.visits, strict=True)),
        dict(zip((flow.key for flow in net.flows), samples.traversals, strict=True)),
        samples.completes,
        samples.deadlocks,
        samples.endless,
        samples.undecided,
        net=net,
        exploration=exploration,
        samples=samples,
    )
