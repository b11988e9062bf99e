"""Backups of a workspace: a folder with every project as a file of its own, and all history beside it.

The project files open by themselves, with this app alone. `workspace.json` is written last and knows the SHA-256 of
every other file: a backup without it was not finished, and one that was changed is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, select, text, update

from itsm_fit import __version__
from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.storage.files import fingerprint, make_folder, read_bytes, write_atomically
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.project_file import write_project
from itsm_fit.storage.wire_types import decoded
from itsm_fit.workspace import tables
from itsm_fit.workspace.people import keeps, knows_roles
from itsm_fit.workspace.store import Workspace, aware
from itsm_fit.workspace.workspace_errors import NotAllowed, WorkspaceError

CONTENTS = "workspace.json"
_FORMAT = 1
_LARGEST = 8 * 2**30
"""More bytes of history than that are no backup of a project."""
_AT_ONCE = 2_000


class BackedUpMember(msgspec.Struct, forbid_unknown_fields=True):
    """Who had which role in a project."""

    person: str
    role: str
    called: str


class BackedUpProject(msgspec.Struct, forbid_unknown_fields=True):
    """A project of a backup; its files by their SHA-256."""

    id: str
    name: str
    file: str
    file_sha256: str
    history: str
    history_sha256: str
    revision: int
    token: str
    members: list[BackedUpMember]


class BackupContents(msgspec.Struct, forbid_unknown_fields=True):
    """What `workspace.json` says."""

    format: int
    workspace: str
    epoch: int
    at: datetime
    app: str
    projects: list[BackedUpProject]


class BackedUpChange(msgspec.Struct, forbid_unknown_fields=True, tag="change"):
    """A change, a line of a history."""

    revision: int
    token: str
    person: str
    at: datetime
    desk: str
    app: str


class BackedUpVersion(msgspec.Struct, forbid_unknown_fields=True, tag="version"):
    """A version of a row, a line of a history."""

    key: str
    kind: str
    row_class: str
    owner: str
    value: str
    since: int
    until: int | None


@dataclass(frozen=True, slots=True)
class RestoredWorkspace:
    """What a restore brought: the projects by name, the epoch that begins, and who has a role and no login here."""

    projects: tuple[str, ...]
    epoch: int
    without_login: tuple[str, ...]


def back_up(workspace: Workspace, folder: Path, progress: Progress = silent) -> BackupContents:
    """Write a backup into a folder that is empty or made now: one state of everything, whoever works on meanwhile.

    Raises NotAllowed for whoever does not keep the workspace, and would see a part of it.
    """
    if not keeps(workspace):
        raise NotAllowed(
            tr("Whoever keeps the workspace backs it up: you see a part of it."), file=str(workspace.address)
        )
    make_folder(folder, private=True)
    if any(folder.iterdir()):
        raise InputError(tr("A backup needs a folder of its own: name one that is not there yet."), file=str(folder))
    with workspace.transaction() as connection:
        its = connection.execute(select(tables.workspace.c.id, tables.workspace.c.epoch)).one()
        projects = connection.execute(select(tables.project).order_by(tables.project.c.id)).all()
        found = []
        for at, each in enumerate(projects):
            progress(tr("Backing up the workspace"), at / len(projects))
            found.append(_backed_up(workspace, connection, folder, each))
    contents = BackupContents(_FORMAT, its.id, its.epoch, datetime.now(UTC), __version__, found)
    write_atomically(folder / CONTENTS, msgspec.json.format(msgspec.json.encode(contents)), private=True)
    return contents


def restore(
    workspace: Workspace, folder: Path, progress: Progress = silent, *, replace: bool = False
) -> RestoredWorkspace:
    """Bring the projects of a backup back, with all history, or nothing at all; a new epoch begins.

    Projects that are here, too, come back older only where `replace` says so. Raises InputError for a backup that is
    not whole, NotAllowed for whoever does not keep the workspace.
    """
    if not keeps(workspace):
        raise NotAllowed(tr("Whoever keeps the workspace restores it."), file=str(workspace.address))
    contents = _contents(read_bytes(folder / CONTENTS), str(folder / CONTENTS))
    histories = {each.id: _whole(folder, each.history, each.history_sha256) for each in contents.projects}
    with workspace.transaction(writes=True) as connection:
        here = {*connection.scalars(select(tables.project.c.id))}
        for at, each in enumerate(contents.projects):
            progress(tr("Restoring the workspace"), at / len(contents.projects))
            if each.id in here:
                _make_way(workspace, connection, each, replace=replace)
            _brought_back(workspace, connection, each, _history(histories[each.id], each.history))
        epoch = max(contents.epoch, connection.scalar(select(tables.workspace.c.epoch)) or 0) + 1
        connection.execute(update(tables.workspace).values(epoch=epoch))
        without = _without_login(connection, contents) if knows_roles(workspace) else ()
    return RestoredWorkspace(tuple(each.name for each in contents.projects), epoch, without)


def _backed_up(workspace: Workspace, connection: Connection, folder: Path, found: Any) -> BackedUpProject:
    snapshot = workspace.read_in(connection, found.id)
    file, history = (f"{found.id}{ending}" for ending in (".itsmfit", ".history.jsonl"))
    written, lines = write_project(snapshot.project), b"".join(_lines(connection, found.id))
    write_atomically(folder / file, written, private=True)
    write_atomically(folder / history, lines, private=True)
    members = []
    if knows_roles(workspace):
        asked = text("SELECT person, role, called FROM member WHERE project = :its ORDER BY person")
        members = [BackedUpMember(*each) for each in connection.execute(asked, {"its": found.id})]
    return BackedUpProject(
        found.id,
        snapshot.project.name,
        file,
        fingerprint(written),
        history,
        fingerprint(lines),
        found.revision,
        found.token,
        members,
    )


def _lines(connection: Connection, project: str) -> Iterator[bytes]:
    encoder = msgspec.json.Encoder()
    change, version = tables.change.c, tables.version.c
    changes = select(change.revision, change.token, change.person, change.at, change.desk, change.app)
    for each in connection.execute(changes.where(change.project == project).order_by(change.revision)):
        said = BackedUpChange(each[0], each[1], each[2], aware(each[3]), each[4], each[5])
        yield encoder.encode(said) + b"\n"
    versions = select(
        version.key, version.kind, version["class"], version.owner, version.value, version.since, version.until
    )
    for row in connection.execute(versions.where(version.project == project).order_by(version.id)):
        yield encoder.encode(BackedUpVersion(*row)) + b"\n"


@guarded
def _contents(data: bytes, name: str) -> BackupContents:
    try:
        contents = decoded(data, BackupContents)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise _damaged(name) from problem
    if contents.format != _FORMAT:
        raise InputError(tr("This backup was made by a newer ITSM Fit: restore it with that one."), file=name)
    return contents


def _whole(folder: Path, name: str, sha256: str) -> bytes:
    if Path(name).name != name:
        raise _damaged(CONTENTS)
    data = read_bytes(folder / name, limit=_LARGEST)
    if fingerprint(data) != sha256:
        raise _damaged(str(folder / name))
    return data


@guarded
def _history(data: bytes, name: str) -> list[BackedUpChange | BackedUpVersion]:
    try:
        return msgspec.json.Decoder(BackedUpChange | BackedUpVersion).decode_lines(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise _damaged(name) from problem


def _damaged(name: str) -> InputError:
    return InputError(tr("The backup is not as it was written: take another one."), file=name)


def _make_way(workspace: Workspace, connection: Connection, each: BackedUpProject, *, replace: bool) -> None:
    if not replace:
        raise WorkspaceError(
            tr("“{name}” is here, too, and would come back older: say so to replace it.", name=each.name),
            file=str(workspace.address),
        )
    connection.execute(tables.project.delete().where(tables.project.c.id == each.id))


def _brought_back(
    workspace: Workspace,
    connection: Connection,
    each: BackedUpProject,
    history: list[BackedUpChange | BackedUpVersion],
) -> None:
    stands = {"id": each.id, "revision": each.revision, "token": each.token}
    connection.execute(tables.project.insert().inline(), stands)
    changes = [its for its in history if isinstance(its, BackedUpChange)]
    versions = [its for its in history if isinstance(its, BackedUpVersion)]
    _insert(connection, tables.change, [msgspec.structs.asdict(its) | {"project": each.id} for its in changes])
    _insert(connection, tables.version, [_as_row(its) | {"project": each.id} for its in versions])
    if knows_roles(workspace) and each.members:
        connection.execute(text("DELETE FROM member WHERE project = :its"), {"its": each.id})
        connection.execute(
            text("INSERT INTO member VALUES (:its, :person, :role, :called)"),
            [msgspec.structs.asdict(its) | {"its": each.id} for its in each.members],
        )


def _insert(connection: Connection, table: Any, rows: list[dict[str, Any]]) -> None:
    for at in range(0, len(rows), _AT_ONCE):
        connection.execute(table.insert().inline(), rows[at : at + _AT_ONCE])


def _as_row(version: BackedUpVersion) -> dict[str, Any]:
    its = msgspec.structs.asdict(version)
    return {"class": its.pop("row_class"), **its}


def _without_login(connection: Connection, contents: BackupContents) -> tuple[str, ...]:
    there = {*connection.scalars(text("SELECT rolname FROM pg_roles WHERE rolcanlogin"))}
    return tuple(sorted({its.person for each in contents.projects for its in each.members} - there))
