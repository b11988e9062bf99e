"""A letter as a Word document: real headings and tables, and nothing in it that says more than what is read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from itsm_fit.drawing.theme import LIGHT
from itsm_fit.report.content import DataTable, Paragraph, ReportBlock, ReportPart, Subheading, Voice
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.letters.letter import Letter, marked
from itsm_fit.report.pdf.cells import in_print, runs_from_right
from itsm_fit.report.word.files import describe, dress_style, speak_language, without_template_traces, without_times
from itsm_fit.report.word.logo import add_logo
from itsm_fit.report.word.tables import laid_table, word_table
from itsm_fit.report.word.texts import BIDI, RTL, heading, page_numbers, run

_SHORT, _LONG = Mm(210), Mm(297)
_MARGIN = Mm(20)
_BODY, _SMALL = Pt(10), Pt(8.5)
_TWIPS = 635
"""EMU in a twentieth of a point."""
_BLANK_LOOK = '<w:highlight w:val="yellow"/>'


def letter_docx(letter: Letter, dress: ReportDress, made_on: date) -> bytes:
    """The bytes of a .docx file, the same for the same letter and day."""
    document = docx.Document()
    without_template_traces(document)
    describe(document, letter.title, letter.sender, made_on)
    _style(document, dress)
    for number, part in enumerate(letter.parts):
        section = document.add_section(WD_SECTION.NEW_PAGE) if number else document.sections[0]
        upright = part.upright
        section.orientation = WD_ORIENT.PORTRAIT if upright else WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = (_SHORT, _LONG) if upright else (_LONG, _SHORT)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
        if not number:
            _letterhead(document, letter, dress)
            _footer(section.footer, letter)
        _Body(document, letter, _twips(section.page_width - 2 * _MARGIN)).write(part, first=not number)
    packed = BytesIO()
    document.save(packed)
    return without_times(packed)


def _twips(emu: int) -> int:
    return emu // _TWIPS


# ---------------------------------------------------------------- the document
def _style(document: WordDocument, dress: ReportDress) -> None:
    found = {name: document.styles[name] for name in ("Normal", "Title", "Heading 1", "Heading 2", "Footer")}
    sizes = {"Normal": _BODY, "Title": Pt(20), "Heading 1": Pt(14), "Heading 2": Pt(12), "Footer": _SMALL}
    for name, style in found.items():
        if isinstance(style, ParagraphStyle):
            dress_style(style, sizes[name], RGBColor.from_string((LIGHT.ink if name == "Normal" else dress.ink)[1:]))
    found["Footer"].font.color.rgb = RGBColor.from_string(LIGHT.muted[1:])
    normal, title = found["Normal"], found["Title"]
    normal.paragraph_format.space_after = Pt(6)
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(12), Pt(8)
    borders = title.element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        title.element.pPr.remove(borders)
    for style in (found["Heading 1"], found["Heading 2"]):
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(14), Pt(4)
    speak_language(document)


def _letterhead(document: WordDocument, letter: Letter, dress: ReportDress) -> None:
    add_logo(document, dress)
    line = _paragraph(letter.sender, letter.blanks)
    document.element.body.insert_element_before(line, "w:sectPr")


def _footer(footer: Any, letter: Letter) -> None:
    """The title, and the number of the page among how many."""
    footer.is_linked_to_previous = False
    runs = page_numbers()
    made = parse_xml(f"<w:p {nsdecls('w')}><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                     f"{run(f'{letter.title} · ')}{runs}</w:p>")  # fmt: skip
    old = footer.paragraphs[0]._p  # noqa: SLF001 - the element that python-docx begins a footer with
    old.getparent().replace(old, made)


# ---------------------------------------------------------------- blocks
class _Body:
    """Writes the blocks of a part, `room` twentieths of a point wide."""

    def __init__(self, document: WordDocument, letter: Letter, room: int) -> None:
        self._document, self._letter, self._room = document, letter, room

    def write(self, part: ReportPart, *, first: bool) -> None:
        self._put(heading(part.title, "Title" if first else "Heading1"))
        blocks = [*([Paragraph(part.lead)] if part.lead else []), *part.blocks]
        for block in blocks:
            self._write(block, level="Heading1" if first else "Heading2")

    def _write(self, block: ReportBlock, level: str) -> None:
        match block:
            case Subheading(text):
                self._put(heading(text, level))
            case Paragraph(text, voice):
                self._put(_paragraph(text, self._letter.blanks, strong=voice is Voice.STRONG))
            case DataTable():
                for element in word_table(laid_table(block, self._room)):
                    self._put(element)
            case _:
                raise TypeError(block)

    def _put(self, element: Any) -> None:
        self._document.element.body.insert_element_before(element, "w:sectPr")


def _paragraph(text: str, blanks: Sequence[str], *, strong: bool = False) -> Any:
    look = "<w:b/>" if strong else ""
    turned = runs_from_right(text)
    runs = "".join(
        run(piece, look + (_BLANK_LOOK if blank else "") + (RTL if turned else ""))
        for piece, blank in marked(in_print(text), blanks)
    )
    return parse_xml(f"<w:p {nsdecls('w')}><w:pPr>{BIDI if turned else ''}</w:pPr>{runs}</w:p>")
