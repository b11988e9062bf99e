"""Questionnaires for vendors."""

from __future__ import annotations

import os
from pathlib import Path

from itsm_fit.api.given import project_of
from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.selection import Loaded, today
from itsm_fit.storage.delivery import Delivered, deliver


def write_questionnaire(
    of: Project | Loaded, path: str | os.PathLike[str], *, weights: bool = False, progress: Progress = silent
) -> Delivered:
    """Write the workbook (.xlsx) that vendors answer: a sheet a process, with its drawing and what its steps ask.

    `import_sheets` takes answered copies without mapping. `weights` tells vendors how much each requirement counts.
    Gives where it was written: beside the file, with a `note` that says so, where another program has that open. Raises
    FitError where nothing is asked, where a question leaves something to be filled in, and where it cannot be written.

    >>> from itsm_fit import load, sample_models, write_questionnaire
    >>> write_questionnaire(load(sample_models() / "small" / "incident.bpmn"), "questions.xlsx").path.name
    'questions.xlsx'
    """
    if Path(path).suffix.casefold() not in {".xlsx", ""}:
        raise InputError(tr("A questionnaire is written as {ending}: name it so.", ending=".xlsx"), file=str(path))
    packed = questionnaire(project_of(of), made_on=today(), with_weights=weights, progress=progress)
    return deliver(Path(path), packed)
