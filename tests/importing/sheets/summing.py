"""Rows and columns that are worked out from others: sums, means, ranks, shares, counts, verdicts."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from itsm_fit.storage.spreadsheet import CellValue, Percent
from sheets.paper import Paper
from sheets.plan import Plan
from sheets.scales import Scale
from sheets.words import INVENTED, Words

Place = tuple[int, int]

_KINDS = {
    "none": (),
    "sum": ("sum",),
    "sum-rank": ("sum", "rank"),
    "sum-percent": ("sum", "percent"),
    "maximum": ("sum", "maximum"),
    "average": ("average",),
    "count": ("count", "share"),
    "verdict": ("verdict",),
    "subtotals": ("sum",),
    "group-row-sums": ("sum",),
}


@dataclass(frozen=True)
class Answered:
    """Where the figures stand that are worked out: `lines` are the places of one tool's, for each tool.

    `weights` are those of the requirements, in the order of a line; empty when figures count as they are.
    """

    lines: Sequence[Sequence[Place]]
    weights: Sequence[Place] = ()


@dataclass(frozen=True)
class Sums:
    """Writes worked-out figures onto a paper."""

    paper: Paper
    plan: Plan
    words: Words
    scale: Scale
    rng: random.Random

    def kinds(self) -> tuple[str, ...]:
        """The worked-out rows (or columns) of the sheet, in their order."""
        found = _KINDS[self.plan.totals]
        return found[:1] if self.plan.totals == "count" and self.rng.random() < 0.5 else found

    def label(self, kind: str) -> str:
        """What is written beside a worked-out row: a word of the language, an invented one, or nothing."""
        if self.plan.totals_label == "invented":
            return self.rng.choice(INVENTED)
        key = "percent" if kind == "share" else kind
        return "" if self.plan.totals_label == "absent" else self.words.pick(self.rng, key)

    def total(self, kind: str, at: Sequence[Place], told: Answered) -> None:
        """Writes one figure for each tool at the places given."""
        if kind in ("sum", "average"):
            for place, line in zip(at, told.lines, strict=True):
                self._sum(kind, place, line, told.weights)
            return
        makers = {"rank": self._ranks, "percent": self._shares, "maximum": self._most}
        counters = {"count": self._counts, "share": self._counted_shares, "verdict": self._verdicts}
        for place, value in zip(at, (makers | counters)[kind](told), strict=True):
            self.paper.put(*place, value)

    def side_value(self, kind: str, place: Place, cells: Sequence[Place], names: Sequence[str]) -> None:
        """Writes a figure about one requirement over all tools."""
        there = [cell for cell in cells if isinstance(self.paper.value(cell), float)]
        if kind == "maximum":
            self.paper.put(*place, float(self.scale.high or 1))
        elif kind == "best-name":
            order = {answer: at for at, answer in enumerate(self.scale.answers)}
            ranks = [order.get(self.paper.value(cell), len(order)) for cell in cells]
            self.paper.put(*place, names[ranks.index(min(ranks))])
        elif there:
            named = {"average": "mean", "sum": "sum", "largest": "largest"}
            self.paper.work_out(named[kind], place, there, digits=2)

    # -------------------------------------------------------------- figures
    def _sum(self, kind: str, place: Place, line: Sequence[Place], weights: Sequence[Place]) -> None:
        if kind == "average":
            self.paper.work_out("mean", place, line, digits=2)
        elif weights:
            self.paper.work_out("products", place, [cell for pair in self._pairs(line, weights) for cell in pair])
        else:
            self.paper.work_out("sum", place, line)

    def _pairs(self, line: Sequence[Place], weights: Sequence[Place]) -> list[tuple[Place, Place]]:
        """Weight and answer, where there is an answer."""
        return [(w, its) for w, its in zip(weights, line, strict=True) if isinstance(self.paper.value(its), float)]

    def _number(self, place: Place) -> float:
        value = self.paper.value(place)
        return float(value) if isinstance(value, float) else 0.0

    def _summed(self, told: Answered) -> list[float]:
        if not told.weights:
            return [round(sum(map(self._number, line)), 10) for line in told.lines]
        weights = [self._number(place) for place in told.weights]
        return [
            round(sum(w * self._number(place) for w, place in zip(weights, line, strict=True)), 10)
            for line in told.lines
        ]

    def _ranks(self, told: Answered) -> list[CellValue]:
        sums = self._summed(told)
        lowest = self.scale.lowest_best
        return [1.0 + sum((other < its) if lowest else (other > its) for other in sums) for its in sums]

    def _best(self, told: Answered) -> float:
        """What the best answer everywhere would give."""
        share = sum(map(self._number, told.weights)) if told.weights else float(len(told.lines[0]))
        return round(float(self.scale.high or 1) * share, 10)

    def _shares(self, told: Answered) -> list[CellValue]:
        return [Percent(round(its / self._best(told), 4)) for its in self._summed(told)]

    def _most(self, told: Answered) -> list[CellValue]:
        return [self._best(told)] * len(told.lines)

    def _counts(self, told: Answered) -> list[CellValue]:
        best = self.scale.answers[0]
        return [float(sum(self.paper.value(place) == best for place in line)) for line in told.lines]

    def _counted_shares(self, told: Answered) -> list[CellValue]:
        length = len(told.lines[0])
        return [Percent(round(its / length, 4)) for its in self._counts(told) if isinstance(its, float)]

    def _verdicts(self, told: Answered) -> list[CellValue]:
        return [self.rng.choice(self.words.all("verdicts")) for _ in told.lines]
