"""A project of ten processes at two desks of a PostgreSQL that writes to disk; times are those that somebody waits."""

from __future__ import annotations

import itertools
import resource
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import psycopg
import pytest
from postgres_server import PostgresDatabase, PostgresServer, postgres, postgres_server
from shared_projects import itsm
from side_by_side import Ratio, Spent

from itsm_fit.model import edits
from itsm_fit.workspace.desk import Desk
from itsm_fit.workspace.desks import open_desk
from itsm_fit.workspace.store import make_workspace

__all__ = ["postgres", "postgres_server"]


PROCESS = next(iter(itsm().processes))
STEP = next(node.id for node in itsm().processes[PROCESS].nodes if node.kind.is_activity)


@pytest.fixture
def desks(
    postgres_server: PostgresServer, postgres: PostgresDatabase, tmp_path: Path
) -> Iterator[tuple[Desk, Desk, Callable[[], object]]]:
    """Two desks that have the project, and what commits one row to the same server, for comparison."""
    postgres_server.restart(fsync="on", full_page_writes="on", autovacuum="on", log_statement="none")
    with make_workspace(postgres.url, ask=lambda _: postgres.password) as keeper:
        known = keeper.create(itsm()).id
    postgres.ask("ANALYZE")
    postgres.ask("CREATE TABLE bare (its int)")
    dana, omar = (
        open_desk(postgres.url, known, tmp_path / name, ask=lambda _: postgres.password) for name in ("dana", "omar")
    )
    with psycopg.connect(postgres.server.conninfo(postgres.name), autocommit=True) as connection:
        yield dana, omar, lambda: connection.execute("INSERT INTO bare VALUES (1)")
    dana.close()
    omar.close()
    postgres_server.restart()


def _waited(job: Callable[[], object]) -> Spent:
    start = perf_counter()
    job()
    return Spent(perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def test_an_edit_of_a_desk_is_acknowledged_and_seen_on_another(
    desks: tuple[Desk, Desk, Callable[[], object]], compare: Callable[..., Ratio]
) -> None:
    """30 ms at most until it is acknowledged, a second until it is at the other desk, which listens and fetches it."""
    dana, omar, bare = desks
    names, heard, begun = itertools.count(), threading.Event(), threading.Event()

    def told() -> None:
        (heard if begun.is_set() else begun).set()

    omar.listen(told)
    assert begun.wait(30)

    def save() -> None:
        changed = edits.rename_node(dana.project, PROCESS, STEP, f"Step {next(names)}")
        assert dana.save(changed).sent is not None

    def seen() -> None:
        heard.clear()
        save()
        assert heard.wait(30)
        assert omar.exchange().came

    save()
    omar.exchange()
    assert compare(
        "an edit of a desk acknowledged, beside a commit of one row", lambda: _waited(save), lambda: _waited(bare)
    ).ours
    omar.exchange()
    assert compare(
        "an edit seen at another desk, beside a commit of one row", lambda: _waited(seen), lambda: _waited(bare)
    ).ours
    assert omar.project.processes[PROCESS].node_by_id[STEP].name == f"Step {next(names) - 1}"
