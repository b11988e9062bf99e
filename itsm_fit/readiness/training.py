"""Training that each role needs for a tool: the steps that change for it, times hours for a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from itsm_fit.model.readiness import Readiness
from itsm_fit.model.text import text_key
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, StepFit

Group = TypeVar("Group", str, int)
HourRange = tuple[float, float]
"""Hours for the steps that change for sure, and with those that may."""


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
    def hours(self) -> HourRange | None:
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


@dataclass(frozen=True, slots=True)
class WaveTraining:
    """What has to be learned before a wave: by whom, for how many steps, in how many hours.

    `unstated` are roles among them for which nobody says how long a step takes: their hours count as none.
    """

    wave: int
    roles: tuple[str, ...]
    changed: int
    may_change: int
    hours: HourRange
    unstated: tuple[str, ...]


def before_waves(training: tuple[RoleTraining, ...], wave_of: Mapping[str, int]) -> dict[str, int | None]:
    """The wave before which each role has to be trained: the first in which something changes for it.

    `wave_of` gives the wave of each process by its id, from 1; processes without one count for none. None where no
    process of the role is in a wave.
    """
    return {
        each.role: min((wave_of[process] for process in each.processes if wave_of.get(process, 0) > 0), default=None)
        for each in training
    }


def hours_by_process(training: tuple[RoleTraining, ...]) -> dict[str, HourRange]:
    """The hours that all roles together need for each process; roles whose hours nobody states count for none."""
    return {process: its.hours for process, its in _added(training, lambda process: process).items()}


def training_by_wave(training: tuple[RoleTraining, ...], wave_of: Mapping[str, int]) -> tuple[WaveTraining, ...]:
    """What has to be learned before each wave in which something changes: steps are learned with their process."""
    added = _added(training, lambda process: wave_of.get(process, 0))
    return tuple(
        WaveTraining(wave, tuple(its.roles), its.changed, its.may_change, its.hours, tuple(its.unstated))
        for wave, its in sorted(added.items())
        if wave > 0
    )


@dataclass
class _Sum:
    roles: dict[str, None] = field(default_factory=dict)
    unstated: dict[str, None] = field(default_factory=dict)
    changed: int = 0
    may_change: int = 0
    hours: HourRange = (0.0, 0.0)

    def add(self, each: RoleTraining, *, sure: bool) -> None:
        self.roles[each.role] = None
        if each.per_step is None:
            self.unstated[each.role] = None
        low, high = self.hours
        its = each.per_step or 0.0
        self.hours = (low + its, high + its) if sure else (low, high + its)
        self.changed += sure
        self.may_change += not sure


def _added(training: tuple[RoleTraining, ...], group: Callable[[str], Group]) -> dict[Group, _Sum]:
    """Steps and hours of all roles, added up by what `group` gives for their process."""
    found: dict[Group, _Sum] = {}
    for each in training:
        for steps, sure in ((each.changed, True), (each.may_change, False)):
            for process, _ in steps:
                found.setdefault(group(process), _Sum()).add(each, sure=sure)
    return found


def _own_steps(fit: Fit) -> Iterator[tuple[str, StepFit]]:
    """Each drawn step once: those of a process that is called belong to it, not to its callers."""
    for process in fit.processes:
        drawn = fit.project.processes[process.id].node_by_id
        yield from ((process.id, step) for step in process.steps if step.key in drawn)
