"""What the figures of a business case are made of, a row each, and what keeps a row from being known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from itsm_fit.language import WordedEnum, tr
from itsm_fit.model.decision import PriceBasis, StatedBenefit
from itsm_fit.model.text import text_key
from itsm_fit.scoring.money import Costs, PricedItem, ToolCost
from itsm_fit.scoring.result import Fit, StepFit
from itsm_fit.scoring.wording import listed
from itsm_fit.value.spans import NOUGHT, AmountSpan, total
from itsm_fit.value.words import amount, hours
from itsm_fit.value.worth import ProcessMinutes, ToolMinutes, Worth
from itsm_fit.writing import exact, grouped

MONTHS = 12.0
_NAMED = 5


class CaseFigure(WordedEnum):
    """What rows add up to."""

    SAVED = "minutes saved"
    STATED = "stated benefits"
    INITIAL = "at the start"
    YEARLY = "each year"
    FLOW = "cash flow"
    """Year by year, as it is paid."""
    PRESENT = "net present value"
    """The same in money of today."""
    TICKET = "a ticket"


class Lack(Enum):
    """Where that is written which keeps a row from being known."""

    MINUTES = "minutes"
    VOLUME = "volume"
    RATE = "rate"
    PRICE = "price"
    DRAWING = "drawing"
    BENEFIT = "benefit"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One thing that a figure is made of: a year's money, or what is paid once; None is not estimated.

    `how` says how the amount comes about, or what it `lacks`. `process` and `step` are ids, `role` a lane's name,
    `tool` whose money it is where that is not the case's own.
    """

    figure: CaseFigure
    what: str
    how: str
    amount: AmountSpan | None
    process: str = ""
    role: str = ""
    tool: str = ""
    step: str = ""
    lacks: Lack | None = None


class CasePair(NamedTuple):
    """A tool, and the one in use that it is set against, "" for doing all by hand."""

    tool: str
    incumbent: str


def rows_of(fit: Fit, worth: Worth, costs: Costs, pair: CasePair) -> Iterator[CaseRow]:
    """The rows of what comes in and of what is paid, in the order of `CaseFigure`."""
    for process in worth.processes:
        yield from _saved_rows(fit, process, worth, pair)
    for benefit in benefits_of(fit, pair):
        yield _stated_row(fit, benefit)
    own, staying = costs.by_tool[pair.tool], costs.by_tool.get(pair.incumbent)
    for figure in (CaseFigure.INITIAL, CaseFigure.YEARLY):
        yield from _paid_rows(own, figure)
        if staying is not None:
            yield from map(_left, _paid_rows(staying, figure))


# ---------------------------------------------------------------- what comes in
def _saved_rows(fit: Fit, process: ProcessMinutes, worth: Worth, pair: CasePair) -> Iterator[CaseRow]:
    """Hours of each role at its rate; what keeps a process from being known is a row too."""
    before, after = process.of(pair.incumbent), process.of(pair.tool)
    was, now = before.counted, after.counted
    if was is None or now is None:
        yield _unknown_row(process)
        return
    for lane in dict.fromkeys((*was, *now)):
        ends = was.get(lane, NOUGHT), now.get(lane, NOUGHT)
        if ends != (NOUGHT, NOUGHT):
            yield _role_row(fit, process, (before, after), worth, lane)
    yield from _counted_elsewhere(process, before, after)


def _unknown_row(process: ProcessMinutes) -> CaseRow:
    if process.cases_per_month is None:
        what, how, lacks = tr("cases a month"), tr("how many cases come a month is not stated"), Lack.VOLUME
    else:
        what, how, lacks = tr("the flow"), tr("the process cannot be played as it is drawn"), Lack.DRAWING
    return CaseRow(CaseFigure.SAVED, what, how, None, process.id, lacks=lacks)


def _role_row(
    fit: Fit, process: ProcessMinutes, sides: tuple[ToolMinutes, ToolMinutes], worth: Worth, lane: str
) -> CaseRow:
    was, now = ((each.counted or {}).get(lane, NOUGHT) for each in sides)
    what = lane or tr("steps without a lane")
    row = CaseRow(CaseFigure.SAVED, what, "", None, process.id, lane)
    if was is None or now is None:
        return _lacking_row(fit, process, row, sides)
    rate = worth.rates.get(text_key(lane))
    hours_then = tr("{before} hours a month, then {after}", before=hours(was), after=hours(now))
    saved = was.less(now)
    if rate is None and saved != NOUGHT:
        return _with(row, tr("{hours}; no rate is stated for the role", hours=hours_then), None, Lack.RATE)
    rate = rate or 0.0
    return _with(row, tr("{hours}, at {rate} an hour", hours=hours_then, rate=exact(rate)), saved.times(rate * MONTHS))


def _lacking_row(fit: Fit, process: ProcessMinutes, row: CaseRow, sides: tuple[ToolMinutes, ToolMinutes]) -> CaseRow:
    steps = fit.process_by_id[process.id].step_by_key
    lacking = _of_role(steps, row.role, [key for each in sides for key in each.lacking])
    endless = _of_role(steps, row.role, [key for each in sides for key in each.endless])
    keys = lacking or endless
    said = listed([steps[key].name or key if key in steps else key for key in keys], _NAMED)
    if lacking:
        how, lacks = tr("minutes worked are not given at {steps}", steps=said), Lack.MINUTES
    else:
        how, lacks = tr("some cases go round for ever at {steps}", steps=said), Lack.DRAWING
    return CaseRow(row.figure, row.what, how, None, row.process, row.role, step=(keys or [""])[0], lacks=lacks)


def _of_role(steps: Mapping[str, StepFit], role: str, keys: Sequence[str]) -> list[str]:
    """Those of the keys that the role works on."""
    return [key for key in dict.fromkeys(keys) if key not in steps or steps[key].lane == role]


def _counted_elsewhere(process: ProcessMinutes, before: ToolMinutes, after: ToolMinutes) -> Iterator[CaseRow]:
    """What is worked in processes that this one calls, and counts there alone."""
    apart = [_apart(each) for each in (before, after)]
    if any(each is not None and each.high > _LEAST for each in apart):
        how = tr(
            "{before} hours a month, then {after}, count in the processes that it calls",
            before=hours(apart[0]),
            after=hours(apart[1]),
        )
        yield CaseRow(CaseFigure.SAVED, tr("called processes"), how, NOUGHT, process.id)


_LEAST = 1e-9


def _apart(its: ToolMinutes) -> AmountSpan | None:
    """Hours a month that are not counted here."""
    if its.hours is None or its.counted is None or None in (*its.hours.values(), *its.counted.values()):
        return None
    ends = ([each[end] for each in held.values() if each] for end in (0, 1) for held in (its.hours, its.counted))
    low, counted_low, high, counted_high = map(sum, ends)
    return AmountSpan(max(low - counted_low, 0.0), max(high - counted_high, 0.0))


def benefits_of(fit: Fit, pair: CasePair) -> Iterator[StatedBenefit]:
    """Those stated for the tool or for any; what the tool in use brings is lost with it."""
    for each in fit.project.decision.benefits:
        if not each.tool or text_key(each.tool) == text_key(pair.tool):
            yield each
        elif pair.incumbent and text_key(each.tool) == text_key(pair.incumbent):
            yield StatedBenefit(each.name, -each.high, -each.low, each.tool, each.process, each.reason)


def counts(fit: Fit, benefit: StatedBenefit) -> bool:
    """Whether what it is expected of is there."""
    return not benefit.process or benefit.process in fit.process_by_id


def _stated_row(fit: Fit, benefit: StatedBenefit) -> CaseRow:
    row = CaseRow(CaseFigure.STATED, benefit.name, benefit.reason, NOUGHT, benefit.process, tool=benefit.tool)
    if not counts(fit, benefit):
        how = tr("does not count: there is no process {process} in this project", process=benefit.process)
        return _with(row, how, NOUGHT, Lack.BENEFIT)
    return _with(row, benefit.reason, AmountSpan(benefit.low, benefit.high))


# ---------------------------------------------------------------- what is paid
def _paid_rows(cost: ToolCost, figure: CaseFigure) -> Iterator[CaseRow]:
    once = figure is CaseFigure.INITIAL
    for priced in cost.items:
        if priced.once is once:
            yield _price_row(priced, figure)
    known = {each.missing for each in cost.items}
    for missing in cost.missing:
        if missing not in known:
            yield CaseRow(figure, tr("prices"), missing, None, tool=cost.tool, lacks=Lack.PRICE)
    if once and (cost.days or cost.open_days):
        days = AmountSpan(cost.days, cost.days + cost.open_days)
        how = tr("{days} days at {rate} a day", days=_few(days), rate=exact(cost.day_rate))
        yield CaseRow(figure, tr("work on gaps"), how, AmountSpan(cost.effort, cost.effort + cost.open_effort))
    if once and cost.switching:
        yield CaseRow(figure, tr("switching"), "", AmountSpan(cost.switching, cost.switching))


def _price_row(priced: PricedItem, figure: CaseFigure) -> CaseRow:
    item, its = priced.item, priced.amount
    what = item.name or item.basis.words
    if its is None:
        return CaseRow(figure, what, priced.missing, None, lacks=Lack.PRICE)
    how = item.basis.words
    if item.basis not in {PriceBasis.ONE_OFF, PriceBasis.YEARLY} and item.amount is not None:
        how = tr("{paid}: {amount} × {units} a year", paid=how, amount=exact(item.amount), units=exact(priced.units))
    return CaseRow(figure, what, how, AmountSpan(its, its))


def _left(row: CaseRow) -> CaseRow:
    """What staying would cost is saved by leaving."""
    its = row.amount
    back = None if its is None else AmountSpan(0.0 - its.high, 0.0 - its.low)
    return CaseRow(row.figure, tr("not paid any more: {item}", item=row.what), row.how, back, lacks=row.lacks)


def _few(span: AmountSpan) -> str:
    low, high = exact(round(span.low, 2)), exact(round(span.high, 2))
    return low if low == high else f"{low}–{high}"


def _with(row: CaseRow, how: str, its: AmountSpan | None, lacks: Lack | None = None) -> CaseRow:
    return CaseRow(row.figure, row.what, how, its, row.process, row.role, row.tool, row.step, lacks)


# ---------------------------------------------------------------- year by year, and for a ticket
def year_rows(net: AmountSpan, initial: AmountSpan, years: int, rate: float) -> Iterator[CaseRow]:
    """What is paid at the start and what is left of each year: as it is paid, then in money of today."""
    paid = AmountSpan(0.0 - initial.high, 0.0 - initial.low)
    for figure in (CaseFigure.FLOW, CaseFigure.PRESENT):
        yield CaseRow(figure, tr("start"), tr("paid at the start"), paid)
        for year in range(1, years + 1):
            what, factor = tr("year {number}", number=year), (1 + rate) ** -year
            if figure is CaseFigure.FLOW:
                yield CaseRow(figure, what, tr("brings a year, less what is paid each year"), net)
            else:
                how = tr("{amount} × {factor:.3f}", amount=amount(net), factor=factor)
                yield CaseRow(figure, what, how, net.times(factor))


def ticket_rows(worth: Worth, costs: Costs, tool: str) -> Iterator[CaseRow]:
    """What a ticket takes of the work in each process with a tool ("" by hand), and of what the tool costs.

    Nothing where the tickets are not stated.
    """
    tickets, years = costs.tickets_a_month, costs.money.years
    if not tickets:
        return
    for process in worth.processes:
        its = worth.money_in(process, tool)
        how = (
            ""
            if its is None
            else tr("{amount} a month, over {tickets} tickets", amount=amount(its), tickets=grouped(tickets))
        )
        part = None if its is None else its.times(1 / tickets)
        yield CaseRow(CaseFigure.TICKET, tr("work in {process}", process=process.name), how, part, process.id)
    cost = costs.by_tool.get(tool)
    if cost is None:
        return
    for figure, spread in ((CaseFigure.INITIAL, MONTHS * years), (CaseFigure.YEARLY, MONTHS)):
        for row in _paid_rows(cost, figure):
            part = None if row.amount is None else row.amount.times(1 / (spread * tickets))
            how = (
                row.how
                if row.amount is None
                else tr(
                    "{amount} over {months} months of {tickets} tickets",
                    amount=amount(row.amount),
                    months=grouped(spread),
                    tickets=grouped(tickets),
                )
            )
            yield CaseRow(CaseFigure.TICKET, row.what, how, part, lacks=row.lacks)


def sum_of(rows: Sequence[CaseRow], figure: CaseFigure) -> AmountSpan | None:
    """What the rows of a figure come to; None where one is not known."""
    return total(row.amount for row in rows if row.figure is figure)
