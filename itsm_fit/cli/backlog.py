"""`itsm-fit backlog`: a tool's gaps as work items for Jira or Azure DevOps."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.cli.console import (
    Passwords,
    WrittenIn,
    progress_bar,
    require_ending,
    tell,
    tell_delivered,
    tell_issues,
)
from itsm_fit.cli.scored import scored
from itsm_fit.errors import FitError
from itsm_fit.progress import within
from itsm_fit.report.books.backlog import FORMATS, advice, backlog_csv
from itsm_fit.report.books.backlog import backlog as backlog_of
from itsm_fit.scoring.named import require_tools, tool_named
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import told
from itsm_fit.storage.delivery import deliver


def backlog(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SOURCE…", help="A project (.itsmfit), or any mix of models and spreadsheets."),
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="BACKLOG.csv", help="The file to write.")],
    program: Annotated[str, typer.Option("--for", metavar="PROGRAM", help=f"What imports it: {', '.join(FORMATS)}.")],
    tool: Annotated[
        str | None, typer.Option("--tool", metavar="NAME", help="Whose gaps; those of the first in the ranking else.")
    ] = None,
    passwords: Passwords = None,
    *,
    language: WrittenIn = None,
) -> None:
    """Write a tool's gaps as a backlog that Jira or Azure DevOps imports: an epic a process, an item a gap.

    azure is for projects of the Basic process; azure-scrum, azure-agile and azure-cmmi are for those of the others.
    """
    require_ending(out, ".csv", "a file of comma-separated values")
    if program not in FORMATS:
        raise typer.BadParameter(f"“{program}” is none of {', '.join(FORMATS)}", param_hint="--for")
    form = FORMATS[program]
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.8), passwords)
        name = _tool(fit, tool)
        with told(fit, language or "", within(progress, 0.8, 1.0)) as worded:
            epics = backlog_of(worded, name)
    if not epics:
        raise FitError(f"{name} has no gaps: there is nothing to write.")
    written = deliver(out, backlog_csv(epics, form))
    tell_issues(fit.issues)
    tell_delivered(f"Backlog of {name}", written)
    tell(advice(epics, form))


def _tool(fit: Fit, wanted: str | None) -> str:
    require_tools(fit)
    return fit.tools[0].name if wanted is None else tool_named(fit, wanted)
