"""What-if changes applied to a project, and edits of the scenarios that a project keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.asking import AskingPlace, asked, key_of
from itsm_fit.model.edits.flows import reconnect_flow, set_shares
from itsm_fit.model.edits.gaps import change_gaps
from itsm_fit.model.edits.processes import set_cases_per_month, set_process_weight
from itsm_fit.model.edits.project import set_settings
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.edits.requirements import (
    add_requirement,
    change_requirement,
    remove_requirement,
    remove_requirement_ref,
)
from itsm_fit.model.edits.structure import delete_elements
from itsm_fit.model.edits.tools import answer_by_hand, answer_in_place
from itsm_fit.model.gap import GIVES, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.scenario import ChangeKind, ChangeValue, Scenario, ScenarioChange
from itsm_fit.model.shares import alternatives, linked
from itsm_fit.model.tool import Level, Meaning


@dataclass(frozen=True)
class Applied:
    """A project with changes applied, and the changes that could not be, each with a plain sentence why."""

    project: Project
    refused: tuple[tuple[ScenarioChange, str], ...] = ()


Proven = Callable[[Project, str, str], float]
"""The support, 0 to 1, that is proven of a project's tool (by name) for a requirement (by id); 0 where none is."""


def apply_changes(project: Project, changes: Sequence[ScenarioChange], proven: Proven) -> Applied:
    """Apply one after the other; what cannot be applied, such as to a step that is gone, is passed over and told.

    A resolution that would give less than is `proven` already changes nothing.
    """
    refused = []
    for change in changes:
        try:
            if change.kind is ChangeKind.RESOLUTION and not _lifts(project, change, proven):
                continue
            project = _APPLY[change.kind](project, *change.target, change.value)
        except EditError as error:
            refused.append((change, str(error)))
        except (TypeError, ValueError):
            refused.append((change, tr("“{change}” is nothing that this change can be set to.", change=change.value)))
    return Applied(project, tuple(refused))


def keep_scenario(project: Project, scenario: Scenario) -> Project:
    """Keep a scenario; one of the same name gives way to it."""
    new = replace(scenario, name=_name(scenario.name))
    if not new.changes:
        raise EditError(tr("There is nothing to keep: change something first."))
    others = tuple(new if each.name == new.name else each for each in project.scenarios)
    if all(each.name != new.name for each in others):
        others = (*others, new)
    return project if others == project.scenarios else replace(project, scenarios=others)


def rename_scenario(project: Project, old: str, new: str) -> Project:
    """Give a scenario another name, which no other has."""
    name = _name(new)
    if name != old and any(each.name == name for each in project.scenarios):
        raise EditError(tr("There is a scenario “{name}” already.", name=name))
    renamed = tuple(replace(each, name=name) if each.name == old else each for each in project.scenarios)
    return project if renamed == project.scenarios else replace(project, scenarios=renamed)


def remove_scenario(project: Project, name: str) -> Project:
    """Throw a scenario away."""
    left = tuple(each for each in project.scenarios if each.name != name)
    if len(left) == len(project.scenarios):
        raise EditError(tr("There is no scenario “{name}”.", name=name))
    return replace(project, scenarios=left)


def _name(name: str) -> str:
    name = " ".join(clean(name).split())
    if not name:
        raise EditError(tr("A scenario needs a name."))
    return name


# ---------------------------------------------------------------- what each kind of change does
def _number(value: ChangeValue) -> float:
    if value is None:
        raise ValueError
    return float(value)


def _meaning(value: ChangeValue) -> Meaning:
    return Level(value) if isinstance(value, str) else _number(value)


def _answer(project: Project, tool: str, requirement: str, value: ChangeValue) -> Project:
    _require(project, requirement)
    return answer_by_hand(project, requirement, tool, _meaning(value), "what if")


def _require(project: Project, requirement: str) -> None:
    if not any(key_of(each.id) == key_of(requirement) for each in asked(project)):
        raise EditError(tr("Nobody asks for the requirement {requirement} any longer.", requirement=requirement))


def _requirement(project: Project, requirement: str, **values: Any) -> Project:
    """Change a requirement where it is defined first; one that only sheets define gets a definition of its own."""
    _require(project, requirement)
    for each in asked(project):
        if each.definition is not None and key_of(each.id) == key_of(requirement):
            return change_requirement(project, *each.place, each.id, replace(each.definition, **values))
    return add_requirement(project, None, None, Requirement(requirement, **values))


def _share(project: Project, process_id: str, flow_id: str, value: ChangeValue) -> Project:
    process = project.processes.get(process_id)
    flow = process.flow_by_id.get(flow_id) if process else None
    if process is None or flow is None:
        raise EditError(tr("There is no flow {flow_id} any longer.", flow_id=flow_id))
    beside = alternatives(process, flow)
    if flow not in beside or len(beside) < 2:
        return set_shares(project, process_id, flow.source, {flow_id: _number(value)})
    given = [each.share or 0.0 for each in beside]
    if any(each.share is None for each in beside):
        missing = sum(each.share is None for each in beside)
        rest = max(0.0, 1 - sum(given)) / missing
        given = [rest if each.share is None else each.share for each in beside]
    shares = linked(given, beside.index(flow), _number(value))
    return set_shares(project, process_id, flow.source, dict(zip((each.id for each in beside), shares, strict=True)))


def _setting(project: Project, name: str, value: ChangeValue) -> Project:
    if name not in {"must_threshold", "step_threshold", "cross_cutting_weight"}:
        raise EditError(tr("There is no setting {name}.", name=name))
    return set_settings(project, replace(project.settings, **{name: _number(value)}))  # type: ignore[arg-type]


def _level(project: Project, level: str, value: ChangeValue) -> Project:
    levels = {**project.settings.levels, Level(level): _number(value)}
    return set_settings(project, replace(project.settings, levels=levels))


def _priority_weight(project: Project, priority: str, value: ChangeValue) -> Project:
    weights = {**project.settings.weights, Priority(priority): _number(value)}
    return set_settings(project, replace(project.settings, weights=weights))


def _lifts(project: Project, change: ScenarioChange, proven: Proven) -> bool:
    resolution = Resolution(str(change.value))
    level = GIVES.get(resolution)
    return level is None or project.settings.levels[level] > proven(project, *change.target)


def _resolution(project: Project, tool: str, requirement: str, value: ChangeValue) -> Project:
    resolution = Resolution(str(value))
    if resolution in GIVES:
        return _answer(project, tool, requirement, GIVES[resolution].value)
    if resolution is Resolution.CHANGE_PROCESS:
        return _requirement(project, requirement, priority=Priority.WONT, weight=0.0)
    return project


def _gap_note(project: Project, tool: str, requirement: str, value: ChangeValue) -> Project:
    _require(project, requirement)
    return change_gaps(project, [(tool, requirement)], note=str(value or ""))


def _step_out(project: Project, process_id: str, node_id: str, _: ChangeValue) -> Project:
    """Take a step out; with one flow in and one out, the first then leads to where the second led."""
    process = project.processes.get(process_id)
    if process is None or node_id not in process.node_by_id:
        raise EditError(tr("There is no step {node_id} any longer.", node_id=node_id))
    arriving, leaving = process.incoming.get(node_id, ()), process.outgoing.get(node_id, ())
    if len(leaving) == 1 and leaving[0].target != node_id:
        for flow in arriving:
            project = reconnect_flow(project, process_id, flow.id, target=leaving[0].target)
    return delete_elements(project, project.document_of(process_id), [node_id])


def _not_asked(project: Project, process_id: str, node_id: str, requirement: str, _: ChangeValue) -> Project:
    """Let a step no longer ask for a requirement; others that refer to it still find it defined."""
    process = project.processes.get(process_id)
    node = process.node_by_id.get(node_id) if process else None
    if node is None:
        raise EditError(tr("There is no step {node_id} any longer.", node_id=node_id))
    definition = next((each for each in node.requirements if key_of(each.id) == key_of(requirement)), None)
    if definition is None:
        return remove_requirement_ref(project, process_id, node_id, requirement)
    project = remove_requirement(project, process_id, node_id, requirement)
    others = [each for each in asked(project) if key_of(each.id) == key_of(requirement)]
    if others and all(each.definition is None and each.place != AskingPlace() for each in others):
        return add_requirement(project, None, None, definition)
    return project


_APPLY: Mapping[ChangeKind, Callable[..., Project]] = {
    ChangeKind.ANSWER: _answer,
    ChangeKind.FEATURE: lambda project, tool, place, value: answer_in_place(project, tool, place, _meaning(value)),
    ChangeKind.REQUIREMENT_WEIGHT: lambda project, requirement, value: _requirement(
        project, requirement, weight=None if value is None else _number(value)
    ),
    ChangeKind.PRIORITY: lambda project, requirement, value: _requirement(
        project, requirement, priority=Priority(value)
    ),
    ChangeKind.PROCESS_WEIGHT: lambda project, process, value: set_process_weight(project, process, _number(value)),
    ChangeKind.VOLUME: lambda project, process, value: set_cases_per_month(
        project, process, None if value is None else _number(value)
    ),
    ChangeKind.SHARE: _share,
    ChangeKind.SETTING: _setting,
    ChangeKind.LEVEL: _level,
    ChangeKind.PRIORITY_WEIGHT: _priority_weight,
    ChangeKind.RESOLUTION: _resolution,
    ChangeKind.NOTE: lambda project, requirement, value: _requirement(project, requirement, note=str(value or "")),
    ChangeKind.GAP_NOTE: _gap_note,
    ChangeKind.STEP_OUT: _step_out,
    ChangeKind.NOT_ASKED: _not_asked,
}
