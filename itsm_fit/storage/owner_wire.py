"""The owners of processes as they stand in a project file."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from itsm_fit.model.process_owner import ProcessOwner, each_once
from itsm_fit.storage.project_layout import line


class WireProcessOwner(msgspec.Struct, forbid_unknown_fields=True):
    """One owner of a process."""

    name: str
    process: str


def owner_to_wire(owner: ProcessOwner) -> msgspec.Raw:
    """An owner as they stand in the file."""
    return line(WireProcessOwner(owner.name, owner.process))


def owners_from_wire(wires: Iterable[WireProcessOwner]) -> tuple[ProcessOwner, ...]:
    """The owners in a decoded file; who is named twice for a process owns it once, who has no name is nobody."""
    return each_once(ProcessOwner(each.process, each.name) for each in wires)
