"""How long the cases take that complete: mean, spread and quantiles of an absorbing chain whose steps take time.

The cases that complete are a chain themselves (Doob's h-transform: each way on weighs by the probability that a case
completes from there). Its mean and variance follow from linear systems, its distribution by passing the cases on from
time to time.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from math import sqrt

import numpy as np

from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.game.markings import COMPLETES, ENDLESS
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.resolvent import IllConditionedError, Resolvent, moves_of
from itsm_fit.scoring.game.simulation import PATIENCE, chosen
from itsm_fit.scoring.game.timed import TimedGame, TimedMarking
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.game.unending import unending_places

MOST_STATES = 20_000
"""Timed markings that are explored; what has more is simulated."""
UNLIKELY = 1e-16
"""Of a state: what is less likely is not followed any further."""
_NOTHING = 1e-18
_ROUNDING = 1e-11
MOST_PASSES = 1_000_000
"""Ways on, at some time, that are passed for a quantile."""
_Z = 1.959963984540054
CASES = 10_000
_MOST_MOVES = 400_000
"""In all simulated cases together; the case in which they run out is played to its end."""

Watch = Callable[[], object]
"""Called now and then by work that may take long; raises to end it."""


def unwatched() -> None:
    """Nobody looks at the work."""


@dataclass(frozen=True, slots=True)
class Durations:
    """In ticks, of the cases that complete. `cases` are those played where it was simulated, 0 where it is exact.

    `error` is half the 95 % interval of a simulated mean.
    """

    mean: float
    deviation: float
    p90: float
    cases: int = 0
    error: float = 0.0

    @property
    def exact(self) -> bool:
        return self.cases == 0


@dataclass(frozen=True, eq=False)
class TimedChain:
    """Ways on from state to state, parallel arrays: state 0 is the first; a target below 0 is an outcome.

    `ticks` is what passes on the way.
    """

    size: int
    sources: Indices
    targets: Indices
    probabilities: Array
    ticks: Indices

    @cached_property
    def of_completing(self) -> TimedChain | None:
        """The chain of the cases that complete; None where none does."""
        alive = self._may_complete()
        if not alive[0]:
            return None
        number = np.where(alive, np.cumsum(alive) - 1, -1)
        ends = self.targets == COMPLETES
        on = alive[self.sources] & (ends | ((self.targets >= 0) & alive[self.targets]))
        sources = number[self.sources[on]]
        targets = np.where(ends[on], COMPLETES, number[self.targets[on]])
        kept = TimedChain(int(alive.sum()), sources, targets, self.probabilities[on], self.ticks[on])
        chance = np.append(kept._resolvent.times(kept.summed(np.where(ends[on], kept.probabilities, 0.0))), 1.0)
        return TimedChain(
            kept.size, sources, targets, kept.probabilities * chance[targets] / chance[sources], kept.ticks
        )

    def _may_complete(self) -> Flags:
        alive = np.zeros(self.size, dtype=np.bool_)
        alive[self.sources[self.targets == COMPLETES]] = True
        inner = self.targets >= 0
        sources, targets = self.sources[inner], self.targets[inner]
        count = 0
        while count < (count := int(alive.sum())):
            alive[sources[alive[targets]]] = True
        return alive

    def summed(self, figures: Array) -> Array:
        """Figures of the ways on, summed by the state that they leave."""
        return np.bincount(self.sources, figures, minlength=self.size).astype(np.float64)

    @cached_property
    def _resolvent(self) -> Resolvent:
        on = self.targets >= 0
        return Resolvent(moves_of(self.sources[on], self.targets[on], self.probabilities[on], self.size))

    def moments(self) -> tuple[float, float]:
        """Mean and standard deviation of the time to the end, of a chain of which all cases complete.

        The variance is that of each way on about what was to be expected, so nothing cancels.
        """
        mean = self._resolvent.times(self.summed(self.probabilities * self.ticks))
        about = self.ticks + np.append(mean, 0.0)[self.targets] - mean[self.sources]
        spread = self._resolvent.times(self.summed(self.probabilities * about**2))
        return float(mean[0]), sqrt(max(0.0, float(spread[0])))

    def _contracted(self) -> list[list[tuple[tuple[int, int], float]]]:
        """The ways on from each state as pairs of (target, ticks) and probability, past what only lies between.

        A state that one way leads to, or that one way leaves, is left out: that makes no more ways. One that may come
        back to itself at once stays.
        """
        ways: list[dict[tuple[int, int], float]] = [{} for _ in range(self.size)]
        sources: list[set[int]] = [set() for _ in range(self.size)]
        for source, target, probability, ticks in zip(
            self.sources.tolist(), self.targets.tolist(), self.probabilities.tolist(), self.ticks.tolist(), strict=True
        ):
            way = target, ticks
            ways[source][way] = ways[source].get(way, 0.0) + probability
            if target >= 0:
                sources[target].add(source)
        for state in range(1, self.size):
            leading = [(source, way) for source in sources[state] for way in ways[source] if way[0] == state]
            if state in sources[state] or (len(leading) > 1 and len(ways[state]) > 1):
                continue
            for source, way in leading:
                through = ways[source].pop(way)
                for (target, ticks), probability in ways[state].items():
                    on = target, way[1] + ticks
                    ways[source][on] = ways[source].get(on, 0.0) + through * probability
                    if target >= 0:
                        sources[target].add(source)
            for target, _ in ways[state]:
                if target >= 0:
                    sources[target].discard(state)
            ways[state].clear()
        return [list(each.items()) for each in ways]

    def quantile(self, share: float, watch: Watch = unwatched) -> int | None:
        """The earliest time by which a share of the cases is done, of a chain of which all cases complete.

        None where it takes too long to say.
        """
        ways = self._contracted()
        waiting: dict[int, dict[int, float]] = {0: {0: 1.0}}
        times = [0]
        done, passes = 0.0, 0
        while times and passes < MOST_PASSES:
            watch()
            now = heappop(times)
            here = waiting.pop(now)
            while here:
                done += here.pop(COMPLETES, 0.0)
                at_once: dict[int, float] = {}
                for state, amount in here.items():
                    passes += 1
                    for (target, ticks), probability in ways[state] if amount > _NOTHING else ():
                        if not ticks:
                            then = at_once
                        elif (now + ticks) in waiting:
                            then = waiting[now + ticks]
                        else:
                            then = waiting[now + ticks] = {}
                            heappush(times, now + ticks)
                        then[target] = then.get(target, 0.0) + amount * probability
                here = at_once
            if done >= share - _ROUNDING:
                return now
        return None


def durations(play: Play, ticks: Sequence[int], seed: int = 0, watch: Watch = unwatched) -> Durations | None:
    """How long the cases of a played process take, when entering node n of its net takes `ticks[n]`.

    Simulated from `seed` where there are too many states to be exact. None where no case completes, or none in a
    simulation did. `watch` is called now and then, and may raise to end it.
    """
    net = play.net
    if net is None or play.completes <= 0:
        return None
    chain = _of_lone_tokens(play, ticks) if _lone(net) else explored(net, ticks, watch=watch)
    if chain is None:
        return simulated(net, ticks, seed, watch=watch)
    try:
        completing = chain.of_completing
        if completing is None:
            return None
        mean, deviation = completing.moments()
    except IllConditionedError:
        return simulated(net, ticks, seed, watch=watch)
    p90 = completing.quantile(0.9, watch)
    if p90 is None or not np.isfinite(mean):
        return simulated(net, ticks, seed, watch=watch)
    return Durations(mean, deviation, float(p90))


def _lone(net: Net) -> bool:
    """Whether there is never more than one token."""
    ways = (each for move in net.moves for each in move.alternatives)
    return all(len(each.places) <= 1 for each in (*net.begin, *ways))


def _of_lone_tokens(play: Play, ticks: Sequence[int]) -> TimedChain | None:
    """Where there is but one token all its times are one: the markings that were played are the states."""
    found = play.exploration
    if play.chain is None or found is None:
        return None
    sources, targets = found.edges
    taken = np.append(np.array(ticks, dtype=np.int64), 0)[np.array(found.labels, dtype=np.intp)]
    return TimedChain(len(found.markings), sources, targets, np.array(found.probabilities), taken[sources])


def explored(net: Net, ticks: Sequence[int], bound: int = MOST_STATES, watch: Watch = unwatched) -> TimedChain | None:
    """The timed markings of a net, the likeliest first, until what is left out is as good as nothing.

    None where there are more than `bound`.
    """
    explorer = _TimedExplorer(net, ticks, watch)
    return explorer.chain() if explorer.run(bound) else None


class _TimedExplorer:
    def __init__(self, net: Net, ticks: Sequence[int], watch: Watch) -> None:
        self._game, self._unending, self._watch = TimedGame(net, ticks), unending_places(net), watch
        self._numbers: dict[TimedMarking, int] = {}
        self._turns = [self._game.begin()]
        self._amounts = [1.0]
        self._done: set[int] = set()
        self._line = [(-1.0, 0)]
        self._ways: list[tuple[int, int, float, int]] = []

    def run(self, bound: int) -> bool:
        """Explore; False where there is too much."""
        while self._line:
            amount, state = heappop(self._line)
            if -amount < UNLIKELY:
                return True
            if state in self._done:
                continue
            if len(self._done) >= bound:
                return False
            self._watch()
            self._done.add(state)
            self._branch(state)
        return True

    def _branch(self, state: int) -> None:
        turn = self._turns[state]
        for choice in turn.move.alternatives:
            marking, passed = self._game.after(turn, choice.places)
            target = self._number(marking) if marking.frame >= 0 else marking.frame
            if target >= 0 and target not in self._done:
                self._amounts[target] += self._amounts[state] * choice.probability
                heappush(self._line, (-self._amounts[target], target))
            self._ways.append((state, target, choice.probability, passed))

    def _number(self, marking: TimedMarking) -> int:
        """The state of a marking, made if it is new; ENDLESS where a token can never come to rest."""
        if not self._unending.isdisjoint(marking.tokens):
            return ENDLESS
        number = self._numbers.get(marking)
        if number is None:
            number = self._numbers[marking] = len(self._turns)
            self._turns.append(self._game.turn(marking))
            self._amounts.append(0.0)
        return number

    def chain(self) -> TimedChain:
        sources, targets, probabilities, ticks = zip(*self._ways, strict=True)
        return TimedChain(
            len(self._turns),
            np.array(sources, dtype=np.intp),
            np.array(targets, dtype=np.intp),
            np.array(probabilities),
            np.array(ticks, dtype=np.int64),
        )


def simulated(
    net: Net, ticks: Sequence[int], seed: int, cases: int = CASES, watch: Watch = unwatched
) -> Durations | None:
    """The same from cases that are played one by one."""
    source = random.Random(seed).random  # noqa: S311 - a simulation, not a secret
    unending = unending_places(net)
    patience = PATIENCE + 10 * len(net.moves)
    found: list[int] = []
    moves = 0
    for _ in range(cases):
        watch()
        game = TimedGame(net, ticks)
        turn, now, at = game.begin(), 0, 0
        while at < patience:
            marking, passed = game.after(turn, chosen(turn.move, source()).places)
            now, at = now + passed, at + 1
            if marking.frame < 0 or not unending.isdisjoint(marking.tokens):
                break
            turn = game.turn(marking)
        if marking.frame == COMPLETES:
            found.append(now)
        moves += at
        if moves > _MOST_MOVES:
            break
    if not found:
        return None
    its = np.array(found, dtype=np.float64)
    deviation = float(its.std(ddof=1)) if len(its) > 1 else 0.0
    p90 = float(np.sort(its)[min(len(its) - 1, int(np.ceil(0.9 * len(its) - 1e-9)) - 1)])
    return Durations(float(its.mean()), deviation, p90, len(its), _Z * deviation / sqrt(len(its)))
