"""Training that each role needs for a tool: the steps that change for it, times hours for a step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from itsm_fit.model.readiness import Readiness
from itsm_fit.model.text import text_key
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, StepFit


@dataclass(frozen=True, slots=True)
class RoleTraining:
    """What a role has to learn. A step changes when the tool carries it: it is done with a new tool then.

    `changed` and `may_change` are (process, step key) of the steps carried, and of those that open answers decide;
    `stay` counts the steps that are done by hand as before, or ask nothing of a tool. `hours` are None where nobody
    says how many a step takes; `per_step` is what is said.
    """

    role: str
    changed: tuple[tuple[str, str], ...]
    may_change: tuple[tuple[str, str], ...]
    stay: int
    per_step: float | None

    @property
    def hours(self) -> tuple[float, float] | None:
        if self.per_step is None:
            return None
        sure = len(self.changed) * self.per_step
        return sure, sure + len(self.may_change) * self.per_step

    @property
    def processes(self) -> tuple[str, ...]:
        """The ids of the processes in which something changes, or may."""
        return tuple(dict.fromkeys(process for process, _ in (*self.changed, *self.may_change)))


def role_training(fit: Fit, tool: str, readiness: Readiness) -> tuple[RoleTraining, ...]:
    """For each role that has a step, the one with most to learn first; raises KeyError for an unknown tool.

    Lanes of one name are one role in every process. With the tool that is in use today nothing changes.
    """
    fit.tool_by_name[tool]
    in_use = text_key(fit.project.decision.incumbent.tool) == text_key(tool)
    per_step = {text_key(each.role): each.hours for each in readiness.trainings if each.hours is not None}
    steps: dict[str, list[tuple[str, StepFit]]] = {}
    names: dict[str, str] = {}
    for process, step in _own_steps(fit):
        key = text_key(step.lane)
        if key:
            names.setdefault(key, step.lane.strip())
            steps.setdefault(key, []).append((process, step))
    found = []
    for key, its in steps.items():
        by_outcome: dict[Outcome | None, list[tuple[str, str]]] = {}
        for process, step in its:
            outcome = None if in_use else step.tools[tool].carried
            by_outcome.setdefault(outcome, []).append((process, step.key))
        changed, may = tuple(by_outcome.get(Outcome.YES, ())), tuple(by_outcome.get(Outcome.OPEN, ()))
        stay = len(its) - len(changed) - len(may)
        found.append(RoleTraining(names[key], changed, may, stay, per_step.get(key, per_step.get(""))))
    return tuple(sorted(found, key=lambda each: (-len(each.changed), -len(each.may_change))))


def before_waves(training: tuple[RoleTraining, ...], wave_of: Mapping[str, int]) -> dict[str, int | None]:
    """The wave before which each role has to be trained: the first in which something changes for it.

    `wave_of` gives the wave of each process by its id, from 1; processes without one count for none. None where no
    process of the role is in a wave.
    """
    return {
        each.role: min((wave_of[process] for process in each.processes if wave_of.get(process, 0) > 0), default=None)
        for each in training
    }


def _own_steps(fit: Fit) -> Iterator[tuple[str, StepFit]]:
    """Each drawn step once: those of a process that is called belong to it, not to its callers."""
    for process in fit.processes:
        drawn = fit.project.processes[process.id].node_by_id
        yield from ((process.id, step) for step in process.steps if step.key in drawn)
