"""The markings of a net as an absorbing Markov chain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.game.exploration import Exploration
from itsm_fit.scoring.game.markings import COMPLETES, DEADLOCKS, ENDLESS
from itsm_fit.scoring.game.resolvent import IllConditionedError, Moves, Resolvent, block, dense_block, moves_of

_COLUMNS_AT_A_TIME = 16
"""Each holds a figure for every state."""


@dataclass(frozen=True)
class Chain:
    """The transient states, state 0 first; all shapes in states.

    `labels` is the activity that each state enters next (a node, -1: none), `moves` (n, n) the probability of going
    from one to another in one step; `completes`, `deadlocks` and `endless` (n,) those of ending so in one step.
    """

    labels: Indices
    moves: Moves
    completes: Array
    deadlocks: Array
    endless: Array

    @property
    def size(self) -> int:
        return len(self.labels)

    @cached_property
    def visits(self) -> Array:
        """Expected number of times a case is in each state. Raises IllConditionedError."""
        visits = np.maximum(self.visits_from_start, 0.0)
        ending = visits @ (self.completes + self.deadlocks + self.endless)
        if not (np.isfinite(visits).all() and abs(ending - 1.0) < 1e-7):
            raise IllConditionedError
        return np.asarray(visits / ending)

    @cached_property
    def visits_from_start(self) -> Array:
        """The same where some cases may go nowhere."""
        return self._resolvent.from_start()

    @cached_property
    def completing(self) -> Array:
        """Probability that a case completes, from each state on."""
        return self._resolvent.times(self.completes)

    @cached_property
    def states_of(self) -> dict[int, Indices]:
        """The states that enter each activity."""
        order = np.argsort(self.labels, kind="stable")
        others = np.flatnonzero(np.diff(self.labels[order])) + 1
        by_label = {int(self.labels[its[0]]): its for its in np.split(order, others)}
        return {node: its for node, its in by_label.items() if node >= 0}

    def of(self, activities: AbstractSet[int]) -> Chain:
        """The same cases seen where they begin and where they enter an activity; `self` where there are many states.

        What lies between is eliminated: all figures of these activities stay, and take less time to work out.
        """
        stays = np.zeros(self.size, bool)
        stays[np.concatenate([[0], *(self.states_of[node] for node in activities & self.states_of.keys())])] = True
        kept = np.flatnonzero(stays)
        if len(kept) == self.size or not isinstance(self.moves, np.ndarray):
            return self
        passed = np.flatnonzero(~stays)
        endings = np.column_stack([self.completes, self.deadlocks, self.endless])
        onward = np.hstack([dense_block(self.moves, passed, kept), endings[passed]])
        straight = np.hstack([dense_block(self.moves, kept, kept), endings[kept]])
        by_way = Resolvent(block(self.moves, passed, passed)).times(onward)
        reached = straight + block(self.moves, kept, passed) @ by_way
        moves, ends = np.hsplit(reached, [len(kept)])
        return Chain(self.labels[kept], moves, *ends.T)

    def without(self, activities: Iterable[int]) -> Chain:
        """The chain in which a case that enters one of the activities ends there, as one that does not complete."""
        dead = np.zeros(self.size, dtype=np.bool_)
        for node in activities:
            dead[self.states_of.get(node, np.zeros(0, dtype=np.intp))] = True
        if not dead.any():
            return self
        alive, killed = np.flatnonzero(~dead), np.flatnonzero(dead)
        ending = np.asarray(block(self.moves, alive, killed) @ np.ones(len(killed)))
        return Chain(
            self.labels[alive],
            block(self.moves, alive, alive),
            self.completes[alive],
            self.deadlocks[alive] + ending,
            self.endless[alive],
        )

    @cached_property
    def entered(self) -> dict[int, float]:
        """Probability that a case enters an activity and completes, for each activity that can be entered."""
        return {
            node: through(self.visits[states], between, self.completing[states])
            for (node, states), between in zip(self.states_of.items(), self._activity_visits(), strict=True)
        }

    def visits_between(self, states: Indices) -> Array:
        """Expected visits between some states, shape (k, k): from the i-th to the j-th."""
        return self._resolvent.between(states)

    def _activity_visits(self) -> Iterator[Array]:
        """Expected visits between the states of each activity, shape (k, k): from its i-th to its j-th."""
        groups = list(self.states_of.values())
        while groups:
            batch = [groups.pop(0)]
            while groups and sum(map(len, batch)) < _COLUMNS_AT_A_TIME:
                batch.append(groups.pop(0))
            columns = self._resolvent.visits_to(np.concatenate(batch))
            first = 0
            for states in batch:
                yield columns[states, first : first + len(states)]
                first += len(states)

    @cached_property
    def _resolvent(self) -> Resolvent:
        return Resolvent(self.moves)


def through(left: Array, matrix: Array, right: Array) -> float:
    """The product of a row (k,), the inverse of a matrix (k, k) and a column (k,); k is mostly 1."""
    if len(left) == 1:
        return float(left[0] * right[0] / matrix[0, 0])
    return float(left @ np.linalg.solve(matrix, right))


def chain_of(exploration: Exploration, activities: Flags) -> tuple[Chain, Indices]:
    """The chain of a finished exploration, and the row of each explored state in it (-1: in an endless loop).

    `activities` says of each node whether it is one. A case that enters an endless loop goes on with what runs beside
    it, and ends as endless.
    """
    size = len(exploration.markings)
    goes = np.arange(size)
    transient = np.ones(size, dtype=np.bool_)
    for state, beside in exploration.endless.items():
        at = beside
        while at in exploration.endless:
            at = exploration.endless[at]
        goes[state], transient[state] = at, False
    rows = np.where(transient, np.cumsum(transient) - 1, -1)
    sources, targets = exploration.edges
    probabilities = np.array(exploration.probabilities)
    leaving = transient[sources]
    sources, targets, probabilities = rows[sources[leaving]], targets[leaving], probabilities[leaving]
    targets = np.where(targets >= 0, goes[np.maximum(targets, 0)], targets)
    count = int(transient.sum())
    on = targets >= 0
    moves = moves_of(sources[on], rows[targets[on]], probabilities[on], count)

    def ending(outcome: int) -> Array:
        its = targets == outcome
        return np.bincount(sources[its], probabilities[its], minlength=count).astype(np.float64)

    labels = np.array(exploration.labels, dtype=np.intp)[transient]
    labels[~np.append(activities, False)[labels]] = -1
    return Chain(labels, moves, ending(COMPLETES), ending(DEADLOCKS), ending(ENDLESS)), rows
