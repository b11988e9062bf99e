"""Which share of the cases a tool carries from end to end, and which steps break the others (§6, §7)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from typing import NamedTuple, Protocol

import numpy as np

from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.game.chain import Chain, through
from itsm_fit.scoring.game.decomposed import Decomposed
from itsm_fit.scoring.game.losses import Losses
from itsm_fit.scoring.game.resolvent import Resolvent, block, dense_block, few
from itsm_fit.scoring.game.simulation import Samples
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.unlock import TOLERANCE, Loss, UnlockPlan, most_affordable

_NOISE = 1e-12
"""Shares below this are rounding."""


class EndToEnd:
    """End-to-end figures of one process. Steps are given by their keys; those never entered make no difference.

    The figures are exact when the play is, else they are counted over its simulated cases. `among` are the steps that
    will be asked about, where it is known: fewer take less time. `steps` are their keys, in the order of the play; many
    sets of them are asked about at once by flags of shape (sets, steps).
    """

    def __init__(self, play: Play, among: AbstractSet[str] | None = None) -> None:
        node = {key: index for index, key in enumerate(play.visits) if among is None or key in among}
        self.steps = tuple(node)
        self._at = {key: at for at, key in enumerate(node)}
        self._kernel = _kernel(play, list(node.values()))
        self._samples = play.samples
        self._completes = play.completes

    def fits(self, uncarried: Flags) -> Array:
        """`E` of many sets: the share of cases that complete and enter none of their steps, shape (sets,)."""
        return np.clip(self._kernel.fits(uncarried), 0.0, self._completes)

    def fits_and_gains(self, uncarried: Flags) -> tuple[Array, Array]:
        """The same, and what it would gain if a step of the set were carried too, shape (sets, steps)."""
        fits, gains = self._kernel.fits_and_gains(uncarried)
        return np.clip(fits, 0.0, self._completes), np.minimum(gains, self._completes)

    @cached_property
    def entered(self) -> Array:
        """The share of the completing cases that enter each step, shape (steps,); 0 when no case completes."""
        if self._completes <= 0:
            return np.zeros(len(self.steps))
        return np.clip(self._kernel.entered() / self._completes, 0.0, 1.0)

    def fit(self, uncarried: AbstractSet[str]) -> float:
        """`E` of one set, 0 to 1."""
        return min(max(0.0, self._kernel.fit(self._places(uncarried))), self._completes)

    def interval(self, uncarried: AbstractSet[str]) -> tuple[float, float] | None:
        """The 95 % interval around `fit`; None when it is exact."""
        return None if self._samples is None else self._samples.interval(self.fit(uncarried))

    def gains(self, uncarried: AbstractSet[str]) -> dict[str, float]:
        """What `fit` would gain if a step were carried too, for each of the steps."""
        flags = np.zeros((1, len(self.steps)), dtype=np.bool_)
        flags[0, self._places(uncarried)] = True
        return self._by_key(uncarried, self.fits_and_gains(flags)[1][0])

    def exposures(self, uncarried: AbstractSet[str]) -> dict[str, float]:
        """The share of the completing cases that enter a step, for each of the steps; 0 when no case completes."""
        return self._by_key(uncarried, self.entered)

    def unlock_plan(self, uncarried: AbstractSet[str], target_share: float = 0.95, limit: int = 5_000) -> UnlockPlan:
        """The smallest set of steps to carry that brings `fit` to `target_share` of the completing cases.

        Proven to be the smallest unless that takes more than `limit` evaluations; see `UnlockPlan`.
        """
        losses = {key: share * self._completes for key, share in self.exposures(uncarried).items()}
        to_lose = (1 - target_share) * self._completes
        steps = [key for key in self.steps if key in uncarried]
        forced = tuple(key for key in steps if losses[key] > to_lose + TOLERANCE)
        open_steps = [key for key in steps if 0 < losses[key] <= to_lose + TOLERANCE]
        loss = self._kernel.losses([self._at[key] for key in open_steps])
        left, exact = most_affordable([losses[key] for key in open_steps], loss, to_lose, limit)
        not_left = {*forced, *(key for item, key in enumerate(open_steps) if item not in left)}
        return UnlockPlan(tuple(key for key in steps if key in not_left), self.fit(uncarried - not_left), forced, exact)

    def _places(self, keys: AbstractSet[str]) -> list[int]:
        return sorted(self._at[key] for key in keys if key in self._at)

    def _by_key(self, keys: AbstractSet[str], figures: Array) -> dict[str, float]:
        return {key: float(figures[self._at[key]]) if key in self._at else 0.0 for key in keys}


class _Kernel(Protocol):
    """What all ways of playing answer; steps are indices into those that the kernel was made for."""

    def fit(self, uncarried: Sequence[int]) -> float: ...

    def fits(self, uncarried: Flags) -> Array: ...

    def fits_and_gains(self, uncarried: Flags) -> tuple[Array, Array]: ...

    def entered(self) -> Array:
        """The share of cases that complete and enter each step, shape (steps,)."""

    def losses(self, steps: Sequence[int]) -> Loss:
        """The share of cases that complete and enter any of some of the steps, given by their indices in `steps`."""


def _kernel(play: Play, nodes: Sequence[int]) -> _Kernel:
    """For some nodes, given by their indices into those of the net."""
    if play.chain is not None:
        return _by_chain(play.chain, nodes)
    if play.regions is not None:
        return _ByRegions(play.regions, play.completes, nodes)
    if play.samples is not None:
        return _Sampled(play.samples, nodes)
    raise ValueError("The play holds neither a chain nor samples.")


class _Exact:
    """By the absorbing chain, solved once: what is left of the completing cases by what each set loses."""

    def __init__(self, chain: Chain, nodes: Sequence[int]) -> None:
        self._losses = Losses(chain, nodes)
        self._all = float(chain.completing[0])

    def fit(self, uncarried: Sequence[int]) -> float:
        left = self._all - self._losses.lost(uncarried)
        return left if left > _NOISE else 0.0

    def fits(self, uncarried: Flags) -> Array:
        return _heard(self._all - self._losses.of(uncarried))

    def fits_and_gains(self, uncarried: Flags) -> tuple[Array, Array]:
        lost, gains = self._losses.with_parts(uncarried)
        return _heard(self._all - lost), _heard(gains)

    def entered(self) -> Array:
        return self._losses.alone

    def losses(self, steps: Sequence[int]) -> Loss:
        return lambda items: self._losses.lost([steps[item] for item in items])


def _heard(shares: Array) -> Array:
    """Without rounding in place of nothing."""
    return np.where(shares > _NOISE, shares, 0.0)


class _OneByOne(ABC):
    """Each set takes as long as it takes; nodes are indices into those of the net."""

    def __init__(self, nodes: Sequence[int], completes: float) -> None:
        self._nodes, self._completes = nodes, completes

    @abstractmethod
    def _fit(self, uncarried: frozenset[int]) -> float: ...

    def _gains(self, uncarried: frozenset[int]) -> Mapping[int, float]:
        """Nodes that are never entered may be absent."""
        fit = self._fit(uncarried)
        return {node: self._fit(uncarried - {node}) - fit for node in uncarried}

    def fit(self, uncarried: Sequence[int]) -> float:
        return self._fit(self._set(uncarried))

    def fits(self, uncarried: Flags) -> Array:
        return np.array([self._fit(each) for each in self._sets(uncarried)])

    def fits_and_gains(self, uncarried: Flags) -> tuple[Array, Array]:
        fits, gains = np.zeros(len(uncarried)), np.zeros(uncarried.shape)
        for at, each in enumerate(self._sets(uncarried)):
            fits[at], by_node = self._fit(each), self._gains(each)
            gains[at] = [by_node.get(node, 0.0) for node in self._nodes]
        return fits, _heard(gains)

    def entered(self) -> Array:
        return np.array([self._completes - self._fit(frozenset((node,))) for node in self._nodes])

    def losses(self, steps: Sequence[int]) -> Loss:
        return lambda items: self._completes - self._fit(self._set([steps[item] for item in items]))

    def _set(self, steps: Iterable[int]) -> frozenset[int]:
        return frozenset(self._nodes[step] for step in steps)

    def _sets(self, uncarried: Flags) -> Iterator[frozenset[int]]:
        return (self._set(np.flatnonzero(flags).tolist()) for flags in uncarried)


class _Carried(NamedTuple):
    """The chain with the states that enter an uncarried step taken out.

    `killed` are those states, `alive` the others. `visits` (alive,) are those of a case as long as it has met no
    killed state, `completing` (alive,) the probability to complete without meeting any.
    """

    killed: Indices
    alive: Indices
    visits: Array
    completing: Array
    resolvent: Resolvent


class _Sparse(_OneByOne):
    """Many states; what was last worked out is remembered, as its figures are asked one by one."""

    def __init__(self, chain: Chain, nodes: Sequence[int]) -> None:
        super().__init__(nodes, float(chain.completing[0]))
        self._chain = chain
        self._carried = lru_cache(maxsize=2)(self._without)

    def _fit(self, uncarried: frozenset[int]) -> float:
        return float(self._carried(uncarried).completing[0])

    def entered(self) -> Array:
        return np.array([self._chain.entered.get(node, 0.0) for node in self._nodes])

    def losses(self, steps: Sequence[int]) -> Loss:
        return Losses(self._chain, [self._nodes[step] for step in steps]).lost

    def _gains(self, uncarried: frozenset[int]) -> Mapping[int, float]:
        """From the first meeting with a step (h), what completes from there (r), and returns to it in between (R).

        With the states of one step put back, h (I - R)⁻¹ r more cases complete.
        """
        its = self._carried(uncarried)
        met = np.zeros(self._chain.size)
        saved = np.zeros(self._chain.size)
        moves = self._chain.moves
        met[its.killed] = its.visits @ block(moves, its.alive, its.killed)
        saved[its.killed] = block(moves, its.killed, its.alive) @ its.completing + self._chain.completes[its.killed]
        found = {}
        for node in uncarried & self._chain.states_of.keys():
            states = self._chain.states_of[node]
            if met[states].any() and saved[states].any():
                there = its.resolvent.times(dense_block(moves, its.alive, states))
                returns = dense_block(moves, states, states) + block(moves, states, its.alive) @ there
                found[node] = through(met[states], np.eye(len(states)) - returns, saved[states])
        return found

    def _without(self, uncarried: frozenset[int]) -> _Carried:
        dead = np.zeros(self._chain.size, dtype=np.bool_)
        for node in uncarried & self._chain.states_of.keys():
            dead[self._chain.states_of[node]] = True
        alive = np.flatnonzero(~dead)
        resolvent = Resolvent(block(self._chain.moves, alive, alive))
        completing = resolvent.times(self._chain.completes[alive])
        return _Carried(np.flatnonzero(dead), alive, resolvent.from_start(), completing, resolvent)


def _by_chain(chain: Chain, nodes: Sequence[int]) -> _Exact | _Sparse:
    states = sum(len(chain.states_of[node]) for node in set(nodes) & chain.states_of.keys())
    return _Exact(chain, nodes) if few(states) else _Sparse(chain, nodes)


class _ByRegions(_OneByOne):
    """By the chain of the reduced net, whose regions are solved anew without the nodes."""

    def __init__(self, regions: Decomposed, completes: float, nodes: Sequence[int]) -> None:
        super().__init__(nodes, completes)
        self._regions = regions
        self._known = lru_cache(maxsize=256)(self._worked_out)

    def _fit(self, uncarried: frozenset[int]) -> float:
        return self._known(uncarried)

    def _worked_out(self, uncarried: frozenset[int]) -> float:
        nodes = sorted(uncarried)
        return _by_chain(self._regions.chain(uncarried), nodes).fit(range(len(nodes)))


class _Sampled(_OneByOne):
    """By the simulated cases; sets of nodes are bits of an int."""

    def __init__(self, samples: Samples, nodes: Sequence[int]) -> None:
        super().__init__(nodes, samples.share(0))
        self._samples = samples

    def _fit(self, uncarried: frozenset[int]) -> float:
        return self._samples.share(sum(1 << node for node in uncarried))
