"""Playing a net case by case with a seeded random source, for models that have too many markings to play exactly."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from itsm_fit.scoring.game.markings import COMPLETES, DEADLOCKS, ENDLESS, Game, Marking, Turn
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.program import Alternative, Move

MOST_CASES = 4_000
MOST_MOVES = 200_000
"""In all cases together; the case in which they run out is played to its end."""
PATIENCE = 5_000
"""Moves, beside ten for each place of the net: a case that takes longer is taken never to end."""
CROWD = 500
"""Tokens, beside two for each place of the net: a case that holds more at once is taken never to end."""


@dataclass(frozen=True)
class Samples:
    """What the simulated cases did.

    `visits` by node and `traversals` by flow are means per case, None where a case that never ends keeps coming back.
    `paths` counts the completed cases by the nodes that they entered, as bits of an int.
    """

    cases: int
    visits: tuple[float | None, ...]
    traversals: tuple[float | None, ...]
    completes: float
    deadlocks: float
    endless: float
    paths: Mapping[int, int]

    @property
    def standard_error(self) -> float:
        """The largest of those of the three shares."""
        return max(self.error_of(share) for share in (self.completes, self.deadlocks, self.endless))

    def error_of(self, share: float) -> float:
        """The standard error of a share of cases."""
        return sqrt(share * (1 - share) / self.cases)

    def share(self, uncarried: int) -> float:
        """The share of cases that complete without entering any of the nodes given as bits."""
        return sum(count for path, count in self.paths.items() if not path & uncarried) / self.cases


def simulate(net: Net, seed: int) -> Samples:
    """Play cases until their number or that of their moves is used up."""
    simulation = _Simulation(net, random.Random(seed))  # noqa: S311 - a simulation, not a secret
    while simulation.cases < MOST_CASES and simulation.moves < MOST_MOVES:
        simulation.play_case()
    return simulation.samples()


def chosen(move: Move, drawn: float) -> Alternative:
    """The alternative that a number drawn evenly from 0 to 1 falls on."""
    for each in move.alternatives[:-1]:
        if drawn < each.probability:
            return each
        drawn -= each.probability
    return move.alternatives[-1]


class _Simulation:
    def __init__(self, net: Net, source: random.Random) -> None:
        self.cases = 0
        self.moves = 0
        self._net = net
        self._game = Game(net)
        self._random = source.random
        self._patience = PATIENCE + 10 * len(net.moves)
        self._crowd = CROWD + 2 * len(net.moves)
        self._outcomes: Counter[int] = Counter()
        self._paths: Counter[int] = Counter()
        self._entered: Counter[int] = Counter()
        self._taken: Counter[int] = Counter()
        self._for_ever: set[int] = set()
        self._taken_for_ever: set[int] = set()

    def play_case(self) -> None:
        """One case from its begin to its end, or until patience is lost."""
        nodes: list[int] = []
        flows: list[int] = []
        halves: list[tuple[int, int]] = []
        self._game = Game(self._net)
        marking = self._branch(self._game.begin(), flows)
        while marking.frame >= 0 and len(halves) < self._patience and len(marking.tokens) <= self._crowd:
            turn = self._game.turn(marking)
            if turn.move.node >= 0:
                nodes.append(turn.move.node)
            marking = self._branch(turn, flows)
            halves.append((len(nodes), len(flows)))
        self.cases += 1
        self.moves += len(halves) + 1
        outcome = marking.frame if marking.frame < 0 else ENDLESS
        self._outcomes[outcome] += 1
        self._entered.update(nodes)
        self._taken.update(flows)
        if outcome == COMPLETES:
            self._paths[sum(1 << node for node in set(nodes))] += 1
        elif outcome == ENDLESS:
            by_node, by_flow = halves[len(halves) // 2]
            self._for_ever.update(nodes[by_node:])
            self._taken_for_ever.update(flows[by_flow:])

    def _branch(self, turn: Turn, flows: list[int]) -> Marking:
        """Choose what happens."""
        choice = chosen(turn.move, self._random())
        flows.extend(choice.flows)
        return self._game.after(turn.rest, choice.places, [])

    def samples(self) -> Samples:
        return Samples(
            self.cases,
            self._means(len(self._net.nodes), self._entered, self._for_ever),
            self._means(len(self._net.flows), self._taken, self._taken_for_ever),
            self._outcomes[COMPLETES] / self.cases,
            self._outcomes[DEADLOCKS] / self.cases,
            self._outcomes[ENDLESS] / self.cases,
            dict(self._paths),
        )

    def _means(self, size: int, counts: Mapping[int, int], for_ever: set[int]) -> tuple[float | None, ...]:
        return tuple(None if at in for_ever else counts.get(at, 0) / self.cases for at in range(size))
