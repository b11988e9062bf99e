"""A workspace: projects in a database, read, committed and compared by revision.

A commit names the state that it was made of. Where somebody else was first it is refused (NewerThere): whoever commits
fetches what is newer, merges, and tries again. So nothing is ever overwritten that nobody has seen.
"""

from __future__ import annotations

import json
import platform
import secrets
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Self

from sqlalchemy import Connection, Engine, Select, String, and_, column, func, literal, or_, select, text, update

from itsm_fit import __version__
from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.storage.person import person as person_here
from itsm_fit.workspace import tables
from itsm_fit.workspace.address import WorkspaceAddress, workspace_address
from itsm_fit.workspace.connecting import Connector, engine_of, transaction
from itsm_fit.workspace.listening import CHANNEL, Listener, listener
from itsm_fit.workspace.parts import ORDER, RowClass
from itsm_fit.workspace.passwords import AskPassword, nobody_asked
from itsm_fit.workspace.rows import RowsByKey, StoredRow, changed_rows, put_together, reordered, taken_apart
from itsm_fit.workspace.schema import require_this_version, upgrade
from itsm_fit.workspace.workspace_errors import (
    HistoryRewound,
    NewerThere,
    NotAllowed,
    ProjectGone,
    Unreachable,
    VersionsApart,
    WorkspaceError,
)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A project as it stood in a workspace: `id` is what it is known by there, `rows` are those its reader may see.

    `token` is that of the change that made the `revision`: no other change ever has it. `rights` tell, to the database
    alone, what the reader could see then.
    """

    id: str
    project: Project
    rows: RowsByKey
    revision: int
    token: str
    rights: str = ""


@dataclass(frozen=True, slots=True)
class SharedProject:
    """A project as a list shows it; `at` is the server's clock, `by` whoever changed it last."""

    id: str
    name: str
    revision: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class SharedChange:
    """A commit: who made it, at which desk with which version of the app, when by the server's clock.

    `touched` are how many rows of each kind it brought, changed or took away, of those that the reader may see.
    """

    revision: int
    person: str
    at: datetime
    desk: str
    app: str
    touched: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RowVersion:
    """One version of a row; `until` is the revision that replaced it, None while it holds."""

    row: StoredRow
    since: int
    until: int | None


class Workspace:
    """An open workspace; one may be used from several threads, one operation at a time in each."""

    def __init__(self, connector: Connector, engine: Engine, desk: str) -> None:
        self._connector, self._engine, self._desk = connector, engine, desk
        self.address = connector.address

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End its connections."""
        self._engine.dispose()

    @property
    def person(self) -> str:
        """Who works here: whom the database let in, else whom this computer knows."""
        return self.address.person or person_here()

    def projects(self) -> tuple[SharedProject, ...]:
        """Every project that this person may see, by name."""
        its, last, name = tables.project.c, tables.change.c, tables.version.c
        asked = (
            select(its.id, name.value, its.revision, last.at, last.person)
            .join(tables.change, and_(last.project == its.id, last.revision == its.revision))
            .join(
                tables.version,
                and_(name.project == its.id, name.key == "name", name.until.is_(None)),
                isouter=True,
            )
        )
        with self.transaction() as connection:
            found = [
                SharedProject(known, json.loads(called or '""'), revision, aware(at), by)
                for known, called, revision, at, by in connection.execute(asked)
            ]
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))

    def find(self, text: str) -> SharedProject:
        """The one project with this id or name; raises ProjectGone where there is none, or several."""
        every = self.projects()
        found = [each for each in every if each.id == text] or [each for each in every if each.name == text]
        if len(found) == 1:
            return found[0]
        if found:
            raise ProjectGone(
                tr("{count} projects are called “{name}”: name one by its id.", count=len(found), name=text),
                file=str(self.address),
            )
        raise ProjectGone(
            tr("There is no project “{name}”, or it is not shared with you.", name=text), file=str(self.address)
        )

    def create(self, project: Project) -> Snapshot:
        """Put a project there that is none there yet; an id is drawn for it."""
        known, rows = uuid.uuid4().hex, taken_apart(project)
        with self.transaction(writes=True) as connection:
            connection.execute(tables.project.insert().inline(), {"id": known, "revision": 0, "token": ""})
            token = self.write_revision(connection, known, 1, ((row, None) for row in rows.values()), ())
            rights = self._stands(connection, known)[2]
        return Snapshot(known, project, rows, 1, token, rights)

    def delete(self, known: str) -> None:
        """Take a project away with all its history."""
        with self.transaction(writes=True) as connection:
            if not connection.execute(tables.project.delete().where(tables.project.c.id == known)).rowcount:
                raise self._gone()

    def read(self, known: str) -> Snapshot:
        """A project as it stands; raises ProjectGone, and InputError where a newer app wrote what this cannot read."""
        with self.transaction() as connection:
            return self.read_in(connection, known)

    def read_in(self, connection: Connection, known: str) -> Snapshot:
        """As `read`, in a transaction that is on its way."""
        revision, token, rights = self._stands(connection, known)
        rows = _every_row(connection, known)
        return Snapshot(known, self._read(rows), rows, revision, token, rights)

    def changes_since(self, snapshot: Snapshot) -> Snapshot:
        """The project as it stands now, of which only what changed is fetched; the very snapshot where nothing did.

        What did not change is the same object. Raises HistoryRewound where the workspace came back older.
        """
        with self.transaction() as connection:
            return self._caught_up(connection, snapshot)

    def commit(self, snapshot: Snapshot, project: Project, against: Iterable[StoredRow] = ()) -> Snapshot:
        """Write what differs between a snapshot and a project, all or nothing; the very snapshot where nothing does.

        The rows that somebody decided `against` go into the history with it, as versions that never held. Raises
        NewerThere where the snapshot is no longer how the project stands, HistoryRewound where it never was.
        """
        with self.holding(snapshot.id) as held:
            return held.commit(snapshot, project, against)

    @contextmanager
    def holding(self, known: str) -> Iterator[HeldProject]:
        """Nobody else commits to a project while it is held: what merges then is never too late.

        All is written when this ends without an exception, else nothing.
        """
        with self.transaction(writes=True) as connection:
            asked = select(tables.project.c.id).where(tables.project.c.id == known)
            if connection.scalar(asked if self.address.is_file else asked.with_for_update()) is None:
                self.standing(connection, known)
                raise self._not_yours()
            yield HeldProject(self, connection)

    def revision(self, known: str) -> int:
        """The revision at which a project stands."""
        with self.transaction() as connection:
            return self.standing(connection, known)[0]

    def history(self, known: str, *, newest: int = 200, key: str = "") -> tuple[SharedChange, ...]:
        """The changes of a project, the newest first: the last so many, or those that touched one row."""
        its = tables.version.c
        events = [
            select(when.label("revision"), its.kind, func.count().label("count"))
            .where(its.project == known, when.is_not(None), *((its.key == key,) if key else ()), *more)
            .group_by(when, its.kind)
            for when, more in ((its.since, ()), (its.until, (_ends_for_good(),)))
        ]
        with self.transaction() as connection:
            self.standing(connection, known)
            touched: dict[int, dict[str, int]] = {}
            for asked in events:
                for revision, kind, count in connection.execute(asked):
                    kinds = touched.setdefault(revision, {})
                    kinds[kind] = kinds.get(kind, 0) + count
            last = tables.change.c
            changes = select(tables.change).where(last.project == known)
            if key:
                changes = changes.where(last.revision.in_(touched))
            found = connection.execute(changes.order_by(last.revision.desc()).limit(newest)).all()
        return tuple(
            SharedChange(
                each.revision, each.person, aware(each.at), each.desk, each.app, dict(touched.get(each.revision, {}))
            )
            for each in found
        )

    def versions(self, known: str, key: str) -> tuple[RowVersion, ...]:
        """Every version of one row, the newest first."""
        its = tables.version.c
        asked = _rows(its.since, its.until).where(*_in(known), its.key == key).order_by(its.since.desc())
        with self.transaction() as connection:
            self.standing(connection, known)
            return tuple(RowVersion(_row(each), each[5], each[6]) for each in connection.execute(asked))

    def as_of(self, known: str, revision: int) -> Project:
        """A project as it stood at an earlier revision."""
        its = tables.version.c
        then = and_(its.since <= revision, or_(its.until.is_(None), its.until > revision))
        with self.transaction() as connection:
            self.standing(connection, known)
            rows = {row.key: row for row in _rows_of(connection, _rows().where(*_in(known), then))}
        return self._read(rows)

    def common_revision(self, known: str, revisions: Mapping[int, str]) -> int | None:
        """The newest of some revisions, given with their tokens, that a project went through here; None for none."""
        last = tables.change.c
        asked = select(last.revision, last.token).where(last.project == known)
        with self.transaction() as connection:
            now = self.standing(connection, known)
            there = {now, *((number, token) for number, token in connection.execute(asked))}
        return max((each[0] for each in there.intersection(revisions.items())), default=None)

    def now(self) -> datetime:
        """The time by the clock of the server; that of this computer for a file."""
        if self.address.is_file:
            return datetime.now(UTC)
        with self.transaction() as connection:
            return aware(connection.execute(select(func.clock_timestamp())).scalar_one())

    def listening(self) -> Listener:
        """Hears of others' commits; it has a connection of its own and is to be closed."""
        return listener(self._connector)

    def password_changed(self, password: str) -> None:
        """Log in with another password from now on; the keyring has it."""
        self._connector.password_changed(password)

    def transaction(self, *, writes: bool = False) -> AbstractContextManager[Connection]:
        """Statements that all hold or none; raises WorkspaceError for what the database says."""
        return transaction(self._engine, self.address, writes=writes)

    def _gone(self) -> ProjectGone:
        return ProjectGone(tr("The project is not there any longer, or not shared with you."), file=str(self.address))

    def _not_yours(self) -> NotAllowed:
        return NotAllowed(
            tr("Your role in this project does not allow this: nothing was changed."), file=str(self.address)
        )

    def standing(self, connection: Connection, known: str) -> tuple[int, str]:
        """The revision and the token at which a project stands; raises ProjectGone."""
        return self._stands(connection, known)[:2]

    def _stands(self, connection: Connection, known: str) -> tuple[int, str, str]:
        """Revision and token, and what this person may see in a word that changes with it."""
        rights: Any = literal("")
        if not self.address.is_file:
            mine = text(
                "SELECT role || ' ' || called FROM member WHERE member.project = :its AND person = session_user"
            )
            rights = mine.bindparams(its=known).columns(column("rights", String)).scalar_subquery()
        its = tables.project.c
        found = connection.execute(select(its.revision, its.token, rights).where(its.id == known)).first()
        if found is None:
            raise self._gone()
        return found[0], found[1], found[2] or ""

    def _caught_up(self, connection: Connection, snapshot: Snapshot) -> Snapshot:
        revision, token, rights = self._stands(connection, snapshot.id)
        if (revision, token, rights) == (snapshot.revision, snapshot.token, snapshot.rights):
            return snapshot
        self._require_known(connection, snapshot)
        if rights == snapshot.rights:
            rows = _newer_rows(connection, snapshot)
        else:  # what was there before may be seen only now, or no longer
            rows = _every_row(connection, snapshot.id, snapshot.rows)
        project = self._read(rows, (snapshot.rows, snapshot.project))
        return Snapshot(snapshot.id, project, rows, revision, token, rights)

    def _require_known(self, connection: Connection, snapshot: Snapshot) -> None:
        last = tables.change.c
        asked = select(last.token).where(last.project == snapshot.id, last.revision == snapshot.revision)
        if connection.scalar(asked) != snapshot.token:
            raise HistoryRewound(
                tr("The workspace is older than what was seen of it: it was restored from a backup."),
                file=str(self.address),
            )

    def _read(self, rows: RowsByKey, beside: tuple[RowsByKey, Project] | None = None) -> Project:
        try:
            return put_together(rows, str(self.address), beside)
        except WorkspaceError:
            raise
        except InputError as problem:
            raise VersionsApart(
                tr(
                    "Somebody works on this project with a newer ITSM Fit, whose {where} this one cannot read: install "
                    "the newer one here.",
                    where=problem.where or tr("project"),
                ),
                file=str(self.address),
            ) from problem

    def _committed(
        self, connection: Connection, snapshot: Snapshot, project: Project, against: Iterable[StoredRow]
    ) -> Snapshot:
        revision, token = self.standing(connection, snapshot.id)
        if (revision, token) != (snapshot.revision, snapshot.token):
            self._require_known(connection, snapshot)
            raise NewerThere(tr("Somebody else was first."), file=str(self.address))
        changed, gone = changed_rows(snapshot.project, project)
        changed = {key: _in_whole(row, snapshot) for key, row in changed.items()}
        changed = {key: row for key, row in changed.items() if row != snapshot.rows.get(key)}
        gone &= snapshot.rows.keys()
        if any(key.startswith("log/") for key in gone):
            raise NotAllowed(tr("What the log says stays there: entries are only ever added."), file=str(self.address))
        lost = [row for row in against if row not in (snapshot.rows.get(row.key), changed.get(row.key))]
        if not changed and not gone and not lost:
            return replace(snapshot, project=project)
        made = [*((row, None) for row in changed.values()), *((row, revision + 1) for row in lost)]
        replaced = {*gone, *(changed.keys() & snapshot.rows.keys())}
        token = self.write_revision(connection, snapshot.id, revision + 1, made, replaced)
        rows = {key: row for key, row in snapshot.rows.items() if key not in gone} | changed
        return replace(snapshot, project=project, rows=rows, revision=revision + 1, token=token)

    def write_revision(
        self,
        connection: Connection,
        known: str,
        revision: int,
        rows: Iterable[tuple[StoredRow, int | None]],
        replaced: Iterable[str],
    ) -> str:
        """Write one revision, each row with the revision that ends it; returns its token."""
        token, its = secrets.token_hex(16), tables.version.c
        keys = [*replaced]
        ended = 0
        for some in (keys[at : at + 500] for at in range(0, len(keys), 500)):
            old = update(tables.version).where(*_in(known), its.until.is_(None), its.key.in_(some))
            ended += connection.execute(old.values(until=revision)).rowcount
        if ended < len(keys):
            raise self._not_yours()
        made = [
            {
                "project": known, "key": row.key, "kind": row.kind, "class": row.row_class.value, "owner": row.owner,
                "value": row.value, "since": revision, "until": until,
            }
            for row, until in rows
        ]  # fmt: skip
        if made:
            connection.execute(tables.version.insert().inline(), made)
        said: dict[str, Any] = {
            "project": known, "revision": revision, "token": token, "desk": self._desk, "app": __version__,
        }  # fmt: skip
        if self.address.is_file:
            said |= {"person": self.person, "at": datetime.now(UTC)}
        connection.execute(tables.change.insert().inline(), said)
        stands = update(tables.project).where(tables.project.c.id == known).values(revision=revision, token=token)
        if not self.address.is_file:
            stands = stands.returning(func.pg_notify(CHANNEL, f"{known}:{revision}"))
        connection.execute(stands)
        return token


class HeldProject:
    """A project that nobody else commits to at the moment."""

    def __init__(self, workspace: Workspace, connection: Connection) -> None:
        self._workspace, self._connection = workspace, connection

    def changes_since(self, snapshot: Snapshot) -> Snapshot:
        """As `Workspace.changes_since`."""
        return self._workspace._caught_up(self._connection, snapshot)  # noqa: SLF001 - two halves of one

    def commit(self, snapshot: Snapshot, project: Project, against: Iterable[StoredRow] = ()) -> Snapshot:
        """As `Workspace.commit`; it is written when the project is let go."""
        return self._workspace._committed(self._connection, snapshot, project, against)  # noqa: SLF001


def open_workspace(address: str | WorkspaceAddress, *, ask: AskPassword = nobody_asked, desk: str = "") -> Workspace:
    """An open workspace; `ask` is asked for the password where the keyring has none, or an old one.

    `desk` is what this place of work is called in the history, the name of this computer where it has none. Raises
    WorkspaceError where it cannot be reached, lets the person not in, or is of another version.
    """
    found = _opened(address, ask, desk)
    if found.address.path is not None and not found.address.path.is_file():
        raise Unreachable(tr("There is no workspace here: make one with “itsm-fit workspace init”."), file=str(address))
    try:
        with found.transaction() as connection:
            require_this_version(connection, str(found.address))
    except BaseException:
        found.close()
        raise
    return found


def make_workspace(address: str | WorkspaceAddress, *, ask: AskPassword = nobody_asked, desk: str = "") -> Workspace:
    """A workspace where none is yet, or an older one brought up to date; what it holds stays."""
    found = _opened(address, ask, desk)
    path = found.address.path
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        with found.transaction(writes=True) as connection:
            upgrade(connection)
    except OSError as problem:
        raise Unreachable(
            tr("No workspace can be made here ({reason}).", reason=problem.strerror or problem), file=str(address)
        ) from problem
    except BaseException:
        found.close()
        raise
    return found


def _opened(address: str | WorkspaceAddress, ask: AskPassword, desk: str) -> Workspace:
    its = workspace_address(address) if isinstance(address, str) else address
    connector = Connector(its, ask)
    return Workspace(connector, engine_of(connector), desk or platform.node())


def _rows(*more: Any) -> Select[Any]:
    its = tables.version.c
    return select(its.key, its.kind, its["class"], its.owner, its.value, *more)


def _in(known: str) -> tuple[Any, ...]:
    return (tables.version.c.project == known,)


def _rows_of(connection: Connection, asked: Select[Any]) -> Iterator[StoredRow]:
    return map(_row, connection.execute(asked).all())  # one by one takes three times as long


_CLASSES = {its.value: its for its in RowClass}


def _row(found: Any) -> StoredRow:
    return StoredRow(found[0], found[1], _CLASSES[found[2]], found[3], found[4])


def _every_row(connection: Connection, known: str, before: RowsByKey | None = None) -> RowsByKey:
    """The rows of a project as they stand; those that are as they were `before` are the same objects."""
    found = _rows_of(connection, _rows().where(*_in(known), tables.version.c.until.is_(None)))
    rows = {row.key: row for row in found}
    return (
        rows if before is None else {key: before[key] if before.get(key) == row else row for key, row in rows.items()}
    )


def _newer_rows(connection: Connection, snapshot: Snapshot) -> RowsByKey:
    """The rows of a project as they stand, of which only what changed since is fetched."""
    its = tables.version.c
    newer = _rows().where(*_in(snapshot.id), its.since > snapshot.revision, its.until.is_(None))
    ended = select(its.key).where(*_in(snapshot.id), its.until > snapshot.revision, its.since <= snapshot.revision)
    gone = {*connection.scalars(ended)}
    kept = {key: row for key, row in snapshot.rows.items() if key not in gone}
    return kept | {row.key: row for row in _rows_of(connection, newer)}


def _in_whole(row: StoredRow, snapshot: Snapshot) -> StoredRow:
    """A row as it is written: the order of a list that was seen in part with what was not seen."""
    there = snapshot.rows.get(row.key)
    if row.kind != ORDER or there is None:
        return row
    whole = json.loads(there.value)
    seen = [key for key in whole if key in snapshot.rows]
    if len(seen) == len(whole):
        return row
    return row._replace(value=json.dumps(reordered(whole, seen, json.loads(row.value)), separators=(",", ":")))


def _ends_for_good() -> Any:
    """That nothing replaced a version: its end is told of by that which did, where there is one."""
    other = tables.version.alias()
    its = tables.version.c
    return ~select(other.c.id).where(
        other.c.project == its.project, other.c.key == its.key, other.c.since == its.until
    ).exists()  # fmt: skip


def aware(at: datetime) -> datetime:
    """A time of the database, which SQLite gives without its zone."""
    return at if at.tzinfo else at.replace(tzinfo=UTC)
