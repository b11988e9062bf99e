"""`itsm-fit silos`: where work passes from role to role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Json, Passwords, output, print_json, progress_bar, tell_issues
from itsm_fit.cli.scored import Sources, scored
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, StepFit
from itsm_fit.scoring.weak_links import WeakLink
from itsm_fit.scoring.wording import NOTHING, listed, percent
from itsm_fit.silos.carrying import CarriedAmounts, ToolCrossings
from itsm_fit.silos.crossings import MonthlyAmount
from itsm_fit.silos.matrix import RoleMerge, SiloCell
from itsm_fit.silos.silos import Silos, silos_of
from itsm_fit.silos.streams import ValueStream
from itsm_fit.silos.words import carriage_words, merge_words, monthly_words, silo_notes

_MOST_LISTED = 15
"""Rows of a table for people; the JSON has them all."""
_MOST_MERGES, _MOST_TOOLS = 5, 3


def silos(
    sources: Sources,
    tools: Annotated[
        list[str] | None,
        typer.Option("--tool", metavar="NAME", help="Look at this tool; given several times, at the tools as a set."),
    ] = None,
    json: Json = None,
    passwords: Passwords = None,
) -> None:
    """Tell where work passes from role to role, what tools carry of it, and what merging roles would save.

    Hand-offs a month between lanes, over all processes. A tool carries one when it carries the steps on both sides;
    a set of tools needs an integration where none of them carries both. The weakest link of each value stream.
    """
    with progress_bar() as progress:
        fit = scored(sources, progress, passwords)
        found = silos_of(fit, tools or ())
    if json is not None:
        print_json(silos_json(fit, found), json)
        return
    tell_issues(fit.issues)
    _print(fit, found)


# ---------------------------------------------------------------- for programs
def silos_json(fit: Fit, found: Silos) -> dict[str, Any]:
    """All of it, as the schema `silos` describes it."""
    return {
        "schema": 1,
        "roles": [role.name for role in found.roles],
        "handoffs": _monthly_json(found.per_month),
        "without_volume": list(found.without_volume),
        "never_ending": list(found.never_ending),
        "matrix": [_cell_json(cell) for cell in found.cells],
        "messages": [_cell_json(cell) for cell in found.messages],
        "flows": [
            {
                "process": each.process,
                "flow": each.flow,
                "from": each.source.name,
                "to": each.target.name,
                "per_case": each.per_case,
                "per_month": each.per_month,
                "before": list(each.before),
                "after": list(each.after),
            }
            for each in found.crossings
        ],
        "tools": [_carrying_json(fit, each) for each in found.tools],
        "together": None if found.together is None else _carrying_json(fit, found.together),
        "streams": [_stream_json(stream) for stream in found.streams],
        "merging": [_merge_json(merge) for merge in found.merges],
    }


def _monthly_json(amount: MonthlyAmount) -> dict[str, Any]:
    return {"per_month": amount.whole, "known_per_month": amount.known, "missing": list(amount.missing)}


def _cases_json(per_case: Mapping[str, float | None]) -> list[dict[str, Any]]:
    return [{"process": process, "per_case": amount} for process, amount in per_case.items()]


def _cell_json(cell: SiloCell) -> dict[str, Any]:
    return {
        "from": cell.source.name,
        "to": cell.target.name,
        **_monthly_json(cell.per_month),
        "processes": _cases_json(cell.per_case),
    }


def _merge_json(merge: RoleMerge) -> dict[str, Any]:
    return {
        "roles": [role.name for role in merge.roles],
        **_monthly_json(merge.per_month),
        "processes": _cases_json(merge.per_case),
    }


def _carrying_json(fit: Fit, its: ToolCrossings) -> dict[str, Any]:
    handing = {each.crossing.process for each in its.crossings}
    return {
        "tools": list(its.tools),
        "per_month": _amounts_json(its.per_month),
        "missing": list(its.missing),
        "processes": [
            {
                "process": process.id,
                "per_case": None if (amounts := its.per_case(process.id)) is None else _amounts_json(amounts),
            }
            for process in fit.processes
            if process.id in handing
        ],
        "flows": [
            {
                "process": each.crossing.process,
                "flow": each.crossing.flow,
                "is": each.carriage.value,
                "open": each.open,
                "both_by_hand": each.both_by_hand,
            }
            for each in its.crossings
        ],
    }


def _amounts_json(amounts: CarriedAmounts) -> dict[str, Any]:
    return {
        "carried": list(amounts.carried),
        "integration": list(amounts.integration),
        "by_hand": list(amounts.by_hand),
        "both_by_hand": amounts.both_by_hand,
        "asks_nothing": amounts.asks_nothing,
    }


def _stream_json(stream: ValueStream) -> dict[str, Any]:
    return {
        "process": stream.process,
        "processes": list(stream.processes),
        "weakest": [
            {"tool": tool, "link": None if link is None else _link_json(link)} for tool, link in stream.weakest.items()
        ],
    }


def _link_json(link: WeakLink) -> dict[str, Any]:
    return {
        "step": link.step.key,
        "name": link.step.name,
        "lane": link.step.lane,
        "carried": None if link.figures.carried is None else link.figures.carried.value,
        "gain": link.figures.gain,
        "breaks": link.figures.exposure,
        "requirements": list(link.failing),
    }


# ---------------------------------------------------------------- for people
def _print(fit: Fit, found: Silos) -> None:
    console = output()
    if found.crossings:
        console.print(_matrix_table(fit, found))
        if found.tools:
            console.print(_tools_table(found))
        for merge in found.merges[:_MOST_MERGES]:
            console.print(merge_words(merge))
    else:
        console.print("No process has work that passes from lane to lane.")
    if fit.tools:
        console.print(_streams_table(fit, found))
    for note in silo_notes(found, lambda process: fit.process_by_id[process].name):
        console.print(note)


def _matrix_table(fit: Fit, found: Silos) -> Table:
    table = Table(title=f"Hand-offs a month: {monthly_words(found.per_month)}", title_justify="left")
    for heading in ("From", "To", "A month", "Processes"):
        table.add_column(heading, justify="right" if heading == "A month" else "left")
    for cell in found.cells[:_MOST_LISTED]:
        names = [fit.process_by_id[process].name for process in cell.per_case]
        table.add_row(cell.source.name, cell.target.name, monthly_words(cell.per_month), listed(names, 4))
    more = len(found.cells) - _MOST_LISTED
    if more > 0:
        table.caption = f"{more} more: --json lists them all"
    return table


def _tools_table(found: Silos) -> Table:
    table = Table(title="What becomes of them with a tool, a month", title_justify="left")
    for heading in ("Tool", "Carried", "Integration needed", "By hand on a side", "on both", "Asks nothing"):
        table.add_column(heading, justify="left" if heading == "Tool" else "right")
    for each in (*found.tools, *([found.together] if found.together is not None else ())):
        table.add_row(" + ".join(each.tools), *carriage_words(each))
    return table


def _streams_table(fit: Fit, found: Silos) -> Table:
    named = dict.fromkeys(found.together.tools if found.together is not None else ())
    tools = tuple(named or dict.fromkeys(tool.name for tool in fit.tools[:_MOST_TOOLS]))
    table = Table(title="Where value streams break first", title_justify="left")
    for heading in ("Value stream", "Tool", "Weakest link", "Role", "Of the cases"):
        table.add_column(heading, justify="right" if heading == "Of the cases" else "left")
    for stream in found.streams:
        name = fit.process_by_id[stream.process].name
        for tool in tools:
            link = stream.weakest[tool]
            row = (NOTHING,) * 3 if link is None else (_step_name(link.step), link.step.lane, _breaks(link))
            table.add_row(name, tool, *row)
    return table


def _breaks(link: WeakLink) -> str:
    share = percent(link.figures.exposure)
    return f"{share}, open" if link.figures.carried is Outcome.OPEN else share


def _step_name(step: StepFit) -> str:
    return step.name or step.key
