"""What every figure of one project leans on: its requirements, their weights, and every tool's support of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from itsm_fit.model.project import Project, Settings
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.catalogue import Catalogue, gather, key_of
from itsm_fit.scoring.figures import Support
from itsm_fit.scoring.support import SupportTable


@dataclass(frozen=True, eq=False)
class ScoringBasis:
    """`weights` and `must` (whether it is one) have shape (requirements,), in the order of the catalogue."""

    project: Project
    catalogue: Catalogue
    table: SupportTable
    weights: Array
    must: Flags

    @property
    def settings(self) -> Settings:
        return self.project.settings

    @property
    def support(self) -> Support:
        return self.table.support

    @property
    def tools(self) -> tuple[str, ...]:
        return self.support.tools

    def ids(self, rows: Iterable[int]) -> tuple[str, ...]:
        ids = self.catalogue.ids
        return tuple(ids[row] for row in rows)

    def rows_in(self, before: ScoringBasis) -> list[int] | None:
        """For each row which one it was before, -1 where it is new or its weight, priority or support is another.

        None when figures of the two cannot be compared row by row: other tools or thresholds.
        """
        new, old = self.settings, before.settings
        if (new.must_threshold, new.step_threshold, self.tools) != (
            old.must_threshold,
            old.step_threshold,
            before.tools,
        ):
            return None
        if self.catalogue.demands is before.catalogue.demands:
            was = now = np.arange(len(self.weights))
            same = np.ones(len(now), dtype=np.bool_)
        else:
            known = {rid: row for row, rid in enumerate(before.catalogue.ids)}
            found = np.array([known.get(rid, -1) for rid in self.catalogue.ids], dtype=np.intp)
            now = np.flatnonzero(found >= 0)
            was = found[now]
            same = (self.weights[now] == before.weights[was]) & (self.must[now] == before.must[was])
        for ours, theirs in zip(self.table.columns, before.table.columns, strict=True):
            if ours is not theirs:
                same &= (ours.low[now] == theirs.low[was]) & (ours.high[now] == theirs.high[was])
        rows = np.full(len(self.weights), -1)
        rows[now[same]] = was[same]
        return rows.tolist()


class ProvenSupport:
    """What is proven of a tool's support for a requirement, 0 to 1, in one state of a project after another."""

    def __init__(self, since: ScoringBasis | None = None) -> None:
        self._basis = since

    def __call__(self, project: Project, tool: str, requirement: str) -> float:
        """0 for what the project does not have."""
        if self._basis is None or self._basis.project is not project:
            self._basis = basis_of(project, self._basis)
        row, column = self._basis.catalogue.row.get(key_of(requirement)), self._basis.support.column.get(tool)
        return 0.0 if row is None or column is None else float(self._basis.support.low[row, column])


def basis_of(project: Project, since: ScoringBasis | None = None) -> ScoringBasis:
    """Gathers requirements and answers; what did not change is taken from `since`, that of an earlier state."""
    catalogue = gather(project, since.catalogue if since else None)
    table = SupportTable(project, catalogue, since.table if since else None)
    if since is not None and catalogue.demands is since.catalogue.demands:
        return ScoringBasis(project, catalogue, table, since.weights, since.must)
    return ScoringBasis(
        project,
        catalogue,
        table,
        np.array([demand.weight for demand in catalogue.demands], dtype=np.float64),
        np.array([demand.priority is Priority.MUST for demand in catalogue.demands], dtype=np.bool_),
    )
