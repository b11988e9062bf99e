"""`itsm-fit round`: vendors' questions and the one answer to all, the deadline, the envelope of prices, editions."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.cli.console import ProjectFile, WrittenIn, output, tell, tell_delivered
from itsm_fit.cli.rewriting import keep
from itsm_fit.errors import FitError
from itsm_fit.model import edits
from itsm_fit.model.editions import edition_of, editions_of
from itsm_fit.model.late_answers import late_answers, said_late
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.report.letters.enquiries import ENDINGS, answers_to_all
from itsm_fit.sealing.rounds import (
    deadline_set,
    prices_closed,
    prices_opened,
    question_answered,
    why_closed,
)
from itsm_fit.selection import in_report_language, today
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.person import signature
from itsm_fit.storage.project_file import open_stored

round_ = typer.Typer(
    help="Keep the round fair: one answer to all vendors, a deadline, prices in their envelope, one edition a tool.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)

_Signed = Annotated[str, typer.Option("--by", metavar="NAME", help="Who does it; your own name, if not given.")]
_Why = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; it goes on record.")]


@round_.command()
def show(project: ProjectFile) -> None:
    """Show the questions, the deadline and what came after it, whether prices are closed, and the editions."""
    its = open_stored(project).project
    console = output()
    if its.round.deadline:
        console.print(f"Deadline: {its.round.deadline.isoformat()}", soft_wrap=True)
    console.print(f"Prices: {its.round.envelopes.value}", soft_wrap=True)
    for each in its.round.enquiries:
        console.print(f"{each.id}. {each.text} (asked by {each.asked_by or '–'})", soft_wrap=True)
        console.print(f"   {each.answer or 'not answered yet'}", soft_wrap=True)
    for tool in its.tool_names:
        offered = editions_of(its, tool)
        if offered:
            console.print(f"{tool}: {edition_of(its, tool)} counts, of {', '.join(offered)}", soft_wrap=True)
    for late in late_answers(its):
        console.print(f"late: {late.tool}, {late.requirement}: {said_late(late)} ({late.place})", soft_wrap=True)


@round_.command()
def ask(
    project: ProjectFile,
    text: Annotated[str, typer.Argument(metavar="QUESTION", help="What the vendor asks.")],
    asked_by: Annotated[str, typer.Option("--from", metavar="VENDOR", help="Who asks: kept, and told to nobody.")] = "",
) -> None:
    """Keep a vendor's question."""
    stored = open_stored(project)
    keep(edits.ask_in_round(stored.project, text, asked_by, today()), project, stored)


@round_.command()
def answer(
    project: ProjectFile,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The number of the question.")],
    text: Annotated[str, typer.Argument(metavar="ANSWER", help="What all vendors are told.")],
    by: _Signed = "",
) -> None:
    """Answer a question for all vendors."""
    stored = open_stored(project)
    changed = question_answered(stored.project, number, text, by=by or signature(), at=datetime.now(UTC))
    keep(changed, project, stored)


@round_.command()
def export(
    project: ProjectFile,
    out: Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="An .xlsx, .docx or .pdf file.")],
    language: WrittenIn = None,
) -> None:
    """Write the answered questions for all vendors. No vendor's name is in the file."""
    ending = out.suffix.casefold()
    if ending not in ENDINGS:
        raise typer.BadParameter(f"{out.name}: let its name end in {', '.join(ENDINGS)}", param_hint="--out")
    asked = open_stored(project).project
    with in_report_language(asked, language or ""):
        packed = answers_to_all(asked, ending, today())
    tell_delivered("Questions and answers", deliver(out, packed))


@round_.command()
def deadline(
    project: ProjectFile,
    until: Annotated[str, typer.Argument(metavar="DATE|none", help="The last day on which answers are in time.")],
    by: _Signed = "",
    reason: _Why = "",
) -> None:
    """Say until when answers are in time; what comes after it is marked."""
    try:
        wanted = None if until.casefold() == "none" else date.fromisoformat(until)
    except ValueError:
        raise typer.BadParameter(f"“{until}” is no day: write it as 2026-12-31", param_hint="DATE") from None
    stored = open_stored(project)
    keep(
        deadline_set(stored.project, wanted, by=by or signature(), reason=reason, at=datetime.now(UTC)),
        project,
        stored,
    )


@round_.command()
def close(project: ProjectFile, by: _Signed = "", reason: _Why = "") -> None:
    """Put all prices into their envelope: unseen until the quality scores are agreed."""
    stored = open_stored(project)
    changed = prices_closed(stored.project, by=by or signature(), reason=reason, at=datetime.now(UTC))
    keep(changed, project, stored)


@round_.command("open")
def open_(
    project: ProjectFile,
    reason: _Why,
    by: _Signed = "",
    *,
    early: Annotated[
        bool, typer.Option("--early", help="Though scores are not agreed yet; it goes on record.")
    ] = False,
) -> None:
    """Open the envelope of prices, once the quality scores are agreed, with a reason."""
    stored = open_stored(project)
    waits = why_closed(stored.project)
    changed = prices_opened(stored.project, by=by or signature(), reason=reason, at=datetime.now(UTC), early=early)
    if waits:
        tell(f"warning: {waits}")
    keep(changed, project, stored)


@round_.command()
def edition(
    project: ProjectFile,
    tool: Annotated[str, typer.Option("--tool", metavar="NAME", help="The tool.")],
    edition: Annotated[str, typer.Option("--edition", metavar="NAME", help="The edition that counts.")] = "",
    table: Annotated[
        str, typer.Option("--table", metavar="FILE!SHEET", help="Say instead what edition these answers are about.")
    ] = "",
) -> None:
    """Choose the edition of a tool that counts, in fit, musts and cost alike; or say which one a table is about."""
    stored = open_stored(project)
    its = stored.project
    name = next((each for each in its.tool_names if text_key(each) == text_key(tool)), None)
    if name is None:
        raise FitError(f"There is no tool “{tool}”: choose among {', '.join(its.tool_names)}.")
    keep(_with_edition(its, name, edition, table), project, stored)


def _with_edition(project: Project, tool: str, edition: str, table: str) -> Project:
    if not table:
        return edits.choose_edition(project, tool, edition)
    matrix = next((each for each in project.matrices if each.place("") == table), None)
    if matrix is None:
        there = ", ".join(each.place("") for each in project.matrices)
        raise FitError(f"There is no table {table}: choose among {there}.")
    return edits.name_edition(project, matrix, tool, edition)
