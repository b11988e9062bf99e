"""Passwords of workspaces: in the system's keyring, else asked for; never in a file, a log or a list of programs."""

from __future__ import annotations

from collections.abc import Callable

from itsm_fit.workspace.address import WorkspaceAddress

_SERVICE = "ITSM Fit"

AskPassword = Callable[[WorkspaceAddress], str | None]
"""Asks a person for their password; None where they do not give it."""


def nobody_asked(_: WorkspaceAddress) -> None:
    """Ask nobody."""


def kept_password(address: WorkspaceAddress) -> str | None:
    """The password that the keyring has for this person there; None where it has none, or there is no keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, _user(address))
    except (KeyringError, OSError, RuntimeError):
        return None


def keep_password(address: WorkspaceAddress, password: str) -> bool:
    """Keep a password in the keyring; False where this system has none that it could go to."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, _user(address), password)
    except (KeyringError, OSError, RuntimeError):
        return False
    return True


def forget_password(address: WorkspaceAddress) -> None:
    """Take a password out of the keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(_SERVICE, _user(address))
    except (KeyringError, OSError, RuntimeError):
        return


def _user(address: WorkspaceAddress) -> str:
    """One password is kept a person and server: settings of TLS make no other of it."""
    return f"{address.person}@{address.host}:{address.port}/{address.database}"
