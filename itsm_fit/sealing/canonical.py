"""What a baseline freezes, by its meaning: the same digest however it is drawn, coloured or remarked upon.

Each section is canonical JSON (RFC 8785) under SHA-256; a process stands in its section by a digest of its own. What
has its default is left out, so that a field that a later version adds changes no digest of what was sealed before; the
default of a field therefore never changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from itsm_fit.language import Phrase
from itsm_fit.model.asking import asked, asked_in, key_of
from itsm_fit.model.cell_column import CellColumn
from itsm_fit.model.decision import Decision
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.gap import Resolution
from itsm_fit.model.judging import Judging
from itsm_fit.model.process import (
    FLOW_LOOKS,
    LANE_LOOKS,
    NODE_LOOKS,
    EventKind,
    Flow,
    Lane,
    Node,
    NodeKind,
    Process,
)
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.sealing.chain import digest_of
from itsm_fit.sealing.remembered import by_identity
from itsm_fit.sealing.sheet_weights import sheet_weights, under_sheet_weights, weights_by_id

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
_INSIDES = frozenset({NodeKind.SUB_PROCESS, NodeKind.TRANSACTION, NodeKind.CALL})
"""What an error inside may leave."""
_UNSEALED: Mapping[type, AbstractSet[str]] = {
    Node: NODE_LOOKS | {"requirements", "time"},
    Flow: FLOW_LOOKS,
    Lane: LANE_LOOKS,
    Pool: LANE_LOOKS,
    MessageFlow: FLOW_LOOKS | {"envelope"},
    Process: frozenset({"name", "nodes", "flows", "lanes", "weight", "requirements"}),
    Requirement: frozenset({"note", "comments", *_WEIGHING}),
}
"""What is no part of the meaning of a value, or stands in another section."""


def sealed_part(project: Project) -> Project:
    """What of a project a baseline freezes; no vendor's answers, values or offers."""
    decision = project.decision
    return Project(
        name=project.name,
        documents=project.documents,
        matrices=sheet_weights(project),
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
        judging=Judging(project.judging.questions),
    )


def with_sealed_part(project: Project, sealed: Project) -> Project:
    """A project with a sealed part in place of its own: today's answers under the rules of then."""
    values = {each.id: each.values for each in project.decision.criteria}
    criteria = tuple(replace(each, values=values.get(each.id, {})) for each in sealed.decision.criteria)
    rules = sealed.decision
    asking = replace(
        project,
        documents=sealed.documents,
        requirements=sealed.requirements,
        all_of=sealed.all_of,
        settings=sealed.settings,
        decision=replace(
            project.decision, criteria=criteria, scaling=rules.scaling, method=rules.method, money=rules.money
        ),
        gaps=(*sealed.gaps, *(gap for gap in project.gaps if gap.resolution is not _BENT)),
        judging=replace(project.judging, questions=sealed.judging.questions),
    )
    return replace(asking, matrices=under_sheet_weights(asking, sealed.matrices))


def section_digests(project: Project) -> dict[str, str]:
    """SHA-256 of each section, by the names of `SECTIONS`."""
    return {name: digest_of(value) for name, value in canonical(project).items()}


def whole_digest(sections: Mapping[str, str]) -> str:
    """The digest of a baseline: SHA-256 over the canonical JSON of those of its sections."""
    return digest_of(dict(sections))


def canonical(project: Project) -> dict[str, Any]:
    """The meaning of each section, as JSON."""
    settings, decision = project.settings, project.decision
    drawn = {key: process_digests(process) for key, process in project.processes.items()}
    own = [(None, each) for each in project.requirements]
    by_sheets = weights_by_id(sheet_weights(project))
    judged = {each.criterion: its for each in project.judging.questions if len(its := meaning_of(each)) > 1}
    return {
        "processes": {
            "drawn": {key: [project.process_names[key], its.drawn] for key, its in drawn.items()},
            "between": [_between(document) for document in project.documents if document.message_flows],
            "bent": sorted([gap.tool, key_of(gap.requirement)] for gap in project.gaps if gap.resolution is _BENT),
        },
        "requirements": {
            "of": {key: its.asked for key, its in drawn.items()},
            "own": _asked(own),
            "all_of": sorted(map(key_of, project.all_of)),
            "again": _defined_again(project),
        },
        "weights": {
            "requirements": {key: its.weighed for key, its in drawn.items()},
            "own": _weighed(own),
            "processes": {key: process.weight for key, process in project.processes.items()},
            "priorities": plain(settings.weights),
            "cross_cutting": settings.cross_cutting_weight,
            "criteria": {each.id: each.weight for each in decision.criteria},
            **({"sheets": {key: list(its) for key, its in by_sheets.items()}} if by_sheets else {}),
        },
        "thresholds": {
            "must": settings.must_threshold,
            "step": settings.step_threshold,
            "ceiling": decision.money.ceiling,
        },
        "levels": plain(settings.levels),
        "method": {
            "decision": settings.decision,
            "criteria": [meaning_of(replace(each, values={}, weight=1.0)) for each in decision.criteria],
            "scaling": decision.scaling.value,
            "method": decision.method.value,
            "money": _whole(replace(decision.money, ceiling=None)),
            **({"judged": judged} if judged else {}),
        },
    }


class ProcessDigests(NamedTuple):
    """SHA-256 of what a process is, of what it asks and of what that weighs."""

    drawn: str
    asked: str
    weighed: str


@by_identity
def process_digests(process: Process) -> ProcessDigests:
    """By the process alone: its id in the project, and its name, which may be its pool's, stand beside them."""
    parts = {
        part: {each.id: meaning_of(each) for each in getattr(process, part)} for part in ("nodes", "flows", "lanes")
    }
    asked = [
        (each.place.node, each.definition) for each in asked_in(process.id, process) if each.definition is not None
    ]
    order = _order_that_counts(process)
    drawn = {**meaning_of(process), **parts, **({"order": order} if order else {})}
    return ProcessDigests(digest_of(drawn), digest_of(_asked(asked)), digest_of(_weighed(asked)))


def _order_that_counts(process: Process) -> list[list[str]]:
    """Nodes of which the first in the document goes first (§5): errors of one scope, catches of one activity or of one
    link, and inclusive joins. A node that has nobody to go before is left out.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for node in process.nodes:
        for key in _goes_first_in(process, node):
            groups.setdefault(key, []).append(node.id)
    throws = any(node.event is EventKind.ERROR or node.kind is NodeKind.CALL for node in process.nodes)
    return [ids for key, ids in sorted(groups.items()) if len(ids) > 1 and (throws or key[0] != "throws")]


def _goes_first_in(process: Process, node: Node) -> Iterator[tuple[str, ...]]:
    if node.kind in _INSIDES or (node.kind is NodeKind.END and node.event is EventKind.ERROR):
        yield "throws", node.parent or ""
    if node.kind is NodeKind.BOUNDARY and node.event is EventKind.ERROR:
        yield "catches", node.attached_to or ""
    if node.kind is NodeKind.CATCH and node.event is EventKind.LINK:
        yield "links", node.parent or "", node.event_ref
    if node.kind is NodeKind.INCLUSIVE and len(process.incoming.get(node.id, ())) > 1:
        yield ("joins",)


_Asked: TypeAlias = Sequence[tuple[str | None, Requirement]]
"""Requirements with the node that each is defined at."""


def _asked(requirements: _Asked) -> list[Any]:
    return sorted(([key_of(each.id), node, meaning_of(each)] for node, each in requirements), key=_by_id)


def _weighed(requirements: _Asked) -> list[Any]:
    return sorted(
        ([key_of(each.id), node, plain(each.priority), each.weight] for node, each in requirements), key=_by_id
    )


def _by_id(each: list[Any]) -> tuple[str, str]:
    return each[0], each[1] or ""


def _defined_again(project: Project) -> list[list[Any]]:
    """The places of requirements that are defined several times, in their order: the first one counts."""
    places: dict[str, list[Any]] = {}
    for each in asked(project):
        if each.definition is not None:
            places.setdefault(key_of(each.id), []).append(list(each.place))
    return sorted([key, its] for key, its in places.items() if len(its) > 1)


def _between(document: Document) -> dict[str, Any]:
    return {
        part: {each.id: meaning_of(each) for each in getattr(document, part)} for part in ("pools", "message_flows")
    }


def meaning_of(value: Any) -> dict[str, Any]:
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
        case tuple() | list() | CellColumn():
            found = [plain(each) for each in value]
        case _:
            found = meaning_of(value) if is_dataclass(value) else value
    return found
