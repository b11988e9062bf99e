"""How the window says which files it could not use: each by its name, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import SIGN
from ui.widgets.language import tr
from ui.widgets.words import count

_MOST_SHOWN = 4


class Doing(Enum):
    """What was to be done with files."""

    ADDING = auto()
    OPENING = auto()
    READING = auto()


class Refusal(NamedTuple):
    """A sentence, the further lines to be asked for, and those that stand below it at once."""

    text: str
    details: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


def refusal(refused: Sequence[str], taken: Sequence[str], doing: Doing) -> Refusal:
    """What the bar says of files refused, and as further lines what came of every file.

    `refused` has a sentence for each file that could not be used, `taken` one for each other file, `doing` says what
    was to be done with them.
    """
    files = len(refused) + len(taken)
    if files == 1:
        return Refusal(refused[0])
    details = (*(f"{SIGN[Outcome.NO]} {line}" for line in refused), *(f"{SIGN[Outcome.YES]} {line}" for line in taken))
    head = _head(doing, count(len(refused)), count(files))
    if len(refused) == 1:
        return Refusal(f"{head} {refused[0]}", details)
    left = len(refused) - _MOST_SHOWN
    more = [tr("… and {count} more", count=count(left))] if left > 0 else []
    return Refusal(head, details, (*refused[:_MOST_SHOWN], *more))


def _head(doing: Doing, refused: str, files: str) -> str:
    match doing:
        case Doing.ADDING:
            return tr("{count} of {files} files could not be added.", count=refused, files=files)
        case Doing.OPENING:
            return tr("{count} of {files} files could not be opened.", count=refused, files=files)
        case Doing.READING:
            return tr("{count} of {files} files could not be read.", count=refused, files=files)
