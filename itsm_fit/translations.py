"""The languages that the engine can speak: English, and each that there is a catalogue of.

A catalogue is `resources/translations/LANGUAGE/engine.mo`, made of `engine.po` beside it by `packaging/catalogues.py`,
which also keeps in `former.json` how short texts were translated before: sheets are out there that still say so.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations
from pathlib import Path

from itsm_fit import language, resources
from itsm_fit.errors import InputError
from itsm_fit.language import ENGLISH, Language, Writing, tr

ENGINE = "engine.mo"
FORMER = "former.json"

_WRITING = {
    "de": Writing(decimal=","),
    "fr": Writing(decimal=",", group="\u202f", percent="\u202f%", elides=True),
}
"""What is not written as English is."""


def folder() -> Path | None:
    """Where translations lie, a folder a language; None where the installation lacks them."""
    try:
        found = resources.folder("resources") / "translations"
    except resources.LackingPart:
        return None  # what else lacks then is told where it is needed
    return found if found.is_dir() else None


def languages() -> tuple[str, ...]:
    """The names of all languages that can be spoken, English first."""
    home = folder()
    there = _catalogues(home) if home is not None else ()
    return ENGLISH.name, *sorted(there)


def language_of(name: str) -> Language:
    """A language by its name, such as ``de`` or, where only that is there, ``de-AT`` for ``de``.

    Raises InputError where there is no such language.
    """
    there = {each.casefold(): each for each in languages()}
    wanted = name.strip().replace("-", "_").casefold()
    found = there.get(wanted) or there.get(wanted.partition("_")[0])
    if found is None:
        raise InputError(
            tr("There is no language “{name}” here: choose among {languages}.", name=name, languages=", ".join(there))
        )
    return _loaded(found)


def in_every_language(source: str) -> tuple[str, ...]:
    """A text as it may have been written: in the language spoken, in that of the source, in each other one, and then as
    these said it in earlier versions.
    """
    return tuple(
        dict.fromkeys((language.spoken().catalogue.gettext(source), *_wordings(source, language.spoken().name)))
    )


@cache
def _wordings(source: str, first: str) -> tuple[str, ...]:
    names = sorted(languages(), key=lambda name: (name != first, name != ENGLISH.name))
    now = [language_of(name).catalogue.gettext(source) for name in names]
    before = [text for name in names for text in _former(name).get(source, ())]
    return tuple(dict.fromkeys((*now, *before)))


@cache
def _former(name: str) -> Mapping[str, Sequence[str]]:
    """How a language translated short texts before, by their source."""
    home = folder()
    kept = home / name / FORMER if home is not None else None
    found: Mapping[str, Sequence[str]] = json.loads(kept.read_bytes()) if kept is not None and kept.is_file() else {}
    return found


def spoken(name: str) -> AbstractContextManager[None]:
    """Speak a language inside of this, in this thread alone; raises InputError where there is no such language."""
    return language.speaking(language_of(name))


def _catalogues(home: Path) -> Iterator[str]:
    return (each.parent.name for each in home.glob(f"*/{ENGINE}"))


@cache
def _loaded(name: str) -> Language:
    home = folder()
    if name == ENGLISH.name or home is None:
        return ENGLISH
    return read_language(home / name)


def read_language(home: Path) -> Language:
    """The language whose catalogue lies in a folder that is called by it.

    Raises OSError, ValueError or struct.error for what is no catalogue.
    """
    with (home / ENGINE).open("rb") as opened:
        return Language(home.name, GNUTranslations(opened), _WRITING.get(home.name.partition("_")[0], Writing()))


@dataclass(frozen=True, slots=True)
class Said:
    """What a text of a catalogue is in the source: with its plural and the number of its form where it is counted."""

    source: str
    plural: str = ""
    form: int = 0


def said_by(name: str) -> Iterator[tuple[str, Said]]:
    """Every text that a language says, with its source; those of English are those that any catalogue translates."""
    home = folder()
    for each in sorted(languages()[1:] if name == ENGLISH.name else (name,)):
        for source, translation in _entries((home / each / ENGINE).read_bytes()) if home is not None else ():
            one, _, plural = source.partition("\0")
            told = source if name == ENGLISH.name else translation
            for form, text in enumerate(told.split("\0")):
                yield text, Said(one, plural, form)


def _entries(catalogue: bytes) -> Iterator[tuple[str, str]]:
    """Sources and translations of a .mo file, the forms of a counted one parted by NUL, without its head."""
    count, *tables = struct.unpack_from("<3I", catalogue, 8)
    for at in range(count):
        places = (struct.unpack_from("<2I", catalogue, table + 8 * at) for table in tables)
        source, translation = (catalogue[start : start + length].decode() for length, start in places)
        if source:
            yield source, translation
