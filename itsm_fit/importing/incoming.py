"""Spreadsheets into a project, whatever they hold: answers, answered questionnaires, or requirements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue
from itsm_fit.importing.answers import Imported, read_matrices
from itsm_fit.importing.catalogue import RequirementList, read_catalogue
from itsm_fit.importing.catalogue_merge import RequirementChange, take_catalogue
from itsm_fit.importing.changes import steps_of
from itsm_fit.importing.gap_sheet import GapChange, GapSheet, changes_by, read_gaps, take_changes, unknown_in
from itsm_fit.importing.offer import take_offer
from itsm_fit.importing.plan import Change, Step, carry_out, changes_of
from itsm_fit.importing.questionnaire import baseline_issues, read_questionnaire
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent, within
from itsm_fit.storage.spreadsheet import Workbook, read_workbook


@dataclass(frozen=True)
class Incoming:
    """What one file holds: answers, requirements, both, or decisions about gaps."""

    file: str
    answers: Imported | None = None
    requirements: RequirementList | None = None
    gaps: GapSheet | None = None


@dataclass(frozen=True)
class TakenIn:
    """A project with files taken in: each table with the one it replaces, and everything that changed."""

    project: Project
    steps: tuple[Step, ...]
    answers: tuple[Change, ...]
    requirements: tuple[RequirementChange, ...]
    issues: tuple[Issue, ...]
    gaps: tuple[GapChange, ...] = ()


def needs_no_mapping(workbook: Workbook) -> bool:
    """Whether a workbook is an answered questionnaire, or lists requirements in a sheet of their own."""
    return read_questionnaire(workbook, workbook.name, "") is not None or read_catalogue(workbook) is not None


def read_incoming(data: bytes, name: str, progress: Progress = silent) -> Incoming:
    """What the bytes of a file hold; raises InputError when it can be read neither as answers nor as requirements."""
    workbook = read_workbook(data, name, within(progress, 0.0, 0.3))
    gaps = read_gaps(workbook)
    if gaps is not None:
        return Incoming(name, gaps=gaps)
    catalogue = read_catalogue(workbook)
    answers = read_matrices(data, name, within(progress, 0.3, 1.0))
    if catalogue is not None:
        elsewhere = tuple(matrix for matrix in answers.matrices if matrix.sheet not in catalogue.sheets)
        return Incoming(name, replace(answers, matrices=elsewhere) if elsewhere else None, catalogue)
    if not answers.matrices:
        why = next(iter(answers.issues), None)
        message = why.message if why else "Neither answers of tools nor a list of requirements was found in it."
        raise InputError(message, file=name, where=why.where if why else "")
    return Incoming(name, answers)


def take_in(project: Project, files: Sequence[Incoming], on: date, *, keep_older: bool = False) -> TakenIn:
    """Requirements first, then answers; a newer version of a table takes the place of the older one unless kept.

    `on` is the day of the import.
    """
    issues: list[Issue] = []
    requirements: list[RequirementChange] = []
    for each in files:
        if each.requirements is not None:
            taken = take_catalogue(project, each.requirements)
            project, issues = taken.project, [*issues, *taken.issues]
            requirements += taken.changes
    steps: list[Step] = []
    changes: list[Change] = []
    for each in files:
        if each.answers is None:
            continue
        issues += each.answers.issues
        if each.answers.baseline is not None:
            issues += baseline_issues(each.answers.baseline, project, each.file)
        mine = steps_of(project, each.answers.matrices, keep_older=keep_older)
        changes += [change for step in mine for change in changes_of(step, project.settings.levels)]
        project = carry_out(project, mine, on)
        if each.answers.offer is not None:
            project, said = take_offer(project, each.answers.offer, each.file)
            issues += said
        steps += mine
    decided: list[GapChange] = []
    for each in files:
        if each.gaps is not None:
            issues += [*each.gaps.issues, *unknown_in(project, each.gaps, each.file)]
            its = changes_by(project, each.gaps)
            project, decided = take_changes(project, its), [*decided, *its]
    if not project.name and files:
        project = replace(project, name=files[0].file.rsplit(".", 1)[0])
    return TakenIn(project, tuple(steps), tuple(changes), tuple(requirements), tuple(issues), tuple(decided))
