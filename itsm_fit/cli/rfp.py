"""`itsm-fit rfp`: the vendor questionnaire, whole or one round of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.certainty.rounds import QuestionRound, musts_round, open_round
from itsm_fit.certainty.settled import open_answers
from itsm_fit.certainty.words import settled_words
from itsm_fit.cli.console import (
    Passwords,
    WrittenIn,
    print_json,
    progress_bar,
    require_workbook,
    tell,
    tell_delivered,
    tell_issues,
    tell_unedited,
)
from itsm_fit.cli.flip import settled_json
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.retold import outside
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.cover import require_uncovered
from itsm_fit.selection import evaluate, in_report_language, load, today
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.endings import MODEL_WORDS


def rfp(  # noqa: PLR0917 - the options of the command
    sources: Annotated[
        list[Path], typer.Argument(metavar="SOURCE…", help=f"A project (.itsmfit), or models ({MODEL_WORDS}).")
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="QUESTIONNAIRE.xlsx", help="The workbook to write.")],
    weights: Annotated[bool, typer.Option("--weights", help="Tell vendors how much each requirement counts.")] = False,
    only_musts: Annotated[
        bool, typer.Option("--only-musts", help="A first round: ask the musts alone, those first that weigh most.")
    ] = False,
    only_open: Annotated[
        bool,
        typer.Option(
            "--only-open",
            help="A further round: ask only what can still change the first place, proven by the answers.",
        ),
    ] = False,
    tool: Annotated[
        str | None, typer.Option("--for", metavar="TOOL", help="With --only-open: what is still open for this tool.")
    ] = None,
    proofs: Annotated[
        str | None,
        typer.Option(
            "--proofs", metavar="FILE|-", help="With --only-open: write as JSON why each open answer cannot matter."
        ),
    ] = None,
    unfilled: Annotated[
        bool, typer.Option("--unfilled", help="Write it though questions leave something to be filled in.")
    ] = False,
    language: WrittenIn = None,
    passwords: Passwords = None,
) -> None:
    """Write the vendor questionnaire: one sheet a process, with its drawing and what its steps ask, in their order.

    Answered copies come back with `itsm-fit import` or as a SOURCE of any command, without mapping. What a round leaves
    out is kept in the workbook and told when it comes back.
    """
    require_workbook(out)
    if only_musts and only_open:
        raise typer.BadParameter(
            "A round asks the musts or what is open: give one of the two.", param_hint="--only-open"
        )
    if (tool or proofs) and not only_open:
        raise typer.BadParameter("It goes with --only-open.", param_hint="--for" if tool else "--proofs")
    with progress_bar() as progress:
        loaded = load(sources, within(progress, 0.0, 0.3), passwords or ())
        made_on = today()
        only = None
        if only_musts or only_open:
            fit = _fit(loaded.project, within(progress, 0.3, 0.6), covers=only_open)
            only = _open(fit, tool, proofs) if only_open else musts_round(fit)
        asking = outside(within(progress, 0.6, 1.0))
        with in_report_language(loaded.project, language or ""):
            packed = questionnaire(
                loaded.project,
                made_on=made_on,
                with_weights=weights,
                only=only,
                unfilled=unfilled,
                progress=asking,
            )
        written = deliver(out, packed)
    tell_issues((*loaded.issues, *loaded.project.remarks))
    tell_unedited(loaded.project)
    if only is not None:
        tell(f"Asked: {len(only.asked)} of {len(only.asked) + len(only.left_out)} questions.")
    tell_delivered("Questionnaire", written)


def _fit(project: Project, progress: Progress, *, covers: bool) -> Fit:
    if covers:
        require_uncovered(project)
    return evaluate(project, progress)


def _open(fit: Fit, tool: str | None, proofs: str | None) -> QuestionRound:
    told = open_answers(fit)
    if proofs is not None:
        print_json({"cannot_matter": [settled_json(each) for each in told.settled]}, proofs)
    tell(settled_words(told))
    try:
        return open_round(fit, told, tool)
    except KeyError:
        known = ", ".join(each.name for each in fit.tools)
        raise typer.BadParameter(f"There is no tool {tool}: choose among {known}.", param_hint="--for") from None
