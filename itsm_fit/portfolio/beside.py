"""The command `portfolio` as a program beside another one, such as a window: what starts it, and what it tells.

On standard error it tells how far it is, a line of JSON at a time; on standard output, in the end, what recurs.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple, TextIO

import itsm_fit
from itsm_fit.progress import Progress

_START: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from itsm_fit.cli import main; sys.exit(main(sys.argv[1:], lambda _: 2))"
)
_TELL_EVERY_S: Final = 0.1


class ProgressLine(NamedTuple):
    """How far a run is: what it does, and the share done, 0 to 1."""

    text: str
    share: float


def program_line(*arguments: str) -> list[str]:
    """What starts `itsm-fit` with these arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-c", _START, str(Path(itsm_fit.__file__).parents[1]), *arguments]


def telling(stream: TextIO, clock: Callable[[], float] = time.monotonic) -> Progress:
    """A progress that writes lines to a stream, no more than ten a second."""
    told = float("-inf")

    def tell(text: str, share: float) -> None:
        nonlocal told
        now = clock()
        if now - told >= _TELL_EVERY_S or share >= 1:
            told = now
            stream.write(json.dumps({"text": text, "share": share}) + "\n")
            stream.flush()

    return tell


def told_in(line: str) -> ProgressLine | None:
    """What a line says; None for one that is a message for people."""
    try:
        said = json.loads(line)
        return ProgressLine(str(said["text"]), float(said["share"]))
    except (ValueError, TypeError, KeyError):
        return None
