"""Edits of who owns processes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.process_owner import ProcessOwner, each_once
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key, writable

_SEPARATORS = re.compile(r"[,;\n]")


def owners_of(project: Project, process: str) -> tuple[str, ...]:
    """The names of the owners of a process, by its project-wide id."""
    return tuple(each.name for each in project.owners if each.process == process)


def owner_names(project: Project) -> tuple[str, ...]:
    """Everybody who owns a process, each once, as spelled first."""
    return tuple(each.name for each in each_once(ProcessOwner("", each.name) for each in project.owners))


def set_process_owners(project: Project, process: str, names: Iterable[str]) -> Project:
    """Name the owners of a process, in place of those named before; each name once, however it is spelled.

    Raises EditError for a process that is neither in the project nor has owners already.
    """
    there = owners_of(project, process)
    if process not in project.processes and not there:
        raise EditError(tr("There is no process {process} in this project.", process=process))
    owners = each_once(ProcessOwner(process, _clean(name)) for name in names)
    if tuple(each.name for each in owners) == there:
        return project
    place = next((at for at, each in enumerate(project.owners) if each.process == process), len(project.owners))
    before = tuple(each for each in project.owners[:place] if each.process != process)
    after = tuple(each for each in project.owners[place:] if each.process != process)
    return replace(project, owners=(*before, *owners, *after))


def replace_process_owner(project: Project, old: str, new: str = "") -> Project:
    """Let somebody own everything that somebody else owned, or nobody in their place where `new` is empty.

    What the old one approved is no approval of the new one. Raises EditError where `old` owns nothing.
    """
    if text_key(old) not in {text_key(each.name) for each in project.owners}:
        raise EditError(tr("{name} owns no process of this project.", name=_clean(old)))
    for process in dict.fromkeys(each.process for each in project.owners if text_key(each.name) == text_key(old)):
        names = (new if text_key(name) == text_key(old) else name for name in owners_of(project, process))
        project = set_process_owners(project, process, names)
    return project


def names_in(text: str) -> tuple[str, ...]:
    """The names in a text that separates them by commas, semicolons or lines, each once."""
    names = (ProcessOwner("", _clean(name)) for name in _SEPARATORS.split(text))
    return tuple(each.name for each in each_once(names))


def _clean(name: str) -> str:
    return " ".join(writable(name).split())
