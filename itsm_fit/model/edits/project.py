"""Edits of the project as a whole: its files, tables, links and settings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from itsm_fit.errors import EditError
from itsm_fit.findings import Issue
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.edits.decision import rename_in_decision
from itsm_fit.model.edits.judging import rename_in_judging
from itsm_fit.model.edits.plans import with_tool_renamed
from itsm_fit.model.edits.reach import V, clean, exchanged, moved, place_of, require_document, with_document
from itsm_fit.model.edits.rollout import rename_in_rollout
from itsm_fit.model.edits.round import rename_in_round
from itsm_fit.model.evidence import AnswerEvidence
from itsm_fit.model.project import FeatureLink, Project, Settings
from itsm_fit.model.settings import require_sound
from itsm_fit.model.tool import Level, Matrix, Meaning


def rename_project(project: Project, name: str) -> Project:
    """Name the selection."""
    return replace(project, name=clean(name))


def add_document(project: Project, document: Document) -> Project:
    """Add a file; raises EditError when it holds no process."""
    _require_usable(document)
    return replace(project, documents=(*project.documents, document))


def remove_document(project: Project, document: Document) -> Project:
    """Take a file with its processes out of the project."""
    require_document(project, document)
    return replace(project, documents=_without(project.documents, document))


def replace_document(project: Project, document: Document, by: Document) -> Project:
    """Put another document, such as a newer version of the file, in the place of one."""
    _require_usable(by)
    return with_document(project, document, by)


def move_document(project: Project, document: Document, to: int) -> Project:
    """Change the order of the files, and with it that of the processes."""
    require_document(project, document)
    return replace(project, documents=moved(project.documents, place_of(project.documents, document), to))


def rename_document(project: Project, document: Document, name: str) -> Project:
    """Give the file another name; folders are no part of it."""
    name = clean(name)
    if not name or name in {".", ".."} or set(name) & set("/\\"):
        raise EditError(tr("A file name needs at least one letter, and no “/” or “\\”."))
    return with_document(project, document, replace(document, name=name))


def add_matrix(project: Project, matrix: Matrix) -> Project:
    """Add a table; raises EditError when it holds no answers."""
    _require_answers(matrix)
    return replace(project, matrices=(*project.matrices, matrix))


def remove_matrix(project: Project, matrix: Matrix) -> Project:
    """Take a table out, and the links of its features."""
    require_matrix(project, matrix)
    left = _without(project.matrices, matrix)
    kept = {place for other in left for place in feature_places(other)}
    gone = set(feature_places(matrix)) - kept
    return without_orphaned_remarks(
        project,
        matrix.file,
        matrices=left,
        links=tuple(link for link in project.links if link.feature not in gone),
        rejected=frozenset(pair for pair in project.rejected if pair[1] not in gone),
    )


def replace_matrix(project: Project, matrix: Matrix, by: Matrix) -> Project:
    """Put another table, such as a newer version, in the place of one; links stay."""
    require_matrix(project, matrix)
    _require_answers(by)
    return replace(project, matrices=exchanged(project.matrices, matrix, by))


def move_matrix(project: Project, matrix: Matrix, to: int) -> Project:
    """Change the order of the tables: of conflicting answers the later one wins."""
    require_matrix(project, matrix)
    return replace(project, matrices=moved(project.matrices, place_of(project.matrices, matrix), to))


def set_meaning(project: Project, matrix: Matrix, word: str, meaning: Meaning) -> Project:
    """Say how an answer word of a table is read: a level, or a share of the best score from 0 to 1."""
    if not isinstance(meaning, Level) and not (math.isfinite(meaning) and 0 <= meaning <= 1):
        raise EditError(tr("A share of the best score lies between 0 and 1, not at {meaning:g}.", meaning=meaning))
    require_matrix(project, matrix)
    if matrix.meanings.get(word) == meaning:
        return project
    changed = replace(matrix, meanings={**matrix.meanings, word: meaning})
    settled = {
        matrix.place(cell)
        for column in matrix.responses
        for raw, cell in zip(column.raw, column.cells, strict=True)
        if raw == word
    }
    remarks = tuple(each for each in project.remarks if f"{each.file}!{each.where}" not in settled)
    return replace(project, matrices=exchanged(project.matrices, matrix, changed), remarks=remarks)


def keep_remarks(project: Project, file: str, remarks: Sequence[Issue]) -> Project:
    """Remember what was noticed in a file, in the place of what was noticed in it before."""
    others = tuple(each for each in project.remarks if each.file != file)
    found = (*others, *dict.fromkeys(remarks))
    return project if found == project.remarks else replace(project, remarks=found)


def without_orphaned_remarks(project: Project, file: str, **changes: Any) -> Project:
    """The project with changes; the remarks on a file go with its last table."""
    changed = replace(project, **changes)
    if any(each.file == file for each in changed.matrices):
        return changed
    return keep_remarks(changed, file, ())


def set_answer(project: Project, matrix: Matrix, tool: str, feature: int, raw: str) -> Project:
    """Change what a tool answers to the feature at a place of the table."""
    require_matrix(project, matrix)
    if not 0 <= feature < len(matrix.features):
        raise EditError(tr("There is no such row in the table."))
    column = next((column for column in matrix.responses if column.tool == tool), None)
    if column is None:
        raise EditError(tr("The table holds no answers of {tool}.", tool=tool))
    raws = (*column.raw[:feature], clean(raw), *column.raw[feature + 1 :])
    changed = replace(matrix, responses=exchanged(matrix.responses, column, replace(column, raw=raws)))
    return replace(project, matrices=exchanged(project.matrices, matrix, changed))


def rename_tool(project: Project, tool: str, name: str) -> Project:
    """Rename a tool in every table; a name that another tool has joins the two."""
    name = clean(name)
    if not name:
        raise EditError(tr("A tool needs a name."))
    if tool not in project.tool_names:
        raise EditError(tr("There is no tool {tool} in this project.", tool=tool))
    return replace(
        with_tool_renamed(project, tool, name),
        matrices=tuple(_with_tool_named(matrix, tool, name) for matrix in project.matrices),
        history=tuple(replace(old, tool=name) if old.tool == tool else old for old in project.history),
        decision=rename_in_decision(project.decision, tool, name),
        evidence=_evidence_renamed(project, tool, name),
        judging=rename_in_judging(project.judging, tool, name),
        round=rename_in_round(project.round, tool, name),
        acceptance=tuple(replace(each, tool=name) if each.tool == tool else each for each in project.acceptance),
        rollout=rename_in_rollout(project.rollout, tool, name),
    )


def add_link(project: Project, requirement: str, feature: str, *, partial: bool = False) -> Project:
    """Map a feature (``file!sheet!cell``) to a requirement; a link of the two that is there gets the new strength."""
    requirement = requirement.strip()
    if not requirement:
        raise EditError(tr("A link needs the id of a requirement."))
    if all(feature not in feature_places(matrix) for matrix in project.matrices):
        raise EditError(tr("No table of this project holds the feature {feature}.", feature=feature))
    link = FeatureLink(requirement, feature, partial)
    if (requirement, feature) in project.rejected:
        project = replace(project, rejected=project.rejected - {(requirement, feature)})
    for old in project.links:
        if (old.requirement, old.feature) == (requirement, feature):
            return project if old == link else replace(project, links=exchanged(project.links, old, link))
    return replace(project, links=(*project.links, link))


def remove_link(project: Project, requirement: str, feature: str) -> Project:
    """Undo a mapping; raises EditError when the two are not linked."""
    left = tuple(link for link in project.links if (link.requirement, link.feature) != (requirement, feature))
    if len(left) == len(project.links):
        raise EditError(tr("The requirement {requirement} is not linked to that feature.", requirement=requirement))
    return replace(project, links=left)


def reject_match(project: Project, requirement: str, feature: str) -> Project:
    """Remember that a feature does not mean a requirement, and undo their link; `add_link` takes it back."""
    pair = requirement.strip(), feature
    if all(feature not in feature_places(matrix) for matrix in project.matrices):
        raise EditError(tr("No table of this project holds the feature {feature}.", feature=feature))
    if pair in project.rejected:
        return project
    links = tuple(link for link in project.links if (link.requirement, link.feature) != pair)
    return replace(project, links=links, rejected=project.rejected | {pair})


def set_all_of(project: Project, requirement: str, needs_all: bool) -> Project:
    """Say whether a requirement needs all of its linked features, or any one."""
    changed = project.all_of | {requirement} if needs_all else project.all_of - {requirement}
    return project if changed == project.all_of else replace(project, all_of=changed)


def set_settings(project: Project, settings: Settings) -> Project:
    """Change how answers are valued; raises EditError for a value out of range."""
    require_sound(settings)
    return project if settings == project.settings else replace(project, settings=settings)


def feature_places(matrix: Matrix) -> tuple[str, ...]:
    """How links name the features of a table: by the cell of their first answer."""
    cells = matrix.responses[0].cells if matrix.responses else ()
    return tuple(matrix.place(cell) for cell in cells)


def require_matrix(project: Project, matrix: Matrix) -> None:
    """Raise EditError unless the project holds this very table or an equal one."""
    if not any(each is matrix for each in project.matrices) and matrix not in project.matrices:
        raise EditError(tr("The table {place} is no longer in the project as it was.", place=matrix.place("")))


def _evidence_renamed(project: Project, tool: str, name: str) -> tuple[AnswerEvidence, ...]:
    """What the answers of a tool rest on under its new name; where that name has some already, it stays."""
    taken = {each.feature for each in project.evidence if each.tool == name}
    return tuple(
        replace(each, tool=name) if each.tool == tool else each
        for each in project.evidence
        if each.tool != tool or each.feature not in taken
    )


def _with_tool_named(matrix: Matrix, tool: str, name: str) -> Matrix:
    if all(column.tool != tool for column in matrix.responses):
        return matrix
    responses = tuple(replace(column, tool=name) if column.tool == tool else column for column in matrix.responses)
    return replace(matrix, responses=responses)


def _require_usable(document: Document) -> None:
    if not document.processes:
        raise EditError(tr("{document} holds no process.", document=document.name))


def _require_answers(matrix: Matrix) -> None:
    if not matrix.responses or not matrix.features:
        raise EditError(tr("The table {place} holds no answers.", place=matrix.place("")))


def _without(items: tuple[V, ...], item: V) -> tuple[V, ...]:
    place = place_of(items, item)
    return (*items[:place], *items[place + 1 :])
