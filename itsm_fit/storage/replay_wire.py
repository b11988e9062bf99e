"""Which logs shares come from, as it stands in a project file."""

from __future__ import annotations

from datetime import date

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.replay_record import ReplayRecord, require_sound_record
from itsm_fit.storage.project_layout import line


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


def replay_to_wire(record: ReplayRecord) -> msgspec.Raw:
    """A record as it stands in the file."""
    values = {name: getattr(record, name) for name in WireReplay.__struct_fields__}
    return line(WireReplay(**values | {"steps": dict(record.steps), "columns": dict(record.columns)}))


def replay_from_wire(wire: WireReplay, file: str, path: str) -> ReplayRecord:
    """The record in a decoded file; raises InputError for numbers that it cannot have."""
    record = ReplayRecord(**{name: getattr(wire, name) for name in WireReplay.__struct_fields__})
    try:
        require_sound_record(record)
    except EditError as problem:
        raise InputError(str(problem), file=file, where=path) from problem
    return record
