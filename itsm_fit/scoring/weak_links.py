"""Where a tool breaks the processes: its weak links, the worst first, and what would make them good (§7)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, ProcessFit, StepFit, StepTool
from itsm_fit.scoring.unlock import UnlockPlan

NOT_PROVEN = frozenset({Outcome.OPEN, Outcome.NO})
UNLOCK_TARGET = 0.95
_DECIMALS = 9


@dataclass(frozen=True, slots=True)
class WeakLink:
    """A step that a tool does not carry, or is not known to carry.

    `failing` are the ids of the requirements that hold it back, musts first, then by missing weight.
    """

    process: ProcessFit
    step: StepFit
    figures: StepTool
    failing: tuple[str, ...]


class WeakLinks:
    """The weak links of one fit, looked up tool by tool."""

    def __init__(self, fit: Fit) -> None:
        self._fit = fit

    @cached_property
    def _low(self) -> list[list[float]]:
        low: list[list[float]] = self._fit.support.low.tolist()
        return low

    def of(self, tool: str) -> tuple[WeakLink, ...]:
        """Sorted by gain, then exposure, then missing weight; raises KeyError for an unknown tool."""
        column = self._fit.support.column[tool]
        found = [
            WeakLink(process, step, figures, self._failing(step, column))
            for process in self._fit.processes
            for step in process.steps
            if (figures := step.tools[tool]).carried in NOT_PROVEN
        ]
        return tuple(sorted(found, key=_severity))

    def _failing(self, step: StepFit, column: int) -> tuple[str, ...]:
        """The step's requirements below θ; where all reach it, those that still miss something."""
        support = self._fit.support
        low = {rid: self._low[support.row[rid]][column] for rid in step.requirements}
        threshold = self._fit.project.settings.must_threshold - TOLERANCE
        below = [rid for rid in low if low[rid] < threshold] or [rid for rid in low if low[rid] < 1.0]
        asked = self._fit.requirement_by_id
        return tuple(
            sorted(
                below, key=lambda rid: (asked[rid].priority is not Priority.MUST, -asked[rid].weight * (1 - low[rid]))
            )
        )


def uncarried(process: ProcessFit, tool: str) -> frozenset[str]:
    """Keys of the steps that ask something and are not proven to be carried."""
    return frozenset(step.key for step in process.steps if step.tools[tool].carried in NOT_PROVEN)


def unlock_plan(process: ProcessFit, tool: str, target_share: float = UNLOCK_TARGET, limit: int = 5_000) -> UnlockPlan:
    """The fewest steps that bring the tool's end-to-end fit to `target_share` of the completing cases.

    Computed when it is asked for; `limit` as in `EndToEnd.unlock_plan`.
    """
    return EndToEnd(process.play).unlock_plan(uncarried(process, tool), target_share, limit)


def _severity(link: WeakLink) -> tuple[float, float, float]:
    """Links whose gains and exposures differ by rounding alone are alike."""
    its = link.figures
    return -round(its.gain, _DECIMALS), -round(its.exposure, _DECIMALS), -its.missing
