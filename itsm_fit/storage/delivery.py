"""Files made to be looked at, which another program may have open: they are then kept under a free name beside it.

LibreOffice leaves ``.~lock.NAME#`` beside what it has open, Excel ``~$NAME``; Windows lets nobody replace an open file.
"""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.files import OpenElsewhere, read_bytes, write_atomically
from itsm_fit.storage.lock_file import LockHolder, holder_of
from itsm_fit.visible import visible

_LONGEST_NAME = 255
"""The most bytes of a file's name on the disks of today."""
_LIMIT = 4096


@dataclass(frozen=True, slots=True)
class Delivered:
    """Where a file was written; `note` says in a sentence why under another name, "" where it is the one asked for."""

    path: Path
    note: str = ""


def deliver(path: Path, data: bytes, last_look: Callable[[Path], None] | None = None) -> Delivered:
    """Write a file whole, as `write_atomically` does, under a free name beside it where somebody has it open.

    Raises InputError where neither can be written.
    """
    try:
        holder = _holder(path)
        if holder is None:
            write_atomically(path, data, last_look)
            return Delivered(path)
        who = f" ({holder})"
    except OpenElsewhere:
        who = ""
    other = _free_beside(path)
    write_atomically(other, data, last_look)
    note = tr(
        "{file} is open in another program{who}, so the new one is kept beside it as {other}.",
        file=path.name,
        who=who,
        other=other.name,
    )
    return Delivered(other, note)


def _holder(path: Path) -> LockHolder | None:
    """Who has a file open that is there, by the locks of office programs; None for nobody, and for ``/dev/stdout``."""
    try:
        is_file = stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return None
    return (holder_of(path) or _by_excel(path)) if is_file else None


def _by_excel(path: Path) -> LockHolder | None:
    """Who has a file open in Excel; its lock begins with the length of a name and the name."""
    lock = path.with_name(f"~${path.name}")
    try:
        lies = lock.lstat()
        said = read_bytes(lock, limit=_LIMIT) if stat.S_ISREG(lies.st_mode) else None
    except (OSError, ValueError):
        return None
    except InputError:  # Windows lets nobody read it while Excel runs
        said = b""
    if said is None:
        return None
    name = said[1 : 1 + said[0]].decode("cp1252", "replace") if said else ""
    found = LockHolder(visible(name).strip(), "", "", datetime.fromtimestamp(lies.st_mtime).astimezone())
    return None if found.is_silent(datetime.now().astimezone()) else found


def _free_beside(path: Path) -> Path:
    """``fit-report (2).xlsx``: a name beside a file that nothing has, no longer than disks take."""
    number = 2
    while True:
        ending = f" ({number}){path.suffix}"
        stem = path.stem.encode()[: _LONGEST_NAME - len(ending.encode())].decode(errors="ignore")
        found = path.with_name(stem + ending)
        if not found.exists():
            return found
        number += 1
