"""Which share of the cases a tool carries from end to end, and which steps break the others (§6, §7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

import numpy as np

from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.game.chain import Chain, through
from itsm_fit.scoring.game.decomposed import Decomposed
from itsm_fit.scoring.game.resolvent import Resolvent, block, dense_block
from itsm_fit.scoring.game.simulation import Samples
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.unlock import TOLERANCE, Loss, UnlockPlan, most_affordable

_NOISE = 1e-12
"""Gains below this are rounding."""
_FIGURES_AT_ONCE = 1_000_000
"""From state to state, of all sets of steps together: bounds memory."""


class EndToEnd:
    """End-to-end figures of one process. Steps are given by their keys; those never entered make no difference.

    The figures are exact when the play is, else they are counted over its simulated cases. `among` are the steps that
    will be asked about, where it is known: fewer take less time.
    """

    def __init__(self, play: Play, among: AbstractSet[str] | None = None) -> None:
        self._kernel: _Kernel
        self._node = {key: index for index, key in enumerate(play.visits) if among is None or key in among}
        if play.chain is not None:
            seen = play.chain.of_activities if among is None else play.chain.of(set(self._node.values()))
            self._kernel = _by_chain(seen)
        elif play.regions is not None:
            self._kernel = _ByRegions(play.regions, play.completes)
        elif play.samples is not None:
            self._kernel = _Sampled(play.samples)
        else:
            raise ValueError("The play holds neither a chain nor samples.")
        self._samples = play.samples
        self._completes = play.completes
        self._exposure = cache(self._exposed)

    def foresee(self, sets: Iterable[AbstractSet[str]]) -> None:
        """Work out what will be asked of many sets of steps, together where that is quicker."""
        self._kernel.foresee(map(self._nodes, sets))

    def fit(self, uncarried: AbstractSet[str]) -> float:
        """`E`: the share of cases that complete and enter none of the steps, 0 to 1."""
        return min(max(0.0, self._kernel.fit(self._nodes(uncarried))), self._completes)

    def interval(self, uncarried: AbstractSet[str]) -> tuple[float, float] | None:
        """The 95 % interval around `fit`; None when it is exact."""
        return None if self._samples is None else self._samples.interval(self.fit(uncarried))

    def gains(self, uncarried: AbstractSet[str]) -> dict[str, float]:
        """What `fit` would gain if a step were carried too, for each of the steps."""
        gains = self._kernel.gains(self._nodes(uncarried))
        return {key: min(gains.get(self._node.get(key, -1), 0.0), self._completes) for key in uncarried}

    def exposures(self, uncarried: AbstractSet[str]) -> dict[str, float]:
        """The share of the completing cases that enter a step, for each of the steps; 0 when no case completes."""
        return {key: self._exposure(key) for key in uncarried}

    def unlock_plan(self, uncarried: AbstractSet[str], target_share: float = 0.95, limit: int = 5_000) -> UnlockPlan:
        """The smallest set of steps to carry that brings `fit` to `target_share` of the completing cases.

        Proven to be the smallest unless that takes more than `limit` evaluations; see `UnlockPlan`.
        """
        losses = {key: share * self._completes for key, share in self.exposures(uncarried).items()}
        to_lose = (1 - target_share) * self._completes
        steps = [key for key in self._node if key in uncarried]
        forced = tuple(key for key in steps if losses[key] > to_lose + TOLERANCE)
        open_steps = [key for key in steps if 0 < losses[key] <= to_lose + TOLERANCE]
        loss = self._kernel.losses([self._node[key] for key in open_steps])
        left, exact = most_affordable([losses[key] for key in open_steps], loss, to_lose, limit)
        not_left = {*forced, *(key for item, key in enumerate(open_steps) if item not in left)}
        return UnlockPlan(tuple(key for key in steps if key in not_left), self.fit(uncarried - not_left), forced, exact)

    def _nodes(self, keys: AbstractSet[str]) -> frozenset[int]:
        return frozenset(self._node[key] for key in keys if key in self._node)

    def _exposed(self, key: str) -> float:
        if self._completes <= 0 or key not in self._node:
            return 0.0
        return min(max(0.0, self._kernel.entered(self._node[key]) / self._completes), 1.0)


class _Kernel(Protocol):
    """What all ways of playing answer; nodes are indices into those of the net."""

    def foresee(self, sets: Iterable[frozenset[int]]) -> None: ...

    def fit(self, uncarried: frozenset[int]) -> float: ...

    def gains(self, uncarried: frozenset[int]) -> dict[int, float]:
        """Nodes that are never entered may be absent."""

    def entered(self, node: int) -> float:
        """The share of cases that complete and enter the node."""

    def losses(self, nodes: Sequence[int]) -> Loss:
        """The share of cases that complete and enter any of some of the nodes, given by their indices in `nodes`."""


class _Exact:
    """By the absorbing chain."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    def entered(self, node: int) -> float:
        return self._chain.entered.get(node, 0.0)

    def losses(self, nodes: Sequence[int]) -> Loss:
        nowhere = np.zeros(0, dtype=np.intp)
        return self._chain.loss_of([self._chain.states_of.get(node, nowhere) for node in nodes])

    def _dead(self, uncarried: frozenset[int]) -> Flags:
        """Which states enter an uncarried step, shape (n,)."""
        dead = np.zeros(self._chain.size, dtype=np.bool_)
        for node in uncarried & self._chain.states_of.keys():
            dead[self._chain.states_of[node]] = True
        return dead


class _Figures(NamedTuple):
    """What a set of uncarried steps leaves, and what carrying one of them would bring."""

    fit: float
    gains: dict[int, float]


class _Dense(_Exact):
    """Few states: many sets are worked out at once, and remembered."""

    def __init__(self, chain: Chain, moves: Array) -> None:
        super().__init__(chain)
        self._moves = moves
        self._known: dict[frozenset[int], _Figures] = {}

    def foresee(self, sets: Iterable[frozenset[int]]) -> None:
        new = [each for each in dict.fromkeys(sets) if each not in self._known]
        at_once = max(1, _FIGURES_AT_ONCE // self._chain.size**2)
        for first in range(0, len(new), at_once):
            some = new[first : first + at_once]
            self._known |= zip(some, self._figures(some), strict=True)

    def fit(self, uncarried: frozenset[int]) -> float:
        self.foresee((uncarried,))
        return self._known[uncarried].fit

    def gains(self, uncarried: frozenset[int]) -> dict[int, float]:
        self.foresee((uncarried,))
        return self._known[uncarried].gains

    def _figures(self, sets: Sequence[frozenset[int]]) -> Iterator[_Figures]:
        """Arrays are of shape (sets, n), `visits` between the states that enter no step of a set (sets, n, n).

        What a step gains is told as in `_Sparse.gains`.
        """
        moves, completes = self._moves, self._chain.completes
        dead = np.array([self._dead(each) for each in sets])
        among = ~(dead[:, :, None] | dead[:, None, :])
        visits = np.where(among, np.linalg.inv(np.eye(len(moves)) - np.where(among, moves, 0.0)), 0.0)
        completing = visits @ completes
        met, saved = visits[:, 0] @ moves, completing @ moves.T + completes
        onward = moves @ visits
        useful = dead & (met > 0) & (saved > 0)
        returns = moves.diagonal() + (onward * moves.T).sum(axis=2)
        alone = np.where(useful, met * saved / np.where(useful, 1.0 - returns, 1.0), 0.0)
        for number, each in enumerate(sets):
            gains = {}
            for node in each & self._chain.states_of.keys():
                states = self._chain.states_of[node]
                if len(states) == 1:
                    gains[node] = float(alone[number, states[0]])
                elif met[number, states].any() and saved[number, states].any():
                    back = moves[np.ix_(states, states)] + onward[number, states] @ moves[:, states]
                    gains[node] = through(met[number, states], np.eye(len(states)) - back, saved[number, states])
            yield _Figures(float(completing[number, 0]), {node: gain for node, gain in gains.items() if gain > _NOISE})


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


class _Sparse(_Exact):
    """Many states; what was last worked out is remembered, as its figures are asked one by one."""

    def __init__(self, chain: Chain) -> None:
        super().__init__(chain)
        self._carried = lru_cache(maxsize=2)(self._without)

    def foresee(self, sets: Iterable[frozenset[int]]) -> None:
        """Each takes as long as it takes."""

    def fit(self, uncarried: frozenset[int]) -> float:
        return float(self._carried(uncarried).completing[0])

    def gains(self, uncarried: frozenset[int]) -> dict[int, float]:
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
                gain = through(met[states], np.eye(len(states)) - returns, saved[states])
                found[node] = gain if gain > _NOISE else 0.0
        return found

    def _without(self, uncarried: frozenset[int]) -> _Carried:
        dead = self._dead(uncarried)
        alive = np.flatnonzero(~dead)
        resolvent = Resolvent(block(self._chain.moves, alive, alive))
        completing = resolvent.times(self._chain.completes[alive])
        return _Carried(np.flatnonzero(dead), alive, resolvent.from_start(), completing, resolvent)


def _by_chain(chain: Chain) -> _Dense | _Sparse:
    return _Dense(chain, chain.moves) if isinstance(chain.moves, np.ndarray) else _Sparse(chain)


class _ByRegions:
    """By the chain of the reduced net, whose regions are solved anew without the nodes."""

    def __init__(self, regions: Decomposed, completes: float) -> None:
        self._regions, self._completes = regions, completes
        self.fit = lru_cache(maxsize=256)(self._fit)

    def foresee(self, sets: Iterable[frozenset[int]]) -> None:
        """Each takes as long as it takes."""

    def _fit(self, uncarried: frozenset[int]) -> float:
        return _by_chain(self._regions.chain(uncarried).of_activities).fit(uncarried)

    def entered(self, node: int) -> float:
        return self._completes - self.fit(frozenset((node,)))

    def gains(self, uncarried: frozenset[int]) -> dict[int, float]:
        fit = self.fit(uncarried)
        gains = {node: self.fit(uncarried - {node}) - fit for node in uncarried}
        return {node: gain if gain > _NOISE else 0.0 for node, gain in gains.items()}

    def losses(self, nodes: Sequence[int]) -> Loss:
        return lambda items: self._completes - self.fit(frozenset(nodes[item] for item in items))


class _Sampled:
    """By the simulated cases; sets of nodes are bits of an int."""

    def __init__(self, samples: Samples) -> None:
        self._samples = samples

    def foresee(self, sets: Iterable[frozenset[int]]) -> None:
        """Each is but counted."""

    def fit(self, uncarried: frozenset[int]) -> float:
        return self._samples.share(_bits(uncarried))

    def entered(self, node: int) -> float:
        return self._samples.share(0) - self._samples.share(1 << node)

    def gains(self, uncarried: frozenset[int]) -> dict[int, float]:
        fit = self.fit(uncarried)
        return {node: self.fit(uncarried - {node}) - fit for node in uncarried}

    def losses(self, nodes: Sequence[int]) -> Loss:
        everything = self._samples.share(0)
        return lambda items: everything - self._samples.share(_bits(nodes[item] for item in items))


def _bits(nodes: Iterable[int]) -> int:
    return sum(1 << node for node in set(nodes))
