"""The business case: what a tool saves and brings a year against what it costs, and what that hangs on.

Against the tool in use today where there is one, else against doing all by hand. Of the cash flows only what differs
from staying counts: what staying costs is saved by leaving. A year's net is taken to be the same in each year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isclose

from itsm_fit.language import tr
from itsm_fit.model.decision import StatedBenefit
from itsm_fit.model.text import text_key
from itsm_fit.scoring.money import Costs, ToolCost, present_value
from itsm_fit.scoring.result import Fit
from itsm_fit.value.spans import NOUGHT, AmountSpan, total
from itsm_fit.value.worth import Worth

_MONTHS = 12.0
SWING = 0.2
"""By how much of itself an assumption without two ends is swung to see what hangs on it."""
_MOST_RATE = 1e6
_STEPS = 200


@dataclass(frozen=True, slots=True)
class Driver:
    """Something assumed, and the net present value with it at its low and at its high end, all else in the middle."""

    what: str
    at_low: float
    at_high: float

    @property
    def width(self) -> float:
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True)
class BusinessCase:
    """Of one tool, in the project's currency; None is not estimated, and `missing` says why.

    `saved` is what minutes saved are worth a year, `stated` what else is expected, `initial` falls due at the start and
    `yearly` each year. `payback` are years until what was paid is back, None at an end at which it never is; `rate` is
    the internal rate of return a year, None at an end where nothing is paid at first or nothing comes back.
    `per_ticket` is what a ticket costs, work and tool together. `drivers` are what the net present value hangs on, the
    widest first.
    """

    tool: str
    saved: AmountSpan | None
    stated: AmountSpan
    initial: AmountSpan | None
    yearly: AmountSpan | None
    present: AmountSpan | None = None
    payback: tuple[float | None, float | None] | None = None
    rate: tuple[float | None, float | None] | None = None
    per_ticket: AmountSpan | None = None
    drivers: tuple[Driver, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def net(self) -> AmountSpan | None:
        """What is left of a year."""
        if self.saved is None or self.yearly is None:
            return None
        return self.saved.plus(self.stated).less(self.yearly)


def business_cases(fit: Fit, worth: Worth, costs: Costs) -> tuple[BusinessCase, ...]:
    """That of every tool but the one in use, in ranking order."""
    return tuple(_case(fit, worth, costs, tool) for tool in worth.tools if tool != worth.incumbent)


def _case(fit: Fit, worth: Worth, costs: Costs, tool: str) -> BusinessCase:
    annuity = present_value(1.0, costs.money.years, costs.money.discount_rate)
    own = costs.by_tool[tool]
    staying = costs.by_tool.get(worth.incumbent)
    saved = worth.saved(tool, on_incumbent=bool(worth.incumbent)).money
    year = None if saved is None else saved.times(_MONTHS)
    benefits = list(_benefits(fit, tool, worth.incumbent))
    stated = total(AmountSpan(each.low, each.high) for each in benefits) or NOUGHT
    missing = tuple(_missing(worth, own, staying))
    case = BusinessCase(tool, year, stated, None, None, missing=missing)
    if own.total is None or (staying is not None and staying.total is None):
        return case
    initial, yearly = _paid(own, annuity)
    if staying is not None:
        there, each_year = _paid(staying, annuity)
        initial, yearly = initial.less(there), yearly.less(each_year)
    case = BusinessCase(tool, year, stated, initial, yearly, missing=missing, per_ticket=_per_ticket(worth, costs, own))
    net = case.net
    if net is None:
        return case
    present = net.times(annuity).less(initial)
    return BusinessCase(
        tool,
        year,
        stated,
        initial,
        yearly,
        present,
        (payback(initial.low, net.high), payback(initial.high, net.low)),
        (
            internal_rate(initial.high, net.low, costs.money.years),
            internal_rate(initial.low, net.high, costs.money.years),
        ),
        case.per_ticket,
        tuple(sorted(_drivers(worth, costs, case, benefits), key=lambda each: -each.width)),
        missing,
    )


def payback(initial: float, net: float) -> float | None:
    """Years until what was paid at first is back, at so much a year; None where it never is."""
    if initial <= 0:
        return 0.0
    return initial / net if net > 0 else None


def internal_rate(initial: float, net: float, years: int) -> float | None:
    """The rate r a year with ``initial = Σ_{k=1..years} net / (1 + r)^k``; None where there is none above −100 %."""
    if initial <= 0 or net <= 0:
        return None
    low, high = -1.0 + 1e-9, 1.0
    while present_value(net, years, high) > initial:
        if high > _MOST_RATE:
            return None
        high *= 2
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if present_value(net, years, middle) > initial else (low, middle)
        if isclose(low, high, rel_tol=1e-15, abs_tol=1e-15):
            break
    return (low + high) / 2


# ---------------------------------------------------------------- what is paid and what comes
def _paid(cost: ToolCost, annuity: float) -> tuple[AmountSpan, AmountSpan]:
    """At the start, and each year; open answers may add to the work on gaps."""
    first = cost.one_off + cost.effort + cost.switching
    year = cost.running / annuity
    return AmountSpan(first, first + cost.open_effort), AmountSpan(year, year)


def _benefits(fit: Fit, tool: str, incumbent: str) -> Iterator[StatedBenefit]:
    for each in fit.project.decision.benefits:
        if not each.tool or text_key(each.tool) == text_key(tool):
            yield each
        elif incumbent and text_key(each.tool) == text_key(incumbent):  # leaving it loses that
            yield StatedBenefit(each.name, -each.high, -each.low, each.tool, each.process, each.reason)


def _missing(worth: Worth, own: ToolCost, staying: ToolCost | None) -> Iterator[str]:
    against = bool(worth.incumbent)
    lacking = [
        each.name for each in worth.processes if worth.saved_in(each, own.tool, on_incumbent=against).money is None
    ]
    if lacking:
        yield tr("minutes, volume or rates are missing in {processes}", processes=", ".join(lacking))
    for cost in (own, staying):
        if cost is not None:
            yield from (f"{cost.tool}: {each}" for each in cost.missing)


def _per_ticket(worth: Worth, costs: Costs, own: ToolCost) -> AmountSpan | None:
    work = worth.money(own.tool)
    if work is None or not costs.tickets_a_month:
        return None
    annuity = present_value(1.0, costs.money.years, costs.money.discount_rate)
    first, year = _paid(own, annuity)
    tool = first.times(1 / (_MONTHS * costs.money.years)).plus(year.times(1 / _MONTHS))
    return work.plus(tool).times(1 / costs.tickets_a_month)


# ---------------------------------------------------------------- what it hangs on
def _drivers(worth: Worth, costs: Costs, case: BusinessCase, benefits: Sequence[StatedBenefit]) -> Iterator[Driver]:
    """Each assumption swung from its low to its high end, or by `SWING` where it has but one."""
    money = costs.money
    annuity = present_value(1.0, money.years, money.discount_rate)
    net, initial, yearly = case.net, case.initial, case.yearly
    if net is None or initial is None or yearly is None:
        return
    middle = _middle(net) * annuity - _middle(initial)

    def swung(what: str, low: float, high: float) -> Iterator[Driver]:
        if low != high:
            yield Driver(what, middle + low, middle + high)

    by_process = {
        each.name: worth.saved_in(each, case.tool, on_incumbent=bool(worth.incumbent)).money or NOUGHT
        for each in worth.processes
    }
    for name, month in by_process.items():
        half = (month.high - month.low) / 2 * _MONTHS * annuity
        yield from swung(tr("open answers in {process}", process=name), -half, half)
        part = _middle(month) * _MONTHS * annuity * SWING
        yield from swung(tr("cases a month of {process}", process=name), -part, part)
    for role, year in _by_role(worth, case.tool).items():
        part = year * annuity * SWING
        yield from swung(tr("rate of {role}", role=role), -part, part)
    for benefit in benefits:
        half = (benefit.high - benefit.low) / 2 * annuity
        yield from swung(benefit.name, -half, half)
    half = (initial.high - initial.low) / 2
    yield from swung(tr("work that open answers may take"), half, -half)
    part = _middle(initial) * SWING
    yield from swung(tr("what is paid at the start"), part, -part)
    part = _middle(yearly) * annuity * SWING
    yield from swung(tr("what is paid each year"), part, -part)


def _by_role(worth: Worth, tool: str) -> dict[str, float]:
    """What minutes saved of each role are worth a year, in the middle of both ends."""
    found: dict[str, float] = {}
    for process in worth.processes:
        before = (process.tools[worth.incumbent] if worth.incumbent else process.by_hand).counted or {}
        after = process.tools[tool].counted or {}
        for lane in dict.fromkeys((*before, *after)):
            hours = (before.get(lane, NOUGHT) or NOUGHT).less(after.get(lane, NOUGHT) or NOUGHT)
            rate = worth.rates.get(text_key(lane), 0.0)
            found[lane] = found.get(lane, 0.0) + _middle(hours) * rate * _MONTHS
    return found


def _middle(span: AmountSpan) -> float:
    return (span.low + span.high) / 2
