"""Notices when the project's file is changed by somebody else."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from itsm_fit.errors import InputError
from itsm_fit.storage.files import read_bytes
from ui.session import Session

_SETTLED_AFTER_MS = 300
"""Programs write a file in several goes."""


class DiskWatch(QObject):
    """Watches the file that the session's project was opened from or saved to."""

    changed = Signal(Path)
    """The file holds something else than this window read or wrote; said once for each state."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._path: Path | None = None
        self._known = self._told = ""
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settled.timeout.connect(self._look)
        session.stored.connect(self._know)
        self._watcher.fileChanged.connect(self._settled.start)
        self._watcher.directoryChanged.connect(self._settled.start)

    def differs(self, path: Path) -> bool:
        """Whether saving to `path` would undo what somebody else wrote there."""
        if path != self._path or not self._known:
            return False
        now = _fingerprint(path)
        return bool(now) and now != self._known

    def _know(self) -> None:
        """What lies on disk now is what the window holds."""
        self._path = self._session.path
        self._known = _fingerprint(self._path) if self._path else ""
        self._follow()

    def _look(self) -> None:
        self._follow()
        if self._path is None or self._path != self._session.path:
            return
        now = _fingerprint(self._path)
        if now and now not in (self._known, self._told):
            self._told = now
            self.changed.emit(self._path)

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


def _fingerprint(path: Path) -> str:
    """The hash of a file's bytes, "" when it cannot be read."""
    try:
        return hashlib.sha256(read_bytes(path)).hexdigest()
    except InputError:
        return ""
