"""A process book as a Word document: its contents right before Word sets the pages, its drawings on pages that fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from itsm_fit.drawing.export import to_pngs
from itsm_fit.drawing.shapes import Size
from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.report.content import DataTable, Paragraph, Subheading, Voice
from itsm_fit.report.pdf.cells import in_print, runs_from_right
from itsm_fit.report.process_book.book import BookBlock, BookChapter, BookDrawing, ProcessBook
from itsm_fit.report.process_book.paging import WordPages
from itsm_fit.report.process_book.tiling import DrawnPiece, PaperRooms, caption_of, piece_words, pieces_of
from itsm_fit.report.process_book.word_frame import CAPTION, CHAPTER, CONTENTS, ENTRY, SECTION, BookFrame
from itsm_fit.report.word.files import without_times
from itsm_fit.report.word.pictures import describe_picture
from itsm_fit.report.word.tables import SINGLE, laid_table, word_table
from itsm_fit.report.word.texts import BIDI, RTL, run
from itsm_fit.report.written import WrittenDocument

_PPI: Final = 180.0
"""Pixels an inch of a drawing: sharp in print."""
_ABOVE, _BESIDE = 76.0, 48.0
"""Points that a drawing leaves on an upright page, and on a lying one, for what stands above and below it."""
_BODY, _AFTER, _CAPTION_LINE = 10.0, 6.0, 10.0
_CHAPTER_LOOK, _SECTION_LOOK = (16.0, 6.0), (12.0, 14.0, 4.0)
"""Sizes of headings, and what is left above and below them, in points."""
_BATCH: Final = 12
"""Drawings that are made between two looks at whether the work is still wanted."""


def book_docx(book: ProcessBook, frame: BookFrame, progress: Progress) -> WrittenDocument:
    """The bytes of a .docx file, the same for the same book, day and frame."""
    _BookWriter(book, frame).write(progress)
    packed = BytesIO()
    frame.document.save(packed)
    return WrittenDocument(without_times(packed), frame.notes)


class _BookWriter:
    """Writes the chapters in front of the place of a frame, and counts the pages that they take."""

    def __init__(self, book: ProcessBook, frame: BookFrame) -> None:
        self._book, self._frame = book, frame
        paper = frame.paper
        self._rooms = PaperRooms(
            Size(paper.upright.width, paper.upright.height - _ABOVE),
            Size(paper.lying.width, paper.lying.height - _BESIDE),
        )
        self._pages = WordPages(paper, _BODY)
        self._elements: list[Any] = []
        self._lying = self._broken = False
        self._pictures: dict[tuple[int, int], bytes] = {}
        self._marks = {chapter.key: f"_Toc{7_000_000 + at}" for at, chapter in enumerate(book.chapters)}

    def write(self, progress: Progress) -> None:
        pieces = self._pieces()
        self._draw(pieces, progress)
        for number, chapter in enumerate(self._book.chapters):
            progress(tr("Writing {chapter}", chapter=in_print(chapter.title)), 0.6 + 0.3 * number / len(self._marks))
            self._chapter(chapter, pieces)
        progress(tr("Writing the contents"), 0.9)
        before = [*self._contents()] if self._frame.contents else []
        for element in (*before, *self._elements):
            self._frame.place.addprevious(element)
        self._frame.place.getparent().remove(self._frame.place)
        if self._broken:
            _plain_section(self._frame.section)

    # ------------------------------------------------------------ drawings

    def _pieces(self) -> dict[int, list[DrawnPiece]]:
        """The pictures of each drawing."""
        drawings = {id(each): each for chapter in self._book.chapters for each in chapter.drawings}
        return {key: pieces_of(each, self._rooms) for key, each in drawings.items()}

    def _draw(self, pieces: Mapping[int, Sequence[DrawnPiece]], progress: Progress) -> None:
        wanted = [((key, at), each) for key, its in pieces.items() for at, each in enumerate(its)]
        for start in range(0, len(wanted), _BATCH):
            progress(tr("Drawing {count} pictures", count=len(wanted)), 0.6 * start / len(wanted))
            batch = wanted[start:][:_BATCH]
            drawn = to_pngs([each.svg for _, each in batch], [each.width * _PPI / 72 for _, each in batch])
            self._pictures.update(zip((key for key, _ in batch), drawn, strict=True))

    def _drawing(self, drawing: BookDrawing, pieces: Sequence[DrawnPiece]) -> None:
        for at, piece in enumerate(pieces):
            self._turn(lying=piece.lying)
            caption = in_print(caption_of(drawing, piece))
            described = in_print(piece_words(drawing, piece))
            self._put(self._picture((id(drawing), at), piece, described, keep=bool(caption)))
            self._pages.box(piece.height + (_AFTER + _CAPTION_LINE if caption else 0.0), _AFTER)
            if caption:
                self._put(self._paragraph(caption, CAPTION))

    def _picture(self, key: tuple[int, int], piece: DrawnPiece, described: str, *, keep: bool) -> Any:
        document = self._frame.document
        inline = document.part.new_pic_inline(BytesIO(self._pictures[key]), Pt(piece.width), Pt(piece.height))
        describe_picture(inline, described, described[:60])
        before = "<w:keepNext/>" if keep else ""
        made = parse_xml(
            f'<w:p {nsdecls("w")}><w:pPr>{before}<w:spacing w:before="0" w:after="120"{SINGLE}/></w:pPr>'
            "<w:r><w:drawing/></w:r></w:p>"
        )
        next(iter(made.iter(qn("w:drawing")))).append(inline)
        return made

    # ------------------------------------------------------------ texts

    def _chapter(self, chapter: BookChapter, pieces: Mapping[int, Sequence[DrawnPiece]]) -> None:
        self._turn(lying=False)
        title = in_print(chapter.title).replace("\n", " ")
        apart = bool(self._elements) and not self._just_turned()
        broken = apart or (self._frame.contents and not self._elements)
        mark = self._marks[chapter.key]
        number = mark.removeprefix("_Toc")
        self._pages.chapter(title, *_CHAPTER_LOOK, apart=apart)
        self._put(
            parse_xml(
                f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="{self._frame.styles[CHAPTER]}"/>'
                f"{'<w:pageBreakBefore/>' if broken else ''}</w:pPr>"
                f'<w:bookmarkStart w:id="{number}" w:name="{mark}"/>{_turned(title)}'
                f'<w:bookmarkEnd w:id="{number}"/></w:p>'
            )
        )
        for block in chapter.blocks:
            if isinstance(block, BookDrawing):
                self._drawing(block, pieces[id(block)])
            else:
                self._turn(lying=False)
                self._block(block)

    def _block(self, block: BookBlock) -> None:
        match block:
            case Subheading(text):
                said = in_print(text)
                self._pages.heading(said, *_SECTION_LOOK)
                self._put(self._paragraph(said, SECTION))
            case Paragraph(text, voice):
                said = in_print(text)
                self._pages.text(said, _AFTER, sticky=voice is Voice.STRONG)
                self._put(
                    self._paragraph(said, look="<w:b/>" if voice is Voice.STRONG else "", keep=voice is Voice.STRONG)
                )
            case DataTable():
                laid = laid_table(block, int(self._frame.paper.upright.width * 20))
                self._pages.table(laid)
                for element in word_table(laid, self._marks, SINGLE):
                    self._put(element)
            case _:
                raise TypeError(block)

    def _paragraph(self, text: str, style: str = "", look: str = "", *, keep: bool = False) -> Any:
        named = f'<w:pStyle w:val="{self._frame.styles[style]}"/>' if style else ""
        kept = "<w:keepNext/>" if keep else ""
        turned = BIDI if runs_from_right(text) else ""
        return parse_xml(f"<w:p {nsdecls('w')}><w:pPr>{named}{kept}{turned}</w:pPr>{_turned(text, look)}</w:p>")

    def _put(self, element: Any) -> None:
        self._elements.append(element)

    # ------------------------------------------------------------ sections

    def _turn(self, *, lying: bool) -> None:
        """What follows stands on pages that lie, or on upright ones: they are a section of their own."""
        if lying == self._lying:
            return
        last: Any = self._elements[-1] if self._elements else None
        if last is None or last.tag != qn("w:p"):
            last = parse_xml(f'<w:p {nsdecls("w")}><w:pPr><w:spacing w:before="0" w:after="0"{SINGLE}/></w:pPr></w:p>')
            self._put(last)
        section = deepcopy(self._frame.section)
        if self._broken:
            _plain_section(section)
        if self._lying:
            _lay(section)
        last.get_or_add_pPr().append(section)
        self._lying, self._broken = lying, True
        self._pages.turn(lying=lying)

    def _just_turned(self) -> bool:
        last = self._elements[-1]
        return last.tag == qn("w:p") and last.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None

    # ------------------------------------------------------------ contents

    def _contents(self) -> Iterator[Any]:
        """The field of the contents with what it shows: chapters with their pages, each leading there."""
        begins = self._begins()
        style, pos = self._frame.styles[ENTRY], int(self._frame.paper.upright.width * 20)
        head = self._paragraph(tr("Contents"), CONTENTS)
        if self._frame.before:
            head.get_or_add_pPr().append(parse_xml(f"<w:pageBreakBefore {nsdecls('w')}/>"))
        lines = []
        for at, (chapter, page) in enumerate(zip(self._book.chapters, begins, strict=True)):
            mark, title = self._marks[chapter.key], in_print(chapter.title).replace("\n", " ")
            led = _fielded(f" PAGEREF {mark} \\h ")
            start = _fielded(' TOC \\o "1-1" \\h \\z \\u ') if not at else ""
            lines.append(
                f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{pos}"/>'
                f'</w:tabs></w:pPr>{start}<w:hyperlink w:anchor="{mark}" w:history="1">{run(title)}'
                f"<w:r><w:tab/></w:r>{led}{run(str(page))}{_FIELD_END}</w:hyperlink></w:p>"
            )
        yield head
        yield parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
            f"<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>{''.join(lines)}"
            f'<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>{_FIELD_END}</w:p></w:sdtContent></w:sdt>'
        )

    def _begins(self) -> list[int]:
        """The page of each chapter, with all that stands in front of the first."""
        front = WordPages(self._frame.paper, _BODY)
        front.chapter("", 16.0, 8.0, apart=False)
        for chapter in self._book.chapters:
            front.text(in_print(chapter.title), 4.0)
        front.chapter("", 1.0, 0.0, apart=True)
        contents = front.begins()[-1] - 1
        return [page + contents + self._frame.before for page in self._pages.begins()]


_FIELD_END: Final = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def _fielded(code: str) -> str:
    """The beginning of a field, up to what it shows."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escape(code)}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def _turned(text: str, look: str = "") -> str:
    """A run, in the direction that it is read in."""
    return run(text, look + (RTL if runs_from_right(text) else ""))


def _plain_section(section: Any) -> None:
    """A section that goes on where another ends: no first page of its own, no pages counted anew, on a new page."""
    for name in ("titlePg", "type"):
        for element in section.findall(qn(f"w:{name}")):
            section.remove(element)
    for element in section.findall(qn("w:pgNumType")):
        element.attrib.pop(qn("w:start"), None)


def _lay(section: Any) -> None:
    """Turn the pages of a section, margins and all."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    if size is not None:
        wide, high = size.get(qn("w:w")), size.get(qn("w:h"))
        size.set(qn("w:w"), high)
        size.set(qn("w:h"), wide)
        size.set(qn("w:orient"), "landscape")
    if margins is not None:
        own = {name: margins.get(qn(f"w:{name}")) for name in ("top", "right", "bottom", "left")}
        for name, source in (("top", "left"), ("right", "top"), ("bottom", "right"), ("left", "bottom")):
            if own[source] is not None:
                margins.set(qn(f"w:{name}"), own[source])
