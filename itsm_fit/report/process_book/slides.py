"""Processes as slides, one a page: the drawing, and beside or below it what there is to know at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from io import BytesIO
from typing import Any, Final, NamedTuple

import pptx
from lxml import etree
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.util import Emu, Pt

from itsm_fit.drawing.export import to_pngs
from itsm_fit.drawing.shapes import Size
from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.pdf.cells import in_print, runs_from_right
from itsm_fit.report.process_book.asked import answers_of
from itsm_fit.report.process_book.book import BookChapter, BookDrawing, ProcessBook
from itsm_fit.report.process_book.office import sound_package
from itsm_fit.report.process_book.tiling import DrawnPiece, whole_piece
from itsm_fit.report.template.mentions import answered, asked_in, key_of, may_ask
from itsm_fit.report.word.files import described_properties, whole_language, without_times
from itsm_fit.report.word.logo import logo_png, logo_words
from itsm_fit.report.written import WrittenDocument
from itsm_fit.storage.guard import reading
from itsm_fit.visible import shorten

_WIDE, _HIGH = Emu(12_192_000), Emu(6_858_000)
"""16 to 9, as new presentations have it."""
_USUAL_WIDTH: Final = 9_144_000
"""That of the slides which python-pptx begins with."""
_POINT: Final = 12_700
"""EMU."""
_PPI: Final = 150.0
_MOST_PIXELS: Final = 4_000.0
"""Across: a wall has no more."""
_COVER, _PICTURE = 0, 8
"""The places of the layouts of covers and of pictures in what python-pptx begins with."""
_LONGEST_TITLE: Final = 90
_BELOW, _GAP = Pt(100), Pt(12)
"""How high the facts are below a drawing, and what keeps them apart from it and from each other."""
_COLUMNS: Final = 2
_BATCH: Final = 12
_TEXTS: Final = frozenset({PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.SUBTITLE})
_TITLES: Final = frozenset({PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE})
_NUMBER: Final = PP_PLACEHOLDER.SLIDE_NUMBER
_KINDS: Final = {
    "presentationml.presentation.main+xml": "",
    "presentationml.template.main+xml": "presentationml.presentation.main+xml",
}


class SlidePlace(NamedTuple):
    """Where something stands on a slide, in EMU."""

    left: int
    top: int
    width: int
    height: int

    @property
    def points(self) -> Size:
        return Size(self.width / _POINT, self.height / _POINT)


class _Picture(NamedTuple):
    """A drawing as a PNG, as large as its piece says; `described` for who does not see it."""

    data: bytes
    piece: DrawnPiece
    described: str


class _Shown(NamedTuple):
    """A drawing on a slide of its own; only the first of a process has its facts."""

    chapter: BookChapter
    drawing: BookDrawing
    first: bool


def book_pptx(
    book: ProcessBook, dress: ReportDress, template: bytes | None, file: str, progress: Progress
) -> WrittenDocument:
    """The bytes of a .pptx file, the same for the same book, day and template; raises InputError for one that cannot
    be filled.
    """
    notes: list[str] = []
    if template is None:
        deck = _own_deck(dress)
    else:
        with reading(file):
            deck = pptx.Presentation(BytesIO(sound_package(template, file, "ppt/presentation.xml", _KINDS)))
            _answer(deck, book)
    described_properties(deck.core_properties, book.title, book.organisation, book.made_on)
    if template is None or not len(deck.slides):
        _cover(deck, book, dress)
    _Slides(deck, notes, free=template is None).write(book, progress)
    packed = BytesIO()
    deck.save(packed)
    return WrittenDocument(without_times(packed), notes)


# ---------------------------------------------------------------- the presentation
def _own_deck(dress: ReportDress) -> Presentation:
    """A presentation 16 to 9: its layout of pictures has the drawing at the left, and the facts beside it."""
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = _WIDE, _HIGH
    wider = int(_WIDE) / _USUAL_WIDTH
    sheets: list[Any] = [deck.slide_master, *deck.slide_layouts]
    for sheet in sheets:
        for shape in sheet.placeholders:
            if shape._element.spPr.find(qn("a:xfrm")) is not None:  # noqa: SLF001 - others take it from the master
                shape.left, shape.width = Emu(int(shape.left * wider)), Emu(int(shape.width * wider))
    margin, title = Pt(28), Pt(60)
    layout: Any = deck.slide_layouts[_PICTURE]
    beside = Pt(236)
    places = {
        PP_PLACEHOLDER.TITLE: SlidePlace(margin, Pt(16), _WIDE - 2 * margin, title),
        PP_PLACEHOLDER.PICTURE: SlidePlace(
            margin, Pt(84), _WIDE - 3 * margin - beside, _HIGH - Pt(84) - Pt(44)
        ),
        PP_PLACEHOLDER.BODY: SlidePlace(_WIDE - margin - beside, Pt(84), beside, _HIGH - Pt(84) - Pt(44)),
    }  # fmt: skip
    for shape in layout.placeholders:
        place = places.get(shape.placeholder_format.type)
        if place is not None:
            shape.left, shape.top, shape.width, shape.height = map(Emu, place)
        if shape.placeholder_format.type is PP_PLACEHOLDER.TITLE:
            _set_look(shape, 26, dress.ink, bold=True)
        elif shape.placeholder_format.type is PP_PLACEHOLDER.BODY:
            _set_look(shape, 13, "", bold=False)
    return deck


def _set_look(shape: Any, size: int, ink: str, *, bold: bool) -> None:
    """The size and colour of what is written into a placeholder of a layout."""
    style = shape.text_frame._txBody.find(qn("a:lstStyle"))  # noqa: SLF001 - python-pptx has no way to it
    for level in list(style):
        style.remove(level)
    fill = f'<a:solidFill><a:srgbClr val="{ink[1:]}"/></a:solidFill>' if ink else ""
    namespace = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    style.append(
        etree.fromstring(
            f'<a:lvl1pPr {namespace} marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="300"/></a:spcBef><a:buNone/>'
            f'<a:defRPr sz="{size * 100}" b="{int(bold)}">{fill}</a:defRPr></a:lvl1pPr>',
            etree.XMLParser(resolve_entities=False),
        )
    )
    body = shape.text_frame._txBody.find(qn("a:bodyPr"))  # noqa: SLF001
    for fit in list(body):
        body.remove(fit)
    etree.SubElement(body, qn("a:normAutofit"))


def _answer(deck: Presentation, book: ProcessBook) -> None:
    """Say what the texts of a template's own slides ask for."""
    answers = answers_of(book)
    for sheet in (*deck.slides, *deck.slide_layouts, deck.slide_master):
        for paragraph in sheet._element.iter(qn("a:p")):  # noqa: SLF001
            texts = list(paragraph.iter(qn("a:t")))
            whole = "".join(text.text or "" for text in texts)
            if may_ask(whole) and any(asked_in(whole)):
                said = [text.text or "" for text in texts]
                now = answered(said, lambda name, _: answers.get(key_of(name), f"{{{{fit:{name}}}}}"))
                for text, each in zip(texts, now, strict=True):
                    text.text = each


def _cover(deck: Presentation, book: ProcessBook, dress: ReportDress) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[_COVER])
    if slide.shapes.title is not None:
        _say(slide.shapes.title, [in_print(book.title)])
    said = [in_print(each) for each in (book.organisation, book.subtitle, book.made) if each]
    texts = [each for each in slide.placeholders if each.placeholder_format.type in _TEXTS]
    if texts:
        _say(texts[0], said)
    for empty in texts[1:]:
        _take_away(empty)
    if dress.logo:
        picture = slide.shapes.add_picture(BytesIO(logo_png(dress.logo)), Pt(40), Pt(32), height=Pt(44))
        picture._element.nvPicPr.cNvPr.set("descr", in_print(logo_words(dress)))  # noqa: SLF001


# ---------------------------------------------------------------- processes
class _Slides:
    """Writes a slide for each drawing, into the places that a layout has for it.

    Where no organisation says how slides look, they are `free` to have the facts below a drawing that is larger so.
    """

    def __init__(self, deck: Presentation, notes: list[str], *, free: bool) -> None:
        self._deck, self._notes, self._free = deck, notes, free
        self._layout = _best_layout(deck)
        kinds = [each.placeholder_format.type for each in self._layout.placeholders]
        if not _TITLES & set(kinds):
            notes.append(tr("No layout of the template has a place for a title and more: the title stands in a box."))
        elif not {PP_PLACEHOLDER.PICTURE, *_TEXTS} & set(kinds):
            notes.append(
                tr(
                    "The layout “{layout}” has no place for a picture: the drawing stands below the title.",
                    layout=self._layout.name,
                )
            )

    def write(self, book: ProcessBook, progress: Progress) -> None:
        shown = list(_shown(book))
        for start in range(0, len(shown), _BATCH):
            progress(tr("Drawing {count} pictures", count=len(shown)), start / len(shown))
            batch = shown[start:][:_BATCH]
            slides = [self._slide(each) for each in batch]
            pieces = [
                whole_piece(each.drawing, place.points) for each, (_, place, _) in zip(batch, slides, strict=True)
            ]
            across = [min(piece.width * _PPI / 72, _MOST_PIXELS) for piece in pieces]
            pictures = to_pngs([piece.svg for piece in pieces], across)
            for each, (slide, place, holder), piece, picture in zip(batch, slides, pieces, pictures, strict=True):
                _put(slide, holder, place, _Picture(picture, piece, in_print(each.drawing.described)))

    def _slide(self, each: _Shown) -> tuple[Any, SlidePlace, Any]:
        """A slide with all but its drawing, and where that goes: a place, and the placeholder that holds it, if any."""
        slide = self._deck.slides.add_slide(self._layout)
        title = in_print(each.drawing.title).replace("\n", " ")
        if slide.shapes.title is not None:
            _say(slide.shapes.title, [shorten(title, _LONGEST_TITLE)])
        else:
            box = slide.shapes.add_textbox(Pt(28), Pt(16), self._deck.slide_width - Pt(56), Pt(40))
            _say(box, [shorten(title, _LONGEST_TITLE)])
        holder, beside = _places(slide)
        facts = [f"{in_print(name)}: {in_print(text)}" for name, text in each.chapter.facts] if each.first else []
        place = _place_of(holder) if holder is not None else self._below_title(slide)
        if facts and beside is None:
            wide = min(place.width // 4, int(Pt(236)))
            place = place._replace(width=place.width - wide - int(Pt(12)))
            beside = slide.shapes.add_textbox(place.left + place.width + Pt(12), place.top, wide, place.height)
            beside.text_frame.word_wrap = True
        if beside is not None:
            if facts:
                _say(beside, facts, bold_first=True)
                if self._free:
                    place = _turned_if_larger(each.drawing, place, beside)
            else:
                place = _joined(place, _place_of(beside))
                _take_away(beside)
        kept = {shape.shape_id for shape in (holder, beside) if shape is not None}
        for spare in list(slide.placeholders):
            if spare.placeholder_format.type in _TEXTS and spare.shape_id not in kept:
                _take_away(spare)
        self._number(slide)
        if each.first and each.chapter.steps:
            frame = slide.notes_slide.notes_text_frame
            if frame is not None:
                frame.text = in_print("\n".join(each.chapter.steps))
        return slide, place, holder

    def _below_title(self, slide: Any) -> SlidePlace:
        title = slide.shapes.title
        top = int(title.top + title.height) if title is not None else int(Pt(60))
        margin = int(Pt(28))
        wide, high = int(self._deck.slide_width or _WIDE), int(self._deck.slide_height or _HIGH)
        return SlidePlace(margin, top, wide - 2 * margin, max(high - top - int(Pt(44)), high // 3))

    def _number(self, slide: Any) -> None:
        """The number of the slide, where its layout has a place for it."""
        for each in self._layout.placeholders:
            if each.placeholder_format.type is _NUMBER:
                slide.shapes._spTree.append(deepcopy(each._element))  # noqa: SLF001


def _shown(book: ProcessBook) -> Iterator[_Shown]:
    for chapter in book.chapters:
        for at, drawing in enumerate(chapter.drawings):
            yield _Shown(chapter, drawing, first=not at)


def _best_layout(deck: Presentation) -> Any:
    """The layout with a title, the largest place for a drawing, and one for texts beside it."""

    def worth(layout: Any) -> tuple[bool, bool, bool, int]:
        kinds = [each.placeholder_format.type for each in layout.placeholders]
        titled = bool(_TITLES & set(kinds)) and PP_PLACEHOLDER.CENTER_TITLE not in kinds
        holder, beside = _places(layout)
        return titled, holder is not None, beside is not None, _area(holder)

    return max(deck.slide_layouts, key=worth)


def _places(sheet: Any) -> tuple[Any, Any]:
    """Where a drawing goes on a slide or layout, and where texts go beside it: a picture's place and a text's, or the
    larger and the smaller of two for anything.
    """
    pictures = [each for each in sheet.placeholders if each.placeholder_format.type is PP_PLACEHOLDER.PICTURE]
    texts = sorted(
        (each for each in sheet.placeholders if each.placeholder_format.type in _TEXTS), key=_area, reverse=True
    )
    if pictures:
        return max(pictures, key=_area), texts[0] if texts else None
    if len(texts) > 1:
        return texts[0], texts[1]
    return (texts[0], None) if texts else (None, None)


def _area(shape: Any) -> int:
    return 0 if shape is None else int((shape.width or 0) * (shape.height or 0))


def _place_of(shape: Any) -> SlidePlace:
    return SlidePlace(int(shape.left), int(shape.top), int(shape.width), int(shape.height))


def _joined(one: SlidePlace, other: SlidePlace) -> SlidePlace:
    """The room of two places beside each other."""
    left, top = min(one.left, other.left), min(one.top, other.top)
    right = max(one.left + one.width, other.left + other.width)
    return SlidePlace(left, top, right - left, max(one.top + one.height, other.top + other.height) - top)


def _turned_if_larger(drawing: BookDrawing, place: SlidePlace, beside: Any) -> SlidePlace:
    """Where a drawing goes beside its facts, or above them in columns where it is larger there."""
    room = _joined(place, _place_of(beside))
    above = room._replace(height=room.height - _BELOW - _GAP)
    if whole_piece(drawing, above.points).width <= whole_piece(drawing, place.points).width:
        return place
    below = room._replace(top=room.top + room.height - _BELOW, height=_BELOW)
    beside.left, beside.top, beside.width, beside.height = map(Emu, below)
    columns = beside.text_frame._txBody.find(qn("a:bodyPr"))  # noqa: SLF001 - python-pptx has no way to it
    columns.set("numCol", str(_COLUMNS))
    columns.set("spcCol", str(int(_GAP)))
    return above


def _put(slide: Any, holder: Any, place: SlidePlace, its: _Picture) -> None:
    """The drawing in the middle of its place, in the placeholder of a picture where there is one."""
    wide, high = int(its.piece.width * _POINT), int(its.piece.height * _POINT)
    left, top = place.left + (place.width - wide) // 2, place.top + (place.height - high) // 2
    if holder is not None and holder.placeholder_format.type is PP_PLACEHOLDER.PICTURE:
        shape = holder.insert_picture(BytesIO(its.data))
        shape.crop_left = shape.crop_right = shape.crop_top = shape.crop_bottom = 0
        shape.left, shape.top, shape.width, shape.height = Emu(left), Emu(top), Emu(wide), Emu(high)
    else:
        shape = slide.shapes.add_picture(BytesIO(its.data), Emu(left), Emu(top), Emu(wide), Emu(high))
        if holder is not None:
            _take_away(holder)
    shape._element.nvPicPr.cNvPr.set("descr", its.described)  # noqa: SLF001


def _take_away(shape: Any) -> None:
    """A place that nothing was written into would ask for it."""
    shape._element.getparent().remove(shape._element)  # noqa: SLF001


def _say(shape: Any, lines: Sequence[str], *, bold_first: bool = False) -> None:
    """Lines as paragraphs, in the language spoken; of each what stands before its first colon bold."""
    frame = shape.text_frame
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if not at else frame.add_paragraph()
        if runs_from_right(line):
            paragraph._p.get_or_add_pPr().set("rtl", "1")  # noqa: SLF001
        name, colon, rest = line.partition(": ") if bold_first else ("", "", line)
        for text, bold in ((name + colon, True), (rest, False)):
            if text:
                run = paragraph.add_run()
                run.text = text
                if bold:
                    run.font.bold = True
                run._r.get_or_add_rPr().set("lang", whole_language())  # noqa: SLF001
