"""Minutes, hours and money of every process with every tool, beside those by hand and with the tool in use (§14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from itsm_fit.language import tr
from itsm_fit.model.decision import key_of_role
from itsm_fit.model.project import Project
from itsm_fit.model.tool import key_of_tool
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.asked_steps import NO
from itsm_fit.scoring.result import Fit, ProcessFit
from itsm_fit.value.cycle import Clock, CycleTime
from itsm_fit.value.spans import NOUGHT, AmountSpan, total
from itsm_fit.value.step_minutes import StepMinutes, step_minutes

_MINUTES = 60.0


@dataclass(frozen=True)
class ToolMinutes:
    """What one process takes with one tool; None is not estimated.

    `handling` are minutes worked a case, `cycle` from start to completion. `hours` are those a month by lane ("" is
    none) and `money` what they cost; both None where the volume is not stated. `lacking` are the keys of the steps
    that keep `handling` from being known, `cycle_lacking` those that keep `cycle`, `unpaid` the lanes without a rate
    that keep `money`. `endless` are steps that some cases never leave, so that no number of minutes is enough.
    """

    handling: AmountSpan | None
    cycle: CycleTime | None
    hours: Mapping[str, AmountSpan | None] | None
    money: AmountSpan | None
    lacking: tuple[str, ...] = ()
    cycle_lacking: tuple[str, ...] = ()
    unpaid: tuple[str, ...] = ()
    endless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Savings:
    """What a tool saves a month against something else; below 0 it takes more. None is not estimated."""

    minutes: AmountSpan | None
    money: AmountSpan | None


@dataclass(frozen=True)
class ProcessMinutes:
    """One process with every tool, and `by_hand`, where no tool carries anything."""

    id: str
    name: str
    cases_per_month: float | None
    exact: bool
    """Whether the visits that minutes are multiplied by come from no simulation."""
    by_hand: ToolMinutes
    tools: Mapping[str, ToolMinutes]
    savings: Mapping[str, Savings]
    """Against `by_hand`."""
    savings_on_incumbent: Mapping[str, Savings]
    """Against the tool in use today; empty where there is none."""
    fit: ProcessFit = field(compare=False, repr=False)
    clock: Clock = field(compare=False, repr=False)


@dataclass(frozen=True)
class Worth:
    """All processes in source order; `incumbent` is the tool in use, "" where there is none among the tools."""

    processes: tuple[ProcessMinutes, ...]
    tools: tuple[str, ...]
    incumbent: str
    currency: str
    rates: Mapping[str, float]

    @cached_property
    def by_id(self) -> dict[str, ProcessMinutes]:
        return {each.id: each for each in self.processes}

    def money(self, tool: str) -> AmountSpan | None:
        """What all processes take a month with a tool; None where one of them is not estimated."""
        return total(each.tools[tool].money for each in self.processes)

    def money_by_hand(self) -> AmountSpan | None:
        return total(each.by_hand.money for each in self.processes)

    def saved(self, tool: str, *, on_incumbent: bool = False) -> Savings:
        """What a tool saves a month over all processes."""
        its = [each.savings_on_incumbent if on_incumbent else each.savings for each in self.processes]
        found = [each[tool] for each in its if tool in each]
        if len(found) < len(self.processes) or not found:
            return Savings(None, None)
        return Savings(total(each.minutes for each in found), total(each.money for each in found))


def worth_of(fit: Fit, progress: Progress = silent, since: Worth | None = None, seed: int = 0) -> Worth:
    """Minutes and money of every process; `since` is that of an earlier state with the same seed, to save work."""
    project = fit.project
    rates = {key_of_role(each.role): each.per_hour for each in project.decision.role_rates}
    tools = tuple(tool.name for tool in fit.tools)
    wanted = key_of_tool(project.decision.incumbent.tool)
    incumbent = next((tool for tool in tools if wanted and key_of_tool(tool) == wanted), "")
    same = since is not None and (since.rates, since.incumbent, set(since.tools)) == (rates, incumbent, set(tools))
    accounts = _Accounts(project, tools, incumbent, rates, seed)
    found = []
    for at, process in enumerate(fit.processes):
        progress(tr("Adding up the minutes of {process}", process=process.name), at / len(fit.processes))
        known = since.by_id.get(process.id) if since else None
        if known is not None and same and known.fit is process:
            found.append(known)
        else:
            found.append(accounts.process(process, known))
    return Worth(tuple(found), tools, incumbent, project.decision.money.currency, rates)


_NOTHING_KNOWN = ToolMinutes(None, None, None, None)
_NO_DIFFERENCE = Savings(NOUGHT, NOUGHT)


@dataclass(frozen=True)
class _Accounts:
    """Adds up; the fields are as in `Worth`."""

    project: Project
    tools: Sequence[str]
    incumbent: str
    rates: Mapping[str, float]
    seed: int

    def process(self, process: ProcessFit, known: ProcessMinutes | None) -> ProcessMinutes:
        """All of one process; the cycle times of `known` are taken over where it is played alike."""
        clock = known.clock if known is not None and known.clock.serves(process.play) else Clock(process.play)
        steps = step_minutes(self.project, process)
        by_hand, its = _NOTHING_KNOWN, dict.fromkeys(self.tools, _NOTHING_KNOWN)
        if steps is not None:
            by_hand, its = self._tools(process, steps, clock)
        on_incumbent = {
            tool: _NO_DIFFERENCE if tool == self.incumbent else self._saved(its[self.incumbent], each)
            for tool, each in its.items()
            if self.incumbent
        }
        return ProcessMinutes(
            process.id,
            process.name,
            process.cases_per_month,
            process.play.exact,
            by_hand,
            its,
            {tool: self._saved(by_hand, each) for tool, each in its.items()},
            on_incumbent,
            process,
            clock,
        )

    def _tools(
        self, process: ProcessFit, steps: StepMinutes, clock: Clock
    ) -> tuple[ToolMinutes, dict[str, ToolMinutes]]:
        """By hand, and with each tool; what carries the same steps takes the same."""
        figures = process.figures
        hand = np.full(0 if figures is None else len(figures.keys), NO, dtype=np.int8)
        carried = {
            tool: hand if figures is None else figures.carried[:, figures.column[tool]].astype(np.int8)
            for tool in self.tools
        }
        by_verdicts: dict[bytes, ToolMinutes] = {}
        for verdicts in (hand, *carried.values()):
            if verdicts.tobytes() not in by_verdicts:
                worked = steps.worked(verdicts)
                by_verdicts[verdicts.tobytes()] = replace(
                    self._worked(steps, worked, process.cases_per_month), **_cycle(steps, worked, clock, self.seed)
                )
        return by_verdicts[hand.tobytes()], {tool: by_verdicts[its.tobytes()] for tool, its in carried.items()}

    def _worked(self, steps: StepMinutes, worked: tuple[Array, Array], cases: float | None) -> ToolMinutes:
        low, high = worked
        lacks = steps.entered & (np.isnan(low) | np.isnan(high))
        endless = steps.entered & np.isinf(steps.visits) & ~lacks & (high > 0)
        unknown = lacks | endless
        visits = np.where(steps.entered & ~unknown & np.isfinite(steps.visits), steps.visits, 0.0)
        per_case = [np.where(visits > 0, end, 0.0) * visits for end in worked]
        handling = None if unknown.any() else AmountSpan(*(float(each.sum()) for each in per_case))
        hours = None
        if cases is not None:
            by_lane = _by_lane(steps, per_case, unknown)
            hours = {lane: None if each is None else each.times(cases / _MINUTES) for lane, each in by_lane.items()}
        unpaid = tuple(lane for lane in hours or () if key_of_role(lane) not in self.rates)
        return ToolMinutes(
            handling, None, hours, self._paid(hours), steps.named(lacks), (), unpaid, steps.named(endless)
        )

    def _paid(self, hours: Mapping[str, AmountSpan | None] | None) -> AmountSpan | None:
        """What hours by lane cost; none need no rate."""
        if hours is None:
            return None
        worked = {lane: each for lane, each in hours.items() if each != NOUGHT}
        if any(key_of_role(lane) not in self.rates for lane in worked):
            return None
        return total(_at(self.rates[key_of_role(lane)], each) for lane, each in worked.items())

    def _saved(self, before: ToolMinutes, after: ToolMinutes) -> Savings:
        """What a process takes less after than before, a month; open steps of both are open apart from each other."""
        if before.hours is None or after.hours is None:
            return Savings(None, None)
        by_lane: dict[str, AmountSpan | None] = {}
        for lane in dict.fromkeys((*before.hours, *after.hours)):
            was, now = before.hours.get(lane, NOUGHT), after.hours.get(lane, NOUGHT)
            by_lane[lane] = None if was is None or now is None else was.less(now)
        return Savings(total(_at(_MINUTES, each) for each in by_lane.values()), self._paid(by_lane))


def _at(rate: float, amount: AmountSpan | None) -> AmountSpan | None:
    """An amount at a rate; what a tool takes more is below 0, and stays in order."""
    return None if amount is None else amount.times(rate)


def _by_lane(steps: StepMinutes, per_case: Sequence[Array], unknown: Flags) -> dict[str, AmountSpan | None]:
    found: dict[str, AmountSpan | None] = {}
    for at in np.flatnonzero(unknown | (per_case[1] > 0)).tolist():
        lane = steps.lanes[at]
        so_far = found.get(lane, NOUGHT)
        here = None if unknown[at] else AmountSpan(float(per_case[0][at]), float(per_case[1][at]))
        found[lane] = None if so_far is None or here is None else so_far.plus(here)
    return found


def _cycle(steps: StepMinutes, worked: tuple[Array, Array], clock: Clock, seed: int) -> dict[str, Any]:
    low, high = (np.where(steps.entered, end + steps.wait, 0.0) for end in worked)
    lacks = np.isnan(low) | np.isnan(high)
    return {"cycle": None if lacks.any() else clock.cycle(low, high, seed), "cycle_lacking": steps.named(lacks)}
