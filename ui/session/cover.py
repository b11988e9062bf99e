"""In a tender without a sealed baseline nothing that tells the tools apart is worked out, so nothing can show it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cached_property

from itsm_fit.model.project import Project
from itsm_fit.scoring.result import Fit
from ui.widgets.language import Caption

WHY_COVERED = Caption(
    "This is a tender and no baseline is sealed yet: until it is settled what is asked, nobody sees which tool does it "
    "best."
)


def is_covered(project: Project) -> bool:
    """Whether nothing that tells the tools apart may be shown yet."""
    if not project.tender:
        return False
    from itsm_fit.sealing.cover import covered

    return covered(project)


def bare(project: Project) -> Project:
    """The project without what vendors said: what is drawn and asked can be scored and checked all the same."""
    return replace(project, matrices=(), history=(), gaps=())


@dataclass(frozen=True)
class CoveredFit(Fit):
    """The fit of a covered project: it has no tool."""

    @cached_property
    def unweighed(self) -> str:
        return str(WHY_COVERED)


def covered_fit(fit: Fit, project: Project) -> CoveredFit:
    """The fit of the bare project as that of the whole one."""
    own = {each.name: getattr(fit, each.name) for each in fields(fit)}
    return CoveredFit(**{**own, "project": project, "workings": None})
