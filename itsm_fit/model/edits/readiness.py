"""Edits of how ready an organisation is."""

from __future__ import annotations

import math
from dataclasses import fields, replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import BEST_MATURITY, LEAST_MATURITY, Readiness

_MOST_HOURS = 10_000.0


def set_readiness(project: Project, readiness: Readiness) -> Project:
    """Put readiness in place of what there was; raises EditError for ids that are not unique, maturity or hours that
    are none.
    """
    require_sound_readiness(readiness)
    return project if readiness == project.readiness else replace(project, readiness=readiness)


def require_sound_readiness(readiness: Readiness) -> None:
    """Raise EditError for ids not unique in their table, maturity outside of 1 to 5, and hours that are none."""
    for each in fields(readiness):
        ids = [entry.id for entry in getattr(readiness, each.name)]
        if len(set(ids)) < len(ids) or "" in ids:
            raise EditError(tr("Each entry needs a number of its own."))
    for assessed in readiness.assessments:
        for level in (assessed.current, assessed.target):
            if level is not None and not LEAST_MATURITY <= level <= BEST_MATURITY:
                raise EditError(tr("Maturity goes from {least} to {best}.", least=LEAST_MATURITY, best=BEST_MATURITY))
    for training in readiness.trainings:
        if training.hours is not None and not (math.isfinite(training.hours) and 0 <= training.hours <= _MOST_HOURS):
            raise EditError(tr("Hours of training are a number of 0 or more."))
