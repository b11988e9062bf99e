"""Which log the shares of a process come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from math import isfinite

from itsm_fit.errors import EditError
from itsm_fit.language import tr


@dataclass(frozen=True, slots=True)
class ReplayRecord:
    """A log whose shares were taken into a process: its file with its SHA-256, and what they rest on.

    `cases` are those that count in shares, `first` and `last` the days of the log, `fitness` is 0 to 1, None where
    nothing was replayed. `steps` has by activity of the log the step that it was taken to mean, "" for none. `taken` is
    the day on which that was done; `columns` are those that somebody named, by what they are, `hours` and `zone` what
    else was said: a newer log is read alike.
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


def require_sound_record(record: ReplayRecord) -> None:
    """Raise EditError for numbers that no replay has."""
    fitness = record.fitness
    if record.cases < 0 or (fitness is not None and not (isfinite(fitness) and 0 <= fitness <= 1)):
        raise EditError(tr("The record of the log {file} has numbers that no replay has.", file=record.file))
