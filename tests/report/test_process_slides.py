"""Processes as slides: read back by python-pptx, in layouts of our own and of others."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pptx
import pytest
from book_projects import book, book_project, in_a_row
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.presentation import Presentation
from pptx.util import Inches

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project


def slides(project: Project, template: bytes | None = None) -> Presentation:
    return pptx.Presentation(BytesIO(book(project, "pptx", template=template).data))


def pictures(slide) -> list:
    return [each for each in slide.shapes if each._element.tag.endswith("}pic")]


def saved(deck: Presentation) -> bytes:
    out = BytesIO()
    deck.save(out)
    return out.getvalue()


def test_each_process_has_a_slide_with_its_drawing_and_facts_and_each_sub_process_one() -> None:
    deck = slides(book_project())
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert titles == ["Process book: Desk", "Incident", "Incident › Fix", "Change"]
    first, inside = deck.slides[1], deck.slides[2]
    assert [each._element.nvPicPr.cNvPr.get("descr") for each in pictures(first)] == ["The drawing of Incident."]
    facts = next(each for each in first.placeholders if each.placeholder_format.type is PP_PLACEHOLDER.BODY)
    assert facts.text_frame.text.split("\n")[:3] == [
        "Practice: Incident management",
        "Roles: Service desk and Expert",
        "Steps: 6",
    ]
    assert first.notes_slide.notes_text_frame.text.startswith("1 Log (Service desk)\n2 Escalate (Expert)")
    assert len(pictures(inside)) == 1


def test_a_drawing_lies_within_its_slide_keeps_its_shape_and_covers_no_text() -> None:
    deck = slides(book_project(in_a_row(40)))
    slide = deck.slides[1]
    (picture,) = pictures(slide)
    assert picture.left >= 0
    assert picture.left + picture.width <= deck.slide_width
    assert picture.top + picture.height <= deck.slide_height
    image = picture.image.size
    assert picture.width / picture.height == pytest.approx(image[0] / image[1], rel=0.02)
    for other in slide.placeholders:
        if other.has_text_frame and other.text_frame.text:
            above = other.top + other.height <= picture.top or picture.top + picture.height <= other.top
            assert above or other.left >= picture.left + picture.width, other.name


@pytest.mark.parametrize(("steps", "across"), [(40, 0.9), (2, 0.0)])
def test_a_long_drawing_has_the_whole_breadth_and_its_facts_below_it(steps: int, across: float) -> None:
    deck = slides(book_project(in_a_row(steps)))
    slide = deck.slides[1]
    (picture,) = pictures(slide)
    facts = next(each for each in slide.placeholders if each.placeholder_format.type is PP_PLACEHOLDER.BODY)
    assert (facts.top >= picture.top + picture.height) == bool(across)
    assert picture.width >= across * deck.slide_width
    assert facts.top + facts.height <= deck.slide_height


def test_slides_are_written_in_the_layout_of_a_template_behind_its_own_slides() -> None:
    own = pptx.Presentation()
    front = own.slides.add_slide(own.slide_layouts[6])
    front.shapes.add_textbox(0, 0, Inches(3), Inches(1)).text_frame.text = "For {{fit:title}}"
    deck = slides(book_project(), saved(own))
    assert deck.slide_width == own.slide_width
    assert deck.slides[0].shapes[0].text_frame.text == "For Process book: Desk"
    assert [slide.shapes.title.text_frame.text for slide in list(deck.slides)[1:]] == [
        "Incident",
        "Incident › Fix",
        "Change",
    ]
    assert {slide.slide_layout.name for slide in list(deck.slides)[1:]} == {"Content with Caption"}


def test_a_template_without_places_for_pictures_has_the_drawing_below_the_title() -> None:
    own = pptx.Presentation()
    for layout in list(own.slide_layouts):
        if layout.name not in {"Title Slide", "Title Only"}:
            own.slide_layouts.remove(layout)
    made = book(book_project(), "pptx", template=saved(own))
    assert any("no place for a picture" in note for note in made.notes)
    deck = pptx.Presentation(BytesIO(made.data))
    slide = deck.slides[1]
    (picture,) = pictures(slide)
    assert picture.top >= slide.shapes.title.top + slide.shapes.title.height
    assert any("Steps: 6" in each.text_frame.text for each in slide.shapes if each.has_text_frame)


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"PK\x03\x04 no zip", "damaged"), (b"", "damaged"), (b"<xml/>", "damaged")],
    ids=["broken", "empty", "no zip"],
)
@pytest.mark.parametrize("ending", ["pptx", "docx"])
def test_what_is_no_template_is_refused_in_a_sentence(data: bytes, said: str, ending: str) -> None:
    with pytest.raises(InputError, match=said):
        book(book_project(), ending, template=data)


@pytest.mark.parametrize("ending", ["pptx", "docx"])
def test_another_zip_an_entity_and_macros_are_refused(ending: str) -> None:
    main = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml"}[ending]

    def packed(**parts: str) -> bytes:
        out = BytesIO()
        with ZipFile(out, "w") as archive:
            for name, text in parts.items():
                archive.writestr(name, text)
        return out.getvalue()

    with pytest.raises(InputError, match="no template of that kind"):
        book(book_project(), ending, template=packed(a="b"))
    hostile = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(InputError, match="document type"):
        book(book_project(), ending, template=packed(**{"[Content_Types].xml": "<Types/>", main: hostile}))
    types = '<Types><Override ContentType="x.macroEnabled.main+xml"/></Types>'
    with pytest.raises(InputError, match="holds macros"):
        book(book_project(), ending, template=packed(**{"[Content_Types].xml": types, main: "<a/>"}))
