"""A letter as a Word document: real headings and tables, and nothing in it that says more than what is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from itsm_fit.drawing.theme import LIGHT
from itsm_fit.language import spoken, tr
from itsm_fit.report import styles
from itsm_fit.report.content import (
    Cell,
    Column,
    DataTable,
    Paragraph,
    ReportBlock,
    ReportPart,
    Subheading,
    Value,
    Voice,
)
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.letters.letter import Letter, marked
from itsm_fit.report.letters.logo import logo_png
from itsm_fit.report.pdf.cells import in_print, runs_from_right
from itsm_fit.report.said import said
from itsm_fit.report.styles import Style
from itsm_fit.report.text import width

_SHORT, _LONG = Mm(210), Mm(297)
_MARGIN, _LOGO_HIGH, _LOGO_WIDE = Mm(20), Mm(15), Mm(70)
_BODY, _SMALL = Pt(10), Pt(8.5)
_TWIPS = 635
"""EMU in a twentieth of a point."""
_CHARACTER = 0.55
"""The mean width of one, in em."""
_UNIT = float(_SMALL.pt) * 20 * _CHARACTER
"""A character of a table, in twentieths of a point."""
_INSET = 2 * 80
"""What a cell leaves at both sides, in twentieths of a point."""
_SMALL_TABLE = 0.4
"""The share of a line that a table needs at least to be spread over all of it."""
_LONGEST_UNBROKEN = 12
"""Lines up to which a row stays on one page."""
_WHOLE_NAMES = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR"}
_BIDI, _RTL = "<w:bidi/>", "<w:rtl/>"
_BLANK_LOOK = '<w:highlight w:val="yellow"/>'


def letter_docx(letter: Letter, dress: ReportDress, made_on: date) -> bytes:
    """The bytes of a .docx file, the same for the same letter and day."""
    document = docx.Document()
    _without_template_traces(document)
    _describe(document, letter, made_on)
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
    return _without_times(packed)


def _without_times(packed: BytesIO) -> bytes:
    """The same parts, none with the time at which it was packed."""
    timeless = BytesIO()
    with ZipFile(packed) as parts, ZipFile(timeless, "w", ZIP_DEFLATED) as again:
        for name in parts.namelist():
            again.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)
    return timeless.getvalue()


def _twips(emu: int) -> int:
    return emu // _TWIPS


# ---------------------------------------------------------------- the document
def _without_template_traces(document: WordDocument) -> None:
    """The template that a new document is made of comes with a picture of itself and data of its own."""
    for rels in (document.part.package.rels, document.part.rels):
        for name, relation in list(rels.items()):
            if relation.reltype in {RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.CUSTOM_XML}:
                del rels[name]


def _describe(document: WordDocument, letter: Letter, made_on: date) -> None:
    """What programs show of the file: its title and sender, no person and no program."""
    its = document.core_properties
    midnight = datetime.combine(made_on, time(), UTC)
    its.title, its.author, its.language = letter.title, in_print(letter.sender), _language()
    its.comments = its.keywords = its.subject = its.category = its.last_modified_by = ""
    its.created = its.modified = midnight
    its.revision = 1


def _language() -> str:
    name = spoken().name.replace("_", "-")
    return _WHOLE_NAMES.get(name, name)


def _style(document: WordDocument, dress: ReportDress) -> None:
    found = {name: document.styles[name] for name in ("Normal", "Title", "Heading 1", "Heading 2", "Footer")}
    sizes = {"Normal": _BODY, "Title": Pt(20), "Heading 1": Pt(14), "Heading 2": Pt(12), "Footer": _SMALL}
    for name, style in found.items():
        if isinstance(style, ParagraphStyle):
            _dress_style(style, sizes[name], RGBColor.from_string((LIGHT.ink if name == "Normal" else dress.ink)[1:]))
    found["Footer"].font.color.rgb = RGBColor.from_string(LIGHT.muted[1:])
    normal, title = found["Normal"], found["Title"]
    normal.paragraph_format.space_after = Pt(6)
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(12), Pt(8)
    borders = title.element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        title.element.pPr.remove(borders)
    for heading in (found["Heading 1"], found["Heading 2"]):
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(14), Pt(4)
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    language = defaults.find(qn("w:lang"))
    for kind in ("val", "eastAsia"):
        language.set(qn(f"w:{kind}"), _language())


def _dress_style(style: ParagraphStyle, size: Pt, colour: RGBColor) -> None:
    style.font.name, style.font.size, style.font.color.rgb = styles.FONT, size, colour
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):
        if "Theme" in name:
            del fonts.attrib[name]
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), styles.FONT)


def _letterhead(document: WordDocument, letter: Letter, dress: ReportDress) -> None:
    if dress.logo:
        picture = document.add_picture(BytesIO(logo_png(dress.logo)))
        shrunk = min(_LOGO_HIGH / picture.height, _LOGO_WIDE / picture.width)
        picture.width, picture.height = Emu(int(picture.width * shrunk)), Emu(int(picture.height * shrunk))
        said_of = tr("Logo of {organisation}", organisation=dress.organisation) if dress.organisation else tr("Logo")
        named: Any = picture._inline.docPr  # noqa: SLF001 - python-docx has no other way to the text for who does not see it
        named.set("descr", in_print(said_of))
        named.set("name", tr("Logo"))
    line = _paragraph(letter.sender, letter.blanks)
    document.element.body.insert_element_before(line, "w:sectPr")


def _footer(footer: Any, letter: Letter) -> None:
    """The title, and the number of the page among how many."""
    footer.is_linked_to_previous = False
    words = re.split(r"(\{page\}|\{pages\})", tr("Page {page} of {pages}", page="{page}", pages="{pages}"))
    fields = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    runs = "".join(_field(fields[each]) if each in fields else _run(each) for each in words if each)
    made = parse_xml(f"<w:p {nsdecls('w')}><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                     f"{_run(f'{letter.title} · ')}{runs}</w:p>")  # fmt: skip
    old = footer.paragraphs[0]._p  # noqa: SLF001 - the element that python-docx begins a footer with
    old.getparent().replace(old, made)


def _field(code: str) -> str:
    return f'<w:fldSimple w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'


# ---------------------------------------------------------------- blocks
class _Body:
    """Writes the blocks of a part, `room` twentieths of a point wide."""

    def __init__(self, document: WordDocument, letter: Letter, room: int) -> None:
        self._document, self._letter, self._room = document, letter, room

    def write(self, part: ReportPart, *, first: bool) -> None:
        self._put(_heading(part.title, "Title" if first else "Heading1"))
        blocks = [*([Paragraph(part.lead)] if part.lead else []), *part.blocks]
        for block in blocks:
            self._write(block, level="Heading1" if first else "Heading2")

    def _write(self, block: ReportBlock, level: str) -> None:
        match block:
            case Subheading(text):
                self._put(_heading(text, level))
            case Paragraph(text, voice):
                self._put(_paragraph(text, self._letter.blanks, strong=voice is Voice.STRONG))
            case DataTable():
                for element in _table(block, self._room):
                    self._put(element)
            case _:
                raise TypeError(block)

    def _put(self, element: Any) -> None:
        self._document.element.body.insert_element_before(element, "w:sectPr")


def _heading(text: str, level: str) -> Any:
    style = f'<w:pPr><w:pStyle w:val="{level}"/></w:pPr>'
    return parse_xml(f"<w:p {nsdecls('w')}>{style}{_run(in_print(text))}</w:p>")


def _paragraph(text: str, blanks: Sequence[str], *, strong: bool = False) -> Any:
    look = "<w:b/>" if strong else ""
    turned = runs_from_right(text)
    runs = "".join(
        _run(piece, look + (_BLANK_LOOK if blank else "") + (_RTL if turned else ""))
        for piece, blank in marked(in_print(text), blanks)
    )
    return parse_xml(f"<w:p {nsdecls('w')}><w:pPr>{_BIDI if turned else ''}</w:pPr>{runs}</w:p>")


def _run(text: str, look: str = "") -> str:
    lines = "<w:br/>".join(
        "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in line.split("\t"))
        for line in text.split("\n")
    )
    return f"<w:r><w:rPr>{look}</w:rPr>{lines}</w:r>" if look else f"<w:r>{lines}</w:r>"


# ---------------------------------------------------------------- tables
def _table(block: DataTable, room: int) -> Iterator[Any]:
    """A table whose head is repeated on each page, and an empty line behind it."""
    columns, rows = block.filled()
    if not rows:
        yield parse_xml(f"<w:p {nsdecls('w')}>{_run(in_print(block.empty))}</w:p>")
        return
    texts = [[in_print(said(value, column.style)) for value, column in zip(row, columns, strict=True)] for row in rows]
    heads = [in_print(str(column.heading)) for column in columns]
    widths = _widths(columns, heads, texts, room)
    grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in widths)
    head = "".join(
        _cell(text, wide, column.header_style, heading=True)
        for text, wide, column in zip(heads, widths, columns, strict=True)
    )
    body = "".join(_row(row, its, columns, widths) for row, its in zip(rows, texts, strict=True))
    told = quoteattr(", ".join(heads))
    yield parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{_LINES}'
        f'<w:tblLayout w:type="fixed"/>{_MARGINS}<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val={told}/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>{body}</w:tbl>"
    )
    yield parse_xml(f'<w:p {nsdecls("w")}><w:pPr><w:spacing w:after="60"/></w:pPr></w:p>')


def _line(place: str, colour: str) -> str:
    return f'<w:{place} w:val="single" w:sz="4" w:space="0" w:color="{colour[1:]}"/>'


_LINES = f"<w:tblBorders>{''.join(_line(each, LIGHT.border) for each in ('top', 'bottom', 'insideH'))}</w:tblBorders>"
_MARGINS = '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>'


def _row(row: Sequence[Value], texts: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    cells = "".join(
        _cell(text, wide, value.style if isinstance(value, Cell) else column.style)
        for value, text, column, wide in zip(row, texts, columns, widths, strict=True)
    )
    high = max(_lines_of(text, wide) for text, wide in zip(texts, widths, strict=True))
    whole = "<w:trPr><w:cantSplit/></w:trPr>" if high <= _LONGEST_UNBROKEN else ""
    return f"<w:tr>{whole}{cells}</w:tr>"


def _lines_of(text: str, wide: int) -> float:
    return sum(1 + width(line) // max(_characters(wide), 1.0) for line in text.split("\n"))


def _cell(text: str, wide: int, style: Style, *, heading: bool = False) -> str:
    turned = runs_from_right(text)
    align = style.align if style.align in {"right", "center"} else "left"
    if turned and align == "left":
        align = "start"
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{style.fill[1:]}"/>' if style.fill else ""
    ink = f'<w:color w:val="{style.ink[1:]}"/>' if style.ink != LIGHT.ink else ""
    look = ("<w:b/>" if style.bold else "") + ink + f'<w:sz w:val="{int(_SMALL.pt * 2)}"/>' + (_RTL if turned else "")
    keep = "<w:keepNext/>" if heading else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{fill}</w:tcPr>'
        f'<w:p><w:pPr>{keep}{_BIDI if turned else ""}<w:spacing w:before="30" w:after="30"/>'
        f'<w:jc w:val="{align}"/></w:pPr>{_run(text, look)}</w:p></w:tc>'
    )


def _characters(wide: float) -> float:
    """How many characters go into a column of this width, in twentieths of a point."""
    return (wide - _INSET) / _UNIT


def _widths(
    columns: Sequence[Column], heads: Sequence[str], texts: Sequence[Sequence[str]], room: int
) -> Sequence[int]:
    """The room of a table shared out: each column its longest word at least, more where its texts are long."""
    least: list[float] = []
    wish: list[float] = []
    for at, column in enumerate(columns):
        its = [heads[at], *(row[at] for row in texts)]
        word = max(width(word) for text in its for word in text.split() or [""])
        longest = max(map(width, its[1:]))
        head = max(map(width, heads[at].split() or [""]))
        short = column.style.align in {"right", "center"} or not column.style.wrap
        least.append(max(head, longest if short and longest <= column.most else min(word, column.most / 2)) + 1)
        wish.append(max(least[-1], min(longest, column.most)))
    left = (room - len(columns) * _INSET) / _UNIT
    if sum(wish) <= left * _SMALL_TABLE:
        shares = wish
    elif sum(wish) <= left:
        shares = [each + (left - sum(wish)) * each / sum(wish) for each in wish]
    elif sum(least) >= left:
        shares = [each * left / sum(least) for each in least]
    else:
        more = sum(wish) - sum(least)
        shares = [few + (many - few) * (left - sum(least)) / more for few, many in zip(least, wish, strict=True)]
    return [int(each * _UNIT + _INSET) for each in shares]
