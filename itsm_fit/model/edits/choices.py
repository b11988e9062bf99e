"""Edits of choices between pairs, and of the weights of processes that they come to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.choices import PairChoice, require_sound_choice
from itsm_fit.model.edits.processes import set_process_weight
from itsm_fit.model.edits.project import set_settings
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.project import CROSS_CUTTING, Project


def add_choice(project: Project, choice: PairChoice) -> Project:
    """Keep one more choice; raises EditError for profiles that cannot be compared."""
    require_sound_choice(choice)
    return replace(project, choices=(*project.choices, replace(choice, by=clean(choice.by))))


def take_back_choices(project: Project, places: Collection[int]) -> Project:
    """Take choices back, given by their places; raises EditError where one is no longer there."""
    if not set(places) <= set(range(len(project.choices))):
        raise EditError(tr("That choice is no longer in the project."))
    kept = tuple(each for at, each in enumerate(project.choices) if at not in places)
    return project if len(kept) == len(project.choices) else replace(project, choices=kept)


def weigh_processes(project: Project, weights: Mapping[str, float]) -> Project:
    """Give several processes, and the cross-cutting group, their weights at once; all of them hold, or none."""
    for group, weight in weights.items():
        if group != CROSS_CUTTING or group in project.processes:
            project = set_process_weight(project, group, weight)
        else:
            project = set_settings(project, replace(project.settings, cross_cutting_weight=weight))
    return project
