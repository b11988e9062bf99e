"""The figures of the project as it is now, though its criteria and costs may be newer than its scores."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.scoring.result import Fit
from ui.session.session import Session


def latest_fit(session: Session) -> Fit | None:
    """The newest fit, carrying what was decided since; None while there is no fit of these answers.

    Criteria and costs, decisions about gaps and scenarios change no score, so figures that follow from them need not
    wait for the next scoring.
    """
    fit, project = session.fit, session.project
    if fit is None or fit.project is project:
        return fit
    decided = replace(fit.project, decision=project.decision, gaps=project.gaps, scenarios=project.scenarios)
    if decided == project:
        return replace(fit, project=project)
    return None
