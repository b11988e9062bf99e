"""Numbers as people type and paste them: every country's signs, one meaning or both, and never a silent guess."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.errors import EditError
from itsm_fit.numerals import Marks, NumberLimits, begun, judge, read_number, same_currency, shown, understand, written

ENGLISH, GERMAN, FRENCH, SWISS, ARABIC = (
    Marks(".", ","),
    Marks(",", "."),
    Marks(",", "\u202f"),
    Marks(".", "’"),
    Marks("٫", "٬"),
)
ALL = (ENGLISH, GERMAN, FRENCH, SWISS, ARABIC)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2,5", 2.5), ("1.5", 1.5), ("0,250", 0.25), ("0.250", 0.25), (".5", 0.5), ("1,", 1.0), ("1234,567", 1234.567),
        ("1.250,50", 1250.5), ("1,250.50", 1250.5), ("1.250.000", 1_250_000), ("1,250,000", 1_250_000),
        ("1 250", 1250), ("1\u00a0250,5", 1250.5), ("1\u2009250", 1250), ("1\u202f250.5", 1250.5), ("1_250", 1250),
        ("1'250.50", 1250.5), ("1’250", 1250), ("1,00,000", 100_000), ("12,34,567.5", 1_234_567.5),
        ("١٢٫٥", 12.5), ("١٬٢٥٠٫٥", 1250.5), ("۱۲", 12), ("१२.५", 12.5), ("１２．５", 12.5), ("１，２５０．５", 1250.5),
        ("−5", -5), ("－5", -5), ("-5", -5), ("\u061c-\u0661", -1), ("+3", 3), ("1e3", 1000), ("1,5E+3", 1500),
        ("12.–", 12), ("12,-", 12), ("123456789012", 123_456_789_012),
    ],
)  # fmt: skip
def test_a_number_of_one_meaning_is_read_alike_everywhere(text: str, number: float) -> None:
    for marks in ALL:
        assert (read_number(text, marks).value, read_number(text, marks).other) == (number, None)


@pytest.mark.parametrize(
    ("text", "marks", "value", "other"),
    [
        ("1,250", ENGLISH, 1250, 1.25), ("1.250", ENGLISH, 1.25, 1250),
        ("1,250", GERMAN, 1.25, 1250), ("1.250", GERMAN, 1250, 1.25),
        ("1.250", FRENCH, 1.25, 1250), ("1,250", SWISS, 1.25, 1250), ("-12,125", ENGLISH, -12125, -12.125),
    ],
)  # fmt: skip
def test_a_number_of_two_meanings_is_told_with_both_the_locales_first(text, marks, value, other) -> None:
    assert (read_number(text, marks).value, read_number(text, marks).other) == (value, other)


@pytest.mark.parametrize(
    "text",
    ["abc", "nan", "inf", "1e999", "12 50", "1.2.3", "1,2,3", "1,250,00", "12k", "(5)", "5²", "1.250.", "--5", "=1+1",
     "0x10", "5 % %", "1 2 3", "1" * 200],
)  # fmt: skip
def test_what_is_no_number_gives_a_reason(text: str) -> None:
    reading = read_number(text)
    assert reading.value is None
    assert reading.problem.endswith(".")


@pytest.mark.parametrize("text", ["", " ", "-", "+", ",", ".", "1,", "1e", "1e-", "1 2", "1,00,", "€", "1.250."])
def test_what_more_keys_make_a_number_is_only_begun(text: str) -> None:
    assert begun(text)


@pytest.mark.parametrize("text", ["x", "1x", "1.2.3.", "--"])
def test_what_no_further_key_mends_is_more_than_begun(text: str) -> None:
    assert not begun(text)


SHARE = NumberLimits(0, 100, 2, percent=True)
MONEY = NumberLimits(0, currency="EUR", blank=True)
CASES = NumberLimits(0, 1e9, 0)


@pytest.mark.parametrize(
    ("text", "limits", "value", "other"),
    [
        ("50 %", SHARE, 50, None), ("50٪", SHARE, 50, None), ("٪٥٠", SHARE, 50, None), ("1,250", SHARE, 1.25, None),
        ("€ 1.250,50", MONEY, 1250.5, None), ("1 250 EUR", MONEY, 1250, None), ("-", MONEY, None, None),
        ("", MONEY, None, None), ("1,250", MONEY, 1250, 1.25), ("1.250", CASES, 1250, None), ("2.0", CASES, 2, None),
    ],
)  # fmt: skip
def test_what_fits_a_field_decides_between_two_meanings(text, limits, value, other) -> None:
    judged = judge(text, limits)
    assert (judged.value, judged.other, judged.trouble) == (value, other, "")


@pytest.mark.parametrize(
    ("text", "limits", "reason"),
    [
        ("250", SHARE, "too large: write 100\u00a0% or less"), ("-1", SHARE, "too small: write 0\u00a0% or more"),
        ("2,5", CASES, "no whole number"), ("5 %", CASES, "per cent"), ("€5", SHARE, "sign of a currency"),
        ("$5", MONEY, "in $, amounts here are in EUR"), ("", SHARE, "no number here"), ("x", MONEY, "no number"),
        ("1e300", CASES, "too large"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_in_a_sentence_and_never_moved_into_the_limits(text, limits, reason) -> None:
    judged = judge(text, limits)
    assert judged.value is None
    assert reason in judged.trouble


def test_what_became_of_a_number_is_told() -> None:
    assert judge("1,250", MONEY).note == "“1,250” is read as 1\u202f250."
    assert judge("12.345", SHARE).note == "“12.345” is rounded to 12.35: 2 decimals are kept here."
    assert judge("2.5", SHARE).note == ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("€", "EUR", True), ("$", "USD", True), ("US$", "USD", True), ("$", "CAD", True), ("$", "EUR", False),
     ("kr", "SEK", True), ("Fr.", "CHF", True), ("¥", "JPY", True), ("usd", "USD", True), ("CHF", "EUR", False)],
)  # fmt: skip
def test_signs_and_codes_of_currencies_are_compared(one: str, other: str, same: bool) -> None:
    assert same_currency(one, other) is same


def test_several_cells_are_understood_together_with_their_second_meanings() -> None:
    done = understand([(MONEY, "1,250"), (None, "1,250"), (SHARE, "5 %"), (MONEY, "")])
    assert done.texts == ("1250", "1,250", "5 %", "")
    assert done.others == ("1.25", "1,250", "5 %", "")
    assert understand([(MONEY, "2,5")]).others is None
    with pytest.raises(EditError, match="too large"):
        understand([(MONEY, "1"), (SHARE, "101")])


@given(st.floats(-1e15, 1e15), st.sampled_from(ALL))
def test_a_number_that_is_written_reads_as_itself(number: float, marks: Marks) -> None:
    wanted = float(f"{number:.15g}")
    assert read_number(written(number, marks), marks).value == wanted
    assert read_number(shown(number, marks), marks).value == wanted


@given(st.text(max_size=30), st.sampled_from(ALL))
def test_any_text_is_a_finite_number_or_refused(text: str, marks: Marks) -> None:
    judged = judge(text, MONEY, marks)
    assert judged.value is None or (math.isfinite(judged.value) and judged.value >= 0)
