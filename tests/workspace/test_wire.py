"""What an evaluator's connection is sent, byte by byte: no price, no score but their own, whatever they ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import psycopg
import pytest
from cutting_proxy import CuttingProxy
from planted import planted
from postgres_server import OVERHEARD, PostgresDatabase

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.storage.project_wire import WireProject
from itsm_fit.workspace.address import WorkspaceAddress
from itsm_fit.workspace.parts import LISTS_APART, PARTS, WHOLES
from itsm_fit.workspace.people import DeskRole, invite, members, share
from itsm_fit.workspace.rows import StoredRow, rows_of_wire
from itsm_fit.workspace.store import Workspace, make_workspace, open_workspace

PRICES = (
    "decision.costs", "decision.day_rates", "decision.money", "decision.incumbent", "decision.role_rates",
    "decision.benefits", "decision.criteria.0.values", "remarks", "rollout.budget", "kept.rest",
)  # fmt: skip
ENVELOPE = ("round.costs", "round.day_rates", "round.values")
SCORES = (
    "judging.agreed", "judging.rulings", "judging.returned.1", "log.SCORES_IN", "log.SCORE_AGREED",
    "log.SCORE_CHANGED",
)  # fmt: skip
RECORDS = tuple(
    f"log.{kind}" for kind in (
        "SEALED", "WITHDRAWN", "DEVIATED", "DECIDED", "PRICES_CLOSED", "PRICES_OPENED", "LOOKED", "ANSWERS_IN",
        "ANSWER_LATE",
    )
)  # fmt: skip
HIDDEN = (*PRICES, *ENVELOPE, *SCORES, *RECORDS)
KEYS_ARE_SEEN = re.compile(r"\.hash$|returned\.\d\.sheet\.(evaluator|id)$")
"""Orders name entries of the log by their hashes, and score sheets by those who were asked for them."""
ASKED = (
    "TABLE version", "TABLE change", "TABLE project", "TABLE member", "TABLE workspace", "TABLE role_right",
    "COPY version TO STDOUT", "SELECT value FROM version WHERE class <> 'open' OR true", "TABLE pg_stats",
    "SELECT * FROM pg_stat_activity", "SELECT * FROM pg_authid", "SELECT pg_notification_queue_usage()",
    "SELECT * FROM itsm_fit_reads(), itsm_fit_writes(), itsm_fit_called()",
    "SET row_security = off; TABLE version", "EXPLAIN ANALYZE SELECT * FROM version",
    "UPDATE version SET until = 1 RETURNING *", "SELECT 1 / (length(value) - length(value)) FROM version",
)  # fmt: skip


@pytest.fixture
def keeper(postgres: PostgresDatabase) -> Iterator[Workspace]:
    with make_workspace(postgres.url, ask=lambda _: postgres.password) as made:
        yield made


def _put_there(workspace: Workspace, wire: dict[str, Any]) -> str:
    """A project whose rows are those of a file that no project could be read from: it has everything in it."""
    known = workspace.create(Project()).id
    rows: dict[str, StoredRow] = rows_of_wire(wire)
    with workspace.transaction(writes=True) as connection:
        there = {row.key for row in workspace.read(known).rows.values()}
        workspace.write_revision(connection, known, 2, [(row, None) for row in rows.values()], there)
    return known


def _overheard(postgres: PostgresDatabase, keeper: Workspace, known: str) -> bytes:
    """Everything that the evaluator's connections are sent, while a price changes and by every statement of `ASKED`."""
    with CuttingProxy("127.0.0.1", postgres.server.port) as proxy:
        proxy.record = bytearray()
        its = WorkspaceAddress(
            host="127.0.0.1", port=proxy.port, database=postgres.name, person=OVERHEARD, tls={"sslmode": "disable"}
        )
        with open_workspace(its, ask=lambda _: "p") as desk:
            listener = desk.listening()
            with suppress(InputError):  # nothing was made to be sound
                desk.read(known)
            with keeper.transaction(writes=True) as connection:
                keeper.write_revision(connection, known, 3, [], {"money"})
            assert listener.wait(10) == {known: 3}
            listener.close()
            desk.projects(), desk.history(known), members(desk, known)
            for key in ("money", "log/x", "name"):
                desk.versions(known, key)
            with suppress(InputError):
                desk.as_of(known, 2)
        with psycopg.connect(
            host="127.0.0.1", port=proxy.port, dbname=postgres.name, user=OVERHEARD, password="p", sslmode="disable",
            autocommit=True,
        ) as connection:  # fmt: skip
            for statement in ASKED:
                with suppress(psycopg.Error):
                    if statement.startswith("COPY"):
                        with connection.cursor().copy(statement) as copied:
                            list(copied)
                    else:
                        connection.execute(statement)
        return bytes(proxy.record)


def test_an_evaluator_is_sent_no_price_and_no_score_of_others(postgres: PostgresDatabase, keeper: Workspace) -> None:
    wire, found = planted()
    mine = found["judging.returned.0.sheet.evaluator"]
    known = _put_there(keeper, wire)
    invite(keeper, OVERHEARD, "p")
    share(keeper, known, OVERHEARD, DeskRole.EVALUATOR, called=mine)
    heard = _overheard(postgres, keeper, known).decode("utf-8", "replace")
    hidden = {path for path in found if path.startswith(HIDDEN) and not KEYS_ARE_SEEN.search(path)}
    assert {path for path in hidden if found[path] in heard} == set()
    assert {path for path in found.keys() - hidden if found[path] not in heard} == set()
    every = {path.split(".")[0] for path in found}
    assert {path.partition(".")[0] for path in hidden} < every


@pytest.mark.parametrize(
    ("role", "kept_back"),
    [(DeskRole.BUYER, ()), (DeskRole.DESIGNER, (*ENVELOPE, *SCORES)), (DeskRole.READER, (*ENVELOPE, *SCORES))],
)
def test_the_other_roles_are_sent_what_is_theirs_and_no_more(
    postgres: PostgresDatabase, keeper: Workspace, role: DeskRole, kept_back: tuple[str, ...]
) -> None:
    wire, found = planted()
    known = _put_there(keeper, wire)
    invite(keeper, OVERHEARD, "p")
    share(keeper, known, OVERHEARD, role)
    heard = _overheard(postgres, keeper, known).decode("utf-8", "replace")
    hidden = {
        path for path in found
        if path.startswith((*kept_back, *(("judging.returned",) if kept_back else ())))
        and not KEYS_ARE_SEEN.search(path)
    }  # fmt: skip
    assert {path for path in found if found[path] not in heard} == hidden


def test_every_field_of_a_project_file_has_a_class_of_its_own() -> None:
    """A field that is added later is seen by buyers alone until somebody names it."""
    placed = {each.path[0] for each in (*PARTS, *WHOLES)} | LISTS_APART
    assert {*WireProject.__struct_fields__} - placed == {"schema"}


def test_whatever_sounds_like_money_or_a_score_is_hidden() -> None:
    """Fields by their names: a new one that is about money has to be hidden, or to be named here as harmless."""
    _, found = planted()
    telling = re.compile(r"cost|price|amount|rate\b|rates\b|budget|money|ceiling|benefit|per_hour|score|held_value")
    harmless = ("judging.returned.0", "judging.questions", "judging.asked")
    assert {path for path in found if telling.search(path) and not path.startswith((*HIDDEN, *harmless))} == set()
