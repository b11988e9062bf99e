"""Text as every file format can carry it."""

from __future__ import annotations

import re

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFUSED = frozenset('<>:"/\\|?*')


def writable(text: str) -> str:
    """The text without control characters and lone surrogates, which no XML file can hold."""
    return _UNWRITABLE.sub("", text)


def plain_name(name: str) -> str:
    """A name of a file that every system takes: without the characters that file systems refuse."""
    named = name.replace(": ", " - ")
    return "".join("-" if letter in _REFUSED or ord(letter) < 32 else letter for letter in named).strip(" .")


def text_key(text: str) -> str:
    """What a name or a text is known by, however it is spelled: white space folded, without regard to case."""
    return " ".join(text.split()).casefold()
