"""Offers back what a program left behind that ended without saving."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from itsm_fit.errors import InputError
from itsm_fit.storage.files import make_folder, sweep
from itsm_fit.storage.journal import UnsavedWork, read_record
from ui.shell.safety.journal import ENDING, lock_of


@dataclass(frozen=True, slots=True)
class Found:
    """A record that nobody works on: what it holds, or the sentence that says why it cannot be read.

    Its lock is held, so that no other window offers it too.
    """

    file: Path
    lock: QLockFile
    record: UnsavedWork | None
    problem: str = ""

    def throw_away(self) -> None:
        """Delete the record."""
        with contextlib.suppress(OSError):
            self.file.unlink(missing_ok=True)
        self.lock.unlock()

    def leave(self) -> None:
        """Keep the record for another time."""
        self.lock.unlock()


def left_behind(folder: Path) -> list[Found]:
    """What lies in a folder without a running program that works on it, newest first.

    The folder is closed to others, and what killed programs left half written is deleted.
    """
    if folder.is_dir():
        make_folder(folder, private=True)
        _tidy(folder)
    found = []
    for file in folder.glob(f"*{ENDING}"):
        lock = lock_of(file)
        if not lock.tryLock(0):
            continue
        try:
            found.append(Found(file, lock, read_record(file)))
        except InputError as problem:
            found.append(Found(file, lock, None, problem.message))
    return sorted(found, key=lambda each: each.record.kept.timestamp() if each.record else 0.0, reverse=True)


def _tidy(folder: Path) -> None:
    sweep(folder)
    for record in folder.glob(f"*{ENDING}"):
        with contextlib.suppress(OSError):
            record.chmod(0o600)  # earlier versions let others read it
    for lock in folder.glob(f"*{ENDING}.lock"):
        record = lock.with_suffix("")
        if not record.exists():
            stale = lock_of(record)
            if stale.tryLock(0):  # a running program holds its own
                stale.unlock()
