"""What a roll-out is planned with, as it stands in a project file."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.edits.readiness import take_maturities
from itsm_fit.model.project import Project
from itsm_fit.model.rollout import Introduction, Rollout
from itsm_fit.model.sound_rollout import require_sound_rollout
from itsm_fit.storage.project_layout import line


class WireIntroduction(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What introducing a process takes; `maturity` in files from before it was stated in the self-assessment alone."""

    process: str
    days: float | None = None
    training_hours: float | None = None
    after: list[str] = []
    wave: int | None = None
    not_before: int | None = None
    maturity_needed: int | None = None
    ready_on: date | None = None
    maturity: int | None = None


class WireRollout(msgspec.Struct, forbid_unknown_fields=True):
    """All that a plan is made with; what is left out is as in `Rollout`."""

    waves: int = 4
    capacity: list[float] = []
    start: date | None = None
    months: int = 3
    budget: float | None = None
    training_hours: float | None = None
    tool: str = ""
    introductions: list[WireIntroduction] = []


def rollout_to_wire(its: Rollout) -> dict[str, Any]:
    """It as it stands in the file; what is as by default is left out."""
    unsaid = Rollout()
    parts: dict[str, Any] = {
        "waves": its.waves if its.waves != unsaid.waves else None,
        "capacity": list(its.capacity) or None,
        "start": its.start.isoformat() if its.start else None,
        "months": its.months if its.months != unsaid.months else None,
        "budget": its.budget,
        "training_hours": its.training_hours,
        "tool": its.tool or None,
        "introductions": [line(_to_wire(each)) for each in its.introductions] or None,
    }
    return {name: part for name, part in parts.items() if part is not None}


def rollout_from_wire(wire: WireRollout | None, file: str) -> Rollout:
    """It in a decoded file; raises InputError for waves, days or money that are none."""
    if wire is None:
        return Rollout()
    values = {name: getattr(wire, name) for name in wire.__struct_fields__}
    introductions = tuple(map(_from_wire, wire.introductions))
    found = Rollout(**{**values, "capacity": tuple(wire.capacity), "introductions": introductions})
    try:
        require_sound_rollout(found)
    except EditError as problem:
        raise InputError(str(problem), file=file, where="$.rollout") from problem
    return found


def take_older_maturities(project: Project, wire: WireRollout | None, file: str) -> Project:
    """The project with what an older file says of maturity in its self-assessment."""
    older = wire.introductions if wire is not None else []
    try:
        return take_maturities(project, {each.process: each.maturity for each in older if each.maturity is not None})
    except EditError as problem:
        raise InputError(str(problem), file=file, where="$.rollout") from problem


def _to_wire(its: Introduction) -> WireIntroduction:
    values = {each.name: getattr(its, each.name) for each in fields(its)}
    return WireIntroduction(**{**values, "after": list(its.after)})


def _from_wire(wire: WireIntroduction) -> Introduction:
    values = {each.name: getattr(wire, each.name) for each in fields(Introduction)}
    return Introduction(**{**values, "after": tuple(wire.after)})
