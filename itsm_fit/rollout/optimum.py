"""The plan of the highest value, proven: a mixed-integer program by HiGHS with a gap of zero.

HiGHS' own default stops up to 0.01 % short of the optimum and still calls it optimal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from itsm_fit.rollout.problem import ROOM, Placement, PlannedProcess, PlanProblem, is_sound, worth_of
from itsm_fit.scoring.arrays import Array
from itsm_fit.solver import milp

SECONDS = 60.0
"""How long the best plan is looked for, unless somebody says otherwise."""
_SCALE = 1_000.0
"""Worths are multiplied by this for HiGHS, which takes differences of 1e-6 for none."""
_HALF = 0.5
_SAME = 1e-13


@dataclass
class _Program:
    """A mixed-integer program while it is written down: columns with bounds and worths, rows with both ends."""

    worth: list[float] = field(default_factory=list)
    least: list[float] = field(default_factory=list)
    most: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    entries: list[tuple[int, int, float]] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)

    def column(self, worth: float = 0.0, least: float = 0.0, most: float = 1.0, *, whole: bool = False) -> int:
        self.worth.append(worth)
        self.least.append(least)
        self.most.append(most)
        self.whole.append(whole)
        return len(self.worth) - 1

    def row(self, terms: Iterable[tuple[int, float]], low: float, high: float) -> None:
        self.entries += [(len(self.low), column, factor) for column, factor in terms]
        self.low.append(low)
        self.high.append(high)

    def at_most(self, terms: Iterable[tuple[int, float]], high: float = 0.0) -> None:
        self.row(terms, -np.inf, high)


class _Model:
    """The program of a problem. A column a wave says of each process, gap and chore whether it is done by then.

    Gaps that count for nobody one without the other are closed together: they share their columns. As work may begin
    before it is needed, no gap has to be closed before one of its processes is live.
    """

    def __init__(self, problem: PlanProblem) -> None:
        self._problem, self._program = problem, _Program()
        first = earliest(problem)
        self._live = [self._by(first[at], process.fixed) for at, process in enumerate(problem.processes)]
        self._closed: list[list[int]] = [[] for _ in problem.gaps]
        for together in _together(problem):
            columns = self._closing(together)
            for gap in together:
                self._closed[gap] = columns
        self._done = [self._by(0) for _ in problem.chores]
        for at in range(len(problem.processes)):
            self._value(at)
            self._order(at)
        self._room()

    def _closing(self, together: Sequence[int]) -> list[int]:
        """Gaps that people placed are closed then, whether it counts or not."""
        problem, fixed = self._problem, self._problem.gaps[together[0]].fixed
        if fixed is not None:
            return self._by(max(problem.gaps[gap].earliest for gap in together), fixed)
        users = [at for at, its in enumerate(problem.processes) if together[0] in its.gaps]
        columns = self._by(min((first_wave(problem, at, together) for at in users), default=problem.waves))
        self._not_before_it_counts(together[0], columns)
        return columns

    def _by(self, first: int, fixed: int | None = None) -> list[int]:
        found: list[int] = []
        for wave in range(self._problem.waves):
            least = float(fixed is not None and wave >= fixed)
            most = float(wave >= (first if fixed is None else max(first, fixed)))
            found.append(self._program.column(0.0, min(least, most), most, whole=True))
            if wave:
                self._program.at_most([(found[wave - 1], 1.0), (found[wave], -1.0)])
        if fixed is not None:
            self._program.row([(found[fixed], 1.0)], 1.0, 1.0)
        return found

    def _not_before_it_counts(self, gap: int, columns: Sequence[int]) -> None:
        users = [live for its, live in zip(self._problem.processes, self._live, strict=True) if gap in its.gaps]
        for wave, column in enumerate(columns):
            self._program.at_most([(column, 1.0), *((live[wave], -1.0) for live in users)])

    def _value(self, at: int) -> None:
        """What the process is worth in each wave, as a sum of parts that sets of gaps add once all are closed."""
        process, live = self._problem.processes[at], self._live[at]
        units = list({self._closed[gap][0]: gap for gap in process.gaps}.values())
        parts = _parts(process, units, self._problem.waves)
        if any((worth < -_SAME).any() for worth in parts.values()):
            self._value_by_bundle(at)
            return
        for gaps, worth in parts.items():
            closed = [gap for gap in process.gaps for each in gaps if self._closed[gap] is self._closed[each]]
            for wave in range(first_wave(self._problem, at, closed), self._problem.waves):
                if worth[wave] > _SAME:
                    self._add(float(worth[wave]), [live[wave], *(self._closed[gap][wave] for gap in gaps)], at, gaps)

    def _add(self, worth: float, needed: Sequence[int], at: int, gaps: Sequence[int]) -> None:
        """A worth that counts when all that is needed is done."""
        only = (
            len(gaps) == 1
            and self._problem.gaps[gaps[0]].fixed is None
            and all(gaps[0] not in each.gaps for other, each in enumerate(self._problem.processes) if other != at)
        )
        if not gaps or only:  # a gap that serves one process alone is not closed before that is live
            self._program.worth[needed[-1]] += worth
            return
        column = self._program.column(worth)
        for each in needed:
            self._program.at_most([(column, 1.0), (each, -1.0)])

    def _value_by_bundle(self, at: int) -> None:
        """In each wave in which it is live one bundle counts, all of whose gaps are closed by then."""
        process, live, program = self._problem.processes[at], self._live[at], self._program
        for wave in range(self._problem.waves):
            counted = [(program.column(bundle.worth[wave]), bundle.gaps) for bundle in process.bundles]
            program.row([(live[wave], -1.0), *((column, 1.0) for column, _ in counted)], 0.0, 0.0)
            for gap in process.gaps:
                its = [(column, 1.0) for column, gaps in counted if gap in gaps]
                program.at_most([(self._closed[gap][wave], -1.0), *its])

    def _order(self, at: int) -> None:
        process = self._problem.processes[at]
        for others in [self._live[each] for each in process.needs] + [self._done[each] for each in process.chores]:
            for mine, other in zip(self._live[at], others, strict=True):
                self._program.at_most([(mine, 1.0), (other, -1.0)])

    def _room(self) -> None:
        problem = self._problem
        sizes = [process.days for process in problem.processes]
        sizes += [*(gap.days for gap in problem.gaps), *problem.chores]
        columns = [*self._live, *self._closed, *self._done]
        for wave in range(problem.waves):
            its = [(each[wave], days) for each, days in zip(columns, sizes, strict=True)]
            self._program.at_most(its, problem.until[wave])
            if problem.training is not None:
                hours = [
                    (column, sign * process.hours)
                    for process, live in zip(problem.processes, self._live, strict=True)
                    for column, sign in ((live[wave], 1.0), *(((live[wave - 1], -1.0),) if wave else ()))
                    if process.hours
                ]
                self._program.at_most(hours, problem.training[wave])

    def solve(self, seconds: float, watch: Callable[[float], None] | None) -> Placement | None:
        """The best plan found; None where there is none."""
        from scipy.optimize import Bounds, LinearConstraint
        from scipy.sparse import coo_matrix

        program = self._program
        rows, columns, factors = (np.array(each) for each in zip(*program.entries, strict=True))
        matrix = coo_matrix((factors, (rows, columns)), shape=(len(program.low), len(program.worth)))
        found = milp(
            -_SCALE * np.array(program.worth),
            watch,
            integrality=np.array(program.whole, dtype=np.int64),
            bounds=Bounds(np.array(program.least), np.array(program.most)),
            constraints=LinearConstraint(matrix.tocsc(), program.low, program.high),
            options={"time_limit": seconds},
        )
        if found.x is None:
            return None
        return self._read(found.x.tolist(), -found.mip_dual_bound / _SCALE, proven=found.status == 0)

    def _read(self, x: Sequence[float], bound: float, *, proven: bool) -> Placement:
        live, closed, done = (
            tuple(next((wave for wave, column in enumerate(columns) if x[column] > _HALF), None) for columns in each)
            for each in (self._live, self._closed, self._done)
        )
        worth = worth_of(self._problem, live, closed)
        return Placement(live, closed, done, worth, worth if proven else max(worth, bound), proven)


def _together(problem: PlanProblem) -> list[list[int]]:
    """The gaps in groups that are in the very same bundles and are placed in the same wave."""
    found: dict[tuple[int | None, tuple[tuple[int, int], ...]], list[int]] = {}
    for gap, its in enumerate(problem.gaps):
        bundles = tuple(
            (at, number)
            for at, process in enumerate(problem.processes)
            for number, bundle in enumerate(process.bundles)
            if gap in bundle.gaps
        )
        found.setdefault((its.fixed, bundles), []).append(gap)
    return list(found.values())


def _parts(process: PlannedProcess, units: Sequence[int], waves: int) -> dict[tuple[int, ...], Array]:
    """What each set of units (gaps that stand for those closed with them) adds to what its own subsets are worth.

    The worth of closed gaps is the sum of the parts of all sets within them (Möbius inversion).
    """
    bit = {gap: 1 << at for at, gap in enumerate(units)}
    worth = np.zeros((1 << len(units), waves))
    for bundle in process.bundles:
        place = sum(bit[gap] for gap in bundle.gaps if gap in bit)
        worth[place] = np.maximum(worth[place], bundle.worth)
    sets = np.arange(len(worth))
    for one in bit.values():
        with_it = sets[(sets & one) > 0]
        worth[with_it] = np.maximum(worth[with_it], worth[with_it ^ one])
    for one in bit.values():
        with_it = sets[(sets & one) > 0]
        worth[with_it] -= worth[with_it ^ one]
    return {
        tuple(gap for gap, one in bit.items() if number & one): its
        for number, its in enumerate(worth)
        if (abs(its) > _SAME).any()
    }


def earliest(problem: PlanProblem) -> list[int]:
    """The first wave that each process could go live in, by dates and by the work that has to be done by then.

    `problem.waves` where it can in none.
    """
    return [first_wave(problem, at) for at in range(len(problem.processes))]


def first_wave(problem: PlanProblem, at: int, gaps: Sequence[int] = ()) -> int:
    """The first wave in which a process could be live with some gaps closed; `problem.waves` where that is none."""
    needed = before(problem, at)
    chores = {chore for each in needed for chore in problem.processes[each].chores}
    days = sum(problem.processes[each].days for each in needed) + sum(problem.chores[chore] for chore in chores)
    days += sum(problem.gaps[gap].days for gap in gaps)
    by_work = next((wave for wave, room in enumerate(problem.until) if days <= room + ROOM), problem.waves)
    dates = [problem.processes[each].earliest for each in needed] + [problem.gaps[gap].earliest for gap in gaps]
    return max(by_work, *dates)


def before(problem: PlanProblem, at: int) -> set[int]:
    """A process and all that have to be live with it."""
    found: set[int] = set()
    todo = [at]
    while todo:
        each = todo.pop()
        if each not in found:
            found.add(each)
            todo += problem.processes[each].needs
    return found


def best_placement(
    problem: PlanProblem, seconds: float = SECONDS, watch: Callable[[float], None] | None = None
) -> Placement | None:
    """The plan of the highest value, or the best found in so many seconds; None where no plan keeps every rule.

    `watch` hears meanwhile how many seconds have passed, and may raise to give up.
    """
    found = _Model(problem).solve(seconds, watch)
    if found is not None and not is_sound(problem, found):
        raise ValueError("The solver's plan breaks a rule.")
    return found
