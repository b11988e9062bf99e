"""Coverage and counts of every group of requirements: the processes, and what belongs to none (§3)."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from itsm_fit.scoring.arrays import Array
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.coverage import counts, coverage
from itsm_fit.scoring.figures import Counts, Interval


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Figures of some requirements by tool: arrays of shape (tools,), None when their weights sum to 0.

    `counts` has shape (tools, 4), in the order of `Counts`.
    """

    rows: tuple[int, ...]
    low: Array | None
    high: Array | None
    counts: NDArray[np.int64]

    def coverage(self, column: int) -> Interval | None:
        if self.low is None or self.high is None:
            return None
        return Interval(float(self.low[column]), float(self.high[column]))

    def counted(self, column: int) -> Counts:
        return Counts(*self.counts[column].tolist())


Groups = Mapping[str | None, Group]
"""By project-wide process id, and the cross-cutting group (where there is one) by None."""


def groups_of(basis: ScoringBasis, before: Groups, touched: AbstractSet[int] | None) -> Groups:
    """Every group of the project.

    Those of an earlier state are kept where none of their rows is `touched`; None when there is no such state.
    """
    catalogue = basis.catalogue
    members: dict[str | None, tuple[int, ...]] = {
        process: catalogue.of_process.get(process, ()) for process in basis.project.processes
    }
    if catalogue.cross_cutting:
        members[None] = catalogue.cross_cutting
    return {name: _group(basis, rows, before.get(name), touched) for name, rows in members.items()}


def _group(basis: ScoringBasis, rows: tuple[int, ...], before: Group | None, touched: AbstractSet[int] | None) -> Group:
    if before is not None and touched is not None and before.rows == rows and touched.isdisjoint(rows):
        return before
    at = np.array(rows, dtype=np.intp)
    low, high, weights = basis.support.low[at], basis.support.high[at], basis.weights[at]
    return Group(
        rows, coverage(weights, low), coverage(weights, high), counts(low, high, basis.settings.must_threshold)
    )
