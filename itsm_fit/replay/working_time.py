"""Which minutes count: all of them, or those of office hours."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.storage.logs.times import Microseconds

_MINUTE = 60_000_000
_DAY_MINUTES = 1_440
_MONDAY = 3
"""1970-01-01 was a Thursday: days since then, plus this, counted from a Monday."""
_WRITTEN = re.compile(
    r"(?:(?P<first>\w{2,3})\s*-\s*(?P<last>\w{2,3})\s+)?(?P<h1>\d{1,2})(?::(?P<m1>[0-5]\d))?\s*-\s*(?P<h2>\d{1,2})(?::(?P<m2>[0-5]\d))?",
    re.IGNORECASE,
)
_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Minutes of the day from `opens` to before `closes` on the first `days` days of the week, from Monday on."""

    opens: int = 0
    closes: int = _DAY_MINUTES
    days: int = 7

    @property
    def always(self) -> bool:
        return self == WorkingCalendar()

    def __str__(self) -> str:
        if self.always:
            return "24x7"
        return f"Mo-{_DAYS[self.days - 1].title()} {_clock(self.opens)}-{_clock(self.closes)}"

    def minutes(self, begin: Microseconds, end: Microseconds, local: int = 0) -> NDArray[np.float64]:
        """The minutes that count from each begin to each end, 0 where that lies before; `local` is the zone."""
        since, until = self._count(begin, local), self._count(end, local)
        return np.maximum(until - since, 0.0)

    def _count(self, moments: Microseconds, local: int) -> NDArray[np.float64]:
        """The minutes that count from a Monday before all of them."""
        minutes = moments / _MINUTE + local
        if self.always:
            return np.asarray(minutes)
        days = np.floor(minutes / _DAY_MINUTES)
        within = np.clip(minutes - days * _DAY_MINUTES, self.opens, self.closes) - self.opens
        weeks, day = np.divmod(days + _MONDAY, 7)
        length = self.closes - self.opens
        whole = weeks * self.days + np.minimum(day, self.days)
        return np.asarray(whole * length + np.where(day < self.days, within, 0.0))


ALWAYS = WorkingCalendar()
OFFICE = WorkingCalendar(8 * 60, 17 * 60, 5)


def calendar_of(text: str) -> WorkingCalendar:
    """``24x7``, ``office`` (Mo-Fr 8:00-17:00) or ``Mo-Sa 7:30-18:00``; raises FitError for anything else."""
    plain = text.strip().casefold().replace("×", "x").replace(" ", " ")
    if plain in {"24x7", "24 x 7", "always"}:
        return ALWAYS
    if plain in {"office", "8x5"}:
        return OFFICE
    found = _WRITTEN.fullmatch(plain)
    if found is not None and (found["first"] or "mo")[:2] == "mo" and (found["last"] or "fr")[:2] in _DAYS:
        opens = int(found["h1"]) * 60 + int(found["m1"] or 0)
        closes = int(found["h2"]) * 60 + int(found["m2"] or 0)
        if 0 <= opens < closes <= _DAY_MINUTES:
            return WorkingCalendar(opens, closes, _DAYS.index((found["last"] or "fr")[:2]) + 1)
    raise FitError(
        tr("“{text}” are no working hours: write 24x7, office, or for instance Mo-Fr 8:00-17:00.", text=text)
    )


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"
