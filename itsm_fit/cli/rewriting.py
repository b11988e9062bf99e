"""Saving over a project that a command has read, as `itsm_fit.api.saving` does, with what is to be said of it."""

from __future__ import annotations

from pathlib import Path

from itsm_fit.api.saving import in_use, replace_file
from itsm_fit.cli.console import tell
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import Stored


def rewrite(project: Project, path: Path, base: str, read: Project | None = None) -> None:
    """`replace_file`, which raises InputError; says in one line when a window has the project open."""
    told = in_use(path)
    if told:
        tell(f"warning: {path}: {told}")
    replace_file(project, path, base, read)


def keep(changed: Project, path: Path, stored: Stored) -> None:
    """Save what a command made of a project that it read, where that is another one; raises InputError as `rewrite`."""
    if changed is not stored.project:
        rewrite(changed, path, stored.base, stored.project)
    tell(f"Saved: {path}")
