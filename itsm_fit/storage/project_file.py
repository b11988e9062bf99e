"""The project file ``.itsmfit``: one UTF-8 JSON document, made to diff well in version control.

Keys are sorted and each entity stands on lines of its own: a row of a matrix with its answers on one, a BPMN file as
the list of its lines. The BPMN texts are the only record of the processes; values are read back from them.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.storage import reasons
from itsm_fit.storage.files import ChangedMeanwhile, fingerprint, fingerprint_at, read_bytes, write_atomically
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.limits import empty_file
from itsm_fit.storage.project_layout import laid_out
from itsm_fit.storage.project_migration import SCHEMA, migrated
from itsm_fit.storage.project_wire import WireProject, from_wire, to_wire
from itsm_fit.storage.wire_types import converted, decoded

_NEW_LINE = b"\n"


@dataclass(frozen=True, slots=True)
class Stored:
    """A project as it lies in a file; `base` is the fingerprint of the very bytes it was read from."""

    project: Project
    base: str


class _Head(msgspec.Struct):
    schema: int


def write_project(project: Project) -> bytes:
    """The bytes of a project file."""
    return laid_out(to_wire(project) | {"schema": SCHEMA})


@guarded
def read_project(data: bytes, name: str) -> Project:
    """The project in a file's bytes; `name` is the file's name, for messages.

    An older schema is migrated. Raises InputError, with the line or the JSON path, for anything else that is not a
    whole project of this schema.
    """
    schema = schema_of(data, name)
    if schema > SCHEMA:
        raise InputError(
            tr(
                "This project was saved by a newer ITSM Fit (schema {schema}, this one reads {known}): "
                "open it with that version, or install the newer one here.",
                schema=schema,
                known=SCHEMA,
            ),
            file=name,
        )
    try:
        if schema == SCHEMA:
            wire = decoded(data, WireProject)
        else:
            wire = converted(migrated(msgspec.json.decode(data), schema, name), WireProject)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise _refusal(problem, data, name) from problem
    return from_wire(wire, name)


def schema_of(data: bytes, name: str) -> int:
    """The schema number of a project file; raises InputError when there is none."""
    if not data.strip():
        raise empty_file(name)
    try:
        schema = decoded(data, _Head).schema
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise _refusal(problem, data, name) from problem
    if schema < 0:
        raise InputError(
            tr("There never was a schema {schema}: this file was changed by hand.", schema=schema), file=name
        )
    return schema


def open_project(path: Path) -> Project:
    """The project in a file, as `open_stored` reads it."""
    return open_stored(path).project


def open_stored(path: Path) -> Stored:
    """The project in a file, and what to compare the file with before it is written to again.

    When it has an older schema, a copy of the file is kept beside it first. Raises InputError when the file cannot be
    read or holds no project.
    """
    data = read_bytes(path)
    project = read_project(data, path.name)
    schema = schema_of(data, path.name)
    if schema < SCHEMA:
        with contextlib.suppress(InputError):  # where no copy can be written the original cannot be overwritten either
            _keep_beside(path, f"{path.name}.schema{schema}", data)
    return Stored(project, fingerprint(data))


def _keep_beside(path: Path, stem: str, data: bytes) -> None:
    """Write a copy that no other copy is lost for."""
    copy, number = path.with_name(f"{stem}.bak"), 2
    while copy.exists():
        if copy.read_bytes() == data:
            return
        copy, number = path.with_name(f"{stem}.{number}.bak"), number + 1
    write_atomically(copy, data)


def save_project(project: Project, path: Path, *, base: str | None = None, progress: Progress = silent) -> str:
    """Write a project to a file, whole or not at all; returns the fingerprint of what lies there now.

    With a `base` only what has this fingerprint is replaced (NO_FILE: only nothing); without one whatever lies there.
    Right before the file is replaced it is compared, and `progress` may raise Cancelled. Raises ChangedMeanwhile when
    the file holds something else, InputError when it cannot be written; it is then as it was.
    """
    data = write_project(project)
    written = fingerprint(data)

    def last_look(target: Path) -> None:
        if base is not None and (found := fingerprint_at(target)) not in {base, written}:
            raise ChangedMeanwhile(path, found)
        progress(tr("Saving {file}", file=path.name), 1.0)

    write_atomically(path, data, last_look)
    return written


def _refusal(problem: Exception, data: bytes, name: str) -> InputError:
    """A plain sentence for what is wrong with the JSON, with its line or its path."""
    message = str(problem)
    if isinstance(problem, msgspec.ValidationError):
        reason, path = reasons.of_value(problem)
        return InputError(
            tr(
                "This is not what a project file holds there ({reason}): mend it, or take the last good copy.",
                reason=reason,
            ),
            file=name,
            where=path,
        )
    if isinstance(problem, RecursionError):
        return InputError(tr("The file is nested too deeply to be a project."), file=name)
    if isinstance(problem, UnicodeDecodeError) or "UTF-8" in message or "utf-8" in message:
        return InputError(tr("The file is not UTF-8 text, so it is no project file: choose another one."), file=name)
    if "truncated" in message:
        return InputError(tr("The file ends too early, it was not stored whole: take the last good copy."), file=name)
    place = message.rpartition("(byte ")[2].rstrip(")")
    where = tr("line {number}", number=data[: int(place)].count(_NEW_LINE) + 1) if place.isdigit() else ""
    return InputError(
        tr("This is not JSON, so it is no whole project file: choose another one, or take the last good copy."),
        file=name,
        where=where,
    )
