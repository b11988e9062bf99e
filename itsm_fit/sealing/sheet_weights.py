"""What tables say of the weight of requirements that say nothing of it themselves (§1): a baseline freezes it, too.

It is kept as a table of its own, a row for each such requirement and no tool's column: no vendor's answers are sealed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Feature, Matrix
from itsm_fit.scoring.catalogue import Catalogue, gather

_UNWEIGHED = ("", None)


def sheet_weights(project: Project) -> tuple[Matrix, ...]:
    """The table of what sheets add to weights, () where they add nothing that counts."""
    if not _may_add(project):
        return ()
    rows = tuple(_added(gather(project), project))
    return (Matrix("", "", "", rows, ()),) if rows else ()


def weights_by_id(tables: tuple[Matrix, ...]) -> dict[str, tuple[str, float | None]]:
    """Priority ("" for none) and weight (None for that of the priority) that such a table adds, by requirement key."""
    return {key_of(row.id): (row.priority, row.weight) for table in tables for row in table.features}


def under_sheet_weights(project: Project, sealed: tuple[Matrix, ...]) -> tuple[Matrix, ...]:
    """The tables of a project with the weights that sheets added to a baseline in place of those they say now.

    `project` asks what the baseline asks. What no row of today answers comes as the table that was sealed.
    """
    known = weights_by_id(sealed)
    if not known and not _may_add(project):
        return project.matrices
    catalogue = gather(project)
    told: set[str] = set()
    tables: list[Matrix] = []
    for matrix, answered in zip(project.matrices, catalogue.answered, strict=True):
        keys = {} if matrix.by_hand else {at: key_of(catalogue.ids[row]) for at, row in answered.items()}
        told |= known.keys() & set(keys.values())
        tables.append(matrix if matrix.by_hand else _weighed(matrix, keys, known))
    left = tuple(row for table in sealed for row in table.features if key_of(row.id) not in told)
    return (*tables, *((Matrix("", "", "", left, ()),) if left else ()))


def _weighed(matrix: Matrix, keys: Mapping[int, str], known: Mapping[str, tuple[str, float | None]]) -> Matrix:
    rows = []
    for at, feature in enumerate(matrix.features):
        says = known.get(keys.get(at, ""), _UNWEIGHED)
        same = (feature.priority, feature.weight) == says
        rows.append(feature if same else replace(feature, priority=says[0], weight=says[1]))
    return replace(matrix, features=tuple(rows))


def _may_add(project: Project) -> bool:
    """Whether any row could say more than the requirements do: most sheets do not, and cost nothing."""
    rows = [row for matrix in project.matrices if not matrix.by_hand for row in matrix.features]
    if any(row.weight is not None for row in rows):
        return True
    stated = (each.definition for each in asked(project))
    return any(row.priority for row in rows) and any(its is None or its.priority is None for its in stated)


def _added(catalogue: Catalogue, project: Project) -> Iterator[Feature]:
    for demand in catalogue.demands:
        own = demand.own
        if own.withdrawn:
            continue
        priority = "" if own.priority is not None or demand.priority is Priority.SHOULD else demand.priority.value
        default = project.settings.weights[demand.priority]
        weight = None if own.weight is not None or demand.weight == default else demand.weight
        if (priority, weight) != _UNWEIGHED:
            yield Feature(id=demand.id, text=demand.text, priority=priority, weight=weight)
