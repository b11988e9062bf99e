"""Edits of many requirements at once, wherever they are asked. Ids are compared trimmed and without regard to case."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.asking import AskedRequirement, AskingPlace, asked, key_of
from itsm_fit.model.edits.askings import Refs, Requirements, everywhere, renamed_everywhere
from itsm_fit.model.edits.reach import clean, node_of, process_of
from itsm_fit.model.edits.requirements import filled, sound_requirement
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement

RequirementEdits = Mapping[tuple[AskingPlace, str], Requirement]
"""What requirements become, by the place where they stand and their id."""


def change_requirements(project: Project, changes: RequirementEdits) -> Project:
    """Change requirements where they stand; one that is only referred to there becomes defined there.

    References and links follow a new id unless the old one is still defined elsewhere. Raises EditError when two
    requirements of one place would have the same id, or when one of them is not asked for there.
    """
    wanted: dict[AskingPlace, dict[str, Requirement]] = {}
    for (place, requirement_id), by in changes.items():
        wanted.setdefault(place, {})[key_of(requirement_id)] = sound_requirement(by)

    def change(place: AskingPlace, there: Requirements, refs: Refs) -> tuple[Requirements, Refs]:
        its = wanted.get(place, {})
        defined = {key_of(each.id) for each in there}
        new = [its.get(key_of(each.id), each) for each in there]
        new += [its[key_of(ref)] for ref in refs if key_of(ref) in its and key_of(ref) not in defined]
        for missing in set(its) - defined - set(map(key_of, refs)):
            raise EditError(tr("The requirement {id} is not asked for here.", id=its[missing].id))
        _require_unlike(new)
        return tuple(new), tuple(ref for ref in refs if key_of(ref) not in its)

    changed = everywhere(project, change, wanted.keys())
    names = {old: new.id for its in wanted.values() for old, new in its.items() if key_of(new.id) != old}
    names |= {key_of(old): new.id for (_, old), new in changes.items() if old != new.id}
    if not names:
        return changed
    kept = {key_of(each.id) for each in asked(changed) if each.definition is not None}
    names = {old: clean(new) for old, new in names.items() if old not in kept or old == key_of(new)}
    return renamed_everywhere(changed, names) if names else changed


def take_requirements(project: Project, place: AskingPlace, rows: Sequence[Requirement]) -> Project:
    """Rows written or pasted for a place, each by its id.

    An id that is new is defined there. One that is known changes where it is defined (what the row leaves open
    stays), and the place refers to it.
    """
    require_place(project, place)
    index = list(asked(project))
    definition = _first_definitions(index)
    here = {key_of(each.id) for each in index if each.place == place}
    changes: dict[tuple[AskingPlace, str], Requirement] = {}
    new: dict[str, Requirement] = {}
    refs: dict[str, str] = {}
    for row in map(sound_requirement, rows):
        key = key_of(row.id)
        known = definition.get(key)
        if known is not None and known.definition is not None:
            before = changes.get((known.place, known.id), known.definition)
            changes[known.place, known.id] = filled(row, before)
            if key not in here and place.process is not None:
                refs[key] = known.id
        else:
            new[key] = filled(row, new[key]) if key in new else row

    def add(_: AskingPlace, there: Requirements, referred: Refs) -> tuple[Requirements, Refs]:
        left = tuple(ref for ref in referred if key_of(ref) not in new)
        return (*there, *new.values()), (*left, *refs.values())

    project = change_requirements(project, changes) if changes else project
    return everywhere(project, add, {place}) if new or refs else project


def ask_for(project: Project, ids: Iterable[str], places: Collection[AskingPlace]) -> Project:
    """Let processes or steps ask for requirements that are defined elsewhere; what asks for one already stays."""
    wanted = {key_of(each): clean(each) for each in ids}
    for place in places:
        require_place(project, place)
        if place.process is None:
            raise EditError(tr("A process or a step asks for a requirement: choose at least one."))

    def change(_: AskingPlace, there: Requirements, refs: Refs) -> tuple[Requirements, Refs]:
        has = {key_of(each.id) for each in there} | set(map(key_of, refs))
        return there, (*refs, *(own for key, own in wanted.items() if key not in has))

    return everywhere(project, change, places)


def withdraw(project: Project, place: AskingPlace, ids: Iterable[str]) -> Project:
    """Let a place ask for requirements no longer.

    A definition that stood there moves to the first other place that refers to it, so that no reference is left
    without one; with no such place it is gone.
    """
    gone = set(map(key_of, ids))
    index = list(asked(project))
    there = {key_of(each.id): each for each in index if each.place == place}
    for missing in sorted(gone - set(there)):
        raise EditError(tr("The requirement {missing} is not asked for here.", missing=missing))
    defined_elsewhere = {key_of(each.id) for each in index if each.definition is not None and each.place != place}
    heirs: dict[AskingPlace, list[Requirement]] = {}
    settled: set[str] = set(defined_elsewhere)
    for each in index:
        key = key_of(each.id)
        its = there[key].definition if key in gone else None
        if its is not None and each.place != place and key not in settled:
            settled.add(key)
            heirs.setdefault(each.place, []).append(its)

    def change(at: AskingPlace, own: Requirements, refs: Refs) -> tuple[Requirements, Refs]:
        if at == place:
            return _without(own, refs, gone)
        inherited = heirs[at]
        keys = {key_of(each.id) for each in inherited}
        return (*own, *inherited), tuple(ref for ref in refs if key_of(ref) not in keys)

    return everywhere(project, change, {place, *heirs})


def delete_requirements(project: Project, ids: Iterable[str]) -> Project:
    """Take requirements out of the whole project, their definitions and all references."""
    gone = set(map(key_of, ids))
    return everywhere(project, lambda _, there, refs: _without(there, refs, gone))


def require_place(project: Project, place: AskingPlace) -> None:
    """Raise EditError unless the project holds the process and the node."""
    if place.process is not None:
        process = process_of(project, place.process)
        if place.node is not None:
            node_of(process, place.node)


def _first_definitions(index: Iterable[AskedRequirement]) -> dict[str, AskedRequirement]:
    found: dict[str, AskedRequirement] = {}
    for each in index:
        if each.definition is not None:
            found.setdefault(key_of(each.id), each)
    return found


def _without(there: Requirements, refs: Refs, gone: Collection[str]) -> tuple[Requirements, Refs]:
    return (
        tuple(each for each in there if key_of(each.id) not in gone),
        tuple(ref for ref in refs if key_of(ref) not in gone),
    )


def _require_unlike(requirements: Sequence[Requirement]) -> None:
    for requirement_id in _repeated(each.id for each in requirements):
        raise EditError(tr("The requirement {requirement_id} is defined here already.", requirement_id=requirement_id))


def _repeated(ids: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for each in ids:
        if key_of(each) in seen:
            yield each
        seen.add(key_of(each))
