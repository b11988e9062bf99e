"""The main job as a few calls: files in, a project and its fit out. The window and the command line share them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from itsm_fit.checks import check_project
from itsm_fit.errors import FitError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing import read_matrices
from itsm_fit.importing.offer import take_offer
from itsm_fit.importing.questionnaire import baseline_issues
from itsm_fit.importing.questionnaire_form import Baseline
from itsm_fit.model import edits
from itsm_fit.model.decision import Decision
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project, Settings
from itsm_fit.progress import Progress, silent, within
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.bpmn import BPMN_LIMIT, issues_of, read_bpmn_with_issues
from itsm_fit.storage.drawio import is_drawio, read_drawio
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.project_file import open_project
from itsm_fit.storage.spreadsheet.limits import MAX_BYTES

PROJECT_ENDINGS = (".itsmfit",)
MODEL_ENDINGS = (".bpmn", ".xml", ".drawio")
SHEET_ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv")


class SourcesRefused(FitError):  # noqa: N818 - says what happened
    """One or more files cannot be used; `errors` has one for each."""

    def __init__(self, errors: Sequence[InputError]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(str(error) for error in errors))


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project and what was noticed while reading its files; `asked` has what each answered questionnaire asked."""

    project: Project
    issues: tuple[Issue, ...] = ()
    asked: tuple[tuple[str, Baseline], ...] = ()


def load(paths: Sequence[Path], progress: Progress = silent) -> Loaded:
    """A project made of a project file, models and spreadsheets, in the order given.

    Raises SourcesRefused naming every file that cannot be used.
    """
    return add_files(Project(), paths, progress)


def add_files(project: Project, paths: Sequence[Path], progress: Progress = silent) -> Loaded:
    """`project` with the processes and answers of more files; raises SourcesRefused as `load` does."""
    loaded, refused = Loaded(project), []
    seen: set[str] = set()
    for number, path in enumerate(paths):
        progress(f"Reading {path.name}", number / len(paths))
        real = os.path.realpath(path)
        if real in seen:
            again = Issue(Severity.WARNING, path.name, "", "This file was given twice; it counts once.")
            loaded = replace(loaded, issues=(*loaded.issues, again))
            continue
        seen.add(real)
        try:
            loaded = _add(loaded, path, within(progress, number / len(paths), (number + 1) / len(paths)))
        except InputError as error:
            refused.append(error)
    if refused:
        raise SourcesRefused(refused)
    progress("Files read", 1.0)
    strange = [its for file, asked in loaded.asked for its in baseline_issues(asked, loaded.project, file)]
    return replace(loaded, issues=(*loaded.issues, *strange))


def evaluate(
    project: Project, progress: Progress = silent, issues: Sequence[Issue] = (), since: Fit | None = None
) -> Fit:
    """Score a project and check its models; `issues` are those noticed while loading.

    `since` is what this gave for an earlier state: it saves the work on what did not change.
    """
    fit = score(project, within(progress, 0.0, 0.8), since)
    progress("Checking the models", 0.8)
    findings = check_project(
        project,
        support=fit.support,
        plays={process.id: process.play for process in fit.processes},
        catalogue=fit.workings.basis.catalogue if fit.workings else None,
        since=since,
    )
    progress("Scored", 1.0)
    return replace(fit, findings=findings, issues=(*issues, *fit.issues))


def _add(loaded: Loaded, path: Path, progress: Progress) -> Loaded:
    ending = path.suffix.casefold()
    for endings, add in _READERS:
        if ending in endings:
            return add(loaded, path, progress)
    known = ", ".join((*PROJECT_ENDINGS, *MODEL_ENDINGS, *SHEET_ENDINGS))
    raise InputError(f"This kind of file cannot be read; use one of {known}.", file=str(path))


def _add_project(loaded: Loaded, path: Path, progress: Progress) -> Loaded:
    progress(f"Reading {path.name}", 0.0)
    other, mine = open_project(path), loaded.project
    noticed = [issue for document in other.documents for issue in issues_of(document)]
    loaded = replace(loaded, issues=(*loaded.issues, *noticed))
    if mine == Project():
        return replace(loaded, project=other)
    kept = {each.name for each in mine.scenarios}
    merged = replace(
        mine,
        settings=mine.settings if mine.settings != Settings() else other.settings,
        documents=mine.documents + other.documents,
        matrices=tuple(sorted(mine.matrices + other.matrices, key=lambda matrix: matrix.by_hand)),
        requirements=mine.requirements + other.requirements,
        links=mine.links + other.links,
        all_of=mine.all_of | other.all_of,
        rejected=mine.rejected | other.rejected,
        history=mine.history + other.history,
        decision=mine.decision if mine.decision != Decision() else other.decision,
        gaps=edits.take_gaps(other, mine.gaps).gaps,
        scenarios=mine.scenarios + tuple(each for each in other.scenarios if each.name not in kept),
    )
    return replace(loaded, project=merged)


def _add_model(loaded: Loaded, path: Path, progress: Progress) -> Loaded:
    progress(f"Reading {path.name}", 0.0)
    documents, issues = _read_model(read_bytes(path, limit=BPMN_LIMIT), path.name)
    project = loaded.project
    name = project.name or documents[0].stem
    project = replace(project, name=name, documents=(*project.documents, *documents))
    return replace(loaded, project=project, issues=(*loaded.issues, *issues))


def _read_model(data: bytes, name: str) -> tuple[tuple[Document, ...], tuple[Issue, ...]]:
    """The drawings in a BPMN or draw.io file; the lines of the latter are routed anew."""
    if not is_drawio(data):
        model = read_bpmn_with_issues(data, name)
        return (model.document,), model.issues
    from itsm_fit.drawing.layout import arrange  # noqa: PLC0415 - takes long to load

    drawn = read_drawio(data, name)
    return tuple(arrange(document) for document in drawn.documents), drawn.issues


def _add_sheet(loaded: Loaded, path: Path, progress: Progress) -> Loaded:
    imported = read_matrices(read_bytes(path, limit=MAX_BYTES), path.name, progress)
    if not imported.matrices:
        why = next((issue for issue in imported.issues), None)
        message = why.message if why else "No table of tools and answers was found in it."
        raise InputError(message, file=str(path), where=why.where if why else "")
    project = loaded.project
    for matrix in imported.matrices:
        project = edits.take_matrix(project, matrix)
    offered: list[Issue] = []
    if imported.offer:
        project, offered = take_offer(project, imported.offer, path.name)
    project = replace(project, name=project.name or path.stem)
    asked = ((path.name, imported.baseline),) if imported.baseline else ()
    return Loaded(project, (*loaded.issues, *imported.issues, *offered), (*loaded.asked, *asked))


_READERS: tuple[tuple[tuple[str, ...], Callable[[Loaded, Path, Progress], Loaded]], ...] = (
    (PROJECT_ENDINGS, _add_project),
    (MODEL_ENDINGS, _add_model),
    (SHEET_ENDINGS, _add_sheet),
)
