"""Names for the ids in a fit, looked up once a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from itsm_fit.model.project import CROSS_CUTTING
from itsm_fit.scoring.result import Fit, StepFit
from itsm_fit.scoring.wording import NO_PROCESS
from itsm_fit.writing import titled


def step_name(step: StepFit) -> str:
    """The step's name, else its key."""
    return step.name or step.key


class Names:
    """What processes, steps and elements of one fit are called."""

    def __init__(self, fit: Fit) -> None:
        self._fit = fit

    @cached_property
    def _steps_of(self) -> dict[str, tuple[str, ...]]:
        """Names of the steps that ask for a requirement, by its id."""
        found: dict[str, dict[str, None]] = {}
        for process in self._fit.processes:
            for step in process.steps:
                for requirement in step.requirements:
                    found.setdefault(requirement, {})[step_name(step)] = None
        return {requirement: tuple(names) for requirement, names in found.items()}

    @cached_property
    def _processes(self) -> dict[str, str]:
        """Names by project-wide id; those that several processes share carry the id too."""
        named = {**self._fit.project.process_names}
        named |= {process.id: process.name for process in self._fit.processes}
        often = Counter(named.values())
        return {key: f"{name} ({key})" if often[name] > 1 else name for key, name in named.items()}

    def process(self, process_id: str) -> str:
        """The process's name, else its id."""
        return self._processes.get(process_id, process_id)

    def group(self, group: str) -> str:
        """A process, or what belongs to none, by what a weight is given for."""
        return str(NO_PROCESS) if group == CROSS_CUTTING else self.process(group)

    def processes(self, process_ids: Iterable[str]) -> str:
        return ", ".join(map(self.process, process_ids))

    def steps_asking(self, requirement: str) -> str:
        """The steps that ask for a requirement."""
        return ", ".join(self._steps_of.get(requirement, ()))

    def step(self, process_id: str, key: str) -> str:
        """A step with its process: ``Incident: Escalate``."""
        return titled(self.process(process_id), self.step_of(process_id, key))

    def step_of(self, process_id: str, key: str) -> str:
        """A step of a process: its name, else its key."""
        process = self._fit.process_by_id.get(process_id)
        step = process.step_by_key.get(key) if process is not None else None
        return step_name(step) if step is not None else key

    def element(self, process_id: str, element_id: str) -> str:
        """What an element of a drawn process is called: its name, else its id."""
        if element_id == process_id:
            return self.process(process_id)
        drawn = self._fit.project.processes.get(process_id)
        if drawn is None:
            return element_id
        named = drawn.node_by_id.get(element_id) or drawn.lane_by_id.get(element_id)
        return named.name or element_id if named is not None else element_id
