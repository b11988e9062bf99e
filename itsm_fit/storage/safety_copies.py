"""What a project file held before each save: the last ten states and one a day, in a private folder of this user's.

A copy is a second name of the old file where the disk can give it one, which costs nothing; the save then puts a new
file in its place. Keeping copies never gets in the way of saving: where it does not work the save goes on without.
"""

from __future__ import annotations

import contextlib
import filecmp
import hashlib
import os
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from itsm_fit.errors import InputError
from itsm_fit.storage.files import make_folder, write_atomically

LAST = 10
DAYS = 30
MOST_BYTES = 200_000_000
"""The most that the copies of one project take up; the newest stays however large it is."""
MOST_BYTES_OF_ALL = 1_000_000_000
_ENDING = ".itsmfit"
_STAMP = "%Y%m%dT%H%M%S%f"
_TEMPORARY = ".tmp"
_PATH = "path.txt"
_LEFT_BEHIND_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """A state that a project was saved in; `saved` is when that was, in local time."""

    file: Path
    saved: datetime
    size: int


class SafetyCopies:
    """The copies in one folder, those of each project in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextlib.contextmanager
    def keeping(self, project: Path) -> Iterator[None]:
        """Around a save: what the file held before is kept once the save has put something else in its place."""
        held = self._hold(project)
        try:
            yield
        except BaseException:
            _drop(held)
            raise
        if held is not None:
            self._keep(held, Path(os.path.realpath(project)))

    def of(self, project: Path) -> tuple[SafetyCopy, ...]:
        """What is kept of a project, the newest first."""
        return _copies(self._folder_of(project))

    def sweep(self, now: datetime | None = None) -> None:
        """Let go of what is too old or too much, over all projects."""
        with contextlib.suppress(OSError):
            folders = [each for each in self.folder.iterdir() if each.is_dir() and not each.is_symlink()]
            for folder in folders:
                _prune(folder, now)
            every = sorted((copy for each in folders for copy in _copies(each)), key=_age)
            _limit(every, MOST_BYTES_OF_ALL)
            for folder in folders:
                if not _copies(folder):
                    shutil.rmtree(folder, ignore_errors=True)

    def _folder_of(self, project: Path) -> Path:
        real = os.path.realpath(project)
        known = hashlib.sha256(os.path.normcase(real).encode("utf-8", "surrogateescape")).hexdigest()[:24]
        name = re.sub(r"[^\w-]+", "-", Path(real).stem)[:40].strip("-")
        return self.folder / "-".join(part for part in (name, known) if part)

    def _hold(self, project: Path) -> Path | None:
        """The file under a second name, or a copy of it; None when there is nothing to keep or no way to."""
        with contextlib.suppress(OSError, ValueError, InputError):
            target = Path(os.path.realpath(project))
            is_ = target.stat()
            if not stat.S_ISREG(is_.st_mode) or not is_.st_size:
                return None
            folder = self._folder_of(project)
            make_folder(self.folder, private=True)
            make_folder(folder, private=True)
            held = folder / f"{secrets.token_hex(8)}{_TEMPORARY}"
            try:
                if is_.st_nlink > 1:  # its other names would share what is done to the copy
                    raise OSError
                os.link(target, held)
            except (OSError, NotImplementedError):
                _copy(target, held, is_)
            return held
        return None

    def _keep(self, held: Path, target: Path) -> None:
        """Give the old file its place among the copies, unless the save left it as it was."""
        try:
            was = held.stat()
            if target.exists() and (held.samefile(target) or filecmp.cmp(held, target, shallow=False)):
                _drop(held)
                return
            with contextlib.suppress(OSError):
                held.chmod(0o600)
            saved = datetime.fromtimestamp(was.st_mtime, UTC)
            while (place := held.with_name(f"{saved.strftime(_STAMP)}{_ENDING}")).exists():
                saved += timedelta(microseconds=1)  # some disks count in long ticks
            held.replace(place)
            if not held.with_name(_PATH).exists():
                write_atomically(held.with_name(_PATH), os.fsencode(f"{target}\n"), private=True)
            _prune(held.parent)
        except (OSError, ValueError, OverflowError, InputError):
            _drop(held)


def data_folder() -> Path:
    """Where this app keeps a user's data: the same that Qt calls the app's local data location."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        stated = Path(os.environ.get("XDG_DATA_HOME", ""))
        base = stated if stated.is_absolute() else home / ".local" / "share"
    return base / "itsm-fit" / "itsm-fit"


def copies_folder() -> Path:
    """Where the safety copies of this user's projects are kept."""
    return data_folder() / "versions"


def _copies(folder: Path) -> tuple[SafetyCopy, ...]:
    found = []
    with contextlib.suppress(OSError):
        for file in folder.glob(f"*{_ENDING}"):
            with contextlib.suppress(OSError, ValueError):
                saved = datetime.strptime(file.stem, _STAMP).replace(tzinfo=UTC).astimezone()
                found.append(SafetyCopy(file, saved, file.stat().st_size))
    return tuple(sorted(found, key=_age))


def _age(copy: SafetyCopy) -> float:
    """The newest first."""
    return -copy.saved.timestamp()


def _prune(folder: Path, now: datetime | None = None) -> None:
    """Leave the last copies, the last of each day, and what fits."""
    now = now or datetime.now().astimezone()
    copies = _copies(folder)
    first_day = (now - timedelta(days=DAYS)).date()
    days = {copy.saved.date(): copy for copy in reversed(copies) if copy.saved.date() > first_day}
    kept = [copy for at, copy in enumerate(copies) if at < LAST or days.get(copy.saved.date()) is copy]
    for copy in copies:
        if copy not in kept:
            _drop(copy.file)
    _limit(kept, MOST_BYTES, spare=1)
    for file in folder.glob(f"*{_TEMPORARY}"):
        with contextlib.suppress(OSError, ValueError):
            if now - datetime.fromtimestamp(file.lstat().st_ctime).astimezone() > _LEFT_BEHIND_AFTER:
                _drop(file)


def _limit(copies: Sequence[SafetyCopy], most: int, spare: int = 0) -> None:
    """Let go of the oldest until the others take up at most so many bytes; the first `spare` stay."""
    taken = 0
    for at, copy in enumerate(copies):
        taken += copy.size
        if taken > most and at >= spare:
            _drop(copy.file)


def _copy(target: Path, copy: Path, was: os.stat_result) -> None:
    handle = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as to, target.open("rb") as source:
            shutil.copyfileobj(source, to, 1_000_000)
        os.utime(copy, ns=(was.st_atime_ns, was.st_mtime_ns))
    except OSError:
        _drop(copy)
        raise


def _drop(file: Path | None) -> None:
    if file is not None:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
