"""One case through a process, beat by beat, to be watched.

The game moves one token at a time, which gives the right outcome but not what people see: tokens in parallel
branches go on side by side. So each node is given the beat after the last of the tokens that it takes came to it.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from itsm_fit.scoring.game.markings import COMPLETES, DEADLOCKS, Game, Marking, Turn
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.simulation import chosen

MOST_MOVES = 2_000
"""A case that takes longer is shown up to there."""


class Ending(Enum):
    """How a case ended."""

    COMPLETES = "completes"
    DEADLOCKS = "gets stuck"
    GOES_ON = "goes on and on"


@dataclass(frozen=True, slots=True)
class Beat:
    """The keys of the nodes that are entered at the same time, and then of the flows that tokens go along."""

    entered: tuple[str, ...]
    taken: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A case from its start to its end."""

    beats: tuple[Beat, ...]
    ending: Ending


def play_case(net: Net, seed: int) -> Case:
    """Play one case, its choices drawn by their shares from a random source that begins at `seed`."""
    source = random.Random(seed)  # noqa: S311 - a simulation, not a secret
    game, clock = Game(net), _Clock(net)
    marking = _take(game, game.begin(), source, clock)
    moves = 0
    while marking.frame >= 0 and moves < MOST_MOVES:
        marking = _take(game, game.turn(marking), source, clock)
        moves += 1
    endings = {COMPLETES: Ending.COMPLETES, DEADLOCKS: Ending.DEADLOCKS}
    return Case(clock.beats(), endings.get(marking.frame, Ending.GOES_ON))


def _take(game: Game, turn: Turn, source: random.Random, clock: _Clock) -> Marking:
    choice = chosen(turn.move, source.random())
    clock.tick(turn.move.node, choice.flows)
    return game.after(turn.rest, choice.places, [])


class _Clock:
    """When each node is entered and each flow is taken, in beats from 0."""

    def __init__(self, net: Net) -> None:
        self._net = net
        self._last = -1
        self._entered: dict[int, list[str]] = defaultdict(list)
        self._taken: dict[int, list[str]] = defaultdict(list)
        self._arrived: dict[int, list[int]] = defaultdict(list)
        self._joins = {join.node for join in net.joins}

    def tick(self, node: int, flows: Sequence[int]) -> None:
        """A token enters a node (-1: none) and goes along flows."""
        if node >= 0:
            self._last = self._beat_of(node)
            self._entered[self._last].append(self._net.nodes[node].key)
        now = max(self._last, 0)
        for flow in flows:
            self._taken[now].append(self._net.flows[flow].key)
            self._arrived[flow].append(now + 1)

    def _beat_of(self, node: int) -> int:
        """After the tokens that it takes came; what no flow leads to follows what was played last."""
        its = self._net.nodes[node]
        incoming = self._net.scopes[its.scope].incoming.get(its.node.id, [])
        ready = sorted((flow for flow in incoming if self._arrived[flow]), key=lambda flow: self._arrived[flow][0])
        if not ready:
            return self._last + 1
        taken = ready if node in self._joins else ready[:1]
        return max(self._arrived[flow].pop(0) for flow in taken)

    def beats(self) -> tuple[Beat, ...]:
        number = max(self._entered, default=-1) + 1
        return tuple(Beat(tuple(self._entered[at]), tuple(self._taken[at])) for at in range(number))
