"""What resolutions of gaps would do to a tool's coverage and end-to-end fit, once carried out (§3, §6).

Configured, added on or built, a requirement has the support of that level, if it has less today. A changed process no
longer asks for it: its weight counts for nothing, and it is no must. Worked around by hand, the tool does no more than
before, so its coverage and its end-to-end fit stay; but people carry the case on, which `with_hands` counts. Accepted,
nothing changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

import numpy as np

from itsm_fit.model.gap import GIVES, Resolution
from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.asked_steps import NO, OUTCOMES, YES, step_verdicts
from itsm_fit.scoring.coverage import coverage
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.ranking import mean_interval, process_volumes
from itsm_fit.scoring.result import Fit

Resolved = Mapping[str, Resolution]
"""Resolutions by requirement id."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Figures of one tool; `with_hands` is end to end with what people do by hand counted as carried."""

    coverage: Interval | None
    end_to_end: Interval | None
    with_hands: Interval | None


@dataclass(frozen=True, slots=True)
class _Column:
    """One tool's support and what is asked of it, shape (requirements,)."""

    low: Array
    high: Array
    weights: Array
    must: Flags


class Prospects:
    """The outlooks of one fit."""

    def __init__(self, fit: Fit) -> None:
        if fit.workings is None:
            raise ValueError("The fit does not hold what it was made of.")
        self._fit, self._basis, self._groups = fit, fit.workings.basis, fit.workings.groups
        self._kernels = [EndToEnd(process.play) for process in fit.processes]
        row = fit.support.row
        self._steps = [
            {step.key: np.array([row[rid] for rid in step.requirements], dtype=np.intp) for step in process.steps}
            for process in fit.processes
        ]
        self._group_rows = {name: np.array(group.rows, dtype=np.intp) for name, group in self._groups.items()}
        self._weights: dict[str | None, float] = {process.id: process.weight for process in fit.processes}
        if fit.cross_cutting is not None:
            self._weights[None] = fit.cross_cutting.weight
        volumes = process_volumes(fit.processes)
        self._cases = [process.weight * volume for process, volume in zip(fit.processes, volumes, strict=True)]
        self._uses = _uses(self._steps)
        self._carries = cache(self._carried_share)
        self._of = cache(self._worked_out)

    def of(self, tool: str, resolved: Resolved) -> Outlook:
        """With these gaps of the tool resolved; requirements that nobody asks for any longer are passed over.

        Raises KeyError for an unknown tool.
        """
        row = self._fit.support.row
        known = frozenset((row[rid], resolution) for rid, resolution in resolved.items() if rid in row)
        return self._of(self._fit.support.column[tool], known)

    def with_support(self, tool: str, support: Mapping[str, Interval]) -> Outlook:
        """With other support for some requirements, by their ids, and nobody working by hand.

        Raises KeyError for an unknown tool; requirements that nobody asks for any longer are passed over.
        """
        column, row = self._fit.support.column[tool], self._fit.support.row
        after = self._column(column, {})
        changed = {row[rid]: ends for rid, ends in support.items() if rid in row}
        for at, ends in changed.items():
            after.low[at], after.high[at] = ends
        end_to_end = self._end_to_end(column, after, changed)
        return Outlook(self._coverage(column, after, changed), end_to_end, end_to_end)

    def _worked_out(self, column: int, resolved: AbstractSet[tuple[int, Resolution]]) -> Outlook:
        by_tool = {row: each for row, each in resolved if each in GIVES or each is Resolution.CHANGE_PROCESS}
        by_hand = {row for row, each in resolved if each is Resolution.WORK_AROUND}
        after = self._column(column, by_tool)
        with_hands = _Column(after.low.copy(), after.high.copy(), after.weights, after.must)
        for row in by_hand:
            with_hands.low[row] = with_hands.high[row] = 1.0
        end_to_end = self._end_to_end(column, after, by_tool.keys())
        return Outlook(
            self._coverage(column, after, by_tool.keys()),
            end_to_end,
            self._end_to_end(column, with_hands, by_tool.keys() | by_hand) if by_hand else end_to_end,
        )

    def _column(self, column: int, resolved: Mapping[int, Resolution]) -> _Column:
        basis, support = self._basis, self._basis.support
        its = _Column(support.low[:, column].copy(), support.high[:, column].copy(), basis.weights, basis.must)
        if Resolution.CHANGE_PROCESS in resolved.values():
            its = _Column(its.low, its.high, basis.weights.copy(), basis.must.copy())
        for row, resolution in resolved.items():
            if resolution in GIVES:
                value = basis.settings.levels[GIVES[resolution]]
                if value > its.low[row]:
                    its.low[row] = its.high[row] = value
            else:
                its.weights[row], its.must[row] = 0.0, False
        return its

    def _coverage(self, column: int, after: _Column, rows: Iterable[int]) -> Interval | None:
        changed = np.array(list(rows), dtype=np.intp)
        parts = []
        for name, weight in self._weights.items():
            at, figure = self._group_rows[name], self._groups[name].coverage(column)
            if np.isin(changed, at).any():
                ends = [coverage(after.weights[at], end[at, None]) for end in (after.low, after.high)]
                figure = None if ends[0] is None or ends[1] is None else Interval(float(ends[0][0]), float(ends[1][0]))
            parts.append((weight, figure))
        return mean_interval(parts)

    def _end_to_end(self, column: int, after: _Column, rows: Iterable[int]) -> Interval | None:
        tool = self._basis.tools[column]
        touched: dict[int, set[str]] = {}
        for row in rows:
            for process, key in self._uses.get(row, ()):
                touched.setdefault(process, set()).add(key)
        parts = []
        for number, its in enumerate(self._fit.processes):
            figure = its.tools[tool].end_to_end
            if number in touched and figure is not None:
                figure = self._carried(number, column, after, touched[number])
            parts.append((self._cases[number], figure))
        return mean_interval(parts)

    def _carried(self, number: int, column: int, after: _Column, touched: set[str]) -> Interval:
        """A process's end-to-end fit with the touched steps judged anew."""
        tool = self._basis.tools[column]
        not_carried, failing = set(), set()
        for step in self._fit.processes[number].steps:
            carried = step.tools[tool].carried
            if carried is None:
                continue
            outcome = self._verdict(number, step.key, after) if step.key in touched else OUTCOMES.index(carried)
            if outcome != YES:
                not_carried.add(step.key)
            if outcome == NO:
                failing.add(step.key)
        return Interval(self._carries(number, frozenset(not_carried)), self._carries(number, frozenset(failing)))

    def _verdict(self, number: int, key: str, after: _Column) -> int:
        at = self._steps[number][key]
        low, high = after.low[at, None], after.high[at, None]
        return int(step_verdicts(low, high, after.weights[at], after.must[at], self._basis.settings)[0])

    def _carried_share(self, number: int, uncarried: frozenset[str]) -> float:
        return self._kernels[number].fit(uncarried)


def _uses(steps: list[dict[str, Indices]]) -> dict[int, list[tuple[int, str]]]:
    """The steps that ask for each row: a process's number and the step's key."""
    found: dict[int, list[tuple[int, str]]] = {}
    for number, its in enumerate(steps):
        for key, rows in its.items():
            for row in rows.tolist():
                found.setdefault(row, []).append((number, key))
    return found
