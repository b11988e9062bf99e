"""How the window says which files it could not use: each by its name, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import SIGN
from ui.widgets.words import count

_MOST_SHOWN = 4


class Refusal(NamedTuple):
    """A sentence, the further lines to be asked for, and those that stand below it at once."""

    text: str
    details: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


def refusal(refused: Sequence[str], taken: Sequence[str], verb: str) -> Refusal:
    """What the bar says of files refused, and as further lines what came of every file.

    `refused` has a sentence for each file that could not be used, `taken` one for each other file, `verb` says what
    was to be done with them.
    """
    files = len(refused) + len(taken)
    if files == 1:
        return Refusal(refused[0])
    details = (*(f"{SIGN[Outcome.NO]} {line}" for line in refused), *(f"{SIGN[Outcome.YES]} {line}" for line in taken))
    head = f"{count(len(refused))} of {count(files)} files could not be {verb}."
    if len(refused) == 1:
        return Refusal(f"{head} {refused[0]}", details)
    left = len(refused) - _MOST_SHOWN
    more = [f"… and {count(left)} more"] if left > 0 else []
    return Refusal(head, details, (*refused[:_MOST_SHOWN], *more))
