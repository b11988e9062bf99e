"""How reports look: what can be set, which logos are taken, and how days and numbers then read."""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import replace
from datetime import date

import little_project
import pytest
from hypothesis import given
from hypothesis import strategies as st
from little_pictures import JPEG, png

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.picture import MOST_BYTES, PictureHead, picture_head
from itsm_fit.model.report_look import DateForm, NumberForm, ReportLook

PROJECT = little_project.PROJECT
_NEITHER = "This is neither a PNG nor a JPEG picture: save the logo as one of these, and take that."
_SVG = "An SVG drawing cannot stand in a workbook: save the logo as PNG, and take that."


def test_a_look_is_set_tidied_and_the_same_one_changes_nothing() -> None:
    look = ReportLook(
        organisation=" City\u200d of\nBern ", title="Choice 2026 ", accent="#1f4e79", logo=png(), language="de"
    )
    project = edits.set_report_look(PROJECT, look)
    tidy = replace(look, organisation="City\u200d of Bern", title="Choice 2026", accent="#1F4E79")
    assert project.report_look == tidy
    assert edits.set_report_look(project, look) is project
    assert edits.set_report_look(PROJECT, ReportLook()) is PROJECT


@pytest.mark.parametrize(
    ("look", "said"),
    [
        (ReportLook(title="x" * 201), "The title of the report is one line of at most 200 characters."),
        (ReportLook(accent="blue"), "“BLUE” is no colour: write it as #1F4E79."),
        (ReportLook(accent="#12345"), "“#12345” is no colour: write it as #1F4E79."),
        (ReportLook(language="it"), "Reports are written in en, de or fr, not in it."),  # type: ignore[arg-type]
        (ReportLook(logo=b"MZ\x90\0"), _NEITHER),
        (ReportLook(logo=b"GIF89a\1\0\1\0"), _NEITHER),
        (ReportLook(logo=b'<?xml version="1.0"?><svg/>'), _SVG),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(look: ReportLook, said: str) -> None:
    with pytest.raises(EditError) as refused:
        edits.set_report_look(PROJECT, look)
    assert str(refused.value) == said


def test_pictures_are_told_by_what_they_hold() -> None:
    assert picture_head(png(40, 20)) == PictureHead("png", 40, 20)
    assert picture_head(JPEG) == PictureHead("jpeg", 8, 4)


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        (png(declared=(60_000, 60_000)), "60000 × 60000 pixels, more than can be drawn"),
        (png(declared=(0, 20)), "damaged or not whole"),
        (png(1000, 2), "too thin"),
        (png()[:-12], "damaged or not whole"),
        (JPEG[:-2], "damaged or not whole"),
        (JPEG.replace(struct.pack(">HH", 4, 8), struct.pack(">HH", 65_500, 65_500), 1), "65500 × 65500 pixels"),
        (png() + bytes(MOST_BYTES), "larger than 1000 kB"),
    ],
    ids=["bomb", "no width", "thin", "cut off", "JPEG cut off", "JPEG bomb", "large"],
)
def test_pictures_that_could_do_harm_or_cannot_be_drawn_are_refused(picture: bytes, said: str) -> None:
    with pytest.raises(EditError, match=said):
        picture_head(picture)


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", png()[:40], JPEG[:160]]))
def test_no_bytes_do_anything_but_be_taken_or_refused(data: bytes, before: bytes) -> None:
    with suppress(EditError):
        found = picture_head(before + data)
        assert min(found.width, found.height) > 0


def test_days_read_in_each_form() -> None:
    day = date(2026, 3, 9)
    assert {form.name: form.of(day) for form in DateForm} == {
        "ISO": "2026-03-09",
        "POINTS": "09.03.2026",
        "SLASHES": "09/03/2026",
        "AMERICAN": "03/09/2026",
        "SHORT_MONTH": "9 Mar 2026",
        "LONG_MONTH": "9 March 2026",
    }


def test_every_form_of_numbers_has_two_signs_that_differ() -> None:
    assert len({form.marks for form in NumberForm}) == len(NumberForm)
    assert NumberForm.POINT_COMMA.example == "1.234,5"
    assert all(form.marks.decimal != form.marks.group for form in NumberForm)
