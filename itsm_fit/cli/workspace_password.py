"""Asking for the password of a workspace, where there is somebody to ask."""

from __future__ import annotations

import sys

from itsm_fit.workspace.address import WorkspaceAddress


def ask_password(address: WorkspaceAddress) -> str | None:
    """The password that a person types at a terminal, unseen; None where nobody sits there, or nothing is typed."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    import getpass

    return getpass.getpass(f"Password of {address.person or '?'} for {address.host}: ", sys.stderr) or None
