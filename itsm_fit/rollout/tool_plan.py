"""The plan of the project's waves for any one tool, such as the one whose training is looked at."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.progress import Progress, silent
from itsm_fit.rollout.planning import wave_plan
from itsm_fit.rollout.wave_plan import WavePlan
from itsm_fit.scoring.result import Fit


def plan_for(fit: Fit, tool: str, *, seconds: float, progress: Progress = silent) -> WavePlan:
    """The plan of the project's waves for a tool, whichever the project would roll out; raises as `wave_plan` does."""
    rollout = replace(fit.project.rollout, tool=tool)
    return wave_plan(replace(fit, project=replace(fit.project, rollout=rollout)), seconds=seconds, progress=progress)
