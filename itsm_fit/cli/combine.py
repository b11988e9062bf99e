"""`itsm-fit combine`: the best set of tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Passwords, output, print_json, progress_bar, tell_issues
from itsm_fit.cli.numbers import amount, whole
from itsm_fit.cli.scored import scored
from itsm_fit.progress import within
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.sets import ToolSet, best_by_size
from itsm_fit.scoring.wording import interval, percent

_MOST_LISTED = 20
"""Integrations in the table for people; the JSON has them all."""


def combine(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SOURCE…", help="A project (.itsmfit), or any mix of models and spreadsheets."),
    ],
    most: Annotated[int, typer.Option("--most", metavar="K", parser=whole(1), help="At most so many tools.")],
    budget: Annotated[
        float | None,
        typer.Option(
            "--budget", metavar="B", parser=amount, help="At most this cost of ownership, by the costs in the project."
        ),
    ] = None,
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
    passwords: Passwords = None,
) -> None:
    """Find the set of tools that together cover most, proven to be the best, and the integrations it needs.

    A requirement counts as the tool of the set that supports it best. Every move between steps that different tools
    carry is an integration to build.
    """
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.6), passwords)
        costs = costs_of(fit)
        found = best_by_size(fit, most, costs=costs, budget=budget, progress=within(progress, 0.6, 1.0))
    if json is not None:
        print_json(combination_json(fit, found), json)
        return
    tell_issues(fit.issues)
    console = output()
    console.print(_sizes_table(found, costs.money.currency))
    best = found[-1]
    console.print(_verdict(best, most))
    for tool, added in best.adds.items():
        console.print(f"  {tool} adds {percent(added)}")
    if best.integrations:
        console.print(_integration_table(fit, best))


def combination_json(fit: Fit, found: tuple[ToolSet, ...]) -> dict[str, Any]:
    """The best set, the last of `found`, and the best of each smaller size."""
    best = found[-1]
    return {
        "best": _set_json(best),
        "proven": best.proven,
        "integrations": [
            {
                "process": each.process,
                "from": each.source,
                "to": each.target,
                "tools": list(each.tools),
                "needed": each.needed,
                "from_name": _step_name(fit, each.process, each.source),
                "to_name": _step_name(fit, each.process, each.target),
            }
            for each in best.integrations
        ],
        "by_size": [_set_json(each) | {"proven": each.proven} for each in found],
    }


def _set_json(found: ToolSet) -> dict[str, Any]:
    return {
        "tools": list(found.tools),
        "coverage": None if found.coverage is None else list(found.coverage),
        "end_to_end": None if found.end_to_end is None else list(found.end_to_end),
        "cost": found.cost,
        "adds": dict(found.adds),
        "unmet_musts": list(found.unmet_musts),
        "open_musts": list(found.open_musts),
    }


def _sizes_table(found: tuple[ToolSet, ...], currency: str) -> Table:
    table = Table(title="The best set of each size", title_justify="left")
    for heading in ("Tools", "Coverage", "End to end", "Musts unmet", "open", "Integrations", "Cost"):
        table.add_column(heading, justify="left" if heading == "Tools" else "right")
    for each in found:
        table.add_row(
            " + ".join(each.tools),
            interval(each.coverage),
            interval(each.end_to_end),
            str(len(each.unmet_musts)),
            str(len(each.open_musts)),
            str(len(each.integrations)),
            "–" if each.cost is None else f"{each.cost:,.0f} {currency}",
        )
    return table


def _verdict(best: ToolSet, most: int) -> str:
    allowed = "one tool" if most == 1 else f"at most {most} tools"
    if not best.proven:
        return f"The search was cut short: no better set of {allowed} was found, but there may be one."
    return f"Proven: no set of {allowed} covers more than {' + '.join(best.tools)}."


def _integration_table(fit: Fit, best: ToolSet) -> Table:
    table = Table(title="Integrations to build", title_justify="left")
    for heading in ("Process", "From", "To", "Tools", "Needed"):
        table.add_column(heading)
    for each in best.integrations[:_MOST_LISTED]:
        table.add_row(
            fit.process_by_id[each.process].name,
            _step_name(fit, each.process, each.source),
            _step_name(fit, each.process, each.target),
            " → ".join(each.tools),
            "to carry a step" if each.needed else "to cover more",
        )
    more = len(best.integrations) - _MOST_LISTED
    if more > 0:
        table.caption = f"{more} more: --json lists them all"
    return table


def _step_name(fit: Fit, process: str, key: str) -> str:
    return fit.process_by_id[process].step_by_key[key].name or key
