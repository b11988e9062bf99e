"""Keep the engine's translations with its texts: `python packaging/catalogues.py`.

In each `resources/translations/LANGUAGE/engine.po` new texts are added without a translation, and those that nobody
says any more are set apart at its end. `engine.mo`, which the program reads, is made of it anew; where it had another
word for a short text, that goes to `former.json`, by which the program knows sheets of earlier versions. What is still
to be translated is told. A new language begins with `python packaging/catalogues.py LANGUAGE`.
"""

from __future__ import annotations

import json
import sys
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import polib
import texts

HOME = texts.ROOT / "resources" / "translations"
PLURALS = {"de": "nplurals=2; plural=(n != 1);", "fr": "nplurals=2; plural=(n > 1);"}
"""The rule of each language; gettext's documentation lists those of others."""


def sources() -> list[Path]:
    """The catalogues that translators work on."""
    return sorted(HOME.glob("*/engine.po"))


def read(source: Path) -> polib.POFile:
    """A catalogue as it is written."""
    return polib.pofile(str(source), wrapwidth=110)


def merged(catalogue: polib.POFile) -> polib.POFile:
    """The catalogue with every text of the engine in the order of its modules, and what is said no more at the end."""
    known = {entry.msgid: entry for entry in catalogue}
    result = polib.POFile(wrapwidth=110)
    result.metadata = catalogue.metadata
    for source, its in texts.gathered("itsm_fit").items():
        found = known.pop(source, None)
        entry = polib.POEntry(msgid=source, occurrences=[(its.place.rpartition(":")[0], "")])
        entry.tcomment, entry.flags = (found.tcomment, found.flags) if found else ("", [])
        if its.plural:
            entry.msgid_plural = its.plural
            entry.msgstr_plural = (found.msgstr_plural if found else None) or {0: "", 1: ""}
        else:
            entry.msgstr = found.msgstr if found else ""
        result.append(entry)
    for entry in known.values():
        if entry.translated() or entry.obsolete:
            entry.obsolete = True
            result.append(entry)
    return result


LONGEST_WORD = 60
"""Characters of a text that may stand in a sheet as a word of its own: a heading, an answer."""


def is_word(source: str) -> bool:
    """Whether a text can be a heading or an answer of a sheet."""
    return len(source) <= LONGEST_WORD and not set(source) & set("{\n") and source[-1] not in ".:…"


def kept(former: dict[str, list[str]], before: bytes, now: polib.POFile) -> dict[str, list[str]]:
    """The words that texts had before, with those that a catalogue of before has otherwise than the one of now."""
    was = GNUTranslations(BytesIO(before))
    found = {source: list(words) for source, words in former.items()}
    for entry in now.translated_entries():
        if entry.msgid_plural or not is_word(entry.msgid):
            continue
        words = found.setdefault(entry.msgid, [])
        words += {was.gettext(entry.msgid)} - {entry.msgid, entry.msgstr, *words}
        if entry.msgstr in words:
            words.remove(entry.msgstr)
    return {source: words for source, words in sorted(found.items()) if words}


def compiled(catalogue: polib.POFile) -> bytes:
    """The catalogue as gettext reads it, the same bytes for the same translations."""
    return bytes(catalogue.to_binary())


def begun(language: str) -> Path:
    """A catalogue without texts, for a language that has none."""
    source = HOME / language / "engine.po"
    source.parent.mkdir(parents=True, exist_ok=True)
    head = polib.POFile()
    head.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": PLURALS[language],
    }
    head.save(str(source))
    return source


def main() -> None:
    """Bring every catalogue up to date and tell what it lacks."""
    for language in sys.argv[1:]:
        begun(language)
    for source in sources():
        catalogue = merged(read(source))
        catalogue.save(str(source))
        made, words = source.with_suffix(".mo"), source.with_name("former.json")
        former = json.loads(words.read_bytes()) if words.exists() else {}
        if made.exists():
            former = kept(former, made.read_bytes(), catalogue)
        words.write_text(json.dumps(former, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        made.write_bytes(compiled(catalogue))
        for entry in catalogue.untranslated_entries() + catalogue.fuzzy_entries():
            print(f"{source.parent.name}: {entry.occurrences[0][0]}: {entry.msgid}")
        print(f"{source.parent.name}: {catalogue.percent_translated()} % translated")


if __name__ == "__main__":
    main()
