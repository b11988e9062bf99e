"""Ids that both sides gave to new things of their own, as programs number on: those of mine get other ones."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, replace
from itertools import count
from typing import Any

from itsm_fit.differences.matching import renamed
from itsm_fit.merging.drawings import is_same_but_drawn, is_same_drawing
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace, asked, key_of
from itsm_fit.model.document import Association, Copied, Document, MessageFlow
from itsm_fit.model.edits.askings import Refs, Requirements, everywhere, renamed_everywhere
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import Flow
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import Readiness
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.text import text_key

_NUMBERED = re.compile(r"(.*?)_?(\d+)")
_LINES = (Flow, MessageFlow, Association)


def numbered_apart(base: Document, mine: Document, theirs: Document) -> tuple[Document, dict[str, str]]:
    """`mine` with other ids for what is new in it and goes by the id of something else that is new in `theirs`.

    And those ids, by the ones that they had.
    """
    if mine is theirs or base is mine or base is theirs:
        return mine, {}
    was = {each.id for each in _everything(base)}
    its = {each.id: each for each in _everything(theirs) if each.id not in was}
    own = {each.id: each for each in _everything(mine) if each.id not in was}
    both = its.keys() & own.keys()
    new = {each for each in both if not isinstance(own[each], _LINES) and not _is_same(own[each], its[each])}
    new |= {each for each in both - new if isinstance(own[each], _LINES) and not _joins_same(own[each], its[each], new)}
    if not new:
        return mine, {}
    taken = {each.id for side in (mine, theirs) for each in _everything(side)}
    ids: dict[str, str] = {}
    for each in (each.id for each in _everything(mine) if each.id in new):
        ids[each] = _free(each, mine, theirs, taken)
        taken.add(ids[each])
    copied = tuple(Copied(each.source, {ids.get(at, at): its for at, its in each.ids.items()}) for each in mine.copied)
    read = mine.source.as_read
    if read is not None:
        held = {part.id for part in parts_of(read)}
        copied = (*copied, Copied(mine.source, {now: then for then, now in ids.items() if then in held}))
    return replace(renamed(mine, ids), copied=copied), ids


def named_apart(own: Document, its: Document, taken: Collection[str]) -> tuple[Document, dict[str, str]]:
    """A new drawing of mine under another name where theirs is another new drawing of the same name."""
    named = {process.id: own.name_of(process) for process in own.processes}
    if is_same_drawing(own, its) or any(named.get(each.id) == its.name_of(each) != "" for each in its.processes):
        return own, {}
    ending = own.name[len(own.stem) :]
    name = next(free for number in count(2) if (free := f"{own.stem} {number}{ending}") not in taken)
    return replace(own, name=name), {own.name: name}


def entries_apart(base: Project, mine: Project, theirs: Project) -> Project:
    """`mine` with other numbers for its new entries about readiness where theirs numbered its own new ones alike."""
    if mine.readiness is theirs.readiness or base.readiness in (mine.readiness, theirs.readiness):
        return mine
    new: dict[str, Any] = {}
    for name in (each.name for each in fields(Readiness)):
        was, own, its = (getattr(side.readiness, name) for side in (base, mine, theirs))
        known = {each.id for each in was}
        there = {each.id: each for each in its if each.id not in known}
        taken = known | {each.id for each in (*own, *its)}
        found = []
        for each in own:
            if each.id not in known and each.id in there and there[each.id] != each:
                free = next(str(number) for number in count(1) if str(number) not in taken)
                taken.add(free)
                found.append(replace(each, id=free))
            else:
                found.append(each)
        new[name] = tuple(found)
    return replace(mine, readiness=replace(mine.readiness, **new))


def _everything(document: Document) -> Iterable[Any]:
    yield from document.processes
    yield from parts_of(document)


def _is_same(own: Any, its: Any) -> bool:
    """Whether two new things of one id are one: equal, or called the same and drawn elsewhere."""
    if type(own) is not type(its) or own == its:
        return type(own) is type(its)
    named = getattr(own, "name", "") or getattr(own, "text", "")
    return bool(named) and is_same_but_drawn(own, its)


def _joins_same(own: Any, its: Any, other: set[str]) -> bool:
    ends = (own.source, own.target)
    return type(own) is type(its) and ends == (its.source, its.target) and not other.intersection(ends)


def _free(own: str, mine: Document, theirs: Document, taken: set[str]) -> str:
    parts = _NUMBERED.fullmatch(own)
    stem, used = parts[1] if parts is not None and parts[1] else own, set(taken)
    while True:
        candidate = edits.free_id(theirs, stem, used)
        if f'"{candidate}"' not in mine.source.text and f"'{candidate}'" not in mine.source.text:
            return candidate
        used.add(candidate)


def requirements_apart(base: Project, mine: Project, theirs: Project) -> tuple[Project, dict[str, str]]:
    """The same for requirements: mine with the next free ids where theirs asks something else by the same new id."""
    if mine.requirements is theirs.requirements and mine.documents is theirs.documents:
        return mine, {}
    was = {key_of(each.id) for each in asked(base)}
    own, its = (_defined(side, was) for side in (mine, theirs))
    other = [key for key in own if key in its and not _asks_same(own[key], its[key])]
    if not other:
        return mine, {}
    taken = {key_of(each.id) for side in (mine, theirs) for each in asked(side)}
    ids: dict[str, str] = {}
    for key in other:
        ids[key] = _next(own[key].id, taken)
        taken.add(key_of(ids[key]))
    return _with_requirement_ids(mine, ids), {own[key].id: new for key, new in ids.items()}


def _defined(side: Project, was: set[str]) -> dict[str, Requirement]:
    found: dict[str, Requirement] = {}
    for each in asked(side):
        if each.definition is not None and key_of(each.id) not in was:
            found.setdefault(key_of(each.id), each.definition)
    return found


def _asks_same(one: Requirement, other: Requirement) -> bool:
    return one == other or (bool(one.text.strip()) and text_key(one.text) == text_key(other.text))


def _next(own: str, taken: set[str]) -> str:
    """The next free id of its numbering: ``INC-12`` after ``INC-11``."""
    parts = re.fullmatch(r"(.*?)(\d+)", own.strip())
    stem, digits = (parts[1], parts[2]) if parts is not None else (f"{own.strip()}-", "1")
    number = int(digits) + 1
    while key_of(f"{stem}{number:0{len(digits)}d}") in taken:
        number += 1
    return f"{stem}{number:0{len(digits)}d}"


def _with_requirement_ids(project: Project, ids: Mapping[str, str]) -> Project:
    def numbered(each: Requirement) -> Requirement:
        return replace(each, id=ids[key_of(each.id)]) if key_of(each.id) in ids else each

    def defined(_: AskingPlace, requirements: Requirements, refs: Refs) -> tuple[Requirements, Refs]:
        return tuple(map(numbered, requirements)), refs

    return renamed_everywhere(everywhere(project, defined), ids)
