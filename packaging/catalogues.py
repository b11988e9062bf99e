"""Keep the engine's translations with its texts: `python packaging/catalogues.py`.

In each `resources/translations/LANGUAGE/engine.po` new texts are added without a translation, and those that nobody
says any more are set apart at its end. `engine.mo`, which the program reads, is made of it anew. What is still to be
translated is told. A new language begins with `python packaging/catalogues.py LANGUAGE`.
"""

from __future__ import annotations

import sys
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
        source.with_suffix(".mo").write_bytes(compiled(catalogue))
        for entry in catalogue.untranslated_entries() + catalogue.fuzzy_entries():
            print(f"{source.parent.name}: {entry.occurrences[0][0]}: {entry.msgid}")
        print(f"{source.parent.name}: {catalogue.percent_translated()} % translated")


if __name__ == "__main__":
    main()
