"""The plan of the highest value, proven: a mixed-integer program by HiGHS with a gap of zero.

HiGHS' own default stops up to 0.01 % short of the optimum and still calls it optimal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from itsm_fit.rollout.problem import ROOM, Placement, PlanProblem, is_sound, worth_of

SECONDS = 60.0
"""How long the best plan is looked for, unless somebody says otherwise."""
_SCALE = 1_000.0
"""Worths are multiplied by this for HiGHS, which takes differences of 1e-6 for none."""
_HALF = 0.5


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
    """The program of a problem. A column a wave says of each process, gap and chore whether it is done by then."""

    def __init__(self, problem: PlanProblem) -> None:
        self._problem, self._program = problem, _Program()
        first = earliest(problem)
        self._live = [
            self._by(first[at], fixed=process.fixed, whole=True) for at, process in enumerate(problem.processes)
        ]
        self._closed = [self._by(gap.earliest, whole=True) for gap in problem.gaps]
        self._done = [self._by(0, whole=True) for _ in problem.chores]
        for at in range(len(problem.processes)):
            self._value(at)
            self._order(at)
        self._room()

    def _by(self, first: int, *, fixed: int | None = None, whole: bool) -> list[int]:
        found: list[int] = []
        for wave in range(self._problem.waves):
            least = float(fixed is not None and wave >= fixed)
            most = float(wave >= first) if fixed is None else float(wave >= max(first, fixed))
            found.append(self._program.column(0.0, min(least, most), most, whole=whole))
            if wave:
                self._program.at_most([(found[wave - 1], 1.0), (found[wave], -1.0)])
        if fixed is not None:
            self._program.row([(found[fixed], 1.0)], 1.0, 1.0)
        return found

    def _value(self, at: int) -> None:
        """In each wave in which it is live one bundle counts, all of whose gaps are closed by then."""
        process, live, program = self._problem.processes[at], self._live[at], self._program
        for wave in range(self._problem.waves):
            if len(process.bundles) == 1:
                program.worth[live[wave]] += process.bundles[0].worth[wave]
                continue
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

    def solve(self, seconds: float) -> Placement | None:
        """The best plan found; None where there is none."""
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import coo_matrix

        program = self._program
        rows, columns, factors = (np.array(each) for each in zip(*program.entries, strict=True))
        matrix = coo_matrix((factors, (rows, columns)), shape=(len(program.low), len(program.worth)))
        found = milp(
            -_SCALE * np.array(program.worth),
            integrality=np.array(program.whole, dtype=np.int64),
            bounds=Bounds(np.array(program.least), np.array(program.most)),
            constraints=LinearConstraint(matrix.tocsc(), program.low, program.high),
            options={"mip_rel_gap": 0.0, "time_limit": seconds},
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


def earliest(problem: PlanProblem) -> list[int]:
    """The first wave that each process could go live in, by dates and by the work that has to be done by then.

    `problem.waves` where it can in none.
    """
    found = []
    for at in range(len(problem.processes)):
        needed = before(problem, at)
        chores = {chore for each in needed for chore in problem.processes[each].chores}
        days = sum(problem.processes[each].days for each in needed) + sum(problem.chores[chore] for chore in chores)
        by_work = next((wave for wave, room in enumerate(problem.until) if days <= room + ROOM), problem.waves)
        found.append(max(by_work, *(problem.processes[each].earliest for each in needed)))
    return found


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


def best_placement(problem: PlanProblem, seconds: float = SECONDS) -> Placement | None:
    """The plan of the highest value, or the best found in so many seconds; None where no plan keeps every rule."""
    found = _Model(problem).solve(seconds)
    if found is not None and not is_sound(problem, found):
        raise ValueError("The solver's plan breaks a rule.")
    return found
