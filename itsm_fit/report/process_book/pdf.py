"""A process book as a PDF: tagged, its contents linked, each drawing large enough to be read on A4."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from itsm_fit.drawing.shapes import Size
from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.report.content import DataTable, Paragraph, Subheading
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.pdf.cells import in_print, runs_from_right
from itsm_fit.report.pdf.columns import LANDSCAPE, MARGIN, PORTRAIT, room_on
from itsm_fit.report.pdf.setting import BOOK, page_frame, printed_pdf
from itsm_fit.report.pdf.tables import LinkTargets, Looks, PrintedTable, sheet_table
from itsm_fit.report.process_book.book import BookChapter, BookDrawing, ProcessBook
from itsm_fit.report.process_book.tiling import PaperRooms, caption_of, piece_words, pieces_of
from itsm_fit.report.written import WrittenDocument

_ABOVE, _BESIDE = 64.0, 24.0
"""Points that a drawing leaves on an upright page for a heading, its name and its caption; on a lying one for that."""


def book_pdf(book: ProcessBook, dress: ReportDress, progress: Progress) -> WrittenDocument:
    """The bytes of a PDF, the same for the same book and day."""
    pages = _BookPages(book, progress)
    worn = replace(dress, organisation=book.organisation, title=book.title)
    footer = " · ".join(filter(None, (in_print(book.organisation), in_print(book.title))))
    source = {
        **page_frame(worn, book.title, book.made_on, footer),
        "subtitle": in_print(book.subtitle),
        "made_said": in_print(book.made),
        "contents": tr("Contents"),
        "opening": [*map(pages.packed, book.opening)],
        "runs": pages.runs,
        "looks": pages.looks.packed(),
    }
    progress(tr("Setting the pages"), 0.5)
    return WrittenDocument(printed_pdf(BOOK, json.dumps(source, ensure_ascii=False), book.made_on))


class _BookPages:
    """The chapters on runs of pages of one size."""

    def __init__(self, book: ProcessBook, progress: Progress) -> None:
        self.looks, self.runs = Looks(), list[dict[str, Any]]()
        marks = {chapter.key: f"chapter-{number}" for number, chapter in enumerate(book.chapters)}
        self._targets = LinkTargets(marks, {})
        self._rooms = PaperRooms(_room(PORTRAIT, _ABOVE), _room(LANDSCAPE, _BESIDE))
        for number, chapter in enumerate(book.chapters):
            progress(tr("Laying out {part}", part=in_print(chapter.title)), 0.4 * number / len(book.chapters))
            self._add(chapter, marks[chapter.key])

    def _add(self, chapter: BookChapter, mark: str) -> None:
        self._begin(PORTRAIT, apart=True)
        self._put({"kind": "chapter", "title": in_print(chapter.title).replace("\n", " "), "mark": mark})
        for block in chapter.blocks:
            if isinstance(block, BookDrawing):
                self._drawing(block)
            else:
                self._begin(PORTRAIT)
                self._block(block)

    def _block(self, block: Subheading | Paragraph | DataTable) -> None:
        match block:
            case DataTable():
                made = _laid(block)
                self._begin(made.fit.paper)
                self._put(made.on(made.fit.paper, self.looks, self._targets, ""))
            case _:
                self._put(self.packed(block))

    def packed(self, block: Subheading | Paragraph) -> dict[str, Any]:
        """A text for the template."""
        said = in_print(block.text)
        if isinstance(block, Subheading):
            return {"kind": "subheading", "text": said}
        return {"kind": "paragraph", "text": said, "voice": block.voice.value, "turned": runs_from_right(said)}

    def _drawing(self, drawing: BookDrawing) -> None:
        for piece in pieces_of(drawing, self._rooms):
            self._begin(LANDSCAPE if piece.lying else PORTRAIT)
            self._put(
                {
                    "kind": "piece",
                    "svg": piece.svg,
                    "width": piece.width,
                    "described": in_print(piece_words(drawing, piece)),
                    "caption": in_print(caption_of(drawing, piece)),
                }
            )

    def _begin(self, paper: Size, *, apart: bool = False) -> None:
        last = self.runs[-1] if self.runs else None
        if apart or last is None or last["width"] != paper.width:
            size = {"width": paper.width, "height": paper.height, "margin": MARGIN}
            self.runs.append({**size, "texts": paper.width - 2 * MARGIN, "blocks": []})

    def _put(self, block: Mapping[str, Any]) -> None:
        self.runs[-1]["blocks"].append(block)


def _laid(block: DataTable) -> PrintedTable:
    table = sheet_table(block)
    return PrintedTable(table, len(table.rows), upright=True)


def _room(paper: Size, beside: float) -> Size:
    room = room_on(paper)
    return Size(room.width, room.height - beside)
