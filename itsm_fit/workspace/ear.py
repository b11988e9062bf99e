"""Hearing of others' commits while a desk is open, however often the connection is lost meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from itsm_fit.workspace.workspace_errors import WorkspaceError

if TYPE_CHECKING:
    from itsm_fit.workspace.listening import Listener
    from itsm_fit.workspace.store import Workspace

_LISTENS_S = 0.5
_PATIENCE_S = 2.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 15.0


class Ear:
    """A thread that listens for commits to one project until it is closed.

    `told` is called in that thread for each revision that it hears of; without one (None) when the workspace stops to
    answer, and when it answers again: nobody knows then what was missed.
    """

    def __init__(
        self,
        connect: Callable[[], Workspace],
        project_id: str,
        told: Callable[[int | None], None],
    ) -> None:
        self._connect, self._project_id, self._told = connect, project_id, told
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ear", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the thread, which takes half a second unless it just tries to reach the workspace."""
        self._closed.set()
        if threading.current_thread() is not self._thread:
            self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        pause, heard_before = _FIRST_PAUSE_S, False
        while not self._closed.is_set():
            try:
                with self._connect() as workspace:
                    listener = workspace.listening()
                    try:
                        self._told(None)
                        pause, heard_before = _FIRST_PAUSE_S, True
                        self._listen(listener)
                    finally:
                        listener.close()
            except WorkspaceError:
                if not self._closed.is_set() and heard_before:
                    self._told(None)
                heard_before = False
            self._closed.wait(pause)
            pause = min(2 * pause, _LONGEST_PAUSE_S)

    def _listen(self, listener: Listener) -> None:
        while not self._closed.is_set():
            heard = listener.wait(_LISTENS_S)
            if self._project_id in heard and not self._closed.is_set():
                self._told(heard[self._project_id])
