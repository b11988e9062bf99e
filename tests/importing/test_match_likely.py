"""How clear a match has to be to be accepted with others: read from the scores of its sheet, few rows tell little."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.importing.matching import Suggestion, least_clear, suggest


def sheet(rows: int, best: float, following: float) -> list[list[Suggestion]]:
    """Rows whose best and second best requirement stand out that much."""
    return [[Suggestion("A", 0.5, (), best), Suggestion("B", 0.3, (), following)]] * rows


def test_a_sheet_in_other_words_offers_what_stands_out_in_it() -> None:
    """60·e^(-0.2/0.09) = 6.5 of 200 + 60·e^(-0.2/0.23) = 225 are expected to be wrong: 3 in 100."""
    assert least_clear(sheet(200, 0.2, 0.02)) == 0.2
    assert least_clear(sheet(200, 0.2, 0.02), wrong=0.02) == inf


def test_nothing_is_offered_where_wrong_ones_stand_out_as_much() -> None:
    """30 second ones beside them make 36.5 of 225: 16 in 100."""
    mixed = [*sheet(170, 0.2, 0.02), *sheet(30, 0.2, 0.2)]
    assert least_clear(mixed) == inf
    assert least_clear(mixed, wrong=0.17) == 0.2


def test_a_single_row_has_to_stand_out_by_itself() -> None:
    assert least_clear(sheet(1, 0.2, 0.0)) == inf
    assert least_clear(sheet(1, 0.5, 0.0)) == 0.5


def test_rows_without_doubt_and_rows_told_by_one_word_make_nothing_likely() -> None:
    certain = [[Suggestion("A", 1.0, ("A",)), Suggestion("B", 0.3, (), 0.0)]] * 500
    assert least_clear([*certain, *sheet(1, 0.2, 0.0)]) == inf
    assert least_clear([*certain, *sheet(500, 0.0, 0.0), []]) == inf


@given(
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=30),
    st.floats(0.01, 0.5),
    st.floats(0.01, 0.5),
)
def test_the_more_may_be_wrong_the_more_is_offered(rows: list[tuple[float, float]], one: float, other: float) -> None:
    found = [its for best, following in rows for its in sheet(1, best, following)]
    assert least_clear(found, max(one, other)) <= least_clear(found, min(one, other))


REQUIREMENTS = [
    ("A", "Alerts are sent before warranties expire"),
    ("B-1", "Alerts of monitoring open a record"),
    ("C", "A back-out plan is kept"),
]


def clear(feature: str) -> float:
    ((best, *_),) = suggest(REQUIREMENTS, [feature])
    return best.clear


def test_one_word_never_makes_a_match_clear_and_equal_texts_are_as_clear_as_can_be() -> None:
    assert clear("warranties") == 0.0
    assert clear("a back-out plan is kept") == 1.0
    assert clear("B-1: something else") == 1.0


def test_a_match_is_clear_by_its_lead_and_by_what_more_than_one_word_adds() -> None:
    assert clear("Warranties that expire") > clear("Warranties with flying carpets")
    rival = ("D", "Warranties that expired are listed")
    ((best, *_),) = suggest([*REQUIREMENTS, rival], ["Warranties that expire"])
    assert best.clear < clear("Warranties that expire")


def test_the_second_best_tells_the_lead_also_when_only_one_is_asked_for() -> None:
    ((alone,),) = suggest(REQUIREMENTS, ["Warranties that expire"], most=1)
    assert alone.clear == pytest.approx(clear("Warranties that expire"))
