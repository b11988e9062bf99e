"""Unsaved work, kept so that it survives the end of the program at any moment.

A record is one line of JSON about the work, then the bytes of a project file. The line holds their SHA-256, so that
a record which was not stored whole is told from one that was.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.storage.files import fingerprint, read_bytes, write_atomically
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.project_file import read_project, write_project
from itsm_fit.storage.wire_types import decoded

VERSION = 2
"""2 holds the fingerprint of the file that the work began with."""


@dataclass(frozen=True, slots=True)
class UnsavedWork:
    """Unsaved work: the project, the file it belongs to if it has one, what it is called and when it was kept.

    `base` is the fingerprint of that file when the work on it began, None when nobody knows.
    """

    project: Project
    path: Path | None
    name: str
    kept: datetime
    base: str | None = None


class _Version(msgspec.Struct):
    journal: int


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    journal: int
    kept: datetime
    name: str
    path: str | None
    sha256: str
    base: str | None = None


def write_record(file: Path, record: UnsavedWork) -> None:
    """Put a record in the place of the one before, whole or not at all; raises InputError when that fails."""
    body = write_project(record.project)
    path = str(record.path) if record.path else None
    head = _Head(VERSION, record.kept, record.name, path, fingerprint(body), record.base)
    write_atomically(file, msgspec.json.encode(head) + b"\n" + body, private=True)


def read_record(file: Path) -> UnsavedWork:
    """The unsaved work in a file; raises InputError when it was not stored whole or by a newer version."""
    return _record(read_bytes(file), file.name)


@guarded
def _record(data: bytes, name: str) -> UnsavedWork:
    first, _, body = data.partition(b"\n")
    try:
        if decoded(first, _Version).journal > VERSION:
            raise InputError(tr("This record of unsaved work was kept by a newer ITSM Fit: start that one."), file=name)
        head = decoded(first, _Head)
        kept = head.kept.astimezone()  # one without a time zone is taken as local time
    except (msgspec.DecodeError, UnicodeDecodeError, OverflowError, ValueError, OSError) as problem:
        raise InputError(tr("This record of unsaved work is damaged at its beginning."), file=name) from problem
    if fingerprint(body) != head.sha256:
        raise InputError(
            tr(
                "The record of unsaved work on “{project}” was not stored whole: take the last saved file.",
                project=head.name,
            ),
            file=name,
        )
    return UnsavedWork(read_project(body, name), Path(head.path) if head.path else None, head.name, kept, head.base)
