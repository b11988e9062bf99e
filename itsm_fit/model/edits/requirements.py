"""Edits of requirements: those of the project, of a process, of a node.

`process_id` None means the project as a whole, `node_id` None the process as a whole. Ids are compared trimmed and
without regard to case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.model.edits.reach import change_node, change_process, clean, moved
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Link, Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.settings import require_weight

Requirements = tuple[Requirement, ...]


def add_requirement(
    project: Project, process_id: str | None, node_id: str | None, requirement: Requirement, at: int | None = None
) -> Project:
    """Define a requirement, at a place among those there (last by default)."""
    new = sound_requirement(requirement)

    def add(there: Requirements) -> Requirements:
        if any(_key(each.id) == _key(new.id) for each in there):
            raise EditError(f"The requirement {new.id} is defined here already.")
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
        if any(_key(each.id) == _key(new.id) for other, each in enumerate(there) if other != place):
            raise EditError(f"The requirement {new.id} is defined here already.")
        return there if there[place] == new else (*there[:place], new, *there[place + 1 :])

    changed = _change(project, process_id, node_id, change)
    if requirement_id == new.id or any(_key(each.id) == _key(requirement_id) for each in _all(changed)):
        return changed
    return _renamed(changed, requirement_id, new.id)


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
        raise EditError("A reference needs the id of a requirement.")

    def add(there: tuple[str, ...]) -> tuple[str, ...]:
        if any(_key(each) == _key(new) for each in there):
            raise EditError(f"The requirement {new} is referenced here already.")
        return (*there, new)

    return _change_refs(project, process_id, node_id, add)


def remove_requirement_ref(project: Project, process_id: str, node_id: str | None, requirement_id: str) -> Project:
    """Take a reference out; raises EditError when there is none."""

    def remove(there: tuple[str, ...]) -> tuple[str, ...]:
        left = tuple(each for each in there if _key(each) != _key(requirement_id))
        if len(left) == len(there):
            raise EditError(f"The requirement {requirement_id} is not referenced here.")
        return left

    return _change_refs(project, process_id, node_id, remove)


def move_requirement_ref(
    project: Project, process_id: str, node_id: str | None, requirement_id: str, to: int
) -> Project:
    """Put a reference at another place among those there."""

    def move(there: tuple[str, ...]) -> tuple[str, ...]:
        place = next((place for place, each in enumerate(there) if _key(each) == _key(requirement_id)), -1)
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
    )
    if not sound.id:
        raise EditError("A requirement needs an id, such as INC-01.")
    if sound.weight is not None:
        require_weight(sound.weight, "weight of a requirement")
    return sound


def _place(there: Requirements, requirement_id: str) -> int:
    for place, requirement in enumerate(there):
        if _key(requirement.id) == _key(requirement_id):
            return place
    raise EditError(f"The requirement {requirement_id} is not defined here.")


def _all(project: Project) -> Iterator[Requirement]:
    yield from project.requirements
    for process in project.processes.values():
        yield from process.requirements
        for node in process.nodes:
            yield from node.requirements


def _renamed(project: Project, old: str, new: str) -> Project:
    """References and links to a requirement under its new id."""

    def renamed(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new if _key(each) == _key(old) else each for each in ids)

    def in_process(process: Process) -> Process:
        nodes = tuple(
            replace(node, requirement_refs=refs)
            if (refs := renamed(node.requirement_refs)) != node.requirement_refs
            else node
            for node in process.nodes
        )
        refs = renamed(process.requirement_refs)
        if nodes == process.nodes and refs == process.requirement_refs:
            return process
        return replace(process, nodes=nodes, requirement_refs=refs)

    for process_id in project.processes:
        project = change_process(project, process_id, in_process)
    links = tuple(
        Link(new, link.feature, link.partial) if _key(link.requirement) == _key(old) else link for link in project.links
    )
    rejected = frozenset((renamed((requirement,))[0], feature) for requirement, feature in project.rejected)
    return replace(project, links=links, all_of=frozenset(renamed(tuple(project.all_of))), rejected=rejected)


def _key(requirement_id: str) -> str:
    return requirement_id.strip().casefold()
