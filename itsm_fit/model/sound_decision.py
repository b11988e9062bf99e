"""Which criteria, prices and settings of money make sense."""

from __future__ import annotations

import math
from collections import Counter

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.decision import (
    CostItem,
    Criterion,
    CriterionKind,
    Decision,
    Incumbent,
    Money,
    RoleRate,
    StatedBenefit,
    ValueSource,
)
from itsm_fit.model.settings import require_weight
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Level
from itsm_fit.writing import exact

MOST = 1e12
"""The largest amount or value, up or down, that is taken: sums of larger ones lose their pennies."""
MOST_YEARS = 30
MOST_WORDS = 20
MOST_DAYS = 10_000.0


def require_sound_decision(decision: Decision) -> None:
    """Raise EditError unless every criterion, cost and setting is sound and no two criteria share an id."""
    for criterion in decision.criteria:
        require_sound_criterion(criterion)
    doubled = next((each for each, often in Counter(each.id for each in decision.criteria).items() if often > 1), None)
    if doubled is not None:
        raise EditError(tr("Two criteria have the id {doubled}: give one of them another.", doubled=doubled))
    for item in decision.costs:
        require_sound_cost(item)
    for rate in decision.day_rates:
        require_amount(rate.amount, tr("day rate of {tool}", tool=rate.tool))
    require_sound_money(decision.money)
    require_sound_incumbent(decision.incumbent)
    for each in decision.role_rates:
        require_sound_role_rate(each)
    doubled = next(
        (each for each, often in Counter(text_key(each.role) for each in decision.role_rates).items() if often > 1),
        None,
    )
    if doubled is not None:
        raise EditError(tr("The role {role} has two rates: give it one.", role=doubled))
    for benefit in decision.benefits:
        require_sound_benefit(benefit)


def require_sound_criterion(criterion: Criterion) -> None:
    """Raise EditError unless the criterion has a name, a weight, bounds in order, and values within them."""
    name = criterion.title
    if not criterion.id or not name.strip():
        raise EditError(tr("A criterion needs a name."))
    require_weight(criterion.weight, tr("weight of {name}", name=name))
    if criterion.source is ValueSource.JUDGED and criterion.kind is not CriterionKind.SCALE:
        raise EditError(tr("{name} is judged, so it needs a scale: let its kind be a scale of words.", name=name))
    if criterion.kind is CriterionKind.SCALE:
        _require_scale(criterion)
    for end in (criterion.low, criterion.high):
        if end is not None:
            _require_number(end, tr("bound of {name}", name=name))
    low, high = criterion.ends
    if low is not None and high is not None and low >= high:
        raise EditError(
            tr(
                "The lowest value of {name} ({low:g}) must lie below the highest ({high:g}).",
                name=name,
                low=low,
                high=high,
            )
        )
    if criterion.source is not ValueSource.STATED and criterion.values:
        raise EditError(tr("The values of {name} are worked out, so none can be stated.", name=name))
    for tool, value in criterion.values.items():
        require_value(criterion, tool, value)


def require_value(criterion: Criterion, tool: str, value: float) -> None:
    """Raise EditError unless the criterion can have this value."""
    name = criterion.title
    _require_number(value, tr("value of {tool} in {name}", tool=tool, name=name))
    if criterion.kind is CriterionKind.SCALE and value not in range(1, len(criterion.words) + 1):
        raise EditError(
            tr("{tool} in {name}: write one of {words}.", tool=tool, name=name, words=", ".join(criterion.words))
        )
    low, high = criterion.ends
    if (low is not None and value < low) or (high is not None and value > high):
        ends = tr("{low} to {high}", low=_end(low), high=_end(high))
        raise EditError(
            tr(
                "{value:g} for {tool} lies outside the bounds of {name} ({ends}): change one of the two.",
                value=value,
                tool=tool,
                name=name,
                ends=ends,
            )
        )
    if criterion.kind is CriterionKind.MONEY and value < 0:
        raise EditError(tr("{name} of {tool} cannot be below 0, as {value:g} is.", name=name, tool=tool, value=value))


def _end(bound: float | None) -> str:
    return "…" if bound is None else exact(bound)


def require_sound_cost(item: CostItem) -> None:
    """Raise EditError unless the item has a tool and an amount of 0 or more, or none yet."""
    if not item.tool.strip():
        raise EditError(tr("A cost item needs the tool that it is paid for."))
    if item.amount is not None:
        require_amount(
            item.amount, tr("amount of “{item}” for {tool}", item=item.name or item.basis.words, tool=item.tool)
        )


def require_sound_money(money: Money) -> None:
    """Raise EditError unless every setting lies in its range."""
    if not money.currency.strip() or len(money.currency) > 8:
        raise EditError(tr("A currency is a short sign or code, such as € or EUR."))
    if not 1 <= money.years <= MOST_YEARS:
        raise EditError(
            tr(
                "Costs are added up over 1 to {most_years} years, not over {years}.",
                most_years=MOST_YEARS,
                years=money.years,
            )
        )
    if not 0 <= money.discount_rate <= 1:
        raise EditError(
            tr(
                "The discount rate must lie from 0 to 100 % a year, not at {discount_rate:.0%}.",
                discount_rate=money.discount_rate,
            )
        )
    _require_days(money)
    require_amount(money.day_rate, tr("day rate"))
    for what, number in ((tr("number of users"), money.users), (tr("tickets a month"), money.tickets_a_month)):
        if number is not None:
            require_amount(number, what)
    if money.ceiling is not None:
        require_amount(money.ceiling, tr("ceiling price"))
        if money.ceiling == 0:
            raise EditError(tr("A ceiling price of 0 leaves no points to earn: state a price above 0, or none."))


def require_sound_incumbent(incumbent: Incumbent) -> None:
    """Raise EditError unless what moving to another tool takes are amounts of 0 or more."""
    require_amount(incumbent.cost, tr("cost of switching"))
    require_amount(incumbent.days, tr("days of switching"))


def require_sound_role_rate(rate: RoleRate) -> None:
    """Raise EditError unless the rate is an amount of 0 or more for a role with a name."""
    if not rate.role.strip():
        raise EditError(tr("A rate needs the role that it is paid for."))
    require_amount(rate.per_hour, tr("rate of {role}", role=rate.role))


def require_sound_benefit(benefit: StatedBenefit) -> None:
    """Raise EditError unless the benefit has a name and its two ends are numbers in order; a loss is below 0."""
    if not benefit.name.strip():
        raise EditError(tr("A benefit needs a name."))
    for end in (benefit.low, benefit.high):
        _require_number(end, tr("amount of {name}", name=benefit.name))
    if benefit.low > benefit.high:
        raise EditError(tr("The low end of {name} lies above the high one: swap them.", name=benefit.name))


def require_amount(number: float, what: str) -> None:
    """Raise EditError unless the number is finite, 0 or more and at most `MOST`."""
    _require_number(number, what)
    if number < 0:
        raise EditError(tr("The {what} must be 0 or more, not {number:g}.", what=what, number=number))


def _require_days(money: Money) -> None:
    if set(money.days) != set(Level) - {Level.UNKNOWN}:
        raise EditError(tr("Every level but unknown needs its days of work, and no other word has any."))
    for level, days in money.days.items():
        if not 0 <= days <= MOST_DAYS:
            raise EditError(
                tr(
                    "The days of work for {level} must lie from 0 to {most_days:g}, not at {days:g}.",
                    level=level.words,
                    most_days=MOST_DAYS,
                    days=days,
                )
            )


def _require_number(number: float, what: str) -> None:
    if not math.isfinite(number):
        raise EditError(tr("The {what} must be a number.", what=what))
    if abs(number) > MOST:
        raise EditError(tr("The {what} must be at most a million million, not {number:g}.", what=what, number=number))


def _require_scale(criterion: Criterion) -> None:
    words = criterion.words
    if not 2 <= len(words) <= MOST_WORDS:
        raise EditError(
            tr(
                "The scale of {criterion} needs 2 to {most_words} words, the lowest first.",
                criterion=criterion.title,
                most_words=MOST_WORDS,
            )
        )
    if any(not word.strip() for word in words) or len({word.casefold() for word in words}) < len(words):
        raise EditError(
            tr("The words of the scale of {criterion} must be different from one another.", criterion=criterion.title)
        )
