"""Tells others that a project is open here."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from itsm_fit.storage.lock_file import SIGN_EVERY, Lock, take
from ui.session.session import Session


class LockKeeper(QObject):
    """Keeps a lock beside the file that a session's project lies in, as long as it is open.

    It gives signs of life there. Where somebody else has it open too the lock stays theirs; the first save, or sign of
    life, after they closed it takes one.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._path: Path | None = None
        self._lock: Lock | None = None
        self._worker = ThreadPoolExecutor(1, "lock")  # a disk far away keeps no window waiting
        session.stored.connect(self._follow)
        self.beat = QTimer(self, interval=round(SIGN_EVERY.total_seconds() * 1000))
        self.beat.timeout.connect(lambda: self._worker.submit(self._sign))
        self.beat.start()
        self._follow()

    def end(self) -> None:
        """Unlock: the window closes."""
        self.beat.stop()
        self._worker.submit(self._put, None)
        self._worker.shutdown(wait=True)

    def settled(self) -> None:
        """Wait until the lock is where it should be."""
        self._worker.submit(bool).result()

    def _follow(self) -> None:
        path = self._session.path
        if path != self._path or self._lock is None:
            self._path = path
            self._worker.submit(self._put, path)

    def _put(self, path: Path | None) -> None:
        """Runs in the worker."""
        if self._lock is not None:
            self._lock.release()
        self._lock = take(path) if path is not None else None

    def _sign(self) -> None:
        """Runs in the worker."""
        if self._lock is not None:
            self._lock = self._lock.sign()
        elif self._path is not None:
            self._lock = take(self._path)
