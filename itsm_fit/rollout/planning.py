"""From a scored project to its plan in waves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.maturity import maturity_of
from itsm_fit.model.requirement import Priority
from itsm_fit.model.rollout import LEFT_OUT, Introduction
from itsm_fit.model.text import text_key
from itsm_fit.progress import Progress, silent
from itsm_fit.readiness.training import hours_by_process, role_training
from itsm_fit.rollout.optimum import SECONDS, best_placement, earliest
from itsm_fit.rollout.outcomes import CarriedBySet, carried_by_set, carried_with
from itsm_fit.rollout.problem import (
    GapBundle,
    GapWorkload,
    Placement,
    PlannedProcess,
    PlanProblem,
    finished,
    fit_in,
    is_sound,
    worked,
    worth_in,
    worth_of,
)
from itsm_fit.rollout.reasons import PlanRule, conflict
from itsm_fit.rollout.wave_plan import POSSIBLE, PlanWave, WavePlan, WhyLeftOpen, WhyLeftOut
from itsm_fit.rollout.workload import GapToClose, dependencies, gaps_to_close, set_up, smallest_cycle
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.ranking import process_volumes
from itsm_fit.scoring.result import Fit
from itsm_fit.writing import clauses, exact

_SAME = 1e-12
_LOOKING, _FILLING = 0.3, 0.9
"""From which share of the work on the best plan is looked for, and the days left over are used."""


def wave_plan(fit: Fit, *, seconds: float = SECONDS, progress: Progress = silent) -> WavePlan:
    """The best plan of the project's tool in its waves.

    Raises FitError where nothing is to be planned: no tool or an unknown one, no days, processes that wait for one
    another in a circle, or placements that cannot be together.
    """
    progress(tr("Gathering what there is to do"), 0.0)
    return _Planning(fit, progress).plan(seconds)


def tool_of(fit: Fit) -> str:
    """The tool that is planned for: the one that was chosen, else the first in the ranking."""
    wanted = text_key(fit.project.rollout.tool)
    if not fit.tools:
        raise FitError(tr("There are no tools to roll out: import what vendors answer first."))
    found = next((tool.name for tool in fit.tools if not wanted or text_key(tool.name) == wanted), None)
    if found is None:
        names = ", ".join(tool.name for tool in fit.tools)
        raise FitError(
            tr("There is no tool “{tool}”: choose among {names}.", tool=fit.project.rollout.tool, names=names)
        )
    return found


class _Planning:
    """One plan while it is made. Gaps are called by their places among all gaps that can be closed."""

    def __init__(self, fit: Fit, progress: Progress) -> None:
        self._fit, self._its, self._progress = fit, fit.project.rollout, progress
        self._tool = tool_of(fit)
        self._rate = costs_of(fit).by_tool[self._tool].day_rate
        self._capacity = self._days_a_wave()
        self._taught = hours_by_process(role_training(fit, self._tool, fit.project.readiness))
        self._needs = dependencies(fit)
        self._refuse_circles()
        self._gaps = gaps_to_close(fit, self._tool)
        self._set_up = set_up(fit, self._tool, self._gaps)
        self._weights = self._shares()
        self._first = [self._wave_of_gap(gap) for gap in self._gaps]
        self._carried = self._outcomes()
        self._refuse_gaps()
        self._given = self._without_work()
        self._out: dict[str, WhyLeftOut] = {}
        self._ids = self._candidates()
        self._owners = [owners for owners in self._set_up.shared if not owners.isdisjoint(self._ids)]
        self._problem = self._as_numbers()

    # ------------------------------------------------------------ what is given
    def _days_a_wave(self) -> tuple[float, ...]:
        its = self._its
        if not its.capacity:
            raise FitError(tr("A plan needs the days of work that a wave has: state its capacity."))
        if not any(its.capacity):
            raise FitError(tr("No wave has any day of work: state a capacity above 0."))
        days = [its.days_of(wave) for wave in range(its.waves)]
        if its.budget_a_wave is not None and self._rate > 0:
            most = its.budget_a_wave / self._rate
            days = [min(each, most) for each in days]
            if not most:
                raise FitError(tr("A budget of 0 buys no day of work: state a budget above 0, or none."))
        return tuple(days)

    def _refuse_circles(self) -> None:
        circle = smallest_cycle(self._needs)
        if circle:
            names = " → ".join(self._name(each) for each in (*circle, circle[0]))
            raise FitError(
                tr(
                    "These processes wait for one another in a circle, so none can go live first: {names}. "
                    "Take one of these dependencies away.",
                    names=names,
                )
            )

    def _name(self, process: str) -> str:
        return self._fit.project.process_names.get(process, process)

    def _said(self, process: str) -> Introduction:
        return self._its.of(process)

    def _ready_in(self, process: str) -> int:
        """The first wave, from 0, in which its practice is as mature as it has to be; `waves` where that is none."""
        said = self._said(process)
        if said.is_ready(maturity_of(self._fit.project, process)):
            return 0
        return self._its.waves if said.ready_on is None else self._wave_on(said.ready_on)

    def _first_for(self, process: str) -> int:
        """The first wave, from 0, in which it may go live: it is ready, and nobody holds it back any longer."""
        return max(self._ready_in(process), (self._said(process).not_before or 1) - 1)

    def _shares(self) -> dict[str, float]:
        """What each process counts of the whole: weight × cases, over those with a step that asks something."""
        volumes = process_volumes(self._fit.processes)
        found = {
            process.id: process.weight * volume
            for process, volume in zip(self._fit.processes, volumes, strict=True)
            if any(step.asks for step in process.steps)
        }
        total = sum(found.values())
        if total <= 0:
            raise FitError(tr("No process weighs anything, so no plan is better than another: give processes weights."))
        return {process: share / total for process, share in found.items()}

    def _wave_on(self, day: date) -> int:
        """The wave in which a day lies, from 0; `waves` where it lies in none."""
        wave = self._its.wave_on(day)
        return self._its.waves if wave is None else wave

    def _wave_of_gap(self, gap: GapToClose) -> int:
        """The first wave in which it can be closed; without a first day of the plan only promises wait for theirs."""
        if gap.wave == LEFT_OUT:
            return self._its.waves
        if gap.due is None or (self._its.start is None and gap.resolution is not None):
            return 0
        return self._wave_on(gap.due)

    def _refuse_gaps(self) -> None:
        """A gap is not placed behind the last wave, before its day, or where closing it can lower the fit."""
        for at, gap in enumerate(self._gaps):
            trouble = self._trouble_of(at, gap, gap.wave) if gap.wave else ""
            if trouble:
                raise FitError(trouble)

    def _trouble_of(self, at: int, gap: GapToClose, wave: int) -> str:
        """Why a gap cannot be closed in the wave in which it is placed, "" where it can."""
        if wave > self._its.waves:
            return tr(
                "{gap} is to be closed in wave {wave}, but the plan has {count}.",
                gap=gap.requirement,
                wave=wave,
                count=self._its.waves,
            )
        if wave <= self._first[at]:
            return tr(
                "{gap} is to be closed in wave {wave}, but not before its day, {due}.",
                gap=gap.requirement,
                wave=wave,
                due=gap.due.isoformat() if gap.due else "",
            )
        if at in self._lowers:
            return tr(
                "{gap} is to be closed in wave {wave}, but {why}.",
                gap=gap.requirement,
                wave=wave,
                why=WhyLeftOpen.LOWERS.words,
            )
        return ""

    # ------------------------------------------------------------ what gaps are worth
    def _outcomes(self) -> dict[str, CarriedBySet]:
        open_ = [gap for gap, first in zip(self._gaps, self._first, strict=True) if first < self._its.waves]
        places = [at for at, first in enumerate(self._first) if first < self._its.waves]
        self._lowers: set[int] = set()
        found = {}
        for process in self._fit.processes:
            if process.id in self._weights:
                its = carried_by_set(self._fit, process, self._tool, open_)
                self._lowers |= {places[gap] for gap in _lowering(its)}
                found[process.id] = replace(
                    its,
                    gaps=tuple(places[gap] for gap in its.gaps),
                    skipped=tuple(places[gap] for gap in its.skipped),
                )
        return found

    def _without_work(self) -> dict[int, int]:
        """Gaps that take no day, such as promises, and the wave by which they are closed."""
        return {
            at: gap.wave - 1 if gap.wave else first
            for at, (gap, first) in enumerate(zip(self._gaps, self._first, strict=True))
            if gap.days <= 0 and first < self._its.waves and at not in self._lowers
        }

    def _worth(self, process: str, closed: frozenset[int], wave: int) -> float:
        its = self._carried.get(process)
        if its is None:
            return 0.0
        low, high = its.at(closed | {gap for gap, first in self._given.items() if first <= wave})
        return self._weights[process] * (low + POSSIBLE * high)

    def _bundles(self, process: str) -> tuple[GapBundle, ...]:
        """Each set of gaps of which none can be missing without loss."""
        waves = range(self._its.waves)
        its = self._carried.get(process)
        usable = [] if its is None else [gap for gap in its.gaps if gap not in self._given and gap not in self._lowers]
        by_given: dict[frozenset[int], list[int]] = {}
        for wave in waves:
            given = frozenset(gap for gap, first in self._given.items() if first <= wave and its and gap in its.gaps)
            by_given.setdefault(given, []).append(wave)
        ahead = [each[0] for each in by_given.values()]
        worth = np.array([[self._worth(process, frozenset(gaps), wave) for wave in ahead] for gaps in _sets(usable)])
        found = []
        for number, gaps in enumerate(_sets(usable)):
            less = [worth[number & ~(1 << bit)] for bit in range(len(usable)) if number >> bit & 1]
            if all((worth[number] > each + _SAME).any() for each in less):
                values = [0.0] * len(waves)
                for at, its_waves in enumerate(by_given.values()):
                    for wave in its_waves:
                        values[wave] = float(worth[number, at])
                found.append(GapBundle(gaps, tuple(values)))
        return tuple(found)

    # ------------------------------------------------------------ which processes
    def _candidates(self) -> list[str]:
        """Processes worth planning, with all that they need; what is in no wave is given its reason."""
        everything = [process.id for process in self._fit.processes]
        for process in everything:
            said = self._said(process)
            if said.wave == LEFT_OUT or (said.not_before or 0) > self._its.waves:
                self._out[process] = WhyLeftOut.BY_HAND
            elif self._ready_in(process) >= self._its.waves:
                self._out[process] = WhyLeftOut.NOT_READY
        self._leave_out_waiting()
        self._best = {process: self._most(process) for process in everything}
        wanted = [
            process
            for process in everything
            if process not in self._out and (self._best[process] > _SAME or self._said(process).wave is not None)
        ]
        needed = {each for process in wanted for each in self._all_needed(process)}
        return [process for process in everything if process in needed]

    def _leave_out_waiting(self) -> None:
        for process in self._needs:
            if process in self._out or self._said(process).wave is not None:
                continue
            if any(each in self._out for each in self._all_needed(process)):
                self._out[process] = WhyLeftOut.WAITS

    def _all_needed(self, process: str) -> set[str]:
        found: set[str] = set()
        todo = [process]
        while todo:
            at = todo.pop()
            if at not in found and at in self._needs:
                found.add(at)
                todo += self._needs[at]
        return found

    def _most(self, process: str) -> float:
        """What a wave is worth with everything closed that can be."""
        its = self._carried.get(process)
        if its is None:
            return 0.0
        return self._worth(process, frozenset(its.gaps) - self._lowers, self._its.waves - 1)

    def _as_numbers(self) -> PlanProblem:
        place = {process: at for at, process in enumerate(self._ids)}
        usable = [at for at in range(len(self._gaps)) if at not in self._given and at not in self._lowers]
        self._places = usable
        number = {gap: at for at, gap in enumerate(usable)}
        processes = []
        for process in self._ids:
            said = self._said(process)
            bundles = tuple(
                replace(each, gaps=tuple(number[gap] for gap in each.gaps)) for each in self._bundles(process)
            )
            processes.append(
                PlannedProcess(
                    self._days_of(process),
                    bundles,
                    self._hours_of(process),
                    tuple(place[each] for each in self._needs[process] if each in place),
                    tuple(at for at, owners in enumerate(self._owners) if process in owners),
                    self._first_for(process),
                    None if said.wave in (None, LEFT_OUT) else (said.wave or 0) - 1,
                )
            )
        self._refuse_missing(processes)
        training = None if self._its.training_hours is None else (self._its.training_hours,) * self._its.waves
        return PlanProblem(
            self._capacity,
            tuple(processes),
            tuple(self._gap_as_numbers(gap) for gap in usable),
            tuple(self._set_up.shared[owners] for owners in self._owners),
            training,
        )

    def _gap_as_numbers(self, gap: int) -> GapWorkload:
        its = self._gaps[gap]
        return GapWorkload(its.days, self._first[gap], its.wave - 1 if its.wave else None)

    def _hours_of(self, process: str) -> float:
        """Hours of training: those told for its introduction, else those of its steps that change, or may."""
        told = self._said(process).training_hours
        return self._taught.get(process, (0.0, 0.0))[1] if told is None else told

    def _days_of(self, process: str) -> float:
        return (self._said(process).days or 0.0) + self._set_up.own.get(process, 0.0)

    def _refuse_missing(self, processes: Sequence[PlannedProcess]) -> None:
        """A placement behind the last wave, or of a process that needs one which is in none, is no placement."""
        for process, its in zip(self._ids, processes, strict=True):
            if its.fixed is None:
                continue
            if its.fixed >= self._its.waves:
                raise FitError(
                    tr(
                        "{process} is placed in wave {wave}, but the plan has {count}.",
                        process=self._name(process),
                        wave=its.fixed + 1,
                        count=self._its.waves,
                    )
                )
            lacking = next((each for each in self._all_needed(process) if each in self._out), None)
            if lacking is not None:
                raise FitError(
                    tr(
                        "{process} is placed in wave {wave}, but {other}, which has to be live, is in none: {why}.",
                        process=self._name(process),
                        wave=its.fixed + 1,
                        other=self._name(lacking),
                        why=self._out[lacking].words,
                    )
                )

    # ------------------------------------------------------------ the plan
    def plan(self, seconds: float) -> WavePlan:
        if not self._ids:
            raise FitError(
                tr(
                    "There is nothing to plan for {tool}: it would carry no case of any process, even with its gaps "
                    "closed, or all are left out.",
                    tool=self._tool,
                )
            )
        looking = tr("Looking for the best plan")
        self._progress(looking, _LOOKING)
        found = best_placement(
            self._problem,
            seconds,
            lambda passed: self._progress(looking, _LOOKING + (_FILLING - _LOOKING) * min(passed / seconds, 1.0)),
        )
        if found is None:
            raise FitError(self._why_none())
        placement = self._trimmed(found)
        if not any(wave is not None for wave in placement.processes):
            raise FitError(self._no_room())
        self._progress(tr("Using the days left over"), _FILLING)
        return self._told(self._filled(placement), found)

    def _trimmed(self, found: Placement) -> Placement:
        """Without what adds nothing, the rest as late as it takes to lose nothing."""
        live = self._worthwhile_only(found)
        its = replace(found, processes=tuple(live), gaps=tuple(self._useful_only(live, list(found.gaps))))
        its = replace(its, chores=self._chores_for(live))
        return its if is_sound(self._problem, its) else found

    def _worthwhile_only(self, found: Placement) -> list[int | None]:
        """Each process from the first wave on in which it carries something, or another one needs it."""
        processes = self._problem.processes
        live: list[int | None] = []
        for process, wave in zip(processes, found.processes, strict=True):
            from_ = range(self._problem.waves if wave is None else wave, self._problem.waves)
            worth = (each for each in from_ if worth_in(process, each, found.gaps) > 0)
            live.append(wave if process.fixed is not None else next(worth, None))
        for _ in live:  # as long as the longest chain of needs
            for at, process in enumerate(processes):
                for each in process.needs:
                    there, mine = live[each], live[at]
                    if mine is not None and (there is None or there > mine):
                        live[each] = mine
        return live

    def _useful_only(self, live: list[int | None], closed: list[int | None]) -> list[int | None]:
        worth = worth_of(self._problem, live, closed)
        for gap, its in enumerate(closed):
            if its is None or self._problem.gaps[gap].fixed is not None:
                continue
            for wave in (None, *range(self._problem.waves - 1, its, -1)):
                changed = [*closed[:gap], wave, *closed[gap + 1 :]]
                if worth_of(self._problem, live, changed) >= worth - _SAME:
                    closed = changed
                    break
        return closed

    def _chores_for(self, live: Sequence[int | None]) -> tuple[int | None, ...]:
        found: list[int | None] = []
        for at in range(len(self._owners)):
            users = zip(live, self._problem.processes, strict=True)
            found.append(min((wave for wave, its in users if wave is not None and at in its.chores), default=None))
        return tuple(found)

    # ------------------------------------------------------------ the days left over
    def _filled(self, placement: Placement) -> _Schedule:
        """With processes that ask nothing of a tool, and gaps that bring no case to its end, where there is room."""
        its = _Schedule(
            {process: wave for process, wave in zip(self._ids, placement.processes, strict=True) if wave is not None},
            {gap: wave for gap, wave in zip(self._places, placement.gaps, strict=True) if wave is not None},
            {owners: wave for owners, wave in zip(self._owners, placement.chores, strict=True) if wave is not None},
            finished(self._problem, placement),
        )
        for process in self._in_order():
            if process not in self._weights and process not in its.live and process not in self._out:
                self._fill_in(process, its)
        for gap in sorted(range(len(self._gaps)), key=self._urgency):
            if gap not in its.gaps and gap not in self._lowers and self._first[gap] < self._its.waves:
                self._close(gap, its)
        return its

    def _in_order(self) -> list[str]:
        """The processes, each after all that it needs."""
        found: dict[str, None] = {}

        def visit(process: str) -> None:
            for each in self._needs[process]:
                if each in self._needs and each not in found:
                    visit(each)
            found[process] = None

        for process in self._needs:
            visit(process)
        return list(found)

    def _fill_in(self, process: str, its: _Schedule) -> None:
        if any(each not in its.live for each in self._needs[process] if each in self._needs):
            return
        needed = [its.live[each] for each in self._needs[process] if each in its.live]
        first = max([self._first_for(process), *needed])
        shared = [owners for owners in self._set_up.shared if process in owners and owners not in its.shared]
        days = self._days_of(process) + sum(self._set_up.shared[owners] for owners in shared)
        wave = self._with_training(process, its, fit_in(self._capacity, its.finished, days, first))
        if wave is not None:
            its.finished[wave] += days
            its.live[process] = wave
            its.shared.update(dict.fromkeys(shared, wave))

    def _with_training(self, process: str, its: _Schedule, first: int | None) -> int | None:
        """The first wave from `first` on that has hours of training left for it."""
        if first is None or self._its.training_hours is None:
            return first
        for wave in range(first, self._its.waves):
            taken = sum(self._hours_of(each) for each, on in its.live.items() if on == wave)
            if taken + self._hours_of(process) <= self._its.training_hours:
                return wave
        return None

    def _urgency(self, gap: int) -> tuple[bool, bool, float]:
        """Without work first, then musts, then by weight."""
        its = self._fit.requirements[self._gaps[gap].row]
        return gap not in self._given, its.priority is not Priority.MUST, -its.weight

    def _close(self, gap: int, its: _Schedule) -> None:
        placed = self._gaps[gap].wave
        if placed:  # it takes no days, or it would be closed already
            its.gaps[gap] = placed - 1
            return
        asking = self._asking(gap)
        live = [its.live[process] for process in asking if process in its.live]
        if asking and not live:
            return
        first = max(self._first[gap], min(live, default=0))
        wave = fit_in(self._capacity, its.finished, self._gaps[gap].days, first)
        if wave is not None:
            its.finished[wave] += self._gaps[gap].days
            its.gaps[gap] = wave

    def _asking(self, gap: int) -> set[str]:
        """The processes that ask for it themselves or by a call; none for what belongs to no process."""
        rid = self._gaps[gap].requirement
        own = set(self._fit.requirements[self._gaps[gap].row].processes) & self._fit.process_by_id.keys()
        steps = {each.id for each in self._fit.processes for step in each.steps if rid in step.requirements}
        return own | steps

    # ------------------------------------------------------------ where there is no plan
    def _why_none(self) -> str:
        rules = clauses(map(self._rule_words, conflict(self._problem)))
        return tr("No plan keeps all of this: {rules}. Change one of it.", rules=rules)

    def _rule_words(self, rule: PlanRule) -> str:
        match rule.kind:
            case "placed":
                wave = (self._problem.processes[rule.at].fixed or 0) + 1
                return tr("{process} is placed in wave {wave}", process=self._name(self._ids[rule.at]), wave=wave)
            case "closed":
                gap = self._gaps[self._places[rule.at]]
                return tr("{gap} is to be closed in wave {wave}", gap=gap.requirement, wave=gap.wave)
            case "needs":
                process, other = (self._name(self._ids[at]) for at in (rule.at, rule.other))
                return tr("{process} needs {other}", process=process, other=other)
            case "earliest":
                wave = self._problem.processes[rule.at].earliest + 1
                name = self._name(self._ids[rule.at])
                return tr("{process} can go live in wave {wave} at the earliest", process=name, wave=wave)
            case "training":
                hours = exact(self._problem.training[rule.other] if self._problem.training else 0.0)
                return tr("hours of training in wave {wave}: {hours}", wave=rule.other + 1, hours=hours)
            case "capacity":
                days = exact(self._capacity[rule.other])
                return tr("days of work in wave {wave}: {days}", wave=rule.other + 1, days=days)

    def _no_room(self) -> str:
        if min(earliest(self._problem)) < self._problem.waves:
            return tr("No process can go live in these waves: there are not enough hours of training for any.")
        at = min(range(len(self._ids)), key=lambda at: self._problem.processes[at].days)
        return tr(
            "No process can go live in these waves: they have {days} days together, and even {process} takes "
            "{needed}, beside what it needs. Allow more days or more waves.",
            days=exact(self._problem.until[-1]),
            process=self._name(self._ids[at]),
            needed=exact(self._problem.processes[at].days),
        )

    # ------------------------------------------------------------ what is told
    def _told(self, its: _Schedule, found: Placement) -> WavePlan:
        days = worked(self._capacity, its.finished)
        waves = tuple(self._wave(wave, its, days[wave]) for wave in range(self._its.waves))
        value, possible = (sum(wave.end_to_end[end] for wave in waves) for end in range(2))
        skipped = sorted({gap for each in self._carried.values() for gap in each.skipped})
        bound = found.bound if not skipped else self._its.waves * (1 + POSSIBLE)
        return WavePlan(
            self._tool,
            next(tool for tool in self._fit.tools if tool.name == self._tool).eligible,
            not self._its.tool,
            waves,
            found.proven and not skipped,
            value,
            possible,
            max(value + POSSIBLE * possible, bound),
            self._left_out(its),
            self._left_open(its),
            self._quick_wins(its),
            self._gaps,
            {process: self._days_of(process) for process in self._needs},
            self._needs,
            {gap.requirement: tuple(sorted(self._asking(at))) for at, gap in enumerate(self._gaps)},
            tuple(self._gaps[gap].requirement for gap in skipped),
            tuple(each for each in self._needs if each in its.live and self._said(each).days is None),
        )

    def _closed(self, its: _Schedule, wave: int) -> list[GapToClose]:
        return [gap for at, gap in enumerate(self._gaps) if its.gaps.get(at, self._its.waves) <= wave]

    def _carried_by(self, its: _Schedule, wave: int) -> dict[str, Interval]:
        """End to end of each live process after a wave, by a scoring of its own."""
        closed = self._closed(its, wave)
        found = {}
        for process in self._fit.processes:
            if process.id in self._weights and its.live.get(process.id, self._its.waves) <= wave:
                figure = carried_with(self._fit, process, self._tool, closed)
                if figure is not None:
                    found[process.id] = figure
        return found

    def _wave(self, wave: int, its: _Schedule, days: float) -> PlanWave:
        carried = self._carried_by(its, wave)
        whole = sum(self._weights[process] for process in carried)
        low, high = (sum(self._weights[process] * each[end] for process, each in carried.items()) for end in range(2))
        dates = self._its.dates_of(wave)
        now = [process.id for process in self._fit.processes if its.live.get(process.id) == wave]
        shared = [rid for owners, on in its.shared.items() if on == wave for rid in self._set_up.requirements[owners]]
        return PlanWave(
            wave + 1,
            tuple(now),
            tuple(gap.requirement for at, gap in enumerate(self._gaps) if its.gaps.get(at) == wave),
            tuple(shared),
            days,
            its.finished[wave],
            self._capacity[wave],
            sum(self._hours_of(process) for process in now),
            Interval(min(1.0, low), min(1.0, high)),
            Interval(min(1.0, low / whole), min(1.0, high / whole)) if whole > 0 else None,
            days * self._rate,
            dates[0] if dates else None,
            dates[1] if dates else None,
        )

    def _left_out(self, its: _Schedule) -> dict[str, WhyLeftOut]:
        found = {}
        for process in self._needs:
            if process in its.live:
                continue
            nothing = process in self._weights and self._best[process] <= _SAME
            found[process] = self._out.get(process, WhyLeftOut.NOT_CARRIED if nothing else WhyLeftOut.NO_ROOM)
        return found

    def _left_open(self, its: _Schedule) -> dict[str, WhyLeftOpen]:
        return {gap.requirement: self._why_open(at, its) for at, gap in enumerate(self._gaps) if at not in its.gaps}

    def _why_open(self, gap: int, its: _Schedule) -> WhyLeftOpen:
        asking = self._asking(gap)
        if self._gaps[gap].wave == LEFT_OUT:
            return WhyLeftOpen.BY_HAND
        if self._first[gap] >= self._its.waves:
            return WhyLeftOpen.TOO_LATE
        if gap in self._lowers:
            return WhyLeftOpen.LOWERS
        return WhyLeftOpen.NOT_LIVE if asking and asking.isdisjoint(its.live) else WhyLeftOpen.NO_ROOM

    def _quick_wins(self, its: _Schedule) -> tuple[str, ...]:
        """Live in the first wave, needing no other process, and carrying for its days at least what the plan does."""
        first, last = self._carried_by(its, 0), self._carried_by(its, self._its.waves - 1)
        closed = self._closed(its, 0)
        mean = sum(self._weights[process] * each.low for process, each in last.items()) / max(sum(its.finished), _SAME)
        found = []
        for process, figure in first.items():
            asked = {rid for step in self._fit.process_by_id[process].steps for rid in step.requirements}
            days = self._days_of(process) + sum(gap.days for gap in closed if gap.requirement in asked)
            carried = self._weights[process] * figure.low
            if not self._needs[process] and carried > 0 and carried >= mean * days - _SAME:
                found.append(process)
        return tuple(found)


@dataclass
class _Schedule:
    """The wave, from 0, of each process, gap and piece of shared work; and the days of what each wave finishes."""

    live: dict[str, int]
    gaps: dict[int, int]
    shared: dict[frozenset[str], int]
    finished: list[float]


def _lowering(its: CarriedBySet) -> set[int]:
    """The gaps, by their places, whose closing can lower either end."""
    number = np.arange(len(its.low))
    found = set()
    for bit, gap in enumerate(its.gaps):
        without = number[(number >> bit) & 1 == 0]
        ends = ((end[without | (1 << bit)] < end[without] - _SAME).any() for end in (its.low, its.high))
        if any(ends):
            found.add(gap)
    return found


def _sets(items: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Every set of the items, numbered by its bits."""
    for number in range(1 << len(items)):
        yield tuple(item for bit, item in enumerate(items) if number >> bit & 1)
