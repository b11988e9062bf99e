"""Each translation says what its text does: nothing that a report shows lacks one, values and signs are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

import catalogues
import polib
import pytest
import texts
import wording

from itsm_fit.report import SHEETS
from itsm_fit.report.workbook.sheet_names import free_name
from itsm_fit.translations import languages, spoken

TRANSLATED = languages()[1:]
SHOWN = tuple(
    f"itsm_fit/{part}"
    for part in (
        "acceptance",
        "audit",
        "certainty",
        "checks",
        "drawing",
        "evidence",
        "findings",
        "importing",
        "judging",
        "report",
        "scoring",
        "sealing",
        "translations",
        "model",
        "selection",
    )
)
"""What says the texts that a report can show."""


@pytest.fixture(scope="module", params=TRANSLATED)
def catalogue(request: pytest.FixtureRequest) -> polib.POFile:
    return catalogues.read(catalogues.HOME / request.param / "engine.po")


def entries(catalogue: polib.POFile) -> Iterator[tuple[polib.POEntry, list[str], list[str]]]:
    """What is translated: its texts in the source and in the language."""
    for entry in catalogue.translated_entries():
        forms = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
        yield entry, list(filter(None, (entry.msgid, entry.msgid_plural))), forms


def test_every_text_that_a_report_can_show_is_translated(catalogue: polib.POFile) -> None:
    said = {entry.msgid for entry, _, _ in entries(catalogue)}
    lacking = {each.source: each.place for each in texts.spoken("itsm_fit") if each.place.startswith(SHOWN)}
    lacking = {source: place for source, place in lacking.items() if source not in said}
    assert lacking == {}, "run packaging/catalogues.py and translate these, docs/translating.md says how"


def test_what_the_program_reads_is_made_of_what_translators_write(catalogue: polib.POFile) -> None:
    made = catalogues.HOME / catalogue.metadata["Language"] / "engine.mo"
    assert made.read_bytes() == catalogues.compiled(catalogue), "run packaging/catalogues.py"


def test_no_translation_is_in_doubt_and_every_count_has_all_its_forms(catalogue: polib.POFile) -> None:
    assert catalogue.fuzzy_entries() == []
    counts = {len(forms) for entry, _, forms in entries(catalogue) if entry.msgid_plural}
    assert counts == {2}
    assert all(all(forms) for _, _, forms in entries(catalogue))


def test_a_translation_has_the_values_of_its_text(catalogue: polib.POFile) -> None:
    for _, sources, forms in entries(catalogue):
        assert list(wording.value_faults(sources, forms)) == []


def test_a_translation_begins_ends_and_breaks_lines_as_its_text(catalogue: polib.POFile) -> None:
    def shape(text: str) -> tuple[bool, bool, int]:
        return text[:1].isspace(), text[-1:].isspace(), text.count("\n")

    for entry, _, forms in entries(catalogue):
        assert {shape(form) for form in forms} == {shape(entry.msgid)}, entry.msgid
        if " " in entry.msgid:
            assert [form for form in forms if form.endswith(".") != entry.msgid.endswith(".")] == [], entry.msgid


def test_no_translation_says_the_same_over_and_over(catalogue: polib.POFile) -> None:
    assert [entry.msgid for entry, _, forms in entries(catalogue) if any(map(wording.repeated, forms))] == []


def test_quotes_and_blanks_are_those_of_the_language(catalogue: polib.POFile) -> None:
    for _, _, forms in entries(catalogue):
        assert list(wording.sign_faults(catalogue.metadata["Language"], forms)) == []


def spoken_to_nobody(entry: polib.POEntry, form: str) -> str:
    """A translation; that of a letter, which speaks to its reader, without the words for that."""
    in_letter = any(place.startswith("itsm_fit/report/letters/") for place, _ in entry.occurrences)
    return re.sub(r"(?i)\b(vous|votre|vos)\b", "", form) if in_letter else form


def test_each_notion_has_its_one_word_and_nobody_is_addressed(catalogue: polib.POFile) -> None:
    other = wording.WORDS[catalogue.metadata["Language"]]
    said = [
        form for entry, _, forms in entries(catalogue) for form in forms if other.search(spoken_to_nobody(entry, form))
    ]
    assert said == [], "docs/translating.md has the words for these"


@pytest.mark.parametrize("language", TRANSLATED)
def test_sheets_have_names_of_their_own_that_fit_and_texts_say_them(language: str) -> None:
    with spoken(language):
        names = {sheet.name.source: str(sheet.name) for sheet in SHEETS}
    assert max(map(len, names.values())) <= 31
    taken: set[str] = set()
    assert [free_name(name, taken) for name in names.values()] == list(names.values())
    for entry, sources, forms in entries(catalogues.read(catalogues.HOME / language / "engine.po")):
        for name in re.findall(r"(?:the|the hidden) sheet ([A-Z]\w+(?: [a-z]+)?)", sources[0]):
            its = names.get(name) or names.get(name.partition(" ")[0])
            assert its is None or all(its in form for form in forms), entry.msgid
