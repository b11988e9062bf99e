"""Labels are measured and wrapped without a toolkit, whatever the script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.drawing.text import ELLIPSIS, fit, measure, shorten, wrap

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=60)


def test_widths_follow_common_sans_serif_fonts() -> None:
    # Liberation Sans (metrics of Arial) sets "Log incident" at 12 pixels 64.0 wide, "W" 0.94 em.
    assert measure("Log incident", 12) == pytest.approx(64.0, rel=0.04)
    assert measure("W", 100) == pytest.approx(94, abs=2)
    assert measure("iii", 10) < measure("mmm", 10) / 2


def test_wide_characters_take_a_whole_em_and_combining_marks_nothing() -> None:
    assert measure("事件管理", 10) == 40
    assert measure("e\u0301", 10) == measure("e", 10)
    assert measure("é", 10) == measure("e", 10)


def test_lines_end_at_spaces_hyphens_and_slashes() -> None:
    assert wrap("Classify the incident", 60, 10) == ("Classify the", "incident")
    assert wrap("Major-incident/problem", 45, 10) == ("Major-", "incident/", "problem")


def test_line_breaks_of_the_name_are_kept() -> None:
    assert wrap("Log\nthe incident", 500, 10) == ("Log", "the incident")


def test_a_long_word_is_broken_between_characters() -> None:
    lines = wrap("Incidentmanagementprozess", 60, 10)
    assert "".join(lines) == "Incidentmanagementprozess"
    assert len(lines) > 1


def test_japanese_breaks_anywhere_but_before_closing_punctuation() -> None:
    assert wrap("事件管理。", 40, 10) == ("事件管", "理。")


def test_an_accent_stays_with_its_letter_and_a_joined_emoji_in_one_piece() -> None:
    letters = "e\u0301" * 8
    assert all(len(line) % 2 == 0 for line in wrap(letters, 12, 10))
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert wrap(family * 3, 30, 10) == (family,) * 3 or family in wrap(family * 3, 30, 10)[0]


def test_right_to_left_text_keeps_its_order() -> None:
    name = "إدارة الحوادث الكبرى"
    assert " ".join(wrap(name, 60, 10)) == name


@given(TEXTS, st.floats(20, 200))
def test_no_line_is_wider_than_asked_and_no_character_is_lost(text: str, width: float) -> None:
    lines = wrap(text, width, 10)
    wide = [line for line in lines if measure(line, 10) > width + 1e-6]
    assert all(len(line.strip()) <= 2 or measure(line[:1], 10) >= width / 2 for line in wide)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_too_many_lines_end_with_an_ellipsis() -> None:
    lines = wrap("one two three four five six", 30, 10, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith(ELLIPSIS)
    assert measure(lines[-1], 10) <= 30


def test_shortening_keeps_as_much_as_fits() -> None:
    assert shorten("short", 100, 10) == "short"
    cut = shorten("Restore the service", 60, 10)
    assert cut.endswith(ELLIPSIS)
    assert measure(cut, 10) <= 60
    assert "Restore" in cut


def test_a_label_shrinks_before_it_breaks_words_and_is_cut_only_at_the_end() -> None:
    assert fit("Log", 90, 70, 12).size == 12
    assert fit("Klassifizierung/Priorisierung", 90, 70, 12) == (("Klassifizierung/", "Priorisierung"), 12)
    assert fit("Beschwerdebearbeitungs", 118, 14, 12).size < 12
    crammed = fit("word " * 400, 90, 70, 12)
    assert crammed.size == 8
    assert crammed.lines[-1].endswith(ELLIPSIS)
    assert crammed.height <= 70


def test_a_name_of_ten_thousand_characters_is_laid_out_too() -> None:
    for name in ("x" * 10_000, "word " * 2_000, "事" * 10_000):
        wrapped = fit(name, 90, 70, 12)
        assert wrapped.lines[-1].endswith(ELLIPSIS)
        assert wrapped.height <= 70
        assert wrapped.width <= 91


def test_no_line_ends_within_a_number_or_before_its_per_cent() -> None:
    assert wrap("breaks 60 % of all", 60, 12) == ("breaks", "60 % of all")
    assert wrap("980 of 1\u2009639 answers", 60, 12) == ("980 of", "1\u2009639", "answers")
    assert wrap("from 5 to\u00a09", 40, 12) == ("from 5", "to\u00a09")
