"""What a baseline freezes, by its meaning: the same digest however it is drawn, coloured or remarked upon.

Each section is canonical JSON (RFC 8785) under SHA-256. What has its default is left out, so that a field that a later
version adds changes no digest of what was sealed before; the default of a field therefore never changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from itsm_fit.language import Phrase
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.decision import Decision
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.gap import Resolution
from itsm_fit.model.process import FLOW_LOOKS, LANE_LOOKS, NODE_LOOKS, Flow, Lane, Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.sealing.chain import digest_of

SECTIONS: Mapping[str, Phrase] = {
    "processes": Phrase("Processes"),
    "requirements": Phrase("Requirements"),
    "weights": Phrase("Weights"),
    "thresholds": Phrase("Thresholds"),
    "levels": Phrase("Levels"),
    "method": Phrase("Method"),
}
"""The sections of a baseline, by their names in the log."""

_WEIGHING = frozenset({"priority", "weight"})
_BENT = Resolution.CHANGE_PROCESS
_UNSEALED: Mapping[type, AbstractSet[str]] = {
    Node: NODE_LOOKS | {"requirements"},
    Flow: FLOW_LOOKS,
    Lane: LANE_LOOKS,
    Pool: LANE_LOOKS,
    MessageFlow: FLOW_LOOKS | {"envelope"},
    Process: frozenset({"nodes", "flows", "lanes", "weight", "requirements"}),
    Requirement: frozenset({"note", "comments", *_WEIGHING}),
}
"""What is no part of the meaning of a value, or stands in another section."""


def sealed_part(project: Project) -> Project:
    """What of a project a baseline freezes; no vendor's answers, values or offers."""
    decision = project.decision
    return Project(
        name=project.name,
        documents=project.documents,
        requirements=project.requirements,
        all_of=project.all_of,
        settings=project.settings,
        decision=Decision(
            tuple(replace(each, values={}) for each in decision.criteria),
            decision.scaling,
            decision.method,
            money=decision.money,
        ),
        gaps=tuple(gap for gap in project.gaps if gap.resolution is _BENT),
    )


def with_sealed_part(project: Project, sealed: Project) -> Project:
    """A project with a sealed part in place of its own: today's answers under the rules of then."""
    values = {each.id: each.values for each in project.decision.criteria}
    criteria = tuple(replace(each, values=values.get(each.id, {})) for each in sealed.decision.criteria)
    rules = sealed.decision
    return replace(
        project,
        documents=sealed.documents,
        requirements=sealed.requirements,
        all_of=sealed.all_of,
        settings=sealed.settings,
        decision=replace(
            project.decision, criteria=criteria, scaling=rules.scaling, method=rules.method, money=rules.money
        ),
        gaps=(*sealed.gaps, *(gap for gap in project.gaps if gap.resolution is not _BENT)),
    )


def section_digests(project: Project) -> dict[str, str]:
    """SHA-256 of each section, by the names of `SECTIONS`."""
    return {name: digest_of(value) for name, value in canonical(project).items()}


def whole_digest(sections: Mapping[str, str]) -> str:
    """The digest of a baseline: SHA-256 over the canonical JSON of those of its sections."""
    return digest_of(dict(sections))


def canonical(project: Project) -> dict[str, Any]:
    """The meaning of each section, as JSON."""
    settings, decision = project.settings, project.decision
    defined: dict[str, list[Any]] = {}
    weighed: dict[str, list[Any]] = {}
    for each in asked(project):
        if each.definition is not None:
            place = list(each.place)
            defined.setdefault(key_of(each.id), []).append([place, _meaning(each.definition)])
            weights = [plain(getattr(each.definition, name)) for name in sorted(_WEIGHING)]
            weighed.setdefault(key_of(each.id), []).append([place, weights])
    return {
        "processes": {
            "drawn": {key: _process(project.process_names[key], process) for key, process in project.processes.items()},
            "between": [_between(document) for document in project.documents if document.message_flows],
            "bent": sorted([gap.tool, key_of(gap.requirement)] for gap in project.gaps if gap.resolution is _BENT),
        },
        "requirements": {"defined": defined, "all_of": sorted(map(key_of, project.all_of))},
        "weights": {
            "requirements": weighed,
            "processes": {key: process.weight for key, process in project.processes.items()},
            "priorities": plain(settings.weights),
            "cross_cutting": settings.cross_cutting_weight,
            "criteria": {each.id: each.weight for each in decision.criteria},
        },
        "thresholds": {
            "must": settings.must_threshold,
            "step": settings.step_threshold,
            "ceiling": decision.money.ceiling,
        },
        "levels": plain(settings.levels),
        "method": {
            "decision": settings.decision,
            "criteria": [_meaning(replace(each, values={}, weight=1.0)) for each in decision.criteria],
            "scaling": decision.scaling.value,
            "method": decision.method.value,
            "money": _whole(replace(decision.money, ceiling=None)),
        },
    }


def _process(name: str, process: Process) -> dict[str, Any]:
    return {
        **_meaning(process),
        "name": name,
        **{part: {each.id: _meaning(each) for each in getattr(process, part)} for part in ("nodes", "flows", "lanes")},
    }


def _between(document: Document) -> dict[str, Any]:
    return {part: {each.id: _meaning(each) for each in getattr(document, part)} for part in ("pools", "message_flows")}


def _meaning(value: Any) -> dict[str, Any]:
    """The fields of a value that mean something and have not their default."""
    return {
        name: plain(its)
        for name, default in _meant(value.__class__)
        if (its := getattr(value, name)) is not default and its != default
    }


@cache
def _meant(sort: type) -> tuple[tuple[str, Any], ...]:
    """The fields that mean something, with their defaults; of fields with another default in each value it is made."""
    return tuple(
        (each.name, each.default if each.default_factory is MISSING else each.default_factory())
        for each in fields(sort)
        if each.name not in _UNSEALED.get(sort, ())
    )


def _whole(value: Any) -> dict[str, Any]:
    """All fields of a value."""
    return {each.name: plain(getattr(value, each.name)) for each in fields(value)}


def plain(value: Any) -> Any:
    """A value as canonical JSON takes it; of what it is made of, the fields that mean something."""
    match value:
        case Enum():
            found: Any = value.value
        case date():
            found = value.isoformat()
        case bytes():
            found = value.hex()
        case Mapping():
            found = {str(plain(key)): plain(its) for key, its in value.items()}
        case frozenset():
            found = sorted((plain(each) for each in value), key=repr)
        case tuple() | list():
            found = [plain(each) for each in value]
        case _:
            found = _meaning(value) if is_dataclass(value) else value
    return found
