"""What a tool teaches each role, and before which wave of its roll-out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from itsm_fit.errors import FitError
from itsm_fit.progress import Progress, silent
from itsm_fit.readiness.training import (
    HourRange,
    RoleTraining,
    WaveTraining,
    before_waves,
    role_training,
    training_by_wave,
)
from itsm_fit.scoring.result import Fit

if TYPE_CHECKING:
    from itsm_fit.rollout.wave_plan import WavePlan


@dataclass(frozen=True)
class ToolTraining:
    """All of it for one tool of one fit; `plan` is None as long as there is none, and `why` then says so."""

    fit: Fit
    tool: str
    roles: tuple[RoleTraining, ...]
    plan: WavePlan | None = None
    why: str = ""

    @property
    def wave_of(self) -> Mapping[str, int]:
        return self.plan.wave_of if self.plan is not None else {}

    @cached_property
    def before(self) -> Mapping[str, int | None]:
        """The wave before which each role has to be trained."""
        return before_waves(self.roles, self.wave_of)

    @cached_property
    def waves(self) -> tuple[WaveTraining, ...]:
        return training_by_wave(self.roles, self.wave_of)

    @property
    def hours(self) -> HourRange:
        """Of all roles whose hours are stated."""
        stated = [each.hours for each in self.roles if each.hours is not None]
        return sum(low for low, _ in stated), sum(high for _, high in stated)


def tool_training(fit: Fit, tool: str) -> ToolTraining:
    """What a tool teaches, without a plan; raises KeyError for an unknown tool."""
    return ToolTraining(fit, tool, role_training(fit, tool, fit.project.readiness))


def with_waves(found: ToolTraining, *, seconds: float, progress: Progress = silent) -> ToolTraining:
    """The same with the plan of the project's waves for its tool, whichever the project would roll out."""
    from itsm_fit.rollout.planning import wave_plan

    project = found.fit.project
    its = replace(found.fit, project=replace(project, rollout=replace(project.rollout, tool=found.tool)))
    try:
        return replace(found, plan=wave_plan(its, seconds=seconds, progress=progress))
    except FitError as problem:
        return replace(found, why=str(problem))
