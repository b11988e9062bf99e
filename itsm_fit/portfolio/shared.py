"""The projects of a workspace as a portfolio: each as this person may see it, at the revision that it has then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from itsm_fit.errors import FitError, InputError
from itsm_fit.language import tr
from itsm_fit.storage.files import NO_FILE, fingerprint
from itsm_fit.storage.project_file import write_project
from itsm_fit.workspace.store import Workspace
from itsm_fit.workspace.workspace_errors import ProjectGone, WorkspaceError


@dataclass
class ProjectInWorkspace:
    """A project by its name there, with its id where several have that name."""

    name: str
    workspace: Workspace
    id: str
    _read: tuple[int, str] = field(default=(-1, ""))
    """The revision that was read last, and the fingerprint of its bytes."""

    def read(self) -> bytes:
        try:
            snapshot = self.workspace.read(self.id)
        except ProjectGone as problem:
            raise InputError(problem.message) from problem
        except WorkspaceError as problem:
            raise _stopped(problem) from problem
        data = write_project(snapshot.project)
        self._read = snapshot.revision, fingerprint(data)
        return data

    def fingerprint(self) -> str:
        try:
            revision, digest = self._read
            return digest if self.workspace.revision(self.id) == revision else fingerprint(self.read())
        except (ProjectGone, InputError) as problem:
            if isinstance(problem, ProjectGone) or isinstance(problem.__cause__, ProjectGone):
                return NO_FILE
            raise _stopped(problem) from problem


def projects_of(workspace: Workspace) -> Sequence[ProjectInWorkspace]:
    """The projects of a workspace that this person may see, by name; raises InputError where there is none."""
    found = workspace.projects()
    if not found:
        raise InputError(tr("There is no project in this workspace."), file=str(workspace.address))
    often = Counter(each.name for each in found)
    named = [
        ProjectInWorkspace(
            each.name if often[each.name] == 1 and each.name else f"{each.name} ({each.id})", workspace, each.id
        )
        for each in found
    ]
    return sorted(named, key=lambda each: each.name)


def _stopped(problem: InputError) -> FitError:
    """Nobody answers for any project: the run ends, and what is done is kept."""
    return FitError(tr("{problem} What is done is kept: go on with --resume.", problem=str(problem)))
