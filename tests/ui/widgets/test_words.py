from __future__ import annotations

import pytest

from itsm_fit.scoring.figures import Interval
from ui.widgets.words import NO_BREAK, THIN, count, interval, listed, many, per_case, weight


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Interval(0.81, 0.9), "81–90 %"),
        (Interval(0.81, 0.81), "81 %"),
        (Interval(0.812, 0.814), "81.2–81.4 %"),
        (None, "–"),
    ],
)
def test_an_interval_reads_as_its_ends_and_shows_decimals_only_where_they_differ_there(
    figure: Interval | None, text: str
) -> None:
    assert interval(figure) == text.replace(" ", NO_BREAK)


def test_thousands_are_told_apart_by_thin_spaces() -> None:
    assert count(1234567) == f"1{THIN}234{THIN}567"


def test_one_process_but_two_processes() -> None:
    assert many(1, "process", "processes") == f"1{NO_BREAK}process"
    assert many(2, "process", "processes") == f"2{NO_BREAK}processes"


def test_a_long_list_of_names_says_how_many_more_there_are() -> None:
    assert listed(("a", "b", "c"), 2) == "a, b and 1 more"


def test_infinite_visits_show_as_a_sign() -> None:
    assert per_case(None) == "∞"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (4.0, "4"),
        (0.25, "0.25"),
        (1 / 3, "0.333333"),
        (1234567.0, "1 234 567"),
        (123456.75, "123 456.75"),
        (1e9, "1 000 000 000"),
    ],
)
def test_a_weight_is_shown_in_full(number: float, text: str) -> None:
    assert weight(number) == text.replace(" ", THIN)
