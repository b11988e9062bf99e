"""Text for the clipboard as spreadsheets take it in."""

from __future__ import annotations

import pytest

from ui.widgets.tsv import tsv


def test_cells_are_quoted_only_where_they_must_be():
    assert tsv([["a", 'say "yes"', "two\tparts"], ["1", "", "3"]]) == 'a\t"say ""yes"""\t"two\tparts"\n1\t\t3'


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "- none"])
def test_no_text_becomes_a_formula(text):
    assert tsv([[text]]).replace('""', '"').strip('"').startswith(f"'{text[0]}")


@pytest.mark.parametrize("text", ["-5", "-0.25", "+3", "-12 %", "–"])
def test_numbers_stay_numbers(text):
    assert tsv([[text]]) == text
