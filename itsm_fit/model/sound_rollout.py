"""Which waves, days and placements make sense."""

from __future__ import annotations

import math
from datetime import date

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.readiness import BEST_MATURITY
from itsm_fit.model.rollout import LEFT_OUT, MOST_WAVES, Introduction, Rollout
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.model.sound_decision import require_amount

MOST_MONTHS = 24
LAST_YEAR = date.max.year - MOST_WAVES * MOST_MONTHS // 12 - 1
"""In which a plan may begin: all its waves have days that a calendar knows."""


def require_sound_rollout(its: Rollout) -> None:
    """Raise EditError for waves, days or money that are none."""
    if not 1 <= its.waves <= MOST_WAVES:
        raise EditError(tr("A plan has 1 to {most} waves, not {count}.", most=MOST_WAVES, count=its.waves))
    if not 1 <= its.months <= MOST_MONTHS:
        raise EditError(tr("A wave takes 1 to {most} months, not {count}.", most=MOST_MONTHS, count=its.months))
    if its.start is not None and its.start.year > LAST_YEAR:
        raise EditError(tr("A plan begins in the year {last} or before.", last=str(LAST_YEAR)))
    for days in its.capacity:
        _require_days(days, tr("capacity of a wave"))
    if its.budget is not None:
        require_amount(its.budget, tr("budget a quarter"))
    if its.training_hours is not None:
        _require_days(its.training_hours, tr("hours of training a wave"))
    for each in its.introductions:
        require_sound_introduction(each)


def require_sound_introduction(its: Introduction) -> None:
    """Raise EditError for days, hours, a wave or a maturity that is none, and for a process that waits for itself."""
    if its.days is not None:
        _require_days(its.days, tr("days to introduce {process}", process=its.process))
    if its.training_hours is not None:
        _require_days(its.training_hours, tr("hours of training for {process}", process=its.process))
    for wave, first in ((its.wave, LEFT_OUT), (its.not_before, 1)):
        if wave is not None and not first <= wave <= MOST_WAVES:
            raise EditError(
                tr("{process} goes live in a wave from 1 to {most}, or in none.", process=its.process, most=MOST_WAVES)
            )
    level = its.maturity_needed
    if level is not None and not 0 <= level <= BEST_MATURITY:
        raise EditError(tr("A maturity lies from 0 to {most}, not at {level}.", most=BEST_MATURITY, level=level))
    if its.process in its.after:
        raise EditError(tr("{process} cannot wait for itself.", process=its.process))


def _require_days(days: float, what: str) -> None:
    if not (math.isfinite(days) and 0 <= days <= MOST_WEIGHT):
        raise EditError(tr("The {what} must be a number of 0 or more, not {days:g}.", what=what, days=days))
