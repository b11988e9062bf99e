"""Reaching a workspace from the window: a password is asked for once, where nobody knows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.progress import Progress, silent
from ui.session.dialogs import Dialogs
from ui.session.sharing import Sharing
from ui.session.tasks import Tasks
from ui.shell.known_workspaces import KnownWorkspace

if TYPE_CHECKING:
    from itsm_fit.workspace.address import WorkspaceAddress
    from itsm_fit.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """Where a project lies that several people work on."""

    where: KnownWorkspace
    project: str


def shared_place(sharing: Sharing) -> SharedPlace | None:
    """Where the open project lies, None where that is no workspace."""
    copy = sharing.copy
    return None if copy is None else SharedPlace(KnownWorkspace(copy.workspace), copy.project_id)


class Reaching:
    """Opens workspaces for workers, with the passwords that were given while the window is open."""

    def __init__(self, tasks: Tasks, dialogs: Dialogs) -> None:
        self._tasks, self._dialogs = tasks, dialogs
        self._passwords: dict[str, str] = {}
        """What was given, by address."""
        self._refused: set[str] = set()
        """The addresses that did not take the password that was given."""
        self._declined: set[str] = set()
        """The addresses for which no password was given: nobody is asked again until they ask themselves."""

    def ask_anew(self, workspace: KnownWorkspace) -> None:
        """Ask for its password again, though none was given before."""
        self._declined.discard(workspace.address)

    def reached(self, workspace: KnownWorkspace, progress: Progress) -> Workspace:
        """The workspace, open; runs in a worker."""
        from itsm_fit.workspace.store import open_workspace

        with self.logging_in(workspace):
            return open_workspace(workspace.address, ask=self.asking(progress))

    @contextmanager
    def logging_in(self, workspace: KnownWorkspace) -> Iterator[None]:
        """A password that is not taken is asked for anew the next time."""
        from itsm_fit.workspace.workspace_errors import LoginRefused

        try:
            yield
        except LoginRefused:
            if self._passwords.pop(workspace.address, None) is not None:
                self._refused.add(workspace.address)
            raise

    def asking(self, progress: Progress = silent) -> Callable[[WorkspaceAddress], str | None]:
        """Gives a worker the password, which is asked for in the window where nobody knows it."""

        def ask(address: WorkspaceAddress) -> str | None:
            given: list[str | None] = []
            self._tasks.do_in_window(
                lambda: given.append(self._password(str(address))), lambda: progress(str(address), 0.0)
            )
            return given[0] if given else None

        return ask

    def _password(self, address: str) -> str | None:
        known = self._passwords.get(address)
        if known is not None or address in self._declined:
            return known
        workspace = KnownWorkspace(address)
        given = self._dialogs.workspace_password(workspace.title, workspace.person, again=address in self._refused)
        if given is None:
            self._declined.add(address)
        else:
            self._passwords[address] = given
        return given
