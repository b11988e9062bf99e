"""Gaps and scenarios following the names of tools and requirements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from itsm_fit.model.asking import key_of
from itsm_fit.model.gap import Gap
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ScenarioChange

_ABOUT_BOTH = frozenset({ChangeKind.ANSWER, ChangeKind.RESOLUTION, ChangeKind.GAP_NOTE})
_TOOL_FIRST = _ABOUT_BOTH | {ChangeKind.FEATURE}
_REQUIREMENT_LAST = _ABOUT_BOTH | {
    ChangeKind.REQUIREMENT_WEIGHT,
    ChangeKind.PRIORITY,
    ChangeKind.NOT_ASKED,
    ChangeKind.NOTE,
}


def with_tool_renamed(project: Project, tool: str, name: str) -> Project:
    """Decisions and changes about a tool under its new name; where the new name has a decision already, it stays."""
    taken = {key_of(gap.requirement) for gap in project.gaps if gap.tool == name}

    def of_gap(gap: Gap) -> Gap:
        return replace(gap, tool=name) if gap.tool == tool and key_of(gap.requirement) not in taken else gap

    def of_change(change: ScenarioChange) -> ScenarioChange:
        if change.kind not in _TOOL_FIRST or change.target[0] != tool:
            return change
        return replace(change, target=(name, *change.target[1:]))

    return _with(project, of_gap, of_change)


def with_requirements_renamed(project: Project, names: Mapping[str, str]) -> Project:
    """Decisions and changes about requirements (by their keys) under their new ids."""

    def of_gap(gap: Gap) -> Gap:
        key = key_of(gap.requirement)
        return replace(gap, requirement=names[key]) if key in names else gap

    def of_change(change: ScenarioChange) -> ScenarioChange:
        key = key_of(change.target[-1])
        if change.kind not in _REQUIREMENT_LAST or key not in names:
            return change
        return replace(change, target=(*change.target[:-1], names[key]))

    return _with(project, of_gap, of_change)


def _with(
    project: Project, of_gap: Callable[[Gap], Gap], of_change: Callable[[ScenarioChange], ScenarioChange]
) -> Project:
    gaps = tuple(map(of_gap, project.gaps))
    scenarios = tuple(replace(each, changes=tuple(map(of_change, each.changes))) for each in project.scenarios)
    if (gaps, scenarios) == (project.gaps, project.scenarios):
        return project
    return replace(project, gaps=gaps, scenarios=scenarios)
