"""Tools over all processes: gates, coverage, end-to-end fit, and their ranking (§3, §4, §6, §9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from itsm_fit.model.project import Settings
from itsm_fit.scoring.coverage import TOLERANCE, ranks
from itsm_fit.scoring.figures import Counts, Interval, Outcome
from itsm_fit.scoring.result import GroupFit, ProcessFit, ToolFit

_NO_FIGURE = -1.0
"""Ranks a tool without a decision value behind all others."""


@dataclass(frozen=True, slots=True)
class ToolStanding:
    """What a tool brings to the ranking beside its processes: the musts it fails or leaves open, its counts."""

    tool: str
    unmet_musts: tuple[str, ...]
    open_musts: tuple[str, ...]
    counts: Counts

    @property
    def eligible(self) -> Outcome:
        if self.unmet_musts:
            return Outcome.NO
        return Outcome.OPEN if self.open_musts else Outcome.YES


def rank_tools(
    standings: Sequence[ToolStanding], processes: Sequence[ProcessFit], cross: GroupFit | None, settings: Settings
) -> tuple[ToolFit, ...]:
    """The tools in ranking order: by eligibility, then the decision value; ties share a rank.

    Tools of one rank are listed by end-to-end fit, then coverage, then as given.
    """
    volumes = process_volumes(processes)
    coverages, carried = [], []
    for standing in standings:
        groups = [(process.weight, process.tools[standing.tool].coverage) for process in processes]
        if cross is not None:
            groups.append((cross.weight, cross.tools[standing.tool].coverage))
        coverages.append(mean_interval(groups))
        carried.append(
            mean_interval(
                [
                    (process.weight * volume, process.tools[standing.tool].end_to_end)
                    for process, volume in zip(processes, volumes, strict=True)
                ]
            )
        )
    decision = coverages if settings.decision == "coverage" else carried
    eligibility = list(Outcome)
    rank = ranks(
        np.array([eligibility.index(standing.eligible) for standing in standings], dtype=np.int64),
        np.array([proven(interval) for interval in decision], dtype=np.float64),
    )
    order = sorted(range(len(standings)), key=lambda at: (rank[at], -proven(carried[at]), -proven(coverages[at]), at))
    return tuple(
        ToolFit(
            standings[at].tool,
            int(rank[at]),
            standings[at].eligible,
            coverages[at],
            carried[at],
            standings[at].unmet_musts,
            standings[at].open_musts,
            standings[at].counts,
        )
        for at in order
    )


def proven(interval: Interval | None) -> float:
    """What a ranking goes by: the lower end; one without a figure stands behind all others."""
    return _NO_FIGURE if interval is None else interval.low


def mean_interval(parts: Sequence[tuple[float, Interval | None]]) -> Interval | None:
    """The weighted mean of the intervals that exist; None when their weights sum to 0."""
    known = [(weight, interval) for weight, interval in parts if interval is not None]
    total = sum(weight for weight, _ in known)
    if total <= TOLERANCE:
        return None
    return Interval(
        sum(weight * interval.low for weight, interval in known) / total,
        sum(weight * interval.high for weight, interval in known) / total,
    )


def process_volumes(processes: Sequence[ProcessFit]) -> list[float]:
    """V_P: the cases per month when every process with an asking step states them, else 1 for all."""
    asking = [process for process in processes if any(step.asks for step in process.steps)]
    if asking and all(process.cases_per_month is not None for process in asking):
        return [process.cases_per_month or 0.0 for process in processes]
    return [1.0] * len(processes)
