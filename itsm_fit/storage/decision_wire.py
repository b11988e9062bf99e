"""Criteria, costs and settings of money as they stand in a project file."""

from __future__ import annotations

from typing import Any

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.decision import (
    CostItem,
    Criterion,
    CriterionKind,
    DayRate,
    Decision,
    Incumbent,
    Money,
    PriceBasis,
    RankingMethod,
    RoleRate,
    Scaling,
    StatedBenefit,
    ValueSource,
)
from itsm_fit.model.sound_decision import require_sound_decision
from itsm_fit.model.tool import Level
from itsm_fit.storage.project_layout import line


class WireCriterion(msgspec.Struct, forbid_unknown_fields=True):
    """One criterion; `values` by tool."""

    high: float | None
    id: str
    kind: CriterionKind
    low: float | None
    more_is_better: bool
    name: str
    source: ValueSource
    values: dict[str, float]
    weight: float
    words: list[str]


class WireCost(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One line of a tool's offer."""

    amount: float | None
    basis: PriceBasis
    name: str
    tool: str
    currency: str = ""
    told: str = ""
    edition: str = ""


class WireDayRate(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What a vendor asks for a day of work."""

    amount: float
    tool: str
    currency: str = ""


class WireIncumbent(msgspec.Struct, forbid_unknown_fields=True):
    """The tool in use today, and what moving to another takes."""

    cost: float
    days: float
    tool: str


class WireRoleRate(msgspec.Struct, forbid_unknown_fields=True):
    """What an hour of a role costs."""

    per_hour: float
    role: str


class WireBenefit(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Money a year that somebody expects beside the minutes saved."""

    high: float
    low: float
    name: str
    process: str = ""
    reason: str = ""
    tool: str = ""


class WireMoney(msgspec.Struct, forbid_unknown_fields=True):
    """What prices become a total with."""

    ceiling: float | None
    currency: str
    day_rate: float
    days: dict[Level, float]
    discount_rate: float
    tickets_a_month: float | None
    users: float | None
    years: int


class WireDecision(msgspec.Struct, forbid_unknown_fields=True):
    """What decides beside the fit."""

    costs: list[WireCost]
    criteria: list[WireCriterion]
    method: RankingMethod
    money: WireMoney
    scaling: Scaling
    day_rates: list[WireDayRate] = []
    incumbent: WireIncumbent | None = None
    role_rates: list[WireRoleRate] = []
    benefits: list[WireBenefit] = []


def decision_to_wire(decision: Decision) -> dict[str, Any]:
    """A decision as it stands in the file."""
    money, incumbent = decision.money, decision.incumbent
    return {
        **({"benefits": [line(_benefit_to_wire(each)) for each in decision.benefits]} if decision.benefits else {}),
        "costs": [line(cost_to_wire(item)) for item in decision.costs],
        **({"day_rates": [line(rate_to_wire(rate)) for rate in decision.day_rates]} if decision.day_rates else {}),
        "criteria": [line(_criterion_to_wire(each)) for each in decision.criteria],
        **(
            {"incumbent": line(WireIncumbent(incumbent.cost, incumbent.days, incumbent.tool))}
            if incumbent != Incumbent()
            else {}
        ),
        "method": decision.method.value,
        "money": {
            "ceiling": money.ceiling,
            "currency": money.currency,
            "day_rate": money.day_rate,
            "days": {level.value: days for level, days in money.days.items()},
            "discount_rate": money.discount_rate,
            "tickets_a_month": money.tickets_a_month,
            "users": money.users,
            "years": money.years,
        },
        **(
            {"role_rates": [line(WireRoleRate(each.per_hour, each.role)) for each in decision.role_rates]}
            if decision.role_rates
            else {}
        ),
        "scaling": decision.scaling.value,
    }


def decision_from_wire(wire: WireDecision | None, file: str) -> Decision:
    """The decision in a file, the default one where it has none; raises InputError for what makes no sense."""
    if wire is None:
        return Decision()
    decision = Decision(
        tuple(_criterion(each) for each in wire.criteria),
        wire.scaling,
        wire.method,
        tuple(map(cost_from_wire, wire.costs)),
        Money(
            currency=wire.money.currency,
            years=wire.money.years,
            discount_rate=wire.money.discount_rate,
            users=wire.money.users,
            tickets_a_month=wire.money.tickets_a_month,
            day_rate=wire.money.day_rate,
            days=dict(wire.money.days),
            ceiling=wire.money.ceiling,
        ),
        tuple(map(rate_from_wire, wire.day_rates)),
        Incumbent() if wire.incumbent is None else Incumbent(**msgspec.structs.asdict(wire.incumbent)),
        tuple(RoleRate(each.role, each.per_hour) for each in wire.role_rates),
        tuple(StatedBenefit(**msgspec.structs.asdict(each)) for each in wire.benefits),
    )
    try:
        require_sound_decision(decision)
    except EditError as problem:
        raise InputError(str(problem), file=file, where="$.decision") from problem
    return decision


def cost_to_wire(item: CostItem) -> WireCost:
    """A line of an offer as it stands in the file."""
    return WireCost(item.amount, item.basis, item.name, item.tool, item.currency, item.told, item.edition)


def cost_from_wire(wire: WireCost) -> CostItem:
    """The line of an offer in a decoded file."""
    return CostItem(wire.tool, wire.name, wire.basis, wire.amount, wire.currency, wire.told, wire.edition)


def _benefit_to_wire(each: StatedBenefit) -> WireBenefit:
    return WireBenefit(each.high, each.low, each.name, each.process, each.reason, each.tool)


def rate_from_wire(wire: WireDayRate) -> DayRate:
    """The day rate in a decoded file."""
    return DayRate(wire.tool, wire.amount, wire.currency)


def rate_to_wire(rate: DayRate) -> WireDayRate:
    """A day rate as it stands in the file."""
    return WireDayRate(rate.amount, rate.tool, rate.currency)


def _criterion_to_wire(each: Criterion) -> WireCriterion:
    return WireCriterion(
        each.high,
        each.id,
        each.kind,
        each.low,
        each.more_is_better,
        each.name,
        each.source,
        dict(sorted(each.values.items())),
        each.weight,
        list(each.words),
    )


def _criterion(wire: WireCriterion) -> Criterion:
    return Criterion(
        wire.id,
        wire.name,
        wire.kind,
        wire.more_is_better,
        wire.weight,
        wire.low,
        wire.high,
        tuple(wire.words),
        dict(wire.values),
        wire.source,
    )
