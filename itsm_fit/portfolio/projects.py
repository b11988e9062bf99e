"""Where the projects of a portfolio come from: a folder, or whatever else can give their bytes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.endings import PROJECT_ENDINGS
from itsm_fit.storage.files import fingerprint_at, read_bytes


class PortfolioProject(Protocol):
    """A project that is scored as one of many; `name` tells it from all others of its portfolio."""

    @property
    def name(self) -> str: ...

    def read(self) -> bytes:
        """The bytes of its project file; raises InputError where there are none to be had."""
        ...

    def fingerprint(self) -> str:
        """Of the bytes that `read` would give now, NO_FILE where it is gone; raises InputError as `read` does."""
        ...


@dataclass(frozen=True, slots=True)
class ProjectInFolder:
    """A project file, called by its path within the folder, with ``/`` on every system."""

    name: str
    path: Path

    def read(self) -> bytes:
        return read_bytes(self.path)

    def fingerprint(self) -> str:
        return fingerprint_at(self.path)


def projects_in(folder: Path, apart: Path | None = None) -> Sequence[ProjectInFolder]:
    """The project files in a folder and the folders in it, by name; what lies in the folder `apart` is none of them.

    Hidden files and folders, and links to folders, are passed over. Raises InputError where there is no project.
    """
    if not folder.is_dir():
        read_bytes(folder)  # says what is wrong with the name
        raise InputError(tr("This is a file: name the folder that the projects lie in."), file=str(folder))
    found = [ProjectInFolder(path.relative_to(folder).as_posix(), path) for path in _files(folder, apart)]
    if not found:
        endings = ", ".join(PROJECT_ENDINGS)
        raise InputError(tr("There is no project in this folder ({endings}).", endings=endings), file=str(folder))
    return sorted(found, key=lambda each: each.name)


def _files(folder: Path, apart: Path | None) -> Iterator[Path]:
    left_out = None if apart is None else apart.resolve()
    for place, folders, files in os.walk(folder, onerror=_refuse):
        here = Path(place)
        folders[:] = [name for name in folders if not name.startswith(".") and (here / name).resolve() != left_out]
        for name in files:
            if not name.startswith(".") and Path(name).suffix.casefold() in PROJECT_ENDINGS:
                yield here / name


def _refuse(problem: OSError) -> None:
    raise InputError(
        tr("This folder cannot be read ({detail}): ask its owner, or leave it out.", detail=problem.strerror or ""),
        file=str(problem.filename or ""),
    ) from problem
