"""`itsm-fit convert`: between models, projects and drawings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Final, NamedTuple

import typer

from itsm_fit.api.drawings import TABLES, export
from itsm_fit.api.drawn import DRAWINGS
from itsm_fit.cli.console import progress_bar, tell, tell_issues
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.drawing.layout import arrange
from itsm_fit.errors import InputError
from itsm_fit.findings import Issue
from itsm_fit.progress import Progress
from itsm_fit.selection import load
from itsm_fit.storage.endings import (
    MODEL_ENDINGS,
    MODEL_WORDS,
    OLD_MODEL_ENDINGS,
    PROJECT_ENDINGS,
    SHEET_ENDINGS,
    SHEET_WORDS,
)
from itsm_fit.storage.files import fingerprint_at

_NO_PROCESS: Final = "project holds no drawn process"


def convert(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="IN", help=f"A model ({MODEL_WORDS}), a table of steps (.xlsx …) or a project (.itsmfit)."
        ),
    ],
    out: Annotated[
        Path,
        typer.Argument(metavar="OUT", help="A .bpmn .itsmfit .xlsx .csv .svg .png or .pdf file, or a folder."),
    ],
) -> None:
    """Convert between .bpmn and .itsmfit without loss, other models and tables of steps to both, or draw them.

    Drawings are .svg, .png or .pdf. As .xlsx or .csv processes are written as tables of steps that Visio takes in, too;
    what such a table cannot hold is told. A project with several models becomes a folder of .bpmn, .svg, .png or .csv
    files, one .pdf with a page each, or one .xlsx with a sheet each.
    """
    with progress_bar() as progress:
        converted = convert_file(source, out, progress)
    tell_issues(converted.issues)
    for sentence in converted.told:
        tell(sentence)
    for path in converted.written:
        tell(f"Written: {path}")


class Converted(NamedTuple):
    """What was written, what was noticed, and what is to be said of it."""

    written: tuple[Path, ...]
    issues: tuple[Issue, ...] = ()
    told: tuple[str, ...] = ()


def convert_file(source: Path, out: Path, progress: Progress) -> Converted:
    """Convert one file; raises InputError or SourcesRefused."""
    if source.suffix.casefold() not in (*MODEL_ENDINGS, *OLD_MODEL_ENDINGS, *PROJECT_ENDINGS, *SHEET_ENDINGS):
        raise InputError(
            f"Only a model ({MODEL_WORDS}), a table of steps ({SHEET_WORDS}) or a project (.itsmfit) can be converted.",
            file=str(source),
        )
    ending = out.suffix.casefold()
    _require_ending(out, ending)
    base = fingerprint_at(out) if ending in PROJECT_ENDINGS else None  # before the source, which may be the same
    loaded = load([source], progress)
    project, issues = loaded.project, loaded.issues
    if not project.documents:
        where = "spreadsheet holds no table of steps" if source.suffix.casefold() in SHEET_ENDINGS else _NO_PROCESS
        raise InputError(f"This {where}, so there is nothing to convert.", file=str(source))
    if source.suffix.casefold() in SHEET_ENDINGS:
        issues = (*issues, *project.remarks)
        project = replace(project, documents=tuple(arrange(document) for document in project.documents))
    if base is not None:
        rewrite(project, out, base)
        return Converted((out,), issues)
    written = export(project, out, progress=progress)
    return Converted(written.paths, issues, written.untold)


def _require_ending(out: Path, ending: str) -> None:
    """Raise BadParameter for a file to write that is of no kind which is written, nor a folder."""
    known = {".bpmn", *PROJECT_ENDINGS, *DRAWINGS, *TABLES}
    if ending not in known and not out.is_dir() and (ending or out.is_file()):
        raise typer.BadParameter(
            f"{out.name}: The result must end in .bpmn, .itsmfit, .xlsx, .csv, .svg, .png or .pdf, or name a folder.",
            param_hint="OUT",
        )
