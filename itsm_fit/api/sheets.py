"""Vendors' spreadsheets: how they are understood, and what they change."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from itsm_fit.api.given import project_of
from itsm_fit.audit.arrivals import with_arrivals
from itsm_fit.importing.inspect import inspection
from itsm_fit.importing.taking import Intake, take_in
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.sealing.rounds import with_late_answers
from itsm_fit.selection import Loaded, read_sheets, today
from itsm_fit.storage import person
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES


def inspect_sheet(path: str | os.PathLike[str]) -> dict[str, Any]:
    """How a spreadsheet is understood: tables, headings, tools, what answer words mean, and what was left out and why.

    The shape is that of `itsm-fit inspect --json`: rows count from 1, columns are letters. Raises FitError where the
    file cannot be read.

    >>> from itsm_fit import inspect_sheet, sample_models
    >>> found = inspect_sheet(sample_models() / "small" / "vendors.xlsx")
    >>> [(table["sheet"], table["features"], len(table["tools"])) for table in found["tables"]]
    [('Matrix', 13, 3)]
    """
    place = Path(path)
    return inspection(read_bytes(place, limit=MAX_BYTES), place.name)


def import_sheets(
    of: Project | Loaded,
    *files: str | os.PathLike[str],
    keep_older: bool = False,
    passwords: Sequence[str] = (),
    by: str = "",
    progress: Progress = silent,
) -> Intake:
    """Take vendors' tables, answered questionnaires, lists of requirements, gap sheets and criteria into a project.

    A newer version of a table takes the place of the older one unless `keep_older`. `Intake.project` is the project
    with them, `tables` are those that came; `answers`, `requirements` and `gaps` say what is another than before,
    `issues` with their cells what was noticed. In a tender, and once a baseline is sealed, the log records what was
    asked when answers came in, signed `by` whoever is logged in where no name is given. Raises FitError naming every
    file that cannot be used.

    >>> from itsm_fit import import_sheets, load, sample_models
    >>> small = sample_models() / "small"
    >>> drawn = load(small / "incident.bpmn").project
    >>> taken = import_sheets(drawn, small / "vendors.xlsx")
    >>> taken.project.tool_names, [table.step.matrix.place("") for table in taken.tables]
    (('Invented Ash', 'Invented Birch', 'Invented Cedar'), ['vendors.xlsx!Matrix'])
    """
    project = project_of(of)
    taken = take_in(
        project,
        read_sheets([Path(each) for each in files], project, progress, passwords),
        today(),
        keep_older=keep_older,
    )
    if taken.project == project:
        return taken
    signed, at = by or person.signature(), datetime.now(UTC)
    came = with_arrivals(project, taken.project, by=signed, at=at)
    return replace(taken, project=with_late_answers(project, came, taken, by=signed, at=at))
