"""`itsm-fit judge`: what evaluators judge, without a server: sheets out, sheets in, scores agreed."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.cli.console import (
    ProjectFile,
    WrittenIn,
    output,
    print_json,
    require_workbook,
    tell,
    tell_delivered,
    tell_issues,
)
from itsm_fit.cli.rewriting import keep, rewrite
from itsm_fit.cli.signing import SignedBy, SignedReason, signature, signed_changes
from itsm_fit.errors import FitError, InputError
from itsm_fit.importing.score_sheet import FilledSheet, read_score_sheet, several, to_return
from itsm_fit.judging.disagreement import JudgedScore, Judgement, judgement, remarks, why_apart
from itsm_fit.judging.recording import score_agreed, sheet_ruled, sheets_taken
from itsm_fit.model import edits
from itsm_fit.model.decision import Criterion, CriterionKind, ValueSource
from itsm_fit.model.judged_scores import judged_criteria, value_of
from itsm_fit.model.judging import JudgedCell, JudgedQuestion, ReturnedSheet
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.report.books.score_sheet import score_sheet_workbook
from itsm_fit.sealing.cover import require_uncovered
from itsm_fit.selection import SourcesRefused, in_report_language, today
from itsm_fit.storage import person
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import open_stored

judge = typer.Typer(
    help="Let evaluators judge what no vendor answers, such as demos: a sheet goes to each and comes back by mail.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)

_By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who does it; it goes on record.")]
_Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; it goes on record.")]


@judge.command()
def ask(
    project: ProjectFile,
    criterion: Annotated[str, typer.Argument(metavar="CRITERION", help="What is judged, such as Usability.")],
    scale: Annotated[
        str | None,
        typer.Option("--scale", metavar="WORDS", help="The words of its scale, the worst first: “poor, good”."),
    ] = None,
    question: Annotated[
        str | None, typer.Option("--question", metavar="TEXT", help="What evaluators are asked.")
    ] = None,
    anchors: Annotated[
        list[str] | None,
        typer.Option(
            "--anchor", metavar="TEXT", help="What a word of the scale means; once for each, the worst first."
        ),
    ] = None,
    *,
    by_process: Annotated[bool, typer.Option("--by-process", help="Judge each tool process by process.")] = False,
    weight: Annotated[float, typer.Option("--weight", help="What it weighs among the criteria.")] = 10.0,
    by: SignedBy = None,
    reason: SignedReason = None,
) -> None:
    """Say what evaluators judge: a criterion, its scale, and what its words mean.

    Once a baseline is sealed this changes it: say why.
    """
    stored = open_stored(project)
    changed = stored.project
    known = next((each for each in judged_criteria(changed) if each.name.casefold() == criterion.casefold()), None)
    words = tuple(word for each in (scale or "").replace(";", ",").split(",") if (word := each.strip()))
    if known is None:
        if not words:
            raise typer.BadParameter(
                "a new criterion needs its scale: --scale “poor, fair, good”", param_hint="--scale"
            )
        made = Criterion("", criterion, CriterionKind.SCALE, weight=weight, words=words, source=ValueSource.JUDGED)
        changed = edits.add_criterion(changed, made)
        known = changed.decision.criteria[-1]
    elif words and words != known.words:
        raise FitError(f"{known.name} has the scale {', '.join(known.words)}: change it on the page Criteria.")
    before = changed.judging.question(known.id)
    asked = JudgedQuestion(
        known.id,
        before.text if question is None else question,
        tuple(anchors) if anchors else before.anchors,
        by_process or before.by_process,
    )
    changed = signed_changes(edits.set_question(changed, asked), project, signature(by, reason))
    rewrite(changed, project, stored.base, stored.project)
    tell(f"Saved: {project}")


@judge.command()
def sheet(
    project: ProjectFile,
    name: Annotated[str, typer.Option("--for", metavar="NAME", help="The evaluator that it is for.")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="S.xlsx", help="The score sheet to write.")],
    language: WrittenIn = None,
) -> None:
    """Write the score sheet of one evaluator: a declaration of interests first, then what is to be scored.

    It holds no price and nobody else's scores. That it was made is kept in the project, so that it is known again.
    """
    require_workbook(out)
    stored = open_stored(project)
    changed, made = edits.ask_evaluator(stored.project, name, secrets.token_hex(8))
    with in_report_language(changed, language or ""):
        packed = score_sheet_workbook(made, today())
    written = deliver(out, packed)
    if changed is not stored.project:
        rewrite(changed, project, stored.base, stored.project)
    tell_delivered(f"Score sheet for {made.evaluator}", written)


@judge.command()
def take(
    project: ProjectFile,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Score sheets that came back.")],
    by: _By = "",
) -> None:
    """Take score sheets in that came back, in any order: what counts, and what is kept without counting, is said.

    A sheet without a declaration, or on which something was changed that may not, is refused, and nothing is saved.
    """
    stored = open_stored(project)
    filled, sheets = read_files(files)
    changed = sheets_taken(stored.project, sheets, by=by or person.signature(), at=datetime.now(UTC))
    tell_issues(several(filled))
    for each in judgement(changed).standings:
        if each.problem is not None:
            tell(f"warning: {why_apart(each)}")
        for tool in each.sheet.sheet.tools:
            if each.sheet.declared.concerns(tool):
                tell(f"warning: {each.sheet.evaluator} declares a conflict of interest about {tool}: kept apart.")
    if changed is stored.project:
        tell(f"{project} is up to date; these sheets are in it already.")
        return
    rewrite(changed, project, stored.base, stored.project)
    tell(f"Saved: {project}")


def read_files(files: list[Path]) -> tuple[list[FilledSheet], list[ReturnedSheet]]:
    """The score sheets in files; raises SourcesRefused naming every one that cannot be taken."""
    filled, sheets, refused = [], [], []
    for path in files:
        try:
            its = read_score_sheet(read_bytes(path, limit=MAX_BYTES), path.name)
            sheets.append(to_return(its))
            filled.append(its)
        except InputError as problem:
            refused.append(InputError(problem.message, file=str(path), where=problem.where))
    if refused:
        raise SourcesRefused(refused)
    return filled, sheets


@judge.command()
def show(
    project: ProjectFile,
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
) -> None:
    """Show who was asked, who came back, how far the scores lie apart, and what was agreed."""
    its = open_stored(project).project
    require_uncovered(its, str(project))
    judged = judgement(its)
    if json is not None:
        print_json(judgement_json(its, judged), json)
        return
    console = output()
    back = {each.sheet.sheet.id for each in judged.standings}
    for sent in its.judging.asked:
        console.print(f"{sent.evaluator}: {'came back' if sent.id in back else 'asked'}", soft_wrap=True)
    for criterion in judged.criteria:
        found = criterion.concordance
        told = f" (Kendall's W {found.w:.2f}, p {found.p:.3f})" if found else ""
        console.print(f"{criterion.criterion.name}{told}", soft_wrap=True)
        for cell in criterion.cells:
            console.print(f"  {_line(its, cell)}", soft_wrap=True)
    for remark in remarks(judged):
        tell(f"warning: {remark}")


@judge.command()
def names(
    project: ProjectFile,
    *,
    shown: Annotated[bool, typer.Option("--show/--hide", help="By name, or by letters.")],
) -> None:
    """Say whether reports call evaluators by name or by letters."""
    stored = open_stored(project)
    changed = edits.set_anonymous(stored.project, not shown)
    keep(changed, project, stored)


@judge.command()
def agree(
    project: ProjectFile,
    *,
    criterion: Annotated[str, typer.Option("--criterion", metavar="NAME", help="The criterion.")],
    tool: Annotated[str, typer.Option("--tool", metavar="NAME", help="The tool.")],
    score: Annotated[
        str, typer.Option("--score", metavar="SCORE", help="A word of the scale or its number; “open” takes back.")
    ],
    by: _By,
    reason: _Reason,
    process: Annotated[
        str, typer.Option("--process", metavar="ID", help="The process, where tools are judged process by process.")
    ] = "",
) -> None:
    """Agree on one score as the moderator, with a reason. Scores are never averaged: without this they stay open."""
    stored = open_stored(project)
    require_uncovered(stored.project, str(project))
    found = _criterion(stored.project, criterion)
    value = None if score.casefold() == "open" else value_of(found.words, score)
    if value is None and score.casefold() != "open":
        raise FitError(f"“{score}” is not on the scale of {found.name}: {', '.join(found.words)}.")
    cell = JudgedCell(found.id, _tool(stored.project, tool), process)
    changed = score_agreed(stored.project, [cell], value, moderator=by, reason=reason, at=datetime.now(UTC))
    keep(changed, project, stored)


@judge.command()
def rule(
    project: ProjectFile,
    evaluator: Annotated[str, typer.Option("--evaluator", metavar="NAME", help="Whose sheet it is about.")],
    by: _By,
    reason: _Reason,
    *,
    counts: Annotated[bool, typer.Option("--counts/--apart", help="Whether it counts.")],
    tool: Annotated[
        str, typer.Option("--tool", metavar="NAME", help="About this tool only: a conflict of interest.")
    ] = "",
    file: Annotated[
        str, typer.Option("--file", metavar="NAME", help="The file, where several of one name came back.")
    ] = "",
) -> None:
    """Decide as the moderator about a sheet that does not count of itself, or about a conflict of interest."""
    stored = open_stored(project)
    its = [
        each
        for each in stored.project.judging.returned
        if text_key(each.evaluator) == text_key(evaluator) and (not file or file in {name for name, _ in each.files})
    ]
    if len(its) != 1:
        there = ", ".join(
            f"{each.evaluator} ({', '.join(name for name, _ in each.files)})"
            for each in stored.project.judging.returned
        )
        raise FitError(
            f"{len(its) or 'No'} score sheet{'s' * (len(its) != 1)} of {evaluator} came back; "
            f"there are: {there or 'none'}." + (" Name its file with --file." if len(its) > 1 else "")
        )
    about = _tool(stored.project, tool) if tool else ""
    changed = sheet_ruled(stored.project, its[0].key, about, counts=counts, by=by, reason=reason, at=datetime.now(UTC))
    keep(changed, project, stored)


def judgement_json(project: Project, judged: Judgement) -> dict[str, Any]:
    """What `judge show --json` prints."""
    back = {each.sheet.sheet.id for each in judged.standings}
    return {
        "schema": 1,
        "asked": [
            {"evaluator": each.evaluator, "sheet": each.id, "baseline": each.baseline, "back": each.id in back}
            for each in project.judging.asked
        ],
        "sheets": [
            {
                "evaluator": each.sheet.evaluator,
                "sheet": each.sheet.sheet.id,
                "files": [{"name": name, "sha256": sha256} for name, sha256 in each.sheet.files],
                "declared_on": each.sheet.declared.on,
                "conflicts": [tool for tool in each.sheet.sheet.tools if each.sheet.declared.concerns(tool)],
                "counts": each.counts,
                "problem": each.problem.value if each.problem else None,
            }
            for each in judged.standings
        ],
        "criteria": [
            {
                "id": each.criterion.id,
                "name": each.criterion.name,
                "scale": list(each.criterion.words),
                "kendalls_w": each.concordance.w if each.concordance else None,
                "p": each.concordance.p if each.concordance else None,
                "at_odds": each.at_odds,
                "cells": [_cell_json(cell) for cell in each.cells],
            }
            for each in judged.criteria
        ],
        "remarks": list(remarks(judged)),
    }


def _cell_json(its: JudgedScore) -> dict[str, Any]:
    return {
        "tool": its.cell.tool,
        "process": its.cell.process or None,
        "scores": [
            {
                "evaluator": each.sheet.evaluator,
                "written": each.raw,
                "score": each.value,
                "reason": each.reason,
                "conflict": each.conflict,
                "counts": each.counts,
            }
            for each in its.scores
        ],
        "range": its.reach,
        "deviation": its.deviation,
        "far_apart": its.far_apart,
        "figure": None if its.figure is None else [its.figure.low, its.figure.high],
        "agreed": None
        if its.agreed is None
        else {
            "score": its.agreed.score,
            "moderator": its.agreed.moderator,
            "reason": its.agreed.reason,
            "at": its.agreed.at,
            "stale": its.stale,
        },
    }


def _line(project: Project, its: JudgedScore) -> str:
    """``GLPI: Anna 3, Ben 1 · range 2 · open``."""
    where = f", {project.process_names[its.cell.process]}" if its.cell.process else ""
    scores = ", ".join(
        f"{each.sheet.evaluator} {each.raw}{'' if each.counts else ' (apart)'}" for each in its.scores if each.raw
    )
    reach = f" · range {its.reach:g}" if its.reach is not None else ""
    agreed = f"agreed {its.agreed.score:g} by {its.agreed.moderator}: {its.agreed.reason}" if its.agreed else "open"
    return f"{its.cell.tool}{where}: {scores or 'no score'}{reach} · {agreed}"


def _criterion(project: Project, wanted: str) -> Criterion:
    for each in judged_criteria(project):
        if wanted.casefold() in (each.name.casefold(), each.id):
            return each
    there = ", ".join(each.name for each in judged_criteria(project)) or "none"
    raise FitError(f"There is no judged criterion “{wanted}”; there are: {there}.")


def _tool(project: Project, wanted: str) -> str:
    for each in project.tool_names:
        if text_key(each) == text_key(wanted):
            return each
    raise FitError(f"There is no tool “{wanted}”: choose among {', '.join(project.tool_names)}.")
