"""A project of ten processes in a PostgreSQL that writes to disk, beside the same in a file; times are those waited."""

from __future__ import annotations

import itertools
import resource
from collections.abc import Callable, Iterator
from time import perf_counter

import psycopg
import pytest
from postgres_server import PostgresDatabase, PostgresServer, postgres, postgres_server
from shared_projects import SAMPLES, itsm
from side_by_side import Ratio, Spent

from itsm_fit.model import edits
from itsm_fit.storage.project_file import open_project
from itsm_fit.workspace.people import DeskRole, invite, share
from itsm_fit.workspace.store import Workspace, make_workspace, open_workspace

__all__ = ["postgres", "postgres_server"]


@pytest.fixture
def desks(postgres_server: PostgresServer, postgres: PostgresDatabase) -> Iterator[tuple[str, Workspace, Workspace]]:
    """A project, and two desks of designers that have it."""
    postgres_server.restart(fsync="on", full_page_writes="on", autovacuum="on", log_statement="none")
    with make_workspace(postgres.url, ask=lambda _: postgres.password) as keeper:
        known = keeper.create(itsm()).id
        for name in ("dana", "omar"):
            invite(keeper, name, name)
            share(keeper, known, name, DeskRole.DESIGNER)
    postgres.ask("ANALYZE")
    dana, omar = (open_workspace(postgres.url_of(name), ask=lambda _, name=name: name) for name in ("dana", "omar"))
    with dana, omar:
        yield known, dana, omar
    postgres_server.restart()


def _waited(job: Callable[[], object]) -> Callable[[], Spent]:
    def run() -> Spent:
        start = perf_counter()
        job()
        return Spent(perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)

    return run


def test_opening_ten_processes_beside_the_file(
    desks: tuple[str, Workspace, Workspace], compare: Callable[..., Ratio]
) -> None:
    known, dana, _ = desks
    file = SAMPLES / "itsm/itsm-selection.itsmfit"
    ours, theirs = _waited(lambda: dana.read(known)), _waited(lambda: open_project(file))
    assert compare("opening 10 processes from PostgreSQL, beside the file", ours, theirs, 1.5).ours


def test_an_edit_that_is_acknowledged_beside_a_bare_commit(
    desks: tuple[str, Workspace, Workspace], postgres: PostgresDatabase, compare: Callable[..., Ratio]
) -> None:
    """30 ms at most: a step of ten processes renamed, taken apart, written and on disk."""
    known, dana, _ = desks
    postgres.ask("CREATE TABLE bare (its int)")
    names = itertools.count()
    process = next(iter(itsm().processes))
    step = next(node.id for node in itsm().processes[process].nodes if node.kind.is_activity)
    mine = [dana.read(known)]

    def edit() -> None:
        renamed = edits.rename_node(mine[-1].project, process, step, f"Step {next(names)}")
        mine.append(dana.commit(mine[-1], renamed))

    with psycopg.connect(postgres.server.conninfo(postgres.name)) as connection:

        def bare() -> None:
            connection.execute("INSERT INTO bare VALUES (1)")
            connection.commit()

        assert compare("an edit acknowledged, beside a commit of one row", _waited(edit), _waited(bare)).ours
    assert mine[-1].revision == len(mine)


def test_an_edit_seen_on_another_desk_beside_its_commit(
    desks: tuple[str, Workspace, Workspace], compare: Callable[..., Ratio]
) -> None:
    """A second at most, from the edit to the project of the other desk."""
    known, dana, omar = desks
    process = next(iter(itsm().processes))
    step = next(node.id for node in itsm().processes[process].nodes if node.kind.is_activity)
    mine, theirs, names = [dana.read(known)], [omar.read(known)], itertools.count()
    listener = omar.listening()

    def edit() -> None:
        renamed = edits.rename_node(mine[-1].project, process, step, f"Step {next(names)}")
        mine.append(dana.commit(mine[-1], renamed))

    def edit_and_see() -> None:
        edit()
        heard = listener.wait(10)
        theirs.append(omar.changes_since(theirs[-1]))
        assert heard == {known: theirs[-1].revision}

    def edit_alone() -> None:
        edit()
        listener.wait(10)

    ratio = compare("an edit seen on another desk, beside the edit", _waited(edit_and_see), _waited(edit_alone))
    listener.close()
    assert ratio.ours
    assert theirs[-1].project.processes[process].node_by_id[step].name.startswith("Step")
