"""What a fit was made of, kept for the fit of the next state of the project."""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.scoring.asked_steps import AskedSteps
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.groups import Groups


@dataclass(frozen=True, eq=False)
class Workings:
    """Answers, coverage and verdicts of a scored project, each to be taken over where an edit left it alone."""

    basis: ScoringBasis
    groups: Groups
    asked_steps: AskedSteps
