"""The PostgreSQL that tests start is a real one, with TLS, and survives being killed."""

from __future__ import annotations

import psycopg
import pytest
from postgres_server import PostgresDatabase


def test_it_is_reached_over_tls_alone(postgres: PostgresDatabase) -> None:
    said = postgres.ask("SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
    assert said == [(True, "TLSv1.3")]
    plain = postgres.server.conninfo(postgres.name).replace("verify-full", "disable")
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        psycopg.connect(plain)


def test_what_was_committed_is_there_after_it_was_killed(postgres: PostgresDatabase) -> None:
    postgres.ask("CREATE TABLE kept (its int)")
    postgres.ask("INSERT INTO kept VALUES (7)")
    postgres.server.kill()
    with pytest.raises(psycopg.OperationalError):
        postgres.ask("SELECT 1")
    postgres.server.start()
    assert postgres.ask("SELECT its FROM kept") == [(7,)]
