"""`itsm-fit demo`: the shipped samples, from files to report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.api.reports import write_report
from itsm_fit.cli.console import output, progress_bar, tell
from itsm_fit.cli.scored import scored
from itsm_fit.cli.tables import ranking_table
from itsm_fit.progress import within
from itsm_fit.report.sheets import SHEETS
from itsm_fit.resources import folder
from itsm_fit.rollout.planning import wave_plan
from itsm_fit.rollout.wave_plan import WavePlan
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import interval
from itsm_fit.storage.files import make_folder
from itsm_fit.storage.project_file import save_project
from itsm_fit.value.business import business_cases
from itsm_fit.value.in_short import in_short
from itsm_fit.value.worth import worth_of

SAMPLES = (
    (
        "The sourced selection: 11 open-source tools, their gaps in knowledge left open",
        "itsm/itsm-selection.itsmfit",
        ".",
    ),
    ("A small invented selection, to see each outcome", "small/small-selection.itsmfit", "small"),
)
_ASKED_FOR = ("Tickets", "Silos", "Readiness", "Minutes", "Business case", "Roll-out")
"""Parts that other reports have on request only: persons are roles here, and the plans are quickly proven."""


def demo(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="Where the reports go.")] = Path(
        "itsm-fit-demo"
    ),
) -> None:
    """Score the shipped samples and write their fit reports: the main job, from files to report.

    Writes fit-report.xlsx and project.itsmfit into DIR, and the same two for a small invented selection into
    DIR/small. The reports tell what the first tool is worth and how it goes live in waves, too.
    """
    sheets = [*(sheet.name.source for sheet in SHEETS if sheet.by_default), *_ASKED_FOR]
    with progress_bar() as progress:
        for number, (title, sample, place) in enumerate(SAMPLES):
            part = within(progress, number / len(SAMPLES), (number + 1) / len(SAMPLES))
            fit = scored([folder("sample_models") / sample], part)
            make_folder(out / place)
            save_project(fit.project, out / place / "project.itsmfit")
            written = write_report(fit, out / place / "fit-report.xlsx", sheets=sheets, progress=part)
            console = output()
            console.print(ranking_table(fit, title))
            for sentence in (*fit.explanations[:2], *_worth(fit), _waves(wave_plan(fit))):
                console.print(sentence)
            if written.note:
                tell(written.note)
            console.print(f"Report: {written.path}")
            console.print()


def _worth(fit: Fit) -> Iterator[str]:
    """What the first tool saves, and when it is paid back."""
    worth = worth_of(fit, cycles=False)
    case = business_cases(fit, worth, costs_of(fit))[0]
    yield " ".join((*in_short(worth, case), "(Minutes, rates and prices of the samples are assumptions.)"))


def _waves(plan: WavePlan) -> str:
    first, last = plan.waves[0], plan.waves[-1]
    days = f", {first.first_day} to {last.last_day}" if first.first_day and last.last_day else ""
    return (
        f"Roll-out of {plan.tool} in {len(plan.waves)} waves{days}: {interval(first.end_to_end)} of cases end to end "
        f"after the first, {interval(last.end_to_end)} after the last."
    )
