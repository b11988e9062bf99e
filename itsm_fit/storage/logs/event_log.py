"""A log as values: events in columns, sorted by case and time, a start and a complete event as one activity."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.storage.logs.times import NAIVE, NO_TIME, DateOrder, Microseconds, TimeColumn

Codes = NDArray[np.int32]

_BEGINS = {"start", "begin", "started", "begonnen"}
_ENDS = {"complete", "completed", "end", "ate_abort", "pi_abort", "withdraw", "manualskip", "autoskip", "unknown", ""}
_BESIDE = {"schedule", "assign", "reassign", "suspend", "resume", "scheduled", "assigned", "suspended", "resumed"}

NO_EVENTS = Phrase("The log holds no event with a case and an activity.")


@dataclass(frozen=True, slots=True)
class LogReading:
    """How a file was understood.

    `shape` is what a row or entry is, `columns` which column, attribute or object type has which part, `notes` are
    sentences about what had to be decided or was left out. `offers` are by part what can be named for it instead.
    """

    shape: str
    columns: dict[str, str]
    notes: tuple[str, ...] = ()
    offers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class EventLog:
    """Events sorted by case (in the order of the file), within a case by time; ties keep the order of the file.

    `case` and `activity` are indices into `cases` and `activities`, shape (events,). `time` is when an activity was
    complete, in microseconds since 1970 in UTC, NO_TIME where that is not known; `began` when it was begun, where the
    file has both, else NO_TIME. `local` is the zone, in minutes east of UTC, in which its days are counted; `zoned`
    says that the file names zones: its times are moments, and no mere readings of a clock. Cases without an event are
    in `cases` too.
    """

    file: str
    cases: tuple[str, ...]
    activities: tuple[str, ...]
    case: Codes
    activity: Codes
    time: Microseconds
    began: Microseconds
    reading: LogReading
    local: int = 0
    zoned: bool = False

    @property
    def events(self) -> int:
        return len(self.case)

    def starts(self) -> NDArray[np.intp]:
        """Where the events of each case begin, and the number of events: shape (cases + 1,)."""
        return np.searchsorted(self.case, np.arange(len(self.cases) + 1))


@dataclass
class RawEvents:
    """Events as a reader found them, in the order of the file; a code below 0 says that an event has no such thing.

    `stage` are indices into `stages`, what of an activity an event is (``start``, ``complete`` …); `begin` is a time
    of begin that the event itself has.
    """

    file: str
    cases: Sequence[str]
    activities: Sequence[str]
    case: Codes
    activity: Codes
    time: Microseconds
    begin: Microseconds | None = None
    stage: Codes | None = None
    stages: Sequence[str] = ()
    notes: list[str] = field(default_factory=list)
    offers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def log(self, shape: str, columns: dict[str, str], times: TimeColumn | None = None) -> EventLog:
        """The log, in the zone of a column of times; raises InputError where no event is left."""
        self._drop((self.case >= 0) & (self.activity >= 0), self._without_place)
        if not len(self.case):
            raise InputError(NO_EVENTS, file=self.file)
        self._pair()
        order = self._order()
        begin = np.full(len(order), NO_TIME) if self.begin is None else self.begin[order]
        return EventLog(
            self.file,
            tuple(self.cases),
            tuple(self.activities),
            self.case[order],
            self.activity[order],
            self.time[order],
            begin,
            LogReading(shape, columns, tuple(self.notes), self.offers),
            0 if times is None else times.local,
            times is not None and times.zoned,
        )

    @staticmethod
    def _without_place(lost: int) -> str:
        return trn(
            "{count} event has no case or no activity, and is left out.",
            "{count} events have no case or no activity, and are left out.",
            lost,
        )

    def _drop(self, kept: NDArray[np.bool_], said: object = None) -> None:
        lost = len(kept) - int(kept.sum())
        if not lost:
            return
        if callable(said):
            self.notes.append(said(lost))
        self.case, self.activity, self.time = self.case[kept], self.activity[kept], self.time[kept]
        self.begin = None if self.begin is None else self.begin[kept]
        self.stage = None if self.stage is None else self.stage[kept]

    def _pair(self) -> None:
        """Join a start with the complete event of the same case and activity, the first with the first."""
        words = [stage.strip().casefold() for stage in self.stages]
        if any(word in _BEGINS for word in words) or all(word in _ENDS | _BESIDE for word in words):
            self._leave_beside(words)
        begins = self._at(words, _BEGINS)
        if not begins.any():
            return
        begin = np.full(len(self.case), NO_TIME) if self.begin is None else self.begin.copy()
        kept = np.ones(len(self.case), bool)
        by_time = self._order(say=False)
        waiting: dict[tuple[int, int], deque[int]] = {}
        alone = 0
        keys = zip(by_time.tolist(), self.case[by_time].tolist(), self.activity[by_time].tolist(), strict=True)
        is_begin = begins.tolist()
        for at, case, activity in keys:
            if is_begin[at]:
                waiting.setdefault((case, activity), deque()).append(at)
            elif its := waiting.get((case, activity)):
                first = its.popleft()
                begin[at] = self.time[first]
                kept[first] = False
        for its in waiting.values():
            for at in its:
                alone += 1
                begin[at] = self.time[at]
        if alone:
            self.notes.append(
                trn(
                    "{count} start event has no complete event: the activity counts as begun.",
                    "{count} start events have no complete event: the activities count as begun.",
                    alone,
                )
            )
        self.begin = begin
        self._drop(kept)

    def _at(self, words: Sequence[str], stages: AbstractSet[str]) -> NDArray[np.bool_]:
        """Which events are at one of some stages; `words` are those of all stages."""
        if self.stage is None:
            return np.zeros(len(self.case), bool)
        return np.array([*(word in stages for word in words), False])[self.stage]

    def _leave_beside(self, words: Sequence[str]) -> None:
        """Leave out what is noted about an activity beside its begin and its end."""
        beside = self._at(words, _BESIDE)
        done = np.zeros(len(self.activities), bool)
        done[self.activity[~beside]] = True
        self._drop(
            ~(beside & done[self.activity]),
            lambda lost: trn(
                "{count} event tells of an activity neither its start nor its end, and is left out.",
                "{count} events tell of an activity neither its start nor its end, and are left out.",
                lost,
            ),
        )

    def _order(self, *, say: bool = True) -> NDArray[np.intp]:
        """The events by case and time; one without a time stays behind the one before it in the file."""
        lacking = self.time == NO_TIME
        filled = self.time
        by_case = np.argsort(self.case, kind="stable")
        if lacking.any():
            filled = _filled(self.case[by_case], self.time[by_case])
            back = np.empty_like(filled)
            back[by_case] = filled
            filled = back
            if say:
                self._say_lacking(lacking)
        order = by_case[np.argsort(filled[by_case], kind="stable")]
        order = order[np.argsort(self.case[order], kind="stable")]
        told = self.case[by_case]
        if say and not np.array_equal(by_case, order):
            moved = len(np.unique(told[by_case != order]))
            note = trn(
                "The events of {count} case do not stand in the order of their times: they are sorted.",
                "The events of {count} cases do not stand in the order of their times: they are sorted.",
                moved,
            )
            self.notes.append(note)
        return order

    def _say_lacking(self, lacking: NDArray[np.bool_]) -> None:
        note = trn(
            "{count} event has no time: it keeps its place in the file.",
            "{count} events have no time: they keep their places in the file.",
            int(lacking.sum()),
        )
        self.notes.append(note)


def _filled(case: Codes, time: Microseconds) -> Microseconds:
    """The times of events sorted by case, where one is lacking the one before it in its case, else the one behind."""
    for ahead in (1, -1):
        case, time = case[::ahead], time[::ahead]
        at = np.where(time != NO_TIME, np.arange(len(time)), -1)
        last = np.maximum.accumulate(at)
        same = (last >= 0) & (case[last] == case)
        time = np.where(same, time[last], time)
        case, time = case[::ahead], time[::ahead]
    return time


def time_notes(column: TimeColumn, name: str) -> list[str]:
    """What had to be decided about a column of times."""
    notes = []
    if column.order is DateOrder.ASSUMED:
        notes.append(
            tr("In the dates of “{name}” the day is taken to come first: none of them tells otherwise.", name=name)
        )
    elif column.order is not DateOrder.NONE:
        said = {DateOrder.DAY_FIRST: tr("the day comes first"), DateOrder.MONTH_FIRST: tr("the month comes first")}
        notes.append(tr("In the dates of “{name}” {which}, as some of them show.", name=name, which=said[column.order]))
    named = sorted(zone for zone in column.zones if zone != NAIVE)
    if len(named) > 1:
        notes.append(
            tr(
                "The times of “{name}” name {count} zones ({zones}): they are compared as moments.",
                name=name,
                count=len(named),
                zones=", ".join(map(zone_words, named)),
            )
        )
    if named and NAIVE in column.zones:
        notes.append(
            trn(
                "{count} time of “{name}” names no zone: it is taken as {zone}, like most others.",
                "{count} times of “{name}” name no zone: they are taken as {zone}, like most others.",
                column.zones[NAIVE],
                name=name,
                zone=zone_words(column.local),
            )
        )
    if column.unread:
        notes.append(
            trn(
                "{count} text of “{name}” is no time that can be read.",
                "{count} texts of “{name}” are no times that can be read.",
                column.unread,
                name=name,
            )
        )
    return notes


def zone_words(minutes: int) -> str:
    """``UTC+01:00``."""
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
