"""A newer file of the same tools: which answers improved, worsened, were reworded or withdrawn, before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from itsm_fit.importing.plan import Change, Step, changes_of, plan
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level, Matrix


def steps_of(project: Project, matrices: Sequence[Matrix], *, keep_older: bool = False) -> tuple[Step, ...]:
    """What is to be done with each table, as `plan` says; words decided for the older version keep their meaning."""
    return tuple(_with_decided_words(step) for step in plan(project, matrices, keep_older=keep_older))


def changes(project: Project, matrices: Sequence[Matrix]) -> tuple[Change, ...]:
    """The answers that differ between tables of the project and the newer versions of them among `matrices`."""
    levels = project.settings.levels
    return tuple(change for step in steps_of(project, matrices) for change in changes_of(step, levels))


def _with_decided_words(step: Step) -> Step:
    """The step with the meanings of words that no rule reads, as decided for the older version."""
    if step.replacing is None:
        return step
    older = step.replacing.meanings
    decided = {
        word: older[word]
        for word, meaning in step.matrix.meanings.items()
        if meaning is Level.UNKNOWN and older.get(word, Level.UNKNOWN) is not Level.UNKNOWN
    }
    return replace(step, matrix=replace(step.matrix, meanings={**step.matrix.meanings, **decided})) if decided else step
