"""A plan in waves as it is told: what goes live when, what is carried then, and what is in no wave and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from itsm_fit.language import Phrase, Phrases, WordedEnum
from itsm_fit.rollout.workload import GapToClose
from itsm_fit.scoring.figures import Interval, Outcome

POSSIBLE = 1e-3
"""What a case counts that is carried only if open answers turn out well; one that is proven counts 1."""


class WhyLeftOut(WordedEnum):
    """Why a process is in no wave."""

    BY_HAND = "left out by hand"
    NOT_READY = "not ready"
    WAITS = "waits for a process that is in no wave"
    NOT_CARRIED = "no case would be carried from end to end"
    NO_ROOM = "no room"

    @property
    def words(self) -> str:
        return str(_WHY_LEFT_OUT[self])


_WHY_LEFT_OUT = Phrases(
    {
        WhyLeftOut.BY_HAND: Phrase("left out by hand"),
        WhyLeftOut.NOT_READY: Phrase("its practice is less mature than it has to be, and no day is told for that"),
        WhyLeftOut.WAITS: Phrase("it needs a process that is in no wave"),
        WhyLeftOut.NOT_CARRIED: Phrase("the tool would carry no case of it from end to end, even with its gaps closed"),
        WhyLeftOut.NO_ROOM: Phrase("there are not enough days for it in these waves, or others bring more in them"),
    }
)


class WhyLeftOpen(WordedEnum):
    """Why a gap is closed in no wave."""

    BY_HAND = "left open by hand"
    TOO_LATE = "after the last wave"
    NOT_LIVE = "its processes are in no wave"
    LOWERS = "can lower the fit"
    NO_ROOM = "no room"

    @property
    def words(self) -> str:
        return str(_WHY_LEFT_OPEN[self])


_WHY_LEFT_OPEN = Phrases(
    {
        WhyLeftOpen.BY_HAND: Phrase("left open by hand"),
        WhyLeftOpen.TOO_LATE: Phrase("its day comes after the last wave, or no first day of the plan is told"),
        WhyLeftOpen.NOT_LIVE: Phrase("all processes that ask for it are in no wave"),
        WhyLeftOpen.LOWERS: Phrase("with it closed a step that is carried today, or may be, would not be carried"),
        WhyLeftOpen.NO_ROOM: Phrase("there are not enough days for it, or others bring more in them"),
    }
)


@dataclass(frozen=True, slots=True)
class PlanWave:
    """One wave: what goes live and which gaps are closed by its end, and what is carried then.

    `days` are those worked in it, `finished` those of all that is finished in it: where they differ, work began before
    the wave in which it is needed. `end_to_end` counts a process that is not live with 0, `of_live` only live ones.
    `shared` are requirements whose work several processes need, done here.
    """

    number: int
    processes: tuple[str, ...]
    gaps: tuple[str, ...]
    shared: tuple[str, ...]
    days: float
    finished: float
    capacity: float
    training_hours: float
    end_to_end: Interval
    of_live: Interval | None
    cost: float
    first_day: date | None
    last_day: date | None


@dataclass(frozen=True)
class WavePlan:
    """The plan of one tool.

    `value` is the sum of the waves' proven `end_to_end`: a case that is carried one wave earlier counts once more.
    `possible` is that of the high ends. No plan has more of both together, `value + POSSIBLE * possible`, than `bound`.
    `eligible` is what the gates say of the tool. `chosen_by_rank` says that nobody named the tool.
    """

    tool: str
    eligible: Outcome
    chosen_by_rank: bool
    waves: tuple[PlanWave, ...]
    proven: bool
    value: float
    possible: float
    bound: float
    left_out: Mapping[str, WhyLeftOut]
    left_open: Mapping[str, WhyLeftOpen]
    quick_wins: tuple[str, ...]
    gaps: tuple[GapToClose, ...]
    days: Mapping[str, float]
    """By process: introduction and set-up of its own, without gaps."""
    needs: Mapping[str, tuple[str, ...]]
    serves: Mapping[str, tuple[str, ...]]
    """By gap: the processes that ask for its requirement themselves or by a call, none where the whole selection does.
    """
    not_looked_at: tuple[str, ...]
    """Gaps of processes that have too many of them to look at all sets; what they bring was not planned with."""
    no_days_told: tuple[str, ...]
    """Processes in a wave whose days of introduction nobody told: counted as none."""

    @cached_property
    def wave_of(self) -> Mapping[str, int]:
        """The number of the wave in which each process goes live."""
        return {process: wave.number for wave in self.waves for process in wave.processes}

    @cached_property
    def closed_in(self) -> Mapping[str, int]:
        """The number of the wave in which each gap is closed, by requirement."""
        return {gap: wave.number for wave in self.waves for gap in wave.gaps}

    @property
    def rests_on(self) -> tuple[GapToClose, ...]:
        """Gaps closed in it whose days nobody estimated, or that are only promised."""
        return tuple(
            gap
            for gap in self.gaps
            if gap.requirement in self.closed_in and (not gap.estimated or gap.resolution is None)
        )

    @property
    def short_of(self) -> float:
        """How far the plan may be from the best one, as a share of its value; 0 where it is proven."""
        its = self.value + POSSIBLE * self.possible
        return 0.0 if self.proven or its <= 0 else max(0.0, self.bound / its - 1)
