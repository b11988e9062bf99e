"""When something was written: days and times as they are written everywhere in the program."""

from __future__ import annotations

from datetime import datetime

from itsm_fit.writing import day


def moment_words(moment: datetime, *, day_only: bool = False) -> str:
    """Day and time where this computer stands: ``2026-11-12 09:30``."""
    on = day(_here(moment).date())
    return on if day_only else f"{on} {clock_words(moment)}"


def clock_words(moment: datetime) -> str:
    """The time of the day where this computer stands: ``09:30``."""
    return f"{_here(moment):%H:%M}"


def _here(moment: datetime) -> datetime:
    return moment.astimezone() if moment.tzinfo is not None else moment
