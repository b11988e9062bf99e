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
    chain = play.chain
    if play.regions is not None and (known := play.regions.enumerated) is not None:
        chain = known[1]
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
    bits = np.array([bit.get(label, 0) for label in seen.labels.tolist()], dtype=object)
    first = np.zeros(seen.size)
    first[0] = 1.0
    todo: dict[int, dict[int, Array]] = {bits[0].bit_count(): {bits[0]: first}}
    found: dict[int, float] = {}
    followed = 0
    while todo:
        for entered, arriving in todo.pop(min(todo)).items():
            followed += 1
            if followed > MOST_SETS:
                return None
            inside = np.flatnonzero(bits & ~entered == 0)
            visits = _visits(seen.moves, inside, arriving)
            share = float(visits @ seen.completes[inside])
            if share > _NEVER:
                found[entered] = found.get(entered, 0.0) + share
            onward = visits @ seen.moves[inside]
            onward[inside] = 0.0
            for state in np.flatnonzero(onward > _NEVER).tolist():
                more = entered | bits[state]
                level = todo.setdefault(more.bit_count(), {})
                level.setdefault(more, np.zeros(seen.size))[state] += onward[state]
    return found


def _visits(moves: Array, inside: Indices, arriving: Array) -> Array:
    """Expected visits to the states inside, (k,), of what arrives there, as long as it stays."""
    arrived = arriving[inside]
    if not moves[inside[arrived > 0]][:, inside].any():  # as most do, it enters another step at once
        return arrived
    within = moves[np.ix_(inside, inside)]
    return np.asarray(np.linalg.solve(np.eye(len(inside)) - within.T, arrived))
