"""Edits of what a roll-out is planned with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from itsm_fit.model.edits.gaps import change_gaps
from itsm_fit.model.project import Project
from itsm_fit.model.rollout import LEFT_OUT, Rollout
from itsm_fit.model.sound_rollout import require_sound_introduction, require_sound_rollout


def set_rollout(project: Project, **values: Any) -> Project:
    """Change fields of `Rollout`; raises EditError for waves, days or money that are none."""
    return _with(project, replace(project.rollout, **values))


def set_introductions(project: Project, processes: Iterable[str], **values: Any) -> Project:
    """Change fields of the `Introduction` of some processes; what then says nothing is taken out."""
    after = dict(project.rollout.by_process)
    for process in processes:
        changed = replace(project.rollout.of(process), **values)
        require_sound_introduction(changed)
        if changed.empty:
            after.pop(process, None)
        else:
            after[process] = changed
    return _with(project, replace(project.rollout, introductions=tuple(after.values())))


def place_in_wave(project: Project, process: str, wave: int | None) -> Project:
    """Pin a process to a wave, from 1; `LEFT_OUT` leaves it out of the plan, None lets the plan choose again."""
    return set_introductions(project, [process], wave=wave, not_before=None)


def hold_back_to_wave(project: Project, process: str, wave: int) -> Project:
    """Let the plan choose a wave for a process, but none before this one."""
    return set_introductions(project, [process], wave=None, not_before=wave)


def place_gap_in_wave(project: Project, tool: str, requirement: str, wave: int | None) -> Project:
    """Pin the closing of a gap to a wave, from 1; `LEFT_OUT` leaves it open, None lets the plan choose again."""
    return change_gaps(project, [(tool, requirement)], wave=wave)


def leave_out_of_plan(project: Project, process: str) -> Project:
    """Keep a process out of every wave."""
    return place_in_wave(project, process, LEFT_OUT)


def rename_in_rollout(its: Rollout, tool: str, name: str) -> Rollout:
    """What a plan is made with, with a tool renamed."""
    return replace(its, tool=name) if its.tool == tool else its


def join_rollout(mine: Rollout, other: Rollout) -> Rollout:
    """What both say; of the same process, and of the whole, what the first says stands."""
    base = mine if replace(mine, introductions=()) != Rollout() else other
    introductions = {**other.by_process, **mine.by_process}
    return replace(base, introductions=tuple(introductions.values()))


def _with(project: Project, changed: Rollout) -> Project:
    require_sound_rollout(changed)
    return project if changed == project.rollout else replace(project, rollout=changed)
