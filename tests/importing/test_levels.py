"""Answer words stand for levels in the languages that procurement meets; nothing is guessed silently."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.importing.answer_words import ANSWERS, GRADES
from itsm_fit.importing.levels import is_guess, parse_priority, read_word, read_words
from itsm_fit.importing.text import normal
from itsm_fit.model.tool import Level

_WORDS: dict[Level | float, str] = {
    Level.NATIVE: """
        Yes | Y | ja | Oui | Sí | Sì | はい | 対応 | Fully supported | Out of the box | Voll erfüllt | Conforme |
        Cumple | ✔️ | ✅ | TRUE | Compliant | FC | Ja, im Standard | yes* | Y‡ | "Yes." |
        Supported from version 4.2 | since 2.1 | 3.0+ | is supported | Yes, no plugin needed |
        Available in the Enterprise edition | Unlimited | Fit | 支持 | Tak | Yes (1) | Ｙｅｓ
    """,
    Level.CONFIGURATION: """
        Configuration | Konfigurierbar | Paramétrable | Can be configured | Yes, with configuration | Low code |
        設定
    """,
    Level.EXTENSION: """
        Add-on | via plugin | Third-party | extern | Zusatzmodul | Yes (with add-on) |
        No, but available via a plugin | Oui, avec module complémentaire | Available as an extension |
        Supported through the marketplace app | ✔️ (paid add-on) | プラグイン
    """,
    Level.CUSTOM: """
        Custom | Customization required | Eigenentwicklung | Requires custom development |
        Partial - custom script | mit Anpassung | Sur mesure | A medida | カスタマイズ
    """,
    Level.ROADMAP: """
        Roadmap | Planned | No (planned Q3) | Planned for 2027 | geplant | In Planung | À venir | Previsto |
        Not yet available | Nein (geplant Q2/2026) | 予定 | 🚧
    """,
    Level.NONE: """
        No | N | nein | Non | nicht erfüllt | Does not comply | Not supported out of the box | NC | ❌ | ✗ |
        FALSE | N§ | Nee | いいえ | 不支持 | Gap | does not meet the requirement | no, sorry
    """,
    Level.UNKNOWN: """
        ? | tbd | n/a | n.d. | Not verified | 未確認 | keine Angabe | Sans objet | Yes/No | Y/N | ja oder nein |
        unklar | N.A.
    """,
    0.5: """
        Partial | Partially supported | Partially Supports | Supports with Exceptions | In part | teilweise |
        Partiel | Parcialmente | ⚠️ | △ | Limited | Yes, partially | (Yes) | bedingt | 一部対応 | Beta
    """,
}


@pytest.mark.parametrize(
    ("word", "meaning"),
    [(word.strip(), meaning) for meaning, listed in _WORDS.items() for word in listed.split("|") if word.strip()],
)
def test_word_stands_for_its_level(word: str, meaning: Level | float) -> None:
    assert read_word(word) == meaning


@pytest.mark.parametrize(
    "text",
    [
        "no restrictions",
        "full text search",
        "depending on the edition",
        "We have been asked this before",
        "Zug",
        "none needed for small teams",
        "3",
        "P",
        "C",
        "x",
    ],
)
def test_what_no_rule_knows_is_left_open(text: str) -> None:
    assert read_word(text) is None


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ("Y P N", {"Y": Level.NATIVE, "P": 0.5, "N": Level.NONE}),
        ("C PC NC", {"C": Level.NATIVE, "PC": 0.5, "NC": Level.NONE}),
        ("S C N", {"S": Level.NATIVE, "C": Level.CUSTOM, "N": Level.NONE}),
        ("F P N", {"F": Level.NATIVE, "P": 0.5, "N": Level.NONE}),
        ("T F", {"T": Level.NATIVE, "F": Level.NONE}),
        ("x", {"x": Level.NATIVE}),
        ("x ✓", {"x": Level.NONE, "✓": Level.NATIVE}),
        ("✓ –", {"✓": Level.NATIVE, "–": Level.NONE}),
        ("yes no -", {"yes": Level.NATIVE, "no": Level.NONE, "-": Level.UNKNOWN}),
        ("++ + o - --", {"++": 1.0, "+": 0.75, "o": 0.5, "-": 0.25, "--": Level.NONE}),
        ("+ -", {"+": Level.NATIVE, "-": Level.NONE}),
        ("● ◐ ○", {"●": Level.NATIVE, "◐": 0.5, "○": Level.NONE}),
        ("○ △ ×", {"○": Level.NATIVE, "△": 0.5, "×": Level.NONE}),
        ("High Medium Low", {"High": 1.0, "Medium": 0.5, "Low": 0.25}),
        ("B K", {"B": None, "K": None}),
    ],
)
def test_a_short_code_is_read_by_the_company_it_keeps(answers: str, expected: dict[str, Level | float | None]) -> None:
    assert read_words(answers.split()) == expected


def test_a_legend_counts_before_every_rule() -> None:
    legend = {"c": Level.CONFIGURATION, "yes": Level.EXTENSION}
    assert read_words(["C", "S", "Yes"], legend) == {
        "C": Level.CONFIGURATION,
        "S": Level.NATIVE,
        "Yes": Level.EXTENSION,
    }


def test_readings_by_custom_are_told_from_plain_words() -> None:
    assert [is_guess(text) for text in ("P", "–", "(Y)", "x", "✓", "Yes", "(Partial)")] == [True] * 3 + [False] * 3 + [
        True
    ]


@pytest.mark.parametrize(
    ("word", "priority"),
    [
        ("Must have", "must"),
        ("MUSS", "must"),
        ("M", "must"),
        ("Mandatory", "must"),
        ("Muss-Kriterien", "must"),
        ("Must (KO)", "must"),
        ("High", "must"),
        ("Obligatoire", "must"),
        ("必須", "must"),
        ("Should", "should"),
        ("中程度", "should"),
        ("Souhaitable", "should"),
        ("NICE TO HAVE", "could"),
        ("Nice-to-have requirements", "could"),
        ("Optional", "could"),
        ("Won't have", "wont"),
        ("Not required", "wont"),
        ("QUALITATIVE", None),
        ("Security", None),
        ("", None),
    ],
)
def test_priorities_in_words_become_moscow(word: str, priority: str | None) -> None:
    assert parse_priority(word) == priority


def test_no_phrase_is_listed_under_two_meanings_nor_as_a_grade_too() -> None:
    assert not ANSWERS.keys() & GRADES.keys()
    assert all(normal(phrase) == phrase for phrase in (*ANSWERS, *GRADES))


@given(st.sampled_from(sorted(ANSWERS)), st.sampled_from(["", "*", "‡", " ", ".", "\ufe0f"]))
def test_case_footnote_marks_and_variation_selectors_change_no_meaning(phrase: str, mark: str) -> None:
    assert read_word(phrase.upper() + mark) in (ANSWERS[phrase], read_word(phrase.upper()))
    assert read_word(phrase + mark) == ANSWERS[phrase]


@given(st.text(max_size=40))
def test_any_text_is_read_without_failing(text: str) -> None:
    meaning = read_word(text)
    assert meaning is None or isinstance(meaning, Level) or 0 <= meaning <= 1
