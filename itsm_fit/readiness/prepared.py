"""Entries whose beginning is known and that nobody wrote yet: what sheets and the window offer to be filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from itsm_fit.model.practices import PRACTICES, key_of_practice, practice_named
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import Involvement, PlannedTalk, PracticeAssessment, ReadinessEntry, StepTraining
from itsm_fit.model.text import text_key


def prepared(project: Project, table: str) -> tuple[ReadinessEntry, ...]:
    """For a table of the readiness (its field) the entries that nobody wrote yet, without a number."""
    offer = _OFFERED.get(table)
    return () if offer is None else tuple(offer(project))


def roles_of(project: Project) -> Mapping[str, str]:
    """Each role that a lane names, by its key: lanes of one name are one role in all processes."""
    found: dict[str, str] = {}
    for process in project.processes.values():
        for lane in process.lanes:
            if text_key(lane.name):
                found.setdefault(text_key(lane.name), lane.name.strip())
    return found


def _assessments(project: Project) -> Iterator[PracticeAssessment]:
    """Practices of the drawn processes first, then the others of ITIL."""
    there = {key_of_practice(each.practice) for each in project.readiness.assessments}
    drawn = (practice_named(process.practice) for process in project.processes.values() if process.practice)
    for practice in dict.fromkeys((*drawn, *PRACTICES)):
        if key_of_practice(practice) not in there:
            yield PracticeAssessment("", practice)


def _involvements(project: Project) -> Iterator[Involvement]:
    """Each role of each process."""
    there = {(each.process, text_key(each.group)) for each in project.readiness.involvements}
    for process_id, process in project.processes.items():
        names = {text_key(lane.name): lane.name.strip() for lane in process.lanes if text_key(lane.name)}
        yield from (Involvement("", process_id, name) for key, name in names.items() if (process_id, key) not in there)


def _talks(project: Project) -> Iterator[PlannedTalk]:
    """Each group that is said to be affected and to whom nobody is to talk, in its process or about all of them."""
    told = {(each.process, text_key(each.group)) for each in project.readiness.talks}
    for each in project.readiness.involvements:
        key = text_key(each.group)
        if key and told.isdisjoint({(each.process, key), ("", key)}):
            told.add((each.process, key))
            yield PlannedTalk("", each.process, each.group)


def _trainings(project: Project) -> Iterator[StepTraining]:
    """All roles together, then each by itself."""
    there = {text_key(each.role) for each in project.readiness.trainings}
    yield from (StepTraining("", name) for key, name in {"": "", **roles_of(project)}.items() if key not in there)


_OFFERED: Mapping[str, Callable[[Project], Iterator[ReadinessEntry]]] = {
    "assessments": _assessments,
    "involvements": _involvements,
    "talks": _talks,
    "trainings": _trainings,
}
