"""Minutes, hours and money of every process with every tool, beside those by hand and with the tool in use (§14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Any, NamedTuple

import numpy as np

from itsm_fit.language import tr
from itsm_fit.model.text import text_key
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.asked_steps import NO
from itsm_fit.scoring.game.durations import Watch, unwatched
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.result import Fit, ProcessFit
from itsm_fit.value.cycle import Clock, CycleTime
from itsm_fit.value.spans import NOUGHT, AmountSpan, total
from itsm_fit.value.step_minutes import StepMinutes, step_minutes

_MINUTES = 60.0


@dataclass(frozen=True)
class ToolMinutes:
    """What one process takes with one tool; None is not estimated.

    `handling` are minutes worked a case, `cycle` from start to completion. `hours` are those a month by lane ("" is
    none) and `money` what they cost; both None where the volume is not stated. `counted` are the hours that count where
    processes are added up: those of a called process that states a volume of its own count there alone. `lacking` are
    the keys of the steps that keep `handling` from being known, `cycle_lacking` those that keep `cycle`, `unpaid` the
    lanes without a rate that keep `money`, `endless` steps that some cases never leave: no number of minutes is enough.
    It is not `timed` as long as nobody has worked out `cycle`.
    """

    handling: AmountSpan | None
    cycle: CycleTime | None
    hours: Mapping[str, AmountSpan | None] | None
    money: AmountSpan | None
    lacking: tuple[str, ...] = ()
    cycle_lacking: tuple[str, ...] = ()
    unpaid: tuple[str, ...] = ()
    endless: tuple[str, ...] = ()
    counted: Mapping[str, AmountSpan | None] | None = None
    timed: bool = True


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
    """Against `by_hand`, and on the tool in use today: empty where there is none."""
    savings_on_incumbent: Mapping[str, Savings]
    counted_savings: Mapping[str, Savings]
    """The same of the hours that count where processes are added up."""
    counted_on_incumbent: Mapping[str, Savings]
    fit: ProcessFit = field(compare=False, repr=False)
    accounts: ProcessAccounts | None = field(default=None, compare=False, repr=False)
    """What the figures of the next state of the project can start from."""

    @property
    def timed(self) -> bool:
        """Whether every cycle time that can be known is worked out."""
        return all(each.timed for each in (self.by_hand, *self.tools.values()))

    def of(self, tool: str) -> ToolMinutes:
        """What it takes with a tool; "" is by hand."""
        return self.tools[tool] if tool else self.by_hand


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

    @property
    def timed(self) -> bool:
        """Whether every cycle time that can be known is worked out."""
        return all(each.timed for each in self.processes)

    def money(self, tool: str) -> AmountSpan | None:
        """What all processes take a month with a tool ("" by hand), each step once; None where one is not estimated."""
        return total(self.money_in(each, tool) for each in self.processes)

    def money_in(self, process: ProcessMinutes, tool: str) -> AmountSpan | None:
        """The part of one process in that."""
        return paid(process.of(tool).counted, self.rates)

    def saved(self, tool: str, *, on_incumbent: bool = False) -> Savings:
        """What a tool saves a month over all processes, each step once."""
        found = [self.saved_in(each, tool, on_incumbent=on_incumbent) for each in self.processes]
        return Savings(total(each.minutes for each in found), total(each.money for each in found))

    def saved_in(self, process: ProcessMinutes, tool: str, *, on_incumbent: bool = False) -> Savings:
        """The part of one process in that."""
        its = process.counted_on_incumbent if on_incumbent else process.counted_savings
        return its.get(tool, _UNKNOWN)


def worth_of(
    fit: Fit, progress: Progress = silent, since: Worth | None = None, seed: int = 0, *, cycles: bool = True
) -> Worth:
    """Minutes and money of every process; `since` is that of an earlier state with the same seed, to save work.

    Without `cycles` only cycle times that are known already are told: the others may take long.
    """
    project = fit.project
    rates = {text_key(each.role): each.per_hour for each in project.decision.role_rates}
    tools = tuple(tool.name for tool in fit.tools)
    wanted = text_key(project.decision.incumbent.tool)
    incumbent = next((tool for tool in tools if wanted and text_key(tool) == wanted), "")
    same = since is not None and (since.rates, since.incumbent, set(since.tools)) == (rates, incumbent, set(tools))
    found = []
    for at, process in enumerate(fit.processes):
        watch = partial(
            progress, tr("Adding up the minutes of {process}", process=process.name), at / len(fit.processes)
        )
        watch()
        known = since.by_id.get(process.id) if since else None
        if known is None or not same or known.fit is not process or (cycles and not known.timed):
            steps = step_minutes(project, process)
            basis = AccountBasis(process.cases_per_month, rates, seed)
            before = None if known is None else known.accounts
            accounts = None
            if steps is not None:
                accounts = ProcessAccounts(steps, process.play, basis, before, watch if cycles else None)
            known = _process_minutes(process, accounts, tools, incumbent)
        found.append(known)
    return Worth(tuple(found), tools, incumbent, project.decision.money.currency, rates)


_NOTHING_KNOWN = ToolMinutes(None, None, None, None)
_UNKNOWN = Savings(None, None)


def _process_minutes(
    process: ProcessFit, accounts: ProcessAccounts | None, tools: Sequence[str], incumbent: str
) -> ProcessMinutes:
    stated = process.id, process.name, process.cases_per_month, process.play.exact
    if accounts is None:
        unknown = dict.fromkeys(tools, _UNKNOWN)
        its = dict.fromkeys(tools, _NOTHING_KNOWN)
        return ProcessMinutes(*stated, _NOTHING_KNOWN, its, unknown, {}, unknown, {}, process)
    figures = process.figures
    hand = np.full(0 if figures is None else len(figures.keys), NO, dtype=np.int8).tobytes()
    carried = {
        tool: hand if figures is None else figures.carried[:, figures.column[tool]].astype(np.int8).tobytes()
        for tool in tools
    }
    saved_by_hand = {tool: accounts.savings(hand, verdicts) for tool, verdicts in carried.items()}
    on_incumbent = {
        tool: accounts.savings(carried[incumbent], verdicts) if tool != incumbent else (_NO_DIFFERENCE, _NO_DIFFERENCE)
        for tool, verdicts in carried.items()
        if incumbent
    }
    return ProcessMinutes(
        *stated,
        accounts.minutes(hand),
        {tool: accounts.minutes(verdicts) for tool, verdicts in carried.items()},
        {tool: shown for tool, (shown, _) in saved_by_hand.items()},
        {tool: shown for tool, (shown, _) in on_incumbent.items()},
        {tool: counted for tool, (_, counted) in saved_by_hand.items()},
        {tool: counted for tool, (_, counted) in on_incumbent.items()},
        process,
        accounts,
    )


_NO_DIFFERENCE = Savings(NOUGHT, NOUGHT)


class AccountBasis(NamedTuple):
    """What minutes become hours and money with: cases a month, rates by the key of their role, and a seed."""

    cases: float | None
    rates: Mapping[str, float]
    seed: int


class ProcessAccounts:
    """Adds up one process, for each set of verdicts on its steps (bytes of `OutcomeCodes`) once.

    `before` are those of an earlier state, which hold where steps, volume and rates are as they were. `watch` is called
    now and then while a cycle time is worked out, and may raise; with None no cycle time is worked out.
    """

    def __init__(
        self,
        steps: StepMinutes,
        play: Play,
        basis: AccountBasis,
        before: ProcessAccounts | None,
        watch: Watch | None,
    ) -> None:
        self.steps, self.basis, self._watch = steps, basis, watch
        alike = before is not None and before.clock.serves(play)
        self.clock: Clock = before.clock if before is not None and alike else Clock(play)
        same = alike and before is not None and before.basis == basis and before.steps.same(steps)
        self._before_minutes = before.known_minutes if before is not None and same else {}
        self._before_savings = before.known_savings if before is not None and same else {}
        self.known_minutes: dict[bytes, ToolMinutes] = {}
        self.known_savings: dict[tuple[bytes, bytes], tuple[Savings, Savings]] = {}

    def minutes(self, verdicts: bytes) -> ToolMinutes:
        """What the process takes where its steps are carried so."""
        if verdicts not in self.known_minutes:
            its = self._before_minutes.get(verdicts)
            if its is None or not (its.timed or self._watch is None):
                its = self._taken(verdicts)
            self.known_minutes[verdicts] = its
        return self.known_minutes[verdicts]

    def savings(self, before: bytes, after: bytes) -> tuple[Savings, Savings]:
        """What it takes less so, of all hours and of those that count where processes are added up."""
        pair = before, after
        if pair not in self.known_savings:
            self.known_savings[pair] = self._before_savings.get(pair) or self._saved(before, after)
        return self.known_savings[pair]

    def _saved(self, before: bytes, after: bytes) -> tuple[Savings, Savings]:
        was, now = self.minutes(before), self.minutes(after)
        rates = self.basis.rates
        return saved(was.hours, now.hours, rates), saved(was.counted, now.counted, rates)

    def _taken(self, verdicts: bytes) -> ToolMinutes:
        worked = self.steps.worked(np.frombuffer(verdicts, dtype=np.int8))
        return replace(self._worked(worked), **self._cycle(worked))

    def _cycle(self, worked: tuple[Array, Array]) -> dict[str, Any]:
        steps, clock = self.steps, self.clock
        low, high = (np.where(steps.entered, end + steps.wait, 0.0) for end in worked)
        lacks = np.isnan(low) | np.isnan(high)
        if lacks.any():
            return {"cycle": None, "cycle_lacking": steps.named(lacks)}
        if self._watch is None and not clock.knows(low, high):
            return {"timed": False}
        return {"cycle": clock.cycle(low, high, self.basis.seed, self._watch or unwatched)}

    def _worked(self, worked: tuple[Array, Array]) -> ToolMinutes:
        steps, (cases, rates, _) = self.steps, self.basis
        low, high = worked
        lacks = steps.entered & (np.isnan(low) | np.isnan(high))
        endless = steps.entered & np.isinf(steps.visits) & ~lacks & (high > 0)
        unknown = lacks | endless
        visits = np.where(steps.entered & ~unknown & np.isfinite(steps.visits), steps.visits, 0.0)
        per_case = [np.where(visits > 0, end, 0.0) * visits for end in worked]
        handling = None if unknown.any() else AmountSpan(*(float(each.sum()) for each in per_case))
        hours = counted = None
        if cases is not None:
            hours, counted = (
                {lane: _at(cases / _MINUTES, each) for lane, each in _by_lane(steps, per_case, unknown, its).items()}
                for its in (np.ones_like(unknown), ~steps.elsewhere)
            )
        unpaid = tuple(lane for lane in hours or () if text_key(lane) not in rates)
        return ToolMinutes(
            handling, None, hours, paid(hours, rates), steps.named(lacks), (), unpaid, steps.named(endless), counted
        )


def paid(hours: Mapping[str, AmountSpan | None] | None, rates: Mapping[str, float]) -> AmountSpan | None:
    """What hours by lane cost, at rates by key; no hours need no rate."""
    if hours is None:
        return None
    worked = {lane: each for lane, each in hours.items() if each != NOUGHT}
    if any(text_key(lane) not in rates for lane in worked):
        return None
    return total(_at(rates[text_key(lane)], each) for lane, each in worked.items())


_Hours = Mapping[str, AmountSpan | None]


def saved(before: _Hours | None, after: _Hours | None, rates: Mapping[str, float]) -> Savings:
    """What takes less after than before; open steps of both are open apart from each other."""
    if before is None or after is None:
        return Savings(None, None)
    by_lane: dict[str, AmountSpan | None] = {}
    for lane in dict.fromkeys((*before, *after)):
        was, now = before.get(lane, NOUGHT), after.get(lane, NOUGHT)
        by_lane[lane] = None if was is None or now is None else was.less(now)
    return Savings(total(_at(_MINUTES, each) for each in by_lane.values()), paid(by_lane, rates))


def _at(rate: float, amount: AmountSpan | None) -> AmountSpan | None:
    """An amount at a rate; what a tool takes more is below 0, and stays in order."""
    return None if amount is None else amount.times(rate)


def _by_lane(
    steps: StepMinutes, per_case: Sequence[Array], unknown: Flags, among: Flags
) -> dict[str, AmountSpan | None]:
    found: dict[str, AmountSpan | None] = {}
    for at in np.flatnonzero(among & (unknown | (per_case[1] > 0))).tolist():
        lane = steps.lanes[at]
        so_far = found.get(lane, NOUGHT)
        here = None if unknown[at] else AmountSpan(float(per_case[0][at]), float(per_case[1][at]))
        found[lane] = None if so_far is None or here is None else so_far.plus(here)
    return found
