"""In a tender without a sealed baseline nothing that tells the tools apart is worked out, so nothing can show it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import cached_property

from itsm_fit.model.project import Project
from itsm_fit.scoring.answering import rows_answering
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
    """The fit of a covered project `whole`: it has no tool, nor has its own `project`, whoever scores that anew."""

    whole: Project = field(default_factory=Project)

    @cached_property
    def unmatched(self) -> int:
        tables = zip(self.whole.matrices, rows_answering(self.whole), strict=True)
        return sum(its.rows - its.answering for matrix, its in tables if not matrix.by_hand)

    @cached_property
    def unweighed(self) -> str:
        return str(WHY_COVERED)


def covered_fit(fit: Fit, whole: Project) -> CoveredFit:
    """The fit of the bare project as that of the whole one."""
    return CoveredFit(**{each.name: getattr(fit, each.name) for each in fields(fit)}, whole=whole)


def scored_project(fit: Fit) -> Project:
    """The project that a fit is of."""
    return fit.whole if isinstance(fit, CoveredFit) else fit.project
