"""What every tool offers a step: how much of what it asks, and whether that carries it (§4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from itsm_fit.model.project import Settings
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.coverage import coverage, reaches
from itsm_fit.scoring.figures import Interval, Outcome

OUTCOMES = tuple(Outcome)
YES, OPEN, NO = range(3)


@dataclass(frozen=True, slots=True, eq=False)
class AskedStep:
    """Figures by tool of some requirements that a step asks for together; `low` and `high` are None where none weighs.

    `carried` are indices into `OUTCOMES`, `missing` is the weight that lacks support for sure or perhaps.
    """

    rows: tuple[int, ...]
    low: list[float] | None
    high: list[float] | None
    carried: list[int]
    missing: list[float]

    def coverage(self, column: int) -> Interval | None:
        if self.low is None or self.high is None:
            return None
        return Interval(self.low[column], self.high[column])


AskedSteps = Mapping[tuple[int, ...], AskedStep]
"""By the rows that a step asks for."""


def asked_steps(basis: ScoringBasis, before: AskedSteps, was: Sequence[int] | None) -> AskedSteps:
    """Every one of the project; those of an earlier state are taken over as in `groups_of`."""
    return {
        rows: _taken_over(rows, before, was) or _asked_step(basis, rows)
        for rows in set(basis.catalogue.of_node.values())
    }


def _taken_over(rows: tuple[int, ...], before: AskedSteps, was: Sequence[int] | None) -> AskedStep | None:
    known = before.get(tuple(was[row] for row in rows)) if was is not None else None
    return known if known is None or known.rows == rows else replace(known, rows=rows)


def _asked_step(basis: ScoringBasis, rows: tuple[int, ...]) -> AskedStep:
    at = np.array(rows, dtype=np.intp)
    low, high = basis.support.low[at], basis.support.high[at]
    weights, must = basis.weights[at], basis.must[at]
    ends = [None if end is None else end.tolist() for end in (coverage(weights, low), coverage(weights, high))]
    carried = step_verdicts(low, high, weights, must, basis.settings)
    return AskedStep(rows, ends[0], ends[1], carried.tolist(), (weights @ (1.0 - low)).tolist())


def step_verdicts(low: Array, high: Array, weights: Array, must: Flags, settings: Settings) -> NDArray[np.int64]:
    """Whether each tool carries a step, as indices into `OUTCOMES`, shape (tools,).

    `low` and `high` are the support of what the step asks, shape (requirements, tools).
    """
    yes, possible = (_passes(end[must], coverage(weights, end), settings) for end in (low, high))
    return verdicts(yes, possible)


def verdicts(yes: Flags, possible: Flags) -> NDArray[np.int64]:
    """Indices into `OUTCOMES`: yes where the low end passes, no where even the high end fails, else open."""
    return np.where(yes, YES, np.where(possible, OPEN, NO))


def _passes(musts: Array, step_coverage: Array | None, settings: Settings) -> Flags:
    """Where one end of the support carries a step: every must met, coverage at least τ if there is one."""
    met = np.asarray(reaches(musts, settings.must_threshold).all(axis=0))
    return met if step_coverage is None else met & reaches(step_coverage, settings.step_threshold)
