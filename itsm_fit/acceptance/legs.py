"""The markings of a process as a small graph of legs: what a case does between two states that matter.

Whatever a case can show on a way through all markings it can show on one through the legs, with as many steps and as
likely: a state is left out where each way through it becomes one leg, and of legs side by side those are left out that
another one is never worse than.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from itsm_fit.scoring.game.exploration import Exploration
from itsm_fit.scoring.game.markings import COMPLETES

BEGIN = 0
"""The state before a case begins; nothing leads back to it."""
END = COMPLETES
"""In place of a state: the case has completed."""

_Way = int | tuple["_Way", "_Way"]
"""A transition, or a way and the one that goes on from it."""


class Leg(NamedTuple):
    """From one state to another: the steps entered, -log of the probability, what it shows as bits, and the way."""

    source: int
    target: int
    steps: int
    unlikely: float
    shows: int
    way: _Way

    @property
    def transitions(self) -> list[int]:
        """The transitions of the exploration, in order."""
        found: list[int] = []
        todo: list[_Way] = [self.way]
        while todo:
            way = todo.pop()
            if isinstance(way, int):
                found.append(way)
            else:
                todo += reversed(way)
        return found


def completing(exploration: Exploration) -> list[bool]:
    """The states that some case passes which completes."""
    size = len(exploration.markings)
    onward: list[list[int]] = [[] for _ in range(size)]
    before: list[list[int]] = [[] for _ in range(size)]
    ends: list[int] = []
    for source, target in zip(exploration.sources, exploration.targets, strict=True):
        if target >= 0:
            onward[source].append(target)
            before[target].append(source)
        elif target == END:
            ends.append(source)
    reached, leads = _reached(onward, [BEGIN]), _reached(before, ends)
    return [there and on for there, on in zip(reached, leads, strict=True)]


def _reached(onward: Sequence[Sequence[int]], roots: Sequence[int]) -> list[bool]:
    there = [False] * len(onward)
    todo = list(roots)
    for root in roots:
        there[root] = True
    while todo:
        for state in onward[todo.pop()]:
            if not there[state]:
                there[state] = True
                todo.append(state)
    return there


def legs_of(exploration: Exploration, shows: Sequence[int], steps: Sequence[int]) -> tuple[Leg, ...]:
    """The legs of all cases that complete; `shows` and `steps` say what entering each state's node counts for."""
    passed = completing(exploration)
    graph = _Graph()
    for transition, (source, target) in enumerate(zip(exploration.sources, exploration.targets, strict=True)):
        if passed[source] and (target == END or (target >= 0 and passed[target])):
            unlikely = max(0.0, -math.log(exploration.probabilities[transition]))
            graph.add(Leg(source, target, steps[source], unlikely, shows[source], transition))
    graph.shrink()
    return tuple(graph.legs)


@dataclass(frozen=True, slots=True)
class _Sides:
    """The legs of a state, by the state at the other end."""

    out: dict[int, list[Leg]]
    into: set[int]


class _Graph:
    def __init__(self) -> None:
        self._states: dict[int, _Sides] = {}

    def _at(self, state: int) -> _Sides:
        return self._states.setdefault(state, _Sides({}, set()))

    @property
    def legs(self) -> Iterator[Leg]:
        for state in sorted(self._states):
            for beside in self._states[state].out.values():
                yield from beside

    def add(self, leg: Leg) -> None:
        """Add a leg unless another one is as good; those that it is as good as go."""
        if leg.source == leg.target and not leg.shows:
            return
        beside = self._at(leg.source).out.setdefault(leg.target, [])
        if not any(_as_good(other, leg) for other in beside):
            beside[:] = [other for other in beside if not _as_good(leg, other)]
            beside.append(leg)
            self._at(leg.target).into.add(leg.source)

    def shrink(self) -> None:
        """Leave states out as long as that makes no more legs."""
        todo = sorted(self._states, reverse=True)
        waiting = set(todo)
        while todo:
            state = todo.pop()
            waiting.discard(state)
            if state in {BEGIN, END} or state not in self._states or not self._left_out(state):
                continue
            for each in self._leave_out(state):
                if each not in waiting:
                    waiting.add(each)
                    todo.append(each)

    def _left_out(self, state: int) -> bool:
        sides = self._states[state]
        if state in sides.out:
            return False
        before = sum(len(self._states[source].out[state]) for source in sides.into)
        after = sum(map(len, sides.out.values()))
        return before * after <= before + after

    def _leave_out(self, state: int) -> list[int]:
        """Join the legs to and from a state; gives the states at their other ends."""
        sides = self._states.pop(state)
        into = [leg for source in sorted(sides.into) for leg in self._states[source].out.pop(state)]
        out = [leg for beside in sides.out.values() for leg in beside]
        for target in sides.out:
            self._states[target].into.discard(state)
        for first, then in product(into, out):
            self.add(
                Leg(
                    first.source,
                    then.target,
                    first.steps + then.steps,
                    first.unlikely + then.unlikely,
                    first.shows | then.shows,
                    (first.way, then.way),
                )
            )
        return sorted(sides.into | sides.out.keys(), reverse=True)


def _as_good(one: Leg, other: Leg) -> bool:
    """Whether whatever takes `other` may as well take `one`: it shows all of that, in as few steps, as likely."""
    return not other.shows & ~one.shows and (one.steps, one.unlikely) <= (other.steps, other.unlikely)
