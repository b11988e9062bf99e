"""The sheet of money: what each tool costs over the years, from which items, and how prices earn points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from itsm_fit.drawing.theme import CARRIED, LIGHT
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.decision import CostItem, DayRate
from itsm_fit.report import styles
from itsm_fit.report.book import ROW_PIXELS, Book
from itsm_fit.report.material import Material
from itsm_fit.report.page import Cell, Column, Page, Row, heated
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.money import WHY_NO_RELATIVE_PRICES, Costs, ToolCost, efficient, price_points
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import count
from itsm_fit.writing import exact

_TOP = 3
_AMOUNT = styles.COUNT
_OPEN = styles.MUTED._replace(align="right", indent=1)
_MOST_CHARTED = 30
_FIRST_PART = 2
"""The column of the first part of a cost; the others follow."""
_PARTS = ((CARRIED, ""), ("#8FB4DA", ""), (CARRIED, LIGHT.carried.fill))
"""Fill of each part, and the ground where it is hatched."""
_ITEMS = (
    Column(Phrase("Tool"), styles.STRONG, most=30, least=22),
    Column(Phrase("Item"), styles.TEXT, most=34, least=16),
    Column(Phrase("Paid"), styles.WORD, least=16),
    Column(Phrase("Amount"), styles.NUMBER._replace(number='#"\u2009"##0.00'), least=12),
)


def wanted(fit: Fit) -> bool:
    """Whether the selection says anything about money."""
    return bool(fit.tools and fit.project.decision.costs)


def write_money(page: Page, material: Material) -> None:
    """Costs of ownership with a chart, what they are made of, and why prices go by a ceiling."""
    fit, costs = material.fit, material.costs
    setting = costs.money
    rows = list(_tools(fit, costs))
    columns = _columns(setting.currency)
    page.title(tr("Cost of ownership"))
    below = page.table(_TOP, columns, rows)
    page.worksheet.autofilter(_TOP, 0, max(below - 1, _TOP + 1), len(columns) - 1)
    if material.live.there and rows:
        page.strike(_TOP + 1, 1, below - 1, len(columns) - 1)
    row = _chart(material.book, page, below + 1, min(len(rows), _MOST_CHARTED))
    page.put(row, 0, tr("Cost items"), styles.HEADING)
    items = [(item.tool, item.name, item.basis.words, _amount(item)) for item in fit.project.decision.costs]
    row = page.table(row + 1, _ITEMS, items) + 1
    page.put(row, 0, tr("Settings"), styles.HEADING)
    settings = _settings(costs, fit.project.decision.day_rates)
    row = page.table(row + 1, (Column(tr("Setting"), styles.STRONG), Column(tr("Value"), styles.TEXT)), settings)
    page.put(row + 1, 0, tr("Why prices earn points against a fixed ceiling"), styles.HEADING)
    page.paragraph(row + 2, 0, 7, str(WHY_NO_RELATIVE_PRICES), styles.NOTE)
    page.lead(
        1,
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
    )
    page.worksheet.freeze_panes(_TOP + 1, 1)


def _columns(currency: str) -> tuple[Column, ...]:
    return (
        Column(tr("Tool"), styles.STRONG, most=30, least=22),
        Column(tr("Total in {currency}", currency=currency), _AMOUNT._replace(bold=True), least=16),
        Column(tr("One-off"), _AMOUNT, least=16),
        Column(tr("Running"), _AMOUNT, least=12),
        Column(tr("Work on gaps"), _AMOUNT, least=12),
        Column(tr("Days of work"), styles.AMOUNT, least=9),
        Column(tr("Days that open answers may add"), styles.AMOUNT, least=14),
        Column(tr("Fit"), styles.CENTRED, least=11),
        Column(tr("Efficient"), styles.WORD, least=10),
        Column(tr("Points"), styles.AMOUNT, optional=True),
        Column(tr("What is missing"), styles.TEXT, most=44),
    )


def _tools(fit: Fit, costs: Costs) -> Iterator[Row]:
    """The cheapest first, tools of unknown cost last."""
    fits: dict[str, Interval | None] = {tool.name: getattr(tool, fit.project.settings.decision) for tool in fit.tools}
    best = _efficient(costs, fits)
    ceiling = costs.money.ceiling
    for cost in sorted(costs.tools, key=lambda each: (each.total is None, each.at_least)):
        yield (
            cost.tool,
            Cell(tr("? at least {amount}", amount=count(round(cost.at_least))), _OPEN)
            if cost.total is None
            else cost.total,
            cost.one_off if cost.priced else None,
            cost.running if cost.priced else None,
            cost.effort,
            cost.days,
            cost.open_days,
            heated(fits[cost.tool]),
            None if cost.total is None else tr("✓ yes") if cost.tool in best else tr("no"),
            price_points(cost.total, ceiling) if ceiling is not None and cost.total is not None else None,
            "; ".join(cost.missing),
        )


def _efficient(costs: Costs, fits: dict[str, Interval | None]) -> frozenset[str]:
    known: list[tuple[ToolCost, Interval]] = [
        (cost, its) for cost in costs.tools if cost.total is not None and (its := fits[cost.tool]) is not None
    ]
    front = efficient(np.array([cost.at_least for cost, _ in known]), np.array([its.low for _, its in known]))
    return frozenset(cost.tool for (cost, _), each in zip(known, front.tolist(), strict=True) if each)


def _chart(book: Book, page: Page, row: int, tools: int) -> int:
    """Stacked bars over the table above; gives the first free row."""
    chart = book.workbook.add_chart({"type": "bar", "subtype": "stacked"})
    sheet, last = page.worksheet.get_name(), _TOP + tools
    for part, (colour, ground) in enumerate(_PARTS):
        column = _FIRST_PART + part
        pattern = {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": colour, "bg_color": ground}}
        chart.add_series(
            {
                "name": [sheet, _TOP, column],
                "categories": [sheet, _TOP + 1, 0, last, 0],
                "values": [sheet, _TOP + 1, column, last, column],
                "border": {"color": CARRIED, "width": 0.75},
                "gap": 40,
                "overlap": 100,
                **(pattern if ground else {"fill": {"color": colour}}),
            }
        )
    small = {"name": styles.FONT, "size": 9, "color": LIGHT.ink}
    chart.set_title({"none": True})
    chart.set_legend({"position": "top", "font": small})
    chart.set_y_axis({"reverse": True, "num_font": small, "major_tick_mark": "none", "line": {"color": LIGHT.border}})
    chart.set_x_axis(
        {
            "num_font": small,
            "num_format": _AMOUNT.number,
            "major_gridlines": {"visible": True, "line": {"color": LIGHT.border, "width": 0.5}},
            "line": {"none": True},
            "label_position": "high",
        }
    )
    chart.set_chartarea({"border": {"color": LIGHT.border}})
    height = tools * 24 + 110
    chart.set_size({"width": 900, "height": height})
    described = tr("Bars of each tool's one-off costs, running costs and work on gaps.")
    page.worksheet.insert_chart(row, 0, chart, {"object_position": 2, "description": described})
    return row + -(-height // ROW_PIXELS) + 2


def _amount(item: CostItem) -> float | Cell:
    if item.amount is None:
        return Cell(tr("? open"), _OPEN)
    return Cell(f"{_said(item.amount)} {item.currency}", _OPEN) if item.currency else item.amount


def _said(number: float | None) -> str:
    return tr("not stated") if number is None else exact(number, 10)


def _settings(costs: Costs, rates: Sequence[DayRate]) -> Sequence[Row]:
    money = costs.money

    days = "; ".join(f"{level.words} {exact(days)}" for level, days in money.days.items() if days)
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
