"""The tables of the page Money: cost items, settings, and the figures of each tool."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from itsm_fit.errors import EditError
from itsm_fit.importing.amounts import read_amount
from itsm_fit.model.decision import CostItem, Decision, Incumbent, Money, PriceBasis
from itsm_fit.model.sound_decision import MOST, MOST_DAYS, MOST_YEARS
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Level
from itsm_fit.numerals import NumberLimits
from itsm_fit.scoring.figures import Interval
from itsm_fit.writing import grouped, titled
from ui.stages.fit.amounts import money, plain
from ui.stages.fit.edit_table import ChoiceCell
from ui.stages.fit.money_cells import CostStack, StackCell
from ui.stages.require.editors import LineCell, NumberCell
from ui.widgets.cells import BarCell
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, interval, one_line

if TYPE_CHECKING:
    from itsm_fit.scoring.money import ToolCost


_BLANK = NumberLimits(0.0, MOST, blank=True)


# ---------------------------------------------------------------- cost items
@dataclass(frozen=True)
class ItemRow:
    """A cost item and its place; the last row of the table, without an item, takes a new one."""

    at: int
    item: CostItem | None


class BasisCell(ChoiceCell):
    """What a price is paid for."""

    choices = tuple(PriceBasis)

    def words(self, choice: str) -> str:
        return PriceBasis(choice).words


def _named(item: CostItem, text: str) -> CostItem:
    return replace(item, name=text)


def _based(item: CostItem, text: str) -> CostItem:
    wanted = text_key(text)
    basis = next((basis for basis in PriceBasis if wanted in (basis.value, basis.words.casefold())), None)
    if basis is None:
        raise EditError(
            tr(
                "“{text}” is no way to pay: write {ways}.",
                text=text.strip(),
                ways=", ".join(basis.words for basis in PriceBasis),
            )
        )
    return replace(item, basis=basis)


def _priced(item: CostItem, text: str) -> CostItem:
    """What a person writes is in the project's currency."""
    what = tr("amount of {tool}", tool=item.tool) if item.tool else tr("amount of the item")
    return replace(item, amount=read_amount(text, what), currency="")


PUT: tuple[Callable[[CostItem, str], CostItem], ...] = (
    lambda item, text: replace(item, tool=text),
    _named,
    _based,
    _priced,
)
"""How each column of the cost items is written."""


def item_columns(tools: tuple[str, ...], currency: str) -> list[TableColumn[ItemRow]]:
    """The columns of the cost items, the tools to choose from."""
    tool_cell = type("ToolCell", (ChoiceCell,), {"choices": tools})
    return [
        TableColumn(
            tr("Tool"),
            lambda row: row.item.tool if row.item else tr("New item"),
            figure=lambda row: None if row.item else "muted",
            delegate=tool_cell,
            width=18,
            edit=lambda row: row.item.tool if row.item else "",
            help=tr("Whose offer the item is part of"),
        ),
        TableColumn(
            tr("Item"),
            lambda row: row.item.name if row.item else "",
            delegate=LineCell,
            width=20,
            stretch=True,
            edit=lambda row: row.item.name if row.item else "",
        ),
        TableColumn(
            tr("Paid"),
            lambda row: row.item.basis.words if row.item else "",
            delegate=BasisCell,
            width=20,
            edit=lambda row: row.item.basis.value if row.item else "",
            help=tr("Once, a year, for each user, or for each ticket"),
        ),
        TableColumn(
            tr("Amount in {currency}", currency=currency),
            _amount,
            key=lambda row: row.item.amount if row.item else None,
            figure=lambda row: "muted" if row.item and (row.item.amount is None or row.item.currency) else None,
            delegate=NumberCell,
            right=True,
            width=15,
            edit=lambda row: written(row.item.amount if row.item else None),
            number=lambda _row: replace(_BLANK, currency=currency),
            help=tr(
                "Blank: not told yet. The tool’s total stays open until it is, and until an amount in "
                "another currency is written anew in this one"
            ),
        ),
    ]


def _amount(row: ItemRow) -> str:
    if row.item is None:
        return ""
    if row.item.amount is None:
        return tr("? open")
    return f"? {money(row.item.amount, row.item.currency)}" if row.item.currency else plain(row.item.amount)


# ---------------------------------------------------------------- settings
@dataclass(frozen=True)
class Setting:
    """One thing that prices become a total with: how it reads, and how it is written."""

    caption: Caption
    read: Callable[[Decision], str]
    write: Callable[[Decision, str], Decision]
    told: Caption
    limits: NumberLimits | None = None
    """The numbers that it takes; None for text."""
    say: Callable[[Decision], str] | None = None
    """How it is shown, where that is not how it is written."""
    level: Level | None = None
    """The level that the captions name as `{level}`."""

    @property
    def name(self) -> str:
        return self._with_level(self.caption)

    @property
    def help(self) -> str:
        return self._with_level(self.told)

    def _with_level(self, caption: Caption) -> str:
        return str(caption).format(level=self.level.words if self.level else "")


@dataclass(frozen=True)
class SettingRow:
    """A setting with its present value; `usual` stands where none is stated."""

    setting: Setting
    decision: Decision
    usual: str = ""

    @property
    def stated(self) -> str:
        return self.setting.read(self.decision)

    @property
    def limits(self) -> NumberLimits | None:
        its = self.setting.limits
        return (
            replace(its, currency=self.decision.money.currency) if its is not None and its.currency is not None else its
        )

    @property
    def shown(self) -> str:
        say = self.setting.say
        return (say(self.decision) if say and self.stated else self.stated) or self.usual


def _of_money(  # noqa: PLR0917 - as the fields of a setting follow one another
    caption: Caption,
    read: Callable[[Money], str],
    write: Callable[[Money, str], Money],
    told: Caption,
    limits: NumberLimits | None = None,
    say: Callable[[Money], str] | None = None,
    level: Level | None = None,
) -> Setting:
    """A setting of money alone."""
    return Setting(
        caption,
        lambda decision: read(decision.money),
        lambda decision, text: replace(decision, money=write(decision.money, text)),
        told,
        limits,
        None if say is None else lambda decision: say(decision.money),
        level,
    )


def _moved(decision: Decision, **values: str | float) -> Decision:
    """A decision with something of the tool in use, or of moving away from it, said otherwise."""
    its = decision.incumbent
    changed = Incumbent(
        str(values.get("tool", its.tool)), float(values.get("cost", its.cost)), float(values.get("days", its.days))
    )
    return replace(decision, incumbent=changed)


def _switching(name: str, what: Caption) -> Callable[[Decision, str], Decision]:
    def write(decision: Decision, text: str) -> Decision:
        if not decision.incumbent.tool:
            raise EditError(tr("Say first which tool is in use today."))
        return _moved(decision, **{name: read_amount(text, str(what)) or 0.0})

    return write


def _number(text: str, what: str) -> float:
    number = read_amount(text, what)
    if number is None:
        raise EditError(tr("The {setting} needs a number.", setting=what))
    return number


def _years(money: Money, text: str) -> Money:
    number = _number(text, tr("number of years"))
    if number != int(number):
        raise EditError(tr("The number of years is a whole number."))
    return replace(money, years=int(number))


def _rate(money: Money, text: str) -> Money:
    number = _number(text, tr("discount rate"))
    return replace(money, discount_rate=number if "%" in text else number / 100)


def _days_of(level: Level) -> Setting:
    def write(money: Money, text: str) -> Money:
        return replace(money, days={**money.days, level: _number(text, tr("days for {level}", level=level.words))})

    return _of_money(
        Caption("Days of work, {level}"),
        lambda money: written(money.days[level]),
        write,
        Caption("Days that a requirement takes when the tool’s answer is “{level}”"),
        NumberLimits(0.0, MOST_DAYS),
        lambda money: plain(money.days[level]),
        level,
    )


def _priced_at(price: Callable[[Money], float | None]) -> Callable[[Money], str]:
    return lambda its: money(price(its) or 0.0, its.currency)


SETTINGS: tuple[Setting, ...] = (
    _of_money(
        Caption("Years"),
        lambda money: str(money.years),
        _years,
        Caption("Over how many years costs are added up"),
        NumberLimits(1, MOST_YEARS, 0),
    ),
    _of_money(
        Caption("Discount rate a year"),
        lambda money: f"{written(round(money.discount_rate * 100, 6))} %",
        _rate,
        Caption("Yearly costs fall due at the end of each year and count less the later they are"),
        NumberLimits(0.0, 100.0, percent=True),
    ),
    _of_money(
        Caption("Users"),
        lambda money: written(money.users),
        lambda money, text: replace(money, users=read_amount(text, tr("number of users"))),
        Caption("For prices per user"),
        _BLANK,
        lambda money: plain(money.users or 0.0),
    ),
    _of_money(
        Caption("Tickets a month"),
        lambda money: written(money.tickets_a_month),
        lambda money, text: replace(money, tickets_a_month=read_amount(text, tr("tickets a month"))),
        Caption("For prices per ticket; blank takes the cases a month of all processes"),
        _BLANK,
        lambda money: plain(money.tickets_a_month or 0.0),
    ),
    _of_money(
        Caption("Day rate"),
        lambda money: written(money.day_rate),
        lambda money, text: replace(money, day_rate=_number(text, tr("day rate"))),
        Caption("What a day of work on gaps costs"),
        replace(_BLANK, blank=False, currency=""),
        _priced_at(lambda money: money.day_rate),
    ),
    *(_days_of(level) for level in (Level.CONFIGURATION, Level.EXTENSION, Level.CUSTOM, Level.ROADMAP, Level.NONE)),
    _of_money(
        Caption("Ceiling price"),
        lambda money: written(money.ceiling),
        lambda money, text: replace(money, ceiling=read_amount(text, tr("ceiling price"))),
        Caption("A price that earns no points, fixed before the bids are opened"),
        replace(_BLANK, currency=""),
        _priced_at(lambda money: money.ceiling),
    ),
    _of_money(
        Caption("Currency"),
        lambda money: money.currency,
        lambda money, text: replace(money, currency=text),
        Caption("A sign or code"),
    ),
    Setting(
        Caption("In use today"),
        lambda decision: decision.incumbent.tool,
        lambda decision, text: _moved(decision, tool=one_line(text)),
        Caption("The tool to stay with or to leave; one that is not in the project is added, to be answered by hand"),
    ),
    Setting(
        Caption("Cost of switching"),
        lambda decision: written(decision.incumbent.cost) if decision.incumbent.tool else "",
        _switching("cost", Caption("cost of switching")),
        Caption("Paid once for moving from the tool in use to any other"),
        replace(_BLANK, currency=""),
        lambda decision: money(decision.incumbent.cost, decision.money.currency),
    ),
    Setting(
        Caption("Days of switching"),
        lambda decision: written(decision.incumbent.days) if decision.incumbent.tool else "",
        _switching("days", Caption("days of switching")),
        Caption("Days of work for moving from the tool in use to any other, at the day rate"),
        _BLANK,
        lambda decision: plain(decision.incumbent.days),
    ),
)

SETTING_COLUMNS: tuple[TableColumn[SettingRow], ...] = (
    TableColumn(
        Caption("Setting"), lambda row: row.setting.name, tip=lambda row: row.setting.help, width=22, stretch=True
    ),
    TableColumn(
        Caption("Value"),
        lambda row: row.shown,
        figure=lambda row: None if row.stated else "muted",
        tip=lambda row: row.setting.help,
        delegate=NumberCell,
        right=True,
        width=16,
        edit=lambda row: row.stated,
        number=lambda row: row.limits,
    ),
)


# ---------------------------------------------------------------- figures
@dataclass(frozen=True)
class CostRow:
    """A tool's costs, its fit, its points, and whether it is on the efficient front; None where it cannot be told."""

    cost: ToolCost
    fit: Interval | None
    points: float | None
    efficient: bool | None
    most: float
    """The greatest total of all tools, for the scale of the bars."""


FIT = Caption("Fit")


def figure_columns(currency: str, *, switching: bool = False) -> list[TableColumn[CostRow]]:
    """The costs of the tools, stacked, and in numbers."""
    return [
        TableColumn(tr("Tool"), lambda row: row.cost.tool, width=18),
        TableColumn(
            tr("Cost of ownership"),
            lambda row: _total(row.cost, currency),
            key=lambda row: row.cost.at_least,
            figure=lambda row: CostStack(
                (row.cost.one_off, row.cost.running, row.cost.effort, row.cost.switching),
                row.most,
                row.cost.total is not None,
            ),
            tip=lambda row: told(row.cost, currency),
            delegate=StackCell,
            width=38,
            stretch=True,
            help=tr("One-off, running over the years, work on gaps and switching, in this order"),
        ),
        *(_part(*part, currency) for part in _PARTS if switching or part[1] is not _move),
        TableColumn(
            FIT,
            lambda row: interval(row.fit),
            key=lambda row: row.fit,
            figure=lambda row: row.fit,
            delegate=BarCell,
            width=24,
            help=tr("The figure that the ranking goes by"),
        ),
        TableColumn(
            tr("Efficient"),
            lambda row: NOTHING if row.efficient is None else tr("✓ yes") if row.efficient else tr("no"),
            width=8,
            help=tr("No other tool is cheaper without fitting less, or fits better without costing more"),
        ),
        TableColumn(
            tr("Points"),
            lambda row: NOTHING if row.points is None else grouped(row.points, 1),
            key=lambda row: row.points,
            right=True,
            width=7,
            help=tr("100 at a price of 0, falling in a straight line to 0 at the ceiling price"),
        ),
    ]


def _work(cost: ToolCost) -> float:
    return cost.effort


def _move(cost: ToolCost) -> float:
    return cost.switching


_PARTS: tuple[tuple[Caption, Callable[[ToolCost], float], Caption], ...] = (
    (Caption("One-off"), lambda cost: cost.one_off, Caption("Paid at the start")),
    (Caption("Running"), lambda cost: cost.running, Caption("Yearly costs over the years, discounted")),
    (Caption("Work"), _work, Caption("Days of work on gaps at the day rate")),
    (Caption("Switching"), _move, Caption("Paid once for leaving the tool in use")),
)


def _part(title: Caption, of: Callable[[ToolCost], float], tip: Caption, currency: str) -> TableColumn[CostRow]:
    return TableColumn(
        title,
        lambda row: money(of(row.cost), currency) if row.cost.priced or of in (_work, _move) else NOTHING,
        key=lambda row: of(row.cost),
        right=True,
        width=16,
        help=tip,
    )


def _total(cost: ToolCost, currency: str) -> str:
    if cost.total is None:
        return tr("? at least {amount}", amount=money(cost.at_least, currency))
    return money(cost.total, currency)


def told(cost: ToolCost, currency: str) -> str:
    """A tool's costs in words."""
    lines = [titled(one_line(cost.tool), _total(cost, currency))]
    lines += [tr("missing: {reason}", reason=one_line(reason)) for reason in cost.missing]
    rate = money(cost.day_rate, currency)
    lines.append(tr("work on gaps: {days} days at {rate} a day", days=plain(cost.days), rate=rate))
    if cost.open_days:
        effort = money(cost.open_effort, currency)
        lines.append(
            tr("open answers could add up to {days} days, {amount}", days=plain(cost.open_days), amount=effort)
        )
    return "\n".join(lines)
