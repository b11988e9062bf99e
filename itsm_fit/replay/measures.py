"""What a log tells of what processes are measured by: counted over its cases, where the drawn flow has it too."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from itsm_fit.kpis.modelled import breach_events, first_contact_of, flows_back
from itsm_fit.model.kpi import KpiMeasure
from itsm_fit.model.process import Process
from itsm_fit.replay.result import LogMeasure
from itsm_fit.replay.shares import RunCounts
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.simulation import wilson
from itsm_fit.scoring.handoffs import lane_changes

_FEW = 0.05
"""The share of cases that may be left out because the log does not tell them."""
_SURE = 1.96
"""Standard errors on either side of a mean: 95 %."""


def measures_of(
    process: Process, net: Net, parts: Sequence[RunCounts], told: Collection[int]
) -> tuple[LogMeasure, ...]:
    """Each measure that the process has, over cases counted in `parts`; `told` are the nodes that the log knows.

    Cases that have not come to an end take no part in what is counted of those that complete; few that the log does not
    tell are left out.
    """
    return tuple(_Measuring(process, net, parts, told).all())


class _Measuring:
    def __init__(self, process: Process, net: Net, parts: Sequence[RunCounts], told: Collection[int]) -> None:
        self._process, self._net, self._parts, self._told = process, net, parts, told
        self._beside = _flows_beside(net)

    def all(self) -> Iterator[LogMeasure]:
        contact = first_contact_of(self._process, self._net)
        if contact is not None:
            met, unsure, cases = self._entering(contact.others)
            yield _share(KpiMeasure.FIRST_CONTACT, cases - met - unsure, unsure, cases)
        if back := flows_back(self._net):
            yield self._passes(KpiMeasure.REOPENED, back)
        if events := breach_events(self._process):
            met, unsure, cases = self._entering(events)
            yield _share(KpiMeasure.BREACHED, met, unsure, cases)
        if self._process.lanes:
            yield self._passes(KpiMeasure.HANDOFFS, [each.flow.id for each in lane_changes(self._process)])

    def _entering(self, keys: Collection[str]) -> tuple[int, int, int]:
        """Of the cases that end: those that enter one of some nodes, those that perhaps do, and all."""
        nodes = [at for at, its in enumerate(self._net.nodes) if its.key in keys]
        met = unsure = cases = 0
        for part in self._parts:
            surely, perhaps = np.zeros(len(part.size), bool), np.zeros(len(part.size), bool)
            for at in nodes:
                entered = part.nodes[:, at] > part.passed[:, at]
                unclear = self._unclear(part, at)
                surely |= entered & ~unclear
                perhaps |= unclear
            met += int(part.size[surely & part.ended].sum())
            unsure += int(part.size[perhaps & ~surely & part.ended].sum())
            cases += int(part.size[part.ended].sum())
        return met, unsure, cases

    def _unclear(self, part: RunCounts, node: int) -> NDArray[np.bool_]:
        """The runs of which another one, as good, may enter a node or not."""
        if node in self._told:
            return np.zeros(len(part.size), bool)
        return np.asarray(part.unclear[:, self._beside[node]].any(axis=1))

    def _passes(self, measure: KpiMeasure, keys: Collection[str]) -> LogMeasure:
        """How often flows are passed, a case."""
        flows = [at for at, its in enumerate(self._net.flows) if its.key in keys]
        total = squares = cases = unsure = 0
        for part in self._parts:
            told = ~part.unclear[:, flows].any(axis=1)
            times, size = part.flows[:, flows].sum(axis=1)[told], part.size[told]
            total += int(times @ size)
            squares += int(times**2 @ size)
            unsure += int(part.size[~told].sum())
            cases += int(part.size.sum())
        told_cases = cases - unsure
        if not told_cases or unsure > _FEW * cases:
            return LogMeasure(measure, None, None, cases, unsure)
        mean = total / told_cases
        error = _SURE * math.sqrt(max(squares / told_cases - mean * mean, 0.0) / told_cases)
        return LogMeasure(measure, mean, (max(mean - error, 0.0), mean + error), cases, unsure)


def _share(measure: KpiMeasure, of: int, unsure: int, cases: int) -> LogMeasure:
    if not cases:
        return LogMeasure(measure, None, None, 0)
    possible = of / cases, (of + unsure) / cases
    if unsure > _FEW * cases:
        return LogMeasure(measure, None, possible, cases, unsure)
    share = of / (cases - unsure)
    low, high = wilson(share, cases - unsure)
    return LogMeasure(measure, share, (min(low, possible[0]), max(high, possible[1])), cases, unsure)


def _flows_beside(net: Net) -> list[list[int]]:
    """The flows into and out of each node."""
    found: list[list[int]] = [[] for _ in net.nodes]
    for scope in net.scopes:
        for ways in (scope.incoming, scope.outgoing):
            for node, flows in ways.items():
                found[scope.members[node]] += flows
    return found
