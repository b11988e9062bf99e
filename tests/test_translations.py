"""The engine speaks the languages that it has catalogues of, in a part of the program as in the whole."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from gettext import NullTranslations

import pytest

from itsm_fit import language
from itsm_fit.errors import InputError
from itsm_fit.language import ENGLISH, Language, Writing, speaking, tr, trn
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.wording import count, interval, percent
from itsm_fit.translations import language_of, languages, spoken
from itsm_fit.writing import day, exact, grouped


class _Shouting(NullTranslations):
    def gettext(self, message: str) -> str:
        return message.upper()


LOUD = Language("loud", _Shouting())


def test_a_language_is_spoken_inside_of_a_part_and_in_its_thread_alone() -> None:
    with ThreadPoolExecutor(1) as worker:
        with speaking(LOUD):
            assert (tr("carried"), worker.submit(tr, "carried").result()) == ("CARRIED", "carried")
        assert tr("carried") == "carried"
        language.speak(LOUD)
        try:
            assert (tr("carried"), worker.submit(tr, "carried").result()) == ("CARRIED", "CARRIED")
            with spoken("en"):
                assert tr("carried") == "carried"
        finally:
            language.speak()


def test_what_was_spoken_is_spoken_again_after_an_error() -> None:
    with pytest.raises(KeyError), speaking(LOUD):
        raise KeyError
    assert language.spoken() is ENGLISH


def test_languages_are_found_by_name_and_by_that_of_their_land() -> None:
    assert languages() == ("en", "de", "fr")
    assert [language_of(name).name for name in ("en", "DE", "de-AT", "fr_CA")] == ["en", "de", "de", "fr"]
    with pytest.raises(InputError, match="choose among en, de, fr"):
        language_of("tlh")


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("en", ["81.5 %", "81.5–90.0 %", "< 0.1 %", "> 99.9 %", "1\u2009234", "1\u2009234.50", "0.25", "2027-01-15"]),
        ("de", ["81,5 %", "81,5–90,0 %", "< 0,1 %", "> 99,9 %", "1\u2009234", "1\u2009234,50", "0,25", "2027-01-15"]),
        (
            "fr",
            [
                *("81,5\u202f%", "81,5–90,0\u202f%", "< 0,1\u202f%", "> 99,9\u202f%"),
                *("1\u202f234", "1\u202f234,50", "0,25", "2027-01-15"),
            ],
        ),
    ],
)
def test_numbers_and_days_are_written_as_the_language_does(name: str, written: list[str]) -> None:
    with spoken(name):
        assert [
            percent(0.815, 1),
            interval(Interval(0.815, 0.9), 1),
            percent(0.00001),
            percent(0.99999),
            count(1234),
            grouped(1234.5, 2),
            exact(0.25),
            day(date(2027, 1, 15)),
        ] == written


def test_a_number_in_a_text_is_written_as_the_language_does() -> None:
    german = replace(ENGLISH, writing=Writing(decimal=",", group="."))
    texts = ("{a:,.1f} at {b:.1%}, {name}", "{count:,} of {a:g}", "{count:,} of {a:g}")

    def said() -> tuple[str, str]:
        return tr(texts[0], a=1234.5, b=0.081, name="1.5"), trn(texts[1], texts[2], 1200, a=0.5)

    assert said() == ("1,234.5 at 8.1%, 1.5", "1,200 of 0.5")
    with speaking(german):
        assert said() == ("1.234,5 at 8,1 %, 1.5", "1.200 of 0,5"), "what a file says is left as it is"


def test_french_small_words_elide_before_a_vowel_and_sentences_begin_with_a_capital() -> None:
    with spoken("fr"):
        said = tr("Close the gaps of {tool}: {process}", tool="iTop", process="étape")
        assert said == "Combler les lacunes d’iTop\u202f: étape"
        assert tr("Close the gaps of {tool}: {process}", tool="GLPI", process="x").startswith(
            "Combler les lacunes de GLPI"
        )
        assert tr("Reading {file}", file="itsm.xlsx") == "Lecture de itsm.xlsx", "a file's name stays as it is"
        assert (
            tr(
                "The {label} leads nowhere: draw a flow from it to what happens then.",
                label="étape «\u202fClore\u202f»",
            )[:5]
            == "Étape"
        )
        assert tr("{tool} first", tool="iTop")[:4] == "iTop", "names are written as they are"
