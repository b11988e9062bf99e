"""Keeps unsaved work on disk while it is edited."""

from __future__ import annotations

import contextlib
import uuid
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer, Signal

from itsm_fit.errors import InputError
from itsm_fit.storage.files import make_folder
from itsm_fit.storage.journal import UnsavedWork, write_record
from ui.session.errors import sentence
from ui.session.session import Session
from ui.widgets.language import tr

ENDING = ".unsaved"
KEEP_AFTER_MS = 250
"""From an edit until it begins to be written; edits meanwhile do not put it off."""
KEEP_AGAIN_AFTER_MS = 5_000
"""From a failure until it is tried again."""


class Journal(QObject):
    """Writes the project of a session to a file of its own in `folder` soon after each edit.

    The file goes when the work is saved or given up. While the program runs a lock beside it says so; a record whose
    lock is nobody's is what a program left behind that ended without saving.
    """

    kept = Signal(object)
    """This project is on disk now."""
    failed = Signal(str)
    """Unsaved work cannot be kept; said once until it works again."""

    def __init__(self, session: Session, folder: Path) -> None:
        super().__init__(session)
        self._session, self._folder = session, folder
        self.file = folder / f"{uuid.uuid4().hex}{ENDING}"
        self._lock: QLockFile | None = None
        self._writer = ThreadPoolExecutor(1, "journal")
        self._writing: Future[None] | None = None
        self._wanted: UnsavedWork | None = None
        """What is kept, or being written to be kept."""
        self._kept = False
        self._told = False
        self._due = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._keep)
        self._again = QTimer(self, singleShot=True, interval=KEEP_AGAIN_AFTER_MS)
        self._again.timeout.connect(self._changed)
        self._news = _News()  # no child: it lives as long as the worker that reports to it
        self._news.written.connect(self._written, Qt.ConnectionType.QueuedConnection)
        session.project_changed.connect(self._changed)
        session.title_changed.connect(self._changed)
        self._changed()

    def end(self) -> None:
        """Forget the record: the window closes, and its work is saved or given up."""
        self._due.stop()
        self._again.stop()
        self._forget()
        self._writer.shutdown(wait=True)

    def _changed(self) -> None:
        if not self._session.dirty:
            self._due.stop()
            self._forget()
        elif not (self._kept and self._is_now(self._wanted)) and not self._due.isActive():
            self._due.start()

    def _is_now(self, record: UnsavedWork | None) -> bool:
        """Whether a record holds what the session does, and where that belongs."""
        session = self._session
        if record is None or record.project is not session.project:
            return False
        return (record.path, record.base) == (session.path, session.home.base)

    def _keep(self) -> None:
        if self._writing is not None and not self._writing.done():
            self._due.start()  # one at a time: the next one takes all that was edited meanwhile
            return
        session = self._session
        now = datetime.now().astimezone()
        self._wanted = UnsavedWork(session.project, session.path, session.name, now, session.home.base)
        self._kept = False
        self._writing = self._writer.submit(self._write, self._wanted)

    def _write(self, record: UnsavedWork) -> None:
        """Runs in the worker."""
        try:
            self._take_lock()
            write_record(self.file, record)
        except (InputError, OSError) as problem:
            self._news.written.emit(record, sentence(problem))
        else:
            self._news.written.emit(record, "")

    def _take_lock(self) -> None:
        if self._lock is None:
            make_folder(self._folder, private=True)
            lock = lock_of(self.file)
            if not lock.tryLock(0):
                raise InputError(
                    tr("There is no permission to write here: choose another folder."), file=str(self._folder)
                )
            Path(lock.fileName()).chmod(0o600)
            self._lock = lock

    def _written(self, record: UnsavedWork, problem: str) -> None:
        if record is not self._wanted:
            return  # it was forgotten since
        if problem:
            if not self._told:
                self.failed.emit(tr("Unsaved work cannot be kept safe: save it soon. {problem}", problem=problem))
            self._told = True
            self._again.start()
            return
        self._told, self._kept = False, True
        self.kept.emit(record.project)
        self._changed()

    def _forget(self) -> None:
        self._wanted, self._kept = None, False
        self._writer.submit(self._remove)

    def _remove(self) -> None:
        """Runs in the worker, after what it was asked to write before."""
        with contextlib.suppress(OSError):
            self.file.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


class _News(QObject):
    """Carries what the worker has to say over to the window's thread."""

    written = Signal(object, str)


def lock_of(file: Path) -> QLockFile:
    """The lock beside a record. It is stale only when the program that took it no longer runs."""
    lock = QLockFile(f"{file}.lock")
    lock.setStaleLockTime(0)
    return lock
