"""Roles are held by PostgreSQL itself: what somebody may not see is not sent, what they may not write is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from postgres_server import PostgresDatabase
from shared_projects import small

from itsm_fit.judging.recording import sheets_taken
from itsm_fit.model import edits
from itsm_fit.model.judging import (
    GivenScore,
    InterestDeclaration,
    JudgedCell,
    Judging,
    ReturnedSheet,
    ScoreSheet,
    returned,
)
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.storage.project_file import write_project
from itsm_fit.workspace.people import (
    DeskRole,
    change_password,
    invite,
    keeps,
    members,
    my_role,
    people,
    remove_person,
    share,
    unshare,
)
from itsm_fit.workspace.store import Snapshot, Workspace, make_workspace, open_workspace
from itsm_fit.workspace.workspace_errors import LoginRefused, NotAllowed, ProjectGone, WorkspaceError

AT = datetime(2026, 11, 29, 8, tzinfo=UTC)
Opener = Callable[[str], Workspace]


def sheet_of(evaluator: str, raw: str = "2") -> ReturnedSheet:
    sheet = ScoreSheet(f"S-{evaluator}", evaluator, "Team", "", ("GLPI",), ())
    declared = InterestDeclaration(conflict=False, on="2026-11-29")
    return returned(sheet, declared, [GivenScore(JudgedCell("C", "GLPI"), raw, f"why {evaluator}")], [])


@pytest.fixture
def keeper(postgres: PostgresDatabase) -> Iterator[Workspace]:
    with make_workspace(postgres.url, ask=lambda _: postgres.password) as made:
        yield made


@pytest.fixture
def shared(keeper: Workspace) -> Snapshot:
    """The small sample and two score sheets, shared in all roles; everybody's password is their name."""
    project = replace(small(), judging=Judging())
    project = sheets_taken(project, [sheet_of("Eve Adams")], by="Bea", at=AT)
    project = sheets_taken(project, [sheet_of("Otto Other")], by="Bea", at=AT)
    made = keeper.create(project)
    for name, role in (("bea", "buyer"), ("dan", "designer"), ("eve", "evaluator"), ("rob", "reader")):
        invite(keeper, name, name)
        share(keeper, made.id, name, DeskRole(role), "Eve Adams" if name == "eve" else "")
    return made


@pytest.fixture
def opened(postgres: PostgresDatabase, shared: Snapshot) -> Iterator[Opener]:
    there: list[Workspace] = []

    def of(person: str) -> Workspace:
        there.append(open_workspace(postgres.url_of(person), ask=lambda _: person))
        return there[-1]

    yield of
    for each in there:
        each.close()


def test_an_evaluator_gets_neither_prices_nor_the_scores_of_others(shared: Snapshot, opened: Opener) -> None:
    theirs = opened("eve").read(shared.id).project
    assert [each.evaluator for each in theirs.judging.returned] == ["Eve Adams"]
    assert shared.project.decision.costs
    assert not theirs.decision.costs
    assert theirs.decision.money == type(theirs.decision.money)()
    assert theirs.documents == shared.project.documents
    assert theirs.matrices == shared.project.matrices
    assert len(theirs.log) < len(shared.project.log)


def test_a_reader_reads_prices_and_no_scores_and_writes_nothing(shared: Snapshot, opened: Opener) -> None:
    desk = opened("rob")
    mine = desk.read(shared.id)
    assert mine.project.decision == shared.project.decision
    assert mine.project.judging.returned == ()
    with pytest.raises(NotAllowed, match="nothing was changed"):
        desk.commit(mine, replace(mine.project, name="Mine"))
    assert my_role(desk, shared.id) is DeskRole.READER


def test_a_designer_draws_and_asks_and_leaves_prices_alone(shared: Snapshot, opened: Opener, keeper: Workspace) -> None:
    desk = opened("dan")
    mine = desk.read(shared.id)
    drawn = edits.rename_node(mine.project, "incident", "INC_log", "Take the call")
    drawn = replace(drawn, requirements=(*drawn.requirements, Requirement("NEW-1", "Asked")))
    after = desk.commit(mine, drawn)
    decision = replace(after.project.decision, costs=())
    for refused in (
        replace(after.project, decision=decision),
        replace(after.project, name="Mine"),
        replace(after.project, settings=replace(after.project.settings, must_threshold=0.1)),
    ):
        with pytest.raises(NotAllowed):
            desk.commit(after, refused)
    now = keeper.read(shared.id).project
    assert now.decision == shared.project.decision
    assert now.judging == shared.project.judging
    assert now.log == shared.project.log
    assert now.requirements[-1].id == "NEW-1"
    assert now.processes["incident"].node_by_id["INC_log"].name == "Take the call"


def test_an_evaluator_writes_own_scores_and_nothing_else(shared: Snapshot, opened: Opener, keeper: Workspace) -> None:
    desk = opened("eve")
    mine = desk.read(shared.id)
    after = desk.commit(mine, sheets_taken(mine.project, [sheet_of("Eve Adams", "3")], by="Eve Adams", at=AT))
    for refused in (
        sheets_taken(after.project, [sheet_of("Otto Other", "1")], by="Eve Adams", at=AT),
        edits.rename_node(after.project, "incident", "INC_log", "Take the call"),
        replace(after.project, requirements=(*after.project.requirements, Requirement("NEW-1", "Asked"))),
    ):
        with pytest.raises(NotAllowed):
            desk.commit(after, refused)
    now = keeper.read(shared.id).project
    given = sorted((each.evaluator, each.scores[0].raw) for each in now.judging.returned)
    assert given == [("Eve Adams", "2"), ("Eve Adams", "3"), ("Otto Other", "2")]
    assert now.decision == shared.project.decision
    assert {entry.hash for entry in shared.project.log} < {entry.hash for entry in now.log}


def test_the_log_is_never_shortened_by_anybody(shared: Snapshot, opened: Opener) -> None:
    desk = opened("bea")
    mine = desk.read(shared.id)
    with pytest.raises(NotAllowed, match="only ever added"):
        desk.commit(mine, replace(mine.project, log=mine.project.log[:-1]))


FORBIDDEN = (
    "UPDATE version SET value = '{}'",
    "UPDATE change SET person = 'eve'",
    "UPDATE version SET until = 2 WHERE key LIKE 'log/%'",
    "DELETE FROM version",
    "DELETE FROM change",
    "UPDATE member SET role = 'buyer'",
    "INSERT INTO member VALUES ((SELECT id FROM project), 'otto', 'buyer', '')",
    "INSERT INTO change VALUES ((SELECT id FROM project), 9, 'x', 'rob', now(), 'd', 'a')",
    "UPDATE project SET revision = 0",
    "DELETE FROM project",
    "SELECT * FROM role_right",
    "CREATE TABLE mine (its int)",
    "CREATE TEMP TABLE mine (its int)",
    "ALTER TABLE version DISABLE ROW LEVEL SECURITY",
    "SET ROLE keeper",
    "SELECT pg_read_file('/etc/passwd')",
)


def test_no_statement_of_an_evaluator_reaches_beyond_the_role(postgres: PostgresDatabase, shared: Snapshot) -> None:
    """Whatever program they log in with: a statement is refused, or there is no row that it is for."""
    import psycopg

    del shared
    tell = "SELECT md5(string_agg(v::text, '' ORDER BY v::text)) FROM (TABLE version) v"
    before = postgres.ask(tell), postgres.ask("TABLE member"), postgres.ask("TABLE project")
    with psycopg.connect(postgres.server.conninfo(postgres.name, "eve", "eve"), autocommit=True) as connection:
        for statement in FORBIDDEN:
            try:
                reached = connection.execute(statement).rowcount
            except (psycopg.errors.InsufficientPrivilege, psycopg.errors.UniqueViolation):
                reached = 0
            assert reached == 0, statement
    assert (postgres.ask(tell), postgres.ask("TABLE member"), postgres.ask("TABLE project")) == before


def test_a_role_that_changes_is_felt_by_a_desk_that_is_open(
    shared: Snapshot, opened: Opener, keeper: Workspace
) -> None:
    desk = opened("dan")
    mine = desk.read(shared.id)
    share(keeper, shared.id, "dan", DeskRole.EVALUATOR)
    assert not desk.changes_since(mine).project.decision.costs
    share(keeper, shared.id, "dan", DeskRole.BUYER)
    assert write_project(desk.changes_since(mine).project) == write_project(shared.project)
    unshare(keeper, shared.id, "dan")
    with pytest.raises(ProjectGone):
        desk.changes_since(mine)
    assert desk.projects() == ()


def test_whoever_begins_a_project_buys_and_shares_it(opened: Opener, shared: Snapshot) -> None:
    dan, eve = opened("dan"), opened("eve")
    own = dan.create(Project("Own"))
    assert my_role(dan, own.id) is DeskRole.BUYER
    with pytest.raises(ProjectGone):
        eve.read(own.id)
    share(dan, own.id, "eve", DeskRole.READER)
    assert eve.read(own.id).project == Project("Own")
    assert [(each.person, each.role) for each in members(eve, own.id)] == [
        ("dan", DeskRole.BUYER), ("eve", DeskRole.READER),
    ]  # fmt: skip
    with pytest.raises(NotAllowed, match="only buyer"):
        unshare(dan, own.id, "dan")
    with pytest.raises(NotAllowed, match="only buyer"):
        share(dan, own.id, "dan", DeskRole.READER)
    with pytest.raises(NotAllowed, match="Nobody logs in"):
        share(dan, own.id, "nobody-here", DeskRole.READER)
    with pytest.raises(NotAllowed):
        share(eve, own.id, "eve", DeskRole.BUYER)
    with pytest.raises(NotAllowed):
        unshare(eve, own.id, "dan")
    with pytest.raises(NotAllowed):
        share(dan, shared.id, "dan", DeskRole.BUYER)


def test_only_the_keeper_lets_people_in(opened: Opener, keeper: Workspace, postgres: PostgresDatabase) -> None:
    assert keeps(keeper)
    assert not keeps(opened("bea"))
    with pytest.raises(NotAllowed):
        invite(opened("bea"), "mallory", "x")
    for name in ("", "a b", "pg_x", "x" * 64, 'a"b'):
        with pytest.raises(NotAllowed, match="no name to log in"):
            invite(keeper, name, "x")
    assert people(keeper) == ("bea", "dan", "eve", "rob")
    with pytest.raises(LoginRefused):
        open_workspace(postgres.url_of("mallory"), ask=lambda _: "x")


def test_a_password_is_changed_and_stands_in_no_log(
    opened: Opener, postgres: PostgresDatabase, keeper: Workspace
) -> None:
    invite(keeper, "new.person", "first-s3cret")
    with open_workspace(postgres.url_of("new.person"), ask=lambda _: "first-s3cret") as desk:
        change_password(desk, "second-s3cret%")
        assert desk.projects() == ()
    with pytest.raises(LoginRefused):
        open_workspace(postgres.url_of("new.person"), ask=lambda _: "first-s3cret")
    open_workspace(postgres.url_of("new.person"), ask=lambda _: "second-s3cret%").close()
    assert "s3cret" not in postgres.server.log


def test_a_person_who_is_removed_is_out_at_once_and_named_no_more(
    opened: Opener, shared: Snapshot, keeper: Workspace, postgres: PostgresDatabase
) -> None:
    desk = opened("dan")
    mine = desk.read(shared.id)
    desk.commit(mine, edits.rename_node(mine.project, "incident", "INC_log", "Take the call"))
    removed = remove_person(keeper, "dan", "former designer")
    assert (removed.projects, removed.changes, removed.still_named) == ((shared.id,), 1, ())
    with pytest.raises(WorkspaceError):
        desk.read(shared.id)
    with pytest.raises(LoginRefused):
        open_workspace(postgres.url_of("dan"), ask=lambda _: "dan")
    assert [each.person for each in keeper.history(shared.id)] == ["former designer", "keeper"]
    assert "dan" not in people(keeper)
    assert remove_person(keeper, "eve").still_named == ()
    assert remove_person(keeper, "nobody").changes == 0


def test_who_signed_the_log_stays_in_it_and_is_told(keeper: Workspace, shared: Snapshot) -> None:
    assert remove_person(keeper, "bea").still_named == ()
    assert remove_person(keeper, "Bea").still_named == (shared.id,)
    assert keeper.read(shared.id).project.log == shared.project.log


def test_a_keeper_needs_not_be_administrator_of_the_server(postgres: PostgresDatabase) -> None:
    postgres.ask("CREATE ROLE chief LOGIN CREATEROLE PASSWORD 'chief'")
    postgres.ask(f"ALTER DATABASE {postgres.name} OWNER TO chief")
    chief = partial(open_workspace, postgres.url_of("chief"), ask=lambda _: "chief")
    with make_workspace(postgres.url_of("chief"), ask=lambda _: "chief") as made:
        mine = made.create(small())
        invite(made, "dan", "dan")
        share(made, mine.id, "dan", DeskRole.DESIGNER)
        made.commit(mine, replace(small(), name="Other"))
    with open_workspace(postgres.url_of("dan"), ask=lambda _: "dan") as desk:
        own = desk.create(Project("Own"))
    with chief() as again:
        assert again.read(own.id).project == Project("Own")
        assert remove_person(again, "dan").changes == 1


def test_a_workspace_in_a_folder_says_that_it_knows_no_roles(tmp_path: Path) -> None:
    with make_workspace(str(tmp_path)) as made:
        mine = made.create(small())
        assert (keeps(made), my_role(made, mine.id)) == (True, None)
        assert [each.role for each in members(made, mine.id)] == [None]
        for ask in (
            lambda: share(made, mine.id, "eve", DeskRole.READER),
            lambda: unshare(made, mine.id, "eve"),
            lambda: invite(made, "eve", "eve"),
        ):
            with pytest.raises(WorkspaceError, match="holds nobody to a role"):
                ask()
