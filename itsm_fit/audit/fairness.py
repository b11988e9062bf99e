"""The audit of a selection: everything that somebody could object to, the gravest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from itsm_fit.audit.alone import met_by_one, repeated_wording
from itsm_fit.audit.arrivals import unrecorded
from itsm_fit.audit.finding import AuditFinding, AuditRule, Rescoring
from itsm_fit.audit.idle import asks_nothing, decides_nothing
from itsm_fit.audit.later import changed_after
from itsm_fit.audit.thresholds import dropped_by_values
from itsm_fit.findings import Severity
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import listed
from itsm_fit.sealing.cover import covered

_GRAVITY = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_RULES = tuple(AuditRule)


@dataclass(frozen=True)
class FairnessAudit:
    """The findings, and in sentences what could not be looked at. `covered` says that nothing was scored."""

    findings: tuple[AuditFinding, ...]
    unknown: tuple[str, ...]
    covered: bool


def audit(project: Project, fit: Fit | None = None, progress: Progress = silent) -> FairnessAudit:
    """What could be objected to in a selection; `fit` is that of the project, worked out where it is not given.

    While the scores of a tender are covered only what needs none is looked at, and no effect is told.
    """
    hidden = covered(project)
    rescoring = None if hidden else Rescoring(fit if fit is not None and fit.project is project else score(project))
    parts: list[Callable[[], Iterator[AuditFinding]]] = [
        lambda: changed_after(project, rescoring),
        lambda: repeated_wording(project, rescoring),
        lambda: asks_nothing(project),
    ]
    if rescoring is not None and rescoring.fit.tools:
        parts += [
            lambda: dropped_by_values(rescoring),
            lambda: met_by_one(rescoring),
            lambda: decides_nothing(rescoring),
        ]
    found = []
    for number, part in enumerate(parts):
        progress(tr("Looking for what could be objected to"), number / len(parts))
        found.append(list(part()))
    ordered = sorted(chain.from_iterable(found), key=lambda its: (_GRAVITY.index(its.severity), _RULES.index(its.rule)))
    return FairnessAudit(tuple(ordered), tuple(_unknown(project, hidden=hidden)), hidden)


def _unknown(project: Project, *, hidden: bool) -> Iterator[str]:
    files = unrecorded(project)
    if files:
        yield tr(
            "Whether requirements were changed with answers at hand is not known for {files}: nothing was recorded "
            "when they came in, as the project was no tender and had no sealed baseline then.",
            files=listed(list(files), 4),
        )
    if hidden:
        yield tr(
            "The scores are covered until a baseline is sealed: what single vendors meet, what values drop, and what "
            "the ranking would be are looked at then."
        )
