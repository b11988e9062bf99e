"""What every tool offers a step: how much of what it asks, and whether that carries it (§4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from itsm_fit.model.project import Settings
from itsm_fit.scoring.arrays import Array, Flags, Indices, OutcomeCodes
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.coverage import reaches
from itsm_fit.scoring.figures import Outcome

OUTCOMES = tuple(Outcome)
YES, OPEN, NO = range(3)

_FIGURES_AT_ONCE = 1_000_000
"""Supports that are looked at in one go: bounds memory."""


@dataclass(frozen=True, slots=True, eq=False)
class AskedStep:
    """Figures by tool of some requirements that a step asks for together.

    `figures`, of shape (3, tools), are both ends of its coverage, NaN where none weighs, and the weight that lacks
    support for sure or perhaps; `carried`, of shape (tools,), whether that carries it.
    """

    rows: tuple[int, ...]
    figures: Array
    carried: OutcomeCodes


AskedSteps = Mapping[tuple[int, ...], AskedStep]
"""By the rows that a step asks for."""


def asked_steps(basis: ScoringBasis, before: AskedSteps, was: Sequence[int] | None) -> AskedSteps:
    """Every one of the project; those of an earlier state are taken over as in `groups_of`."""
    asked = set(basis.catalogue.of_node.values())
    found = {rows: known for rows in asked if (known := _taken_over(rows, before, was)) is not None}
    found |= {step.rows: step for some in _batches(asked - found.keys(), basis) for step in _worked_out(basis, some)}
    return found


def _batches(asked: Iterable[tuple[int, ...]], basis: ScoringBasis) -> Iterator[list[tuple[int, ...]]]:
    most = max(1, _FIGURES_AT_ONCE // max(1, len(basis.tools)))
    some: list[tuple[int, ...]] = []
    count = 0
    for rows in asked:
        if some and count + len(rows) > most:
            yield some
            some, count = [], 0
        some.append(rows)
        count += len(rows)
    if some:
        yield some


def _taken_over(rows: tuple[int, ...], before: AskedSteps, was: Sequence[int] | None) -> AskedStep | None:
    known = before.get(tuple(was[row] for row in rows)) if was is not None else None
    return known if known is None or known.rows == rows else replace(known, rows=rows)


def _worked_out(basis: ScoringBasis, asked: Sequence[tuple[int, ...]]) -> Iterator[AskedStep]:
    at = np.fromiter(chain.from_iterable(asked), dtype=np.intp)
    first = np.cumsum([0, *map(len, asked[:-1])])
    weights, must = basis.weights[at], basis.must[at]
    low, high = (np.take(end, at, axis=0) for end in (basis.support.low, basis.support.high))
    ends = [_coverages(weights, end, first) for end in (low, high)]
    yes, possible = (
        _passes(end, covered, must, first, basis.settings) for end, covered in zip((low, high), ends, strict=True)
    )
    missing = np.add.reduceat(weights[:, None] * (1.0 - low), first, axis=0)
    return map(AskedStep, asked, np.stack([*ends, missing], axis=1), verdicts(yes, possible))


def step_verdicts(low: Array, high: Array, weights: Array, must: Flags, settings: Settings) -> OutcomeCodes:
    """Whether each tool carries a step, as indices into `OUTCOMES`, shape (tools,).

    `low` and `high` are the support of what the step asks, shape (requirements, tools).
    """
    first = np.zeros(1, dtype=np.intp)
    yes, possible = (_passes(end, _coverages(weights, end, first), must, first, settings)[0] for end in (low, high))
    return verdicts(yes, possible)


def verdicts(yes: Flags, possible: Flags) -> OutcomeCodes:
    """Indices into `OUTCOMES`: yes where the low end passes, no where even the high end fails, else open."""
    return np.where(yes, np.int8(YES), np.where(possible, np.int8(OPEN), np.int8(NO)))


def _coverages(weights: Array, support: Array, first: Indices) -> Array:
    """Coverage of steps that stand one below the other, from the `first` row of each on; shape (steps, tools)."""
    total = np.add.reduceat(weights, first)
    covered = np.add.reduceat(weights[:, None] * support, first, axis=0)
    return np.asarray(covered / np.where(total > 0, total, np.nan)[:, None])


def _passes(support: Array, covered: Array, must: Flags, first: Indices, settings: Settings) -> Flags:
    """Where one end of the support carries a step: every must met, coverage at least τ if there is one."""
    fails = must[:, None] & ~reaches(support, settings.must_threshold)
    met = ~np.logical_or.reduceat(fails, first, axis=0)
    return np.asarray(met & (np.isnan(covered) | reaches(covered, settings.step_threshold)))
