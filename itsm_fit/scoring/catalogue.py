"""Which requirements a project has, where each belongs, and what the sheets add to them (§1 and §2).

Ids are compared trimmed and case-folded; the spelling of the first definition is the one shown.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import TypeVar

from itsm_fit.model.asking import key_of
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import UNDEFINED, Priority, Requirement
from itsm_fit.model.settings import is_weight
from itsm_fit.model.tool import Feature, Matrix
from itsm_fit.scoring.identity import KnownRequirements, led

__all__ = ["Catalogue", "Demand", "gather", "key_of"]


@dataclass(slots=True)
class _Entry:
    """A requirement while it is gathered; `definition` stays None for an id that is only referenced."""

    id: str
    definition: Requirement | None = None
    processes: dict[str, None] = field(default_factory=dict)
    steps: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Demand:
    """One requirement resolved; `row` in a support array is its place in `Catalogue.demands`.

    `by_priority` says that its weight is that of its priority, none of its own. One that is withdrawn weighs nothing
    and is no must, whatever is stated.
    """

    id: str
    text: str
    priority: Priority
    weight: float
    category: str
    processes: tuple[str, ...]
    steps: tuple[str, ...]
    by_priority: bool
    own: Requirement = UNDEFINED
    """As it is defined; blank where it is only referred to."""


@dataclass(frozen=True)
class Catalogue:
    """Every requirement once, in the order in which the sources name them; `ids` are theirs.

    `row` finds a row of `demands` by its key, `known` by the id or text of a table's row. `of_process` and `of_node`
    (keyed by process id and node id) hold rows, each once; those of a process include those of all its nodes.
    `cross_cutting` are the rows that belong to no process. `answered` holds, for each table of the project, the row
    that a feature (by its number) answers; unlinked features are absent. Rows of requirements that are withdrawn are in
    `demands` only: nobody asks for them any more.
    """

    demands: tuple[Demand, ...]
    ids: tuple[str, ...]
    row: Mapping[str, int]
    known: KnownRequirements
    of_process: Mapping[str, tuple[int, ...]]
    of_node: Mapping[tuple[str, str], tuple[int, ...]]
    cross_cutting: tuple[int, ...]
    answered: tuple[Mapping[int, int], ...]
    project: Project


def gather(project: Project, since: Catalogue | None = None) -> Catalogue:
    """Resolve all definitions, references and matrix rows of the project.

    A process without flow nodes is left out: what only it asks for counts as cross-cutting. `since` is the catalogue of
    an earlier state: what did not change is taken from it.
    """
    if since is not None and _asks_the_same(project, since.project):
        return _answered_anew(project, since)
    entries: dict[str, _Entry] = {}
    of_process: dict[str, dict[str, None]] = {}
    of_node: dict[tuple[str, str], dict[str, None]] = {}
    for process_id, process in project.processes.items():
        played = bool(process.nodes)
        for node, requirement_id, definition in _asked(process):
            entry = _enter(entries, requirement_id, definition)
            if not played:
                continue
            key = key_of(requirement_id)
            entry.processes[process_id] = None
            of_process.setdefault(process_id, {})[key] = None
            if node is not None:
                of_node.setdefault((process_id, node.id), {})[key] = None
                if node.kind.is_activity:
                    entry.steps[node.id] = None
    for requirement in project.requirements:
        _enter(entries, requirement.id, requirement)
    row = {key: index for index, key in enumerate(entries)}
    known = KnownRequirements.of(
        row, ((row[key], its.definition.text) for key, its in entries.items() if its.definition)
    )
    answered = tuple(known.answered(matrix.features) for matrix in project.matrices)
    sheet = _sheet_rows(project.matrices, answered)
    demands = tuple(_resolve(entry, sheet.get(row[key], ()), project) for key, entry in entries.items())
    asking = {key for key, demand in zip(entries, demands, strict=True) if not demand.own.withdrawn}
    return Catalogue(
        demands,
        tuple(demand.id for demand in demands),
        row,
        known,
        _rows_asked(of_process, row, asking),
        _rows_asked(of_node, row, asking),
        tuple(row[key] for key, entry in entries.items() if key in asking and not entry.processes),
        answered,
        project,
    )


_PlaceT = TypeVar("_PlaceT")


def _rows_asked(
    keys_of: Mapping[_PlaceT, Iterable[str]], row: Mapping[str, int], asking: Collection[str]
) -> dict[_PlaceT, tuple[int, ...]]:
    """The rows of what places ask for; those that ask for nothing any more are left out."""
    found = {place: tuple(row[key] for key in keys if key in asking) for place, keys in keys_of.items()}
    return {place: rows for place, rows in found.items() if rows}


def _asks_the_same(project: Project, before: Project) -> bool:
    """Whether everything that requirements are resolved from is the very same: answers, and rows by hand, are not."""
    return (
        project.requirements is before.requirements
        and project.settings.weights == before.settings.weights
        and list(project.processes) == list(before.processes)
        and all(map(_asks_alike, project.processes.values(), before.processes.values()))
        and same_items(_sheets(project), _sheets(before))
    )


def _asks_alike(process: Process, before: Process) -> bool:
    """Whether two states of a process ask the same at the same places."""
    return process is before or (
        process.requirements == before.requirements
        and process.requirement_refs == before.requirement_refs
        and bool(process.nodes) == bool(before.nodes)
        and _asking(process) == _asking(before)
    )


def _asking(process: Process) -> list[tuple[object, ...]]:
    """What is asked at which nodes; those that ask nothing may come and go."""
    return [
        (node.id, node.kind, node.requirements, node.requirement_refs)
        for node in process.nodes
        if node.requirements or node.requirement_refs
    ]


def same_items(new: Sequence[object], old: Sequence[object]) -> bool:
    """Whether two sequences hold the very same objects in the same order."""
    return len(new) == len(old) and all(map(is_, new, old))


def _sheets(project: Project) -> list[tuple[Feature, ...]]:
    """The rows of tables that may say something about requirements; those by hand only name them."""
    return [matrix.features for matrix in project.matrices if not matrix.by_hand]


def _answered_anew(project: Project, since: Catalogue) -> Catalogue:
    known = {
        id(matrix.features): answered for matrix, answered in zip(since.project.matrices, since.answered, strict=True)
    }
    answered = tuple(
        known[id(matrix.features)] if id(matrix.features) in known else since.known.answered(matrix.features)
        for matrix in project.matrices
    )
    return replace(since, answered=answered, project=project)


def _asked(process: Process) -> Iterator[tuple[Node | None, str, Requirement | None]]:
    """Everything a process asks for: (node or None for the whole process, id, definition or None)."""
    holders: Iterable[tuple[Node | None, tuple[Requirement, ...], tuple[str, ...]]] = (
        (None, process.requirements, process.requirement_refs),
        *((node, node.requirements, node.requirement_refs) for node in process.nodes),
    )
    for node, requirements, refs in holders:
        for requirement in requirements:
            yield node, requirement.id, requirement
        for ref in refs:
            yield node, ref, None


def _enter(entries: dict[str, _Entry], requirement_id: str, definition: Requirement | None) -> _Entry:
    entry = entries.setdefault(key_of(requirement_id), _Entry(requirement_id.strip()))
    if definition is not None and entry.definition is None:
        entry.definition = definition
        entry.id = requirement_id.strip()
    return entry


def _sheet_rows(matrices: tuple[Matrix, ...], answered: tuple[Mapping[int, int], ...]) -> dict[int, list[Feature]]:
    found: dict[int, list[Feature]] = {}
    for matrix, its in zip(matrices, answered, strict=True):
        if not matrix.by_hand:
            for index, row in its.items():
                found.setdefault(row, []).append(matrix.features[index])
    return found


def _resolve(entry: _Entry, sheet: Sequence[Feature], project: Project) -> Demand:
    """The model's text, priority and weight win; the sheet given last fills in what it leaves open."""
    own = entry.definition or Requirement(entry.id)
    text, stated, weight, category = own.text.strip(), own.priority, own.weight, own.category
    for feature in reversed(sheet):
        text = text or _text_in(feature, entry.id)
        category = category or feature.group
        if stated is None and feature.priority:
            stated = Priority(feature.priority)
        if weight is None and feature.weight is not None and is_weight(feature.weight):
            weight = feature.weight
    if own.withdrawn:
        stated, weight = Priority.WONT, 0.0
    priority = stated or Priority.SHOULD
    by_priority = weight is None
    if weight is None:
        weight = project.settings.weights[priority]
    places = tuple(entry.processes), tuple(entry.steps)
    return Demand(entry.id, text, priority, weight, category, *places, by_priority, own)


def _text_in(feature: Feature, requirement_id: str) -> str:
    """What a row says of a requirement, without the requirement's id where that leads the text."""
    its = None if feature.id else led(feature.text)
    return its.rest if its and key_of(its.id) == key_of(requirement_id) else feature.text.strip()
