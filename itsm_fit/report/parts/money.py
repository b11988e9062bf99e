"""The sheet of money: what each tool costs over the years, from which items, and how prices earn points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.decision import CostItem, DayRate
from itsm_fit.report import styles
from itsm_fit.report.content import (
    BarChart,
    BarGroup,
    Cell,
    ChartPoint,
    ChartSeries,
    Column,
    DataTable,
    Fill,
    Paragraph,
    PointChart,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
    heated,
)
from itsm_fit.report.parts.headlines import DECISION
from itsm_fit.report.parts.material import Material
from itsm_fit.report.wording import listed
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.money import WHY_NO_RELATIVE_PRICES, Costs, ToolCost, efficient, price_points
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.staying import staying_words
from itsm_fit.scoring.wording import count
from itsm_fit.visible import shorten
from itsm_fit.writing import clauses, exact

_AMOUNT = styles.COUNT
_OPEN = styles.MUTED._replace(align="right", indent=1)
_MOST_CHARTED = 30
_APART = 0.05
"""By how much of the dearest totals have to differ for their points to be told apart."""
_SERIES = (
    ChartSeries(Phrase("One-off"), Fill.STRONG),
    ChartSeries(Phrase("Running"), Fill.PALE),
    ChartSeries(Phrase("Work on gaps"), Fill.STRONG_HATCHED),
)
_SWITCHING = ChartSeries(Phrase("Switching"), Fill.OTHER)
_ITEMS = (
    Column(titles.TOOL, styles.STRONG, most=30, least=22),
    Column(Phrase("Item"), styles.TEXT, most=34, least=16),
    Column(Phrase("Paid"), styles.WORD, least=16),
    Column(Phrase("Amount"), styles.NUMBER._replace(number='#"\u2009"##0.00'), least=12),
)


def wanted(fit: Fit) -> bool:
    """Whether the selection says anything about money."""
    return bool(fit.tools and fit.project.decision.costs)


def money(material: Material) -> ReportPart:
    """Costs of ownership with a chart, what they are made of, and why prices go by a ceiling."""
    fit, costs = material.fit, material.costs
    setting = costs.money
    rows = list(_tools(fit, costs))
    items = [(item.tool, item.name, item.basis.words, _amount(item)) for item in fit.project.decision.costs]
    settings = _settings(costs, fit.project.decision.day_rates)
    return ReportPart(
        tr("Cost of ownership"),
        trn(
            "One-off costs, {count} year of running costs discounted at {rate:.1%} a year, and work on gaps, in "
            "{currency}. Efficient: no other tool is cheaper without fitting less, or fits better without costing "
            "more.",
            "One-off costs, {count} years of running costs discounted at {rate:.1%} a year, and work on gaps, in "
            "{currency}. Efficient: no other tool is cheaper without fitting less, or fits better without costing "
            "more.",
            setting.years,
            rate=setting.discount_rate,
            currency=setting.currency,
        ),
        (
            DataTable(_columns(setting.currency), rows, struck=(1, None)),
            *(Paragraph(each, rests=True) for each in staying_words(fit, costs)),
            _chart(costs),
            *_against_fit(fit, costs),
            Subheading(tr("Cost items")),
            DataTable(_ITEMS, items),
            Subheading(tr("Settings")),
            DataTable((Column(tr("Setting"), styles.STRONG), Column(tr("Value"), styles.TEXT)), settings),
            Subheading(tr("Why prices earn points against a fixed ceiling")),
            Paragraph(str(WHY_NO_RELATIVE_PRICES), Voice.NOTE),
        ),
    )


def _columns(currency: str) -> tuple[Column, ...]:
    return (
        Column(titles.TOOL, styles.STRONG, most=30, least=22),
        Column(tr("Total in {currency}", currency=currency), _AMOUNT._replace(bold=True), least=16),
        Column(tr("One-off"), _AMOUNT, least=16),
        Column(tr("Running"), _AMOUNT, least=12),
        Column(tr("Work on gaps"), _AMOUNT, least=12),
        Column(tr("Switching"), _AMOUNT, least=12, optional=True),
        Column(tr("Days of work"), styles.AMOUNT, least=9),
        Column(tr("Days that open answers may add"), styles.AMOUNT, least=14),
        Column(tr("Fit"), styles.CENTRED, least=11),
        Column(tr("Efficient"), styles.WORD, least=10),
        Column(tr("Points"), styles.AMOUNT, optional=True),
        Column(tr("What is missing"), styles.TEXT, most=44),
    )


def _tools(fit: Fit, costs: Costs) -> Iterator[Row]:
    fits: dict[str, Interval | None] = {tool.name: getattr(tool, fit.project.settings.decision) for tool in fit.tools}
    best = _efficient(costs, fits)
    ceiling, switching = costs.money.ceiling, _switching(costs)
    for cost in _by_cost(costs):
        yield (
            cost.tool,
            total if isinstance(total := total_of(cost), float) else Cell(total, _OPEN),
            cost.one_off if cost.priced else None,
            cost.running if cost.priced else None,
            cost.effort,
            cost.switching if switching else None,
            cost.days,
            cost.open_days,
            heated(fits[cost.tool]),
            None if cost.total is None else tr("✓ yes") if cost.tool in best else tr("no"),
            price_points(cost.total, ceiling) if ceiling is not None and cost.total is not None else None,
            clauses(cost.missing),
        )


def total_of(cost: ToolCost) -> float | str:
    """What a tool costs in all; in words where nothing or not everything is priced."""
    if not cost.priced:
        return tr("not priced")
    return tr("? at least {amount}", amount=count(round(cost.at_least))) if cost.total is None else float(cost.total)


def _efficient(costs: Costs, fits: dict[str, Interval | None]) -> frozenset[str]:
    known: list[tuple[ToolCost, Interval]] = [
        (cost, its) for cost in costs.tools if cost.total is not None and (its := fits[cost.tool]) is not None
    ]
    front = efficient(np.array([cost.at_least for cost, _ in known]), np.array([its.low for _, its in known]))
    return frozenset(cost.tool for (cost, _), each in zip(known, front.tolist(), strict=True) if each)


def _switching(costs: Costs) -> bool:
    return any(cost.switching for cost in costs.tools)


def _chart(costs: Costs) -> BarChart:
    """What each tool costs, the cheapest first; a cost that is not known has no bar, and says so."""
    return BarChart(
        tr("Bars of each tool’s one-off costs, running costs and work on gaps; none where a price is missing."),
        (*_SERIES, _SWITCHING) if _switching(costs) else _SERIES,
        [_bars(cost, switching=_switching(costs)) for cost in _by_cost(costs)[:_MOST_CHARTED]],
        _AMOUNT,
        shares=False,
    )


def _bars(cost: ToolCost, *, switching: bool) -> BarGroup:
    name = shorten(cost.tool, 28)
    if cost.total is not None:
        parts = (cost.one_off, cost.running, cost.effort, *((cost.switching,) if switching else ()))
        return BarGroup(name, [parts])
    unknown = tr("{tool}: price incomplete", tool=name) if cost.priced else tr("{tool}: not priced", tool=name)
    return BarGroup(unknown, [(None,) * (len(_SERIES) + switching)])


def _against_fit(fit: Fit, costs: Costs) -> Iterator[ReportBlock]:
    """The tools of known cost by cost and fit; the others have no place there, and are named."""
    fits: dict[str, Interval | None] = {tool.name: getattr(tool, fit.project.settings.decision) for tool in fit.tools}
    points, nowhere = [], []
    for cost in _by_cost(costs)[:_MOST_CHARTED]:
        its = fits[cost.tool]
        if cost.total is None or its is None:
            nowhere.append(cost.tool)
        else:
            points.append(ChartPoint(shorten(cost.tool, 28), cost.total, 0.0, its.low, its.width))
    yield Subheading(tr("Cost against fit"))
    if _alike([cost.total for cost in costs.tools if cost.total is not None]):
        yield Paragraph(tr("Not drawn, as all tools cost nearly the same."))
    elif points:
        yield PointChart(
            tr("A point for each tool of known cost: its cost across, its proven fit up."),
            tr("Total in {currency}", currency=costs.money.currency),
            DECISION[fit.project.settings.decision],
            points,
            x_style=_AMOUNT,
        )
    if nowhere:
        yield Paragraph(tr("Not drawn, because not all of their costs are known: {tools}.", tools=listed(nowhere)))


def _alike(totals: Sequence[float]) -> bool:
    """Whether several totals are so near to each other that all points would lie upon one another."""
    return len(totals) > 1 and max(totals) - min(totals) < _APART * max(totals)


def _by_cost(costs: Costs) -> list[ToolCost]:
    """The cheapest first, tools of unknown cost last."""
    return sorted(costs.tools, key=lambda each: (each.total is None, each.at_least))


def _amount(item: CostItem) -> float | Cell:
    if item.amount is None:
        return Cell(tr("? open"), _OPEN)
    return Cell(f"{_said(item.amount)} {item.currency}", _OPEN) if item.currency else item.amount


def _said(number: float | None) -> str:
    return tr("not stated") if number is None else exact(number, 10)


def _settings(costs: Costs, rates: Sequence[DayRate]) -> Sequence[Row]:
    money = costs.money

    days = clauses(f"{level.words} {exact(days)}" for level, days in money.days.items() if days)
    return (
        (tr("Users"), _said(money.users)),
        (tr("Tickets a month"), _said(costs.tickets_a_month)),
        (tr("Day rate"), f"{_said(money.day_rate)} {money.currency}"),
        *(
            (tr("Day rate of {tool}", tool=rate.tool), f"{_said(rate.amount)} {rate.currency or money.currency}")
            for rate in rates
        ),
        (tr("Days of work"), days or tr("none")),
        (tr("Ceiling price"), tr("none") if money.ceiling is None else f"{_said(money.ceiling)} {money.currency}"),
    )
