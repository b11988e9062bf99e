"""In a tender the vendors' scores stay covered until a baseline is sealed; who looks earlier says why, once."""

from __future__ import annotations

from datetime import datetime

from itsm_fit.errors import EditError, InputError
from itsm_fit.language import tr
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import baseline_of, require_reason
from itsm_fit.sealing.chain import recorded, stands


def covered(project: Project) -> bool:
    """Whether nothing that tells the tools apart may be shown yet."""
    return project.tender and baseline_of(project) is None and not _looked(project)


def require_uncovered(project: Project, file: str = "") -> None:
    """Raise InputError, with a way out, where the scores are covered; `file` is where the project lies."""
    if covered(project):
        raise scores_covered(file)


def scores_covered(file: str = "") -> InputError:
    """Why the scores of the project in a file are not shown, with a way out."""
    return InputError(
        tr(
            "This is a tender without a sealed baseline, so the scores of the vendors stay covered: seal it first "
            "(itsm-fit seal), or look earlier with a reason that goes on record (itsm-fit tender --look)."
        ),
        file=file,
    )


def looked_early(project: Project, *, by: str, reason: str, at: datetime) -> Project:
    """The project with its scores uncovered before a baseline is sealed, on record; as it is where none are covered.

    It holds until the tender is declared anew or a seal is withdrawn. Raises EditError without a name or a reason.
    """
    require_reason(reason)
    if not by.strip():
        raise EditError(tr("What goes on record is signed: say who you are."))
    return recorded(project, LogKind.LOOKED, by=by, reason=reason, at=at) if covered(project) else project


def _looked(project: Project) -> bool:
    for entry in reversed(project.log):
        if entry.kind in {LogKind.TENDER, LogKind.WITHDRAWN}:
            return False
        if entry.kind is LogKind.LOOKED and stands(entry):
            return True
    return False
