"""How the window says which files it could not use: each by its name, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.visible import visible
from ui.words import count

_MOST_SHOWN = 4


def refusal(refused: Sequence[str], taken: Sequence[str], verb: str) -> tuple[str, tuple[str, ...]]:
    """What the bar says of files refused, and as further lines what came of every file.

    `refused` has a sentence for each file that could not be used, `taken` one for each other file, `verb` says what
    was to be done with them.
    """
    files = len(refused) + len(taken)
    if files == 1:
        return refused[0], ()
    details = (*(f"✗ {line}" for line in refused), *(f"✓ {line}" for line in taken))
    head = f"{count(len(refused))} of {count(files)} files could not be {verb}."
    if len(refused) == 1:
        return f"{head} {refused[0]}", details
    left = len(refused) - _MOST_SHOWN
    more = [f"… and {count(left)} more"] if left > 0 else []
    return "\n".join([head, *map(visible, refused[:_MOST_SHOWN]), *more]), details
