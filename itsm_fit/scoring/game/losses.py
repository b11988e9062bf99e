"""What is lost by any set of activities that no case may enter: from the visits between their states alone.

Of the expected visits N between the states of some activities the inverse M = N⁻¹ tells all about a set of them: with
the visits v to its states and the probabilities c to complete from there, v M c of the cases complete and enter it.
Without activity j of the set they are fewer by (v M)_j (M_jj)⁻¹ (M c)_j. So a chain is solved once, and each set takes
a system of equations of the size of the set.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np

from itsm_fit.scoring.arrays import Array, Flags, Indices, slices
from itsm_fit.scoring.game.chain import Chain

_FIGURES_AT_ONCE = 1_000_000
"""In the systems of equations that are solved in one go: bounds memory."""


class Losses:
    """The shares of cases that complete and enter any of some activities of a chain.

    Sets are flags of shape (sets, activities), in the order of `nodes`; those never entered cost nothing. Raises
    IllConditionedError.
    """

    def __init__(self, chain: Chain, nodes: Sequence[int]) -> None:
        nowhere = np.zeros(0, dtype=np.intp)
        groups = [chain.states_of.get(node, nowhere) for node in nodes]
        states = np.concatenate([nowhere, *groups])
        self._sizes = np.array([len(group) for group in groups], dtype=np.intp)
        self._first = np.cumsum(self._sizes) - self._sizes
        self._places = [np.arange(first, first + size) for first, size in zip(self._first, self._sizes, strict=True)]
        self._activity = np.repeat(np.arange(len(nodes)), self._sizes)
        self._several = np.flatnonzero(self._sizes > 1).tolist()
        self._visits, self._completing = chain.visits_from_start[states], chain.completing[states]
        self._between = chain.visits_between(states)

    @cached_property
    def alone(self) -> Array:
        """What each activity costs by itself, shape (activities,)."""
        found = np.zeros(len(self._sizes))
        single = self._sizes == 1
        at = self._first[single]
        found[single] = self._visits[at] * self._completing[at] / self._between[at, at]
        for activity in self._several:
            found[activity] = self.lost((activity,))
        return found

    def lost(self, activities: Sequence[int]) -> float:
        """What one set costs, given by indices into `nodes`."""
        if not activities:
            return 0.0
        at = np.concatenate([self._places[activity] for activity in activities])
        return float(self._visits[at] @ np.linalg.solve(self._between[np.ix_(at, at)], self._completing[at]))

    def of(self, sets: Flags) -> Array:
        """What each set costs, shape (sets,)."""
        found = np.zeros(len(sets))
        for some, met, at in self._batches(sets):
            visits, completing = self._visits[at] * met, self._completing[at] * met
            solved = np.linalg.solve(self._systems(met, at), completing[:, :, None])[:, :, 0]
            found[some] = (visits * solved).sum(axis=1)
        return found

    def with_parts(self, sets: Flags) -> tuple[Array, Array]:
        """What each set costs, shape (sets,), and how much less without each of its activities, (sets, activities)."""
        found, parts = np.zeros(len(sets)), np.zeros((len(sets), len(self._sizes)))
        for some, met, at in self._batches(sets):
            completing = self._completing[at] * met
            inverse = np.asarray(np.linalg.inv(self._systems(met, at)), dtype=np.float64)
            first = ((self._visits[at] * met)[:, None, :] @ inverse)[:, 0, :]
            last = (inverse @ completing[:, :, None])[:, :, 0]
            found[some] = (first * completing).sum(axis=1)
            single = np.where(met, first * last / inverse.diagonal(axis1=1, axis2=2), 0.0)
            np.put_along_axis(parts[some], self._activity[at], single, axis=1)
            self._put_several(sets[some], at, (first, inverse, last), parts[some])
        return found, parts

    def _batches(self, sets: Flags) -> Iterator[tuple[slice, Flags, Indices]]:
        """Some sets at a time, with the states of each: which places hold any, and the state at each place."""
        inside = sets[:, self._activity]
        most = int(inside.sum(axis=1).max(initial=0))
        if most == 0:
            return
        at_once = max(1, _FIGURES_AT_ONCE // most**2)
        for some in slices(len(sets), at_once):
            at = np.argsort(~inside[some], axis=1, kind="stable")[:, :most]
            yield some, np.take_along_axis(inside[some], at, axis=1), at

    def _systems(self, met: Flags, at: Indices) -> Array:
        """The visits between the states of each set; a place without a state stands alone."""
        visits = self._between[at[:, :, None], at[:, None, :]]
        return np.where(met[:, :, None] & met[:, None, :], visits, np.eye(met.shape[1]))

    def _put_several(self, sets: Flags, at: Indices, solved: tuple[Array, Array, Array], parts: Array) -> None:
        """The parts of the activities that have several states, which stand side by side among those of a set."""
        first, inverse, last = solved
        for activity in self._several:
            has = np.flatnonzero(sets[:, activity])
            begin = (at[has] == self._first[activity]).argmax(axis=1)
            its = begin[:, None] + np.arange(self._sizes[activity])
            there = inverse[has[:, None, None], its[:, :, None], its[:, None, :]]
            onward = np.linalg.solve(there, last[has[:, None], its][:, :, None])[:, :, 0]
            parts[has, activity] = (first[has[:, None], its] * onward).sum(axis=1)
