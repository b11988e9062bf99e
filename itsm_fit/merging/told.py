"""Conflicts in the words of the projects that they are of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass
from functools import cached_property
from typing import Any, Final, NamedTuple

from itsm_fit.differences.difference import EntityKey, EntitySort
from itsm_fit.differences.parts import PARTS, DescribedItem, EntityPart
from itsm_fit.differences.said import field_changes, said, words
from itsm_fit.differences.side import ComparedSide, sides
from itsm_fit.language import tr, trn
from itsm_fit.merging.drawings import LAYOUT, SOURCE
from itsm_fit.merging.hanging import Hang
from itsm_fit.merging.keys import parts_of_key
from itsm_fit.merging.result import MergeConflict, MergeKind, MergePlace, MergeSide
from itsm_fit.merging.tables import AnsweredCell, AskedRow, ToolColumn, rows_of_table, tables_by_key
from itsm_fit.merging.walk import NOTHING, ORDER, Clash, MergeWalk
from itsm_fit.model.asking import key_of
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Matrix
from itsm_fit.scoring.wording import NOTHING as SAYS_NOTHING
from itsm_fit.writing import titled

_HOLDERS: Final = frozenset({"decision", "judging", "rollout", "readiness", "round"})
_IN_A_PROCESS: Final = frozenset({"nodes", "flows", "lanes"})
_AROUND: Final = frozenset({"pools", "message_flows", "artifacts", "associations"})
_WITH_OWN_NAME: Final = frozenset({"report_look", "trust", "rollout", "round"})
"""Fields of a project whose facts are named after it: ``report_look title``."""
_DRAWN: Final = tuple(part for part in PARTS if part.fields == frozenset({"documents"}))
_ASKED: Final = tuple(part for part in PARTS if part.fields == frozenset({"documents", "requirements"}))
_SETTINGS: Final = tuple(part for part in PARTS if "settings" in part.fields)
_READING: Final = tuple(part for part in PARTS if part.fields == frozenset({"decided"}))


class _Subject(NamedTuple):
    """What a path leads to: the parts among which it is, its key there, and what of it."""

    parts: tuple[EntityPart, ...]
    key: tuple[str, ...]
    rest: tuple[str, ...]


def told(
    walk: MergeWalk, hangs: Mapping[MergePlace, Sequence[Hang]], base: Project, mine: Project, theirs: Project
) -> tuple[MergeConflict, ...]:
    """The conflicts that a walk over three versions met, in its order, then what needs what is gone."""
    if not walk.clashes and not hangs:
        return ()
    speaker = _Speaker(base, mine, theirs)
    return (
        *(speaker.conflict(place, its, walk) for place, its in walk.clashes.items()),
        *(speaker.hang(place, its, walk.decisions.get(place)) for place, its in hangs.items()),
    )


class _Speaker:
    """Three versions of a project, asked for words."""

    def __init__(self, base: Project, mine: Project, theirs: Project) -> None:
        self._mine, self._base = sides(mine, base)
        self._theirs, _ = sides(theirs, base)
        self._items: dict[tuple[int, int], Mapping[tuple[str, ...], Any]] = {}

    @property
    def _sides(self) -> tuple[ComparedSide, ComparedSide, ComparedSide]:
        return self._base, self._mine, self._theirs

    def conflict(self, place: MergePlace, clashes: Sequence[Clash], walk: MergeWalk) -> MergeConflict:
        """One conflict, with all that is decided with it."""
        first = clashes[0]
        side = walk.decisions.get(place)
        if place[-1] == LAYOUT and place[0] == "documents":
            return self._layout(place, clashes, walk)
        if place[-1] == SOURCE and place[0] == "documents" and len(place) == 3:
            document = self._theirs.documents[place[1]]
            field = tr("what other programs keep in it")
            entity: EntityKey = (EntitySort.FILE, (place[1],))
            mine, theirs = tr("as it is here"), tr("as it is there")
            return MergeConflict(place, first.kind, entity, document.name, "", field, SAYS_NOTHING, mine, theirs, side)
        entity, name, at, field, said_of = self._said(first)
        return MergeConflict(place, first.kind, entity, name, at, field, *said_of, side, self._drawn_at(place))

    def hang(self, place: MergePlace, hangs: Sequence[Hang], side: MergeSide | None) -> MergeConflict:
        """Something that needs what the other side deleted."""
        kind, path = hangs[0].kind, hangs[0].path
        here = kind is MergeKind.HANGS_HERE
        owner = self._mine if here else self._theirs
        needed = ", ".join(dict.fromkeys(self._needed(owner, each) for each in hangs))
        found = self._subject(path)
        shown = self._described(owner, found) if found is not None else None
        entity = (shown.sort, found.key) if found is not None and shown is not None else (EntitySort.SETTING, path)
        name, at = (shown.name, shown.place) if shown is not None else (path[-1], "")
        needs, deletes = tr("needs {what}", what=needed), tr("deletes {what}", what=needed)
        mine, theirs = (needs, deletes) if here else (deletes, needs)
        field = ", ".join(dict.fromkeys(words(each.field) for each in hangs))
        drawn = self._drawn_at(path)
        return MergeConflict(place, kind, entity, name, at, field, SAYS_NOTHING, mine, theirs, side, drawn)

    def _drawn_at(self, path: MergePlace) -> tuple[str, ...]:
        """The element that a path leads to or into; the pool where it is a process."""
        document, element = element_at(path)
        if not element and path[2:3] == ("processes",) and len(path) > 3:
            sides = (side.documents.get(document) for side in (self._theirs, self._mine))
            own = parts_of_key(path[3])[0]
            pools = (side.pool_of.get(own) for side in sides if side is not None)
            element = next((pool.id for pool in pools if pool is not None), "")
        return (element,) if element else ()

    def _needed(self, side: ComparedSide, hang: Hang) -> str:
        sort, own = hang.needs
        if sort == "element":
            part = side.drawn(side.documents[own[0]], own[1])
            return part.name
        if sort == "requirement":
            return side.requirement(next((each.id for each in side.asked() if key_of(each.id) == own[0]), own[0]))
        if sort == "tool":
            return self._tools.get(own[0], own[0])
        if sort == "process":
            return side.project.process_names.get(own[0], own[0])
        if sort == "feature":
            return side.feature(own[0])
        return next((each.title for each in side.project.decision.criteria if each.id == own[0]), own[0])

    def _layout(self, place: MergePlace, clashes: Sequence[Clash], walk: MergeWalk) -> MergeConflict:
        document = self._theirs.documents[place[1]]
        process = self._process_id(place) if place[2:3] == ("processes",) else ""
        name = self._theirs.process(process) if process else document.name
        entity = (EntitySort.LAYOUT, (process or place[1],))
        count = len(clashes)
        said_of = (
            SAYS_NOTHING,
            trn("{count} element where it was put here", "{count} elements where they were put here", count),
            trn("{count} element where it was put there", "{count} elements where they were put there", count),
        )
        field = tr("where it is drawn")
        side, drawn = walk.decisions.get(place), tuple(dict.fromkeys(element_at(each.path)[1] for each in clashes))
        return MergeConflict(place, MergeKind.BOTH_CHANGED, entity, name, "", field, *said_of, side, drawn)

    # ------------------------------------------------------------ what it is about

    def _said(self, clash: Clash) -> tuple[EntityKey, str, str, str, tuple[str, str, str]]:
        """The entity, its name, where it belongs, the field, and the three versions of that."""
        path = clash.path
        if path[0] == "matrices":
            return self._of_table(clash)
        if path[-1] == ORDER:
            return self._order(clash)
        found = self._subject(path)
        described = [self._described(side, found) for side in self._sides] if found is not None else []
        shown = next((each for each in reversed(described) if each is not None), None)
        if found is None or shown is None:
            label = words(path[-1])
            values = tuple(_plainly(path[-1], each) for each in clash.versions)
            key: EntityKey = (EntitySort.FILE, path[1:2]) if path[0] == "documents" else (EntitySort.SETTING, path)
            name = path[1] if path[0] == "documents" else label
            return key, name, "", label if path[0] != "documents" or len(path) > 2 else "", _three(values)
        entity = (shown.sort, found.key)
        if not found.rest:
            return entity, shown.name, shown.place, "", _three([_whole(described[0], each) for each in described])
        field = _field_key(found.rest, shown)
        if field is None:
            label = words(found.rest[-1])
            values = tuple(_plainly(found.rest[-1], each) for each in clash.versions)
            return entity, shown.name, shown.place, label, _three(values)
        values = tuple(
            SAYS_NOTHING if each is None else said(field.rpartition(" ")[0] or field, each.facts.get(field))
            for each in described
        )
        return entity, shown.name, shown.place, words(field), _three(values)

    def _subject(self, path: MergePlace) -> _Subject | None:
        if path[0] == "documents":
            return self._drawn(path)
        if path[0] == "requirements" and len(path) > 1:
            return _Subject(_ASKED, parts_of_key(path[1]), path[2:])
        if path[0] == "decided":
            kind = {"words": "word", "layouts": "layout"}.get(path[1], "")
            return _Subject(_READING, (kind, *path[2:3]), ("meaning", *path[3:])) if kind else None
        listed, key = (path[1], path[2:]) if path[0] in _HOLDERS and len(path) > 1 else (path[0], path[1:])
        part = next((each for each in PARTS if each.listed == listed), None)
        if part is not None and key:
            return _Subject((part,), parts_of_key(key[0]), key[1:])
        fact = " ".join(path if path[0] in _WITH_OWN_NAME else path[1:] or path)
        fact = fact.removeprefix("money ")
        return _Subject(_SETTINGS, (fact,), (fact,))

    def _drawn(self, path: MergePlace) -> _Subject | None:
        if len(path) < 4:
            return None
        if path[2] != "processes":
            return _Subject(_DRAWN, (path[1], *parts_of_key(path[3])), path[4:])
        process = self._process_id(path)
        if path[4:5] == ("requirements",) and len(path) > 5:
            return _Subject(_ASKED, parts_of_key(path[5]), path[6:])
        if path[4:5] in (("nodes",), ("flows",), ("lanes",)) and len(path) > 5:
            if path[6:7] == ("requirements",) and len(path) > 7:
                return _Subject(_ASKED, parts_of_key(path[7]), path[8:])
            return _Subject(_DRAWN, (process, *parts_of_key(path[5])), path[6:])
        return _Subject(_DRAWN, (process,), path[4:])

    def _process_id(self, path: MergePlace) -> str:
        """What both sides call a process that a path names by its document."""
        own = parts_of_key(path[3])[0]
        for side in (self._theirs, self._mine, self._base):
            document = side.documents.get(path[1])
            its = document.process_by_id.get(own) if document is not None else None
            if its is not None:
                return next(key for key, process in side.processes.items() if process is its)
        return own

    def _described(self, side: ComparedSide, of: _Subject) -> DescribedItem | None:
        for part in of.parts:
            known = (id(side), id(part))
            if known not in self._items:
                self._items[known] = part.items(side)
            items = self._items[known]
            if of.key in items:
                return part.describe(side, of.key, items[of.key])
        return None

    def _order(self, clash: Clash) -> tuple[EntityKey, str, str, str, tuple[str, str, str]]:
        """The order of a list that both changed."""
        holder = self._subject(clash.path[:-2]) if len(clash.path) > 2 and clash.path[0] == "documents" else None
        described = [self._described(side, holder) for side in self._sides] if holder is not None else []
        shown = next((each for each in reversed(described) if each is not None), None)
        name = tr("order of the {parts}", parts=words(clash.path[-2]))
        values = tuple(_keys(each) for each in clash.versions)
        place = shown.name if shown is not None else ""
        return (EntitySort.ORDER, clash.path[:-1]), name, place, "", _three(values)

    # ------------------------------------------------------------ tables

    def _of_table(self, clash: Clash) -> tuple[EntityKey, str, str, str, tuple[str, str, str]]:
        path, table = clash.path, clash.path[1] if len(clash.path) > 1 else ""
        three = clash.versions
        if path[-1] == ORDER:
            values = _three([_keys(each) for each in three])
            return (EntitySort.ORDER, path[:-1]), tr("order of the {parts}", parts=words(path[-2])), table, "", values
        if path[2:3] == ("features",) and len(path) > 3:
            row = _row_key(path[3])
            values = _three([_plainly(path[-1], each) for each in three])
            name = self._questions.get((table, path[3]), row[0])
            return (EntitySort.QUESTION, (table, *row)), name, table, words(path[4]) if path[4:] else "", values
        if path[2:3] == ("responses",) and len(path) > 3:
            tool = self._tools.get(path[3], path[3])
            if path[4:5] == ("answers",) and len(path) > 5:
                row = _row_key(path[5])
                asked = self._questions.get((table, path[5]), row[0])
                field = tr("answer") if path[6:] in ((), ("raw",)) else words(path[-1])
                values = _three([_plainly(path[-1], each) for each in three])
                return (EntitySort.ANSWER, (table, path[3], *row)), titled(tool, asked), table, field, values
            values = _three([_plainly(path[-1], each) for each in three])
            return (EntitySort.TOOL, (table, path[3])), tool, table, words(path[4]) if path[4:] else "", values
        field = words(path[-1]) if len(path) > 2 else ""
        if path[2:3] == ("meanings",) and len(path) > 3:
            field = tr("meaning of “{word}”", word=path[3])
        return (EntitySort.TABLE, (table,)), table, "", field, _three([_plainly(path[-1], each) for each in three])

    @cached_property
    def _tools(self) -> dict[str, str]:
        return {text_key(tool): tool for side in self._sides for tool in side.project.tool_names}

    @cached_property
    def _questions(self) -> dict[tuple[str, str], str]:
        return {
            (table, key): f"{matrix.features[at].id} {matrix.features[at].text}".strip() or key
            for side in self._sides
            for table, matrix in tables_by_key(self._base.project, side.project).items()
            for key, at in rows_of_table(matrix).items()
        }


def element_at(place: MergePlace) -> tuple[str, str]:
    """The key of the document and the id of the element that a place is in, each "" where it is in none."""
    if place[0] != "documents" or len(place) < 3:
        return "", ""
    if len(place) > 5 and place[2] == "processes" and place[4] in _IN_A_PROCESS:
        return place[1], parts_of_key(place[5])[0]
    return place[1], parts_of_key(place[3])[0] if len(place) > 3 and place[2] in _AROUND else ""


def _row_key(key: str) -> tuple[str, str]:
    own, *number = parts_of_key(key)
    return own, number[0] if number else "0"


def _field_key(rest: tuple[str, ...], shown: DescribedItem) -> str | None:
    """The fact that a path in an item is about."""
    if rest[0] == "comments" and len(rest) > 1:
        author, written, *_ = parts_of_key(rest[1])
        return " ".join(filter(None, ("comment", author, written)))
    return next((name for name in (" ".join(rest), rest[0]) if name in shown.facts), None)


def _whole(base: DescribedItem | None, its: DescribedItem | None) -> str:
    """What became of an item: that it is gone, or what of it changed."""
    if its is None:
        return tr("deleted") if base is not None else SAYS_NOTHING
    if base is None or its is base:
        return its.name
    changed = field_changes(base.facts, its.facts, its.shape)
    return "; ".join(titled(each.name, f"{each.before} → {each.after}") for each in changed) or its.name


def _plainly(name: str, value: object) -> str:
    """A value in words, without its surroundings."""
    if value is NOTHING:
        return SAYS_NOTHING
    if isinstance(value, AnsweredCell):
        return value.raw or SAYS_NOTHING
    if isinstance(value, AskedRow):
        return f"{value.feature.id} {value.feature.text}".strip() or SAYS_NOTHING
    if isinstance(value, ToolColumn):
        count = sum(bool(each.raw) for each in value.answers.values())
        return trn("{count} answer", "{count} answers", count)
    if isinstance(value, Matrix):
        return value.place("")
    called = getattr(value, "name", "")
    return called if isinstance(called, str) and called and is_dataclass(value) else said(name, value)


def _keys(keys: object) -> str:
    every = keys if isinstance(keys, tuple) else ()
    return ", ".join(" ".join(parts_of_key(str(key))).strip() for key in every) or SAYS_NOTHING


def _three(values: Sequence[str]) -> tuple[str, str, str]:
    base, mine, theirs = values
    return base, mine, theirs
