"""Workspaces: in a folder, and in the PostgreSQL of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from postgres_server import PostgresDatabase, postgres, postgres_server

from itsm_fit.workspace.passwords import AskPassword
from itsm_fit.workspace.store import Workspace, make_workspace

__all__ = ["any_workspace", "postgres", "postgres_server"]


@pytest.fixture(autouse=True)
def _a_keyring_of_its_own() -> Iterator[None]:
    """What a test keeps in a keyring, the next one does not find."""
    import keyring
    from keyring.backends.null import Keyring

    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(Keyring())


@pytest.fixture
def ask_keeper(request: pytest.FixtureRequest) -> AskPassword:
    """Gives the keeper's password of the workspace of a test, where it is asked for: in a folder it never is."""
    return lambda _: request.getfixturevalue("postgres").password


@pytest.fixture(params=["sqlite", "postgresql"])
def any_workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace of either kind, opened by its keeper."""
    if request.param == "sqlite":
        made = make_workspace(str(tmp_path / "team"), desk="desk 1")
    else:
        database: PostgresDatabase = request.getfixturevalue("postgres")
        made = make_workspace(database.url, ask=lambda _: database.password, desk="desk 1")
    with made:
        yield made
