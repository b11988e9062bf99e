"""Names of files that every system takes."""

from __future__ import annotations

_REFUSED = frozenset('<>:"/\\|?*')


def plain_name(name: str) -> str:
    """A name without the characters that file systems refuse."""
    return "".join("-" if letter in _REFUSED or ord(letter) < 32 else letter for letter in name).strip(" .")
