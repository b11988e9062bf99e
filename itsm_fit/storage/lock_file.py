r"""The lock beside a project that is open somewhere, kept as LibreOffice keeps it: ``.~lock.NAME#``.

It holds one entry, ``full name,user,host,DD.MM.YYYY HH:MM,what took it;``, with ``\`` before commas and semicolons in
a name. What took it is for this program ``itsm-fit:PROCESS:DD.MM.YYYY HH:MM``, with the time of its last sign of life:
nobody can look whether a program on another computer still runs, and the time of a file is not what sync folders carry
over. It is told of, and keeps nobody from anything: what is saved is compared with what was read in any case.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import stat
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.person import full_name, login_name
from itsm_fit.visible import visible

SIGN_EVERY = timedelta(hours=1)
"""How often a program that has a project open gives a sign of life."""
SILENT_AFTER = timedelta(days=1)
"""When a lock of another computer that gave signs of life is taken for left behind: it crashed, or sleeps."""
OLD_AFTER = timedelta(days=7)
"""The same for a lock whose program gives none, as those of LibreOffice, from when it was taken."""
_OURS = "itsm-fit:"
_TIME = "%d.%m.%Y %H:%M"
_FIELD = re.compile(r"((?:\\[,;\\]|[^,;\\])*)[,;]")
_ESCAPED = re.compile(r"([,;\\])")
_LIMIT = 4096
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who has a project open; `process` is the number of their program on `host`, None when another program says so.

    `seen` is its last sign of life, None where it gives none.
    """

    name: str
    user: str
    host: str
    since: datetime
    process: int | None = None
    seen: datetime | None = None

    def is_silent(self, now: datetime) -> bool:
        """Whether its program was not heard of for so long that it is taken to run no more."""
        return now - self.seen >= SILENT_AFTER if self.seen is not None else now - self.since >= OLD_AFTER

    @property
    def is_me(self) -> bool:
        """Whether it is the same person on the same computer: another window."""
        return (self.user, self.host) == (_plain(login_name()), _host())

    def __str__(self) -> str:
        """``by Anna Berg on desk-7 since 2026-11-28 10:40``."""
        since = f"{self.since:%Y-%m-%d %H:%M}"
        if self.is_me:
            return tr("in a window on this computer since {since}", since=since)
        person = self.name or self.user or tr("somebody")
        if not self.host:
            return tr("by {person} since {since}", person=person, since=since)
        return tr("by {person} on {computer} since {since}", person=person, computer=self.host, since=since)


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that this program took."""

    path: Path
    content: bytes

    def release(self) -> None:
        """Remove it, unless somebody else's stands there meanwhile."""
        with contextlib.suppress(OSError, InputError):
            if self._stands:
                self.path.unlink()

    def sign(self, now: datetime | None = None) -> Lock | None:
        """The lock with a new sign of life; None where somebody else's stands there meanwhile, or none.

        It stays as it is where that cannot be written.
        """
        try:
            if not self._stands:
                return None
            content = self.content.rpartition(b",")[0] + _sign(now or datetime.now().astimezone())
            with self.path.open("r+b") as file:
                file.write(content)  # as long as before, so that nobody reads half of it
        except InputError:
            return None
        except OSError:
            return self
        return Lock(self.path, content)

    @property
    def _stands(self) -> bool:
        return read_bytes(self.path, limit=_LIMIT) == self.content


def lock_path(project: Path) -> Path:
    """Where the lock of a project lies; that of a link lies beside the file it names."""
    real = Path(os.path.realpath(project))
    return real.with_name(f".~lock.{real.name}#")


def holder_of(project: Path, now: datetime | None = None) -> LockHolder | None:
    """Who else has a project open; None when nobody has, this very program has, or the lock was left behind."""
    path = lock_path(project)
    try:
        lies = path.lstat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(lies.st_mode):
        return None
    found = _read(path, lies)
    here = found.host.casefold() == _host().casefold() if found.host else False
    if here and found.process is not None:
        return found if found.process != os.getpid() and _runs(found.process) else None
    return None if found.is_silent(now or datetime.now().astimezone()) else found


def take(project: Path, now: datetime | None = None) -> Lock | None:
    """Lock a project for this program, in place of a lock that was left behind.

    None where somebody else has it open, and where no lock can be written, as in a folder that is only read: neither is
    an obstacle.
    """
    now = now or datetime.now().astimezone()
    if holder_of(project, now) is not None:
        return None
    path = lock_path(project)
    entry = ",".join(
        _ESCAPED.sub(r"\\\1", each)
        for each in (_plain(full_name()), _plain(login_name()), _host(), now.strftime(_TIME))
    )
    content = entry.encode() + _sign(now)
    try:
        mode = stat.S_IMODE(path.with_name(Path(os.path.realpath(project)).name).stat().st_mode) & 0o666 | 0o600
        path.unlink(missing_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    except (OSError, ValueError):
        return None
    return Lock(path, content)


def _read(path: Path, lies: os.stat_result) -> LockHolder:
    """What a lock says; of one that says nothing readable, whose file it is and since when it lies there."""
    since = datetime.fromtimestamp(lies.st_mtime).astimezone()
    try:
        text = read_bytes(path, limit=_LIMIT).decode("utf-8", "replace")
    except InputError:
        return LockHolder("", _owner(lies.st_uid), "", since)
    said = [_plain(re.sub(r"\\(.)", r"\1", field)) for field in _FIELD.findall(text)][:5]
    name, user, host, time, by = said + [""] * (5 - len(said))
    written = since + timedelta(minutes=1)
    process, _, sign = by.removeprefix(_OURS).partition(":")
    ours = by.startswith(_OURS) and process.isascii() and process.isdigit() and len(process) <= 10
    return LockHolder(
        name,
        user or _owner(lies.st_uid),
        host,
        _time(time, written) or since,
        int(process) if ours else None,
        _time(sign, written) if ours else None,
    )


def _time(said: str, latest: datetime) -> datetime | None:
    """A time that a lock says, which cannot be later than it was written; None for none."""
    with contextlib.suppress(ValueError, OverflowError, OSError):
        return min(datetime.strptime(said, _TIME).astimezone(), latest)
    return None


def _sign(now: datetime) -> bytes:
    """The end of a lock of this program, whose length depends on no time."""
    return f",{_OURS}{os.getpid()}:{now.strftime(_TIME)};".encode()


def _plain(text: str) -> str:
    """A name from a file that anybody may have written, fit for a sentence."""
    return " ".join(visible(text).split())[:_LONGEST]


def _owner(number: int) -> str:
    with contextlib.suppress(ImportError, KeyError):
        import pwd  # not on Windows

        return _plain(pwd.getpwuid(number).pw_name)
    return ""


def _host() -> str:
    return _plain(socket.gethostname())


def _runs(process: int) -> bool:
    """Whether a program of this number runs on this computer."""
    if sys.platform == "win32":  # os.kill would end it there
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, process)
        if not handle:
            return bool(kernel.GetLastError() == 5)  # another user's
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == 259  # still active
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return process > 0
