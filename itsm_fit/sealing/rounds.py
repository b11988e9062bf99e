"""A fair round on record: questions answered, the deadline and what came after it, envelopes closed and opened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from itsm_fit.errors import EditError
from itsm_fit.importing.plan import AnswerChange
from itsm_fit.importing.taking import Intake
from itsm_fit.language import trn
from itsm_fit.model import edits
from itsm_fit.model.judged_scores import judged_criteria, open_cells
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix
from itsm_fit.scoring.wording import listed
from itsm_fit.sealing.baseline import require_reason
from itsm_fit.sealing.chain import recorded

_MOST_NAMED = 4


def question_answered(project: Project, id_: str, answer: str, *, by: str, at: datetime) -> Project:
    """The project with a vendor's question answered for all; raises EditError as `edits.answer_enquiry` does."""
    answered = edits.answer_enquiry(project, id_, answer, at.date())
    if answered is project:
        return project
    its = next(each for each in answered.round.enquiries if each.id == id_)
    return recorded(answered, LogKind.QUESTION_ANSWERED, by=by, at=at, question=id_, text=its.text, answer=its.answer)


def deadline_set(project: Project, deadline: date | None, *, by: str, reason: str, at: datetime) -> Project:
    """The project with another deadline for answers, on record; moving one needs a reason."""
    before = project.round.deadline
    if deadline == before:
        return project
    if before is not None:
        require_reason(reason)
    said = {"before": before and before.isoformat(), "deadline": deadline and deadline.isoformat()}
    return recorded(edits.set_deadline(project, deadline), LogKind.DEADLINE_SET, by=by, reason=reason, at=at, **said)


def prices_closed(project: Project, *, by: str, reason: str, at: datetime) -> Project:
    """The project with its prices in their envelope, on record; raises EditError as `edits.close_prices` does."""
    closed = edits.close_prices(project)
    if closed is project:
        return project
    tools = list(closed.round.envelope.tools)
    return recorded(closed, LogKind.PRICES_CLOSED, by=by, reason=reason, at=at, tools=tools)


def prices_opened(project: Project, *, by: str, reason: str, at: datetime, early: bool = False) -> Project:
    """The project with its prices opened, with a reason and on record.

    Raises EditError while a quality score is not agreed, unless they are opened `early`, which the log then says.
    """
    require_reason(reason)
    waits = why_closed(project)
    if waits and not early:
        raise EditError(waits)
    opened = edits.open_prices(project)
    tools = list(project.round.envelope.tools)
    return recorded(
        opened, LogKind.PRICES_OPENED, by=by, reason=reason, at=at, tools=tools, early=bool(waits), open=waits
    )


def why_closed(project: Project) -> str:
    """What has to be agreed before prices may be opened, in a sentence; "" when nothing has."""
    waiting = open_cells(project)
    if not waiting:
        return ""
    names = {each.id: each.name for each in judged_criteria(project)}
    left = listed(list(dict.fromkeys(names[cell.criterion] for cell in waiting)), _MOST_NAMED)
    return trn(
        "{count} score of {criteria} is not agreed yet, so the prices stay closed: agree on it first, or open early "
        "with a reason that goes on record.",
        "{count} scores of {criteria} are not agreed yet, so the prices stay closed: agree on them first, or open "
        "early with a reason that goes on record.",
        len(waiting),
        criteria=left,
    )


# ---------------------------------------------------------------- after the deadline
def with_late_answers(before: Project, after: Project, intake: Intake, *, by: str, at: datetime) -> Project:
    """`after`, what an import made of `before`, with an entry for the answers that came after the deadline, if any."""
    deadline = before.round.deadline
    if deadline is None or at.astimezone().date() <= deadline:
        return after
    changes = [_changed(each) for each in intake.answers]
    changes += [each for table in intake.tables if table.step.replacing is None for each in _first(table.step.matrix)]
    if not changes:
        return after
    return recorded(after, LogKind.ANSWER_LATE, by=by, at=at, deadline=deadline.isoformat(), answers=changes)


def _changed(change: AnswerChange) -> dict[str, Any]:
    return {
        "tool": change.tool,
        "requirement": change.feature.id or change.feature.text,
        "before": change.before,
        "after": change.after,
        "place": change.place,
    }


def _first(matrix: Matrix) -> Sequence[dict[str, Any]]:
    """Every answer of a table that nobody had answered before."""
    return [
        {
            "tool": column.tool,
            "requirement": feature.id or feature.text,
            "before": "",
            "after": raw,
            "place": matrix.place(cell),
        }
        for column in matrix.responses
        for feature, raw, cell in zip(matrix.features, column.raw, column.cells, strict=True)
        if raw
    ]
