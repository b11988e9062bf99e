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

from itsm_fit.language import Writing, filled, in_signs, speaking, spoken
from itsm_fit.progress import Progress
from itsm_fit.translations import Said, language_of, languages, said_by
from itsm_fit.writing import in_quotes

_LEAST = 12
"""The letters of its own by which a sentence with values is known, but for those within another."""
_QUOTED = ("“", "„", "«\u202f", '"')
_DEEPEST = 4
_BEGINNING = 3
"""The characters by which sentences are sorted."""


@dataclass(frozen=True, slots=True)
class _Mould:
    """A text of a catalogue as sentences are made of it."""

    said: Said
    writing: Writing
    """How its language writes numbers."""
    quotes: re.Pattern[str]
    """What stands in the quotes of its language."""
    parts: tuple[tuple[str, str, str], ...]
    """A literal, the name behind it, "" at the end, and how that is formatted."""

    @property
    def letters(self) -> int:
        return sum(map(str.isalpha, "".join(literal for literal, _, _ in self.parts)))

    def values(self, text: str) -> dict[str, str] | None:
        """The values with which this text says another; None where it cannot."""
        first, last = self.parts[0][0], self.parts[-1][0] if not self.parts[-1][1] else ""
        if not (text.startswith(first) and text.endswith(last)):
            return None
        found = _pattern(self.parts).fullmatch(text)
        return found.groupdict() if found else None


class _AsSaid(str):
    """A value that is in words already, whatever format a text asks for."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return str(self)


def retold(text: str) -> str:
    """A text that this program said in any language it has, as it is said now; as it is where it is not known."""
    return _retold(text, 0)


def outside(progress: Progress) -> Progress:
    """Tell progress in the language of now, whatever is spoken where it is made."""
    language = spoken()

    def told(text: str, share: float) -> None:
        with speaking(language):
            progress(retold(text), share)

    return told


def _retold(text: str, depth: int) -> str:
    fitting = [each for each in _fitting(text) if depth or not each[1] or each[0].letters >= _LEAST]
    if not fitting:
        return text
    mould, values = max(fitting, key=lambda each: each[0].letters)
    return _said(mould.said, _values(mould, values, depth))


def _fitting(text: str) -> Iterator[tuple[_Mould, dict[str, str]]]:
    for language in languages() if text else ():
        if language != spoken().name:
            moulds = _moulds(language)
            for mould in (*moulds.get(text[:_BEGINNING], ()), *moulds.get("", ())):
                values = mould.values(text)
                if values is not None:
                    yield mould, values


def _values(mould: _Mould, values: dict[str, str], depth: int) -> dict[str, str]:
    """The values in the language of now; what stands in quotes is somebody else's word, and so is a name."""
    said: dict[str, str] = {}
    for literal, name, spec in mould.parts:
        value = values.get(name, "")
        if spec:
            value = _resigned(value, mould.writing)
        elif not (depth == _DEEPEST or literal.endswith(_QUOTED) or (value[:1].isupper() and " " not in value)):
            again = _retold(value, depth + 1)
            value = mould.quotes.sub(lambda quoted: in_quotes(quoted[1]), value) if again == value else again
        said[name] = _AsSaid(value)
    return said


def _resigned(number: str, before: Writing) -> str:
    signs = {before.decimal: ".", before.group: ","}
    return in_signs("".join(signs.get(sign, sign) for sign in number.replace(before.percent, "%")))


def _said(said: Said, values: dict[str, str]) -> str:
    catalogue = spoken().catalogue
    if not said.plural:
        return filled(catalogue.gettext(said.source), said.source, values)
    digits = re.sub(r"\D", "", values.get("count", ""))
    number = int(digits) if digits else 1 + said.form
    return filled(catalogue.ngettext(said.source, said.plural, number), said.plural, values)


@cache
def _moulds(language: str) -> dict[str, list[_Mould]]:
    """What a language says, by its beginning; "" where it begins with a value."""
    wanted = language_of(language)
    with speaking(wanted):
        quotes = re.compile("(.+?)".join(map(re.escape, in_quotes("\n").split("\n"))))
    found: dict[str, list[_Mould]] = {}
    for text, said in dict(said_by(language)).items():
        mould = _Mould(said, wanted.writing, quotes, _parts(text))
        if mould.letters:
            beginning = mould.parts[0][0][:_BEGINNING]
            found.setdefault(beginning if len(beginning) == _BEGINNING else "", []).append(mould)
    return found


def _parts(text: str) -> tuple[tuple[str, str, str], ...]:
    try:
        return tuple((literal, name or "", spec or "") for literal, name, spec, _ in Formatter().parse(text))
    except ValueError:  # a sign of the format that is none: such a text has no values
        return ((text, "", ""),)


@cache
def _pattern(parts: tuple[tuple[str, str, str], ...]) -> re.Pattern[str]:
    known: set[str] = set()
    text = ""
    for literal, name, _ in parts:
        text += re.escape(literal)
        if name:
            text += f"(?P={name})" if name in known else f"(?P<{name}>.*?)"
            known.add(name)
    return re.compile(text, re.DOTALL)
