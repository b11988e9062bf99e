"""Whole files in and out: what goes wrong becomes a plain sentence, a failed write leaves the old file as it was."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path

from itsm_fit.errors import InputError

LIMIT = 1_000_000_000
"""The most bytes of any file that are read."""
NO_FILE = ""
"""The fingerprint where no file is."""
_READ_PROBLEMS = {
    errno.ENOENT: "The file does not exist: check the name and the folder.",
    errno.ENOTDIR: "The file does not exist: check the name and the folder.",
    errno.EISDIR: "This is a folder, not a file: name one of the files in it.",
    errno.EACCES: "There is no permission to read this file: ask its owner, or copy it to a folder of your own.",
    errno.EPERM: "There is no permission to read this file: ask its owner, or copy it to a folder of your own.",
    errno.ENAMETOOLONG: "The file name is too long for this computer: give it a shorter one.",
}
_WRITE_PROBLEMS = {
    errno.ENOENT: "The folder does not exist: choose another one.",
    errno.ENOTDIR: "The folder does not exist: choose another one.",
    errno.EISDIR: "This is a folder, not a file: choose a file name.",
    errno.EACCES: "There is no permission to write here: choose another folder.",
    errno.EPERM: "There is no permission to write here: choose another folder.",
    errno.EROFS: "This disk can only be read: choose another folder.",
    errno.ENOSPC: "The disk is full: free some space, then save again. The file is as it was.",
    errno.EDQUOT: "Your share of the disk is used up: free some space, then save again. The file is as it was.",
    errno.EFBIG: "The file would be too large for this disk: choose another one.",
    errno.ENAMETOOLONG: "The file name is too long for this computer: choose a shorter one.",
    errno.ETXTBSY: "Another program is using this file: close it there, then save again.",
}


def read_bytes(path: Path, *, limit: int = LIMIT) -> bytes:
    """The bytes of a regular file of at most `limit` bytes.

    Raises InputError when it is missing, not a file, not readable or larger.
    """
    try:
        kind = path.stat().st_mode
        if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):  # opening a pipe would wait for ever
            raise InputError("This is a device, not a file: name a file.", file=str(path))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as problem:
        raise InputError(_sentence(problem, _READ_PROBLEMS, "read"), file=str(path)) from problem
    if len(data) > limit:
        raise InputError(
            f"The file is larger than {limit / 1e6:,.0f} MB, the most that is read: export a smaller part.",
            file=str(path),
        )
    return data


def fingerprint(data: bytes) -> str:
    """What tells these bytes from any others: their SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def fingerprint_at(path: Path) -> str:
    """The fingerprint of what lies at a path, NO_FILE where nothing does; raises InputError when it cannot be read."""
    try:
        return fingerprint(read_bytes(path))
    except InputError as problem:
        if isinstance(problem.__cause__, FileNotFoundError | NotADirectoryError):
            return NO_FILE
        raise


def write_atomically(path: Path, data: bytes, last_look: Callable[[Path], None] | None = None) -> None:
    """Write `data` whole or not at all: to a temporary file in the same folder, flushed to disk, then renamed.

    A link is followed, so that the file it names is replaced; permissions of an existing file are kept. `last_look`
    is called with that file right before it is replaced, and may raise: the old file is then as it was. So it is when
    the disk is full, read-only and the like, which raises InputError.
    """
    try:
        target = path.resolve()
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        _replace(target, data, last_look)
    except (OSError, ValueError, RuntimeError) as problem:  # a circle of links is a RuntimeError
        raise InputError(_sentence(problem, _WRITE_PROBLEMS, "written"), file=str(path)) from problem


def make_folder(path: Path) -> None:
    """Make a folder, and those around it, unless it is there; raises InputError when that fails."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as problem:
        raise InputError(
            "There is a file of this name, and a folder is needed: name another.", file=str(path)
        ) from problem
    except (OSError, ValueError) as problem:
        raise InputError(_sentence(problem, _WRITE_PROBLEMS, "written"), file=str(path)) from problem


def _replace(target: Path, data: bytes, last_look: Callable[[Path], None] | None) -> None:
    temporary = target.with_name(f".{target.name[:80]}.{secrets.token_hex(4)}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        if last_look is not None:
            last_look(target)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable where the system can (Windows cannot open a folder)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(problem: Exception, table: dict[int, str], verb: str) -> str:
    if isinstance(problem, OSError) and problem.errno in table:
        return table[problem.errno]
    detail = problem.strerror if isinstance(problem, OSError) else str(problem)
    return f"The file cannot be {verb} ({detail})."
