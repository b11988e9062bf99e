"""A language for tests: every text that goes through a door stands between ⟦ and ⟧, so that others show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from gettext import NullTranslations

import texts

from itsm_fit import language

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
    language.speak(Bracketed("itsm_fit"))
    try:
        yield
    finally:
        language.speak()


def unspoken(text: str) -> str:
    """What is left of a text without what went through a door."""
    while (shorter := _BRACKETED.sub("", text)) != text:
        text = shorter
    return text
