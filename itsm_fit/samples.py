"""The tickets that lie beside the samples: which of them go with the processes that are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from itsm_fit.model.project import Project
from itsm_fit.resources import folder


@dataclass(frozen=True, slots=True)
class SampleTickets:
    """A log of invented tickets: its file, the process that they ran through, and a step that tells that process."""

    file: str
    process: str
    step: str

    @property
    def path(self) -> Path:
        """Where it lies; raises LackingPart when the installation is incomplete."""
        return folder("sample_models") / self.file

    def goes_with(self, project: Project) -> bool:
        """Whether the project has that process, taken from a sample or a template."""
        process = project.processes.get(self.process)
        return process is not None and self.step in process.node_by_id


SAMPLE_TICKETS = (
    SampleTickets("itsm/incident-tickets.csv", "incident-management", "INC_register"),
    SampleTickets("small/incident-tickets.csv", "incident", "INC_log"),
)


def sample_tickets(project: Project) -> SampleTickets | None:
    """The tickets that replay can be tried with on this project, None where none go with its processes."""
    return next((each for each in SAMPLE_TICKETS if each.goes_with(project)), None)
