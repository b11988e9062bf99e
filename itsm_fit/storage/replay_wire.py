"""Which logs shares come from, as it stands in a project file."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeVar

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.replay_record import RecordedDeviation, RecordedShare, ReplayRecord, require_sound_record
from itsm_fit.storage.project_layout import line

_WiredT = TypeVar("_WiredT", bound=msgspec.Struct)
_ToldT = TypeVar("_ToldT")


class WireRecordedShare(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A share that was taken."""

    process: str
    flow: str
    name: str
    share: float
    low: float
    high: float
    cases: int
    drawn: float | None = None


class WireRecordedDeviation(msgspec.Struct, forbid_unknown_fields=True):
    """Something that was not drawn."""

    kind: Literal["unexpected", "skipped", "unfinished"]
    name: str
    after: str
    cases: int


class WireReplay(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A log whose shares were taken."""

    process: str
    file: str
    sha256: str
    cases: int
    fitness: float | None = None
    first: date | None = None
    last: date | None = None
    steps: dict[str, str] = {}
    taken: date | None = None
    columns: dict[str, str] = {}
    hours: str = ""
    zone: str = ""
    fitting: int = 0
    deviating: int = 0
    running: int = 0
    shares: list[WireRecordedShare] = []
    deviations: list[WireRecordedDeviation] = []


def replay_to_wire(record: ReplayRecord) -> msgspec.Raw:
    """A record as it stands in the file."""
    values = {name: getattr(record, name) for name in WireReplay.__struct_fields__}
    values |= {"steps": dict(record.steps), "columns": dict(record.columns)}
    values["shares"] = [_wired(WireRecordedShare, each) for each in record.shares]
    values["deviations"] = [_wired(WireRecordedDeviation, each) for each in record.deviations]
    return line(WireReplay(**values))


def _wired(kind: type[_WiredT], its: object) -> _WiredT:
    return kind(**{name: getattr(its, name) for name in kind.__struct_fields__})


def _told(kind: type[_ToldT], wire: msgspec.Struct) -> _ToldT:
    return kind(**{name: getattr(wire, name) for name in wire.__struct_fields__})


def replay_from_wire(wire: WireReplay, file: str, path: str) -> ReplayRecord:
    """The record in a decoded file; raises InputError for numbers that it cannot have."""
    values = {name: getattr(wire, name) for name in WireReplay.__struct_fields__}
    values["shares"] = tuple(_told(RecordedShare, each) for each in wire.shares)
    values["deviations"] = tuple(_told(RecordedDeviation, each) for each in wire.deviations)
    record = ReplayRecord(**values)
    try:
        require_sound_record(record)
    except EditError as problem:
        raise InputError(str(problem), file=file, where=path) from problem
    return record
