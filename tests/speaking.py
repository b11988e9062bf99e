"""A language for tests: every text that goes through a door stands between ⟦ and ⟧, so that others show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from gettext import NullTranslations
from string import ascii_letters
from typing import Any

import texts

from itsm_fit.language import Language, speaking
from itsm_fit.model.document import BpmnSource
from itsm_fit.model.project import Settings

_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")


class Bracketed(NullTranslations):
    """Translates what the gatherer finds for a package, and nothing else."""

    def __init__(self, package: str) -> None:
        super().__init__()
        self._known = frozenset(texts.gathered(package))

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧" if message in self._known else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"⟦{msgid1 if n == 1 else msgid2}⟧" if msgid1 in self._known else msgid1


@contextmanager
def engine_bracketed() -> Iterator[None]:
    """The engine speaks in brackets inside this."""
    with speaking(Language("brackets", Bracketed("itsm_fit"))):
        yield


def unspoken(text: str) -> str:
    """What is left of a text without what went through a door."""
    while (shorter := _BRACKETED.sub("", text)) != text:
        text = shorter
    return text


_LATIN = re.compile(r"[A-Za-z]")
_OTHER_LETTERS = str.maketrans(
    dict(zip(ascii_letters, "абвгдежзийклмнопрстуфхцчшщАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩ", strict=True))
)


def in_other_letters(value: Any) -> Any:
    """A value of the model with the same names, ids and texts in letters that no text of the app has."""
    if isinstance(value, Enum | BpmnSource):
        return value
    if isinstance(value, str):
        return value.translate(_OTHER_LETTERS)
    if isinstance(value, tuple | frozenset):
        parts = map(in_other_letters, value)
        return type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)
    if isinstance(value, Mapping):
        return {in_other_letters(key): in_other_letters(each) for key, each in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    own = {each.name: getattr(value, each.name) for each in fields(value) if each.init}
    kept = {"sha256"} | ({"decision"} if isinstance(value, Settings) else set())
    return replace(value, **{name: each if name in kept else in_other_letters(each) for name, each in own.items()})


def heard(text: str, but: str = "") -> str:
    """What of a text did not go through a door and has Latin letters, but for what `but` matches; "" for nothing."""
    left = unspoken(text)
    bare = re.sub(but, "", left) if but else left
    return left.strip() if _LATIN.search(bare) else ""
