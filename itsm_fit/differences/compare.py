"""Two states of a project side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields

from itsm_fit.differences.difference import (
    By,
    ChangeKey,
    DifferenceKind,
    EntityDifference,
    EntitySort,
    FieldChange,
    folded,
)
from itsm_fit.differences.parts import PARTS, DescribedItem, EntityPart
from itsm_fit.differences.said import change, field_changes
from itsm_fit.differences.side import ComparedSide, EntityId, sides
from itsm_fit.differences.tables import table_differences
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import write_bpmn

_FIELDS = tuple(each.name for each in fields(Project))


def differences(before: Project, after: Project) -> tuple[EntityDifference, ...]:
    """Every entity that the two states differ in, by sort; none when both are saved as the same models and answers."""
    if before is after:
        return ()
    both = sides(before, after)
    changed = frozenset(name for name in _FIELDS if getattr(before, name) != getattr(after, name))
    found: dict[str, list[EntityDifference]] = {name: [] for name in changed}
    listed: list[EntityDifference] = []
    for part in PARTS:
        if part.fields & changed:
            its = list(_of_part(part, *both))
            listed += its
            for name in part.fields & changed:
                found[name] += its
    if "documents" in changed:
        listed += _of_files(both, _touched(listed))
    if "matrices" in changed:
        its = list(table_differences(before, after))
        listed += its
        found["matrices"] += its
    listed += (_order(name) for name in _FIELDS if name in changed - {"documents"} and not found[name])
    order = list(EntitySort)
    return tuple(sorted(listed, key=lambda each: order.index(each.sort)))


def changed_by(base: Project, first: Project, second: Project) -> dict[ChangeKey, By]:
    """Who made each difference between two states that began with the same one: of folded ones, whole and by field."""
    mine, theirs = (_changes(folded(differences(base, state))) for state in (first, second))
    return {
        change: By.BOTH if change in mine and change in theirs else By.FIRST if change in mine else By.SECOND
        for change in mine | theirs
    }


def _changes(found: Iterable[EntityDifference]) -> set[ChangeKey]:
    whole = {(each.key, "") for each in found}
    return whole | {(each.key, field.key) for each in found for field in each.fields}


def _of_part(part: EntityPart, before: ComparedSide, after: ComparedSide) -> Iterator[EntityDifference]:
    old, new = part.items(before), part.items(after)
    for key in dict.fromkeys((*new, *old)):
        if key not in old:
            yield _whole(key, part.describe(after, key, new[key]), DifferenceKind.ADDED)
        elif key not in new:
            yield _whole(key, part.describe(before, key, old[key]), DifferenceKind.REMOVED)
        elif old[key] is not new[key] and old[key] != new[key]:
            yield from _changed(key, part.describe(before, key, old[key]), part.describe(after, key, new[key]))


def _whole(key: EntityId, its: DescribedItem, how: DifferenceKind) -> EntityDifference:
    return _difference(key, its, how)


def _changed(key: EntityId, was: DescribedItem, its: DescribedItem) -> Iterator[EntityDifference]:
    told = field_changes(was.facts, its.facts, its.shape)
    if told:
        yield _difference(key, its, DifferenceKind.CHANGED, told)
    if any(was.facts.get(name) != its.facts.get(name) for name in its.shape):
        yield _difference(key, its, DifferenceKind.MOVED)


def _difference(
    key: EntityId, its: DescribedItem, how: DifferenceKind, told: tuple[FieldChange, ...] = ()
) -> EntityDifference:
    return EntityDifference(its.sort, key, its.name, how, its.place, told, its.within, ref=its.ref or "/".join(key))


def _touched(listed: list[EntityDifference]) -> set[str]:
    """The processes and documents that something is told of."""
    hosts = {id_[0] for each in listed for _, id_ in each.within}
    return hosts | {each.id[0] for each in listed if each.sort is EntitySort.PROCESS}


def _of_files(both: tuple[ComparedSide, ComparedSide], touched: set[str]) -> Iterator[EntityDifference]:
    """Drawing files that came, went or got another name, and what they hold beside what is drawn here."""
    old, new = (side.documents for side in both)
    if [key for key in old if key in new] != [key for key in new if key in old]:
        yield _order("documents")
    for key in dict.fromkeys((*new, *old)):
        if key not in old or key not in new:
            side = both[key in new]
            within = tuple((EntitySort.PROCESS, (process,)) for process in _processes(side, key)[:1])
            how = DifferenceKind.ADDED if key in new else DifferenceKind.REMOVED
            yield EntityDifference(EntitySort.FILE, (key,), side.documents[key].name, how, within=within, ref=key)
        elif old[key] != new[key]:
            was, its = old[key], new[key]
            told = [] if was.name == its.name else [change("name", was.name, its.name)]
            if not touched & {key, *_processes(both[1], key)} and write_bpmn(was) != write_bpmn(its):
                told.append(
                    FieldChange(
                        tr("order, and what other programs keep in it"),
                        tr("as it is here"),
                        tr("another"),
                        "order, and what other programs keep in it",
                    )
                )
            if told:
                yield EntityDifference(
                    EntitySort.FILE, (key,), its.name, DifferenceKind.CHANGED, "", tuple(told), ref=key
                )


def _processes(side: ComparedSide, document: str) -> list[str]:
    """The processes of a document by the ids that hold on both sides."""
    own = set(map(id, side.documents[document].processes))
    return [key for key, process in side.processes.items() if id(process) in own]


def _order(name: str) -> EntityDifference:
    """All parts are the same, and stand in another order."""
    return EntityDifference(
        EntitySort.ORDER,
        (name,),
        tr("order of the {parts}", parts=_CALLED.get(name, name)),
        DifferenceKind.CHANGED,
        ref=name,
    )


_CALLED: Mapping[str, str] = Phrases(
    {
        "documents": Phrase("drawing files"),
        "matrices": Phrase("tables"),
        "decision": Phrase("criteria and prices"),
        "decided": Phrase("ways of reading"),
        "requirements": Phrase("requirements"),
        "links": Phrase("links"),
        "history": Phrase("history"),
        "gaps": Phrase("gaps"),
        "scenarios": Phrase("scenarios"),
        "remarks": Phrase("remarks"),
        "owners": Phrase("owners"),
    }
)
