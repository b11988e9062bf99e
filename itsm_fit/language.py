"""The one door through which the engine's texts reach people: English in the source, looked up in a catalogue.

What people read is written as `tr("… {name} …", name=name)`, counted as `trn("{count} step", "{count} steps", count)`;
what stands in a table that is made once, when its module loads, as a `Phrase` (a table of nothing else as `Phrases`, a
noun that is counted as a `Noun`), what are the values of an enumeration as a `WordedEnum`. Words that other programs
read stay as they are: keys of JSON, ids of rules, names of commands. The window has the same door in
`ui/widgets/language.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from gettext import NullTranslations
from typing import TypeVar

_Key = TypeVar("_Key")

_SOURCE = NullTranslations()
_spoken = _SOURCE


def speak(catalogue: NullTranslations = _SOURCE) -> None:
    """Say everything from now on as this catalogue does; without one, as the source does."""
    global _spoken  # noqa: PLW0603 - one language a process
    _spoken = catalogue


def tr(source: str, /, **values: object) -> str:
    """A text in the language spoken; `{name}` in it stands for the value of that name, as in `str.format`."""
    text = _spoken.gettext(source) if source else ""
    return filled(text, source, values) if values else text


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """A text that depends on a count, which the language's own rule of plurals takes; `{count}` in it is the count."""
    text = _spoken.ngettext(one, many, count)
    return filled(text, one if count == 1 else many, {"count": count, **values})


def filled(text: str, source: str, values: Mapping[str, object]) -> str:
    """A translation with its values; the source with them where a translator has mistaken their names or signs."""
    try:
        return text.format(**values)
    except (LookupError, ValueError, TypeError, AttributeError):
        return source.format(**values)


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
        return _spoken.ngettext(self.one, self.several, count)


class WordedEnum(StrEnum):
    """Choices whose values people read, too; `words` are these in the language spoken."""

    @property
    def words(self) -> str:
        return tr(self.value)
