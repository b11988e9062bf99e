"""Which log the shares of a process come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from math import isfinite

from itsm_fit.errors import EditError
from itsm_fit.language import tr


@dataclass(frozen=True, slots=True)
class RecordedShare:
    """A share that was taken: what it was `drawn` with before (None: with none), the `cases` that it rests on.

    `low` and `high` are its 95 % interval, `name` what the flow was called.
    """

    process: str
    flow: str
    name: str
    share: float
    low: float
    high: float
    cases: int
    drawn: float | None = None


@dataclass(frozen=True, slots=True)
class RecordedDeviation:
    """Something that happened in so many cases and was not drawn: `kind` is what, ``skipped`` for instance."""

    kind: str
    name: str
    after: str
    cases: int


@dataclass(frozen=True, slots=True)
class ReplayRecord:
    """A log whose shares were taken into a process: its file with its SHA-256, and what they rest on.

    `cases` are those that count in shares, `first` and `last` the days of the log, `fitness` is 0 to 1, None where
    nothing was replayed. `steps` has by activity of the log the step that it was taken to mean, "" for none. `taken` is
    the day on which that was done; `columns` are those that somebody named, by what they are, `hours` and `zone` what
    else was said: a newer log is read alike. Of the cases some were `fitting`, some `deviating`, some `running` still;
    `shares` are those that were taken, `deviations` the most frequent ones.
    """

    process: str
    file: str
    sha256: str
    cases: int
    fitness: float | None = None
    first: date | None = None
    last: date | None = None
    steps: Mapping[str, str] = field(default_factory=dict)
    taken: date | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    hours: str = ""
    zone: str = ""
    fitting: int = 0
    deviating: int = 0
    running: int = 0
    shares: tuple[RecordedShare, ...] = ()
    deviations: tuple[RecordedDeviation, ...] = ()


def require_sound_record(record: ReplayRecord) -> None:
    """Raise EditError for numbers that no replay has."""
    counts = [record.cases, record.fitting, record.deviating, record.running]
    counts += [each.cases for each in record.shares] + [each.cases for each in record.deviations]
    figures = [record.fitness, *(figure for each in record.shares for figure in _figures(each))]
    if min(counts) < 0 or not all(each is None or (isfinite(each) and 0 <= each <= 1) for each in figures):
        raise EditError(tr("The record of the log {file} has numbers that no replay has.", file=record.file))


def _figures(each: RecordedShare) -> tuple[float | None, ...]:
    return each.share, each.low, each.high, each.drawn
