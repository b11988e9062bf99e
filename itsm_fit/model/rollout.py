"""What a roll-out in waves is planned with: waves, days, readiness, and what people placed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

LEFT_OUT = 0
"""The wave of a process that people left out of the plan."""
MOST_WAVES = 40
_MONTHS_A_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Introduction:
    """What introducing a process takes; `process` is its project-wide id, which may have gone from the project.

    `days` are those of people beside the work on requirements (training, moving data), `training_hours` the hours of
    training: None those that readiness states for its steps. `after` are processes that have to be live with it or
    before, beside those that it calls. `wave` is where people placed it: from 1, `LEFT_OUT` in none, None wherever it
    is best, but not before `not_before`. `maturity_needed` is what its practice needs to go live, None anything; where
    the practice is less mature (`maturity_of`) the
    process goes live from the wave in which `ready_on` lies, and in none without that day.
    """

    process: str
    days: float | None = None
    training_hours: float | None = None
    after: tuple[str, ...] = ()
    wave: int | None = None
    not_before: int | None = None
    maturity_needed: int | None = None
    ready_on: date | None = None

    @property
    def empty(self) -> bool:
        """Whether it says nothing."""
        return self == Introduction(self.process)

    def is_ready(self, maturity: int | None) -> bool:
        """Whether a practice of this maturity, None where nobody assessed it, is as mature as it has to be."""
        return self.maturity_needed is None or (maturity or 0) >= self.maturity_needed


@dataclass(frozen=True)
class Rollout:
    """How a plan is made; the plan itself is worked out anew each time.

    `capacity` are the days of work of each wave, the last one also for those after it; () is not stated yet. `months`
    is the length of a wave, `start` the first day of the first one: without it no wave has dates. `budget` is money for
    work a quarter, `training_hours` those that people can be trained in a wave, each None without a limit. `tool` is
    the one that is introduced, "" the first in the ranking.
    """

    waves: int = 4
    capacity: tuple[float, ...] = ()
    start: date | None = None
    months: int = 3
    budget: float | None = None
    training_hours: float | None = None
    tool: str = ""
    introductions: tuple[Introduction, ...] = ()

    @cached_property
    def by_process(self) -> Mapping[str, Introduction]:
        return {each.process: each for each in self.introductions}

    @property
    def budget_a_wave(self) -> float | None:
        """Money for the work of one wave; None where that is not limited."""
        return None if self.budget is None else self.budget * self.months / _MONTHS_A_QUARTER

    def days_of(self, wave: int) -> float:
        """The days of work of a wave, counted from 0; 0 where none are stated."""
        return self.capacity[min(wave, len(self.capacity) - 1)] if self.capacity else 0.0

    def dates_of(self, wave: int) -> tuple[date, date] | None:
        """The first and the last day of a wave, counted from 0; None without a first day of the plan."""
        if self.start is None:
            return None
        first = _months_after(self.start, wave * self.months)
        return first, _months_after(self.start, (wave + 1) * self.months) - timedelta(1)

    def wave_on(self, day: date) -> int | None:
        """The wave in which a day lies, counted from 0, the first one for days before the plan; None where none does.

        Without a first day of the plan no day lies in any of its waves.
        """
        for wave in range(self.waves):
            dates = self.dates_of(wave)
            if dates is not None and day <= dates[1]:
                return wave
        return None

    def of(self, process: str) -> Introduction:
        """What is said of a process, nothing where nobody said anything."""
        return self.by_process.get(process) or Introduction(process)


def _months_after(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    first = date(year, month + 1, 1)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return first + timedelta(min(day.day, (following - first).days) - 1)
