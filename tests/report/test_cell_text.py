from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.report.text import MOST_CHARACTERS, clean, lines, looks_like_formula, unbroken, width

XML_CHARACTERS = re.compile("[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
"""https://www.w3.org/TR/xml/#charsets"""


@given(st.text(alphabet=st.characters()), st.integers(min_value=40, max_value=80))
def test_every_text_becomes_one_that_xml_and_a_cell_can_hold(text: str, most: int) -> None:
    cleaned = clean(text, most)
    assert XML_CHARACTERS.fullmatch(cleaned)
    assert len(cleaned.encode("utf-16-le")) // 2 <= most


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0xFFF, exclude_categories=["Cc", "Cs", "Cn"])))
def test_a_harmless_text_stays_as_it_is(text: str) -> None:
    assert clean(text) == text


def test_control_characters_and_half_surrogates_are_left_out() -> None:
    assert clean("a\x00b\x0bc\x1bd\ud800e\ufffff") == "abcdef"


def test_all_line_ends_become_one_kind() -> None:
    assert clean("a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_a_text_too_long_for_a_cell_is_cut_and_says_so() -> None:
    cut = clean("x" * 40_000)
    assert len(cut) == MOST_CHARACTERS
    assert cut.endswith("x… (cut here: a cell holds no more)")


def test_cutting_never_halves_a_character_beyond_the_basic_plane() -> None:
    cut = clean("😀" * 20_000)
    assert len(cut.encode("utf-16-le")) // 2 in {MOST_CHARACTERS - 1, MOST_CHARACTERS}
    assert set(cut.split("…")[0]) == {"😀"}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\rx", "\nx", "=cmd|' /C calc'!A0"])
def test_what_a_spreadsheet_could_take_for_a_formula_is_known(text: str) -> None:
    assert looks_like_formula(text)


@pytest.mark.parametrize("text", ["", "Log", "1 = 1", "a@b", "–", "✓ carried", "(=1)"])
def test_other_texts_are_not_taken_for_formulas(text: str) -> None:
    assert not looks_like_formula(text)


def test_width_counts_the_longest_line_and_east_asian_characters_twice() -> None:
    assert width("incident") == 8
    assert width("one\nlonger") == 6
    assert width("変更管理") == 8
    assert width("e\u0301") == 1


def test_lines_wrap_at_the_width_and_at_line_ends() -> None:
    assert lines("", 10) == 1
    assert lines("a\n\nb", 10) == 3
    assert lines("x" * 95, 10) == 10


def test_numbers_of_sentences_stay_on_one_line() -> None:
    assert unbroken("35 % of 1\u2009639, and 5 of 9") == "35\u00a0% of 1\u202f639, and 5 of 9"
