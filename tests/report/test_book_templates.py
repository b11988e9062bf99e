"""Books in an organisation's own Word document: its cover, headers, styles and pages stay."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from book_projects import book, book_project, in_a_row
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from itsm_fit.errors import InputError


def saved(document: WordDocument) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def own() -> WordDocument:
    """A cover, the place of the book, an end; A5, with a header that asks for the title."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(148), Mm(210)
    section.header.paragraphs[0].text = "Internal: {{fit:title}}, {{fit: day}}, {{fit:nonsense}}"
    document.add_paragraph("Our cover")
    document.add_paragraph("fit:book")
    document.add_paragraph("The end")
    document.styles["Heading 1"].font.size = Pt(31)
    return document


def written(template: bytes, **more: object) -> tuple[WordDocument, str]:
    made = book(book_project(in_a_row(60)), "docx", template=template, **more)
    return docx.Document(BytesIO(made.data)), " ".join(made.notes)


def test_the_book_stands_where_the_template_says_between_its_own_texts() -> None:
    document, _ = written(saved(own()))
    texts = [each.text for each in document.paragraphs]
    assert texts[0] == "Our cover"
    assert texts[-1] == "The end"
    assert "fit:book" not in texts
    assert [each.text for each in document.paragraphs if each.style.name == "Heading 1"] == ["A long row", "Terms"]
    assert document.styles["Heading 1"].font.size == Pt(31)


def test_pages_and_headers_of_the_template_stay_on_every_section_and_lying_ones_are_turned() -> None:
    document, told = written(saved(own()))
    sizes = {(round(each.page_width.mm), round(each.page_height.mm)) for each in document.sections}
    assert sizes == {(148, 210), (210, 148)}
    assert {each.header.paragraphs[0].text for each in document.sections} == {
        "Internal: A long row, 2027-01-15, {{fit:nonsense}}"
    }
    assert "asks for fit:nonsense, which a book does not have" in told
    for shape in document.inline_shapes:
        assert shape.width.mm <= 210


def test_missing_styles_are_added_and_told() -> None:
    template = own()
    for name in ("Caption", "Heading 2"):
        style = template.styles[name].element
        style.getparent().remove(style)
    document, told = written(saved(template))
    assert "lacks the styles Heading 2, Caption, toc 1" in told
    assert any(each.style.name == "Heading 2" for each in document.paragraphs)


def test_styles_are_found_by_their_built_in_names_whatever_their_ids_are() -> None:
    packed = BytesIO()
    with ZipFile(BytesIO(saved(own()))) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as german:
        for name in parts.namelist():
            german.writestr(name, parts.read(name).replace(b'"Heading1"', b'"berschrift1"'))
    document, _ = written(packed.getvalue())
    named = [each for each in document.paragraphs if each.text == "A long row" and each.style.name == "Heading 1"]
    assert [each.style.style_id for each in named] == ["berschrift1"]


def test_contents_of_the_template_are_brought_up_to_date_on_opening() -> None:
    template = own()
    run = template.paragraphs[0].add_run()
    run._r.append(docx.oxml.parse_xml(f'<w:instrText {docx.oxml.ns.nsdecls("w")}> TOC \\o "1-2" </w:instrText>'))
    document, told = written(saved(template))
    codes = [each.text for each in document.element.body.iter(qn("w:instrText"))]
    assert codes == [' TOC \\o "1-2" ']
    assert document.settings.element.find(qn("w:updateFields")) is not None
    assert "has contents of its own" in told


def test_without_a_place_the_book_stands_at_the_end_and_that_is_told() -> None:
    document, told = written(saved(docx.Document()))
    assert "No paragraph of the template says fit:book" in told
    assert [each.text for each in document.paragraphs if each.style.name == "Heading 1"] == ["A long row", "Terms"]


def test_a_word_template_becomes_a_document() -> None:
    packed = BytesIO()
    kinds = (b"wordprocessingml.document.main+xml", b"wordprocessingml.template.main+xml")
    with ZipFile(BytesIO(saved(own()))) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as dotx:
        for name in parts.namelist():
            dotx.writestr(name, parts.read(name).replace(*kinds))
    document, _ = written(packed.getvalue())
    assert document.paragraphs[0].text == "Our cover"


def test_pages_without_room_are_refused_with_the_file() -> None:
    template = own()
    template.sections[0].left_margin = Mm(120)
    with pytest.raises(InputError, match="leave no room for a book") as refused:
        written(saved(template))
    assert refused.value.file == "own.docx"
