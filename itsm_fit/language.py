"""The one door through which the engine's texts reach people: English in the source, looked up in a catalogue.

What people read is written as `tr("… {name} …", name=name)`, counted as `trn("{count} step", "{count} steps", count)`;
what stands in a table that is made once, when its module loads, as a `Phrase` (a table of nothing else as `Phrases`, a
noun that is counted as a `Noun`), what are the values of an enumeration as a `WordedEnum`. Words that other programs
read stay as they are: keys of JSON, ids of rules, names of commands. The window has the same door in
`ui/widgets/language.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from gettext import NullTranslations
from typing import TypeVar
from unicodedata import normalize

_Key = TypeVar("_Key")

THIN_SPACE = "\u2009"


@dataclass(frozen=True, slots=True)
class Writing:
    """How numbers and days are written in texts: the signs before decimals, between thousands and of per cent.

    `elides` says that small words lose their last letter before a vowel, as French ones do: « d’iTop », « qu’iTop ».
    """

    decimal: str = "."
    group: str = THIN_SPACE
    percent: str = " %"
    day: Callable[[date], str] = date.isoformat
    elides: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its name (``de``), with its texts; what they lack is said as in the source."""

    name: str = "en"
    catalogue: NullTranslations = field(default_factory=NullTranslations)
    writing: Writing = Writing()


ENGLISH = Language()
"""The language of the source."""

_everywhere = ENGLISH
_here: ContextVar[Language | None] = ContextVar("language", default=None)


def speak(language: Language = ENGLISH) -> None:
    """Say everything in this language from now on, in every thread."""
    global _everywhere  # noqa: PLW0603 - what the whole process speaks
    _everywhere = language


def spoken() -> Language:
    """The language spoken here and now."""
    return _here.get() or _everywhere


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Say everything inside of this in a language, in this thread alone."""
    before = _here.get()
    _here.set(language)
    try:
        yield
    finally:
        _here.set(before)


def tr(source: str, /, **values: object) -> str:
    """A text in the language spoken; `{name}` in it stands for the value of that name, as in `str.format`."""
    text = spoken().catalogue.gettext(source) if source else ""
    return filled(text, source, values) if values else text


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """A text that depends on a count, which the language's own rule of plurals takes; `{count}` in it is the count."""
    text = spoken().catalogue.ngettext(one, many, count)
    return filled(text, one if count == 1 else many, {"count": count, **values})


@dataclass(frozen=True, slots=True)
class _Number:
    """A number that a text formats in the signs of the language spoken."""

    value: float

    def __format__(self, spec: str) -> str:
        return in_signs(format(self.value, spec))


def in_signs(number: str) -> str:
    """A number as Python formats it in the signs of the language spoken."""
    return number.translate(_signs(spoken().writing))


@cache
def _signs(writing: Writing) -> dict[int, str]:
    return str.maketrans({".": writing.decimal, ",": writing.group, "%": writing.percent})


def filled(text: str, source: str, values: Mapping[str, object]) -> str:
    """A translation with its values; the source with them where a translator has mistaken their names or signs."""
    writing = spoken().writing
    if writing != ENGLISH.writing:
        values = {name: _Number(its) if isinstance(its, int | float) else its for name, its in values.items()}
    try:
        said = (_elided(text, values) if writing.elides else text).format(**values)
    except (LookupError, ValueError, TypeError, AttributeError):
        return source.format(**values)
    return begun(said, text, source)


def begun(said: str, text: str, source: str) -> str:
    """A sentence with a capital letter where the language begins it with what English has behind its article.

    What stands there is a common noun, such as « étape « Clore » », never a name that is written small.
    """
    return said[:1].upper() + said[1:] if text.startswith("{") and source.startswith(_ARTICLES) else said


_ARTICLES = ("The {", "A {")
_ELIDED = re.compile(r"\b([Dd]|[Qq]u)e (\{\w+(?:![rsa])?(?::[^{}]*)?\})")
_VOWELS = "aeiouœæ"
_FILE = re.compile(r"\.\w+$")


def _elided(text: str, values: Mapping[str, object]) -> str:
    """The text with « d’ » and « qu’ » before each value that begins with a vowel and is no name of a file."""

    def joined(found: re.Match[str]) -> str:
        value = found[2].format(**values)
        first = normalize("NFD", value[:1]).casefold()[:1]
        elides = first and first in _VOWELS and not _FILE.search(value)
        return f"{found[1]}’{found[2]}" if elides else found[0]

    return _ELIDED.sub(joined, text)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text of a table: as `str` it is in the language spoken then."""

    source: str

    def __str__(self) -> str:
        return tr(self.source)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)


@dataclass(frozen=True, slots=True, eq=False)
class Phrases(Mapping[_Key, str]):
    """A table of texts, such as what values of the model are called: what is looked up is in the language spoken then.

    Looked up when a module loads, a text stays in the language of that moment.
    """

    by_key: Mapping[_Key, Phrase]

    def __getitem__(self, key: _Key) -> str:
        return str(self.by_key[key])

    def __iter__(self) -> Iterator[_Key]:
        return iter(self.by_key)

    def __len__(self) -> int:
        return len(self.by_key)


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of a table, for one and for several."""

    one: str
    several: str

    def of(self, count: int) -> str:
        """The noun as it stands behind a count."""
        return spoken().catalogue.ngettext(self.one, self.several, count)


class WordedEnum(StrEnum):
    """Choices whose values people read, too; `words` are these in the language spoken."""

    @property
    def words(self) -> str:
        return tr(self.value)
