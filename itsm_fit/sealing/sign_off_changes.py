"""What was changed of a process since it was approved, by name."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.log import LogEntry
from itsm_fit.model.project import Project
from itsm_fit.sealing.deviations import ChangeGroup, grouped_changes
from itsm_fit.sealing.process_version import ProcessVersion, opened_version, version_of
from itsm_fit.sealing.sign_off import approval_of


def approved_version(project: Project, entry: LogEntry) -> ProcessVersion:
    """The version that an entry approved; raises FitError where it cannot be read any longer."""
    return opened_version(approval_of(entry).version, project.kept)


def as_approved(project: Project, entry: LogEntry) -> Project:
    """The project with the drawing of a process as it was when somebody approved it, to be drawn beside today's.

    Raises FitError as `changes_since_approval` does.
    """
    said = approval_of(entry)
    if said.process not in project.processes:
        raise FitError(tr("The process {process} is not in the project any longer.", process=said.name))
    now, then = project.document_of(said.process), approved_version(project, entry).document
    documents = tuple(replace(then, name=now.name) if each is now else each for each in project.documents)
    return replace(project, documents=documents)


def changes_since_approval(project: Project, entry: LogEntry) -> tuple[ChangeGroup, ...]:
    """What an approved process differs in from itself as it is now, in plain words; nothing where its meaning is equal.

    Raises FitError where the process is gone, or what was approved cannot be read.
    """
    said = approval_of(entry)
    if said.process not in project.processes:
        raise FitError(tr("The process {process} is not in the project any longer.", process=said.name))
    now, then = version_of(project, said.process), approved_version(project, entry)
    if now.digest == said.version.digest:
        return ()
    return grouped_changes(then.part, now.part, ["processes"])
