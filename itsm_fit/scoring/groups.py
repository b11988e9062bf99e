"""Coverage and counts of every group of requirements: the processes, and what belongs to none (§3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

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

    def has_figures_of(self, other: Group) -> bool:
        """Whether these were taken over from the other, of an earlier state."""
        return self.counts is other.counts

    def coverage(self, column: int) -> Interval | None:
        if self.low is None or self.high is None:
            return None
        return Interval(float(self.low[column]), float(self.high[column]))

    def counted(self, column: int) -> Counts:
        return Counts(*self.counts[column].tolist())


Groups = Mapping[str | None, Group]
"""By project-wide process id, and the cross-cutting group (where there is one) by None."""


def groups_of(basis: ScoringBasis, before: Groups, was: Sequence[int] | None) -> Groups:
    """Every group of the project.

    Those of an earlier state are taken over where each of their rows was there; see `ScoringBasis.rows_in`.
    """
    catalogue = basis.catalogue
    members: dict[str | None, tuple[int, ...]] = {
        process: catalogue.of_process.get(process, ()) for process in basis.project.processes
    }
    if catalogue.cross_cutting:
        members[None] = catalogue.cross_cutting
    return {name: _group(basis, rows, before.get(name), was) for name, rows in members.items()}


def _group(basis: ScoringBasis, rows: tuple[int, ...], before: Group | None, was: Sequence[int] | None) -> Group:
    if before is not None and was is not None and before.rows == tuple(was[row] for row in rows):
        return before if before.rows == rows else replace(before, rows=rows)
    at = np.array(rows, dtype=np.intp)
    low, high, weights = basis.support.low[at], basis.support.high[at], basis.weights[at]
    return Group(
        rows, coverage(weights, low), coverage(weights, high), counts(low, high, basis.settings.must_threshold)
    )
