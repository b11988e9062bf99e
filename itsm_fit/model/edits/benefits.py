"""Edits of what an hour costs, and of what is expected beside the minutes saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from itsm_fit.model.decision import RoleRate, StatedBenefit
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.project import Project
from itsm_fit.model.sound_decision import require_sound_benefit, require_sound_role_rate
from itsm_fit.model.text import text_key


def set_role_rates(project: Project, rates: Mapping[str, float | None]) -> Project:
    """Say what an hour of some roles costs; None takes a rate back. Roles not named keep theirs."""
    new = {text_key(role): (clean(role), rate) for role, rate in rates.items()}
    for role, rate in new.values():
        if rate is not None:
            require_sound_role_rate(RoleRate(role, float(rate)))
    known = {text_key(each.role): (each.role, each.per_hour) for each in project.decision.role_rates}
    found = tuple(RoleRate(role, float(rate)) for role, rate in (known | new).values() if rate is not None)
    return _with(project, role_rates=found)


def set_benefits(project: Project, benefits: Sequence[StatedBenefit]) -> Project:
    """Put other benefits in place of all that were stated."""
    cleaned = tuple(replace(each, name=clean(each.name), reason=clean(each.reason)) for each in benefits)
    for each in cleaned:
        require_sound_benefit(each)
    return _with(project, benefits=cleaned)


def _with(project: Project, **changes: object) -> Project:
    decision = replace(project.decision, **changes)  # type: ignore[arg-type]  # each caller names a field of its type
    return project if decision == project.decision else replace(project, decision=decision)
