"""The commands of `itsm-fit`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from itsm_fit import __version__
from itsm_fit.checks import check_project
from itsm_fit.cli.audit import audit
from itsm_fit.cli.backlog import backlog
from itsm_fit.cli.choose import choose
from itsm_fit.cli.combine import combine
from itsm_fit.cli.console import (
    Json,
    Passwords,
    finding_line,
    language_name,
    output,
    print_json,
    progress_bar,
    require_workbook,
    tell,
    tell_delivered,
    tell_issues,
)
from itsm_fit.cli.convert import convert_file
from itsm_fit.cli.diff import diff
from itsm_fit.cli.fit_json import finding_json, fit_json, robustness_json
from itsm_fit.cli.flip import flip
from itsm_fit.cli.imports import import_files
from itsm_fit.cli.judge import judge
from itsm_fit.cli.letters import letters
from itsm_fit.cli.match import match
from itsm_fit.cli.numbers import whole
from itsm_fit.cli.report_back import bring_back
from itsm_fit.cli.rfp import rfp
from itsm_fit.cli.round import round_
from itsm_fit.cli.schema import schema
from itsm_fit.cli.scored import scored
from itsm_fit.cli.seal import certificate, decide, log, record_json, seal, tender, verify
from itsm_fit.cli.signing import SignedBy, SignedReason, signature
from itsm_fit.cli.tables import acceptability_table, ranking_table, rule_table
from itsm_fit.cli.trust import trust
from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.inspect import inspection
from itsm_fit.progress import Progress, within
from itsm_fit.report.formats import FORMATS, ReportFormat, format_of
from itsm_fit.resources import folder
from itsm_fit.retold import outside
from itsm_fit.scoring.firmness import firmness
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.staying import staying_words
from itsm_fit.selection import load, told
from itsm_fit.storage.delivery import Delivered, deliver
from itsm_fit.storage.endings import MODEL_WORDS, SHEET_WORDS
from itsm_fit.storage.files import make_folder, read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import save_project

app = typer.Typer(
    help="Which IT service management tool carries your processes, end to end?\n\n"
    "Draw the processes as BPMN, collect what vendors answer in a spreadsheet, and score both together. "
    "Without a command the window opens; `itsm-fit PROJECT.itsmfit` opens that project.\n\n"
    "Start with `itsm-fit demo`.",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)

SAMPLES = (
    (
        "The sourced selection: 11 open-source tools, their gaps in knowledge left open",
        "itsm/itsm-selection.itsmfit",
        ".",
    ),
    ("A small invented selection, to see each outcome", "small/small-selection.itsmfit", "small"),
)

Sources = Annotated[
    list[Path],
    typer.Argument(metavar="SOURCE…", help=f"A project (.itsmfit), or any mix of {MODEL_WORDS} {SHEET_WORDS}."),
]


def _show_version(wanted: bool) -> None:
    if wanted:
        output().print(f"itsm-fit {__version__}")
        raise typer.Exit


def _show_rules(wanted: bool) -> None:
    if wanted:
        output().print(rule_table())
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


@app.command()
def demo(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="Where the reports go.")] = Path(
        "itsm-fit-demo"
    ),
) -> None:
    """Score the shipped samples and write their fit reports: the main job, from files to report.

    Writes fit-report.xlsx and project.itsmfit into DIR, and the same two for a small invented selection into
    DIR/small.
    """
    with progress_bar() as progress:
        for number, (title, sample, place) in enumerate(SAMPLES):
            part = within(progress, number / len(SAMPLES), (number + 1) / len(SAMPLES))
            fit = scored([folder("sample_models") / sample], part)
            make_folder(out / place)
            save_project(fit.project, out / place / "project.itsmfit")
            written = _write_report(fit, out / place / "fit-report.xlsx", part)
            console = output()
            console.print(ranking_table(fit, title))
            for sentence in fit.explanations[:2]:
                console.print(sentence)
            if written.note:
                tell(written.note)
            console.print(f"Report: {written.path}")
            console.print()


@app.command()
def score(
    sources: Sources,
    json: Json = None,
    robustness: Annotated[
        int,
        typer.Option(
            "--robustness", metavar="N", parser=whole(0), help="Also draw N weightings: how firm is the ranking?"
        ),
    ] = 0,
    seed: Annotated[
        int, typer.Option("--seed", metavar="S", parser=whole(0), help="The same seed gives the same draws.")
    ] = 0,
    passwords: Passwords = None,
) -> None:
    """Rank the tools by how far they carry the processes.

    Coverage is what a weighted list gives; end to end is the share of cases that never meet a step the tool does not
    carry. Figures are intervals: low takes open answers as none, high as native.
    """
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.7), passwords)
        firm = firmness(fit, draws=robustness, seed=seed, progress=within(progress, 0.7, 1.0)) if robustness else None
    if json is not None:
        record = {"record": record_json(fit.project)} if fit.project.log else {}
        print_json(fit_json(fit) | record | ({"robustness": robustness_json(firm)} if firm else {}), json)
        return
    tell_issues(fit.issues)
    console = output()
    console.print(ranking_table(fit))
    if fit.unweighed:
        console.print(fit.unweighed)
    if firm:
        console.print(acceptability_table(firm))
    for sentence in (*fit.explanations, *staying_words(fit, costs_of(fit))):
        console.print(sentence)


@app.command()
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
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            metavar="en|de|fr",
            parser=language_name,
            help="The language of the report; without this that of the project’s reports, else English.",
        ),
    ] = None,
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
        written = _write_report(
            fit,
            out,
            within(progress, 0.6, 1.0),
            sheets=chosen,
            kind=report_format,
            language=language or "",
            whole=whole,
        )
    tell_issues(fit.issues)
    tell_delivered("Report", written)


def _format(out: Path, kind: str | None) -> ReportFormat:
    try:
        return format_of(out, kind or "")
    except InputError as problem:
        raise typer.BadParameter(str(problem), param_hint="--format" if kind else "--out") from problem


def _format_from(template: Path, out: Path, kind: str | None) -> ReportFormat:
    from itsm_fit.report.template import format_from

    found = format_from(read_bytes(template, limit=MAX_BYTES), template.name)
    if out.suffix.casefold() not in {found.ending, ""}:
        raise typer.BadParameter(
            f"{out.name}: what {template.name} is filled to ends in {found.ending}: name it so.", param_hint="--out"
        )
    if kind is not None and kind.casefold() != found.key:
        raise typer.BadParameter(f"a template is filled to {found.ending}: leave --format out", param_hint="--format")
    return found


@app.command()
def template(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OWN.xlsx", help="The workbook to write.")],
) -> None:
    """Write a template to start from: a page for a board that `report --template` fills, and a list of all places.

    Put your logo and looks on it, and write fit:ranking and the like wherever you want them.
    """
    from itsm_fit.report.template import starter

    require_workbook(out)
    tell_delivered("Template", deliver(out, starter()))


@app.command()
def check(
    models: Annotated[
        list[Path], typer.Argument(metavar="MODEL…", help=f"Models ({MODEL_WORDS}), projects (.itsmfit).")
    ],
    json: Json = None,
    passwords: Passwords = None,
    _rules: Annotated[
        bool, typer.Option("--rules", callback=_show_rules, is_eager=True, help="List every rule and exit.")
    ] = False,
) -> None:
    """Check drawn processes: can every case end, and is everything said that scoring needs?

    Exit code 1 when a finding is an error.
    """
    with progress_bar() as progress:
        loaded = load(models, progress, passwords or ())
        findings = check_project(loaded.project)
    if json is not None:
        print_json({"findings": [finding_json(finding) for finding in findings]}, json)
    else:
        tell_issues((*loaded.issues, *loaded.project.remarks))
        for finding in findings:
            output().print(finding_line(finding), soft_wrap=True)
        if not findings:
            tell("Nothing to remark.")
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise typer.Exit(1)


@app.command()
def inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A spreadsheet.")],
    json: Json = None,
) -> None:
    """Show how a spreadsheet is understood: tables, header, tools, answers and their levels."""
    found = inspection(read_bytes(file, limit=MAX_BYTES), file.name)
    if json is not None:
        print_json(found, json)
        return
    console = output()
    for table in found["tables"]:
        names = ", ".join(str(tool["name"]) for tool in table["tools"])
        console.print(
            f"{table['sheet'] or file.name}: {table['orientation']}, {table['features']} features, "
            f"{len(table['tools'])} tools: {names}",
            soft_wrap=True,
        )
        for word, level in table["levels"].items():
            console.print(f"  {word!s:<30} {level}", soft_wrap=True)
    tell_issues(
        tuple(Issue(Severity(its["severity"]), file.name, its["where"], its["message"]) for its in found["issues"])
    )


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help=f"A model ({MODEL_WORDS}) or a project (.itsmfit).")],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="A .bpmn .itsmfit .svg .png or .pdf file, or a folder.")],
) -> None:
    """Convert between .bpmn and .itsmfit without loss, other models to both, or draw as .svg, .png or .pdf.

    A project with several models becomes a folder of .bpmn, .svg or .png files, or one .pdf with a page each.
    """
    with progress_bar() as progress:
        written = convert_file(source, out, progress)
    for path in written:
        tell(f"Written: {path}")


app.command()(audit)
app.command()(trust)
app.command()(backlog)
app.command()(certificate)
app.command()(choose)
app.command()(combine)
app.command()(decide)
app.command()(diff)
app.command()(flip)
app.command()(letters)
app.command()(log)
app.command()(match)
app.command()(rfp)
app.command()(schema)
app.command()(seal)
app.command()(tender)
app.command()(verify)
app.command("import")(import_files)
app.add_typer(judge, name="judge")
app.add_typer(round_, name="round")


def _write_report(
    fit: Fit,
    path: Path,
    progress: Progress,
    *,
    sheets: Sequence[str] = (),
    kind: ReportFormat = FORMATS[0],
    language: str = "",
    whole: bool = False,
) -> Delivered:
    made_on = datetime.now(UTC).astimezone().date()
    progress = outside(progress)
    with told(fit, language, within(progress, 0.0, 0.4)) as worded:
        packed = kind.write(worded, progress=within(progress, 0.4, 1.0), made_on=made_on, chosen=sheets, whole=whole)
    return deliver(path, packed)
