"""`itsm-fit accept`: the fewest cases by which a vendor shows what it promised, and what came of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.acceptance.delivered import DeliveredCounts, DeliveredTool, delivered
from itsm_fit.acceptance.script import WHY_NOT, AcceptanceScript, acceptance_script
from itsm_fit.acceptance.words import delivered_words
from itsm_fit.cli.console import (
    Json,
    Passwords,
    WrittenIn,
    output,
    print_json,
    progress_bar,
    require_workbook,
    tell,
    tell_delivered,
    tell_issues,
)
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.cli.scored import Sources, scored
from itsm_fit.errors import InputError
from itsm_fit.findings import Issue
from itsm_fit.importing.acceptance_sheet import take_results
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.progress import within
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import interval, percent
from itsm_fit.sealing.cover import require_uncovered
from itsm_fit.selection import evaluate, today, told
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.endings import PROJECT_ENDINGS
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import Stored, open_stored

_MOST_DIGITS = 2


def accept(  # noqa: PLR0917 - the options of the command
    sources: Sources,
    tool: Annotated[str, typer.Option("--tool", metavar="NAME", help="Whose promises are to be shown.")] = "",
    json: Json = None,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", metavar="SCRIPT.xlsx", help="Write the paths as a test that testers fill in."),
    ] = None,
    annex: Annotated[
        Path | None,
        typer.Option("--annex", metavar="ANNEX.docx", help="Write what was promised as an annex (.docx or .pdf)."),
    ] = None,
    release: Annotated[
        str, typer.Option("--release", metavar="TEXT", help="The release or round that is tested.")
    ] = "",
    back: Annotated[
        Path | None,
        typer.Option("--back", metavar="RESULT.xlsx", help="Tell what a test that was filled in holds."),
    ] = None,
    *,
    take: Annotated[bool, typer.Option("--take", help="With --back: take it into the project.")] = False,
    language: WrittenIn = None,
    passwords: Passwords = None,
) -> None:
    """Find the fewest cases that show every step and must that a tool promises, proven.

    A path is one case from start to clean completion; its share is that of the cases that make all of its choices.
    What is still open is no promise and listed apart. A test that was filled in comes back with --back, or like an
    answer with `itsm-fit import`: what was promised is then told against what was delivered, release by release.
    """
    _require_sensible(tool, out, annex, back, take=take)
    if back is not None:
        _bring_back(sources, back, tool, release, json, passwords, take=take)
        return
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.6), passwords)
        script = acceptance_script(fit, tool, within(progress, 0.6, 1.0))
    tell_issues(fit.issues)
    for sentence in script.sentences:
        tell(sentence)
    met = delivered(fit, tool)
    if out is not None or annex is not None:
        with told(fit, language or "") as worded:
            its = script if worded is fit else acceptance_script(worded, tool)
            made = _made(worded, its, release, out, annex)
        for what, path, packed in made:
            tell_delivered(what, deliver(path, packed))
    if json is not None:
        print_json(accept_json(script, met), json)
    elif out is None and annex is None:
        _print(script)
        if met.releases:
            _print_delivered(met)


def _require_sensible(tool: str, out: Path | None, annex: Path | None, back: Path | None, *, take: bool) -> None:
    if out is not None:
        require_workbook(out)
    if annex is not None:
        from itsm_fit.report.letters.annex import ENDINGS

        if annex.suffix.casefold() not in ENDINGS:
            raise typer.BadParameter(f"{annex.name}: Let its name end in .docx or .pdf.", param_hint="--annex")
    if back is None and take:
        raise typer.BadParameter("It goes with --back.", param_hint="--take")
    if back is None and not tool:
        raise typer.BadParameter("Say whose promises are to be shown.", param_hint="--tool")
    if back is not None and (out is not None or annex is not None):
        raise typer.BadParameter("A test comes back or goes out: give one of the two.", param_hint="--back")


def _made(
    fit: Fit, script: AcceptanceScript, release: str, out: Path | None, annex: Path | None
) -> list[tuple[str, Path, bytes]]:
    """What is written: what it is, where, and its bytes."""
    made_on = today()
    made: list[tuple[str, Path, bytes]] = []
    if out is not None:
        from itsm_fit.report.books.acceptance_book import acceptance_book

        made.append(("Test", out, acceptance_book(fit, script, made_on=made_on, release=release)))
    if annex is not None:
        from itsm_fit.report.letters.annex import annex as written

        made.append(("Annex", annex, written(fit, script, annex.suffix.casefold(), made_on)))
    return made


# ---------------------------------------------------------------- what came back
def _bring_back(  # noqa: PLR0917 - as they were given
    sources: list[Path],
    back: Path,
    tool: str,
    release: str,
    json: str | None,
    passwords: list[str] | None,
    *,
    take: bool,
) -> None:
    if len(sources) != 1 or sources[0].suffix.casefold() not in PROJECT_ENDINGS:
        raise typer.BadParameter(
            "a test comes back into one project: name one file that ends in .itsmfit", param_hint="SOURCE"
        )
    path = sources[0]
    with progress_bar() as progress:
        stored = open_stored(path)
        require_uncovered(stored.project, str(path))
        after, whose, issues = _taken(stored.project, back, release, passwords, today())
        if tool and text_key(tool) != text_key(whose):
            raise InputError(f"This is a test of {whose}, not of {tool}: leave --tool out.", file=str(back))
        fit = evaluate(after, within(progress, 0.2, 0.8))
        told = delivered(fit, whose)
        script = acceptance_script(fit, whose, within(progress, 0.8, 1.0)) if json is not None else None
    tell_issues(issues)
    if json is not None and script is not None:
        print_json(accept_json(script, told), json)
    else:
        _print_delivered(told)
    _keep(after, path, stored, take=take)


def _taken(
    project: Project, back: Path, release: str, passwords: list[str] | None, on: date
) -> tuple[Project, str, tuple[Issue, ...]]:
    """The project with the results in a file, whose they are, and what is to be said."""
    found = read_incoming(read_bytes(back, limit=MAX_BYTES), back.name, project, passwords=passwords or ())
    if found.acceptance is None:
        raise InputError("This is no acceptance test that ITSM Fit wrote.", file=str(back))
    after, issues = take_results(project, found.acceptance, on, release)
    return after, found.acceptance.tool, (*found.acceptance.issues, *issues)


def _keep(after: Project, path: Path, stored: Stored, *, take: bool) -> None:
    if after == stored.project:
        tell(f"{path} is up to date; nothing changed.")
    elif not take:
        tell("Nothing was saved: --take takes these results.")
    else:
        rewrite(after, path, stored.base, stored.project)
        tell(f"Saved: {path}")


# ---------------------------------------------------------------- for programs
def accept_json(script: AcceptanceScript, told: DeliveredTool) -> dict[str, Any]:
    """What `accept --json` prints."""
    return {
        "tool": script.tool,
        "paths": [
            {
                "process": path.process,
                "number": path.number,
                "steps": list(path.path.steps),
                "share": path.path.share,
                "musts": list(path.musts),
            }
            for path in script.paths
        ],
        "minimal": script.minimal,
        "not_shown": [
            {"process": each.process.id, "step": its.step.key, "reason": its.why.value}
            for each in script.processes
            for its in each.missing
        ],
        "open_steps": [
            {"process": each.process.id, "step": step.key} for each in script.processes for step in each.open
        ],
        "open_musts": list(script.open_musts),
        "unmet_musts": list(script.unmet_musts),
        "beside_paths": [ask.requirement.id for ask in script.beside],
        "delivered": _delivered_json(told),
    }


def _delivered_json(told: DeliveredTool) -> dict[str, Any]:
    return {
        "promised": {"coverage": _ends(told.coverage), "end_to_end": _ends(told.end_to_end)},
        "releases": [
            {
                "release": each.release,
                "at": each.at.isoformat(),
                **_counts_json(each.counts),
                "coverage": _ends(each.coverage),
                "end_to_end": _ends(each.end_to_end),
            }
            for each in told.releases
        ],
        "requirements": [
            {
                "id": each.requirement.id,
                "level": each.answer.level.value if each.answer.level else None,
                "source": each.answer.source,
                "result": each.outcome.value if each.outcome else None,
                "release": each.release,
                "cells": [result.place for result in each.results],
            }
            for each in told.requirements
        ],
        "unread": [{"cell": each.place, "result": each.raw} for each in told.unread],
    }


def _counts_json(counts: DeliveredCounts) -> dict[str, int]:
    return {
        "passed": counts.passed,
        "partly": counts.partly,
        "failed": counts.failed,
        "not_shown": counts.not_shown,
    }


def _ends(figure: tuple[float, float] | None) -> list[float] | None:
    return None if figure is None else list(figure)


# ---------------------------------------------------------------- for people
def _print(script: AcceptanceScript) -> None:
    console = output()
    table = Table(title=f"The fewest cases that show what {script.tool} promises", title_justify="left")
    table.add_column("Process")
    table.add_column("Path", justify="right")
    table.add_column("Share", justify="right")
    table.add_column("Steps")
    table.add_column("Musts")
    for each in script.processes:
        for path in each.paths:
            steps = " → ".join(scene.step.name or scene.step.key for scene in path.scenes)
            share = percent(path.path.share, _MOST_DIGITS)
            table.add_row(each.process.name, str(path.number), share, steps, ", ".join(path.musts))
    if script.paths:
        console.print(table)
    for each in script.processes:
        for its in each.missing:
            console.print(f"{each.process.name}, {its.step.name or its.step.key}: {WHY_NOT[its.why]}")
        if each.open:
            names = ", ".join(step.name or step.key for step in each.open)
            console.print(f"{each.process.name}: to be asked first, as answers are owed: {names}")
    if script.beside:
        console.print(f"Beside the paths: {', '.join(ask.requirement.id for ask in script.beside)}")
    if script.open_musts:
        console.print(f"Open musts, to be asked: {', '.join(script.open_musts)}")
    if script.unmet_musts:
        console.print(f"Unmet musts, not promised: {', '.join(script.unmet_musts)}")


def _print_delivered(told: DeliveredTool) -> None:
    console = output()
    table = Table(title=f"What {told.tool} promised and delivered", title_justify="left")
    for heading in ("", "On", "Passed", "Partly", "Failed", "Not shown", "Coverage", "End to end"):
        table.add_column(heading, justify="left" if heading in {"", "On"} else "right")
    table.add_row("promised", "", "", "", "", "", interval(told.coverage), interval(told.end_to_end))
    for each in told.releases:
        figures = [str(number) for number in _counts_json(each.counts).values()]
        table.add_row(each.release, each.at.isoformat(), *figures, interval(each.coverage), interval(each.end_to_end))
    console.print(table)
    for sentence in delivered_words(told):
        console.print(sentence)
    for its in told.requirements:
        if its.outcome is not None and its.outcome.value != "passed":
            said = "; ".join(filter(None, (result.remark for result in its.results)))
            places = ", ".join(result.place for result in its.results)
            remark = f" — {said}" if said else ""
            console.print(f"{its.outcome}: {its.requirement.id} ({its.release}, {places}){remark}", soft_wrap=True)
