"""The value that a ranking goes by, for what a tool's answers state, and how far few other answers can move it.

The bounds let a search for the fewest answers prove that fewer do not suffice. A row of one answer moves in a straight
line with it, so for those the bounds are exact. End to end, what a set of uncarried steps loses is the union of what
each loses alone (a case that enters any of them), so losses add up to no less than what they lose together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple, Protocol

import numpy as np

from itsm_fit.certainty.answers import AnswerArrays
from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.coverage import TOLERANCE, reaches
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.game.chain import Chain
from itsm_fit.scoring.result import ProcessFit


class Rises(NamedTuple):
    """What free answers can add when they turn out as good as can be.

    `at_most[j]` bounds what any j of them add, shape (n + 1,) or longer than asked; `rates` (A,) say which promise
    most. Where the rates `add_up`, the j greatest of them are the bound.
    """

    at_most: Array
    rates: Array
    add_up: bool


class Valuation(Protocol):
    """The decision value of one tool."""

    def value(self, support: Array) -> float:
        """The value for its support of each requirement, shape (R,)."""
        ...

    def heaviness(self) -> Array:
        """How much each requirement counts for the value at most, shape (R,)."""
        ...

    def falls(self, tool: AnswerArrays, now: Array, free: Flags, none: float) -> Array:
        """For each answer a rate, shape (A,): any k free ones that count as `none` take at most the k greatest away.

        `now` (A,) is what the answers state, on the low end.
        """
        ...

    def rises(self, tool: AnswerArrays, now: Array, free: Flags) -> Rises:
        """What free unknown answers can add."""
        ...


@dataclass(frozen=True, eq=False)
class CoverageValuation:
    """`Σ_r c_r · s_r`: what each requirement counts in the whole coverage, shape (R,)."""

    counts: Array

    def value(self, support: Array) -> float:
        return float(self.counts @ support)

    def heaviness(self) -> Array:
        return self.counts

    def falls(self, tool: AnswerArrays, now: Array, free: Flags, none: float) -> Array:
        rates = self._by_single(tool, np.maximum(now - none, 0.0))
        for row in self._mixed(tool):
            for answer, rate in _row_falls(tool, row, now, free, none):
                rates[answer] += self.counts[row] * rate
        return np.where(free, rates, 0.0)

    def rises(self, tool: AnswerArrays, now: Array, free: Flags) -> Rises:
        rates = self._by_single(tool, np.where(tool.known, 0.0, 1.0 - now))
        for row in self._mixed(tool):
            for answer, rate in _row_rises(tool, row, now, free):
                rates[answer] += self.counts[row] * rate
        rates = np.where(free, rates, 0.0)
        return Rises(summed(rates), rates, add_up=True)

    def _by_single(self, tool: AnswerArrays, width: Array) -> Array:
        """What each answer moves by the rows that are its alone."""
        entries = tool.starts[tool.single]
        rates = np.zeros(len(tool.low))
        moved = self.counts[tool.row[entries]] * tool.factor[entries] * width[tool.answer[entries]]
        np.add.at(rates, tool.answer[entries], moved)
        return rates

    def _mixed(self, tool: AnswerArrays) -> list[int]:
        return np.flatnonzero(~tool.single & (self.counts > 0)).tolist()


def summed(rates: Array) -> Array:
    """The sum of the k greatest for each k from 0, shape (n + 1,)."""
    return np.concatenate(([0.0], np.cumsum(-np.sort(-rates[rates > 0]))))


def _row_falls(tool: AnswerArrays, row: int, now: Array, free: Flags, none: float) -> Iterator[tuple[int, float]]:
    """Answers of a row that several make, each with what it takes away of the support at most, counted evenly."""
    entries = [(float(now[at] * factor), float(min(now[at], none) * factor), at) for at, factor in _entries(tool, row)]
    if tool.needs_all[row]:
        least = min(given for given, _, _ in entries)
        yield from ((at, max(least - then, 0.0)) for _, then, at in entries if free[at])
        return
    entries.sort(reverse=True)
    best, rate, most = entries[0][0], 0.0, 0
    for fallen in range(1, len(entries) + 1):
        if not free[entries[fallen - 1][2]]:
            break
        left = max([given for given, _, _ in entries[fallen:]] + [then for _, then, _ in entries[:fallen]])
        rate = max(rate, (best - left) / fallen)
        most = fallen
    yield from ((at, rate) for _, _, at in entries[:most])


def _row_rises(tool: AnswerArrays, row: int, now: Array, free: Flags) -> Iterator[tuple[int, float]]:
    entries = _entries(tool, row)
    given = [float(now[at] * factor) for at, factor in entries]
    owed = [(at, factor) for at, factor in entries if not tool.known[at] and now[at] < 1.0]
    if not tool.needs_all[row]:
        yield from ((at, max(factor - max(given), 0.0)) for at, factor in owed if free[at])
    elif owed and all(free[at] for at, _ in owed):
        missing = {at for at, _ in owed}
        then = min(factor if at in missing else float(now[at] * factor) for at, factor in entries)
        yield from ((at, (then - min(given)) / len(owed)) for at, _ in owed)


def _entries(tool: AnswerArrays, row: int) -> list[tuple[int, float]]:
    """The answers behind a row, each with its factor."""
    return [(int(tool.answer[entry]), float(tool.factor[entry])) for entry in tool.entries(row)]


class _Left(NamedTuple):
    """What is left of a process without some steps: the share of cases that complete, and what each step would lose."""

    fit: float
    losses: Callable[[], Mapping[str, float]]


class _Run:
    """How one process runs without steps that are not carried; what was worked out is remembered."""

    def __init__(self, process: ProcessFit) -> None:
        asked = frozenset(step.key for step in process.steps if step.asks)
        node = {key: at for at, key in enumerate(process.play.visits)}
        self._node = {key: node[key] for key in asked}
        chain = process.play.whole_chain
        self._chain = None if chain is None else chain.of(set(self._node.values()))
        self._kernel = EndToEnd(process.play, asked) if chain is None else None
        self.without = cache(self._without)

    def _without(self, uncarried: frozenset[str]) -> _Left:
        if self._chain is None:
            fit = self._fit(uncarried)
            return _Left(fit, cache(lambda: {key: fit - self._fit(uncarried | {key}) for key in self._node}))
        left = self._chain.without([self._node[key] for key in uncarried])
        fit = min(max(float(left.completing[0]), 0.0), 1.0)
        return _Left(fit, cache(lambda: self._entered(left) if fit > TOLERANCE else {}))

    def _fit(self, uncarried: frozenset[str]) -> float:
        return 0.0 if self._kernel is None else self._kernel.fit(uncarried)

    def _entered(self, left: Chain) -> dict[str, float]:
        entered = left.entered
        return {key: max(entered.get(node, 0.0), 0.0) for key, node in self._node.items()}


class _AskingStep(NamedTuple):
    """A step that asks: its process's number and key, the rows it asks, their weights as shares (0 where none weighs),
    and which are musts.
    """

    process: int
    key: str
    rows: Indices
    weights: Array
    must: Flags

    def hangs_on(self, row: int, worst: Array, best: Array, thresholds: tuple[float, float]) -> bool:
        """Whether a row can decide if the step is carried, by the support (R,) that rows have at their worst and best.

        It can as an open must; else by its weight, where the step is not carried for sure once its musts are met.
        `thresholds` are those of a must and of a step.
        """
        of_must, of_step = thresholds
        here = self.rows == row
        if bool((self.must & here & ~reaches(worst[self.rows], of_must)).any()):
            return True
        least = np.where(self.must & ~here, np.maximum(worst[self.rows], of_must - TOLERANCE), worst[self.rows])
        weighs = bool((self.weights[here] * (best - worst)[row] > 0).any())
        return weighs and not bool(reaches(np.asarray(self.weights @ least), of_step))


class EndToEndValuation:
    """`Σ_P share_P · E(P)` over the processes in which a step asks; `shares` (P,) sum to 1."""

    def __init__(
        self,
        processes: Sequence[ProcessFit],
        shares: Array,
        *,
        row: Mapping[str, int],
        weights: Array,
        must: Flags,
        thresholds: tuple[float, float],
    ) -> None:
        """`thresholds` are those of a must and of a step."""
        self._shares = shares
        self._must_threshold, self._step_threshold = thresholds
        self._requirements = len(weights)
        self._known: dict[tuple[int, bytes], _Left] = {}
        self._values: dict[bytes, float] = {}
        self._lost: dict[bytes, list[float]] = {}
        self._open_rows_of: dict[AnswerArrays, Sequence[Sequence[_OpenRow]]] = {}
        self._steps = list(_asking_steps(processes, row, weights, must))
        self._runs = [_Run(process) for process in processes]
        self._of_process = [
            [at for at, step in enumerate(self._steps) if step.process == number] for number in range(len(processes))
        ]
        self._places = [np.array(steps, dtype=np.intp) for steps in self._of_process]

    def value(self, support: Array) -> float:
        return self._value(self._carried(support))

    def heaviness(self) -> Array:
        """By what the steps that ask for a requirement lose alone, by its share of their weights; a must by all."""
        found = np.zeros(self._requirements)
        losses = self._losses(np.ones(len(self._steps), dtype=np.bool_))
        for loss, step in zip(losses, self._steps, strict=True):
            found[step.rows] += loss * np.where(step.must, 1.0, step.weights)
        return found

    def telling_rows(self, rows: Sequence[int], worst: Array, best: Array) -> list[int]:
        """Those of the rows that can decide whether a step is carried whose loss shows, with the support (R,) between.

        A step that is not carried loses most where all others are carried as far as they can be.
        """
        sure, possible = self._carried(worst), self._carried(best)
        losses = self._losses(possible)
        shows = {at for at in np.flatnonzero(possible & ~sure).tolist() if losses[at] > TOLERANCE}
        thresholds = self._must_threshold, self._step_threshold

        def decides(row: int) -> bool:
            at_stake = (self._steps[at] for at in self._by_row(row) if at in shows)
            return any(step.hangs_on(row, worst, best, thresholds) for step in at_stake)

        return list(filter(decides, rows))

    def _by_row(self, row: int) -> list[int]:
        return self._steps_of.get(row, [])

    @cached_property
    def _steps_of(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for at, step in enumerate(self._steps):
            for row in step.rows.tolist():
                found.setdefault(row, []).append(at)
        return found

    def falls(self, tool: AnswerArrays, now: Array, free: Flags, none: float) -> Array:
        carried = self._carried(tool.support(now))
        rates = np.zeros(len(now))
        losses = self._losses(carried)
        for at in np.flatnonzero(carried).tolist():
            loss = losses[at]
            if loss <= TOLERANCE:
                continue
            needed, answers = self._needed(self._steps[at], tool, now, free, none)
            if needed:
                rates[answers] += loss / needed
        return np.where(free, rates, 0.0)

    def rises(self, tool: AnswerArrays, now: Array, free: Flags) -> Rises:
        """By what each process can reach at most while the step that loses most of those still open is not carried."""
        support, best = tool.support(now), tool.support(np.where(free & ~tool.known, 1.0, now))
        carried, possible = self._carried(support), self._carried(best)
        rates = np.zeros(len(now))
        jump, slopes = 0.0, []
        losses = self._losses(possible)
        asked, supported, available = self._open_rows(tool), support.tolist(), free.tolist()
        wanted = {
            at: self._wanted(asked[at], supported, available)
            for at in np.flatnonzero(possible & ~carried).tolist()
            if losses[at] > TOLERANCE
        }
        places: dict[int, set[int]] = {}
        for at, (forced, owed) in wanted.items():
            loss = losses[at]
            for answer in owed:
                rates[answer] += loss / len(owed)
            for answer in forced:
                places.setdefault(answer, set()).add(self._steps[at].process)
        for number, steps in enumerate(self._of_process):
            losing = sorted((each for each in steps if each in wanted), key=lambda each: -losses[each])
            if not losing:
                continue
            whole = self._reached(possible, number)
            reach = [*(whole - losses[each] for each in losing), whole]
            done: set[int] = set()
            points = [(cost := 0.0, reach[0])]
            for each, then in zip(losing, reach[1:], strict=True):
                cost += sum(1.0 / len(places[answer]) for answer in wanted[each][0] - done)
                done |= wanted[each][0]
                points.append((cost, then))
            start, its = _hull(points)
            jump += max(start - self._reached(carried, number), 0.0)
            slopes += its
        number = int((free & ~tool.known).sum())
        at_most = np.concatenate(([0.0], jump + _steepest(slopes, number)))
        return Rises(at_most, np.where(free, rates, 0.0), add_up=False)

    # ---------------------------------------------------------------- steps

    @cached_property
    def _flat(self) -> tuple[Indices, Array, Flags, Indices, Flags]:
        rows = np.concatenate([step.rows for step in self._steps])
        weights = np.concatenate([step.weights for step in self._steps])
        must = np.concatenate([step.must for step in self._steps])
        sizes = np.array([len(step.rows) for step in self._steps])
        weighs = np.array([step.weights.sum() > 0 for step in self._steps], dtype=np.bool_)
        return rows, weights, must, np.concatenate(([0], np.cumsum(sizes)[:-1])), weighs

    def _carried(self, support: Array) -> Flags:
        """Which of the steps are carried, shape (steps,)."""
        rows, weights, must, starts, weighs = self._flat
        given = support[rows]
        met = np.logical_and.reduceat(~must | reaches(given, self._must_threshold), starts)
        covered = reaches(np.add.reduceat(weights * given, starts), self._step_threshold)
        return np.asarray(met & (covered | ~weighs))

    def _value(self, carried: Flags) -> float:
        key = carried.tobytes()
        if key not in self._values:
            self._values[key] = sum(self._reached(carried, number) for number in range(len(self._runs)))
        return self._values[key]

    def _reached(self, carried: Flags, number: int) -> float:
        """What a process adds to the value."""
        return float(self._shares[number]) * self._left(carried, number).fit

    def _losses(self, carried: Flags) -> list[float]:
        """What the value loses when one more step is not carried, for each of the steps."""
        key = carried.tobytes()
        if key not in self._lost:
            self._lost[key] = self._worked_out(carried)
        return self._lost[key]

    def _worked_out(self, carried: Flags) -> list[float]:
        found = [0.0] * len(self._steps)
        for number, steps in enumerate(self._of_process):
            share = float(self._shares[number])
            losses = self._left(carried, number).losses()
            for at in steps if losses and share > 0 else ():
                found[at] = share * losses.get(self._steps[at].key, 0.0)
        return found

    def _left(self, carried: Flags, number: int) -> _Left:
        """What is left of a process."""
        its = carried[self._places[number]]
        key = number, its.tobytes()
        if key not in self._known:
            steps = self._of_process[number]
            uncarried = [self._steps[at].key for at, does in zip(steps, its.tolist(), strict=True) if not does]
            self._known[key] = self._runs[number].without(frozenset(uncarried))
        return self._known[key]

    def _needed(
        self,
        step: _AskingStep,
        tool: AnswerArrays,
        now: Array,
        free: Flags,
        none: float,
    ) -> tuple[int, list[int]]:
        """How many answers it takes at least that a step is no longer carried (0: none can), and which may be."""
        support = tool.support(now)
        drops = np.maximum(now - none, 0.0)
        fewest = len(now) + 1
        by_answer: dict[int, float] = {}
        for row, weight, must in zip(step.rows.tolist(), step.weights.tolist(), step.must.tolist(), strict=True):
            entries = _entries(tool, row)
            for at, factor in entries:
                if free[at] and (drops[at] > 0 or must):
                    whole = float(support[row]) if len(entries) > 1 else float(drops[at] * factor)
                    by_answer[at] = by_answer.get(at, 0.0) + weight * whole
            if must and none < self._must_threshold:
                holding = [at for at, factor in entries if now[at] * factor >= self._must_threshold - TOLERANCE]
                if tool.needs_all[row] and any(free[at] for at in holding):
                    fewest = 1
                elif not tool.needs_all[row] and all(free[at] for at in holding):
                    fewest = min(fewest, len(holding))
        spare = float(step.weights @ support[step.rows]) - self._step_threshold
        if step.weights.sum() > 0:
            lost = np.cumsum(sorted(by_answer.values(), reverse=True))
            enough = np.flatnonzero(lost > spare - 2 * TOLERANCE)
            if len(enough):
                fewest = min(fewest, int(enough[0]) + 1)
        return (0 if fewest > len(now) else max(fewest, 1)), list(by_answer)

    def _wanted(
        self, rows: Sequence[_OpenRow], support: Sequence[float], free: Sequence[bool]
    ) -> tuple[set[int], list[int]]:
        """Answers without which a step is not carried, and all that are open there."""
        forced: set[int] = set()
        owed: dict[int, None] = {}
        for row in rows:
            missing = [at for at in row.answers if free[at]]
            owed |= dict.fromkeys(missing)
            if row.must_by_all and support[row.row] < self._must_threshold - TOLERANCE:
                forced.update(missing)
        return forced, list(owed)

    def _open_rows(self, tool: AnswerArrays) -> Sequence[Sequence[_OpenRow]]:
        """The rows of each step on which an answer is open."""
        if tool not in self._open_rows_of:
            self._open_rows_of[tool] = [list(_open_rows(step, tool)) for step in self._steps]
        return self._open_rows_of[tool]


class _OpenRow(NamedTuple):
    """A row and its open `answers`; `must_by_all`: a must that is not met without any of them."""

    row: int
    answers: Sequence[int]
    must_by_all: bool


def _open_rows(step: _AskingStep, tool: AnswerArrays) -> Iterator[_OpenRow]:
    for row, must in zip(step.rows.tolist(), step.must.tolist(), strict=True):
        answers = [at for at, _ in _entries(tool, row) if not tool.known[at]]
        if answers:
            yield _OpenRow(row, answers, must and bool(tool.needs_all[row] or tool.single[row]))


def _asking_steps(
    processes: Sequence[ProcessFit], row: Mapping[str, int], weights: Array, must: Flags
) -> Iterator[_AskingStep]:
    for number, process in enumerate(processes):
        for step in process.steps:
            if step.asks:
                rows = np.array([row[rid] for rid in step.requirements], dtype=np.intp)
                total = float(weights[rows].sum())
                yield _AskingStep(
                    number, step.key, rows, weights[rows] / total if total > 0 else np.zeros(len(rows)), must[rows]
                )


def _hull(points: Sequence[tuple[float, float]]) -> tuple[float, list[tuple[float, float]]]:
    """Where the least concave line above some points, given by rising cost, starts; its slopes and their lengths."""
    kept: list[tuple[float, float]] = []
    for cost, value in points:
        point = cost, value
        if kept and cost - kept[-1][0] <= TOLERANCE:
            point = cost, max(value, kept.pop()[1])
        while len(kept) > 1 and _slope(kept[-2], kept[-1]) <= _slope(kept[-2], point):
            kept.pop()
        kept.append(point)
    return kept[0][1], [(_slope(one, other), other[0] - one[0]) for one, other in pairwise(kept)]


def _slope(one: tuple[float, float], other: tuple[float, float]) -> float:
    return (other[1] - one[1]) / (other[0] - one[0])


def _steepest(slopes: Sequence[tuple[float, float]], number: int) -> Array:
    """What 1 to `number` answers gain at most along the slopes, the steepest first, shape (number,)."""
    ordered = sorted(slopes, reverse=True)
    ends = np.cumsum([0.0, *(length for _, length in ordered)])
    gains = np.cumsum([0.0, *(slope * length for slope, length in ordered)])
    return np.asarray(np.interp(np.arange(1, number + 1), ends, gains))
