"""`itsm-fit value`: minutes, hours and money of every process with each tool."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import isfinite
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Json, Passwords, output, print_json, progress_bar, tell_issues
from itsm_fit.cli.numbers import amount as amount_of
from itsm_fit.cli.numbers import whole
from itsm_fit.cli.scored import Sources, scored
from itsm_fit.errors import EditError, FitError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.progress import within
from itsm_fit.readiness.prepared import roles_of
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.value.business import BusinessCase, business_cases
from itsm_fit.value.business_words import business_notes
from itsm_fit.value.cycle import CycleTime
from itsm_fit.value.grounds import CaseRow
from itsm_fit.value.role_accounts import role_accounts
from itsm_fit.value.spans import AmountSpan, left_as_shown
from itsm_fit.value.step_accounts import StepAccount, step_accounts
from itsm_fit.value.words import BY_HAND, amount, minutes, notes, rates, years
from itsm_fit.value.worth import ProcessMinutes, Savings, ToolMinutes, Worth, worth_of


def value(
    sources: Sources,
    json: Json = None,
    rate: Annotated[
        list[str] | None,
        typer.Option("--rate", metavar="ROLE=AMOUNT", help="What an hour of a role costs, for this once; repeatable."),
    ] = None,
    seed: Annotated[
        int,
        typer.Option("--seed", metavar="S", parser=whole(0), help="Where cases are simulated: the same ones again."),
    ] = 0,
    passwords: Passwords = None,
) -> None:
    """Add up minutes, hours and money of every process with each tool, and what is saved against by hand.

    Minutes stand at the steps of the drawn processes, what an hour of a role costs in the project. What is not given is
    not estimated: a figure that needs it is left open, and the steps that lack it are named. With prices in the
    project it is a business case: net present value, payback, rate of return, and what they hang on.
    """
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.7), passwords)
        rates = _rates(rate or ())
        before, fit = fit.project, replace(fit, project=_with_rates(fit.project, rates))
        worth = worth_of(fit, within(progress, 0.7, 1.0), seed=seed)
        _require_roles(rates, before, worth)
        cases = business_cases(fit, worth, costs_of(fit))
    if json is not None:
        print_json(worth_json(fit, worth) | {"business": business_json(fit, worth, cases)}, json)
        return
    tell_issues(fit.issues)
    console = output()
    for process in worth.processes:
        console.print(_table(process, worth))
    if any(case.net is not None for case in cases):
        console.print(_business_table(fit, worth, cases))
    for sentence in notes(worth, fit.process_by_id):
        console.print(sentence)
    for sentence in business_notes(cases):
        console.print(sentence)


def _with_rates(project: Project, rates: Mapping[str, float | None]) -> Project:
    try:
        return edits.set_role_rates(project, rates)
    except EditError as problem:
        raise typer.BadParameter(str(problem), param_hint="--rate") from problem


def _rates(texts: Sequence[str]) -> dict[str, float | None]:
    rates: dict[str, float | None] = {}
    for role, rate in map(_rate, texts):
        if any(each.casefold() == role.casefold() and rates[each] != rate for each in rates):
            raise typer.BadParameter(f"“{role}” has two rates: leave one of them out.", param_hint="--rate")
        rates[role] = rate
    return rates


def _rate(text: str) -> tuple[str, float | None]:
    """``Service desk=45``; raises typer.BadParameter, which names the option, for anything else."""
    role, _, said = text.rpartition("=")
    if not role.strip():
        raise typer.BadParameter(f"“{text}” is no rate: write ROLE=AMOUNT, such as Desk=45.", param_hint="--rate")
    try:
        return role, amount_of(said)
    except typer.BadParameter as problem:
        raise typer.BadParameter(problem.message, param_hint="--rate") from problem


def _require_roles(wanted: Iterable[str], project: Project, worth: Worth) -> None:
    """Raise FitError for a role that no lane names, nobody works in, and nothing was ever paid to."""
    known = {each.key: each.name for each in role_accounts(worth, project.decision)} | dict(roles_of(project))
    for role in wanted:
        if text_key(role) not in known:
            names = ", ".join(filter(None, known.values()))
            instead = f"choose among {names}" if names else "draw lanes first, a rate is that of a lane"
            raise FitError(f"There is no role “{role.strip()}”: {instead}.")


# ---------------------------------------------------------------- for people
def _table(process: ProcessMinutes, worth: Worth) -> Table:
    table = Table(title=process.name, title_justify="left")
    table.add_column("Tool")
    for heading in (
        "Minutes worked",
        "Cycle time, min",
        "90 % within, min",
        "Hours a month",
        f"{worth.currency} a month",
        "Saved",
    ):
        table.add_column(heading, justify="right")
    for name, its, saved in _lines(process):
        cycle = its.cycle
        table.add_row(
            name,
            minutes(its.handling),
            "–"
            if cycle is None
            else minutes(cycle.mean) + ("" if cycle.exact else f" ± {amount(AmountSpan(cycle.error, cycle.error))}"),
            "–" if cycle is None else minutes(cycle.p90),
            amount(_hours(its)),
            amount(its.money),
            amount(None if saved is None else left_as_shown(saved.money, process.by_hand.money, its.money)),
        )
    return table


def _business_table(fit: Fit, worth: Worth, cases: Sequence[BusinessCase]) -> Table:
    money = fit.project.decision.money
    against = worth.incumbent or str(BY_HAND)
    table = Table(title=f"Business case against {against}: {money.years} years, {worth.currency}", title_justify="left")
    table.add_column("Tool")
    for heading in (
        "Brings a year",
        "At the start",
        "Each year",
        "Net present value",
        "Back after, years",
        "Return",
        "A ticket",
    ):
        table.add_column(heading, justify="right")
    for case in cases:
        table.add_row(
            case.tool,
            amount(case.brings),
            amount(case.initial),
            amount(case.yearly),
            amount(case.present),
            years(case.payback),
            rates(case.rate),
            amount(case.per_ticket, 2),
        )
    return table


def _lines(process: ProcessMinutes) -> Iterator[tuple[str, ToolMinutes, Savings | None]]:
    yield str(BY_HAND), process.by_hand, None
    for tool, its in process.tools.items():
        yield tool, its, process.savings[tool]


def _hours(its: ToolMinutes) -> AmountSpan | None:
    from itsm_fit.value.spans import total

    return None if its.hours is None else total(its.hours.values())


# ---------------------------------------------------------------- for programs
def worth_json(fit: Fit, worth: Worth) -> dict[str, Any]:
    """Everything that `value --json` says; null is not estimated."""
    incumbent = worth.incumbent or None
    return {
        "currency": worth.currency,
        "incumbent": incumbent,
        "processes": [_process_json(each) for each in worth.processes],
        "total": {
            "by_hand": {"money_per_month": _span(worth.money(""))},
            "tools": {
                tool: {
                    "money_per_month": _span(worth.money(tool)),
                    "saved_per_month": _savings(worth.saved(tool)),
                    "saved_on_incumbent_per_month": _savings(worth.saved(tool, on_incumbent=True))
                    if incumbent
                    else None,
                }
                for tool in worth.tools
            },
        },
        "issues": [
            {"severity": str(each.severity), "file": each.file, "where": each.where, "message": each.message}
            for each in fit.issues
        ],
    }


def business_json(fit: Fit, worth: Worth, cases: Sequence[BusinessCase]) -> dict[str, Any]:
    """The business case of every tool but the one in use."""
    money = fit.project.decision.money
    return {
        "against": worth.incumbent or None,
        "years": money.years,
        "discount_rate": money.discount_rate,
        "tools": {
            case.tool: {
                "saved_per_year": _span(case.saved),
                "stated_per_year": _span(case.stated),
                "initial": _span(case.initial),
                "yearly": _span(case.yearly),
                "net_present_value": _span(case.present),
                "payback_years": None if case.payback is None else list(case.payback),
                "internal_rate": None if case.rate is None else list(case.rate),
                "cost_per_ticket": _span(case.per_ticket),
                "cost_per_ticket_now": _span(case.ticket_now),
                "drivers": [
                    {"what": each.what, "net_present_value": [each.at_low, each.at_high]} for each in case.drivers
                ],
                "missing": list(case.missing),
                "rows": list(map(_row_json, case.rows)),
            }
            for case in cases
        },
    }


def _row_json(row: CaseRow) -> dict[str, Any]:
    return {
        "figure": row.figure.value,
        "what": row.what,
        "how": row.how,
        "amount": _span(row.amount),
        "process": row.process or None,
        "role": row.role or None,
    }


def _process_json(process: ProcessMinutes) -> dict[str, Any]:
    return {
        "id": process.id,
        "name": process.name,
        "cases_per_month": process.cases_per_month,
        "simulated": not process.exact,
        "by_hand": _minutes_json(process.by_hand),
        "tools": {
            tool: _minutes_json(its)
            | {
                "saved_per_month": _savings(process.savings[tool]),
                "saved_on_incumbent_per_month": _savings(process.savings_on_incumbent[tool])
                if tool in process.savings_on_incumbent
                else None,
            }
            for tool, its in process.tools.items()
        },
        "steps": [_step_json(step, process) for step in step_accounts(process)],
    }


def _step_json(step: StepAccount, process: ProcessMinutes) -> dict[str, Any]:
    time = step.node.time
    return {
        "step": step.key,
        "process": step.process,
        "id": step.node.id,
        "name": step.node.name,
        "lane": step.lane,
        "visits": step.visits if isfinite(step.visits) else None,
        "touch_minutes": time.touch,
        "by_hand_minutes": time.by_hand,
        "wait_minutes": time.wait,
        "lacks": [f"{name}_minutes" for name in step.lacks],
        "by_tool": [
            {"tool": tool or None, "carried": step.carried(tool), "minutes": _span(step.takes(tool))}
            for tool in ("", *process.tools)
        ],
    }


def _minutes_json(its: ToolMinutes) -> dict[str, Any]:
    return {
        "handling_minutes": _span(its.handling),
        "cycle_minutes": _cycle_json(its.cycle),
        "hours_per_month": None if its.hours is None else _by_lane(its.hours),
        "money_per_month": _span(its.money),
        "counted_hours_per_month": None if its.counted is None else _by_lane(its.counted),
        "lacking": list(its.lacking),
        "cycle_lacking": list(its.cycle_lacking),
        "without_rate": list(its.unpaid),
        "endless": list(its.endless),
    }


def _cycle_json(cycle: CycleTime | None) -> dict[str, Any] | None:
    if cycle is None:
        return None
    said: dict[str, Any] = {
        "mean": _span(cycle.mean),
        "p90": _span(cycle.p90),
        "sd": list(cycle.deviation),
        "exact": cycle.exact,
    }
    return said if cycle.exact else said | {"cases": cycle.cases, "seed": cycle.seed, "error": cycle.error}


def _savings(saved: Savings) -> dict[str, Any]:
    return {"minutes": _span(saved.minutes), "money": _span(saved.money)}


def _by_lane(hours: Mapping[str, AmountSpan | None]) -> dict[str, list[float] | None]:
    return {lane: _span(each) for lane, each in hours.items()}


def _span(span: AmountSpan | None) -> list[float] | None:
    return None if span is None else list(span)
