"""Passwords are in the system's keyring, asked for once; TLS holds the server to its name."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from postgres_server import PostgresDatabase

from itsm_fit.workspace.passwords import forget_password, kept_password
from itsm_fit.workspace.store import make_workspace, open_workspace
from itsm_fit.workspace.workspace_errors import LoginRefused, NotTrusted


class Kept(KeyringBackend):
    """A keyring that is gone with the test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def kept() -> Iterator[Kept]:
    before, its = keyring.get_keyring(), Kept()
    keyring.set_keyring(its)
    yield its
    keyring.set_keyring(before)


def test_a_password_is_asked_for_once_and_kept(postgres: PostgresDatabase, kept: Kept) -> None:
    asked: list[str] = []

    def ask(address: object) -> str:
        asked.append(str(address))
        return postgres.password

    make_workspace(postgres.url, ask=ask).close()
    with open_workspace(postgres.url, ask=ask) as opened:
        opened.listening().close()
        assert kept_password(opened.address) == postgres.password
        assert asked == [str(opened.address)]
        assert postgres.password not in repr(opened.address)
        forget_password(opened.address)
        forget_password(opened.address)
    assert not kept.held


def test_a_password_that_was_changed_is_asked_for_again_and_a_wrong_one_is_not_kept(
    postgres: PostgresDatabase, kept: Kept
) -> None:
    make_workspace(postgres.url, ask=lambda _: postgres.password).close()
    (known,) = kept.held
    kept.held[known] = "old"
    with pytest.raises(LoginRefused):
        open_workspace(postgres.url)
    with pytest.raises(LoginRefused):
        open_workspace(postgres.url, ask=lambda _: "wrong")
    assert kept.held[known] == "old"
    open_workspace(postgres.url, ask=lambda _: postgres.password).close()
    assert kept.held[known] == postgres.password


def test_a_server_that_nobody_vouches_for_is_not_trusted(
    postgres: PostgresDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = postgres.url.partition("&sslrootcert")[0]
    with pytest.raises(NotTrusted, match="sslrootcert=FILE"):
        make_workspace(bare, ask=lambda _: postgres.password)
    monkeypatch.setenv("SSL_CERT_FILE", str(postgres.server.certificate))  # as where the system trusts it
    make_workspace(bare, ask=lambda _: postgres.password).close()
