"""Who scores the projects of a portfolio: the processes of this computer, or those of a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from itsm_fit.portfolio.outcome import PortfolioOptions, ProjectOutcome


class ScoringJob(NamedTuple):
    """A project to be scored: its place among all, its name and bytes; after `limit_s` seconds it is given up.

    What goes wrong is said in the language of this name.
    """

    place: int
    name: str
    data: bytes
    options: PortfolioOptions
    limit_s: float | None
    language: str = "en"


class DoneJob(NamedTuple):
    """What came of a job, by its place."""

    place: int
    outcome: ProjectOutcome


class ScoringCrew(Protocol):
    """Takes jobs and gives them back done, in any order."""

    @property
    def room(self) -> int:
        """How many jobs it wants to have at a time."""
        ...

    def give(self, job: ScoringJob) -> None:
        """Have it work on a job; raises FitError where nobody can."""
        ...

    def take(self, wait_s: float) -> Sequence[DoneJob]:
        """What is done since the last time, waiting so long at most for the first; raises FitError as `give` does."""
        ...

    def close(self) -> None:
        """End the work, also what is under way."""
        ...
