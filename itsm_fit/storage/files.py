"""Whole files in and out: what goes wrong becomes a plain sentence, a failed write leaves the old file as it was."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.resources import is_part, part_lacking

if sys.platform != "win32":
    import fcntl

LIMIT = 1_000_000_000
"""The most bytes of any file that are read."""
NO_FILE = ""
"""The fingerprint where no file is."""
_READ_PROBLEMS = {
    errno.ENOENT: Phrase("The file does not exist: check the name and the folder."),
    errno.ENOTDIR: Phrase("The file does not exist: check the name and the folder."),
    errno.EISDIR: Phrase("This is a folder, not a file: name one of the files in it."),
    errno.EACCES: Phrase(
        "There is no permission to read this file: ask its owner, or copy it to a folder of your own."
    ),
    errno.EPERM: Phrase("There is no permission to read this file: ask its owner, or copy it to a folder of your own."),
    errno.ENAMETOOLONG: Phrase("The file name is too long for this computer: give it a shorter one."),
}
_WRITE_PROBLEMS = {
    errno.ENOENT: Phrase("The folder does not exist: choose another one."),
    errno.ENOTDIR: Phrase("The folder does not exist: choose another one."),
    errno.EISDIR: Phrase("This is a folder, not a file: choose a file name."),
    errno.EACCES: Phrase("There is no permission to write here: choose another folder."),
    errno.EPERM: Phrase("There is no permission to write here: choose another folder."),
    errno.EROFS: Phrase("This disk can only be read: choose another folder."),
    errno.ENOSPC: Phrase("The disk is full: free some space, then save again. The file is as it was."),
    errno.EDQUOT: Phrase("Your share of the disk is used up: free some space, then save again. The file is as it was."),
    errno.EFBIG: Phrase("The file would be too large for this disk: choose another one."),
    errno.ENAMETOOLONG: Phrase("The file name is too long for this computer: choose a shorter one."),
    errno.ENXIO: Phrase("Nothing takes what is written there: choose a file name."),
    errno.EBADF: Phrase("Nothing is open there to write to: choose a file name."),
    errno.EPIPE: Phrase("Who was to read it has closed: write to a file, or let it read to the end."),
    errno.ETXTBSY: Phrase("Another program is using this file: close it there, then save again."),
}
_UNREADABLE = Phrase("The file cannot be read ({detail}).")
_UNWRITABLE = Phrase("The file cannot be written ({detail}).")
_IN_USE = frozenset({5, 32, 33})
"""What Windows answers where an open file is to be replaced: denied, shared by nobody, partly locked."""
_MOST_LINKS = 40
_LITTER = re.compile(r"\.(.+)\.[0-9a-f]{8}\.tmp", re.DOTALL)
_LITTER_AFTER_S = 3_600
"""A temporary file that nobody has touched for so long is what a killed program left."""


class ChangedMeanwhile(InputError):  # noqa: N818 - it says what happened
    """Somebody else wrote to a project file, or took it away, since it was read; nothing was written over that.

    `found` is the fingerprint of what lies there now, NO_FILE when nothing does.
    """

    def __init__(self, path: Path, found: str) -> None:
        if found:
            message = tr(
                "The project was changed by someone else while this was under way, so nothing was saved: run the "
                "command again."
            )
        else:
            message = tr(
                "The project was moved or deleted while this was under way, so nothing was saved: run the command "
                "again."
            )
        super().__init__(message, file=str(path))
        self.found = found


class OpenElsewhere(InputError):  # noqa: N818 - it says what is the case
    """A file that cannot be replaced because another program has it open; it is as it was."""


def read_bytes(path: Path, *, limit: int = LIMIT) -> bytes:
    """The bytes of a regular file of at most `limit` bytes.

    Raises InputError when it is missing, not a file, not readable or larger.
    """
    try:
        kind, size = (found := path.stat()).st_mode, found.st_size
        if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):  # opening a pipe would wait for ever
            raise InputError(tr("This is a device, not a file: name a file."), file=str(path))
        with path.open("rb") as file:
            data = file.read(min(limit, size) + 1)  # takes the memory for what it is to read, not for what there is
            if len(data) > size:  # it is being written
                data += file.read(limit + 1 - len(data))
    except (OSError, ValueError) as problem:
        said = part_lacking(path) if is_part(path) else _sentence(problem, _READ_PROBLEMS, _UNREADABLE)
        raise InputError(said, file=str(path)) from problem
    if len(data) > limit:
        raise InputError(
            tr(
                "The file is larger than {limit:,.0f} MB, the most that is read: export a smaller part.",
                limit=limit / 1e6,
            ),
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


def write_atomically(
    path: Path, data: bytes, last_look: Callable[[Path], None] | None = None, *, private: bool = False
) -> None:
    """Write `data` whole or not at all: to a temporary file in the same folder, flushed to disk, then renamed.

    A link is followed, so that the file it names is replaced. `last_look` is called with that file right before it is
    replaced, and may raise: the old file is then as it was. So it is when the disk is full, read-only and the like,
    which raises InputError. Permissions of an existing file are kept, and nobody whom they keep out can read the
    temporary file either; a `private` file is its owner's alone. Pipes, devices and what is open already
    (``/dev/stdout``) are written in place.
    """
    try:
        stream = _stream(path)
        if stream is not None:
            with os.fdopen(stream, "wb") as file:
                file.write(data)
            return
        target = path.resolve()
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        _replace(target, data, last_look, private=private)
    except (OSError, ValueError, RuntimeError) as problem:  # a circle of links is a RuntimeError
        raise InputError(write_problem(problem), file=str(path)) from problem


def make_folder(path: Path, *, private: bool = False) -> None:
    """Make a folder, and those around it, unless it is there; raises InputError when that fails.

    Nobody else can look into a `private` one, also when it is there already; other folders are as the user has them.
    """
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700 if private else 0o777)
        if private:
            with contextlib.suppress(PermissionError):  # somebody else's, or a disk without permissions
                path.chmod(0o700)
    except FileExistsError as problem:
        raise InputError(
            tr("There is a file of this name, and a folder is needed: name another."), file=str(path)
        ) from problem
    except (OSError, ValueError) as problem:
        raise InputError(write_problem(problem), file=str(path)) from problem


def sweep(folder: Path, name: str = "", *, now: float | None = None) -> None:
    """Delete the temporary files of killed writes in a folder, of the files of this name only when one is given.

    What another program may still be writing stays: it is young, or locked. `now` is in seconds since 1970.
    """
    with contextlib.suppress(OSError):
        for litter in folder.iterdir():
            of = _LITTER.fullmatch(litter.name)
            if of and of[1] == (name[:80] or of[1]):
                _sweep_one(litter, time.time() if now is None else now)


def _sweep_one(litter: Path, now: float) -> None:
    with contextlib.suppress(OSError):
        found = litter.lstat()
        if not stat.S_ISREG(found.st_mode) or now - found.st_mtime < _LITTER_AFTER_S:
            return
        handle = os.open(litter, os.O_RDWR)
        try:
            _mark_in_use(handle)
            litter.unlink()
        finally:
            os.close(handle)


def _mark_in_use(handle: int) -> None:
    """Lock an open file as long as it is open; raises BlockingIOError when another program has.

    Windows lets nobody delete an open file anyway, and some network disks know no locks: age alone counts there.
    """
    if sys.platform != "win32":
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            return


def _stream(path: Path) -> int | None:
    """A descriptor to write in place, when the path names what cannot or must not be replaced; None for a file.

    An open file (``/dev/stdout``, ``/dev/fd/3``) goes on where it is, as when the shell had written there.
    """
    step = path
    for _ in range(_MOST_LINKS):
        folder = Path(os.path.realpath(step.parent))
        if folder in {Path("/dev/fd"), Path(f"/proc/{os.getpid()}/fd")}:
            return os.dup(int(step.name)) if step.name.isdecimal() else None
        if not step.is_symlink():
            break
        step = folder / step.readlink()
    if not path.exists():
        return None
    kind = path.stat().st_mode
    if stat.S_ISBLK(kind):
        raise InputError(tr("This is a whole disk, not a file: choose a file name."), file=str(path))
    if stat.S_ISREG(kind) or stat.S_ISDIR(kind):
        return None
    return os.open(path, os.O_WRONLY)


def _replace(target: Path, data: bytes, last_look: Callable[[Path], None] | None, *, private: bool) -> None:
    temporary = target.with_name(f".{target.name[:80]}.{secrets.token_hex(4)}.tmp")
    mode = 0o600 if private or target.exists() else 0o666
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(handle, "wb") as file:
            _mark_in_use(handle)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not private:
            with contextlib.suppress(FileNotFoundError):
                _share_like(temporary, target.stat())
        if last_look is not None:
            last_look(target)
        _rename(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(target.parent)


def _rename(temporary: Path, target: Path) -> None:
    try:
        temporary.replace(target)
    except PermissionError as problem:
        if getattr(problem, "winerror", None) in _IN_USE:
            raise OpenElsewhere(str(_WRITE_PROBLEMS[errno.ETXTBSY]), file=str(target)) from problem
        raise


def _share_like(path: Path, other: os.stat_result) -> None:
    """Give a file the group and permissions of another."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # a group that the user is not in
            os.chown(path, -1, other.st_gid)
    path.chmod(stat.S_IMODE(other.st_mode))


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable where the system can (Windows cannot open a folder)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_problem(problem: Exception) -> str:
    """What is told of a file that cannot be written."""
    return _sentence(problem, _WRITE_PROBLEMS, _UNWRITABLE)


def _sentence(problem: Exception, table: dict[int, Phrase], otherwise: Phrase) -> str:
    """What happened; `otherwise` is said, with what the system says, where the table has no sentence."""
    if isinstance(problem, OSError) and problem.errno in table:
        return str(table[problem.errno])
    detail = problem.strerror if isinstance(problem, OSError) else str(problem)
    return str(otherwise).format(detail=detail)
