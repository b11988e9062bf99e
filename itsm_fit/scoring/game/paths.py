"""The paths by which cases come to a step that a tool does not carry, the most likely first (§6, §7).

A case runs through the markings of a process (`exploration`). It fails where it first enters such a step; the
probability of one way there is the product of those of its moves, so a best-first search over the ways finds them
in falling order, and exactly.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from itsm_fit.scoring.arrays import Flags
from itsm_fit.scoring.game.chain import Chain
from itsm_fit.scoring.game.exploration import Exploration
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.resolvent import Resolvent, block
from itsm_fit.scoring.game.token_game import Play

MOST_PATHS = 40
MOST_TRIES = 20_000
"""Beginnings of paths that are followed before the search stops."""
LEAST_SHARE = 1e-6
"""Rarer paths are left out: one case in a million."""


@dataclass(frozen=True, slots=True)
class FailingPath:
    """One way from the start to the first step that is not carried.

    `share` of all cases take it. `elements` are the keys of the nodes entered and the flows taken, in order; the
    last is the step, `breaks_at`. `steps` are the activities among them.
    """

    share: float
    elements: tuple[str, ...]
    steps: tuple[str, ...]

    @property
    def breaks_at(self) -> str:
        return self.steps[-1]


@dataclass(frozen=True, slots=True)
class FailingPaths:
    """The most likely paths, the likeliest first; `total` is the share of cases that fail by any path.

    `complete` says that every path is listed. A process whose markings were not all played lists none: `played` is
    False then and `total` None.
    """

    paths: tuple[FailingPath, ...]
    total: float | None
    complete: bool
    played: bool = True

    @property
    def listed(self) -> float:
        """The share of cases that fail by the paths listed."""
        return sum(path.share for path in self.paths)


def failing_paths(play: Play, uncarried: AbstractSet[str], most: int = MOST_PATHS) -> FailingPaths:
    """At most `most` paths to the steps with the keys `uncarried`, each as likely as the next or more."""
    net, exploration, chain = play.net, play.exploration, play.chain
    if play.regions is not None:
        exploration, chain = play.regions.enumerated or (None, None)
    if net is None or exploration is None or not exploration.finished:
        return FailingPaths((), None, complete=False, played=False)
    return _Search(net, exploration, uncarried).run(most, _total(chain, net, uncarried))


def _total(chain: Chain | None, net: Net, uncarried: AbstractSet[str]) -> float | None:
    """The share of cases that ever enter one of the steps, by one solve; None when the play is not exact."""
    if chain is None:
        return None
    nodes = [at for at, node in enumerate(net.nodes) if node.key in uncarried and at in chain.states_of]
    if not nodes:
        return 0.0
    dead = np.zeros(chain.size, dtype=np.bool_)
    dead[np.concatenate([chain.states_of[node] for node in nodes])] = True
    alive = np.flatnonzero(~dead)
    visits = Resolvent(block(chain.moves, alive, alive)).from_start()
    met = np.asarray(visits @ block(chain.moves, alive, np.flatnonzero(dead))).sum()
    return float(min(max(met, 0.0), 1.0))


@dataclass(frozen=True, slots=True)
class _Way:
    """The beginning of a path: the transition taken last and what came before, None at the start."""

    state: int
    transition: int
    before: _Way | None


class _Search:
    def __init__(self, net: Net, exploration: Exploration, uncarried: AbstractSet[str]) -> None:
        self._net, self._exploration = net, exploration
        size = len(exploration.markings)
        fails = {at for at, node in enumerate(net.nodes) if node.key in uncarried and node.node.kind.is_activity}
        self._ends = [label in fails for label in exploration.labels]
        self._leaving: list[list[int]] = [[] for _ in range(size)]
        for transition, source in enumerate(exploration.sources):
            self._leaving[source].append(transition)
        self._leads = _leading_to(exploration, np.array(self._ends, dtype=np.bool_))

    def run(self, most: int, total: float | None) -> FailingPaths:
        targets, probabilities = self._exploration.targets, self._exploration.probabilities
        found: list[FailingPath] = []
        tries = 0
        order = 0
        ways: list[tuple[float, int, _Way]] = [(-1.0, 0, _Way(0, -1, None))] if self._leads[0] else []
        complete = True
        while ways and len(found) < most and tries < MOST_TRIES:
            minus_share, _, way = heapq.heappop(ways)
            tries += 1
            if self._ends[way.state]:
                found.append(self._path(-minus_share, way))
                continue
            for transition in self._leaving[way.state]:
                target, share = targets[transition], -minus_share * probabilities[transition]
                if target < 0 or not self._leads[target]:
                    continue
                if share < LEAST_SHARE:
                    complete = False
                    continue
                order += 1
                heapq.heappush(ways, (-share, order, _Way(target, transition, way)))
        return FailingPaths(tuple(found), total, complete=complete and not ways)

    def _path(self, share: float, way: _Way) -> FailingPath:
        transitions: list[int] = []
        here: _Way | None = way
        while here is not None:
            if here.transition >= 0:
                transitions.append(here.transition)
            here = here.before
        transitions.reverse()
        elements = elements_along(self._net, self._exploration, transitions)
        last = self._net.nodes[self._exploration.labels[way.state]].key
        return FailingPath(share, (*elements, last), (*steps_along(self._net, self._exploration, transitions), last))


def elements_along(net: Net, exploration: Exploration, transitions: Iterable[int]) -> tuple[str, ...]:
    """The keys of the nodes entered and the flows taken on a way through the markings, in order."""
    elements: list[str] = []
    for transition in transitions:
        label = exploration.labels[exploration.sources[transition]]
        if label >= 0:
            elements.append(net.nodes[label].key)
        elements.extend(net.flows[flow].key for flow in exploration.choices[transition].flows)
    return tuple(elements)


def steps_along(net: Net, exploration: Exploration, transitions: Iterable[int]) -> tuple[str, ...]:
    """The keys of the activities entered on a way through the markings, in order."""
    entered = (exploration.labels[exploration.sources[transition]] for transition in transitions)
    return tuple(net.nodes[label].key for label in entered if label >= 0 and net.nodes[label].node.kind.is_activity)


def _leading_to(exploration: Exploration, ends: Flags) -> list[bool]:
    """The states from which one of the `ends` can be reached, themselves included."""
    before: list[list[int]] = [[] for _ in exploration.markings]
    for source, target in zip(exploration.sources, exploration.targets, strict=True):
        if target >= 0:
            before[target].append(source)
    leads: list[bool] = ends.tolist()
    todo = np.flatnonzero(ends).tolist()
    while todo:
        for source in before[todo.pop()]:
            if not leads[source]:
                leads[source] = True
                todo.append(source)
    return leads
