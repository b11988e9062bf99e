"""`itsm-fit rollout`: the tool's roll-out in waves, proven to be the best plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Json, Passwords, output, print_json, progress_bar, tell_issues
from itsm_fit.cli.numbers import amount, whole
from itsm_fit.cli.scored import Sources, scored
from itsm_fit.errors import EditError, FitError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.progress import within
from itsm_fit.rollout.planning import tool_of, wave_plan
from itsm_fit.rollout.wave_plan import PlanWave, WavePlan
from itsm_fit.rollout.words import plan_words, wave_words
from itsm_fit.rollout.workload import GapToClose, gaps_to_close
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import interval
from itsm_fit.visible import shorten
from itsm_fit.writing import exact

SECONDS = 60
_MOST_DIGITS = 9


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"“{text}” is no day: write it as 2027-01-31.") from None


def _days(text: str) -> float:
    try:
        return amount(text)
    except typer.BadParameter as problem:
        problem.param_hint = "--capacity"
        raise


def rollout(
    sources: Sources,
    *,
    waves: Annotated[
        int | None, typer.Option("--waves", metavar="N", parser=whole(1), help="In so many waves.")
    ] = None,
    capacity: Annotated[
        list[str] | None,
        typer.Option(
            "--capacity",
            metavar="DAYS",
            help="Days of work a wave; given several times: of the first, the second … and all after the last.",
        ),
    ] = None,
    tool: Annotated[
        str | None, typer.Option("--tool", metavar="NAME", help="The tool; else the first in the ranking.")
    ] = None,
    start: Annotated[
        date | None, typer.Option("--start", metavar="DAY", parser=_day, help="The first day of the first wave.")
    ] = None,
    months: Annotated[
        int | None, typer.Option("--months", metavar="M", parser=whole(1), help="Months a wave takes (3).")
    ] = None,
    budget: Annotated[
        float | None, typer.Option("--budget", metavar="B", parser=amount, help="At most this for work a quarter.")
    ] = None,
    training: Annotated[
        float | None,
        typer.Option("--training", metavar="HOURS", parser=amount, help="At most so many hours of training a wave."),
    ] = None,
    place: Annotated[
        list[str] | None,
        typer.Option("--place", metavar="NAME=WAVE", help="Put a process, or a gap, into this wave, 0 into none."),
    ] = None,
    not_before: Annotated[
        list[str] | None,
        typer.Option("--not-before", metavar="PROCESS=WAVE", help="Let a process go live in this wave or later."),
    ] = None,
    seconds: Annotated[
        int, typer.Option("--seconds", metavar="S", parser=whole(1), help="Look for the best plan at most so long.")
    ] = SECONDS,
    json: Json = None,
    passwords: Passwords = None,
) -> None:
    """Plan the roll-out of a tool in waves: which process goes live when, and which gaps are closed for it.

    The plan carries most cases from end to end, the sooner the better, and is proven to be the best one. A process goes
    live when all that it calls is live. What the project says of the plan counts where no option says otherwise.
    """
    said = {
        "waves": waves,
        "capacity": tuple(map(_days, capacity)) if capacity else None,
        "tool": tool,
        "start": start,
        "months": months,
        "budget": budget,
        "training_hours": training,
    }
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.5), passwords)
        project = _planned(fit.project, {name: value for name, value in said.items() if value is not None})
        project = _placed(replace(fit, project=project), place or (), not_before or ())
        found = replace(fit, project=project)
        plan = wave_plan(found, seconds=float(seconds), progress=within(progress, 0.5, 1.0))
    if json is not None:
        print_json(plan_json(found, plan), json)
        return
    tell_issues(fit.issues)
    console = output()
    console.print(_waves_table(found, plan))
    for sentence in plan_words(found, plan):
        console.print(sentence)


def _planned(project: Project, said: dict[str, Any]) -> Project:
    """The project with what the options say of the plan."""
    try:
        return edits.set_rollout(project, **said)
    except EditError as problem:
        raise FitError(str(problem)) from problem


def _placed(fit: Fit, places: Sequence[str], held_back: Sequence[str]) -> Project:
    """The project with the processes and gaps where the options put them."""
    project = fit.project
    gaps, placed, held = {}, dict[str, int](), dict[str, int]()
    if places:
        tool = tool_of(fit)
        gaps = {gap.requirement.casefold(): gap.requirement for gap in gaps_to_close(fit, tool)}
    try:
        for each in places:
            name, wave = _place(each, "--place")
            gap = gaps.get(name.casefold())
            _once(gap or _process(project, name), wave, placed, "--place")
            if gap is not None:
                project = edits.place_gap_in_wave(project, tool, gap, wave)
            else:
                project = edits.place_in_wave(project, _process(project, name), wave)
        for each in held_back:
            name, wave = _place(each, "--not-before")
            process = _process(project, name)
            _once(process, wave, held, "--not-before")
            project = edits.hold_back_to_wave(project, process, wave)
    except EditError as problem:
        raise FitError(str(problem)) from problem
    return project


def _place(text: str, option: str) -> tuple[str, int]:
    name, _, wave = text.rpartition("=")
    if not wave.isdecimal() or len(wave) > _MOST_DIGITS:
        raise typer.BadParameter(
            f"“{shorten(text)}” places nothing: write a process and its wave, as in INC=2.",
            param_hint=option,
        )
    return name.strip(), int(wave)


def _process(project: Project, wanted: str) -> str:
    """The project-wide id of a process by that or its name; raises FitError where it is none, or one of several."""
    names = project.process_names
    ids = [key for key in names if key.casefold() == wanted.casefold()]
    found = ids or [key for key, name in names.items() if name.casefold() == wanted.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise FitError(f"Several processes are called “{wanted}”: name one by its id, {', '.join(found)}.")
    raise FitError(f"There is no process “{wanted}”: choose among {', '.join(names)}.")


def _once(named: str, wave: int, before: dict[str, int], option: str) -> None:
    """Raise BadParameter where something is put into two waves."""
    if before.setdefault(named, wave) != wave:
        raise typer.BadParameter(
            f"“{shorten(named)}” stands in wave {before[named]} and in wave {wave}: leave one of them out.",
            param_hint=option,
        )


def plan_json(fit: Fit, plan: WavePlan) -> dict[str, Any]:
    """What `rollout --json` prints."""
    return {
        "schema": 1,
        "tool": plan.tool,
        "eligible": plan.eligible.value,
        "first_in_ranking": plan.chosen_by_rank,
        "waves": [_wave_json(wave) for wave in plan.waves],
        "proven": plan.proven,
        "value": plan.value,
        "possible": plan.possible,
        "at_most": plan.bound,
        "quick_wins": list(plan.quick_wins),
        "processes": [
            {
                "id": process.id,
                "name": process.name,
                "placed": fit.project.rollout.of(process.id).wave,
                "not_before": fit.project.rollout.of(process.id).not_before,
                "wave": plan.wave_of.get(process.id),
                "days": plan.days[process.id],
                "days_told": process.id not in plan.no_days_told
                and fit.project.rollout.of(process.id).days is not None,
                "needs": list(plan.needs[process.id]),
                "why": plan.left_out[process.id].value if process.id in plan.left_out else None,
            }
            for process in fit.processes
        ],
        "gaps": [_gap_json(gap, plan) for gap in plan.gaps],
        "not_looked_at": list(plan.not_looked_at),
        "assumptions": list(plan_words(fit, plan)),
    }


def _wave_json(wave: PlanWave) -> dict[str, Any]:
    return {
        "wave": wave.number,
        "from": wave.first_day.isoformat() if wave.first_day else None,
        "to": wave.last_day.isoformat() if wave.last_day else None,
        "processes": list(wave.processes),
        "gaps": list(wave.gaps),
        "shared": list(wave.shared),
        "days": wave.days,
        "finished_days": wave.finished,
        "capacity": wave.capacity,
        "training_hours": wave.training_hours,
        "cost": wave.cost,
        "end_to_end": list(wave.end_to_end),
        "end_to_end_of_live": None if wave.of_live is None else list(wave.of_live),
    }


def _gap_json(gap: GapToClose, plan: WavePlan) -> dict[str, Any]:
    return {
        "requirement": gap.requirement,
        "resolution": gap.resolution.value if gap.resolution else None,
        "days": gap.days,
        "estimated": gap.estimated,
        "due": gap.due.isoformat() if gap.due else None,
        "processes": list(plan.serves[gap.requirement]),
        "placed": gap.wave,
        "wave": plan.closed_in.get(gap.requirement),
        "why": plan.left_open[gap.requirement].value if gap.requirement in plan.left_open else None,
    }


def _waves_table(fit: Fit, plan: WavePlan) -> Table:
    table = Table(title=f"Roll-out of {plan.tool}", title_justify="left")
    for heading in ("Wave", "Goes live", "Gaps closed", "Days", "of", "End to end then"):
        table.add_column(heading, justify="left" if heading in ("Wave", "Goes live", "Gaps closed") else "right")
    for wave in plan.waves:
        names = [
            fit.process_by_id[process].name + (" ★" if process in plan.quick_wins else "") for process in wave.processes
        ]
        table.add_row(
            wave_words(wave),
            ", ".join(names),
            ", ".join(wave.gaps),
            exact(round(wave.days, 2)),
            exact(round(wave.capacity, 2)),
            interval(wave.end_to_end),
        )
    return table
