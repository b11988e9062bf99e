"""What functions of programs take as a project."""

from __future__ import annotations

from itsm_fit.model.project import Project
from itsm_fit.selection import Loaded


def project_of(of: Project | Loaded) -> Project:
    """The project itself, of what was loaded the project in it."""
    return of.project if isinstance(of, Loaded) else of
