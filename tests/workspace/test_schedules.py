"""Whatever happens to three desks, every edit that was acknowledged is found again, and all come to the same."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from places import FilePlace, ServerPlace
from postgres_server import PostgresDatabase
from schedules import Place, Play

from itsm_fit.model import edits
from itsm_fit.storage.project_file import open_project
from itsm_fit.workspace.store import make_workspace, open_workspace

SAMPLE = open_project(Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit")
PROJECT = edits.remove_document(SAMPLE, SAMPLE.documents[1])
_Place = TypeVar("_Place", FilePlace, ServerPlace)
FEW, MANY = 10, 500
"""Schedules in the suite and by hand, of each kind of workspace."""

never_too_slow = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)


@pytest.fixture
def file(tmp_path: Path) -> FilePlace:
    """A workspace in a folder."""
    return made(FilePlace(tmp_path / "team"))


@pytest.fixture
def server(postgres: PostgresDatabase) -> ServerPlace:
    """A workspace on a server."""
    return made(ServerPlace(postgres))


def made(place: _Place) -> _Place:
    make_workspace(place.url(), ask=place.password).close()
    return place


def play(data: st.DataObject, place: Place, folder: Path) -> None:
    """One schedule, on a project of its own."""
    with open_workspace(place.url(None), ask=place.password) as workspace:
        project_id = workspace.create(PROJECT).id
    chance = data.draw(st.randoms(use_true_random=True))
    its = Play(data, place, folder / secrets.token_hex(4), project_id, chance)
    try:
        its.begin()
        for _ in range(chance.randrange(5, 30)):
            its.step()
        its.require_found(its.finish())
    finally:
        its.close()


@settings(never_too_slow, max_examples=FEW)
@given(data=st.data())
def test_what_was_acknowledged_is_found_again_in_a_file(data: st.DataObject, file: FilePlace, tmp_path: Path) -> None:
    play(data, file, tmp_path)


@pytest.mark.slow
@settings(never_too_slow, max_examples=FEW)
@given(data=st.data())
def test_what_was_acknowledged_is_found_again_on_a_server(
    data: st.DataObject, server: ServerPlace, tmp_path: Path
) -> None:
    play(data, server, tmp_path)


@pytest.mark.long
@settings(never_too_slow, max_examples=MANY)
@given(data=st.data())
def test_five_hundred_schedules_in_a_file(data: st.DataObject, file: FilePlace, tmp_path: Path) -> None:
    play(data, file, tmp_path)


@pytest.mark.long
@settings(never_too_slow, max_examples=MANY)
@given(data=st.data())
def test_five_hundred_schedules_on_a_server(data: st.DataObject, server: ServerPlace, tmp_path: Path) -> None:
    play(data, server, tmp_path)
