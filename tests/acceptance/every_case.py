"""The fewest cases found by trying: every way on from every pair of a state and what has been shown so far."""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import count
from typing import NamedTuple

from reference_chain import ReferenceChain
from reference_game import COMPLETE

from itsm_fit.scoring.game.exploration import Exploration
from itsm_fit.scoring.game.markings import COMPLETES
from itsm_fit.scoring.game.net import Net

ENDED = -1


class Onward(NamedTuple):
    """One way on from a state; the target is a state or `ENDED`, and is left out where a case does not complete."""

    probability: float
    target: int
    entered: tuple[str, ...]


class Fewest(NamedTuple):
    """How many cases, of how many steps together, and -log of how likely they are together."""

    cases: int
    steps: int
    unlikely: float


def explored(net: Net, exploration: Exploration) -> list[list[Onward]]:
    """Every way on in the kernels' game, by state."""
    found: list[list[Onward]] = [[] for _ in exploration.markings]
    moves = zip(exploration.sources, exploration.targets, exploration.probabilities, strict=True)
    for source, target, probability in moves:
        label = exploration.labels[source]
        entered = (net.nodes[label].key,) if label >= 0 else ()
        if target >= 0 or target == COMPLETES:
            found[source].append(Onward(probability, target if target >= 0 else ENDED, entered))
    return found


def referred(chain: ReferenceChain) -> list[list[Onward]]:
    """The same in a game that shares nothing with the kernels and moves its tokens in an order of its own."""
    return [
        [
            Onward(float(step.probability), ENDED if step.target == COMPLETE else step.target, step.entered)
            for step in steps
            if step.probability and (step.target == COMPLETE or isinstance(step.target, int))
        ]
        for steps in chain.steps
    ]


def fewest_cases(
    states: list[list[Onward]], things: Sequence[AbstractSet[str]], activities: AbstractSet[str]
) -> Fewest | None:
    """None where the things cannot be shown by cases that complete; one case at least."""
    every = (1 << len(things)) - 1
    tie = count()
    begin = (0, 0)
    best = {begin: Fewest(1, 0, 0.0)}
    todo = [(best[begin], next(tie), begin)]
    while todo:
        cost, _, at = heapq.heappop(todo)
        if cost > best[at]:
            continue
        state, shown = at
        if state == ENDED:
            return cost
        for step in states[state]:
            more = shown
            for key in step.entered:
                more |= sum(1 << number for number, keys in enumerate(things) if key in keys)
            steps = cost.steps + sum(key in activities for key in step.entered)
            onward, cases = (step.target, more), cost.cases
            if step.target == ENDED and more != every:
                onward, cases = (0, more), cases + 1
            new = Fewest(cases, steps, cost.unlikely - math.log(step.probability))
            if onward not in best or new < best[onward]:
                best[onward] = new
                heapq.heappush(todo, (new, next(tie), onward))
    return None
