"""The figures of the project as it is now, though what is decided and planned may be newer than its scores."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.scoring.result import Fit
from ui.session.cover import CoveredFit, bare, scored_project
from ui.session.session import Session

_CHANGE_NO_SCORE = (
    "acceptance",
    "decision",
    "gaps",
    "kpis",
    "loose_comments",
    "owners",
    "readiness",
    "replays",
    "rollout",
    "scenarios",
)


def latest_fit(session: Session) -> Fit | None:
    """The newest fit, carrying what was decided since; None while there is no fit of these answers.

    Criteria and costs, decisions about gaps and scenarios, KPIs, plans, readiness, replays and test results change no
    score, so figures that follow from them need not wait for the next scoring.
    """
    fit, project = session.fit, session.project
    if fit is None or scored_project(fit) is project:
        return fit
    decided = replace(scored_project(fit), **{name: getattr(project, name) for name in _CHANGE_NO_SCORE})
    if decided != project:
        return None
    if isinstance(fit, CoveredFit):
        return replace(fit, project=bare(project), whole=project)
    return replace(fit, project=project)
