"""The fewest ways through a graph of legs that together show everything, proven by integer programming.

A set of ways is a flow of whole units from the begin to the end of a case, of at least one unit on some leg of each
thing to be shown. A flow may go round where no way comes along: a cut takes such a circle away wherever something would
be shown only there, until all of what is shown lies on the ways. Of the sets of fewest ways one of the fewest steps is
taken, and of those one whose ways are likeliest, all their probabilities multiplied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import numpy as np

from itsm_fit.acceptance.legs import BEGIN, END, Leg
from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.game.graphs import strong_components
from itsm_fit.solver import milp

MOST_LEGS = 20_000
"""A graph of more is not solved exactly."""
MOST_NODES = 20_000
"""Of the search tree, in each solve."""
MOST_CUTS = 2_000


class TooLargeError(Exception):
    """A stated bound is passed before the fewest ways are proven."""


def fewest_ways(legs: Sequence[Leg], things: int) -> list[list[Leg]]:
    """The ways, each as its legs from begin to end; `things` are the bits to be shown, each shown by some leg.

    There is at least one way. Raises TooLargeError where that cannot be proven within bounds.
    """
    if len(legs) > MOST_LEGS:
        raise TooLargeError
    return _ways(legs, _Program(legs, things).solved())


class _Program:
    """The integer program over how often each leg is taken, shape (legs,)."""

    def __init__(self, legs: Sequence[Leg], things: int) -> None:
        self._legs = legs
        self._shown = _telling(legs, things)
        self._rows: list[Mapping[int, float]] = []
        self._least: list[float] = []
        self._most: list[float] = []
        self._leaves = np.array([leg.source == BEGIN for leg in legs], dtype=np.float64)
        for passing in _passing(legs).values():
            self._require(passing, 0, 0)
        self._require({at: 1.0 for at, leg in enumerate(legs) if leg.source == BEGIN}, 1)
        for shown in self._shown:
            self._require(dict.fromkeys(shown, 1.0), 1)
        for row in self._loops():
            self._require(row, 1)

    def solved(self) -> list[int]:
        """How often each leg is taken."""
        steps = np.array([leg.steps for leg in self._legs], dtype=np.float64)
        unlikely = np.array([leg.unlikely for leg in self._legs])
        taken = self._best(self._leaves)
        for known, following in ((self._leaves, steps), (steps, unlikely)):
            least = float(known @ taken)
            self._require(dict(enumerate(known.tolist())), least, least)
            taken = self._best(following)
        return [int(amount) for amount in taken.tolist()]

    def _best(self, costs: Array) -> Array:
        for _ in range(MOST_CUTS):
            taken = self._solve(costs)
            cuts = list(self._circles(taken))
            if not cuts:
                return taken
            for row in cuts:
                self._require(row, 1)
        raise TooLargeError

    def _solve(self, costs: Array) -> Array:
        from scipy.optimize import Bounds, LinearConstraint
        from scipy.sparse import csr_array

        ends = np.cumsum([0, *map(len, self._rows)])
        places = np.fromiter((at for row in self._rows for at in row), dtype=np.intp, count=ends[-1])
        amounts = np.fromiter((each for row in self._rows for each in row.values()), dtype=np.float64, count=ends[-1])
        rows = csr_array((amounts, places, ends), shape=(len(self._rows), len(costs)))
        found = milp(
            costs,
            integrality=np.ones(len(costs), dtype=np.int8),
            bounds=Bounds(0, np.inf),
            constraints=LinearConstraint(rows, self._least, self._most),
            options={"node_limit": MOST_NODES},
        )
        if found.status != 0:
            raise TooLargeError
        return np.asarray(np.round(found.x))

    def _circles(self, taken: Array) -> Iterator[Mapping[int, float]]:
        """The cuts for what is shown only on circles that no way comes along."""
        used = [at for at, amount in enumerate(taken.tolist()) if amount > 0]
        on_ways = _reached_from_begin([self._legs[at] for at in used])
        apart = [at for at in used if self._legs[at].source not in on_ways]
        along = set(used).difference(apart)
        for shown in self._shown if apart else ():
            if along.isdisjoint(shown):
                circles = _circles([self._legs[at] for at in apart], [self._legs[at] for at in shown if at in apart])
                yield self._entering(circles, shown)

    def _loops(self) -> Iterator[Mapping[int, float]]:
        """What some states that lead to one another show is shown elsewhere too, or a way enters them."""
        number = {state: at for at, state in enumerate(sorted({leg.source for leg in self._legs}))}
        onward: list[list[int]] = [[] for _ in number]
        for leg in self._legs:
            if leg.target in number:
                onward[number[leg.source]].append(number[leg.target])
        states = list(number)
        for component in strong_components(range(len(states)), onward, [True] * len(states)):
            its = {states[at] for at in component}
            inside = {at for at, leg in enumerate(self._legs) if leg.source in its and leg.target in its}
            for shown in self._shown if inside else ():
                if not inside.isdisjoint(shown):
                    yield self._entering(its, shown)

    def _entering(self, states: AbstractSet[int], shown: Iterable[int]) -> Mapping[int, float]:
        """The legs that lead into some states, and those that show a thing without lying among them."""
        legs = self._legs
        entering = [at for at, leg in enumerate(legs) if leg.target in states and leg.source not in states]
        elsewhere = [at for at in shown if not (legs[at].source in states and legs[at].target in states)]
        return dict.fromkeys(sorted({*entering, *elsewhere}), 1.0)

    def _require(self, row: Mapping[int, float], least: float, most: float = np.inf) -> None:
        self._rows.append(row)
        self._least.append(least)
        self._most.append(most)


def _passing(legs: Sequence[Leg]) -> dict[int, dict[int, float]]:
    """By state: how often a case comes to it less how often it goes on, by leg; the same leg may do both."""
    found: dict[int, dict[int, float]] = {leg.target: {} for leg in legs if leg.target != END}
    for at, leg in enumerate(legs):
        if leg.source != leg.target:
            if leg.target != END:
                found[leg.target][at] = 1.0
            if leg.source != BEGIN:
                found[leg.source][at] = -1.0
    return found


def _telling(legs: Sequence[Leg], things: int) -> list[tuple[int, ...]]:
    """The legs that show each thing, without things that are shown wherever another one is."""
    showing: list[int] = []
    for bit in range(things):
        its = sum(1 << at for at, leg in enumerate(legs) if leg.shows >> bit & 1)
        if its not in showing:
            showing.append(its)
    telling = [its for its in showing if not any(other != its and not other & ~its for other in showing)]
    return [tuple(at for at in range(len(legs)) if its >> at & 1) for its in telling]


def _reached_from_begin(legs: Iterable[Leg]) -> set[int]:
    onward: dict[int, list[int]] = {}
    for leg in legs:
        onward.setdefault(leg.source, []).append(leg.target)
    found, todo = {BEGIN}, [BEGIN]
    while todo:
        for state in onward.get(todo.pop(), ()):
            if state not in found:
                found.add(state)
                todo.append(state)
    return found


def _circles(legs: Sequence[Leg], some: Iterable[Leg]) -> set[int]:
    """The states of all circles among the legs that hang together with one of some."""
    found = {leg.source for leg in some}
    while True:
        more = {end for leg in legs if not found.isdisjoint(leg[:2]) for end in leg[:2]}
        if more <= found:
            return found
        found |= more


def _ways(legs: Sequence[Leg], taken: Sequence[int]) -> list[list[Leg]]:
    """The flow as ways, the likeliest legs first; what goes round is put into the first way that comes along."""
    left: dict[int, list[Leg]] = {}
    for leg, amount in zip(legs, taken, strict=True):
        left.setdefault(leg.source, []).extend([leg] * amount)
    for its in left.values():
        its.sort(key=lambda leg: leg.unlikely, reverse=True)
    ways = [_straight(left) for _ in range(len(left[BEGIN]))]
    for way in ways:
        at = 0
        while at < len(way):
            round_trip = _round_trip(way[at].source, left)
            way[at:at] = round_trip
            at += 0 if round_trip else 1
    return ways


def _straight(left: dict[int, list[Leg]]) -> list[Leg]:
    """Take a way out of what is left that passes no state twice."""
    way: list[Leg] = []
    state = BEGIN
    while state != END:
        way.append(left[state].pop())
        state = way[-1].target
        again = next((at for at, leg in enumerate(way) if leg.source == state), None)
        if again is not None:
            for leg in way[again:]:
                left[leg.source].insert(0, leg)
            del way[again:]
    return way


def _round_trip(state: int, left: dict[int, list[Leg]]) -> list[Leg]:
    """Take a way that leads back to a state out of what is left, [] where there is none."""
    way: list[Leg] = []
    at = state
    while left.get(at):
        way.append(left[at].pop())
        at = way[-1].target
        if at == state:
            return way
    return []
