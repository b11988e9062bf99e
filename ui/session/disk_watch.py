"""Notices when the project's file is changed by somebody else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from itsm_fit.errors import InputError
from itsm_fit.storage.files import NO_FILE, fingerprint_at
from ui.session.session import Session

_SETTLED_AFTER_MS = 300
"""Programs write a file in several goes."""


class DiskWatch(QObject):
    """Watches the file that the session's project was opened from or saved to, while nothing is `writing` to it."""

    changed = Signal(Path)
    """The file holds something else than this window read or wrote; said once for each state."""
    vanished = Signal(Path)
    """The file is gone; said once."""

    def __init__(self, session: Session, writing: Callable[[], bool]) -> None:
        super().__init__(session)
        self._session, self._writing = session, writing
        self._path: Path | None = None
        self._told: str | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settled.timeout.connect(self._look)
        session.stored.connect(self._know)
        self._watcher.fileChanged.connect(self._settled.start)
        self._watcher.directoryChanged.connect(self._settled.start)

    def _know(self) -> None:
        """Another file, or another state of it, is what the window holds; it may have changed already."""
        self._path, self._told = self._session.path, None
        self._follow()
        self._settled.start()

    def _look(self) -> None:
        self._follow()
        path, base = self._session.path, self._session.home.base
        if path is None or base is None:
            return
        if self._writing():
            self._settled.start()
            return
        try:
            now = fingerprint_at(path)
        except InputError:
            return  # saving will say why
        if now in {base, self._told}:
            return
        self._told = now
        (self.vanished if now == NO_FILE else self.changed).emit(path)

    def _follow(self) -> None:
        """Watch the file, and its folder: a file that is replaced is another one."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        wanted = [str(self._path), str(self._path.parent)] if self._path else []
        gone = [each for each in watched if each not in wanted]
        if gone:
            self._watcher.removePaths(gone)
        new = [each for each in wanted if each not in watched and Path(each).exists()]
        if new:
            self._watcher.addPaths(new)
