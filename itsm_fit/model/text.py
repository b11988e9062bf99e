"""Text as every file format can carry it."""

from __future__ import annotations

import re

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def writable(text: str) -> str:
    """The text without control characters and lone surrogates, which no XML file can hold."""
    return _UNWRITABLE.sub("", text)
