"""Cases that get stuck or never end, looked for depth first: that takes few markings, however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from itsm_fit.scoring.game.markings import Game, Marking, Turn
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.program import Alternative
from itsm_fit.scoring.game.unending import unending_places

MOST_MARKINGS = 5_000
MOST_TOKENS = 500_000
"""In all markings together."""
MOST_CASES = 20
"""Ways of getting stuck, and of never ending, that are kept."""


class Stuck(NamedTuple):
    """How a case got stuck: the tokens of the scope in which it did, and the nodes entered before."""

    tokens: tuple[int, ...]
    nodes: tuple[int, ...]


class Caught(NamedTuple):
    """How a case came to a token that can never come to rest: its place, and the nodes entered before."""

    place: int
    nodes: tuple[int, ...]


@dataclass
class Dive:
    """What was found: by the tokens left waiting, and by the place of a token that cannot come to rest."""

    stuck: dict[tuple[int, ...], Stuck] = field(default_factory=dict)
    caught: dict[int, Caught] = field(default_factory=dict)


def dive(net: Net) -> Dive:
    """Play a case to its end, then again from its last choice on, and so on, as far as the limits allow."""
    return _Diver(net).run()


class _Diver:
    def __init__(self, net: Net) -> None:
        self.found = Dive()
        self._game = Game(net)
        self._unending = unending_places(net)
        self._seen: set[Marking] = set()
        self._tokens = 0
        self._nodes: list[int] = []

    def run(self) -> Dive:
        path: list[tuple[Turn, Iterator[Alternative], int]] = []
        self._enter(path, self._game.begin())
        while path and len(self._seen) < MOST_MARKINGS and self._tokens < MOST_TOKENS:
            turn, choices, depth = path[-1]
            del self._nodes[depth:]
            choice = next(choices, None)
            if choice is None:
                path.pop()
                continue
            marking = self._after(turn, choice)
            if marking is not None:
                self._enter(path, self._game.turn(marking))
        return self.found

    def _enter(self, path: list[tuple[Turn, Iterator[Alternative], int]], turn: Turn) -> None:
        if turn.move.node >= 0:
            self._nodes.append(turn.move.node)
        path.append((turn, iter(turn.move.alternatives), len(self._nodes)))

    def _after(self, turn: Turn, choice: Alternative) -> Marking | None:
        """The marking to go on from; None where there is none that is new."""
        stuck: list[tuple[int, ...]] = []
        marking = self._game.after(turn.rest, choice.places, stuck)
        for tokens in stuck:
            if len(self.found.stuck) < MOST_CASES:
                self.found.stuck.setdefault(tuple(dict.fromkeys(tokens)), Stuck(tokens, tuple(self._nodes)))
        if marking.frame < 0 or marking in self._seen:
            return None
        self._seen.add(marking)
        self._tokens += len(marking.tokens)
        unending = next((place for place in marking.tokens if place in self._unending), None)
        if unending is not None:
            self.found.caught.setdefault(unending, Caught(unending, tuple(self._nodes)))
            return None
        return marking
