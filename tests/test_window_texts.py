"""Each language of the window says all of its texts, with the values, signs and mnemonics of the source."""

from __future__ import annotations

import catalogues
import pytest
import texts
import window
import wording
from PySide6.QtCore import QTranslator

from ui.widgets.language import CONTEXT

LANGUAGES = [source.parent.name for source in window.sources()]
SPOKEN = [source.parent.name for source in window.sources() if source.with_suffix(".qm").exists()]
"""Those that the window can be told to speak: one begins with the first `window.qm`, which is made when all is said."""


def told(language: str) -> list[window.Told]:
    return window.read(catalogues.HOME / language / "window.ts")


@pytest.mark.parametrize("language", SPOKEN)
def test_every_text_of_the_window_is_translated(language: str) -> None:
    done = {each.source for each in told(language) if each.done}
    lacking = {source: its.place for source, its in texts.gathered("ui").items() if source not in done}
    assert lacking == {}, "run packaging/window.py and translate these in window.ts, docs/translating.md says how"


@pytest.mark.parametrize("language", SPOKEN)
def test_every_text_of_the_engine_is_translated_as_the_window_shows_them_too(language: str) -> None:
    done = {each.msgid for each in catalogues.read(catalogues.HOME / language / "engine.po").translated_entries()}
    lacking = {source: its.place for source, its in texts.gathered("itsm_fit").items() if source not in done}
    assert lacking == {}, "run packaging/catalogues.py and translate these in engine.po, docs/translating.md says how"


@pytest.mark.parametrize("language", SPOKEN)
def test_what_the_program_reads_says_what_translators_write(language: str) -> None:
    reads = QTranslator()
    assert reads.load(str(catalogues.HOME / language / "window.qm"))
    other = []
    for each in told(language):
        counts = (1, 2) if each.plural else (-1,)
        said = tuple(reads.translate(CONTEXT, each.source, None, count) or "" for count in counts)
        other += [(each.forms, said)] if each.done and said != each.forms else []
    assert other == [], "run packaging/window.py"


@pytest.mark.parametrize("language", SPOKEN)
def test_translators_have_the_texts_of_the_window_and_no_others(language: str) -> None:
    now = {(source, its.plural) for source, its in texts.gathered("ui").items()}
    assert {(each.source, each.plural) for each in told(language)} == now, "run packaging/window.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_values_signs_and_words_of_its_text_in_its_language(language: str) -> None:
    wrong = {}
    for each in told(language):
        sources = [each.source, each.plural] if each.plural else [each.source]
        if each.done and (found := wording.faults(language, sources, each.forms)):
            wrong[each.source] = found
    assert wrong == {}, "docs/translating.md says how a translation is written"
