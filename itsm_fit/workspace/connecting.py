"""Connections to the database of a workspace, and its faults as sentences."""

from __future__ import annotations

import math
import re
import selectors
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, DisconnectionError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from itsm_fit.language import tr
from itsm_fit.workspace.address import WorkspaceAddress
from itsm_fit.workspace.passwords import AskPassword, keep_password, kept_password
from itsm_fit.workspace.workspace_errors import (
    LoginRefused,
    NoRoom,
    NotAllowed,
    NotTrusted,
    ReadOnly,
    Unreachable,
    VersionsApart,
    WorkspaceError,
)

if TYPE_CHECKING:
    import psycopg
    from psycopg.pq.abc import PGconn

_WAIT_S = 10
"""How long anything waits for a server, or for another desk that is writing."""
_SETTINGS = f"-c statement_timeout={3 * _WAIT_S}s -c lock_timeout={_WAIT_S}s -c idle_in_transaction_session_timeout=60s"
_ALIVE = {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3, "tcp_user_timeout": 1000 * _WAIT_S}
_WRITES = "itsm_fit_writes"
_RESTS, _RESTED_S = "itsm_fit_rests_since", 2.0


class Connector:
    """Opens connections to one workspace for one person; knows the password, and shows it nowhere."""

    def __init__(self, address: WorkspaceAddress, ask: AskPassword) -> None:
        self.address, self._ask = address, ask
        self._password: str | None = None

    def connection(self, **more: Any) -> psycopg.Connection[Any]:
        """A new connection to the server; raises WorkspaceError. A password that was asked for goes to the keyring."""
        if self._password is not None:
            try:
                return self._connected(self._password, **more)
            except LoginRefused:  # it was changed meanwhile
                self._password = None
        kept = kept_password(self.address)
        try:
            return self._connected(kept, **more)
        except LoginRefused:
            asked = self._ask(self.address)
            if asked is None:
                raise
        connection = self._connected(asked, **more)
        keep_password(self.address, asked)
        return connection

    def password_changed(self, password: str) -> None:
        """Log in with another password from now on, and keep it."""
        self._password = password
        keep_password(self.address, password)

    def _connected(self, password: str | None, **more: Any) -> psycopg.Connection[Any]:
        import psycopg

        its = self.address
        said: dict[str, Any] = {
            "host": its.host or None,
            "port": its.port,
            "dbname": its.database,
            "user": its.person or None,
            "password": password,
            **its.tls,
            "sslmode": its.sslmode,
            "connect_timeout": _WAIT_S,
            "application_name": "itsm-fit",
            "options": _SETTINGS,
            **_ALIVE,
            **more,
        }
        if its.sslmode.startswith("verify") and "sslrootcert" not in its.tls:
            said["sslrootcert"] = _authorities()
        try:
            found: psycopg.Connection[Any] = psycopg.connect(**said)
        except psycopg.Error as problem:
            raise told(problem, its) from None  # its trace would hold the password
        self._password = password
        return found


def _authorities() -> str:
    """Whom this system trusts. The OpenSSL that psycopg's wheels carry looks for it in a folder that no system has."""
    import ssl

    return ssl.get_default_verify_paths().cafile or "system"


def engine_of(connector: Connector) -> Engine:
    """What statements to a workspace run on."""
    if connector.address.path is None:
        return _server_engine(connector)
    engine = create_engine(
        URL.create("sqlite", database=str(connector.address.path)),
        connect_args={"timeout": float(_WAIT_S)},
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def connected(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # transactions begin where `begun` says
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _server_engine(connector: Connector) -> Engine:
    engine = create_engine(
        "postgresql+psycopg://", creator=connector.connection, hide_parameters=True, pool_size=2, max_overflow=4
    )

    @event.listens_for(engine, "checkin")
    def rests(_: object, record: ConnectionPoolEntry) -> None:
        record.info[_RESTS] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def wakes(connection: psycopg.Connection[Any], record: ConnectionPoolEntry, _: object) -> None:
        """One that lay for a while, or on which something came, may have died; else asking would take its time."""
        rested = time.monotonic() - record.info.get(_RESTS, math.inf) > _RESTED_S
        if (rested or _has_news(connection)) and not _lives(connection):
            raise DisconnectionError
        connection.read_only = None  # SQLAlchemy leaves False: “read write”, though the database is to be read only

    return engine


def _has_news(connection: psycopg.Connection[Any]) -> bool:
    """Whether the server has said something unasked, as when it ends a connection."""
    if connection.closed:
        return True
    with selectors.DefaultSelector() as selector:
        selector.register(connection.fileno(), selectors.EVENT_READ)
        return bool(selector.select(0))


def _lives(connection: psycopg.Connection[Any]) -> bool:
    import psycopg

    try:
        connection.execute("")
        connection.rollback()
    except psycopg.Error:
        return False
    return True


@contextmanager
def transaction(engine: Engine, address: WorkspaceAddress, *, writes: bool = False) -> Iterator[Connection]:
    """A transaction that sees one state of the workspace; raises WorkspaceError for what the database says."""
    options: dict[str, Any] = {_WRITES: writes}
    if not (writes or address.is_file):
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with faults_told(address), engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


@contextmanager
def faults_told(address: WorkspaceAddress) -> Iterator[None]:
    """What the database complains of inside becomes a WorkspaceError."""
    try:
        yield
    except DBAPIError as problem:
        raise told(problem.orig or problem, address) from problem
    except SQLAlchemyError as problem:
        raise Unreachable(tr("The workspace does not answer."), file=str(address)) from problem


def told(problem: BaseException, address: WorkspaceAddress) -> WorkspaceError:
    """The sentence for what a database complains of."""
    kind = _sqlite_kind(problem) if address.is_file else _postgres_kind(problem)
    said = {
        Unreachable: tr("The workspace cannot be reached: its server is not there, or the network is not."),
        LoginRefused: tr("The workspace lets {person} not in: check name and password.", person=address.person or "?"),
        NotTrusted: tr(
            "Whether this is the right server cannot be told ({said}): name its authority with sslrootcert=FILE.",
            said=_first_line(problem).rpartition("failed: ")[2],
        ),
        NotAllowed: tr("The role of {person} does not allow this.", person=address.person or "?"),
        NoRoom: tr("The workspace is full, nothing was changed: its disk needs room."),
        ReadOnly: tr("The workspace takes no changes at the moment."),
        VersionsApart: tr(
            "There is no workspace, or an older one: its keeper runs “itsm-fit workspace init” or “upgrade”."
        ),
        WorkspaceError: tr("The database of the workspace complains ({said}).", said=_first_line(problem)),
    }
    return kind(said[kind], file=str(address))


_BY_STATE: Mapping[str, type[WorkspaceError]] = {
    "42501": NotAllowed,
    "53100": NoRoom,
    "53200": NoRoom,
    "25006": ReadOnly,
    "28P01": LoginRefused,
    "28000": LoginRefused,
    "3D000": VersionsApart,
    "42P01": VersionsApart,
    "42703": VersionsApart,
    "55P03": Unreachable,
    "57014": Unreachable,
    "53300": Unreachable,
}
"""By the codes of PostgreSQL."""
_BY_CLASS: Mapping[str, type[WorkspaceError]] = {
    "08": Unreachable,
    "57": Unreachable,
    "53": NoRoom,
    "58": Unreachable,
    "25": Unreachable,
    "40": Unreachable,
}


def _postgres_kind(problem: BaseException) -> type[WorkspaceError]:
    import psycopg

    if not isinstance(problem, psycopg.Error):
        return Unreachable
    state = problem.sqlstate
    if state is not None:
        return _BY_STATE.get(state) or _BY_CLASS.get(state[:2], WorkspaceError)
    if not isinstance(problem, psycopg.OperationalError | psycopg.InterfaceError):
        return WorkspaceError
    return _login_kind(str(problem), problem.pgconn)


def _login_kind(said: str, login: PGconn | None) -> type[WorkspaceError]:
    """What kept somebody out: there is no code for it, but what libpq says is in English."""
    if "certificate" in said or "does not support SSL" in said:
        return NotTrusted
    if login is None or "FATAL" not in said:
        return LoginRefused if login is not None and login.needs_password else Unreachable
    if re.search(r'database "[^"]*" does not exist', said):
        return VersionsApart
    refused = login.used_password and not re.search(r"terminating|shutting down|starting up|slots|too many", said)
    return LoginRefused if refused or "pg_hba.conf" in said else Unreachable


def _sqlite_kind(problem: BaseException) -> type[WorkspaceError]:
    code: int = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    known: Mapping[int, type[WorkspaceError]] = {
        sqlite3.SQLITE_FULL: NoRoom,
        sqlite3.SQLITE_READONLY: ReadOnly,
        sqlite3.SQLITE_PERM: ReadOnly,
        sqlite3.SQLITE_BUSY: Unreachable,
        sqlite3.SQLITE_LOCKED: Unreachable,
        sqlite3.SQLITE_CANTOPEN: Unreachable,
        sqlite3.SQLITE_IOERR: Unreachable,
    }
    if code == sqlite3.SQLITE_ERROR and "no such table" in str(problem):
        return VersionsApart
    return known.get(code, WorkspaceError)


def _first_line(problem: BaseException) -> str:
    return str(problem).strip().partition("\n")[0]
