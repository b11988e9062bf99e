"""What an earlier moment said, in the language of now.

A project remembers sentences about the files that were read into it, as they were said then. Such a sentence is known
by the text of a catalogue that it was made of; its values are taken out of it and put into the translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from string import Formatter

from itsm_fit.language import filled, spoken
from itsm_fit.translations import Said, languages, said_by

_LEAST = 4
"""The letters that a text must have of its own to be known by."""
_QUOTED = ("“", "„", "«", '"')
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class _Mould:
    """A text of a catalogue as sentences are made of it: what they begin and end with, and what tells their values."""

    said: Said
    parts: tuple[tuple[str, str], ...]
    """A literal and the name behind it, "" at the end."""

    @property
    def letters(self) -> int:
        return sum(len(literal) for literal, _ in self.parts)

    def values(self, text: str) -> dict[str, str] | None:
        """The values with which this text says another; None where it cannot."""
        first, last = self.parts[0][0], self.parts[-1][0] if not self.parts[-1][1] else ""
        if not (text.startswith(first) and text.endswith(last)):
            return None
        found = _pattern(self.parts).fullmatch(text)
        return found.groupdict() if found else None


def retold(text: str) -> str:
    """A text that this program said in any language it has, as it is said now; as it is where it is not known."""
    return _retold(text, 0)


def _retold(text: str, depth: int) -> str:
    now = spoken().name
    for name in languages():
        if name == now or not text:
            continue
        found = max(_fitting(name, text), key=lambda each: each[0].letters, default=None)
        if found is not None:
            return _said(found[0].said, _values(found[0], found[1], depth))
    return text


def _fitting(language: str, text: str) -> Iterator[tuple[_Mould, dict[str, str]]]:
    for mould in _moulds(language):
        values = mould.values(text)
        if values is not None:
            yield mould, values


def _values(mould: _Mould, values: dict[str, str], depth: int) -> dict[str, str]:
    """The values in the language of now; what stands in quotes is somebody else's word, and so is a name."""
    before = {name: literal for literal, name in mould.parts}
    return {
        name: value
        if depth == _DEEPEST or before[name].endswith(_QUOTED) or (value[:1].isupper() and " " not in value)
        else _retold(value, depth + 1)
        for name, value in values.items()
    }


def _said(said: Said, values: dict[str, str]) -> str:
    catalogue = spoken().catalogue
    if not said.plural:
        return filled(catalogue.gettext(said.source), said.source, values)
    digits = re.sub(r"\D", "", values.get("count", ""))
    number = int(digits) if digits else 1 + said.form
    return filled(catalogue.ngettext(said.source, said.plural, number), said.plural, values)


@cache
def _moulds(language: str) -> tuple[_Mould, ...]:
    made = (_Mould(said, _parts(text)) for text, said in dict(said_by(language)).items())
    return tuple(mould for mould in made if mould.letters >= _LEAST)


def _parts(text: str) -> tuple[tuple[str, str], ...]:
    try:
        return tuple((literal, name or "") for literal, name, _, _ in Formatter().parse(text))
    except ValueError:  # a sign of the format that is none: such a text has no values
        return ((text, ""),)


@cache
def _pattern(parts: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    known: set[str] = set()
    text = ""
    for literal, name in parts:
        text += re.escape(literal)
        if name:
            text += f"(?P={name})" if name in known else f"(?P<{name}>.*?)"
            known.add(name)
    return re.compile(text, re.DOTALL)
