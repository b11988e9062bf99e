"""A desk: one person's copy of a shared project, with the workspace and without it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import must
from places import FilePlace, ServerPlace
from postgres_server import PostgresDatabase
from schedules import Place
from shared_projects import small

from itsm_fit.merging import MergeSide
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import write_project
from itsm_fit.workspace.desk import Desk, DeskState
from itsm_fit.workspace.desks import open_desk
from itsm_fit.workspace.parts import named
from itsm_fit.workspace.store import Workspace, make_workspace, open_workspace
from itsm_fit.workspace.workspace_errors import NoRoom

LOG, FIX = "INC_log", "INC_fix"
Opens = Callable[..., Desk]


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "sqlite":
        return FilePlace(tmp_path / "team")
    return ServerPlace(request.getfixturevalue("postgres"))


@pytest.fixture
def server(postgres: PostgresDatabase) -> ServerPlace:
    return ServerPlace(postgres)


@pytest.fixture
def opens(tmp_path: Path) -> Iterator[Opens]:
    """Opens desks, the first of a place in a new workspace with the small sample in it, and closes them in the end."""
    made: dict[int, str] = {}
    desks: list[Desk] = []

    def opened(place: Place, folder: str, proxy: object = None) -> Desk:
        if id(place) not in made:
            with make_workspace(place.url(None), ask=place.password) as workspace:
                made[id(place)] = workspace.create(small()).id
        desks.append(open_desk(place.url(proxy), made[id(place)], tmp_path / folder, ask=place.password))  # type: ignore[arg-type]
        return desks[-1]

    yield opened
    for desk in desks:
        desk.close()


def renamed(project: Project, step: str, name: str) -> Project:
    return edits.rename_node(project, "incident", step, name)


def name_of(project: Project, step: str) -> str:
    return project.processes["incident"].node_by_id[step].name


def names(project: Project) -> tuple[str, str]:
    return name_of(project, LOG), name_of(project, FIX)


def test_what_two_desks_change_comes_together(place: Place, opens: Opens) -> None:
    anna, ben = opens(place, "anna"), opens(place, "ben")
    anna.keep(renamed(anna.project, LOG, "Take the call"))
    ben.keep(renamed(ben.project, FIX, "Sort"))
    sent, both = anna.exchange(), ben.exchange()
    assert (sent.sent, sent.came, sent.project is sent.before) == (2, False, True)
    assert (both.sent, both.came) == (3, True)
    assert names(both.project) == ("Take the call", "Sort")
    came = anna.exchange()
    assert (came.sent, came.came) == (3, True)
    assert write_project(anna.project) == write_project(ben.project)
    assert not anna.waits
    assert not ben.waits


def test_what_both_change_is_decided_and_what_lost_is_in_the_history(place: Place, opens: Opens) -> None:
    anna, ben = opens(place, "anna"), opens(place, "ben")
    anna.save(renamed(anna.project, LOG, "Take the call"))
    done = ben.save(renamed(ben.project, LOG, "Answer the phone"))
    (conflict,) = done.conflicts
    assert (conflict.mine, conflict.theirs, conflict.field) == ("Answer the phone", "Take the call", "name")
    assert (ben.state, done.sent, name_of(ben.project, LOG)) == (DeskState.UNDECIDED, None, "Answer the phone")
    assert name_of(ben.theirs or Project(), LOG) == "Take the call"
    decided = ben.exchange({conflict.place: MergeSide.THEIRS})
    assert (ben.state, decided.sent, name_of(ben.project, LOG)) == (DeskState.ONLINE, 3, "Take the call")
    with open_workspace(place.url(None), ask=place.password) as workspace:
        versions = workspace.versions(ben.project_id, named("drawing", "incident.bpmn", LOG))
    assert any("Answer the phone" in each.row.value for each in versions)


def test_a_decision_counts_for_what_was_seen_alone(place: Place, opens: Opens) -> None:
    anna, ben = opens(place, "anna"), opens(place, "ben")
    anna.save(renamed(anna.project, LOG, "Take the call"))
    (seen,) = ben.save(renamed(ben.project, LOG, "Answer the phone")).conflicts
    anna.save(renamed(anna.project, LOG, "Take the call at once"))
    (again,) = ben.exchange({seen.place: MergeSide.MINE}).conflicts
    assert again.theirs == "Take the call at once"
    assert ben.exchange({again.place: MergeSide.MINE}).sent == 4
    assert anna.exchange().came
    assert name_of(anna.project, LOG) == "Answer the phone"


def test_what_is_deleted_here_and_edited_there_is_decided(place: Place, opens: Opens) -> None:
    anna, ben = opens(place, "anna"), opens(place, "ben")
    anna.save(edits.delete_elements(anna.project, anna.project.documents[0], [LOG]))
    done = ben.save(renamed(ben.project, LOG, "Answer the phone"))
    assert done.conflicts
    assert all(each.theirs != each.mine for each in done.conflicts)
    assert ben.exchange({each.place: MergeSide.MINE for each in done.conflicts}).sent is not None
    assert anna.exchange().came
    assert name_of(anna.project, LOG) == "Answer the phone"


def test_a_desk_goes_on_where_it_was_closed(place: Place, opens: Opens) -> None:
    anna = opens(place, "anna")
    anna.keep(renamed(anna.project, LOG, "Take the call"))
    assert (anna.waits, anna.waiting()) == (True, 1)
    anna.close()
    again = opens(place, "anna")
    assert (again.waits, again.revision, name_of(again.project, LOG)) == (True, 1, "Take the call")
    assert again.exchange().sent == 2
    assert not again.waits


def test_without_the_network_edits_wait_and_go_out_later(server: ServerPlace, opens: Opens) -> None:
    with server.proxy() as way:
        anna, ben = opens(server, "anna", way), opens(server, "ben")
        way.cut()
        done = anna.save(renamed(anna.project, LOG, "Take the call"))
        assert (anna.state, done.sent) == (DeskState.OFFLINE, None)
        assert done.sentence == anna.sentence == (
            "The workspace cannot be reached: its server is not there, or the network is not."
        )  # fmt: skip
        assert anna.since is not None
        assert anna.waiting() == 1
        ben.save(renamed(ben.project, FIX, "Sort"))
        way.mend()
        assert anna.exchange().sent == 3
        assert (anna.state, anna.sentence, anna.since) == (DeskState.ONLINE, "", None)
        assert names(anna.project) == ("Take the call", "Sort")
        anna.close()


@pytest.mark.parametrize("down", [1, 400, 800, 1200, 1600, 2000, 2400])
def test_a_commit_whose_answer_is_lost_counts_once(down: int, server: ServerPlace, opens: Opens) -> None:
    with server.proxy() as way:
        anna = opens(server, "anna", way)
        anna.exchange()
        way.cut_after(down=down)
        anna.save(renamed(anna.project, LOG, "Take the call"))
        way.mend()
        assert anna.exchange().sent == 2
        assert anna.exchange().sent == 2
        assert name_of(anna.project, LOG) == "Take the call"
        anna.close()


@pytest.mark.slow
def test_the_server_is_killed_in_the_middle_of_an_edit(server: ServerPlace, opens: Opens) -> None:
    anna = opens(server, "anna")
    server.database.server.kill()
    done = anna.save(renamed(anna.project, LOG, "Take the call"))
    server.database.server.start()
    assert (done.sent, anna.state) == (None, DeskState.OFFLINE)
    assert "cannot be reached" in done.sentence
    assert anna.exchange().sent == 2


def test_a_workspace_that_came_back_older_is_brought_up_again(opens: Opens, tmp_path: Path) -> None:
    place = FilePlace(tmp_path / "team")
    anna, ben = opens(place, "anna"), opens(place, "ben")
    anna.save(renamed(anna.project, LOG, "First"))
    ben.exchange()
    shutil.copy(place.folder / "workspace.db", tmp_path / "backup.db")
    anna.save(renamed(anna.project, LOG, "Second"))
    ben.exchange()
    ben.save(renamed(ben.project, FIX, "Sort"))
    assert anna.exchange().sent == 4
    for desk in (anna, ben):
        desk._workspace.close()  # type: ignore[union-attr]  # a restore cuts everybody off
    shutil.copy(tmp_path / "backup.db", place.folder / "workspace.db")
    carla = opens(place, "carla")
    assert names(carla.project) == ("First", name_of(small(), FIX))
    carla.save(edits.rename_project(carla.project, "Of the restored one"))
    done = ben.exchange()
    assert done.sentence == "The workspace came back older than it was: what this desk has of it is sent again."
    assert (done.sent, anna.exchange().sent) == (4, 4)
    assert (names(anna.project), anna.project.name) == (("Second", "Sort"), "Of the restored one")
    assert carla.exchange().project.name == "Of the restored one"
    assert names(carla.project) == ("Second", "Sort")


def test_a_desk_that_knows_nothing_of_an_older_workspace_lets_all_that_differs_be_decided(
    opens: Opens, tmp_path: Path
) -> None:
    place = FilePlace(tmp_path / "team")
    anna = opens(place, "anna")
    shutil.copy(place.folder / "workspace.db", tmp_path / "backup.db")
    anna.save(renamed(anna.project, LOG, "Second"))
    ben = opens(place, "ben")
    for desk in (anna, ben):
        desk._workspace.close()  # type: ignore[union-attr]
    shutil.copy(tmp_path / "backup.db", place.folder / "workspace.db")
    done = ben.exchange()
    (conflict,) = done.conflicts
    assert (conflict.mine, conflict.theirs) == ("Second", name_of(small(), LOG))
    assert "came back older" in done.sentence
    assert ben.exchange({conflict.place: MergeSide.MINE}).sent == 2


def test_a_project_that_was_taken_away_there_stays_here(place: Place, opens: Opens) -> None:
    anna = opens(place, "anna")
    with open_workspace(place.url(None), ask=place.password) as workspace:
        workspace.delete(anna.project_id)
    done = anna.save(renamed(anna.project, LOG, "Take the call"))
    assert done.sentence == "The project is not there any longer, or not shared with you."
    assert anna.state is DeskState.OFFLINE
    assert anna.waits
    anna.close()
    assert name_of(opens(place, "anna").project, LOG) == "Take the call"


@pytest.mark.parametrize(
    ("hours", "said"), [(-1, "60 minutes ahead of that"), (1, "60 minutes behind that"), (0, None)]
)
def test_clocks_that_differ_are_told_of_once_and_those_of_the_workspace_count(
    hours: int, said: str | None, opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = timedelta(hours=hours)
    monkeypatch.setattr(Workspace, "now", lambda _: datetime.now(UTC) + there)
    anna = opens(FilePlace(tmp_path / "team"), "anna")
    first, second = anna.exchange(), anna.exchange()
    assert (said or "") in first.sentence
    assert bool(first.sentence) == bool(said)
    assert second.sentence == ""
    assert abs(anna._now() - datetime.now(UTC) - there) < timedelta(minutes=1)


def test_what_is_kept_while_others_edits_come_in_stays_on_top_of_them(
    opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = FilePlace(tmp_path / "team")
    anna, ben = opens(place, "anna"), opens(place, "ben")
    ben.save(renamed(ben.project, FIX, "Sort"))
    anna.keep(renamed(anna.project, LOG, "Take"))
    commits = Workspace.commit

    def slow(workspace: Workspace, *more: object) -> object:
        anna.keep(edits.rename_project(anna.project, "Meanwhile"))
        return commits(workspace, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(Workspace, "commit", slow)
    done = anna.exchange()
    assert (done.sent, done.project.name, names(done.project)) == (3, "Meanwhile", ("Take", "Sort"))
    assert anna.waits
    monkeypatch.undo()
    assert anna.exchange().sent == 4
    ben.exchange()
    assert (ben.project.name, names(ben.project)) == ("Meanwhile", ("Take", "Sort"))


@pytest.mark.parametrize("typed", ["meanwhile", "afterwards"])
def test_what_was_refused_is_not_taken_as_agreed_where_later_edits_do_not_go_with_what_came(
    typed: str, opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is typed beside a refused exchange, or made from the state before it, still has all that waits below it."""
    place = FilePlace(tmp_path / "team")
    anna, ben = opens(place, "anna"), opens(place, "ben")
    refused = ben.keep(renamed(ben.project, LOG, "Take the call"))
    anna.save(renamed(anna.project, FIX, "Sort"))
    typing = renamed(refused, FIX, "Mend")

    def no_room(*_: object) -> None:
        if typed == "meanwhile":
            ben.keep(typing, since=refused)
        raise NoRoom("There is no room.")

    with monkeypatch.context() as patch:
        patch.setattr(Workspace, "commit", no_room)
        assert ben.exchange().sent is None
    if typed == "afterwards":
        ben.keep(typing, since=refused)
    assert names(ben.project) == ("Take the call", "Mend")
    (conflict,) = ben.exchange().conflicts
    assert (conflict.mine, conflict.theirs) == ("Mend", "Sort")
    done = ben.exchange({conflict.place: MergeSide.MINE})
    assert (names(done.project), done.sent) == (("Take the call", "Mend"), 3)
    anna.exchange()
    assert names(anna.project) == ("Take the call", "Mend")


@pytest.mark.slow
def test_fifty_desks_save_at_once_and_nothing_is_lost(server: ServerPlace, opens: Opens) -> None:
    desks = [opens(server, f"desk-{number}") for number in range(50)]
    begin = threading.Barrier(len(desks))
    sent: list[int | None] = []

    def save(number: int, desk: Desk) -> None:
        begin.wait(60)
        changed = edits.add_requirement(desk.project, "incident", LOG, must(f"Wish-{number}"))
        sent.append(desk.save(changed).sent)

    threads = [threading.Thread(target=save, args=each) for each in enumerate(desks)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(120)
    assert sorted(each or 0 for each in sent) == [*range(2, 52)]
    found = desks[7].exchange().project.processes["incident"].node_by_id[LOG].requirements
    assert {each.text for each in found} >= {f"Text of Wish-{number}" for number in range(50)}
