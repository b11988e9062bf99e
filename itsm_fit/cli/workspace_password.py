"""Asking for the password of a workspace, where there is somebody to ask."""

from __future__ import annotations

import sys

from itsm_fit.errors import InputError
from itsm_fit.workspace.address import WorkspaceAddress


def ask_password(address: WorkspaceAddress) -> str | None:
    """The password that a person types at a terminal, unseen; None where nobody sits there, or nothing is typed."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    import getpass

    return getpass.getpass(f"Password of {address.person or '?'} for {address.host}: ", sys.stderr) or None


def new_password(prompt: str) -> str:
    """A new password, typed twice at a terminal, or a line of standard input; raises InputError for none."""
    if not sys.stdin.isatty():
        found = sys.stdin.readline().rstrip("\r\n")
    else:
        import getpass

        found = getpass.getpass(prompt, sys.stderr)
        if found != getpass.getpass("Once more: ", sys.stderr):
            raise InputError("The two are not the same: nothing was changed.")
    if not found:
        raise InputError("There is no password without a letter: nothing was changed.")
    return found
