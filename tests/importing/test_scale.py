"""Numbers, shares and the best possible score."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.importing.legend import Entry, best_spoken_of, definitions, describe
from itsm_fit.importing.meanings import Key, interpret, make_key
from itsm_fit.importing.scale import likely_best, parse_number, parse_score, parse_share
from itsm_fit.model.tool import Level


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("75%", 0.75),
        ("75,5 %", 0.755),
        ("3/5", 0.6),
        ("4 of 5", 0.8),
        ("4 von 5", 0.8),
        ("★★★☆☆", 0.6),
        ("120%", None),
        ("7/5", None),
        ("3", None),
    ],
)
def test_shares_are_read_from_per_cent_ratios_and_stars(text: str, share: float | None) -> None:
    assert parse_share(text) == pytest.approx(share)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("4", 4),
        ("3,5", 3.5),
        ("3.5", 3.5),
        ("4 - good", 4),
        ("2: fair", 2),
        ("3 (partly)", 3),
        ("2 points", 2),
        ("★★★", 3),
        ("12.50 €", None),
        ("4 weeks", None),
        ("R12", None),
    ],
)
def test_scores_are_read_with_decimal_commas_and_explanations(text: str, score: float | None) -> None:
    assert parse_score(text) == score


def test_a_number_is_only_a_number_when_nothing_else_stands_there() -> None:
    assert [parse_number(text) for text in ("12", "-1", "1,5", "1.234.5", "12 %", "x")] == [
        12,
        -1,
        1.5,
        None,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("scores", "best"),
    [
        ([1, 2, 3], 3),
        ([0, 1], 1),
        ([4.5, 2], 5),
        ([6, 1], 6),
        ([8, 3], 10),
        ([12, 15], 15),
        ([85, 40], 100),
        ([250], None),
        ([-1, 2], None),
        ([0], None),
        ([], None),
    ],
)
def test_the_best_score_is_guessed_from_the_scores(scores: list[float], best: float | None) -> None:
    assert likely_best(scores) == best


def test_scores_are_measured_against_the_best_one() -> None:
    reading = interpret({"1": 3, "3": 2, "5": 1})
    assert reading.meanings == {"1": 0.2, "3": 0.6, "5": 1.0}
    assert (reading.best, reading.guessed, reading.only_numbers) == (5, True, True)


def test_a_best_score_that_the_workbook_tells_is_no_guess() -> None:
    reading = interpret({"1": 3, "3": 2}, Key(best=4))
    assert reading.meanings == {"1": 0.25, "3": 0.75}
    assert not reading.guessed


def test_words_and_numbers_may_stand_in_one_table() -> None:
    reading = interpret({"y": 5, "n": 2, "extern": 1, "2": 1, "4": 1, "Zug": 1})
    assert reading.meanings == {
        "y": Level.NATIVE,
        "n": Level.NONE,
        "extern": Level.EXTENSION,
        "2": 0.5,
        "4": 1.0,
        "Zug": Level.UNKNOWN,
    }
    assert reading.undecided == {"Zug"}
    assert reading.understood == pytest.approx(10 / 11)


@given(st.dictionaries(st.integers(0, 20).map(str), st.integers(1, 5), min_size=1))
def test_every_score_becomes_a_share_and_higher_scores_never_less(times: dict[str, int]) -> None:
    meanings = interpret(times).meanings
    scored = sorted((float(text), value) for text, value in meanings.items() if isinstance(value, float))
    assert all(0 <= value <= 1 for _, value in scored)
    assert [value for _, value in scored] == sorted(value for _, value in scored)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Y = yes, P = partly; N: no", [("y", "yes"), ("p", "partly"), ("n", "no")]),
        ("Legend: ✓ = supported | – = not supported", [("✓", "supported"), ("–", "not supported")]),
        ("0 - not available\n1 - poor\n2 - good", [("0", "not available"), ("1", "poor"), ("2", "good")]),
        ("School marks: 1 = sehr gut, 2 = gut", [("1", "sehr gut"), ("2", "gut")]),
        ("`+` means the feature is supported", [("+", "the feature is supported")]),
        ("Please answer every line.", []),
    ],
)
def test_legends_are_taken_apart(text: str, found: list[tuple[str, str]]) -> None:
    assert list(definitions(text)) == found


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("The feature is available out of the box", Level.NATIVE),
        ("Available without customization", Level.NATIVE),
        ("Can be set up by the administrator through configuration", Level.CONFIGURATION),
        ("Requires modification of the source code", Level.CUSTOM),
        ("Delivered by a third-party product", Level.EXTENSION),
        ("Will come in a future release", Level.ROADMAP),
        ("The system cannot do this", Level.NONE),
        ("Some of it works", 0.5),
        ("Not yet verified", Level.UNKNOWN),
        ("Has not been looked at and is unknown", Level.UNKNOWN),
        ("Nicht erfüllt", Level.NONE),
        ("A blue house", None),
    ],
)
def test_explanations_come_down_to_a_level(text: str, meaning: Level | float | None) -> None:
    assert describe(text) == meaning


def test_numbered_legends_give_the_best_score_turn_the_scale_or_give_levels() -> None:
    def entries(*lines: tuple[str, Level | float | None, float | None]) -> list[Entry]:
        return [Entry("S", code, meaning, grade) for code, meaning, grade in lines]

    rising = entries(("0", Level.NONE, None), ("1", 0.5, None), ("5", Level.NATIVE, None))
    assert make_key(rising, {"1": 1, "0": 1}).best == 5
    falling = entries(("1", None, 1.0), ("2", None, 0.75), ("4", None, 0.25), ("5", None, 0.0))
    assert make_key(falling, {"1": 1, "4": 2}).numbers == {1: 1.0, 2: 0.75, 4: 0.25, 5: 0.0}
    levels = entries(
        ("1", Level.NATIVE, None), ("2", Level.CONFIGURATION, None), ("3", Level.CUSTOM, None), ("4", Level.NONE, None)
    )
    assert make_key(levels, {"1": 1, "3": 2}).numbers == {
        1: Level.NATIVE,
        2: Level.CONFIGURATION,
        3: Level.CUSTOM,
        4: Level.NONE,
    }


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("Please rate from 0 to 5", 5),
        ("Score: 1-10", 10),
        ("Bewertung von 0 bis 4", 4),
        ("Skala 1…6", 6),
        ("We need 1 to 3 days", None),
        ("Arbor (0-10)", None),
    ],
)
def test_scales_are_heard_of_in_texts(text: str, best: float | None) -> None:
    assert best_spoken_of(text) == best
    assert best_spoken_of("Arbor (0-10)", heading=True) == 10
