"""A table as it was read by one layout: what its rows are, and which answers stand there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from itsm_fit.importing.grid import Grid
from itsm_fit.importing.layout import Evidence, Layout, Table, TableRows
from itsm_fit.importing.meanings import Meanings


@dataclass(frozen=True)
class TableReading:
    """One reading of one table; `times` counts each answer, `headings` are all texts of its header."""

    grid: Grid
    layout: Layout
    rows: TableRows
    reading: Meanings
    times: Mapping[str, int]
    headings: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """How well the evidence speaks for this reading."""
        return self.layout.score

    @property
    def table(self) -> Table:
        return Table(self.layout, self.rows, self.reading.meanings)

    def with_evidence(self, evidence: Iterable[Evidence]) -> TableReading:
        more = (*self.layout.evidence, *evidence)
        return replace(self, layout=replace(self.layout, evidence=more))
