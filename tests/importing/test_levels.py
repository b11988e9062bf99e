"""Answer words stand for levels in the languages that procurement meets; nothing is guessed silently."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.importing.answer_words import ANSWERS, GRADES, _listed
from itsm_fit.importing.levels import (
    AnswerBasis,
    is_answer,
    is_guess,
    parse_priority,
    read_answers,
    read_word,
    read_words,
)
from itsm_fit.importing.text import normal, phrases
from itsm_fit.model.tool import Level

_WORDS: dict[Level | float, str] = {
    Level.NATIVE: """
        Yes | Y | ja | Oui | Sí | Sì | はい | 対応 | Fully supported | Out of the box | Voll erfüllt | Conforme |
        Cumple | ✔️ | ✅ | TRUE | Compliant | FC | Ja, im Standard | yes* | Y‡ | "Yes." | Supported from version 4.2 |
        since 2.1 | 3.0+ | is supported | Yes, no plugin needed | Available in the Enterprise edition | Unlimited |
        Fit | 支持 | Tak | Yes (1) | Ｙｅｓ
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
        Custom | Customization required | Eigenentwicklung | Requires custom development | Partial - custom script |
        mit Anpassung | Sur mesure | A medida | カスタマイズ
    """,
    Level.ROADMAP: """
        Roadmap | Planned | No (planned Q3) | Planned for 2027 | geplant | In Planung | À venir | Previsto |
        Not yet available | Nein (geplant Q2/2026) | 予定 | 🚧
    """,
    Level.NONE: """
        No | N | nein | Non | nicht erfüllt | Does not comply | Not supported out of the box | NC | ❌ | ✗ | FALSE |
        N§ | Nee | いいえ | 不支持 | Gap | does not meet the requirement | no, sorry
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
        ("+ ++ +++", {"+": pytest.approx(2 / 3), "++": pytest.approx(5 / 6), "+++": 1.0}),
        ("++ + 0 − −−", {"++": 1.0, "+": 0.75, "0": 0.5, "−": 0.25, "−−": Level.NONE}),
        ("Included Add-on –", {"Included": Level.NATIVE, "Add-on": Level.EXTENSION, "–": Level.NONE}),
        ("Included Optional —", {"Included": Level.NATIVE, "Optional": Level.EXTENSION, "—": Level.NONE}),
        ("A+ A B- C", {"A+": 1.0, "A": 15 / 16, "B-": 11 / 16, "C": 9 / 16}),
        ("A B C D", {"A": None, "B": None, "C": None, "D": None}),
        ("↑ ↗ → ↘ ↓", {"↑": 1.0, "↗": 0.75, "→": 0.5, "↘": 0.25, "↓": Level.NONE}),
        ("🟢 🟡 🔴", {"🟢": Level.NATIVE, "🟡": 0.5, "🔴": Level.NONE}),
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


_LANGUAGES = """
    да нет частично планируется | tak nie częściowo planowane | ano ne částečně plánováno | ja nej delvis planeras |
    ja nej delvist planlagt | ja nei delvis planlagt | kyllä ei osittain suunnitteilla | 예 아니오 부분 예정 |
    是 否 部分 计划中 | 有 無 部份 規劃中 | evet hayır kısmen planlanıyor | sim não parcialmente planejado |
    igen nem részben tervezett | da nu parțial planificat | так ні частково планується |
    ναι όχι μερικώς προγραμματισμένο | はい いいえ 一部 予定 | ja nein teilweise geplant |
    oui non partiellement prévu | sí no parcialmente planificado | sì no parzialmente previsto |
    ja nee deels gepland
"""


@pytest.mark.parametrize("words", phrases(_LANGUAGES))
def test_yes_no_partly_and_planned_are_known_in_many_languages(words: str) -> None:
    assert [read_word(word) for word in words.split()] == [Level.NATIVE, Level.NONE, 0.5, Level.ROADMAP]


_SIX_LEVELS = """
    Funzionalità standard, Parametrizzazione, Modulo aggiuntivo, Sviluppo ad hoc, Versione futura, Non coperto |
    Di serie, Tramite configurazione, Prodotto di terze parti, Adattamento, Pianificato, Non presente |
    Funcionalidad estándar, Parametrización, Módulo opcional, Desarrollo específico, Próxima versión, No cubierto |
    Funcionalidade padrão, Parametrização, Módulo opcional, Desenvolvimento sob medida, Em desenvolvimento, Não atende |
    Fonction native, Par paramétrage, Option payante, Adaptation, Version future, Non couvert |
    Funkcja standardowa, Parametryzacja, Moduł dodatkowy, Dedykowany rozwój, W planach, Niezgodne |
    Из коробки, Параметризация, Сторонний продукт, Адаптация, В следующей версии, Не предусмотрено |
    標準機能で対応, 設定により対応, オプション製品が必要, 開発が必要, 将来対応, 対応不可 |
    开箱即用, 参数化, 第三方产品, 需要开发, 未来版本, 无法满足
"""


@pytest.mark.parametrize("words", phrases(_SIX_LEVELS))
def test_all_six_levels_are_known_in_the_words_of_tenders(words: str) -> None:
    levels = [Level.NATIVE, Level.CONFIGURATION, Level.EXTENSION, Level.CUSTOM, Level.ROADMAP, Level.NONE]
    assert [read_word(word) for word in words.split(", ")] == levels


def test_no_phrase_is_listed_under_two_meanings() -> None:
    listed = Counter(_listed())
    twice = Counter(phrase for phrase, _ in listed)
    assert [phrase for phrase, times in twice.items() if times > 1] == []


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("не поддерживается", Level.NONE),
        ("частично поддерживается", 0.5),
        ("nie jest dostępne", Level.NONE),
        ("är inte tillgänglig", Level.NONE),
        ("stöds delvis", 0.5),
        ("täysin tuettu", Level.NATIVE),
        ("不支持", Level.NONE),
        ("部分支持", 0.5),
        ("not fully supported", 0.5),
        ("nicht vollständig erfüllt", 0.5),
        ("not yet supported", Level.ROADMAP),
        ("noch nicht verfügbar", Level.ROADMAP),
        ("ещё не реализовано", Level.ROADMAP),
        ("atende parcialmente", 0.5),
        ("is not supported", Level.NONE),
        ("isn’t supported", Level.NONE),
        ("n’est pas pris en charge", Level.NONE),
        ("largely met", 0.75),
        ("cumple en gran parte", 0.75),
        ("대부분 충족", 0.75),
        ("sviluppo su misura", Level.CUSTOM),
        ("meets half", 0.5),
        ("erfüllt zur Hälfte", 0.5),
        ("meets poorly", 0.25),
        ("meets the requirement poorly", 0.25),
        ("hardly met", 0.25),
        ("Yes, barely", 0.25),
        ("kaum erfüllt", 0.25),
        ("cumple apenas", 0.25),
        ("слабо поддерживается", 0.25),
        ("spełnia słabo", 0.25),
        ("supported soon", Level.ROADMAP),
        ("bientôt disponible", Level.ROADMAP),
        ("available now", Level.NATIVE),
        ("meets our expectations", Level.NATIVE),
        ("cumple todos los requisitos", Level.NATIVE),
        ("spełnia wymagania", Level.NATIVE),
    ],
)
def test_small_words_turn_a_consent_into_what_they_say(text: str, meaning: Level | float) -> None:
    assert read_word(text) == meaning


_WITH_A_BUT = """
    Yes, except on-premises | Available in Enterprise only | only in Enterprise | Enterprise only | yes and no |
    Yes, unless multi-tenant | Yes (limited) | Yes, but see limits | Yes, if licensed | Yes (no mobile app) |
    ja, aber nur in der Cloud | ja und nein | oui, mais pas partout | oui et non | Sí, excepto en la nube |
    Sì, ma solo in cloud | Ja, behalve mobiel | Sim, mas não no celular | Да, но только в облаке |
    Так, але не в хмарі | Tak, ale tylko w chmurze | Ano, kromě mobilu | Ja, men inte i molnet | Ja, undtagen mobil |
    Ja, men ikke i skyen | Kyllä, mutta vain pilvessä | Evet, ancak sadece bulutta | Igen, kivéve felhőben |
    Da, dar numai în cloud | Ναι, αλλά μόνο στο cloud | 是，但仅限企业版 | 支持但需要授权 | はい、ただしクラウドのみ |
    예, 일부 제외 | 仅企业版
"""


@pytest.mark.parametrize("text", phrases(_WITH_A_BUT))
def test_a_yes_with_a_but_is_partly_one(text: str) -> None:
    assert read_answers([text]) == {text: (0.5, AnswerBasis.QUALIFIED)}


@pytest.mark.parametrize(
    "text",
    phrases("""
        Yes, and also on phones | Yes - since v2 | Yes, via REST API | Yes, out of the box | Yes, not only on phones |
        Yes, including but not limited to SAML | Yes, if needed | Yes, without limitations | ja, ohne Einschränkung |
        Ja, ohne Zusatzkosten | Yes, no extra cost | Yes with SSO | Да, без ограничений | 支持，无限制
    """),
)
def test_a_yes_with_an_addition_stays_one(text: str) -> None:
    assert read_answers([text]) == {text: (Level.NATIVE, AnswerBasis.RULE)}


@pytest.mark.parametrize("text", ["Yes?", "Yes (to be confirmed)", "yes(?)"])
def test_a_doubted_yes_is_an_answer_that_is_left_open(text: str) -> None:
    assert read_answers([text]) == {text: (None, AnswerBasis.UNDECIDED)}
    assert is_answer(text)


def test_a_no_with_a_but_stays_one_and_is_told() -> None:
    assert read_answers(["No, but a report exists"]) == {"No, but a report exists": (Level.NONE, AnswerBasis.QUALIFIED)}


def test_a_footnote_that_is_known_qualifies_the_answer_that_bears_its_mark() -> None:
    notes = {"1": "only with module X", "*": "except on phones", "2": "since 2019"}
    assert read_answers(["Yes¹", "Yes *", "Yes [2]", "Yes³"], notes=notes) == {
        "Yes¹": (Level.EXTENSION, AnswerBasis.RULE),
        "Yes *": (0.5, AnswerBasis.QUALIFIED),
        "Yes [2]": (Level.NATIVE, AnswerBasis.RULE),
        "Yes³": (Level.NATIVE, AnswerBasis.RULE),
    }


@pytest.mark.parametrize(
    "text",
    phrases("""
        by mail, form and chat | rules, skills and rota | full text with synonyms | any number of steps | Jira |
        Delta | Ticket | Source | Solution | Answer | Zammad | ServiceNow | Custom fields can be added | No of users |
        № | N° | Total | Planned maintenance windows | Only admins can approve | Script editor with syntax |
        Assign to a group
    """),
)
def test_prose_and_names_are_no_answers(text: str) -> None:
    assert not is_answer(text)


def test_a_legend_counts_for_codes_that_go_on_with_a_remark() -> None:
    legend = {"c": Level.CONFIGURATION, "a": Level.NATIVE}
    assert read_answers(["C: by rules", "A", "B"], legend) == {
        "C: by rules": (Level.CONFIGURATION, AnswerBasis.LEGEND),
        "A": (Level.NATIVE, AnswerBasis.LEGEND),
        "B": (None, AnswerBasis.UNDECIDED),
    }


def test_answers_that_a_cell_offers_keep_company_without_being_given() -> None:
    assert read_answers(["F"], choices=["F", "P", "N"]) == {"F": (Level.NATIVE, AnswerBasis.CODE)}
    assert read_answers(["F"]) == {"F": (None, AnswerBasis.UNDECIDED)}


@given(
    st.sampled_from(sorted(word for word, meaning in ANSWERS.items() if meaning == Level.NATIVE)),
    st.sampled_from([", but not on phones", " - except reports", " (only in Enterprise)", ", aber nicht überall"]),
)
def test_no_consent_with_a_but_is_a_full_one(consent: str, restriction: str) -> None:
    assert read_word(consent + restriction) == 0.5


@given(st.lists(st.integers(1, 4), min_size=2, max_size=6))
def test_more_pluses_never_mean_less_and_more_minuses_never_more(lengths: list[int]) -> None:
    words = ["-" * length for length in sorted(lengths, reverse=True)] + ["+" * length for length in sorted(lengths)]
    values: dict[Level | float | None, float | Level | None] = {Level.NATIVE: 1.0, Level.NONE: 0.0}
    found = [float(values.get(its, its) or 0.0) for its in map(read_words(words).__getitem__, words)]
    assert found == sorted(found)
    assert (found[0], found[-1]) == (0.0, 1.0)


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
        ("Обязательно", "must"),
        ("wymagane", "must"),
        ("povinné", "must"),
        ("bör", "should"),
        ("önerilen", "should"),
        ("valinnainen", "could"),
        ("선택", "could"),
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
