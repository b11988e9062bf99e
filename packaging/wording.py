"""How a translation is written, as far as a program can tell: `docs/translating.md` says the rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from string import Formatter

QUOTES = {
    "de": re.compile(r'["\'«»]|”|“(?=\w)|(?<!\w)„$'),
    "fr": re.compile(r"[\"'“”„]| [:;!?»]|«(?!\u202f)|(?<!\u202f)»|(?<=[\w}])[;!?]|(?<=[\d}]) %"),
}
"""Signs and blanks that the language does not have."""
WORDS = {
    "de": re.compile(r"Werkzeug|Kennung|Lieferant|\w{3,}en Sie\b"),
    "fr": re.compile(r"\bidentifiant|\bvendeur|\b(vous|votre|vos)\b|\b(?!assez)\w{3,}ez\b"),
}
"""Other words than those of the table of terms, and addressing somebody."""
_TAG = re.compile(r"</?[a-z]\w*[^>]*>")
_MNEMONIC = re.compile(r"&(?!&)\S")
_ENDS = (".", "…", ":")
_LONGEST_TWICE = 12
"""How many signs a text can have that is a word twice."""

Value = tuple[str | None, str | None, str | None]


def values(text: str) -> set[Value]:
    """The values that a text has in braces: name, how it is written, conversion."""
    try:
        return {(name, spec, way) for _, name, spec, way in Formatter().parse(text) if name is not None}
    except ValueError:
        return set()


def value_faults(sources: Sequence[str], forms: Sequence[str]) -> Iterator[str]:
    """The forms that have other values than their text, which may leave out its count where it is counted."""
    each = [values(source) for source in sources]
    allowed, needed = set().union(*each), set.intersection(*each)
    if len(sources) > 1:
        needed = {value for value in needed if value[0] != "count"}
    yield from (f"{form}: other values" for form in forms if not needed <= values(form) <= allowed)


def sign_faults(language: str, forms: Collection[str]) -> Iterator[str]:
    """The forms whose quotes or blanks are not those of the language."""
    wrong = QUOTES[language]
    plain = (re.sub(r"\{[^}]*\}", "{}", _TAG.sub("", form)) for form in forms)
    yield from (f"{form}: quotes or blanks of another language" for form in plain if wrong.search(form))


def repeated(form: str) -> bool:
    """Whether a translation says the same over and over, as one that was written behind itself does."""
    return len(form) > _LONGEST_TWICE and (form + form).find(form, 1) < len(form)


def shape(text: str) -> tuple[object, ...]:
    """What a translation has in common with its text: blanks at its ends, breaks of lines, tabs, tags."""
    counted = (text.count("\n"), text.count("\t"), sorted(_TAG.findall(text)))
    return text[:1].isspace(), text[-1:].isspace(), *counted


def faults(language: str, sources: Sequence[str], forms: Sequence[str]) -> list[str]:
    """What is wrong with the translation of a text of the window."""
    source = sources[0]
    found = [*value_faults(sources, forms), *sign_faults(language, forms)]
    for form in forms:
        if not form.strip():
            found.append("no translation")
        if repeated(form):
            found.append(f"{form}: says the same over and over")
        if shape(form) != shape(source):
            found.append(f"{form}: other blanks, lines or tags at its ends or within")
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(source)):
            found.append(f"{form}: a mnemonic (&) in one of the two only")
        found += [
            f"{form}: one of the two ends in {end}"
            for end in _ENDS
            if form.endswith(end) != source.endswith(end) and not (end == "." and " " not in source)
        ]
        if WORDS[language].search(form):
            found.append(f"{form}: a word that docs/translating.md has another one for")
    return found
