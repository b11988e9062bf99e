"""Every marking that a net can reach: the states of a Markov chain, and what is noticed on the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from itsm_fit.scoring.arrays import Indices
from itsm_fit.scoring.game.graphs import strong_components
from itsm_fit.scoring.game.markings import Game, Marking, Turn
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.program import Alternative
from itsm_fit.scoring.game.reduction import Reduced

BOUND = 50_000
"""A model that has more markings is not played exactly."""

_SPREADING = 0.2

_SWEEPS = 3
"""Loops need more than one: a way to an end may lead back to states that were found earlier."""

MOST_TOKENS = 8_000_000
"""In all markings together: bounds memory where few markings hold very many tokens."""


@dataclass
class Exploration:
    """States are markings, in breadth-first order; state 0 is the one before the case begins.

    `labels` is the node that each state enters next (-1: none). Transitions are parallel lists; targets below 0 are
    the outcomes of `markings`, `choices` the alternatives taken. `origins` is the transition that first led to each
    state (-1 for state 0). `stuck` pairs a transition with the tokens of a scope that got stuck by it.
    `finished` says that nothing was left out because of a bound.
    """

    markings: list[Marking] = field(default_factory=lambda: [Marking(0, ())])
    labels: list[int] = field(default_factory=list)
    runners: list[int] = field(default_factory=list)
    origins: list[int] = field(default_factory=lambda: [-1])
    sources: list[int] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)
    probabilities: list[float] = field(default_factory=list)
    choices: list[Alternative] = field(default_factory=list)
    stuck: list[tuple[int, tuple[int, ...]]] = field(default_factory=list)
    endless: dict[int, int] = field(default_factory=dict)
    """For each state of a loop that nobody can leave: the state or outcome of what goes on beside it."""
    loops: list[list[int]] = field(default_factory=list)
    """The states of each loop that nobody can leave, in order."""
    finished: bool = True

    @property
    def edges(self) -> tuple[Indices, Indices]:
        """Sources and targets of all transitions."""
        return np.array(self.sources, dtype=np.intp), np.array(self.targets, dtype=np.intp)

    def path_to(self, state: int, since: int = 0) -> list[int]:
        """The nodes entered on a shortest way to a state, or on the part of it from another state on."""
        nodes: list[int] = []
        while state != since:
            state = self.sources[self.origins[state]]
            nodes.append(self.labels[state])
        return [node for node in reversed(nodes) if node >= 0]

    def growth(self, net: Net) -> tuple[int, int] | None:
        """A state, and one on the way to it that holds the same tokens but fewer: the way can be gone again and again.

        Looked for on the way to the fullest state (coverability, Karp & Miller 1969); None where it shows nothing, as
        with inclusive joins, at which more tokens make others wait.
        """
        if any(join.low < net.first_parallel for join in net.joins):
            return None
        way = [max(range(len(self.markings)), key=lambda state: len(self.markings[state].tokens))]
        while way[-1]:
            way.append(self.sources[self.origins[way[-1]]])
        before: dict[tuple[int, int], list[tuple[int, int, Counter[int]]]] = {}
        """By frame and highest token, which what holds more must hold too."""
        for at, state in enumerate(reversed(way[:-1])):
            its = self.markings[state]
            held = Counter(its.tokens)
            known = (each for token in held for each in before.get((its.frame, token), ()))
            grown = [(since, earlier) for since, earlier, fewer in known if fewer < held]
            if grown:
                return state, min(grown)[1]
            before.setdefault((its.frame, its.tokens[-1]), []).append((at, state, held))
        return None


def explore(net: Net, bound: int = BOUND) -> Exploration:
    """Explore the markings of a net, at most about `bound` of them."""
    explorer = Explorer(net)
    explorer.run(bound)
    return explorer.found


class Explorer:
    """Explores as far as it is told to, and goes on from there when it is told again.

    Of a net that was `reduced` it raises EntangledError where a region does not stand apart.
    """

    def __init__(self, net: Net, reduced: Reduced | None = None) -> None:
        self.found = Exploration()
        self._game = Game(net)
        self._reduced = reduced
        self._at = 0
        self._tokens = 0
        self._numbers: dict[Marking, int] = {}

    @property
    def spreads(self) -> bool:
        """Whether many of the markings that are known wait to be explored: there will be many more of them."""
        return len(self.found.markings) - self._at > _SPREADING * self._at

    def run(self, bound: int) -> None:
        """Explore, then what goes on beside endless loops, until nothing new comes up or there is too much."""
        if self._at == 0:
            self._branch(self._game.begin())
            self._at = 1
        self.found.finished = True
        while True:
            while self._at < len(self.found.markings):
                if self._at > bound or self._tokens > MOST_TOKENS:
                    self.found.finished = False
                    return
                turn = self._game.turn(self.found.markings[self._at])
                if self._reduced is not None and turn.runner in self._reduced.regions:
                    self._reduced.require_apart(self._game, turn)
                self._branch(turn)
                self._at += 1
            if not self._pass_endless_loops():
                return

    def _branch(self, turn: Turn) -> None:
        """Add the transitions of the next state in line."""
        found = self.found
        state = len(found.labels)
        found.labels.append(turn.move.node)
        found.runners.append(turn.runner)
        stuck: list[tuple[int, ...]] = []
        for choice in turn.move.alternatives:
            found.targets.append(self._number(self._game.after(turn.rest, choice.places, stuck)))
            found.sources.append(state)
            found.probabilities.append(choice.probability)
            found.choices.append(choice)
            for tokens in stuck:
                found.stuck.append((len(found.sources) - 1, tokens))
            stuck.clear()

    def _number(self, marking: Marking) -> int:
        """The state of a marking, made if it is new, or its outcome."""
        if marking.frame < 0:
            return marking.frame
        number = self._numbers.get(marking)
        if number is None:
            number = self._numbers[marking] = len(self.found.markings)
            self.found.markings.append(marking)
            self.found.origins.append(len(self.found.sources))
            self._tokens += len(marking.tokens)
        return number

    def _pass_endless_loops(self) -> bool:
        """Note every closed class of states that is new, and the marking of the tokens beside it; False if none is."""
        new = [states for states in _closed(self.found) if states[0] not in self.found.endless]
        for states in new:
            self.found.loops.append(states)
            self._pass(states)
        return bool(new)

    def _pass(self, states: list[int]) -> None:
        markings = self.found.markings
        outer = min(markings[state].frame for state in states)
        level = [state for state in states if markings[state].frame == outer]
        going_round = {self.found.runners[state] for state in level}
        least = min((markings[state] for state in level), key=lambda marking: len(marking.tokens))
        beside = self._number(self._game.beside_loop(least, going_round))
        self.found.endless.update(dict.fromkeys(states, beside))


def _all_end(found: Exploration) -> bool:
    """Whether an end can come from every state, as far as few sweeps against the transitions show."""
    ends = [False] * len(found.markings)
    for _ in range(_SWEEPS):
        for source, target in zip(reversed(found.sources), reversed(found.targets), strict=True):
            if target < 0 or ends[target]:
                ends[source] = True
        if all(ends):
            return True
    return False


def _closed(found: Exploration) -> list[list[int]]:
    """The classes of states that nobody leaves, each in order."""
    size = len(found.markings)
    if _all_end(found):
        return []
    successors: list[list[int]] = [[] for _ in range(size)]
    ending = [False] * size
    for source, target in zip(found.sources, found.targets, strict=True):
        if target < 0:
            ending[source] = True
        else:
            successors[source].append(target)
    closed = []
    for component in strong_components(range(size), successors, [True] * size):
        members = set(component)
        if not any(ending[state] or not members.issuperset(successors[state]) for state in component):
            closed.append(sorted(component))
    return closed
