"""What the tools cost, over years and with the work that their gaps take (§11)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.model.decision import CostItem, DayRate, Money, PriceBasis
from itsm_fit.model.editions import belongs, editions_in_force
from itsm_fit.model.gap import GIVES, Gap
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Level
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.catalogue import key_of
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.result import Fit

FULL_POINTS = 100.0
"""What a price of 0 earns."""
NO_ITEMS = Phrase("no cost items")
WHY_NO_RELATIVE_PRICES = Phrase(
    "Points against the cheapest bid (100 × lowest price ÷ price) are not offered: a bid that loses "
    "can turn the winner. Fit and price count half each. A: fit 90, price 120. B: fit 70, price 90. B "
    "leads with 85 points to 82.5. Now C bids at 45 with a fit of 10: C comes last with 55, yet A "
    "leads B by 63.75 to 60. Against a ceiling that is fixed before the bids are opened, no bid "
    "changes another’s points."
)


@dataclass(frozen=True, slots=True)
class PricedItem:
    """A cost item of the edition in force; `units` a year are what its amount is paid for, 1 where it is paid once.

    `missing` says what keeps it from counting.
    """

    item: CostItem
    units: float
    missing: str = ""

    @property
    def amount(self) -> float | None:
        """What it comes to, once or each year; None while something is missing."""
        return None if self.missing or self.item.amount is None else self.item.amount * self.units

    @property
    def once(self) -> bool:
        return self.item.basis is PriceBasis.ONE_OFF


@dataclass(frozen=True, slots=True)
class ToolCost:
    """One tool's cost of ownership, in the project's currency.

    `one_off` falls due at the start, `running` is the discounted sum of the yearly costs, `effort` the work that gaps
    take, at the start too; `open_effort` is what open answers could add to it. `days` and `open_days` are that work
    in days, at `day_rate` a day. `switching` is what moving to it from the tool in use takes, at the start. `missing`
    says what keeps the total from being known, `items` are the prices that it is made of.
    """

    tool: str
    one_off: float
    running: float
    effort: float
    open_effort: float
    days: float
    open_days: float
    missing: tuple[str, ...] = ()
    day_rate: float = 0.0
    switching: float = 0.0
    items: tuple[PricedItem, ...] = ()

    @property
    def priced(self) -> bool:
        """Whether there is any cost item."""
        return str(NO_ITEMS) not in self.missing

    @property
    def at_least(self) -> float:
        """What is known of the total."""
        return self.one_off + self.running + self.effort + self.switching

    @property
    def total(self) -> float | None:
        """The total cost of ownership, open answers taken to need no work; None while something is missing."""
        return None if self.missing else self.at_least


@dataclass(frozen=True)
class GapWork:
    """Money that each requirement takes by each tool; arrays (requirements, tools) in the order of `Fit.support`.

    `known` is that of the answers given, `possible` the most that an open answer could turn out to need.
    """

    known: Array
    possible: Array


@dataclass(frozen=True)
class Costs:
    """The costs of every tool, in ranking order."""

    money: Money
    tickets_a_month: float | None
    tools: tuple[ToolCost, ...]
    work: GapWork

    @cached_property
    def by_tool(self) -> Mapping[str, ToolCost]:
        return {cost.tool: cost for cost in self.tools}

    @property
    def stated(self) -> bool:
        """Whether any tool's total is known."""
        return any(cost.total is not None for cost in self.tools)


def costs_of(fit: Fit) -> Costs:
    """Every tool's cost of ownership: ``one-off + Σ_k yearly / (1 + rate)^k + days · day rate``, k from 1 to n.

    Every tool but the one in use has the cost of switching beside it.

    The day rate is the vendor's own where it has told one in the project's currency, else the project's. Amounts in
    another currency are missing until they are converted.
    """
    money, incumbent = fit.project.decision.money, fit.project.decision.incumbent
    switching = incumbent.cost + incumbent.days * money.day_rate if incumbent.tool else 0.0
    tickets = money.tickets_a_month if money.tickets_a_month is not None else _cases_per_month(fit)
    days = days_of(fit)
    asked = np.array([requirement.weight > 0 for requirement in fit.requirements], dtype=np.bool_)
    offers: dict[str, list[CostItem]] = {tool.name: [] for tool in fit.tools}
    in_force = editions_in_force(fit.project)
    for item in fit.project.decision.costs:
        if belongs(item.edition, item.tool, in_force):
            offers.setdefault(item.tool, []).append(item)
    foreign = {rate.tool: rate.currency for rate in fit.project.decision.day_rates if _is_foreign(rate, money)}
    rates = {rate.tool: rate.amount for rate in fit.project.decision.day_rates if not _is_foreign(rate, money)}
    found = []
    for tool in fit.tools:
        column = fit.support.column[tool.name]
        rate = rates.get(tool.name, money.day_rate)
        known, possible = (float(each[asked, column].sum()) for each in (days.known, days.possible))
        items = _priced(offers[tool.name], _Volumes(money.users, tickets), money)
        missing = _lacking(items)
        if tool.name in foreign:
            missing += (
                tr(
                    "the day rate is in {offered}: convert it to {currency}",
                    offered=foreign[tool.name],
                    currency=money.currency,
                ),
            )
        found.append(
            ToolCost(
                tool.name,
                _sum(items, once=True),
                present_value(_sum(items, once=False), money.years, money.discount_rate),
                known * rate,
                (possible - known) * rate,
                known,
                possible - known,
                missing,
                rate,
                0.0 if text_key(tool.name) == text_key(incumbent.tool) else switching,
                items,
            )
        )
    each = np.array([rates.get(tool, money.day_rate) for tool in fit.support.tools])
    work = GapWork(days.known * asked[:, None] * each, days.possible * asked[:, None] * each)
    return Costs(money, tickets, tuple(found), work)


def days_of(fit: Fit) -> GapWork:
    """Days instead of money, every requirement counting; see `GapWork`.

    A level takes the days set for it; numeric and linked support those of the level whose value is nearest. What
    nobody answered takes none, and may turn out to take as many as the costliest level. What the gap register says of
    a requirement wins: its own estimate, else the days of the level that its resolution gives, none for the others.
    """
    money, values = fit.project.decision.money, fit.project.settings.levels
    low, high = fit.support.low, fit.support.high
    levels = list(values)
    apart = [np.abs(low - values[level]) for level in levels]
    nearest = np.argmin(apart, axis=0)
    days = np.array([money.days[level] for level in levels])[nearest]
    known = np.where(high - low <= TOLERANCE, days, 0.0)
    possible = np.where(high - low <= TOLERANCE, days, max(money.days.values()))
    if len(set(values.values())) < len(levels):
        _tell_apart(fit, known, possible)
    rows = {key_of(requirement): row for requirement, row in fit.support.row.items()} if fit.project.gaps else {}
    for gap in fit.project.gaps:
        row, column = rows.get(key_of(gap.requirement)), fit.support.column.get(gap.tool)
        days = _days_to_close(gap, money)
        if row is not None and column is not None and days is not None:
            known[row, column] = possible[row, column] = days
    return GapWork(known, possible)


def present_value(yearly: float, years: int, rate: float) -> float:
    """A sum due at the end of each year, in money of today: ``Σ_{k=1..n} yearly / (1 + rate)^k``."""
    return yearly * sum((1 + rate) ** -year for year in range(1, years + 1))


def price_points(price: float, ceiling: float) -> float:
    """Points for a price, from 100 at 0 in a straight line to 0 at the ceiling and above."""
    return FULL_POINTS * max(0.0, 1.0 - price / ceiling)


def efficient(cost: Array, value: Array) -> Flags:
    """Which tools no other beats in one of cost and value without losing in the other, shape (T,)."""
    no_worse = (cost[:, None] <= cost[None, :] + TOLERANCE) & (value[:, None] >= value[None, :] - TOLERANCE)
    better = (cost[:, None] < cost[None, :] - TOLERANCE) | (value[:, None] > value[None, :] + TOLERANCE)
    return np.asarray(~(no_worse & better).any(axis=0))


def require_costs(costs: Costs) -> None:
    """Raise FitError when no tool's total is known."""
    if not costs.stated:
        raise FitError(tr("No tool’s cost is known: state cost items on the page Money first, then set a budget."))


# ---------------------------------------------------------------- one tool
@dataclass(frozen=True, slots=True)
class _Volumes:
    users: float | None
    tickets_a_month: float | None


def _a_year(per: Callable[[_Volumes], float | None], times: float = 1.0) -> Callable[[_Volumes], float | None]:
    def units(volumes: _Volumes) -> float | None:
        number = per(volumes)
        return None if number is None else number * times

    return units


_UNITS_A_YEAR: Mapping[PriceBasis, Callable[[_Volumes], float | None]] = {
    PriceBasis.YEARLY: lambda _: 1.0,
    PriceBasis.USER_MONTH: _a_year(lambda volumes: volumes.users, 12),
    PriceBasis.USER_YEAR: _a_year(lambda volumes: volumes.users),
    PriceBasis.TICKET: _a_year(lambda volumes: volumes.tickets_a_month, 12),
}
_NO_VOLUME: Mapping[PriceBasis, str] = Phrases(
    {
        PriceBasis.USER_MONTH: Phrase("the number of users is not stated"),
        PriceBasis.USER_YEAR: Phrase("the number of users is not stated"),
        PriceBasis.TICKET: Phrase("the tickets a month are not stated"),
    }
)


def _is_foreign(offered: CostItem | DayRate, money: Money) -> bool:
    """Whether an amount is in another currency than the project's."""
    return offered.currency not in ("", money.currency)


def _priced(items: Sequence[CostItem], volumes: _Volumes, money: Money) -> tuple[PricedItem, ...]:
    """The prices of an offer, each with what keeps it from counting."""
    found = []
    for item in items:
        units = 1.0 if item.basis is PriceBasis.ONE_OFF else _UNITS_A_YEAR[item.basis](volumes)
        missing = ""
        if item.amount is None:
            missing = tr("no amount for “{item}”", item=item.name or item.basis.words)
        elif _is_foreign(item, money):
            missing = tr(
                "“{item}” is in {offered}: convert it to {currency}",
                item=item.name or item.basis.words,
                offered=item.currency,
                currency=money.currency,
            )
        elif units is None:
            missing = _NO_VOLUME[item.basis]
        found.append(PricedItem(item, units or 0.0, missing))
    return tuple(found)


def _lacking(items: Sequence[PricedItem]) -> tuple[str, ...]:
    if not items:
        return (str(NO_ITEMS),)
    return tuple(dict.fromkeys(each.missing for each in items if each.missing))


def _sum(items: Sequence[PricedItem], *, once: bool) -> float:
    """What is known of what is paid once, or each year."""
    return sum((each.amount or 0.0 for each in items if each.once is once), 0.0)


def _cases_per_month(fit: Fit) -> float | None:
    """The cases of all processes that state them; None when none does."""
    stated = [process.cases_per_month for process in fit.processes if process.cases_per_month is not None]
    return sum(stated) if stated else None


def _days_to_close(gap: Gap, money: Money) -> float | None:
    """The days that a gap's resolution takes; None where nothing was decided."""
    if gap.effort_days is not None:
        return gap.effort_days
    if gap.resolution is None:
        return None
    return money.days[GIVES[gap.resolution]] if gap.resolution in GIVES else 0.0


def _tell_apart(fit: Fit, known: Array, possible: Array) -> None:
    """Correct the days where levels share a value, so that only the answer itself tells which one it is."""
    money = fit.project.decision.money
    for (requirement, tool), answer in fit.support.answers.items():
        if answer.level is not None and answer.level is not Level.UNKNOWN:
            at = fit.support.row[requirement], fit.support.column[tool]
            known[at] = possible[at] = money.days[answer.level]
