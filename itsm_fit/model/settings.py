"""Which settings make sense."""

from __future__ import annotations

from typing import get_args

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.project import DecisionValue, Settings
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level

MOST_WEIGHT = 1e12
"""The largest weight, volume or share that is taken: sums and products of larger ones could overflow."""


def is_weight(number: float) -> bool:
    """Whether a number can weigh something: 0 to `MOST_WEIGHT`."""
    return 0 <= number <= MOST_WEIGHT


def require_sound(settings: Settings) -> None:
    """Raise EditError unless every level but unknown has a value from 0 to 1, every priority a weight of 0 or more,
    both thresholds lie from 0 to 1, the decision value is known and the cross-cutting weight is 0 or more.
    """
    if set(settings.levels) != set(Level) - {Level.UNKNOWN}:
        raise EditError(tr("Every level but unknown needs a value, and no other word has one."))
    if set(settings.weights) != set(Priority):
        raise EditError(tr("Each priority needs a weight: must, should, could and wont."))
    for level, value in settings.levels.items():
        _require_share(value, tr("value of the level {level}", level=level.words))
    for priority, weight in settings.weights.items():
        require_weight(weight, tr("weight of {priority}", priority=priority.words))
    _require_share(settings.must_threshold, tr("threshold of a must"))
    _require_share(settings.step_threshold, tr("threshold of a step"))
    require_weight(settings.cross_cutting_weight, tr("weight of the cross-cutting requirements"))
    if settings.decision not in get_args(DecisionValue):
        raise EditError(
            tr("A ranking goes by coverage or by end_to_end, not by {decision}.", decision=settings.decision)
        )


def require_weight(weight: float, what: str) -> None:
    """Raise EditError unless `is_weight`."""
    if not is_weight(weight):
        limit = tr("at most a million million") if weight > MOST_WEIGHT else tr("a number of 0 or more")
        raise EditError(tr("The {what} must be {limit}, not {weight:g}.", what=what, limit=limit, weight=weight))


def _require_share(value: float, what: str) -> None:
    if not 0 <= value <= 1:
        raise EditError(tr("The {what} must lie between 0 and 1, not at {value:g}.", what=what, value=value))
