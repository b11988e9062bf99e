"""How long work tells what it does; the command line and the window both plug into it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Called with a short text ("Reading vendors.xlsx") and the share done, 0 to 1. May raise `Cancelled`."""


def silent(text: str, share: float) -> None:
    """A progress that tells nobody."""


def within(progress: Progress, start: float, end: float) -> Progress:
    """The part of `progress` from share `start` to share `end`, for one stage of several."""
    return lambda text, share: progress(text, start + (end - start) * share)
