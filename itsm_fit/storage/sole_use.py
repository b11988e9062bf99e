"""A file that one program alone works with: the system holds it, and lets go of it however that program ends."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from itsm_fit.errors import InputError
from itsm_fit.storage.files import write_problem

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@dataclass(frozen=True, slots=True)
class SoleUse:
    """The right to work with what a file stands for, until it is ended or the program ends."""

    _handle: int

    def end(self) -> None:
        """Let others have it."""
        os.close(self._handle)


def sole_use(path: Path) -> SoleUse | None:
    """The sole use of what a file stands for, which is made where it is missing; None where somebody else has it.

    Two parts of one program are somebody else to each other, too. Raises InputError when no file can be made there. A
    disk that knows no locks keeps nobody out.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as problem:
        raise InputError(write_problem(problem), file=str(path)) from problem
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        os.close(handle)
        return None
    except OSError:
        pass
    return SoleUse(handle)
