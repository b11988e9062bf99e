"""Which steps cases enter, set by set: what is needed of a tool to carry them (§6, §15)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from itsm_fit.scoring.arrays import Array, Indices
from itsm_fit.scoring.game.chain import Chain
from itsm_fit.scoring.game.simulation import Samples, simulate
from itsm_fit.scoring.game.token_game import Play

MOST_SETS = 6_000
"""Sets of steps entered so far that are followed; beyond, cases are simulated."""
_SEED = 0
_NEVER = 1e-15

_Arrivals = dict[int, float]
"""What arrives in states: shares of the cases."""


@dataclass(frozen=True, eq=False)
class VisitedSets:
    """The share (S,) of cases that complete having entered just these steps: `entered` has a bit for each of `steps`.

    `cases` is the number of simulated cases that they were counted over, None where they are exact.
    """

    steps: tuple[str, ...]
    entered: tuple[int, ...]
    shares: Array
    cases: int | None = None


def visited_sets(play: Play, steps: Sequence[str]) -> VisitedSets:
    """Those of completing cases among `steps`, given by their keys."""
    node = {key: at for at, key in enumerate(play.visits)}
    nodes = [node[key] for key in steps]
    chain = play.whole_chain
    found = _exact(chain, nodes) if chain is not None else None
    if found is None:
        samples = play.samples or (simulate(play.net, _SEED) if play.net is not None else None)
        if samples is None:
            raise ValueError("The play holds neither a chain nor samples.")
        return _counted(samples, steps, nodes)
    return VisitedSets(tuple(steps), tuple(found), np.array(list(found.values())))


def _counted(samples: Samples, steps: Sequence[str], nodes: Sequence[int]) -> VisitedSets:
    found: dict[int, float] = {}
    for path, count in samples.paths.items():
        entered = sum(1 << at for at, node in enumerate(nodes) if path >> node & 1)
        found[entered] = found.get(entered, 0.0) + count / samples.cases
    return VisitedSets(tuple(steps), tuple(found), np.array(list(found.values())), samples.cases)


def _exact(chain: Chain, nodes: Sequence[int]) -> dict[int, float] | None:
    """Set by set, the smallest first: a case stays within a set until it enters one step more.

    None where there are too many sets, or too many states to solve for each.
    """
    seen = chain.of(set(nodes))
    if not isinstance(seen.moves, np.ndarray):
        return None
    bit = {node: 1 << at for at, node in enumerate(nodes)}
    ways = _Ways([bit.get(label, 0) for label in seen.labels.tolist()], seen.moves, seen.completes)
    todo: dict[int, dict[int, _Arrivals]] = {ways.entered[0].bit_count(): {ways.entered[0]: {0: 1.0}}}
    found: dict[int, float] = {}
    followed = 0
    while todo:
        for entered, arriving in todo.pop(min(todo)).items():
            followed += 1
            if followed > MOST_SETS:
                return None
            share, onward = ways.onward(entered, arriving)
            if share > _NEVER:
                found[entered] = found.get(entered, 0.0) + share
            for state, part in onward:
                more = entered | ways.entered[state]
                arrived = todo.setdefault(more.bit_count(), {}).setdefault(more, {})
                arrived[state] = arrived.get(state, 0.0) + part
    return found


class _Ways:
    """The S states of a chain, the steps `entered` with each as bits, and how cases go on from it."""

    def __init__(self, entered: list[int], moves: Array, completes: Array) -> None:
        self.entered, self._moves, self._completes = entered, moves, completes
        fits = max(entered).bit_length() < np.iinfo(np.int64).bits
        self._bits = np.array(entered, dtype=np.int64 if fits else object)
        self._ends = completes.tolist()
        leads = [np.flatnonzero(row) for row in moves]
        self._leads = [
            list(zip(to.tolist(), row[to].tolist(), strict=True)) for row, to in zip(moves, leads, strict=True)
        ]

    def onward(self, entered: int, arriving: _Arrivals) -> tuple[float, list[tuple[int, float]]]:
        """What completes of cases that have entered some steps, and what enters one more, by the states of that."""
        if len(arriving) == 1:
            ((state, share),) = arriving.items()
            if all(self.entered[to] & ~entered for to, _ in self._leads[state]):  # as most do, it enters one at once
                onward = [(to, share * part) for to, part in self._leads[state]]
                return share * self._ends[state], [each for each in onward if each[1] > _NEVER]
        inside = np.flatnonzero(self._bits & ~entered == 0)
        arrived = np.zeros(len(self.entered))
        arrived[list(arriving)] = list(arriving.values())
        visits = _visits(self._moves, inside, arrived)
        shares = visits @ self._moves[inside]
        shares[inside] = 0.0
        states = np.flatnonzero(shares > _NEVER)
        completing = float(visits @ self._completes[inside])
        return completing, list(zip(states.tolist(), shares[states].tolist(), strict=True))


def _visits(moves: Array, inside: Indices, arriving: Array) -> Array:
    """Expected visits to the states inside, (k,), of what arrives there, as long as it stays."""
    arrived = arriving[inside]
    if not moves[inside[arrived > 0]][:, inside].any():
        return arrived
    within = moves[np.ix_(inside, inside)]
    return np.asarray(np.linalg.solve(np.eye(len(inside)) - within.T, arrived))
