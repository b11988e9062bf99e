"""Changing what is asked in many places of a project at once; what does not change stays the very same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from itsm_fit.model.asking import AskingPlace, key_of
from itsm_fit.model.edits.plans import with_requirements_renamed
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.requirement import Requirement

Requirements = tuple[Requirement, ...]
Refs = tuple[str, ...]
AskingChange = Callable[[AskingPlace, Requirements, Refs], tuple[Requirements, Refs]]
"""What a place defines and refers to afterwards; the project as a whole refers to nothing."""


def everywhere(project: Project, change: AskingChange, places: Collection[AskingPlace] | None = None) -> Project:
    """The project with `change` applied at these places (None is all of them)."""
    key = {id(process): process_id for process_id, process in project.processes.items()}
    touched = None if places is None else {place.process for place in places}
    documents = []
    for document in project.documents:
        processes = tuple(
            _in_process(process, key[id(process)], change, places)
            if touched is None or key[id(process)] in touched
            else process
            for process in document.processes
        )
        same = all(new is old for new, old in zip(processes, document.processes, strict=True))
        documents.append(document if same else replace(document, processes=processes))
    requirements = project.requirements
    if places is None or AskingPlace() in places:
        requirements, _ = change(AskingPlace(), requirements, ())
    same = all(new is old for new, old in zip(documents, project.documents, strict=True))
    if same and requirements == project.requirements:
        return project
    return replace(project, documents=project.documents if same else tuple(documents), requirements=requirements)


def renamed_everywhere(project: Project, names: Mapping[str, str]) -> Project:
    """References, dependencies, links, rejections and KPIs of requirements (by their keys) under new ids."""

    def renamed(requirement_id: str) -> str:
        return names.get(key_of(requirement_id), requirement_id)

    def depending(requirement: Requirement) -> Requirement:
        needs = tuple(map(renamed, requirement.depends_on))
        return requirement if needs == requirement.depends_on else replace(requirement, depends_on=needs)

    def change(_: AskingPlace, requirements: Requirements, refs: Refs) -> tuple[Requirements, Refs]:
        return tuple(map(depending, requirements)), tuple(map(renamed, refs))

    links = tuple(
        FeatureLink(renamed(link.requirement), link.feature, link.partial)
        if key_of(link.requirement) in names
        else link
        for link in project.links
    )
    kpis = tuple(
        replace(each, requirements=tuple(map(renamed, each.requirements)))
        if any(key_of(own) in names for own in each.requirements)
        else each
        for each in project.kpis
    )
    return replace(
        everywhere(with_requirements_renamed(project, names), change),
        links=links,
        kpis=project.kpis if all(a is b for a, b in zip(kpis, project.kpis, strict=True)) else kpis,
        all_of=frozenset(map(renamed, project.all_of)),
        rejected=frozenset((renamed(requirement), feature) for requirement, feature in project.rejected),
    )


def _in_process(
    process: Process, process_id: str, change: AskingChange, places: Collection[AskingPlace] | None
) -> Process:
    def of_node(node: Node) -> Node:
        place = AskingPlace(process_id, node.id)
        if places is not None and place not in places:
            return node
        requirements, refs = change(place, node.requirements, node.requirement_refs)
        if (requirements, refs) == (node.requirements, node.requirement_refs):
            return node
        return replace(node, requirements=requirements, requirement_refs=refs)

    nodes = tuple(map(of_node, process.nodes))
    requirements, refs = process.requirements, process.requirement_refs
    if places is None or AskingPlace(process_id) in places:
        requirements, refs = change(AskingPlace(process_id), requirements, refs)
    same = all(new is old for new, old in zip(nodes, process.nodes, strict=True))
    if same and (requirements, refs) == (process.requirements, process.requirement_refs):
        return process
    return replace(process, nodes=process.nodes if same else nodes, requirements=requirements, requirement_refs=refs)
