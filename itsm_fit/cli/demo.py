"""`itsm-fit demo`: the shipped samples, from files to report."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.cli.console import output, progress_bar, tell
from itsm_fit.cli.report import write_report
from itsm_fit.cli.scored import scored
from itsm_fit.cli.tables import ranking_table
from itsm_fit.progress import within
from itsm_fit.resources import folder
from itsm_fit.storage.files import make_folder
from itsm_fit.storage.project_file import save_project

SAMPLES = (
    (
        "The sourced selection: 11 open-source tools, their gaps in knowledge left open",
        "itsm/itsm-selection.itsmfit",
        ".",
    ),
    ("A small invented selection, to see each outcome", "small/small-selection.itsmfit", "small"),
)


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
            written = write_report(fit, out / place / "fit-report.xlsx", part)
            console = output()
            console.print(ranking_table(fit, title))
            for sentence in fit.explanations[:2]:
                console.print(sentence)
            if written.note:
                tell(written.note)
            console.print(f"Report: {written.path}")
            console.print()
