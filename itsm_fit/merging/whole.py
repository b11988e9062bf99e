"""Two people's work on one project put together, by what both began with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final, TypeVar

from itsm_fit.differences.side import numbered, sides
from itsm_fit.merging.drawings import is_same_but_drawn, laid_out, merged_drawing, with_lines_laid
from itsm_fit.merging.hanging import Hang, References, hanging, losing, unlike, with_blanks
from itsm_fit.merging.keys import one_text
from itsm_fit.merging.numbering import entries_apart, named_apart, numbered_apart, requirements_apart
from itsm_fit.merging.process_ids import ids_by_place, with_process_ids
from itsm_fit.merging.result import Merged, MergeKind, MergePlace, MergeSide
from itsm_fit.merging.room import with_room
from itsm_fit.merging.sound import as_recorded, with_prices_where_they_belong, with_questions_numbered
from itsm_fit.merging.tables import AskedRow, ToolColumn, merged_answers, merged_row, merged_table, tables_by_key
from itsm_fit.merging.told import told
from itsm_fit.merging.walk import OPEN, FieldRule, MergeWalk, Special, Three, WalkRules, field_names, with_ways_there
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix
from itsm_fit.sealing.chain import joined

T = TypeVar("T")
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
_MOST_ROUNDS: Final = 12
"""So often what came back or went leads to something else that hung on it."""
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
    Where nobody knows what both began with `base` is an empty project: then all that differs is a conflict.
    Where both went on with the log its ends are joined by an entry that `by` signs at `at`, which knows its time zone.
    Raises EditError where that is needed and `by` is empty.
    """
    if mine is theirs or base is mine:
        return Merged(theirs)
    if base is theirs:
        return Merged(mine)
    mine, renumbered = _apart(base, mine, theirs)
    work = _Work(Three(base, mine, theirs), decisions or {})
    project, settled = as_recorded(_with_logs(work.project(), work.versions, by, at), work.versions)
    for cell in settled:
        work.walk.clashes.pop(("judging", "agreed", one_text(("agreed", *cell))), None)
    conflicts = told(work.walk, work.hangs, base, mine, theirs)
    return Merged(
        project,
        tuple(each for each in conflicts if each.side is None),
        tuple(each for each in conflicts if each.side is not None),
        renumbered,
    )


class _Work:
    """Walks over three versions until nothing hangs on what is gone; `hangs` are the conflicts about that."""

    def __init__(self, versions: Three, decisions: Mapping[MergePlace, MergeSide]) -> None:
        self.versions, self._decisions = versions, decisions
        self.hangs: dict[MergePlace, list[Hang]] = {}
        self._kept: set[MergePlace] = set()
        self._dropped: set[MergePlace] = set()
        self._blank: dict[str, set[tuple[str, str]]] = {}
        base, mine, theirs = versions
        self._drawings = (_base_documents(base), documents_by_key(base, mine), documents_by_key(base, theirs))
        self._tables = tuple(tables_by_key(base, side) for side in versions)
        self.walk = MergeWalk(_RULES, decisions)

    def project(self) -> Project:
        """The project of both, without its log."""
        for _ in range(_MOST_ROUNDS):
            self.walk = MergeWalk(_RULES, self._decisions, kept=self._kept, dropped=self._dropped)
            project, drawings, tables = self._walked()
            if not self._resolved(project, drawings, tables):
                break
        _, mine, theirs = self._drawings
        for key in drawings.keys() & mine.keys() & theirs.keys():
            drawings[key] = with_room(drawings[key], mine[key], theirs[key])
        documents = with_lines_laid(drawings, self._drawings[1:])
        whole = replace(project, documents=documents)
        whole = with_questions_numbered(whole, self.versions.theirs)
        sound = all(with_prices_where_they_belong(side) is side for side in self.versions[1:])
        return with_prices_where_they_belong(whole) if sound else whole

    def _walked(self) -> tuple[Project, dict[str, Document], dict[str, Matrix]]:
        walk = self.walk
        drawings: dict[str, Document] = walk.items(("documents",), Three(*self._drawings))
        drawings |= {key: with_blanks(drawings[key], its) for key, its in self._blank.items() if key in drawings}
        tables: dict[str, Matrix] = walk.items(("matrices",), Three(*self._tables))
        matrices = tuple(sorted(tables.values(), key=lambda matrix: matrix.by_hand))
        project = replace(self.versions.theirs, documents=tuple(drawings.values()), matrices=matrices)
        versions = self._called_as_in(project, drawings)
        found = {name: walk.field((), name, versions) for name in field_names(Project) if name not in _BY_THEMSELVES}
        return replace(project, **found), drawings, tables

    def _called_as_in(self, project: Project, drawings: Mapping[str, Document]) -> Three:
        """The versions, which name processes as the project of both does."""
        now = ids_by_place(project, drawings)
        sides = []
        for side, documents in zip(self.versions, self._drawings, strict=True):
            there = ids_by_place(side, documents)
            ids = {own: now[place] for place, own in there.items() if now.get(place, own) != own}
            sides.append(with_process_ids(side, ids) if ids else side)
        return Three(*sides)

    def _resolved(self, now: Project, drawings: Mapping[str, Document], tables: Mapping[str, Matrix]) -> bool:
        """Whether something hung on what is gone: then one of the two goes or comes back, as it was decided."""
        known = self._told
        drawn, listed = losing(drawings, *self._drawings[1:]), unlike(tables, *self._tables[1:])
        here, mine, theirs = (
            References(side, _only(its, drawn), _only(held, listed))
            for side, its, held in zip(
                (now, *self.versions[1:]), (drawings, *self._drawings[1:]), (tables, *self._tables[1:]), strict=True
            )
        )
        found = hanging(here, mine, theirs)
        there = References(now, drawings, tables).targets if found else {}
        for each in [each for each in found if each.needs not in there]:
            ways = (mine if each.kind is MergeKind.HANGS_HERE else theirs).targets[each.needs]
            if each.path in self._kept:
                stays = not each.blank
            elif self._dropped.intersection(ways):
                stays = False
            else:
                self.hangs.setdefault(each.place, []).append(each)
                wants = MergeSide.MINE if each.kind is MergeKind.HANGS_HERE else MergeSide.THEIRS
                stays = self.walk.side(each.place) is wants
            if stays:
                self._kept |= with_ways_there(ways)
            elif each.blank:
                self._blank.setdefault(each.path[1], set()).add((each.path[-1], each.field))
            else:
                self._dropped.add(each.path)
        return known != self._told

    @property
    def _told(self) -> tuple[int, int, int]:
        """How much was told to stay, to go and to be blank."""
        return len(self._kept), len(self._dropped), sum(map(len, self._blank.values()))


def _only(items: Mapping[str, T], keys: set[str]) -> dict[str, T]:
    return {key: its for key, its in items.items() if key in keys}


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
    if base == Project():  # nobody knows what both began with: what has one id is one thing, and differs
        return mine, {}
    ids: dict[str, str] = {}
    if Three(base.documents, mine.documents, theirs.documents).same is OPEN:
        was, its = _base_documents(base), documents_by_key(base, theirs)
        documents = []
        for key, own in documents_by_key(base, mine).items():
            new, changed = own, dict[str, str]()
            if key in its and key in was:
                new, changed = numbered_apart(was[key], own, its[key])
            elif key in its:
                new, changed = named_apart(own, its[key], {each.name for each in (*mine.documents, *theirs.documents)})
            ids |= changed
            documents.append(new)
        mine = replace(mine, documents=tuple(documents)) if ids else mine
    mine = entries_apart(base, mine, theirs)
    mine, changed = requirements_apart(base, mine, theirs)
    return mine, ids | changed


# ---------------------------------------------------------------- what is on record


def _with_logs(project: Project, versions: Three, by: str, at: datetime) -> Project:
    """The project with the log of both, which only grows; as one side has it where the other did not touch it."""
    log = versions.of("log").settled
    if log is OPEN:
        both = replace(project, log=versions.theirs.log, kept=versions.theirs.kept)
        return joined(both, versions.mine, by=by, at=at)
    kept = (versions.theirs if log is versions.theirs.log else versions.mine).kept
    return replace(project, log=log, kept=kept)
