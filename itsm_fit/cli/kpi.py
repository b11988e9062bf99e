"""`itsm-fit kpi`: what processes are measured by."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Json, Passwords, output, print_json, progress_bar, tell, tell_issues
from itsm_fit.cli.rewriting import keep
from itsm_fit.cli.scored import Sources, scored
from itsm_fit.kpis.proposals import KpiProposal, proposals, with_suggestions
from itsm_fit.kpis.standing import KpiMeasuring, KpiStanding, kpi_standings
from itsm_fit.kpis.words import kpi_notes, measuring_words, value_words
from itsm_fit.model import edits
from itsm_fit.model.kpi import Kpi, KpiMeasure, KpiReading
from itsm_fit.progress import within
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.storage.endings import PROJECT_ENDINGS
from itsm_fit.storage.project_file import open_stored

_MOST_TOOLS = 4


def kpi(
    sources: Sources,
    json: Json = None,
    *,
    take: Annotated[
        bool, typer.Option("--take", help="Put the proposals into the project, which is the only source then.")
    ] = False,
    persons: Annotated[bool, typer.Option("--persons", help="Name owners in the JSON, too.")] = False,
    passwords: Passwords = None,
) -> None:
    """Tell what processes are measured by, what the drawn flows say of it, and whether tools can measure it.

    A KPI has a definition, a baseline with its source, a target and an owner. What a process has none of yet is
    proposed by its structure: resolved at first contact, reopened, breached, hand-offs, stuck.
    """
    if take and (len(sources) != 1 or sources[0].suffix.casefold() not in PROJECT_ENDINGS):
        raise typer.BadParameter("proposals are kept in one project: give that alone", param_hint="--take")
    with progress_bar() as progress:
        stored = open_stored(sources[0]) if take else None
        fit = scored(sources, within(progress, 0.0, 0.8), passwords)
        found = with_suggestions(fit, proposals(fit))
    standings = kpi_standings(fit)
    if json is not None:
        print_json(kpi_json(fit, standings, found, persons=persons), json)
    else:
        tell_issues(fit.issues)
        _print(fit, standings, found, taken=take)
    if stored is not None:
        keep(edits.set_kpis(stored.project, [each.kpi for each in found]), sources[0], stored)
        tell(f"{len(found)} taken: state what they are today, and what they are to become.")


def _print(fit: Fit, standings: tuple[KpiStanding, ...], found: tuple[KpiProposal, ...], *, taken: bool) -> None:
    console, process_names = output(), fit.project.process_names
    if standings:
        console.print(_kpi_table(fit, standings))
    for note in kpi_notes(standings, lambda process: process_names.get(process, process)):
        console.print(note)
    if found and not taken:
        console.print(_proposal_table(fit, found))
    if not standings and not found:
        console.print("No process is measured by anything, and none suggests a KPI.")


def kpi_json(
    fit: Fit, standings: tuple[KpiStanding, ...], found: tuple[KpiProposal, ...], *, persons: bool = False
) -> dict[str, Any]:
    """All of it, as the schema `kpi` describes it; owners only where `persons` are asked for."""
    return {
        "schema": 1,
        "kpis": [
            {
                **_kpi_json(fit, each.kpi),
                "modelled": each.modelled,
                "exact": each.exact,
                "baseline": _reading_json(each.kpi.baseline),
                "target": each.kpi.target,
                "target_on": None if each.kpi.target_on is None else each.kpi.target_on.isoformat(),
                "requirements": list(each.kpi.requirements),
                "unknown_requirements": list(each.unknown),
                "tools": [_measuring_json(tool, its) for tool, its in each.tools.items()],
                **({"owner": each.kpi.owner} if persons else {}),
            }
            for each in standings
        ],
        "proposals": [
            {
                **_kpi_json(fit, each.kpi),
                "modelled": each.modelled,
                "exact": each.exact,
                "suggested": [{"requirement": its.requirement_id, "score": its.score} for its in each.suggested],
            }
            for each in found
        ],
    }


def _kpi_json(fit: Fit, its: Kpi) -> dict[str, Any]:
    process = fit.process_by_id.get(its.process)
    return {
        "process": its.process,
        "process_name": None if process is None else process.name,
        "name": its.name,
        "definition": its.definition,
        "unit": its.unit,
        "better": its.better.value,
        "measure": None if its.measure is KpiMeasure.NONE else its.measure.value,
    }


def _reading_json(reading: KpiReading | None) -> dict[str, Any] | None:
    if reading is None:
        return None
    on = None if reading.on is None else reading.on.isoformat()
    return {"value": reading.value, "source": reading.source, "on": on}


def _measuring_json(tool: str, its: KpiMeasuring) -> dict[str, Any]:
    return {
        "tool": tool,
        "measures": None if its.measures is None else its.measures.value,
        "support": None if its.support is None else list(its.support),
    }


def _process_name(fit: Fit, its: Kpi) -> str:
    process = fit.process_by_id.get(its.process)
    return process.name if process is not None else f"{its.process}, which is not in the project"


def _kpi_table(fit: Fit, standings: tuple[KpiStanding, ...]) -> Table:
    table = Table(title="What processes are measured by", title_justify="left")
    tools = [tool.name for tool in fit.tools[:_MOST_TOOLS]]
    for heading in ("Process", "KPI", "As drawn", "Baseline", "Target", *tools):
        table.add_column(heading, justify="right" if heading in {"As drawn", "Baseline", "Target"} else "left")
    for each in standings:
        its = each.kpi
        table.add_row(
            _process_name(fit, its),
            its.name,
            NOTHING if its.measure is KpiMeasure.NONE else value_words(each.modelled, its.unit),
            NOTHING if its.baseline is None else value_words(its.baseline.value, its.unit),
            NOTHING if its.target is None else value_words(its.target, its.unit),
            *(measuring_words(each.tools[tool]) for tool in tools),
        )
    return table


def _proposal_table(fit: Fit, found: tuple[KpiProposal, ...]) -> Table:
    table = Table(title="Proposed by how the processes are drawn", title_justify="left")
    for heading in ("Process", "KPI", "Definition", "As drawn", "Asked for by"):
        table.add_column(heading, justify="right" if heading == "As drawn" else "left")
    for each in found:
        suggested = ", ".join(its.requirement_id for its in each.suggested)
        value = value_words(each.modelled, each.kpi.unit)
        table.add_row(_process_name(fit, each.kpi), each.kpi.name, each.kpi.definition, value, suggested or NOTHING)
    return table
