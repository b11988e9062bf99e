"""`itsm-fit replay`: a log of tickets on the drawn flow, and the shares that follow."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.table import Table

from itsm_fit.cli.console import Json, Passwords, output, print_json, progress_bar, tell, tell_issues
from itsm_fit.cli.rewriting import keep
from itsm_fit.cli.scored import Sources
from itsm_fit.errors import FitError, InputError
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.replay.mapping import speaks_of
from itsm_fit.replay.record import LogSource, record_of
from itsm_fit.replay.replaying import ReplayWish, replayed
from itsm_fit.replay.result import FlowShare, LogDeviation, LogJump, LogReplay, MinutesTaken, StepRecord
from itsm_fit.replay.step_map import step_map_of
from itsm_fit.replay.taking import TakeWish, taken, without_baseline
from itsm_fit.replay.words import case_words, deviation_words, drawing_title, minutes_words, reading_words
from itsm_fit.replay.working_time import calendar_of
from itsm_fit.replay.zones import zone_of
from itsm_fit.scoring.wording import percent
from itsm_fit.selection import Loaded, load, today
from itsm_fit.storage.endings import PROJECT_ENDINGS
from itsm_fit.storage.files import fingerprint, read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.logs import LOG_LIMIT, EventLog, WantedColumns, read_log
from itsm_fit.storage.project_file import open_stored

_MOST_ROWS = 15
_GivenT = TypeVar("_GivenT")
_DRAWINGS = {".svg", ".png", ".pdf"}


def replay(
    sources: Sources,
    *,
    log: Annotated[
        Path, typer.Option("--log", metavar="LOG", help="The log: .csv, .xlsx, .xes, .xes.gz or OCEL 2.0 .json.")
    ],
    process: Annotated[
        str, typer.Option("--process", metavar="NAME", help="The process, by id or name; found, if not given.")
    ] = "",
    steps: Annotated[
        Path | None,
        typer.Option("--map", metavar="FILE", help="A table of two columns: an activity, and the step it means."),
    ] = None,
    case: Annotated[str, typer.Option("--case", metavar="COLUMN", help="The column that tells the case.")] = "",
    activity: Annotated[
        str, typer.Option("--activity", metavar="COLUMN", help="The column (or classifier) that tells the activity.")
    ] = "",
    times: Annotated[
        list[str] | None,
        typer.Option("--time", metavar="COLUMN", help="The column of times; several where each is a state."),
    ] = None,
    field: Annotated[
        str, typer.Option("--field", metavar="NAME", help="In a history of changes: the field that counts.")
    ] = "",
    object_: Annotated[
        str, typer.Option("--object", metavar="TYPE", help="In a log of objects: the type that is the case.")
    ] = "",
    hours: Annotated[
        str, typer.Option("--hours", metavar="HOURS", help="Minutes that count: 24x7, office, or Mo-Fr 8:00-17:00.")
    ] = "24x7",
    zone: Annotated[
        str, typer.Option("--zone", metavar="ZONE", help="Whose clock it is: Europe/Berlin, UTC or +01:00.")
    ] = "",
    take: Annotated[
        bool,
        typer.Option(
            "--take", help="Put the shares on the flows of the project, and baselines into KPIs that have none."
        ),
    ] = False,
    drawing: Annotated[
        Path | None,
        typer.Option(
            "--drawing", metavar="FILE", help="Draw what happened on the flow: .svg, .png or .pdf; several in a folder."
        ),
    ] = None,
    json: Json = None,
    passwords: Passwords = None,
) -> None:
    """Replay a log of tickets on the drawn flow: shares, loops, times, and where what happened is not what is drawn.

    Columns are found by what they hold and by their names; activities mean steps by id, name or meaning. Exports of
    tickets with a column for each state, and histories of changes, are read as they are. With --take the shares that
    the log tells are put on the flows of the project, and what it measures into KPIs that state no baseline yet. With
    --drawing the process is drawn with how many cases took each flow, what its steps took, and where cases went a way
    that is not drawn.
    """
    calendar = _understood(calendar_of, hours, "--hours")
    clock = _understood(zone_of, zone, "--zone") if zone else None
    if take and [path.suffix.casefold() for path in sources] != [*PROJECT_ENDINGS]:
        raise typer.BadParameter("Shares are taken into one project (.itsmfit): name it alone.", param_hint="--take")
    if drawing is not None and drawing.suffix.casefold() not in _DRAWINGS:
        raise typer.BadParameter("A drawing must end in .svg, .png or .pdf.", param_hint="--drawing")
    with progress_bar() as progress:
        stored = open_stored(sources[0]) if take else None
        loaded = (
            load(sources, within(progress, 0.0, 0.2), passwords or ()) if stored is None else Loaded(stored.project)
        )
        data = read_bytes(log, limit=LOG_LIMIT)
        sha256 = fingerprint(data)
        wanted = WantedColumns(case, activity, tuple(times or ()), field, object_)
        try:
            read = read_log(data, log.name, wanted, within(progress, 0.2, 0.5))
        except InputError as problem:
            raise InputError(problem.message, file=str(log), where=problem.where) from problem
        del data
        by_hand = None if steps is None else _step_map(steps, read)
        try:
            its = replayed(
                loaded.project, read, ReplayWish(process, by_hand, calendar, clock), within(progress, 0.5, 1.0)
            )
        except InputError:
            raise
        except FitError as problem:
            raise InputError(str(problem), file=str(log)) from problem
        drawn = [] if drawing is None else _drawn(loaded.project, its, drawing, progress)
    for path in drawn:
        tell(f"Wrote {path}")
    if json is not None:
        print_json(replay_json(its, log.name, sha256, str(calendar)), json)
    else:
        tell_issues(loaded.issues)
        _show(its)
    if stored is not None:
        source = LogSource(log.name, sha256, today(), _said(wanted), hours if hours != "24x7" else "", zone)
        wish = TakeWish(kpis=without_baseline(stored.project, its))
        keep(taken(stored.project, its, record_of(its, source), wish), sources[0], stored)


def _understood(parse: Callable[[str], _GivenT], text: str, option: str) -> _GivenT:
    """What an option says; a FitError is wrong usage."""
    try:
        return parse(text)
    except FitError as problem:
        raise typer.BadParameter(str(problem), param_hint=option) from problem


def _step_map(path: Path, log: EventLog) -> dict[str, str]:
    """What a table says by hand of the activities of a log; raises InputError where that is of none of them."""
    found = step_map_of(read_bytes(path, limit=MAX_BYTES), str(path))
    if not speaks_of(found, log.activities):
        its = ", ".join(f"“{text}”" for text in log.activities[:10])
        raise InputError(f"The mapping names no activity of the log. The log has {its}.", file=str(path))
    return found


def _said(wanted: WantedColumns) -> dict[str, str]:
    """The columns that were named, by what they are."""
    single = {"case": wanted.case, "activity": wanted.activity, "field": wanted.field, "object": wanted.object}
    found = {**single, "time": "\n".join(wanted.times)}
    return {part: column for part, column in found.items() if column}


def _drawn(project: Project, its: LogReplay, out: Path, progress: Progress) -> list[Path]:
    from itsm_fit.api.drawn import NamedDrawing, write_drawings
    from itsm_fit.drawing.pages import file_names_of
    from itsm_fit.replay.lived import lived_drawings, lived_svg

    found = lived_drawings(project, its)
    names = file_names_of(its.name, [each.drawing for each in found])
    drawings = [
        NamedDrawing(name, drawing_title(each.drawing.title, its), partial(lived_svg, each))
        for name, each in zip(names, found, strict=True)
    ]
    return write_drawings(drawings, out, progress)


def replay_json(its: LogReplay, file: str, sha256: str, hours: str) -> dict[str, Any]:
    """What `replay --json` prints."""
    return {
        "process": {"id": its.process, "name": its.name},
        "log": {
            "file": file,
            "sha256": sha256,
            "events": its.events,
            "from": None if its.first is None else its.first.isoformat(),
            "until": None if its.last is None else its.last.isoformat(),
            "shape": its.reading.shape,
            "read_as": its.reading.columns,
            "notes": list(its.reading.notes),
        },
        "hours": hours,
        "cases": its.cases,
        "variants": its.variants,
        "fitting": its.fitting,
        "deviating": its.deviating,
        "running": its.running,
        "unlike": its.unlike,
        "unknown": its.unknown,
        "empty": its.empty,
        "counted": its.counted,
        "fitness": its.fitness,
        "fitness_finished": its.finished.fitness,
        "tokens": dict(zip(("missing", "consumed", "remaining", "produced"), its.tokens, strict=True)),
        "flows": [_flow_json(each) for each in its.flows],
        "steps": [_step_json(each) for each in its.steps],
        "deviations": [_deviation_json(each) for each in its.deviations],
        "jumps": [_jump_json(each) for each in its.jumps],
        "mapping": [
            {
                "activity": each.activity,
                "step": each.name if each.nodes else None,
                "score": each.score if each.nodes else None,
                "by_hand": each.by_hand,
                "kept": each.kept,
            }
            for each in its.mapping
        ],
        "unmapped": list(its.unmapped),
        "undrawn": [
            {
                "activity": each.activity,
                "events": each.events,
                "cases": each.cases,
                "examples": list(each.examples),
            }
            for each in its.undrawn
        ],
        "mapped_events": its.mapped_events,
        "cycle_minutes": _durations_json(its.cycle),
        "cases_per_month": its.per_month,
        "months": dict(its.months),
        "measures": [
            {
                "measure": each.measure.value,
                "measured": each.value,
                "interval": None if each.between is None else list(each.between),
                "cases": each.cases,
            }
            for each in its.measures
        ],
    }


def _flow_json(each: FlowShare) -> dict[str, Any]:
    return {
        "process": each.process,
        "flow": each.flow,
        "cases": each.cases,
        "share": each.share,
        "interval": None if each.between is None else list(each.between),
        "taken": each.taken,
        "traversals": each.traversals,
        "choice": each.choice,
        "drawn": each.drawn,
        "name": each.name,
    }


def _step_json(each: StepRecord) -> dict[str, Any]:
    return {
        "process": each.process,
        "step": each.step,
        "name": each.name,
        "known": each.known,
        "visits": each.visits,
        "cases": each.cases,
        "repeated": each.repeated,
        "touch_minutes": _durations_json(each.touch),
        "wait_minutes": _durations_json(each.wait),
    }


def _deviation_json(each: LogDeviation) -> dict[str, Any]:
    return {
        "kind": each.kind.value,
        "name": each.name,
        "step": each.step or None,
        "after": each.after or None,
        "cases": each.cases,
        "examples": list(each.examples),
    }


def _jump_json(each: LogJump) -> dict[str, Any]:
    return {
        "process": each.process,
        "after": each.source or None,
        "step": each.target or None,
        "over": list(each.over),
        "cases": each.cases,
        "examples": list(each.examples),
    }


def _durations_json(its: MinutesTaken | None) -> dict[str, Any] | None:
    if its is None:
        return None
    return {"count": its.count, "mean": its.mean, "median": its.median, "p90": its.p90}


def _show(its: LogReplay) -> None:
    for sentence in reading_words(its):
        tell(sentence)
    console = output()
    console.print(_mapping_table(its))
    for sentence in case_words(its):
        console.print(sentence, soft_wrap=True)
    console.print(_share_table(its))
    console.print(_step_table(its))
    if its.deviations:
        console.print(_deviation_table(its))


def _mapping_table(its: LogReplay) -> Table:
    table = Table(title=f"What the log’s activities mean in {its.name}", title_justify="left")
    for heading in ("Activity", "Step", "Score"):
        table.add_column(heading, justify="right" if heading == "Score" else "left")
    for each in its.mapping:
        said = "by hand" if each.by_hand else "as before" if each.kept else ""
        score = said or (f"{each.score:.2f}" if each.nodes else "")
        table.add_row(each.activity, each.name if each.nodes else "– no step –", score)
    return table


def _share_table(its: LogReplay) -> Table:
    table = Table(title="Shares, with their 95 % intervals", title_justify="left")
    for heading in ("Flow", "Drawn", "Log", "Between", "Cases"):
        table.add_column(heading, justify="left" if heading == "Flow" else "right")
    for each in its.flows:
        if not each.choice:
            continue
        between = "–" if each.between is None else f"{percent(each.between[0])} – {percent(each.between[1])}"
        share = "not told" if each.share is None else percent(each.share)
        drawn = "–" if each.drawn is None else percent(each.drawn)
        table.add_row(each.name, drawn, share, between, str(each.cases))
    return table


def _step_table(its: LogReplay) -> Table:
    table = Table(title="Steps, in minutes", title_justify="left")
    for heading in ("Step", "Visits a case", "Cases", "More than once", "Worked (median)", "Waited (median)"):
        table.add_column(heading, justify="left" if heading == "Step" else "right")
    for each in its.steps:
        if each.known:
            table.add_row(
                each.name or each.step,
                f"{each.visits:.2f}",
                str(each.cases),
                str(each.repeated),
                minutes_words(each.touch),
                minutes_words(each.wait),
            )
    return table


def _deviation_table(its: LogReplay) -> Table:
    table = Table(title="Where what happened is not what is drawn", title_justify="left")
    for heading in ("What", "Cases", "Such as"):
        table.add_column(heading, justify="right" if heading == "Cases" else "left")
    for each in its.deviations[:_MOST_ROWS]:
        table.add_row(deviation_words(each), str(each.cases), ", ".join(each.examples))
    return table
