"""Scoring a portfolio: every project is tried, what is done is kept at once, and a later run goes on from there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from itsm_fit.errors import InputError
from itsm_fit.language import spoken, tr
from itsm_fit.portfolio.crew import DoneJob, ScoringCrew, ScoringJob
from itsm_fit.portfolio.kept import KeptOutcomes, key_of
from itsm_fit.portfolio.outcome import DEFAULT_OPTIONS, FailedProject, PortfolioOptions, ProjectOutcome
from itsm_fit.portfolio.projects import PortfolioProject
from itsm_fit.progress import Progress, silent
from itsm_fit.storage.files import NO_FILE, fingerprint, make_folder

LOOK_EVERY_S = 0.2
"""How long a run waits for the next outcome before it looks whether it is to stop."""
DEFAULT_LIMIT_S = 600
_TRIES = 3
"""How often a project is scored that is another one each time it is looked at again."""


@dataclass(frozen=True)
class PortfolioRun:
    """Which projects there were, in their order, and by what their outcomes are kept.

    `keys` has one for each project; None for those that failed without anything to keep, which stand in `failed`.
    `taken` were done before, `again` were changed while they were scored, and are told of as they are now.
    """

    names: Sequence[str]
    keys: Sequence[str | None]
    failed: dict[int, FailedProject]
    kept: KeptOutcomes
    taken: int = 0
    again: Sequence[str] = ()

    def outcomes(self) -> Iterator[tuple[str, ProjectOutcome]]:
        """Each project by name with what came of it, one held at a time."""
        for place, (name, key) in enumerate(zip(self.names, self.keys, strict=True)):
            outcome = None if key is None else self.kept.get(key)
            yield (
                name,
                outcome or self.failed.get(place) or FailedProject(tr("What was kept of it is gone: run again.")),
            )


@dataclass
class _State:
    """A run on its way."""

    projects: Sequence[PortfolioProject]
    kept: KeptOutcomes
    options: PortfolioOptions
    limit_s: float | None
    before: frozenset[str]
    """The keys of what an earlier run did."""
    keys: list[str | None]
    failed: dict[int, FailedProject] = field(default_factory=dict)
    taken: int = 0
    again: list[str] = field(default_factory=list)
    tries: dict[int, int] = field(default_factory=dict)
    under_way: dict[int, str] = field(default_factory=dict)
    """The fingerprints of what is being scored, by place."""
    settled: int = 0

    def job(self, place: int) -> ScoringJob | None:
        """A project as it lies there now; None where there is nothing left to do for it."""
        project = self.projects[place]
        try:
            data = project.read()
        except InputError as problem:
            self._fail(place, FailedProject(problem.message, problem.where))
            return None
        digest = fingerprint(data)
        key = key_of(digest, self.options)
        if key in self.kept:  # by an earlier run, or as another project of this one that is the same byte for byte
            self.keys[place] = key
            self.taken += key in self.before
            self.settled += 1
            return None
        self.under_way[place] = digest
        return ScoringJob(place, project.name, data, self.options, self.limit_s, spoken().name)

    def settle(self, done: DoneJob) -> bool:
        """Keep what came of a job; false where its project was changed meanwhile and is to be scored again."""
        project, place = self.projects[done.place], done.place
        digest = self.under_way.pop(place)
        key = key_of(digest, self.options)
        self.kept.add(key, done.outcome)
        try:
            now = project.fingerprint()
        except InputError as problem:
            self._fail(place, FailedProject(problem.message, problem.where))
            return True
        if now == digest:
            self._take(place, key, done.outcome)
            return True
        return self._changed(place, now)

    def _take(self, place: int, key: str, outcome: ProjectOutcome) -> None:
        if key in self.kept:
            self.keys[place] = key
            self.settled += 1
        elif isinstance(outcome, FailedProject):
            self._fail(place, outcome)

    def _changed(self, place: int, now: str) -> bool:
        name = self.projects[place].name
        self.tries[place] = self.tries.get(place, 1) + 1
        if now == NO_FILE:
            self._fail(place, FailedProject(tr("It was moved or deleted while it was scored."), short=True))
            return True
        if self.tries[place] > _TRIES:
            said = tr(
                "It was changed each time while it was scored ({tries} times): run again once nobody saves it.",
                tries=_TRIES,
            )
            self._fail(place, FailedProject(said, short=True))
            return True
        if name not in self.again:
            self.again.append(name)
        return False

    def _fail(self, place: int, outcome: FailedProject) -> None:
        self.failed[place] = outcome
        self.settled += 1


def run_portfolio(
    projects: Sequence[PortfolioProject],
    folder: Path,
    crew: Callable[[], ScoringCrew],
    options: PortfolioOptions = DEFAULT_OPTIONS,
    *,
    resume: bool = False,
    limit_s: float | None = DEFAULT_LIMIT_S,
    progress: Progress = silent,
    clock: Callable[[], float] = time.monotonic,
) -> PortfolioRun:
    """Score every project; what is done lies in `folder` as soon as it is, and with `resume` is not done again.

    The `crew` is only called where something is left to do. Raises Cancelled when `progress` does, InputError where
    nothing can be kept in the folder, FitError where nobody can work; what is done by then is kept.
    """
    make_folder(folder)
    kept = KeptOutcomes(folder)
    if resume:
        kept.take_up()
    state = _State(projects, kept, options, limit_s, kept.keys, [None] * len(projects))
    try:
        _work(state, crew, _TimeLeft(len(projects), progress, clock))
    finally:
        kept.close()
    kept.tidy(dict.fromkeys(key for key in state.keys if key is not None))
    return PortfolioRun(
        [each.name for each in projects], state.keys, state.failed, kept, state.taken, tuple(state.again)
    )


def _work(state: _State, make: Callable[[], ScoringCrew], tell: _TimeLeft) -> None:
    crew: ScoringCrew | None = None
    try:
        for place in range(len(state.projects)):
            tell(state)
            job = state.job(place)
            if job is not None:
                crew = crew or make()
                crew.give(job)
                while len(state.under_way) >= crew.room:
                    _settle(state, crew, tell)
        while state.under_way and crew is not None:
            _settle(state, crew, tell)
        tell(state)
    finally:
        if crew is not None:
            crew.close()


def _settle(state: _State, crew: ScoringCrew, tell: _TimeLeft) -> None:
    for done in crew.take(LOOK_EVERY_S):
        again = None if state.settle(done) else state.job(done.place)
        if again is not None:
            crew.give(again)
    tell(state)


class _TimeLeft:
    """Tells how far a run is, and how long the rest may take by how long what it did took."""

    def __init__(self, count: int, progress: Progress, clock: Callable[[], float]) -> None:
        self._count, self._progress, self._clock = count, progress, clock
        self._began = clock()

    def __call__(self, state: _State) -> None:
        worked = state.settled - state.taken
        said = tr("{done} of {all} projects", done=state.settled, all=self._count)
        left = self._count - state.settled
        if worked and left:
            seconds = (self._clock() - self._began) / worked * left
            said = tr("{progress}, about {time} left", progress=said, time=duration_words(seconds))
        self._progress(said, state.settled / self._count)


def duration_words(seconds: float) -> str:
    """A time that is about right: ``40 s``, ``12 min``, ``3.5 h``."""
    if seconds < 90:
        return tr("{seconds:,.0f} s", seconds=seconds)
    if seconds < 5_400:
        return tr("{minutes:,.0f} min", minutes=seconds / 60)
    return tr("{hours:,.1f} h", hours=seconds / 3_600)
