"""Reading files for the window: one that cannot be used keeps no other from being read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from itsm_fit.errors import FitError
from itsm_fit.progress import Progress, within
from itsm_fit.storage.guard import reading
from itsm_fit.storage.lock_file import LockHolder, holder_of
from itsm_fit.writing import titled
from ui.session.file_kinds import is_project, is_sheet
from ui.session.session import Revision
from ui.widgets.language import tr, trn

TakeSheet = Callable[[Revision, Path, Progress], Revision | None]
"""Adds a spreadsheet to a revision; None when a person has to look at it first."""


@dataclass(frozen=True, slots=True)
class FileNote:
    """What came of one file: `message` says what was added, or in one sentence why not."""

    file: str
    taken: bool
    message: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """The revision with all usable files, what came of each, and the project file it may be saved to again.

    `base` is the fingerprint of that file as it was read, `holder` has it open elsewhere. `doubtful` are spreadsheets
    left out until a person has looked at how they are read.
    """

    revision: Revision
    notes: tuple[FileNote, ...]
    path: Path | None = None
    base: str | None = None
    doubtful: tuple[Path, ...] = ()
    holder: LockHolder | None = None

    @property
    def refused(self) -> tuple[FileNote, ...]:
        return tuple(note for note in self.notes if not note.taken)

    @property
    def taken(self) -> tuple[FileNote, ...]:
        return tuple(note for note in self.notes if note.taken)


def gather(
    revision: Revision, paths: Sequence[Path], progress: Progress, take_sheet: TakeSheet | None = None
) -> Gathered:
    """Add files to a revision in the order given. A file that cannot be used is noted and left out."""
    notes: list[FileNote] = []
    doubtful: list[Path] = []
    home: tuple[Path | None, str | None] = None, None
    for number, path in enumerate(paths):
        step = within(progress, number / len(paths), (number + 1) / len(paths))
        before = revision
        try:
            with reading(path.name):
                added: Revision | None
                if is_project(path) and revision == Revision():
                    added, base = _opened(path)
                    home = path, base
                elif take_sheet and is_sheet(path):
                    added = take_sheet(revision, path, step)
                else:
                    added = _add(revision, path, step)
        except FitError as error:
            notes.append(FileNote(path.name, taken=False, message=_named(str(error), path)))
            continue
        if added is None:
            doubtful.append(path)
            continue
        revision = added
        notes.append(FileNote(path.name, taken=True, message=_added(before, revision)))
    return Gathered(revision, tuple(notes), *home, tuple(doubtful), holder_of(home[0]) if home[0] else None)


def _opened(path: Path) -> tuple[Revision, str]:
    from itsm_fit.storage.project_file import open_stored

    stored = open_stored(path)
    return Revision(stored.project), stored.base


def _add(revision: Revision, path: Path, progress: Progress) -> Revision:
    from itsm_fit import selection

    loaded = selection.add_files(revision.project, [path], progress)
    return Revision(loaded.project, (*revision.issues, *loaded.issues))


def _named(message: str, path: Path) -> str:
    """The sentence with the file's name instead of its whole path, and never without it."""
    message = message.replace(str(path), path.name)
    return message if path.name in message else titled(path.name, message)


def _added(before: Revision, after: Revision) -> str:
    processes = len(after.project.processes) - len(before.project.processes)
    there = set(map(id, before.project.matrices))
    matrices = [matrix for matrix in after.project.matrices if id(matrix) not in there]
    tools = len({column.tool for matrix in matrices for column in matrix.responses})
    issues = len(after.issues) + len(after.project.remarks) - len(before.issues) - len(before.project.remarks)
    said = [
        trn("{count} process", "{count} processes", processes) if processes else "",
        trn("{count} tool", "{count} tools", tools) if tools else "",
        trn("{count} remark", "{count} remarks", issues) if issues else "",
    ]
    return ", ".join(filter(None, said)) or tr("nothing new")
