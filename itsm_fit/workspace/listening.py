"""Hears of commits to a workspace as they happen: PostgreSQL tells of them, a file of SQLite is looked at."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from itsm_fit.workspace.connecting import Connector, told

CHANNEL = "itsm_fit"
"""What is notified on; it tells a project's id and its revision, and nothing of what is in it."""
_LOOKS_EVERY_S = 0.2


class Listener(Protocol):
    """One connection that waits; used by one thread."""

    def wait(self, seconds: float) -> dict[str, int]:
        """The revision of every project that was committed to since the last call, as soon as there is one.

        {} where there was none for so long. Raises WorkspaceError where the connection is lost.
        """

    def close(self) -> None:
        """End the connection: a thread that waits ends with an error, or soon with nothing."""


def listener(connector: Connector) -> Listener:
    """What hears of commits to a workspace."""
    return _FileListener(connector) if connector.address.is_file else _ServerListener(connector)


class _ServerListener:
    def __init__(self, connector: Connector) -> None:
        self._address, self._connection = connector.address, connector.connection(autocommit=True)
        self._connection.execute(f"LISTEN {CHANNEL}")

    def wait(self, seconds: float) -> dict[str, int]:
        import psycopg

        found: dict[str, int] = {}
        try:
            for at_once in (seconds, 0):
                for note in self._connection.notifies(timeout=at_once, stop_after=1 if at_once else None):
                    found |= _told_by(note.payload)
        except psycopg.Error as problem:
            raise told(problem, self._address) from problem
        return found

    def close(self) -> None:
        self._connection.close()


class _FileListener:
    def __init__(self, connector: Connector) -> None:
        self._address = connector.address
        with self._faults():
            self._file = sqlite3.connect(str(self._address.path), isolation_level=None, check_same_thread=False)
            self._last, self._seen = self._version(), self._revisions()

    def wait(self, seconds: float) -> dict[str, int]:
        end = time.monotonic() + seconds
        while not (newer := self._newer()) and (left := end - time.monotonic()) > 0:
            time.sleep(min(_LOOKS_EVERY_S, left))
        return newer

    def close(self) -> None:
        self._file.close()

    def _newer(self) -> dict[str, int]:
        with self._faults():
            version = self._version()
            if version == self._last:
                return {}
            self._last, before, self._seen = version, self._seen, self._revisions()
        return {known: revision for known, revision in self._seen.items() if before.get(known) != revision}

    def _revisions(self) -> dict[str, int]:
        return dict(self._file.execute("SELECT id, revision FROM project").fetchall())

    def _version(self) -> int:
        return int(self._file.execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as problem:
            raise told(problem, self._address) from problem


def _told_by(payload: str) -> dict[str, int]:
    known, _, revision = payload.rpartition(":")
    return {known: int(revision)} if revision.isdigit() else {}
