"""Saving over a project that a command has read: what others did to it meanwhile is told, never lost."""

from __future__ import annotations

from pathlib import Path

from itsm_fit.cli.console import tell
from itsm_fit.differences import differences, folded, in_numbers
from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.storage.files import ChangedMeanwhile
from itsm_fit.storage.lock_file import holder_of
from itsm_fit.storage.project_file import Stored, open_project, save_project
from itsm_fit.storage.safety_copies import SafetyCopies, copies_folder

_MOST_SORTS = 4


def rewrite(project: Project, path: Path, base: str, read: Project | None = None) -> None:
    """Save over what has the fingerprint `base`, keeping that as an earlier version; `read` is the project in it.

    Says in one line when a window has it open. Raises InputError when somebody saved meanwhile, with what they changed
    in numbers, where entries of its log would be lost, and when it cannot be written; the file is then as it was.
    """
    _require_log_kept(project, path, read)
    holder = holder_of(path)
    if holder is not None:
        tell(f"warning: {path}: The project is in use {holder}; that window asks before it saves over this.")
    try:
        with SafetyCopies(copies_folder()).keeping(path):
            save_project(project, path, base=base)
    except ChangedMeanwhile as refusal:
        raise InputError(f"{refusal.message}{_changed(read, path)}", file=str(path)) from refusal


def keep(changed: Project, path: Path, stored: Stored) -> None:
    """Save what a command made of a project that it read, where that is another one; raises InputError as `rewrite`."""
    if changed is not stored.project:
        rewrite(changed, path, stored.base, stored.project)
    tell(f"Saved: {path}")


def _require_log_kept(project: Project, path: Path, read: Project | None) -> None:
    """What is on record in a file stays there, whatever is written over it."""
    if read is None:
        try:
            read = open_project(path)
        except InputError:  # nothing is there, or nothing that was on record
            return
    lost = {entry.hash for entry in read.log} - {entry.hash for entry in project.log}
    if lost:
        raise InputError(
            f"{len(lost)} {'entry' if len(lost) == 1 else 'entries'} on record in this project would be lost: "
            "write to another file.",
            file=str(path),
        )


def _changed(read: Project | None, path: Path) -> str:
    """`` Changed there: 3 answers, 1 requirement.`` where that can be told."""
    if read is None:
        return ""
    try:
        found = folded(differences(read, open_project(path)))
    except InputError:
        return ""
    return f" Changed there: {in_numbers(found, _MOST_SORTS)}."
