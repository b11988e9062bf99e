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
from itsm_fit.scoring.game.search import Caught, Stuck
from itsm_fit.scoring.game.unending import unending_places

MOST_CASES = 4_000
MOST_MOVES = 200_000
"""In all cases together; the case in which they run out is played to its end."""
MOST_TOKENS = 1_000_000
"""Put anywhere, in all cases together, likewise: a single move may put very many."""
PATIENCE = 20_000
"""Moves, beside ten for each place of the net: a case that takes longer is cut short, and stays undecided."""
CROWD = 5_000
"""Tokens, beside two for each place of the net: a case that holds more at once is cut short too."""
LAPS = 500
"""Moves, beside ten for each place, for which a case is watched that is known never to end."""
MOST_STUCK = 20
"""Ways of getting stuck that are kept."""
UNDECIDED = -4
"""How a case ended that was cut short, in place of a frame."""

_Z = 1.959963984540054
"""The standard normal deviate that 95 % lie within."""


@dataclass(frozen=True)
class Samples:
    """What the simulated cases did, drawn from `seed`.

    `visits` by node and `traversals` by flow are means per case, None where a case that never ends keeps coming back.
    Of the four shares, which sum to 1, `undecided` is that of the cases that were cut short. `paths` counts the
    completed cases by the nodes that they entered, as bits of an int. `stuck` and `caught` are the first cases of
    their kinds.
    """

    cases: int
    seed: int
    visits: tuple[float | None, ...]
    traversals: tuple[float | None, ...]
    completes: float
    deadlocks: float
    endless: float
    undecided: float
    paths: Mapping[int, int]
    stuck: tuple[Stuck, ...]
    caught: tuple[Caught, ...]

    def interval(self, share: float) -> tuple[float, float]:
        """The 95 % interval around a share of the cases, never of width 0 (Wilson 1927, JASA 22, 209-212)."""
        return wilson(share, self.cases)

    def share(self, uncarried: int) -> float:
        """The share of cases that complete without entering any of the nodes given as bits."""
        return sum(count for path, count in self.paths.items() if not path & uncarried) / self.cases


def wilson(share: float, cases: int) -> tuple[float, float]:
    """``(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)``."""
    spare = _Z * _Z / cases
    middle = (share + spare / 2) / (1 + spare)
    reach = _Z * sqrt(share * (1 - share) / cases + spare / (4 * cases)) / (1 + spare)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def simulate(net: Net, seed: int) -> Samples:
    """Play cases until their number or that of their moves is used up."""
    simulation = _Simulation(net, random.Random(seed))  # noqa: S311 - a simulation, not a secret
    while simulation.cases < MOST_CASES and simulation.moves < MOST_MOVES and simulation.tokens < MOST_TOKENS:
        simulation.play_case()
    return simulation.samples(seed)


def chosen(move: Move, drawn: float) -> Alternative:
    """The alternative that a number drawn evenly from 0 to 1 falls on."""
    for each in move.alternatives[:-1]:
        if drawn < each.probability:
            return each
        drawn -= each.probability
    return move.alternatives[-1]


class _Case:
    """One case under way: what it entered and took, and since when it is known never to end."""

    def __init__(self) -> None:
        self.nodes: list[int] = []
        self.flows: list[int] = []
        self.moves = 0
        self.caught_at: tuple[int, int, int] | None = None
        """Moves, nodes and flows when it was known."""


class _Simulation:
    def __init__(self, net: Net, source: random.Random) -> None:
        self.cases = 0
        self.moves = 0
        self.tokens = 0
        self._net = net
        self._game = Game(net)
        self._random = source.random
        self._unending = unending_places(net)
        self._patience = PATIENCE + 10 * len(net.moves)
        self._laps = LAPS + 10 * len(net.moves)
        self._crowd = CROWD + 2 * len(net.moves)
        self._outcomes: Counter[int] = Counter()
        self._paths: Counter[int] = Counter()
        self._entered: Counter[int] = Counter()
        self._taken: Counter[int] = Counter()
        self._for_ever: set[int] = set()
        self._taken_for_ever: set[int] = set()
        self._stuck: dict[tuple[int, ...], Stuck] = {}
        self._caught: dict[int, Caught] = {}

    def play_case(self) -> None:
        """One case from its begin to its end, or until patience is lost."""
        case = _Case()
        self._game = Game(self._net)
        marking = self._branch(self._game.begin(), case)
        while marking.frame >= 0 and not self._is_enough(case, marking):
            turn = self._game.turn(marking)
            if turn.move.node >= 0:
                case.nodes.append(turn.move.node)
            marking = self._branch(turn, case)
            case.moves += 1
        self.cases += 1
        self.moves += case.moves + 1
        outcome = marking.frame if marking.frame < 0 else UNDECIDED
        if case.caught_at is not None:
            outcome = ENDLESS
            _, nodes, flows = case.caught_at
            self._for_ever.update(case.nodes[nodes + (len(case.nodes) - nodes) // 2 :])
            self._taken_for_ever.update(case.flows[flows + (len(case.flows) - flows) // 2 :])
        self._outcomes[outcome] += 1
        self._entered.update(case.nodes)
        self._taken.update(case.flows)
        if outcome == COMPLETES:
            self._paths[sum(1 << node for node in set(case.nodes))] += 1

    def _is_enough(self, case: _Case, marking: Marking) -> bool:
        if len(marking.tokens) > self._crowd:
            return True
        if case.caught_at is None:
            return case.moves >= self._patience
        return case.moves - case.caught_at[0] >= self._laps

    def _branch(self, turn: Turn, case: _Case) -> Marking:
        """Choose what happens, and note what can be learned of it."""
        choice = chosen(turn.move, self._random())
        case.flows.extend(choice.flows)
        self.tokens += len(choice.places)
        stuck: list[tuple[int, ...]] = []
        marking = self._game.after(turn.rest, choice.places, stuck)
        for tokens in stuck:
            if len(self._stuck) < MOST_STUCK:
                self._stuck.setdefault(tuple(dict.fromkeys(tokens)), Stuck(tokens, tuple(case.nodes)))
        if case.caught_at is None and self._unending:
            place = next((place for place in marking.tokens if place in self._unending), None)
            if place is not None:
                case.caught_at = case.moves, len(case.nodes), len(case.flows)
                self._caught.setdefault(place, Caught(place, tuple(case.nodes)))
        return marking

    def samples(self, seed: int) -> Samples:
        completes, deadlocks, endless, undecided = (
            self._outcomes[outcome] / self.cases for outcome in (COMPLETES, DEADLOCKS, ENDLESS, UNDECIDED)
        )
        return Samples(
            self.cases,
            seed,
            self._means(len(self._net.nodes), self._entered, self._for_ever),
            self._means(len(self._net.flows), self._taken, self._taken_for_ever),
            completes,
            deadlocks,
            endless,
            undecided,
            dict(self._paths),
            tuple(self._stuck.values()),
            tuple(self._caught.values()),
        )

    def _means(self, size: int, counts: Mapping[int, int], for_ever: set[int]) -> tuple[float | None, ...]:
        return tuple(None if at in for_ever else counts.get(at, 0) / self.cases for at in range(size))
