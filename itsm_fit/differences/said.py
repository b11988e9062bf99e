"""How fields and their values read beside one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from itsm_fit.differences.difference import FieldChange
from itsm_fit.model.scenario import ScenarioChange
from itsm_fit.scoring.wording import NOTHING

_WORDS: Mapping[str, str] = {
    "attached_to": "attached to",
    "called": "calls",
    "cases_per_month": "cases a month",
    "cross_cutting_weight": "weight of the cross-cutting requirements",
    "decision": "what the ranking goes by",
    "default_flow": "default flow",
    "due": "due on",
    "effort_days": "days of work",
    "event_ref": "event of the name",
    "for_compensation": "is for compensation",
    "high": "upper bound",
    "loop": "repeats",
    "low": "lower bound",
    "more_is_better": "more is better",
    "must_threshold": "threshold of a must",
    "parent": "inside",
    "partial": "matches in part",
    "process": "process in the pool",
    "requirement_refs": "also asks for",
    "requirements": "requirements",
    "step_threshold": "threshold of a step",
    "tickets_a_month": "tickets a month",
    "told": "as the vendor told it",
    "triggered_by_event": "is triggered by an event",
}
_SHARES = frozenset({"discount_rate", "must_threshold", "share", "step_threshold"})


@dataclass(frozen=True, slots=True)
class NamedId:
    """An id, shown by its name: two of one name are still two, and a new name is no other thing."""

    id: str
    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NamedId) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)


def words(name: str) -> str:
    """A field as people call it."""
    return _WORDS.get(name, name.replace("_", " "))


def change(name: str, before: object, after: object) -> FieldChange:
    """A field with its two values in words, told apart even where they read the same."""
    said = [_value(each, share=name in _SHARES) for each in (before, after)]
    if said[0] == said[1]:
        said = [f"{text} ({getattr(each, 'id', repr(each))})" for text, each in zip(said, (before, after), strict=True)]
    return FieldChange(words(name), said[0], said[1], name)


def field_changes(
    before: Mapping[str, object], after: Mapping[str, object], but: frozenset[str] = frozenset()
) -> tuple[FieldChange, ...]:
    """What two sets of facts differ in, in the order of their names' first mention."""
    names = [name for name in dict.fromkeys((*before, *after)) if name not in but]
    return tuple(
        change(name, before.get(name), after.get(name)) for name in names if before.get(name) != after.get(name)
    )


def facts(value: Any, within: str = "") -> dict[str, object]:
    """The fields of a value by name, those of mappings and of values in it one by one: ``days native``."""
    found: dict[str, object] = {}
    pairs = (
        value.items()
        if isinstance(value, Mapping)
        else ((each.name, getattr(value, each.name)) for each in fields(value))
    )
    for name, inner in pairs:
        label = f"{within} {name}".strip()
        if isinstance(inner, Mapping) or (is_dataclass(inner) and not isinstance(inner, NamedId | ScenarioChange)):
            found |= facts(inner, label)
        else:
            found[label] = inner
    return found


def _value(value: object, *, share: bool) -> str:
    match value:
        case tuple() | frozenset():
            every = [_value(each, share=share) for each in value]
            return ", ".join(every if isinstance(value, tuple) else sorted(every)) or NOTHING
        case ScenarioChange():
            return f"{value.kind} of {' › '.join(value.target)}: {_value(value.value, share=False)}"
        case NamedId():
            return value.name or NOTHING
    return _word(value, share=share)


def _word(value: object, *, share: bool) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return f"{value * 100:.12g} %" if share else f"{value:.15g}"
    return NOTHING if value is None else str(value) or NOTHING
