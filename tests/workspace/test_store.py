"""Projects in a workspace, the same in a folder and on a real PostgreSQL."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from postgres_server import PostgresDatabase
from shared_projects import small
from sqlalchemy import text

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import write_project
from itsm_fit.workspace.parts import named
from itsm_fit.workspace.passwords import AskPassword
from itsm_fit.workspace.schema import STEPS, VERSIONS
from itsm_fit.workspace.store import Workspace, make_workspace, open_workspace
from itsm_fit.workspace.workspace_errors import (
    HistoryRewound,
    LoginRefused,
    NewerThere,
    ProjectGone,
    Unreachable,
    VersionsApart,
)


@pytest.fixture
def other_desk(any_workspace: Workspace, ask_keeper: AskPassword) -> Iterator[Workspace]:
    with open_workspace(any_workspace.address, ask=ask_keeper, desk="desk 2") as opened:
        yield opened


def _renamed(project: Project, name: str) -> Project:
    return edits.rename_node(project, "incident", "INC_log", name)


def test_a_project_comes_back_byte_for_byte(any_workspace: Workspace, other_desk: Workspace) -> None:
    made = any_workspace.create(small())
    read = other_desk.read(made.id)
    assert write_project(read.project) == write_project(small())
    assert read.project == small()
    assert (read.revision, read.token) == (1, made.token)
    listed = other_desk.projects()
    assert [(each.id, each.name, each.revision) for each in listed] == [(made.id, small().name, 1)]
    assert abs(listed[0].at - datetime.now(UTC)) < timedelta(minutes=5)


def test_an_edit_writes_the_rows_that_it_touched_and_no_others(any_workspace: Workspace, other_desk: Workspace) -> None:
    first = any_workspace.create(small())
    second = any_workspace.commit(first, _renamed(first.project, "Take the call"))
    step = named("drawing", "incident.bpmn", "INC_log")
    assert {key for key, row in second.rows.items() if first.rows.get(key) != row} == {step}
    newest, oldest = other_desk.history(first.id)
    assert (newest.revision, dict(newest.touched), newest.desk) == (2, {"step": 1}, "desk 1")
    assert oldest.revision == 1
    assert [each.revision for each in other_desk.history(first.id, key=step)] == [2, 1]
    assert [(each.since, each.until) for each in other_desk.versions(first.id, step)] == [(2, None), (1, 2)]
    assert other_desk.as_of(first.id, 1) == small()


def test_what_another_desk_committed_is_fetched_and_the_rest_stays_the_same_object(
    any_workspace: Workspace, other_desk: Workspace
) -> None:
    mine = any_workspace.create(small())
    theirs = other_desk.read(mine.id)
    other_desk.commit(theirs, _renamed(theirs.project, "Take the call"))
    caught_up = any_workspace.changes_since(mine)
    assert caught_up.project.processes["incident"].node_by_id["INC_log"].name == "Take the call"
    assert write_project(caught_up.project) == write_project(_renamed(small(), "Take the call"))
    drawings = {each.name: each for each in mine.project.documents}
    same = {each.name for each in caught_up.project.documents if each is drawings[each.name]}
    assert same == drawings.keys() - {"incident.bpmn"}
    assert caught_up.project.matrices is mine.project.matrices
    assert any_workspace.changes_since(caught_up) is caught_up


def test_whoever_commits_second_is_told_and_overwrites_nothing(any_workspace: Workspace, other_desk: Workspace) -> None:
    mine = any_workspace.create(small())
    theirs = other_desk.read(mine.id)
    other_desk.commit(theirs, replace(theirs.project, name="Theirs"))
    with pytest.raises(NewerThere):
        any_workspace.commit(mine, replace(mine.project, name="Mine"))
    assert any_workspace.read(mine.id).project.name == "Theirs"
    again = any_workspace.changes_since(mine)
    any_workspace.commit(again, replace(again.project, name="Mine"))
    assert other_desk.read(mine.id).project.name == "Mine"


def test_nobody_commits_to_a_project_that_is_held(any_workspace: Workspace, other_desk: Workspace) -> None:
    mine = any_workspace.create(small())
    theirs = other_desk.read(mine.id)
    said: list[str] = []

    def commits() -> None:
        try:
            other_desk.commit(theirs, replace(theirs.project, name="Theirs"))
        except NewerThere:
            said.append("too late")

    with any_workspace.holding(mine.id) as held:
        thread = threading.Thread(target=commits)
        thread.start()
        latest = held.changes_since(mine)
        held.commit(latest, replace(latest.project, name="Mine"))
        assert not said
    thread.join()
    assert said == ["too late"]
    assert other_desk.read(mine.id).project.name == "Mine"


def test_nothing_is_written_when_holding_ends_with_an_exception(any_workspace: Workspace) -> None:
    mine = any_workspace.create(small())

    def fails() -> None:
        with any_workspace.holding(mine.id) as held:
            held.commit(mine, replace(mine.project, name="Never"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert any_workspace.read(mine.id).project == small()


def test_a_commit_of_nothing_makes_no_revision(any_workspace: Workspace) -> None:
    mine = any_workspace.create(small())
    assert any_workspace.commit(mine, replace(mine.project)).revision == 1
    assert len(any_workspace.history(mine.id)) == 1


def test_commits_are_heard_of_at_once(any_workspace: Workspace, other_desk: Workspace) -> None:
    mine = any_workspace.create(small())
    listener = other_desk.listening()
    assert listener.wait(0.01) == {}
    any_workspace.commit(mine, replace(mine.project, name="Other"))
    assert listener.wait(10) == {mine.id: 2}
    assert listener.wait(0.01) == {}
    listener.close()


def test_a_workspace_that_came_back_older_is_noticed(any_workspace: Workspace) -> None:
    first = any_workspace.create(small())
    second = any_workspace.commit(first, replace(small(), name="Two"))
    going_on = replace(first, token="restored")
    assert any_workspace.changes_since(first).revision == 2
    for seen in (replace(second, revision=3, token="lost"), going_on):
        with pytest.raises(HistoryRewound, match="restored from a backup"):
            any_workspace.changes_since(seen)
        with pytest.raises(HistoryRewound):
            any_workspace.commit(seen, replace(small(), name="Three"))


def test_a_project_that_is_gone_says_so(any_workspace: Workspace, other_desk: Workspace) -> None:
    mine = any_workspace.create(small())
    assert any_workspace.find(small().name).id == mine.id
    other_desk.delete(mine.id)
    for ask in (
        lambda: any_workspace.read(mine.id),
        lambda: any_workspace.changes_since(mine),
        lambda: any_workspace.commit(mine, replace(small(), name="Two")),
        lambda: any_workspace.find(mine.id),
        lambda: other_desk.delete(mine.id),
    ):
        with pytest.raises(ProjectGone):
            ask()
    assert any_workspace.projects() == ()


def test_a_project_that_a_newer_app_wrote_is_left_alone(any_workspace: Workspace) -> None:
    mine = any_workspace.create(small())
    with any_workspace.transaction(writes=True) as connection:
        connection.execute(text("UPDATE version SET value = '{\"colour\": 1}' WHERE key = 'settings'"))
    with pytest.raises(VersionsApart, match="newer ITSM Fit"):
        any_workspace.read(mine.id)


def test_a_place_without_a_workspace_says_how_to_make_one(tmp_path: Path, postgres: PostgresDatabase) -> None:
    with pytest.raises(Unreachable, match="workspace init"):
        open_workspace(str(tmp_path))
    assert not [*tmp_path.iterdir()]
    with pytest.raises(VersionsApart, match="workspace init"):
        open_workspace(postgres.url, ask=lambda _: postgres.password)


def test_a_newer_workspace_asks_for_the_newer_app(any_workspace: Workspace, ask_keeper: AskPassword) -> None:
    with any_workspace.transaction(writes=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(VersionsApart, match="newer ITSM Fit"):
        open_workspace(any_workspace.address, ask=ask_keeper)


def test_an_older_workspace_waits_for_its_keeper_and_loses_nothing(
    any_workspace: Workspace, ask_keeper: AskPassword
) -> None:
    from alembic import command
    from alembic.config import Config

    open_ = partial(open_workspace, any_workspace.address, ask=ask_keeper)
    with any_workspace.transaction(writes=True) as connection:  # as the first version left it
        whole = "" if any_workspace.address.is_file else "CASCADE"
        for table in ("version", "change", "project", "workspace", "alembic_version", "member", "role_right"):
            connection.execute(text(f"DROP TABLE IF EXISTS {table} {whole}"))
        if whole:
            for name in ("projects", "reads", "writes", "called", "first_buyer", "one_by_one"):
                connection.execute(text(f"DROP FUNCTION itsm_fit_{name}"))
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(STEPS))
        command.upgrade(config, VERSIONS[0])
        connection.execute(text("INSERT INTO workspace VALUES ('w', 1, '2026-11-30')"))
        stands = "INSERT INTO project VALUES ('p', 1, 't')"
        wrote = "INSERT INTO change VALUES ('p', 1, 't', 'ann', '2026-11-30', 'd', 'a')"
        name = (
            "INSERT INTO version (project, key, kind, class, owner, value, since) "
            "VALUES ('p', 'name', 'name', 'open', '', '\"Old\"', 1)"
        )
        for statement in (stands, wrote, name):
            connection.execute(text(statement))
    with pytest.raises(VersionsApart, match="workspace upgrade"):
        open_()
    make_workspace(any_workspace.address, ask=ask_keeper).close()
    with open_() as opened:
        assert opened.read("p").project == Project("Old")
        assert [each.person for each in opened.history("p")] == ["ann"]


def test_the_versions_are_those_that_the_steps_make() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(STEPS))
    steps = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(reversed([each.revision for each in steps])) == VERSIONS


def test_making_a_workspace_twice_loses_nothing(any_workspace: Workspace, ask_keeper: AskPassword) -> None:
    mine = any_workspace.create(small())
    with make_workspace(any_workspace.address, ask=ask_keeper) as again:
        assert again.read(mine.id).project == small()


def test_a_wrong_password_is_refused_and_shown_nowhere(postgres: PostgresDatabase) -> None:
    with pytest.raises(LoginRefused) as refused:
        make_workspace(postgres.url, ask=lambda _: "s3cret-not-right")
    assert "s3cret" not in str(refused.value)
    assert "s3cret" not in postgres.server.log
    with pytest.raises(LoginRefused):
        make_workspace(postgres.url)


def test_a_server_that_is_not_there_is_unreachable(postgres: PostgresDatabase) -> None:
    with pytest.raises(Unreachable, match="cannot be reached"):
        make_workspace(postgres.url.replace(f":{postgres.server.port}/", ":1/"), ask=lambda _: "x")
