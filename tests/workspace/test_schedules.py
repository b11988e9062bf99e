"""Whatever happens to three desks, every edit that was acknowledged is found again, and all come to the same."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from places import FilePlace, ServerPlace
from postgres_server import PostgresDatabase, PostgresServer
from schedules import Place, Play

from itsm_fit.storage.project_file import open_project
from itsm_fit.workspace.store import make_workspace

SAMPLE = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"
FEW, MANY = 10, 500
"""Schedules for each kind of database: in the suite, and by hand."""

never_too_slow = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)


def play(data: st.DataObject, place: Place, folder: Path) -> None:
    with make_workspace(place.url(None), ask=place.password) as workspace:
        project_id = workspace.create(open_project(SAMPLE)).id
    chance = data.draw(st.randoms(use_true_random=True))
    its = Play(data, place, folder / secrets.token_hex(4), project_id, chance)
    try:
        its.begin()
        for _ in range(chance.randrange(5, 30)):
            its.step()
        its.require_found(its.finish())
    finally:
        its.close()


def played_in_a_file(data: st.DataObject, tmp_path: Path) -> None:
    play(data, FilePlace(tmp_path / secrets.token_hex(4)), tmp_path)


def played_on_a_server(data: st.DataObject, server: PostgresServer, tmp_path: Path) -> None:
    name = f"w{secrets.token_hex(5)}"
    server.ask(f"CREATE DATABASE {name}")
    play(data, ServerPlace(PostgresDatabase(server, name, server.url(name), server.password)), tmp_path)
    server.ask(f"DROP DATABASE {name} WITH (FORCE)")


@settings(never_too_slow, max_examples=FEW)
@given(data=st.data())
def test_what_was_acknowledged_is_found_again_in_a_file(data: st.DataObject, tmp_path: Path) -> None:
    played_in_a_file(data, tmp_path)


@settings(never_too_slow, max_examples=FEW)
@given(data=st.data())
def test_what_was_acknowledged_is_found_again_on_a_server(
    data: st.DataObject, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    played_on_a_server(data, postgres_server, tmp_path)


@pytest.mark.long
@settings(never_too_slow, max_examples=MANY)
@given(data=st.data())
def test_five_hundred_schedules_in_a_file(data: st.DataObject, tmp_path: Path) -> None:
    played_in_a_file(data, tmp_path)


@pytest.mark.long
@settings(never_too_slow, max_examples=MANY)
@given(data=st.data())
def test_five_hundred_schedules_on_a_server(
    data: st.DataObject, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    played_on_a_server(data, postgres_server, tmp_path)
