"""`itsm-fit report` and `template`: the fit report, and a workbook of one's own that it fills."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.api.reports import deliver_report, filling, misnamed
from itsm_fit.cli.console import (
    Passwords,
    WrittenIn,
    progress_bar,
    require_workbook,
    tell_delivered,
    tell_issues,
)
from itsm_fit.cli.scored import Sources, scored
from itsm_fit.cli.signing import SignedBy, SignedReason, signature
from itsm_fit.errors import InputError
from itsm_fit.progress import within
from itsm_fit.report.formats import FORMATS, ReportFormat, format_of
from itsm_fit.storage.delivery import deliver


def report(
    sources: Sources,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="REPORT.xlsx", help="The report to write.")] = None,
    passwords: Passwords = None,
    *,
    kind: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="|".join(each.key for each in FORMATS),
            help="What to write the report as; without this what its name ends in.",
        ),
    ] = None,
    back: Annotated[
        Path | None, typer.Option("--back", metavar="REPORT.xlsx", help="List what was changed in a report.")
    ] = None,
    sheets: Annotated[
        str | None,
        typer.Option(
            "--sheets", metavar="NAME,…|all", help="The sheets to write; without this those that are there by default."
        ),
    ] = None,
    language: WrittenIn = None,
    template: Annotated[
        Path | None,
        typer.Option(
            "--template",
            metavar="T.xlsx",
            help="Fill a workbook of your own (.xlsx .xlsm) where a cell says fit:ranking, a text {{fit:project}} …",
        ),
    ] = None,
    whole: Annotated[
        bool,
        typer.Option("--whole", help="Tell of all tools and answers, not only of the first tools and what matters."),
    ] = False,
    take: Annotated[bool, typer.Option("--take", help="With --back: take the changes into the project.")] = False,
    by: SignedBy = None,
    reason: SignedReason = None,
) -> None:
    """Write the fit report, or list what somebody changed in one.

    Ranking, heat map, steps, requirements, gaps, questions to vendors, assumptions. Weights, levels, thresholds,
    answers and remarks that were changed in a report's cells come back by --back into a project.
    """
    if back is not None:
        from itsm_fit.cli.report_back import bring_back

        if whole or any(each is not None for each in (out, sheets, kind, language, template)):
            raise typer.BadParameter(
                "a report is read here, none is written: leave out -o and what says how to write it",
                param_hint="--back",
            )
        bring_back(back, sources, passwords or (), take=take, signed=signature(by, reason))
        return
    if take:
        raise typer.BadParameter("name the report to take changes from with --back REPORT.xlsx", param_hint="--take")
    chosen = [name.strip() for name in (sheets or "").split(",") if name.strip()]
    if sheets is not None and not chosen:
        raise typer.BadParameter("name at least one sheet, or leave --sheets out to write all", param_hint="--sheets")
    if out is None:
        raise typer.BadParameter("name the report to write with -o REPORT.xlsx", param_hint="--out")
    report_format = _format(out, kind) if template is None else _format_from(template, out, kind)
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.6), passwords)
        written = deliver_report(
            fit,
            out,
            report_format,
            sheets=chosen,
            language=language or "",
            whole=whole,
            progress=within(progress, 0.6, 1.0),
        )
    tell_issues(fit.issues)
    tell_delivered("Report", written)


def _format(out: Path, kind: str | None) -> ReportFormat:
    try:
        return format_of(out, kind or "")
    except InputError as problem:
        raise typer.BadParameter(str(problem), param_hint="--format" if kind else "--out") from problem


def _format_from(template: Path, out: Path, kind: str | None) -> ReportFormat:
    found = filling(template)
    if wrong := misnamed(out, template, found):
        raise typer.BadParameter(f"{out.name}: {wrong}", param_hint="--out")
    if kind is not None and kind.casefold() != found.key:
        raise typer.BadParameter(f"a template is filled to {found.ending}: leave --format out", param_hint="--format")
    return found


def template(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OWN.xlsx", help="The workbook to write.")],
) -> None:
    """Write a template to start from: a page for a board that `report --template` fills, and a list of all places.

    Put your logo and looks on it, and write fit:ranking and the like wherever you want them.
    """
    from itsm_fit.report.template import starter

    require_workbook(out)
    tell_delivered("Template", deliver(out, starter()))
