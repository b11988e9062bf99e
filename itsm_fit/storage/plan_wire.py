"""The gap register and the scenarios as they stand in a project file."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

import msgspec

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.rollout import LEFT_OUT, MOST_WAVES
from itsm_fit.model.scenario import ChangeKind, Scenario, ScenarioChange
from itsm_fit.model.settings import is_weight
from itsm_fit.storage.project_layout import line


class WireGap(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What was decided about one gap."""

    due: date | None
    effort_days: float | None
    note: str
    owner: str
    requirement: str
    resolution: Resolution | None
    tool: str
    wave: int | None = None


class WireChange(msgspec.Struct, forbid_unknown_fields=True):
    """One what-if change."""

    kind: ChangeKind
    target: list[str]
    value: str | float | None


class WireScenario(msgspec.Struct, forbid_unknown_fields=True):
    """A named list of changes."""

    changes: list[WireChange]
    name: str


_TARGETS = {
    ChangeKind.ANSWER: 2,
    ChangeKind.FEATURE: 2,
    ChangeKind.SHARE: 2,
    ChangeKind.RESOLUTION: 2,
    ChangeKind.STEP_OUT: 2,
    ChangeKind.NOT_ASKED: 3,
    ChangeKind.GAP_NOTE: 2,
}
"""How many names the target of a change has, where it is not one."""


def gap_to_wire(gap: Gap) -> msgspec.Raw:
    """A gap as it stands in the file."""
    return line(
        WireGap(gap.due, gap.effort_days, gap.note, gap.owner, gap.requirement, gap.resolution, gap.tool, gap.wave)
    )


def gap_from_wire(wire: WireGap, file: str, path: str) -> Gap:
    """The gap in a decoded file; raises InputError for an effort that is no number of days."""
    if wire.effort_days is not None and not is_weight(wire.effort_days):
        raise InputError(tr("An effort is a number of days, 0 or more."), file=file, where=f"{path}.effort_days")
    if wire.wave is not None and not LEFT_OUT <= wire.wave <= MOST_WAVES:
        raise InputError(
            tr("A gap is closed in a wave from 1 to {most}, or in none.", most=MOST_WAVES),
            file=file,
            where=f"{path}.wave",
        )
    return Gap(
        wire.tool, wire.requirement, wire.resolution, wire.effort_days, wire.owner, wire.due, wire.note, wire.wave
    )


def scenario_to_wire(scenario: Scenario) -> dict[str, Any]:
    """A scenario as it stands in the file."""
    return {
        "changes": [line(WireChange(each.kind, list(each.target), each.value)) for each in scenario.changes],
        "name": scenario.name,
    }


def scenario_from_wire(wire: WireScenario, file: str, path: str) -> Scenario:
    """The scenario in a decoded file; raises InputError for a change that names too little or too much."""
    for at, change in enumerate(wire.changes):
        where = f"{path}.changes[{at}]"
        if len(change.target) != _TARGETS.get(change.kind, 1):
            raise InputError(
                tr("The target of a change of {kind} is not whole.", kind=change.kind.words), file=file, where=where
            )
        if isinstance(change.value, float) and not math.isfinite(change.value):
            raise InputError(tr("A change needs a number that ends."), file=file, where=where)
    return Scenario(
        wire.name, tuple(ScenarioChange(each.kind, tuple(each.target), each.value) for each in wire.changes)
    )
