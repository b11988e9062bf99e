"""What a project calls its processes depends on what other drawings there are: references follow that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final

from itsm_fit.merging.keys import KNOWN_BY, keyed
from itsm_fit.model.choices import PairChoice
from itsm_fit.model.document import Document
from itsm_fit.model.judging import ReturnedSheet, ScoreSheet
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ScenarioChange

_AS_IT_CAME: Final = (ScoreSheet, ReturnedSheet)
"""Values that are sealed as they are."""
_BY_THEMSELVES: Final = frozenset({"documents", "matrices", "log", "kept"})
_OF_A_PROCESS: Final = frozenset(
    {ChangeKind.PROCESS_WEIGHT, ChangeKind.VOLUME, ChangeKind.SHARE, ChangeKind.STEP_OUT, ChangeKind.NOT_ASKED}
)


def ids_by_place(project: Project, documents: Mapping[str, Document]) -> dict[tuple[str, str], str]:
    """What the project calls each process, by the key of its document and its own key there."""
    known = {id(process): own for own, process in project.processes.items()}
    return {
        (name, key): known[id(process)]
        for name, document in documents.items()
        for key, process in keyed(document.processes, KNOWN_BY[Document, "processes"]).items()
        if id(process) in known
    }


def with_process_ids(project: Project, ids: Mapping[str, str]) -> Project:
    """The project in which all that names one of these processes names it by its other id."""
    new = {
        each.name: _renamed(getattr(project, each.name), ids)
        for each in fields(project)
        if each.name not in _BY_THEMSELVES
    }
    changed = {name: value for name, value in new.items() if value is not getattr(project, name)}
    return replace(project, **changed) if changed else project


def _renamed(value: Any, ids: Mapping[str, str]) -> Any:
    if isinstance(value, tuple):
        return _renamed_items(value, ids)
    if isinstance(value, ScenarioChange):
        first = value.target[:1]
        named = value.kind in _OF_A_PROCESS and first and first[0] in ids
        return replace(value, target=(ids[first[0]], *value.target[1:])) if named else value
    if isinstance(value, PairChoice):
        return _renamed_choice(value, ids)
    if not is_dataclass(value) or isinstance(value, (type, *_AS_IT_CAME)):
        return value
    new: dict[str, Any] = {}
    for each in fields(value):
        own = getattr(value, each.name)
        its = _of_field(each.name, own, ids)
        if its is not own:
            new[each.name] = its
    return replace(value, **new) if new else value


def _of_field(name: str, value: Any, ids: Mapping[str, str]) -> Any:
    if name == "process" and isinstance(value, str):
        return ids.get(value, value)
    if name == "after" and isinstance(value, tuple):
        return tuple(ids.get(each, each) for each in value) if ids.keys() & set(value) else value
    return _renamed(value, ids)


def _renamed_items(value: tuple[Any, ...], ids: Mapping[str, str]) -> tuple[Any, ...]:
    names = getattr(value, "_fields", None)
    if names is not None:  # a named tuple, such as a cell that is judged
        its = [_of_field(name, each, ids) for name, each in zip(names, value, strict=True)]
        return value if all(a is b for a, b in zip(its, value, strict=True)) else type(value)(*its)
    items = [_renamed(each, ids) for each in value]
    return value if all(a is b for a, b in zip(items, value, strict=True)) else tuple(items)


def _renamed_choice(value: PairChoice, ids: Mapping[str, str]) -> PairChoice:
    if not ids.keys() & {*value.a, *value.b}:
        return value
    a, b = ({ids.get(key, key): share for key, share in each.items()} for each in (value.a, value.b))
    return replace(value, a=a, b=b)
