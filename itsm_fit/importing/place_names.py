"""Where the rows of a list belong: names of processes, practices and steps → ids of what is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from itsm_fit.importing.requirement_list import ListedRequirement
from itsm_fit.language import tr
from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project


class FoundPlace(NamedTuple):
    """A place, and what could not be found on the way to it ("" when all was)."""

    place: AskingPlace
    problem: str = ""


class PlaceFinder:
    """Finds places in one project by the names that people write."""

    def __init__(self, project: Project) -> None:
        self._processes, self._names = project.processes, project.process_names

    def of(self, row: ListedRequirement) -> FoundPlace:
        """The step that a row names, else its process, else the project as a whole."""
        candidates, problem = self._candidates(row)
        if not row.step:
            if len(candidates) == 1:
                return FoundPlace(AskingPlace(candidates[0]))
            if candidates:
                problem = tr(
                    "Several processes belong to “{name}” (name the process or the step)",
                    name=row.process or row.practice,
                )
            return FoundPlace(AskingPlace(), problem)
        steps = [
            AskingPlace(process_id, node)
            for process_id in candidates or ([] if problem else self._processes)
            for node in _nodes(self._processes[process_id], row.step)
        ]
        if len(steps) == 1:
            return FoundPlace(steps[0])
        if steps:
            return FoundPlace(
                steps[0], tr("Several steps are named “{step}” (write the step’s id to tell them apart)", step=row.step)
            )
        if problem:
            return FoundPlace(AskingPlace(), problem)
        whole = AskingPlace(candidates[0]) if len(candidates) == 1 else AskingPlace()
        return FoundPlace(whole, tr("No step is named “{step}”", step=row.step))

    def _candidates(self, row: ListedRequirement) -> tuple[list[str], str]:
        """The processes that a row means: none for all of them, or with a problem when no such process is drawn."""
        for name, keys in ((row.process, _names), (row.practice, _practice_names)):
            if name:
                wanted = _key(name)
                found = [
                    id_
                    for id_, process in self._processes.items()
                    if wanted in map(_key, (*keys(id_, process), self._names[id_]))
                ]
                return found, "" if found else tr("No process “{name}” is drawn", name=name)
        return [], ""


def step_label(process: Process, node_id: str) -> str:
    """How a sheet names a step so that it is found again: by its name where that tells it apart, else by its id."""
    name = process.node_by_id[node_id].name
    return name if name and _nodes(process, name) == [node_id] else node_id


def process_label(project: Project, process_id: str) -> str:
    """How a sheet names a process: by its name where that tells it apart, else by its id."""
    names = project.process_names
    name = names[process_id]
    same = [id_ for id_ in names if _key(name) in map(_key, (id_, names[id_]))]
    return name if same == [process_id] else process_id


def _names(process_id: str, process: Process) -> Sequence[str]:
    return (process_id, process.name)


def _practice_names(process_id: str, process: Process) -> Sequence[str]:
    return (process.practice, process.name, process_id)


def _nodes(process: Process, step: str) -> list[str]:
    """The ids of the nodes of that id, else of that name."""
    if step in process.node_by_id:
        return [step]
    wanted = _key(step)
    return list(_unique(node.id for node in process.nodes if wanted and _key(node.name) == wanted))


def _unique(ids: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(ids)


def _key(name: str) -> str:
    """Names as they are compared: case, hyphens and punctuation make no difference."""
    return " ".join(re.findall(r"[^\W_]+", name.casefold()))
