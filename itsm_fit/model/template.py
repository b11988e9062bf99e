"""What in a project came from a template, and is still as it came: another organisation's words and figures.

A part is known by a digest of its content, so that it is found again wherever it was moved to and whatever it is called
now; it is edited once no digest that came equals it. Two parts of the same content are one in this.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from itsm_fit.language import Noun, tr
from itsm_fit.model.asking import AskingPlace, asked
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.process import UNTIMED, Flow, Process, StepTime
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Requirement
from itsm_fit.writing import grouped

_DIGITS = 20
_OWN = ("text", "priority", "weight", "category", "source", "owner", "reason", "acceptance")
"""The fields of a requirement that are its content; remarks, comments and dependencies are not."""
_KNOWN = 20_000


class PartKind(Enum):
    """What sort of part it is, in the order in which people look at them."""

    REQUIREMENT = Noun("requirement", "requirements")
    SHARE = Noun("share of a branch", "shares of branches")
    MINUTES = Noun("step with minutes", "steps with minutes")
    VOLUME = Noun("volume of cases", "volumes of cases")
    WEIGHT = Noun("process weight", "process weights")
    KPI = Noun("KPI", "KPIs")

    value: Noun


class TemplatePart(NamedTuple):
    """A part that a template can bring: where it stands in the project, what it is called there, its digest."""

    kind: PartKind
    place: AskingPlace
    element: str
    name: str
    digest: str


class UneditedPart(NamedTuple):
    """A part that is still as a template had it."""

    part: TemplatePart
    template: str


def template_parts(project: Project) -> Iterator[TemplatePart]:
    """Everything in a project that a template can bring; what is withdrawn asks nothing and is none."""
    for each in asked(project):
        its = each.definition
        if its is not None and not its.withdrawn:
            yield TemplatePart(PartKind.REQUIREMENT, each.place, each.id, each.id, requirement_digest(its))
    for process_id, process in project.processes.items():
        yield from _figures(process_id, process)
    for kpi in project.kpis:
        yield TemplatePart(PartKind.KPI, AskingPlace(kpi.process), "", kpi.name, _kpi_digest(kpi))


def unedited(project: Project) -> tuple[UneditedPart, ...]:
    """What is still as a template had it and nobody has confirmed as the organisation's own.

    A requirement that is agreed is confirmed by that. A project that is a shipped sample as a whole shows that sample
    and is nobody's selection: nothing in it counts.
    """
    if not project.templates:
        return ()
    parts = list(template_parts(project))
    whole = whole_digest(project, parts)
    origin_of = {
        digest: origin.template
        for origin in reversed(project.templates)
        if not origin.whole or origin.whole != whole
        for digest in origin.came
    }
    ours = {digest for origin in project.templates for digest in origin.ours}
    agreed = _agreed(project)
    return tuple(
        UneditedPart(part, origin_of[part.digest])
        for part in parts
        if part.digest in origin_of and part.digest not in ours and (part.place, part.element) not in agreed
    )


def unedited_requirements(parts: Iterable[UneditedPart]) -> dict[tuple[AskingPlace, str], str]:
    """The template of each requirement among them, by its place and id."""
    return {
        (each.part.place, each.part.element): each.template for each in parts if each.part.kind is PartKind.REQUIREMENT
    }


def in_numbers(parts: Iterable[UneditedPart]) -> str:
    """``14 requirements, 6 shares``."""
    counted = Counter(each.part.kind for each in parts)
    return ", ".join(f"{grouped(counted[kind])} {kind.value.of(counted[kind])}" for kind in PartKind if counted[kind])


def unedited_words(parts: Sequence[UneditedPart], at_most: int = 12) -> str:
    """``14 requirements, 6 shares: INC-01, INC-02 …``, the names once each, and at most so many."""
    names = list(dict.fromkeys(each.part.name for each in parts))
    told = ", ".join(names[:at_most])
    if len(names) > at_most:
        told = tr("{names} and {count} more", names=told, count=len(names) - at_most)
    return tr("{counts}: {names}", counts=in_numbers(parts), names=told)


def whole_digest(project: Project, parts: Iterable[TemplatePart]) -> str:
    """What a project as a whole is known by: all that a template can bring, and which tools are compared."""
    return _digest("whole", *sorted(part.digest for part in parts), *sorted(project.tool_names))


@lru_cache(_KNOWN)
def requirement_digest(requirement: Requirement) -> str:
    """The digest of what a requirement says, whatever its id is and wherever it stands."""
    said = {name: its for name in _OWN if (its := getattr(requirement, name)) not in {None, ""}}
    return _digest("requirement", said)


def _figures(process_id: str, process: Process) -> Iterator[TemplatePart]:
    place = AskingPlace(process_id)
    for flow in process.flows:
        if flow.share is not None:
            digest = _figure_digest("share", flow.id, flow.share)
            yield TemplatePart(PartKind.SHARE, place, flow.id, _flow_name(process, flow), digest)
    for node in process.nodes:
        if node.time != UNTIMED:
            digest = _time_digest(node.id, node.time)
            yield TemplatePart(PartKind.MINUTES, place, node.id, _line(node.name) or node.id, digest)
    if process.cases_per_month is not None:
        digest = _figure_digest("volume", process.id, process.cases_per_month)
        yield TemplatePart(PartKind.VOLUME, place, "", _line(process.name) or process_id, digest)
    if process.weight != 1.0:
        digest = _figure_digest("weight", process.id, process.weight)
        yield TemplatePart(PartKind.WEIGHT, place, "", _line(process.name) or process_id, digest)


def _flow_name(process: Process, flow: Flow) -> str:
    ends = (process.node_by_id.get(end) for end in (flow.source, flow.target))
    return _line(flow.name) or " → ".join((_line(node.name) or node.id) if node is not None else "?" for node in ends)


def _line(text: str) -> str:
    return " ".join(text.split())


def _agreed(project: Project) -> frozenset[tuple[AskingPlace, str]]:
    return frozenset(
        (each.place, each.id)
        for each in asked(project)
        if each.definition is not None and each.definition.state is Approval.AGREED
    )


@lru_cache(_KNOWN)
def _figure_digest(kind: str, element: str, value: float) -> str:
    return _digest(kind, element, float(value))


@lru_cache(_KNOWN)
def _time_digest(element: str, time: StepTime) -> str:
    return _digest("minutes", element, time.touch, time.by_hand, time.wait)


@lru_cache(_KNOWN)
def _kpi_digest(kpi: Kpi) -> str:
    reading = kpi.baseline
    measured = None if reading is None else [reading.value, reading.source, str(reading.on)]
    told = [kpi.name, kpi.definition, kpi.unit, kpi.better, kpi.measure, kpi.target, str(kpi.target_on), kpi.owner]
    return _digest("kpi", *told, measured, list(kpi.requirements))


def _digest(*said: object) -> str:
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
