"""What evaluators and their moderator do to a project, each with its entry in the log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from itsm_fit.model import edits
from itsm_fit.model.judging import JudgedCell, ReturnedSheet
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.chain import recorded, stamp


def sheets_taken(project: Project, sheets: Sequence[ReturnedSheet], *, by: str, at: datetime) -> Project:
    """The project with sheets that came back, the same in whatever order they are given; one entry names them all.

    What is here already changes nothing.
    """
    taken = edits.take_sheets(project, sheets)
    if taken is project:
        return project
    before = {its.seal for its in project.judging.returned}
    came = [
        {"evaluator": its.evaluator, "sheet": its.sheet.id, "files": its.files, "content": its.key}
        for its in taken.judging.returned
        if its.seal not in before
    ]
    return recorded(taken, LogKind.SCORES_IN, by=by, at=at, sheets=came)


def score_agreed(
    project: Project,
    cells: Sequence[JudgedCell],
    score: float | None,
    *,
    moderator: str,
    reason: str,
    at: datetime,
) -> Project:
    """The project with a score agreed for cells, or taken back (None); raises EditError as `edits.agree_score`."""
    before = project.judging.agreed_by_cell
    agreed = edits.agree_score(project, cells, score, moderator=moderator, reason=reason, at=stamp(at))
    if agreed is project:
        return project
    changed = [
        {"criterion": cell.criterion, "tool": cell.tool, "process": cell.process, "before": was, "score": score}
        for cell in cells
        for was in (before[cell].score if cell in before else None,)
    ]
    kind = LogKind.SCORE_CHANGED if any(each["before"] is not None for each in changed) else LogKind.SCORE_AGREED
    return recorded(agreed, kind, by=moderator, reason=reason, at=at, scores=changed)


def sheet_ruled(project: Project, key: str, tool: str, *, counts: bool, by: str, reason: str, at: datetime) -> Project:
    """The project with the moderator's ruling about a sheet; raises EditError as `edits.rule_sheet`."""
    ruled = edits.rule_sheet(project, key, tool, counts=counts, by=by, reason=reason)
    if ruled is project:
        return project
    its = next(each for each in ruled.judging.returned if each.key == key)
    body = {"evaluator": its.evaluator, "sheet": its.sheet.id, "content": its.key, "tool": tool, "counts": counts}
    return recorded(ruled, LogKind.SCORE_CHANGED, by=by, reason=reason, at=at, ruling=body)
