"""The clock of a place: in which zone days and office hours are counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.storage.logs.event_log import zone_words
from itsm_fit.storage.logs.times import NO_TIME, Microseconds

_MINUTE = 60_000_000
_DAY = 1_440 * _MINUTE
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d\d))?", re.IGNORECASE)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = int((datetime(9999, 12, 30, tzinfo=UTC) - _EPOCH) / timedelta(microseconds=1))
"""Python knows no clock after that."""


@dataclass(frozen=True, slots=True)
class ClockZone:
    """A zone by its name, with its summer time, or minutes east of UTC where it has no `name`."""

    name: str = ""
    minutes: int = 0

    def __str__(self) -> str:
        return self.name or zone_words(self.minutes)

    def wall(self, moments: Microseconds) -> Microseconds:
        """What the clock there shows at each moment, NO_TIME where there is none."""
        known = moments != NO_TIME
        if not self.name:
            return np.where(known, moments + self.minutes * _MINUTE, NO_TIME)
        if not known.any():
            return moments
        at, offsets = self._changes(int(moments[known].min()), int(moments[known].max()))
        found = offsets[np.maximum(np.searchsorted(at, moments, side="right") - 1, 0)]
        return np.where(known, moments + found * _MINUTE, NO_TIME)

    def _changes(self, first: int, last: int) -> tuple[Microseconds, Microseconds]:
        """From when on the zone is how many minutes east of UTC, over a stretch of time."""
        zone = ZoneInfo(self.name)
        found = list(_told(zone, first, max(first, min(last, _LAST))))
        return np.array([at for at, _ in found], np.int64), np.array([offset for _, offset in found], np.int64)


def _told(zone: ZoneInfo, first: int, last: int) -> Iterator[tuple[int, int]]:
    before = _offset(zone, first)
    yield first, before
    for day in range(first, last + _DAY, _DAY):
        after = _offset(zone, min(day + _DAY, last))
        if after != before:
            low, high = day, min(day + _DAY, last)
            while high - low > _MINUTE:
                middle = (low + high) // 2
                low, high = (middle, high) if _offset(zone, middle) == before else (low, middle)
            yield high // _MINUTE * _MINUTE, after
            before = after


def _offset(zone: ZoneInfo, moment: int) -> int:
    found = (_EPOCH + timedelta(microseconds=moment)).astimezone(zone).utcoffset()
    return 0 if found is None else round(found / timedelta(minutes=1))


@cache
def zone_names() -> tuple[str, ...]:
    """The places whose clocks are known, such as ``Europe/Berlin``."""
    return tuple(sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/")))


def zone_of(text: str) -> ClockZone:
    """``Europe/Berlin``, ``UTC`` or ``+01:00``; raises FitError for anything else."""
    plain = text.strip()
    if plain.casefold() in {"utc", "gmt", "z"}:
        return ClockZone()
    found = _OFFSET.fullmatch(plain)
    if found is not None:
        minutes = int(found[2]) * 60 + int(found[3] or 0)
        if minutes <= 14 * 60:
            return ClockZone(minutes=-minutes if found[1] == "-" else minutes)
    try:
        if plain:
            return ClockZone(ZoneInfo(plain.replace(" ", "_")).key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    raise FitError(tr("“{text}” is no time zone: write for instance Europe/Berlin, UTC or +01:00.", text=text))
