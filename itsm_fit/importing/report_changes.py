"""What somebody changed in a report that came back, and taking it into the project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from itsm_fit.errors import EditError
from itsm_fit.findings import Issue
from itsm_fit.model.edits import answer_by_hand
from itsm_fit.model.edits.scenarios import apply_changes
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ChangeValue, ScenarioChange
from itsm_fit.model.tool import Level
from itsm_fit.scoring.basis import ProvenSupport


@dataclass(frozen=True, slots=True)
class ReturnedChange:
    """One input as somebody changed it: what it is `now` in the project, and the cell it stands in.

    `moved` says that the project has changed it, too, since the report was made. `origin` is what an answer is put
    down to: the file and its cell, with who saved it.
    """

    change: ScenarioChange
    now: ChangeValue
    place: str
    moved: bool
    origin: str = ""


@dataclass(frozen=True)
class ReturnedReport:
    """What a report that came back asks to change, and what of it cannot be taken, cell by cell."""

    changes: tuple[ReturnedChange, ...]
    issues: tuple[Issue, ...]


def take_returned(project: Project, changes: Sequence[ReturnedChange]) -> Project:
    """The project with these changes. Raises EditError for one whose subject has gone from it meanwhile."""
    for each in changes:
        if each.change.kind is ChangeKind.ANSWER and each.origin:
            tool, requirement = each.change.target
            value = each.change.value
            meaning = Level(value) if isinstance(value, str) else float(value or 0.0)
            project = answer_by_hand(project, requirement, tool, meaning, each.origin)
            continue
        applied = apply_changes(project, [each.change], ProvenSupport())
        if applied.refused:
            raise EditError(applied.refused[0][1])
        project = applied.project
    return project
