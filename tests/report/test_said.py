"""How values read outside a workbook: by the form of their cells, in the signs of the language spoken."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.language import ENGLISH, Phrase, Writing, speaking
from itsm_fit.model.report_look import NumberForm, ReportLook
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Formula, Value
from itsm_fit.report.said import number_said, said
from itsm_fit.report.styles import Style

GERMAN = replace(ENGLISH, name="de", writing=Writing(decimal=","))


@pytest.mark.parametrize(
    ("value", "style", "reads"),
    [
        (0.5, styles.PERCENT, "50 %"),
        (0.0, styles.PERCENT, "0 %"),
        (0.0004, styles.PERCENT, "< 0.1 %"),
        (0.004, styles.HEAT, "0.4 %"),
        (0.997, styles.SHARE, "99.7 %"),
        (0.9999, styles.SHARE, "> 99.9 %"),
        (1, styles.SHARE, "100 %"),
        (0.0825, styles.SMALL_SHARE, "8.2 %"),
        (1234567, styles.COUNT, "1\u2009234\u2009567"),
        (12.4, styles.COUNT, "12"),
        (12.25, styles.PER_CASE, "12.25"),
        (12, styles.AMOUNT, "12.0"),
        (12, styles.NUMBER, "12"),
        (0.1 + 0.2, styles.NUMBER, "0.3"),
        (1234.5, styles.NUMBER, "1\u2009234.5"),
        (1234.5, Style(number='#"\u2009"##0.##'), "1\u2009234.5"),
        (1234, Style(number='#"\u2009"##0.##'), "1\u2009234"),
        (0.999, Style(number='#"\u2009"##0.##'), "1"),
        (1234.5, Style(number='#"\u2009"##0.00'), "1\u2009234.50"),
        (0.021, Style(number="+0.0 %;-0.0 %;0 %"), "+2.1 %"),
        (-0.021, Style(number="+0.0 %;-0.0 %;0 %"), "-2.1 %"),
        (0.0, Style(number="+0.0 %;-0.0 %;0 %"), "0.0 %"),
        (-0.0001, Style(number="+0.0 %;-0.0 %;0 %"), "> -0.1 %"),
        (0.0001, Style(number="+0.0 %;-0.0 %;0 %"), "< +0.1 %"),
        (-0.001, styles.AMOUNT, "0.0"),
        (-3.5, styles.AMOUNT, "-3.5"),
        (math.inf, styles.COUNT, "∞"),
        (math.nan, styles.PERCENT, "∞"),
        (None, styles.COUNT, ""),
        ("–", styles.PERCENT, "–"),
        ("=1+1", styles.TEXT, "=1+1"),
        (Phrase("Tool"), styles.WORD, "Tool"),
        (Formula("=A1", 0.25), styles.PERCENT, "25 %"),
        (Cell(Formula("=A1", 0.25), styles.PER_CASE), styles.PERCENT, "0.25"),
    ],
)
def test_a_value_reads_by_the_form_of_its_style(value: Value, style: Style, reads: str) -> None:
    assert said(value, style) == reads


def test_numbers_read_in_the_signs_of_the_language_and_of_the_project() -> None:
    with speaking(GERMAN):
        assert said(1234.5, styles.AMOUNT) == "1\u2009234,5"
        assert said(0.997, styles.SHARE) == "99,7 %"
    swiss = ReportLook(numbers=NumberForm.APOSTROPHE_POINT).writing(GERMAN.writing)
    with speaking(replace(GERMAN, writing=swiss)):
        assert said(1234.5, styles.AMOUNT) == "1’234.5"


@given(st.floats(0, 1), st.sampled_from(["0 %", "0.0 %"]))
def test_a_share_reads_as_none_or_all_only_where_it_is_so(share: float, form: str) -> None:
    reads = number_said(share, form)
    assert (reads in {"0 %", "0.0 %"}) == (share <= 1e-9)
    assert (reads in {"100 %", "100.0 %"}) == (share >= 1 - 1e-9)


@given(st.floats(-1e12, 1e12), st.sampled_from(["", "0", "0.0", "0.00", '#"\u2009"##0.##']))
def test_what_is_read_is_the_number_as_far_as_its_decimals_go(number: float, form: str) -> None:
    reads = float(number_said(number, form).replace("\u2009", ""))
    within = 0.5 * 10.0 ** -form.partition(".")[2].count("0") if form and "#" not in form else 0.005
    assert reads == pytest.approx(number, abs=within + 1e-9, rel=0 if form else 1e-9)
