"""How often flows are taken and steps are visited, over all cases: shares with what they rest on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.shares import CHOOSES_ONE
from itsm_fit.replay.result import FlowShare
from itsm_fit.replay.runs import FlowRun, RunKind
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.simulation import wilson

CaseNumbers = NDArray[np.int64]
Key = tuple[str, str]
"""A process, and the id of a flow or a node in it."""

_CHUNK = 4_000
"""Runs that are counted together."""


class FlowDrawn(NamedTuple):
    """What a flow is in the drawing: whether it is one of several ways, its share, and what it is called."""

    choice: bool
    share: float | None
    name: str


class StepVisits(NamedTuple):
    """Visits of a step in all cases, the cases that have it, and those that have it more than once."""

    visits: int
    cases: int
    repeated: int


@dataclass(frozen=True)
class RunCounts:
    """Counts of some runs: `flows` and `nodes` of shape (runs, flows or nodes), `size` how many cases have each run.

    `passed` are visits of steps that did not happen, `unclear` marks flows that the log does not tell, `ended` runs
    that come to an end.
    """

    flows: CaseNumbers
    nodes: CaseNumbers
    passed: CaseNumbers
    unclear: NDArray[np.bool_]
    fits: NDArray[np.bool_]
    ended: NDArray[np.bool_]
    size: CaseNumbers


def counted(net: Net, runs: Sequence[tuple[FlowRun, int]]) -> Iterator[RunCounts]:
    """The counts of runs with the numbers of their cases, some runs at a time."""
    for start in range(0, len(runs), _CHUNK):
        part = runs[start : start + _CHUNK]
        flows = np.zeros((len(part), len(net.flows)), np.int64)
        nodes, passed = (np.zeros((len(part), len(net.nodes)), np.int64) for _ in range(2))
        unclear = np.zeros(flows.shape, bool)
        for at, (run, _) in enumerate(part):
            flows[at, list(run.flows)] = list(run.flows.values())
            nodes[at, list(run.nodes)] = list(run.nodes.values())
            unclear[at, list(run.unclear)] = True
            for node, times in run.passed.items():
                passed[at, node] = times
        fits = np.array([run.kind is RunKind.FITS for run, _ in part])
        ended = np.array([run.ended for run, _ in part])
        yield RunCounts(flows, nodes, passed, unclear, fits, ended, np.array([size for _, size in part]))


def visits_of(net: Net, parts: Sequence[RunCounts]) -> dict[Key, StepVisits]:
    """The visits of each activity, those of called processes once."""
    at_key: dict[Key, list[int]] = {}
    for at, its in enumerate(net.nodes):
        if its.node.kind.is_activity:
            at_key.setdefault((its.process, its.node.id), []).append(at)
    found = {}
    for key, places in at_key.items():
        visits = cases = repeated = 0
        for part in parts:
            times = (part.nodes[:, places] - part.passed[:, places]).sum(axis=1)
            visits += int(times @ part.size)
            cases += int((times > 0) @ part.size)
            repeated += int((times > 1) @ part.size)
        found[key] = StepVisits(visits, cases, repeated)
    return found


def shares_of(net: Net, parts: Sequence[RunCounts], drawn: Mapping[Key, FlowDrawn]) -> tuple[FlowShare, ...]:
    """The share of each flow that is played, those of called processes once."""
    tallies: dict[Key, _Tally] = {}
    for choice in _choices(net):
        for part in parts:
            choice.count(part, tallies, net)
    flows = dict.fromkeys((its.process, its.flow.id) for its in net.flows)
    return tuple(tallies[key].share(key, drawn[key]) for key in flows if key in tallies)


@dataclass(frozen=True)
class _Choice:
    """The ways out of one place of decision: out of a node, or by a boundary event from its activity.

    Where each time just one of the `flows` is taken the times are theirs together, else the visits of `node`.
    """

    flows: list[int]
    node: int

    def count(self, part: RunCounts, tallies: dict[Key, _Tally], net: Net) -> None:
        taken = part.flows[:, self.flows]
        times = taken.sum(axis=1) if self.node < 0 else part.nodes[:, self.node]
        unclear = part.unclear[:, self.flows]
        kept = part.fits | ~unclear.any(axis=1)
        size = part.size * kept
        for at, flow in enumerate(self.flows):
            key = net.flows[flow].process, net.flows[flow].flow.id
            tally = tallies.setdefault(key, _Tally())
            tally.taken += int(taken[:, at] @ size)
            tally.times += int(times @ size)
            tally.cases += int((times > 0) @ size)
            tally.takers += int((taken[:, at] > 0) @ size)
            tally.unclear += int((taken[:, at] * unclear[:, at]) @ size)
            tally.unclear_times += int((times * unclear[:, at]) @ size)


@dataclass
class _Tally:
    """How often a flow was taken of the times that it could be, in how many cases; what of it is unclear."""

    taken: int = 0
    times: int = 0
    cases: int = 0
    takers: int = 0
    unclear: int = 0
    unclear_times: int = 0

    def share(self, key: Key, drawn: FlowDrawn) -> FlowShare:
        share: float | None = None
        between: tuple[float, float] | None = None
        if self.times and self.unclear_times and drawn.choice:
            sure = self.taken - self.unclear
            between = sure / self.times, min(1.0, (sure + self.unclear_times) / self.times)
        elif self.times:
            share = min(1.0, self.taken / self.times)
            between = wilson(share, self.times)
        choice, stated, name = drawn
        return FlowShare(
            *key, share, between, self.cases, self.takers, self.taken, choice=choice, drawn=stated, name=name
        )


def _choices(net: Net) -> Iterator[_Choice]:
    """Every place where flows are taken or not; flows of one node together."""
    for scope in net.scopes:
        if scope.index not in net.ends:
            continue
        starts = [index for index in scope.members.values() if net.nodes[index].node.kind is NodeKind.START]
        if len(starts) > 1:
            leaving = (scope.outgoing.get(net.nodes[index].node.id, ()) for index in starts)
            yield _Choice(list(chain.from_iterable(leaving)), -1)
        for index in scope.members.values():
            node: Node = net.nodes[index].node
            flows = scope.outgoing.get(node.id, [])
            if not flows or (node.kind is NodeKind.START and len(starts) > 1):
                continue
            if node.kind is NodeKind.BOUNDARY:
                host = scope.members.get(node.attached_to or "")
                if host is not None:
                    yield _Choice(flows, host)
            else:
                yield _Choice(flows, -1 if node.kind in CHOOSES_ONE or len(flows) == 1 else index)
