"""`itsm-fit book`: a book, or slides, of the processes, for people who will never open this program."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.cli.console import Passwords, WrittenIn, progress_bar, tell, tell_delivered, tell_issues
from itsm_fit.cli.scored import Sources
from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.report.process_book import BookFormat, BookTemplate, BookWish, book_format_of, process_book
from itsm_fit.report.written import WrittenDocument
from itsm_fit.retold import outside
from itsm_fit.sealing.cover import require_uncovered
from itsm_fit.selection import evaluate, in_report_language, load, today, told
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.endings import PROJECT_ENDINGS
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES


def book(
    sources: Sources,
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="BOOK.docx|.pdf|.pptx", help="The book to write, by its ending.")
    ],
    passwords: Passwords = None,
    *,
    processes: Annotated[
        list[str] | None,
        typer.Option("--process", metavar="ID", help="A process of the book; may be given several times."),
    ] = None,
    figures: Annotated[
        bool, typer.Option("--figures", help="Tell of each process what the tools make of it, too.")
    ] = False,
    template: Annotated[
        Path | None,
        typer.Option(
            "--template",
            metavar="T.docx|.pptx",
            help="Write it into a document or slides of your own, in their styles.",
        ),
    ] = None,
    language: WrittenIn = None,
) -> None:
    """Write a process book: the chosen processes with their drawings, who does what, and what is asked of a tool.

    Every page of every drawing is there, large enough to be read on A4, with the numbers of the steps that the tables
    go by. Slides (.pptx) have a drawing each, with what there is to know at a glance. A paragraph fit:book in a
    template says where the book goes; {{fit:title}}, {{fit:organisation}} and {{fit:day}} are filled in anywhere.
    """
    kind = _kind(out, template)
    own = BookTemplate(read_bytes(template, limit=MAX_BYTES), template.name) if template is not None else None
    with progress_bar() as progress:
        loaded = load(sources, within(progress, 0.0, 0.3), passwords or ())
        chosen = [_named(loaded.project, each) for each in processes or ()]
        if figures:
            files = [str(path) for path in sources if path.suffix.casefold() in PROJECT_ENDINGS]
            require_uncovered(loaded.project, ", ".join(files))
        wish = BookWish(kind, chosen, own)
        written = _written(loaded.project, wish, language or "", within(progress, 0.3, 1.0), figures=figures)
    tell_issues(loaded.issues)
    for note in written.notes:
        tell(note)
    tell_delivered("Process book", deliver(out, written.data))


def _written(project: Project, wish: BookWish, language: str, progress: Progress, *, figures: bool) -> WrittenDocument:
    progress = outside(progress)
    if not figures:
        with in_report_language(project, language):
            return process_book(project, wish, today(), progress=progress)
    fit = evaluate(project, within(progress, 0.0, 0.3))
    with told(fit, language, within(progress, 0.3, 0.5)) as worded:
        return process_book(project, wish, today(), scored=worded, progress=within(progress, 0.5, 1.0))


def _kind(out: Path, template: Path | None) -> BookFormat:
    try:
        kind = book_format_of(out)
    except InputError as problem:
        raise typer.BadParameter(str(problem), param_hint="--out") from problem
    if template is not None and not kind.fills:
        raise typer.BadParameter(f"{kind.ending} takes no template: leave it out", param_hint="--template")
    return kind


def _named(project: Project, wanted: str) -> str:
    """The project-wide id of a process that is named by it, or by its name where only one has that."""
    found = project.processes_called(wanted)
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"{key} ({name})" for key, name in project.process_names.items())
    raise typer.BadParameter(f"“{wanted}” is no process here: {known}", param_hint="--process")
