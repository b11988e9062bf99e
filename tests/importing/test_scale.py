"""Numbers, shares and the best possible score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from itsm_fit.importing.grid import Grid
from itsm_fit.importing.legend import (
    LegendEntry,
    StatedScale,
    definitions,
    describe,
    entries_of,
    find_entries,
    stated_scale,
)
from itsm_fit.importing.levels import AnswerBasis, read_word
from itsm_fit.importing.meanings import AnswerKey, interpret, make_key
from itsm_fit.importing.scale import Scale, likely_best, parse_number, parse_score, parse_share
from itsm_fit.model.tool import Level
from itsm_fit.storage.spreadsheet import Worksheet


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
    reading = interpret({"1": 3, "3": 2}, AnswerKey(best=4))
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
        ("A=fully B=partly C=no", [("a", "fully"), ("b", "partly"), ("c", "no")]),
        ("● = yes  ◐ = partly  ○ = no", [("●", "yes"), ("◐", "partly"), ("○", "no")]),
        ("1: yes 2: no", [("1", "yes"), ("2", "no")]),
        ("0 - Absent 1 - In part 2 - Full", [("0", "Absent"), ("1", "In part"), ("2", "Full")]),
        ("✓ = yes, – = no", [("✓", "yes"), ("–", "no")]),
        ("凡例: ◎=標準 ○=設定 -=未確認", [("◎", "標準"), ("○", "設定"), ("-", "未確認")]),
        ("凡例：◎＝標準　○＝設定", [("◎", "標準"), ("○", "設定")]),
        ("Y = yes where cost = fee", [("y", "yes where cost = fee")]),
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
        ("Meets little", 0.25),
        ("The requirement is only poorly supported by it", 0.25),
        ("Ist im Produkt größtenteils vorhanden", 0.75),
        ("Will then be supported later", Level.ROADMAP),
        ("Supported anyhow", None),
        ("Meets after a fashion", Level.NATIVE),
        ("Standard product", Level.NATIVE),
        ("Supported since 2.1", Level.NATIVE),
    ],
)
def test_explanations_come_down_to_a_level(text: str, meaning: Level | float | None) -> None:
    assert describe(text) == meaning


def _entries(*lines: str) -> list[LegendEntry]:
    return [entry for line in lines for entry in entries_of(line)]


def _meanings(times: Mapping[str, int], *lines: str, best: StatedScale | None = None) -> Mapping[str, Level | float]:
    reading = interpret(times, make_key(_entries(*lines), times, best))
    return {text: reading.meanings[text] for text in times if text not in reading.undecided}


def test_a_code_with_a_mark_does_not_take_the_place_of_the_bare_one() -> None:
    assert [(its.code, its.meaning) for its in _entries("✓ = yes, ✓* = with add-on")] == [("✓", Level.NATIVE)]


def test_a_legend_that_runs_up_gives_the_best_score() -> None:
    legend = "0 = not available, 1 = custom, 3 = configurable, 5 = standard"
    assert _meanings({"1": 1, "0": 1, "3": 2}, legend) == {"1": 0.2, "0": 0.0, "3": 0.6}


def test_a_legend_that_grades_downwards_turns_the_scale_round_holes_included() -> None:
    legend = "Marks: 1 = very good, 6 = insufficient"
    times = dict.fromkeys("123456", 1)
    assert _meanings(times, legend) == {"1": 1.0, "2": 0.8, "3": 0.6, "4": 0.4, "5": 0.2, "6": 0.0}
    scale = interpret(times, make_key(_entries(legend), times)).scale
    assert scale == Scale(1, 6)
    assert scale.lowest_is_best


def test_a_legend_of_levels_that_runs_down_gives_its_levels_and_what_lies_between() -> None:
    legend = "1 = standard, 3 = custom, 5 = not available"
    expected = {"1": Level.NATIVE, "2": pytest.approx(0.7), "3": Level.CUSTOM, "4": pytest.approx(0.2), "5": Level.NONE}
    assert _meanings(dict.fromkeys("12345", 1), legend) == expected


@pytest.mark.parametrize(
    ("legend", "answers", "expected"),
    [
        ("0 = full, 2 = none", "1 3 3 1", {"1": 0.5}),
        ("0 = none, 2 = full", "1 3 3 1", {"1": 0.5}),
        ("1 = yes, 2 = partly", "1 2", {"1": Level.NATIVE, "2": 0.5}),
        ("0 = no, 1 = partly", "0 1", {"0": Level.NONE, "1": 0.5}),
        ("0 = not met, 2 = partly met", "0 2 5", {"0": 0.0, "2": 0.4, "5": 1.0}),
        ("1 = not available, 5 = standard", "1 2 5", {"1": 0.0, "2": 0.4, "5": 1.0}),
        (
            "1 = add-on, 2 = not available, 3 = standard",
            "1 2 3",
            {"1": Level.EXTENSION, "2": Level.NONE, "3": Level.NATIVE},
        ),
        ("0 = unknown, 1 = poor, 3 = very good", "0 1 3", {"0": Level.UNKNOWN, "1": pytest.approx(1 / 3), "3": 1.0}),
        ("1 = best", "1 2 3", {"1": 1.0, "2": 0.5, "3": 0.0}),
        (
            "0 = nothing like it; 1 = big gaps; 2 = partly; 3 = meets expectations; 4 = more than that",
            "0 3",
            [0.0, 0.75],
        ),
        ("0 = does not meet, 1 = supported after a fashion, 2 = partly, 4 = fully meets", "0 1 4", [0.0, 0.25, 1.0]),
        ("0 = no, 1 = largely, 2 = partly, 3 = fully", "0 1 2 3", [0.0, 1 / 3, 2 / 3, 1.0]),
        ("3 = no, 2 = meets after a fashion, 1 = partly, 0 = fully", "0 1 2 3", [Level.NATIVE, 0.5, 0.25, Level.NONE]),
        ("0 = meets after a fashion, 1 = partly, 2 = fully", "0 1 2", [0.0, 0.5, 1.0]),
        ("★ = no, ★★ = does it after a fashion, ★★★★ = fully", "★ ★★ ★★★★", [0.0, 0.5, 1.0]),
        ("1 = yes, 2 = no, 3 = partly", "1 2 3", [Level.NATIVE, Level.NONE, 0.5]),
        (
            "1 = It is supported in the product; 2 = It is not available in it; 3 = It requires custom code",
            "1 2 3",
            [Level.NATIVE, Level.NONE, Level.CUSTOM],
        ),
        ("5 = best", "1 2 5", {"1": 0.2, "2": 0.4, "5": 1.0}),
        ("5 = worst", "1 3 5", {"1": 1.0, "3": 0.5, "5": 0.0}),
        ("-2 = bad, 2 = very good", "-2 0 1", {"-2": 0.0, "0": 0.5, "1": 0.75}),
        ("Priority: 1 = high, 3 = low", "1 2 3", {"1": pytest.approx(1 / 3), "2": pytest.approx(2 / 3), "3": 1.0}),
    ],
)
def test_a_legend_with_holes_makes_no_bad_mark_good(
    legend: str, answers: str, expected: dict[str, Level | float] | list[Level | float]
) -> None:
    found = _meanings(Counter(answers.split()), legend)
    assert found == (
        expected if isinstance(expected, dict) else pytest.approx(dict(zip(answers.split(), expected, strict=True)))
    )


_VAGUE = (
    "meets after a fashion; meets poorly; partly; mostly meets; Wurstsalat; some gaps; fully; good; poor; excellent"
)


@given(st.lists(st.sampled_from(_VAGUE.split("; ")), min_size=1, max_size=4, unique=True), st.booleans())
def test_between_nothing_and_a_full_yes_vague_lines_never_turn_marks_round(words: list[str], down: bool) -> None:
    lines = ["does not meet", *words, "fully meets"]
    legend = [f"{number} = {word}" for number, word in enumerate(reversed(lines) if down else lines)]
    found = _meanings(Counter(map(str, range(len(lines)))), "; ".join(legend))
    values = [_VALUES.get(its, its) for its in found.values()]
    assert len(values) == len(lines)
    assert values == sorted(values, reverse=down)


def test_amounts_below_a_scale_with_unknown_lines_are_no_scores_of_it() -> None:
    legend = ("0 – no such thing", "1 – major gaps", "2 – some gaps", "3 – meets expectations", "4 – far beyond")
    expected = {"0": 0.0, "1": 0.25, "2": 0.5, "3": 0.75, "4": 1.0}
    assert _meanings(Counter({**dict.fromkeys(expected, 5), "85000": 1}), *legend) == expected


@pytest.mark.parametrize(
    ("legend", "expected"),
    [
        ("○ = no, ◔ = meets after a fashion, ◑ = partly, ● = fully", "none 0.25 0.5 native"),
        ("● = no, ◑ = meets after a fashion, ◔ = partly, ○ = fully", "native 0.5 0.25 none"),
        ("○ = no, ◔ = Wurstsalat, ◑ = partly, ● = fully", "none 0.25 0.5 native"),
        ("○ = custom, ◔ = add-on, ◑ = not available, ● = standard", "custom extension none native"),
    ],
)
def test_signs_with_an_order_are_not_explained_against_it(legend: str, expected: str) -> None:
    assert [str(its) for its in _meanings(Counter("○◔◑●"), legend).values()] == expected.split()


def test_a_code_that_a_legend_explains_in_unknown_words_is_not_read_by_custom() -> None:
    assert _meanings(Counter("SCN"), "S = standard, C = Wurstsalat, N = no") == {"S": Level.NATIVE, "N": Level.NONE}


_SOME_WORTHS = {
    "standard": Level.NATIVE,
    "configuration": Level.CONFIGURATION,
    "add-on": Level.EXTENSION,
    "partly": 0.5,
    "custom": Level.CUSTOM,
    "not available": Level.NONE,
}


@given(
    st.lists(st.sampled_from(list(_SOME_WORTHS)), min_size=2, max_size=6, unique=True),
    st.lists(st.integers(0, 9), min_size=6, max_size=6, unique=True),
    st.lists(st.integers(0, 9), min_size=1, max_size=9),
    st.booleans(),
)
def test_in_a_legend_of_one_direction_a_better_score_is_never_worth_less(
    words: list[str], numbers: list[int], answers: list[int], down: bool
) -> None:
    ordered = sorted(words, key=list(_SOME_WORTHS).index, reverse=not down)
    numbered = sorted(numbers[: len(ordered)])
    legend = ", ".join(f"{number} = {word}" for number, word in zip(numbered, ordered, strict=True))
    times = Counter(map(str, answers))
    assume(sum(numbered[0] <= answer <= numbered[-1] for answer in answers) * 2 >= len(answers))
    found = [(int(text), _VALUES.get(its, its)) for text, its in _meanings(times, legend).items()]
    values = [value for _, value in sorted(found, reverse=down)]
    assert values == sorted(values)


_VALUES: dict[Level | float, float] = {
    Level.NATIVE: 1.0,
    Level.CONFIGURATION: 0.9,
    Level.EXTENSION: 0.7,
    Level.CUSTOM: 0.4,
    Level.NONE: 0.0,
}


def test_scores_below_nought_are_measured_from_the_worst() -> None:
    expected = {"-2": 0.0, "−1": 0.25, "0": 0.5, "1": 0.75, "2": 1.0}
    assert interpret(dict.fromkeys(expected, 1)).meanings == expected
    assert interpret({"-1": 1, "1": 1}, AnswerKey(best=2, worst=-2)).meanings == {"-1": 0.25, "1": 0.75}


def test_answers_that_explain_themselves_are_a_legend() -> None:
    times = {"1 - very good": 1, "3 - fair": 1, "5 - poor": 1, "2": 1}
    assert _meanings(times) == {"1 - very good": 1.0, "3 - fair": 0.5, "5 - poor": 0.0, "2": 0.75}


def test_what_cells_offer_gives_the_scale_that_nobody_states() -> None:
    times = {"1": 2, "3": 1}
    reading = interpret(times, make_key([], times, choices=["0", "1", "2", "3", "4"]))
    assert reading.meanings == {"1": 0.25, "3": 0.75}
    assert not reading.guessed
    explained = make_key([], times, choices=["1 - best", "2 - good", "3 - fair", "4 - worst"])
    assert interpret(times, explained).meanings == {"1": 1.0, "3": pytest.approx(1 / 3)}


def test_a_stated_scale_that_the_scores_leave_is_about_something_else() -> None:
    times = {"1": 5, "8": 5}
    reading = interpret(times, make_key([], times, StatedScale(0, 5)))
    assert reading.meanings == {"1": 0.1, "8": 0.8}
    assert reading.guessed


@pytest.mark.parametrize(
    ("best", "worst", "lowest_is_best", "expected"),
    [
        (None, None, True, {"1": 1.0, "3": 0.5, "5": 0.0}),
        (1, 6, None, {"1": 1.0, "3": 0.6, "5": 0.2}),
        (5, 1, None, {"1": 0.0, "3": 0.5, "5": 1.0}),
        (10, None, None, {"1": 0.1, "3": 0.3, "5": 0.5}),
        (None, None, False, {"1": 0.2, "3": 0.6, "5": 1.0}),
    ],
)
def test_a_person_can_say_the_ends_and_that_the_lowest_is_best(
    best: float | None, worst: float | None, lowest_is_best: bool | None, expected: dict[str, float]
) -> None:
    key = AnswerKey().with_ends(best, worst, lowest_is_best=lowest_is_best)
    assert interpret(dict.fromkeys(expected, 1), key).meanings == pytest.approx(expected)


def test_what_a_person_says_wins_over_a_legend() -> None:
    times = dict.fromkeys("136", 1)
    key = make_key(_entries("1 = very good, 6 = insufficient"), times)
    assert interpret(times, key.with_ends(lowest_is_best=False)).meanings == pytest.approx(
        {"1": 1 / 6, "3": 0.5, "6": 1}
    )


@pytest.mark.parametrize(
    ("answers", "key", "unknown"),
    [
        ("1 2 6", AnswerKey(), True),
        ("1 2 5", AnswerKey(), False),
        ("1 2 6", AnswerKey(lowest_is_best=False), False),
        ("1 2 3", AnswerKey(best=5, worst=1, doubtful=True), True),
        ("yes no", AnswerKey(doubtful=True), False),
    ],
)
def test_school_marks_and_ranks_without_a_direction_are_asked_about(
    answers: str, key: AnswerKey, unknown: bool
) -> None:
    assert interpret(Counter(answers.split()), key).direction_unknown == unknown


def test_every_answer_tells_by_what_it_is_known() -> None:
    times = Counter(["yes", "C", "F", "3", "9", "75%", "Yes, except phones", "Zug"])
    key = AnswerKey({"c": Level.CUSTOM}, {9: Level.UNKNOWN}, choices=("P", "N"))
    assert interpret(times, key).basis == {
        "yes": AnswerBasis.RULE,
        "C": AnswerBasis.LEGEND,
        "F": AnswerBasis.CODE,
        "3": AnswerBasis.GUESSED,
        "9": AnswerBasis.LEGEND,
        "75%": AnswerBasis.RULE,
        "Yes, except phones": AnswerBasis.QUALIFIED,
        "Zug": AnswerBasis.UNDECIDED,
    }
    assert interpret(times, key).qualified == ("Yes, except phones",)


def test_a_legend_beside_a_table_is_found_outside_of_its_columns() -> None:
    rows = (
        ("Log a ticket", "S", "", "S", "standard"),
        ("Merge two", "K", "", "K", "configuration"),
        ("", "", "", "P", "custom"),
    )
    grid = Grid(Worksheet("Matrix", rows))
    found = {entry.code: entry.meaning for entry in find_entries(grid, {0, 1}, used={0, 1})}
    assert found == {"s": Level.NATIVE, "k": Level.CONFIGURATION, "p": Level.CUSTOM}
    assert [entry.code for entry in find_entries(grid, {0, 1})] == []


@pytest.mark.parametrize(("no", "yes"), [("No", "Yes"), ("✗", "✓"), ("否", "是"), ("No", "Partly")])
def test_two_answers_beside_each_other_below_a_table_explain_neither(no: str, yes: str) -> None:
    rows = (("Log a ticket", yes, no), ("Merge two", no, yes), ("Result", "FAIL", "PASS"), ("Recommended", no, yes))
    entries = list(find_entries(Grid(Worksheet("Matrix", rows)), {0, 1}, used={0, 1, 2}))
    times = {no: 2, yes: 2}
    assert interpret(times, make_key(entries, times)).meanings == {no: Level.NONE, yes: read_word(yes)}


def test_a_lone_letter_is_explained_by_the_answer_beside_it() -> None:
    rows = (("N", "Native"), ("S", "No"))
    found = {entry.code: entry.meaning for entry in find_entries(Grid(Worksheet("Key", rows)), ())}
    assert found == {"n": Level.NATIVE, "s": Level.NONE}


def test_footnotes_of_the_sheet_qualify_answers() -> None:
    times = {"Yes¹": 2, "Yes": 1}
    listed = entries_of("¹ only with module X", "Matrix")
    key = make_key([*listed, *entries_of("¹ see the tender", "Other")], times, sheet="Matrix")
    assert interpret(times, key).meanings == {"Yes¹": Level.EXTENSION, "Yes": Level.NATIVE}


@pytest.mark.parametrize(
    ("text", "low", "high", "lowest_is_best"),
    [
        ("Please rate from 0 to 5", 0, 5, None),
        ("Score: 1-10", 1, 10, None),
        ("Bewertung von 0 bis 4", 0, 4, None),
        ("Skala 1…6", 1, 6, None),
        ("Échelle de 0 à 5", 0, 5, None),
        ("Escala de 0 a 5", 0, 5, None),
        ("Scala da 0 a 5", 0, 5, None),
        ("Schaal van 0 tot 5", 0, 5, None),
        ("Шкала от 0 до 5", 0, 5, None),
        ("Škála 0 až 5", 0, 5, None),
        ("Skala 0 till 5", 0, 5, None),
        ("Asteikko 0–5", 0, 5, None),
        ("Ölçek: 0 ile 5 arası", 0, 5, None),
        ("评分：0至5", 0, 5, None),
        ("評価 0〜5", 0, 5, None),
        ("점수: 0 ~ 5", 0, 5, None),
        ("Κλίμακα: 0–5", 0, 5, None),
        ("Skala −2 … +2", -2, 2, None),
        ("max. 10 Punkte", None, 10, None),
        ("Points out of 5", None, 5, None),
        ("Scale: 0 (absent) to 5 (excellent)", 0, 5, False),
        ("0 (none) – 3 (full)", 0, 3, False),
        ("Score (0 worst, 5 best)", 0, 5, False),
        ("Skala 1 bis 6, 1 = sehr gut", 1, 6, True),
        ("1 (very good) to 6 (insufficient)", 1, 6, True),
        ("sehr gut (1) bis ungenügend (6)", 1, 6, True),
        ("1 is best, 5 is worst", 1, 5, True),
        ("best = 1, worst = 5", 1, 5, True),
        ("1 = meilleure note, 6 = plus mauvaise note", 1, 6, True),
        ("1 = najlepsza ocena, 6 = najgorsza ocena", 1, 6, True),
        ("1 = лучшая оценка, 6 = худшая оценка", 1, 6, True),
        ("1 = en iyi not, 6 = en kötü not", 1, 6, True),
        ("1 = 最好，6 = 最差", 1, 6, True),
        ("Lower is better, scale 1-5", 1, 5, True),
        ("je niedriger desto besser (1-6)", 1, 6, True),
    ],
)
def test_scales_are_heard_of_in_texts(text: str, low: float | None, high: float, lowest_is_best: bool | None) -> None:
    said = stated_scale(text)
    assert said is not None
    assert (said.low, said.high, said.lowest_is_best) == (low, high, lowest_is_best)


@pytest.mark.parametrize(
    "text",
    [
        "We need 1 to 3 days",
        "Arbor (0-10)",
        "Tier 1 to 3 support",
        "Priority: 1 = high, 3 = low",
        "Weights 1-10",
        "2020-2025",
    ],
)
def test_other_numbers_are_no_scale(text: str) -> None:
    assert stated_scale(text) is None


def test_a_heading_names_its_scale_in_brackets() -> None:
    said = stated_scale("Arbor (0-10)", heading=True)
    assert said is not None
    assert (said.high, bool(said.lowest_is_best)) == (10, False)
    assert stated_scale("Rating (1 = best, 5 = worst)", heading=True) == StatedScale(1, 5, lowest_is_best=True)


@pytest.mark.parametrize("text", ["Schulnoten 1-6", "Rang 1-5", "Marks 1 to 6"])
def test_marks_and_ranks_without_a_direction_are_doubtful(text: str) -> None:
    said = stated_scale(text)
    assert said is not None
    assert said.doubtful
