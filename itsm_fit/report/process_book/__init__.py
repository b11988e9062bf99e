"""Process books: the chosen processes with their drawings, for people who will never open this program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from itsm_fit import __version__, collector
from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent, within
from itsm_fit.report.dress import ReportDress, dress_of
from itsm_fit.report.process_book.book import ProcessBook
from itsm_fit.report.process_book.chapters import chapters_of
from itsm_fit.report.process_book.material import BookMaterial
from itsm_fit.report.wording import many
from itsm_fit.report.written import WrittenDocument
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.writing import day

__all__ = ["BOOK_FORMATS", "BookFormat", "BookTemplate", "BookWish", "book_format_of", "process_book"]

_TOLD = 0.4
"""The share of the work after which all chapters are there."""


@dataclass(frozen=True, slots=True)
class BookTemplate:
    """An organisation's own file that a book is written into, with the name that it is told by."""

    data: bytes
    file: str


def _pdf(book: ProcessBook, dress: ReportDress, _template: BookTemplate | None, progress: Progress) -> WrittenDocument:
    from itsm_fit.report.process_book.pdf import book_pdf

    return book_pdf(book, dress, progress)


def _docx(book: ProcessBook, dress: ReportDress, template: BookTemplate | None, progress: Progress) -> WrittenDocument:
    from itsm_fit.report.process_book.word import book_docx
    from itsm_fit.report.process_book.word_frame import own_frame, template_frame

    frame = own_frame(book, dress) if template is None else template_frame(book, template.data, template.file)
    return book_docx(book, frame, progress)


def _pptx(book: ProcessBook, dress: ReportDress, template: BookTemplate | None, progress: Progress) -> WrittenDocument:
    from itsm_fit.report.process_book.slides import book_pptx

    data, file = (template.data, template.file) if template is not None else (None, "")
    return book_pptx(book, dress, data, file, progress)


@dataclass(frozen=True, slots=True)
class BookFormat:
    """A kind of file that books are written as; one that `fills` takes a template of its kind.

    `write` gives the same bytes for the same book and day.
    """

    key: str
    words: Phrase
    write: Callable[[ProcessBook, ReportDress, BookTemplate | None, Progress], WrittenDocument]
    fills: bool = True

    @property
    def ending(self) -> str:
        return f".{self.key}"


BOOK_FORMATS: tuple[BookFormat, ...] = (
    BookFormat("docx", Phrase("Word document"), _docx),
    BookFormat("pdf", Phrase("PDF document"), _pdf, fills=False),
    BookFormat("pptx", Phrase("PowerPoint slides"), _pptx),
)


def book_format_of(path: Path) -> BookFormat:
    """The format that a name ends in; raises InputError for a name that promises anything else."""
    found = next((each for each in BOOK_FORMATS if path.suffix.casefold() == each.ending), None)
    if found is None:
        endings = ", ".join(each.ending for each in BOOK_FORMATS)
        raise InputError(
            tr("A process book is not written as that: let its name end in {endings}.", endings=endings),
            file=path.name,
        )
    return found


@dataclass(frozen=True, slots=True)
class BookWish:
    """What a book is to be: its kind, the project-wide ids of its processes, all without any, and its template."""

    kind: BookFormat
    processes: Sequence[str] = ()
    template: BookTemplate | None = None


@collector.paused()
def process_book(
    project: Project, wish: BookWish, made_on: date, *, scored: Fit | None = None, progress: Progress = silent
) -> WrittenDocument:
    """A book of the processes that are wished for, in the project's order.

    With the `scored` fit of the project it tells what tools make of each process, else nothing of tools. Raises
    InputError where there is no process to tell of, or for a template that cannot be filled; Cancelled when `progress`
    does.
    """
    chosen = [key for key in project.processes if not wish.processes or key in wish.processes]
    if not chosen:
        raise InputError(tr("There is no process to write of: draw one first, or open a model."))
    fit = scored if scored is not None else score(Project(documents=project.documents))
    material = BookMaterial(project, fit, chosen, figures=scored is not None)
    dress = dress_of(project)
    chapters = tuple(chapters_of(material, within(progress, 0.0, _TOLD)))
    names = [each.name for each in material.processes]
    title = names[0] if len(names) == 1 else _title(project)
    steps = sum(len(each.steps) for each in material.processes)
    subtitle = ", ".join(
        filter(
            None,
            (
                project.name if project.name != title else "",
                trn("{count} process", "{count} processes", len(names)),
                many(steps, "step"),
            ),
        )
    )
    made = tr("made on {day} with {program}", day=day(made_on), program=f"ITSM Fit {__version__}")
    book = ProcessBook(title, project.report_look.organisation, subtitle, made, made_on, chapters)
    written = wish.kind.write(book, dress, wish.template, within(progress, _TOLD, 1.0))
    progress(tr("Process book ready"), 1.0)
    return written


def _title(project: Project) -> str:
    return tr("Process book: {project}", project=project.name) if project.name else tr("Process book")
