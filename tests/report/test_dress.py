"""The report wears the look that is kept with its project."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from little_pictures import JPEG, png
from openpyxl.cell import Cell
from report_fits import small_fit
from report_reading import DAY

from itsm_fit.drawing.picture import require_drawable
from itsm_fit.drawing.theme import LIGHT, contrast, readable_on_paper
from itsm_fit.errors import EditError, InputError
from itsm_fit.model.report_look import DateForm, ReportLook
from itsm_fit.report import fit_report
from itsm_fit.report.dress import ReportDress, dress_of
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import told


def _fit(look: ReportLook) -> Fit:
    fit = small_fit()
    return replace(fit, project=replace(fit.project, report_look=look))


def _packed(look: ReportLook, chosen: tuple[str, ...] = ()) -> bytes:
    with told(_fit(look)) as fit:
        return fit_report(fit, made_on=DAY, chosen=chosen)


def test_the_first_page_has_title_organisation_and_logo_and_each_printed_page_the_organisation() -> None:
    look = ReportLook("City of Bern & Co", "Choice of a tool", png(400, 100), dates=DateForm.POINTS)
    packed = _packed(look, ("Summary", "Ranking", "Gaps"))
    book = openpyxl.load_workbook(BytesIO(packed))
    first = book["Summary"]
    assert first["A1"].value == "Choice of a tool"
    assert first["A2"].value.startswith("City of Bern & Co · ")
    assert "made on 15.01.2027" in first["A2"].value
    assert book.properties.title == "Choice of a tool"
    assert {sheet.title: len(sheet._images) for sheet in book if sheet._images} == {"Summary": 1}
    parts = ZipFile(BytesIO(packed))
    sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    headed = [name for name in sheets if b"&amp;L&amp;8 City of Bern &amp;&amp; Co</oddHeader>" in parts.read(name)]
    assert headed == sheets
    assert "15.01.2027" in book["Ranking"].oddFooter.left.text
    assert [parts.read(name) for name in parts.namelist() if "/media/" in name] == [look.logo]


@pytest.mark.parametrize(
    "logo", [png(400, 100), png(30, 300), png(2000, 1000), JPEG], ids=["wide", "high", "large", "JPEG"]
)
def test_a_logo_of_any_size_stands_small_in_the_first_row_beside_the_title(logo: bytes) -> None:
    book = openpyxl.load_workbook(BytesIO(_packed(ReportLook(logo=logo))))
    first = book["Summary"]
    [image] = first._images
    start, end = image.anchor._from, image.anchor.to
    assert (start.row, end.row) == (0, 0)
    title = next(span for span in first.merged_cells.ranges if span.min_row == 1)
    assert title.max_col - 1 < start.col <= end.col


def test_a_report_without_its_first_page_has_the_logo_on_the_one_it_opens_at() -> None:
    book = openpyxl.load_workbook(BytesIO(_packed(ReportLook(logo=png()), ("Gaps", "Questions"))))
    assert {sheet.title: len(sheet._images) for sheet in book if sheet._images} == {"Gaps": 1}


def test_without_a_look_the_report_is_as_it_always_was() -> None:
    fit = small_fit()
    assert dress_of(fit.project) == ReportDress(f"Fit report: {fit.project.name}")
    book = openpyxl.load_workbook(BytesIO(fit_report(fit, made_on=DAY, chosen=["Summary", "Gaps"])))
    assert not any(sheet._images or sheet.oddHeader.left.text for sheet in book)


def test_headings_and_the_lines_under_them_have_the_colour_and_figures_keep_theirs() -> None:
    plain, blue = (openpyxl.load_workbook(BytesIO(_packed(ReportLook(accent=accent)))) for accent in ("", "#1F4E79"))
    for book, ink, line in ((plain, LIGHT.ink, LIGHT.border), (blue, "#1F4E79", "#1F4E79")):
        sheet = book["Ranking"]
        assert sheet["A1"].font.color.rgb == f"FF{ink[1:]}"
        assert sheet["A4"].border.bottom.color.rgb == f"FF{line[1:]}"
    for row, other in zip(plain["Ranking"].iter_rows(min_row=5), blue["Ranking"].iter_rows(min_row=5), strict=True):
        assert list(map(_colours, row)) == list(map(_colours, other))


def _colours(cell: Cell) -> tuple[str, str]:
    return cell.font.color.rgb, cell.fill.fgColor.rgb


@given(st.integers(0, 0xFFFFFF))
def test_every_colour_reads_on_white_and_those_that_do_stay(number: int) -> None:
    accent = f"#{number:06X}"
    ink = readable_on_paper(accent)
    assert contrast(ink, "#FFFFFF") >= 4.5
    if contrast(accent, "#FFFFFF") >= 4.5:
        assert ink == accent


def test_a_logo_that_only_looks_like_a_picture_is_refused_before_anything_is_written() -> None:
    broken = png(40, 20, declared=(400, 200))
    with pytest.raises(EditError, match="damaged or not whole"):
        require_drawable(broken)
    with pytest.raises(InputError, match="The logo of the reports cannot be drawn: choose another one, or none"):
        _packed(ReportLook(logo=broken))
    for whole in (png(), JPEG):
        require_drawable(whole)
