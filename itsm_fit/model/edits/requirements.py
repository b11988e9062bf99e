"""Edits of requirements: those of the project, of a process, of a node.

`process_id` None means the project as a whole, `node_id` None the process as a whole. Ids are compared trimmed and
without regard to case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.edits.askings import Requirements, renamed_everywhere
from itsm_fit.model.edits.reach import change_node, change_process, clean, moved
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement, ids_as_text, ids_in
from itsm_fit.model.settings import require_weight


def add_requirement(
    project: Project, process_id: str | None, node_id: str | None, requirement: Requirement, at: int | None = None
) -> Project:
    """Define a requirement, at a place among those there (last by default)."""
    new = sound_requirement(requirement)

    def add(there: Requirements) -> Requirements:
        if any(key_of(each.id) == key_of(new.id) for each in there):
            raise EditError(tr("The requirement {id} is defined here already.", id=new.id))
        place = len(there) if at is None else at
        return (*there[:place], new, *there[place:])

    return _change(project, process_id, node_id, add)


def change_requirement(
    project: Project, process_id: str | None, node_id: str | None, requirement_id: str, by: Requirement
) -> Project:
    """Change anything about a requirement.

    When it gets another id, references and links follow, unless the old id is still defined elsewhere.
    """
    new = sound_requirement(by)

    def change(there: Requirements) -> Requirements:
        place = _place(there, requirement_id)
        if any(key_of(each.id) == key_of(new.id) for other, each in enumerate(there) if other != place):
            raise EditError(tr("The requirement {id} is defined here already.", id=new.id))
        return there if there[place] == new else (*there[:place], new, *there[place + 1 :])

    changed = _change(project, process_id, node_id, change)
    old = key_of(requirement_id)
    if requirement_id == new.id or any(key_of(each.id) == old for each in asked(changed) if each.definition):
        return changed
    return renamed_everywhere(changed, {old: new.id})


def remove_requirement(project: Project, process_id: str | None, node_id: str | None, requirement_id: str) -> Project:
    """Take a definition out; references to it stay, as the sheets may define it too."""

    def remove(there: Requirements) -> Requirements:
        place = _place(there, requirement_id)
        return (*there[:place], *there[place + 1 :])

    return _change(project, process_id, node_id, remove)


def move_requirement(
    project: Project, process_id: str | None, node_id: str | None, requirement_id: str, to: int
) -> Project:
    """Put a requirement at another place among those there."""
    return _change(project, process_id, node_id, lambda there: moved(there, _place(there, requirement_id), to))


def add_requirement_ref(project: Project, process_id: str, node_id: str | None, requirement_id: str) -> Project:
    """Let a process or node ask for a requirement that is defined elsewhere."""
    new = clean(requirement_id)
    if not new:
        raise EditError(tr("A reference needs the id of a requirement."))

    def add(there: tuple[str, ...]) -> tuple[str, ...]:
        if any(key_of(each) == key_of(new) for each in there):
            raise EditError(tr("The requirement {new} is referenced here already.", new=new))
        return (*there, new)

    return _change_refs(project, process_id, node_id, add)


def remove_requirement_ref(project: Project, process_id: str, node_id: str | None, requirement_id: str) -> Project:
    """Take a reference out; raises EditError when there is none."""

    def remove(there: tuple[str, ...]) -> tuple[str, ...]:
        left = tuple(each for each in there if key_of(each) != key_of(requirement_id))
        if len(left) == len(there):
            raise EditError(
                tr("The requirement {requirement_id} is not referenced here.", requirement_id=requirement_id)
            )
        return left

    return _change_refs(project, process_id, node_id, remove)


def move_requirement_ref(
    project: Project, process_id: str, node_id: str | None, requirement_id: str, to: int
) -> Project:
    """Put a reference at another place among those there."""

    def move(there: tuple[str, ...]) -> tuple[str, ...]:
        place = next((place for place, each in enumerate(there) if key_of(each) == key_of(requirement_id)), -1)
        return moved(there, place, to)

    return _change_refs(project, process_id, node_id, move)


def _change(
    project: Project,
    process_id: str | None,
    node_id: str | None,
    change: Callable[[Requirements], Requirements],
) -> Project:
    if process_id is None:
        changed = change(project.requirements)
        return project if changed == project.requirements else replace(project, requirements=changed)

    def of_node(_: Process, node: Node) -> Node:
        return replace(node, requirements=change(node.requirements))

    def of_process(process: Process) -> Process:
        changed = change(process.requirements)
        return process if changed == process.requirements else replace(process, requirements=changed)

    if node_id is None:
        return change_process(project, process_id, of_process)
    return change_node(project, process_id, node_id, of_node)


def _change_refs(
    project: Project, process_id: str, node_id: str | None, change: Callable[[tuple[str, ...]], tuple[str, ...]]
) -> Project:
    def of_node(_: Process, node: Node) -> Node:
        return replace(node, requirement_refs=change(node.requirement_refs))

    def of_process(process: Process) -> Process:
        return replace(process, requirement_refs=change(process.requirement_refs))

    if node_id is None:
        return change_process(project, process_id, of_process)
    return change_node(project, process_id, node_id, of_node)


def sound_requirement(requirement: Requirement) -> Requirement:
    """The requirement with its texts trimmed; raises EditError when it has no id or a weight below 0."""
    sound = replace(
        requirement,
        id=" ".join(clean(requirement.id).split()),
        text=clean(requirement.text),
        category=clean(requirement.category),
        note=clean(requirement.note),
        depends_on=ids_in(ids_as_text(requirement.depends_on)),
        source=clean(requirement.source),
        owner=clean(requirement.owner),
        reason=clean(requirement.reason),
        acceptance=clean(requirement.acceptance),
    )
    if not sound.id:
        raise EditError(tr("A requirement needs an id, such as INC-01."))
    if sound.weight is not None:
        require_weight(sound.weight, tr("weight of a requirement"))
    return sound


def filled(row: Requirement, before: Requirement) -> Requirement:
    """The requirement as a row has it; what the row leaves open stays, and so do its id and comments."""
    own = {each.name: getattr(row, each.name) for each in fields(Requirement) if each.name not in {"id", "comments"}}
    return replace(before, **{name: its for name, its in own.items() if its is not None and its not in {"", ()}})


def _place(there: Requirements, requirement_id: str) -> int:
    for place, requirement in enumerate(there):
        if key_of(requirement.id) == key_of(requirement_id):
            return place
    raise EditError(tr("The requirement {requirement_id} is not defined here.", requirement_id=requirement_id))
