"""The figures of the project as it is now, though its criteria and costs may be newer than its scores."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.scoring.result import Fit
from ui.session import Session


def latest_fit(session: Session) -> Fit | None:
    """The newest fit, carrying the project's present decision; None while there is no fit of these answers.

    Criteria and costs change no score, so figures that follow from them need not wait for the next scoring.
    """
    fit, project = session.fit, session.project
    if fit is None or fit.project is project:
        return fit
    if replace(fit.project, decision=project.decision) == project:
        return replace(fit, project=project)
    return None
