"""Edits of how ready an organisation is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.reach import process_of
from itsm_fit.model.maturity import assessment_of
from itsm_fit.model.practices import key_of_practice
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import (
    BEST_MATURITY,
    LEAST_MATURITY,
    MOST_HOURS,
    PracticeAssessment,
    Readiness,
    ReadinessEntry,
    says_nothing,
)


def set_readiness(project: Project, readiness: Readiness) -> Project:
    """Put readiness in place of what there was; raises EditError for ids that are not unique, maturity or hours that
    are none.
    """
    require_sound_readiness(readiness)
    return project if readiness == project.readiness else replace(project, readiness=readiness)


def write_entries(project: Project, table: str, entries: Iterable[ReadinessEntry]) -> Project:
    """Put entries of a table (a field of `Readiness`) in place of those with their numbers.

    One without a number is new and gets one; one that says nothing goes. Raises as `set_readiness` does.
    """
    there = {each.id: each for each in getattr(project.readiness, table)}
    for entry in entries:
        number = entry.id or free_number(there)
        if says_nothing(entry):
            there.pop(number, None)
        else:
            there[number] = replace(entry, id=number)
    return set_readiness(project, replace(project.readiness, **{table: tuple(there.values())}))


def remove_entries(project: Project, table: str, numbers: Iterable[str]) -> Project:
    """Take entries out of a table by their numbers."""
    gone = set(numbers)
    kept = tuple(each for each in getattr(project.readiness, table) if each.id not in gone)
    return set_readiness(project, replace(project.readiness, **{table: kept}))


def free_number(taken: Mapping[str, object]) -> str:
    """A number that no entry has."""
    return str(max((int(each) for each in taken if each.isdecimal()), default=0) + 1)


def assess_process(project: Project, process_id: str, current: int | None) -> Project:
    """State the maturity today of a process's practice, where it stands or in a new entry; None takes it back."""
    process, there = process_of(project, process_id), assessment_of(project, process_id)
    if there is None:
        return project if current is None else _assessed(project, process.practice or process.name, current)
    changed = replace(there, current=current)
    if changed == PracticeAssessment(there.id, there.practice):
        return remove_entries(project, "assessments", [there.id])
    return write_entries(project, "assessments", [changed])


def take_maturities(project: Project, stated: Mapping[str, int]) -> Project:
    """The maturity (0 to 5) of processes, from before it was stated in the self-assessment alone, put there.

    It goes by the practice where this one process belongs to it, else by the process, so that no other process changes.
    A 0 is no maturity of the self-assessment: its entry says so.
    """
    practices = [key_of_practice(process.practice) for process in project.processes.values() if process.practice]
    for process_id, level in stated.items():
        there, process = assessment_of(project, process_id), project.processes.get(process_id)
        if there is not None and (there.current or 0) == level:
            continue
        name = project.process_names.get(process_id, process_id)
        if there is None and process is not None and practices.count(key_of_practice(process.practice)) == 1:
            name = process.practice
        project = _assessed(project, name, level)
    return project


def _assessed(project: Project, practice: str, level: int) -> Project:
    current = level if level >= LEAST_MATURITY else None
    evidence = "" if current is not None else tr("A maturity of {level} was stated for the roll-out.", level=level)
    return write_entries(project, "assessments", [PracticeAssessment("", practice, current, evidence=evidence)])


def require_sound_readiness(readiness: Readiness) -> None:
    """Raise EditError for ids not unique in their table, maturity outside of 1 to 5, and hours that are none."""
    for each in fields(readiness):
        ids = [entry.id for entry in getattr(readiness, each.name)]
        if len(set(ids)) < len(ids) or "" in ids:
            raise EditError(tr("Each entry needs a number of its own."))
    for assessed in readiness.assessments:
        for level in (assessed.current, assessed.target):
            if level is not None and not LEAST_MATURITY <= level <= BEST_MATURITY:
                raise EditError(tr("Maturity goes from {least} to {best}.", least=LEAST_MATURITY, best=BEST_MATURITY))
    for training in readiness.trainings:
        if training.hours is not None and not (math.isfinite(training.hours) and 0 <= training.hours <= MOST_HOURS):
            raise EditError(tr("Hours of training are a number of 0 or more."))
