"""Where the workspaces of tests lie: in a folder, or on a real PostgreSQL behind ways that can be cut."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from cutting_proxy import CuttingProxy
from postgres_server import PostgresDatabase

from itsm_fit.workspace.desk import Desk
from itsm_fit.workspace.desks import open_desk

_EVERYTHING = "SELECT value FROM version"


class FilePlace:
    """A folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def url(self, proxy: CuttingProxy | None = None) -> str:  # noqa: ARG002 - no network leads there
        return str(self.folder)

    def proxy(self) -> None:
        return None

    def opened(self, project: str, folder: Path) -> Desk:
        """A desk."""
        return open_desk(self.url(), project, folder)

    def password(self, address: object) -> None:  # noqa: ARG002
        return None

    def kill(self) -> None:
        """Nothing serves it."""

    def ever_held(self) -> str:
        with sqlite3.connect(self.folder / "workspace.db") as connection:
            return "\n".join(value for (value,) in connection.execute(_EVERYTHING))


class ServerPlace:
    """A database."""

    def __init__(self, database: PostgresDatabase) -> None:
        self.database = database

    def url(self, proxy: CuttingProxy | None = None) -> str:
        return self.database.url_of("", port=proxy.port if proxy else 0)

    def proxy(self) -> CuttingProxy:
        return CuttingProxy("127.0.0.1", self.database.server.port)

    def password(self, address: object) -> str:  # noqa: ARG002
        return self.database.password

    def opened(self, project: str, folder: Path, proxy: CuttingProxy | None = None) -> Desk:
        """A desk of the keeper's."""
        return open_desk(self.url(proxy), project, folder, ask=self.password)

    def kill(self) -> None:
        self.database.server.kill()
        self.database.server.start()

    def ever_held(self) -> str:
        return "\n".join(value for (value,) in self.database.ask(_EVERYTHING))
