from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.report.wording import count, finite, listed, many
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.wording import decimals_apart, fraction, interval, percent
from itsm_fit.visible import shorten


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0 %"),
        (0.81, "81 %"),
        (1.0, "100 %"),
        (0.997, "99.7 %"),
        (0.003, "0.3 %"),
        (0.99999, "> 99.9 %"),
        (0.00001, "< 0.1 %"),
        (1 - 1e-12, "100 %"),
    ],
)
def test_a_share_reads_as_all_or_nothing_only_where_it_is_so(share: float, text: str) -> None:
    assert percent(share) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (0.81, 0.90, "81–90 %"),
        (0.81, 0.81, "81 %"),
        (0.812, 0.814, "81.2–81.4 %"),
        (0.8121, 0.8122, "81.21–81.22 %"),
        (0.81210001, 0.81210002, "81.21 %"),
        (0.0, 1.0, "0–100 %"),
    ],
)
def test_an_interval_shows_both_ends_with_decimals_only_where_they_tell_them_apart(
    low: float, high: float, text: str
) -> None:
    assert interval(Interval(low, high)) == text


def test_a_figure_that_does_not_apply_reads_as_a_dash() -> None:
    assert interval(None) == "–"


@pytest.mark.parametrize(
    ("others", "decimals"),
    [
        ([], 0),
        ([0.558], 0),
        ([0.558, 0.564], 1),
        ([0.558, 0.5584], 2),
        ([0.558, 0.55800001], 2),
        ([0.5], 0),
    ],
)
def test_a_tool_gets_the_decimals_that_keep_it_apart_from_others(others: list[float], decimals: int) -> None:
    assert decimals_apart(0.558, others) == decimals


def test_nothing_and_next_to_nothing_need_no_decimals_to_differ() -> None:
    assert decimals_apart(0.0, [0.0003, 0.003]) == 0


def test_counts_have_thin_spaces_between_thousands() -> None:
    assert count(1639) == "1\u2009639"
    assert many(1, "process", "processes") == "1 process"
    assert many(2000, "answer") == "2\u2009000 answers"


def test_long_lists_name_the_first_and_count_the_rest() -> None:
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert listed(list("ABCDE"), most=3) == "A, B, C and 2 more"


@given(st.text(), st.integers(min_value=6, max_value=60))
def test_a_shortened_name_keeps_its_start_and_its_end(name: str, most: int) -> None:
    short = shorten(name, most)
    assert len(short) <= most
    if len(name) > most:
        start, end = short.split("…", 1) if "…" not in name else (short[:1], short[-1:])
        assert name.startswith(start)
        assert name.endswith(end)


def test_infinite_visits_read_as_a_sign_because_no_cell_holds_infinity() -> None:
    assert finite(None) == "∞"
    assert finite(float("inf")) == "∞"
    assert finite(float("nan")) == "∞"
    assert finite(1.25) == 1.25


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.0, "0.000"), (0.00004, "< 0.001"), (0.9124, "0.912"), (0.9994, "0.999"), (0.99995, "> 0.999"), (1.0, "1.000")],
)
def test_a_fraction_is_one_or_none_only_where_it_is_so(share: float, text: str) -> None:
    assert fraction(share) == text
