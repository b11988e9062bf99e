"""Taking single things over from another state of a project: what belongs together is taken together.

A drawing is taken whole, with what it asks for: steps, flows and requirements refer to each other. The answers of a
tool are taken by themselves where both states ask the same questions in the same words, else their whole table is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from itsm_fit.differences.difference import EntityDifference, EntityKey, EntitySort
from itsm_fit.differences.parts import PARTS, EntityPart, holder_of
from itsm_fit.differences.side import sides
from itsm_fit.differences.tables import paired_tables
from itsm_fit.model import edits
from itsm_fit.model.asking import key_of
from itsm_fit.model.log import together
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Feature, Matrix, Responses

Value = TypeVar("Value")

_LOG: EntityKey = (EntitySort.RECORD, ("log",))
"""The whole log, with what it keeps: part of a chain proves nothing."""


class Takeover:
    """What can be taken of `theirs` into `mine`, in units: the keys of what comes whole."""

    def __init__(self, mine: Project, theirs: Project) -> None:
        self.mine = mine
        self._mine, self._theirs = sides(mine, theirs)
        self._tables = paired_tables(mine, theirs)
        self._drawing_of = {
            key: name
            for side in (self._mine, self._theirs)
            for name, document in side.documents.items()
            for key, process in side.processes.items()
            if any(process is its for its in document.processes)
        }
        self._asked_in = {
            key: place.process
            for part in PARTS
            if "requirements" in part.fields
            for side in (self._theirs, self._mine)
            for key, (place, _) in part.items(side).items()
            if place.process is not None
        }

    def unit(self, difference: EntityDifference) -> EntityKey:
        """What a difference is taken with."""
        sort, id_ = difference.key
        for host, its in ((sort, id_), *difference.within):
            if host is EntitySort.FILE:
                return EntitySort.FILE, its
            if host is EntitySort.PROCESS:
                return EntitySort.FILE, (self._drawing_of[its[0]],)
        if sort is EntitySort.REQUIREMENT and id_ in self._asked_in:
            return EntitySort.FILE, (self._drawing_of[self._asked_in[id_]],)
        if sort in (EntitySort.TABLE, EntitySort.QUESTION):
            return EntitySort.TABLE, id_[:1]
        if sort in (EntitySort.TOOL, EntitySort.ANSWER):
            return (EntitySort.TOOL, id_[:2]) if _go_by_tool(*self._tables[id_[0]]) else (EntitySort.TABLE, id_[:1])
        return _LOG if sort is EntitySort.RECORD else difference.key

    def take(self, units: Collection[EntityKey]) -> Project:
        """`mine` with these units as they are in `theirs`."""
        project, theirs = self._mine.project, self._theirs.project
        drawings = {name for sort, (name, *_) in units if sort is EntitySort.FILE}
        project = replace(
            project,
            documents=tuple(_taken(self._mine.documents, self._theirs.documents, drawings).values()),
            requirements=self._requirements(drawings, units),
            matrices=tuple(self._matrices(units)),
        )
        for part in PARTS:
            if part.listed:
                project = self._with_items(project, part, units)
        if _LOG in units:  # a log only grows
            kept = {**theirs.kept, **project.kept}
            project = replace(project, log=together(project.log, theirs.log), kept=dict(sorted(kept.items())))
        for sort, id_ in units:
            if sort is EntitySort.SETTING:
                project = _with_setting(project, theirs, id_[0])
            elif sort is EntitySort.READING:
                kind = {"word": "words", "layout": "layouts"}[id_[0]]
                its = _taken(getattr(project.decided, kind), getattr(theirs.decided, kind), {id_[1]})
                project = replace(project, decided=replace(project.decided, **{kind: its}))
            elif sort is EntitySort.ORDER:
                project = self._in_order(project, id_[0])
        return edits.with_origins_of(project, self._mine.project, theirs)

    def _with_items(self, project: Project, part: EntityPart, units: Collection[EntityKey]) -> Project:
        old, new = part.items(self._mine), part.items(self._theirs)
        wanted = {
            key
            for items, side in ((old, self._mine), (new, self._theirs))
            for key, item in items.items()
            if (part.describe(side, key, item).sort, key) in units
        }
        return _with_listed(project, part.listed, _taken(old, new, wanted).values()) if wanted else project

    def _requirements(self, drawings: Collection[str], units: Collection[EntityKey]) -> tuple[Requirement, ...]:
        """Those of the project as a whole: what a drawing that is taken asks for is defined as it is in `theirs`."""
        mine, theirs = (
            {key_of(each.id): each for each in side.project.requirements} for side in (self._mine, self._theirs)
        )
        along = {key[0] for key, process in self._asked_in.items() if self._drawing_of[process] in drawings}
        return tuple(
            _taken(mine, theirs, along | {id_[0] for sort, id_ in units if sort is EntitySort.REQUIREMENT}).values()
        )

    def _matrices(self, units: Collection[EntityKey]) -> Iterator[Matrix]:
        order = {id(matrix): at for at, matrix in enumerate(self._mine.project.matrices)}
        pairs = sorted(self._tables.items(), key=lambda pair: order.get(id(pair[1][0]), len(order)))
        for key, (was, its) in pairs:
            tools = {id_[1] for sort, id_ in units if sort is EntitySort.TOOL and id_[0] == key}
            if (EntitySort.TABLE, (key,)) in units:
                found = its
            elif tools and was is not None and its is not None:
                found = _with_tools(was, its, tools)
            else:
                found = was
            if found is not None:
                yield found

    def _in_order(self, project: Project, name: str) -> Project:
        """A field whose parts stand in another order in `theirs`."""
        if name != "documents":
            return replace(project, **{name: getattr(self._theirs.project, name)})
        order = {document.name: at for at, document in enumerate(self._theirs.project.documents)}
        documents = sorted(project.documents, key=lambda each: order.get(each.name, len(order)))
        return replace(project, documents=tuple(documents))


def _taken(mine: Mapping[Any, Value], theirs: Mapping[Any, Value], wanted: Collection[Any]) -> dict[Any, Value]:
    """`mine` with what is wanted as it is in `theirs`, what is not there left out; new ones come last."""
    kept = {
        key: theirs[key] if key in wanted else value
        for key, value in mine.items()
        if key not in wanted or key in theirs
    }
    return kept | {key: value for key, value in theirs.items() if key in wanted and key not in kept}


def _with_listed(project: Project, name: str, items: Iterable[Any]) -> Project:
    field = holder_of(name)
    holder: Any = getattr(project, field) if field else project
    changed = replace(holder, **{name: type(getattr(holder, name))(items)})
    return replace(project, **{field: changed}) if field else cast("Project", changed)


def _with_setting(project: Project, theirs: Project, name: str) -> Project:
    if name == "name of the project":
        return replace(project, name=theirs.name)
    if name == "tender":
        return replace(project, tender=theirs.tender)
    if name == "evaluators by letters" or name.startswith("round "):
        return _with_round(project, theirs, name.removeprefix("round "))
    if name.startswith(("report_look ", "trust ", "rollout ")):
        return cast("Project", _with_fact(project, theirs, name))
    if name in ("scaling", "method") or name.startswith("incumbent "):
        return replace(project, decision=_with_fact(project.decision, theirs.decision, name))
    settings = _with_fact(project.settings, theirs.settings, name)
    money = _with_fact(project.decision.money, theirs.decision.money, name)
    return replace(project, settings=settings, decision=replace(project.decision, money=money))


def _with_round(project: Project, theirs: Project, name: str) -> Project:
    """A project with one fact of its round; whether the envelope is closed comes with what is in it."""
    mine, its = project.round, theirs.round
    if name == "evaluators by letters":
        return replace(project, judging=replace(project.judging, anonymous=theirs.judging.anonymous))
    if name == "deadline":
        return replace(project, round=replace(mine, deadline=its.deadline))
    if name in ("envelope", "envelopes"):
        return replace(project, round=replace(mine, envelopes=its.envelopes, envelope=its.envelope))
    tool = name.removeprefix("editions ")
    return replace(project, round=replace(mine, editions=_taken(mine.editions, its.editions, {tool})))


def _with_fact(mine: Any, theirs: Any, name: str) -> Any:
    """A value with one of its facts, as `said.facts` names them, as it is in the other."""
    if isinstance(mine, Mapping):
        return _taken(mine, theirs, {key for key in (*mine, *theirs) if str(key) == name})
    for each in fields(mine):
        own, other = getattr(mine, each.name), getattr(theirs, each.name)
        if each.name == name:
            return replace(mine, **{name: other})
        if name.startswith(f"{each.name} "):
            return replace(mine, **{each.name: _with_fact(own, other, name.removeprefix(f"{each.name} "))})
    return mine


def _go_by_tool(was: Matrix | None, its: Matrix | None) -> bool:
    """Whether one tool's answers can be taken from one version of a table into the other."""
    if was is None or its is None:
        return False
    told = was.by_hand and its.by_hand
    alike = all(its.meanings[word] == meaning for word, meaning in was.meanings.items() if word in its.meanings)
    return (told or was.features == its.features) and alike


def _with_tools(was: Matrix, its: Matrix, tools: Collection[str]) -> Matrix:
    """The table with the columns of these tools as they are in the other; both ask the same, or are by hand."""
    from itsm_fit.importing.plan import rows_of

    old, new = rows_of(was), rows_of(its)
    rows = {row: its.features[at] for row, at in new.items()} | {row: was.features[at] for row, at in old.items()}
    features = [rows[row] for row in dict.fromkeys((*old, *new))]
    in_old, in_new = ([known.get(row, -1) for row in dict.fromkeys((*old, *new))] for known in (old, new))
    theirs = {text_key(column.tool): column for column in reversed(its.responses)}
    kept = [column for column in was.responses if text_key(column.tool) not in tools]
    taken = [theirs[tool] for tool in theirs if tool in tools]
    order = [text_key(column.tool) for column in (*was.responses, *its.responses)]
    columns = [_at_rows(column, in_old, features) for column in kept]
    columns += [_at_rows(column, in_new, features) for column in taken]
    columns.sort(key=lambda column: order.index(text_key(column.tool)))
    return replace(
        was,
        features=tuple(features),
        responses=tuple(columns),
        meanings={**its.meanings, **was.meanings},
        hidden=_cells(was.hidden, kept) | _cells(its.hidden, taken),
    )


def _at_rows(column: Responses, rows: list[int], features: list[Feature]) -> Responses:
    """The column with these of its rows; -1 stands for one that it has not, which has the id of its feature as cell."""
    comments = column.comments or ("",) * len(column.raw)
    return replace(
        column,
        raw=tuple(column.raw[at] if at >= 0 else "" for at in rows),
        cells=tuple(column.cells[at] if at >= 0 else its.id for at, its in zip(rows, features, strict=True)),
        comments=tuple(comments[at] if at >= 0 else "" for at in rows) if column.comments else (),
    )


def _cells(hidden: frozenset[str], columns: Iterable[Responses]) -> frozenset[str]:
    return hidden & {cell for column in columns for cell in column.cells}
