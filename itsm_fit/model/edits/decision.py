"""Edits of criteria, costs and the settings of money."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.decision import (
    CostItem,
    Criterion,
    CriterionKind,
    DayRate,
    Decision,
    Incumbent,
    Money,
    RankingMethod,
    Scaling,
    ValueSource,
)
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.project import Project
from itsm_fit.model.sound_decision import (
    require_amount,
    require_sound_cost,
    require_sound_criterion,
    require_sound_money,
)


def add_criterion(project: Project, criterion: Criterion) -> Project:
    """Add a criterion; its id is made from its name where it has none or another has it."""
    criterion = replace(criterion, name=clean(criterion.name), words=tuple(map(clean, criterion.words)))
    taken = {each.id for each in project.decision.criteria}
    if not criterion.id or criterion.id in taken:
        criterion = replace(criterion, id=_free_id(criterion.name, taken))
    require_sound_criterion(criterion)
    _require_open(project, criterion)
    if criterion.source not in (ValueSource.STATED, ValueSource.JUDGED) and any(
        each.source is criterion.source for each in project.decision.criteria
    ):
        raise EditError(tr("{criterion} is among the criteria already.", criterion=criterion.title))
    return _with(project, criteria=(*project.decision.criteria, criterion))


def set_criterion(project: Project, criterion: Criterion) -> Project:
    """Put a criterion in the place of the one with its id; raises EditError when there is none."""
    criterion = replace(criterion, name=clean(criterion.name), words=tuple(map(clean, criterion.words)))
    _criterion(project, criterion.id)
    require_sound_criterion(criterion)
    _require_open(project, criterion)
    return _with(
        project,
        criteria=tuple(criterion if each.id == criterion.id else each for each in project.decision.criteria),
    )


def remove_criterion(project: Project, criterion_id: str) -> Project:
    """Take a criterion and its values out."""
    _criterion(project, criterion_id)
    return _with(project, criteria=tuple(each for each in project.decision.criteria if each.id != criterion_id))


def set_values(project: Project, values: Mapping[tuple[str, str], float | None]) -> Project:
    """State values by criterion id and tool; None takes one back. All of them hold, or none."""
    changed: dict[str, dict[str, float]] = {}
    for (criterion_id, tool), value in values.items():
        criterion = _criterion(project, criterion_id)
        if criterion.source is not ValueSource.STATED:
            raise EditError(
                tr("The values of {criterion} are worked out, so none can be stated.", criterion=criterion.title)
            )
        if tool not in project.tool_names:
            raise EditError(tr("There is no tool {tool} in this project.", tool=tool))
        of_tools = changed.setdefault(criterion_id, dict(criterion.values))
        if value is None:
            of_tools.pop(tool, None)
        else:
            of_tools[tool] = value
    criteria = tuple(
        replace(each, values=changed[each.id]) if each.id in changed else each for each in project.decision.criteria
    )
    for criterion in criteria:
        require_sound_criterion(criterion)
        _require_open(project, criterion)
    return _with(project, criteria=criteria)


def set_method(project: Project, method: RankingMethod) -> Project:
    """Choose the method that the ranking by criteria goes by."""
    return _with(project, method=method)


def set_scaling(project: Project, scaling: Scaling) -> Project:
    """Choose how values of different units are made comparable."""
    return _with(project, scaling=scaling)


def set_costs(project: Project, items: Sequence[CostItem]) -> Project:
    """Put other lines in place of all; raises EditError while prices are in their envelope."""
    require_prices_open(project)
    items = tuple(replace(item, tool=clean(item.tool), name=clean(item.name)) for item in items)
    for item in items:
        require_sound_cost(item)
    return _with(project, costs=items)


def remove_costs(project: Project, places: Sequence[int]) -> Project:
    """Take lines out, given by their places."""
    gone = set(places)
    return _with(project, costs=tuple(item for at, item in enumerate(project.decision.costs) if at not in gone))


def set_money(project: Project, money: Money) -> Project:
    """Change what prices become a total with."""
    money = replace(money, currency=clean(money.currency))
    require_sound_money(money)
    return _with(project, money=money)


def set_day_rate(project: Project, tool: str, amount: float | None, currency: str = "") -> Project:
    """Say what a vendor asks for a day of work; None takes it back, so that the project's own rate counts."""
    require_prices_open(project)
    others = tuple(each for each in project.decision.day_rates if each.tool != tool)
    if amount is None:
        return _with(project, day_rates=others)
    require_amount(amount, tr("day rate of {tool}", tool=tool))
    return _with(project, day_rates=(*others, DayRate(tool, amount, clean(currency))))


def require_prices_open(project: Project) -> None:
    """Raise EditError while prices are in their envelope."""
    if project.round.prices_closed:
        raise EditError(
            tr("Prices stay in their envelope until the scores are agreed: open them on Seal › Round, with a reason.")
        )


def is_price(criterion: Criterion) -> bool:
    """Whether the values of a criterion are amounts that somebody asks."""
    return criterion.kind is CriterionKind.MONEY and criterion.source is ValueSource.STATED


def _require_open(project: Project, criterion: Criterion) -> None:
    if is_price(criterion) and criterion.values:
        require_prices_open(project)


def rename_in_decision(decision: Decision, tool: str, name: str) -> Decision:
    """The decision with a tool renamed; where another tool has that name, its own values win."""
    if not _speaks_of(decision, tool):
        return decision
    criteria = tuple(
        replace(each, values={name if key == tool else key: value for key, value in _other_first(each.values, name)})
        if tool in each.values
        else each
        for each in decision.criteria
    )
    costs = tuple(replace(item, tool=name) if item.tool == tool else item for item in decision.costs)
    own = any(rate.tool == name for rate in decision.day_rates)
    kept = [rate for rate in decision.day_rates if rate.tool != tool or not own]
    rates = tuple(replace(rate, tool=name) if rate.tool == tool else rate for rate in kept)
    benefits = tuple(replace(each, tool=name) if each.tool == tool else each for each in decision.benefits)
    incumbent = decision.incumbent
    if incumbent.tool == tool:
        incumbent = replace(incumbent, tool=name)
    return replace(decision, criteria=criteria, costs=costs, day_rates=rates, incumbent=incumbent, benefits=benefits)


def remove_from_decision(decision: Decision, tool: str) -> Decision:
    """The decision without a tool."""
    if not _speaks_of(decision, tool):
        return decision
    criteria = tuple(
        replace(each, values={key: value for key, value in each.values.items() if key != tool})
        if tool in each.values
        else each
        for each in decision.criteria
    )
    return replace(
        decision,
        criteria=criteria,
        costs=tuple(item for item in decision.costs if item.tool != tool),
        day_rates=tuple(rate for rate in decision.day_rates if rate.tool != tool),
        benefits=tuple(each for each in decision.benefits if each.tool != tool),
        incumbent=Incumbent() if decision.incumbent.tool == tool else decision.incumbent,
    )


def _speaks_of(decision: Decision, tool: str) -> bool:
    priced = {item.tool for item in decision.costs} | {rate.tool for rate in decision.day_rates}
    priced |= {each.tool for each in decision.benefits}
    return tool in priced or tool == decision.incumbent.tool or any(tool in each.values for each in decision.criteria)


def _other_first(values: Mapping[str, float], name: str) -> list[tuple[str, float]]:
    """The values with that of `name` last, so that it wins over one renamed to it."""
    return sorted(values.items(), key=lambda each: each[0] == name)


def _criterion(project: Project, criterion_id: str) -> Criterion:
    for each in project.decision.criteria:
        if each.id == criterion_id:
            return each
    raise EditError(tr("That criterion is no longer in the project."))


def _free_id(name: str, taken: set[str]) -> str:
    stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "criterion"
    found, number = stem, 2
    while found in taken:
        found, number = f"{stem}-{number}", number + 1
    return found


def _with(project: Project, **changes: object) -> Project:
    decision = replace(project.decision, **changes)  # type: ignore[arg-type]  # each caller names a field of its type
    return project if decision == project.decision else replace(project, decision=decision)
