"""A real PostgreSQL of the tests' own: in a folder of its own, on a free port, with TLS, gone afterwards.

Import the fixtures where they are wanted: ``from postgres_server import postgres_server, postgres``.
"""

from __future__ import annotations

import contextlib
import ipaddress
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest

_UNPRIVILEGED = ("postgres", "nobody")
"""Whom the server runs as where the tests are root, which it refuses to be."""
OVERHEARD = "overheard"
"""The one person who may do without TLS, so that a test can read on the wire what they are sent."""
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "ssl": "on",
    "fsync": "off",  # a killed server loses nothing by that, only a machine without power
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    "max_connections": "120",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "log_statement": "all",
    "log_line_prefix": "%u@%d ",
    "timezone": "UTC",
}


class PostgresServer:
    """One server; its administrator is `keeper`, who logs in with a password as everybody does."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder, self._programs = folder, programs
        self.host, self.port = "localhost", _free_port()
        self.keeper, self.password = "keeper", secrets.token_hex(12)
        self.certificate = folder / "root.crt"
        self._who: dict[str, Any] = _unprivileged()
        self._process: subprocess.Popen[bytes] | None = None
        self._make()
        self.start()

    @property
    def log(self) -> str:
        """Everything the server has said, each statement it was sent included."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def start(self, **settings: str) -> None:
        """Start it (again), on the same port and with the same data; returns once it answers.

        It refuses to as long as something of a killed one still ends: then it is tried again.
        """
        options = [f"-c{name}={value}" for name, value in (_SETTINGS | settings).items()]
        end = time.monotonic() + 60
        while not self._answers():
            if time.monotonic() > end:
                raise RuntimeError(self.log[-2000:])
            if self._process is None or self._process.poll() is not None:
                self._process = self._begun(options)
            time.sleep(0.02)

    def _begun(self, options: list[str]) -> subprocess.Popen[bytes]:
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(  # noqa: S603
                [self._programs / "postgres", "-D", self.folder / "data", f"-p{self.port}", *options],
                stdout=log, stderr=log, **self._who,
            )  # fmt: skip

    def stop(self) -> None:
        """End it: whoever is connected is cut off (a “fast” shutdown)."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End it as a loss of power to the program would: nothing is written any more."""
        self._end(signal.SIGKILL)

    def restart(self, **settings: str) -> None:
        """Stop and start it."""
        self.stop()
        self.start(**settings)

    def ask(self, statement: str, *parameters: object, database: str = "postgres") -> list[Any]:
        """The rows that its administrator gets for a statement; [] where it gives none."""
        import psycopg

        with psycopg.connect(self.conninfo(database), autocommit=True) as connection:
            cursor = connection.execute(statement, parameters or None)  # type: ignore[arg-type]
            return cursor.fetchall() if cursor.description else []

    def conninfo(self, database: str, person: str = "", password: str = "", **more: str) -> str:
        """What psycopg connects by."""
        import psycopg.conninfo

        return psycopg.conninfo.make_conninfo(
            host=self.host, port=self.port, dbname=database, user=person or self.keeper,
            password=password or self.password, sslmode="verify-full", sslrootcert=str(self.certificate),
            connect_timeout="10", **more,
        )  # fmt: skip

    def url(self, database: str, person: str = "", *, port: int = 0) -> str:
        """The address of a workspace, for this person (its administrator where none is named), without a password."""
        query = urlencode({"sslmode": "verify-full", "sslrootcert": str(self.certificate)})
        return f"postgresql://{quote(person or self.keeper)}@{self.host}:{port or self.port}/{database}?{query}"

    def close(self) -> None:
        """End it and take its folder away."""
        if self._process is not None and self._process.poll() is None:
            self._end(signal.SIGINT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _make(self) -> None:
        _certificates(self.folder, self.host)
        secret = self.folder / "password"
        secret.write_text(self.password, encoding="ascii")
        if self._who:
            for each in (self.folder, *self.folder.iterdir()):
                os.chown(each, self._who["user"], self._who["group"])
            self.folder.chmod(0o711)  # whom the tests run as reads the certificate
        done = subprocess.run(  # noqa: S603
            [self._programs / "initdb", "-D", self.folder / "data", "--no-sync", "--auth=scram-sha-256",
             "--no-locale", "--encoding=UTF8", "--username", self.keeper, "--pwfile", secret],
            capture_output=True, text=True, check=False, cwd=self.folder, **self._who,
        )  # fmt: skip
        secret.unlink()
        if done.returncode:
            raise RuntimeError(done.stderr)
        more = {
            "ssl_cert_file": self.folder / "server.crt",
            "ssl_key_file": self.folder / "server.key",
            "unix_socket_directories": self.folder,
        }
        with (self.folder / "data/postgresql.conf").open("a", encoding="utf-8") as configuration:
            configuration.writelines(f"{name} = '{value}'\n" for name, value in more.items())
        lets_in = f"hostssl all all 127.0.0.1/32 scram-sha-256\nhostnossl all {OVERHEARD} 127.0.0.1/32 scram-sha-256\n"
        (self.folder / "data/pg_hba.conf").write_text(lets_in, encoding="utf-8")

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        for each in (*(_children(self._process.pid) if how is signal.SIGKILL else ()), self._process.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(each, how)
        self._process.wait(30)
        self._process = None

    def _answers(self) -> bool:
        import psycopg

        try:
            psycopg.connect(self.conninfo("postgres")).close()
        except psycopg.OperationalError:
            return False
        return True


@dataclass(frozen=True)
class PostgresDatabase:
    """A database of one test; `url` is the address of a workspace in it, for its keeper."""

    server: PostgresServer
    name: str
    url: str
    password: str

    def ask(self, statement: str, *parameters: object) -> list[Any]:
        """The rows that the administrator gets for a statement in this database."""
        return self.server.ask(statement, *parameters, database=self.name)

    def url_of(self, person: str, *, port: int = 0) -> str:
        """The address of the workspace for a person, through another port where one is given (a proxy's)."""
        return self.server.url(self.name, person, port=port)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A server for the tests of this process."""
    programs = _programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail("python3 -m ui.system --tests installs PostgreSQL, and it is not here")
        pytest.skip("PostgreSQL is not installed: python3 -m ui.system --tests installs it")
    server = PostgresServer(Path(tempfile.mkdtemp(prefix="itsm-fit-postgres-")), programs)
    yield server
    server.close()


@pytest.fixture
def postgres(postgres_server: PostgresServer) -> Iterator[PostgresDatabase]:
    """An empty database of a test's own; afterwards it is gone, and everybody who was let into it."""
    import psycopg

    name = f"w{secrets.token_hex(5)}"
    postgres_server.ask(f"CREATE DATABASE {name}")
    yield PostgresDatabase(postgres_server, name, postgres_server.url(name), postgres_server.password)
    with psycopg.connect(postgres_server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        for (role,) in connection.execute(
            "SELECT quote_ident(rolname) FROM pg_roles WHERE rolname !~ '^pg_' AND rolname <> current_user"
        ).fetchall():
            with contextlib.suppress(psycopg.errors.DependentObjectsStillExist):  # of another database
                connection.execute(f"DROP ROLE {role}")


def _programs() -> Path | None:
    """The folder with the programs of the newest PostgreSQL of this machine."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda found: int(found.parts[-3]))
    if debian:
        return debian[-1].parent
    found = shutil.which("postgres")
    return Path(found).resolve().parent if found and shutil.which("initdb") else None


def _unprivileged() -> Mapping[str, Any]:
    if os.geteuid() != 0:
        return {}
    import pwd

    for name in _UNPRIVILEGED:
        with contextlib.suppress(KeyError):
            known = pwd.getpwnam(name)
            return {"user": known.pw_uid, "group": known.pw_gid, "extra_groups": []}
    raise RuntimeError("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as")


def _children(parent: int) -> list[int]:
    ps = shutil.which("ps") or "ps"
    listed = subprocess.run([ps, "-Ao", "pid=,ppid="], capture_output=True, text=True, check=True).stdout  # noqa: S603
    return [int(each) for each, its in map(str.split, listed.splitlines()) if int(its) == parent]


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _certificates(folder: Path, host: str) -> None:
    """``root.crt`` of an authority, and ``server.crt`` with its key that this one vouches for."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    now = datetime.now(UTC)

    def named(name: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])

    def builder(subject: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder(named("Tests"), named(subject), key.public_key(), x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=2))
        )

    authority, own = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = builder("Tests", authority).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    names = x509.SubjectAlternativeName([x509.DNSName(host), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = builder(host, own).add_extension(names, critical=False)
    pem = serialization.Encoding.PEM
    (folder / "root.crt").write_bytes(root.sign(authority, hashes.SHA256()).public_bytes(pem))
    (folder / "server.crt").write_bytes(certificate.sign(authority, hashes.SHA256()).public_bytes(pem))
    key = folder / "server.key"
    key.write_bytes(
        own.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    )
    key.chmod(0o600)
