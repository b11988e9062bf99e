"""Small portfolios, and a crew that works at once in this process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.model.project import Project
from itsm_fit.portfolio.crew import DoneJob, ScoringJob
from itsm_fit.portfolio.one_project import outcome_of
from itsm_fit.portfolio.outcome import ProjectOutcome
from itsm_fit.storage.project_file import save_project

ANSWERS = {
    "Desk": {"R1": "native", "R2": "native", "R3": "no", "R4": ""},
    "Suite": {"R1": "addon", "R2": "custom", "R3": "native", "R4": "half"},
}


def little(name: str, weight: float = 3.0, answers: dict[str, dict[str, str]] | None = None) -> Project:
    """The process of the contract, asked of two tools."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2", weight=weight)], Escalate=[should("R3"), must("R4")])
    return replace(project_of(process, matrices=[matrix_of(ANSWERS if answers is None else answers)]), name=name)


def fill(folder: Path, count: int) -> Sequence[Path]:
    """So many projects, none like another."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"p{number:03}.itsmfit" for number in range(count)]
    for number, path in enumerate(paths):
        save_project(little(f"Selection {number}", 1.0 + number), path)
    return paths


def scored(job: ScoringJob) -> ProjectOutcome:
    """What comes of a job."""
    return outcome_of(job.data, job.name, job.options)


class InlineCrew:
    """Scores a job when it is given; remembers which, and lets a test act before that."""

    room = 1

    def __init__(
        self,
        before: Callable[[ScoringJob], None] = lambda _: None,
        outcome: Callable[[ScoringJob], ProjectOutcome] = scored,
    ) -> None:
        self.jobs: list[str] = []
        self.closed = False
        self._before, self._outcome, self._done = before, outcome, list[DoneJob]()

    def __call__(self) -> InlineCrew:
        return self

    def give(self, job: ScoringJob) -> None:
        self._before(job)
        self.jobs.append(job.name)
        self._done.append(DoneJob(job.place, self._outcome(job)))

    def take(self, wait_s: float) -> Sequence[DoneJob]:
        assert wait_s < 1  # so often it is looked whether to stop
        done, self._done = self._done, []
        return done

    def close(self) -> None:
        self.closed = True
