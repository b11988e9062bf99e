"""`itsm-fit convert`: between models, projects and drawings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.cli.console import progress_bar, tell, tell_issues
from itsm_fit.cli.drawn import DRAWINGS, FilePart, NamedDrawing, write_drawings, write_parts
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.drawing.pages import drawings_of, file_names_of
from itsm_fit.drawing.svg import to_svg
from itsm_fit.errors import InputError
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.sealing.sign_off_words import standing_lines
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import write_bpmn
from itsm_fit.storage.endings import MODEL_ENDINGS, MODEL_WORDS, OLD_MODEL_ENDINGS, PROJECT_ENDINGS
from itsm_fit.storage.files import fingerprint_at


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


def convert_file(source: Path, out: Path, progress: Progress) -> list[Path]:
    """Convert one file and return what was written; raises InputError or SourcesRefused."""
    if source.suffix.casefold() not in (*MODEL_ENDINGS, *OLD_MODEL_ENDINGS, *PROJECT_ENDINGS):
        raise InputError(f"Only a model ({MODEL_WORDS}) or a project (.itsmfit) can be converted.", file=str(source))
    ending = out.suffix.casefold()
    _require_ending(out, ending)
    base = fingerprint_at(out) if ending in PROJECT_ENDINGS else None  # before the source, which may be the same
    loaded = load([source], progress)
    project = loaded.project
    tell_issues(loaded.issues)
    if not project.documents:
        raise InputError("This project holds no drawn process, so there is nothing to convert.", file=str(source))
    if base is not None:
        rewrite(project, out, base)
        return [out]
    if ending in DRAWINGS:
        return write_drawings(
            [each for document in project.documents for each in _drawn(project, document)], out, progress
        )
    parts = [FilePart(each.stem, lambda each=each: write_bpmn(each)) for each in project.documents]  # type: ignore[misc]
    return write_parts(parts, out, ".bpmn", progress)


def _require_ending(out: Path, ending: str) -> None:
    """Raise BadParameter for a file to write that is of no kind which is written, nor a folder."""
    if ending not in {".bpmn", *PROJECT_ENDINGS, *DRAWINGS} and not out.is_dir() and (ending or out.is_file()):
        raise typer.BadParameter(
            f"{out.name}: The result must end in .bpmn, .itsmfit, .svg, .png or .pdf, or name a folder.",
            param_hint="OUT",
        )


def _drawn(project: Project, document: Document) -> list[NamedDrawing]:
    drawings = drawings_of(document)
    names = file_names_of(document.stem, drawings)
    stands = standing_lines(project, document)
    return [
        NamedDrawing(name, each.title, lambda title, each=each: to_svg(each.document, title=title, notes=stands))  # type: ignore[misc]
        for name, each in zip(names, drawings, strict=True)
    ]
