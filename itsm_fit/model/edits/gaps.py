"""Edits of the gap register."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.asking import key_of
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.gap import Gap
from itsm_fit.model.project import Project
from itsm_fit.model.rollout import LEFT_OUT, MOST_WAVES
from itsm_fit.model.settings import MOST_WEIGHT

GapKey = tuple[str, str]
"""A tool's name and a requirement's key."""


def gap_key(gap: Gap) -> GapKey:
    """What tells a gap from all others."""
    return gap.tool, key_of(gap.requirement)


def change_gaps(project: Project, places: Iterable[tuple[str, str]], **values: Any) -> Project:
    """Decide about several gaps, each a tool's name and a requirement's id; `values` are fields of `Gap`.

    Raises EditError for an effort that is no number of days.
    """
    there = {gap_key(gap): gap for gap in project.gaps}
    changed = [
        replace(there.get((tool, key_of(requirement)), Gap(tool, requirement)), **values)
        for tool, requirement in places
    ]
    return take_gaps(project, changed)


def take_gaps(project: Project, gaps: Sequence[Gap]) -> Project:
    """Put these decisions in the place of those about the same gaps; one that says nothing takes the old one out."""
    after = {gap_key(gap): gap for gap in project.gaps}
    for gap in map(_sound, gaps):
        if gap.empty:
            after.pop(gap_key(gap), None)
        else:
            after[gap_key(gap)] = gap
    found = tuple(after.values())
    return project if found == project.gaps else replace(project, gaps=found)


def _sound(gap: Gap) -> Gap:
    days = gap.effort_days
    if days is not None and not (math.isfinite(days) and 0 <= days <= MOST_WEIGHT):
        raise EditError(tr("An effort is a number of days, 0 or more, not {days:g}.", days=days))
    if gap.wave is not None and not LEFT_OUT <= gap.wave <= MOST_WAVES:
        raise EditError(tr("A gap is closed in a wave from 1 to {most}, or in none.", most=MOST_WAVES))
    return replace(gap, owner=clean(gap.owner), note=clean(gap.note))
