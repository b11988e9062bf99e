"""What reviewers read: each process with its numbered drawings, its steps, and what has been said so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from itsm_fit import collector
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
    table_part,
)
from itsm_fit.report.dress import ReportDress, dress_of
from itsm_fit.report.html import writer
from itsm_fit.report.html.writer import NamedPart
from itsm_fit.report.pdf.document import PrintedPart, parts_pdf
from itsm_fit.report.review.pack import ReviewedProcess, ReviewPack, said_words
from itsm_fit.visible import shorten

_COLUMNS = (
    Column(Phrase("No."), styles.STRONG, 8, 4),
    Column(Phrase("Step"), styles.STRONG._replace(wrap=True), 30, 14),
    Column(Phrase("Who"), styles.TEXT, 22, optional=True),
    Column(Phrase("Documentation"), styles.TEXT, 50, optional=True),
    Column(Phrase("Requirements"), styles.TEXT, 60, optional=True),
    Column(Phrase("Said so far"), styles.TEXT, 50, optional=True),
)
_OVERVIEW = "review"
_LONGEST_TELLING = 80


@collector.paused()
def review_html(pack: ReviewPack, progress: Progress = silent) -> bytes:
    """What is reviewed as one HTML file that opens without a network, the same bytes for the same pack."""
    parts = _parts(pack)
    called = {each.source: each.name for each in parts}
    named = (NamedPart(each.source, each.name, each.part) for each in _told(parts, progress))
    page = writer.page(review_dress(pack), called, named)
    progress(tr("Review ready"), 1.0)
    return page


@collector.paused()
def review_pdf(pack: ReviewPack, progress: Progress = silent) -> bytes:
    """What is reviewed as a PDF to print, the same bytes for the same pack."""
    pdf = parts_pdf(
        review_dress(pack),
        _parts(pack),
        project=pack.project.name,
        headline=tr("Write remarks into the comment sheet that goes with this: the numbers are those on the drawings."),
        facts=_facts(pack),
        made_on=pack.made_on,
        progress=progress,
    )
    progress(tr("Review ready"), 1.0)
    return pdf


def review_dress(pack: ReviewPack) -> ReportDress:
    """What a review wears: the look of the reports under a title of its own."""
    name = pack.project.name
    title = tr("Process review: {project}", project=name) if name else tr("Process review")
    return replace(dress_of(pack.project), title=title)


def _told(parts: list[PrintedPart], progress: Progress) -> Iterator[PrintedPart]:
    for number, each in enumerate(parts):
        progress(tr("Writing the part {part}", part=each.name), number / len(parts))
        yield each


def _facts(pack: ReviewPack) -> str:
    steps, said = (sum(len(each.steps) for each in pack.processes), sum(each.open for each in pack.processes))
    return " · ".join(
        (
            trn("{count} process", "{count} processes", len(pack.processes)),
            trn("{count} step", "{count} steps", steps),
            trn("{count} open comment", "{count} open comments", said),
        )
    )


def _parts(pack: ReviewPack) -> list[PrintedPart]:
    overview = PrintedPart(_OVERVIEW, tr("What is reviewed"), "", _overview(pack))
    processes = (
        PrintedPart(f"process {number}", each.name, shorten(_lead(each), _LONGEST_TELLING), _process(each))
        for number, each in enumerate(pack.processes, start=1)
    )
    return [overview, *processes]


def _overview(pack: ReviewPack) -> ReportPart:
    lead = tr(
        "Every step has a number, on the drawing and in the list below it. Write your remarks into the comment sheet, "
        "beside that number, and send it back: they arrive at these steps with your name and date."
    )
    rows: list[Row] = [(each.name, len(each.steps), each.open) for each in pack.processes]
    columns = (
        Column(Phrase("Process"), styles.STRONG, 50),
        Column(Phrase("Steps"), styles.COUNT),
        Column(Phrase("Open comments"), styles.COUNT, least=14),
    )
    return table_part(tr("What is reviewed"), lead, columns, rows, tr("There is no process."), upright=True)


def _lead(process: ReviewedProcess) -> str:
    return " ".join(process.things[0].documentation.split())


def _process(process: ReviewedProcess) -> ReportPart:
    return ReportPart(process.name, process.things[0].documentation, tuple(_blocks(process)))


def _blocks(process: ReviewedProcess) -> Iterator[ReportBlock]:
    whole = process.things[0]
    for each in process.drawings:
        if len(process.drawings) > 1:
            yield Subheading(each.title)
        described = tr("The drawing of {process}, with the number of each step.", process=each.title)
        yield ProcessDrawing(each.title, "", described, each.svg)
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
