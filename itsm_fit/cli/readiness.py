"""`itsm-fit readiness`: what changes for people, and the sheets in which they say how ready they are."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import (
    Json,
    Passwords,
    ProjectFile,
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
from itsm_fit.differences import differences
from itsm_fit.differences.difference import EntityDifference
from itsm_fit.importing.incoming import opened
from itsm_fit.importing.readiness_sheet import read_readiness
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.readiness.training import RoleTraining, WaveTraining
from itsm_fit.report.books.readiness_book import readiness_book
from itsm_fit.rollout.tool_training import ToolTraining, tool_training, with_waves
from itsm_fit.scoring.named import tool_named
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.cover import require_uncovered
from itsm_fit.selection import evaluate, in_report_language, today
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import Stored, open_stored

_SECONDS = 20.0
"""How long the best plan is looked for."""


def readiness(
    project: ProjectFile,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", metavar="SHEETS.xlsx", help="Write the sheets to fill in.")
    ] = None,
    back: Annotated[
        Path | None, typer.Option("--back", metavar="SHEETS.xlsx", help="Tell what sheets that were filled in change.")
    ] = None,
    tool: Annotated[
        str, typer.Option("--tool", metavar="NAME", help="The tool to be trained; the first in the ranking else.")
    ] = "",
    json: Json = None,
    *,
    take: Annotated[bool, typer.Option("--take", help="With --back: take it into the project.")] = False,
    persons: Annotated[bool, typer.Option("--persons", help="Tell what concerns persons in the JSON, too.")] = False,
    language: WrittenIn = None,
    passwords: Passwords = None,
) -> None:
    """Tell what each role has to learn for a tool, and send sheets to those who say how ready they are.

    Sheets for KPIs, a self-assessment of practices, who is affected, the communication plan, reviews, improvements and
    hours of training go out and come back. What concerns persons is in no report and no JSON unless it is asked for.
    """
    _require_sensible(out, back, take=take)
    stored = open_stored(project)
    if out is not None:
        require_workbook(out)
        with in_report_language(stored.project, language or ""):
            packed = readiness_book(stored.project, made_on=today())
        tell_delivered("Sheets", deliver(out, packed))
        if json is None:
            return
    changed, changes = (stored.project, ()) if back is None else _brought_back(stored.project, back, passwords)
    scores = json is not None or back is None
    if scores:
        require_uncovered(changed, str(project))
    if scores:
        _tell_training(changed, tool, changes, json, persons=persons)
    else:
        for each in changes:
            output().print(_change_words(each))
    if take:
        _keep(changed, project, stored)


def _tell_training(
    project: Project, tool: str, changes: tuple[EntityDifference, ...], json: str | None, *, persons: bool
) -> None:
    with progress_bar() as progress:
        fit = evaluate(project, within(progress, 0.0, 0.5))
        trained = _trained(fit, tool, within(progress, 0.5, 1.0))
    if json is not None:
        print_json(readiness_json(trained, changes, persons=persons), json)
    elif trained.roles:
        output().print(_training_table(trained))
    else:
        output().print("There is nothing to train: it takes lanes with steps, and a tool.")


def _trained(fit: Fit, tool: str, progress: Progress) -> ToolTraining:
    """Of the tool that is named, else of the first in the ranking; its plan is looked for where one can be made."""
    chosen = tool_named(fit, tool) if tool else next((each.name for each in fit.tools), "")
    if not chosen:
        return ToolTraining(fit, "", ())
    return with_waves(tool_training(fit, chosen), seconds=_SECONDS, progress=progress)


def _require_sensible(out: Path | None, back: Path | None, *, take: bool) -> None:
    if take and back is None:
        raise typer.BadParameter("It goes with --back.", param_hint="--take")
    if out is not None and back is not None:
        raise typer.BadParameter("Sheets come back or go out: give one of the two.", param_hint="--back")


def _brought_back(
    project: Project, back: Path, passwords: list[str] | None
) -> tuple[Project, tuple[EntityDifference, ...]]:
    workbook = opened(read_bytes(back, limit=MAX_BYTES), back.name, passwords=passwords or ())
    found = read_readiness(workbook, project)
    tell_issues(found.issues)
    changes = differences(project, found.project)
    if not changes:
        tell("The sheets change nothing.")
    return found.project, changes


def _keep(changed: Project, path: Path, stored: Stored) -> None:
    if changed == stored.project:
        tell(f"{path} is up to date.")
        return
    rewrite(changed, path, stored.base, stored.project)
    tell(f"Saved: {path}")


def readiness_json(trained: ToolTraining, changes: tuple[EntityDifference, ...], *, persons: bool) -> dict[str, Any]:
    """All of it, as the schema `readiness` describes it; what concerns persons only where it is asked for."""
    its = trained.fit.project.readiness
    found: dict[str, Any] = {
        "schema": 1,
        "tool": trained.tool or None,
        "training": [_training_json(each, trained.before[each.role]) for each in trained.roles],
        "waves": None if trained.plan is None else [_wave_json(each) for each in trained.waves],
        "no_waves": trained.why or None,
        "assessment": [
            {
                "practice": each.practice,
                "current": each.current,
                "target": each.target,
                "evidence": each.evidence,
                "on": _day(each.on),
            }
            for each in its.assessments
        ],
        "reviews": [
            {"process": each.process, "on": _day(each.on), "about": each.about, "done": each.done}
            for each in its.reviews
        ],
        "changes": [{"kind": each.how.value, "what": each.sort.value.of(1)} for each in changes],
    }
    if persons:
        found["persons"] = {
            "involved": [
                {
                    "process": each.process,
                    "group": each.group,
                    "part": None if each.part is None else each.part.value,
                    "gains": each.gains,
                    "fears": each.fears,
                }
                for each in its.involvements
            ],
            "talks": [
                {
                    "process": each.process,
                    "group": each.group,
                    "by": each.by,
                    "on": _day(each.on),
                    "about": each.about,
                    "good_news": each.good_news,
                    "done": each.done,
                }
                for each in its.talks
            ],
            "improvements": [
                {
                    "process": each.process,
                    "what": each.what,
                    "owner": each.owner,
                    "done_when": each.done_when,
                    "due": _day(each.due),
                    "done": each.done,
                }
                for each in its.improvements
            ],
        }
    return found


def _training_json(each: RoleTraining, before: int | None) -> dict[str, Any]:
    return {
        "role": each.role,
        "changed": [{"process": process, "step": step} for process, step in each.changed],
        "may_change": [{"process": process, "step": step} for process, step in each.may_change],
        "stay": each.stay,
        "hours_per_step": each.per_step,
        "hours": None if each.hours is None else list(each.hours),
        "before_wave": before,
    }


def _wave_json(each: WaveTraining) -> dict[str, Any]:
    return {
        "wave": each.wave,
        "roles": list(each.roles),
        "changed": each.changed,
        "may_change": each.may_change,
        "hours": list(each.hours),
        "unstated": list(each.unstated),
    }


def _day(on: Any) -> str | None:
    return None if on is None else str(on.isoformat())


def _change_words(each: EntityDifference) -> str:
    told = "; ".join(f"{its.name}: {its.before} → {its.after}" for its in each.fields)
    return f"{each.how.words} {each.sort.one} {each.name}{f' ({told})' if told else ''}"


def _training_table(trained: ToolTraining) -> Table:
    table = Table(title=f"What each role has to learn for {trained.tool}", title_justify="left")
    headings = ["Role", "Steps that change", "open", "that stay", "Hours", *(["Before wave"] if trained.plan else [])]
    for heading in headings:
        table.add_column(heading, justify="left" if heading == "Role" else "right")
    for each in trained.roles:
        numbers = (len(each.changed), len(each.may_change), each.stay)
        wave = [str(trained.before[each.role] or "–")] if trained.plan else []
        table.add_row(each.role, *map(str, numbers), _hours(each), *wave)
    if any(each.hours is None for each in trained.roles):
        table.caption = "Hours are not estimated before somebody says how many a step takes: sheet Hours of training"
    return table


def _hours(each: RoleTraining) -> str:
    if each.hours is None:
        return "not estimated"
    return "–".join(dict.fromkeys(f"{hours:g}" for hours in each.hours))
