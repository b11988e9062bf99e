"""How fields and their values read beside one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from hashlib import sha256
from typing import Any

from itsm_fit.differences.difference import FieldChange
from itsm_fit.language import Phrase, Phrases, WordedEnum, in_signs, tr
from itsm_fit.model.comment import Comment
from itsm_fit.model.evidence import Grade
from itsm_fit.model.process import UNCOLOURED, ElementColours, StepTime
from itsm_fit.model.report_look import DateForm, NumberForm
from itsm_fit.model.requirement import Priority
from itsm_fit.model.scenario import ScenarioChange
from itsm_fit.model.tool import Level
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.writing import alphabetical, exact

_WORDS: Mapping[str, str] = Phrases(
    {
        "about": Phrase("about"),
        "acceptance": Phrase("acceptance test"),
        "after": Phrase("goes live after"),
        "amount": Phrase("amount"),
        "anchors": Phrase("what the scale means"),
        "answer": Phrase("answer"),
        "answered_on": Phrase("answered on"),
        "arrow": Phrase("arrow"),
        "asked in": Phrase("asked in"),
        "at": Phrase("on"),
        "attached_to": Phrase("attached to"),
        "baseline": Phrase("baseline"),
        "basis": Phrase("basis"),
        "best": Phrase("best"),
        "better": Phrase("better when"),
        "bounds": Phrase("bounds"),
        "by": Phrase("by"),
        "by_hand": Phrase("by hand"),
        "by_process": Phrase("judged process by process"),
        "bytes of the file": Phrase("bytes of the file"),
        "called": Phrase("calls"),
        "cases_per_month": Phrase("cases a month"),
        "category": Phrase("category"),
        "ceiling": Phrase("ceiling"),
        "cell": Phrase("cell"),
        "changes": Phrase("changes"),
        "checked": Phrase("checked when it was"),
        "collection": Phrase("collection"),
        "colours": Phrase("colours"),
        "comment": Phrase("comment"),
        "condition": Phrase("condition"),
        "conditional": Phrase("conditional"),
        "counts": Phrase("counts"),
        "cross_cutting_weight": Phrase("weight of the cross-cutting requirements"),
        "currency": Phrase("currency"),
        "current": Phrase("maturity today"),
        "day_rate": Phrase("day rate"),
        "days": Phrase("days"),
        "decision": Phrase("what the ranking goes by"),
        "default_flow": Phrase("default flow"),
        "definition": Phrase("definition"),
        "depends_on": Phrase("depends on"),
        "discount_rate": Phrase("discount rate"),
        "documentation": Phrase("documentation"),
        "done_when": Phrase("done when"),
        "due": Phrase("due on"),
        "edition": Phrase("edition"),
        "effort_days": Phrase("days of work"),
        "envelope": Phrase("envelope on the line"),
        "evaluators by letters": Phrase("evaluators by letters in reports"),
        "event": Phrase("event"),
        "event_ref": Phrase("event of the name"),
        "expanded": Phrase("expanded"),
        "fears": Phrase("fears"),
        "features": Phrase("features"),
        "file": Phrase("file"),
        "for_compensation": Phrase("is for compensation"),
        "gains": Phrase("gains"),
        "good_news": Phrase("good news"),
        "grade": Phrase("grade"),
        "group": Phrase("group"),
        "header": Phrase("header"),
        "held": Phrase("held when it was checked"),
        "hidden cells": Phrase("hidden cells"),
        "high": Phrase("upper bound"),
        "horizontal": Phrase("horizontal"),
        "hours": Phrase("hours"),
        "id": Phrase("id"),
        "incumbent cost": Phrase("cost of switching"),
        "incumbent days": Phrase("days of switching"),
        "incumbent tool": Phrase("tool in use today"),
        "interrupting": Phrase("interrupting"),
        "invented": Phrase("invented pair"),
        "kind": Phrase("kind"),
        "label_bounds": Phrase("label bounds"),
        "lane": Phrase("lane"),
        "language": Phrase("language"),
        "levels": Phrase("levels"),
        "link": Phrase("link or page"),
        "loop": Phrase("repeats"),
        "low": Phrase("lower bound"),
        "lowest_is_best": Phrase("lowest is best"),
        "marker_visible": Phrase("shows its sign"),
        "maturity_needed": Phrase("maturity needed"),
        "meaning": Phrase("meaning"),
        "measure": Phrase("measure"),
        "message": Phrase("message"),
        "method": Phrase("method"),
        "moderator": Phrase("moderator"),
        "more_is_better": Phrase("more is better"),
        "must_threshold": Phrase("threshold of a must"),
        "name": Phrase("name"),
        "name of the project": Phrase("name of the project"),
        "names": Phrase("names"),
        "not_before": Phrase("not before wave"),
        "note": Phrase("note"),
        "orientation": Phrase("orientation"),
        "ours": Phrase("confirmed as one’s own"),
        "owner": Phrase("owner"),
        "parent": Phrase("inside"),
        "part": Phrase("part"),
        "partial": Phrase("matches in part"),
        "per_hour": Phrase("money an hour"),
        "practice": Phrase("practice"),
        "priority": Phrase("priority"),
        "process": Phrase("process in the pool"),
        "raw": Phrase("answered then"),
        "ready_on": Phrase("ready on"),
        "reason": Phrase("reason"),
        "report_look accent": Phrase("colour of headings in reports"),
        "report_look dates": Phrase("dates in reports"),
        "report_look language": Phrase("language of reports"),
        "report_look logo": Phrase("logo of reports"),
        "report_look numbers": Phrase("numbers in reports"),
        "report_look organisation": Phrase("organisation on reports"),
        "report_look title": Phrase("title of reports"),
        "requirement": Phrase("requirement"),
        "requirement_refs": Phrase("also asks for"),
        "requirements": Phrase("requirements"),
        "resolution": Phrase("resolution"),
        "role": Phrase("role"),
        "rollout budget": Phrase("budget a quarter"),
        "rollout capacity": Phrase("days of work a wave"),
        "rollout months": Phrase("months a wave"),
        "rollout start": Phrase("first day of the roll-out"),
        "rollout tool": Phrase("tool of the roll-out"),
        "rollout training_hours": Phrase("hours of training a wave"),
        "rollout waves": Phrase("waves of the roll-out"),
        "round deadline": Phrase("deadline for answers"),
        "round editions": Phrase("edition that counts of"),
        "round envelope": Phrase("prices in the envelope"),
        "round envelopes": Phrase("envelope of prices"),
        "rows": Phrase("rows"),
        "scaling": Phrase("scaling"),
        "score": Phrase("score"),
        "seal": Phrase("seal"),
        "severity": Phrase("severity"),
        "share": Phrase("share"),
        "sheet": Phrase("sheet"),
        "source": Phrase("source"),
        "state": Phrase("approval"),
        "step_threshold": Phrase("threshold of a step"),
        "taken": Phrase("taken"),
        "target": Phrase("target"),
        "target_on": Phrase("target until"),
        "tender": Phrase("tender"),
        "text": Phrase("text"),
        "tickets_a_month": Phrase("tickets a month"),
        "time": Phrase("minutes"),
        "timing": Phrase("how the time is meant"),
        "told": Phrase("as the vendor told it"),
        "tool": Phrase("tool"),
        "tool_column": Phrase("tool column"),
        "tools": Phrase("tools"),
        "training_hours": Phrase("hours of training"),
        "triggered_by_event": Phrase("is triggered by an event"),
        "trust chances": Phrase("chance that an answer holds:"),
        "trust concentration": Phrase("how much alike vendors are"),
        "trust sources": Phrase("source of the chance:"),
        "unit": Phrase("unit"),
        "users": Phrase("users"),
        "value": Phrase("what it waits for"),
        "values": Phrase("values"),
        "wave": Phrase("wave"),
        "waypoints": Phrase("waypoints"),
        "weight": Phrase("weight"),
        "weights": Phrase("weights"),
        "what": Phrase("what"),
        "where": Phrase("where"),
        "witness": Phrase("witness"),
        "words": Phrase("words"),
        "worst": Phrase("worst"),
        "years": Phrase("years"),
    }
)
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
    """A field as people call it, or one entry of a field: ``days native``."""
    if name.startswith("round editions "):
        return f"{_WORDS['round editions']} {name.removeprefix('round editions ')}"
    field, _, entry = name.rpartition(" ") if name.startswith("trust ") else name.partition(" ")
    if name in _WORDS or field not in _WORDS:
        return _WORDS.get(name, name.replace("_", " "))
    value = next((each.words for each in (*Level, *Priority, *Grade) if each == entry), entry)
    return f"{_WORDS[field]} {value}"


def change(name: str, before: object, after: object) -> FieldChange:
    """A field with its two values in words, told apart even where they read the same."""
    both = [said(name, each) for each in (before, after)]
    if both[0] == both[1]:
        both = [f"{text} ({_told_apart(each)})" for text, each in zip(both, (before, after), strict=True)]
    return FieldChange(words(name), both[0], both[1], name)


def said(name: str, value: object) -> str:
    """The value of a field in words, “–” where nothing is stated."""
    return _value(value, share=name in _SHARES)


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
            return ", ".join(every if isinstance(value, tuple) else sorted(every, key=alphabetical)) or NOTHING
        case ScenarioChange():
            return tr(
                "{change} of {target}: {value}",
                change=value.kind.words,
                target=" › ".join(value.target),
                value=_value(value.value, share=False),
            )
        case NamedId():
            return value.name or NOTHING
        case Comment():
            return tr("{text} (done)", text=value.text) if value.done else value.text or NOTHING
        case ElementColours():
            return " / ".join(each or NOTHING for each in (value.fill, value.line)) if value != UNCOLOURED else NOTHING
    return _word(value, share=share)


def minutes(time: StepTime) -> str:
    """``6 worked with the tool, 20 worked by hand``; "" where none are given."""
    said = (
        (time.touch, Phrase("worked with the tool")),
        (time.by_hand, Phrase("worked by hand")),
        (time.wait, Phrase("waited")),
    )
    return ", ".join(f"{exact(each, 15)} {how}" for each, how in said if each is not None)


def _told_apart(value: object) -> str:
    """What tells a value from another that reads the same."""
    return sha256(value).hexdigest()[:8] if isinstance(value, bytes) else str(getattr(value, "id", repr(value)))


def _word(value: object, *, share: bool) -> str:
    match value:
        case WordedEnum():
            return value.words
        case bool():
            return tr("yes") if value else tr("no")
        case DateForm() | NumberForm():
            return value.example
        case bytes() if value:
            return tr("a picture of {size:,} bytes", size=len(value))
        case int() | float():
            return in_signs(f"{value * 100:.12g}%" if share else f"{value:.15g}")
    return str(value) if value else NOTHING
