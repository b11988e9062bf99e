"""Who works in a workspace, and as what: PostgreSQL itself holds everybody to their role.

A person is whoever logs in under a name. What they may see is asked of the database with every statement, so a role
that is taken away is gone at once, for connections that are open as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, func, select, text, update

from itsm_fit.language import Phrase, WordedEnum, tr
from itsm_fit.workspace import tables
from itsm_fit.workspace.store import Workspace, aware
from itsm_fit.workspace.workspace_errors import NotAllowed, WorkspaceError

NO_ROLES: Final = Phrase(
    "A workspace in a folder holds nobody to a role: whoever can open the folder sees and changes everything. "
    "PostgreSQL can."
)
_MOST_LETTERS = 63
_LOGS_IN = text("SELECT 1 FROM pg_roles WHERE rolname = :name AND rolcanlogin")
_PLAIN = re.compile(r"[^\s\x00-\x1f/@:\"']+")


class DeskRole(WordedEnum):
    """What somebody may do in a project."""

    DESIGNER = "designer"
    BUYER = "buyer"
    EVALUATOR = "evaluator"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class ProjectMember:
    """Somebody who works on a project; `seen` is when they last changed it, None where they never did.

    `called` is what score sheets call an evaluator. Without a `role` nobody holds this person to one.
    """

    person: str
    role: DeskRole | None
    called: str = ""
    seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class RemovedPerson:
    """What became of somebody who was removed: the projects they worked on, and how many changes they made.

    `still_named` are the projects whose log names them: it is signed, and stays as it is.
    """

    person: str
    projects: tuple[str, ...]
    changes: int
    still_named: tuple[str, ...]


def knows_roles(workspace: Workspace) -> bool:
    """Whether the workspace holds people to roles."""
    return not workspace.address.is_file


def members(workspace: Workspace, project: str) -> tuple[ProjectMember, ...]:
    """Who works on a project, by name; in a folder those who changed it."""
    with workspace.transaction() as connection:
        workspace.standing(connection, project)
        return _members(connection, held=knows_roles(workspace), project=project).get(project, ())


def members_of_all(workspace: Workspace) -> Mapping[str, tuple[ProjectMember, ...]]:
    """The same of every project that this person may see, by the project's id."""
    with workspace.transaction() as connection:
        return _members(connection, held=knows_roles(workspace))


def _members(connection: Connection, *, held: bool, project: str = "") -> dict[str, tuple[ProjectMember, ...]]:
    last = tables.change.c
    seen = select(last.project, last.person, func.max(last.at)).group_by(last.project, last.person)
    asked = "SELECT project, person, role, called FROM member"
    if project:
        seen, asked = seen.where(last.project == project), f"{asked} WHERE project = :project"
    when = {(its, person): aware(at) for its, person, at in connection.execute(seen)}
    if held:
        rows = connection.execute(text(asked), {"project": project} if project else {}).all()
        every = [
            (its, ProjectMember(who, DeskRole(role), called, when.get((its, who)))) for its, who, role, called in rows
        ]
    else:
        every = [(its, ProjectMember(who, None, "", at)) for (its, who), at in when.items()]
    found: dict[str, tuple[ProjectMember, ...]] = {}
    for its, member in sorted(every, key=lambda each: each[1].person):
        found[its] = (*found.get(its, ()), member)
    return found


def connected(workspace: Workspace) -> frozenset[str]:
    """Who has a desk of this workspace open just now; nobody can tell that of a folder."""
    if not knows_roles(workspace):
        return frozenset()
    asked = text(
        "SELECT DISTINCT usename FROM pg_stat_activity "
        "WHERE datname = current_database() AND application_name = 'itsm-fit' AND usename IS NOT NULL"
    )
    with workspace.transaction() as connection:
        return frozenset(connection.scalars(asked))


def my_role(workspace: Workspace, project: str) -> DeskRole | None:
    """What this person is in a project; None where nobody is held to a role, as its keeper is not."""
    if not knows_roles(workspace):
        return None
    asked = text("SELECT role FROM member WHERE project = :project AND person = session_user")
    with workspace.transaction() as connection:
        found = connection.scalar(asked, {"project": project})
        return None if found is None or _keeps(connection) else DeskRole(found)


def keeps(workspace: Workspace) -> bool:
    """Whether this person keeps the workspace: lets people in, takes backups, brings it up to date."""
    if not knows_roles(workspace):
        return True
    with workspace.transaction() as connection:
        return _keeps(connection)


def share(workspace: Workspace, project: str, person: str, role: DeskRole, called: str = "") -> None:
    """Give somebody a role in a project; an evaluator is `called` as score sheets call them, by default as they log in.

    Raises NotAllowed where this person may not share it, or nobody goes by that name here.
    """
    _require_roles(workspace)
    with workspace.transaction(writes=True) as connection:
        workspace.standing(connection, project)
        if not connection.scalar(
            text("SELECT 1 FROM pg_roles WHERE rolname = :name AND rolcanlogin"), {"name": person}
        ):
            raise _refused(
                workspace, tr("Nobody logs in as “{person}”: the keeper of the workspace lets them in.", person=person)
            )
        if role is not DeskRole.BUYER:
            _require_other_buyer(workspace, connection, project, person)
        said = {"project": project, "person": person, "role": role.value, "called": called or person}
        connection.execute(
            text(
                "INSERT INTO member (project, person, role, called) VALUES (:project, :person, :role, :called) "
                "ON CONFLICT (project, person) DO UPDATE SET role = excluded.role, called = excluded.called"
            ),
            said,
        )


def unshare(workspace: Workspace, project: str, person: str) -> None:
    """Take somebody's role in a project away, at once."""
    _require_roles(workspace)
    with workspace.transaction(writes=True) as connection:
        workspace.standing(connection, project)
        _require_other_buyer(workspace, connection, project, person)
        gone = connection.execute(
            text("DELETE FROM member WHERE project = :project AND person = :person"),
            {"project": project, "person": person},
        )
        if not gone.rowcount:
            raise _refused(workspace, tr("“{person}” does not work on it, or it is not yours to share.", person=person))


def people(workspace: Workspace) -> tuple[str, ...]:
    """Everybody who may log in to the workspace, by name."""
    if not knows_roles(workspace):
        with workspace.transaction() as connection:
            return tuple(sorted({*connection.scalars(select(tables.change.c.person))}))
    asked = text(
        "SELECT person.rolname FROM pg_auth_members JOIN pg_roles person ON person.oid = member "
        "JOIN pg_roles desks ON desks.oid = roleid JOIN workspace ON desks.rolname = workspace.desks "
        "ORDER BY person.rolname"
    )
    with workspace.transaction() as connection:
        return tuple(connection.scalars(asked))


def invite(workspace: Workspace, person: str, password: str) -> None:
    """Let somebody log in, or give them another password; what they see is said by `share`.

    The server gets the password in the form it keeps (SCRAM), so that no log has it. Raises NotAllowed for whoever does
    not keep the workspace.
    """
    _require_roles(workspace)
    if not _PLAIN.fullmatch(person) or len(person.encode()) > _MOST_LETTERS or person.startswith(("pg_", "itsm_fit_")):
        raise _refused(
            workspace, tr("“{person}” is no name to log in with: take letters, digits, dots.", person=person)
        )
    with workspace.transaction(writes=True) as connection:
        there = connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": person})
        desks = connection.scalar(text("SELECT desks FROM workspace"))
        name, secret = _name(connection, person), _verifier(connection, person, password)
        connection.exec_driver_sql(f"{'ALTER' if there else 'CREATE'} ROLE {name} LOGIN PASSWORD '{secret}'")
        connection.exec_driver_sql(f"GRANT {_name(connection, desks)} TO {name}")


def change_password(workspace: Workspace, password: str) -> None:
    """Give this person another password; the keyring has it afterwards."""
    _require_roles(workspace)
    with workspace.transaction(writes=True) as connection:
        person = connection.scalar(text("SELECT session_user"))
        secret = _verifier(connection, person, password)
        connection.exec_driver_sql(f"ALTER ROLE {_name(connection, person)} PASSWORD '{secret}'")
    workspace.password_changed(password)


def remove_person(workspace: Workspace, person: str, pseudonym: str = "") -> RemovedPerson:
    """Take all rights of somebody away at once, and their login where it is for nothing else.

    With a `pseudonym` the history names that instead of them. The log of a project is signed: who signed stays in it.
    """
    with workspace.transaction(writes=True) as connection:
        known = {"person": person}
        its = tables.change.c
        changed = [*connection.scalars(select(its.project).where(its.person == person))]
        projects = {*changed}
        called = {person}
        if knows_roles(workspace):
            mine = connection.execute(text("SELECT project, called FROM member WHERE person = :person"), known).all()
            projects |= {each.project for each in mine}
            called |= {each.called for each in mine if each.called}
            connection.execute(text("DELETE FROM member WHERE person = :person"), known)
            _shut_out(connection, person)
        if pseudonym:
            renamed = update(tables.change).where(tables.change.c.person == person)
            connection.execute(renamed.values(person=pseudonym))
        named = tuple(sorted({each for name in called for each in _logs_naming(connection, name)}))
    return RemovedPerson(person, tuple(sorted(projects)), len(changed), named)


def _shut_out(connection: Connection, person: str) -> None:
    """No login any more; the role stays, without it, where it is somebody elsewhere on the server."""
    if not connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": person}):
        return
    name = _name(connection, person)
    desks = connection.scalar(text("SELECT desks FROM workspace"))
    connection.exec_driver_sql(f"REVOKE {_name(connection, desks)} FROM {name}")
    elsewhere = connection.scalar(
        text(
            "SELECT 1 FROM pg_auth_members JOIN pg_roles ON oid = member WHERE rolname = :name UNION ALL "
            "SELECT 1 FROM pg_shdepend JOIN pg_roles r ON r.oid = refobjid WHERE rolname = :name LIMIT 1"
        ),
        {"name": person},
    )
    if elsewhere is None:
        connection.exec_driver_sql(f"DROP ROLE {name}")


def _logs_naming(connection: Connection, name: str) -> list[str]:
    its = tables.version.c
    signed = its.value.contains(f'"by":{_json(name)}', autoescape=True)
    return [*connection.scalars(select(its.project).where(its.kind == "log", signed).distinct())]


def _json(name: str) -> str:
    import msgspec

    return msgspec.json.encode(name).decode()


def _require_other_buyer(workspace: Workspace, connection: Connection, project: str, person: str) -> None:
    """A project that nobody could share any longer would be lost to all but the keeper."""
    asked = text("SELECT person FROM member WHERE project = :project AND role = 'buyer'")
    if [*connection.scalars(asked, {"project": project})] == [person]:
        raise _refused(
            workspace,
            tr("“{person}” is its only buyer: share the project with another one first.", person=person),
        )


def _require_roles(workspace: Workspace) -> None:
    if not knows_roles(workspace):
        raise WorkspaceError(NO_ROLES, file=str(workspace.address))


def _keeps(connection: Connection) -> bool:
    return bool(
        connection.scalar(
            text(
                "SELECT pg_has_role(session_user, relowner, 'MEMBER') FROM pg_class "
                "WHERE relname = 'version' AND relnamespace = 'public'::regnamespace"
            )
        )
    )


def _refused(workspace: Workspace, sentence: str) -> NotAllowed:
    return NotAllowed(sentence, file=str(workspace.address))


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


def _name(connection: Connection, name: str | None) -> str:
    """A name as it stands in a statement that takes no parameters; % is doubled for the driver."""
    from psycopg import sql

    return sql.Identifier(name or "").as_string(_driver(connection)).replace("%", "%%")


def _verifier(connection: Connection, person: str, password: str) -> str:
    """A password as the server keeps it."""
    secret: bytes = _driver(connection).pgconn.encrypt_password(password.encode(), person.encode(), b"scram-sha-256")
    return secret.decode()
