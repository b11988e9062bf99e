"""The plan as numbers: what goes live in which wave with the days there are. Waves count from 0, days are 0 or more.

Work may begin in any wave before the one in which it has to be done, and no wave has more days than its capacity. So a
plan can be worked through when, up to each wave, what is done by then takes no more days than there were.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

ROOM = 1e-6
"""Days, or hours, by which rounding may overfill a wave."""


@dataclass(frozen=True, slots=True)
class GapBundle:
    """Gaps, by their places, that count for a process together, and what a wave is worth in which they are closed."""

    gaps: tuple[int, ...]
    worth: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class GapWorkload:
    """The days that closing a gap takes, the first wave in which it can be closed, and the one it is pinned to."""

    days: float
    earliest: int = 0
    fixed: int | None = None


@dataclass(frozen=True)
class PlannedProcess:
    """What going live takes: `days` of work, and `hours` of training in that very wave.

    `needs` are places of processes, `chores` of shared work, both done by then. `bundles` hold the empty one first.
    `fixed` is the wave it is pinned to.
    """

    days: float
    bundles: tuple[GapBundle, ...]
    hours: float = 0.0
    needs: tuple[int, ...] = ()
    chores: tuple[int, ...] = ()
    earliest: int = 0
    fixed: int | None = None

    @cached_property
    def gaps(self) -> tuple[int, ...]:
        """Every gap that can be worth something to it."""
        return tuple(sorted({gap for bundle in self.bundles for gap in bundle.gaps}))


@dataclass(frozen=True)
class PlanProblem:
    """Everything a plan depends on. `chores` are days of work that several processes need, done once.

    `capacity` are the days of each wave, `training` the hours, None where training has no limit.
    """

    capacity: tuple[float, ...]
    processes: tuple[PlannedProcess, ...]
    gaps: tuple[GapWorkload, ...] = ()
    chores: tuple[float, ...] = ()
    training: tuple[float, ...] | None = None

    @property
    def waves(self) -> int:
        return len(self.capacity)

    @cached_property
    def until(self) -> tuple[float, ...]:
        """The days that there are up to the end of each wave."""
        return tuple(accumulate(self.capacity))


@dataclass(frozen=True)
class Placement:
    """By which wave each process is live, each gap closed and each chore done; None is in none.

    `worth` is the value of the plan; no plan has more than `bound`.
    """

    processes: tuple[int | None, ...]
    gaps: tuple[int | None, ...]
    chores: tuple[int | None, ...]
    worth: float
    bound: float
    proven: bool


def worth_of(problem: PlanProblem, processes: Sequence[int | None], gaps: Sequence[int | None]) -> float:
    """The value of a plan: what every process is worth in each wave in which it is live."""
    return sum(
        worth_in(process, wave, gaps)
        for process, live in zip(problem.processes, processes, strict=True)
        if live is not None
        for wave in range(live, problem.waves)
    )


def worth_in(process: PlannedProcess, wave: int, gaps: Sequence[int | None]) -> float:
    """What a live process is worth in a wave: of the bundles closed by then the one that is worth most."""
    closed = {gap for gap in process.gaps if (at := gaps[gap]) is not None and at <= wave}
    return max(bundle.worth[wave] for bundle in process.bundles if closed.issuperset(bundle.gaps))


def is_sound(problem: PlanProblem, placement: Placement) -> bool:
    """Whether a plan keeps every rule."""
    live, done = placement.processes, placement.chores
    hours = [0.0] * problem.waves
    for process, wave in zip(problem.processes, live, strict=True):
        if process.fixed is not None and wave != process.fixed:
            return False
        if wave is None:
            continue
        before = [live[each] for each in process.needs] + [done[each] for each in process.chores]
        if wave < process.earliest or any(each is None or each > wave for each in before):
            return False
        hours[wave] += process.hours
    for gap, wave in zip(problem.gaps, placement.gaps, strict=True):
        if (wave is not None and wave < gap.earliest) or (gap.fixed is not None and wave != gap.fixed):
            return False
    used = accumulate(finished(problem, placement))
    trained = problem.training is None or all(
        hour <= room + ROOM for hour, room in zip(hours, problem.training, strict=True)
    )
    return trained and all(days <= room + ROOM for days, room in zip(used, problem.until, strict=True))


def finished(problem: PlanProblem, placement: Placement) -> list[float]:
    """The days of all that is finished in each wave."""
    days = [0.0] * problem.waves
    for its, waves in (
        ([process.days for process in problem.processes], placement.processes),
        ([gap.days for gap in problem.gaps], placement.gaps),
        (problem.chores, placement.chores),
    ):
        for size, wave in zip(its, waves, strict=True):
            if wave is not None:
                days[wave] += size
    return days


def worked(capacity: Sequence[float], finished: Sequence[float]) -> list[float]:
    """The days worked in each wave: what it finishes, and where that is too much for it, the rest in those before."""
    days, over = list(finished), 0.0
    for wave in range(len(capacity) - 1, -1, -1):
        wanted = days[wave] + over
        days[wave] = min(wanted, capacity[wave])
        over = wanted - days[wave]
    return days


def fit_in(capacity: Sequence[float], finished: Sequence[float], days: float, first: int) -> int | None:
    """The first wave, from `first` on, by which so many more days can be worked; None where there is none."""
    spare = [room - used for room, used in zip(accumulate(capacity), accumulate(finished), strict=True)]
    return next((wave for wave in range(first, len(spare)) if min(spare[wave:]) >= days - ROOM), None)
