"""Which requirements a project has, where each belongs, and what the sheets add to them (§1 and §2).

Ids are compared trimmed and case-folded; the spelling of the first definition is the one shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from itsm_fit.model.asking import key_of
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.settings import is_weight
from itsm_fit.model.tool import Feature, Matrix

__all__ = ["Catalogue", "Demand", "gather", "key_of", "text_key"]


def text_key(text: str) -> str:
    """A text as it is compared: white space folded, case ignored."""
    return " ".join(text.split()).casefold()


@dataclass(slots=True)
class _Entry:
    """A requirement while it is gathered; `definition` stays None for an id that is only referenced."""

    id: str
    definition: Requirement | None = None
    processes: dict[str, None] = field(default_factory=dict)
    steps: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Demand:
    """One requirement resolved; `row` in a support array is its place in `Catalogue.demands`."""

    id: str
    text: str
    priority: Priority
    weight: float
    category: str
    processes: tuple[str, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Catalogue:
    """Every requirement once, in the order in which the sources name them.

    `of_process` and `of_node` (keyed by process id and node id) hold rows of `demands`, each row once; the rows of
    a process include those of all its nodes. `cross_cutting` are the rows that belong to no process.
    """

    demands: tuple[Demand, ...]
    of_process: Mapping[str, tuple[int, ...]]
    of_node: Mapping[tuple[str, str], tuple[int, ...]]
    cross_cutting: tuple[int, ...]
    features: Mapping[tuple[int, int], int]
    """The row that the feature (matrix number, feature number) answers; unlinked features are absent."""


def gather(project: Project) -> Catalogue:
    """Resolve all definitions, references and matrix rows of the project.

    A process without flow nodes is left out: what only it asks for counts as cross-cutting.
    """
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
    features = dict(_answered(project.matrices, entries, row))
    sheet = _sheet_rows(project.matrices, features)
    demands = tuple(_resolve(entry, sheet.get(row[key], ()), project) for key, entry in entries.items())
    return Catalogue(
        demands,
        {process_id: tuple(row[key] for key in keys) for process_id, keys in of_process.items()},
        {place: tuple(row[key] for key in keys) for place, keys in of_node.items()},
        tuple(index for index, demand in enumerate(demands) if not demand.processes),
        features,
    )


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


def _answered(
    matrices: tuple[Matrix, ...], entries: Mapping[str, _Entry], row: Mapping[str, int]
) -> Iterator[tuple[tuple[int, int], int]]:
    """Each feature with the row it answers: by id, else the single requirement of equal text.

    A sheet with a single column of ids has them where others have their texts.
    """
    by_text: dict[str, list[str]] = {}
    for key, entry in entries.items():
        if entry.definition is not None and entry.definition.text.strip():
            by_text.setdefault(text_key(entry.definition.text), []).append(key)
    for number, matrix in enumerate(matrices):
        for index, feature in enumerate(matrix.features):
            key = key_of(feature.id or feature.text)
            if key and key in row:
                yield (number, index), row[key]
            elif len(same := by_text.get(text_key(feature.text), [])) == 1:
                yield (number, index), row[same[0]]


def _sheet_rows(
    matrices: tuple[Matrix, ...], features: Mapping[tuple[int, int], int]
) -> dict[int, tuple[Feature, ...]]:
    found: dict[int, list[Feature]] = {}
    for (number, index), row in features.items():
        found.setdefault(row, []).append(matrices[number].features[index])
    return {row: tuple(its) for row, its in found.items()}


def _resolve(entry: _Entry, sheet: tuple[Feature, ...], project: Project) -> Demand:
    """The model's text, priority and weight win; the sheet given last fills in what it leaves open."""
    own = entry.definition or Requirement(entry.id)
    text, stated, weight, category = own.text.strip(), own.priority, own.weight, own.category
    for feature in reversed(sheet):
        text = text or feature.text.strip()
        category = category or feature.group
        if stated is None and feature.priority:
            stated = Priority(feature.priority)
        if weight is None and feature.weight is not None and is_weight(feature.weight):
            weight = feature.weight
    priority = stated or Priority.SHOULD
    if weight is None:
        weight = project.settings.weights[priority]
    return Demand(entry.id, text, priority, weight, category, tuple(entry.processes), tuple(entry.steps))
