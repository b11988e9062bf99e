"""What functions of programs are given: a project, numbers."""

from __future__ import annotations

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.selection import Loaded


def project_of(of: Project | Loaded) -> Project:
    """The project itself, of what was loaded the project in it; raises TypeError for anything else."""
    found = of.project if isinstance(of, Loaded) else of
    if not isinstance(found, Project):
        raise TypeError(f"a project is expected, or what load gives, not {type(of).__name__}: load files first")
    return found


def require_at_least(least: int, **numbers: int | None) -> None:
    """Raise FitError for a number, by the name of its parameter, that is smaller; None is none."""
    for name, number in numbers.items():
        if number is not None and number < least:
            raise FitError(tr("“{name}” is a whole number of {least} or more.", name=name, least=least))
