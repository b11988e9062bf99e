"""What comes between a desk and its workspace: provoked for real, told in one sentence, and nothing kept is lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import string
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import must
from places import ServerPlace
from postgres_server import PostgresDatabase
from shared_projects import small

from itsm_fit.merging import MergeSide
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.workspace.address import WorkspaceAddress
from itsm_fit.workspace.desk import Desk, DeskState, Exchange
from itsm_fit.workspace.desks import open_desk
from itsm_fit.workspace.people import DeskRole, change_password, invite, share, unshare
from itsm_fit.workspace.store import Workspace, make_workspace, open_workspace

LOG, FIX = "INC_log", "INC_fix"
SECRET = "of-anna"  # noqa: S105 - of a server that lives as long as the tests


@pytest.fixture
def keeper(postgres: PostgresDatabase) -> Iterator[Workspace]:
    with make_workspace(postgres.url, ask=lambda _: postgres.password) as made:
        yield made


Anna = Callable[..., Desk]


@pytest.fixture
def anna(postgres: PostgresDatabase, keeper: Workspace, tmp_path: Path) -> Iterator[Anna]:
    """Opens the desk of somebody who was let in as a designer."""
    known = keeper.create(small()).id
    invite(keeper, "anna", SECRET)
    share(keeper, known, "anna", DeskRole.DESIGNER)
    desks: list[Desk] = []

    def opened(ask: Callable[[WorkspaceAddress], str | None] = lambda _: SECRET) -> Desk:
        desks.append(open_desk(postgres.url_of("anna"), known, tmp_path / "anna", ask=ask))
        return desks[-1]

    yield opened
    for each in desks:
        each.close()


def renamed(project: Project, name: str, step: str = LOG) -> Project:
    return edits.rename_node(project, "incident", step, name)


def name_of(project: Project, step: str = LOG) -> str:
    return project.processes["incident"].node_by_id[step].name


def cut_off(postgres: PostgresDatabase, person: str = "anna") -> None:
    """End every connection of somebody."""
    postgres.ask("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = %s", person)


def waits(desk: Desk, done: Exchange, sentence: str) -> None:
    """It is told, and what was edited waits, on the disk as well."""
    assert done.sentence == desk.sentence == sentence
    assert (desk.state, done.sent, desk.waits) == (DeskState.OFFLINE, None, True)
    assert len(sentence) < 200
    assert "\n" not in sentence
    assert [*desk.folder.glob("mine-*.itsmfit")]


def test_a_role_that_was_changed_meanwhile_is_told_and_others_edits_still_come_in(
    postgres: PostgresDatabase, keeper: Workspace, anna: Anna
) -> None:
    desk = anna()
    known = desk.project_id
    keeper.commit(now := keeper.read(known), renamed(now.project, "Mend", FIX))
    share(keeper, known, "anna", DeskRole.READER)
    done = desk.save(renamed(desk.project, "Take the call"))
    waits(desk, done, "Your role in this project does not allow this: nothing was changed.")
    assert (name_of(desk.project), name_of(desk.project, FIX)) == ("Take the call", "Mend")
    assert desk.waiting() == 1
    share(keeper, known, "anna", DeskRole.DESIGNER)
    assert desk.exchange().sent == 3
    assert name_of(keeper.read(known).project) == "Take the call"


def test_a_project_that_is_shared_no_longer_stays_here(keeper: Workspace, anna: Anna) -> None:
    desk = anna()
    unshare(keeper, desk.project_id, "anna")
    done = desk.save(renamed(desk.project, "Take the call"))
    waits(desk, done, "The project is not there any longer, or not shared with you.")


def test_a_password_that_was_changed_is_asked_for_again(
    postgres: PostgresDatabase, keeper: Workspace, anna: Anna
) -> None:
    given = iter([SECRET, None, "of-anna-now"])
    desk = anna(lambda _: next(given))
    with open_workspace(postgres.url_of("anna"), ask=lambda _: SECRET) as hers:
        change_password(hers, "of-anna-now")
    cut_off(postgres)
    done = desk.save(renamed(desk.project, "Take the call"))
    waits(desk, done, "The workspace lets anna not in: check name and password.")
    assert desk.exchange().sent == 2


def test_a_database_that_takes_no_changes_still_brings_others(
    postgres: PostgresDatabase, keeper: Workspace, anna: Anna
) -> None:
    desk = anna()
    keeper.commit(now := keeper.read(desk.project_id), renamed(now.project, "Mend", FIX))
    postgres.ask(f"ALTER DATABASE {postgres.name} SET default_transaction_read_only = on")
    cut_off(postgres)
    done = desk.save(renamed(desk.project, "Take the call"))
    waits(desk, done, "The workspace takes no changes at the moment.")
    assert name_of(desk.project, FIX) == "Mend"
    postgres.server.ask(f"ALTER DATABASE {postgres.name} RESET default_transaction_read_only")
    cut_off(postgres)
    assert desk.exchange().sent == 3


def test_what_a_designer_decides_against_is_hers_to_write(keeper: Workspace, anna: Anna) -> None:
    desk = anna()
    keeper.commit(now := keeper.read(desk.project_id), renamed(now.project, "Answer"))
    (conflict,) = desk.save(renamed(desk.project, "Take the call")).conflicts
    assert desk.exchange({conflict.place: MergeSide.THEIRS}).sent == 3
    assert name_of(desk.project) == "Answer"


@pytest.mark.parametrize("role", DeskRole)
def test_a_desk_goes_on_in_every_role_after_it_was_closed(role: DeskRole, keeper: Workspace, anna: Anna) -> None:
    desk = anna()
    share(keeper, desk.project_id, "anna", role)
    desk.exchange()
    desk.close()
    keeper.commit(now := keeper.read(desk.project_id), renamed(now.project, "Answer"))
    again = anna()
    done = again.exchange()
    assert (done.sent, done.came, done.sentence, again.waits) == (2, True, "", False)
    assert name_of(again.project) == "Answer"


@pytest.fixture
def small_disk(postgres: PostgresDatabase) -> Iterator[Path]:
    """A disk of 16 MB that the database lies on."""
    mount = shutil.which("mount")
    folder = postgres.server.folder / f"disk-{postgres.name}"
    folder.mkdir()
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=16m", "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:  # noqa: S603
        pytest.skip("only root can give the database a disk that is small enough to fill")
    inner = folder / "data"
    inner.mkdir()
    if who := postgres.server._who:
        os.chown(inner, who["user"], who["group"])
    postgres.ask(f"CREATE TABLESPACE {postgres.name} LOCATION '{inner}'")
    postgres.server.ask(f"ALTER DATABASE {postgres.name} SET TABLESPACE {postgres.name}")
    yield folder
    postgres.server.ask(f"ALTER DATABASE {postgres.name} SET TABLESPACE pg_default")
    postgres.server.ask(f"DROP TABLESPACE {postgres.name}")
    subprocess.run(["umount", str(folder)], check=False)  # noqa: S603, S607


def test_a_full_disk_is_told_and_what_was_edited_goes_out_once_there_is_room(
    small_disk: Path, keeper: Workspace, anna: Anna, postgres: PostgresDatabase
) -> None:
    desk = anna()
    free = os.statvfs(small_disk)
    filler = small_disk / "filler"
    filler.write_bytes(bytes((free.f_bavail - 2) * free.f_frsize))
    text = "".join(random.Random(1).choices(string.ascii_letters, k=400_000))
    done = desk.save(edits.document_node(desk.project, "incident", LOG, text))
    waits(desk, done, "The workspace is full, nothing was changed: its disk needs room.")
    filler.unlink()
    assert desk.exchange().sent == 2
    cut_off(postgres)


WORKER = """
import sys
from pathlib import Path
from itsm_fit.model import edits
from itsm_fit.workspace.desks import open_desk
from builders import must
url, known, folder, password = sys.argv[1:]
desk = open_desk(url, known, Path(folder), ask=lambda _: password)
at = len(desk.project.processes["incident"].node_by_id["INC_log"].requirements)
while True:
    at += 1
    desk.save(edits.add_requirement(desk.project, "incident", "INC_log", must(f"Wish-{at}")))
    print(at, flush=True)
"""


@pytest.mark.slow
def test_a_program_that_is_killed_while_it_sends_loses_nothing_acknowledged(
    postgres: PostgresDatabase, keeper: Workspace, tmp_path: Path
) -> None:
    known = keeper.create(small()).id
    moments = random.Random(7)
    for _ in range(2):
        with subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", WORKER, postgres.url, known, str(tmp_path / "desk"), postgres.password],
            stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": ":".join(sys.path)},
        ) as child:  # fmt: skip
            assert child.stdout is not None
            said = [child.stdout.readline() for _ in range(moments.randrange(1, 6))]
            child.send_signal(signal.SIGKILL)
            said += child.stdout.readlines()
        acknowledged = int([each for each in said if each.endswith("\n")][-1])
        desk = ServerPlace(postgres).opened(known, tmp_path / "desk")
        desk.exchange()
        wishes = desk.project.processes["incident"].node_by_id[LOG].requirements
        desk.close()
        assert len(wishes) >= acknowledged
    assert {must(f"Wish-{acknowledged}").text} <= {each.text for each in wishes}
