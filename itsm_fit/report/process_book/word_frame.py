"""The Word document that a book is written into: a new one with a cover of its own, or an organisation's template."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, Final

import docx
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from itsm_fit.drawing.theme import LIGHT
from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.pdf.cells import in_print
from itsm_fit.report.process_book.asked import answers_of
from itsm_fit.report.process_book.book import ProcessBook
from itsm_fit.report.process_book.office import sound_package
from itsm_fit.report.process_book.paging import WordPaper
from itsm_fit.report.template.mentions import answered, asked_alone, asked_in, key_of, may_ask
from itsm_fit.report.word.files import describe, dress_style, speak_language, without_template_traces
from itsm_fit.report.word.logo import add_logo
from itsm_fit.report.word.texts import page_numbers, run
from itsm_fit.storage.guard import reading

BODY, TITLE, SUBTITLE, CHAPTER, SECTION, CAPTION = "Normal", "Title", "Subtitle", "Heading 1", "Heading 2", "Caption"
CONTENTS, ENTRY, FOOTER = "TOC Heading", "toc 1", "Footer"
"""The built-in styles that a book is written in, by the names that every language of Word keeps them under."""
_WRITTEN: Final = (CHAPTER, SECTION, CAPTION, CONTENTS, ENTRY)
"""Those that a template has to have; one that it lacks is added as it looks in a book without template."""
_POINT: Final = 12_700
"""EMU."""
_SHORT, _LONG, _MARGIN = Mm(210), Mm(297), Mm(20)
_SIZES: Final = {BODY: 10.0, TITLE: 26.0, SUBTITLE: 12.0, CHAPTER: 16.0, SECTION: 12.0, CAPTION: 8.5, ENTRY: 10.0}
_BOOK: Final = "book"
_TOC: Final = re.compile(r"\bTOC\b")
_KINDS: Final = {
    "wordprocessingml.document.main+xml": "",
    "wordprocessingml.template.main+xml": "wordprocessingml.document.main+xml",
}


@dataclass(frozen=True)
class BookFrame:
    """Where a book goes.

    It takes the `place` of a paragraph, whose section has these `section` properties; `styles` are ids by the names
    above. With `contents` it lists its chapters itself. `before` are the pages in front of it, as far as they can be
    told. `notes` are sentences about what a template lacks.
    """

    document: WordDocument
    place: Any
    section: Any
    styles: Mapping[str, str]
    paper: WordPaper
    contents: bool = True
    before: int = 1
    notes: list[str] = field(default_factory=list)


# ---------------------------------------------------------------- without a template
def own_frame(book: ProcessBook, dress: ReportDress) -> BookFrame:
    """A new document with a cover, whose first page has no footer."""
    document = docx.Document()
    without_template_traces(document)
    describe(document, in_print(book.title), book.organisation, book.made_on)
    _style(document, dress)
    section = document.sections[0]
    section.page_width, section.page_height = _SHORT, _LONG
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    section.different_first_page_header_footer = True
    _footer(section.footer, book)
    _cover(document, book, dress)
    place = document.add_paragraph()._p  # noqa: SLF001 - what the book takes the place of
    return BookFrame(document, place, _sections(document)[-1], _ids(document), _paper(_sections(document)[-1]))


def _style(document: WordDocument, dress: ReportDress) -> None:
    for name in _WRITTEN:
        _added(document, name)
    for name, size in {**_SIZES, FOOTER: 8.5, CONTENTS: 16.0}.items():
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            ink = LIGHT.muted if name in {FOOTER, CAPTION} else LIGHT.ink if name in {BODY, ENTRY} else dress.ink
            dress_style(style, Pt(size), RGBColor.from_string(ink[1:]))
            _shape(style, name)
    speak_language(document)


def _shape(style: ParagraphStyle, name: str) -> None:
    """The spaces of a style, and what else its name in Word does not bring along."""
    its = style.paragraph_format
    its.line_spacing = 1.0
    above, below = {CHAPTER: (0, 6), SECTION: (14, 4), TITLE: (150, 8), ENTRY: (0, 4), CONTENTS: (0, 8)}.get(
        name, (0, 6)
    )
    its.space_before, its.space_after = Pt(above), Pt(below)
    if name in {CHAPTER, SECTION, CONTENTS}:
        its.keep_with_next = True
        style.font.bold = True
    if name in {CAPTION, SUBTITLE}:
        style.font.bold = style.font.italic = False
        for wide in style.element.get_or_add_rPr().findall(qn("w:spacing")):
            wide.getparent().remove(wide)
    borders = style.element.find(f"{qn('w:pPr')}/{qn('w:pBdr')}")
    if borders is not None:
        borders.getparent().remove(borders)


def _added(document: WordDocument, name: str) -> bool:
    """Add a built-in style that is not there; says whether it was not."""
    found = {style.name.casefold() for style in document.styles if style.name}
    if name.casefold() in found:
        return False
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    style.base_style = document.styles[BODY] if BODY.casefold() in found else None
    style.font.size = Pt(_SIZES.get(name, 16.0))
    if isinstance(style, ParagraphStyle):
        _shape(style, name)
        if name == ENTRY:
            section = document.sections[0]
            wide = (section.page_width or _SHORT) - (section.left_margin or 0) - (section.right_margin or 0)
            style.paragraph_format.tab_stops.add_tab_stop(Emu(wide), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    if name in {CHAPTER, SECTION}:
        level = "0" if name == CHAPTER else "1"
        style.element.get_or_add_pPr().append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{level}"/>'))
    return True


def _footer(footer: Any, book: ProcessBook) -> None:
    """Whose it is, the title, and the number of the page among how many."""
    footer.is_linked_to_previous = False
    runs = page_numbers()
    said = " · ".join(in_print(each) for each in (book.organisation, book.title) if each)
    made = parse_xml(f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{run(f"{said} · ")}{runs}</w:p>')
    old = footer.paragraphs[0]._p  # noqa: SLF001 - the element that python-docx begins a footer with
    old.getparent().replace(old, made)


def _cover(document: WordDocument, book: ProcessBook, dress: ReportDress) -> None:
    add_logo(document, dress)
    if book.organisation:
        document.add_paragraph(in_print(book.organisation))
    document.add_paragraph(in_print(book.title), style=TITLE)
    document.add_paragraph(in_print(book.subtitle), style=SUBTITLE)
    document.add_paragraph(in_print(book.made))


# ---------------------------------------------------------------- with a template
def template_frame(book: ProcessBook, data: bytes, file: str) -> BookFrame:
    """An organisation's document, with its texts answered; raises InputError for one that cannot be filled."""
    with reading(file):
        document = docx.Document(BytesIO(sound_package(data, file, "word/document.xml", _KINDS)))
        notes: list[str] = []
        _answer(document, book, notes)
        place = _place(document, notes)
        lacking = [name for name in _WRITTEN if _added(document, name)]
        if lacking:
            notes.append(
                tr(
                    "{file} lacks the styles {styles}: they were added as they look without a template.",
                    file=file,
                    styles=", ".join(lacking),
                )
            )
        contents = not any(_TOC.search(each.text or "") for each in document.element.body.iter(qn("w:instrText")))
        if not contents:
            _update_on_opening(document)
            notes.append(
                tr("{file} has contents of its own: Word asks on opening whether to bring them up to date.", file=file)
            )
        before = _pages_before(document, place)
        section = _governing(document, place)
        return BookFrame(document, place, section, _ids(document), _paper(section), contents, before, notes)


def _answer(document: WordDocument, book: ProcessBook, notes: list[str]) -> None:
    """Say what the texts of the template ask for, wherever they stand."""
    answers = answers_of(book)
    unknown: dict[str, None] = {}

    def said(name: str, _before: str) -> str:
        found = answers.get(key_of(name))
        if found is None:
            unknown[name] = None
            return f"{{{{fit:{name}}}}}"
        return found

    for root in _roots(document):
        for paragraph in root.iter(qn("w:p")):
            texts = [text for text in paragraph.iter(qn("w:t")) if next(text.iterancestors(qn("w:p"))) is paragraph]
            whole = "".join(text.text or "" for text in texts)
            if may_ask(whole) and key_of(asked_alone(whole) or "") != _BOOK and any(asked_in(whole)):
                for text, now in zip(texts, answered([each.text or "" for each in texts], said), strict=True):
                    text.text = now
                    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    if unknown:
        asked = ", ".join(f"fit:{name}" for name in unknown)
        known = ", ".join(f"fit:{name}" for name in (*answers, _BOOK))
        notes.append(
            tr("The template asks for {asked}, which a book does not have: {known}.", asked=asked, known=known)
        )


def _roots(document: WordDocument) -> Iterator[Any]:
    """The body, and every header and footer that is there."""
    yield document.element.body
    for relation in document.part.rels.values():
        if relation.reltype.endswith(("/header", "/footer")) and not relation.is_external:
            yield relation.target_part.element


def _place(document: WordDocument, notes: list[str]) -> Any:
    """The paragraph that a book takes the place of: the one that asks for it, else a new one at the end."""
    body = document.element.body
    for paragraph in body.findall(qn("w:p")):
        text = "".join(each.text or "" for each in paragraph.iter(qn("w:t")))
        if key_of(asked_alone(text) or "") == _BOOK:
            return paragraph
    notes.append(tr("No paragraph of the template says fit:book, so the book stands at its end."))
    made = parse_xml(f"<w:p {nsdecls('w')}/>")
    last = body.find(qn("w:sectPr"))
    if last is None:
        body.append(made)
    else:
        last.addprevious(made)
    return made


def _update_on_opening(document: WordDocument) -> None:
    settings = document.settings.element
    if settings.find(qn("w:updateFields")) is None:
        settings.append(parse_xml(f'<w:updateFields {nsdecls("w")} w:val="true"/>'))


def _pages_before(document: WordDocument, place: Any) -> int:
    """The pages that end in front of the book, as Word laid them out last, else by what breaks them."""
    shown = broken = 0
    for element in document.element.body.iter():
        if element is place:
            break
        if element.tag == qn("w:lastRenderedPageBreak"):
            shown += 1
        elif (element.tag == qn("w:br") and element.get(qn("w:type")) == "page") or (
            element.tag == qn("w:sectPr") and element.getparent().tag == qn("w:pPr")
        ):
            broken += 1
    first = next(iter(document.element.body), None)
    return max(shown, broken) + (1 if first is not place else 0)


def _sections(document: WordDocument) -> list[Any]:
    return list(document.element.body.iter(qn("w:sectPr")))


def _governing(document: WordDocument, place: Any) -> Any:
    """The properties of the section that a paragraph stands in: those that come next."""
    passed = False
    for element in document.element.body.iter():
        passed = passed or element is place
        if passed and element.tag == qn("w:sectPr"):
            return element
    made = parse_xml(f"<w:sectPr {nsdecls('w')}/>")
    document.element.body.append(made)
    return made


def _paper(section: Any) -> WordPaper:
    """The page of a section, upright; what it does not say is that of A4 with usual margins."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))

    def points(element: Any, name: str, usual: float) -> float:
        said = element.get(qn(f"w:{name}")) if element is not None else None
        try:
            return float(said) / 20 if said else usual
        except ValueError:
            return usual

    wide, high = points(size, "w", 595.3), points(size, "h", 841.9)
    left, right = points(margins, "left", 56.7), points(margins, "right", 56.7)
    top, bottom = abs(points(margins, "top", 56.7)), abs(points(margins, "bottom", 56.7))
    if wide > high:
        wide, high, left, right, top, bottom = high, wide, top, bottom, right, left
    if min(wide - left - right, high - top - bottom) < 100.0:
        raise InputError(tr("The pages of the template leave no room for a book: make its margins smaller."))
    return WordPaper(wide, high, left, right, top, bottom)


def _ids(document: WordDocument) -> dict[str, str]:
    """The id of each style that a book is written in."""
    ids = {style.name.casefold(): style.style_id for style in document.styles if style.name}
    return {name: ids[name.casefold()] for name in (BODY, *_WRITTEN) if name.casefold() in ids}
