"""What was said about a file in one language is said again in another as if it had been read in that one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from test_messages_in_other_words import NAME, TABLE, TABLES, table

from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.taking import take_in
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.retold import outside, retold
from itsm_fit.translations import languages, spoken


def told(packed: bytes) -> Sequence[str]:
    found = read_incoming(packed, NAME)
    first = read_incoming(table(TABLE), "Первый.xlsx")
    there = take_in(Project(), [first], date(2027, 1, 15)).project
    taken = take_in(there, [read_incoming(packed, NAME, there)], date(2027, 2, 15))
    return [each.message for each in (*found.issues, *taken.issues)]


@pytest.mark.parametrize("what", TABLES)
@pytest.mark.parametrize(("before", "now"), [("en", "de"), ("de", "fr")])
def test_a_remark_reads_as_if_it_had_been_made_in_the_language_spoken(what: str, before: str, now: str) -> None:
    with spoken(before):
        earlier = told(TABLES[what])
    with spoken(now):
        assert [retold(text) for text in earlier] == told(TABLES[what])


def test_words_of_files_are_left_as_they_are() -> None:
    text = "No rule knows the answer “must”, it counts as unknown (also A1 and 2 more): say what it means."
    with spoken("de"):
        assert retold(text) == (
            "Keine Regel kennt die Antwort „must“, sie zählt als unbekannt (auch A1 und 2 weitere): "
            "angeben, was sie bedeutet."
        )
        assert retold("Somebody else's sentence (with {braces}).") == "Somebody else's sentence (with {braces})."
        assert retold("") == ""


@pytest.mark.parametrize("language", languages())
def test_what_is_said_in_the_language_already_stays(language: str) -> None:
    with spoken(language):
        text = tr(
            "{tool} stands at {before} and again at {place}: the later answers count.", tool="A", before="B", place="C"
        )
        assert retold(text) == text


def test_progress_is_told_in_the_language_outside() -> None:
    told: list[str] = []
    progress = outside(lambda text, _: told.append(f"{text} ({tr('carried')})"))
    with spoken("fr"):
        progress(tr("Report ready"), 1.0)
    assert told == ["Report ready (carried)"]
