"""What a tool's figures come to when its answers may fall: coverage, and cases carried to their end (§3, §6, §15)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

import numpy as np

from itsm_fit.evidence.chance import drawn, expectation
from itsm_fit.evidence.condition import StatedSupport
from itsm_fit.evidence.shares import ConditionShares
from itsm_fit.evidence.vendor import OpenEnd, Vendor
from itsm_fit.scoring.arrays import Array, Flags, Indices

Z_95 = 1.959963984540054


@dataclass(frozen=True, eq=False)
class AnswerChances:
    """How likely the K answers of a vendor hold at the N nodes of its reliability.

    `of_grades` (G + 1, N) are the chances of the grades, `grade` (K,) the row of each answer, `weights` (N,) those of
    the nodes.
    """

    of_grades: Array
    grade: Indices
    weights: Array

    @cached_property
    def holds(self) -> Array:
        """The chance of each answer, (K, N)."""
        return np.asarray(self.of_grades[self.grade])


@dataclass(frozen=True, eq=False)
class Expected:
    """A figure at each node of the reliability, (N,), between two bounds that are one where it is `exact`.

    With the chance of an answer it moves by `flat` (K,), the same at every node, and by its `slopes`, (N,) each, where
    these were asked for. `margin` is half of the 95 % interval around the mean, 0 where no case was simulated.
    """

    low: Array
    high: Array
    flat: Array
    slopes: Mapping[int, Array]
    margin: float = 0.0
    exact: bool = True


class ToolValue(Protocol):
    """A figure of one tool, 0 to 1, that hangs on its answers."""

    @property
    def exact(self) -> bool: ...

    def at(self, chances: AnswerChances, *, slopes: bool = False) -> Expected:
        """What it comes to by these chances."""

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

    def at(self, chances: AnswerChances, *, slopes: bool = False) -> Expected:
        by_grade = np.bincount(chances.grade, self.flat, minlength=len(chances.of_grades))
        value = self.sure + by_grade @ chances.of_grades
        moved: dict[int, Array] = {}
        for share, its in self.linked:
            mean, own = expectation(its, _values(its), chances.holds)
            value = value + share * mean
            for answer, slope in own.items() if slopes else ():
                moved[answer] = moved.get(answer, 0.0) + share * slope
        return Expected(value, value, self.flat, moved)

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

    conditions: ConditionShares
    cases: int | None = None

    @property
    def exact(self) -> bool:
        return self.cases is None and self.conditions.exact

    def at(self, chances: AnswerChances, *, slopes: bool = False) -> Expected:
        found = self.conditions.at(chances.holds, slopes=slopes)
        margin = 0.0
        if self.cases is not None:
            margin = _margin(self.conditions.shares, found.by_row @ chances.weights, self.cases)
        return Expected(found.low, found.high, np.zeros(len(chances.grade)), found.slopes, margin, self.exact)

    def drawn(self, held: Flags) -> Array:
        return self.conditions.drawn(held)


@dataclass(frozen=True, eq=False)
class EndToEndValue:
    """`Σ W V E / Σ W V` over processes that ask, each with its share of it."""

    processes: Sequence[tuple[float, CarriedCases]] = field(default_factory=tuple)

    @property
    def exact(self) -> bool:
        return all(its.exact for _, its in self.processes)

    def at(self, chances: AnswerChances, *, slopes: bool = False) -> Expected:
        return weighed(((share, its.at(chances, slopes=slopes)) for share, its in self.processes), chances)

    def drawn(self, held: Flags) -> Array:
        return np.asarray(sum((share * its.drawn(held) for share, its in self.processes), np.zeros(len(held))))


def weighed(parts: Iterable[tuple[float, Expected]], chances: AnswerChances) -> Expected:
    """The sum of figures, each by its share."""
    nodes = len(chances.weights)
    low, high, flat = np.zeros(nodes), np.zeros(nodes), np.zeros(len(chances.grade))
    margin, exact = 0.0, True
    slopes: dict[int, Array] = {}
    for share, its in parts:
        low, high, flat = low + share * its.low, high + share * its.high, flat + share * its.flat
        margin, exact = margin + share * its.margin, exact and its.exact
        for answer, slope in its.slopes.items():
            slopes[answer] = slopes.get(answer, 0.0) + share * slope
    return Expected(low, high, flat, slopes, margin, exact)


def _margin(shares: Array, carried: Array, cases: int) -> float:
    """Half of the 95 % interval around a mean over simulated cases: `carried` of `shares` by what they entered."""
    mean = carried.sum()
    square = np.divide(carried**2, shares, out=np.zeros_like(carried), where=shares > 0).sum()
    return float(Z_95 * np.sqrt(max(square - mean**2, 0.0) / cases) + 1.0 / cases)
