"""`itsm-fit rfp`: the vendor questionnaire."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.cli.console import Passwords, progress_bar, require_workbook, tell_delivered, tell_issues
from itsm_fit.progress import within
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.selection import load
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.endings import MODEL_WORDS


def rfp(
    sources: Annotated[
        list[Path], typer.Argument(metavar="SOURCE…", help=f"A project (.itsmfit), or models ({MODEL_WORDS}).")
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="QUESTIONNAIRE.xlsx", help="The workbook to write.")],
    weights: Annotated[bool, typer.Option("--weights", help="Tell vendors how much each requirement counts.")] = False,
    passwords: Passwords = None,
) -> None:
    """Write the vendor questionnaire: one sheet a process, with its drawing and what its steps ask, in their order.

    Answered copies come back with `itsm-fit import` or as a SOURCE of any command, without mapping.
    """
    require_workbook(out)
    with progress_bar() as progress:
        loaded = load(sources, within(progress, 0.0, 0.3), passwords or ())
        made_on = datetime.now(UTC).astimezone().date()
        packed = questionnaire(
            loaded.project, made_on=made_on, with_weights=weights, progress=within(progress, 0.3, 1.0)
        )
        written = deliver(out, packed)
    tell_issues((*loaded.issues, *loaded.project.remarks))
    tell_delivered("Questionnaire", written)
