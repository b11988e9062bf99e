"""Where a workspace is: a folder, a file of SQLite, or a database of PostgreSQL; never with a password in it."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from itsm_fit.language import tr
from itsm_fit.workspace.workspace_errors import WorkspaceError

FILE = "workspace.db"
"""What a workspace in a folder is kept in."""
_SQLITE, _POSTGRESQL = "sqlite", "postgresql"
_PORT = 5432
_SURE = "verify-full"
_TLS = frozenset({"sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "channel_binding"})
"""What may follow the question mark."""
_SLASHES = "///"


@dataclass(frozen=True, slots=True)
class WorkspaceAddress:
    """A workspace by its address. With a `path` it is SQLite, else PostgreSQL.

    `tls` are libpq's own settings (``sslmode``, ``sslrootcert`` …).
    """

    path: Path | None = None
    host: str = ""
    port: int = _PORT
    database: str = ""
    person: str = ""
    tls: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_file(self) -> bool:
        return self.path is not None

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine, and no network lies between."""
        if self.path is not None or not self.host or self.host.startswith("/") or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def sslmode(self) -> str:
        """How the connection is secured: what the address says, else in full unless the server is this machine."""
        return self.tls.get("sslmode", "prefer" if self.is_here else _SURE)

    @property
    def weakness(self) -> str:
        """One sentence where others could read or answer in the server's place, "" where nobody can."""
        if self.is_here or self.sslmode == _SURE:
            return ""
        if self.sslmode in {"disable", "allow", "prefer"}:
            return tr(
                "Whoever is between here and {host} could read everything, as sslmode={mode} allows a connection "
                "without TLS: take verify-full.",
                host=self.host,
                mode=self.sslmode,
            )
        return tr(
            "Another server could answer in place of {host}, as sslmode={mode} does not check its name: take "
            "verify-full.",
            host=self.host,
            mode=self.sslmode,
        )

    def __str__(self) -> str:
        if self.path is not None:
            return str(self.path.parent if self.path.name == FILE else self.path)
        person = f"{quote(self.person, safe='')}@" if self.person else ""
        host = f"[{self.host}]" if ":" in self.host else quote(self.host, safe="")
        port = "" if self.port == _PORT else f":{self.port}"
        query = f"?{urlencode(dict(self.tls))}" if self.tls else ""
        return f"{_POSTGRESQL}://{person}{host}{port}/{quote(self.database, safe='')}{query}"

    def of_person(self, person: str) -> WorkspaceAddress:
        """The same place for somebody else."""
        return WorkspaceAddress(self.path, self.host, self.port, self.database, person, self.tls)


def is_workspace(text: str) -> bool:
    """Whether a text is the address of a workspace rather than that of a file: by its scheme, or by what lies there."""
    scheme = text.partition(":")[0]
    if scheme in {_SQLITE, _POSTGRESQL, "postgres"} and "://" in text:
        return True
    return (Path(text) / FILE).is_file()


def workspace_address(text: str) -> WorkspaceAddress:
    """The address in a text: a folder, ``sqlite:///…`` or ``postgresql://person@host:port/database?sslmode=…``.

    Raises WorkspaceError where it is none, or holds a password.
    """
    scheme, parted, rest = text.partition("://")
    if not parted:
        return _folder(Path(text))
    if scheme == _SQLITE and text.startswith(f"{_SQLITE}:{_SLASHES}"):
        path = Path(unquote(text.removeprefix(f"{_SQLITE}:{_SLASHES}")))
        return WorkspaceAddress(path) if path.suffix else _folder(path)
    if scheme in {_POSTGRESQL, "postgres"}:
        return _server(text)
    raise WorkspaceError(
        tr(
            "This is no address of a workspace: name a folder, or postgresql://PERSON@HOST/DATABASE.",
        ),
        file=scheme + parted + rest.rpartition("@")[2],
    )


def _folder(path: Path) -> WorkspaceAddress:
    return WorkspaceAddress(path if path.name == FILE else path / FILE)


def _server(text: str) -> WorkspaceAddress:
    parts = urlsplit(text)
    without = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    if parts.password is not None or "password" in {name for name, _ in parse_qsl(parts.query)}:
        raise WorkspaceError(
            tr("The address holds a password, which others could read: leave it out, you are asked for it."),
            file=without,
        )
    query = dict(parse_qsl(parts.query))
    try:
        port = parts.port or _PORT
    except ValueError:
        port = 0
    database = unquote(parts.path.removeprefix("/"))
    if not port or not database or "/" in database:
        raise WorkspaceError(
            tr("The address names no database: write postgresql://PERSON@HOST:PORT/DATABASE."), file=without
        )
    if unknown := sorted(query.keys() - _TLS):
        raise WorkspaceError(
            tr("“{setting}” is no setting of an address: leave it out.", setting=unknown[0]), file=without
        )
    return WorkspaceAddress(
        host=unquote(parts.hostname or ""),
        port=port,
        database=database,
        person=unquote(parts.username or ""),
        tls=query,
    )
