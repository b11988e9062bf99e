"""The business case: what a tool saves and brings a year against what it costs.

Against the tool in use today where there is one, else against doing all by hand. Of the cash flows only what differs
from staying counts: what staying costs is saved by leaving. A year's net is taken to be the same in each year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import isclose
from typing import NamedTuple

from itsm_fit.language import Language, spoken, tr
from itsm_fit.model.decision import Money, StatedBenefit
from itsm_fit.model.document import Document
from itsm_fit.scoring.money import Costs, ToolCost, present_value
from itsm_fit.scoring.result import Fit
from itsm_fit.value.drivers import CaseSpans, Driver, drivers_of
from itsm_fit.value.grounds import CaseFigure, CasePair, CaseRow, rows_of, sum_of, ticket_rows, year_rows
from itsm_fit.value.spans import NOUGHT, AmountSpan
from itsm_fit.value.worth import ToolMinutes, Worth
from itsm_fit.writing import titled

_MOST_RATE = 1e6
_STEPS = 200


class CaseBasis(NamedTuple):
    """All that a case follows from; the same basis makes the same case.

    `processes` are id, name, cases a month, and the minutes that stay and that come; `prices` those of both tools with
    their setting. `documents` name the steps that lack something, and `language` is what the rows are worded in.
    """

    pair: CasePair
    processes: tuple[tuple[str, str, float | None, ToolMinutes, ToolMinutes], ...]
    rates: Mapping[str, float]
    prices: tuple[Money, float | None, ToolCost, ToolCost | None]
    benefits: tuple[StatedBenefit, ...]
    documents: tuple[Document, ...]
    language: Language


@dataclass(frozen=True)
class BusinessCase:
    """Of one tool, in the project's currency; None is not estimated, and `missing` says why.

    `saved` is what minutes saved are worth a year, `stated` what else is expected, `initial` falls due at the start and
    `yearly` each year. `payback` are years until what was paid is back, None at an end at which it never is; `rate` is
    the internal rate of return a year, None at an end where nothing is paid at first or nothing comes back.
    `per_ticket` is what a ticket costs, work and tool together, `ticket_now` what it costs if all stays as it is.
    `drivers` are what the net present value hangs on, the widest first; `rows` what every figure is made of. `basis` is
    what all of it follows from.
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
    ticket_now: AmountSpan | None = None
    drivers: tuple[Driver, ...] = ()
    missing: tuple[str, ...] = ()
    rows: tuple[CaseRow, ...] = ()
    basis: CaseBasis | None = field(default=None, compare=False, repr=False)

    @property
    def brings(self) -> AmountSpan | None:
        """What comes in a year."""
        return None if self.saved is None else self.saved.plus(self.stated)

    @property
    def net(self) -> AmountSpan | None:
        """What is left of a year."""
        if self.brings is None or self.yearly is None:
            return None
        return self.brings.less(self.yearly)


def business_cases(
    fit: Fit, worth: Worth, costs: Costs, since: Sequence[BusinessCase] = ()
) -> tuple[BusinessCase, ...]:
    """That of every tool but the one in use, in ranking order; `since` are those of an earlier state, to save work."""
    known = {case.tool: case for case in since}
    now = _a_ticket(tuple(ticket_rows(worth, costs, worth.incumbent)))
    found = []
    for tool in worth.tools:
        if tool != worth.incumbent:
            basis = _basis(fit, worth, costs, CasePair(tool, worth.incumbent))
            before = known.get(tool)
            same = before is not None and before.basis == basis
            found.append(before if before is not None and same else _case(fit, worth, costs, basis, now))
    return tuple(found)


def _basis(fit: Fit, worth: Worth, costs: Costs, pair: CasePair) -> CaseBasis:
    return CaseBasis(
        pair,
        tuple(
            (its.id, its.name, its.cases_per_month, its.of(pair.incumbent), its.of(pair.tool))
            for its in worth.processes
        ),
        worth.rates,
        (costs.money, costs.tickets_a_month, costs.by_tool[pair.tool], costs.by_tool.get(pair.incumbent)),
        fit.project.decision.benefits,
        fit.project.documents,
        spoken(),
    )


def _case(fit: Fit, worth: Worth, costs: Costs, basis: CaseBasis, now: AmountSpan | None) -> BusinessCase:
    money, pair = costs.money, basis.pair
    tool = pair.tool
    rows = tuple(rows_of(fit, worth, costs, pair))
    ticket = tuple(ticket_rows(worth, costs, tool))
    own, staying = costs.by_tool[tool], costs.by_tool.get(worth.incumbent)
    priced = own.total is not None and (staying is None or staying.total is not None)
    case = BusinessCase(
        tool,
        sum_of(rows, CaseFigure.SAVED),
        sum_of(rows, CaseFigure.STATED) or NOUGHT,
        sum_of(rows, CaseFigure.INITIAL) if priced else None,
        sum_of(rows, CaseFigure.YEARLY) if priced else None,
        per_ticket=_a_ticket(ticket),
        ticket_now=now,
        missing=tuple(_missing(worth, rows, own, staying)),
        rows=rows + ticket,
        basis=basis,
    )
    net, initial, yearly = case.net, case.initial, case.yearly
    if net is None or initial is None or yearly is None:
        return case
    annuity = present_value(1.0, money.years, money.discount_rate)
    return replace(
        case,
        present=net.times(annuity).less(initial),
        payback=(payback(initial.low, net.high), payback(initial.high, net.low)),
        rate=(
            internal_rate(initial.high, net.low, money.years),
            internal_rate(initial.low, net.high, money.years),
        ),
        drivers=drivers_of(worth, rows, CaseSpans(net, initial, yearly, annuity)),
        rows=(*rows, *year_rows(net, initial, money.years, money.discount_rate), *ticket),
    )


def _a_ticket(rows: tuple[CaseRow, ...]) -> AmountSpan | None:
    return sum_of(rows, CaseFigure.TICKET) if rows else None


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


def _missing(worth: Worth, rows: tuple[CaseRow, ...], own: ToolCost, staying: ToolCost | None) -> Iterator[str]:
    unknown = dict.fromkeys(row.process for row in rows if row.figure is CaseFigure.SAVED and row.amount is None)
    if unknown:
        names = ", ".join(worth.by_id[each].name for each in unknown)
        yield tr("minutes, volume or rates are missing in {processes}", processes=names)
    for cost in (own, staying):
        if cost is not None:
            yield from (titled(cost.tool, each) for each in cost.missing)
