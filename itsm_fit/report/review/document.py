"""What reviewers read: each process with its numbered drawings, its steps, and what has been said so far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from itsm_fit import __version__, collector
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.progress import Progress, silent
from itsm_fit.report import styles
from itsm_fit.report.content import (
    Column,
    DataTable,
    Paragraph,
    ProcessDrawing,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
)
from itsm_fit.report.dress import ReportDress, dress_of
from itsm_fit.report.html import writer
from itsm_fit.report.html.writer import NamedPart
from itsm_fit.report.process_book.book import BookBlock, BookChapter, ProcessBook
from itsm_fit.report.process_book.pdf import book_pdf
from itsm_fit.report.review.pack import ReviewedProcess, ReviewPack, said_words
from itsm_fit.writing import day

_COLUMNS = (
    Column(Phrase("No."), styles.STRONG, 8, 4),
    Column(Phrase("Step"), styles.STRONG._replace(wrap=True), 30, 14),
    Column(Phrase("Who"), styles.TEXT, 22, optional=True),
    Column(Phrase("Documentation"), styles.TEXT, 50, optional=True),
    Column(Phrase("Requirements"), styles.TEXT, 60, optional=True),
    Column(Phrase("Said so far"), styles.TEXT, 50, optional=True),
)
_OVERVIEW = "review"


@collector.paused()
def review_html(pack: ReviewPack, progress: Progress = silent) -> bytes:
    """What is reviewed as one HTML file that opens without a network, the same bytes for the same pack."""
    parts = [(_OVERVIEW, tr("What is reviewed"), _overview(pack))]
    parts += [(f"process {number}", each.name, _process(each)) for number, each in enumerate(pack.processes, start=1)]
    called = {source: name for source, name, _ in parts}
    page = writer.page(review_dress(pack), called, _told(parts, progress))
    progress(tr("Review ready"), 1.0)
    return page


@collector.paused()
def review_pdf(pack: ReviewPack, progress: Progress = silent) -> bytes:
    """What is reviewed as a PDF, drawings large enough to be read on A4, the same bytes for the same pack."""
    dress = review_dress(pack)
    made = tr("made on {day} with {program}", day=day(pack.made_on), program=f"ITSM Fit {__version__}")
    subtitle = "\n".join(filter(None, (_facts(pack), pack.back.words)))
    opening: list[Subheading | Paragraph] = [Subheading(tr("How to remark")), *map(Paragraph, _how_to(pack))]
    chapters = [BookChapter(each.process, each.name, tuple(_chapter(each))) for each in pack.processes]
    book = ProcessBook(dress.title, dress.organisation, subtitle, made, pack.made_on, chapters, opening)
    pdf = book_pdf(book, dress, progress).data
    progress(tr("Review ready"), 1.0)
    return pdf


def review_dress(pack: ReviewPack) -> ReportDress:
    """What a review wears: the look of the reports under a title of its own."""
    name = pack.project.name
    title = tr("Process review: {project}", project=name) if name else tr("Process review")
    return replace(dress_of(pack.project), title=title)


def _told(parts: Sequence[tuple[str, str, ReportPart]], progress: Progress) -> Iterator[NamedPart]:
    for number, (source, name, part) in enumerate(parts):
        progress(tr("Writing the part {part}", part=name), number / len(parts))
        yield NamedPart(source, name, part)


def _facts(pack: ReviewPack) -> str:
    steps, said = (sum(len(each.steps) for each in pack.processes), sum(each.open for each in pack.processes))
    return " · ".join((trn("{count} process", "{count} processes", len(pack.processes)), *_numbers(steps, said)))


def _numbers(steps: int, said: int) -> tuple[str, str]:
    return (
        trn("{count} step", "{count} steps", steps),
        trn("{count} open comment", "{count} open comments", said),
    )


def _how_to(pack: ReviewPack) -> Iterator[str]:
    yield tr(
        "Every step has a number, on the drawing and in the list below it. Write your remarks beside that number into "
        "{sheet}: they arrive at these steps with your name and date.",
        sheet=pack.sheet_words,
    )
    yield tr("Decisions and events have no number: name them. A step that is missing can be reported there, too.")
    if pack.back.words:
        yield pack.back.words


def _overview(pack: ReviewPack) -> ReportPart:
    rows: list[Row] = [(each.name, len(each.steps), each.open) for each in pack.processes]
    columns = (
        Column(Phrase("Process"), styles.STRONG, 50),
        Column(Phrase("Steps"), styles.COUNT),
        Column(Phrase("Open comments"), styles.COUNT, least=14),
    )
    lead, *more = _how_to(pack)
    table = DataTable(columns, rows, tr("There is no process."))
    return ReportPart(tr("What is reviewed"), lead, (*map(Paragraph, more), table), upright=True)


def _process(process: ReviewedProcess) -> ReportPart:
    return ReportPart(process.name, process.things[0].documentation, tuple(_blocks(process)))


def _blocks(process: ReviewedProcess) -> Iterator[ReportBlock]:
    for each in process.drawings:
        if len(process.drawings) > 1:
            yield Subheading(each.title)
        described = tr("The drawing of {process}, with the number of each step.", process=each.title)
        yield ProcessDrawing(each.title, "", described, each.svg)
    yield from _texts(process)


def _chapter(process: ReviewedProcess) -> Iterator[BookBlock]:
    yield Paragraph(" · ".join(_numbers(len(process.steps), process.open)), Voice.NOTE)
    if process.things[0].documentation:
        yield Paragraph(process.things[0].documentation)
    for each in process.drawings:
        if len(process.drawings) > 1:
            yield Subheading(each.title)
        yield each.printed()
    yield from _texts(process)


def _texts(process: ReviewedProcess) -> Iterator[Subheading | Paragraph | DataTable]:
    whole = process.things[0]
    if not process.drawings and process.steps:
        yield Paragraph(tr("It is drawn together with the process before it."), Voice.NOTE)
    if whole.requirements:
        yield Subheading(tr("What the process as a whole asks for"))
        yield from map(Paragraph, whole.requirements)
    if whole.comments:
        yield Subheading(tr("Said so far of the process as a whole"))
        yield from (Paragraph(said_words((comment,))) for comment in whole.comments)
    yield Subheading(tr("Steps"))
    rows: list[Row] = [
        (
            each.number,
            each.name,
            each.who,
            each.documentation,
            "\n".join(each.requirements),
            said_words(each.comments),
        )
        for each in process.things[1:]
    ]
    yield DataTable(_COLUMNS, rows, tr("No step is drawn yet."), frozen=2)
    if process.places:
        yield Subheading(tr("Decisions and events, by name"))
        yield Paragraph(" · ".join(process.places))
