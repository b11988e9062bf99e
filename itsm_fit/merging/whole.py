"""Two people's work on one project put together, by what both began with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from itsm_fit.differences.side import numbered, sides
from itsm_fit.merging.drawings import is_same_but_drawn, laid_out, merged_drawing, with_lines_laid
from itsm_fit.merging.numbering import numbered_apart, requirements_apart
from itsm_fit.merging.result import Merged, MergePlace, MergeSide
from itsm_fit.merging.tables import AskedRow, ToolColumn, merged_answers, merged_row, merged_table, tables_by_key
from itsm_fit.merging.told import told
from itsm_fit.merging.walk import OPEN, FieldRule, MergeWalk, Special, Three, WalkRules, field_names
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.log import LogKind
from itsm_fit.model.process import Flow, Lane, Node
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix
from itsm_fit.sealing.chain import joined

_BY_SORT: Final[Mapping[type, Special]] = {
    Document: merged_drawing,
    Matrix: merged_table,
    AskedRow: merged_row,
}
_PLACED: Final = (
    *((sort, ("bounds", "label_bounds")) for sort in (Node, Artifact)),
    *((sort, ("bounds",)) for sort in (Lane, Pool)),
    *((sort, ("waypoints", "label_bounds")) for sort in (Flow, MessageFlow)),
    (Association, ("waypoints",)),
)
_BY_FIELD: Final[Mapping[tuple[type, str], FieldRule]] = {
    **{(sort, name): laid_out for sort, names in _PLACED for name in names},
    (ToolColumn, "answers"): merged_answers,
}
_RULES: Final = WalkRules(_BY_SORT, _BY_FIELD, is_same_but_drawn)
_BY_THEMSELVES: Final = frozenset({"documents", "matrices", "log", "kept"})
"""Fields of a project that are put together by rules of their own."""


def merged(
    base: Project,
    mine: Project,
    theirs: Project,
    decisions: Mapping[MergePlace, MergeSide] | None = None,
    *,
    by: str,
    at: datetime,
) -> Merged:
    """Both projects as one; what only one side changed since `base` is as that side has it.

    What both changed differently is a conflict: it is as `decisions` say, as `theirs` has it while nothing is decided.
    Where both went on with the log its ends are joined by an entry that `by` signs at `at`, which knows its time zone.
    Raises EditError where that is needed and `by` is empty.
    """
    if mine is theirs or base is mine:
        return Merged(theirs)
    if base is theirs:
        return Merged(mine)
    mine, renumbered = _apart(base, mine, theirs)
    walk = MergeWalk(_RULES, decisions or {})
    project = _walked(walk, Three(base, mine, theirs))
    project = _with_logs(project, Three(base, mine, theirs), by, at)
    conflicts = told(walk, base, mine, theirs)
    return Merged(
        project,
        tuple(each for each in conflicts if each.side is None),
        tuple(each for each in conflicts if each.side is not None),
        renumbered,
    )


def _walked(walk: MergeWalk, versions: Three) -> Project:
    found = {name: walk.field((), name, versions) for name in field_names(Project) if name not in _BY_THEMSELVES}
    documents, matrices = _documents(walk, versions), _matrices(walk, versions)
    project: Project = replace(versions.theirs, **found, documents=documents, matrices=matrices)
    return project


# ---------------------------------------------------------------- drawings


def documents_by_key(base: Project, side: Project) -> dict[str, Document]:
    """The documents of one side, by the names of those of the base of which they are versions, else by their own."""
    found, _ = sides(side, base)
    order = {id(each): at for at, each in enumerate(side.documents)}
    return dict(sorted(found.documents.items(), key=lambda pair: order[id(pair[1])]))


def _base_documents(base: Project) -> dict[str, Document]:
    return {"#".join(key): each for key, each in numbered(((it.name,), it) for it in base.documents).items()}


def _apart(base: Project, mine: Project, theirs: Project) -> tuple[Project, dict[str, str]]:
    """`mine` with other ids for what is new there and goes by the id of something else that is new in `theirs`."""
    ids: dict[str, str] = {}
    if Three(base.documents, mine.documents, theirs.documents).same is OPEN:
        was, its = _base_documents(base), documents_by_key(base, theirs)
        documents = []
        for key, own in documents_by_key(base, mine).items():
            new, changed = numbered_apart(was[key], own, its[key]) if key in was and key in its else (own, {})
            ids |= changed
            documents.append(new)
        mine = replace(mine, documents=tuple(documents)) if ids else mine
    mine, changed = requirements_apart(base, mine, theirs)
    return mine, ids | changed


def _documents(walk: MergeWalk, versions: Three) -> tuple[Document, ...]:
    found: tuple[Document, ...] | Any = versions.of("documents").same
    if found is not OPEN:
        return found
    base, mine, theirs = versions
    both = documents_by_key(base, mine), documents_by_key(base, theirs)
    return with_lines_laid(walk.items(("documents",), Three(_base_documents(base), *both)), both)


def _matrices(walk: MergeWalk, versions: Three) -> tuple[Matrix, ...]:
    found: tuple[Matrix, ...] | Any = versions.of("matrices").settled
    if found is not OPEN:
        return found
    sides = (tables_by_key(versions.base, side) for side in versions)
    merged_tables = walk.items(("matrices",), Three(*sides)).values()
    return tuple(sorted(merged_tables, key=lambda matrix: matrix.by_hand))


# ---------------------------------------------------------------- what is on record


def _with_logs(project: Project, versions: Three, by: str, at: datetime) -> Project:
    """The project with the log of both, which only grows; as one side has it where the other did not touch it."""
    log = versions.of("log").settled
    if log is OPEN:
        both = replace(project, log=versions.theirs.log, kept=versions.theirs.kept)
        return _as_recorded(joined(both, versions.mine, by=by, at=at))
    kept = (versions.theirs if log is versions.theirs.log else versions.mine).kept
    return _as_recorded(replace(project, log=log, kept=kept))


def _as_recorded(project: Project) -> Project:
    """The project that is a tender where its log says so last."""
    switches = (LogKind.TENDER, LogKind.NO_TENDER)
    last = next((each.kind for each in reversed(project.log) if each.kind in switches), None)
    tender = project.tender if last is None else last is LogKind.TENDER
    return project if tender == project.tender else replace(project, tender=tender)
