"""A letter as a PDF: the same parts as in Word, on pages that can be read aloud."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from itsm_fit.drawing.shapes import Size
from itsm_fit.report.content import DataTable, Paragraph, ReportBlock, Subheading, Voice
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.letters.letter import Letter, marked
from itsm_fit.report.pdf.cells import in_print, runs_from_right
from itsm_fit.report.pdf.columns import LANDSCAPE, MARGIN, PORTRAIT
from itsm_fit.report.pdf.setting import LETTER, page_frame, printed_pdf
from itsm_fit.report.pdf.tables import LinkTargets, Looks, PrintedTable, sheet_table
from itsm_fit.report.word.logo import logo_png


def letter_pdf(letter: Letter, dress: ReportDress, made_on: date) -> bytes:
    """The bytes of a tagged PDF, the same for the same letter and day."""
    pages = _LetterPages(letter)
    worn = replace(dress, organisation=letter.sender, logo=logo_png(dress.logo) if dress.logo else b"")
    frame = page_frame(worn, letter.title, made_on, letter.title)
    source = {**frame, "runs": pages.runs, "looks": pages.looks.packed()}
    return printed_pdf(LETTER, json.dumps(source, ensure_ascii=False), made_on)


class _LetterPages:
    """The parts on runs of pages of one size."""

    def __init__(self, letter: Letter) -> None:
        self.looks, self.runs = Looks(), list[dict[str, Any]]()
        self._letter, self._targets = letter, LinkTargets({}, {})
        for number, part in enumerate(letter.parts):
            paper = PORTRAIT if part.upright else LANDSCAPE
            self._begin(paper)
            if number:
                self._put({"kind": "heading", "text": in_print(part.title)})
            else:
                self._put(self._pieces(letter.sender))
                self._put({"kind": "title"})
            for block in (*([Paragraph(part.lead)] if part.lead else []), *part.blocks):
                self._add(block, paper)

    def _begin(self, paper: Size) -> None:
        if not self.runs or self.runs[-1]["width"] != paper.width:
            texts = paper.width - 2 * MARGIN
            self.runs.append(
                {"width": paper.width, "height": paper.height, "margin": MARGIN, "texts": texts, "blocks": []}
            )

    def _put(self, block: Mapping[str, Any]) -> None:
        self.runs[-1]["blocks"].append(block)

    def _add(self, block: ReportBlock, paper: Size) -> None:
        match block:
            case Subheading(text):
                self._begin(paper)
                self._put({"kind": "heading", "text": in_print(text)})
            case Paragraph(text, voice):
                self._begin(paper)
                self._put(self._pieces(text, strong=voice is Voice.STRONG))
            case DataTable():
                table = sheet_table(block)
                made = PrintedTable(table, len(table.rows), upright=paper == PORTRAIT)
                self._begin(made.fit.paper if paper == PORTRAIT else paper)
                self._put(made.on(made.fit.paper, self.looks, self._targets, ""))
            case _:
                raise TypeError(block)

    def _pieces(self, text: str, *, strong: bool = False) -> Mapping[str, Any]:
        pieces = [[piece, blank] for piece, blank in marked(in_print(text), self._letter.blanks)]
        return {"kind": "pieces", "pieces": pieces, "strong": strong, "turned": runs_from_right(text)}
