"""`itsm-fit portfolio`: many projects scored, checked and stress-tested at once."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Json, language_name, output, print_json, progress_bar, tell, tell_delivered
from itsm_fit.cli.numbers import whole
from itsm_fit.errors import Cancelled
from itsm_fit.extras import require
from itsm_fit.portfolio.beside import telling
from itsm_fit.portfolio.cores import cores
from itsm_fit.portfolio.crew import ScoringCrew
from itsm_fit.portfolio.delivered import deliver_portfolio, failed_json
from itsm_fit.portfolio.digest import PortfolioDigest, RecurringTool
from itsm_fit.portfolio.here import LocalCrew
from itsm_fit.portfolio.outcome import DEFAULT_OPTIONS, PortfolioOptions
from itsm_fit.portfolio.projects import PortfolioProject, projects_in
from itsm_fit.portfolio.report_keys import REPORT_KEYS
from itsm_fit.portfolio.run import DEFAULT_LIMIT_S, PortfolioRun, run_portfolio
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.wording import NOTHING, interval, percent
from itsm_fit.translations import spoken
from itsm_fit.writing import grouped

_MOST_LISTED = 15
"""Rows of a table for people; files and JSON have them all."""


def portfolio(
    source: Annotated[
        str,
        typer.Argument(
            metavar="FOLDER|WORKSPACE",
            help="The folder that the projects (.itsmfit) lie in, at any depth, or the address of a workspace.",
        ),
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="The folder to write into.")],
    scheduler: Annotated[
        str | None,
        typer.Option(
            "--scheduler", metavar="ADDRESS", help="Work on a Dask cluster, tcp://… or tls://…, in place of here."
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where a run into this folder ended: do nothing again.")
    ] = False,
    *,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers", metavar="N", parser=whole(1), help="Processes that score here; without this one a core."
        ),
    ] = None,
    limit: Annotated[
        int,
        typer.Option(
            "--time-limit", metavar="SECONDS", parser=whole(0), help="Give up a project after so long; 0 for never."
        ),
    ] = DEFAULT_LIMIT_S,
    draws: Annotated[
        int,
        typer.Option(
            "--robustness", metavar="N", parser=whole(0), help="Draw so many weightings a project; 0 for none."
        ),
    ] = DEFAULT_OPTIONS.draws,
    seed: Annotated[
        int, typer.Option("--seed", metavar="S", parser=whole(0), help="The same seed gives the same draws.")
    ] = DEFAULT_OPTIONS.seed,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="xlsx|pdf|html",
            help="What to write the report as, portfolio-report.xlsx without this; may be given several times.",
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="en|de|fr", parser=language_name, help="The language of the report."),
    ] = None,
    lines: Annotated[
        bool, typer.Option("--lines", help="Tell how far it is as lines of JSON on standard error, for programs.")
    ] = False,
    json: Json = None,
) -> None:
    """Score, check and stress-test hundreds of projects at once, and tell what recurs in them.

    Writes results.parquet, a row for each project and tool, failed.json and a report, and keeps what is done: a run
    that was ended by whatever goes on with --resume. A project that cannot be scored stops no other.
    """
    keys = _report_keys(formats)
    require("cluster", "pyarrow", *(("distributed",) if scheduler else ()))
    options = PortfolioOptions(draws, seed)
    with (
        spoken(language or "en"),
        _ended_as_by_hand(),
        _projects(source, out) as projects,
        _told(lines=lines) as progress,
    ):
        try:
            run = run_portfolio(
                projects,
                out,
                _crew(scheduler, workers),
                options,
                resume=resume,
                limit_s=limit or None,
                progress=within(progress, 0.0, 0.95),
            )
            found, written = deliver_portfolio(run, options, out, keys, name=_name_of(source), language=language or "")
        except (KeyboardInterrupt, Cancelled):
            tell(f"Stopped. What is done is kept in {out}: the same command with --resume goes on from there.")
            raise typer.Exit(1) from None
    if json is not None:
        print_json(portfolio_json(run, found), json)
        return
    _print(run, found)
    for each in written:
        tell_delivered(each.what, each.delivered)


@contextmanager
def _projects(source: str, out: Path) -> Iterator[Sequence[PortfolioProject]]:
    if not _is_workspace(source):
        yield projects_in(Path(source), apart=out)
        return
    from itsm_fit.cli.workspace_password import ask_password
    from itsm_fit.portfolio.shared import projects_of
    from itsm_fit.workspace.store import open_workspace

    with open_workspace(source, ask=ask_password) as workspace:
        yield projects_of(workspace)


def _is_workspace(source: str) -> bool:
    """Told without what workspaces need: folders are scored without it."""
    return "://" in source or (Path(source) / "workspace.db").is_file()


def _name_of(source: str) -> str:
    return source.rpartition("/")[2].partition("?")[0] if "://" in source else Path(source).resolve().name


@contextmanager
def _ended_as_by_hand() -> Iterator[None]:
    """What asks the program to end inside of this does what Ctrl+C does."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _told(*, lines: bool) -> Iterator[Progress]:
    if lines:
        yield telling(sys.stderr)
        return
    with progress_bar() as progress:
        yield progress


def _crew(scheduler: str | None, workers: int | None) -> Callable[[], ScoringCrew]:
    if scheduler is None:
        return lambda: LocalCrew(workers or cores())
    from itsm_fit.portfolio.cluster import ClusterCrew

    return lambda: ClusterCrew(scheduler)


def _report_keys(formats: list[str] | None) -> list[str]:
    keys = [each.strip().casefold() for each in formats or ["xlsx"]]
    for key in keys:
        if key not in REPORT_KEYS:
            said = f"no report is written as “{key}”: choose among {', '.join(REPORT_KEYS)}"
            raise typer.BadParameter(said, param_hint="--format")
    return list(dict.fromkeys(keys))


# ---------------------------------------------------------------- for programs
def portfolio_json(run: PortfolioRun, found: PortfolioDigest) -> dict[str, Any]:
    """What recurs, as the schema `portfolio` describes it; the figures of each project stand in the results."""
    return {
        "schema": 1,
        "projects": found.projects,
        "scored": len(found.lines),
        "taken": run.taken,
        "changed": list(run.again),
        "failed": failed_json(found),
        "tools": [
            {
                "name": each.tool,
                "projects": each.projects,
                "first": each.first,
                "eligible": each.eligible,
                "not_eligible": each.ruled_out,
                "mean_rank": each.mean_rank,
                "coverage": _ends(each.coverage),
                "end_to_end": _ends(each.end_to_end),
                "first_share": each.first_share,
            }
            for each in found.tools
        ],
        "steps": [
            {
                "process": each.process,
                "step": each.step,
                "projects": each.projects,
                "broken": each.broken,
                "open": each.open,
            }
            for each in found.steps
        ],
        "requirements": [
            {
                "text": each.text,
                "ids": list(each.ids),
                "projects": each.projects,
                "must": each.must,
                "unmet": each.unmet,
                "open": each.open,
            }
            for each in found.requirements
        ],
    }


def _ends(figure: Interval | None) -> list[float] | None:
    return None if figure is None else list(figure)


# ---------------------------------------------------------------- for people
def _print(run: PortfolioRun, found: PortfolioDigest) -> None:
    for name in run.again:
        tell(f"{name}: It was changed while it was scored; it is told of as it is now.")
    for each in found.failed:
        place = ", ".join(part for part in (each.project, each.place) if part)
        tell(f"{place}: {each.sentence}")
    console = output()
    if found.tools:
        console.print(_tool_table(found.tools))
    everywhere = [step for step in found.steps if step.broken == step.projects > 1]
    for step in everywhere[:_MOST_LISTED]:
        console.print(f"No tool carries “{step.step}” ({step.process}) in any of the {step.projects} projects with it.")
    nobody = [its for its in found.requirements if its.unmet == its.projects > 1]
    for its in nobody[:_MOST_LISTED]:
        console.print(f"No tool meets “{its.text}” in any of the {its.projects} projects that ask it.")
    left = sum(max(len(some) - _MOST_LISTED, 0) for some in (everywhere, nobody))
    if left:
        console.print(f"{left} more: --json lists them all.")
    without = sum(not line.tools for line in found.lines)
    if without:
        tell(f"Without a tool to score: {without}.")
    known = f", {run.taken} done before" if run.taken else ""
    tell(f"{len(found.lines)} of {found.projects} projects scored{known}.")


def _tool_table(tools: Any) -> Table:
    table = Table(title="Tools that recur", title_justify="left")
    for heading in ("Tool", "Projects", "First", "Eligible", "Mean rank", "Coverage", "End to end", "First when drawn"):
        table.add_column(heading, justify="left" if heading == "Tool" else "right")
    for each in tools[:_MOST_LISTED]:
        table.add_row(*_tool_row(each))
    if len(tools) > _MOST_LISTED:
        table.caption = f"{len(tools) - _MOST_LISTED} more: --json lists them all"
    return table


def _tool_row(each: RecurringTool) -> tuple[str, ...]:
    return (
        each.tool,
        str(each.projects),
        str(each.first),
        str(each.eligible),
        grouped(each.mean_rank, 1),
        interval(each.coverage),
        interval(each.end_to_end),
        NOTHING if each.first_share is None else percent(each.first_share),
    )
