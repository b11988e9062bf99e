"""A project over the file that it was read from: what others did to that meanwhile is told, never lost."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from itsm_fit.api.given import project_of
from itsm_fit.differences import differences, folded, in_numbers
from itsm_fit.errors import EditError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr, trn
from itsm_fit.model.project import Project
from itsm_fit.sealing.deviations import changes_since, explained
from itsm_fit.selection import Loaded
from itsm_fit.storage import person
from itsm_fit.storage.endings import PROJECT_ENDINGS
from itsm_fit.storage.files import ChangedMeanwhile, fingerprint_at
from itsm_fit.storage.lock_file import holder_of
from itsm_fit.storage.project_file import open_project, save_project
from itsm_fit.storage.safety_copies import SafetyCopies, copies_folder

_MOST_SORTS = 4


def save(
    of: Project | Loaded, path: str | os.PathLike[str], *, over: Loaded | None = None, by: str = "", reason: str = ""
) -> Loaded:
    """Write a project to a file (.itsmfit), whole or not at all; models and drawings are written by `export`.

    `over` is what `load` gave for this very file: what somebody else saved there since is not written over. Without
    it whatever lies there is replaced. In either case what the file held is kept as an earlier version (File ›
    Versions › Earlier Versions in the window), and entries that are on record in it cannot be lost.

    Once a baseline is sealed, changes of it go on record: `reason` says why they were made, `by` who made them, without
    a name whoever is logged in. Gives the project as it was saved, to go on from with another `save`; its `issues` tell
    of a window that has the file open. Raises FitError where it cannot be written, where somebody saved meanwhile and
    where changes of what is sealed have no reason; the file is then as it was.

    >>> from itsm_fit import edits, load, sample_models, save
    >>> opened = load(sample_models() / "small" / "small-selection.itsmfit")
    >>> renamed = edits.rename_project(opened.project, "Our selection")
    >>> first = save(renamed, "ours.itsmfit")
    >>> save(edits.rename_project(renamed, "Ours"), "ours.itsmfit", over=first).project.name
    'Ours'
    >>> save(renamed, "ours.itsmfit", over=first)
    Traceback (most recent call last):
    itsm_fit...: ours.itsmfit: The project was changed by someone else while this was under way, ...
    """
    place, project = Path(path), project_of(of)
    if place.suffix.casefold() not in {*PROJECT_ENDINGS, ""}:
        raise InputError(tr("A project is saved as {ending}: name it so.", ending=PROJECT_ENDINGS[0]), file=str(place))
    base = fingerprint_at(place) if over is None else over.base
    signed = with_reason(project, by=by, reason=reason, file=str(place), way="reason=…")
    told = in_use(place)
    written = replace_file(signed, place, base, None if over is None else over.project)
    return Loaded(signed, (Issue(Severity.WARNING, str(place), "", told),) if told else (), written)


def in_use(path: Path) -> str:
    """Who has a project open in a window, as a sentence; "" where nobody has."""
    holder = holder_of(path)
    if holder is None:
        return ""
    return tr("The project is in use {holder}; that window asks before it saves over this.", holder=holder)


def replace_file(project: Project, path: Path, base: str, read: Project | None = None) -> str:
    """Save over what has the fingerprint `base`, keeping that as an earlier version; `read` is the project in it.

    Returns the fingerprint of what lies there now. Raises InputError when somebody saved meanwhile, with what they
    changed in numbers, where entries of its log would be lost, and when it cannot be written; the file is then as it
    was.
    """
    _require_log_kept(project, path, read)
    try:
        with SafetyCopies(copies_folder()).keeping(path):
            return save_project(project, path, base=base)
    except ChangedMeanwhile as refusal:
        raise InputError(f"{refusal.message}{_changed(read, path)}", file=str(path)) from refusal


def with_reason(project: Project, *, by: str, reason: str, file: str, way: str, at: datetime | None = None) -> Project:
    """The project with what was changed of its baseline on record, as it is where nothing was.

    Without a name whoever is logged in signs, without a time it is now. Raises InputError, naming what was changed and
    the `way` to say why, where nobody said why.
    """
    changes = changes_since(project)
    if changes and not reason.strip():
        what = ", ".join(f"{group.title} ({len(group.lines)})" for group in changes)
        raise InputError(
            tr("This changes what is sealed: {what}. Say why with {way}, and it goes on record.", what=what, way=way),
            file=file,
        )
    try:
        return explained(project, by=by or person.signature(), reason=reason, at=at or datetime.now(UTC))
    except EditError as problem:
        raise InputError(str(problem), file=file) from problem


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
            trn(
                "{count} entry on record in this project would be lost: write to another file.",
                "{count} entries on record in this project would be lost: write to another file.",
                len(lost),
            ),
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
    return " " + tr("Changed there: {changes}.", changes=in_numbers(found, _MOST_SORTS))
