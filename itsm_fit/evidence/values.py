"""What a tool's figures come to when its answers may fall: coverage, and cases carried to their end (§3, §6, §15)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from itsm_fit.evidence.chance import drawn, expectation
from itsm_fit.evidence.condition import StatedSupport
from itsm_fit.evidence.shares import ConditionShares
from itsm_fit.evidence.vendor import OpenEnd, Vendor
from itsm_fit.scoring.arrays import Array, Flags, Indices

Z_95 = 1.959963984540054


@dataclass(frozen=True, eq=False)
class Expected:
    """A figure at each node of the reliability, (N,), between two bounds that are one where it is exact.

    With the chance of an answer it moves by `flat` (K,), the same at every node, and by its `slopes`, (N,) each.
    `margin` is half of the 95 % interval around the mean, 0 where no case was simulated.
    """

    low: Array
    high: Array
    flat: Array
    slopes: Mapping[int, Array]
    margin: float = 0.0


class ToolValue(Protocol):
    """A figure of one tool, 0 to 1, that hangs on its answers."""

    @property
    def exact(self) -> bool: ...

    def at(self, chances: Array, grade: Indices, weights: Array) -> Expected:
        """`chances` (G + 1, N) of the grades, `grade` (K,) the row of each answer, `weights` (N,) of the nodes."""

    def drawn(self, held: Flags) -> Array:
        """The figure in each draw, (n,); `held` (n, K)."""


class CoverageValue:
    """`Σ c s`: each requirement's support by its share of the coverage, `shares` (R,)."""

    exact = True

    def __init__(self, vendor: Vendor, shares: Array, end: OpenEnd) -> None:
        sure = (vendor.low if end == "low" else vendor.high) * shares
        own = vendor.direct >= 0
        self.flat = np.zeros(len(vendor.grade))
        np.add.at(self.flat, vendor.direct[own], sure[own])
        linked = {row: its for row, its in vendor.linked.items() if shares[row] > 0}
        fixed = ~own
        fixed[list(vendor.linked)] = False
        self.sure = float(sure[fixed].sum())
        self.linked = [(float(shares[row]), its[end]) for row, its in linked.items()]

    def at(self, chances: Array, grade: Indices, weights: Array) -> Expected:
        del weights
        by_grade = np.bincount(grade, self.flat, minlength=len(chances))
        value = self.sure + by_grade @ chances
        slopes: dict[int, Array] = {}
        for share, its in self.linked:
            mean, own = expectation(its, _values(its), chances[grade])
            value = value + share * mean
            for answer, slope in own.items():
                slopes[answer] = slopes.get(answer, 0.0) + share * slope
        return Expected(value, value, self.flat, slopes)

    def drawn(self, held: Flags) -> Array:
        value = self.sure + held @ self.flat
        for share, its in self.linked:
            value += share * drawn(its, held)
        return np.asarray(value)


def _values(support: StatedSupport) -> list[float]:
    return [*(each.value for each in support.choices), support.base]


@dataclass(frozen=True, eq=False)
class CarriedCases:
    """The share of one process's cases that a tool carries; `cases` are those simulated, None where it is exact."""

    share: float
    conditions: ConditionShares
    cases: int | None = None


@dataclass(frozen=True, eq=False)
class EndToEndValue:
    """`Σ W V E / Σ W V` over processes that ask; each one's `share` of it is given."""

    processes: Sequence[CarriedCases] = field(default_factory=tuple)

    @property
    def exact(self) -> bool:
        return all(its.cases is None and its.conditions.exact for its in self.processes)

    def at(self, chances: Array, grade: Indices, weights: Array) -> Expected:
        holds = chances[grade]
        nodes = chances.shape[1]
        low, high, margin = np.zeros(nodes), np.zeros(nodes), 0.0
        slopes: dict[int, Array] = {}
        for its in self.processes:
            found = its.conditions.at(holds)
            low, high = low + its.share * found.low, high + its.share * found.high
            if its.cases is not None:
                margin += its.share * _margin(its.conditions.shares, found.by_row @ weights, its.cases)
            for answer, slope in found.slopes.items():
                slopes[answer] = slopes.get(answer, 0.0) + its.share * slope
        return Expected(low, high, np.zeros(len(grade)), slopes, margin)

    def drawn(self, held: Flags) -> Array:
        return np.asarray(sum((its.share * its.conditions.drawn(held) for its in self.processes), np.zeros(len(held))))


def _margin(shares: Array, carried: Array, cases: int) -> float:
    """Half of the 95 % interval around a mean over simulated cases: `carried` of `shares` by what they entered."""
    mean = carried.sum()
    square = np.divide(carried**2, shares, out=np.zeros_like(carried), where=shares > 0).sum()
    return float(Z_95 * np.sqrt(max(square - mean**2, 0.0) / cases) + 1.0 / cases)
